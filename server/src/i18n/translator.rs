//! Messages for one reader.

use std::borrow::Cow;

use chrono::{DateTime, FixedOffset, NaiveDate};
use fluent_bundle::{FluentArgs, FluentValue};
use kring_federation::LanguageTag;

use super::{Bundle, Language, format, language, languages};
use crate::directory::problem::Problem;

/// Says things in one language. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Translator {
    language: &'static Language,
    html: bool,
}

impl Translator {
    /// For pages, where what stands in another direction is set apart by invisible marks.
    pub fn html(code: &str) -> Self {
        Self {
            language: language(code).unwrap_or(&languages()[0]),
            html: true,
        }
    }

    /// For terminals, mails, files and JSON.
    pub fn plain(code: &str) -> Self {
        Self {
            html: false,
            ..Self::html(code)
        }
    }

    /// The language's code.
    pub fn code(&self) -> &'static str {
        self.language.code()
    }

    /// `rtl` or `ltr`.
    pub fn dir(&self) -> &'static str {
        self.language.direction()
    }

    /// A message.
    pub fn get(&self, key: &str) -> String {
        self.message(key, None)
    }

    /// A message about a number, `$n`.
    pub fn count(&self, key: &str, n: impl TryInto<i64>) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.try_into().unwrap_or(i64::MAX));
        self.message(key, Some(&args))
    }

    /// A message with one text in it.
    pub fn put(&self, key: &str, name: &str, value: impl Into<String>) -> String {
        self.with(key, &[(name, value.into())])
    }

    /// A message with several texts in it.
    pub fn with(&self, key: &str, values: &[(&str, String)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, FluentValue::from(value.as_str()));
        }
        self.message(key, Some(&args))
    }

    /// What a code of a list means, for example `code("anonymity", "nickname")`. A code that a newer node
    /// knows and this one does not is shown as it is.
    pub fn label(&self, list: &str, code: &str) -> String {
        lookup(self.bundle(), &format!("{list}-{code}"), None, None).unwrap_or_else(|| code.to_owned())
    }

    /// What a theme is called.
    pub fn theme(&self, code: &str) -> String {
        self.label("theme", code)
    }

    /// One plain sentence about a theme.
    pub fn about_theme(&self, code: &str) -> String {
        lookup(self.bundle(), &format!("theme-{code}"), Some("about"), None).unwrap_or_default()
    }

    /// The words with which people ask for a theme.
    pub fn theme_words(&self, code: &str) -> Vec<String> {
        let words = lookup(
            &self.language.plain,
            &format!("theme-{code}"),
            Some("words"),
            None,
        )
        .unwrap_or_default();
        words
            .lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// What is wrong with something that was given.
    pub fn problem(&self, problem: &Problem) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in problem.args() {
            args.set(name, FluentValue::from(value));
        }
        self.message(problem.message_id(), Some(&args))
    }

    /// A day: "dinsdag 24 november 2026".
    pub fn date(&self, date: NaiveDate) -> String {
        self.language.formats.date(date)
    }

    /// A day and a time, as the place's own clock shows it: "dinsdag 24 november 19:30".
    pub fn moment(&self, at: DateTime<FixedOffset>) -> String {
        let time = self.time(at.naive_local().time());
        let date = self.language.formats.short_date(at.date_naive());
        // Without the marks that set a part apart: all of it is in the reader's language, and what has
        // only parts that are set apart loses its own direction when it stands in a sentence.
        Self { html: false, ..*self }.with("moment", &[("date", date), ("time", time)])
    }

    /// A time of day: "19:30".
    pub fn time(&self, time: chrono::NaiveTime) -> String {
        self.digits(&time.format("%H:%M").to_string()).into_owned()
    }

    /// A number with at most one decimal.
    pub fn number(&self, number: f64) -> String {
        self.language.formats.number(number)
    }

    /// Several things: "a, b en c".
    pub fn list(&self, things: &[String]) -> String {
        self.language.formats.list(things)
    }

    /// Puts things in the order of their names in the reader's alphabet.
    pub fn sort<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        let formats = &self.language.formats;
        things.sort_by(|one, other| formats.compare(name(one), name(other)));
    }

    /// The name of a spoken language.
    pub fn language_name(&self, tag: &LanguageTag) -> String {
        self.language.formats.language_name(tag)
    }

    fn digits<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.code() == "fa" {
            Cow::Owned(format::persian_digits(text))
        } else {
            Cow::Borrowed(text)
        }
    }

    fn bundle(&self) -> &'static Bundle {
        if self.html {
            &self.language.html
        } else {
            &self.language.plain
        }
    }

    fn message(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        // Every key is in every language, or the tests fail; a reader still gets words and no key.
        lookup(self.bundle(), key, None, args)
            .or_else(|| lookup(&language("en")?.html, key, None, args))
            .unwrap_or_else(|| key.to_owned())
    }
}

/// A message, or an attribute of one.
pub(super) fn lookup(
    bundle: &Bundle,
    key: &str,
    attribute: Option<&str>,
    args: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    Some(bundle.format_pattern(pattern, args, &mut vec![]).into_owned())
}
