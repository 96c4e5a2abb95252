//! All of a group that may leave a node.
//!
//! Pages, API, feeds, leaflets and activities are made from [`PublicGroup`] alone. It has no field
//! for a maintainer's address, a note or an undisclosed place, so a leak would need a new type.
//! A node makes it from its own record in one conversion (`server/src/directory/disclose.rs`).
//!
//! Codes are [`Open`]: a record from a newer node keeps what this one does not know.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    language::{LanguageTag, Texts},
    vocabulary::{
        Access, Anonymity, Community, ContactKind, Conviction, CostKind, Disclosure, Facilitation, ForWhom,
        Format, Gender, OnlineKind, Open, Openness, Seeking, Status, VenueKind, Welcome,
    },
};

/// A peer-support group as the public may know it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PublicGroup {
    /// Opaque, and the same on every node that lists the group.
    #[schema(example = "01JD5Q0Z7Y8K3N4M5P6R7S8T9V")]
    pub id: String,
    /// Where the group's own node shows it; also the id of the ActivityPub object.
    #[schema(value_type = String, format = "uri")]
    pub url: Url,
    /// Grows with every change; the higher one is the newer.
    pub revision: i64,
    /// The node and organisation that list the group.
    pub origin: Origin,
    /// The group's name in its own words.
    pub name: Texts,
    /// What the group calls itself: self-help group, fellow sufferers, circle…
    #[serde(default, deserialize_with = "null_as_default")]
    pub own_term: Texts,
    /// What the organisation that lists it means by that word, from its glossary. Left out where nothing is said.
    #[serde(
        default,
        deserialize_with = "null_as_default",
        skip_serializing_if = "Texts::is_empty"
    )]
    pub own_term_means: Texts,
    /// One or two sentences.
    #[serde(default, deserialize_with = "null_as_default")]
    pub summary: Texts,
    /// The group's own description.
    #[serde(default, deserialize_with = "null_as_default")]
    pub description: Texts,
    /// What a first visit is like.
    #[serde(default, deserialize_with = "null_as_default")]
    pub first_visit: Texts,
    /// What people agree on in the group.
    #[serde(default, deserialize_with = "null_as_default")]
    pub rules: Texts,
    /// Codes of the list of themes.
    pub themes: Vec<String>,
    /// Languages spoken in the meetings.
    pub languages: Vec<LanguageTag>,
    /// What a visitor has to tell about themselves.
    #[schema(value_type = Anonymity)]
    pub anonymity: Open<Anonymity>,
    /// Who may come.
    #[serde(default, deserialize_with = "null_as_default")]
    pub audience: PublicAudience,
    /// Who leads the meetings.
    #[serde(default, deserialize_with = "null_as_default")]
    #[schema(value_type = Vec<Facilitation>)]
    pub facilitation: Vec<Open<Facilitation>>,
    /// An organisation that supports the group, by name.
    #[serde(default)]
    pub supported_by: Option<String>,
    /// How one comes in.
    #[serde(default)]
    #[schema(value_type = Option<Openness>)]
    pub openness: Option<Open<Openness>>,
    /// About how many people come.
    #[serde(default)]
    pub group_size: Option<u32>,
    /// What it costs.
    #[serde(default)]
    pub cost: Option<PublicCost>,
    /// How people meet.
    #[schema(value_type = Format)]
    pub format: Open<Format>,
    /// When people meet.
    #[serde(default, deserialize_with = "null_as_default")]
    pub meetings: Vec<PublicMeeting>,
    /// Where people meet, as far as it is disclosed.
    #[serde(default)]
    pub venue: Option<PublicVenue>,
    /// How people meet online.
    #[serde(default)]
    pub online: Option<PublicOnline>,
    /// The ways to make contact that the group chose.
    #[serde(default, deserialize_with = "null_as_default")]
    pub contact: Vec<PublicContact>,
    /// How the group receives who comes for the first time. Left out where nothing is said.
    #[serde(
        default,
        deserialize_with = "null_as_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    #[schema(value_type = Vec<Welcome>)]
    pub welcome: Vec<Open<Welcome>>,
    /// Whom or what the group looks for.
    #[serde(default, deserialize_with = "null_as_default")]
    #[schema(value_type = Vec<Seeking>)]
    pub seeking: Vec<Open<Seeking>>,
    /// Whether the group meets now.
    #[schema(value_type = Status)]
    pub status: Open<Status>,
    /// Why it does not, or until when, in the group's words.
    #[serde(default)]
    pub status_note: Option<Texts>,
    /// The day on which a paused group starts again.
    #[serde(default)]
    pub resumes: Option<NaiveDate>,
    /// The day on which the group last said that all this is still so.
    #[serde(default)]
    pub confirmed: Option<NaiveDate>,
    /// When the record was first published.
    pub created: DateTime<Utc>,
    /// When the record last changed.
    pub updated: DateTime<Utc>,
}

/// The node and organisation that list a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Origin {
    /// The node's ActivityPub actor.
    #[schema(value_type = String, format = "uri")]
    pub actor: Url,
    /// The organisation's name.
    pub name: String,
    /// The node's home page.
    #[schema(value_type = String, format = "uri")]
    pub url: Url,
}

/// Who may come.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PublicAudience {
    /// People it happened to, people close to them, or both.
    #[serde(rename = "for", default, deserialize_with = "null_as_default")]
    #[schema(value_type = Vec<ForWhom>)]
    pub for_whom: Vec<Open<ForWhom>>,
    /// Women or men alone; `null` for everybody.
    #[serde(default)]
    #[schema(value_type = Option<Gender>)]
    pub gender: Option<Open<Gender>>,
    /// Youngest age in years.
    #[serde(default)]
    pub age_min: Option<u32>,
    /// Oldest age in years.
    #[serde(default)]
    pub age_max: Option<u32>,
    /// Backgrounds that the members share; empty for everybody.
    #[serde(default, deserialize_with = "null_as_default")]
    #[schema(value_type = Vec<Community>)]
    pub community: Vec<Open<Community>>,
    /// A faith or conviction on which the group is based.
    #[serde(default)]
    #[schema(value_type = Option<Conviction>)]
    pub conviction: Option<Open<Conviction>>,
}

/// What taking part costs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PublicCost {
    /// Free, a voluntary contribution, or a fixed amount.
    #[schema(value_type = CostKind)]
    pub kind: Open<CostKind>,
    /// The amount a meeting, in whole units of the currency with at most two decimals.
    #[serde(default)]
    pub amount: Option<f64>,
    /// ISO 4217 code.
    #[serde(default)]
    #[schema(example = "EUR")]
    pub currency: Option<String>,
}

/// When people meet: a rule that repeats, in a time zone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PublicMeeting {
    /// RFC 5545 recurrence rule without start.
    #[schema(example = "FREQ=WEEKLY;BYDAY=TU")]
    pub rrule: String,
    /// Local time, `HH:MM`.
    #[schema(example = "19:30")]
    pub start: String,
    /// Length in minutes.
    #[serde(default)]
    pub duration_minutes: Option<u32>,
    /// IANA time zone.
    #[schema(example = "Europe/Amsterdam")]
    pub timezone: String,
    /// First day on which the rule holds.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Days on which the rule gives a meeting but there is none.
    #[serde(default, deserialize_with = "null_as_default")]
    pub except: Vec<NaiveDate>,
    /// The coming meetings, worked out by the node that answers.
    #[serde(default, deserialize_with = "null_as_default")]
    pub next: Vec<DateTime<FixedOffset>>,
}

/// A place, as far as the group discloses it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PublicVenue {
    /// What kind of place it is.
    #[serde(default)]
    #[schema(value_type = Option<VenueKind>)]
    pub kind: Option<Open<VenueKind>>,
    /// How much of the place is disclosed.
    #[schema(value_type = Disclosure)]
    pub disclosure: Open<Disclosure>,
    /// Name of the building.
    #[serde(default)]
    pub name: Option<String>,
    /// Street and number.
    #[serde(default)]
    pub street: Option<String>,
    /// Whole postcode, or its digits where only the area is disclosed.
    #[serde(default)]
    pub postcode: Option<String>,
    /// City, town or village.
    #[serde(default)]
    pub place: Option<String>,
    /// Municipality.
    #[serde(default)]
    pub municipality: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    #[serde(default)]
    pub country: Option<String>,
    /// Latitude in degrees (WGS 84), of the place or of its area's centre.
    #[serde(default)]
    pub lat: Option<f64>,
    /// Longitude in degrees (WGS 84), of the place or of its area's centre.
    #[serde(default)]
    pub lon: Option<f64>,
    /// What makes it easier to come.
    #[serde(default, deserialize_with = "null_as_default")]
    #[schema(value_type = Vec<Access>)]
    pub access: Vec<Open<Access>>,
    /// How to get there.
    #[serde(default, deserialize_with = "null_as_default")]
    pub travel: Texts,
}

/// How people meet online or by telephone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PublicOnline {
    /// Video, telephone, chat or forum.
    #[schema(value_type = OnlineKind)]
    pub kind: Open<OnlineKind>,
    /// Where; `null` when the group gives it on request.
    #[serde(default)]
    pub url: Option<String>,
    /// What one needs to know.
    #[serde(default, deserialize_with = "null_as_default")]
    pub note: Texts,
}

/// A public way to make contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PublicContact {
    /// What kind of address `value` is.
    #[schema(value_type = ContactKind)]
    pub kind: Open<ContactKind>,
    /// The number or address; none for `form`.
    #[serde(default)]
    pub value: Option<String>,
}

/// Other software writes `null` where a list or a text is empty.
fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
