//! Makes the lexicon out of the translators' words.

use std::collections::{HashMap, HashSet};

use super::{
    hashed::{Hashed, hash},
    lexicon::{Lexicon, Part, Phrase, PhraseId},
    likeness::{WordId, WordList},
    stem::Stems,
};
use crate::{
    directory::theme::{ThemeCode, ThemeWords},
    text::placed_words,
};

/// Gathers words one by one, each kept once: all phrases as texts would take many times the memory of the lexicon.
#[derive(Default)]
pub struct Builder {
    languages: Vec<String>,
    stemmers: Vec<Stems>,
    /// Words by the number in which they came.
    words: HashMap<Box<str>, WordId>,
    /// In which languages each word stands.
    spoken: Vec<u32>,
    phrases: Vec<Phrase>,
    parts: Vec<WordId>,
    whole: Vec<(u64, PhraseId)>,
    stems: Vec<(u64, WordId)>,
    /// Phrases and written words that were seen, by their hash.
    seen: HashSet<u64>,
}

impl Builder {
    /// All words of all themes.
    pub fn gather(mut self, themes: impl IntoIterator<Item = ThemeWords>) -> Lexicon {
        for entry in themes {
            let language = self.language(&entry.language);
            for phrase in std::iter::once(&entry.label).chain(&entry.words) {
                self.phrase(entry.theme, language, phrase);
            }
        }
        self.finish()
    }

    fn language(&mut self, code: &str) -> u8 {
        let at = self.languages.iter().position(|known| known == code);
        let at = at.unwrap_or_else(|| {
            self.languages.push(code.to_owned());
            self.stemmers.push(Stems::of(code));
            self.languages.len() - 1
        });
        u8::try_from(at).unwrap_or(u8::MAX)
    }

    fn phrase(&mut self, theme: ThemeCode, language: u8, phrase: &str) {
        let words = placed_words(phrase);
        let text: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        let text = text.join(" ");
        let Some(length) = u8::try_from(words.len()).ok().filter(|length| *length > 0) else {
            return;
        };
        if !self.seen.insert(hash(&(theme, language, text.as_str()))) {
            return;
        }
        let first_part = u32::try_from(self.parts.len()).unwrap_or(u32::MAX);
        for word in words {
            let written = &phrase[word.at.clone()];
            let id = self.word(language, written, word.folded);
            self.parts.push(id);
        }
        let id = PhraseId::try_from(self.phrases.len()).unwrap_or(PhraseId::MAX);
        self.whole.push((hash(text.as_str()), id));
        self.phrases.push(Phrase {
            theme,
            language,
            length,
            first_part,
        });
    }

    fn word(&mut self, language: u8, written: &str, folded: String) -> WordId {
        let stems = if self.seen.insert(hash(&(language, written))) {
            self.stemmers[usize::from(language)].stems(written, &folded)
        } else {
            vec![]
        };
        let next = WordId::try_from(self.words.len()).unwrap_or(WordId::MAX);
        let id = *self.words.entry(folded.into()).or_insert(next);
        if id == next {
            self.spoken.push(0);
        }
        self.spoken[id as usize] |= 1 << language;
        let stems = stems
            .iter()
            .map(|stem| (hash(&(usize::from(language), stem.as_str())), id));
        self.stems.extend(stems);
        id
    }

    fn finish(self) -> Lexicon {
        // From the order in which the words came to the order of the alphabet.
        let mut sorted: Vec<(Box<str>, WordId)> = self.words.into_iter().collect();
        sorted.sort_unstable();
        let words = WordList::new(sorted.iter().map(|(word, _)| &**word));
        let mut place: Vec<WordId> = vec![0; sorted.len()];
        let mut spoken = vec![0; sorted.len()];
        for (at, (_, came)) in (0..).zip(&sorted) {
            place[*came as usize] = at;
            spoken[at as usize] = self.spoken[*came as usize];
        }
        drop(sorted);
        let parts: Vec<WordId> = self.parts.into_iter().map(|came| place[came as usize]).collect();
        let of_phrase = |phrase: &Phrase| {
            let first = phrase.first_part as usize;
            &parts[first..first + usize::from(phrase.length)]
        };
        let telling = telling(self.phrases.iter().map(|phrase| (*phrase, of_phrase(phrase))));
        let mut standing: Vec<(WordId, PhraseId)> = vec![];
        let mut told: Vec<Part> = Vec::with_capacity(parts.len());
        for (id, phrase) in (0..).zip(&self.phrases) {
            for word in of_phrase(phrase) {
                standing.push((*word, id));
                told.push(Part {
                    word: *word,
                    telling: telling.get(&(phrase.language, *word)).copied().unwrap_or(1.0),
                });
            }
        }
        standing.sort_unstable();
        standing.dedup();
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
            .map(|phrase| usize::from(phrase.length))
            .max()
            .unwrap_or(0);
        let stems = self
            .stems
            .into_iter()
            .map(|(hash, came)| (hash, place[came as usize]));
        Lexicon {
            languages: self.languages,
            stemmers: self.stemmers,
            words,
            spoken,
            standing_ends,
            standing: standing.into_iter().map(|(_, phrase)| phrase).collect(),
            phrases: self.phrases,
            parts: told,
            whole: Hashed::new(self.whole),
            stems: Hashed::new(stems.collect()),
            longest,
        }
    }
}

/// How much each word of each language tells: 1 under a single theme, less the more themes it stands under.
#[expect(clippy::cast_precision_loss, reason = "numbers of themes")]
fn telling<'a>(phrases: impl Iterator<Item = (Phrase, &'a [WordId])>) -> HashMap<(u8, WordId), f32> {
    let mut under: Vec<(u8, WordId, ThemeCode)> = phrases
        .flat_map(|(phrase, words)| {
            words
                .iter()
                .map(move |word| (phrase.language, *word, phrase.theme))
        })
        .collect();
    under.sort_unstable();
    under.dedup();
    let all = (ThemeCode::every().count() + 1) as f32;
    under
        .chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))
        .map(|themes| {
            (
                (themes[0].0, themes[0].1),
                (all / themes.len() as f32).ln() / all.ln(),
            )
        })
        .collect()
}
