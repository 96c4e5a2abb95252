//! Postcodes that the operator loaded.

use sea_orm::entity::prelude::*;

/// A postcode's area.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "place")]
pub struct Model {
    /// ISO 3166-1 alpha-2.
    #[sea_orm(primary_key, auto_increment = false)]
    pub country: String,
    /// Postcode.
    #[sea_orm(primary_key, auto_increment = false)]
    pub postcode: String,
    /// Place.
    pub name: String,
    /// Province or state.
    pub region: String,
    /// Municipality.
    pub municipality: String,
    /// Degrees.
    pub lat: f64,
    /// Degrees.
    pub lon: f64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
