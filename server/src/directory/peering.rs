//! What the protocol tells and asks about other nodes: requests, answers, and how far each has come.
//!
//! What staff decides is in `peer.rs`.

use chrono::{DateTime, Utc};
use kring_federation::host::{Follower, Following, Peer, Policy, RemoteActor, SoFar};
use url::Url;

use super::{Directory, Error, FollowPolicy, peer::approve, store::peers::PeerRow};

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
            .as_ref()
            .map(protocol_peer))
    }

    /// The same as it was at most a second ago, to tell who sends something.
    ///
    /// # Errors
    /// The database failed.
    pub async fn known_sender(&self, actor: &Url) -> Result<Option<Peer>, Error> {
        Ok(self.peer_book().await?.by_actor(actor).map(protocol_peer))
    }

    /// Whether a blocked node is at this address, or at a name above it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn blocks(&self, address: &Url) -> Result<bool, Error> {
        Ok(self.peer_book().await?.blocks(address))
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
        let last = self.last_deliverable().await?;
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
            // Whom this node trusts it answers at once; who asks again is answered again.
            let trusted = peer.is_trusted();
            match (peer.policy, policy) {
                (Policy::Block, _) => peer.follower = Follower::No,
                (_, FollowPolicy::Ask | FollowPolicy::AllowedOnly) if !trusted => {
                    peer.follower = Follower::Pending;
                }
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

    /// A peer sent something genuine: it is tried again at once, whatever failed before.
    ///
    /// # Errors
    /// The database failed.
    pub async fn peer_alive(&self, id: i64) -> Result<(), Error> {
        let now = self.now();
        let row = self.inner.store.peer_by_id(id).await?;
        if row.is_some_and(|row| row.next_try > now) {
            self.edit_peer(id, |peer| peer.next_try = now).await?;
        }
        Ok(())
    }

    /// Peers to whom something has to be sent; `told` is who this node is.
    ///
    /// # Errors
    /// The database failed.
    pub async fn peers_to_send(&self, told: &str) -> Result<Vec<Peer>, Error> {
        let last = self.last_deliverable().await?;
        let peers = self.inner.store.peers_to_send(last, told, self.now()).await?;
        Ok(peers.iter().map(protocol_peer).collect())
    }

    /// Peers whose groups have to be read: those of whom it was asked, and those that were not
    /// compared for so long.
    ///
    /// # Errors
    /// The database failed.
    pub async fn peers_to_sync(&self) -> Result<Vec<Peer>, Error> {
        let now = self.now();
        let before = now - self.inner.sync_every;
        let peers = self.inner.store.peers_to_sync(before, now).await?;
        Ok(peers.iter().map(protocol_peer).collect())
    }

    /// What a peer's states asked for has been sent. Only the states that were acted on move on: somebody
    /// may have decided otherwise in between.
    ///
    /// # Errors
    /// The database failed.
    pub async fn answered(&self, sent: &Peer, told: &str) -> Result<(), Error> {
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
        peer.told = Some(told.to_owned());
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

    /// Some peers have every change up to this one.
    ///
    /// # Errors
    /// The database failed.
    pub async fn delivered(&self, peers: &[Peer], upto: i64) -> Result<(), Error> {
        let ids: Vec<i64> = peers.iter().map(|peer| peer.id).collect();
        let writer = self.inner.store.write().await?;
        writer.delivered(&ids, upto).await?;
        for peer in peers.iter().filter(|peer| peer.failures > 0) {
            if let Some(mut row) = writer.peer(peer.id).await? {
                row.worked();
                writer.put_peer(&row).await?;
            }
        }
        writer.commit().await?;
        self.peer_book_changed();
        Ok(())
    }

    /// A page of a peer's groups was read and kept. Where reading began anew in between (the peer was blocked and
    /// allowed, say), the page says nothing about how far the new reading is.
    ///
    /// # Errors
    /// The database failed.
    pub async fn synced(&self, id: i64, from: Option<&str>, so_far: SoFar<'_>) -> Result<(), Error> {
        let now = self.now();
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        self.edit_peer(id, |peer| {
            if !peer.is_source() || peer.sync_cursor.as_deref() != from {
                return;
            }
            peer.worked();
            peer.sync_cursor = Some(so_far.cursor.to_owned());
            peer.reading = Some((number(so_far.read), number(so_far.total)));
            if so_far.done {
                peer.reading = None;
                peer.sync_due = false;
                peer.synced = Some(now);
            }
        })
        .await
    }

    /// The number of the last change that followers are sent.
    pub(super) async fn last_deliverable(&self) -> Result<i64, Error> {
        let peers = self.relayed_peers().await?;
        Ok(self.inner.store.last_relayed_change(&peers).await?)
    }

    /// The peers whose changes this node passes on: on a hub, those that it follows itself.
    pub(super) async fn relayed_peers(&self) -> Result<Vec<i64>, Error> {
        if !self.inner.hub {
            return Ok(vec![]);
        }
        let book = self.peer_book().await?;
        let relayed = book
            .iter()
            .filter(|peer| peer.following == Following::Accepted && peer.policy == Policy::Allow);
        Ok(relayed.map(|peer| peer.id).collect())
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
            // Of one that is no more nobody need ask often.
            if gone {
                peer.next_try = peer.next_try.max(now + longest / 2);
            }
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

fn protocol_peer(row: &PeerRow) -> Peer {
    Peer {
        id: row.id,
        actor: row.actor.clone(),
        document: row.document.clone(),
        fetched: row.fetched,
        policy: row.policy,
        following: row.following,
        follower: row.follower,
        vouched: row.vouched,
        delivered: row.delivered_seq,
        sync_cursor: row.sync_cursor.clone(),
        failures: row.failures,
        told: row.told.clone(),
    }
}
