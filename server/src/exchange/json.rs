//! JSON: an array of drafts, or one draft a line.

use kring_federation::PublicGroup;
use serde_json::Value;

use super::{Feed, FeedError, Record};
use crate::directory::draft::Draft;

/// Reads drafts.
///
/// # Errors
/// The text is no JSON; the message says where.
pub fn read(text: &str) -> Result<Feed, FeedError> {
    let broken =
        |error: serde_json::Error| FeedError::Format(format!("this is not JSON, or it breaks off: {error}"));
    let values: Vec<(String, Value)> = if text.trim_start().starts_with('[') {
        let values: Vec<Value> = serde_json::from_str(text).map_err(broken)?;
        values
            .into_iter()
            .enumerate()
            .map(|(i, value)| (format!("record {}", i + 1), value))
            .collect()
    } else {
        let mut values = vec![];
        for (i, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
        {
            let value = serde_json::from_str(line).map_err(|error| {
                FeedError::Format(format!("line {} is not JSON, or it breaks off: {error}", i + 1))
            })?;
            values.push((format!("line {}", i + 1), value));
        }
        values
    };
    let records = values
        .into_iter()
        .map(|(place, value)| {
            let id = value
                .get("external_id")
                .and_then(Value::as_str)
                .map(str::to_owned);
            let place = id.map_or(place.clone(), |id| format!("{place} ({id})"));
            Record {
                place,
                draft: Draft::from_json(value),
            }
        })
        .collect();
    Ok(Feed {
        records,
        remarks: vec![],
    })
}

/// Writes groups so that [`read`] takes them again; each carries its id as `external_id`.
pub fn write(groups: &[PublicGroup]) -> String {
    let drafts: Vec<Value> = groups.iter().map(draft).collect();
    let mut text = serde_json::to_string_pretty(&drafts).unwrap_or_default();
    text.push('\n');
    text
}

fn draft(group: &PublicGroup) -> Value {
    let mut value = serde_json::to_value(group).unwrap_or_default();
    if let Value::Object(fields) = &mut value {
        let id = fields.remove("id").unwrap_or_default();
        fields.insert("external_id".into(), id);
        for set_by_the_node in ["url", "revision", "origin", "created", "updated", "confirmed"] {
            fields.remove(set_by_the_node);
        }
        for meeting in fields
            .get_mut("meetings")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            meeting.as_object_mut().and_then(|meeting| meeting.remove("next"));
        }
    }
    value
}
