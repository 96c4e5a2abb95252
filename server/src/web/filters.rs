//! The filters beside the results: what can be wished for, with how many groups each wish leaves.

use std::collections::BTreeMap;

use kring_federation::vocabulary::{
    Access, Anonymity, Community, CostKind, Facilitation, ForWhom, Format, Gender, Seeking, Vocabulary,
    Welcome,
};

use super::params::Params;
use crate::{
    directory::theme::ThemeCode,
    i18n::Translator,
    search::{
        Counts,
        facet::{Day, TimeOfDay},
    },
};

/// Themes that are offered beside the results; the home page has them all.
const MOST_THEMES: usize = 15;

/// One question with its answers. Its template is `filters.html`.
pub struct Filter {
    /// The parameter.
    pub name: &'static str,
    /// The question.
    pub legend: String,
    /// What it is good for.
    pub hint: Option<String>,
    /// `checkbox`, or `radio` where one answer is all.
    pub kind: &'static str,
    /// Whether something is chosen, so that it stands open.
    pub open: bool,
    /// The answers.
    pub choices: Vec<Choice>,
}

/// One answer.
pub struct Choice {
    /// Its code.
    pub value: String,
    /// In words.
    pub label: String,
    /// How many groups, in the reader's digits.
    pub count: Option<String>,
    /// Whether it is chosen.
    pub checked: bool,
    /// Whether it can be chosen: a code that only a newer node knows is shown, and that is all.
    pub known: bool,
}

/// What filters are made from.
pub struct Filters<'a> {
    /// Says things.
    pub t: Translator,
    /// What is asked.
    pub params: &'a Params,
    /// How many groups there are.
    pub facets: &'a BTreeMap<&'static str, Counts>,
    /// Organisations by the host of their node.
    pub organisations: &'a BTreeMap<String, String>,
}

impl Filters<'_> {
    /// Every filter that has something to choose, in the order in which people ask these things.
    pub fn all(&self) -> Vec<Filter> {
        let t = self.t;
        let mut filters = vec![
            self.list::<Format>("format", t.get("filter-format")),
            self.list::<Day>("day", t.get("filter-day")),
            self.list::<TimeOfDay>("time", t.get("filter-time")),
            self.list::<ForWhom>("audience", t.get("filter-audience")),
            self.list::<Gender>("gender", t.get("filter-gender")),
            self.anonymity(),
            self.list::<Community>("community", t.get("filter-community")),
            self.avoided(),
            self.list::<Facilitation>("facilitation", t.get("filter-facilitation")),
            self.open(),
            self.list::<CostKind>("cost", t.get("filter-cost")),
            self.list::<Access>("access", t.get("filter-access")),
            self.themes(),
            self.list::<Welcome>("welcome", t.get("filter-welcome")),
            self.list::<Seeking>("seeking", t.get("filter-seeking")),
            self.nodes(),
        ];
        filters.retain(|filter| !filter.choices.is_empty());
        filters
    }

    fn filter(&self, name: &'static str, legend: String, choices: Vec<Choice>) -> Filter {
        let open = choices
            .iter()
            .any(|choice| choice.checked && !choice.value.is_empty());
        Filter {
            name,
            legend,
            hint: None,
            kind: "checkbox",
            open,
            choices,
        }
    }

    fn choice(&self, name: &str, facet: &str, code: &str, label: String) -> Choice {
        Choice {
            value: code.to_owned(),
            label,
            count: self
                .count(facet, code)
                .map(|count| count.to_string())
                .map(|count| self.digits(&count)),
            checked: self.params.has(name, code),
            known: true,
        }
    }

    fn count(&self, facet: &str, code: &str) -> Option<u64> {
        self.facets.get(facet)?.get(code).copied()
    }

    fn digits(&self, count: &str) -> String {
        count
            .parse()
            .map_or_else(|_| count.to_owned(), |count: f64| self.t.number(count))
    }

    /// A fixed list: its codes in their order, then what only other nodes know.
    fn list<V: Vocabulary>(&self, name: &'static str, legend: String) -> Filter {
        let mut choices = self.known::<V>(name, name);
        for code in self.facets.get(name).iter().flat_map(|counts| counts.keys()) {
            if code.parse::<V>().is_err() {
                choices.push(Choice {
                    known: false,
                    ..self.choice(name, name, code, code.clone())
                });
            }
        }
        self.filter(name, legend, choices)
    }

    fn known<V: Vocabulary>(&self, name: &str, facet: &str) -> Vec<Choice> {
        V::ALL
            .iter()
            .map(|code| code.code())
            .filter(|code| self.count(facet, code).is_some() || self.params.has(name, code))
            .map(|code| self.choice(name, facet, code, self.t.label(V::LIST, code)))
            .collect()
    }

    /// "At least" this anonymous: one answer.
    fn anonymity(&self) -> Filter {
        let chosen = self.params.get("anonymity").unwrap_or_default();
        let any = Choice {
            value: String::new(),
            label: self.t.get("filter-any"),
            count: None,
            checked: chosen.is_empty(),
            known: true,
        };
        let levels = Anonymity::ALL.iter().map(|level| {
            let label = self.t.label(Anonymity::LIST, level.code());
            Choice {
                checked: chosen == level.code(),
                ..self.choice("anonymity", "anonymity", level.code(), label)
            }
        });
        let choices = std::iter::once(any).chain(levels).collect();
        Filter {
            kind: "radio",
            ..self.filter("anonymity", self.t.get("filter-anonymity"), choices)
        }
    }

    /// Whoever fears gossip can leave a background out. What is left out has no count.
    fn avoided(&self) -> Filter {
        let mut choices = self.known::<Community>("not_community", "community");
        choices.iter_mut().for_each(|choice| choice.count = None);
        Filter {
            hint: Some(self.t.get("filter-not-community-hint")),
            ..self.filter("not_community", self.t.get("filter-not-community"), choices)
        }
    }

    fn open(&self) -> Filter {
        let chosen = ["true", "1", "on"].iter().any(|yes| self.params.has("open", yes));
        let mut choices = vec![self.choice("open", "open", "true", self.t.get("filter-open"))];
        choices.retain(|choice| choice.count.is_some() || chosen);
        choices.iter_mut().for_each(|choice| choice.checked = chosen);
        self.filter("open", self.t.get("filter-openness"), choices)
    }

    fn themes(&self) -> Filter {
        let mut codes: Vec<(u64, &str)> = self
            .facets
            .get("theme")
            .iter()
            .flat_map(|counts| counts.iter())
            .filter(|(code, _)| code.parse::<ThemeCode>().is_ok())
            .map(|(code, count)| (*count, code.as_str()))
            .collect();
        codes.sort_by_key(|(count, code)| (!self.params.has("theme", code), std::cmp::Reverse(*count)));
        let chosen = self.params.all("theme").count();
        codes.truncate(MOST_THEMES.max(chosen));
        let counted: Vec<&str> = codes.into_iter().map(|(_, code)| code).collect();
        let uncounted = self
            .params
            .all("theme")
            .filter(|code| !counted.contains(code) && code.parse::<ThemeCode>().is_ok());
        let choices = counted
            .iter()
            .copied()
            .chain(uncounted)
            .map(|code| self.choice("theme", "theme", code, self.t.theme(code)));
        self.filter("theme", self.t.get("filter-theme"), choices.collect())
    }

    fn nodes(&self) -> Filter {
        let counted: Vec<&str> = self
            .facets
            .get("node")
            .iter()
            .flat_map(|counts| counts.keys())
            .map(String::as_str)
            .collect();
        let uncounted = self.params.all("node").filter(|code| !counted.contains(code));
        let choices = counted.iter().copied().chain(uncounted).map(|host| {
            let name = self
                .organisations
                .get(host)
                .cloned()
                .unwrap_or_else(|| host.to_owned());
            self.choice("node", "node", host, name)
        });
        self.filter("node", self.t.get("filter-node"), choices.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filters(query: &str) -> Vec<Filter> {
        let facets = BTreeMap::from([
            (
                "format",
                Counts::from([("online".to_owned(), 3), ("telepathy".to_owned(), 1)]),
            ),
            (
                "anonymity",
                Counts::from([("registered".to_owned(), 2), ("anonymous".to_owned(), 5)]),
            ),
            ("theme", Counts::from([("alcohol".to_owned(), 4)])),
        ]);
        let params = Params::read(query);
        let organisations = BTreeMap::new();
        Filters {
            t: Translator::plain("nl"),
            params: &params,
            facets: &facets,
            organisations: &organisations,
        }
        .all()
    }

    #[test]
    fn what_only_a_newer_node_knows_is_shown_and_cannot_be_asked_for() {
        let format = filters("")
            .into_iter()
            .find(|filter| filter.name == "format")
            .expect("a filter");
        assert_eq!(format.choices.len(), 2);
        assert!(format.choices[0].known && !format.choices[1].known);
        assert_eq!(format.choices[1].label, "telepathy");
    }

    #[test]
    fn at_least_this_anonymous_is_one_answer() {
        let filters = filters("anonymity=first-name&theme=drugs");
        let anonymity = filters
            .iter()
            .find(|filter| filter.name == "anonymity")
            .expect("a filter");
        let counts: Vec<Option<&str>> = anonymity
            .choices
            .iter()
            .map(|choice| choice.count.as_deref())
            .collect();
        assert_eq!(counts, [None, Some("2"), None, None, Some("5")]);
        assert!(anonymity.open && anonymity.choices[2].checked);
        let themes = filters
            .iter()
            .find(|filter| filter.name == "theme")
            .expect("a filter");
        assert_eq!(
            themes.choices.len(),
            2,
            "a theme that is asked for stays though no group has it"
        );
    }
}
