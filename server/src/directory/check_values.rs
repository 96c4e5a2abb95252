//! The single values of a draft (cleaned as other nodes will clean them): texts, numbers, dates, addresses. What they make up is in `check.rs`.

use chrono::NaiveDate;
use kring_federation::{
    clean::{one_line, several_lines},
    language::Texts,
};

use super::{
    check::{Check, MAX_LINE, MAX_LIST},
    draft::DraftTexts,
    problem::{Problem, cut},
};

impl Check<'_> {
    // Texts.

    /// Texts of one line each.
    pub(super) fn lines(&mut self, field: &str, texts: DraftTexts, max: usize) -> Texts {
        let lines = texts
            .into_iter()
            .map(|(language, text)| (language, one_line(&text)));
        self.texts(field, lines.collect(), max)
    }

    pub(super) fn texts(&mut self, field: &str, texts: DraftTexts, max: usize) -> Texts {
        if texts.len() > MAX_LIST {
            self.wrong(field, Problem::TooMany { max: MAX_LIST });
            return Texts::default();
        }
        let mut checked = Texts::default();
        for (language, text) in texts {
            let at = format!("{field}.{}", cut(&language));
            let language = self.language(&at, &language);
            let text = self.text(&at, Some(text), max);
            if let (Some(language), Some(text)) = (language, text) {
                checked.0.insert(language, text);
            }
        }
        checked
    }

    pub(super) fn text(&mut self, field: &str, text: Option<String>, max: usize) -> Option<String> {
        let text = several_lines(&text?).trim().to_owned();
        if text.chars().count() > max {
            self.wrong(field, Problem::TooLong { max });
        }
        (!text.is_empty()).then_some(text)
    }

    pub(super) fn line(&mut self, field: &str, text: Option<String>) -> Option<String> {
        let text = text.map(|text| one_line(&text));
        self.text(field, text, MAX_LINE)
    }

    // Numbers, dates, addresses.

    pub(super) fn number(&mut self, field: &str, number: Option<i64>, min: u32, max: u32) -> Option<u32> {
        let number = number?;
        match u32::try_from(number) {
            Ok(number) if (min..=max).contains(&number) => Some(number),
            _ => {
                let problem = Problem::NotANumber {
                    given: number.to_string(),
                    min: min.to_string(),
                    max: max.to_string(),
                };
                self.wrong(field, problem);
                None
            }
        }
    }

    pub(super) fn date(&mut self, field: &str, text: &str) -> Option<NaiveDate> {
        let date = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok();
        let date = date.filter(|date| (1900..2200).contains(&chrono::Datelike::year(date)));
        if date.is_none() {
            self.wrong(field, Problem::NotADate { given: cut(text) });
        }
        date
    }

    pub(super) fn email(&mut self, field: &str, text: &str) -> Option<String> {
        let text = text.trim();
        let plausible = text.len() <= 254
            && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"(),;:\\".contains(c))
            && text.split_once('@').is_some_and(|(local, domain)| {
                !local.is_empty()
                    && domain.contains('.')
                    && !domain.contains('@')
                    && !domain.starts_with('.')
                    && !domain.ends_with('.')
            });
        if !plausible {
            self.wrong(field, Problem::NotAnEmail { given: cut(text) });
        }
        plausible.then(|| text.to_owned())
    }

    pub(super) fn web_address(&mut self, field: &str, text: &str) -> Option<String> {
        let text = text.trim();
        let url = url::Url::parse(text).ok().filter(|url| {
            matches!(url.scheme(), "https" | "http")
                && url.host_str().is_some()
                && url.username().is_empty()
                && url.password().is_none()
        });
        if url.is_none() || text.len() > 1000 {
            self.wrong(field, Problem::NotAUrl { given: cut(text) });
            return None;
        }
        url.map(|url| url.to_string())
    }

    pub(super) fn phone(&mut self, field: &str, text: &str) -> Option<String> {
        let text = text.trim();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let plausible = (3..=15).contains(&digits)
            && text.len() <= 40
            && text.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c));
        if !plausible {
            self.wrong(field, Problem::NotAPhone { given: cut(text) });
        }
        plausible.then(|| text.to_owned())
    }
}
