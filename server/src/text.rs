//! One way of comparing text in every script.
//!
//! Whatever is looked up by what a person typed (words, themes, places) is folded by [`fold`] when it
//! is stored and again when it is asked for, so that `İstanbul`, `istanbul` and `ISTANBUL`, or a Farsi
//! word typed on an Arabic keyboard, meet.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Reduces text to what people mean to compare: lower case, no accents, one form of letters that
/// are typed interchangeably, ASCII digits.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'ı' | 'İ' => folded.push('i'),
            'ي' | 'ى' => folded.push('ی'),
            'ك' => folded.push('ک'),
            'ة' => folded.push('ه'),
            'ٱ' => folded.push('ا'),
            'ہ' | 'ھ' | 'ە' => folded.push('ه'),
            'ł' | 'Ł' => folded.push('l'),
            'ø' | 'Ø' => folded.push('o'),
            'đ' | 'Đ' => folded.push('d'),
            'ß' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            '٠'..='٩' => folded.push(ascii_digit(letter, '٠')),
            '۰'..='۹' => folded.push(ascii_digit(letter, '۰')),
            '\u{1200}'..='\u{1357}' => folded.push(one_of_the_same_sound(letter)),
            // An apostrophe inside a word joins it (so'a, don't), tatweel and marks of direction carry no meaning, and
            // a hamza of its own is left out as often as it is written.
            left_out if is_left_out(left_out) => {}
            _ => folded.extend(letter.to_lowercase().filter(|lower| !is_combining_mark(*lower))),
        }
    }
    folded
}

/// Letters of the Ethiopic script that are pronounced alike in Tigrinya today, or confused at the beginning of a
/// word, as one of them: ሠ and ሰ, ፀ and ጸ, ኀ and ሐ and ሀ, ዐ and አ, and their first order as the fourth.
fn one_of_the_same_sound(letter: char) -> char {
    let code = u32::from(letter);
    let code = match code {
        0x1220..=0x1226 => code + 0x10,
        0x1340..=0x1346 => code - 0x8,
        0x1210..=0x1216 => code - 0x10,
        0x1280..=0x1286 => code - 0x80,
        0x12D0..=0x12D6 => code - 0x30,
        other => other,
    };
    let code = match code {
        0x1200 => 0x1203,
        0x12A0 => 0x12A3,
        other => other,
    };
    char::from_u32(code).unwrap_or(letter)
}

fn ascii_digit(digit: char, zero: char) -> char {
    char::from_digit(digit as u32 - zero as u32, 10).unwrap_or(digit)
}

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// As people mean to compare it.
    pub folded: String,
}

/// The words of a text with their places. Whatever is no letter or digit separates them; marks that [`fold`] takes
/// away do not.
pub fn placed_words(text: &str) -> Vec<Word> {
    let joins = |letter: char| letter.is_alphanumeric() || is_combining_mark(letter) || is_left_out(letter);
    let mut found = vec![];
    let mut begin = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (joins(letter), begin) {
            (true, None) => begin = Some(at),
            (false, Some(from)) => {
                begin = None;
                let from = from + elided(&text[from..at]);
                // Folding may take a letter apart into several words: ﷺ, ½.
                let folded = fold(&text[from..at]);
                let parts = folded
                    .split(|letter: char| !letter.is_alphanumeric())
                    .filter(|part| !part.is_empty());
                found.extend(parts.map(|part| Word {
                    at: from..at,
                    folded: part.to_owned(),
                }));
            }
            _ => {}
        }
    }
    found
}

/// The length of an article or pronoun that lost its vowel before a word: d'alcool, j'ai, qu'elle. 0 where there is
/// none, as in so'a, don't, 's-Hertogenbosch.
fn elided(word: &str) -> usize {
    let Some((before, rest)) = word.split_once(is_apostrophe) else {
        return 0;
    };
    let known = ["l", "d", "j", "n", "s", "m", "t", "c", "qu"]
        .iter()
        .any(|elided| before.eq_ignore_ascii_case(elided));
    if known && rest.chars().count() >= 3 {
        word.len() - rest.len()
    } else {
        0
    }
}

/// Marks inside a word that carry no meaning here.
fn is_left_out(letter: char) -> bool {
    matches!(
        letter,
        'ـ' | 'ء'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    ) || is_apostrophe(letter)
}

/// Apostrophes as people type them.
pub fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`')
}

/// The words of a text, folded.
pub fn words(text: &str) -> Vec<String> {
    placed_words(text).into_iter().map(|word| word.folded).collect()
}

/// The known name that is nearest to what was typed, if one is near enough to be meant.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    most_like(typed, known)
        .filter(|(likeness, _)| *likeness >= 0.75)
        .map(|(_, name)| name)
}

/// The known name that is most like what was typed, with how like it is (0 to 1).
pub fn most_like<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<(f64, &'a str)> {
    let typed = typed.to_lowercase();
    known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&typed, &name.to_lowercase()), name))
        .max_by(|a, b| a.0.total_cmp(&b.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_people_mean_to_be_the_same_fold_together() {
        for (one, other) in [
            ("İstanbul", "istanbul"),
            ("SIKINTI", "sıkıntı"),
            ("dépression", "Depression"),
            ("كآبة", "کابه"),
            ("أشعر", "اشعر"),
            ("تنهایی", "تنهايي"),
            ("żałoba", "zaloba"),
            ("Größe", "groesse".replace("oe", "o").as_str()),
            ("٥٧٠١", "5701"),
            ("می‌خورم", "میخورم"),
            ("بكاء", "بكا"),
            ("አልኮል", "ኣልኮል"),
            ("ሠራሕ", "ሰራሕ"),
            ("ፀገም", "ጸገም"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn words_are_split_at_whatever_is_no_letter_or_digit() {
        assert_eq!(
            words("'s-Hertogenbosch, 5211 AB!"),
            ["s", "hertogenbosch", "5211", "ab"]
        );
        assert!(words("🙂 — …").is_empty());
        assert_eq!(
            words("trop d'alcool, qu’elle so'a don't"),
            ["trop", "alcool", "elle", "soa", "dont"]
        );
        let text = "Ik, «Jürgen»";
        let placed = placed_words(text);
        assert_eq!(&text[placed[1].at.clone()], "Jürgen");
        assert_eq!(placed[1].folded, "jurgen");
    }

    #[test]
    fn a_slip_of_the_finger_finds_the_name_that_was_meant() {
        assert_eq!(
            nearest("anonymus", ["registered", "anonymous"]),
            Some("anonymous")
        );
        assert_eq!(nearest("zzz", ["registered", "anonymous"]), None);
    }
}
