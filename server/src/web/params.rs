//! The query string of a results page, and the addresses that differ from it by one wish.

use url::form_urlencoded::{Serializer, parse};

use super::{
    map::MAP,
    way::{SHOW, STATE},
};
use crate::search::query::PARAMETERS;

/// The parameters that say something, in the order in which they came, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

/// An address with more than this many parameters was typed by no person.
const MOST: usize = 200;

impl Params {
    /// Reads a query string. Empty values, as a form sends them, are left out.
    pub fn read(query: &str) -> Self {
        let mut pairs: Vec<(String, String)> = vec![];
        for (key, value) in parse(query.as_bytes()).take(MOST) {
            let pair = (key.into_owned(), value.trim().to_owned());
            if !pair.1.is_empty() && !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        Self(pairs)
    }

    /// Reads what a search without a trace sends: a whole search in the field `state`, or the fields of a form.
    pub fn posted(form: &[u8]) -> Self {
        let form = String::from_utf8_lossy(form);
        let state = parse(form.as_bytes()).find(|(key, _)| key == STATE);
        match state {
            Some((_, state)) => Self::read(&state),
            None => Self::read(&form),
        }
    }

    /// Every parameter.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// The parameters of a search. What else stands in an address came from an older version of this page or from
    /// a site that adds its own; the person who follows the link did not type it, so it is passed over.
    pub fn wishes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs().filter(|(key, _)| PARAMETERS.contains(key))
    }

    /// The last value of a key, which is the one that a search goes by.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.all(key).last()
    }

    /// Every value of a key.
    pub fn all<'a>(&'a self, key: &str) -> impl Iterator<Item = &'a str> {
        self.pairs()
            .filter(move |(of, _)| *of == key)
            .map(|(_, value)| value)
    }

    /// Whether a key has a value.
    pub fn has(&self, key: &str, value: &str) -> bool {
        self.all(key).any(|known| known == value)
    }

    /// The same search without one wish; without all values of the key when none is named.
    pub fn without(&self, key: &str, value: Option<&str>) -> Self {
        self.keep(|of, known| of != key || value.is_some_and(|value| value != known))
    }

    /// The same without a key that is no wish.
    pub fn dropped(&self, key: &str) -> Self {
        let mut pairs = self.0.clone();
        pairs.retain(|(of, _)| of != key);
        Self(pairs)
    }

    /// The same search with a key that has this value alone.
    pub fn with(&self, key: &str, value: &str) -> Self {
        let mut changed = self.without(key, None);
        changed.0.push((key.to_owned(), value.to_owned()));
        changed
    }

    /// The same search with a key that has this value alone, or without the key when the value is empty.
    pub fn with_or_without(&self, key: &str, value: &str) -> Self {
        if value.is_empty() {
            self.without(key, None)
        } else {
            self.with(key, value)
        }
    }

    /// The same search with one value more for a key.
    pub fn and(mut self, key: &str, value: &str) -> Self {
        self.0.push((key.to_owned(), value.to_owned()));
        self
    }

    /// What it asks for, as a query string.
    pub fn query(&self) -> String {
        let known = self
            .pairs()
            .filter(|(key, _)| PARAMETERS.contains(key) || [SHOW, MAP].contains(key));
        Serializer::new(String::new()).extend_pairs(known).finish()
    }

    /// The address of this search.
    pub fn href(&self, groups: &str) -> String {
        let query = self.query();
        if query.is_empty() {
            groups.to_owned()
        } else {
            format!("{groups}?{query}")
        }
    }

    /// Another search begins at the first page, and has no distance without a place.
    fn keep(&self, keep: impl Fn(&str, &str) -> bool) -> Self {
        let mut pairs = self.0.clone();
        pairs.retain(|(key, value)| key != "after" && key != SHOW && keep(key, value));
        if !pairs.iter().any(|(key, _)| key == "near") {
            pairs.retain(|(key, value)| {
                !matches!(
                    (key.as_str(), value.as_str()),
                    ("within" | "beyond", _) | ("sort", "distance")
                )
            });
        }
        Self(pairs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_wish_less_is_the_same_search_from_its_start() {
        let params =
            Params::read("q=&theme=alcohol&theme=drugs&near=5701+AB&within=5&after=xyz&x=1&theme=drugs");
        assert_eq!(params.all("theme").count(), 2);
        let href = |params: Params| params.href("/nl/groups");
        assert_eq!(
            href(params.without("theme", Some("drugs"))),
            "/nl/groups?theme=alcohol&near=5701+AB&within=5"
        );
        assert_eq!(
            href(params.without("near", None)),
            "/nl/groups?theme=alcohol&theme=drugs"
        );
        assert_eq!(
            href(params.with("near", "Ålesund & co")),
            "/nl/groups?theme=alcohol&theme=drugs&near=%C3%85lesund+%26+co"
        );
        assert_eq!(href(Params::read("after=x").without("q", None)), "/nl/groups");
    }
}
