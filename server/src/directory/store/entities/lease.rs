//! Who does which work, where several processes share a database.

use sea_orm::entity::prelude::*;

/// A piece of work that one process has taken.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "lease")]
pub struct Model {
    /// Which work.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// The process.
    pub holder: String,
    /// Until when it is taken, milliseconds since 1970.
    pub until: i64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
