//! A group as its own node knows it: everything, private fields included.
//!
//! A [`Group`] never leaves the node. What leaves is made from it in one place, `disclose.rs`.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use kring_federation::{
    language::{LanguageTag, Texts},
    vocabulary::{
        Access, Anonymity, Community, ContactKind, Conviction, Disclosure, Facilitation, ForWhom, Format,
        Gender, OnlineKind, Openness, Seeking, Status, VenueKind, Welcome,
    },
};
use serde::{Deserialize, Serialize};

use super::{
    geography::{Country, Point, Postcode},
    meeting::Meeting,
    theme::ThemeCode,
};

/// The id of a group: opaque, so that an address in a browser's history tells nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct GroupId(String);

impl GroupId {
    /// A new id.
    pub fn generate() -> Self {
        Self(ulid::Ulid::generate().to_string())
    }

    /// An id that was given out before.
    pub fn known(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// Whether a text can be an id at all.
    pub fn is_plausible(id: &str) -> bool {
        (1..=64).contains(&id.len())
            && id
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for GroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A group of this node's own.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Grows with every change.
    pub revision: i64,
    /// When it was first published.
    pub created: DateTime<Utc>,
    /// When it last changed.
    pub updated: DateTime<Utc>,
    /// When the group last said that all this is still so.
    pub confirmed: Option<NaiveDate>,
    /// What the group tells.
    pub content: Content,
    /// What never leaves the node.
    pub private: Private,
}

/// What a group tells about itself. The place is here in full; what of it is disclosed is decided
/// by [`Venue::disclosure`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// Never empty.
    pub name: Texts,
    /// What it calls itself.
    pub own_term: Texts,
    /// One or two sentences.
    pub summary: Texts,
    /// In its own words.
    pub description: Texts,
    /// What a first visit is like.
    pub first_visit: Texts,
    /// What people agree on.
    pub rules: Texts,
    /// Never empty.
    pub themes: Vec<ThemeCode>,
    /// Languages spoken in the meetings. Never empty.
    pub languages: Vec<LanguageTag>,
    /// What a visitor has to tell.
    pub anonymity: Anonymity,
    /// Who may come.
    pub audience: Audience,
    /// Who leads.
    pub facilitation: Vec<Facilitation>,
    /// An organisation that supports the group.
    pub supported_by: Option<String>,
    /// How one comes in.
    pub openness: Option<Openness>,
    /// About how many people come.
    pub group_size: Option<u32>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// How people meet.
    pub format: Format,
    /// When people meet.
    pub meetings: Vec<Meeting>,
    /// Where.
    pub venue: Option<Venue>,
    /// How people meet online.
    pub online: Option<Online>,
    /// Ways to make contact that the group chose to be public.
    pub contact: Vec<Contact>,
    /// How it receives who comes for the first time.
    #[serde(default)]
    pub welcome: Vec<Welcome>,
    /// Whom or what it looks for.
    pub seeking: Vec<Seeking>,
    /// Whether it meets now.
    pub status: Status,
    /// Why not, or until when.
    pub status_note: Option<Texts>,
    /// When it starts again.
    pub resumes: Option<NaiveDate>,
}

/// What is known of a group and never leaves the node.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Private {
    /// Where the people who keep the entry are reached.
    pub maintainer_email: Option<String>,
    /// A remark of the organisation.
    pub note: Option<String>,
    /// The key by which the source that it was imported from knows it.
    pub external_id: Option<String>,
    /// Whether there are no meetings on public holidays.
    #[serde(default)]
    pub skip_holidays: bool,
    /// The holidays on which it meets all the same.
    #[serde(default)]
    pub meets_on: Vec<NaiveDate>,
    /// Whether its group has done something with it, through whichever link.
    #[serde(default)]
    pub kept_by_group: bool,
}

/// Who may come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    /// People it happened to, people close to them, or both.
    pub for_whom: Vec<ForWhom>,
    /// Women or men alone.
    pub gender: Option<Gender>,
    /// Which ages.
    pub ages: Ages,
    /// Backgrounds that the members share.
    pub community: Vec<Community>,
    /// A faith or conviction on which it is based.
    pub conviction: Option<Conviction>,
}

/// A range of ages in years; open where nothing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ages {
    min: Option<u32>,
    max: Option<u32>,
}

impl Ages {
    /// A range, unless its ends are crossed.
    pub fn new(min: Option<u32>, max: Option<u32>) -> Option<Self> {
        let crossed = matches!((min, max), (Some(min), Some(max)) if min > max);
        (!crossed).then_some(Self { min, max })
    }

    /// Youngest age.
    pub fn min(self) -> Option<u32> {
        self.min
    }

    /// Oldest age.
    pub fn max(self) -> Option<u32> {
        self.max
    }
}

/// What taking part costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cost {
    /// Nothing.
    Free,
    /// What one wants to give.
    Donation,
    /// A fixed amount each time.
    Fixed {
        /// In hundredths of the currency.
        cents: u32,
        /// ISO 4217 code.
        currency: String,
    },
}

/// Where people meet: all that is known of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Venue {
    /// What kind of place.
    pub kind: Option<VenueKind>,
    /// What the public may know of it.
    pub disclosure: Disclosure,
    /// Name of the building.
    pub name: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// Whole postcode.
    pub postcode: Option<Postcode>,
    /// City, town or village.
    pub place: Option<String>,
    /// Municipality.
    pub municipality: Option<String>,
    /// Country.
    pub country: Country,
    /// The place itself.
    pub point: Option<Point>,
    /// The centre of its postcode's area, or of its place.
    pub area_centre: Option<Point>,
    /// The centre of its municipality.
    pub municipality_centre: Option<Point>,
    /// What makes it easier to come.
    pub access: Vec<Access>,
    /// How to get there.
    pub travel: Texts,
}

/// How people meet online.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Online {
    /// Video, telephone, chat or forum.
    pub kind: OnlineKind,
    /// Where; none when it is given on request.
    pub url: Option<String>,
    /// What one needs to know.
    pub note: Texts,
}

/// A public way to make contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// What kind of address it is.
    pub kind: ContactKind,
    /// The number or address; none for a form.
    pub value: Option<String>,
}
