//! Takes out of a text what can only deceive: control characters, and the marks that override or
//! isolate the direction of text. With those a name can show itself as another name, or turn round
//! what stands beside it.
//!
//! They are taken out rather than refused, because editors leave them in honest texts. Marks that
//! scripts need stay: the joiners of Persian and Arabic, and the plain direction marks.

/// A text of one line: what breaks lines becomes a space, runs of spaces become one.
pub fn one_line(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if is_break(c) { ' ' } else { c })
        .filter(|c| !deceives(*c))
        .collect();
    spaced
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A text with line breaks: each is `\n`, tabs become spaces.
pub fn several_lines(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', " ");
    let kept: String = text.chars().filter(|c| *c == '\n' || !deceives(*c)).collect();
    kept.trim().to_owned()
}

/// Whether [`one_line`] and [`several_lines`] would take the character out. A code or an address
/// that holds one is refused.
pub(crate) fn deceives(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn is_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overrides_and_controls_go_and_scripts_stay_whole() {
        assert_eq!(
            one_line("  Rouw\u{202e}groep\r\n\u{0}Helmond\u{2069} "),
            "Rouwgroep Helmond"
        );
        assert_eq!(
            several_lines("een\r\ntwee\u{7}\n\n\tdrie\u{202d}"),
            "een\ntwee\n\n drie"
        );
        let persian = "می\u{200c}خواهم\u{200f}";
        assert_eq!(one_line(persian), persian);
    }
}
