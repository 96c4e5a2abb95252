//! Other nodes, as people see them and decide about them. What the protocol does with them is in
//! `peering.rs`.
//!
//! What has to be sent to a peer is a state of its row (`Wanted`, `Approved`…), so a command in another
//! process only changes the row, and the running node does what is owed.

use chrono::{DateTime, Utc};
use kring_federation::host::{Follower, Following, Policy};
use url::Url;

use super::{
    Directory, Error,
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

impl PeerSummary {
    /// Whether its groups are listed here for everybody.
    pub fn is_listed(&self) -> bool {
        self.following == Following::Accepted && self.policy != Policy::Block
    }

    /// Whether anybody may know of it: a partner, or one that was asked to be; no stranger who only asked, and
    /// nobody whom staff shut out.
    pub fn is_public(&self) -> bool {
        let partner = !matches!(self.following, Following::No | Following::Unwanted)
            || matches!(self.follower, Follower::Approved | Follower::Accepted);
        partner && self.policy != Policy::Block
    }
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
                // While it is blocked nothing goes out to it, and what it follows waits where it was.
                writer.forget_listings_of(peer.id).await?;
                peer.sync_cursor = None;
                for other in writer.peers().await? {
                    if other.id != peer.id && is_at_or_below(&other.actor, &peer.actor) {
                        writer.forget_listings_of(other.id).await?;
                    }
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

    /// Ends the partnership: stops following a node, forgets its groups, and no longer lets it follow this one.
    ///
    /// # Errors
    /// [`Error::NotFound`], or the database failed.
    pub async fn remove_peer(&self, id: i64) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let mut peer = writer.peer(id).await?.ok_or(Error::NotFound)?;
        writer.forget_listings_of(peer.id).await?;
        let told = !peer.gone && peer.policy != Policy::Block;
        let followed = matches!(peer.following, Following::Pending | Following::Accepted);
        let follows = matches!(
            peer.follower,
            Follower::Pending | Follower::Approved | Follower::Accepted
        );
        peer.following = if followed && told {
            Following::Unwanted
        } else {
            Following::No
        };
        peer.follower = if follows && told {
            Follower::Declined
        } else {
            Follower::No
        };
        peer.sync_cursor = None;
        peer.worked();
        if peer.is_done() {
            writer.delete_peer(peer.id).await?;
        } else {
            // The row goes once the peer was told; see `answered`.
            writer.put_peer(&peer).await?;
        }
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    pub(super) async fn peer_or_new(&self, writer: &Writer, actor: &Url) -> Result<PeerRow, Error> {
        match writer.peer_by_actor(actor.as_str()).await? {
            Some(peer) => Ok(peer),
            None => Ok(writer.add_peer(actor, self.now()).await?),
        }
    }

    pub(super) async fn edit_peer_by_actor(
        &self,
        actor: &Url,
        edit: impl FnOnce(&mut PeerRow),
    ) -> Result<i64, Error> {
        let writer = self.inner.store.write().await?;
        let mut peer = self.peer_or_new(&writer, actor).await?;
        edit(&mut peer);
        writer.put_peer(&peer).await?;
        writer.commit().await?;
        self.signal();
        Ok(peer.id)
    }

    pub(super) async fn edit_known_peer(
        &self,
        actor: &Url,
        edit: impl FnOnce(&mut PeerRow),
    ) -> Result<(), Error> {
        let Some(peer) = self.inner.store.peer_by_actor(actor.as_str()).await? else {
            return Ok(());
        };
        self.edit_peer(peer.id, edit).await
    }

    pub(super) async fn edit_peer(&self, id: i64, edit: impl FnOnce(&mut PeerRow)) -> Result<(), Error> {
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

/// Whether an address is at a blocked node, or at a name below its name.
pub(super) fn is_at_or_below(address: &Url, blocked: &Url) -> bool {
    let (Some(host), Some(name)) = (address.host_str(), blocked.host_str()) else {
        return false;
    };
    let below = host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'));
    below || address.origin() == blocked.origin()
}

/// Lets a peer follow this node. What is there now it reads itself, after it was told; what changes from now on
/// is sent. The number is taken before it is told, so that nothing falls in between.
pub(super) fn approve(peer: &mut PeerRow, last_change: i64) {
    if peer.follower != Follower::Accepted {
        peer.delivered_seq = peer.delivered_seq.max(last_change);
    }
    peer.follower = Follower::Approved;
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
