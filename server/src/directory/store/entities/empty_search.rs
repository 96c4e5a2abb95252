//! How often a search found nothing, by day.

use sea_orm::entity::prelude::*;

/// A total, rounded down.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "empty_search")]
pub struct Model {
    /// `2026-11-27`
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: String,
    /// Code of a theme.
    #[sea_orm(primary_key, auto_increment = false)]
    pub theme: String,
    /// Tag of a language; empty for any.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// How often.
    pub times: i64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
