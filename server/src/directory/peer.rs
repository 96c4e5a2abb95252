//! Other nodes: whom this node follows, who follows it, and how far each has come.
//!
//! What has to be sent to a peer is a state of its row (`Wanted`, `Approved`…), so a command in another
//! process only changes the row, and the running node does what is owed.

use chrono::{DateTime, Utc};
use kring_federation::host::{Follower, Following, Peer, Policy, RemoteActor};
use url::Url;

use super::{
    Directory, Error, FollowPolicy,
    store::{Writer, peers::PeerRow},
};

/// How a peer is, in one word, for people and the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeerState {
    /// Nobody answered yet.
    Pending,
    /// Its groups are listed here.
    Following,
    /// It does not answer.
    Unreachable,
    /// It is no more.
    Gone,
}

impl PeerState {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Following => "following",
            Self::Unreachable => "unreachable",
            Self::Gone => "gone",
        }
    }
}

/// A peer as people see it.
#[derive(Clone, Debug)]
pub struct PeerSummary {
    /// Its number.
    pub id: i64,
    /// Its actor.
    pub actor: Url,
    /// What it calls itself.
    pub name: String,
    /// Its home page.
    pub url: Option<Url>,
    /// What staff decided.
    pub policy: Policy,
    /// How it is.
    pub state: PeerState,
    /// Whether this node follows it.
    pub following: Following,
    /// Whether it follows this node.
    pub follower: Follower,
    /// How many of its groups are listed here.
    pub groups: i64,
    /// When they were last read to the end.
    pub last_sync: Option<DateTime<Utc>>,
    /// What went wrong last.
    pub last_error: Option<String>,
}

/// After so many failures in a row a peer counts as unreachable.
const UNREACHABLE_AFTER: i32 = 3;

impl Directory {
    /// Every peer.
    ///
    /// # Errors
    /// The database failed.
    pub async fn peers(&self) -> Result<Vec<PeerSummary>, Error> {
        let groups = self.inner.store.groups_per_peer().await?;
        let rows = self.inner.store.peers().await?;
        Ok(rows
            .into_iter()
            .map(|row| summary(&row, groups.get(&Some(row.id)).copied().unwrap_or(0)))
            .collect())
    }

    /// One peer, by its number.
    ///
    /// # Errors
    /// [`Error::NotFound`], or the database failed.
    pub async fn peer(&self, id: i64) -> Result<PeerSummary, Error> {
        self.peers()
            .await?
            .into_iter()
            .find(|peer| peer.id == id)
            .ok_or(Error::NotFound)
    }

    /// How many own groups are listed.
    ///
    /// # Errors
    /// The database failed.
    pub async fn own_count(&self) -> Result<i64, Error> {
        Ok(self
            .inner
            .store
            .groups_per_peer()
            .await?
            .get(&None)
            .copied()
            .unwrap_or(0))
    }

    /// Begins to follow a node. Asking twice changes nothing.
    ///
    /// # Errors
    /// The database failed.
    pub async fn follow(&self, actor: &Url) -> Result<PeerSummary, Error> {
        let last = self.inner.store.last_own_change().await?;
        let id = self
            .edit_peer_by_actor(actor, |peer| {
                if matches!(
                    peer.following,
                    Following::No | Following::Rejected | Following::Unwanted
                ) {
                    peer.following = Following::Wanted;
                    peer.sync_cursor = None;
                }
                // Whoever staff follows by hand may follow back.
                if peer.follower == Follower::Pending {
                    approve(peer, last);
                }
                peer.worked();
            })
            .await?;
        self.peer(id).await
    }

    /// Decides about a node, known or not. Blocking takes its groups away at once; limiting hides them
    /// from searches that do not ask for the node; allowing answers a follow that waits.
    ///
    /// # Errors
    /// The database failed.
    pub async fn set_policy(&self, actor: &Url, policy: Policy) -> Result<PeerSummary, Error> {
        let last = self.inner.store.last_own_change().await?;
        let writer = self.inner.store.write().await?;
        let mut peer = self.peer_or_new(&writer, actor).await?;
        let before = std::mem::replace(&mut peer.policy, policy);
        match policy {
            Policy::Block => {
                writer.forget_listings_of(peer.id).await?;
                peer.sync_cursor = None;
                if matches!(
                    peer.follower,
                    Follower::Pending | Follower::Approved | Follower::Accepted
                ) {
                    peer.follower = Follower::Declined;
                }
            }
            Policy::Allow | Policy::Limit => {
                if peer.follower == Follower::Pending {
                    approve(&mut peer, last);
                }
                if before == Policy::Block && peer.following == Following::Accepted {
                    peer.sync_due = true;
                }
                if before != policy {
                    writer.touch_listings_of(peer.id).await?;
                }
            }
        }
        peer.worked();
        writer.put_peer(&peer).await?;
        writer.commit().await?;
        self.signal();
        self.peer(peer.id).await
    }

    /// Stops following a node and forgets its groups.
    ///
    /// # Errors
    /// [`Error::NotFound`], or the database failed.
    pub async fn remove_peer(&self, id: i64) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let mut peer = writer.peer(id).await?.ok_or(Error::NotFound)?;
        writer.forget_listings_of(peer.id).await?;
        let told = matches!(peer.following, Following::Pending | Following::Accepted) && !peer.gone;
        if told {
            // The row goes once the peer was told.
            peer.following = Following::Unwanted;
            peer.sync_cursor = None;
            peer.worked();
            writer.put_peer(&peer).await?;
        } else if peer.policy == Policy::Block || peer.follower != Follower::No {
            peer.following = Following::No;
            writer.put_peer(&peer).await?;
        } else {
            writer.delete_peer(peer.id).await?;
        }
        writer.commit().await?;
        self.signal();
        Ok(())
    }

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
        let Some(host) = address.host_str() else {
            return Ok(false);
        };
        let peers = self.inner.store.peers().await?;
        Ok(peers
            .iter()
            .filter(|peer| peer.policy == Policy::Block)
            .any(|peer| {
                let Some(blocked) = peer.actor.host_str() else {
                    return false;
                };
                let below = host.strip_suffix(blocked).is_some_and(|rest| rest.ends_with('.'));
                below || peer.actor.origin() == address.origin()
            }))
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
        if policy == FollowPolicy::AllowedOnly && stranger {
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
                (Policy::Block, _) => peer.follower = Follower::Declined,
                (_, FollowPolicy::Ask) if !trusted => peer.follower = Follower::Pending,
                (_, FollowPolicy::AllowedOnly) if peer.follower == Follower::Pending => {}
                _ => approve(peer, last),
            }
            peer.worked();
        })
        .await?;
        Ok(())
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
        self.edit_known_peer(actor, |peer| {
            if matches!(
                peer.following,
                Following::Wanted | Following::Pending | Following::Accepted
            ) {
                let first = peer.following != Following::Accepted;
                peer.following = if accepted {
                    Following::Accepted
                } else {
                    Following::Rejected
                };
                peer.sync_due |= accepted && first;
                peer.worked();
            }
        })
        .await
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
        let mut forgotten = false;
        if peer.following == sent.following {
            match peer.following {
                Following::Wanted => peer.following = Following::Pending,
                Following::Unwanted => {
                    peer.following = Following::No;
                    forgotten = peer.follower == Follower::No && peer.policy == Policy::Allow;
                }
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
        if forgotten {
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

    /// A page of a peer's groups was read and kept.
    ///
    /// # Errors
    /// The database failed.
    pub async fn synced(&self, id: i64, cursor: &str, done: bool) -> Result<(), Error> {
        let now = self.now();
        self.edit_peer(id, |peer| {
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

    async fn peer_or_new(&self, writer: &Writer, actor: &Url) -> Result<PeerRow, Error> {
        match writer.peer_by_actor(actor.as_str()).await? {
            Some(peer) => Ok(peer),
            None => Ok(writer.add_peer(actor, self.now()).await?),
        }
    }

    async fn edit_peer_by_actor(&self, actor: &Url, edit: impl FnOnce(&mut PeerRow)) -> Result<i64, Error> {
        let writer = self.inner.store.write().await?;
        let mut peer = self.peer_or_new(&writer, actor).await?;
        edit(&mut peer);
        writer.put_peer(&peer).await?;
        writer.commit().await?;
        self.signal();
        Ok(peer.id)
    }

    async fn edit_known_peer(&self, actor: &Url, edit: impl FnOnce(&mut PeerRow)) -> Result<(), Error> {
        let Some(peer) = self.inner.store.peer_by_actor(actor.as_str()).await? else {
            return Ok(());
        };
        self.edit_peer(peer.id, edit).await
    }

    async fn edit_peer(&self, id: i64, edit: impl FnOnce(&mut PeerRow)) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let Some(mut peer) = writer.peer(id).await? else {
            return Ok(());
        };
        edit(&mut peer);
        writer.put_peer(&peer).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }
}

/// Lets a peer follow this node. What is there now it reads itself, after it was told; what changes from now on
/// is sent. The number is taken before it is told, so that nothing falls in between.
fn approve(peer: &mut PeerRow, last_change: i64) {
    if peer.follower != Follower::Accepted {
        peer.delivered_seq = peer.delivered_seq.max(last_change);
    }
    peer.follower = Follower::Approved;
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

fn summary(row: &PeerRow, groups: i64) -> PeerSummary {
    let state = if row.gone {
        PeerState::Gone
    } else if row.failures >= UNREACHABLE_AFTER {
        PeerState::Unreachable
    } else if row.following == Following::Accepted {
        PeerState::Following
    } else {
        PeerState::Pending
    };
    PeerSummary {
        id: row.id,
        actor: row.actor.clone(),
        name: row.name.clone(),
        url: row.document.as_ref().and_then(|document| document.url.clone()),
        policy: row.policy,
        state,
        following: row.following,
        follower: row.follower,
        groups,
        last_sync: row.synced,
        last_error: row.last_error.clone(),
    }
}
