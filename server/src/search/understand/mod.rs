//! Understands what somebody typed: which themes, whether for a relative, which place, language, from home.
//!
//! * `lexicon` finds themes in words, with `likeness` (slips, forms, compounds) and `stem`; `gather` makes it out of the
//!   translators' words, `hashed` keeps it small;
//! * `asking` reads the words around the subject;
//! * this module puts them together.
//!
//! A query is read in all languages at once. The languages in which most of its words are known are the plausible
//! ones; the reader's own is always plausible, because a worker who reads Dutch types Turkish for somebody else, and
//! the other way round.

mod asking;
mod gather;
mod hashed;
mod lexicon;
mod likeness;
mod stem;

use kring_federation::LanguageTag;

pub use asking::AskingWords;
use asking::{Asking, Cue};
use lexicon::{Asked, Lexicon, Meanings};

use crate::{
    directory::{
        place::{Places, Spot},
        theme::{ThemeCode, ThemeWords},
    },
    text::{Word, placed_words},
};

/// Everyday words with what they mean.
#[derive(Default)]
pub struct Thesaurus {
    lexicon: Lexicon,
    asking: Asking,
}

/// A theme that was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Meant {
    /// The theme.
    pub theme: ThemeCode,
    /// How surely, from 0 to 1, beside the surest.
    pub surely: f32,
    /// The words that said so.
    pub words: Vec<usize>,
}

/// What was understood of a query.
#[derive(Clone, Debug, Default)]
pub struct Understood {
    /// The words as they stand in the text.
    pub words: Vec<Word>,
    /// Themes, the surest first.
    pub themes: Vec<Meant>,
    /// Whether the themes were named, and not only something like them.
    pub sure: bool,
    /// A place that was named among the words.
    pub place: Option<Named<Spot>>,
    /// The other places of that name.
    pub other_places: Vec<Spot>,
    /// The words that say that somebody asks for a person close to them.
    pub relatives: Option<Named<()>>,
    /// Languages that were asked for.
    pub languages: Vec<Named<LanguageTag>>,
    /// The words that ask for something from home.
    pub online: Option<Named<()>>,
    /// The words that were none of these and say something, by their place.
    rest_at: Vec<usize>,
    /// The same, folded.
    pub rest: Vec<String>,
}

impl Understood {
    /// The words that say something, folded: those that nothing was understood of, and those that name a theme or
    /// a place, because they may stand in a group's name.
    pub fn telling_words(&self) -> Vec<String> {
        let mut at: Vec<usize> = self.rest_at.clone();
        at.extend(self.themes.iter().flat_map(|meant| &meant.words));
        at.extend(self.place.iter().flat_map(|named| &named.words));
        at.sort_unstable();
        at.dedup();
        at.into_iter()
            .filter_map(|at| Some(self.words.get(at)?.folded.clone()))
            .collect()
    }

    /// Every word, folded.
    pub fn all_words(&self) -> Vec<String> {
        self.words.iter().map(|word| word.folded.clone()).collect()
    }

    /// The text without some of its words, for who did not mean them.
    pub fn text_without(&self, text: &str, words: &[usize]) -> String {
        let mut left = String::new();
        let mut upto = 0;
        for at in words {
            let Some(word) = self.words.get(*at).filter(|word| word.at.start >= upto) else {
                continue;
            };
            left.push_str(text.get(upto..word.at.start).unwrap_or_default());
            upto = word.at.end;
        }
        left.push_str(text.get(upto..).unwrap_or_default());
        left.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Something with the words that named it, by their place.
#[derive(Clone, Debug, PartialEq)]
pub struct Named<T> {
    /// What was named.
    pub what: T,
    /// The words.
    pub words: Vec<usize>,
}

/// Words of a query that are looked at; nobody types more.
const MOST_WORDS: usize = 40;
/// How plausible a language is of which not one word is known, where others fit.
const STRANGE: f32 = 0.2;
/// How plausible the reader's own language is at least.
const OWN: f32 = 0.86;
/// Another language counts for so much where the reader's own makes as much sense.
const BESIDE_OWN: f32 = 0.88;
/// From here on a language's words that say nothing say nothing here.
const PLAUSIBLE: f32 = 0.85;
/// Themes that were only like the words are this much less sure.
const UNSURE: f32 = 0.6;

impl Thesaurus {
    /// Gathers the words of every language.
    pub fn new(
        themes: impl IntoIterator<Item = ThemeWords>,
        asking: impl IntoIterator<Item = AskingWords>,
    ) -> Self {
        let lexicon = Lexicon::new(themes);
        let asking = Asking::new(asking, |code| lexicon.language(code));
        Self { lexicon, asking }
    }

    /// Reads a query. `reader` is the primary tag of the reader's language.
    pub fn understand(&self, text: &str, reader: Option<&str>, places: &Places) -> Understood {
        let mut words = placed_words(text);
        words.truncate(MOST_WORDS);
        let mut understood = Understood::default();
        if words.is_empty() {
            return understood;
        }
        let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        let spoken: Vec<u32> = folded
            .iter()
            .map(|word| self.lexicon.spoken(word) | self.asking.spoken(word))
            .collect();
        let plausible = self.plausible(&spoken, reader);
        let means_something: Vec<bool> = spoken
            .iter()
            .map(|spoken| (0..plausible.len()).any(|at| spoken & (1 << at) != 0 && plausible[at] > PLAUSIBLE))
            .collect();
        let cues = self.asking.read(&folded);
        let said = |at: usize, wanted: fn(Cue) -> bool| {
            cues.iter().any(|(from, length, language, cue)| {
                (*from..from + length).contains(&at)
                    && wanted(*cue)
                    && plausible[usize::from(*language)] > PLAUSIBLE
            })
        };
        let mut taken = vec![false; words.len()];
        self.find_place(
            text,
            &words,
            &means_something,
            &cues,
            places,
            &mut taken,
            &mut understood,
        );
        // One word alone is what is looked for, whatever else it may be.
        let alone = words.len() == 1;
        let empty: Vec<bool> = (0..words.len())
            .map(|at| !alone && (said(at, |cue| cue == Cue::Nothing) || is_number(&words[at].folded)))
            .collect();
        self.find_languages(&words, &cues, &mut taken, &mut understood);
        if let Some(named) = named(&cues, &plausible, &taken, Cue::Online) {
            named.words.iter().for_each(|at| taken[*at] = true);
            understood.online = Some(named);
        }
        let asked: Vec<Asked<'_>> = words
            .iter()
            .enumerate()
            .map(|(at, word)| Asked {
                word,
                written: &text[word.at.clone()],
                taken: taken[at],
                empty: empty[at],
            })
            .collect();
        let by_code = by_icpc(&asked);
        let meanings = if by_code.themes.is_empty() {
            self.lexicon.meanings(&asked, &plausible)
        } else {
            by_code
        };
        understood.sure = meanings.sure;
        let best = meanings.themes.first().map_or(1.0, |meaning| meaning.weight);
        let sure = if meanings.sure { 1.0 } else { UNSURE };
        understood.themes = meanings
            .themes
            .into_iter()
            .map(|meaning| Meant {
                theme: meaning.theme,
                surely: sure * meaning.weight / best,
                words: meaning.words,
            })
            .collect();
        if understood
            .themes
            .first()
            .is_some_and(|meant| happens_to_others(meant.theme))
        {
            understood.relatives = named(&cues, &plausible, &taken, Cue::Relatives);
        }
        for meant in &understood.themes {
            meant.words.iter().for_each(|at| taken[*at] = true);
        }
        understood.rest_at = (0..words.len())
            .filter(|at| {
                !taken[*at]
                    && !empty[*at]
                    && (alone || !said(*at, |cue| matches!(cue, Cue::Relatives | Cue::Place)))
            })
            .collect();
        understood.rest = understood
            .rest_at
            .iter()
            .map(|at| words[*at].folded.clone())
            .collect();
        understood.words = words;
        understood
    }

    /// How plausible each language is.
    #[expect(clippy::cast_precision_loss, reason = "numbers of words")]
    fn plausible(&self, spoken: &[u32], reader: Option<&str>) -> Vec<f32> {
        let languages = self.lexicon.languages();
        let mut known = vec![0_u32; languages.len()];
        for spoken in spoken {
            for (at, known) in known.iter_mut().enumerate() {
                *known += spoken >> at & 1;
            }
        }
        let best = known.iter().copied().max().unwrap_or(0);
        let own = reader.and_then(|reader| self.lexicon.language(interface(reader)));
        // What makes sense in the reader's own language is meant in it.
        let own_fits = own.is_some_and(|own| known[own] == best);
        known
            .iter()
            .enumerate()
            .map(|(at, known)| {
                let fits = if best == 0 {
                    1.0
                } else {
                    STRANGE + (1.0 - STRANGE) * (*known as f32 / best as f32).powi(2)
                };
                match own {
                    Some(own) if own == at => fits.max(OWN),
                    _ if own_fits => fits * BESIDE_OWN,
                    _ => fits,
                }
            })
            .collect()
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one step of `understand`, with what the steps before it know"
    )]
    fn find_place(
        &self,
        text: &str,
        words: &[Word],
        means_something: &[bool],
        cues: &[(usize, usize, u8, Cue)],
        places: &Places,
        taken: &mut [bool],
        understood: &mut Understood,
    ) {
        let introduced = |at: usize| {
            cues.iter()
                .any(|(from, length, _, cue)| *cue == Cue::Place && from + length == at)
        };
        for length in (1..=words.len().min(4)).rev() {
            for from in 0..=words.len() - length {
                let span = from..from + length;
                let name: Vec<&str> = words[span.clone()]
                    .iter()
                    .map(|word| word.folded.as_str())
                    .collect();
                let name = name.join(" ");
                // Short names of places are words of some language: Ee, Oss, Best. "In Oss" is a place.
                let short = name.chars().count() < 4;
                if !introduced(from) && (short || (length == 1 && words.len() > 1 && means_something[from])) {
                    continue;
                }
                if short && length == 1 && means_something[from] && self.lexicon.spoken(&name) != 0 {
                    continue;
                }
                let written = &text[words[from].at.clone()];
                let before_apostrophe = written
                    .split_once(crate::text::is_apostrophe)
                    .map(|(before, _)| before)
                    .filter(|before| length == 1 && before.chars().count() >= 4);
                let spot = places
                    .named(&name)
                    .or_else(|| places.find(before_apostrophe?))
                    .or_else(|| {
                        places
                            .in_a_sentence(&name)
                            .filter(|_| length == 1 && !means_something[from])
                    });
                if let Some(spot) = spot {
                    taken[span.clone()].fill(true);
                    understood.other_places = places.others(&name, &spot);
                    understood.place = Some(Named {
                        what: spot,
                        words: span.collect(),
                    });
                    return;
                }
            }
        }
    }

    /// Languages that are asked for. Where the word stands in a phrase about something else ("learning Dutch") it is
    /// left to that.
    fn find_languages(
        &self,
        words: &[Word],
        cues: &[(usize, usize, u8, Cue)],
        taken: &mut [bool],
        understood: &mut Understood,
    ) {
        if words.len() == 1 {
            return;
        }
        for (from, length, _, cue) in cues {
            let Cue::Speaks(tag) = cue else { continue };
            let span = *from..from + length;
            let tag = self.asking.tag(*tag);
            if taken[span.clone()].iter().any(|taken| *taken)
                || understood.languages.iter().any(|named| named.what == *tag)
                || self.lexicon.in_a_phrase(words, span.clone())
            {
                continue;
            }
            understood.languages.push(Named {
                what: tag.clone(),
                words: span.collect(),
            });
        }
        for named in &understood.languages {
            named.words.iter().for_each(|at| taken[*at] = true);
        }
    }
}

/// The words that say something of which there is no more to know than that it was said.
fn named(
    cues: &[(usize, usize, u8, Cue)],
    plausible: &[f32],
    taken: &[bool],
    wanted: Cue,
) -> Option<Named<()>> {
    let mut words: Vec<usize> = cues
        .iter()
        .filter(|(_, _, language, cue)| *cue == wanted && plausible[usize::from(*language)] > PLAUSIBLE)
        .flat_map(|(from, length, _, _)| *from..from + length)
        .filter(|at| !taken[*at])
        .collect();
    words.sort_unstable();
    words.dedup();
    (!words.is_empty()).then_some(Named { what: (), words })
}

/// Whether somebody who names a relative with this theme asks for the relative. Who says "my husband hits me" or
/// "my mother died" asks for themselves; who says "my daughter does not eat" asks as a mother.
fn happens_to_others(theme: ThemeCode) -> bool {
    matches!(theme.theme().category, "mind" | "addiction" | "body" | "identity")
}

/// Themes by their ICPC code: P76, p76.01.
fn by_icpc(asked: &[Asked<'_>]) -> Meanings {
    let mut meanings = Meanings::default();
    for (at, one) in asked.iter().enumerate() {
        for theme in ThemeCode::with_icpc(&one.word.folded) {
            meanings.sure = true;
            if meanings.themes.iter().any(|known| known.theme == theme)
                || meanings.themes.len() >= lexicon::MOST_THEMES
            {
                continue;
            }
            meanings.themes.push(lexicon::Meaning {
                theme,
                weight: 1.0,
                words: vec![at],
            });
        }
    }
    meanings
}

fn is_number(word: &str) -> bool {
    word.chars().all(|letter| letter.is_ascii_digit())
}

/// The language of the interface that a reader's language is: `ku` is Kurmanji here.
fn interface(reader: &str) -> &str {
    match reader {
        "ku" => "kmr",
        "prs" => "fa",
        "ary" | "apc" | "arz" | "acm" => "ar",
        other => other,
    }
}

#[cfg(test)]
mod tests;
