//! The facts of every listed group, in columns: for each code the set of groups that have it, and what order and
//! distance need in one piece of memory.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasher, RandomState},
};

use hashbrown::HashTable;
use roaring::RoaringBitmap;

use super::{
    doubles::Doubles,
    facet::{Code, Codes, Facet},
    facts::Facts,
};
use crate::directory::geography::Point;

/// Number of a group in the columns.
pub type Slot = u32;

/// The facts of every listed group.
#[derive(Default)]
pub struct Columns {
    /// Numbers of codes.
    pub codes: Codes,
    /// The groups that have a code, by its number.
    members: Vec<RoaringBitmap>,
    /// Every group.
    pub all: RoaringBitmap,
    /// Groups that are shown only when their node is asked for.
    pub limited: RoaringBitmap,
    /// Which entries tell of the same group.
    pub doubles: Doubles,
    /// Ids that staff does not show; they are in no set that a search begins with.
    hidden: HashSet<String>,
    /// Groups that one can take part in without going there.
    pub remote: RoaringBitmap,
    /// Groups that do not say for whom they are, and for which gender: they are for everybody.
    for_anybody: RoaringBitmap,
    for_any_gender: RoaringBitmap,
    lines: Vec<Line>,
    /// Those that did not fit there.
    more_counted: HashMap<Slot, Box<[Code]>>,
    named: Vec<Option<Named>>,
    by_id: HashTable<Slot>,
    hasher: RandomState,
    free: Vec<Slot>,
}

/// What every search looks at, in one line of the processor's cache.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Line {
    row: Row,
    counted: Counted,
}

/// What order and distance need of a group.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Where, as a point on a sphere of radius 1; not a number where it is not disclosed.
    place: [f32; 3],
    /// When the group last confirmed, as a day since year 1; long ago for never.
    confirmed: i32,
    /// The beginning of its name, for the order of what is otherwise equal.
    pub name_begin: u64,
    /// Youngest and oldest age, years.
    pub ages: (u8, u8),
    /// Whether one can just come, now.
    pub open_now: bool,
    /// Whether one can take part without going there.
    pub remote: bool,
}

/// So many codes of a group stand side by side; hardly any group has more.
const SIDE_BY_SIDE: usize = 16;

/// Codes of one group that are counted: their numbers, from [`SIDE_BY_SIDE`] on. A place without a code has its own
/// number, below that, so that counting need not ask which places are empty: it waits for memory as it is.
type Counted = [u16; SIDE_BY_SIDE];

#[expect(clippy::cast_possible_truncation, reason = "sixteen places")]
const fn no_codes() -> Counted {
    let mut counted = [0; SIDE_BY_SIDE];
    let mut at = 0;
    while at < SIDE_BY_SIDE {
        counted[at] = at as u16;
        at += 1;
    }
    counted
}

/// What is looked at of a few groups only.
#[derive(Debug)]
pub struct Named {
    /// Its id here.
    pub id: Box<str>,
    /// Folded name.
    pub sort_name: Box<str>,
    /// Number of the change with which it came in.
    pub changed_seq: i64,
    codes: Box<[Code]>,
}

const EARTH_RADIUS_KM: f32 = 6371.0;
/// A day so long ago that no group confirmed on it.
const NEVER: i32 = -100_000_000;

/// A point on a sphere of radius 1.
#[expect(clippy::cast_possible_truncation, reason = "half a metre is exact enough")]
pub fn on_sphere(point: Point) -> [f32; 3] {
    let (lat, lon) = (point.lat.to_radians(), point.lon.to_radians());
    [
        (lat.cos() * lon.cos()) as f32,
        (lat.cos() * lon.sin()) as f32,
        lat.sin() as f32,
    ]
}

/// The square of the straight line through the sphere of radius 1 that belongs to a way along its surface.
#[expect(clippy::cast_possible_truncation, reason = "half a metre is exact enough")]
pub fn chord_squared_of(km: f64) -> f32 {
    let angle = (km / f64::from(EARTH_RADIUS_KM)).min(std::f64::consts::PI);
    (2.0 * (angle / 2.0).sin()).powi(2) as f32
}

impl Row {
    /// The square of the straight line from a point through the sphere of radius 1; not a number where the place is
    /// not disclosed, so that it is neither near nor far.
    #[inline]
    pub fn chord_squared(&self, from: [f32; 3]) -> f32 {
        let [x, y, z] = self.place;
        (x - from[0]).powi(2) + (y - from[1]).powi(2) + (z - from[2]).powi(2)
    }

    /// Kilometres along the earth's surface from a point, if both are known.
    #[inline]
    pub fn km_from(&self, from: [f32; 3]) -> Option<f32> {
        let squared = self.chord_squared(from);
        if squared.is_nan() {
            return None;
        }
        let chord = squared.sqrt();
        // The arc of a chord; the series is exact to a metre within a country, and the arcsine beyond.
        let arc = if chord < 0.25 {
            chord * (1.0 + squared / 24.0)
        } else {
            2.0 * (chord / 2.0).min(1.0).asin()
        };
        Some(arc * EARTH_RADIUS_KM)
    }

    /// Days since the group last confirmed; very many when it never did.
    #[inline]
    pub fn unconfirmed_days(&self, today: i32) -> i32 {
        today.saturating_sub(self.confirmed).max(0)
    }
}

impl Columns {
    /// How many groups there are.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// How many numbers of groups were given out.
    pub fn slots(&self) -> usize {
        self.lines.len()
    }

    /// The number of a group.
    pub fn find(&self, id: &str) -> Option<Slot> {
        let same = |slot: &Slot| self.named(*slot).is_some_and(|named| &*named.id == id);
        self.by_id.find(self.hasher.hash_one(id), same).copied()
    }

    /// A number for a new group. It belongs to nobody until `put`.
    pub fn new_slot(&mut self) -> Slot {
        self.free.pop().unwrap_or_else(|| {
            self.lines.push(Line::empty());
            self.named.push(None);
            Slot::try_from(self.lines.len() - 1).unwrap_or(Slot::MAX)
        })
    }

    /// The middle of the places of some groups, a hundred of them at most.
    pub fn middle(&self, groups: &RoaringBitmap) -> Option<Point> {
        let places = groups.iter().take(100).map(|slot| self.row(slot).place);
        let [x, y, z] = places
            .filter(|place| !place[0].is_nan())
            .fold([0.0_f64; 3], |sum, place| {
                [0, 1, 2].map(|at| sum[at] + f64::from(place[at]))
            });
        let flat = x.hypot(y);
        let told = flat > 0.0 || z != 0.0;
        told.then(|| Point::new(z.atan2(flat).to_degrees(), y.atan2(x).to_degrees()))?
    }

    /// Takes in a group under a number from `new_slot`.
    pub fn put(&mut self, slot: Slot, id: &str, changed_seq: i64, facts: Facts) {
        let mut codes: Vec<Code> = Vec::with_capacity(facts.codes.len());
        for (facet, code) in &facts.codes {
            let number = self.codes.number(*facet, code);
            if self.members.len() <= number as usize {
                self.members.resize_with(number as usize + 1, RoaringBitmap::new);
            }
            self.members[number as usize].insert(slot);
            codes.push(number);
        }
        let says = |facet: Facet| facts.codes.iter().any(|(of, _)| *of == facet);
        if !says(Facet::Audience) {
            self.for_anybody.insert(slot);
        }
        if !says(Facet::Gender) {
            self.for_any_gender.insert(slot);
        }
        let open_now = facts.open_now();
        // What is not shown does not stand before what is.
        if !self.hidden.contains(id) {
            self.all.insert(slot);
            self.doubles.put(slot, facts.traits);
        }
        if facts.limited {
            self.limited.insert(slot);
        }
        if facts.remote {
            self.remote.insert(slot);
        }
        let mut begin = [0; 8];
        for (to, from) in begin.iter_mut().zip(facts.sort_name.bytes()) {
            *to = from;
        }
        self.lines[slot as usize].row = Row {
            place: facts.point.map_or([f32::NAN; 3], on_sphere),
            confirmed: facts.confirmed.unwrap_or(NEVER),
            name_begin: u64::from_be_bytes(begin),
            ages: facts.ages,
            open_now,
            remote: facts.remote,
        };
        self.named[slot as usize] = Some(Named {
            id: id.into(),
            sort_name: facts.sort_name,
            changed_seq,
            codes: codes.into(),
        });
        self.put_counted(slot);
        let (named, hasher) = (&self.named, &self.hasher);
        let hash = |slot: &Slot| {
            let id = named[*slot as usize].as_ref().map_or("", |named| &*named.id);
            hasher.hash_one(id)
        };
        self.by_id.insert_unique(hasher.hash_one(id), slot, hash);
    }

    fn put_counted(&mut self, slot: Slot) {
        let codes = self.named(slot).map_or(&[][..], |named| &named.codes);
        let shown = codes
            .iter()
            .copied()
            .filter(|code| self.codes.facet(*code).is_shown());
        let mut side_by_side = no_codes();
        let mut more: Vec<Code> = vec![];
        let mut places = side_by_side.iter_mut();
        for code in shown {
            let number = usize::try_from(code)
                .ok()
                .and_then(|code| u16::try_from(code + SIDE_BY_SIDE).ok());
            match number.and_then(|number| Some((places.next()?, number))) {
                Some((place, number)) => *place = number,
                None => more.push(code),
            }
        }
        if !more.is_empty() {
            self.more_counted.insert(slot, more.into());
        }
        self.lines[slot as usize].counted = side_by_side;
    }

    /// How many of some groups have each code that is shown, by its number.
    pub fn count(&self, groups: &RoaringBitmap) -> Vec<u64> {
        let mut counts = vec![0_u32; SIDE_BY_SIDE + self.codes.count()];
        for slot in groups {
            for number in self.lines[slot as usize].counted {
                counts[usize::from(number)] += 1;
            }
        }
        let mut counts: Vec<u64> = counts[SIDE_BY_SIDE..]
            .iter()
            .map(|count| u64::from(*count))
            .collect();
        for (slot, codes) in &self.more_counted {
            if groups.contains(*slot) {
                codes.iter().for_each(|code| counts[*code as usize] += 1);
            }
        }
        counts
    }

    /// Takes out a group. Its number is given to another only after `release`.
    pub fn remove(&mut self, slot: Slot) {
        let Some(named) = self.named.get_mut(slot as usize).and_then(Option::take) else {
            return;
        };
        let hash = self.hasher.hash_one(&*named.id);
        if let Ok(entry) = self.by_id.find_entry(hash, |other| *other == slot) {
            entry.remove();
        }
        for code in &named.codes {
            self.members[*code as usize].remove(slot);
        }
        for set in [
            &mut self.all,
            &mut self.limited,
            &mut self.remote,
            &mut self.for_anybody,
            &mut self.for_any_gender,
        ] {
            set.remove(slot);
        }
        self.doubles.remove(slot);
        self.lines[slot as usize] = Line::empty();
        self.more_counted.remove(&slot);
    }

    /// Staff shows these entries no longer. Returns those that it shows again; they have to be put in
    /// anew.
    pub fn hide(&mut self, hidden: HashSet<String>) -> Vec<String> {
        let before = std::mem::replace(&mut self.hidden, hidden);
        let now: Vec<Slot> = self.hidden.iter().filter_map(|id| self.find(id)).collect();
        for slot in now {
            self.all.remove(slot);
            self.doubles.remove(slot);
        }
        before.difference(&self.hidden).cloned().collect()
    }

    /// Numbers that nothing holds any more, the words included.
    pub fn release(&mut self, slots: Vec<Slot>) {
        self.free.extend(slots);
    }

    /// The groups that have a code.
    pub fn members(&self, code: Code) -> &RoaringBitmap {
        &self.members[code as usize]
    }

    /// The groups that have a code, by its name.
    pub fn having(&self, facet: Facet, code: &str) -> Option<&RoaringBitmap> {
        self.codes.known(facet, code).map(|code| self.members(code))
    }

    /// The groups that fit a choice of this facet because they say nothing of it: those that name nobody are for
    /// everybody.
    pub fn for_everybody(&self, facet: Facet) -> Option<&RoaringBitmap> {
        match facet {
            Facet::Audience => Some(&self.for_anybody),
            Facet::Gender => Some(&self.for_any_gender),
            _ => None,
        }
    }

    /// What order and distance need of a group.
    #[inline]
    pub fn row(&self, slot: Slot) -> &Row {
        &self.lines[slot as usize].row
    }

    /// The rest of a group.
    pub fn named(&self, slot: Slot) -> Option<&Named> {
        self.named.get(slot as usize)?.as_ref()
    }
}

impl Line {
    fn empty() -> Self {
        Self {
            row: Row::nowhere(),
            counted: no_codes(),
        }
    }
}

impl Row {
    fn nowhere() -> Self {
        Self {
            place: [f32::NAN; 3],
            confirmed: NEVER,
            name_begin: 0,
            ages: (0, u8::MAX),
            open_now: false,
            remote: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_haversine() {
        let point = |lat, lon| Point::new(lat, lon).expect("a point");
        let helmond = point(51.4793, 5.657);
        for (other, off) in [
            (point(51.44, 5.48), 0.01),
            (point(52.37, 4.9), 0.02),
            (point(48.85, 2.35), 0.1),
            (point(-33.9, 151.2), 10.0),
        ] {
            let row = Row {
                place: on_sphere(other),
                ..Row::nowhere()
            };
            let km = f64::from(row.km_from(on_sphere(helmond)).expect("known"));
            let exact = helmond.distance_km(other);
            assert!((km - exact).abs() < off, "{km} and {exact}");
        }
        assert_eq!(Row::nowhere().km_from(on_sphere(helmond)), None);
    }
}
