//! Other nodes.

use sea_orm::entity::prelude::*;

/// Another node. Times are milliseconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "peer")]
pub struct Model {
    /// Row.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The node's actor.
    #[sea_orm(unique)]
    pub actor: String,
    /// What the node calls itself.
    pub name: String,
    /// What its actor document said, as JSON; none before it was fetched.
    pub document: Option<String>,
    /// When that was.
    pub fetched_at: Option<i64>,
    /// `allow`, `limit`, `block`
    pub policy: String,
    /// Whether this node follows it.
    pub following: String,
    /// Whether it follows this node.
    pub follower: String,
    /// The last of this node's changes that it has.
    pub delivered_seq: i64,
    /// How far this node has read its groups.
    pub sync_cursor: Option<String>,
    /// Whether its groups have to be read.
    pub sync_due: bool,
    /// When they were last read to the end.
    pub synced_at: Option<i64>,
    /// Failures since the last success.
    pub failures: i32,
    /// When the first of them was.
    pub failing_since: Option<i64>,
    /// Not before this is it tried again.
    pub next_try_at: i64,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// Its actor answered 404 or 410.
    pub gone: bool,
    /// Whether staff decided about it by hand; no list and no hub changes that.
    pub decided: bool,
    /// Whether staff removed it by hand; no list and no hub brings it back.
    pub removed: bool,
    /// Whether a list or a hub vouches for it.
    pub vouched: bool,
    /// What it was last told of who this node is.
    pub told: Option<String>,
    /// The actor under which it says that it goes on; staff confirms.
    pub moves_to: Option<String>,
    /// How many groups the reading that goes on has read,
    pub sync_read: i64,
    /// of how many.
    pub sync_total: i64,
    /// When it was first heard of.
    pub created_at: i64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
