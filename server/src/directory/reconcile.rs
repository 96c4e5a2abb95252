//! What is here of a peer, to be compared with what the peer has, and put right.

use std::collections::{HashMap, HashSet};

use futures_util::future::try_join_all;
use kring_federation::{
    host::{Copied, Held, News, Repair},
    origin::id_in,
};

use super::{
    Directory, Error, PeerRow,
    receive::free_id,
    store::{Writer, copies::Head, listings::Listing},
};

/// In so many parts a copy is read.
const PARTS: i64 = 3;
/// Rows that are compared at a time.
const BATCH: u64 = 2_000;

impl Directory {
    /// Everything that is listed here of a peer. A row that is not as it was written has no revision.
    ///
    /// # Errors
    /// The database failed.
    pub async fn copy_of(&self, peer_id: i64) -> Result<Copied, Error> {
        let as_of = self.inner.store.counters().await?.listing;
        // Several parts at the same time: reading a row costs more than checking it.
        let part = as_of / PARTS + 1;
        let parts = (0..PARTS).map(|number| self.part_of(peer_id, number * part, (number + 1) * part));
        let parts = try_join_all(parts).await?;
        // A row that was made by hand may stand outside the numbers that were given out.
        let before = self.part_of(peer_id, i64::MIN, 0).await?;
        let after = self.part_of(peer_id, PARTS * part, i64::MAX).await?;
        let groups = parts.into_iter().flatten().chain(before).chain(after).collect();
        Ok(Copied { groups, as_of })
    }

    /// The same of the changes after one number, up to another.
    async fn part_of(&self, peer_id: i64, mut since: i64, upto: i64) -> Result<Vec<Held>, Error> {
        let mut groups = vec![];
        let mut checking: Option<tokio::task::JoinHandle<Vec<Held>>> = None;
        loop {
            // The next rows are read while the last ones are checked.
            let rows = self.inner.store.compared(peer_id, since, upto, BATCH).await?;
            if let Some(checking) = checking.take() {
                let checked = checking.await;
                groups.extend(checked.map_err(|failed| Error::Stopped(failed.to_string()))?);
            }
            let Some(last) = rows.last() else { break };
            since = last.seq();
            checking = Some(tokio::task::spawn_blocking(move || {
                rows.into_iter().map(held).collect()
            }));
        }
        Ok(groups)
    }

    /// Puts right what differs from what a peer itself says now, older or newer. What changed here
    /// after `as_of` stays. Returns how many rows were put right.
    ///
    /// # Errors
    /// The database failed, and nothing was put right.
    pub async fn repair(&self, peer_id: i64, as_of: i64, repairs: Vec<Repair>) -> Result<usize, Error> {
        let writer = self.inner.store.write().await?;
        let peer = writer.peer(peer_id).await?.filter(PeerRow::is_source);
        let Some(peer) = peer else { return Ok(0) };
        let listings = self.repaired(&writer, &peer, as_of, repairs).await?;
        let count = listings.len();
        if count > 0 {
            writer.put_listings(listings).await?;
            writer.commit().await?;
            self.signal();
        }
        Ok(count)
    }

    async fn repaired(
        &self,
        writer: &Writer,
        peer: &PeerRow,
        as_of: i64,
        repairs: Vec<Repair>,
    ) -> Result<Vec<Listing>, Error> {
        let urls: Vec<String> = repairs
            .iter()
            .filter_map(|repair| Some(repair.says.as_ref()?.url().to_string()))
            .collect();
        let mut by_url = writer.heads(&urls).await?;
        let rows: Vec<String> = repairs
            .iter()
            .filter_map(|repair| Some(repair.held.as_ref()?.row.clone()))
            .collect();
        let mut by_row: HashMap<String, Head> = writer.heads_by_id(&rows).await?;
        let new: Vec<String> = repairs
            .iter()
            .filter_map(|repair| id_in(repair.says.as_ref()?.url()))
            .collect();
        let mut taken = writer.taken_ids(&new).await?;
        let (mut listings, mut written) = (vec![], HashSet::new());
        for repair in repairs {
            let held = repair.held.and_then(|held| by_row.remove(&held.row));
            let told = repair.says.as_ref();
            let told = told.and_then(|news| by_url.remove(news.url().as_str()));
            let others = |head: &Head| {
                let own = head.peer_id.is_none();
                own || (head.live && head.peer_id != Some(peer.id)) || head.changed_seq > as_of
            };
            if [&held, &told].into_iter().flatten().any(others) {
                continue;
            }
            // A row that stands under another address than the group has: it is made up.
            if let Some(held) = &held
                && told.as_ref().is_none_or(|told| told.id != held.id)
                && written.insert(held.id.clone())
            {
                listings.push(held.clone().forgotten());
            }
            let Some(says) = repair.says else { continue };
            let listing = as_told(peer, says, told.as_ref(), &mut taken);
            if written.insert(listing.id.clone()) {
                listings.push(listing);
            }
        }
        Ok(listings)
    }
}

fn held(row: super::store::copies::Compared) -> Held {
    let id = row.url.rsplit('/').next().unwrap_or_default().to_owned();
    Held {
        revision: row.revision(),
        id,
        row: row.id,
    }
}

/// A listing as its own node tells it now.
fn as_told(peer: &PeerRow, says: News, head: Option<&Head>, taken: &mut HashSet<String>) -> Listing {
    let created_seq = head.map_or(0, |head| head.created_seq);
    let url = says.url().to_string();
    match says {
        News::Record(mut group) => {
            group.origin.name.clone_from(&peer.name);
            Listing {
                id: head.map_or_else(|| free_id(&group.url, taken), |head| head.id.clone()),
                url,
                peer_id: Some(peer.id),
                revision: group.revision,
                public: Some(*group),
                changed_seq: 0,
                created_seq,
                gone_at: None,
            }
        }
        News::Retraction(retraction) => Listing {
            id: head.map_or_else(|| free_id(&retraction.url, taken), |head| head.id.clone()),
            url,
            peer_id: Some(peer.id),
            revision: retraction.revision.unwrap_or(i64::MAX),
            public: None,
            changed_seq: 0,
            created_seq,
            gone_at: Some(retraction.at),
        },
    }
}
