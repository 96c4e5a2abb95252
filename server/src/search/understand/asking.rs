//! The words around the subject of a search: "I am looking for", "my daughter", "in", "online", "in Turkish".
//!
//! They are the translators' (`locales/*/search.ftl`).

use std::collections::HashMap;

use kring_federation::LanguageTag;

use crate::text::words;

/// The words around a subject, of one language.
#[derive(Clone, Debug, Default)]
pub struct AskingWords {
    /// The language.
    pub language: String,
    /// Words that say nothing about what is looked for.
    pub nothing: Vec<String>,
    /// Words for somebody close to the searcher.
    pub relatives: Vec<String>,
    /// Words that stand before the name of a place.
    pub place: Vec<String>,
    /// Words for "from home".
    pub online: Vec<String>,
    /// Words for a spoken language.
    pub speaks: Vec<(LanguageTag, Vec<String>)>,
}

/// What words around a subject say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// Nothing.
    Nothing,
    /// Somebody close to the searcher.
    Relatives,
    /// A place follows.
    Place,
    /// From home.
    Online,
    /// A language is spoken; its number.
    Speaks(usize),
}

/// The words around a subject, in every language.
#[derive(Default)]
pub struct Asking {
    cues: HashMap<Box<str>, Vec<(u8, Cue)>>,
    tags: Vec<LanguageTag>,
    longest: usize,
}

/// Endings that a word may have got: so many letters at most.
const ENDING: usize = 3;
/// A word without its ending has at least so many letters.
const LEAST: usize = 4;

impl Asking {
    /// Gathers the words of every language; `number` gives the number of a language.
    pub fn new(
        languages: impl IntoIterator<Item = AskingWords>,
        number: impl Fn(&str) -> Option<usize>,
    ) -> Self {
        let mut asking = Self::default();
        for entry in languages {
            let Some(language) = number(&entry.language).and_then(|number| u8::try_from(number).ok()) else {
                continue;
            };
            asking.add(language, Cue::Nothing, &entry.nothing);
            asking.add(language, Cue::Relatives, &entry.relatives);
            asking.add(language, Cue::Place, &entry.place);
            asking.add(language, Cue::Online, &entry.online);
            for (tag, names) in &entry.speaks {
                let at = asking.tags.iter().position(|known| known == tag);
                let at = at.unwrap_or_else(|| {
                    asking.tags.push(tag.clone());
                    asking.tags.len() - 1
                });
                asking.add(language, Cue::Speaks(at), names);
            }
        }
        asking
    }

    fn add(&mut self, language: u8, cue: Cue, phrases: &[String]) {
        for phrase in phrases {
            let words = words(phrase);
            if words.is_empty() {
                continue;
            }
            self.longest = self.longest.max(words.len());
            let cues = self.cues.entry(words.join(" ").into()).or_default();
            if !cues.contains(&(language, cue)) {
                cues.push((language, cue));
            }
        }
    }

    /// The tag of a spoken language.
    pub fn tag(&self, at: usize) -> &LanguageTag {
        &self.tags[at]
    }

    /// The languages in which a word is one of these, a bit a language.
    pub fn spoken(&self, word: &str) -> u32 {
        let cues = self.cues.get(word).into_iter().flatten();
        cues.fold(0, |spoken, (language, _)| spoken | 1 << language)
    }

    /// What the words of a query say, longer phrases before shorter: where, how many words, in which language,
    /// what.
    pub fn read(&self, words: &[&str]) -> Vec<(usize, usize, u8, Cue)> {
        let mut read: Vec<(usize, usize, u8, Cue)> = vec![];
        for length in (1..=self.longest.min(words.len())).rev() {
            for from in 0..=words.len() - length {
                let within_another = |(start, count, _, _): &(usize, usize, u8, Cue)| {
                    *start <= from && from + length <= start + count
                };
                if length < self.longest && read.iter().any(|other| other.1 > length && within_another(other))
                {
                    continue;
                }
                let phrase = words[from..from + length].join(" ");
                let exact = self.cues.get(phrase.as_str());
                let cues = exact.into_iter().flatten().copied();
                read.extend(cues.map(|(language, cue)| (from, length, language, cue)));
                if length == 1 && exact.is_none() {
                    let with_ending = self.with_ending(words[from]);
                    read.extend(with_ending.map(|(language, cue)| (from, 1, language, cue)));
                }
            }
        }
        read
    }

    /// A relative or a language by a word that got an ending: annemin, turkstalige.
    fn with_ending(&self, word: &str) -> impl Iterator<Item = (u8, Cue)> {
        let length = word.chars().count();
        let begins: Vec<&str> = word
            .char_indices()
            .enumerate()
            .filter(|(letters, _)| *letters >= LEAST && length - letters <= ENDING)
            .map(|(_, (at, _))| &word[..at])
            .collect();
        let known = begins.into_iter().rev().find_map(|begin| self.cues.get(begin));
        known
            .into_iter()
            .flatten()
            .copied()
            .filter(|(_, cue)| matches!(cue, Cue::Relatives | Cue::Speaks(_)))
    }
}
