//! The parts of a group's object that software without `kring:group` shows: key facts, text,
//! place and hashtags.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{
    LanguageTag, PublicGroup, Texts,
    host::Identity,
    public_group::{PublicMeeting, PublicVenue},
    vocabulary::{Disclosure, Format},
};

/// Longest line of key facts, in characters.
const LONGEST_SUMMARY: usize = 300;

/// Plain text as HTML that shows the same.
pub(crate) fn html(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push_str("<br>"),
            c => html.push(c),
        }
    }
    html
}

/// Puts a text into `object` as `field` (the best language) and `fieldMap` (every language).
pub(crate) fn put(object: &mut Value, field: &str, texts: &Texts) {
    if let Some((_, best)) = texts.best(&[]) {
        let map: Map<String, Value> = texts
            .iter()
            .map(|(tag, text)| (tag.to_string(), text.into()))
            .collect();
        object[field] = best.into();
        object[format!("{field}Map")] = map.into();
    }
}

/// In every language of the group: what it is about, where, when and in which languages, in one
/// line. The facts are written so that they need no translation.
pub(crate) fn summary(group: &PublicGroup) -> Texts {
    each_language(&[&group.name, &group.summary], |language| {
        let own = group.summary.0.get(language).map(|text| text.replace('\n', " "));
        let facts = [
            own,
            place(group),
            Some(times(&group.meetings)),
            Some(spoken(group)),
        ];
        let line: Vec<_> = facts
            .into_iter()
            .flatten()
            .filter(|fact| !fact.is_empty())
            .collect();
        html(&line.join(" · ").chars().take(LONGEST_SUMMARY).collect::<String>())
    })
}

/// In every language of the group: all that it says about itself.
pub(crate) fn content(group: &PublicGroup) -> Texts {
    let parts = [
        &group.summary,
        &group.description,
        &group.first_visit,
        &group.rules,
    ];
    each_language(&parts, |language| {
        let said: Vec<_> = parts
            .iter()
            .filter_map(|texts| texts.0.get(language))
            .filter(|text| !text.is_empty())
            .map(|text| html(text))
            .collect();
        said.join("<br><br>")
    })
}

/// One hashtag for each theme, linking to this node's search.
pub(crate) fn hashtags(group: &PublicGroup, identity: &Identity) -> Value {
    let language = identity.languages.first().map_or("en", String::as_str);
    let tags = group.themes.iter().map(|theme| {
        let name: String = theme.chars().filter(|c| c.is_alphanumeric()).collect();
        let mut href = identity.at(&format!("{language}/groups"));
        href.query_pairs_mut().append_pair("theme", theme);
        json!({"type": "Hashtag", "name": format!("#{name}"), "href": href})
    });
    tags.collect::<Vec<_>>().into()
}

/// The place as far as it is disclosed. The record holds no more than that already; what a place
/// of an area may not say is left out here once more.
pub(crate) fn location(venue: &PublicVenue) -> Value {
    let exact = venue.disclosure.known() == Some(Disclosure::Exact);
    let town = match (
        &venue.postcode,
        venue.place.as_ref().or(venue.municipality.as_ref()),
    ) {
        (Some(postcode), Some(place)) => Some(format!("{postcode} {place}")),
        (postcode, place) => postcode.as_ref().or(place).cloned(),
    };
    let detail = [&venue.name, &venue.street]
        .into_iter()
        .flatten()
        .filter(|_| exact)
        .cloned();
    let name = detail.chain(town).collect::<Vec<_>>().join(", ");
    let mut location = json!({"type": "Place", "name": name});
    if let (Some(lat), Some(lon)) = (venue.lat, venue.lon) {
        location["latitude"] = lat.into();
        location["longitude"] = lon.into();
    }
    location
}

fn each_language(texts: &[&Texts], write: impl Fn(&LanguageTag) -> String) -> Texts {
    let languages: BTreeSet<_> = texts.iter().flat_map(|texts| texts.0.keys()).collect();
    let written = languages
        .into_iter()
        .map(|language| (language.clone(), write(language)));
    Texts(written.filter(|(_, text)| !text.is_empty()).collect())
}

fn place(group: &PublicGroup) -> Option<String> {
    if group.format.known() == Some(Format::Online) {
        return Some("online".to_owned());
    }
    let venue = group.venue.as_ref()?;
    venue.place.clone().or_else(|| venue.municipality.clone())
}

/// `TU 19:30`: the day as in the recurrence rule, which every calendar knows.
fn times(meetings: &[PublicMeeting]) -> String {
    let time = |meeting: &PublicMeeting| {
        let days = meeting
            .rrule
            .split(';')
            .find_map(|part| part.strip_prefix("BYDAY="));
        format!("{} {}", days.unwrap_or_default(), meeting.start)
            .trim()
            .to_owned()
    };
    meetings.iter().take(3).map(time).collect::<Vec<_>>().join(", ")
}

fn spoken(group: &PublicGroup) -> String {
    group
        .languages
        .iter()
        .map(LanguageTag::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}
