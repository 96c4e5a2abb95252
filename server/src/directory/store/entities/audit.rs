//! Who did what. The database refuses to change or delete a row.

use sea_orm::entity::prelude::*;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub struct Model {
    /// Row.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Who did it (`By`).
    pub who: String,
    /// Code of what was done.
    pub action: String,
    /// The id of the group, or the name of what it was done to.
    pub subject: String,
    /// In a word more; never what a group wrote.
    pub note: String,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
