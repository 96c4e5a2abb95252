//! From words to themes.
//!
//! The words are the translators' (`locales/*/themes.ftl`). What somebody typed is held against every phrase of
//! every language at once: a phrase counts by how much of it was typed, and each of its words by how much it
//! tells. A word that stands under one theme alone tells a lot, one that stands under thirty (I, my, always) next
//! to nothing; nobody has to list them. A word counts less when it is only like the one that was typed, or when it
//! is of a language in which the rest of the query makes no sense.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    ops::Range,
};

use super::{
    gather::Builder,
    hashed::{Hashed, hash},
    likeness::{WordId, WordList},
    stem::Stems,
};
use crate::{
    directory::theme::{ThemeCode, ThemeWords},
    text::Word,
};

/// Words and phrases of every theme in every language.
#[derive(Default)]
pub struct Lexicon {
    pub(super) languages: Vec<String>,
    pub(super) stemmers: Vec<Stems>,
    pub(super) words: WordList,
    /// In which languages each word stands, a bit a language.
    pub(super) spoken: Vec<u32>,
    /// The phrases in which each word stands: where its part of `standing` ends.
    pub(super) standing_ends: Vec<u32>,
    pub(super) standing: Vec<PhraseId>,
    pub(super) phrases: Vec<Phrase>,
    /// The words of each phrase, with how much they tell.
    pub(super) parts: Vec<Part>,
    /// Whole phrases, by a hash of their text.
    pub(super) whole: Hashed,
    /// Words by a hash of language and stem.
    pub(super) stems: Hashed,
    pub(super) longest: usize,
}

/// Number of a phrase.
pub type PhraseId = u32;

/// A phrase of a theme in a language.
#[derive(Clone, Copy)]
pub struct Phrase {
    pub(super) theme: ThemeCode,
    pub(super) language: u8,
    pub(super) length: u8,
    pub(super) first_part: u32,
}

/// A word of a phrase, with how much it tells.
#[derive(Clone, Copy)]
pub struct Part {
    pub(super) word: WordId,
    pub(super) telling: f32,
}

/// How much a theme was meant.
#[derive(Clone, Debug)]
pub struct Meaning {
    /// The theme.
    pub theme: ThemeCode,
    /// How surely; a word that means nothing else gives about 1.
    pub weight: f32,
    /// The words that say so, by their place in the query.
    pub words: Vec<usize>,
}

/// What a query means.
#[derive(Debug, Default)]
pub struct Meanings {
    /// The surest first.
    pub themes: Vec<Meaning>,
    /// Whether at least one word stands in the thesaurus as it was typed, or in another form of it.
    pub sure: bool,
}

/// One word of a query, as the lexicon is asked about it.
pub struct Asked<'a> {
    /// The word.
    pub word: &'a Word,
    /// The text of the word as it was typed.
    pub written: &'a str,
    /// Whether it is used up by something else: a place, a language.
    pub taken: bool,
    /// Whether it says nothing about what is looked for.
    pub empty: bool,
}

/// A word of the lexicon that may be meant, by what was typed where.
#[derive(Clone, Copy)]
struct Candidate {
    likeness: f32,
    at: usize,
    /// How many of the typed words it is.
    length: usize,
    /// Whether it was typed like this, or in another form of the same word.
    sure: bool,
}

impl Candidate {
    #[expect(clippy::cast_precision_loss, reason = "one or two")]
    fn length_f32(self) -> f32 {
        self.length as f32
    }
}

/// Words of a stem are as good as the word itself, nearly.
const STEM: f32 = 0.93;
/// In a language less plausible than this, other forms of a word are not looked for.
const LIKELY: f32 = 0.5;
/// Below this, a word says too little to look for the phrases in which it stands.
const TELLING: f32 = 0.25;
/// How much it matters that much of a phrase was typed: 1 would take half of a phrase for half as sure.
const COVERED: f32 = 0.7;
/// A phrase that was typed whole is worth more than its words.
const WHOLE: f32 = 1.3;
/// What each word of a phrase that was typed whole tells at least.
const IN_A_WHOLE: f32 = 0.35;
/// An empty word counts for so much of what it would tell.
const EMPTY: f32 = 0.25;
/// Words that are looked up by likeness in one query.
const MOST_UNKNOWN: usize = 12;
/// Words that mean a theme about so much as the wider one, and all its words, mean the narrow one.
const NARROW: f32 = 0.75;
/// Themes that a query can mean.
pub const MOST_THEMES: usize = 5;
/// A theme this much less sure than the first was not meant.
const BESIDE: f32 = 0.42;
/// Less sure than this was not understood.
const UNDERSTOOD: f32 = 0.3;

impl Lexicon {
    /// Gathers the words of every language.
    pub fn new(themes: impl IntoIterator<Item = ThemeWords>) -> Self {
        Builder::default().gather(themes)
    }

    /// The languages in which a word stands, a bit a language.
    pub fn spoken(&self, word: &str) -> u32 {
        self.words.find(word).map_or(0, |word| self.spoken[word as usize])
    }

    /// Whether words of a query, together with the one before or after them, are a phrase of a theme.
    pub fn in_a_phrase(&self, words: &[Word], span: Range<usize>) -> bool {
        let before = span.start.saturating_sub(1)..span.end;
        let after = span.start..(span.end + 1).min(words.len());
        [before, after]
            .into_iter()
            .filter(|longer| longer.len() > span.len())
            .any(|longer| {
                let text: Vec<&str> = words[longer].iter().map(|word| word.folded.as_str()).collect();
                self.whole.get(hash(text.join(" ").as_str())).next().is_some()
            })
    }

    /// The number of a language, if there are words in it.
    pub fn language(&self, code: &str) -> Option<usize> {
        self.languages.iter().position(|known| known == code)
    }

    /// The languages, in the order of their bits.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Which themes the words of a query mean. `plausible` says for each language how well the whole query fits
    /// it, from 0 to 1.
    pub fn meanings(&self, asked: &[Asked<'_>], plausible: &[f32]) -> Meanings {
        let candidates = self.candidates(asked, plausible);
        let mut said: BTreeMap<ThemeCode, Vec<f32>> = BTreeMap::new();
        let mut tell = |theme: ThemeCode, at: usize, weight: f32| {
            let by_word = said.entry(theme).or_insert_with(|| vec![0.0; asked.len()]);
            by_word[at] = by_word[at].max(weight);
        };
        for phrase in self.phrases_with(&candidates) {
            let phrase = &self.phrases[phrase as usize];
            let (mut whole, mut matched) = (0.0, 0.0);
            let mut hits: Vec<(Candidate, f32)> = vec![];
            for part in self.parts(phrase) {
                whole += part.telling;
                if let Some(best) = candidates.get(&part.word) {
                    let empty = if best.length == 1 && asked[best.at].empty {
                        EMPTY
                    } else {
                        1.0
                    };
                    let weight = part.telling * best.likeness * empty;
                    matched += weight;
                    hits.push((*best, weight));
                }
            }
            let covered = matched / f32::max(whole, f32::EPSILON);
            let fits = covered.powf(COVERED) * plausible[usize::from(phrase.language)];
            for (best, weight) in hits {
                for at in best.at..best.at + best.length {
                    tell(phrase.theme, at, weight * fits / best.length_f32());
                }
            }
        }
        for (from, length, phrase) in self.whole_phrases(asked) {
            let fits = plausible[usize::from(phrase.language)] * WHOLE;
            for (at, part) in (from..from + length).zip(self.parts(phrase)) {
                tell(phrase.theme, at, part.telling.max(IN_A_WHOLE) * fits);
            }
        }
        let themes = ranked(&said);
        let is_sure = |at: &usize| {
            let says = |one: &Candidate| one.sure && one.at == *at && (one.length > 1 || !asked[*at].empty);
            candidates.values().any(says)
        };
        let sure = themes.first().is_some_and(|best| best.words.iter().any(is_sure));
        Meanings { themes, sure }
    }

    fn parts(&self, phrase: &Phrase) -> &[Part] {
        let first = phrase.first_part as usize;
        &self.parts[first..first + usize::from(phrase.length)]
    }

    /// The words of the lexicon that may be meant, each with the likest word that was typed.
    fn candidates(&self, asked: &[Asked<'_>], plausible: &[f32]) -> HashMap<WordId, Candidate> {
        let mut found: HashMap<WordId, Candidate> = HashMap::new();
        let mut add = |word: WordId, candidate: Candidate| {
            let known = found.entry(word).or_insert(candidate);
            if candidate.likeness > known.likeness {
                *known = candidate;
            }
        };
        let mut unknown = 0;
        let last = asked.len().saturating_sub(1);
        for (at, one) in asked.iter().enumerate().filter(|(_, one)| !one.taken) {
            let folded = one.word.folded.as_str();
            let exact = self.words.find(folded);
            if let Some(word) = exact {
                add(
                    word,
                    Candidate {
                        likeness: 1.0,
                        at,
                        length: 1,
                        sure: true,
                    },
                );
            }
            if !one.empty {
                let likely = self
                    .stemmers
                    .iter()
                    .enumerate()
                    .filter(|(language, _)| plausible[*language] > LIKELY);
                for (language, stems) in likely {
                    for stem in stems.stems(one.written, folded) {
                        for word in self.with_stem(language, &stem) {
                            add(
                                word,
                                Candidate {
                                    likeness: STEM,
                                    at,
                                    length: 1,
                                    sure: true,
                                },
                            );
                        }
                    }
                }
            }
            let known = exact.is_some_and(|word| {
                let spoken = self.spoken[word as usize];
                (0..plausible.len())
                    .any(|language| spoken & (1 << language) != 0 && plausible[language] > 0.85)
            });
            if !known && !one.empty && unknown < MOST_UNKNOWN {
                unknown += 1;
                for like in self.words.like(folded, at == last) {
                    add(
                        like.word,
                        Candidate {
                            likeness: like.likeness,
                            at,
                            length: 1,
                            sure: false,
                        },
                    );
                }
            }
            // Typed as two words what is one: angst stoornis, می خورم.
            if let Some(next) = asked.get(at + 1).filter(|next| !next.taken) {
                let joined = format!("{folded}{}", next.word.folded);
                if joined.chars().count() >= 5
                    && let Some(word) = self.words.find(&joined)
                {
                    add(
                        word,
                        Candidate {
                            likeness: 1.0,
                            at,
                            length: 2,
                            sure: true,
                        },
                    );
                }
            }
        }
        found
    }

    fn with_stem(&self, language: usize, stem: &str) -> impl Iterator<Item = WordId> {
        self.stems.get(hash(&(language, stem)))
    }

    /// The phrases in which a candidate stands that tells something.
    fn phrases_with(&self, candidates: &HashMap<WordId, Candidate>) -> HashSet<PhraseId> {
        let mut found = HashSet::new();
        for word in candidates.keys() {
            for phrase in self.standing(*word) {
                let tells = self
                    .parts(&self.phrases[*phrase as usize])
                    .iter()
                    .any(|part| part.word == *word && part.telling >= TELLING);
                if tells {
                    found.insert(*phrase);
                }
            }
        }
        found
    }

    fn standing(&self, word: WordId) -> &[PhraseId] {
        let word = word as usize;
        let from = if word == 0 {
            0
        } else {
            self.standing_ends[word - 1] as usize
        };
        &self.standing[from..self.standing_ends[word] as usize]
    }

    /// Phrases of several words that were typed as they are: where, how long, which.
    fn whole_phrases(&self, asked: &[Asked<'_>]) -> Vec<(usize, usize, &Phrase)> {
        let mut found = vec![];
        for from in 0..asked.len() {
            let mut text = String::new();
            for (length, one) in (1..).zip(asked[from..].iter().take(self.longest)) {
                if one.taken {
                    break;
                }
                if length > 1 {
                    text.push(' ');
                }
                text.push_str(&one.word.folded);
                let same = self.whole.get(hash(text.as_str()));
                found.extend(same.map(|phrase| (from, length, &self.phrases[phrase as usize])));
            }
        }
        // Another phrase that happens to have the same hash has another number of words, nearly always.
        found.retain(|(_, length, phrase)| *length == usize::from(phrase.length));
        found
    }
}

/// The themes that were meant, the surest first.
fn ranked(said: &BTreeMap<ThemeCode, Vec<f32>>) -> Vec<Meaning> {
    let mut themes: Vec<Meaning> = said
        .iter()
        .map(|(theme, by_word)| {
            let weight: f32 = by_word.iter().sum();
            let words = by_word
                .iter()
                .enumerate()
                .filter(|(_, said)| **said > 0.15 * weight)
                .map(|(at, _)| at)
                .collect();
            Meaning {
                theme: *theme,
                weight,
                words,
            }
        })
        .collect();
    narrow_first(&mut themes);
    themes.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let best = themes.first().map_or(0.0, |meaning| meaning.weight);
    themes.retain(|meaning| meaning.weight >= f32::max(best * BESIDE, UNDERSTOOD));
    themes.truncate(MOST_THEMES);
    themes
}

/// "Prostate cancer" means cancer too, and by a word that tells more in one language than in another perhaps more so.
fn narrow_first(themes: &mut [Meaning]) {
    for at in 0..themes.len() {
        let Some(broader) = themes[at].theme.broader() else {
            continue;
        };
        let wide = themes.iter().find(|wide| wide.theme == broader);
        let above = wide.filter(|wide| {
            themes[at].weight >= NARROW * wide.weight
                && wide.words.iter().all(|word| themes[at].words.contains(word))
        });
        if let Some(weight) = above.map(|wide| wide.weight * 1.01) {
            themes[at].weight = themes[at].weight.max(weight);
        }
    }
}
