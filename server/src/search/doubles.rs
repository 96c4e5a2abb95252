//! The same group in the lists of several organisations: told by what it says, shown once.
//!
//! Two entries of different nodes are likely the same group where two of three things agree, each
//! together with the theme: when and where it meets, how to make contact, and the name. The name
//! alone never does, and two groups of one name and contact that meet at other times are two (a
//! fellowship has one telephone number and many meetings). Nothing is dropped: the entries that are
//! not shown can be read on the page of the one that is, and staff can separate or join any two.

use std::{
    collections::{BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

use chrono::{DateTime, Utc};
use kring_federation::{
    PublicGroup,
    public_group::PublicContact,
    vocabulary::{ContactKind, Open},
};
use roaring::RoaringBitmap;

use super::columns::Slot;
use crate::{
    directory::{occurrences, theme::ThemeCode},
    text::{fold, words},
};

/// What of an entry tells which group it is.
#[derive(Clone, Debug, Default)]
pub struct Traits {
    /// The node that lists it.
    node: u32,
    /// Sorted; the lowest two bits say of which kind.
    keys: Box<[u32]>,
    /// Which of several entries is shown: own ones, then those that confirmed last.
    rank: (bool, i32),
}

/// Kinds of keys.
const MEETING: u32 = 0;
const CONTACT: u32 = 1;
const NAME: u32 = 2;
/// A key that so many entries have says nothing about any of them.
const COMMON: usize = 64;
/// More entries than this are no longer looked at as one group.
const MOST_TOGETHER: usize = 40;
/// More keys than this hardly any entry has.
const MOST_KEYS: usize = 64;

impl Traits {
    /// What a group tells.
    pub fn of(group: &PublicGroup, own: bool, now: DateTime<Utc>) -> Self {
        let mut keys = BTreeSet::new();
        let mut add = |kind: u32, what: &dyn Fn(&mut DefaultHasher)| {
            for theme in themes(group) {
                let mut hasher = DefaultHasher::new();
                (kind, theme).hash(&mut hasher);
                what(&mut hasher);
                let bits = u32::try_from(hasher.finish() >> 32).unwrap_or(0);
                keys.insert((bits & !3) | kind);
            }
        };
        for (place, day, start) in meetings(group, now) {
            add(MEETING, &|hasher| (&place, day, &start).hash(hasher));
        }
        for contact in group.contact.iter().filter_map(contact) {
            add(CONTACT, &|hasher| contact.hash(hasher));
        }
        for (_, name) in group.name.iter() {
            let mut name = words(name);
            name.sort_unstable();
            name.dedup();
            add(NAME, &|hasher| name.hash(hasher));
        }
        let mut hasher = DefaultHasher::new();
        group
            .origin
            .actor
            .origin()
            .ascii_serialization()
            .hash(&mut hasher);
        let confirmed = group.confirmed.map_or(i32::MIN, super::facts::day_number);
        Self {
            node: u32::try_from(hasher.finish() >> 32).unwrap_or(0),
            keys: keys.into_iter().take(MOST_KEYS).collect(),
            rank: (own, confirmed),
        }
    }

    /// Whether both tell of the same group.
    fn same(&self, other: &Self) -> bool {
        if self.node == other.node {
            return false;
        }
        let mut shared = [false; 3];
        for key in &self.keys {
            if other.keys.binary_search(key).is_ok() {
                shared[(key & 3) as usize % 3] = true;
            }
        }
        let [meeting, contact, name] = shared;
        let meets = |traits: &Self| traits.keys.iter().any(|key| key & 3 == MEETING);
        let elsewhere = meets(self) && meets(other) && !meeting;
        match (meeting, contact, name) {
            (true, true, _) | (true, _, true) => true,
            (false, true, true) => !elsewhere,
            _ => false,
        }
    }
}

/// The broadest themes of a group: organisations differ in how exactly they say it.
fn themes(group: &PublicGroup) -> BTreeSet<&str> {
    let known = group.themes.iter().filter_map(|code| ThemeCode::known(code));
    known
        .map(|theme| theme.broader().unwrap_or(theme).as_str())
        .collect()
}

/// Where, on which weekday and at what time it meets: the place as coarse as organisations know it.
fn meetings(group: &PublicGroup, now: DateTime<Utc>) -> Vec<(String, u8, String)> {
    let mut places = vec![];
    if let Some(venue) = &group.venue {
        let country = venue.country.as_deref().unwrap_or_default();
        if let Some(postcode) = &venue.postcode {
            let area: String = postcode.chars().filter(|c| c.is_alphanumeric()).take(4).collect();
            places.push(format!("{country} {}", area.to_uppercase()));
        }
        if let Some(municipality) = venue.municipality.as_ref().or(venue.place.as_ref()) {
            places.push(format!("{country} {}", fold(municipality)));
        }
    }
    if group.online.is_some() {
        places.push("online".into());
    }
    let mut meetings = vec![];
    for meeting in occurrences::readable(group) {
        let start = meeting.start.to_string();
        for day in meeting.weekdays(now) {
            let day = u8::try_from(day.num_days_from_monday()).unwrap_or(0);
            meetings.extend(places.iter().map(|place| (place.clone(), day, start.clone())));
        }
    }
    meetings
}

/// A way to make contact, however it is written.
fn contact(contact: &PublicContact) -> Option<String> {
    let value = contact.value.as_deref()?.trim().to_lowercase();
    let Open::Known(kind) = contact.kind else {
        return None;
    };
    match kind {
        ContactKind::Phone | ContactKind::Messenger => {
            let digits: Vec<char> = value.chars().filter(char::is_ascii_digit).collect();
            // With or without the country's number in front.
            let last = digits.len().checked_sub(9)?;
            Some(digits[last..].iter().collect())
        }
        ContactKind::Email => Some(value),
        ContactKind::Web => {
            let address = value.split_once("://").map_or(value.as_str(), |(_, rest)| rest);
            let address = address.strip_prefix("www.").unwrap_or(address);
            Some(address.trim_end_matches('/').to_owned())
        }
        ContactKind::Form | ContactKind::Visit => None,
    }
}

/// Which entries of an index tell of the same group.
#[derive(Default)]
pub struct Doubles {
    traits: HashMap<Slot, Traits>,
    by_key: HashMap<u32, Vec<Slot>>,
    /// Entries that stand behind another.
    pub behind: RoaringBitmap,
    /// Of each entry that is not alone all that tell of its group, the shown one first.
    together: HashMap<Slot, Vec<Slot>>,
    /// What staff decided, lesser number first.
    decided: HashMap<(Slot, Slot), bool>,
}

impl Doubles {
    /// Takes in an entry.
    pub fn put(&mut self, slot: Slot, traits: Traits) {
        for key in &traits.keys {
            self.by_key.entry(*key).or_default().push(slot);
        }
        self.traits.insert(slot, traits);
        self.regroup(slot);
    }

    /// Takes out an entry.
    pub fn remove(&mut self, slot: Slot) {
        let Some(traits) = self.traits.remove(&slot) else {
            return;
        };
        for key in &traits.keys {
            if let Some(slots) = self.by_key.get_mut(key) {
                slots.retain(|other| *other != slot);
                if slots.is_empty() {
                    self.by_key.remove(key);
                }
            }
        }
        self.decided
            .retain(|(one, other), _| *one != slot && *other != slot);
        let left = self.part(slot);
        left.into_iter()
            .filter(|other| *other != slot)
            .for_each(|other| self.regroup(other));
    }

    /// Staff decided about these pairs, and about no others.
    pub fn decide(&mut self, pairs: impl IntoIterator<Item = (Slot, Slot, bool)>) {
        let decided: HashMap<(Slot, Slot), bool> = pairs
            .into_iter()
            .map(|(one, other, same)| ((one.min(other), one.max(other)), same))
            .collect();
        let before = std::mem::replace(&mut self.decided, decided);
        let concerned: BTreeSet<Slot> = before
            .keys()
            .chain(self.decided.keys())
            .flat_map(|(one, other)| [*one, *other])
            .collect();
        for slot in &concerned {
            self.part(*slot);
        }
        concerned.into_iter().for_each(|slot| self.regroup(slot));
    }

    /// All entries that tell of the same group as one, itself among them, the shown one first; empty
    /// where it is alone.
    pub fn together(&self, slot: Slot) -> &[Slot] {
        self.together.get(&slot).map_or(&[], Vec::as_slice)
    }

    /// Takes the entries that stand together with one apart, and returns them.
    fn part(&mut self, slot: Slot) -> Vec<Slot> {
        let together = self.together.remove(&slot).unwrap_or_default();
        for other in &together {
            self.together.remove(other);
            self.behind.remove(*other);
        }
        together
    }

    /// Finds anew which entries stand together with one.
    fn regroup(&mut self, slot: Slot) {
        let mut group = BTreeSet::new();
        let mut open = vec![slot];
        while let Some(next) = open.pop() {
            if group.len() < MOST_TOGETHER && group.insert(next) {
                open.extend(self.like(next).filter(|other| !group.contains(other)));
                open.extend(self.part(next));
            }
        }
        if group.len() < 2 {
            return;
        }
        // Those that stood together before and no longer do are found again one by one.
        let linked = self.linked(slot, &group);
        let mut together: Vec<Slot> = linked.iter().copied().collect();
        let rank = |slot: &Slot| self.traits.get(slot).map(|traits| traits.rank);
        together.sort_by(|a, b| rank(b).cmp(&rank(a)).then(a.cmp(b)));
        if together.len() > 1 {
            self.behind.extend(together[1..].iter().copied());
            for slot in &together {
                self.together.insert(*slot, together.clone());
            }
        }
        for apart in group.difference(&linked) {
            if !self.together.contains_key(apart) {
                self.regroup(*apart);
            }
        }
    }

    /// The entries of a set that one is linked with, directly or through others.
    fn linked(&self, slot: Slot, among: &BTreeSet<Slot>) -> BTreeSet<Slot> {
        let mut linked = BTreeSet::from([slot]);
        let mut open = vec![slot];
        while let Some(next) = open.pop() {
            for other in among {
                if !linked.contains(other) && self.same(next, *other) {
                    linked.insert(*other);
                    open.push(*other);
                }
            }
        }
        linked
    }

    fn same(&self, one: Slot, other: Slot) -> bool {
        if let Some(decided) = self.decided.get(&(one.min(other), one.max(other))) {
            return *decided;
        }
        match (self.traits.get(&one), self.traits.get(&other)) {
            (Some(one), Some(other)) => one.same(other),
            _ => false,
        }
    }

    /// The entries that tell of the same group as one.
    fn like(&self, slot: Slot) -> impl Iterator<Item = Slot> {
        let keys = self.traits.get(&slot).map_or(&[][..], |traits| &traits.keys);
        let telling = keys.iter().filter_map(|key| self.by_key.get(key));
        let mut like: BTreeSet<Slot> = telling
            .filter(|slots| slots.len() <= COMMON)
            .flatten()
            .copied()
            .collect();
        let decided = self.decided.iter().filter(|(_, same)| **same);
        like.extend(decided.filter_map(|((one, other), _)| match slot {
            slot if slot == *one => Some(*other),
            slot if slot == *other => Some(*one),
            _ => None,
        }));
        like.into_iter()
            .filter(move |other| *other != slot && self.same(slot, *other))
            .collect::<Vec<_>>()
            .into_iter()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn traits(node: &str, changes: Value) -> Traits {
        let mut group = json!({
            "id": "1", "url": format!("https://{node}/groups/1"), "revision": 1,
            "origin": {"actor": format!("https://{node}/actor"), "name": node, "url": format!("https://{node}/")},
            "name": {"nl": "Rouwgroep Helmond"}, "themes": ["bereavement"], "languages": ["nl"], "anonymity": "anonymous",
            "format": "in-person", "status": "active",
            "created": "2026-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z",
            "venue": {"disclosure": "exact", "postcode": "5701 AB", "municipality": "Helmond", "country": "NL"},
            "contact": [{"kind": "phone", "value": "+31 99 000 00 01"}],
            "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TU", "start": "19:30", "timezone": "Europe/Amsterdam"}],
        });
        if let (Some(group), Value::Object(changes)) = (group.as_object_mut(), changes) {
            group.extend(changes);
        }
        let group: PublicGroup = serde_json::from_value(group).expect("a group");
        let now = "2026-11-24T12:00:00Z".parse().expect("a time");
        Traits::of(&group, node == "own.example", now)
    }

    fn same(changes: Value) -> bool {
        traits("a.example", json!({})).same(&traits("b.example", changes))
    }

    #[test]
    fn two_things_have_to_agree() {
        assert!(same(json!({})));
        assert!(
            same(json!({"name": {"nl": "Iemand missen"}})),
            "time, place and contact"
        );
        assert!(same(
            json!({"contact": [{"kind": "phone", "value": "0990000001"}], "name": {"nl": "X"}})
        ));
        assert!(same(json!({"contact": []})), "time, place and name");
        assert!(
            same(json!({"name": {"nl": "Helmond rouwgroep"}, "contact": []})),
            "order of words"
        );
        assert!(
            same(json!({"meetings": []})),
            "name and contact, where one tells no time"
        );
        assert!(
            same(
                json!({"venue": {"disclosure": "on-contact", "municipality": "Helmond", "country": "NL"}, "contact": []})
            ),
            "the place as coarse as both know it"
        );
    }

    #[test]
    fn the_name_alone_never_does() {
        let elsewhere = json!({"disclosure": "exact", "postcode": "5611 AA", "municipality": "Eindhoven", "country": "NL"});
        for other in [
            json!({"contact": [], "venue": elsewhere}),
            json!({"contact": [], "meetings": []}),
            json!({"contact": [{"kind": "form"}], "meetings": []}),
            json!({"venue": elsewhere}),
            json!({"meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TH", "start": "19:30", "timezone": "Europe/Amsterdam"}]}),
            json!({"themes": ["alcohol"]}),
            json!({"name": {"nl": "Iets anders"}, "contact": []}),
        ] {
            assert!(!same(other.clone()), "{other}");
        }
        let one = traits("a.example", json!({}));
        assert!(!one.same(&traits("a.example", json!({}))), "of one node");
    }

    #[test]
    fn one_is_shown_and_the_others_stand_behind_it() {
        let mut doubles = Doubles::default();
        doubles.put(1, traits("a.example", json!({"confirmed": "2026-11-01"})));
        doubles.put(2, traits("b.example", json!({})));
        assert_eq!(doubles.together(2), [1, 2]);
        // An own entry comes first.
        doubles.put(3, traits("own.example", json!({})));
        assert_eq!(doubles.together(1), [3, 1, 2]);
        assert_eq!(doubles.behind.iter().collect::<Vec<_>>(), [1, 2]);
        doubles.remove(3);
        assert_eq!(doubles.together(2), [1, 2]);
        doubles.remove(1);
        assert!(doubles.together(2).is_empty());
        assert!(doubles.behind.is_empty());
    }

    #[test]
    fn staff_separates_and_joins() {
        let mut doubles = Doubles::default();
        doubles.put(1, traits("a.example", json!({})));
        doubles.put(2, traits("b.example", json!({})));
        doubles.put(
            3,
            traits(
                "c.example",
                json!({"name": {"nl": "Anders"}, "contact": [], "meetings": []}),
            ),
        );
        doubles.decide([(2, 1, false), (3, 1, true)]);
        assert_eq!(doubles.together(1), [1, 3]);
        assert!(doubles.together(2).is_empty());
        doubles.decide([]);
        assert_eq!(doubles.together(1), [1, 2]);
        assert!(doubles.together(3).is_empty());
        assert_eq!(doubles.behind.iter().collect::<Vec<_>>(), [2]);
    }
}
