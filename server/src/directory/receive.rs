//! Groups of other nodes: keep, replace, forget. Who may say what has been checked before
//! (`kring-federation`); here it is decided what is newer.
//!
//! What several senders bring at the same time is written in one change: whoever gets to write
//! first writes for all who wait.

use std::{
    collections::{HashMap, HashSet},
    sync::PoisonError,
};

use kring_federation::{
    PublicGroup,
    host::{News, Receipt, Retraction},
    origin::id_in,
};
use sha2::{Digest, Sha256};
use tokio::sync::oneshot;
use url::Url;

use super::{
    Directory, Error, PeerRow,
    group::GroupId,
    store::{Writer, copies::Head, listings::Listing},
};

/// Most records that are written in one change.
const MOST_AT_ONCE: usize = 2_000;

/// Records of one peer that wait for being written.
pub struct Incoming {
    peer_id: i64,
    news: Vec<News>,
    answer: oneshot::Sender<Vec<Receipt>>,
}

impl Directory {
    /// Keeps records of a peer whose records this node takes, where they are newer than what is
    /// here, and forgets what its own node withdrew; it remembers a withdrawal also of a record that
    /// never came, which may still be on its way. One receipt for each, in order.
    ///
    /// # Errors
    /// The database failed, and nothing of this was kept.
    pub async fn take(&self, peer_id: i64, news: Vec<News>) -> Result<Vec<Receipt>, Error> {
        let (answer, mut answered) = oneshot::channel();
        self.incoming().push(Incoming {
            peer_id,
            news,
            answer,
        });
        loop {
            // Whoever has the turn writes for all that wait, this one perhaps among them.
            let turn = self.inner.store.turn().await?;
            if let Ok(receipts) = answered.try_recv() {
                return Ok(receipts);
            }
            let batch = self.next_batch();
            if batch.is_empty() {
                // Somebody has taken it out to write it, and is about to say what came of it.
                drop(turn);
                let stopped = |_| Error::Stopped("what came in could not be written".into());
                return answered.await.map_err(stopped);
            }
            let writer = self.inner.store.begin(turn).await?;
            self.write_batch(writer, batch).await?;
        }
    }

    fn incoming(&self) -> std::sync::MutexGuard<'_, Vec<Incoming>> {
        self.inner.incoming.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next_batch(&self) -> Vec<Incoming> {
        let mut waiting = self.incoming();
        let mut records = 0;
        let fits = waiting.iter().take_while(|incoming| {
            records += incoming.news.len();
            records <= MOST_AT_ONCE
        });
        let upto = fits.count().max(1).min(waiting.len());
        waiting.drain(..upto).collect()
    }

    async fn write_batch(&self, writer: Writer, batch: Vec<Incoming>) -> Result<(), Error> {
        let mut answers = Vec::with_capacity(batch.len());
        let mut records = vec![];
        for Incoming {
            peer_id,
            news,
            answer,
        } in batch
        {
            answers.push((answer, news.len()));
            records.extend(news.into_iter().map(|news| (peer_id, news)));
        }
        let receipts = decide(&writer, records).await?;
        let changed = receipts
            .iter()
            .any(|receipt| matches!(receipt, Receipt::Added | Receipt::Changed | Receipt::Removed));
        if changed {
            writer.commit().await?;
            self.signal();
        }
        let mut receipts = receipts.into_iter();
        for (answer, count) in answers {
            // Who no longer waits need not be told.
            let _ = answer.send(receipts.by_ref().take(count).collect());
        }
        Ok(())
    }
}

/// Decides about each record by what is here, and by those before it, and writes what is left.
async fn decide(writer: &Writer, records: Vec<(i64, News)>) -> Result<Vec<Receipt>, Error> {
    let mut peers: HashMap<i64, Option<PeerRow>> = HashMap::new();
    for (peer_id, _) in &records {
        if !peers.contains_key(peer_id) {
            let peer = writer.peer(*peer_id).await?;
            peers.insert(*peer_id, peer.filter(PeerRow::is_source));
        }
    }
    let urls: Vec<String> = records.iter().map(|(_, news)| news.url().to_string()).collect();
    let mut heads = writer.heads(&urls).await?;
    let new_ids: Vec<String> = records
        .iter()
        .filter(|(_, news)| !heads.contains_key(news.url().as_str()))
        .filter_map(|(_, news)| id_in(news.url()))
        .collect();
    let mut taken = writer.taken_ids(&new_ids).await?;
    let mut latest: HashMap<String, Listing> = HashMap::new();
    let mut receipts = Vec::with_capacity(records.len());
    for ((peer_id, news), url) in records.into_iter().zip(urls) {
        let Some(Some(peer)) = peers.get(&peer_id) else {
            receipts.push(Receipt::NotWanted);
            continue;
        };
        let head = heads.get(&url);
        let (receipt, listing) = match news {
            News::Record(group) => keep(peer, *group, head, &mut taken),
            News::Retraction(retraction) => retract(peer, &retraction, head, &mut taken),
        };
        receipts.push(receipt);
        if let Some(listing) = listing {
            heads.insert(url.clone(), head_of(&listing));
            latest.insert(url, listing);
        }
    }
    writer.put_listings(latest.into_values().collect()).await?;
    Ok(receipts)
}

/// What becomes of a record, where `head` is what is known of the group.
fn keep(
    peer: &PeerRow,
    mut record: PublicGroup,
    head: Option<&Head>,
    taken: &mut HashSet<String>,
) -> (Receipt, Option<Listing>) {
    let receipt = match head {
        Some(head) if head.peer_id.is_none() => return (Receipt::NotWanted, None),
        Some(head) if head.revision > record.revision => return (Receipt::Older, None),
        // A withdrawal beats everything older, and a record of the same revision is older.
        Some(head) if head.gone_at.is_some() && head.revision >= record.revision => {
            return (Receipt::Older, None);
        }
        Some(head) if head.revision == record.revision && head.live => {
            return (Receipt::Unchanged, None);
        }
        Some(head) if head.live => Receipt::Changed,
        _ => Receipt::Added,
    };
    // The organisation is the one that staff follows, whatever a record calls it.
    record.origin.name.clone_from(&peer.name);
    let listing = Listing {
        id: head.map_or_else(|| free_id(&record.url, taken), |head| head.id.clone()),
        url: record.url.to_string(),
        peer_id: Some(peer.id),
        revision: record.revision,
        created_seq: head.map_or(0, |head| head.created_seq),
        changed_seq: 0,
        gone_at: None,
        public: Some(record),
    };
    (receipt, Some(listing))
}

/// What becomes of a withdrawal.
fn retract(
    peer: &PeerRow,
    retraction: &Retraction,
    head: Option<&Head>,
    taken: &mut HashSet<String>,
) -> (Receipt, Option<Listing>) {
    let (id, created_seq, newest) = match head {
        Some(head) if head.peer_id.is_none() => return (Receipt::NotWanted, None),
        Some(head) if head.gone_at.is_some() && retraction.revision <= Some(head.revision) => {
            return (Receipt::Unchanged, None);
        }
        Some(head)
            if retraction
                .revision
                .is_some_and(|revision| revision < head.revision) =>
        {
            return (Receipt::Older, None);
        }
        Some(head) => (head.id.clone(), head.created_seq, head.revision),
        None => (free_id(&retraction.url, taken), 0, 0),
    };
    let listing = Listing {
        id,
        url: retraction.url.to_string(),
        peer_id: Some(peer.id),
        // A withdrawal without a number, as other software sends it, is the last word.
        revision: retraction.revision.unwrap_or(i64::MAX).max(newest),
        public: None,
        changed_seq: 0,
        created_seq,
        gone_at: Some(retraction.at),
    };
    (Receipt::Removed, Some(listing))
}

fn head_of(listing: &Listing) -> Head {
    Head {
        id: listing.id.clone(),
        url: listing.url.clone(),
        peer_id: listing.peer_id,
        revision: listing.revision,
        changed_seq: listing.changed_seq,
        created_seq: listing.created_seq,
        gone_at: listing.gone_at.map(|at| at.timestamp_millis()),
        live: listing.public.is_some(),
    }
}

/// The id that a group has at its own node, or where another group has it here already, one made of its address.
/// Nobody can take the place of somebody else's group by claiming its id.
pub(super) fn free_id(url: &Url, taken: &mut HashSet<String>) -> String {
    match id_in(url) {
        Some(id) if GroupId::is_plausible(&id) && taken.insert(id.clone()) => id,
        _ => digest(url.as_str()),
    }
}

fn digest(url: &str) -> String {
    let hash = Sha256::digest(url.as_bytes());
    hash.iter().take(13).map(|byte| format!("{byte:02X}")).collect()
}
