//! Nodes that somebody whom this node trusts vouches for.

use sea_orm::entity::prelude::*;

/// One node, named by one source.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vouch")]
pub struct Model {
    /// `list:` or `hub:` and the row of the list or peer.
    #[sea_orm(primary_key, auto_increment = false)]
    pub source: String,
    /// The node's actor.
    #[sea_orm(primary_key, auto_increment = false)]
    pub actor: String,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
