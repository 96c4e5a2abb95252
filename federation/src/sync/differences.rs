//! Finds in which groups what is here differs from what a peer has, and puts them right.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use url::Url;

use super::{ANSWER_LIMIT, Look, Summary, Synced, pages::items_of};
use crate::{
    Host, Protocol,
    collections::{MOST_IDS, asking},
    fetch::DOCUMENT_LIMIT,
    host::{Copied, Failure, Held, News, Peer, Repair},
    limits,
    origin::id_in,
    ranges::{DEEPEST, DIGITS, RangeDigest, Ranges, is_prefix},
};

/// Most groups that a range may list.
const MOST_LISTED: usize = 2_000;
/// Where a row is damaged, this stands for its revision: no group has it.
const DAMAGED: i64 = -1;

/// In which groups what is here differs from what a peer has.
pub(super) struct Differences {
    /// The number of this node's last change when they were compared.
    as_of: i64,
    /// Ids at the peer, each with what is here.
    groups: BTreeMap<String, Option<Held>>,
}

impl Differences {
    pub(super) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// What a peer says about a range.
pub(super) enum Range {
    /// It is cut into these.
    Cut(BTreeMap<String, RangeDigest>),
    /// These are its groups.
    Listed(BTreeMap<String, i64>),
}

impl<H: Host> Protocol<H> {
    /// The groups that differ. None where the digests are equal.
    pub(super) async fn differences(
        &self,
        peer: &Peer,
        groups: &Url,
        summary: &Summary,
    ) -> Result<Differences, Look> {
        let Copied { groups: copy, as_of } = self.host().copy(peer).await?;
        let here = Ranges::new(copy.iter().map(|held| (held.id.clone(), revision(held))));
        let mut differ = Differences {
            as_of,
            groups: BTreeMap::new(),
        };
        if here.digest() == summary.digest && here.len() as u64 == summary.total {
            return Ok(differ);
        }
        let held: HashMap<&str, &Held> = copy.iter().map(|held| (held.id.as_str(), held)).collect();
        let mut open = vec![String::new()];
        while let Some(prefix) = open.pop() {
            match self.range(groups, &prefix).await? {
                Range::Cut(cut) => {
                    open.extend(
                        cut.into_iter()
                            .filter(|(prefix, there)| here.range(prefix) != *there)
                            .map(|(prefix, _)| prefix),
                    );
                }
                Range::Listed(there) => {
                    let here = here.list(&prefix);
                    let gone = here.keys().filter(|id| !there.contains_key(**id)).copied();
                    let other = there
                        .iter()
                        .filter(|(id, revision)| here.get(id.as_str()) != Some(*revision))
                        .map(|(id, _)| id.as_str());
                    for id in gone.chain(other) {
                        differ
                            .groups
                            .insert(id.to_owned(), held.get(id).map(|held| (*held).clone()));
                    }
                }
            }
        }
        Ok(differ)
    }

    async fn range(&self, groups: &Url, prefix: &str) -> Result<Range, Failure> {
        let address = asking(groups, "range", prefix);
        let answer = self.fetch_json(&address, DOCUMENT_LIMIT).await?;
        read_range(&answer, prefix)
            .ok_or_else(|| Failure::Refused("a range of groups that cannot be read".into()))
    }

    /// Asks the peer for the groups that differ and puts right what is here. Returns how many rows
    /// were put right.
    pub(super) async fn put_right(
        &self,
        peer: &Peer,
        groups: &Url,
        differ: Differences,
        synced: &mut Synced,
    ) -> Result<usize, Look> {
        let mut repaired = 0;
        let as_of = differ.as_of;
        let differ: Vec<_> = differ.groups.into_iter().collect();
        for some in differ.chunks(MOST_IDS) {
            let ids: Vec<&str> = some.iter().map(|(id, _)| id.as_str()).collect();
            let address = asking(groups, "ids", &ids.join(","));
            let mut page = self.fetch_json(&address, ANSWER_LIMIT).await?;
            let items = items_of(&mut page);
            let items = items.ok_or_else(|| Failure::Refused("groups by id: no items".into()))?;
            let known = items.len();
            let news = self.records(peer, &items, synced);
            let refused = known - news.len();
            let mut says: HashMap<String, News> = news
                .into_iter()
                .filter_map(|news| Some((id_in(news.url())?, news)))
                .collect();
            let repairs = some.iter().filter_map(|(id, held)| {
                let says = says.remove(id);
                // What is not valid is left as it is: it may be valid again with the next change.
                if says.is_none() && refused > 0 {
                    return None;
                }
                Some(Repair {
                    held: held.clone(),
                    says,
                })
            });
            repaired += self.host().repair(peer, as_of, repairs.collect()).await?;
        }
        Ok(repaired)
    }
}

fn revision(held: &Held) -> i64 {
    held.revision.unwrap_or(DAMAGED)
}

/// Reads a range. The ranges into which it is cut lie within it, so narrowing comes to an end.
pub(super) fn read_range(answer: &Value, prefix: &str) -> Option<Range> {
    if let Some(listed) = answer["kring:revisions"].as_object() {
        let listed = listed.iter().map(|(id, revision)| {
            limits::id(id).ok()?;
            Some((id.clone(), revision.as_i64()?))
        });
        let listed: Option<BTreeMap<_, _>> = listed.collect();
        return listed
            .filter(|listed| listed.len() <= MOST_LISTED)
            .map(Range::Listed);
    }
    let cut = answer["kring:ranges"].as_object()?;
    if cut.len() != DIGITS.len() || prefix.len() >= DEEPEST {
        return None;
    }
    let cut = cut.iter().map(|(part, range)| {
        let deeper = is_prefix(part) && part.len() == prefix.len() + 1 && part.starts_with(prefix);
        let range = RangeDigest {
            digest: range[0].as_str()?.to_owned(),
            total: usize::try_from(range[1].as_u64()?).ok()?,
        };
        deeper.then(|| (part.clone(), range))
    });
    cut.collect::<Option<_>>().map(Range::Cut)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_range_that_does_not_narrow_is_not_read() {
        let cut = |parts: Vec<String>| {
            let parts = parts.into_iter().map(|part| (part, json!(["0", 1])));
            json!({"kring:ranges": parts.collect::<serde_json::Map<_, _>>()})
        };
        let below = |prefix: &str| cut(DIGITS.chars().map(|digit| format!("{prefix}{digit}")).collect());
        assert!(matches!(read_range(&below("a"), "a"), Some(Range::Cut(cut)) if cut.len() == 16));
        for (answer, prefix) in [
            (below(""), "a"),
            (below("b"), "a"),
            (below("aa"), "a"),
            (below("0123456789abcdef"), "0123456789abcdef"),
            (cut(vec!["a0".into()]), "a"),
            (json!({}), ""),
            (json!({"kring:ranges": 7}), ""),
            (json!({"kring:revisions": {"../x": 1}}), ""),
            (json!({"kring:revisions": {"x": "1"}}), ""),
        ] {
            assert!(read_range(&answer, prefix).is_none(), "{answer}");
        }
    }
}
