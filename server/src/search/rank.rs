//! The order of what was found. `docs/search.md` explains it to people, with examples that are tests.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use kring_federation::LanguageTag;
use roaring::RoaringBitmap;

use super::{
    columns::{Columns, Slot, on_sphere},
    cursor::{Cursor, SortKey},
    facet::Facet,
    query::{Query, Sort},
    text_index::Scores,
    understand::Understood,
};

/// Points of a group that has the theme that was understood most surely.
const THEME: f32 = 100.0;
/// So much of these when the group has a part of the theme and does not name it itself.
const NARROWER: f32 = 0.95;
/// For each theme more that was understood and that the group has too.
const THEME_MORE: f32 = 10.0;
/// The group speaks the language that was asked for among the words.
const LANGUAGE_NAMED: f32 = 40.0;
/// The group speaks the reader's language.
const LANGUAGE_SPOKEN: f32 = 24.0;
/// The group is described in the reader's language and speaks another.
const LANGUAGE_DESCRIBED: f32 = 4.0;
/// At the door; half of it after [`HALF_KM`].
const NEARNESS: f32 = 20.0;
const HALF_KM: f32 = 10.0;
/// From home: as near as a long bus ride.
const REMOTE: f32 = 5.0;
/// From home, when that was asked for among the words.
const REMOTE_NAMED: f32 = 20.0;
/// For relatives, when a relative was named.
const RELATIVES: f32 = 8.0;
/// Confirmed today; half of it after a year.
const CONFIRMED: f32 = 4.0;
/// One can just come, now.
const OPEN_NOW: f32 = 3.0;

/// A group with its place in the order; lower comes first.
#[derive(Clone, Copy, Debug)]
struct Ranked {
    /// Metres, days, or hundredths of points below none.
    key: i64,
    name_begin: u64,
    slot: Slot,
}

/// Memory for the points of all groups, used again and again: no point is left in it.
#[derive(Default)]
pub struct Scratch(Mutex<Vec<Vec<f32>>>);

impl Scratch {
    fn take(&self, slots: usize) -> Vec<f32> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut points = kept.unwrap_or_default();
        points.resize(slots.max(points.len()), 0.0);
        points
    }

    fn give_back(&self, mut points: Vec<f32>, used: &RoaringBitmap) {
        used.iter().for_each(|slot| points[slot as usize] = 0.0);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(points);
    }
}

/// The first page of everything, in each language and order, as long as nothing changes: what is asked most often. It
/// says nothing about who asked.
#[derive(Default)]
pub struct Plain(Mutex<HashMap<PlainKey, (u64, Page)>>);

/// The reader's language, the order, the length of the page, the day.
type PlainKey = (Option<LanguageTag>, Sort, usize, i32);

impl Plain {
    /// More languages and orders than this are made up.
    const MOST: usize = 100;

    /// The page, made anew where the groups changed since.
    pub fn page(
        &self,
        order: &Order<'_>,
        columns: &Columns,
        all: &RoaringBitmap,
        scratch: &Scratch,
        generation: u64,
    ) -> Page {
        let key = (
            order.query.lang.clone(),
            order.query.sort,
            order.query.limit,
            order.today,
        );
        let pages = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, page)) = pages().get(&key)
            && *of == generation
        {
            return page.clone();
        }
        let page = order.page(columns, all, scratch);
        let mut pages = pages();
        if pages.len() >= Self::MOST {
            pages.clear();
        }
        pages.insert(key, (generation, page.clone()));
        page
    }
}

/// What a page of results is made of.
#[derive(Clone)]
pub struct Page {
    /// The groups, in order.
    pub slots: Vec<Slot>,
    /// Where the next page begins.
    pub next: Option<Cursor>,
}

/// What the order goes by.
pub struct Order<'a> {
    /// What is asked.
    pub query: &'a Query,
    /// What was understood.
    pub understood: &'a Understood,
    /// How well the words fit each group.
    pub words: &'a Scores,
    /// Today, as a day since year 1.
    pub today: i32,
}

impl Order<'_> {
    /// The groups of one page.
    pub fn page(&self, columns: &Columns, fitting: &RoaringBitmap, scratch: &Scratch) -> Page {
        let after = self.query.after.as_ref();
        // The pages of one search are ordered by the day on which it began.
        let today = after.map_or(self.today, |after| after.today);
        let mut top = Top::new(columns, self.query.limit, after);
        let from = self.query.near.as_ref().map(|near| on_sphere(near.point));
        match self.query.sort {
            Sort::Name => fitting.iter().for_each(|slot| top.offer(0, slot)),
            Sort::Distance => {
                for slot in fitting {
                    let km = from.and_then(|from| columns.row(slot).km_from(from));
                    top.offer(km.map_or(FAR, |km| hundredths(km * 10.0)), slot);
                }
            }
            Sort::Confirmed => {
                for slot in fitting {
                    let days = columns.row(slot).unconfirmed_days(today);
                    top.offer(i64::from(days), slot);
                }
            }
            Sort::Relevance => {
                let mut points = scratch.take(columns.slots());
                self.points(columns, fitting, &mut points);
                for slot in fitting {
                    let row = columns.row(slot);
                    let mut all = points[slot as usize];
                    if let Some(from) = from {
                        all += match row.km_from(from) {
                            Some(km) => NEARNESS / (1.0 + km / HALF_KM),
                            None if row.remote => REMOTE,
                            None => 0.0,
                        };
                    }
                    all += OPEN_NOW * f32::from(u8::from(row.open_now));
                    all += CONFIRMED * 365.0 / (365.0 + days_f32(row.unconfirmed_days(today)));
                    top.offer(-hundredths(all), slot);
                }
                scratch.give_back(points, fitting);
            }
        }
        let more = top.seen > self.query.limit;
        let ranked = top.finish();
        let next = ranked.last().filter(|_| more).and_then(|last| {
            let named = columns.named(last.slot)?;
            Some(Cursor {
                sort: self.query.sort,
                key: SortKey(last.key, named.sort_name.to_string()),
                id: named.id.to_string(),
                today,
            })
        });
        Page {
            slots: ranked.into_iter().map(|ranked| ranked.slot).collect(),
            next,
        }
    }

    /// The points that whole sets of groups get, by slot.
    fn points(&self, columns: &Columns, fitting: &RoaringBitmap, points: &mut [f32]) {
        for meant in self.understood.themes.iter().rev() {
            let code = meant.theme.as_str();
            let best = THEME * meant.surely;
            let own = columns.having(Facet::OwnTheme, code);
            for slot in columns
                .having(Facet::Theme, code)
                .into_iter()
                .flat_map(|set| set & fitting)
            {
                let points: &mut f32 = &mut points[slot as usize];
                let is_own = own.is_some_and(|own| own.contains(slot));
                let more = if is_own && *points > 0.0 {
                    THEME_MORE * meant.surely
                } else {
                    0.0
                };
                *points = points.max(if is_own { best } else { best * NARROWER }) + more;
            }
        }
        let mut add = |set: Option<&RoaringBitmap>, but: Option<&RoaringBitmap>, more: f32| {
            let Some(set) = set else { return };
            let mut set = set & fitting;
            if let Some(but) = but {
                set -= but;
            }
            set.iter().for_each(|slot| points[slot as usize] += more);
        };
        for theme in &self.query.themes {
            add(
                columns.having(Facet::OwnTheme, theme.as_str()),
                None,
                THEME * (1.0 - NARROWER),
            );
        }
        if let Some(reader) = self.query.lang.as_ref().map(|tag| tag.primary()) {
            let spoken = columns.having(Facet::Language, reader);
            add(spoken, None, LANGUAGE_SPOKEN);
            add(
                columns.having(Facet::Described, reader),
                spoken,
                LANGUAGE_DESCRIBED,
            );
        }
        for named in &self.understood.languages {
            add(
                columns.having(Facet::Language, named.what.primary()),
                None,
                LANGUAGE_NAMED,
            );
        }
        if self.understood.relatives.is_some() {
            add(columns.having(Facet::Audience, "relatives"), None, RELATIVES);
        }
        if self.understood.online.is_some() {
            add(Some(&columns.remote), None, REMOTE_NAMED);
        }
        for (slot, score) in self.words {
            if fitting.contains(*slot) {
                points[*slot as usize] += score;
            }
        }
    }
}

const FAR: i64 = 1_000_000_000;

/// Whole hundredths, so that an order comes back from an address as it went.
#[expect(clippy::cast_possible_truncation, reason = "small numbers")]
fn hundredths(number: f32) -> i64 {
    i64::from((number * 100.0) as i32)
}

#[expect(clippy::cast_precision_loss, reason = "days of a lifetime")]
fn days_f32(days: i32) -> f32 {
    days as f32
}

/// By key, then by name, then by id: the same on every node and database.
fn compare(columns: &Columns, a: &Ranked, b: &Ranked) -> std::cmp::Ordering {
    a.key
        .cmp(&b.key)
        .then(a.name_begin.cmp(&b.name_begin))
        .then_with(|| match (columns.named(a.slot), columns.named(b.slot)) {
            (Some(a), Some(b)) => a.sort_name.cmp(&b.sort_name).then_with(|| a.id.cmp(&b.id)),
            (a, b) => a.is_some().cmp(&b.is_some()),
        })
}

fn comes_after(columns: &Columns, ranked: &Ranked, cursor: &Cursor) -> bool {
    let SortKey(key, name) = &cursor.key;
    let order = ranked.key.cmp(key).then_with(|| {
        columns
            .named(ranked.slot)
            .map_or(std::cmp::Ordering::Less, |named| {
                (&*named.sort_name, &*named.id).cmp(&(name.as_str(), cursor.id.as_str()))
            })
    });
    order.is_gt()
}

/// Keeps the first few of many.
struct Top<'a> {
    columns: &'a Columns,
    limit: usize,
    after: Option<&'a Cursor>,
    kept: Vec<Ranked>,
    /// What comes after this is not among the first.
    bar: Option<Ranked>,
    /// How many were offered that come after the cursor.
    seen: usize,
}

impl<'a> Top<'a> {
    fn new(columns: &'a Columns, limit: usize, after: Option<&'a Cursor>) -> Self {
        Self {
            columns,
            limit,
            after,
            kept: Vec::with_capacity(4 * limit + 64),
            bar: None,
            seen: 0,
        }
    }

    #[inline(always)]
    fn offer(&mut self, key: i64, slot: Slot) {
        let too_late = self.bar.is_some_and(|bar| key > bar.key);
        if too_late && self.after.is_none() {
            self.seen += 1;
            return;
        }
        self.consider(key, slot);
    }

    #[inline(never)]
    fn consider(&mut self, key: i64, slot: Slot) {
        let ranked = Ranked {
            key,
            name_begin: self.columns.row(slot).name_begin,
            slot,
        };
        if self
            .after
            .is_some_and(|after| !comes_after(self.columns, &ranked, after))
        {
            return;
        }
        self.seen += 1;
        let too_late = |bar: Ranked| compare(self.columns, &ranked, &bar).is_gt();
        if self.limit == 0 || self.bar.is_some_and(too_late) {
            return;
        }
        self.kept.push(ranked);
        if self.kept.len() >= 4 * self.limit + 64 {
            self.prune();
        }
    }

    fn prune(&mut self) {
        let columns = self.columns;
        let last = self.limit - 1;
        self.kept
            .select_nth_unstable_by(last, |a, b| compare(columns, a, b));
        self.kept.truncate(self.limit);
        self.bar = self.kept.get(last).copied();
    }

    fn finish(mut self) -> Vec<Ranked> {
        let columns = self.columns;
        self.kept.sort_unstable_by(|a, b| compare(columns, a, b));
        self.kept.truncate(self.limit);
        self.kept
    }
}
