//! The facts of one listed group, on which filters, counts and order work.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use kring_federation::{
    PublicGroup,
    public_group::PublicVenue,
    vocabulary::{Format, Open, Openness, Status, Vocabulary},
};

use super::{
    doubles::Traits,
    facet::{Day, Facet, OPEN, TimeOfDay, when},
};
use crate::{
    directory::{geography::Point, occurrences, theme::ThemeCode},
    text::fold,
};

/// The facts of one listed group.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The codes of every facet, each once.
    pub codes: Vec<(Facet, Box<str>)>,
    /// Folded name, for the order by name.
    pub sort_name: Box<str>,
    /// Youngest and oldest age, years.
    pub ages: (u8, u8),
    /// Where, as far as it is disclosed.
    pub point: Option<Point>,
    /// Whether one can take part without going there.
    pub remote: bool,
    /// When the group last said that all is still so, as a day since year 1.
    pub confirmed: Option<i32>,
    /// Kept but shown only when its node is asked for.
    pub limited: bool,
    /// What tells which group it is.
    pub traits: Traits,
}

impl Facts {
    /// The facts of a group; `own` says whether this node lists it itself.
    pub fn of(group: &PublicGroup, limited: bool, own: bool, now: DateTime<Utc>) -> Self {
        let venue = group.venue.as_ref();
        let name = group.name.best(&[]).map(|(_, name)| name).unwrap_or_default();
        let age =
            |age: Option<u32>, otherwise| age.map_or(otherwise, |age| u8::try_from(age).unwrap_or(u8::MAX));
        Self {
            codes: codes(group, now),
            sort_name: fold(name).chars().take(LONGEST_NAME).collect::<String>().into(),
            ages: (
                age(group.audience.age_min, 0),
                age(group.audience.age_max, u8::MAX),
            ),
            point: venue.and_then(|venue| Point::new(venue.lat?, venue.lon?)),
            remote: group
                .format
                .known()
                .is_some_and(|format| format != Format::InPerson),
            confirmed: group.confirmed.map(day_number),
            limited,
            traits: Traits::of(group, own, now),
        }
    }

    /// The first of its themes; empty when it has none.
    pub fn first_theme(&self) -> Box<str> {
        let own = self.codes.iter().find(|(facet, _)| *facet == Facet::OwnTheme);
        own.map(|(_, code)| code.clone()).unwrap_or_default()
    }

    /// Whether one can just come, now.
    pub fn open_now(&self) -> bool {
        self.codes.iter().any(|(facet, _)| *facet == Facet::Open)
    }
}

/// Names are put in order by so many letters; a cursor has to fit into an address.
const LONGEST_NAME: usize = 100;

/// A day as a number that grows by one a day.
pub fn day_number(day: NaiveDate) -> i32 {
    day.num_days_from_ce()
}

fn codes(group: &PublicGroup, now: DateTime<Utc>) -> Vec<(Facet, Box<str>)> {
    let mut codes: Vec<(Facet, Box<str>)> = vec![];
    let mut add = |facet: Facet, code: &str| codes.push((facet, code.into()));
    // A code that only a newer node knows can be read on the group's page. Nobody can ask for it here, and made-up ones
    // would fill the counts.
    for theme in group.themes.iter().filter_map(|code| ThemeCode::known(code)) {
        add(Facet::OwnTheme, theme.as_str());
        add(Facet::Theme, theme.as_str());
        if let Some(broader) = theme.broader() {
            add(Facet::Theme, broader.as_str());
        }
    }
    for tag in group.languages.iter().take(MOST_LANGUAGES) {
        add(Facet::Language, tag.primary());
    }
    let audience = &group.audience;
    known(&audience.for_whom, |code| add(Facet::Audience, code));
    known(&audience.gender, |code| add(Facet::Gender, code));
    known(&audience.community, |code| add(Facet::Community, code));
    known([&group.anonymity], |code| add(Facet::Anonymity, code));
    known(&group.facilitation, |code| add(Facet::Facilitation, code));
    known(group.cost.iter().map(|cost| &cost.kind), |code| {
        add(Facet::Cost, code)
    });
    known([&group.format], |code| add(Facet::Format, code));
    for meeting in occurrences::readable(group) {
        let time = TimeOfDay::of(&meeting);
        add(Facet::Time, time.code());
        for day in meeting.weekdays(now).into_iter().map(Day::from) {
            add(Facet::Day, day.code());
            add(Facet::When, &when(day, time));
        }
    }
    let access = group.venue.iter().flat_map(|venue| &venue.access);
    known(access, |code| add(Facet::Access, code));
    known(&group.welcome, |code| add(Facet::Welcome, code));
    known(&group.seeking, |code| add(Facet::Seeking, code));
    if let Some(name) = group.venue.as_ref().and_then(municipality) {
        add(Facet::Municipality, name);
    }
    add(Facet::Node, &node_name(&group.origin.url));
    let meets = matches!(group.status, Open::Known(Status::Active | Status::Forming));
    let can_come = |how: &Open<Openness>| how.known() == Some(Openness::Open);
    if meets && group.openness.as_ref().is_none_or(can_come) {
        add(Facet::Open, OPEN);
    }
    for (tag, _) in group
        .name
        .iter()
        .chain(group.description.iter())
        .take(MOST_LANGUAGES)
    {
        add(Facet::Described, tag.primary());
    }
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The municipality of a venue, or its place where no municipality is told.
pub fn municipality(venue: &PublicVenue) -> Option<&str> {
    [&venue.municipality, &venue.place]
        .into_iter()
        .flatten()
        .map(|name| name.trim())
        .find(|name| !name.is_empty() && name.chars().count() <= LONGEST_NAME)
}

/// More languages than this are made up.
const MOST_LANGUAGES: usize = 30;

fn known<'a, V: Vocabulary + 'a>(codes: impl IntoIterator<Item = &'a Open<V>>, mut add: impl FnMut(&str)) {
    for code in codes.into_iter().filter_map(Open::known) {
        add(code.code());
    }
}

/// How a node is called in addresses: its host, with the port where it has one.
pub fn node_name(url: &url::Url) -> String {
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => String::new(),
    }
}
