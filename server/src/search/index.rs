//! The index as a whole: understands a query, finds, filters, counts and orders.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        PoisonError, RwLock,
        atomic::{AtomicI64, Ordering},
    },
};

use chrono::{DateTime, Utc};
use kring_federation::{
    PublicGroup,
    vocabulary::{Anonymity, Vocabulary},
};
use tantivy::TantivyError;

use super::{
    cursor::{Cursor, SortKey},
    filter::{Filter, Verdict},
    query::{Query, Sort},
    row::{Codes, Facet, Row, days_between},
    text_index::{Slot, TextIndex},
    thesaurus::{Thesaurus, Understood},
};
use crate::directory::{occurrences::Coming, place::Places};

/// Counts a facet: code → number of groups.
pub type Counts = BTreeMap<String, u64>;

/// What a search found.
#[derive(Debug, Default)]
pub struct Found {
    /// How many groups fit.
    pub total: u64,
    /// Ids of this page, in order, with their distance where the query is seen from somewhere.
    pub hits: Vec<Hit>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Counts of every facet that has any. A facet's count passes over its own filter.
    pub facets: BTreeMap<&'static str, Counts>,
    /// What was understood of the words.
    pub understood: Understood,
}

/// One group that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Its id here.
    pub id: String,
    /// Kilometres from the place that the query is seen from.
    pub distance_km: Option<f64>,
    /// Its coming meetings, as far as they were worked out when it was taken in.
    pub coming: Coming,
}

/// What became of a listing.
pub enum IndexChange {
    /// It is listed like this.
    Put {
        /// Its id here.
        id: String,
        /// As the public sees it.
        group: Box<PublicGroup>,
        /// Shown only when its node is asked for.
        limited: bool,
    },
    /// It is no longer listed.
    Remove {
        /// Its id here.
        id: String,
    },
}

/// The search index of this process.
pub struct Index {
    text: TextIndex,
    thesaurus: Thesaurus,
    rows: RwLock<Rows>,
    seq: AtomicI64,
}

#[derive(Default)]
struct Rows {
    codes: Codes,
    /// By slot; a removed row leaves a hole that is used again.
    rows: Vec<Option<Row>>,
    by_id: HashMap<String, usize>,
    free: Vec<usize>,
}

impl Rows {
    fn slot_of(&mut self, id: &str) -> usize {
        if let Some(slot) = self.by_id.get(id) {
            return *slot;
        }
        let slot = self.free.pop().unwrap_or_else(|| {
            self.rows.push(None);
            self.rows.len() - 1
        });
        self.by_id.insert(id.to_owned(), slot);
        slot
    }
}

impl Index {
    /// An empty index that understands the words of `thesaurus`.
    ///
    /// # Errors
    /// Tantivy cannot make one.
    pub fn new(thesaurus: Thesaurus) -> Result<Self, TantivyError> {
        Ok(Self {
            text: TextIndex::new()?,
            thesaurus,
            rows: RwLock::default(),
            seq: AtomicI64::new(0),
        })
    }

    /// The number of the last change it has seen.
    pub fn seq(&self) -> i64 {
        self.seq.load(Ordering::Acquire)
    }

    /// How many groups it holds.
    pub fn len(&self) -> usize {
        self.rows
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .by_id
            .len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes in a batch of changes, of which `upto` is the last. Searches see all of it or nothing.
    ///
    /// # Errors
    /// Tantivy cannot write; the batch may be given again.
    pub fn apply(&self, changes: &[IndexChange], upto: i64, now: DateTime<Utc>) -> Result<(), TantivyError> {
        let mut held = self.rows.write().unwrap_or_else(PoisonError::into_inner);
        let rows: Vec<Option<Row>> = changes
            .iter()
            .map(|change| match change {
                IndexChange::Put { id, group, limited } => {
                    Some(Row::of(id, group, *limited, now, &mut held.codes))
                }
                IndexChange::Remove { .. } => None,
            })
            .collect();
        let mut words: Vec<(Slot, Option<&PublicGroup>)> = vec![];
        for (change, row) in changes.iter().zip(rows) {
            let (id, group) = match change {
                IndexChange::Put { id, group, .. } => (id, Some(&**group)),
                IndexChange::Remove { id } => (id, None),
            };
            if row.is_none() && !held.by_id.contains_key(id) {
                continue;
            }
            let slot = held.slot_of(id);
            if row.is_none() {
                held.by_id.remove(id);
                held.free.push(slot);
            }
            held.rows[slot] = row;
            words.push((slot as Slot, group));
        }
        self.text.replace(words)?;
        self.seq.store(upto, Ordering::Release);
        Ok(())
    }

    /// Searches.
    ///
    /// # Errors
    /// Tantivy cannot read.
    pub fn search(&self, query: &Query, places: &Places, now: DateTime<Utc>) -> Result<Found, TantivyError> {
        let reader = query.lang.as_ref().map(|tag| tag.primary());
        let understood = self.thesaurus.understand(&query.text, reader, places);
        let mut query = query.clone();
        if query.near.is_none() {
            // A place among the words is where the searcher looks from; it hides nothing.
            query.near.clone_from(&understood.place);
        }
        let words = crate::text::words(&query.text);
        let rows = self.rows.read().unwrap_or_else(PoisonError::into_inner);
        let by_words = self.text.find(&words)?;
        let filter = Filter::new(&query, &rows.codes);
        let mut counts = vec![0_u64; rows.codes.count()];
        // Groups that name nobody fit every choice of these two.
        let mut for_all = [(Facet::Audience, 0_u64), (Facet::Gender, 0)];
        let mut fitting: Vec<(SortKey, &Row)> = vec![];
        for (slot, row) in rows
            .rows
            .iter()
            .enumerate()
            .filter_map(|(slot, row)| Some((slot, row.as_ref()?)))
        {
            let score = by_words.get(&(slot as Slot)).copied();
            let meant = understood
                .themes
                .iter()
                .position(|theme| row.themes.contains(theme));
            if !words.is_empty() && score.is_none() && meant.is_none() {
                continue;
            }
            match filter.verdict(row, &rows.codes) {
                Verdict::Fails => {}
                Verdict::AllBut(facet) => {
                    for (_, number) in for_all
                        .iter_mut()
                        .filter(|(of, _)| *of == facet && row.lacks(*of, &rows.codes))
                    {
                        *number += 1;
                    }
                    for code in row.codes.iter().filter(|code| rows.codes.facet(**code) == facet) {
                        counts[*code as usize] += 1;
                    }
                }
                Verdict::Passes => {
                    for (_, number) in for_all.iter_mut().filter(|(of, _)| row.lacks(*of, &rows.codes)) {
                        *number += 1;
                    }
                    row.codes.iter().for_each(|code| counts[*code as usize] += 1);
                    fitting.push((sort_key(&query, row, score, meant, now), row));
                }
            }
        }
        let total = fitting.len() as u64;
        let order =
            |a: &(SortKey, &Row), b: &(SortKey, &Row)| a.0.order(&b.0).then_with(|| a.1.id.cmp(&b.1.id));
        if let Some(after) = &query.after {
            fitting.retain(|(key, row)| key.order(&after.key).then_with(|| row.id.cmp(&after.id)).is_gt());
        }
        let more = fitting.len() > query.limit;
        if more && query.limit > 0 {
            fitting.select_nth_unstable_by(query.limit - 1, order);
        }
        fitting.truncate(query.limit);
        fitting.sort_unstable_by(order);
        let next = fitting.last().filter(|_| more).map(|(key, row)| {
            Cursor {
                sort: query.sort,
                key: key.clone(),
                id: row.id.clone(),
            }
            .encode()
        });
        let hits = fitting
            .iter()
            .map(|(_, row)| Hit {
                id: row.id.clone(),
                distance_km: row.distance_km(query.near.as_ref()),
                coming: row.coming.clone(),
            })
            .collect();
        let mut facets: BTreeMap<&'static str, Counts> = BTreeMap::new();
        for ((facet, code), number) in rows.codes.iter().zip(counts).filter(|(_, number)| *number > 0) {
            facets
                .entry(facet.name())
                .or_default()
                .insert(code.to_owned(), number);
        }
        for (facet, number) in for_all {
            facets
                .entry(facet.name())
                .or_default()
                .values_mut()
                .for_each(|count| *count += number);
        }
        at_least(facets.get_mut(Facet::Anonymity.name()));
        facets.retain(|_, counts| !counts.is_empty());
        Ok(Found {
            total,
            hits,
            next,
            facets,
            understood,
        })
    }
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

/// The place of a group in the order; lower comes first.
fn sort_key(
    query: &Query,
    row: &Row,
    score: Option<f32>,
    meant: Option<usize>,
    now: DateTime<Utc>,
) -> SortKey {
    const FAR: f64 = 1e6;
    match query.sort {
        Sort::Name => SortKey(0.0, row.sort_name.to_string()),
        Sort::Distance => {
            // Whole metres: a number with all its digits does not come back from an address as it went.
            let km = row.distance_km(query.near.as_ref()).unwrap_or(FAR);
            SortKey((km * 1000.0).round() / 1000.0, String::new())
        }
        Sort::Confirmed => {
            let days = row
                .confirmed
                .map_or(FAR, |day| days_between(day, now.date_naive()));
            SortKey(days, String::new())
        }
        Sort::Relevance => SortKey(-relevance(query, row, score, meant, now), String::new()),
    }
}

/// How well a group fits: the understood theme first, then words, the reader's language, nearness,
/// whether one can come now, and how lately the group confirmed. Rounded, so that a page's end is found again.
fn relevance(query: &Query, row: &Row, score: Option<f32>, meant: Option<usize>, now: DateTime<Utc>) -> f64 {
    // The first theme that was understood is the surest.
    #[expect(clippy::cast_precision_loss, reason = "at most eight themes")]
    let theme = meant.map_or(0.0, |place| 100.0 - 5.0 * place as f64);
    let words = score.map_or(0.0, |score| f64::from(score).min(40.0));
    let language = match &query.lang {
        Some(tag) if row.spoken.iter().any(|of| &**of == tag.primary()) => 12.0,
        Some(tag) if row.described_in.iter().any(|of| &**of == tag.primary()) => 4.0,
        _ => 0.0,
    };
    // 20 at the door, 10 after 10 km, 0 far away; online is as near as a long bus ride.
    let nearness = match (query.near.is_some(), row.distance_km(query.near.as_ref())) {
        (true, Some(km)) => 20.0 / (1.0 + km / 10.0),
        (true, None) if row.remote => 5.0,
        _ => 0.0,
    };
    let open = if row.open_now { 3.0 } else { 0.0 };
    let confirmed = row.confirmed.map_or(0.0, |day| {
        3.0 / (1.0 + days_between(day, now.date_naive()) / 365.0)
    });
    ((theme + words + language + nearness + open + confirmed) * 1000.0).round() / 1000.0
}
