//! Telephone numbers for what cannot wait, from a small file that an operator may replace.

use std::{collections::BTreeMap, path::Path};

use kring_federation::LanguageTag;
use serde::Deserialize;

use crate::directory::{geography::Country, theme::ThemeCode};

/// The file in the data folder that replaces the list of the program.
pub const FILE: &str = "help-lines.toml";

static OWN: &str = include_str!("../data/help-lines.toml");

/// What a line is for. The order is that in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Police, ambulance, fire brigade.
    Emergency,
    /// Thoughts of suicide.
    Suicide,
    /// Violence, at home or elsewhere.
    Violence,
    /// For children and young people.
    Child,
    /// Somebody who listens.
    Listen,
}

/// One line.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// ISO code of the country in which it works.
    pub country: String,
    /// What it is for.
    pub kind: Kind,
    /// What people call it.
    pub name: String,
    /// What is dialled.
    pub phone: String,
    /// Its site.
    #[serde(default)]
    pub web: Option<String>,
    /// Languages spoken on it, where that is known.
    #[serde(default)]
    pub languages: Vec<LanguageTag>,
}

/// Every line, and the themes that touch what they are for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLines {
    themes: BTreeMap<String, Vec<String>>,
    #[serde(rename = "line")]
    lines: Vec<Line>,
}

impl HelpLines {
    /// The list in the data folder, or that of the program where there is none.
    ///
    /// # Errors
    /// What is wrong with the file, in words for the operator.
    pub fn load(data_dir: &Path) -> Result<Self, String> {
        let path = data_dir.join(FILE);
        match std::fs::read_to_string(&path) {
            Ok(text) => Self::parse(&text).map_err(|why| format!("{}: {why}", path.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Self::parse(OWN),
            Err(error) => Err(format!("{}: {error}", path.display())),
        }
    }

    fn parse(text: &str) -> Result<Self, String> {
        let read: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        for (kind, themes) in &read.themes {
            if !["suicide", "violence", "child"].contains(&kind.as_str()) {
                return Err(format!("[themes] {kind}: it is none of suicide, violence, child"));
            }
            if let Some(unknown) = themes.iter().find(|code| ThemeCode::known(code).is_none()) {
                return Err(format!("[themes] {kind}: there is no theme {unknown:?}"));
            }
        }
        for line in &read.lines {
            let wrong = |what: &str| Err(format!("the line {:?}: {what}", line.name));
            if Country::parse(&line.country).is_none() {
                return wrong("country is a code of two letters, such as NL");
            }
            if !line.phone.chars().any(|c| c.is_ascii_digit())
                || line
                    .phone
                    .chars()
                    .any(|c| !(c.is_ascii_digit() || "+- ().".contains(c)))
            {
                return wrong("phone has digits, spaces, and + - ( ) . only");
            }
            if line.web.as_ref().is_some_and(|web| !web.starts_with("https://")) {
                return wrong("web begins with https://");
            }
        }
        if read.lines.is_empty() {
            return Err("there is no [[line]] in it".to_owned());
        }
        Ok(read)
    }

    /// The lines for who is concerned with these themes, in a country, or in the first of the list where that has no
    /// lines. None where no theme touches danger.
    pub fn about(&self, themes: &[ThemeCode], country: Option<&str>) -> Vec<&Line> {
        let touched = |kind: &str| {
            let of_kind = self.themes.get(kind);
            let named = |theme: &ThemeCode| {
                of_kind.is_some_and(|codes| codes.iter().any(|code| code == theme.as_str()))
            };
            themes.iter().any(named)
        };
        let kinds: Vec<Kind> = [
            ("suicide", Kind::Suicide),
            ("violence", Kind::Violence),
            ("child", Kind::Child),
        ]
        .into_iter()
        .filter(|(code, _)| touched(code))
        .map(|(_, kind)| kind)
        .collect();
        if kinds.is_empty() {
            return vec![];
        }
        let first = self.lines.first().map(|line| line.country.as_str());
        let country = country
            .filter(|wanted| self.lines.iter().any(|line| line.country == *wanted))
            .or(first);
        let mut lines: Vec<&Line> = self
            .lines
            .iter()
            .filter(|line| Some(line.country.as_str()) == country)
            .filter(|line| matches!(line.kind, Kind::Emergency | Kind::Listen) || kinds.contains(&line.kind))
            .collect();
        lines.sort_by_key(|line| line.kind);
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(lines: &HelpLines, themes: &[&str], country: Option<&str>) -> Vec<String> {
        let themes: Vec<ThemeCode> = themes.iter().map(|code| code.parse().expect("a theme")).collect();
        let found = lines.about(&themes, country);
        found.iter().map(|line| line.name.clone()).collect()
    }

    #[test]
    fn danger_is_met_with_the_countrys_own_numbers() {
        let lines = HelpLines::parse(OWN).expect("the program's own list");
        assert_eq!(
            names(&lines, &["self-harm"], None),
            ["112", "113 Zelfmoordpreventie", "De Luisterlijn"]
        );
        assert!(names(&lines, &["domestic-violence"], Some("BE")).contains(&"1712".to_owned()));
        assert_eq!(
            names(&lines, &["self-harm"], Some("FR"))[1],
            "113 Zelfmoordpreventie"
        );
        assert!(names(&lines, &["loneliness", "stoma"], None).is_empty());
    }

    #[test]
    fn a_list_with_a_mistake_says_where() {
        for (text, said) in [
            ("", "themes"),
            (
                "[themes]\nsuicide = [\"nothing\"]\n[[line]]\ncountry=\"NL\"\nkind=\"listen\"\nname=\"X\"\nphone=\"1\"",
                "nothing",
            ),
            (
                "[themes]\n[[line]]\ncountry=\"Nederland\"\nkind=\"listen\"\nname=\"X\"\nphone=\"1\"",
                "country",
            ),
            (
                "[themes]\n[[line]]\ncountry=\"NL\"\nkind=\"listen\"\nname=\"X\"\nphone=\"call\"",
                "phone",
            ),
            (
                "[themes]\n[[line]]\ncountry=\"NL\"\nkind=\"listen\"\nname=\"X\"\nphone=\"1\"\nweb=\"http://x\"",
                "https",
            ),
            (
                "[themes]\n[[line]]\ncountry=\"NL\"\nkind=\"magic\"\nname=\"X\"\nphone=\"1\"",
                "magic",
            ),
        ] {
            let error = HelpLines::parse(text).expect_err(text);
            assert!(error.contains(said), "{error}");
        }
    }
}
