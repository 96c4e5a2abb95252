//! Reads the whole collection of groups of a followed peer, or what changed since the last time.

use std::collections::HashSet;

use serde_json::Value;
use url::Url;

use crate::{
    Host, Protocol,
    fetch::Want,
    host::{Failure, HostError, Mode, Peer, Policy},
    objects::{BadRecord, group_object, tombstone},
    origin::{parse_id, same_origin},
};

/// The largest page that is read, in bytes.
const PAGE_LIMIT: usize = 16 * 1024 * 1024;
/// Most records on a page.
const MOST_RECORDS: usize = 1_000;
/// Most pages of one run. The next run goes on where this one stopped.
const MOST_PAGES: usize = 10_000;
/// Longest cursor, in bytes.
const LONGEST_CURSOR: usize = 200;

/// What a peer says about its collection of groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// [`crate::digest::digest`] over its live groups.
    pub digest: String,
    /// How many live groups it has.
    pub total: u64,
    /// The cursor of its last change.
    pub cursor: Option<String>,
}

/// What a run of [`Protocol::sync`] read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Synced {
    /// Pages that were read and kept.
    pub pages: usize,
    /// Records given to the host.
    pub records: usize,
    /// Records that were not valid and are skipped.
    pub refused: usize,
}

/// A page, read.
struct Page {
    items: Vec<Value>,
    cursor: String,
    next: Option<Url>,
}

/// Why a run stopped.
enum Stop {
    Failed(Failure),
    Broken(HostError),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<HostError> for Stop {
    fn from(error: HostError) -> Self {
        Self::Broken(error)
    }
}

impl<H: Host> Protocol<H> {
    /// Reads `peer`'s groups from its [`Peer::sync_cursor`] on, page by page. The host is told
    /// after every page, so a run that breaks off loses nothing; a failure is told to it too. A
    /// peer that has no such collection (it is other software) is done at once.
    pub async fn sync(&self, peer: &Peer) -> Result<Synced, HostError> {
        let mut synced = Synced::default();
        if peer.policy == Policy::Block || self.identity().mode == Mode::Off {
            return Ok(synced);
        }
        match self.read_pages(peer, &mut synced).await {
            Ok(()) => {
                let Synced {
                    pages,
                    records,
                    refused,
                } = synced;
                tracing::info!(
                    host = peer.actor.host_str(),
                    pages,
                    records,
                    refused,
                    "groups read"
                );
            }
            Err(Stop::Failed(failure)) => self.host().failed(peer, &failure).await?,
            Err(Stop::Broken(error)) => return Err(error),
        }
        Ok(synced)
    }

    /// What `peer` says about all of its groups, to compare with what this node has of it. `None`
    /// where it has no such collection.
    pub async fn summary(&self, peer: &Peer) -> Result<Option<Summary>, Failure> {
        let Some(groups) = self.current_document(peer).await?.groups else {
            return Ok(None);
        };
        let collection = self.fetch_json(&groups).await?;
        let digest = collection["kring:digest"]
            .as_str()
            .filter(|digest| digest.len() == 64);
        let (Some(digest), Some(total)) = (digest, collection["totalItems"].as_u64()) else {
            return Err(Failure::Refused(
                "the collection has no digest or no total".into(),
            ));
        };
        Ok(Some(Summary {
            digest: digest.to_owned(),
            total,
            cursor: cursor_of(&collection),
        }))
    }

    async fn read_pages(&self, peer: &Peer, synced: &mut Synced) -> Result<(), Stop> {
        let Some(groups) = self.current_document(peer).await?.groups else {
            self.host()
                .synced(peer, peer.sync_cursor.as_deref(), "", true)
                .await?;
            return Ok(());
        };
        let mut seen = HashSet::new();
        let mut read = peer.sync_cursor.clone();
        let mut address = match &peer.sync_cursor {
            Some(cursor) if !cursor.is_empty() => since(&groups, cursor),
            _ => self.first_page(&groups).await?,
        };
        loop {
            let page = self.page(&address).await?;
            let progress = seen.insert(address) && !(page.items.is_empty() && page.next.is_some());
            if !progress {
                return Err(Failure::Refused("its pages go round in a circle".into()).into());
            }
            for item in &page.items {
                self.take_record(peer, item, synced).await?;
            }
            synced.pages += 1;
            self.host()
                .synced(peer, read.as_deref(), &page.cursor, page.next.is_none())
                .await?;
            read = Some(page.cursor);
            match page.next {
                Some(next) if synced.pages < MOST_PAGES => address = next,
                _ => return Ok(()),
            }
        }
    }

    async fn first_page(&self, groups: &Url) -> Result<Url, Failure> {
        let collection = self.fetch_json(groups).await?;
        own_link(&collection["first"], groups)?
            .ok_or_else(|| Failure::Refused("the collection has no first page".into()))
    }

    async fn page(&self, address: &Url) -> Result<Page, Failure> {
        let mut page = self.fetch_json(address).await?;
        let refused = |why: &str| Failure::Refused(format!("a page of groups: {why}"));
        let next = own_link(&page["next"], address)?;
        let cursor = cursor_of(&page).ok_or_else(|| refused("no cursor"))?;
        let Value::Array(items) = page["orderedItems"].take() else {
            return Err(refused("no items"));
        };
        if items.len() > MOST_RECORDS {
            return Err(refused("too many items"));
        }
        Ok(Page { items, cursor, next })
    }

    /// Checks a record as one that was sent in a Create or Delete. One that is not valid is
    /// skipped, and its content does not get into the log.
    async fn take_record(&self, peer: &Peer, item: &Value, synced: &mut Synced) -> Result<(), HostError> {
        let taken = if tombstone::is_tombstone(item) {
            match tombstone::read(item, &peer.actor, self.host().now()) {
                Ok(retraction) => Ok(self.host().retract(peer, retraction).await?),
                Err(bad) => Err(bad),
            }
        } else {
            match group_object::read(item, &peer.actor) {
                Ok(group) => Ok(self.host().receive(peer, group).await?),
                Err(bad) => Err(bad),
            }
        };
        match taken {
            Ok(_) => synced.records += 1,
            Err(bad) => {
                synced.refused += 1;
                log_refused(peer, &bad);
            }
        }
        Ok(())
    }

    async fn fetch_json(&self, url: &Url) -> Result<Value, Failure> {
        let fetched = match self.fetch(url, Want::Document, PAGE_LIMIT).await {
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

/// The page of what changed after `cursor`.
fn since(groups: &Url, cursor: &str) -> Url {
    let mut url = groups.clone();
    url.query_pairs_mut().append_pair("since", cursor);
    url
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

fn log_refused(peer: &Peer, bad: &BadRecord) {
    tracing::warn!(host = peer.actor.host_str(), %bad, "a record was not valid and is skipped");
}
