//! What people read: Fluent messages and ICU formats in every interface language.
//!
//! The messages are in `locales/<language>/*.ftl`, one message a key in every language; a test fails
//! when one is missing anywhere or used nowhere. To add a language: a folder in `locales`, and its line
//! in [`LANGUAGES`].
//!
//! A page asks a [`Translator`]. Text that a group wrote itself is not here: it carries its own language.

mod format;
mod translator;

use std::{
    sync::{Arc, LazyLock},
    thread,
};

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use include_dir::{Dir, include_dir};
use kring_federation::LanguageTag;

use crate::{
    directory::theme::{self, ThemeWords},
    search::AskingWords,
};
pub use translator::Translator;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// Every interface language with its own name, in the order in which they are offered.
pub const LANGUAGES: [(&str, &str); 13] = [
    ("nl", "Nederlands"),
    ("en", "English"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
    ("fa", "فارسی"),
    ("kmr", "Kurmancî"),
    ("so", "Soomaali"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("pl", "Polski"),
    ("uk", "Українська"),
    ("es", "Español"),
    ("ti", "ትግርኛ"),
];

/// Languages whose texts no native speaker has read yet. `docs/languages.md` says the same, and the page about the site.
pub const UNREAD: [&str; 13] = [
    "nl", "en", "tr", "ar", "fa", "kmr", "so", "de", "fr", "pl", "uk", "es", "ti",
];

/// Languages that people ask for by name.
pub const ASKED_LANGUAGES: [&str; 23] = [
    "nl", "en", "tr", "ar", "fa", "kmr", "so", "de", "fr", "pl", "uk", "es", "ti", "am", "ru", "pt", "it",
    "ro", "bg", "ps", "zgh", "pap", "zh",
];

/// Messages, which the two ways of saying them share.
type Bundle = FluentBundle<Arc<FluentResource>>;

/// One interface language.
pub struct Language {
    code: &'static str,
    own_name: &'static str,
    /// For pages: marks where text in another direction may stand.
    html: Bundle,
    /// For terminals, mails and files: no invisible marks.
    plain: Bundle,
    formats: format::Formats,
}

impl Language {
    /// Its code, as it stands in addresses.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What it calls itself.
    pub fn own_name(&self) -> &'static str {
        self.own_name
    }

    /// `rtl` or `ltr`.
    pub fn direction(&self) -> &'static str {
        if matches!(self.code, "ar" | "fa") {
            "rtl"
        } else {
            "ltr"
        }
    }
}

static CATALOGUE: LazyLock<Vec<Language>> = LazyLock::new(|| {
    // Each language on a thread of its own: a node starts while they are read.
    thread::scope(|scope| {
        let loading: Vec<_> = LANGUAGES
            .iter()
            .map(|(code, own_name)| (code, own_name, scope.spawn(|| load(code, own_name))))
            .collect();
        loading
            .into_iter()
            // A thread that failed is done again here, where the failure is seen.
            .map(|(code, own_name, thread)| thread.join().unwrap_or_else(|_| load(code, own_name)))
            .collect()
    })
});

/// Every language with its messages.
pub fn languages() -> &'static [Language] {
    &CATALOGUE
}

/// An interface language by its code.
pub fn language(code: &str) -> Option<&'static Language> {
    languages().iter().find(|language| language.code == code)
}

/// The first of the offered languages that the reader's `Accept-Language` asks for, else the first.
pub fn negotiate<'a>(accept_language: &str, offered: &'a [String]) -> &'a str {
    let first = offered.first().map_or("en", String::as_str);
    // Browsers say `ku` for Kurmanji.
    let wanted = parse_accepted_languages(&accept_language.replace("ku", "kmr"));
    let available: Vec<fluent_langneg::LanguageIdentifier> =
        offered.iter().filter_map(|code| code.parse().ok()).collect();
    let found = negotiate_languages(&wanted, &available, None, NegotiationStrategy::Lookup);
    found
        .first()
        .and_then(|tag| {
            offered
                .iter()
                .find(|code| code.parse().ok().as_ref() == Some(*tag))
        })
        .map_or(first, String::as_str)
}

/// The words with which people ask for themes, of every language.
pub fn theme_words() -> Vec<ThemeWords> {
    let mut words = vec![];
    for language in languages() {
        for code in theme::ThemeCode::every() {
            let key = format!("theme-{code:?}");
            let Some(label) = translator::lookup(&language.plain, &key, None, None) else {
                continue;
            };
            let phrases = translator::lookup(&language.plain, &key, Some("words"), None).unwrap_or_default();
            words.push(ThemeWords {
                theme: code,
                language: language.code.to_owned(),
                label,
                words: phrases
                    .lines()
                    .map(|line| line.trim().to_owned())
                    .filter(|line| !line.is_empty())
                    .collect(),
            });
        }
    }
    words
}

/// The words around the subject of a search, of every language (`locales/*/search.ftl`).
pub fn asking_words() -> Vec<AskingWords> {
    let list = |language: &Language, key: &str| {
        let lines = translator::lookup(&language.plain, key, None, None).unwrap_or_default();
        lines
            .lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
    };
    languages()
        .iter()
        .map(|language| AskingWords {
            language: language.code.to_owned(),
            nothing: list(language, "cue-nothing"),
            relatives: list(language, "cue-relatives"),
            place: list(language, "cue-place"),
            online: list(language, "cue-online"),
            speaks: ASKED_LANGUAGES
                .iter()
                .filter_map(|code| Some((code.parse().ok()?, list(language, &format!("cue-speaks-{code}")))))
                .collect(),
        })
        .collect()
}

/// The files of a language: name and text.
pub fn sources(code: &str) -> Vec<(String, &'static str)> {
    let Some(folder) = LOCALES.get_dir(code) else {
        return vec![];
    };
    folder
        .files()
        .filter_map(|file| {
            let name = file.path().file_name()?.to_str()?.to_owned();
            name.ends_with(".ftl").then_some((name, file.contents_utf8()?))
        })
        .collect()
}

/// The keys of the messages in a file.
pub fn keys(text: &str) -> Vec<String> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    resource
        .entries()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect()
}

fn load(code: &'static str, own_name: &'static str) -> Language {
    let resources: Vec<Arc<FluentResource>> = sources(code)
        .into_iter()
        // A message that cannot be read is left out here; the tests name it.
        .map(|(_, text)| FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource))
        .map(Arc::new)
        .collect();
    Language {
        code,
        own_name,
        html: bundle(code, &resources, true),
        plain: bundle(code, &resources, false),
        formats: format::Formats::new(code),
    }
}

fn bundle(code: &'static str, resources: &[Arc<FluentResource>], isolating: bool) -> Bundle {
    // CLDR knows Kurmanji as Kurdish.
    let tag = if code == "kmr" { "ku" } else { code };
    let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
    bundle.set_use_isolating(isolating);
    if code == "fa" {
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(format::persian_digits(&number.as_string())),
            _ => None,
        }));
    }
    for resource in resources {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

/// The tag of an interface language.
pub fn tag(code: &str) -> Option<LanguageTag> {
    code.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_wish_is_met_or_the_first_language_offered() {
        let offered: Vec<String> = LANGUAGES.iter().map(|(code, _)| (*code).to_owned()).collect();
        assert_eq!(negotiate("tr-TR,tr;q=0.9,en;q=0.8", &offered), "tr");
        assert_eq!(negotiate("ku", &offered), "kmr");
        assert_eq!(negotiate("zh", &offered), "nl");
        assert_eq!(negotiate("", &offered), "nl");
        assert_eq!(negotiate(";;;q=abc,\u{0}", &offered), "nl");
    }
}
