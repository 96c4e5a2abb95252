//! A text that a group wrote itself: it carries its own language, which may not be the reader's.

use kring_federation::Texts;

use crate::i18n::{self, Translator};

/// A text with what a page has to say about it.
#[derive(Debug)]
pub struct Said {
    /// The text; line breaks mean something, markup does not.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// `rtl` or `ltr`.
    pub dir: &'static str,
    /// "Language of this text: Dutch", when it is not the reader's language.
    pub note: Option<String>,
}

impl Said {
    /// The text that suits the reader best, if there is any.
    pub fn of(texts: &Texts, t: Translator) -> Option<Self> {
        let wanted = near(t.code());
        let (tag, text) = texts.best(wanted)?;
        let foreign = !wanted.contains(&tag.primary());
        Some(Self {
            text: text.to_owned(),
            lang: tag.to_string(),
            dir: if tag.is_right_to_left() { "rtl" } else { "ltr" },
            note: foreign.then(|| t.put("text-in", "language", t.language_name(tag))),
        })
    }

    /// The same, or the given words in the reader's language where a record from elsewhere has no text.
    pub fn or(texts: &Texts, t: Translator, words: &str) -> Self {
        Self::of(texts, t).unwrap_or_else(|| Self {
            text: words.to_owned(),
            lang: t.code().to_owned(),
            dir: i18n::language(t.code()).map_or("ltr", i18n::Language::direction),
            note: None,
        })
    }
}

/// Language codes that a reader of an interface language reads as their own.
fn near(code: &'static str) -> &'static [&'static str] {
    match code {
        "nl" => &["nl"],
        "en" => &["en"],
        "tr" => &["tr"],
        "ar" => &["ar", "ary", "apc", "arz", "acm"],
        "fa" => &["fa", "prs"],
        "kmr" => &["kmr", "ku"],
        "so" => &["so"],
        "de" => &["de"],
        "fr" => &["fr"],
        "pl" => &["pl"],
        "uk" => &["uk"],
        "es" => &["es"],
        "ti" => &["ti"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_another_language_says_so() {
        let texts: Texts = serde_json::from_str(r#"{"fa":"سلام"}"#).expect("texts");
        let said = Said::of(&texts, Translator::html("nl")).expect("a text");
        assert_eq!((said.lang.as_str(), said.dir), ("fa", "rtl"));
        assert!(said.note.expect("a note").contains("Perzisch"));
        assert!(
            Said::of(&texts, Translator::html("fa"))
                .expect("a text")
                .note
                .is_none()
        );
        assert!(Said::of(&Texts::default(), Translator::html("fa")).is_none());
    }

    #[test]
    fn every_interface_language_reads_itself() {
        for (code, _) in i18n::LANGUAGES {
            assert!(near(code).contains(&code), "{code}");
        }
    }
}
