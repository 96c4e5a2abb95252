//! Themes: what groups are about, and the words with which people ask for them.
//!
//! To add a theme: one row in `server/data/themes.csv` (code, category, ICPC codes, broader theme), and its message
//! `theme-<code>` with `.about` and `.words` in every `locales/*/themes.ftl`. Nothing else.
//!
//! The ICPC codes are those of ICPC-2. Where the Dutch ICPC-1 that GPs use has another code for the same (PTSD P02,
//! ADHD P21, eating disorder T06), it stands there too.

use std::{fmt, str::FromStr, sync::LazyLock};

use serde::{Deserialize, Serialize};

use super::problem::Problem;

static TABLE: LazyLock<Vec<Theme>> = LazyLock::new(|| {
    include_str!("../../data/themes.csv")
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut columns = line.split(',');
            let code = columns.next()?;
            let category = columns.next()?;
            let icpc = columns
                .next()?
                .split(' ')
                .filter(|code| !code.is_empty())
                .collect();
            let broader = columns.next().filter(|code| !code.is_empty());
            Some(Theme {
                code,
                category,
                icpc,
                broader,
            })
        })
        .collect()
});

/// A theme of the list.
#[derive(Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its code.
    pub code: &'static str,
    /// The category under which it is browsed.
    pub category: &'static str,
    /// ICPC codes with which a GP finds it.
    pub icpc: Vec<&'static str>,
    /// The code of the wider theme of which it is a part.
    pub broader: Option<&'static str>,
}

/// Every theme, in the order in which people browse them.
pub fn all() -> &'static [Theme] {
    &TABLE
}

/// Every category, in order.
pub fn categories() -> Vec<&'static str> {
    let mut categories: Vec<&str> = all().iter().map(|theme| theme.category).collect();
    categories.dedup();
    categories
}

/// A theme of the list, by its code.
///
/// The order is that of the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ThemeCode(u16);

impl ThemeCode {
    /// The code.
    pub fn as_str(self) -> &'static str {
        self.theme().code
    }

    /// The theme itself.
    pub fn theme(self) -> &'static Theme {
        &all()[usize::from(self.0)]
    }

    /// A theme of the list, by its code.
    pub fn known(code: &str) -> Option<Self> {
        Self::every().find(|theme| theme.as_str() == code)
    }

    /// The wider theme of which it is a part: cancer, of breast cancer.
    pub fn broader(self) -> Option<Self> {
        self.theme().broader.and_then(|code| code.parse().ok())
    }

    /// The themes that are a part of it.
    pub fn narrower(self) -> impl Iterator<Item = Self> {
        Self::every().filter(move |theme| theme.theme().broader == Some(self.as_str()))
    }

    /// The themes with an ICPC code. What stands after a point is the Dutch refinement of a code and passed over.
    pub fn with_icpc(code: &str) -> impl Iterator<Item = Self> {
        let code = code.split('.').next().unwrap_or(code).trim().to_ascii_uppercase();
        Self::every().filter(move |theme| theme.theme().icpc.contains(&code.as_str()))
    }

    /// Every code, in the order in which people browse them.
    pub fn every() -> impl Iterator<Item = Self> {
        (0..all().len()).filter_map(|index| u16::try_from(index).ok().map(Self))
    }
}

impl FromStr for ThemeCode {
    type Err = Problem;

    fn from_str(code: &str) -> Result<Self, Problem> {
        Self::known(code).ok_or_else(|| Problem::unknown_code(code, all().iter().map(|theme| theme.code)))
    }
}

impl TryFrom<String> for ThemeCode {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        code.parse().map_err(|_| format!("unknown theme {code:?}"))
    }
}

impl From<ThemeCode> for String {
    fn from(code: ThemeCode) -> Self {
        code.as_str().to_owned()
    }
}

impl fmt::Debug for ThemeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The words of one theme in one language, as the translators wrote them.
#[derive(Clone, Debug)]
pub struct ThemeWords {
    /// The theme.
    pub theme: ThemeCode,
    /// The language.
    pub language: String,
    /// What the theme is called.
    pub label: String,
    /// What people type who mean it: words and phrases.
    pub words: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole_and_each_code_is_there_once() {
        assert_eq!(all().len(), 102);
        let mut codes: Vec<_> = all().iter().map(|theme| theme.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 102);
        assert_eq!(categories().len(), 9);
    }

    #[test]
    fn wider_themes_are_themes_and_have_none_themselves() {
        let theme = |code: &str| code.parse::<ThemeCode>().expect(code);
        for narrow in ThemeCode::every() {
            if let Some(code) = narrow.theme().broader {
                assert!(theme(code).broader().is_none(), "{code} is at the top");
            }
        }
        assert_eq!(theme("breast-cancer").broader(), Some(theme("cancer")));
        assert_eq!(theme("cancer").narrower().count(), 2);
    }

    #[test]
    fn codes_of_general_practice_find_themes() {
        let with = |code: &str| {
            ThemeCode::with_icpc(code)
                .map(ThemeCode::as_str)
                .collect::<Vec<_>>()
        };
        assert_eq!(with("p76"), ["depression", "new-parents"]);
        assert_eq!(with("P76.01"), with("P76"));
        assert_eq!(with("T06"), ["eating-disorder"]);
        assert!(with("P").is_empty() && with("").is_empty() && with("zz9").is_empty());
    }

    #[test]
    fn an_unknown_theme_names_its_nearest() {
        let problem = "beravement".parse::<ThemeCode>().expect_err("unknown");
        assert_eq!(problem.args()[1], ("nearest", "bereavement".into()));
    }
}
