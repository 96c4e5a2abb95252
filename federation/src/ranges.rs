//! A node's groups, cut into ranges that can be compared without sending them all.
//!
//! Each group stands at the SHA-256 of its id. A range is what begins with the same hexadecimal
//! digits; its digest is that of [`crate::digest`]. Two nodes that differ in one group out of a
//! hundred thousand find it by looking at five small answers.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::digest::Sum;

/// A range of so many groups is listed and not cut further.
pub(crate) const LISTED: usize = 256;
/// Longest prefix of a range, in digits.
pub(crate) const DEEPEST: usize = 16;
/// The hexadecimal digits.
pub(crate) const DIGITS: &str = "0123456789abcdef";

/// Live groups in the order of their places.
#[derive(Debug, Default)]
pub(crate) struct Ranges {
    groups: Vec<Placed>,
    digest: String,
}

#[derive(Debug)]
struct Placed {
    place: [u8; 32],
    id: String,
    revision: i64,
}

/// What is said of one range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RangeDigest {
    pub(crate) digest: String,
    pub(crate) total: usize,
}

impl Ranges {
    /// Places groups, each with its id and revision.
    pub(crate) fn new(groups: impl IntoIterator<Item = (String, i64)>) -> Self {
        let mut groups: Vec<Placed> = groups
            .into_iter()
            .map(|(id, revision)| Placed {
                place: Sha256::digest(&id).into(),
                id,
                revision,
            })
            .collect();
        groups.sort_unstable_by_key(|group| group.place);
        let digest = sum(&groups);
        Self { groups, digest }
    }

    /// How many groups there are.
    pub(crate) fn len(&self) -> usize {
        self.groups.len()
    }

    /// The digest of all of them.
    pub(crate) fn digest(&self) -> &str {
        &self.digest
    }

    /// The digest of the groups whose place begins with `prefix`.
    pub(crate) fn range(&self, prefix: &str) -> RangeDigest {
        let groups = self.within(prefix);
        RangeDigest {
            digest: sum(groups),
            total: groups.len(),
        }
    }

    /// The ranges into which `prefix` is cut, each with its prefix.
    pub(crate) fn cut(&self, prefix: &str) -> Vec<(String, RangeDigest)> {
        DIGITS
            .chars()
            .map(|digit| {
                let prefix = format!("{prefix}{digit}");
                let range = self.range(&prefix);
                (prefix, range)
            })
            .collect()
    }

    /// Id and revision of the groups whose place begins with `prefix`.
    pub(crate) fn list(&self, prefix: &str) -> BTreeMap<&str, i64> {
        let groups = self.within(prefix).iter();
        groups.map(|group| (group.id.as_str(), group.revision)).collect()
    }

    fn within(&self, prefix: &str) -> &[Placed] {
        let (first, last) = bounds(prefix);
        let from = self.groups.partition_point(|group| group.place < first);
        let upto = self.groups.partition_point(|group| group.place <= last);
        &self.groups[from..upto]
    }
}

/// Whether a text is the prefix of a range.
pub(crate) fn is_prefix(text: &str) -> bool {
    text.len() <= DEEPEST && text.chars().all(|digit| DIGITS.contains(digit))
}

/// The first and the last place that begin with a prefix.
fn bounds(prefix: &str) -> ([u8; 32], [u8; 32]) {
    let (mut first, mut last) = ([0; 32], [255; 32]);
    for (at, digit) in prefix.chars().take(64).enumerate() {
        let value = u8::try_from(digit.to_digit(16).unwrap_or(0)).unwrap_or(0);
        let (shift, keep) = if at % 2 == 0 { (4, 0x0f) } else { (0, 0xf0) };
        first[at / 2] = (first[at / 2] & keep) | (value << shift);
        last[at / 2] = (last[at / 2] & keep) | (value << shift);
    }
    (first, last)
}

fn sum(groups: &[Placed]) -> String {
    let mut sum = Sum::default();
    groups.iter().for_each(|group| sum.add(&group.id, group.revision));
    sum.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::{digest, hex};

    fn stands_in(id: &str, prefix: &str) -> bool {
        hex(&Sha256::digest(id)).starts_with(prefix)
    }

    fn groups(count: usize) -> Vec<(String, i64)> {
        (0..count).map(|n| (format!("group-{n}"), 1)).collect()
    }

    #[test]
    fn ranges_are_parts_of_the_whole() {
        let all = Ranges::new(groups(1_000));
        assert_eq!(all.range("").digest, all.digest());
        assert_eq!(
            all.digest(),
            digest(groups(1_000).iter().map(|(id, n)| (id.as_str(), *n)))
        );
        for prefix in ["", "7", "7f"] {
            let parts: usize = all.cut(prefix).iter().map(|(_, range)| range.total).sum();
            assert_eq!(parts, all.range(prefix).total);
        }
        let listed: usize = DIGITS
            .chars()
            .map(|digit| all.list(&digit.to_string()).len())
            .sum();
        assert_eq!(listed, 1_000);
        assert!(all.list("a").keys().all(|id| stands_in(id, "a")));
    }

    #[test]
    fn one_change_shows_in_one_range_of_each_size() {
        let before = Ranges::new(groups(1_000));
        let mut changed = groups(1_000);
        changed[500].1 = 2;
        let after = Ranges::new(changed);
        let differing: Vec<String> = before
            .cut("")
            .into_iter()
            .zip(after.cut(""))
            .filter(|(before, after)| before != after)
            .map(|((prefix, _), _)| prefix)
            .collect();
        assert_eq!(differing.len(), 1);
        assert!(stands_in("group-500", &differing[0]));
    }

    #[test]
    fn a_prefix_is_short_and_of_lower_case_digits() {
        for good in ["", "0", "0123456789abcdef"] {
            assert!(is_prefix(good), "{good}");
        }
        for bad in ["A", "g", "-", "0123456789abcdef0", "é"] {
            assert!(!is_prefix(bad), "{bad}");
        }
    }
}
