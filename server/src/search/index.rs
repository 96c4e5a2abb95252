//! The index as a whole: understands a query, finds, filters, counts and orders.

use std::sync::{
    Arc, Mutex, PoisonError, RwLock, RwLockReadGuard,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, Utc};
use kring_federation::PublicGroup;
use roaring::{MultiOps, RoaringBitmap};
use tantivy::TantivyError;

use super::{
    columns::{Columns, Slot, on_sphere},
    count::{self, Facets},
    facet::Facet,
    facts::{Facts, day_number},
    filter::Filters,
    query::Query,
    rank::Order,
    text_index::{Scores, TextIndex, slots_of},
    understand::{Thesaurus, Understood},
};
use crate::directory::place::Places;

/// What a search found.
#[derive(Debug, Default)]
pub struct Found {
    /// How many groups fit.
    pub total: u64,
    /// The groups of this page, in order.
    pub hits: Vec<Hit>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Counts of every facet that has any. A facet's count passes over its own filter.
    pub facets: Facets,
    /// What was understood of the words.
    pub understood: Understood,
}

/// One group that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Its id here.
    pub id: String,
    /// Number of the change with which the index took it in.
    pub changed_seq: i64,
    /// Kilometres from the place that the query is seen from.
    pub distance_km: Option<f64>,
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
        /// Number of the change.
        changed_seq: i64,
    },
    /// It is no longer listed.
    Remove {
        /// Its id here.
        id: String,
    },
}

impl IndexChange {
    fn id(&self) -> &str {
        match self {
            Self::Put { id, .. } | Self::Remove { id } => id,
        }
    }
}

/// The search index of this process.
pub struct Index {
    text: TextIndex,
    thesaurus: Arc<Thesaurus>,
    columns: RwLock<Columns>,
    seq: AtomicI64,
    /// One batch at a time.
    applying: Mutex<()>,
}

/// So many groups are taken in while searches wait.
const AT_ONCE: usize = 64;
/// Who names a place and nothing else means what is around it, kilometres.
const AROUND_KM: f32 = 25.0;
/// More words than this beside a theme are a story, and not a name.
const NAME: usize = 3;

impl Index {
    /// An empty index that understands the words of `thesaurus`.
    ///
    /// # Errors
    /// Tantivy cannot make one.
    pub fn new(thesaurus: Arc<Thesaurus>) -> Result<Self, TantivyError> {
        Ok(Self {
            text: TextIndex::new()?,
            thesaurus,
            columns: RwLock::default(),
            seq: AtomicI64::new(0),
            applying: Mutex::default(),
        })
    }

    /// The number of the last change it has seen.
    pub fn seq(&self) -> i64 {
        self.seq.load(Ordering::Acquire)
    }

    /// How many groups it holds.
    pub fn len(&self) -> usize {
        self.read().len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of the change with which a group came in, if it is held.
    pub fn changed_seq(&self, id: &str) -> Option<i64> {
        let columns = self.read();
        Some(columns.named(columns.find(id)?)?.changed_seq)
    }

    pub(super) fn read(&self) -> RwLockReadGuard<'_, Columns> {
        self.columns.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in a batch of changes, of which `upto` is the last. Searches go on meanwhile; each group is seen as it
    /// was or as it is. Of several changes of one group the last one counts.
    ///
    /// # Errors
    /// Tantivy cannot write. Nothing was changed; the batch may be given again.
    pub fn apply(&self, changes: &[IndexChange], upto: i64, now: DateTime<Utc>) -> Result<(), TantivyError> {
        let _one_at_a_time = self.applying.lock().unwrap_or_else(PoisonError::into_inner);
        let mut facts: Vec<Option<Facts>> = changes
            .iter()
            .map(|change| match change {
                IndexChange::Put { group, limited, .. } => Some(Facts::of(group, *limited, now)),
                IndexChange::Remove { .. } => None,
            })
            .collect();
        // New numbers: until a group is put in under its own, nobody sees it.
        let (old, new): (Vec<Option<Slot>>, Vec<Option<Slot>>) = {
            let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
            changes
                .iter()
                .map(|change| {
                    let new = matches!(change, IndexChange::Put { .. }).then(|| columns.new_slot());
                    (columns.find(change.id()), new)
                })
                .unzip()
        };
        let out: Vec<Slot> = old.into_iter().flatten().collect();
        let within = changes
            .iter()
            .zip(&new)
            .filter_map(|(change, slot)| match change {
                IndexChange::Put { group, .. } => Some(((*slot)?, &**group)),
                IndexChange::Remove { .. } => None,
            });
        if let Err(error) = self.text.change(&out, within) {
            let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
            new.into_iter().flatten().for_each(|slot| columns.remove(slot));
            return Err(error);
        }
        let mut at = 0;
        while at < changes.len() {
            let upto = (at + AT_ONCE).min(changes.len());
            let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
            for at in at..upto {
                if let Some(before) = columns.find(changes[at].id()) {
                    columns.remove(before);
                }
                if let (IndexChange::Put { id, changed_seq, .. }, Some(slot), Some(facts)) =
                    (&changes[at], new[at], facts[at].take())
                {
                    columns.put(slot, id, *changed_seq, facts);
                }
            }
            at = upto;
        }
        self.seq.store(upto, Ordering::Release);
        Ok(())
    }

    /// Searches.
    ///
    /// # Errors
    /// Tantivy cannot read.
    pub fn search(&self, query: &Query, places: &Places, now: DateTime<Utc>) -> Result<Found, TantivyError> {
        let understood = self.understand(query, places);
        let query = seen_from(query, &understood);
        let columns = self.read();
        let (found, words) = self.find(&query, &understood, &columns)?;
        let filters = Filters::new(&query, &columns);
        let fitting = if filters.is_empty() {
            found.clone()
        } else {
            filters.all_of(&found)
        };
        let order = Order {
            query: &query,
            understood: &understood,
            words: &words,
            today: day_number(now.date_naive()),
        };
        let page = order.page(&columns, &fitting);
        Ok(Found {
            total: fitting.len(),
            hits: hits(&columns, &query, &page.slots),
            next: page.next.map(|cursor| cursor.encode()),
            facets: count::facets(&query, &columns, &filters, &found, &fitting),
            understood,
        })
    }

    /// What the words of a query mean.
    pub(super) fn understand(&self, query: &Query, places: &Places) -> Understood {
        let reader = query.lang.as_ref().map(|tag| tag.primary());
        self.thesaurus.understand(&query.text, reader, places)
    }

    /// The groups that the words of a query are about, filters apart, and how well their own words fit.
    pub(super) fn find(
        &self,
        query: &Query,
        understood: &Understood,
        columns: &Columns,
    ) -> Result<(RoaringBitmap, Scores), TantivyError> {
        if understood.words.is_empty() {
            // Emoji and the like say nothing; nothing typed asks for everything.
            let nothing_typed = query.text.trim().is_empty();
            let found = if nothing_typed {
                columns.all.clone()
            } else {
                RoaringBitmap::new()
            };
            return Ok((found, vec![]));
        }
        let rest = &understood.rest;
        let telling = understood.telling_words();
        let mut words = self.text.with_all(&telling)?;
        if !understood.themes.is_empty() {
            if words.is_empty() && !rest.is_empty() && rest.len() <= NAME {
                words = self.text.with_all(rest)?;
            }
            let meant = understood
                .themes
                .iter()
                .filter_map(|meant| columns.having(Facet::Theme, meant.theme.as_str()));
            let found = (meant.union() | slots_of(&words)) & &columns.all;
            return Ok((found, words));
        }
        if words.is_empty() {
            words = self.text.with_all(rest)?;
        }
        if words.is_empty() {
            // Of words that are not all there, the short ones (in, een, de, the) say nothing.
            let longer = rest.iter().filter(|word| word.chars().count() >= 4).cloned();
            words = self.text.with_any(&longer.collect::<Vec<_>>())?;
        }
        let mut found = slots_of(&words);
        if rest.is_empty() {
            match &understood.place {
                Some(place) => {
                    let from = on_sphere(place.what.point);
                    let near =
                        |slot: &Slot| columns.row(*slot).km_from(from).is_some_and(|km| km <= AROUND_KM);
                    found |=
                        RoaringBitmap::from_sorted_iter(columns.all.iter().filter(near)).unwrap_or_default();
                }
                // "A group for my daughter", "online": everything, in the order that this gives.
                None if words.is_empty() => found |= &columns.all,
                None => {}
            }
        }
        found &= &columns.all;
        Ok((found, words))
    }
}

/// A place among the words is where the searcher looks from; it hides nothing.
pub(super) fn seen_from(query: &Query, understood: &Understood) -> Query {
    let mut query = query.clone();
    if query.near.is_none() {
        query.near = understood.place.as_ref().map(|named| named.what.clone());
    }
    query
}

/// Groups as the directory reads them.
pub(super) fn hits(columns: &Columns, query: &Query, slots: &[Slot]) -> Vec<Hit> {
    let from = query.near.as_ref().map(|near| on_sphere(near.point));
    slots
        .iter()
        .filter_map(|slot| {
            let named = columns.named(*slot)?;
            let km = from.and_then(|from| columns.row(*slot).km_from(from));
            Some(Hit {
                id: named.id.to_string(),
                changed_seq: named.changed_seq,
                distance_km: km.map(f64::from),
            })
        })
        .collect()
}
