//! Made-up groups as a country's directories would list them: themes, languages and places as skewed as they are,
//! texts in thirteen languages made of the words that stand in `locales/`.

use chrono::{DateTime, TimeDelta, Utc};
use kring_server::{
    directory::{
        clock::Clock,
        theme::{self, ThemeCode},
    },
    i18n::{self, Translator},
};
use serde_json::{Value, json};

/// A small generator of numbers that gives the same ones every time (SplitMix64).
pub struct Dice(u64);

impl Dice {
    /// Numbers that follow from `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `upto`.
    pub fn below(&mut self, upto: usize) -> usize {
        (self.next() % upto.max(1) as u64) as usize
    }

    /// Whether something happens that happens in so many of a hundred cases.
    pub fn percent(&mut self, of_a_hundred: usize) -> bool {
        self.below(100) < of_a_hundred
    }

    /// One of several.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// A number below `upto`, the first ones far more often (Zipf).
    fn skewed(&mut self, upto: usize) -> usize {
        let uniform = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        ((upto as f64 + 1.0).powf(uniform) - 1.0) as usize % upto.max(1)
    }
}

/// A place with how often groups are there.
pub struct Town {
    /// Its name.
    pub name: String,
    municipality: String,
    postcode: String,
    /// Latitude, degrees.
    pub lat: f64,
    /// Longitude, degrees.
    pub lon: f64,
}

/// What entries and questions are made from.
pub struct World {
    /// Towns; larger ones stand there several times.
    pub towns: Vec<Town>,
    /// Themes, the most frequent first.
    pub themes: Vec<ThemeCode>,
    /// For each language the words of each theme, in the order of `themes`.
    words: Vec<(&'static str, Vec<Vec<String>>)>,
    abouts: Vec<Vec<String>>,
    now: DateTime<Utc>,
}

/// Spoken languages, the most frequent first.
const SPOKEN: [&str; 18] = [
    "nl", "en", "tr", "ar", "pl", "de", "uk", "fa", "es", "fr", "so", "ti", "kmr", "ru", "pt", "zgh", "bg",
    "zh",
];
const ANONYMITY: [&str; 4] = ["first-name", "registered", "anonymous", "nickname"];
const FACILITATION: [&str; 5] = ["peer", "members", "volunteer", "trained-peer", "professional"];
const FORMAT: [&str; 4] = ["in-person", "online", "hybrid", "phone"];
const COST: [&str; 3] = ["free", "donation", "fixed"];
const COMMUNITY: [&str; 8] = [
    "turkish",
    "moroccan",
    "syrian",
    "polish",
    "somali",
    "iranian",
    "surinamese",
    "eritrean",
];
const ACCESS: [&str; 6] = [
    "wheelchair",
    "bus",
    "discreet-entrance",
    "parking",
    "childcare",
    "hearing-loop",
];
const DAYS: [&str; 7] = ["TU", "WE", "TH", "MO", "FR", "SA", "SU"];
const STARTS: [&str; 6] = ["19:30", "20:00", "10:00", "14:00", "19:00", "13:30"];
const NAMES: [&str; 12] = [
    "De Zonnebloem",
    "Samen Verder",
    "De Brug",
    "Open Kring",
    "Het Anker",
    "Lotus",
    "De Linde",
    "Kompas",
    "De Vlinder",
    "Stap voor Stap",
    "De Huiskamer",
    "Nieuwe Moed",
];

impl World {
    /// The world as the program's own tables know it.
    pub fn new() -> Self {
        let mut towns = vec![];
        let table = include_str!("../../../server/data/places-nl.tsv");
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            for range in columns[5].split(' ') {
                let (from, to) = range.split_once('-').unwrap_or((range, range));
                for postcode in from.parse::<u32>().unwrap_or(0)..=to.parse().unwrap_or(0) {
                    towns.push(Town {
                        name: columns[0].to_owned(),
                        municipality: columns[1].to_owned(),
                        postcode: postcode.to_string(),
                        lat: columns[3].parse().unwrap_or_default(),
                        lon: columns[4].parse().unwrap_or_default(),
                    });
                }
            }
        }
        let mut themes: Vec<ThemeCode> = ThemeCode::every().collect();
        let mut dice = Dice::new(7);
        for at in (1..themes.len()).rev() {
            themes.swap(at, dice.below(at + 1));
        }
        let languages = i18n::LANGUAGES.iter().map(|(code, _)| *code);
        let words = languages
            .clone()
            .map(|code| {
                let t = Translator::plain(code);
                (
                    code,
                    themes.iter().map(|theme| t.theme_words(theme.as_str())).collect(),
                )
            })
            .collect();
        let abouts = languages
            .map(|code| {
                let t = Translator::plain(code);
                themes.iter().map(|theme| t.about_theme(theme.as_str())).collect()
            })
            .collect();
        assert_eq!(theme::all().len(), themes.len());
        Self {
            towns,
            themes,
            words,
            abouts,
            now: Clock::system().now(),
        }
    }

    /// A number of theme, the frequent ones more often.
    pub fn a_theme(&self, dice: &mut Dice) -> usize {
        dice.skewed(self.themes.len())
    }

    /// A word or phrase with which somebody asks for a theme, and its language.
    pub fn a_question(&self, dice: &mut Dice, theme: usize) -> (&'static str, &str) {
        let (code, words) = &self.words[dice.skewed(self.words.len())];
        let words: &[String] = &words[theme];
        (code, dice.one(words).as_str())
    }

    /// What a theme is called and the first words with which it is asked for, in every language.
    pub fn words_of(&self, theme: &str) -> String {
        let at = self
            .themes
            .iter()
            .position(|known| known.as_str() == theme)
            .unwrap_or_default();
        let words = self.words.iter().flat_map(|(_, words)| words[at].iter().take(30));
        let labels = self
            .words
            .iter()
            .map(|(code, _)| Translator::plain(code).theme(theme));
        labels.chain(words.cloned()).collect::<Vec<_>>().join(" ")
    }

    /// The group with a number: its id, and the whole public record.
    pub fn group(&self, number: usize) -> (String, Value) {
        let mut dice = Dice::new(number as u64 + 1);
        let id = format!("01KB{number:022}");
        let theme = self.a_theme(&mut dice);
        let written = if dice.percent(75) {
            0
        } else {
            dice.skewed(self.words.len())
        };
        let (language, words) = &self.words[written];
        let town = dice.one(&self.towns);
        let label = Translator::plain(language).theme(self.themes[theme].as_str());
        let name = match dice.below(4) {
            0 => format!("{label} {}", town.name),
            1 => format!("{} {}", dice.one(&NAMES), town.name),
            2 => format!("{label} {}", dice.one(&NAMES)),
            _ => format!("{} {}", dice.one(&NAMES), number % 997),
        };
        let mut description = self.abouts[written][theme].clone();
        for _ in 0..6 {
            description.push(' ');
            let other = if dice.percent(60) {
                theme
            } else {
                dice.below(self.themes.len())
            };
            let words: &[String] = &words[other];
            description.push_str(dice.one(words).as_str());
            description.push('.');
        }
        let format = FORMAT[dice.skewed(FORMAT.len())];
        let mut languages = vec![SPOKEN[dice.skewed(SPOKEN.len())]];
        if dice.percent(15) {
            languages.push("nl");
        }
        languages.dedup();
        let mut themes = vec![self.themes[theme].as_str()];
        if dice.percent(20) {
            themes.push(self.themes[self.a_theme(&mut dice)].as_str());
        }
        themes.dedup();
        let days = (0..if dice.percent(10) { 2 } else { 1 })
            .map(|_| DAYS[dice.skewed(7)])
            .collect::<Vec<_>>();
        let meetings: Vec<Value> = days
            .iter()
            .map(|day| {
                let rule = match dice.below(4) {
                    0 => format!("FREQ=MONTHLY;BYDAY=2{day}"),
                    1 => format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={day}"),
                    _ => format!("FREQ=WEEKLY;BYDAY={day}"),
                };
                json!({"rrule": rule, "start": dice.one(&STARTS), "duration_minutes": 90, "timezone": "Europe/Amsterdam",
                    "from": "2026-01-06", "except": [], "next": []})
            })
            .collect();
        let venue = (format == "in-person" || format == "hybrid").then(|| {
            let access: Vec<&str> = (0..dice.below(3)).map(|_| ACCESS[dice.skewed(ACCESS.len())]).collect();
            json!({"kind": "community-centre", "disclosure": "exact", "name": "De Bron", "street": format!("Dorpsstraat {}", dice.below(200)),
                "postcode": format!("{} AB", town.postcode), "place": town.name, "municipality": town.municipality, "country": "NL",
                "lat": town.lat + dice.below(100) as f64 / 5000.0, "lon": town.lon + dice.below(100) as f64 / 5000.0, "access": access, "travel": {}})
        });
        let confirmed = (self.now - TimeDelta::days(dice.below(900) as i64)).date_naive();
        let organisation = dice.skewed(40);
        let origin = format!("https://kring{organisation}.example/");
        let group = json!({
            "id": id, "url": format!("{origin}groups/{id}"), "revision": 1,
            "origin": {"actor": format!("{origin}actor"), "name": format!("Organisatie {organisation}"), "url": origin},
            "name": {*language: name}, "own_term": {}, "summary": {*language: self.abouts[written][theme]},
            "description": {*language: description}, "first_visit": {}, "rules": {},
            "themes": themes, "languages": languages, "anonymity": ANONYMITY[dice.skewed(4)],
            "audience": {"for": if dice.percent(70) { vec!["self"] } else { vec!["relatives"] },
                "gender": if dice.percent(12) { Some("women") } else { None }, "age_min": if dice.percent(30) { Some(18) } else { None }, "age_max": null,
                "community": if dice.percent(12) { vec![*dice.one(&COMMUNITY)] } else { vec![] }, "conviction": null},
            "facilitation": [FACILITATION[dice.skewed(5)]], "supported_by": null, "openness": if dice.percent(60) { "open" } else { "intake" },
            "group_size": 10, "cost": {"kind": COST[dice.skewed(3)], "amount": null, "currency": null}, "format": format,
            "meetings": meetings, "venue": venue, "online": null, "contact": [{"kind": "phone", "value": "+31 99 000 00 01"}],
            "seeking": if dice.percent(20) { vec!["members"] } else { vec![] }, "status": "active", "status_note": null, "resumes": null,
            "confirmed": confirmed, "created": "2026-01-01T00:00:00Z", "updated": "2026-11-01T00:00:00Z",
        });
        (id, group)
    }
}
