//! What nodes tell each other: groups, withdrawals, reports; and how far they are.

use chrono::{DateTime, Utc};
use url::Url;

use crate::PublicGroup;

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
