//! Keeping the search index in step with the database.
//!
//! The index follows the numbers of changes. When the database has another history than the one it followed, because
//! it was restored from a backup, the index is built anew from the beginning; until that is done the old one
//! answers.

use std::{
    collections::HashSet,
    sync::{Arc, PoisonError},
    time::Instant,
};

use kring_federation::host::Policy;

use super::{Directory, Error, store::listings::Listing};
use crate::search::{Index, IndexChange};

/// Rows that the index takes in at a time.
const BATCH: u64 = 4_000;
/// Progress is said after so many groups.
const SAY_AFTER: usize = 20_000;

impl Directory {
    /// The search index of now.
    pub(super) fn index(&self) -> Arc<Index> {
        Arc::clone(&self.inner.index.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Brings the index up to the last change in the database.
    pub(super) async fn catch_up(&self) -> Result<(), Error> {
        let _one_at_a_time = self.inner.following.lock().await;
        let index = self.index();
        let changes = self.inner.store.counters().await?.listing;
        if self.has_the_history_of(&index, changes).await? {
            if changes != index.seq() || index.seq() == 0 {
                self.fill(index).await?;
            }
            return Ok(());
        }
        tracing::warn!(
            "the database has another history than the search index followed, as after a restored backup: \
             the index is built anew"
        );
        let anew = Arc::new(Index::new(Arc::clone(&self.inner.thesaurus))?);
        self.fill(Arc::clone(&anew)).await?;
        *self.inner.index.write().unwrap_or_else(PoisonError::into_inner) = anew;
        // The numbers of changes begin anew too.
        self.inner.shown.clear();
        Ok(())
    }

    /// Whether the database still holds what the index took in last, or something newer.
    async fn has_the_history_of(&self, index: &Index, changes: i64) -> Result<bool, Error> {
        let seq = index.seq();
        if seq == 0 {
            return Ok(true);
        }
        if changes < seq {
            return Ok(false);
        }
        let last = self.inner.store.last_change(seq).await?;
        Ok(last.is_none_or(|last| {
            let known = index.changed_seq(&last.id);
            if last.public.is_some() {
                known == Some(last.changed_seq)
            } else {
                known.is_none()
            }
        }))
    }

    async fn fill(&self, index: Arc<Index>) -> Result<(), Error> {
        let began = Instant::now();
        let (mut done, mut said) = (0, 0);
        let mut since = index.seq();
        let first = since == 0;
        let mut applying: Option<tokio::task::JoinHandle<Result<(), tantivy::TantivyError>>> = None;
        loop {
            // The next rows are read while the last ones are taken in.
            let listings = self.inner.store.changes(since, BATCH).await?;
            if let Some(applying) = applying.take() {
                applying
                    .await
                    .map_err(|failed| Error::Stopped(failed.to_string()))??;
            }
            let Some(upto) = listings.last().map(|listing| listing.changed_seq) else {
                break;
            };
            let last = listings.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
            done += listings.len();
            since = upto;
            let limited = self.limited_peers().await?;
            let (into, now) = (Arc::clone(&index), self.now());
            let apply = move || {
                let changes: Vec<IndexChange> = listings
                    .into_iter()
                    .map(|listing| change(listing, &limited))
                    .collect();
                into.apply(&changes, upto, now)
            };
            applying = Some(tokio::task::spawn_blocking(apply));
            if done >= said + SAY_AFTER {
                said = done;
                tracing::info!(groups = done, "building the search index");
            }
            if last {
                if let Some(applying) = applying.take() {
                    applying
                        .await
                        .map_err(|failed| Error::Stopped(failed.to_string()))??;
                }
                break;
            }
        }
        if first {
            let settle = move || index.settle();
            let settled = tokio::task::spawn_blocking(settle).await;
            let settled = settled.map_err(|failed| Error::Stopped(failed.to_string()))?;
            if let Err(error) = settled {
                tracing::warn!(%error, "the search index stays in several pieces and is slower for it");
            }
        }
        if said > 0 {
            tracing::info!(
                groups = done,
                seconds = began.elapsed().as_secs(),
                "the search index is built"
            );
        }
        Ok(())
    }

    /// Asked after the changes were read: whoever is limited later touches its rows again.
    pub(super) async fn limited_peers(&self) -> Result<HashSet<i64>, Error> {
        let peers = self.inner.store.peers().await?;
        let limited = peers.into_iter().filter(|peer| peer.policy == Policy::Limit);
        Ok(limited.map(|peer| peer.id).collect())
    }
}

/// What became of a listing, for the index.
pub(super) fn change(listing: Listing, limited: &HashSet<i64>) -> IndexChange {
    match listing.public {
        Some(group) => IndexChange::Put {
            own: listing.peer_id.is_none(),
            limited: listing.peer_id.is_some_and(|peer| limited.contains(&peer)),
            id: listing.id,
            group: Box::new(group),
            changed_seq: listing.changed_seq,
        },
        None => IndexChange::Remove { id: listing.id },
    }
}
