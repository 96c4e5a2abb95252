//! The schema, one migration a file.
//!
//! To change it: add a file `m<date>_<number>_<what>.rs` that only adds (columns with a default, tables,
//! indexes), list it here, and remove what is no longer used a release later.

use sea_orm_migration::prelude::*;

mod m20261123_000001_start;
mod m20261126_000002_partners;
mod m20261126_000003_wishes;
mod m20261127_000004_owners_and_staff;

/// Every migration, in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_start::Migration),
            Box::new(m20261126_000002_partners::Migration),
            Box::new(m20261126_000003_wishes::Migration),
            Box::new(m20261127_000004_owners_and_staff::Migration),
        ]
    }
}
