//! What a search asks for, as small labels that can be taken away one by one.

use std::collections::BTreeMap;

use kring_federation::LanguageTag;

use super::{params::Params, visit::Visit, way::Way};
use crate::{
    directory::search::Results,
    i18n::Translator,
    search::{Meant, Query, Understood},
};

/// One wish.
pub struct Chip {
    /// In words.
    pub text: String,
    /// "Remove: ", read aloud before it.
    pub remove: String,
    /// The same search without it.
    pub way: Way,
}

/// More themes that were understood say nothing more.
const MOST_UNDERSTOOD: usize = 3;
/// A theme less sure than this beside the first is a guess that orders the results and is not shown.
const SURELY: f32 = 0.55;

/// Every wish, and what was understood of the words.
pub fn chips(
    visit: &Visit,
    params: &Params,
    found: Option<(&Query, &Results)>,
    organisations: &BTreeMap<String, String>,
) -> Vec<Chip> {
    let t = visit.t;
    let chip = |text: String, without: Params| Chip {
        remove: t.put("chip-remove", "what", ""),
        text,
        way: visit.search(&without),
    };
    let mut chips: Vec<Chip> = params
        .pairs()
        .filter_map(|(key, value)| {
            Some(chip(
                text(key, value, t, organisations)?,
                params.without(key, Some(value)),
            ))
        })
        .collect();
    if let Some((query, results)) = found {
        chips.extend(
            understood(visit, params, query, results)
                .into_iter()
                .map(|(text, without)| chip(t.put("chip-understood", "what", text), without)),
        );
    }
    chips
}

/// The themes that the words are surely about.
pub fn surely(understood: &Understood) -> impl Iterator<Item = &Meant> {
    let themes = understood.themes.iter();
    themes
        .filter(|meant| meant.surely >= SURELY)
        .take(MOST_UNDERSTOOD)
}

/// What was understood of the words, each with the search of who did not mean it: without the words that said so, and
/// with what else they said named as a wish.
fn understood(visit: &Visit, params: &Params, query: &Query, results: &Results) -> Vec<(String, Params)> {
    let t = visit.t;
    let understood = &results.understood;
    let without = |words: &[usize]| params.with_or_without("q", &understood.text_without(&query.text, words));
    let surely: Vec<_> = surely(understood).collect();
    let mut chips: Vec<(String, Params)> = surely
        .iter()
        .map(|meant| {
            let others = surely.iter().filter(|other| {
                other.theme != meant.theme && other.words.iter().any(|at| meant.words.contains(at))
            });
            let left = others.fold(without(&meant.words), |left, other| {
                left.and("theme", other.theme.as_str())
            });
            (t.theme(meant.theme.as_str()), left)
        })
        .collect();
    if let Some(named) = understood.place.as_ref().filter(|_| query.near.is_none()) {
        chips.push((named.what.name.clone(), without(&named.words)));
    }
    if let Some(named) = &understood.relatives {
        chips.push((t.label("for", "relatives"), without(&named.words)));
    }
    for named in &understood.languages {
        chips.push((t.language_name(&named.what), without(&named.words)));
    }
    if let Some(named) = &understood.online {
        chips.push((t.label("format", "online"), without(&named.words)));
    }
    chips
}

fn text(key: &str, value: &str, t: Translator, organisations: &BTreeMap<String, String>) -> Option<String> {
    let number = || {
        value
            .replace(',', ".")
            .parse()
            .map_or_else(|_| value.to_owned(), |number: f64| t.number(number))
    };
    Some(match key {
        "q" => format!("“{value}”"),
        "theme" => t.theme(value),
        "language" => {
            let name = value
                .parse::<LanguageTag>()
                .map_or_else(|_| value.to_owned(), |tag| t.language_name(&tag));
            t.put("chip-language", "language", name)
        }
        "audience" => t.label("for", value),
        "not_community" => t.put("chip-not-community", "what", t.label("community", value)),
        "anonymity" => t.put("chip-anonymity", "what", t.label("anonymity", value)),
        "gender" | "community" | "facilitation" | "cost" | "format" | "access" | "welcome" | "seeking"
        | "day" | "time" => t.label(key, value),
        "municipality" => t.put("chip-municipality", "place", value),
        "near" => t.put("chip-near", "place", value),
        "within" => t.put("chip-within", "km", number()),
        "beyond" => t.put("chip-beyond", "km", number()),
        "age" => t.put("chip-age", "age", number()),
        "open" if value != "false" && value != "0" => t.get("filter-open"),
        "node" => organisations
            .get(value)
            .cloned()
            .unwrap_or_else(|| value.to_owned()),
        _ => return None,
    })
}

/// How the page calls a parameter, where a message about it would not tell.
pub fn field_label(field: &str, t: Translator) -> Option<String> {
    Some(match field {
        "age" => t.get("filter-age"),
        "within" => t.get("filter-within"),
        "beyond" => t.get("filter-beyond"),
        "language" => t.get("filter-language"),
        "theme" => t.get("filter-theme"),
        "anonymity" => t.get("filter-anonymity"),
        "day" => t.get("filter-day"),
        "time" => t.get("filter-time"),
        "format" => t.get("filter-format"),
        "access" => t.get("filter-access"),
        "community" => t.get("filter-community"),
        "not_community" => t.get("filter-not-community"),
        "facilitation" => t.get("filter-facilitation"),
        "audience" => t.get("filter-audience"),
        "gender" => t.get("filter-gender"),
        "cost" => t.get("filter-cost"),
        "seeking" => t.get("filter-seeking"),
        "welcome" => t.get("filter-welcome"),
        "municipality" => t.get("filter-municipality"),
        "sort" => t.get("sort-title"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::visit::tests::visit;

    #[test]
    fn every_wish_can_be_taken_away_alone() {
        let params = Params::read("q=hello&day=mo&day=tu&not_community=turkish&sort=name&lang=nl");
        let chips = chips(&visit("nl", "groups", None), &params, None, &BTreeMap::new());
        assert_eq!(chips.len(), 4);
        assert_eq!(chips[1].text, "maandag");
        assert_eq!(
            chips[1].way,
            Way::Link("/nl/groups?q=hello&day=tu&not_community=turkish&sort=name&lang=nl#found".into())
        );
        assert!(chips[3].text.contains("Turks"));
    }
}
