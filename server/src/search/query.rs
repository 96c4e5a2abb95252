//! What is asked: the parameters of `GET /api/v1/groups` and of the results page.
//!
//! A key that is repeated means "or"; different keys mean "and".

use kring_federation::{
    language::LanguageTag,
    vocabulary::{
        Access, Anonymity, Community, CostKind, Facilitation, ForWhom, Format, Gender, Seeking, UnknownCode,
        Vocabulary, Welcome,
    },
};

use super::{
    cursor::Cursor,
    facet::{Day, TimeOfDay},
};
use crate::{
    directory::{
        place::{Places, Spot},
        problem::{FieldError, Problem, cut},
        theme::ThemeCode,
    },
    text::{fold, nearest},
};

/// Longest text that is searched for; what is longer is cut, because nobody types it.
pub const MAX_TEXT: usize = 300;

/// Every parameter that a search takes.
pub const PARAMETERS: &[&str] = &[
    "q",
    "theme",
    "language",
    "audience",
    "gender",
    "age",
    "community",
    "not_community",
    "anonymity",
    "facilitation",
    "cost",
    "format",
    "near",
    "within",
    "beyond",
    "day",
    "time",
    "access",
    "open",
    "welcome",
    "seeking",
    "municipality",
    "node",
    "lang",
    "sort",
    "limit",
    "after",
];

/// A search that makes sense.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Words of the searcher, as typed.
    pub text: String,
    /// Any of these themes.
    pub themes: Vec<ThemeCode>,
    /// Any of these spoken languages.
    pub languages: Vec<LanguageTag>,
    /// For people themselves, for relatives.
    pub audience: Vec<ForWhom>,
    /// Groups for women or men; groups for everybody fit too.
    pub gender: Vec<Gender>,
    /// The age of who would come.
    pub age: Option<u32>,
    /// Any of these backgrounds.
    pub community: Vec<Community>,
    /// None of these backgrounds.
    pub not_community: Vec<Community>,
    /// At least this anonymous.
    pub anonymity: Option<Anonymity>,
    /// Any of these.
    pub facilitation: Vec<Facilitation>,
    /// Any of these.
    pub cost: Vec<CostKind>,
    /// Any of these.
    pub format: Vec<Format>,
    /// Seen from here.
    pub near: Option<Spot>,
    /// The other places that `near` may have meant.
    pub other_places: Vec<Spot>,
    /// At most this far, kilometres.
    pub within_km: Option<f64>,
    /// At least this far, kilometres; groups that meet online fit too.
    pub beyond_km: Option<f64>,
    /// Any of these weekdays.
    pub day: Vec<Day>,
    /// Any of these times of day.
    pub time: Vec<TimeOfDay>,
    /// Any of these.
    pub access: Vec<Access>,
    /// Only groups that one can just come to.
    pub open: bool,
    /// Any of these.
    pub welcome: Vec<Welcome>,
    /// Any of these.
    pub seeking: Vec<Seeking>,
    /// Any of these municipalities, by name.
    pub municipality: Vec<String>,
    /// Any of these organisations' nodes, by host.
    pub node: Vec<String>,
    /// Whether the groups of every municipality are counted, for a map. No parameter.
    pub mapped: bool,
    /// The reader's language.
    pub lang: Option<LanguageTag>,
    /// Order.
    pub sort: Sort,
    /// At most this many groups; 20 when nothing is said.
    pub limit: usize,
    /// Where the page before ended.
    pub after: Option<Cursor>,
}

/// Order of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// What fits best first.
    #[default]
    Relevance,
    /// Nearest first.
    Distance,
    /// By name.
    Name,
    /// Last confirmed first.
    Confirmed,
}

impl Sort {
    /// Every order with its code.
    pub const ALL: [(&'static str, Self); 4] = [
        ("relevance", Self::Relevance),
        ("distance", Self::Distance),
        ("name", Self::Name),
        ("confirmed", Self::Confirmed),
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, sort)| *sort == self)
            .map_or("relevance", |(code, _)| code)
    }
}

impl Query {
    /// Everything that is listed.
    pub fn everything() -> Self {
        Self {
            limit: DEFAULT_LIMIT,
            ..Self::default()
        }
    }

    /// Whether it asks for everything, from the beginning: what the home page and the bare list show.
    pub fn is_plain(&self) -> bool {
        let Self {
            text,
            themes,
            languages,
            audience,
            gender,
            age,
            community,
            not_community,
            anonymity,
            facilitation,
            cost,
            format,
            near,
            other_places: _,
            within_km: _,
            beyond_km: _,
            day,
            time,
            access,
            open,
            welcome,
            seeking,
            municipality,
            node,
            mapped: _,
            lang: _,
            sort: _,
            limit: _,
            after,
        } = self;
        text.trim().is_empty()
            && themes.is_empty()
            && languages.is_empty()
            && audience.is_empty()
            && gender.is_empty()
            && age.is_none()
            && community.is_empty()
            && not_community.is_empty()
            && anonymity.is_none()
            && facilitation.is_empty()
            && cost.is_empty()
            && format.is_empty()
            && near.is_none()
            && day.is_empty()
            && time.is_empty()
            && access.is_empty()
            && !open
            && welcome.is_empty()
            && seeking.is_empty()
            && municipality.is_empty()
            && node.is_empty()
            && after.is_none()
    }

    /// Reads the parameters of a search. Empty values, as a form sends them, are passed over.
    ///
    /// # Errors
    /// Every parameter that makes no sense, with the nearest known code where there is one.
    pub fn parse<'a>(
        parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
        places: &Places,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reader = Reader {
            query: Self::everything(),
            errors: vec![],
            places,
        };
        for (key, value) in parameters {
            if !value.trim().is_empty() {
                reader.parameter(key, value.trim());
            }
        }
        reader.finish()
    }
}

const DEFAULT_LIMIT: usize = 20;
const MAX_LIMIT: usize = 100;
/// A code list that is repeated more often than this is no search.
const MAX_REPEATS: usize = 50;

struct Reader<'a> {
    query: Query,
    errors: Vec<FieldError>,
    places: &'a Places,
}

impl Reader<'_> {
    fn wrong(&mut self, key: &str, problem: Problem) {
        self.errors.push(FieldError::new(key, problem));
    }

    fn parameter(&mut self, key: &str, value: &str) {
        match key {
            "q" => self.query.text = clean(value),
            "theme" => match value.parse() {
                Ok(theme) => self.query.themes.push(theme),
                Err(problem) => self.wrong(key, problem),
            },
            "language" => {
                if let Some(tag) = self.language(key, value) {
                    self.query.languages.push(tag);
                }
            }
            "lang" => self.query.lang = self.language(key, value),
            "audience" => self.code(key, value, |query| &mut query.audience),
            "gender" => self.code(key, value, |query| &mut query.gender),
            "community" => self.code(key, value, |query| &mut query.community),
            "not_community" => self.code(key, value, |query| &mut query.not_community),
            "facilitation" => self.code(key, value, |query| &mut query.facilitation),
            "cost" => self.code(key, value, |query| &mut query.cost),
            "format" => self.code(key, value, |query| &mut query.format),
            "access" => self.code(key, value, |query| &mut query.access),
            "welcome" => self.code(key, value, |query| &mut query.welcome),
            "seeking" => self.code(key, value, |query| &mut query.seeking),
            "day" => self.code(key, value, |query| &mut query.day),
            "time" => self.code(key, value, |query| &mut query.time),
            "anonymity" => match value.parse::<Anonymity>() {
                Ok(level) => {
                    self.query.anonymity = Some(self.query.anonymity.map_or(level, |other| other.min(level)))
                }
                Err(error) => self.wrong(key, Problem::unknown::<Anonymity>(&error)),
            },
            "age" => self.query.age = self.whole(key, value, 0.0, 120.0),
            "near" => match self.places.find(value) {
                Some(spot) => {
                    self.query.other_places = self.places.others(value, &spot);
                    self.query.near = Some(spot);
                }
                None => self.wrong(
                    key,
                    Problem::UnknownPlace {
                        given: cut(value),
                        nearest: self.places.nearest(value),
                    },
                ),
            },
            "within" => self.query.within_km = self.number(key, value, 0.0, 20_000.0),
            "beyond" => self.query.beyond_km = self.number(key, value, 0.0, 20_000.0),
            "open" => match value {
                "true" | "1" | "on" => self.query.open = true,
                "false" | "0" => self.query.open = false,
                other => self.wrong(key, Problem::unknown_code(other, ["true", "false"])),
            },
            "municipality" => {
                if self.query.municipality.len() < MAX_REPEATS {
                    self.query.municipality.push(fold(&cut(value)));
                }
            }
            "node" => {
                if self.query.node.len() < MAX_REPEATS {
                    self.query
                        .node
                        .push(value.chars().take(255).collect::<String>().to_lowercase());
                }
            }
            "sort" => match Sort::ALL.iter().find(|(code, _)| *code == value) {
                Some((_, sort)) => self.query.sort = *sort,
                None => self.wrong(
                    key,
                    Problem::unknown_code(value, Sort::ALL.iter().map(|(code, _)| *code)),
                ),
            },
            #[expect(clippy::cast_precision_loss, reason = "100 is exact")]
            "limit" => {
                self.query.limit = self
                    .whole(key, value, 1.0, MAX_LIMIT as f64)
                    .map_or(DEFAULT_LIMIT, |limit| limit as usize);
            }
            "after" => match Cursor::decode(value) {
                Some(cursor) => self.query.after = Some(cursor),
                None => self.wrong(key, Problem::BadCursor),
            },
            _ => self.unknown_key(key),
        }
    }

    /// A key that is nearly one of ours is a slip that would silently give the wrong answer; any other
    /// is somebody else's and passed over.
    fn unknown_key(&mut self, key: &str) {
        if let Some(near) =
            nearest(key, PARAMETERS.iter().copied()).filter(|near| strsim::osa_distance(key, near) <= 2)
        {
            self.wrong(
                key,
                Problem::UnknownField {
                    given: cut(key),
                    nearest: Some(near.to_owned()),
                },
            );
        }
    }

    fn code<V: Vocabulary>(&mut self, key: &str, value: &str, list: impl FnOnce(&mut Query) -> &mut Vec<V>) {
        match value.parse::<V>() {
            Ok(code) => {
                let list = list(&mut self.query);
                if !list.contains(&code) {
                    list.push(code);
                }
            }
            Err(error) => {
                let error: UnknownCode = error;
                self.wrong(key, Problem::unknown::<V>(&error));
            }
        }
    }

    fn language(&mut self, key: &str, value: &str) -> Option<LanguageTag> {
        value
            .parse()
            .map_err(|_| self.wrong(key, Problem::NotALanguage { given: cut(value) }))
            .ok()
    }

    fn number(&mut self, key: &str, value: &str, min: f64, max: f64) -> Option<f64> {
        self.number_if(key, value, min, max, |_| true)
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked to be a whole number between 0 and 120"
    )]
    fn whole(&mut self, key: &str, value: &str, min: f64, max: f64) -> Option<u32> {
        let number = self.number_if(key, value, min, max, |number| number.fract() == 0.0);
        number.map(|number| number as u32)
    }

    fn number_if(
        &mut self,
        key: &str,
        value: &str,
        min: f64,
        max: f64,
        fits: fn(f64) -> bool,
    ) -> Option<f64> {
        let number = value
            .replace(',', ".")
            .parse::<f64>()
            .ok()
            .filter(|number| (min..=max).contains(number) && fits(*number));
        if number.is_none() {
            self.wrong(
                key,
                Problem::NotANumber {
                    given: cut(value),
                    min: min.to_string(),
                    max: max.to_string(),
                },
            );
        }
        number
    }

    fn finish(mut self) -> Result<Query, Vec<FieldError>> {
        if self.query.near.is_none() && !self.errors.iter().any(|error| error.field == "near") {
            let needs_near = [
                ("within", self.query.within_km.is_some()),
                ("beyond", self.query.beyond_km.is_some()),
                ("sort", self.query.sort == Sort::Distance),
            ];
            for (key, _) in needs_near.iter().filter(|(_, given)| *given) {
                self.wrong(key, Problem::NeedsNear);
            }
        }
        if self
            .query
            .after
            .as_ref()
            .is_some_and(|cursor| cursor.sort != self.query.sort)
        {
            self.wrong("after", Problem::BadCursor);
        }
        for (key, count) in [
            ("theme", self.query.themes.len()),
            ("language", self.query.languages.len()),
        ] {
            if count > MAX_REPEATS {
                self.wrong(key, Problem::TooMany { max: MAX_REPEATS });
            }
        }
        if self.errors.is_empty() {
            Ok(self.query)
        } else {
            Err(self.errors)
        }
    }
}

/// What was typed, cut to a length that somebody may have meant, without control characters.
fn clean(text: &str) -> String {
    let visible = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    visible.take(MAX_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(parameters: &[(&str, &str)]) -> Result<Query, Vec<String>> {
        Query::parse(parameters.iter().copied(), &Places::new([]))
            .map_err(|errors| errors.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn repeated_keys_are_gathered_and_empty_ones_passed_over() {
        let query = parse(&[
            ("theme", "alcohol"),
            ("theme", "drugs"),
            ("day", "mo"),
            ("near", "5701 AB"),
            ("q", ""),
        ])
        .expect("fine");
        assert_eq!(query.themes.len(), 2);
        assert_eq!(query.near.expect("a spot").place.name, "Helmond");
        assert_eq!(query.limit, 20);
    }

    #[test]
    fn every_mistake_names_its_parameter() {
        for (parameters, expected) in [
            (
                vec![("within", "-3"), ("near", "5701")],
                "within: problem-not-a-number",
            ),
            (vec![("limit", "999999")], "limit: problem-not-a-number"),
            (vec![("limit", "0")], "limit: problem-not-a-number"),
            (vec![("limit", "1.5")], "limit: problem-not-a-number"),
            (vec![("after", "forged")], "after: problem-bad-cursor"),
            (
                vec![("anonymity", "anonymus")],
                "anonymity: problem-unknown-code-nearest",
            ),
            (vec![("theme", "xyzzy")], "theme: problem-unknown-code-nearest"),
            (vec![("near", "Nergenshuizen")], "near: problem-unknown-place"),
            (vec![("near", "Helmont")], "near: problem-unknown-place-nearest"),
            (vec![("within", "5")], "within: problem-needs-near"),
            (vec![("sort", "distance")], "sort: problem-needs-near"),
            (
                vec![("langauge", "fa")],
                "langauge: problem-unknown-field-nearest",
            ),
            (vec![("day", "8")], "day: problem-unknown-code"),
        ] {
            assert_eq!(
                parse(&parameters).expect_err("must be refused"),
                [expected],
                "{parameters:?}"
            );
        }
        assert!(parse(&[("utm_source", "mail"), ("_", "1")]).is_ok());
    }
}
