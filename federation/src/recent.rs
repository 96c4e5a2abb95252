//! A small memory of what happened lately, bounded in size and in time.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};

/// Remembers a value by key for a while. Whatever strangers send, it holds no more than
/// `capacity` entries: when full, the oldest makes room.
pub(crate) struct Recent<V> {
    capacity: usize,
    life: TimeDelta,
    entries: Mutex<HashMap<String, (DateTime<Utc>, V)>>,
}

impl<V: Clone> Recent<V> {
    pub(crate) fn new(capacity: usize, life: TimeDelta) -> Self {
        Self {
            capacity,
            life,
            entries: Mutex::default(),
        }
    }

    /// What was put under `key`, unless it is too old.
    pub(crate) fn get(&self, key: &str, now: DateTime<Utc>) -> Option<V> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries
            .get(key)
            .filter(|(at, _)| *at + self.life > now)
            .map(|(_, value)| value.clone())
    }

    /// Remembers `value` under `key` from now on.
    pub(crate) fn put(&self, key: &str, value: V, now: DateTime<Utc>) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= self.capacity && !entries.contains_key(key) {
            entries.retain(|_, (at, _)| *at + self.life > now);
            if entries.len() >= self.capacity {
                let oldest = entries
                    .iter()
                    .min_by_key(|(_, (at, _))| *at)
                    .map(|(key, _)| key.clone());
                oldest.map(|key| entries.remove(&key));
            }
        }
        entries.insert(key.to_owned(), (now, value));
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_thousand_made_up_hosts_leave_bounded_rows() {
        let recent = Recent::new(1_000, TimeDelta::minutes(5));
        let start = DateTime::UNIX_EPOCH;
        for n in 0..10_000 {
            recent.put(
                &format!("https://made-up-{n}.test/actor"),
                (),
                start + TimeDelta::milliseconds(n),
            );
        }
        assert_eq!(recent.len(), 1_000);
        assert!(recent.get("https://made-up-9999.test/actor", start).is_some());
        assert!(recent.get("https://made-up-0.test/actor", start).is_none());
    }

    #[test]
    fn what_is_old_is_forgotten() {
        let recent = Recent::new(10, TimeDelta::minutes(5));
        let start = DateTime::UNIX_EPOCH;
        recent.put("a", 1, start);
        assert_eq!(recent.get("a", start + TimeDelta::minutes(4)), Some(1));
        assert_eq!(recent.get("a", start + TimeDelta::minutes(5)), None);
    }
}
