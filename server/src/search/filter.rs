//! What a query asks of a row, words apart: the filters, made ready to be held against many rows.

use kring_federation::vocabulary::{Anonymity, Vocabulary};

use super::{
    query::Query,
    row::{Code, Codes, Facet, OPEN, Row},
};

/// What does not pass of a query: one facet's own filter, or something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything fits.
    Passes,
    /// All but this facet's own filter fits, so it counts for that facet.
    AllBut(Facet),
    /// It does not fit.
    Fails,
}

/// The filters of a query.
pub struct Filter<'a> {
    query: &'a Query,
    wanted: Vec<(Facet, Vec<Code>)>,
    avoided: Vec<Code>,
}

impl<'a> Filter<'a> {
    /// Makes the filters of a query ready. A code that no row ever had matches none.
    pub fn new(query: &'a Query, codes: &Codes) -> Self {
        let mut wanted = vec![];
        let mut want = |facet: Facet, list: Vec<&str>| {
            if !list.is_empty() {
                wanted.push((
                    facet,
                    list.into_iter()
                        .filter_map(|code| codes.known(facet, code))
                        .collect(),
                ));
            }
        };
        want(
            Facet::Theme,
            query.themes.iter().map(|theme| theme.as_str()).collect(),
        );
        want(
            Facet::Language,
            query.languages.iter().map(|tag| tag.primary()).collect(),
        );
        want(Facet::Audience, of(&query.audience));
        want(Facet::Gender, of(&query.gender));
        want(Facet::Community, of(&query.community));
        if let Some(least) = query.anonymity {
            let levels: Vec<Anonymity> = Anonymity::ALL
                .iter()
                .copied()
                .filter(|level| *level >= least)
                .collect();
            want(Facet::Anonymity, of(&levels));
        }
        want(Facet::Facilitation, of(&query.facilitation));
        want(Facet::Cost, of(&query.cost));
        want(Facet::Format, of(&query.format));
        want(Facet::Day, of(&query.day));
        want(Facet::Time, of(&query.time));
        want(Facet::Access, of(&query.access));
        want(Facet::Open, if query.open { vec![OPEN] } else { vec![] });
        want(Facet::Seeking, of(&query.seeking));
        want(Facet::Node, query.node.iter().map(String::as_str).collect());
        let avoided = of(&query.not_community)
            .into_iter()
            .filter_map(|code| codes.known(Facet::Community, code));
        Self {
            query,
            wanted,
            avoided: avoided.collect(),
        }
    }

    /// Whether a row fits.
    pub fn verdict(&self, row: &Row, codes: &Codes) -> Verdict {
        if !self.passes_what_has_no_facet(row) {
            return Verdict::Fails;
        }
        let mut failed = None;
        // What is kept but not shown fails the filter on nodes that nobody gave.
        if row.limited && self.query.node.is_empty() {
            failed = Some(Facet::Node);
        }
        for (facet, wanted) in &self.wanted {
            let has_any = row.codes.iter().any(|code| wanted.contains(code));
            // A group that names nobody is for everybody.
            let for_all = || matches!(facet, Facet::Audience | Facet::Gender) && row.lacks(*facet, codes);
            if !has_any && !for_all() && failed.replace(*facet).is_some() {
                return Verdict::Fails;
            }
        }
        failed.map_or(Verdict::Passes, Verdict::AllBut)
    }

    fn passes_what_has_no_facet(&self, row: &Row) -> bool {
        let query = self.query;
        let distance = || row.distance_km(query.near.as_ref());
        let near_enough = query
            .within_km
            .is_none_or(|within| distance().is_some_and(|km| km <= within));
        let far_enough = query
            .beyond_km
            .is_none_or(|beyond| row.remote || distance().is_some_and(|km| km >= beyond));
        let age_fits = query
            .age
            .is_none_or(|age| (row.ages.0..=row.ages.1).contains(&age));
        let avoided = row.codes.iter().any(|code| self.avoided.contains(code));
        near_enough && far_enough && age_fits && !avoided
    }
}

fn of<V: Vocabulary>(list: &[V]) -> Vec<&'static str> {
    list.iter().map(|code| code.code()).collect()
}
