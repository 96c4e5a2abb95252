//! Dates, numbers, lists and names of languages, by ICU.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};
use icu::{
    calendar::{Date, Gregorian},
    collator::{Collator, CollatorBorrowed, options::CollatorOptions},
    datetime::{FixedCalendarDateTimeFormatter, fieldsets},
    decimal::{DecimalFormatter, input::Decimal},
    experimental::displaynames::multi::LanguageDisplayNames,
    list::{
        ListFormatter,
        options::{ListFormatterOptions, ListLength},
    },
    locale::Locale,
};
use kring_federation::LanguageTag;

/// The formats of one language.
///
/// Dates are in the Gregorian calendar everywhere: an appointment in the Netherlands is on the day that
/// hangs on the wall there.
pub struct Formats {
    date: Option<FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMDE>>,
    short_date: Option<FixedCalendarDateTimeFormatter<Gregorian, fieldsets::MDE>>,
    list: Option<ListFormatter>,
    number: Option<DecimalFormatter>,
    languages: Option<LanguageDisplayNames>,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Formats {
    /// The formats of a language; where ICU has none, the plain ISO form is shown.
    pub fn new(code: &str) -> Self {
        let tag = match code {
            // ICU knows Kurmanji as Kurdish.
            "kmr" => "ku",
            // The English of this side of the ocean: the day before the month.
            "en" => "en-GB",
            other => other,
        };
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        Self {
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMDE::long()).ok(),
            short_date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::MDE::long())
                .ok(),
            list: ListFormatter::try_new_and(
                (&locale).into(),
                ListFormatterOptions::default().with_length(ListLength::Wide),
            )
            .ok(),
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            languages: LanguageDisplayNames::try_new((&locale).into(), Default::default()).ok(),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
        }
    }

    /// A day with its weekday and year.
    pub fn date(&self, date: NaiveDate) -> String {
        match (&self.date, gregorian(date)) {
            (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => date.to_string(),
        }
    }

    /// A day with its weekday.
    pub fn short_date(&self, date: NaiveDate) -> String {
        match (&self.short_date, gregorian(date)) {
            (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => date.to_string(),
        }
    }

    /// Several things, the last joined by "and".
    pub fn list(&self, things: &[String]) -> String {
        match &self.list {
            Some(formatter) => formatter.format(things.iter()).to_string(),
            None => things.join(", "),
        }
    }

    /// Which of two texts stands first in an alphabetical list.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(one, other),
            None => one.cmp(other),
        }
    }

    /// A number with at most one decimal.
    pub fn number(&self, number: f64) -> String {
        let rounded = (number * 10.0).round() / 10.0;
        let plain = if rounded.fract() == 0.0 {
            format!("{rounded:.0}")
        } else {
            format!("{rounded:.1}")
        };
        match (&self.number, plain.parse::<Decimal>()) {
            (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
            _ => plain,
        }
    }

    /// The name of a language; its tag where ICU has none.
    pub fn language_name(&self, tag: &LanguageTag) -> String {
        let known = |code: &str| Some(self.languages.as_ref()?.of(code.parse().ok()?)?.to_owned());
        let primary = tag.primary();
        // CLDR lists the Arabic of Morocco, Kurmanji and Dari under wider names in some languages.
        let wider = match primary {
            "kmr" => "ku",
            "prs" => "fa",
            "ary" | "apc" | "arz" | "acm" => "ar",
            other => other,
        };
        known(primary)
            .or_else(|| known(wider))
            .unwrap_or_else(|| own_name(primary).unwrap_or(tag.as_str()).to_owned())
    }
}

fn own_name(code: &str) -> Option<&'static str> {
    super::LANGUAGES
        .iter()
        .find(|(known, _)| *known == code)
        .map(|(_, name)| *name)
}

fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Date::try_new_gregorian(date.year(), month, day).ok()
}

/// The digits that Farsi is written with.
pub fn persian_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32('۰' as u32 + digit).unwrap_or(c),
            None => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_said_in_the_readers_language() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
        assert_eq!(Formats::new("nl").date(day), "dinsdag 24 november 2026");
        assert_eq!(Formats::new("pl").date(day), "wtorek, 24 listopada 2026");
        assert!(Formats::new("fa").date(day).contains("۲۴"));
        assert!(Formats::new("ar").date(day).contains("24"));
    }

    #[test]
    fn lists_are_in_the_order_of_the_readers_alphabet() {
        let sorted = |code: &str, mut words: Vec<&'static str>| {
            let formats = Formats::new(code);
            words.sort_by(|a, b| formats.compare(a, b));
            words
        };
        assert_eq!(
            sorted("pl", vec!["żal", "ćma", "zoo", "cud"]),
            ["cud", "ćma", "zoo", "żal"]
        );
        assert_eq!(
            sorted("tr", vec!["ırmak", "ipek", "hava"]),
            ["hava", "ırmak", "ipek"]
        );
        assert_eq!(
            sorted("de", vec!["Zoo", "Ärger", "Angst"]),
            ["Angst", "Ärger", "Zoo"]
        );
        // Farsi has its own order: گ after ک, and پ after ب.
        assert_eq!(sorted("fa", vec!["گ", "پ", "ب", "ل"]), ["ب", "پ", "گ", "ل"]);
    }

    #[test]
    fn lists_numbers_and_names_of_languages() {
        let nl = Formats::new("nl");
        assert_eq!(nl.list(&["Turks".into(), "Arabisch".into()]), "Turks en Arabisch");
        assert_eq!(nl.number(2.46), "2,5");
        let tag = |code: &str| code.parse::<LanguageTag>().expect("a tag");
        assert_eq!(nl.language_name(&tag("fa")), "Perzisch");
        assert_eq!(Formats::new("tr").language_name(&tag("nl")), "Felemenkçe");
        for (code, _) in super::super::LANGUAGES {
            assert!(!nl.language_name(&tag(code)).is_empty());
        }
    }
}
