//! What is wrong with something that was given, and where.
//!
//! The core knows no language: a problem has a message id and arguments, and the edge (page, API,
//! command) says it in the reader's language with `locales/*/problems.ftl`.

use std::fmt;

use kring_federation::vocabulary::{UnknownCode, Vocabulary};

use crate::text::most_like;

/// A problem at one place of what was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The place, for example `meetings[0].start` or `near`.
    pub field: String,
    /// What is wrong there.
    pub problem: Problem,
}

impl FieldError {
    /// A problem at a place.
    pub fn new(field: impl Into<String>, problem: Problem) -> Self {
        Self {
            field: field.into(),
            problem,
        }
    }
}

/// What can be wrong with a value. `given` is what was written, cut short; `nearest` what was probably meant.
#[expect(missing_docs, reason = "the fields are named above or by their variant")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was given and something is needed.
    Required,
    /// Neither a way to make contact nor a meeting was given.
    ContactOrMeetingRequired,
    /// The code is in no list; the nearest one is.
    UnknownCode { given: String, nearest: Option<String> },
    /// There is no such field; the nearest one is.
    UnknownField { given: String, nearest: Option<String> },
    /// Not what this place takes.
    WrongShape { detail: String },
    /// Not a BCP 47 tag.
    NotALanguage { given: String },
    /// More characters than fit.
    TooLong { max: usize },
    /// More entries than fit.
    TooMany { max: usize },
    /// Not a number between two bounds.
    NotANumber { given: String, min: String, max: String },
    /// Not `HH:MM`.
    NotATime { given: String },
    /// Not `YYYY-MM-DD`.
    NotADate { given: String },
    /// Not an IANA time zone.
    NotATimeZone { given: String },
    /// Not a recurrence rule of RFC 5545, or one that a meeting cannot have.
    BadRule { given: String },
    /// The rule gives no day at all.
    RuleNeverMeets { given: String },
    /// No postcode or place that is known here.
    UnknownPlace { given: String, nearest: Option<String> },
    /// Not an e-mail address.
    NotAnEmail { given: String },
    /// Not an address of a page.
    NotAUrl { given: String },
    /// Not a telephone number.
    NotAPhone { given: String },
    /// Another entry of the same source has this key.
    Twice { given: String },
    /// The youngest age is above the oldest.
    AgesCrossed,
    /// Only known when `near` is given too.
    NeedsNear,
    /// Not a cursor that this node gave out.
    BadCursor,
}

impl Problem {
    /// An unknown code, with the nearest of its list.
    pub fn unknown<V: Vocabulary>(error: &UnknownCode) -> Self {
        Self::unknown_code(&error.code, V::ALL.iter().map(|known| known.code()))
    }

    /// An unknown code, with the nearest of some known ones.
    pub fn unknown_code<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        Self::UnknownCode {
            given: cut(given),
            nearest: most_like(given, known)
                .filter(|(likeness, _)| *likeness > 0.0)
                .map(|(_, name)| name.to_owned()),
        }
    }

    /// The Fluent message that says it.
    pub fn message_id(&self) -> &'static str {
        match self {
            Self::Required => "problem-required",
            Self::ContactOrMeetingRequired => "problem-contact-or-meeting",
            Self::UnknownCode { nearest: None, .. } => "problem-unknown-code",
            Self::UnknownCode { .. } => "problem-unknown-code-nearest",
            Self::UnknownField { nearest: None, .. } => "problem-unknown-field",
            Self::UnknownField { .. } => "problem-unknown-field-nearest",
            Self::WrongShape { .. } => "problem-wrong-shape",
            Self::NotALanguage { .. } => "problem-not-a-language",
            Self::TooLong { .. } => "problem-too-long",
            Self::TooMany { .. } => "problem-too-many",
            Self::NotANumber { .. } => "problem-not-a-number",
            Self::NotATime { .. } => "problem-not-a-time",
            Self::NotADate { .. } => "problem-not-a-date",
            Self::NotATimeZone { .. } => "problem-not-a-time-zone",
            Self::BadRule { .. } => "problem-bad-rule",
            Self::RuleNeverMeets { .. } => "problem-rule-never-meets",
            Self::UnknownPlace { nearest: None, .. } => "problem-unknown-place",
            Self::UnknownPlace { .. } => "problem-unknown-place-nearest",
            Self::NotAnEmail { .. } => "problem-not-an-email",
            Self::NotAUrl { .. } => "problem-not-a-url",
            Self::NotAPhone { .. } => "problem-not-a-phone",
            Self::Twice { .. } => "problem-twice",
            Self::AgesCrossed => "problem-ages-crossed",
            Self::NeedsNear => "problem-needs-near",
            Self::BadCursor => "problem-bad-cursor",
        }
    }

    /// The arguments of that message.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownCode { given, nearest }
            | Self::UnknownField { given, nearest }
            | Self::UnknownPlace { given, nearest } => {
                let mut args = vec![("given", given.clone())];
                args.extend(nearest.clone().map(|nearest| ("nearest", nearest)));
                args
            }
            Self::WrongShape { detail } => vec![("detail", detail.clone())],
            Self::TooLong { max } | Self::TooMany { max } => vec![("max", max.to_string())],
            Self::NotANumber { given, min, max } => {
                vec![
                    ("given", given.clone()),
                    ("min", min.clone()),
                    ("max", max.clone()),
                ]
            }
            Self::NotALanguage { given }
            | Self::NotATime { given }
            | Self::NotADate { given }
            | Self::NotATimeZone { given }
            | Self::BadRule { given }
            | Self::RuleNeverMeets { given }
            | Self::NotAnEmail { given }
            | Self::NotAUrl { given }
            | Self::Twice { given }
            | Self::NotAPhone { given } => vec![("given", given.clone())],
            Self::Required
            | Self::ContactOrMeetingRequired
            | Self::AgesCrossed
            | Self::NeedsNear
            | Self::BadCursor => vec![],
        }
    }
}

/// What was given, short enough to repeat in a message.
pub fn cut(given: &str) -> String {
    const SHOWN: usize = 60;
    let mut short: String = given.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
    if given.chars().count() > SHOWN {
        short.push('…');
    }
    short
}

impl fmt::Display for FieldError {
    /// For logs and tests; people get the translated message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.problem.message_id())
    }
}
