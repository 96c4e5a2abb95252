//! What this node lists: its own groups and those of the nodes it follows, as the public sees them.
//!
//! The latest state of each, ordered by `changed_seq`, is at once the log that deliveries and the
//! search index follow.

use sea_orm::entity::prelude::*;

/// A group that is or was listed.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "listing")]
pub struct Model {
    /// The id in this node's addresses.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The group's address at its own node.
    #[sea_orm(unique)]
    pub url: String,
    /// The peer that lists it; none for an own group.
    pub peer_id: Option<i64>,
    /// Revision of the origin.
    pub revision: i64,
    /// `PublicGroup` as JSON; none once it was withdrawn.
    pub public: Option<String>,
    /// Place of the latest change in the order of changes.
    pub changed_seq: i64,
    /// Place of the change that first listed it.
    pub created_seq: i64,
    /// When it was withdrawn, milliseconds since 1970.
    pub gone_at: Option<i64>,
    /// Of address, revision and `public`, so that damage is noticed; none where it is not listed.
    pub checksum: Option<i64>,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
