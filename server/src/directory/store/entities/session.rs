//! Who of the staff is signed in.

use sea_orm::entity::prelude::*;

/// A session.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// Row.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the cookie's secret, in hexadecimal digits.
    pub hash: String,
    /// Whose it is.
    pub staff_id: i64,
    /// Since when, in milliseconds since 1970.
    pub created_at: i64,
    /// Until when, in milliseconds since 1970.
    pub expires_at: i64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
