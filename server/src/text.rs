//! One way of comparing text in every script.
//!
//! Whatever is looked up by what a person typed (words, themes, places) is folded by [`fold`] when it
//! is stored and again when it is asked for, so that `İstanbul`, `istanbul` and `ISTANBUL`, or a Farsi
//! word typed on an Arabic keyboard, meet.

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
            // Tatweel, zero-width joiners and marks of direction carry no meaning here.
            'ـ'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => {}
            'ł' | 'Ł' => folded.push('l'),
            'ø' | 'Ø' => folded.push('o'),
            'đ' | 'Đ' => folded.push('d'),
            'ß' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            '٠'..='٩' => folded.push(ascii_digit(letter, '٠')),
            '۰'..='۹' => folded.push(ascii_digit(letter, '۰')),
            // An apostrophe inside a word joins it: d'Aix, 's-Hertogenbosch, so'a.
            '\'' | '’' | '‘' | 'ʼ' | '`' => {}
            _ => folded.extend(letter.to_lowercase().filter(|lower| !is_combining_mark(*lower))),
        }
    }
    folded
}

fn ascii_digit(digit: char, zero: char) -> char {
    char::from_digit(digit as u32 - zero as u32, 10).unwrap_or(digit)
}

/// The words of a text, folded.
pub fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
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
