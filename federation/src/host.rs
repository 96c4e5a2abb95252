//! What the protocol needs from a node. The server implements it in `server/src/federated.rs`.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use url::Url;

use crate::{origin::same_origin, public_group::PublicGroup};

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

/// Who a node is, and how it federates.
#[derive(Clone)]
pub struct Identity {
    /// Public address, with a slash at its end.
    pub base_url: Url,
    /// The organisation that runs the node.
    pub organisation: String,
    /// Where the node was before, each with a slash at its end.
    pub former: Vec<Url>,
    /// Whether it tells its followers what the nodes that it follows have changed.
    pub hub: bool,
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

    /// The actors that the node was before it moved.
    pub fn former_actors(&self) -> impl Iterator<Item = Url> {
        self.former.iter().map(|base| below(base, "actor"))
    }

    /// Whether an actor is this node's, under its present address or a former one.
    pub fn is_us(&self, actor: &Url) -> bool {
        *actor == self.actor() || self.former_actors().any(|former| former == *actor)
    }

    /// Whether an activity has an id of this node's, under its present address or a former one.
    pub(crate) fn is_ours(&self, activity: &Url) -> bool {
        let bases = std::iter::once(&self.base_url).chain(&self.former);
        bases.into_iter().any(|base| {
            same_origin(base, activity) && activity.path().starts_with(below(base, "activities/").path())
        })
    }

    /// An address below the base.
    pub fn at(&self, path: &str) -> Url {
        below(&self.base_url, path)
    }
}

pub(crate) fn below(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path()));
    url
}

/// The key pair with which a node signs.
#[derive(Clone, PartialEq, Eq)]
pub struct NodeKey {
    /// RSA private key, PKCS #8 PEM.
    pub private_key_pem: String,
    /// RSA public key, PEM.
    pub public_key_pem: String,
}

impl std::fmt::Debug for NodeKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NodeKey")
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
    /// Another node, which this one follows, lists it at this address, or has withdrawn it.
    Elsewhere(Url),
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
    /// Whether somebody whom this node trusts vouches for it: where this node never asked to follow
    /// it, its records are taken all the same.
    pub vouched: bool,
    /// The last of this node's changes that it has.
    pub delivered: i64,
    /// How far this node has read its groups; opaque.
    pub sync_cursor: Option<String>,
    /// How often in a row it could not be reached.
    pub failures: i32,
    /// What it was last told of who this node is, see [`crate::Protocol::told`].
    pub told: Option<String>,
}

impl Peer {
    /// Whether this node takes its records.
    pub fn is_source(&self) -> bool {
        let vouched = self.vouched && self.following == Following::No;
        self.policy != Policy::Block && (self.following == Following::Accepted || vouched)
    }
}

/// What another node says about one of its groups.
#[derive(Clone, Debug)]
pub enum News {
    /// It is listed like this.
    Record(Box<PublicGroup>),
    /// It was withdrawn.
    Retraction(Retraction),
}

impl News {
    /// The group's address.
    pub fn url(&self) -> &Url {
        match self {
            Self::Record(group) => &group.url,
            Self::Retraction(retraction) => &retraction.url,
        }
    }
}

/// Everything that is listed here of a peer.
#[derive(Clone, Debug, Default)]
pub struct Copied {
    /// Its groups.
    pub groups: Vec<Held>,
    /// The number of this node's last change when they were read.
    pub as_of: i64,
}

/// A group of a peer that is listed here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its id at its own node.
    pub id: String,
    /// Its row here.
    pub row: String,
    /// Its revision; `None` where the row is damaged and says nothing certain.
    pub revision: Option<i64>,
}

/// One difference between what a peer has and what is here of it.
#[derive(Clone, Debug)]
pub struct Repair {
    /// What was here when it was compared; `None` where there was nothing.
    pub held: Option<Held>,
    /// What its own node says; `None` where it knows of no such group.
    pub says: Option<News>,
}

/// How far a run of reading a peer's groups is.
#[derive(Clone, Copy, Debug)]
pub struct SoFar<'a> {
    /// Where the next run begins.
    pub cursor: &'a str,
    /// Groups that were read in this run.
    pub read: u64,
    /// How many there are in all, as far as the peer says.
    pub total: u64,
    /// Whether that was all, and what is here is equal to what the peer has.
    pub done: bool,
}

/// A report that came in about one of this node's own groups.
#[derive(Clone, Debug)]
pub struct ReportIn {
    /// The activity that brought it.
    pub flag: Url,
    /// The node that sent it.
    pub from: Url,
    /// The group's address.
    pub group: Url,
    /// What is wrong with it; plain text.
    pub text: String,
}

/// What became of a report that this node sent.
#[derive(Clone, Debug)]
pub struct ReportAnswer {
    /// The activity that brought the report.
    pub flag: Url,
    /// Who answers.
    pub from: Url,
    /// Whether the report was followed.
    pub accepted: bool,
    /// What was done; plain text.
    pub text: String,
}

/// A report, or the answer to one, that has to be sent.
#[derive(Clone, Debug)]
pub struct ReportOut {
    /// Row of the report.
    pub id: i64,
    /// The activity that brings, or brought, the report.
    pub flag: Url,
    /// The group's address.
    pub group: Url,
    /// What is to be said; plain text.
    pub text: String,
    /// For an answer: whether the report was followed.
    pub answers: Option<bool>,
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
    /// The nodes that it follows and vouches for; only hubs have it (`kring:hub`).
    pub vouches: Option<Url>,
    /// Other addresses that are the same actor (`alsoKnownAs`).
    pub also_known_as: Vec<Url>,
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
    /// It was withdrawn, and is no longer listed.
    Removed,
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
