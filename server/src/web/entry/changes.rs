//! What was there and what is there now, in words, field by field.

use kring_federation::{language::Texts, vocabulary::Disclosure};
use serde_json::Value;

use super::{draft::draft_of, questions::STEPS};
use crate::{
    directory::{
        group::{Content, Group, GroupId, Private, Venue},
        owners::history::differing,
    },
    i18n::Translator,
};

/// One part that differs.
pub struct Difference {
    /// What it is about.
    pub what: String,
    /// What one says; empty for nothing.
    pub before: String,
    /// What the other says; empty for nothing.
    pub after: String,
}

/// In what two differ, in words, of what the public may know; for who has no part in keeping entries.
pub fn public_differences(before: &Content, after: &Content, t: Translator) -> Vec<Difference> {
    differences(&without_hidden_place(before), &without_hidden_place(after), t)
}

/// What an entry tells, without what its group does not want the public to know of the place.
fn without_hidden_place(content: &Content) -> Content {
    let mut content = content.clone();
    content.venue = content.venue.map(|venue| match venue.disclosure {
        Disclosure::Exact => venue,
        Disclosure::Area | Disclosure::OnContact => Venue {
            name: None,
            street: None,
            postcode: None,
            place: venue.place.filter(|_| venue.disclosure == Disclosure::Area),
            point: None,
            area_centre: None,
            municipality_centre: None,
            travel: Texts::default(),
            ..venue
        },
    });
    content
}

/// In what two differ, in words.
pub fn differences(before: &Content, after: &Content, t: Translator) -> Vec<Difference> {
    let (one, other) = (values(before), values(after));
    differing(before, after)
        .into_iter()
        .map(|field| Difference {
            what: label(&field, t),
            before: said(&field, one.get(&field), t),
            after: said(&field, other.get(&field), t),
        })
        .filter(|difference| difference.before != difference.after)
        .collect()
}

/// What an entry says, as a draft would say it.
fn values(content: &Content) -> Value {
    let group = Group {
        id: GroupId::known(""),
        revision: 0,
        created: chrono::DateTime::UNIX_EPOCH,
        updated: chrono::DateTime::UNIX_EPOCH,
        confirmed: None,
        content: content.clone(),
        private: Private::default(),
    };
    serde_json::to_value(draft_of(&group)).unwrap_or_default()
}

fn label(field: &str, t: Translator) -> String {
    let key = match field {
        "name" => "publish-name",
        "own_term" => "publish-own-term",
        "summary" => "publish-summary",
        "description" => "publish-description",
        "first_visit" => "publish-first-visit",
        "rules" => "publish-rules",
        "themes" => "publish-themes",
        "languages" => "publish-languages",
        "anonymity" => "publish-anonymity",
        "audience" => "publish-for",
        "facilitation" => "publish-facilitation",
        "supported_by" => "publish-supported",
        "openness" => "publish-openness",
        "group_size" => "publish-size",
        "cost" => "publish-cost",
        "format" => "publish-format",
        "meetings" => "publish-step-when",
        "venue" => "publish-venue",
        "online" => "publish-online-kind",
        "contact" => "publish-step-contact",
        "welcome" => "publish-welcome",
        "seeking" => "publish-seeking",
        "status" | "status_note" | "resumes" => "edit-pause-title",
        _ => return STEPS.first().map_or(String::new(), |_| field.to_owned()),
    };
    t.get(key)
}

/// A value in words: codes by their names, texts as they are.
fn said(field: &str, value: Option<&Value>, t: Translator) -> String {
    let list = match field {
        "audience" => "for",
        "themes" => "theme",
        field => field,
    };
    let mut parts = vec![];
    collect(list, value.unwrap_or(&Value::Null), t, &mut parts);
    parts.join("\n")
}

fn collect(list: &str, value: &Value, t: Translator, parts: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        Value::String(text) if list == "languages" => {
            parts.push(text.parse().map_or(text.clone(), |tag| t.language_name(&tag)));
        }
        Value::String(text) => parts.push(t.label(list, text).trim().to_owned()),
        Value::Array(items) => items.iter().for_each(|item| collect(list, item, t, parts)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let list = match (list, name.as_str()) {
                    ("venue" | "online" | "contact", "kind") => list,
                    ("cost", "kind") => "cost",
                    (_, name) => name,
                };
                collect(list, value, t, parts);
            }
        }
        other => parts.push(other.to_string()),
    }
}
