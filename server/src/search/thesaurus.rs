//! From everyday words in any language to themes.
//!
//! The words are the translators' (`locales/*/themes.ftl`). A theme's label and each of its phrases count;
//! the longest phrase that stands in the query wins, then a single word as it is, then one that
//! begins like the last word typed, then one with a slip of the finger.

use std::collections::{BTreeMap, HashMap};

use crate::{
    directory::{
        place::{Places, Spot},
        theme::{ThemeCode, ThemeWords},
    },
    text::words,
};

/// Everyday words with the themes they mean.
#[derive(Default)]
pub struct Thesaurus {
    phrases: HashMap<String, Vec<Meaning>>,
    /// Single words in order, for prefixes and slips.
    single: BTreeMap<String, Single>,
    longest: usize,
}

/// A single word.
#[derive(Default)]
struct Single {
    themes: Vec<ThemeCode>,
    shape: Shape,
}

/// How long a word is and which letters it has, to pass over most words without comparing them.
#[derive(Clone, Copy, Default)]
struct Shape {
    length: usize,
    letters: u64,
}

impl Shape {
    fn of(word: &str) -> Self {
        let letters = word
            .chars()
            .fold(0, |letters, letter| letters | 1 << (u32::from(letter) % 64));
        Self {
            length: word.chars().count(),
            letters,
        }
    }

    /// Whether so few slips can lie between the two. A slip changes at most two letters.
    fn may_be_near(self, other: Self, slips: usize) -> bool {
        self.length.abs_diff(other.length) <= slips
            && (self.letters ^ other.letters).count_ones() as usize <= 2 * slips
    }
}

/// One theme that a phrase means in one language.
#[derive(Clone, Debug, PartialEq)]
struct Meaning {
    theme: ThemeCode,
    language: String,
}

/// What was understood of a query.
#[derive(Clone, Debug, Default)]
pub struct Understood {
    /// Themes, the surest first.
    pub themes: Vec<ThemeCode>,
    /// A place that was named among the words.
    pub place: Option<Spot>,
    /// The words that were neither, folded.
    pub rest: Vec<String>,
}

/// A word this short is a word of many languages ("war", "die"): it counts alone, or in the reader's own.
const SHORT: usize = 3;
/// From this length on a word may have one wrong letter, and from twice that two.
const SLIP: usize = 5;

impl Thesaurus {
    /// Gathers the words of every language.
    pub fn new(themes: impl IntoIterator<Item = ThemeWords>) -> Self {
        let mut thesaurus = Self::default();
        for entry in themes {
            for phrase in std::iter::once(&entry.label).chain(&entry.words) {
                thesaurus.add(entry.theme, &entry.language, phrase);
            }
        }
        thesaurus
    }

    fn add(&mut self, theme: ThemeCode, language: &str, phrase: &str) {
        let words = words(phrase);
        if words.is_empty() {
            return;
        }
        self.longest = self.longest.max(words.len());
        let meaning = Meaning {
            theme,
            language: language.to_owned(),
        };
        let meanings = self.phrases.entry(words.join(" ")).or_default();
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
        if let [word] = &words[..] {
            let single = self.single.entry(word.clone()).or_default();
            single.shape = Shape::of(word);
            if !single.themes.contains(&theme) {
                single.themes.push(theme);
            }
        }
    }

    /// Reads a query: which themes, which place, and what else.
    pub fn understand(&self, text: &str, reader: Option<&str>, places: &Places) -> Understood {
        let words = words(text);
        let mut taken = vec![false; words.len()];
        let mut votes: Vec<(usize, ThemeCode)> = vec![];
        for length in (1..=self.longest.min(words.len())).rev() {
            for start in 0..=words.len() - length {
                let span = start..start + length;
                if taken[span.clone()].iter().any(|taken| *taken) {
                    continue;
                }
                let phrase = words[span.clone()].join(" ");
                let alone = words.len() == 1;
                let themes = self.exact(&phrase, reader, alone);
                if !themes.is_empty() {
                    taken[span].fill(true);
                    votes.extend(themes.into_iter().map(|theme| (length, theme)));
                }
            }
        }
        let place = find_place(&words, &mut taken, places);
        if votes.is_empty() {
            for (i, word) in words.iter().enumerate().filter(|(i, _)| !taken[*i]) {
                let last = i + 1 == words.len();
                votes.extend(self.nearly(word, last).into_iter().map(|theme| (1, theme)));
            }
        }
        let rest = words
            .into_iter()
            .zip(&taken)
            .filter(|(_, taken)| !**taken)
            .map(|(word, _)| word)
            .collect();
        Understood {
            themes: ranked(votes),
            place,
            rest,
        }
    }

    fn exact(&self, phrase: &str, reader: Option<&str>, alone: bool) -> Vec<ThemeCode> {
        let Some(meanings) = self.phrases.get(phrase) else {
            return vec![];
        };
        let short = phrase.chars().count() <= SHORT;
        let mut themes = vec![];
        for meaning in meanings {
            let counts = !short || alone || reader == Some(meaning.language.as_str());
            if counts && !themes.contains(&meaning.theme) {
                themes.push(meaning.theme);
            }
        }
        themes
    }

    /// Themes of words that begin like this one, if it is the last (it may not be finished), or else
    /// of words that differ from it by a slip.
    fn nearly(&self, word: &str, last: bool) -> Vec<ThemeCode> {
        let length = word.chars().count();
        if last && length > SHORT {
            let begun: Vec<ThemeCode> = self
                .single
                .range(word.to_owned()..)
                .take_while(|(known, _)| known.starts_with(word))
                .flat_map(|(_, single)| single.themes.iter().copied())
                .collect();
            if !begun.is_empty() {
                return begun;
            }
        }
        if length < SLIP {
            return vec![];
        }
        let allowed = if length >= 2 * SLIP { 2 } else { 1 };
        let shape = Shape::of(word);
        let mut nearest = (allowed + 1, vec![]);
        for (known, single) in self
            .single
            .iter()
            .filter(|(_, single)| single.shape.may_be_near(shape, allowed))
        {
            let distance = strsim::osa_distance(word, known);
            if distance < nearest.0 {
                nearest = (distance, single.themes.clone());
            } else if distance == nearest.0 && distance <= allowed {
                nearest.1.extend(&single.themes);
            }
        }
        nearest.1
    }
}

/// A place named by one to four words that mean nothing else.
fn find_place(words: &[String], taken: &mut [bool], places: &Places) -> Option<Spot> {
    for length in (1..=words.len().min(4)).rev() {
        for start in 0..=words.len() - length {
            let span = start..start + length;
            let name = words[span.clone()].join(" ");
            // Shorter names of places are words of every language: Ee, Oss, Epe.
            if taken[span.clone()].iter().any(|taken| *taken) || name.chars().count() < 4 {
                continue;
            }
            if let Some(spot) = places.find(&name) {
                taken[span].fill(true);
                return Some(spot);
            }
        }
    }
    None
}

/// Each theme once, those meant by more words first, otherwise as they came.
fn ranked(votes: Vec<(usize, ThemeCode)>) -> Vec<ThemeCode> {
    const MOST: usize = 8;
    let mut scores: Vec<(usize, ThemeCode)> = vec![];
    for (weight, theme) in votes {
        match scores.iter_mut().find(|(_, known)| *known == theme) {
            Some((score, _)) => *score += weight,
            None => scores.push((weight, theme)),
        }
    }
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    scores.into_iter().take(MOST).map(|(_, theme)| theme).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thesaurus() -> Thesaurus {
        let entry = |theme: &str, language: &str, label: &str, words: &[&str]| ThemeWords {
            theme: theme.parse().expect("a theme"),
            language: language.into(),
            label: label.into(),
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        };
        Thesaurus::new([
            entry("alcohol", "nl", "Alcohol", &["ik drink te veel", "drank"]),
            entry("depression", "nl", "Somberheid", &["depressie", "ik ben somber"]),
            entry("domestic-violence", "tr", "Evde şiddet", &["kocam beni dövüyor"]),
            entry("trauma", "en", "Trauma", &["war"]),
            entry("loneliness", "ar", "الوحدة", &["أشعر بالوحدة"]),
        ])
    }

    fn understood(text: &str, reader: Option<&str>) -> Understood {
        thesaurus().understand(text, reader, &Places::new([]))
    }

    fn themes(text: &str) -> Vec<&'static str> {
        understood(text, Some("nl"))
            .themes
            .iter()
            .map(|theme| theme.as_str())
            .collect()
    }

    #[test]
    fn phrases_words_beginnings_and_slips() {
        assert_eq!(themes("ik drink te veel"), ["alcohol"]);
        assert_eq!(themes("DRANK!"), ["alcohol"]);
        assert_eq!(themes("depres"), ["depression"]);
        assert_eq!(themes("depresie"), ["depression"]);
        assert_eq!(themes("Kocam beni dovuyor"), ["domestic-violence"]);
        assert_eq!(themes("اشعر بالوحدة"), ["loneliness"]);
        assert!(themes("biljart").is_empty());
    }

    #[test]
    fn a_short_word_of_another_language_does_not_count() {
        assert!(themes("ich war einsam hier").is_empty());
        assert_eq!(themes("war"), ["trauma"]);
    }

    #[test]
    fn a_place_among_the_words_is_understood() {
        let found = understood("depressie in helmond", Some("nl"));
        assert_eq!(found.place.expect("a place").place.name, "Helmond");
        assert_eq!(found.rest, ["in"]);
        assert_eq!(
            understood("drank 5701 ab", None)
                .place
                .expect("a place")
                .place
                .name,
            "Helmond"
        );
    }
}
