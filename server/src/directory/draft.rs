//! What somebody hands in to be published: the shape of `POST /api/v1/groups`, of a form and of an
//! imported row, before anything about it is believed.
//!
//! `check.rs` turns a draft into [`super::group::Content`], or says everything that is wrong with it.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::problem::{FieldError, Problem, cut};
use crate::text::nearest;

/// One text in several languages, before its tags are checked.
pub type DraftTexts = BTreeMap<String, String>;

/// A group as it is handed in. Codes, dates and addresses are still text.
#[derive(Clone, Debug, Default, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Draft {
    /// The key by which a source knows the group; a later import finds it again by it.
    pub external_id: Option<String>,
    /// Whether the form it came in has room for one meeting only, so that it says nothing of the others.
    #[serde(skip)]
    pub first_meeting_alone: bool,
    /// Required. `{"nl": "Rouwgroep Helmond"}`
    #[serde(deserialize_with = "nullable")]
    pub name: DraftTexts,
    /// What the group calls itself.
    #[serde(deserialize_with = "nullable")]
    pub own_term: DraftTexts,
    /// One or two sentences.
    #[serde(deserialize_with = "nullable")]
    pub summary: DraftTexts,
    /// In the group's own words.
    #[serde(deserialize_with = "nullable")]
    pub description: DraftTexts,
    /// What a first visit is like.
    #[serde(deserialize_with = "nullable")]
    pub first_visit: DraftTexts,
    /// What people agree on.
    #[serde(deserialize_with = "nullable")]
    pub rules: DraftTexts,
    /// Required. Codes of `GET /themes`.
    #[serde(deserialize_with = "nullable")]
    pub themes: Vec<String>,
    /// Required. BCP 47 tags of the languages spoken in the meetings.
    #[serde(deserialize_with = "nullable")]
    pub languages: Vec<String>,
    /// Required. `registered`, `first-name`, `nickname` or `anonymous`.
    pub anonymity: Option<String>,
    /// Who may come.
    #[serde(deserialize_with = "nullable")]
    pub audience: DraftAudience,
    /// `members`, `peer`, `trained-peer`, `volunteer`, `professional`.
    #[serde(deserialize_with = "nullable")]
    pub facilitation: Vec<String>,
    /// An organisation that supports the group.
    pub supported_by: Option<String>,
    /// `open`, `closed` or `intake`.
    pub openness: Option<String>,
    /// About how many people come.
    pub group_size: Option<i64>,
    /// What it costs.
    pub cost: Option<DraftCost>,
    /// Required. `in-person`, `online`, `hybrid` or `phone`.
    pub format: Option<String>,
    /// When people meet.
    #[serde(deserialize_with = "nullable")]
    pub meetings: Vec<DraftMeeting>,
    /// Where people meet.
    pub venue: Option<DraftVenue>,
    /// How people meet online.
    pub online: Option<DraftOnline>,
    /// Public ways to make contact.
    #[serde(deserialize_with = "nullable")]
    pub contact: Vec<DraftContact>,
    /// `listen`, `bring-someone`, `met-at-door`, `camera-off`.
    #[serde(deserialize_with = "nullable")]
    pub welcome: Vec<String>,
    /// `members`, `facilitator`, `volunteers`, `venue`.
    #[serde(deserialize_with = "nullable")]
    pub seeking: Vec<String>,
    /// `active` when nothing is said.
    pub status: Option<String>,
    /// Why it does not meet, or until when.
    #[serde(deserialize_with = "nullable")]
    pub status_note: DraftTexts,
    /// `YYYY-MM-DD`
    pub resumes: Option<String>,
    /// What never leaves the node. Left out of a change, what is kept stays.
    pub private: Option<DraftPrivate>,
}

/// Who may come.
#[derive(Clone, Debug, Default, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(default)]
pub struct DraftAudience {
    /// `self`, `relatives`
    #[serde(rename = "for", deserialize_with = "nullable")]
    pub for_whom: Vec<String>,
    /// `women` or `men`
    pub gender: Option<String>,
    /// Years.
    pub age_min: Option<i64>,
    /// Years.
    pub age_max: Option<i64>,
    /// Codes of backgrounds.
    #[serde(deserialize_with = "nullable")]
    pub community: Vec<String>,
    /// Code of a conviction.
    pub conviction: Option<String>,
}

/// What it costs.
#[derive(Clone, Debug, Default, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(default)]
pub struct DraftCost {
    /// `free`, `donation` or `fixed`
    pub kind: Option<String>,
    /// Needed for `fixed`.
    pub amount: Option<f64>,
    /// ISO 4217; `EUR` when nothing is said.
    pub currency: Option<String>,
}

/// When people meet.
#[derive(Clone, Debug, Default, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(default)]
pub struct DraftMeeting {
    /// `FREQ=WEEKLY;BYDAY=TU`
    pub rrule: Option<String>,
    /// `19:30`
    pub start: Option<String>,
    /// Minutes.
    pub duration_minutes: Option<i64>,
    /// `Europe/Amsterdam` when nothing is said.
    pub timezone: Option<String>,
    /// `YYYY-MM-DD`; today when nothing is said.
    pub from: Option<String>,
    /// Days without a meeting, `YYYY-MM-DD`.
    #[serde(deserialize_with = "nullable")]
    pub except: Vec<String>,
}

/// Where people meet.
#[derive(Clone, Debug, Default, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(default)]
pub struct DraftVenue {
    /// Code of a kind of place.
    pub kind: Option<String>,
    /// `exact` when nothing is said; `area`, `on-contact`.
    pub disclosure: Option<String>,
    /// Name of the building.
    pub name: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// City, town or village.
    pub place: Option<String>,
    /// Municipality; found by the postcode when nothing is said.
    pub municipality: Option<String>,
    /// ISO 3166-1 alpha-2; `NL` when nothing is said.
    pub country: Option<String>,
    /// Degrees; found by the postcode when nothing is said.
    pub lat: Option<f64>,
    /// Degrees.
    pub lon: Option<f64>,
    /// Codes of what makes it easier to come.
    #[serde(deserialize_with = "nullable")]
    pub access: Vec<String>,
    /// How to get there.
    #[serde(deserialize_with = "nullable")]
    pub travel: DraftTexts,
}

/// How people meet online.
#[derive(Clone, Debug, Default, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(default)]
pub struct DraftOnline {
    /// `video`, `phone`, `chat`, `forum`
    pub kind: Option<String>,
    /// Leave it out when the link is given on request.
    pub url: Option<String>,
    /// What one needs to know.
    #[serde(deserialize_with = "nullable")]
    pub note: DraftTexts,
}

/// A public way to make contact.
#[derive(Clone, Debug, Default, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(default)]
pub struct DraftContact {
    /// `phone`, `email`, `web`, `form`, `messenger`, `visit`
    pub kind: Option<String>,
    /// Number or address; none for `form`.
    pub value: Option<String>,
}

/// What never leaves the node.
#[derive(Clone, Debug, Default, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(default)]
pub struct DraftPrivate {
    /// Where the people who keep the entry are reached.
    pub maintainer_email: Option<String>,
    /// A remark of the organisation.
    pub note: Option<String>,
}

/// Fields that the node sets itself. Whoever edits a group that was read before may send them back;
/// they are passed over.
const SET_BY_THE_NODE: &[&str] = &[
    "id",
    "url",
    "revision",
    "origin",
    "confirmed",
    "created",
    "updated",
    "own_term_means",
];

/// Every object of a draft with the fields that it takes.
const FIELDS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "external_id",
            "name",
            "own_term",
            "summary",
            "description",
            "first_visit",
            "rules",
            "themes",
            "languages",
            "anonymity",
            "audience",
            "facilitation",
            "supported_by",
            "openness",
            "group_size",
            "cost",
            "format",
            "meetings",
            "venue",
            "online",
            "contact",
            "welcome",
            "seeking",
            "status",
            "status_note",
            "resumes",
            "private",
        ],
    ),
    (
        "audience",
        &["for", "gender", "age_min", "age_max", "community", "conviction"],
    ),
    ("cost", &["kind", "amount", "currency"]),
    (
        "meetings",
        &[
            "rrule",
            "start",
            "duration_minutes",
            "timezone",
            "from",
            "except",
            "next",
        ],
    ),
    (
        "venue",
        &[
            "kind",
            "disclosure",
            "name",
            "street",
            "postcode",
            "place",
            "municipality",
            "country",
            "lat",
            "lon",
            "access",
            "travel",
        ],
    ),
    ("online", &["kind", "url", "note"]),
    ("contact", &["kind", "value"]),
    ("private", &["maintainer_email", "note"]),
];

impl Draft {
    /// Reads a draft from JSON.
    ///
    /// # Errors
    /// What has the wrong form, and every field that is misspelt, with the nearest known one.
    pub fn from_json(value: Value) -> Result<Self, Vec<FieldError>> {
        let misspelt = misspelt_fields(&value);
        if !misspelt.is_empty() {
            return Err(misspelt);
        }
        serde_path_to_error::deserialize(value).map_err(|error| {
            let detail = cut(&error.inner().to_string());
            vec![FieldError::new(
                json_path(&error.path().to_string()),
                Problem::WrongShape { detail },
            )]
        })
    }
}

/// `serde_path_to_error` writes `.` for the top.
fn json_path(path: &str) -> String {
    if path == "." {
        String::new()
    } else {
        path.to_owned()
    }
}

fn misspelt_fields(value: &Value) -> Vec<FieldError> {
    let mut errors = vec![];
    for (at, known) in FIELDS {
        let objects: Vec<(String, &Value)> = match (at, value.get(at)) {
            (&"", _) => vec![(String::new(), value)],
            (&"meetings" | &"contact", Some(Value::Array(items))) => items
                .iter()
                .enumerate()
                .map(|(i, item)| (format!("{at}[{i}]."), item))
                .collect(),
            (at, Some(item)) => vec![(format!("{at}."), item)],
            (_, None) => vec![],
        };
        for (path, object) in objects {
            let fields = match object {
                Value::Object(fields) => fields,
                Value::Null if !at.is_empty() => continue,
                other => {
                    // serde would take a list for an object, its entries for the fields in order.
                    let problem = Problem::WrongShape {
                        detail: cut(&other.to_string()),
                    };
                    errors.push(FieldError::new(path.trim_end_matches('.'), problem));
                    continue;
                }
            };
            for field in fields.keys() {
                let expected = known.contains(&field.as_str())
                    || (at.is_empty() && SET_BY_THE_NODE.contains(&field.as_str()));
                if !expected {
                    let nearest = nearest(field, known.iter().copied()).map(str::to_owned);
                    errors.push(FieldError::new(
                        format!("{path}{}", cut(field)),
                        Problem::UnknownField {
                            given: cut(field),
                            nearest,
                        },
                    ));
                }
            }
        }
    }
    errors
}

/// Other software writes `null` where a list, a text or an object is empty.
fn nullable<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_misspelt_field_names_its_place_and_its_nearest() {
        let errors = Draft::from_json(json!({
            "nmae": {"nl": "x"},
            "meetings": [{"rrule": "FREQ=DAILY"}, {"strat": "19:30"}],
        }))
        .expect_err("two fields are misspelt");
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["nmae", "meetings[1].strat"]);
        assert_eq!(
            errors[1].problem,
            Problem::UnknownField {
                given: "strat".into(),
                nearest: Some("start".into())
            }
        );
    }

    #[test]
    fn the_wrong_form_names_its_place() {
        let errors =
            Draft::from_json(json!({"meetings": [{"start": 1930}]})).expect_err("a number is no time");
        assert_eq!(errors[0].field, "meetings[0].start");
        assert!(Draft::from_json(json!([1, 2])).is_err());
    }

    #[test]
    fn what_the_node_sets_may_be_sent_back() {
        let draft = Draft::from_json(json!({"id": "01", "revision": 3, "venue": null, "themes": null}));
        assert!(draft.expect("accepted").themes.is_empty());
    }
}
