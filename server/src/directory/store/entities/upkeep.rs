//! How far the question whether an entry is still right has come.

use sea_orm::entity::prelude::*;

/// Upkeep of one entry.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "upkeep")]
pub struct Model {
    /// The group's id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub group_id: String,
    /// Interface language in which the group is written to.
    pub language: String,
    /// How often it was asked since it last confirmed.
    pub asked: i32,
    /// The day of the last question: `2026-11-27`.
    pub asked_on: Option<String>,
    /// Whether it is off the list because nobody answered.
    pub unlisted: bool,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
