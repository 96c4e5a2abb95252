//! Buildings that are closed for a while.

use sea_orm::entity::prelude::*;

/// A closure.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "closure")]
pub struct Model {
    /// Row.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Which building, in the form that is compared.
    pub building: String,
    /// What people call it.
    pub label: String,
    /// The first day: `2026-12-20`.
    pub first_day: String,
    /// The last day.
    pub last_day: String,
    /// What visitors should know: `Texts` as JSON.
    pub note: String,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
