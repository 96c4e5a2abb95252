//! The people who look after the list.

use sea_orm::entity::prelude::*;

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    /// Row.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Mail address, in small letters.
    pub email: String,
    /// `administrator`, `editor` or `reader`.
    pub role: String,
    /// Interface language for mails.
    pub language: String,
    /// Since when, in milliseconds since 1970.
    pub created_at: i64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
