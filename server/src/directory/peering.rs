//! What the protocol tells and asks about other nodes: requests, answers, and how far each has come.
//!
//! What staff decides is in `peer.rs`.

use chrono::{DateTime, Utc};
use kring_federation::host::{Follower, Following, Peer, Policy, RemoteActor};
use url::Url;

use super::{
    Directory, Error, FollowPolicy,
    peer::{approve, is_at_or_below},
    store::peers::PeerRow,
};

impl Directory {
    /// A peer as the protocol sees it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn protocol_peer(&self, actor: &Url) -> Result<Option<Peer>, Error> {
        Ok(self
            .inner
            .store
            .peer_by_actor(actor.as_str())
            .await?
            .map(protocol_peer))
    }

    /// Whether a blocked node is at this address, or at a name above it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn blocks(&self, address: &Url) -> Result<bool, Error> {
        let blocked = self.inner.store.blocked_peers().await?;
        Ok(blocked.iter().any(|peer| is_at_or_below(address, &peer.actor)))
    }

    /// Keeps what a known peer's actor document said.
    ///
    /// # Errors
    /// The database failed.
    pub async fn refresh_peer(&self, actor: &RemoteActor) -> Result<(), Error> {
        let now = self.now();
        let writer = self.inner.store.write().await?;
        if let Some(mut peer) = writer.peer_by_actor(actor.actor.as_str()).await? {
            take_document(&mut peer, actor, now);
            writer.put_peer(&peer).await?;
            writer.commit().await?;
        }
        Ok(())
    }

    /// Somebody asks to follow this node. Where only allowed peers may, a stranger leaves nothing behind.
    ///
    /// # Errors
    /// The database failed.
    pub async fn follow_requested(&self, actor: &RemoteActor) -> Result<(), Error> {
        let now = self.now();
        let policy = self.inner.follows;
        let last = self.inner.store.last_own_change().await?;
        let stranger = self
            .inner
            .store
            .peer_by_actor(actor.actor.as_str())
            .await?
            .is_none();
        if stranger && (policy == FollowPolicy::AllowedOnly || self.too_many_wait(&actor.actor).await?) {
            return Ok(());
        }
        self.edit_peer_by_actor(&actor.actor, |peer| {
            take_document(peer, actor, now);
            // Whom this node follows it trusts already; who asks again is answered again.
            let trusted = matches!(
                peer.following,
                Following::Wanted | Following::Pending | Following::Accepted
            ) || matches!(peer.follower, Follower::Approved | Follower::Accepted);
            match (peer.policy, policy) {
                (Policy::Block, _) => peer.follower = Follower::No,
                (_, FollowPolicy::Ask) if !trusted => peer.follower = Follower::Pending,
                (_, FollowPolicy::AllowedOnly) if peer.follower == Follower::Pending => {}
                _ => approve(peer, last),
            }
            peer.worked();
        })
        .await?;
        Ok(())
    }

    /// Whether so many strangers wait for staff already that one more is not kept: one of each host, and not
    /// more in all than somebody can look at.
    async fn too_many_wait(&self, actor: &Url) -> Result<bool, Error> {
        const IN_ALL: usize = 200;
        let peers = self.inner.store.peers().await?;
        let mut waiting = peers.iter().filter(|peer| peer.follower == Follower::Pending);
        Ok(
            waiting.clone().count() >= IN_ALL
                || waiting.any(|peer| peer.actor.host_str() == actor.host_str()),
        )
    }

    /// A follower left.
    ///
    /// # Errors
    /// The database failed.
    pub async fn follow_withdrawn(&self, actor: &Url) -> Result<(), Error> {
        self.edit_known_peer(actor, |peer| peer.follower = Follower::No)
            .await
    }

    /// A peer answered this node's follow.
    ///
    /// # Errors
    /// The database failed.
    pub async fn follow_answered(&self, actor: &Url, accepted: bool) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let Some(mut peer) = writer.peer_by_actor(actor.as_str()).await? else {
            return Ok(());
        };
        if !matches!(
            peer.following,
            Following::Wanted | Following::Pending | Following::Accepted
        ) {
            return Ok(());
        }
        let first = peer.following != Following::Accepted;
        if accepted {
            peer.following = Following::Accepted;
            peer.sync_due |= first;
        } else {
            // It takes its groups back.
            peer.following = Following::Rejected;
            peer.sync_cursor = None;
            writer.forget_listings_of(peer.id).await?;
        }
        peer.worked();
        writer.put_peer(&peer).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Peers to whom an answer is owed.
    ///
    /// # Errors
    /// The database failed.
    pub async fn peers_to_answer(&self) -> Result<Vec<Peer>, Error> {
        Ok(self
            .inner
            .store
            .peers_to_answer(self.now())
            .await?
            .into_iter()
            .map(protocol_peer)
            .collect())
    }

    /// Followers to whom changes are owed.
    ///
    /// # Errors
    /// The database failed.
    pub async fn peers_to_deliver(&self) -> Result<Vec<Peer>, Error> {
        let last = self.inner.store.last_own_change().await?;
        Ok(self
            .inner
            .store
            .peers_to_deliver(last, self.now())
            .await?
            .into_iter()
            .map(protocol_peer)
            .collect())
    }

    /// Peers whose groups have to be read.
    ///
    /// # Errors
    /// The database failed.
    pub async fn peers_to_sync(&self) -> Result<Vec<Peer>, Error> {
        Ok(self
            .inner
            .store
            .peers_to_sync(self.now())
            .await?
            .into_iter()
            .map(protocol_peer)
            .collect())
    }

    /// What a peer's states asked for has been sent. Only the states that were acted on move on: somebody
    /// may have decided otherwise in between.
    ///
    /// # Errors
    /// The database failed.
    pub async fn answered(&self, sent: &Peer) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let Some(mut peer) = writer.peer(sent.id).await? else {
            return Ok(());
        };
        if peer.following == sent.following {
            match peer.following {
                Following::Wanted => peer.following = Following::Pending,
                Following::Unwanted => peer.following = Following::No,
                _ => {}
            }
        }
        if peer.follower == sent.follower {
            match peer.follower {
                Follower::Approved => peer.follower = Follower::Accepted,
                Follower::Declined => peer.follower = Follower::No,
                _ => {}
            }
        }
        peer.worked();
        if peer.is_done() {
            writer.delete_peer(peer.id).await?;
        } else {
            writer.put_peer(&peer).await?;
        }
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// A peer has every change up to this one.
    ///
    /// # Errors
    /// The database failed.
    pub async fn delivered(&self, id: i64, upto: i64) -> Result<(), Error> {
        self.edit_peer(id, |peer| {
            peer.delivered_seq = peer.delivered_seq.max(upto);
            peer.worked();
        })
        .await
    }

    /// A page of a peer's groups was read and kept. Where reading began anew in between (the peer was blocked and
    /// allowed, say), the page says nothing about how far the new reading is.
    ///
    /// # Errors
    /// The database failed.
    pub async fn synced(&self, id: i64, from: Option<&str>, cursor: &str, done: bool) -> Result<(), Error> {
        let now = self.now();
        self.edit_peer(id, |peer| {
            let still = peer.following == Following::Accepted && peer.policy != Policy::Block;
            if !still || peer.sync_cursor.as_deref() != from {
                return;
            }
            peer.sync_cursor = Some(cursor.to_owned());
            if done {
                peer.sync_due = false;
                peer.synced = Some(now);
            }
            peer.worked();
        })
        .await
    }

    /// Asks for the groups of every followed peer to be read again from where they were left.
    ///
    /// # Errors
    /// The database failed.
    pub async fn sync_all(&self) -> Result<(), Error> {
        for peer in self.inner.store.peers().await? {
            if peer.following == Following::Accepted && peer.policy != Policy::Block {
                self.edit_peer(peer.id, |peer| peer.sync_due = true).await?;
            }
        }
        Ok(())
    }

    /// Something sent to or fetched from a peer failed.
    ///
    /// # Errors
    /// The database failed.
    pub async fn peer_failed(&self, id: i64, error: String, gone: bool) -> Result<(), Error> {
        let now = self.now();
        let (shortest, longest) = self.inner.retry;
        self.edit_peer(id, |peer| {
            peer.failed(error, now, shortest, longest);
            peer.gone = gone;
        })
        .await
    }
}

fn take_document(peer: &mut PeerRow, actor: &RemoteActor, now: DateTime<Utc>) {
    if !actor.name.trim().is_empty() {
        peer.name.clone_from(&actor.name);
    }
    peer.document = Some(actor.clone());
    peer.fetched = Some(now);
    peer.gone = false;
}

fn protocol_peer(row: PeerRow) -> Peer {
    Peer {
        id: row.id,
        actor: row.actor,
        document: row.document,
        fetched: row.fetched,
        policy: row.policy,
        following: row.following,
        follower: row.follower,
        delivered: row.delivered_seq,
        sync_cursor: row.sync_cursor,
    }
}
