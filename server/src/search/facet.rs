//! What groups can be filtered and counted by, and numbers for its codes.

use std::collections::HashMap;

use chrono::{Timelike, Weekday};
use kring_federation::vocabulary::{UnknownCode, Vocabulary};

use crate::directory::meeting::Meeting;

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
    /// When a meeting begins.
    pub fn of(meeting: &Meeting) -> Self {
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
    Welcome,
    Seeking,
    Node,
    /// Not counted with every search: there are hundreds. The map counts them.
    Municipality,
    /// Not shown: a theme that the group names itself. `Theme` holds the wider themes of these too.
    OwnTheme,
    /// Not shown: weekday and time of day of one meeting.
    When,
    /// Not shown: a language in which the group is described.
    Described,
}

impl Facet {
    /// Every facet that is shown.
    pub const ALL: [Self; 16] = [
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
        Self::Welcome,
        Self::Seeking,
        Self::Node,
    ];

    /// Whether people are shown its counts.
    pub fn is_shown(self) -> bool {
        Self::ALL.contains(&self)
    }

    /// The name of its parameter; empty for what has none.
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
            Self::Welcome => "welcome",
            Self::Seeking => "seeking",
            Self::Node => "node",
            Self::Municipality => "municipality",
            Self::OwnTheme | Self::When | Self::Described => "",
        }
    }
}

/// The code of groups that one can just come to.
pub const OPEN: &str = "true";

/// The code of a meeting on a weekday at a time of day.
pub fn when(day: Day, time: TimeOfDay) -> String {
    format!("{}-{}", day.code(), time.code())
}

/// Numbers for the codes of every facet, so that rows are small and counting is quick. A code that was given a
/// number once keeps it.
#[derive(Default)]
pub struct Codes {
    numbers: HashMap<Facet, HashMap<Box<str>, Code>>,
    codes: Vec<(Facet, Box<str>)>,
}

/// The number of a code of a facet.
pub type Code = u32;

impl Codes {
    /// The number of a code, a new one if it never had one.
    pub fn number(&mut self, facet: Facet, code: &str) -> Code {
        if let Some(number) = self.known(facet, code) {
            return number;
        }
        let number = Code::try_from(self.codes.len()).unwrap_or(Code::MAX);
        self.codes.push((facet, code.into()));
        self.numbers.entry(facet).or_default().insert(code.into(), number);
        number
    }

    /// The number of a code, if any row ever had it.
    pub fn known(&self, facet: Facet, code: &str) -> Option<Code> {
        self.numbers.get(&facet)?.get(code).copied()
    }

    /// How many numbers were given out.
    pub fn count(&self) -> usize {
        self.codes.len()
    }

    /// The facet of a number.
    pub fn facet(&self, number: Code) -> Facet {
        self.codes[number as usize].0
    }

    /// The numbers and codes of one facet.
    pub fn of(&self, facet: Facet) -> impl Iterator<Item = (Code, &str)> {
        self.numbers
            .get(&facet)
            .into_iter()
            .flatten()
            .map(|(code, number)| (*number, &**code))
    }
}
