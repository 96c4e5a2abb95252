//! Lists of nodes that this node subscribes to.

use sea_orm::entity::prelude::*;

/// A list. Times are milliseconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "node_list")]
pub struct Model {
    /// Row.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Where it is.
    #[sea_orm(unique)]
    pub url: String,
    /// What it calls itself; its host before it was read.
    pub name: String,
    /// How many nodes it names.
    pub nodes: i64,
    /// When it was last read.
    pub fetched_at: Option<i64>,
    /// Failures since the last success.
    pub failures: i32,
    /// Not before this is it read again.
    pub next_try_at: i64,
    /// What went wrong last.
    pub last_error: Option<String>,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
