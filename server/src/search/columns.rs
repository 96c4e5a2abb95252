//! The facts of every listed group, in columns: for each code the set of groups that have it, and what order and
//! distance need in one piece of memory.

use std::hash::{BuildHasher, RandomState};

use hashbrown::HashTable;
use roaring::RoaringBitmap;

use super::{
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
    /// Groups that one can take part in without going there.
    pub remote: RoaringBitmap,
    /// Groups that say for whom they are, and for which gender. The others are for everybody.
    says_for_whom: RoaringBitmap,
    says_gender: RoaringBitmap,
    rows: Vec<Row>,
    named: Vec<Option<Named>>,
    by_id: HashTable<Slot>,
    hasher: RandomState,
    free: Vec<Slot>,
}

/// What order and distance need of a group.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Where, as a point on a sphere of radius 1; not a number where it is not disclosed.
    place: [f32; 3],
    /// When the group last confirmed, as a day since year 1; `i32::MIN` for never.
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

impl Row {
    /// Kilometres along the earth's surface from a point, if both are known.
    #[inline]
    pub fn km_from(&self, from: [f32; 3]) -> Option<f32> {
        let [x, y, z] = self.place;
        if x.is_nan() {
            return None;
        }
        let squared = (x - from[0]).powi(2) + (y - from[1]).powi(2) + (z - from[2]).powi(2);
        let chord = squared.sqrt();
        // The arc of a chord; the series is exact to a metre within a country, and the arcsine beyond.
        let arc = if chord < 0.25 {
            chord * (1.0 + squared / 24.0)
        } else {
            2.0 * (chord / 2.0).min(1.0).asin()
        };
        Some(arc * EARTH_RADIUS_KM)
    }

    /// Days since the group last confirmed.
    #[inline]
    pub fn unconfirmed_days(&self, today: i32) -> Option<i32> {
        (self.confirmed != i32::MIN).then(|| today.saturating_sub(self.confirmed).max(0))
    }
}

impl Columns {
    /// How many groups there are.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// How many numbers of groups were given out.
    pub fn slots(&self) -> usize {
        self.rows.len()
    }

    /// The number of a group.
    pub fn find(&self, id: &str) -> Option<Slot> {
        let same = |slot: &Slot| self.named(*slot).is_some_and(|named| &*named.id == id);
        self.by_id.find(self.hasher.hash_one(id), same).copied()
    }

    /// A number for a new group. It belongs to nobody until `put`.
    pub fn new_slot(&mut self) -> Slot {
        self.free.pop().unwrap_or_else(|| {
            self.rows.push(Row::nowhere());
            self.named.push(None);
            Slot::try_from(self.rows.len() - 1).unwrap_or(Slot::MAX)
        })
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
            match facet {
                Facet::Audience => self.says_for_whom.insert(slot),
                Facet::Gender => self.says_gender.insert(slot),
                _ => false,
            };
            codes.push(number);
        }
        self.all.insert(slot);
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
        self.rows[slot as usize] = Row {
            place: facts.point.map_or([f32::NAN; 3], on_sphere),
            confirmed: facts.confirmed.unwrap_or(i32::MIN),
            name_begin: u64::from_be_bytes(begin),
            ages: facts.ages,
            open_now: facts.open_now(),
            remote: facts.remote,
        };
        self.named[slot as usize] = Some(Named {
            id: id.into(),
            sort_name: facts.sort_name,
            changed_seq,
            codes: codes.into(),
        });
        let (named, hasher) = (&self.named, &self.hasher);
        let hash = |slot: &Slot| {
            let id = named[*slot as usize].as_ref().map_or("", |named| &*named.id);
            hasher.hash_one(id)
        };
        self.by_id.insert_unique(hasher.hash_one(id), slot, hash);
    }

    /// Takes out a group. Its number may be given to another.
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
            &mut self.says_for_whom,
            &mut self.says_gender,
        ] {
            set.remove(slot);
        }
        self.rows[slot as usize] = Row::nowhere();
        self.free.push(slot);
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
    pub fn for_everybody(&self, facet: Facet) -> Option<RoaringBitmap> {
        match facet {
            Facet::Audience => Some(&self.all - &self.says_for_whom),
            Facet::Gender => Some(&self.all - &self.says_gender),
            _ => None,
        }
    }

    /// What order and distance need of a group.
    #[inline]
    pub fn row(&self, slot: Slot) -> &Row {
        &self.rows[slot as usize]
    }

    /// The rest of a group.
    pub fn named(&self, slot: Slot) -> Option<&Named> {
        self.named.get(slot as usize)?.as_ref()
    }

    /// The codes of a group.
    pub fn codes_of(&self, slot: Slot) -> &[Code] {
        self.named(slot).map_or(&[], |named| &named.codes)
    }
}

impl Row {
    fn nowhere() -> Self {
        Self {
            place: [f32::NAN; 3],
            confirmed: i32::MIN,
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
