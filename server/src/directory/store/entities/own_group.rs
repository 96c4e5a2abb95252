//! This node's own groups, with everything that is known of them.

use sea_orm::entity::prelude::*;

/// An own group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "own_group")]
pub struct Model {
    /// The group's id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// `Group` as JSON.
    pub document: String,
    /// Where it was imported from; empty when it was not.
    pub source: String,
    /// The source's own key.
    pub external_id: Option<String>,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
