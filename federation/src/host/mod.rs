//! What the protocol needs from a node. The server implements it in `server/src/federated.rs`.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use url::Url;

mod identity;
mod news;
mod partner;

pub(crate) use identity::below;
pub use identity::{Identity, Mode, NodeKey};
pub use news::{
    Change, ChangeState, Copied, Held, News, OwnState, Published, Receipt, Repair, ReportAnswer, ReportIn,
    ReportOut, Retraction, SoFar,
};
pub use partner::{Failure, Follower, Following, HostError, Peer, Policy, RemoteActor, Side};

/// A node's data, as the protocol sees it.
///
/// Every method that changes something has done so durably when it returns `Ok`.
#[async_trait]
pub trait Host: Clone + Send + Sync + 'static {
    /// Who this node is.
    fn identity(&self) -> &Identity;

    /// The key pair with which this node signs at this moment. It changes when it is rotated.
    fn key(&self) -> Arc<NodeKey>;

    /// The time. Passed in so that tests can move it.
    fn now(&self) -> DateTime<Utc>;

    // What this node publishes.

    /// A group by its id.
    async fn group(&self, id: &str) -> Result<Published, HostError>;

    /// This node's own changes after `since`, oldest first, each group at most once and in its
    /// latest state, tombstones included; at most `limit`.
    async fn changes(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError>;

    /// What is delivered to followers: the same as [`Host::changes`], and on a hub also
    /// [`ChangeState::Elsewhere`] for what the nodes that it follows have changed.
    async fn deliverable(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError> {
        self.changes(since, limit).await
    }

    /// The number of this node's own last change.
    async fn last_change(&self) -> Result<i64, HostError>;

    /// Id and revision of every live group of this node's own, and the number of the last change.
    async fn own_state(&self) -> Result<OwnState, HostError>;

    // The nodes it knows.

    /// A peer by its actor.
    async fn peer(&self, actor: &Url) -> Result<Option<Peer>, HostError>;

    /// Whether the node at this address is blocked, whatever the path: nothing is taken from it
    /// and nothing fetched there. The host knows every blocked peer and should compare origins, a
    /// blocked one standing for the names below it too; this default can only look for the usual
    /// actor of the address's origin.
    async fn blocked(&self, address: &Url) -> Result<bool, HostError> {
        let Ok(usual) = address.join("/actor") else {
            return Ok(false);
        };
        let peer = self.peer(&usual).await?;
        Ok(peer.is_some_and(|peer| peer.policy == Policy::Block))
    }

    /// Actors whose follow of this node was accepted, or whom this node follows.
    async fn partners(&self, side: Side) -> Result<Vec<Url>, HostError>;

    /// Keeps what an actor document said (name, key, inbox) of a peer that has a row already.
    async fn refresh_peer(&self, actor: &RemoteActor) -> Result<(), HostError>;

    /// Somebody asks to follow this node. The host decides by its mode and by the peer's policy,
    /// and the answer is sent later, by [`Host::peers_to_answer`].
    async fn follow_requested(&self, actor: &RemoteActor) -> Result<(), HostError>;

    /// A follower left.
    async fn follow_withdrawn(&self, actor: &Url) -> Result<(), HostError>;

    /// A peer said yes or no to this node's follow. Ignored where this node asked nothing.
    async fn follow_answered(&self, actor: &Url, accepted: bool) -> Result<(), HostError>;

    // What it has of others.

    /// Keeps records that came from `peer`, where they are newer than what is here and this node
    /// takes that peer's records, and forgets what its own node withdrew. One receipt for each.
    /// The caller has checked every rule of authority.
    async fn take(&self, peer: &Peer, news: Vec<News>) -> Result<Vec<Receipt>, HostError>;

    /// Everything that is listed here of `peer`, to be compared with what it has itself.
    async fn copy(&self, peer: &Peer) -> Result<Copied, HostError>;

    /// Puts right what was found to differ from what `peer` itself says now, older or newer. What
    /// changed here after `as_of` (see [`Copied`]) stays: news came in between. Returns how many
    /// rows were put right.
    async fn repair(&self, peer: &Peer, as_of: i64, repairs: Vec<Repair>) -> Result<usize, HostError>;

    /// A peer by its actor, to tell who sends something. It may be as old as a second; what is
    /// kept because of it is decided anew in [`Host::take`].
    async fn sender(&self, actor: &Url) -> Result<Option<Peer>, HostError> {
        self.peer(actor).await
    }

    // Partners of partners.

    /// `peer` is a hub and names these nodes (all of them, where `all`): their records are taken
    /// too. Returns those that were not known yet.
    async fn vouched(&self, peer: &Peer, actors: Vec<Url>, all: bool) -> Result<(), HostError>;

    /// `peer` says that it goes on under another address, and the actor there says the same.
    /// Staff decides.
    async fn moved(&self, peer: &Peer, target: &RemoteActor) -> Result<(), HostError>;

    // Reports.

    /// Somebody reports one of this node's own groups.
    async fn reported(&self, report: ReportIn) -> Result<Receipt, HostError>;

    /// The node to which a report was sent has answered it.
    async fn report_answered(&self, answer: ReportAnswer) -> Result<(), HostError>;

    /// Reports and answers that wait for being sent to `peer`.
    async fn reports_to_send(&self, peer: &Peer) -> Result<Vec<ReportOut>, HostError>;

    /// One of them was sent; or refused, and will not be sent again.
    async fn report_sent(&self, report: &ReportOut, taken: bool) -> Result<(), HostError>;

    // Outgoing work.

    /// `peer` sent something genuine: it can be reached again, whatever failed before.
    async fn alive(&self, peer: &Peer) -> Result<(), HostError>;

    /// Peers to whom something has to be sent and whose pause is over: a Follow, Undo, Accept,
    /// Reject, a report, a change, or who this node is now (see [`Peer::told`]).
    async fn peers_to_send(&self, told: &str) -> Result<Vec<Peer>, HostError>;

    /// The Follow, Undo, Accept or Reject that `peer`'s states asked for has been sent, and it
    /// was told who this node is.
    async fn answered(&self, peer: &Peer, told: &str) -> Result<(), HostError>;

    /// These peers have everything up to the change `upto`.
    async fn delivered(&self, peers: &[Peer], upto: i64) -> Result<(), HostError>;

    /// Followed peers whose groups have to be fetched (from [`Peer::sync_cursor`]) and whose
    /// pause is over.
    async fn peers_to_sync(&self) -> Result<Vec<Peer>, HostError>;

    /// The page after `from` was read and kept. Means nothing where the host's own cursor is no
    /// longer at `from`: reading began anew in between.
    async fn synced(&self, peer: &Peer, from: Option<&str>, so_far: SoFar<'_>) -> Result<(), HostError>;

    /// Something sent to or fetched from `peer` failed; the host works out the pause.
    async fn failed(&self, peer: &Peer, failure: &Failure) -> Result<(), HostError>;
}
