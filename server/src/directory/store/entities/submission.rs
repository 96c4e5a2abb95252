//! Entries that groups sent in and that are not on the list yet.

use sea_orm::entity::prelude::*;

/// A new entry.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "submission")]
pub struct Model {
    /// The id that it will have as a group.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// `Group` as JSON.
    pub document: String,
    /// `Content` as JSON, as it was when staff asked something.
    pub seen: Option<String>,
    /// Interface language in which it was written.
    pub language: String,
    /// `waiting`, `asked` or `declined`.
    pub state: String,
    /// What staff asked, or why it was declined.
    pub answer: Option<String>,
    /// Equal for entries that name the same number or address.
    pub look: String,
    /// Equal for entries that say the same.
    pub words: String,
    /// When it came, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
