//! From words to themes.
//!
//! The words are the translators' (`locales/*/themes.ftl`). What somebody typed is held against every phrase of
//! every language at once: a phrase counts by how much of it was typed, and each of its words by how much it
//! tells. A word that stands under one theme alone tells a lot, one that stands under thirty (I, my, always) next
//! to nothing; nobody has to list them. A word counts less when it is only like the one that was typed, or when it
//! is of a language in which the rest of the query makes no sense.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
};

use super::{
    likeness::{WordId, WordList},
    stem::Stems,
};
use crate::{
    directory::theme::{ThemeCode, ThemeWords},
    text::{Word, placed_words},
};

/// Words and phrases of every theme in every language.
#[derive(Default)]
pub struct Lexicon {
    languages: Vec<String>,
    stemmers: Vec<Stems>,
    words: WordList,
    /// In which languages each word stands, a bit a language.
    spoken: Vec<u32>,
    /// The phrases in which each word stands: where its part of `standing` ends.
    standing_ends: Vec<u32>,
    standing: Vec<PhraseId>,
    phrases: Vec<Phrase>,
    /// The words of each phrase, with how much they tell.
    parts: Vec<Part>,
    /// Whole phrases of several words, by a hash of their text.
    whole: Vec<(u64, PhraseId)>,
    /// Words by a hash of language and stem.
    stems: Vec<(u64, WordId)>,
    longest: usize,
}

type PhraseId = u32;

#[derive(Clone, Copy)]
struct Phrase {
    theme: ThemeCode,
    language: u8,
    length: u8,
    first_part: u32,
}

#[derive(Clone, Copy)]
struct Part {
    word: WordId,
    telling: f32,
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
    /// Whether it was typed like this, or in another form of the same word.
    sure: bool,
}

/// Words of a stem are as good as the word itself, nearly.
const STEM: f32 = 0.93;
/// Below this, a word says too little to look for the phrases in which it stands.
const TELLING: f32 = 0.25;
/// A phrase that was typed whole is worth more than its words.
const WHOLE: f32 = 1.3;
/// What each word of a phrase that was typed whole tells at least.
const IN_A_WHOLE: f32 = 0.35;
/// An empty word counts for so much of what it would tell.
const EMPTY: f32 = 0.25;
/// Words that are looked up by likeness in one query.
const MOST_UNKNOWN: usize = 12;
/// Words that mean a theme and the wider one as well mean the narrow one.
const NARROW: f32 = 1.05;
/// Themes that a query can mean.
const MOST_THEMES: usize = 5;
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
                let hash = hash(text.join(" ").as_str());
                let at = self.whole.partition_point(|(of, _)| *of < hash);
                self.whole.get(at).is_some_and(|(of, _)| *of == hash)
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
            let mut hits: Vec<(usize, f32)> = vec![];
            for part in self.parts(phrase) {
                whole += part.telling;
                if let Some(best) = candidates.get(&part.word) {
                    let empty = if asked[best.at].empty { EMPTY } else { 1.0 };
                    let weight = part.telling * best.likeness * empty;
                    matched += weight;
                    hits.push((best.at, weight));
                }
            }
            let covered = matched / f32::max(whole, f32::EPSILON);
            let fits = covered * plausible[usize::from(phrase.language)];
            for (at, weight) in hits {
                tell(phrase.theme, at, weight * fits);
            }
        }
        for (from, length, phrase) in self.whole_phrases(asked) {
            let fits = plausible[usize::from(phrase.language)] * WHOLE;
            for (at, part) in (from..from + length).zip(self.parts(phrase)) {
                tell(phrase.theme, at, part.telling.max(IN_A_WHOLE) * fits);
            }
        }
        let sure = candidates.values().any(|candidate| candidate.sure);
        Meanings {
            themes: ranked(&said),
            sure,
        }
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
                        sure: true,
                    },
                );
            }
            if !one.empty {
                for (language, stems) in self.stemmers.iter().enumerate() {
                    for stem in stems.stems(one.written, folded) {
                        for word in self.with_stem(language, &stem) {
                            add(
                                word,
                                Candidate {
                                    likeness: STEM,
                                    at,
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
                            sure: true,
                        },
                    );
                }
            }
        }
        found
    }

    fn with_stem(&self, language: usize, stem: &str) -> impl Iterator<Item = WordId> {
        let hash = hash(&(language, stem));
        let from = self.stems.partition_point(|(of, _)| *of < hash);
        self.stems[from..]
            .iter()
            .take_while(move |(of, _)| *of == hash)
            .map(|(_, word)| *word)
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
                let hash = hash(text.as_str());
                let at = self.whole.partition_point(|(of, _)| *of < hash);
                let same = self.whole[at..].iter().take_while(|(of, _)| *of == hash);
                found.extend(same.map(|(_, phrase)| (from, length, &self.phrases[*phrase as usize])));
            }
        }
        // Another phrase that happens to have the same hash has another number of words, nearly always.
        found.retain(|(_, length, phrase)| *length == usize::from(phrase.length));
        found
    }
}

fn hash(of: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// The themes that were meant, the surest first.
fn ranked(said: &BTreeMap<ThemeCode, Vec<f32>>) -> Vec<Meaning> {
    let mut themes: Vec<Meaning> = said
        .iter()
        .map(|(theme, by_word)| {
            let mut weight: f32 = by_word.iter().sum();
            if theme.broader().is_some() {
                weight *= NARROW;
            }
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
    themes.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let best = themes.first().map_or(0.0, |meaning| meaning.weight);
    themes.retain(|meaning| meaning.weight >= f32::max(best * BESIDE, UNDERSTOOD));
    themes.truncate(MOST_THEMES);
    themes
}

#[derive(Default)]
struct Builder {
    languages: Vec<String>,
    phrases: Vec<(ThemeCode, u8, Vec<String>)>,
    /// Words as they are written, for the stemmers.
    written: Vec<(u8, String, String)>,
}

impl Builder {
    fn gather(mut self, themes: impl IntoIterator<Item = ThemeWords>) -> Lexicon {
        for entry in themes {
            let language = self.language(&entry.language);
            for phrase in std::iter::once(&entry.label).chain(&entry.words) {
                let words = placed_words(phrase);
                if words.is_empty() || words.len() > usize::from(u8::MAX) {
                    continue;
                }
                for word in &words {
                    let written = phrase[word.at.clone()].to_owned();
                    self.written.push((language, word.folded.clone(), written));
                }
                let folded = words.into_iter().map(|word| word.folded).collect();
                self.phrases.push((entry.theme, language, folded));
            }
        }
        self.phrases.sort_unstable();
        self.phrases.dedup();
        self.written.sort_unstable();
        self.written.dedup();
        self.finish()
    }

    fn language(&mut self, code: &str) -> u8 {
        let at = self.languages.iter().position(|known| known == code);
        let at = at.unwrap_or_else(|| {
            self.languages.push(code.to_owned());
            self.languages.len() - 1
        });
        u8::try_from(at).unwrap_or(u8::MAX)
    }

    fn finish(self) -> Lexicon {
        let mut sorted: Vec<&str> = self
            .written
            .iter()
            .map(|(_, folded, _)| folded.as_str())
            .collect();
        sorted.sort_unstable();
        sorted.dedup();
        let words = WordList::new(sorted);
        let id = |word: &str| words.find(word).unwrap_or_default();
        let telling = self.telling(&words);
        let mut phrases = vec![];
        let mut parts: Vec<Part> = vec![];
        let mut whole = vec![];
        let mut standing: Vec<(WordId, PhraseId)> = vec![];
        for (theme, language, text) in &self.phrases {
            let phrase = PhraseId::try_from(phrases.len()).unwrap_or(PhraseId::MAX);
            phrases.push(Phrase {
                theme: *theme,
                language: *language,
                length: u8::try_from(text.len()).unwrap_or(u8::MAX),
                first_part: u32::try_from(parts.len()).unwrap_or(u32::MAX),
            });
            for word in text {
                let word = id(word);
                standing.push((word, phrase));
                let telling = telling.get(&(*language, word)).copied().unwrap_or(1.0);
                parts.push(Part { word, telling });
            }
            whole.push((hash(text.join(" ").as_str()), phrase));
        }
        standing.sort_unstable();
        standing.dedup();
        whole.sort_unstable();
        let mut spoken = vec![0; words.len()];
        for (language, folded, _) in &self.written {
            spoken[id(folded) as usize] |= 1_u32 << language;
        }
        let stemmers: Vec<Stems> = self.languages.iter().map(|code| Stems::of(code)).collect();
        let mut stems: Vec<(u64, WordId)> = self
            .written
            .iter()
            .flat_map(|(language, folded, written)| {
                let stems = stemmers[usize::from(*language)].stems(written, folded);
                let word = id(folded);
                let language = usize::from(*language);
                stems
                    .into_iter()
                    .map(move |stem| (hash(&(language, stem.as_str())), word))
            })
            .collect();
        stems.sort_unstable();
        stems.dedup();
        let mut standing_ends = vec![0; words.len()];
        for (word, _) in &standing {
            standing_ends[*word as usize] += 1;
        }
        let mut sum = 0;
        for end in &mut standing_ends {
            sum += *end;
            *end = sum;
        }
        let longest = self
            .phrases
            .iter()
            .map(|(_, _, text)| text.len())
            .max()
            .unwrap_or(0);
        Lexicon {
            languages: self.languages,
            stemmers,
            words,
            spoken,
            standing_ends,
            standing: standing.into_iter().map(|(_, phrase)| phrase).collect(),
            phrases,
            parts,
            whole,
            stems,
            longest,
        }
    }

    /// How much each word of each language tells: 1 under a single theme, less the more themes it stands under.
    #[expect(clippy::cast_precision_loss, reason = "numbers of themes")]
    fn telling(&self, words: &WordList) -> HashMap<(u8, WordId), f32> {
        let mut themes: HashMap<(u8, WordId), HashSet<ThemeCode>> = HashMap::new();
        for (theme, language, text) in &self.phrases {
            for word in text {
                let word = words.find(word).unwrap_or_default();
                themes.entry((*language, word)).or_default().insert(*theme);
            }
        }
        let all = (ThemeCode::every().count() + 1) as f32;
        themes
            .into_iter()
            .map(|(word, themes)| (word, (all / themes.len() as f32).ln() / all.ln()))
            .collect()
    }
}
