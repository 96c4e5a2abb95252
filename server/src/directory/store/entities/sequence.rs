//! Counters that grow in the transaction of the change they count.
//!
//! Writers wait for each other (`dialect.rs`), so numbers become visible in their own order on both
//! databases, and who has read up to a number has missed nothing.

use sea_orm::entity::prelude::*;

/// A counter.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sequence")]
pub struct Model {
    /// What is counted: `listing`, `peer`, `place`, `view`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// The last number given out.
    pub value: i64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
