//! What the protocol needs from a node. The server implements it in `server/src/federated.rs`.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use url::Url;

use crate::public_group::PublicGroup;

/// A node's data, as the protocol sees it.
///
/// Every method that changes something has done so durably when it returns `Ok`.
#[async_trait]
pub trait Host: Clone + Send + Sync + 'static {
    /// Who this node is.
    fn identity(&self) -> &Identity;

    /// The time. Passed in so that tests can move it.
    fn now(&self) -> DateTime<Utc>;

    // What this node publishes.

    /// A group by its id.
    async fn group(&self, id: &str) -> Result<Published, HostError>;

    /// This node's own changes after `since`, oldest first, each group at most once and in its
    /// latest state, tombstones included; at most `limit`.
    async fn changes(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError>;

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

    /// Keeps a record that came from `peer`, if it is new and this node follows that peer.
    /// The caller has checked every rule of authority.
    async fn receive(&self, peer: &Peer, record: PublicGroup) -> Result<Receipt, HostError>;

    /// Forgets a record that its own node withdrew, and remembers that it did.
    async fn retract(&self, peer: &Peer, retraction: Retraction) -> Result<Receipt, HostError>;

    // Outgoing work.

    /// Peers to whom a Follow, Undo, Accept or Reject has to be sent and whose pause is over.
    async fn peers_to_answer(&self) -> Result<Vec<Peer>, HostError>;

    /// The Follow, Undo, Accept or Reject that `peer`'s states asked for has been sent.
    async fn answered(&self, peer: &Peer) -> Result<(), HostError>;

    /// Accepted followers with changes to send and whose pause is over.
    async fn peers_to_deliver(&self) -> Result<Vec<Peer>, HostError>;

    /// `peer` has everything up to the change `upto`.
    async fn delivered(&self, peer: &Peer, upto: i64) -> Result<(), HostError>;

    /// Followed peers whose groups have to be fetched (from [`Peer::sync_cursor`]) and whose
    /// pause is over.
    async fn peers_to_sync(&self) -> Result<Vec<Peer>, HostError>;

    /// The page after `from` was read and kept, up to `cursor`. `done` when there are no more. Means nothing where
    /// the host's own cursor is no longer at `from`: reading began anew in between.
    async fn synced(
        &self,
        peer: &Peer,
        from: Option<&str>,
        cursor: &str,
        done: bool,
    ) -> Result<(), HostError>;

    /// Something sent to or fetched from `peer` failed; the host works out the pause.
    async fn failed(&self, peer: &Peer, failure: &Failure) -> Result<(), HostError>;
}

/// Who a node is, and how it federates.
#[derive(Clone)]
pub struct Identity {
    /// Public address, with a slash at its end.
    pub base_url: Url,
    /// The organisation that runs the node.
    pub organisation: String,
    /// RSA private key, PKCS #8 PEM.
    pub private_key_pem: String,
    /// RSA public key, PEM.
    pub public_key_pem: String,
    /// Version of the program.
    pub version: &'static str,
    /// Interface languages offered.
    pub languages: Vec<String>,
    /// Whom the node lets follow it.
    pub mode: Mode,
    /// Allows http and partners on loopback. For tests and the demo only.
    pub dev: bool,
}

impl Identity {
    /// The id of the node's actor.
    pub fn actor(&self) -> Url {
        self.at("actor")
    }

    /// An address below the base.
    pub fn at(&self, path: &str) -> Url {
        let mut url = self.base_url.clone();
        url.set_path(&format!("{}{path}", self.base_url.path()));
        url
    }
}

/// Whom the node lets follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Follows are accepted.
    Open,
    /// Staff decides.
    Approve,
    /// Only peers that were allowed beforehand; documents need a signed request.
    Allowlist,
    /// The node does not federate.
    Off,
}

/// A group of this node, by id.
#[derive(Clone, Debug)]
pub enum Published {
    /// It is listed.
    Live(Box<PublicGroup>),
    /// It was withdrawn.
    Gone(Retraction),
    /// Another node lists it; this is its address there.
    Elsewhere(Url),
    /// Nobody knows it.
    Unknown,
}

/// One of this node's own groups in its latest state.
#[derive(Clone, Debug)]
pub struct Change {
    /// Place in the order of changes; grows.
    pub seq: i64,
    /// Place of the change that first published the group. A peer whose cursor is below it has
    /// never had the group.
    pub created_seq: i64,
    /// What became of it.
    pub state: ChangeState,
}

/// What became of a group.
#[derive(Clone, Debug)]
pub enum ChangeState {
    /// It is listed like this.
    Live(Box<PublicGroup>),
    /// It was withdrawn.
    Gone(Retraction),
}

/// A group that its own node withdrew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retraction {
    /// The group's address, which is its object id.
    pub url: Url,
    /// The revision of the withdrawal where it is known; it beats everything older.
    pub revision: Option<i64>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Everything this node lists of its own.
#[derive(Clone, Debug, Default)]
pub struct OwnState {
    /// Id and revision of every live group.
    pub groups: Vec<(String, i64)>,
    /// Number of the last change.
    pub last_seq: i64,
}

/// Whose partners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// They follow us.
    Followers,
    /// We follow them.
    Following,
}

/// Another node.
#[derive(Clone, Debug)]
pub struct Peer {
    /// Row of the peer.
    pub id: i64,
    /// Its actor.
    pub actor: Url,
    /// What its actor document last said; none before it was fetched.
    pub document: Option<RemoteActor>,
    /// When that was fetched.
    pub fetched: Option<DateTime<Utc>>,
    /// What staff decided about it.
    pub policy: Policy,
    /// Whether this node follows it.
    pub following: Following,
    /// Whether it follows this node.
    pub follower: Follower,
    /// The last of this node's changes that it has.
    pub delivered: i64,
    /// How far this node has read its groups; opaque.
    pub sync_cursor: Option<String>,
}

/// What an actor document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteActor {
    /// Its id.
    pub actor: Url,
    /// Its name; plain text.
    pub name: String,
    /// Home page.
    pub url: Option<Url>,
    /// Where activities for it go.
    pub inbox: Url,
    /// One inbox for all actors of that node.
    pub shared_inbox: Option<Url>,
    /// Its collection of groups (`kring:groups`); only Kring nodes have one.
    pub groups: Option<Url>,
    /// RSA public key, PEM.
    pub public_key_pem: String,
}

/// What staff decided about a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Its groups are listed.
    Allow,
    /// Its groups are kept but shown only when asked for.
    Limit,
    /// Nothing from it comes in by any way, nothing goes out to it.
    Block,
}

/// Whether this node follows a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Following {
    /// No.
    No,
    /// It wants to: a Follow has to be sent.
    Wanted,
    /// A Follow was sent.
    Pending,
    /// The peer accepted.
    Accepted,
    /// The peer said no.
    Rejected,
    /// No more: an Undo has to be sent.
    Unwanted,
}

/// Whether a peer follows this node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follower {
    /// No.
    No,
    /// It asked; staff decides. It gets nothing.
    Pending,
    /// Yes: an Accept has to be sent first.
    Approved,
    /// Yes.
    Accepted,
    /// No: a Reject has to be sent.
    Declined,
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// Kept: it is new here.
    Added,
    /// Kept: it is newer than what was here.
    Changed,
    /// The same revision was here.
    Unchanged,
    /// Something newer, or a withdrawal, was here.
    Older,
    /// This node does not follow the peer, or has blocked it.
    NotWanted,
}

/// Why something sent to or fetched from a peer failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// It may work later.
    #[error("{0}")]
    Temporary(String),
    /// The peer refused it; the same again will be refused again.
    #[error("refused: {0}")]
    Refused(String),
    /// The actor is no more (404 or 410 of the actor itself).
    #[error("the node is gone")]
    Gone,
}

/// The node could not do what the protocol asked, for a reason of its own (its database, say).
#[derive(Debug, thiserror::Error)]
#[error("the node's own data: {0}")]
pub struct HostError(#[source] pub Box<dyn std::error::Error + Send + Sync>);
