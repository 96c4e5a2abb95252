//! The words of the thesaurus, in order, and which of them are like a word that somebody typed.

use std::ops::Range;

/// Number of a word in the list.
pub type WordId = u32;

/// Every word once, in order, in one piece of memory.
#[derive(Default)]
pub struct WordList {
    text: String,
    ends: Vec<u32>,
    shapes: Vec<Shape>,
    /// The words by their length, with the letters they have.
    by_length: Vec<Vec<(u64, WordId)>>,
}

/// How long a word is and which letters it has, to pass over most words without comparing them letter by letter.
#[derive(Clone, Copy, Default)]
struct Shape {
    letters: u64,
    length: u8,
}

impl Shape {
    fn of(word: &str) -> Self {
        Self {
            letters: word
                .chars()
                .fold(0, |letters, letter| letters | 1 << (u32::from(letter) % 64)),
            length: u8::try_from(word.chars().count()).unwrap_or(u8::MAX),
        }
    }
}

/// A word of the list that may be meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Like {
    /// The word.
    pub word: WordId,
    /// From 0 (unlike) to 1 (the same).
    pub likeness: f32,
}

/// Longer words are made up.
const LONGEST: usize = 60;
/// At most so many words are taken to be meant by one that was typed.
const MOST: usize = 12;

impl WordList {
    /// Takes words that are sorted and each there once.
    pub fn new<'a>(sorted: impl IntoIterator<Item = &'a str>) -> Self {
        let mut list = Self::default();
        for word in sorted {
            list.text.push_str(word);
            list.ends.push(u32::try_from(list.text.len()).unwrap_or(u32::MAX));
            let shape = Shape::of(word);
            let length = usize::from(shape.length);
            if list.by_length.len() <= length {
                list.by_length.resize_with(length + 1, Vec::new);
            }
            list.by_length[length].push((shape.letters, id(list.shapes.len())));
            list.shapes.push(shape);
        }
        list.text.shrink_to_fit();
        list.ends.shrink_to_fit();
        list.shapes.shrink_to_fit();
        list
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// A word by its number.
    pub fn get(&self, word: WordId) -> &str {
        let word = word as usize;
        let begin = if word == 0 {
            0
        } else {
            self.ends[word - 1] as usize
        };
        &self.text[begin..self.ends[word] as usize]
    }

    /// The number of a word.
    pub fn find(&self, word: &str) -> Option<WordId> {
        let at = self.first_from(word);
        (at < self.len() && self.get(id(at)) == word).then(|| id(at))
    }

    fn first_from(&self, word: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.get(id(middle)) < word {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The words that begin like this.
    fn beginning_with(&self, begin: &str) -> Range<usize> {
        let from = self.first_from(begin);
        let mut upto = from;
        while upto < self.len() && self.get(id(upto)).starts_with(begin) {
            upto += 1;
        }
        from..upto
    }

    /// The words that somebody may have meant who typed this one, which is not in the list itself: other forms
    /// of it, with a slip of the finger, as a part of a compound, or not finished yet. The likest first.
    pub fn like(&self, typed: &str, may_be_unfinished: bool) -> Vec<Like> {
        let mut found: Vec<Like> = vec![];
        self.sharing_a_beginning(typed, may_be_unfinished, &mut found);
        self.with_slips(typed, &mut found);
        self.in_a_compound(typed, &mut found);
        found.sort_by(|a, b| a.word.cmp(&b.word).then(b.likeness.total_cmp(&a.likeness)));
        found.dedup_by_key(|like| like.word);
        found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.word.cmp(&b.word)));
        found.truncate(MOST);
        found
    }

    /// Other forms of a word share its beginning: съпруг and съпруга, döver and dövüyor.
    fn sharing_a_beginning(&self, typed: &str, may_be_unfinished: bool, found: &mut Vec<Like>) {
        let length = typed.chars().count();
        let least = shortest_beginning(typed);
        if length < least || length > LONGEST {
            return;
        }
        let begin: String = typed.chars().take(least).collect();
        for at in self.beginning_with(&begin) {
            let word = self.get(id(at));
            let shared = typed
                .chars()
                .zip(word.chars())
                .take_while(|(a, b)| a == b)
                .count();
            let longest = length.max(usize::from(self.shapes[at].length));
            let ratio = share(shared, longest);
            let mut likeness = if ratio >= 0.6 && length > least {
                0.9 * ratio
            } else {
                0.0
            };
            if may_be_unfinished && shared == length {
                likeness = likeness.max(0.55 + 0.3 * ratio);
            }
            if likeness > 0.0 {
                found.push(Like {
                    word: id(at),
                    likeness,
                });
            }
        }
    }

    fn with_slips(&self, typed: &str, found: &mut Vec<Like>) {
        let shape = Shape::of(typed);
        let length = usize::from(shape.length);
        let latin = is_latin(typed);
        let allowed = match length {
            0..=3 | LONGEST.. => return,
            4 if latin => return,
            4..=6 => 1,
            7..=10 => 2,
            _ => 3,
        };
        let first = typed.chars().next();
        // A slip changes at most two letters.
        let near = |letters: u64| (shape.letters ^ letters).count_ones() as usize <= 2 * allowed;
        let lengths = length.saturating_sub(allowed)..(length + allowed + 1).min(self.by_length.len());
        let likely = self.by_length[lengths.start.min(lengths.end)..lengths.end]
            .iter()
            .flatten()
            .filter(|(letters, _)| near(*letters));
        for (_, at) in likely {
            let word = self.get(*at);
            let slips = strsim::osa_distance(typed, word);
            let same_beginning = word.chars().next() == first;
            // A second slip is believed when the first letter is right.
            if slips == 0 || slips > allowed || (slips > 1 && !same_beginning) {
                continue;
            }
            let likeness = 1.0 - share(slips, length) * 1.6 - if same_beginning { 0.0 } else { 0.1 };
            found.push(Like {
                word: *at,
                likeness: likeness.clamp(0.4, 0.88),
            });
        }
    }

    /// Rouwgroep, Angststörungen, werkstress: the longest known word at the beginning and at the end.
    fn in_a_compound(&self, typed: &str, found: &mut Vec<Like>) {
        const LEAST: usize = 4;
        let length = typed.chars().count();
        if !(LEAST + 3..=LONGEST).contains(&length) || !is_latin(typed) {
            return;
        }
        let cuts: Vec<usize> = typed.char_indices().map(|(at, _)| at).collect();
        let begin = (LEAST..=length - 2)
            .rev()
            .find_map(|n| Some((self.find(&typed[..cuts[n]])?, n)));
        let end = (2..=length - LEAST).find_map(|n| Some((self.find(&typed[cuts[n]..])?, length - n)));
        for (word, letters) in begin.into_iter().chain(end) {
            let likeness = 0.45 + 0.45 * share(letters, length);
            found.push(Like { word, likeness });
        }
    }
}

/// Letters that two words must share at their beginning to be looked at: scripts that write no short vowels have
/// shorter words.
fn shortest_beginning(word: &str) -> usize {
    if is_latin(word) { 4 } else { 3 }
}

/// Whether a folded word is in Latin letters.
pub fn is_latin(word: &str) -> bool {
    word.chars().all(|letter| u32::from(letter) < 0x250)
}

#[expect(clippy::cast_precision_loss, reason = "lengths of words")]
fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

fn id(at: usize) -> WordId {
    WordId::try_from(at).unwrap_or(WordId::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> WordList {
        let mut words = vec![
            "rouw",
            "depressie",
            "dovuyor",
            "angst",
            "storung",
            "одинока",
            "تنهایی",
            "eenzaam",
        ];
        words.sort_unstable();
        WordList::new(words)
    }

    fn best(typed: &str) -> Option<String> {
        let list = list();
        list.like(typed, false)
            .first()
            .map(|like| list.get(like.word).to_owned())
    }

    #[test]
    fn every_word_is_found_by_itself() {
        let list = list();
        for at in 0..list.len() {
            assert_eq!(list.find(list.get(id(at))), Some(id(at)));
        }
        assert_eq!(list.find("z"), None);
    }

    #[test]
    fn forms_slips_and_compounds_find_their_word() {
        for (typed, meant) in [
            ("depresie", "depressie"),
            ("dovuyorlar", "dovuyor"),
            ("одинокий", "одинока"),
            ("تنهایم", "تنهایی"),
            ("rouwgroep", "rouw"),
            ("eenzaamheid", "eenzaam"),
            ("desperssie", "depressie"),
        ] {
            assert_eq!(best(typed).as_deref(), Some(meant), "{typed}");
        }
        assert_eq!(best("biljart"), None);
        assert_eq!(best("rou"), None, "too short to be a slip");
        let unfinished = list().like("depr", true);
        assert_eq!(unfinished.len(), 1);
    }
}
