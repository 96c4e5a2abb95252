//! Reports that something is not right with an entry. Who noticed is not kept.

use sea_orm::entity::prelude::*;

/// A report. Times are milliseconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report")]
pub struct Model {
    /// Row.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The activity that brings it from node to node.
    #[sea_orm(unique)]
    pub flag: String,
    /// The group's id here.
    pub listing_id: String,
    /// The group's address at its own node.
    pub group_url: String,
    /// The node that passed it on; none when it was made here.
    pub from_actor: Option<String>,
    /// The peer to which it has to be passed on; none for an own group.
    pub to_peer: Option<i64>,
    /// A code: `outdated`, `wrong`, `misleading`, `unsafe`, `other`.
    pub reason: String,
    /// What somebody wrote.
    pub text: String,
    /// When it came.
    pub created_at: i64,
    /// When it was passed on.
    pub sent_at: Option<i64>,
    /// Whether the node refused to take it.
    pub refused: bool,
    /// Whether something was done.
    pub accepted: Option<bool>,
    /// What staff says about it.
    pub answer: Option<String>,
    /// When.
    pub answered_at: Option<i64>,
    /// When the answer was sent to the node that passed it on.
    pub answer_sent_at: Option<i64>,
}

/// None that are followed in code.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
