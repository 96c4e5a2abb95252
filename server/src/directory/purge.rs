//! Clearing away what nobody needs any more.

use chrono::TimeDelta;
use kring_federation::host::{Follower, Policy};

use super::{Directory, Error, peer::UNREACHABLE_AFTER, report::KEPT};

/// Withdrawals are remembered for so long: for who comes with an old address, and for old records
/// that are still on their way.
const REMEMBERED: TimeDelta = TimeDelta::days(90);
/// Where the node keeps up to which change the last purge had seen everything.
const SEEN: &str = "purged-upto";

impl Directory {
    /// Forgets withdrawals of long ago that every follower knows of, what is left of others' groups
    /// that were forgotten, old reports, and the groups of nodes that have been gone for long.
    ///
    /// # Errors
    /// The database failed.
    pub async fn purge(&self) -> Result<(), Error> {
        let now = self.now();
        let upto = self.inner.store.counters().await?.listing;
        let seen = self.inner.store.node_value(SEEN).await?;
        // What changed since the last purge some process's index may not have seen yet.
        let seen = seen.and_then(|seen| seen.parse().ok()).unwrap_or(0);
        let writer = self.inner.store.write().await?;
        let mut known = seen;
        for mut peer in writer.peers().await? {
            let away = peer
                .failing_since
                .is_some_and(|since| since + UNREACHABLE_AFTER <= now);
            // Who was away for that long compares everything when it is back.
            if peer.follower == Follower::Accepted && !away {
                known = known.min(peer.delivered_seq);
            }
            if peer.gone && away && peer.policy != Policy::Block && peer.sync_cursor.is_some() {
                writer.forget_listings_of(peer.id).await?;
                peer.sync_cursor = None;
                writer.put_peer(&peer).await?;
                tracing::warn!(
                    host = peer.actor.host_str(),
                    "a node is gone, and so are its groups"
                );
            }
        }
        let purged = writer.purge_withdrawn(known, seen, now - REMEMBERED).await?;
        writer.forget_reports(now - KEPT.0, now - KEPT.1).await?;
        writer.forget_wishes(self.today()).await?;
        self.forget_old(&writer, now).await?;
        writer.set_node_value(SEEN, &upto.to_string()).await?;
        writer.commit().await?;
        if purged > 0 {
            tracing::info!(rows = purged, "withdrawals of long ago are forgotten");
        }
        self.signal();
        Ok(())
    }
}
