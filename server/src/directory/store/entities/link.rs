//! Secret links, of which only a hash is kept.

use sea_orm::entity::prelude::*;

/// A secret link.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "link")]
pub struct Model {
    /// SHA-256 of the secret, in hexadecimal digits.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    /// What it is good for.
    pub purpose: String,
    /// The id of a group or the number of a member of staff.
    pub subject: String,
    /// When it was made, in milliseconds since 1970.
    pub created_at: i64,
    /// When it ends, in milliseconds since 1970; none for one that stays.
    pub expires_at: Option<i64>,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
