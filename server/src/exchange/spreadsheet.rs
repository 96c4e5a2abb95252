//! Cells of a table that somebody opens in a spreadsheet: what begins like a formula is none.

/// A cell that no spreadsheet takes for a formula. Numbers and telephone numbers stay as they are.
pub fn cell(text: &str) -> String {
    if is_formula(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// What a cell said before [`cell`] made it safe.
pub fn read(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_formula(text) => text,
        _ => cell,
    }
}

fn is_formula(text: &str) -> bool {
    let begins = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    begins
        && !text
            .chars()
            .skip(1)
            .all(|c| c.is_ascii_digit() || " ()-./".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text_and_come_back() {
        for formula in [
            "=1+1",
            "@SUM(A1)",
            "+A1",
            "-cmd|' /C calc'!A0",
            "\t=1",
            "=HYPERLINK(\"x\")",
        ] {
            assert_eq!(cell(formula), format!("'{formula}"));
            assert_eq!(read(&cell(formula)), formula);
        }
        for plain in [
            "",
            "Rouwgroep",
            "+31 6 12345678",
            "-5.5",
            "'s-Hertogenbosch",
            "'quoted'",
        ] {
            assert_eq!(cell(plain), plain);
            assert_eq!(read(plain), plain);
        }
    }
}
