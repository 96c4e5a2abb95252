//! Where a group meets, as far as it is told.

use kring_federation::{
    public_group::{PublicOnline, PublicVenue},
    vocabulary::Disclosure,
};

use crate::{
    i18n::Translator,
    web::{said::Said, words},
};

/// A place.
pub struct Place {
    /// What kind of place it is.
    pub kind: Option<String>,
    /// Name of the building and street.
    pub lines: Vec<String>,
    /// Postcode, or its digits.
    pub postcode: Option<String>,
    /// City, town or village.
    pub town: Option<String>,
    /// "Municipality of Helmond", where that is all.
    pub municipality: Option<String>,
    /// What is not told, and when one hears it.
    pub note: Option<String>,
    /// How to get there.
    pub travel: Option<Said>,
}

impl Place {
    /// The place of a group.
    pub fn of(venue: &PublicVenue, t: Translator) -> Self {
        let text = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let town = text(&venue.place);
        let municipality = text(&venue.municipality).filter(|_| town.is_none());
        Self {
            kind: venue.kind.as_ref().map(|kind| words::label(kind, t)),
            lines: [text(&venue.name), text(&venue.street)]
                .into_iter()
                .flatten()
                .collect(),
            postcode: text(&venue.postcode),
            municipality: municipality.map(|name| t.put("group-where-municipality", "municipality", name)),
            town,
            note: match venue.disclosure.known() {
                Some(Disclosure::Area) => Some(t.get("group-where-area")),
                Some(Disclosure::OnContact) => Some(t.get("group-where-on-contact")),
                Some(Disclosure::Exact) | None => None,
            },
            travel: Said::of(&venue.travel, t),
        }
    }
}

/// How people meet online.
pub struct Online {
    /// Video, telephone, chat or forum.
    pub kind: String,
    /// Address of the meeting.
    pub href: Option<String>,
    /// What was given that is no web address, such as a number to call.
    pub text: Option<String>,
    /// What one needs to know.
    pub note: Option<Said>,
}

impl Online {
    /// The meeting of a group.
    pub fn of(online: &PublicOnline, t: Translator) -> Self {
        let href = online
            .url
            .as_deref()
            .and_then(words::web_address)
            .map(String::from);
        Self {
            kind: words::label(&online.kind, t),
            text: online.url.clone().filter(|_| href.is_none()),
            href,
            note: Said::of(&online.note, t),
        }
    }
}
