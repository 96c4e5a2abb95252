//! The facts of one listed group, in memory, on which filters, facets and order work.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc, Weekday};
use kring_federation::{
    PublicGroup,
    vocabulary::{Anonymity, CostKind, Disclosure, Format, Open, Openness, Status, UnknownCode, Vocabulary},
};

use super::query::Query;
use crate::{
    directory::{geography::Point, meeting::Meeting, occurrences, theme::ThemeCode},
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

/// What does not pass of a query: one facet's own filter, or something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything fits.
    Passes,
    /// All but this facet's own filter fits, so it counts for that facet.
    AllBut(Facet),
    /// It does not fit.
    Fails,
}

/// The facts of one listed group.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id here.
    pub id: String,
    /// Folded name, for the order by name.
    pub sort_name: String,
    /// Themes that this node knows.
    pub themes: Vec<ThemeCode>,
    /// The codes of each facet, sorted by facet.
    pub codes: Vec<(Facet, Box<str>)>,
    /// How anonymous, where the level is known here.
    pub anonymity: Option<Anonymity>,
    /// Youngest and oldest age.
    pub ages: (u32, u32),
    /// Where, as far as it is disclosed.
    pub point: Option<Point>,
    /// How exact `point` is.
    pub exact: bool,
    /// Whether one can take part without going there.
    pub remote: bool,
    /// One can just come, now.
    pub open_now: bool,
    /// When the group last said that all is still so.
    pub confirmed: Option<NaiveDate>,
    /// Kept but shown only when its node is asked for.
    pub limited: bool,
    /// Languages in which the group is described.
    pub described_in: Vec<Box<str>>,
}

impl Row {
    /// The facts of a group that `node` lists.
    pub fn of(id: &str, group: &PublicGroup, limited: bool, now: DateTime<Utc>) -> Self {
        let meetings: Vec<Meeting> = occurrences::readable(group).collect();
        let mut codes: Vec<(Facet, Box<str>)> = vec![];
        let mut add = |facet: Facet, code: &str| codes.push((facet, code.into()));
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
        for meeting in &meetings {
            meeting
                .weekdays(now)
                .into_iter()
                .for_each(|day| add(Facet::Day, Day::from(day).code()));
            add(Facet::Time, TimeOfDay::of(meeting).code());
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
            add(Facet::Open, "true");
        }
        codes.sort();
        codes.dedup();
        let venue = group.venue.as_ref();
        let name = group.name.best(&[]).map(|(_, name)| name).unwrap_or_default();
        Self {
            id: id.to_owned(),
            sort_name: fold(name),
            themes: group.themes.iter().filter_map(|code| code.parse().ok()).collect(),
            codes,
            anonymity: group.anonymity.known(),
            ages: (
                group.audience.age_min.unwrap_or(0),
                group.audience.age_max.unwrap_or(u32::MAX),
            ),
            point: venue.and_then(|venue| Point::new(venue.lat?, venue.lon?)),
            exact: venue.is_some_and(|venue| venue.disclosure.known() == Some(Disclosure::Exact)),
            remote: group
                .format
                .known()
                .is_some_and(|format| format != Format::InPerson),
            open_now,
            confirmed: group.confirmed,
            limited,
            described_in: group
                .name
                .iter()
                .chain(group.description.iter())
                .map(|(tag, _)| tag.primary().into())
                .collect(),
        }
    }

    fn has(&self, facet: Facet, code: &str) -> bool {
        self.codes
            .iter()
            .any(|(of, known)| *of == facet && &**known == code)
    }

    fn has_any<V: Vocabulary>(&self, facet: Facet, wanted: &[V]) -> bool {
        wanted.is_empty() || wanted.iter().any(|code| self.has(facet, code.code()))
    }

    fn has_none(&self, facet: Facet) -> bool {
        !self.codes.iter().any(|(of, _)| *of == facet)
    }

    /// Kilometres from the place that the query is seen from.
    pub fn distance_km(&self, query: &Query) -> Option<f64> {
        Some(query.near.as_ref()?.point.distance_km(self.point?))
    }

    /// Whether it fits a query, words apart.
    pub fn verdict(&self, query: &Query) -> Verdict {
        if !self.passes_what_has_no_facet(query) {
            return Verdict::Fails;
        }
        let mut failed = None;
        for facet in Facet::ALL {
            if !self.passes(facet, query) && failed.replace(facet).is_some() {
                return Verdict::Fails;
            }
        }
        failed.map_or(Verdict::Passes, Verdict::AllBut)
    }

    fn passes_what_has_no_facet(&self, query: &Query) -> bool {
        let near_enough = match query.within_km {
            Some(within) => self.distance_km(query).is_some_and(|km| km <= within),
            None => true,
        };
        let far_enough = match query.beyond_km {
            Some(beyond) => self.remote || self.distance_km(query).is_some_and(|km| km >= beyond),
            None => true,
        };
        let age_fits = query
            .age
            .is_none_or(|age| (self.ages.0..=self.ages.1).contains(&age));
        let avoided = query
            .not_community
            .iter()
            .any(|code| self.has(Facet::Community, code.code()));
        near_enough && far_enough && age_fits && !avoided
    }

    fn passes(&self, facet: Facet, query: &Query) -> bool {
        match facet {
            Facet::Theme => {
                query.themes.is_empty() || query.themes.iter().any(|theme| self.themes.contains(theme))
            }
            Facet::Language => {
                query.languages.is_empty()
                    || query
                        .languages
                        .iter()
                        .any(|tag| self.has(Facet::Language, tag.primary()))
            }
            // A group that names nobody is for everybody.
            Facet::Audience => {
                self.has_none(Facet::Audience) || self.has_any(Facet::Audience, &query.audience)
            }
            Facet::Gender => self.has_none(Facet::Gender) || self.has_any(Facet::Gender, &query.gender),
            Facet::Community => self.has_any(Facet::Community, &query.community),
            Facet::Anonymity => query
                .anonymity
                .is_none_or(|least| self.anonymity.is_some_and(|level| level >= least)),
            Facet::Facilitation => self.has_any(Facet::Facilitation, &query.facilitation),
            Facet::Cost => self.has_any::<CostKind>(Facet::Cost, &query.cost),
            Facet::Format => self.has_any(Facet::Format, &query.format),
            Facet::Day => self.has_any(Facet::Day, &query.day),
            Facet::Time => self.has_any(Facet::Time, &query.time),
            Facet::Access => self.has_any(Facet::Access, &query.access),
            Facet::Open => !query.open || self.open_now,
            Facet::Seeking => self.has_any(Facet::Seeking, &query.seeking),
            Facet::Node => {
                if query.node.is_empty() {
                    !self.limited
                } else {
                    query.node.iter().any(|node| self.has(Facet::Node, node))
                }
            }
        }
    }

    /// Whether the group is described or held in a language.
    pub fn speaks(&self, language: &str) -> bool {
        self.has(Facet::Language, language)
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

/// Years between two days, at most a hundred; for how long ago something was confirmed.
pub fn years_between(earlier: NaiveDate, later: NaiveDate) -> f64 {
    (f64::from(later.num_days_from_ce() - earlier.num_days_from_ce()) / 365.25).clamp(0.0, 100.0)
}
