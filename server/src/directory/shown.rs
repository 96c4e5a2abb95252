//! Groups that were shown lately, ready to be shown again: read from the database, their coming meetings worked out.
//!
//! It holds what is public anyway, says nothing about who saw it, and is forgotten with the process.

use std::{
    num::NonZeroUsize,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
};

use chrono::{DateTime, Utc};
use kring_federation::PublicGroup;
use lru::LruCache;
use serde::{Serialize, Serializer, ser::Error as _};
use serde_json::value::RawValue;

use super::occurrences;
use crate::search::Hit;

/// A group, ready to be shown. As JSON it is written once.
#[derive(Debug)]
pub struct ShownGroup {
    group: PublicGroup,
    json: OnceLock<Box<RawValue>>,
}

impl From<PublicGroup> for ShownGroup {
    fn from(group: PublicGroup) -> Self {
        Self {
            group,
            json: OnceLock::new(),
        }
    }
}

impl Deref for ShownGroup {
    type Target = PublicGroup;
    fn deref(&self) -> &PublicGroup {
        &self.group
    }
}

impl Serialize for ShownGroup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(json) = self.json.get() {
            return json.serialize(serializer);
        }
        let json = serde_json::value::to_raw_value(&self.group).map_err(S::Error::custom)?;
        self.json.get_or_init(|| json).serialize(serializer)
    }
}

/// Groups that were shown lately.
pub struct Shown {
    groups: Mutex<LruCache<String, Kept>>,
}

struct Kept {
    changed_seq: i64,
    group: Arc<ShownGroup>,
    /// When the first of its coming meetings has begun; it is worked out anew then.
    until: DateTime<Utc>,
}

/// So many groups take about forty megabytes, where there are so many.
const MOST: NonZeroUsize = NonZeroUsize::MIN.saturating_add(4_999);

impl Shown {
    /// Nothing was shown yet.
    pub fn new() -> Self {
        Self {
            groups: Mutex::new(LruCache::new(MOST)),
        }
    }

    fn lock(&self) -> MutexGuard<'_, LruCache<String, Kept>> {
        self.groups.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The groups of some hits, where they are kept as the index knows them and their coming meetings are still to come.
    pub fn get(&self, hits: &[Hit], now: DateTime<Utc>) -> Vec<Option<Arc<ShownGroup>>> {
        let mut groups = self.lock();
        hits.iter()
            .map(|hit| {
                let kept = groups.get(&hit.id)?;
                let fresh = kept.changed_seq == hit.changed_seq && kept.until > now;
                fresh.then(|| Arc::clone(&kept.group))
            })
            .collect()
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// Keeps a group as it stands in the database, and gives it back with its coming meetings.
    pub fn keep(&self, changed_seq: i64, mut group: PublicGroup, now: DateTime<Utc>) -> Arc<ShownGroup> {
        let until = refreshed(&mut group, now);
        let group = Arc::new(ShownGroup::from(group));
        let kept = Kept {
            changed_seq,
            group: Arc::clone(&group),
            until,
        };
        if length(&group) <= LONGEST {
            self.lock().put(group.id.clone(), kept);
        }
        group
    }
}

/// A group with longer texts is read again each time.
const LONGEST: usize = 16_000;

fn length(group: &PublicGroup) -> usize {
    [
        &group.name,
        &group.own_term,
        &group.own_term_means,
        &group.summary,
        &group.description,
        &group.first_visit,
        &group.rules,
    ]
    .into_iter()
    .flat_map(|texts| texts.iter())
    .map(|(_, text)| text.len())
    .sum()
}

/// Works out the coming meetings, and until when they are the coming ones.
fn refreshed(group: &mut PublicGroup, now: DateTime<Utc>) -> DateTime<Utc> {
    occurrences::refresh(group, now);
    let starts = group.meetings.iter().filter_map(|meeting| meeting.next.first());
    starts.min().map_or(DateTime::<Utc>::MAX_UTC, DateTime::to_utc)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hit(id: &str, changed_seq: i64) -> Hit {
        Hit {
            id: id.to_owned(),
            changed_seq,
            distance_km: None,
            also: vec![],
        }
    }

    #[test]
    fn what_changed_is_read_again_and_a_meeting_that_began_is_no_longer_coming() {
        let shown = Shown::new();
        let monday: DateTime<Utc> = "2026-11-23T12:00:00Z".parse().expect("a time");
        let group: PublicGroup = serde_json::from_value(serde_json::json!({
            "id": "01JD5Q0Z7Y8K3N4M5P6R7S8T9V", "url": "https://a.example/groups/1", "revision": 1,
            "origin": {"actor": "https://a.example/actor", "name": "A", "url": "https://a.example/"},
            "name": {"nl": "Rouwgroep"}, "themes": ["bereavement"], "languages": ["nl"], "anonymity": "anonymous",
            "format": "in-person", "status": "active", "created": "2026-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z",
            "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=MO", "start": "19:30", "timezone": "Europe/Amsterdam"}],
        }))
        .expect("a group");
        let id = group.id.clone();
        let first = shown.keep(7, group, monday);
        assert!(shown.get(&[hit(&id, 8)], monday)[0].is_none(), "another change");
        assert!(shown.get(&[hit(&id, 7)], monday)[0].is_some());
        let later = monday + chrono::TimeDelta::days(1);
        assert!(
            shown.get(&[hit(&id, 7)], later)[0].is_none(),
            "its meeting has begun"
        );
        let second = shown.keep(7, first.group.clone(), later);
        assert!(second.meetings[0].next[0] > first.meetings[0].next[0]);
        let third = shown.get(&[hit(&id, 7)], later)[0].clone().expect("kept");
        assert!(Arc::ptr_eq(&second, &third));
        let json = serde_json::to_string(&[second]).expect("JSON");
        assert_eq!(json, serde_json::to_string(&[&third.group]).expect("JSON"));
    }
}
