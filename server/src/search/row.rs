//! The facts of one listed group, in memory, on which filters, facets and order work.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc, Weekday};
use kring_federation::{
    PublicGroup,
    vocabulary::{Format, Open, Openness, Status, UnknownCode, Vocabulary},
};

use crate::{
    directory::{
        geography::Point,
        meeting::Meeting,
        occurrences::{self, Coming},
        place::Spot,
        theme::ThemeCode,
    },
    text::fold,
};

/// A weekday, by the two letters of RFC 5545 in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(u8);

impl Vocabulary for Day {
    const ALL: &'static [Self] = &[Self(0), Self(1), Self(2), Self(3), Self(4), Self(5), Self(6)];
    const LIST: &'static str = "day";
    fn code(self) -> &'static str {
        ["mo", "tu", "we", "th", "fr", "sa", "su"][usize::from(self.0 % 7)]
    }
}

impl std::str::FromStr for Day {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        let known = Self::ALL.iter().copied().find(|day| day.code() == code);
        known.ok_or_else(|| UnknownCode {
            list: Self::LIST,
            code: code.to_owned(),
        })
    }
}

impl From<Weekday> for Day {
    fn from(day: Weekday) -> Self {
        Self(u8::try_from(day.num_days_from_monday()).unwrap_or_default())
    }
}

/// A part of the day in the meeting's own zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeOfDay {
    /// Before 12.
    Morning,
    /// From 12 to 17.
    Afternoon,
    /// From 17.
    Evening,
}

impl Vocabulary for TimeOfDay {
    const ALL: &'static [Self] = &[Self::Morning, Self::Afternoon, Self::Evening];
    const LIST: &'static str = "time";
    fn code(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }
}

impl std::str::FromStr for TimeOfDay {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        let known = Self::ALL.iter().copied().find(|time| time.code() == code);
        known.ok_or_else(|| UnknownCode {
            list: Self::LIST,
            code: code.to_owned(),
        })
    }
}

impl TimeOfDay {
    fn of(meeting: &Meeting) -> Self {
        match meeting.start.hour() {
            0..12 => Self::Morning,
            12..17 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// What people can be shown counts of, in the order in which filters stand on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the filter of the same name")]
pub enum Facet {
    Theme,
    Language,
    Audience,
    Gender,
    Community,
    Anonymity,
    Facilitation,
    Cost,
    Format,
    Day,
    Time,
    Access,
    Open,
    Seeking,
    Node,
}

impl Facet {
    /// Every facet.
    pub const ALL: [Self; 15] = [
        Self::Theme,
        Self::Language,
        Self::Audience,
        Self::Gender,
        Self::Community,
        Self::Anonymity,
        Self::Facilitation,
        Self::Cost,
        Self::Format,
        Self::Day,
        Self::Time,
        Self::Access,
        Self::Open,
        Self::Seeking,
        Self::Node,
    ];

    /// The name of its parameter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Language => "language",
            Self::Audience => "audience",
            Self::Gender => "gender",
            Self::Community => "community",
            Self::Anonymity => "anonymity",
            Self::Facilitation => "facilitation",
            Self::Cost => "cost",
            Self::Format => "format",
            Self::Day => "day",
            Self::Time => "time",
            Self::Access => "access",
            Self::Open => "open",
            Self::Seeking => "seeking",
            Self::Node => "node",
        }
    }
}

/// Numbers for the codes of every facet, so that rows are small and counting is quick. A code that was given a
/// number once keeps it.
#[derive(Default)]
pub struct Codes {
    numbers: HashMap<(Facet, Box<str>), Code>,
    codes: Vec<(Facet, Box<str>)>,
}

/// The number of a code of a facet.
pub type Code = u32;

impl Codes {
    fn number(&mut self, facet: Facet, code: &str) -> Code {
        if let Some(number) = self.known(facet, code) {
            return number;
        }
        let number = Code::try_from(self.codes.len()).unwrap_or(Code::MAX);
        self.codes.push((facet, code.into()));
        self.numbers.insert((facet, code.into()), number);
        number
    }

    /// The number of a code, if any row ever had it.
    pub fn known(&self, facet: Facet, code: &str) -> Option<Code> {
        self.numbers.get(&(facet, Box::from(code))).copied()
    }

    /// How many numbers were given out.
    pub fn count(&self) -> usize {
        self.codes.len()
    }

    /// The facet of a number.
    pub fn facet(&self, number: Code) -> Facet {
        self.codes[number as usize].0
    }

    /// Every code with its facet, in the order of the numbers.
    pub fn iter(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.codes.iter().map(|(facet, code)| (*facet, &**code))
    }
}

/// The facts of one listed group.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id here.
    pub id: String,
    /// Folded name, for the order by name.
    pub sort_name: Box<str>,
    /// Themes that this node knows.
    pub themes: Vec<ThemeCode>,
    /// The codes of every facet.
    pub codes: Box<[Code]>,
    /// Youngest and oldest age.
    pub ages: (u32, u32),
    /// Where, as far as it is disclosed.
    pub point: Option<Point>,
    /// Whether one can take part without going there.
    pub remote: bool,
    /// One can just come, now.
    pub open_now: bool,
    /// When the group last said that all is still so.
    pub confirmed: Option<NaiveDate>,
    /// Kept but shown only when its node is asked for.
    pub limited: bool,
    /// Languages spoken in it.
    pub spoken: Vec<Box<str>>,
    /// Languages in which it is described.
    pub described_in: Vec<Box<str>>,
    /// The coming meetings.
    pub coming: Coming,
}

impl Row {
    /// The facts of a group.
    pub fn of(id: &str, group: &PublicGroup, limited: bool, now: DateTime<Utc>, known: &mut Codes) -> Self {
        let mut codes: Vec<Code> = vec![];
        let mut add = |facet: Facet, code: &str| codes.push(known.number(facet, code));
        group.themes.iter().for_each(|code| add(Facet::Theme, code));
        group
            .languages
            .iter()
            .for_each(|tag| add(Facet::Language, tag.primary()));
        group
            .audience
            .for_whom
            .iter()
            .for_each(|code| add(Facet::Audience, code.code()));
        group
            .audience
            .gender
            .iter()
            .for_each(|code| add(Facet::Gender, code.code()));
        group
            .audience
            .community
            .iter()
            .for_each(|code| add(Facet::Community, code.code()));
        add(Facet::Anonymity, group.anonymity.code());
        group
            .facilitation
            .iter()
            .for_each(|code| add(Facet::Facilitation, code.code()));
        group
            .cost
            .iter()
            .for_each(|cost| add(Facet::Cost, cost.kind.code()));
        add(Facet::Format, group.format.code());
        for meeting in occurrences::readable(group) {
            meeting
                .weekdays(now)
                .into_iter()
                .for_each(|day| add(Facet::Day, Day::from(day).code()));
            add(Facet::Time, TimeOfDay::of(&meeting).code());
        }
        group
            .venue
            .iter()
            .flat_map(|venue| &venue.access)
            .for_each(|code| add(Facet::Access, code.code()));
        group
            .seeking
            .iter()
            .for_each(|code| add(Facet::Seeking, code.code()));
        add(Facet::Node, &node_name(&group.origin.url));
        let meets = matches!(group.status, Open::Known(Status::Active | Status::Forming));
        let open_now = meets
            && group
                .openness
                .as_ref()
                .is_none_or(|how| how.known() == Some(Openness::Open));
        if open_now {
            add(Facet::Open, OPEN);
        }
        codes.sort_unstable();
        codes.dedup();
        let venue = group.venue.as_ref();
        let name = group.name.best(&[]).map(|(_, name)| name).unwrap_or_default();
        let mut described_in: Vec<Box<str>> = group
            .name
            .iter()
            .chain(group.description.iter())
            .map(|(tag, _)| tag.primary().into())
            .collect();
        described_in.sort_unstable();
        described_in.dedup();
        Self {
            id: id.to_owned(),
            sort_name: fold(name).into(),
            themes: group.themes.iter().filter_map(|code| code.parse().ok()).collect(),
            codes: codes.into(),
            ages: (
                group.audience.age_min.unwrap_or(0),
                group.audience.age_max.unwrap_or(u32::MAX),
            ),
            point: venue.and_then(|venue| Point::new(venue.lat?, venue.lon?)),
            remote: group
                .format
                .known()
                .is_some_and(|format| format != Format::InPerson),
            open_now,
            confirmed: group.confirmed,
            limited,
            spoken: group.languages.iter().map(|tag| tag.primary().into()).collect(),
            described_in,
            coming: Coming::of(group, now),
        }
    }

    /// Whether it says nothing of a facet.
    pub fn lacks(&self, facet: Facet, codes: &Codes) -> bool {
        !self.codes.iter().any(|code| codes.facet(*code) == facet)
    }

    /// Kilometres from the place that a query is seen from.
    pub fn distance_km(&self, near: Option<&Spot>) -> Option<f64> {
        Some(near?.point.distance_km(self.point?))
    }
}

/// The code of groups that one can just come to.
pub const OPEN: &str = "true";

/// How a node is called in addresses: its host, with the port where it has one.
pub fn node_name(url: &url::Url) -> String {
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => String::new(),
    }
}

/// Days between two days, none when they are crossed.
pub fn days_between(earlier: NaiveDate, later: NaiveDate) -> f64 {
    f64::from((later.num_days_from_ce() - earlier.num_days_from_ce()).max(0))
}
