//! The index as a whole: understands a query, finds, filters, counts and orders.

use std::collections::HashSet;
use std::sync::{
    Arc, Mutex, PoisonError, RwLock, RwLockReadGuard,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

use chrono::{DateTime, Utc};
use kring_federation::PublicGroup;
use roaring::{MultiOps, RoaringBitmap};
use tantivy::TantivyError;

use super::{
    columns::{Columns, Slot, on_sphere},
    count::{self, Facets, InMunicipality},
    facet::Facet,
    facts::{Facts, day_number},
    filter::Filters,
    query::Query,
    rank::{Order, Plain, Scratch},
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
    /// Municipalities with groups, where the query asks for them.
    pub municipalities: Vec<InMunicipality>,
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
    /// Ids of the other entries that tell of the same group.
    pub also: Vec<String>,
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
        /// Whether this node lists it itself.
        own: bool,
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
    /// Pairs of ids of which staff said that they are the same group, or that they are not.
    pairs: Mutex<Vec<(String, String, bool)>>,
    /// One batch at a time.
    applying: Mutex<()>,
    pub(super) scratch: Scratch,
    plain: Plain,
    /// Grows whenever a search may find something else.
    generation: AtomicU64,
}

/// So many groups are taken in while searches wait.
const AT_ONCE: usize = 64;
/// Who names a place and nothing else means what is around it, kilometres.
const AROUND_KM: f32 = 25.0;
/// More words than this beside a theme are a story, and not a name.
const NAME: usize = 3;
/// Names have at most so many words.
const LONG_NAME: usize = 5;

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
            pairs: Mutex::default(),
            applying: Mutex::default(),
            scratch: Scratch::default(),
            plain: Plain::default(),
            generation: AtomicU64::new(0),
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

    /// The ids of all entries that tell of the same group as one, itself among them, the shown one
    /// first; empty where it is alone.
    pub fn together(&self, id: &str) -> Vec<String> {
        let columns = self.read();
        let slots = columns
            .find(id)
            .map_or(&[][..], |slot| columns.doubles.together(slot));
        let named = slots.iter().filter_map(|slot| columns.named(*slot));
        named.map(|named| named.id.to_string()).collect()
    }

    /// Shows what staff decided: entries that are hidden, and pairs that are the same group or not.
    /// Returns the entries that were hidden and no longer are; they have to be given again.
    pub fn decide(&self, hidden: HashSet<String>, pairs: Vec<(String, String, bool)>) -> Vec<String> {
        let _one_at_a_time = self.applying.lock().unwrap_or_else(PoisonError::into_inner);
        let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
        let again = columns.hide(hidden);
        *self.pairs.lock().unwrap_or_else(PoisonError::into_inner) = pairs;
        self.pair(&mut columns);
        self.generation.fetch_add(1, Ordering::AcqRel);
        again
    }

    /// Puts together and apart what staff decided, under the numbers of now.
    fn pair(&self, columns: &mut Columns) {
        let pairs = self.pairs.lock().unwrap_or_else(PoisonError::into_inner);
        let numbered: Vec<(Slot, Slot, bool)> = pairs
            .iter()
            .filter_map(|(one, other, same)| Some((columns.find(one)?, columns.find(other)?, *same)))
            .collect();
        columns.doubles.decide(numbered);
    }

    fn has_pairs(&self) -> bool {
        !self
            .pairs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .is_empty()
    }

    fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    pub(super) fn read(&self) -> RwLockReadGuard<'_, Columns> {
        self.columns.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in a batch of changes, of which `upto` is the last. Searches go on meanwhile; each group is seen as it
    /// was or as it is. Of several changes of one group the last one counts.
    ///
    /// # Errors
    /// Tantivy cannot write; the batch may be given again.
    pub fn apply(&self, changes: &[IndexChange], upto: i64, now: DateTime<Utc>) -> Result<(), TantivyError> {
        let _one_at_a_time = self.applying.lock().unwrap_or_else(PoisonError::into_inner);
        let mut facts: Vec<Option<Facts>> = changes
            .iter()
            .map(|change| match change {
                IndexChange::Put {
                    group, limited, own, ..
                } => Some(Facts::of(group, *limited, *own, now)),
                IndexChange::Remove { .. } => None,
            })
            .collect();
        // Groups of one theme get numbers beside each other: a search looks at those, and memory is read in lines.
        let mut in_order: Vec<usize> = (0..changes.len()).filter(|at| facts[*at].is_some()).collect();
        in_order.sort_by_cached_key(|at| facts[*at].as_ref().map(Facts::first_theme));
        // New numbers: until a group is put in under its own, nobody sees it.
        let mut new: Vec<Option<Slot>> = vec![None; changes.len()];
        {
            let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
            in_order.iter().for_each(|at| new[*at] = Some(columns.new_slot()));
        }
        let within = in_order.iter().filter_map(|at| match &changes[*at] {
            IndexChange::Put { group, .. } => Some((new[*at]?, &**group)),
            IndexChange::Remove { .. } => None,
        });
        // The words first, then the groups, then the words of what they were: a search that runs meanwhile passes over
        // words of numbers that belong to nobody.
        self.text.add(within)?;
        let mut out: Vec<Slot> = vec![];
        let mut at = 0;
        while at < changes.len() {
            let upto = (at + AT_ONCE).min(changes.len());
            let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
            for at in at..upto {
                if let Some(before) = columns.find(changes[at].id()) {
                    columns.remove(before);
                    out.push(before);
                }
                if let (IndexChange::Put { id, changed_seq, .. }, Some(slot), Some(facts)) =
                    (&changes[at], new[at], facts[at].take())
                {
                    columns.put(slot, id, *changed_seq, facts);
                }
            }
            // While the groups cannot be read.
            self.generation.fetch_add(1, Ordering::AcqRel);
            at = upto;
        }
        if !out.is_empty() {
            self.text.remove(&out)?;
            let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
            columns.release(out);
        }
        if self.has_pairs() {
            self.pair(&mut self.columns.write().unwrap_or_else(PoisonError::into_inner));
            self.generation.fetch_add(1, Ordering::AcqRel);
        }
        self.seq.store(upto, Ordering::Release);
        Ok(())
    }

    /// Puts the words into one piece, after many groups were taken in: a search then looks them up once.
    ///
    /// # Errors
    /// Tantivy cannot write. Searches go on as before.
    pub fn settle(&self) -> Result<(), TantivyError> {
        let _one_at_a_time = self.applying.lock().unwrap_or_else(PoisonError::into_inner);
        self.text.settle()
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
        let found = filters.without_facets(found);
        let fitting = filters.but(&found, None);
        let order = Order {
            query: &query,
            understood: &understood,
            words: &words,
            today: day_number(now.date_naive()),
        };
        let page = match query.is_plain() {
            true => self
                .plain
                .page(&order, &columns, &fitting, &self.scratch, self.generation()),
            false => order.page(&columns, &fitting, &self.scratch),
        };
        Ok(Found {
            total: fitting.len(),
            hits: hits(&columns, &query, &page.slots),
            next: page.next.map(|cursor| cursor.encode()),
            facets: count::facets(&query, &columns, &filters, &found, &fitting),
            municipalities: match query.mapped {
                true => count::municipalities(&columns, &fitting),
                false => vec![],
            },
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
        // Where every word was understood for sure, other texts that happen to hold them all add nothing but noise; a
        // group of that name may be meant.
        let all_understood = understood.sure && rest.is_empty() && !understood.themes.is_empty();
        let mut words = if all_understood {
            self.text.named(&telling)?
        } else {
            self.text.with_all(&telling)?
        };
        // A group may be called by words that say nothing elsewhere: Meeting Point, Samen.
        let all_words = understood.all_words();
        if all_words.len() <= LONG_NAME && all_words.len() > telling.len() {
            let called = self.text.named(&all_words)?;
            if understood.themes.is_empty() && !called.is_empty() {
                let found = slots_of(&called) & &columns.all;
                return Ok((found, called));
            }
            words = merged(words, called);
        }
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
        if rest.is_empty() && understood.online.is_some() {
            found |= &columns.remote;
        }
        found &= &columns.all;
        Ok((found, words))
    }
}

/// Two lists of scores as one.
fn merged(mut one: Scores, other: Scores) -> Scores {
    one.extend(other);
    one.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    one.dedup_by_key(|(slot, _)| *slot);
    one
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
            let together = columns.doubles.together(*slot).iter();
            let also = together
                .filter(|other| *other != slot)
                .filter_map(|other| columns.named(*other));
            Some(Hit {
                also: also.map(|other| other.id.to_string()).collect(),
                id: named.id.to_string(),
                changed_seq: named.changed_seq,
                distance_km: km.map(f64::from),
            })
        })
        .collect()
}
