//! Language tags (BCP 47) and texts in several languages.

use std::{collections::BTreeMap, fmt, str::FromStr};

use icu_locale_core::LanguageIdentifier;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A well-formed BCP 47 language tag: language, and where given script, region and variants.
///
/// Case is normalised (`NL-nl` → `nl-NL`); nothing is replaced by an alias, so that Kurmanji stays
/// `kmr`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

/// Text that is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language tag such as nl, kmr or pt-BR")]
pub struct NotALanguageTag(pub String);

impl LanguageTag {
    /// The whole tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script, region or variants: `fa` of `fa-AF`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Whether text in this language runs from right to left.
    pub fn is_right_to_left(&self) -> bool {
        let script = self.0.split('-').nth(1).filter(|part| part.len() == 4);
        match script {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm"),
            None => matches!(
                self.primary(),
                "ar" | "fa"
                    | "he"
                    | "ur"
                    | "ps"
                    | "ckb"
                    | "sd"
                    | "ug"
                    | "yi"
                    | "dv"
                    | "syr"
                    | "prs"
                    | "arc"
                    | "azb"
                    | "ary"
                    | "arz"
                    | "apc"
                    | "acm"
            ),
        }
    }
}

impl FromStr for LanguageTag {
    type Err = NotALanguageTag;

    fn from_str(text: &str) -> Result<Self, NotALanguageTag> {
        match LanguageIdentifier::try_from_str(text) {
            Ok(tag) if !tag.language.is_unknown() => Ok(Self(tag.to_string())),
            _ => Err(NotALanguageTag(text.chars().take(40).collect())),
        }
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for LanguageTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl utoipa::PartialSchema for LanguageTag {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        String::schema()
    }
}
impl utoipa::ToSchema for LanguageTag {}

/// One text in one or several languages: plain text with line breaks, never markup.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(transparent)]
#[schema(value_type = std::collections::HashMap<String, String>, example = json!({"nl": "Rouwgroep Helmond"}))]
pub struct Texts(pub BTreeMap<LanguageTag, String>);

impl Texts {
    /// A text in one language.
    pub fn of(language: LanguageTag, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language, text.into())]))
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text for a reader: in the first of `wanted` that is there, else in English, else Dutch,
    /// else in any language. The language is returned because a page must mark a text that is
    /// not in its own language.
    pub fn best<'a>(&'a self, wanted: &[&str]) -> Option<(&'a LanguageTag, &'a str)> {
        let pick = |language: &str| {
            self.0
                .iter()
                .find(|(tag, _)| tag.as_str() == language)
                .or_else(|| self.0.iter().find(|(tag, _)| tag.primary() == language))
        };
        wanted
            .iter()
            .copied()
            .chain(["en", "nl"])
            .find_map(pick)
            .or_else(|| self.0.iter().next())
            .map(|(tag, text)| (tag, text.as_str()))
    }

    /// Every text with its language.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &str)> {
        self.0.iter().map(|(tag, text)| (tag, text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_normalised_and_nonsense_refused() {
        let tag = |text: &str| text.parse::<LanguageTag>();
        assert_eq!(tag("NL-nl").expect("a tag").as_str(), "nl-NL");
        assert_eq!(tag("kmr").expect("a tag").as_str(), "kmr");
        for wrong in ["", "und", "x", "nederlands!", "-nl", "nl_", "123"] {
            assert!(tag(wrong).is_err(), "{wrong:?} must be refused");
        }
    }

    #[test]
    fn direction_follows_the_script_where_it_is_named() {
        let rtl = |text: &str| text.parse::<LanguageTag>().expect("a tag").is_right_to_left();
        assert!(rtl("ar") && rtl("fa-AF") && rtl("ku-Arab"));
        assert!(!rtl("kmr") && !rtl("ar-Latn") && !rtl("ti"));
    }

    #[test]
    fn the_best_text_says_which_language_it_is() {
        let texts: Texts = serde_json::from_str(r#"{"nl":"Hallo","fa":"سلام"}"#).expect("texts");
        assert_eq!(texts.best(&["fa"]).map(|(tag, _)| tag.as_str()), Some("fa"));
        assert_eq!(texts.best(&["pl"]).map(|(tag, _)| tag.as_str()), Some("nl"));
        assert_eq!(Texts::default().best(&["nl"]), None);
    }
}
