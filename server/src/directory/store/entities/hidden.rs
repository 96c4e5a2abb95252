//! Entries that staff does not show here. Nothing of it leaves the node.

use sea_orm::entity::prelude::*;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "hidden")]
pub struct Model {
    /// The group's id here.
    #[sea_orm(primary_key, auto_increment = false)]
    pub listing_id: String,
    /// Since when, milliseconds since 1970.
    pub since: i64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
