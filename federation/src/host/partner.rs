//! Another node, what staff decided about it, and what goes wrong with it.

use chrono::{DateTime, Utc};
use url::Url;

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
