//! Makes what is here of a peer equal to what the peer has.
//!
//! A peer that was just followed is read page by page (`pages`). After that, and at every later
//! time, what changed since is read, and the digests are compared: where they differ, ranges are
//! narrowed down to the groups that differ, and those alone are fetched and put right
//! (`differences`). So a copy that was damaged, or a peer that was restored from a backup, costs no
//! more than what it lost.

mod differences;
mod pages;
mod record;

use url::Url;

use crate::{
    Host, Protocol,
    fetch::{DOCUMENT_LIMIT, Want},
    host::{Failure, HostError, Mode, Peer, Policy, SoFar},
    origin::{parse_id, same_origin},
};
use serde_json::Value;

/// The largest answer that is read, in bytes.
const ANSWER_LIMIT: usize = 16 * 1024 * 1024;
/// Longest cursor, in bytes.
const LONGEST_CURSOR: usize = 200;
/// How often digests are compared in one run: the peer may change something meanwhile.
const ROUNDS: usize = 4;
/// Most nodes that a hub may vouch for.
const MOST_VOUCHED: usize = 10_000;

/// What a run of [`Protocol::sync`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Synced {
    /// Pages that were read and kept.
    pub pages: usize,
    /// Records that were read.
    pub records: usize,
    /// Records that were not valid and are skipped.
    pub refused: usize,
    /// Rows that differed and were put right.
    pub repaired: usize,
    /// Whether the digests are equal in the end.
    pub equal: bool,
}

/// What a peer says about its groups.
struct Summary {
    digest: String,
    total: u64,
    cursor: String,
    first: Option<Url>,
}

/// Why a run stopped.
pub(crate) enum Look {
    /// The peer failed.
    Failed(Failure),
    /// This node failed.
    Broken(HostError),
}

impl From<Failure> for Look {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<HostError> for Look {
    fn from(error: HostError) -> Self {
        Self::Broken(error)
    }
}

impl<H: Host> Protocol<H> {
    /// Makes what is here of `peer` equal to what it has. The host is told after every page, so a
    /// run that breaks off loses nothing; a failure is told to it too. A peer that has no such
    /// collection (it is other software) is done at once.
    pub async fn sync(&self, peer: &Peer) -> Result<Synced, HostError> {
        let mut synced = Synced::default();
        if peer.policy == Policy::Block || self.identity().mode == Mode::Off {
            return Ok(synced);
        }
        match self.run(peer, &mut synced).await {
            Ok(()) => {
                let host = peer.actor.host_str();
                let Synced {
                    pages,
                    records,
                    refused,
                    repaired,
                    equal,
                } = synced;
                tracing::info!(host, pages, records, refused, repaired, equal, "groups compared");
            }
            Err(Look::Failed(failure)) => self.host().failed(peer, &failure).await?,
            Err(Look::Broken(error)) => return Err(error),
        }
        Ok(synced)
    }

    async fn run(&self, peer: &Peer, synced: &mut Synced) -> Result<(), Look> {
        let document = self.current_document(peer).await?;
        if let Some(vouches) = &document.vouches {
            self.read_vouched(peer, vouches).await?;
        }
        let mut cursor = peer.sync_cursor.clone().filter(|cursor| !cursor.is_empty());
        let Some(groups) = document.groups else {
            let nothing = SoFar {
                cursor: "",
                read: 0,
                total: 0,
                done: true,
            };
            self.host()
                .synced(peer, peer.sync_cursor.as_deref(), nothing)
                .await?;
            synced.equal = true;
            return Ok(());
        };
        let mut summary = self.summary(&groups).await?;
        for round in 1..=ROUNDS {
            if cursor.as_deref() != Some(summary.cursor.as_str()) {
                cursor = self
                    .read_pages(peer, &groups, cursor.as_deref(), &summary, synced)
                    .await?;
            }
            let differ = self.differences(peer, &groups, &summary).await?;
            if differ.is_empty() {
                synced.equal = true;
                break;
            }
            synced.repaired += self.put_right(peer, &groups, differ, synced).await?;
            if round < ROUNDS {
                summary = self.summary(&groups).await?;
            }
        }
        if !synced.equal {
            let (host, refused) = (peer.actor.host_str(), synced.refused);
            tracing::warn!(
                host,
                refused,
                "what is here is not all that the node has: some of it is not valid, or it changes quickly"
            );
        }
        // Where it is equal, this holds whatever numbers the peer used before (see `differences`).
        let reached = cursor.as_deref().filter(|_| !synced.equal);
        let done = SoFar {
            cursor: reached.unwrap_or(&summary.cursor),
            read: summary.total,
            total: summary.total,
            done: true,
        };
        self.host().synced(peer, cursor.as_deref(), done).await?;
        Ok(())
    }

    /// The nodes that a hub follows: it vouches for them.
    async fn read_vouched(&self, peer: &Peer, vouches: &Url) -> Result<(), Look> {
        let collection = self.fetch_json(vouches, ANSWER_LIMIT).await?;
        let Some(items) = collection["orderedItems"].as_array() else {
            return Err(Failure::Refused("a hub without a list of whom it follows".into()).into());
        };
        let named = items.iter().take(MOST_VOUCHED);
        let actors = named.filter_map(|item| item.as_str().and_then(parse_id));
        let others = actors.filter(|actor| !self.identity().is_us(actor));
        self.host().vouched(peer, others.collect(), true).await?;
        Ok(())
    }

    async fn summary(&self, groups: &Url) -> Result<Summary, Failure> {
        let collection = self.fetch_json(groups, DOCUMENT_LIMIT).await?;
        let digest = collection["kring:digest"]
            .as_str()
            .filter(|digest| digest.len() == 64);
        let (Some(digest), Some(total), Some(cursor)) =
            (digest, collection["totalItems"].as_u64(), cursor_of(&collection))
        else {
            return Err(Failure::Refused(
                "the collection has no digest, total or cursor".into(),
            ));
        };
        Ok(Summary {
            digest: digest.to_owned(),
            total,
            cursor,
            first: own_link(&collection["first"], groups)?,
        })
    }

    /// Fetches JSON of a peer, at the origin of `url` and nowhere else.
    async fn fetch_json(&self, url: &Url, limit: usize) -> Result<Value, Failure> {
        let fetched = match self.fetch(url, Want::Document, limit).await {
            // Only the actor's own absence says that the node is gone.
            Err(Failure::Gone) => {
                return Err(Failure::Temporary("the collection was not found".into()));
            }
            fetched => fetched?,
        };
        if !same_origin(&fetched.url, url) {
            return Err(Failure::Refused("the collection is at another origin".into()));
        }
        serde_json::from_slice(&fetched.body)
            .map_err(|_| Failure::Refused("the collection is not JSON".into()))
    }
}

/// Everything that is read of a collection, of bytes that the fuzzer made.
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn fuzzed(document: &mut Value, from: &Url) {
    let _ = (
        cursor_of(document),
        own_link(&document["first"], from),
        own_link(&document["next"], from),
    );
    for prefix in ["", "a", "0123456789abcdef"] {
        let _ = differences::read_range(document, prefix);
    }
    for item in pages::items_of(document).unwrap_or_default() {
        let _ = crate::objects::group_object::read(&item, from);
        let _ = crate::objects::tombstone::read(&item, from, chrono::DateTime::UNIX_EPOCH);
    }
}

fn cursor_of(document: &Value) -> Option<String> {
    let cursor = document["kring:cursor"].as_str()?;
    ((1..=LONGEST_CURSOR).contains(&cursor.len())).then(|| cursor.to_owned())
}

/// A link to another page, which has to be of the same origin.
fn own_link(value: &Value, from: &Url) -> Result<Option<Url>, Failure> {
    if value.is_null() {
        return Ok(None);
    }
    match value.as_str().and_then(parse_id) {
        Some(url) if same_origin(&url, from) => Ok(Some(url)),
        _ => Err(Failure::Refused("the collection links to another origin".into())),
    }
}
