//! What staff decided about two entries: that they are the same group, or that they are not.

use sea_orm::entity::prelude::*;

/// One decision. `one` is less than `other`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "same_group")]
pub struct Model {
    /// An id here.
    #[sea_orm(primary_key, auto_increment = false)]
    pub one: String,
    /// Another.
    #[sea_orm(primary_key, auto_increment = false)]
    pub other: String,
    /// Whether they are the same.
    pub same: bool,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
