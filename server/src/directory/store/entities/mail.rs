//! Mails that wait to be sent. A row is gone as soon as its mail is.

use sea_orm::entity::prelude::*;

/// A mail. Times are milliseconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail")]
pub struct Model {
    /// Row.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// To whom.
    pub recipient: String,
    /// Where an answer goes, if that is known.
    pub reply_to: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// What it is about, for the limits: the id of a group.
    pub about: String,
    /// When it came.
    pub created_at: i64,
    /// How often sending failed.
    pub failures: i32,
    /// Not before then.
    pub next_try_at: i64,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
