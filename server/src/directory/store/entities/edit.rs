//! Changes of entries, with what was there before.

use sea_orm::entity::prelude::*;

/// A change.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "edit")]
pub struct Model {
    /// Row.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The group's id.
    pub group_id: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Who did it (`By`).
    pub who: String,
    /// `Content` as JSON.
    pub before: String,
    /// `Content` as JSON.
    pub after: String,
    /// The revision that it made.
    pub revision: i64,
    /// Whether staff has looked at a change of the group's, or the group at one of staff's.
    pub seen: bool,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
