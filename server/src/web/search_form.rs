//! The search form, on the home page, above results and on error pages. Its template is `search_form.html`.

use std::{borrow::Cow, collections::BTreeSet, sync::OnceLock};

use kring_federation::LanguageTag;

use super::{map::MAP, params::Params, visit::Visit, way::FOUND};
use crate::{
    i18n::{self, Translator},
    search::Counts,
    text::fold,
};

/// The form as it is filled in.
pub struct SearchForm {
    /// Where it goes.
    pub action: String,
    /// Words.
    pub q: String,
    /// Place or postcode.
    pub near: String,
    /// Whether the place is not known, so that the field says so.
    pub near_wrong: bool,
    /// Languages that groups speak, and those of the interface.
    pub languages: Vec<LanguageChoice>,
    /// Whether results follow, which should not be pushed off a small screen.
    pub compact: bool,
    /// Whether it is posted, so that what is typed stands in no history.
    pub traceless: bool,
    /// What else is asked for and has no field of its own on the page.
    pub hidden: Vec<(String, String)>,
}

/// One language in the list.
pub struct LanguageChoice {
    /// Its tag.
    pub code: String,
    /// In the reader's language, and by its own name where we know it.
    pub label: String,
    /// Whether it is chosen.
    pub selected: bool,
}

impl SearchForm {
    /// A form with nothing filled in.
    pub fn empty(visit: &Visit) -> Self {
        Self::filled(visit, &Params::default(), &Counts::new())
    }

    /// The form of a search; `spoken` counts the groups by language.
    pub fn filled(visit: &Visit, params: &Params, spoken: &Counts) -> Self {
        let mut chosen = params.all("language");
        let selected = chosen.next();
        let hidden = chosen
            .map(|code| ("language".to_owned(), code.to_owned()))
            .chain(
                ["lang", "limit", "municipality", MAP]
                    .iter()
                    .filter_map(|key| Some(((*key).to_owned(), params.get(key)?.to_owned()))),
            )
            .collect();
        Self {
            action: visit.to("groups") + FOUND,
            q: params.get("q").unwrap_or_default().to_owned(),
            near: params.get("near").unwrap_or_default().to_owned(),
            near_wrong: false,
            compact: false,
            traceless: visit.traceless.is_some(),
            languages: languages(visit.t, spoken, selected),
            hidden,
        }
    }
}

fn languages(t: Translator, spoken: &Counts, selected: Option<&str>) -> Vec<LanguageChoice> {
    let codes: BTreeSet<&str> = spoken
        .keys()
        .map(String::as_str)
        .chain(i18n::LANGUAGES.iter().map(|(code, _)| *code))
        .chain(selected)
        .collect();
    // The names and their order are the same at every visit; finding them takes longer than the rest of the form.
    let known = names(t);
    let mut names: Vec<(&str, Cow<'_, str>)> = known
        .iter()
        .map(|(code, name)| (*code, Cow::Borrowed(name.as_str())))
        .collect();
    let others = codes
        .into_iter()
        .filter(|code| known.iter().all(|(other, _)| other != code));
    names.extend(others.map(|code| (code, Cow::Owned(name(t, code)))));
    if names.len() > known.len() {
        t.sort(&mut names, |(_, name)| name);
    }
    names
        .into_iter()
        .map(|(code, name)| LanguageChoice {
            code: code.to_owned(),
            label: label(t, &name, spoken.get(code).copied()),
            selected: selected == Some(code),
        })
        .collect()
}

/// The interface languages as the reader calls them, in the order of the reader's alphabet.
fn names(t: Translator) -> &'static [(&'static str, String)] {
    type Names = Vec<(&'static str, String)>;
    static NAMES: [OnceLock<Names>; i18n::LANGUAGES.len()] =
        [const { OnceLock::new() }; i18n::LANGUAGES.len()];
    let at = i18n::LANGUAGES.iter().position(|(code, _)| *code == t.code());
    NAMES[at.unwrap_or(0)].get_or_init(|| {
        let mut names: Names = i18n::LANGUAGES.map(|(code, _)| (code, name(t, code))).into();
        t.sort(&mut names, |(_, name)| name);
        names
    })
}

/// "Perzisch – فارسی": who cannot read the page's language finds the own name. The marks keep a name in
/// another direction together; an option of a list takes no markup.
fn name(t: Translator, code: &str) -> String {
    let name = code
        .parse::<LanguageTag>()
        .map_or_else(|_| code.to_owned(), |tag| t.language_name(&tag));
    let own = i18n::language(code)
        .map(i18n::Language::own_name)
        .filter(|own| fold(own) != fold(&name));
    let own = own
        .map(|own| format!(" – \u{2068}{own}\u{2069}"))
        .unwrap_or_default();
    format!("{name}{own}")
}

/// "Perzisch – فارسی (3)"
fn label(t: Translator, name: &str, count: Option<u64>) -> String {
    #[expect(clippy::cast_precision_loss, reason = "no directory lists that many groups")]
    let count = count
        .map(|count| format!(" ({})", t.number(count as f64)))
        .unwrap_or_default();
    format!("{name}{count}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::visit::tests::visit;

    #[test]
    fn a_second_language_is_kept_when_the_form_is_sent_again() {
        let params = Params::read("language=fa&language=tr&q=x");
        let form = SearchForm::filled(
            &visit("nl", "groups", None),
            &params,
            &Counts::from([("rif".into(), 2)]),
        );
        let chosen: Vec<&str> = form
            .languages
            .iter()
            .filter(|choice| choice.selected)
            .map(|choice| choice.code.as_str())
            .collect();
        assert_eq!(chosen, ["fa"]);
        assert_eq!(form.hidden, [("language".to_owned(), "tr".to_owned())]);
        assert_eq!(form.languages.len(), 14);
        assert!(form.languages.iter().any(|choice| choice.label.contains("(2)")));
    }
}
