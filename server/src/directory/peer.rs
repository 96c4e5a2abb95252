//! Other nodes, as people see them and decide about them. What the protocol does with them is in
//! `peering.rs`.
//!
//! What has to be sent to a peer is a state of its row (`Wanted`, `Approved`…), so a command in another
//! process only changes the row, and the running node does what is owed.

use chrono::{DateTime, TimeDelta, Utc};
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
    /// How many of its groups were read, of how many, while they are being read.
    pub reading: Option<(i64, i64)>,
    /// Whether there are changes that it has not been sent yet.
    pub behind: bool,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// The first of the failures since the last success.
    pub failing_since: Option<DateTime<Utc>>,
    /// Whether somebody whom this node trusts vouches for it.
    pub vouched: bool,
    /// The actor under which it says that it goes on; staff confirms.
    pub moves_to: Option<Url>,
    /// Whether its groups are taken, and so listed here.
    pub source: bool,
}

impl PeerSummary {
    /// Whether anybody may know of it: a partner, or one that was asked to be; no stranger who only asked, and
    /// nobody whom staff shut out.
    pub fn is_public(&self) -> bool {
        let partner = self.source
            || !matches!(self.following, Following::No | Following::Unwanted)
            || matches!(self.follower, Follower::Approved | Follower::Accepted);
        partner && self.policy != Policy::Block
    }
}

/// A peer that could not be reached for so long counts as unreachable. It is still tried, once a
/// day, and is sent what it missed when it is back.
pub(super) const UNREACHABLE_AFTER: TimeDelta = TimeDelta::days(7);

impl Directory {
    /// Every peer.
    ///
    /// # Errors
    /// The database failed.
    pub async fn peers(&self) -> Result<Vec<PeerSummary>, Error> {
        let groups = self.inner.store.groups_per_peer().await?;
        let rows = self.inner.store.peers().await?;
        let (now, last) = (self.now(), self.last_deliverable().await?);
        Ok(rows
            .into_iter()
            .map(|row| summary(&row, groups.get(&Some(row.id)).copied().unwrap_or(0), last, now))
            .collect())
    }

    /// The peers whose groups are listed here, the oldest partner first: actor and name.
    ///
    /// # Errors
    /// The database failed.
    pub async fn sources(&self) -> Result<Vec<(Url, String)>, Error> {
        let book = self.peer_book().await?;
        let mut sources: Vec<&PeerRow> = book.iter().filter(|row| row.is_source()).collect();
        sources.sort_by_key(|row| row.id);
        Ok(sources
            .into_iter()
            .map(|row| (row.actor.clone(), row.name.clone()))
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
        let last = self.last_deliverable().await?;
        let id = self
            .edit_peer_by_actor(actor, |peer| {
                (peer.decided, peer.removed) = (true, false);
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
        let last = self.last_deliverable().await?;
        let writer = self.inner.store.write().await?;
        let mut peer = self.peer_or_new(&writer, actor).await?;
        let before = std::mem::replace(&mut peer.policy, policy);
        (peer.decided, peer.removed) = (true, false);
        match policy {
            Policy::Block => {
                // While it is blocked nothing goes out to it, and what it follows waits where it was.
                writer.forget_listings_of(peer.id).await?;
                peer.sync_cursor = None;
                self.take_back_vouches(&writer, &hub(peer.id)).await?;
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
                if before == Policy::Block {
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
        let peer = writer.peer(id).await?.ok_or(Error::NotFound)?;
        self.take_back_vouches(&writer, &hub(peer.id)).await?;
        let mut peer = writer.peer(peer.id).await?.unwrap_or(peer);
        // A list or a hub does not bring back what staff removed.
        peer.removed = !writer.vouches_for(peer.actor.as_str()).await?.is_empty();
        (peer.vouched, peer.decided) = (false, peer.policy != Policy::Allow);
        self.part(&writer, peer).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Ends the partnership with a peer, whoever wanted that: neither follows the other any more,
    /// and its groups are forgotten.
    pub(super) async fn part(&self, writer: &Writer, mut peer: PeerRow) -> Result<(), Error> {
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
        Ok(())
    }

    /// Asks for the groups of one peer, or of all, to be compared now.
    ///
    /// # Errors
    /// [`Error::NotFound`] where this node takes nothing from that peer, or the database failed.
    pub async fn sync_now(&self, actor: Option<&Url>) -> Result<usize, Error> {
        let writer = self.inner.store.write().await?;
        let mut asked = 0;
        for mut peer in writer.peers().await? {
            let meant = actor.is_none_or(|actor| *actor == peer.actor);
            if meant && peer.is_source() {
                peer.sync_due = true;
                peer.next_try = DateTime::UNIX_EPOCH;
                writer.put_peer(&peer).await?;
                asked += 1;
            }
        }
        if asked == 0 && actor.is_some() {
            return Err(Error::NotFound);
        }
        writer.commit().await?;
        self.signal();
        Ok(asked)
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

/// The source of vouches that a hub is.
pub(super) fn hub(peer: i64) -> String {
    format!("hub:{peer}")
}

fn summary(row: &PeerRow, groups: i64, last_change: i64, now: DateTime<Utc>) -> PeerSummary {
    let away = |since: DateTime<Utc>| since + UNREACHABLE_AFTER <= now;
    let state = if row.gone {
        PeerState::Gone
    } else if row.failing_since.is_some_and(away) {
        PeerState::Unreachable
    } else if row.is_source() {
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
        reading: row.reading,
        behind: row.follower == Follower::Accepted && row.delivered_seq < last_change,
        last_error: row.last_error.clone(),
        failing_since: row.failing_since,
        vouched: row.vouched,
        moves_to: row.moves_to.clone(),
        source: row.is_source(),
    }
}
