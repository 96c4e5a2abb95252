//! What a query asks for, words apart: for each filter the set of groups that pass it.

use kring_federation::vocabulary::{Anonymity, Vocabulary};
use roaring::{MultiOps, RoaringBitmap};

use super::{
    columns::{Columns, Slot, on_sphere},
    facet::{Facet, OPEN, when},
    query::Query,
};

/// The filters of a query, made ready for the groups of an index.
pub struct Filters {
    /// What passes each facet's own filter, for the facets that have one in the query. `When` is weekday and time of
    /// day together, which have to fit the same meeting.
    passing: Vec<(Facet, RoaringBitmap)>,
    /// What no count passes over: background to avoid, age, distance. None when nothing is asked.
    rest: Vec<(&'static str, RoaringBitmap)>,
}

impl Filters {
    /// Makes the filters of a query ready.
    pub fn new(query: &Query, columns: &Columns) -> Self {
        let mut filters = Self {
            passing: vec![],
            rest: vec![],
        };
        let mut want = |facet: Facet, codes: Vec<&str>| {
            if !codes.is_empty() {
                filters.passing.push((facet, having_any(columns, facet, &codes)));
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
            let levels = Anonymity::ALL.iter().copied().filter(|level| *level >= least);
            want(Facet::Anonymity, of(&levels.collect::<Vec<_>>()));
        }
        want(Facet::Facilitation, of(&query.facilitation));
        want(Facet::Cost, of(&query.cost));
        want(Facet::Format, of(&query.format));
        want(Facet::Access, of(&query.access));
        want(Facet::Open, if query.open { vec![OPEN] } else { vec![] });
        want(Facet::Seeking, of(&query.seeking));
        want(Facet::Node, query.node.iter().map(String::as_str).collect());
        if query.node.is_empty() && !columns.limited.is_empty() {
            // What is kept but not shown fails the filter on nodes that nobody gave.
            filters
                .passing
                .push((Facet::Node, &columns.all - &columns.limited));
        }
        if !query.day.is_empty() || !query.time.is_empty() {
            filters.passing.push((Facet::When, meeting(columns, query)));
        }
        if !query.not_community.is_empty() {
            let avoided = having_any(columns, Facet::Community, &of(&query.not_community));
            filters.rest.push(("not_community", &columns.all - avoided));
        }
        filters.by_number(query, columns);
        filters
    }

    /// What is decided group by group: age and distance.
    fn by_number(&mut self, query: &Query, columns: &Columns) {
        let mut keep = |name: &'static str, fits: &dyn Fn(Slot) -> bool| {
            let fitting = columns.all.iter().filter(|slot| fits(*slot));
            self.rest
                .push((name, RoaringBitmap::from_sorted_iter(fitting).unwrap_or_default()));
        };
        if let Some(age) = query.age {
            keep("age", &|slot| {
                let (youngest, oldest) = columns.row(slot).ages;
                (u32::from(youngest)..=u32::from(oldest)).contains(&age)
            });
        }
        let Some(near) = &query.near else { return };
        let from = on_sphere(near.point);
        let km = |slot: Slot| columns.row(slot).km_from(from).map(f64::from);
        if let Some(within) = query.within_km {
            keep("within", &|slot| km(slot).is_some_and(|km| km <= within));
        }
        if let Some(beyond) = query.beyond_km {
            keep("beyond", &|slot| {
                columns.row(slot).remote || km(slot).is_some_and(|km| km >= beyond)
            });
        }
    }

    /// What passes every filter.
    pub fn all_of(&self, found: &RoaringBitmap) -> RoaringBitmap {
        self.but(found, None)
    }

    /// What passes every filter but that of one facet.
    pub fn but(&self, found: &RoaringBitmap, passed_over: Option<Facet>) -> RoaringBitmap {
        let own = self
            .passing
            .iter()
            .filter(|(facet, _)| Some(*facet) != passed_over)
            .map(|(_, set)| set);
        std::iter::once(found)
            .chain(own)
            .chain(self.rest.iter().map(|(_, set)| set))
            .intersection()
    }

    /// Whether a facet has a filter of its own in the query.
    pub fn has(&self, facet: Facet) -> bool {
        self.passing.iter().any(|(of, _)| *of == facet)
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.passing.is_empty() && self.rest.is_empty()
    }

    /// The names of the parameters that a group does not meet.
    pub fn missed(&self, query: &Query, slot: Slot) -> Vec<&'static str> {
        let own = self.passing.iter().filter(|(_, set)| !set.contains(slot));
        let rest = self.rest.iter().filter(|(_, set)| !set.contains(slot));
        own.map(|(facet, _)| match facet {
            Facet::When if query.day.is_empty() => Facet::Time.name(),
            Facet::When => Facet::Day.name(),
            facet => facet.name(),
        })
        .chain(rest.map(|(name, _)| *name))
        .collect()
    }
}

/// The groups that have any of some codes, and those that say nothing where that means everybody. A code that no
/// group ever had matches none.
fn having_any(columns: &Columns, facet: Facet, codes: &[&str]) -> RoaringBitmap {
    let mut any = codes
        .iter()
        .filter_map(|code| columns.having(facet, code))
        .union();
    if let Some(everybody) = columns.for_everybody(facet) {
        any |= everybody;
    }
    any
}

/// The groups with a meeting on one of the days at one of the times; without days, or times, on any.
fn meeting(columns: &Columns, query: &Query) -> RoaringBitmap {
    if query.time.is_empty() {
        return having_any(columns, Facet::Day, &of(&query.day));
    }
    if query.day.is_empty() {
        return having_any(columns, Facet::Time, &of(&query.time));
    }
    let pairs: Vec<String> = query
        .day
        .iter()
        .flat_map(|day| query.time.iter().map(|time| when(*day, *time)))
        .collect();
    having_any(
        columns,
        Facet::When,
        &pairs.iter().map(String::as_str).collect::<Vec<_>>(),
    )
}

fn of<V: Vocabulary>(list: &[V]) -> Vec<&'static str> {
    list.iter().map(|code| code.code()).collect()
}
