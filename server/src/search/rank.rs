//! The order of what was found. `docs/search.md` explains it to people, with examples that are tests.

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
pub struct Ranked {
    key: f64,
    name_begin: u64,
    /// The group.
    pub slot: Slot,
}

/// What a page of results is made of.
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
    pub fn page(&self, columns: &Columns, fitting: &RoaringBitmap) -> Page {
        // The pages of one search are ordered by the day on which it began.
        let today = self.query.after.as_ref().map_or(self.today, |after| after.today);
        let limit = self.query.limit;
        let mut top = Top::new(columns, limit);
        let after = self.query.after.as_ref();
        let mut more = 0_usize;
        let mut offer = |slot: Slot, key: f64| {
            let ranked = Ranked {
                key,
                name_begin: columns.row(slot).name_begin,
                slot,
            };
            if after.is_none_or(|after| comes_after(columns, &ranked, after)) {
                more += 1;
                top.offer(ranked);
            }
        };
        match self.query.sort {
            Sort::Name => fitting.iter().for_each(|slot| offer(slot, 0.0)),
            Sort::Distance => {
                let from = self.query.near.as_ref().map(|near| on_sphere(near.point));
                for slot in fitting {
                    let km = from.and_then(|from| columns.row(slot).km_from(from));
                    // Whole metres: a number with all its digits does not come back from an address as it went.
                    offer(
                        slot,
                        km.map_or(FAR, |km| (f64::from(km) * 1000.0).round() / 1000.0),
                    );
                }
            }
            Sort::Confirmed => {
                for slot in fitting {
                    let days = columns.row(slot).unconfirmed_days(today);
                    offer(slot, days.map_or(FAR, f64::from));
                }
            }
            Sort::Relevance => {
                let points = self.points(columns, fitting);
                let from = self.query.near.as_ref().map(|near| on_sphere(near.point));
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
                    if row.open_now {
                        all += OPEN_NOW;
                    }
                    if let Some(days) = row.unconfirmed_days(today) {
                        all += CONFIRMED * 365.0 / (365.0 + days_f32(days));
                    }
                    offer(slot, -((f64::from(all) * 100.0).round() / 100.0));
                }
            }
        }
        let ranked = top.finish();
        let next = ranked.last().filter(|_| more > limit).and_then(|last| {
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
    fn points(&self, columns: &Columns, fitting: &RoaringBitmap) -> Vec<f32> {
        let mut points = vec![0.0; columns.slots()];
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
        points
    }
}

const FAR: f64 = 1e6;

#[expect(clippy::cast_precision_loss, reason = "days of a lifetime")]
fn days_f32(days: i32) -> f32 {
    days as f32
}

/// By key, then by name, then by id: the same on every node and database.
fn compare(columns: &Columns, a: &Ranked, b: &Ranked) -> std::cmp::Ordering {
    a.key
        .total_cmp(&b.key)
        .then(a.name_begin.cmp(&b.name_begin))
        .then_with(|| match (columns.named(a.slot), columns.named(b.slot)) {
            (Some(a), Some(b)) => a.sort_name.cmp(&b.sort_name).then_with(|| a.id.cmp(&b.id)),
            (a, b) => a.is_some().cmp(&b.is_some()),
        })
}

fn comes_after(columns: &Columns, ranked: &Ranked, cursor: &Cursor) -> bool {
    let SortKey(key, name) = &cursor.key;
    let order = ranked.key.total_cmp(key).then_with(|| {
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
    kept: Vec<Ranked>,
    /// What comes after this is not among the first.
    bar: Option<Ranked>,
}

impl<'a> Top<'a> {
    fn new(columns: &'a Columns, limit: usize) -> Self {
        Self {
            columns,
            limit,
            kept: Vec::with_capacity(4 * limit + 64),
            bar: None,
        }
    }

    fn offer(&mut self, ranked: Ranked) {
        if self.limit == 0 {
            return;
        }
        if let Some(bar) = &self.bar
            && compare(self.columns, &ranked, bar).is_gt()
        {
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
