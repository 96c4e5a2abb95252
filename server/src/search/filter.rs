//! What a query asks for, words apart: for each filter the set of groups that pass it.

use kring_federation::vocabulary::{Anonymity, Vocabulary};
use roaring::{MultiOps, RoaringBitmap};

use super::{
    columns::{Columns, Slot, chord_squared_of, on_sphere},
    facet::{Facet, OPEN, when},
    query::Query,
};
use crate::text::fold;

/// The filters of a query, made ready for the groups of an index.
pub struct Filters<'a> {
    query: &'a Query,
    columns: &'a Columns,
    /// What passes each facet's own filter, for the facets that have one in the query. `When` is weekday and time of
    /// day together, which have to fit the same meeting.
    passing: Vec<(Facet, RoaringBitmap)>,
    /// Groups of a background to avoid.
    avoided: Option<RoaringBitmap>,
    /// Where the query is seen from.
    from: Option<[f32; 3]>,
    /// `within` and `beyond` as squares of chords.
    within: Option<f32>,
    beyond: Option<f32>,
}

impl<'a> Filters<'a> {
    /// Makes the filters of a query ready.
    pub fn new(query: &'a Query, columns: &'a Columns) -> Self {
        let mut passing = vec![];
        let mut want = |facet: Facet, codes: Vec<&str>| {
            if !codes.is_empty() {
                passing.push((facet, having_any(columns, facet, &codes)));
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
        want(Facet::Welcome, of(&query.welcome));
        want(Facet::Seeking, of(&query.seeking));
        want(Facet::Node, query.node.iter().map(String::as_str).collect());
        if !query.municipality.is_empty() {
            let named = columns.codes.of(Facet::Municipality);
            let named = named.filter(|(_, name)| query.municipality.contains(&fold(name)));
            let sets = named.map(|(code, _)| columns.members(code));
            passing.push((Facet::Municipality, sets.union()));
        }
        let behind = &columns.doubles.behind;
        if query.node.is_empty() && !(columns.limited.is_empty() && behind.is_empty()) {
            // What is kept but not shown, or shown in the list of another, fails the filter on nodes that nobody gave.
            passing.push((Facet::Node, &(&columns.all - &columns.limited) - behind));
        }
        if !query.day.is_empty() || !query.time.is_empty() {
            passing.push((Facet::When, meeting(columns, query)));
        }
        let avoided = !query.not_community.is_empty();
        Self {
            query,
            columns,
            passing,
            avoided: avoided.then(|| having_any(columns, Facet::Community, &of(&query.not_community))),
            from: query.near.as_ref().map(|near| on_sphere(near.point)),
            within: query.within_km.map(chord_squared_of),
            beyond: query.beyond_km.map(chord_squared_of),
        }
    }

    /// What of some groups passes that no count passes over: background to avoid, age, distance.
    pub fn without_facets(&self, mut found: RoaringBitmap) -> RoaringBitmap {
        if let Some(avoided) = &self.avoided {
            found -= avoided;
        }
        let query = self.query;
        if query.age.is_none() && query.within_km.is_none() && query.beyond_km.is_none() {
            return found;
        }
        let fitting = found
            .iter()
            .filter(|slot| self.age_fits(*slot) && self.near_enough(*slot) && self.far_enough(*slot));
        RoaringBitmap::from_sorted_iter(fitting).unwrap_or_default()
    }

    fn age_fits(&self, slot: Slot) -> bool {
        let (youngest, oldest) = self.columns.row(slot).ages;
        let fits = |age| (u32::from(youngest)..=u32::from(oldest)).contains(&age);
        self.query.age.is_none_or(fits)
    }

    fn near_enough(&self, slot: Slot) -> bool {
        let (Some(within), Some(from)) = (self.within, self.from) else {
            return self.within.is_none();
        };
        self.columns.row(slot).chord_squared(from) <= within
    }

    fn far_enough(&self, slot: Slot) -> bool {
        let row = self.columns.row(slot);
        let (Some(beyond), Some(from)) = (self.beyond, self.from) else {
            return self.beyond.is_none() || row.remote;
        };
        row.remote || row.chord_squared(from) >= beyond
    }

    /// What of some groups passes the filters of all facets, one passed over.
    pub fn but(&self, found: &RoaringBitmap, passed_over: Option<Facet>) -> RoaringBitmap {
        let own = self
            .passing
            .iter()
            .filter(|(facet, _)| Some(*facet) != passed_over);
        std::iter::once(found)
            .chain(own.map(|(_, set)| set))
            .intersection()
    }

    /// Whether a facet has a filter of its own in the query.
    pub fn has(&self, facet: Facet) -> bool {
        self.passing.iter().any(|(of, _)| *of == facet)
    }

    /// The names of the parameters that a group does not meet.
    pub fn missed(&self, slot: Slot) -> Vec<&'static str> {
        let own = self.passing.iter().filter(|(_, set)| !set.contains(slot));
        let mut missed: Vec<&str> = own
            .map(|(facet, _)| match facet {
                Facet::When if self.query.day.is_empty() => Facet::Time.name(),
                Facet::When => Facet::Day.name(),
                facet => facet.name(),
            })
            .collect();
        let avoided = self
            .avoided
            .as_ref()
            .is_some_and(|avoided| avoided.contains(slot));
        let rest = [
            ("not_community", !avoided),
            ("age", self.age_fits(slot)),
            ("within", self.near_enough(slot)),
            ("beyond", self.far_enough(slot)),
        ];
        missed.extend(rest.iter().filter(|(_, fits)| !fits).map(|(name, _)| *name));
        missed
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
