//! Wishes for a group that is not there yet. Who has one is not kept.

use sea_orm::entity::prelude::*;

/// A wish.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "wish")]
pub struct Model {
    /// Hash of the secret with which its owner finds it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    /// Code of a theme.
    pub theme: String,
    /// Tag of the language to speak.
    pub language: String,
    /// Name of a municipality.
    pub municipality: String,
    /// `self`, `relatives`; empty where that was not said.
    pub for_whom: String,
    /// The day on which it is forgotten, always the first of a month: `2027-12-01`.
    pub until: String,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
