//! What somebody filled in, field by field, as text. Every page of the form carries all of it, so nothing is kept
//! anywhere before it is sent.

use url::form_urlencoded::parse;

/// A form with more fields than this was filled in by no person.
const MOST: usize = 2_000;
/// The field with the number of the page.
pub const STEP: &str = "step";
/// The field of the button that was pressed.
pub const GO: &str = "go";
/// A field that people do not see; robots fill it in.
pub const TRAP: &str = "website";
/// The field that keeps other sites from sending staff's forms.
pub const FORM_KEY: &str = "form_key";
/// The private address as it was when the form was made.
pub const ADDRESS_WAS: &str = "maintainer_email_was";
/// Most meetings of an entry (`directory::check`); the form asks about one more only up to seven.
const MOST_MEETINGS: usize = 40;
/// Fields of the page and not of the entry.
const OF_THE_PAGE: &[&str] = &[STEP, GO, TRAP, FORM_KEY, "more_language"];

/// The fields with their values, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled(Vec<(String, String)>);

impl Filled {
    /// Reads a form.
    pub fn read(form: &[u8]) -> Self {
        let pairs = parse(form).take(MOST);
        // Browsers send line ends of two characters. NUL is no text, and PostgreSQL takes none.
        Self(
            pairs
                .map(|(name, value)| (name.into_owned(), value.replace("\r\n", "\n").replace('\0', "")))
                .collect(),
        )
    }

    /// The value of a field; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        let mut values = self.all(name);
        values.next().unwrap_or_default()
    }

    /// The value of a field, if anything was filled in.
    pub fn some(&self, name: &str) -> Option<String> {
        let value = self.get(name).trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// The same where numbers are asked for: the digits of Arabic and Persian keyboards are digits too.
    pub fn digits(&self, name: &str) -> Option<String> {
        let western = |c: char| match c {
            '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10).unwrap_or(c),
            '\u{6f0}'..='\u{6f9}' => char::from_digit(c as u32 - 0x6f0, 10).unwrap_or(c),
            other => other,
        };
        Some(self.some(name)?.chars().map(western).collect())
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(of, _)| of == name)
            .map(|(_, value)| value.as_str())
    }

    /// Every value of a field that says something.
    pub fn list(&self, name: &str) -> Vec<String> {
        let values = self.all(name).map(str::trim).filter(|value| !value.is_empty());
        values.map(str::to_owned).collect()
    }

    /// Whether a field has a value.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|known| known == value)
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// Gives a field a value, and no other.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(of, _)| of != name);
        let value = value.into();
        if !value.is_empty() {
            self.0.push((name.to_owned(), value));
        }
    }

    /// Gives a field one value more.
    pub fn add(&mut self, name: &str, value: impl Into<String>) {
        self.0.push((name.to_owned(), value.into()));
    }

    /// What a page has to carry along: everything about the entry but the fields that it shows itself.
    pub fn carried(&self, shown: &[String]) -> Vec<(String, String)> {
        let carried = self.0.iter().filter(|(name, value)| {
            !value.is_empty() && !OF_THE_PAGE.contains(&name.as_str()) && !shown.contains(name)
        });
        carried.cloned().collect()
    }

    /// The endings of fields that come several times: the languages of texts after the first.
    pub fn more_languages(&self) -> Vec<String> {
        let mut found: Vec<String> = vec![];
        for language in self.all("also_in") {
            let known = language.parse::<kring_federation::LanguageTag>().is_ok();
            if known
                && !found.iter().any(|other| other == language)
                && language != self.text_language()
                && found.len() < 12
            {
                found.push(language.to_owned());
            }
        }
        found
    }

    /// The language in which the first texts are.
    pub fn text_language(&self) -> &str {
        self.get("text_language")
    }

    /// How many meetings are asked about.
    pub fn meetings(&self) -> usize {
        self.get("meetings").parse().unwrap_or(1).clamp(1, MOST_MEETINGS)
    }
}

/// The name of a field of the meeting with a number, from 0.
pub fn of_meeting(field: &str, number: usize) -> String {
    if number == 0 {
        field.to_owned()
    } else {
        format!("{field}.{}", number + 1)
    }
}
