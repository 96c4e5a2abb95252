//! The part of a word that its forms share, language by language (Snowball).
//!
//! For languages without a stemmer (Kurmanji, Somali, Ukrainian, Tigrinya) `likeness` finds the forms of a word by
//! the beginning that they share.

use frostem::{Algorithm, Stemmer};

use crate::text::fold;

/// Stems of one language.
pub struct Stems {
    stemmer: Option<Stemmer>,
    arabic: bool,
}

/// A shorter stem stands for too many words.
const MIN_STEM: usize = 3;

impl Stems {
    /// The stemmer of a language; for one without, a stemmer that gives nothing.
    pub fn of(language: &str) -> Self {
        let algorithm = match language {
            "nl" => Algorithm::Dutch,
            "en" => Algorithm::English,
            "fr" => Algorithm::French,
            "de" => Algorithm::German,
            "es" => Algorithm::Spanish,
            "tr" => Algorithm::Turkish,
            "ar" => Algorithm::Arabic,
            "fa" => Algorithm::Persian,
            "pl" => Algorithm::Polish,
            _ => {
                return Self {
                    stemmer: None,
                    arabic: false,
                };
            }
        };
        Self {
            stemmer: Some(Stemmer::new(algorithm)),
            arabic: language == "ar",
        }
    }

    /// The folded stems of a word: of the word as it is written, and as it is written without accents, which
    /// is how many type it.
    pub fn stems(&self, written: &str, folded: &str) -> Vec<String> {
        let Some(stemmer) = &self.stemmer else {
            return vec![];
        };
        let mut stems = vec![
            fold(&stemmer.stem(&written.to_lowercase())),
            fold(&stemmer.stem(folded)),
        ];
        if self.arabic {
            stems.push(without_article(folded).to_owned());
        }
        stems.sort_unstable();
        stems.dedup();
        stems.retain(|stem| stem.chars().count() >= MIN_STEM);
        stems
    }
}

/// An Arabic word without its article and what is written together with that: and, so, with, for, like. Snowball
/// leaves some of them where an ending could be taken off too.
fn without_article(folded: &str) -> &str {
    let long_enough = |rest: &&str| rest.chars().count() >= MIN_STEM;
    let after = |before: &str| folded.strip_prefix(before).filter(long_enough);
    ["وال", "بال", "فال", "کال", "ولل", "لل", "ال", "و", "ب", "ف"]
        .into_iter()
        .find_map(after)
        .unwrap_or(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (language, one, other) in [
            ("nl", "verslavingen", "verslaving"),
            ("de", "Depressionen", "depression"),
            ("en", "drinking", "drink"),
            ("tr", "kumarı", "kumar"),
            ("ar", "الوحدة", "وحدة"),
            ("ar", "والديون", "ديون"),
            ("fa", "بدهی‌ها", "بدهی"),
            ("pl", "długami", "długi"),
        ] {
            let stems = |word: &str| Stems::of(language).stems(word, &fold(word));
            assert!(
                stems(one).iter().any(|stem| stems(other).contains(stem)),
                "{one} and {other}: {:?}, {:?}",
                stems(one),
                stems(other)
            );
        }
    }
}
