//! Counts of every facet: how many groups each choice would give, the facet's own filter passed over.

use std::collections::BTreeMap;

use kring_federation::vocabulary::{Anonymity, Vocabulary};
use roaring::RoaringBitmap;

use super::{
    columns::Columns,
    facet::{Day, Facet, TimeOfDay, when},
    filter::Filters,
    query::Query,
};
use crate::directory::geography::Point;

/// Counts of one facet: code → number of groups.
pub type Counts = BTreeMap<String, u64>;

/// Counts of every facet that has any, by the name of its parameter.
pub type Facets = BTreeMap<&'static str, Counts>;

/// Counts the facets of what was found. `fitting` is what of it passes every filter.
pub fn facets(
    query: &Query,
    columns: &Columns,
    filters: &Filters<'_>,
    found: &RoaringBitmap,
    fitting: &RoaringBitmap,
) -> Facets {
    let mut facets = Facets::new();
    for (facet, counts) in all_at_once(columns, fitting) {
        // Facets with a filter of their own are counted below.
        if facet.is_shown() && !filters.has(facet) {
            facets.insert(facet.name(), counts);
        }
    }
    for facet in Facet::ALL.into_iter().filter(|facet| filters.has(*facet)) {
        let found = filters.but(found, Some(facet));
        facets.insert(facet.name(), one(columns, facet, &found));
    }
    if filters.has(Facet::When) {
        let found = filters.but(found, Some(Facet::When));
        let (days, times) = days_and_times(query, columns, &found);
        facets.insert(Facet::Day.name(), days);
        facets.insert(Facet::Time.name(), times);
    }
    for facet in [Facet::Audience, Facet::Gender] {
        let base = if filters.has(facet) {
            &filters.but(found, Some(facet))
        } else {
            fitting
        };
        let everybody = columns
            .for_everybody(facet)
            .map_or(0, |set| set.intersection_len(base));
        if let Some(counts) = facets.get_mut(facet.name()) {
            counts.values_mut().for_each(|count| *count += everybody);
        }
    }
    at_least(facets.get_mut(Facet::Anonymity.name()));
    facets.retain(|_, counts| !counts.is_empty());
    facets
}

/// How many groups there are in a municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct InMunicipality {
    /// Its name.
    pub name: String,
    /// How many groups.
    pub groups: u64,
    /// The middle of what is told of where they are.
    pub middle: Option<Point>,
}

/// The municipalities of what was found, those with most groups first.
pub fn municipalities(columns: &Columns, fitting: &RoaringBitmap) -> Vec<InMunicipality> {
    let all = columns.codes.of(Facet::Municipality);
    let mut all: Vec<InMunicipality> = all
        .map(|(code, name)| (name, columns.members(code) & fitting))
        .filter(|(_, groups)| !groups.is_empty())
        .map(|(name, groups)| InMunicipality {
            name: name.to_owned(),
            groups: groups.len(),
            middle: columns.middle(&groups),
        })
        .collect();
    all.sort_by(|a, b| b.groups.cmp(&a.groups).then_with(|| a.name.cmp(&b.name)));
    all
}

fn all_at_once(columns: &Columns, found: &RoaringBitmap) -> BTreeMap<Facet, Counts> {
    let counts: Vec<u64> = if found.len() == columns.all.len() {
        (0..)
            .take(columns.codes.count())
            .map(|code| columns.members(code).len())
            .collect()
    } else {
        columns.count(found)
    };
    let mut facets = BTreeMap::new();
    for facet in Facet::ALL {
        let of: Counts = columns
            .codes
            .of(facet)
            .filter(|(number, _)| counts[*number as usize] > 0)
            .map(|(number, code)| (code.to_owned(), counts[number as usize]))
            .collect();
        facets.insert(facet, of);
    }
    facets
}

fn one(columns: &Columns, facet: Facet, found: &RoaringBitmap) -> Counts {
    columns
        .codes
        .of(facet)
        .map(|(number, code)| (code.to_owned(), columns.members(number).intersection_len(found)))
        .filter(|(_, count)| *count > 0)
        .collect()
}

/// Weekdays and times of day have to fit the same meeting: with evenings chosen, Monday counts the groups that meet
/// on Monday evening.
fn days_and_times(query: &Query, columns: &Columns, found: &RoaringBitmap) -> (Counts, Counts) {
    let count = |sets: Vec<Option<&RoaringBitmap>>| {
        let any = roaring::MultiOps::union(sets.into_iter().flatten());
        any.intersection_len(found)
    };
    let pair = |day: Day, time: TimeOfDay| columns.having(Facet::When, &when(day, time));
    let days = Day::ALL.iter().map(|day| {
        let sets = match &query.time[..] {
            [] => vec![columns.having(Facet::Day, day.code())],
            times => times.iter().map(|time| pair(*day, *time)).collect(),
        };
        (day.code().to_owned(), count(sets))
    });
    let times = TimeOfDay::ALL.iter().map(|time| {
        let sets = match &query.day[..] {
            [] => vec![columns.having(Facet::Time, time.code())],
            days => days.iter().map(|day| pair(*day, *time)).collect(),
        };
        (time.code().to_owned(), count(sets))
    });
    let some = |(_, count): &(String, u64)| *count > 0;
    (days.filter(some).collect(), times.filter(some).collect())
}

/// "At least so anonymous" counts those that are more anonymous too.
fn at_least(counts: Option<&mut Counts>) {
    let Some(counts) = counts else { return };
    let mut above = 0;
    for level in Anonymity::ALL.iter().rev() {
        above += counts.get(level.code()).copied().unwrap_or(0);
        if above > 0 {
            counts.insert(level.code().to_owned(), above);
        }
    }
}
