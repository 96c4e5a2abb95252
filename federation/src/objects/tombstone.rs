//! What is left of a withdrawn group.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};
use url::Url;

use crate::{
    context::{id_of, type_of},
    host::Retraction,
    objects::BadRecord,
    origin::same_origin,
};

/// The Tombstone of a withdrawn group, without context.
pub(crate) fn tombstone(retraction: &Retraction) -> Value {
    let mut document = json!({
        "id": retraction.url,
        "type": "Tombstone",
        "formerType": "Page",
        "deleted": retraction.at.to_rfc3339_opts(SecondsFormat::Secs, true),
    });
    if let Some(revision) = retraction.revision {
        document["kring:revision"] = revision.into();
    }
    document
}

/// Whether an object is a Tombstone.
pub(crate) fn is_tombstone(object: &Value) -> bool {
    type_of(object) == Some("Tombstone")
}

/// Reads what `sender` withdrew: a Tombstone, any other object with an id, or just the id.
pub(crate) fn read(object: &Value, sender: &Url, now: DateTime<Utc>) -> Result<Retraction, BadRecord> {
    let url = id_of(object).ok_or(BadRecord::Malformed("id"))?;
    if !same_origin(&url, sender) {
        return Err(BadRecord::Authority("id"));
    }
    let at = object["deleted"]
        .as_str()
        .and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    let revision = object["kring:revision"].as_i64();
    Ok(Retraction {
        url,
        revision: revision.filter(|revision| (1..=i64::MAX / 2).contains(revision)),
        // A withdrawal of tomorrow would beat what is published until then.
        at: at.map_or(now, |at| at.to_utc().min(now)),
    })
}
