//! Reports in the database.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Set, sea_query::Expr,
};

use super::{Counter, Store, StoreError, Writer, entities::report};

/// A report that something is not right with an entry.
#[derive(Clone, Debug)]
pub struct ReportRow {
    /// Row; 0 before it is kept.
    pub id: i64,
    /// The activity that brings it from node to node.
    pub flag: String,
    /// The group's id here.
    pub listing_id: String,
    /// The group's address at its own node.
    pub group_url: String,
    /// The node that passed it on; none when it was made here.
    pub from_actor: Option<String>,
    /// The peer to which it has to be passed on; none for an own group.
    pub to_peer: Option<i64>,
    /// A code.
    pub reason: String,
    /// What somebody wrote.
    pub text: String,
    /// When it came.
    pub created: DateTime<Utc>,
    /// When it was passed on.
    pub sent: Option<DateTime<Utc>>,
    /// Whether the node refused to take it.
    pub refused: bool,
    /// Whether something was done; none while nobody has answered.
    pub accepted: Option<bool>,
    /// What staff says about it.
    pub answer: Option<String>,
    /// When.
    pub answered: Option<DateTime<Utc>>,
    /// When the answer was sent to the node that passed it on.
    pub answer_sent: Option<DateTime<Utc>>,
}

impl ReportRow {
    /// How far it is, in one word.
    pub fn state(&self) -> &'static str {
        match (self.accepted, self.refused, self.sent) {
            (Some(true), _, _) => "followed",
            (Some(false), _, _) => "closed",
            (None, true, _) => "refused",
            (None, false, Some(_)) => "sent",
            (None, false, None) => "open",
        }
    }
}

fn read(row: report::Model) -> ReportRow {
    let time = |at: Option<i64>| at.and_then(DateTime::from_timestamp_millis);
    ReportRow {
        id: row.id,
        flag: row.flag,
        listing_id: row.listing_id,
        group_url: row.group_url,
        from_actor: row.from_actor,
        to_peer: row.to_peer,
        reason: row.reason,
        text: row.text,
        created: time(Some(row.created_at)).unwrap_or_default(),
        sent: time(row.sent_at),
        refused: row.refused,
        accepted: row.accepted,
        answer: row.answer,
        answered: time(row.answered_at),
        answer_sent: time(row.answer_sent_at),
    }
}

fn millis(at: Option<DateTime<Utc>>) -> Option<i64> {
    at.map(|at| at.timestamp_millis())
}

/// Reports that have to go to the peer with this row and actor: those about its groups, and the
/// answers to its own.
pub(super) fn owed() -> Condition {
    Condition::any()
        .add(
            report::Column::ToPeer
                .is_not_null()
                .and(report::Column::SentAt.is_null())
                .and(report::Column::Refused.eq(false)),
        )
        .add(
            report::Column::FromActor
                .is_not_null()
                .and(report::Column::AnsweredAt.is_not_null())
                .and(report::Column::AnswerSentAt.is_null()),
        )
}

impl Store {
    /// The newest reports, those that nobody has answered first.
    pub async fn reports(&self, most: u64) -> Result<Vec<ReportRow>, StoreError> {
        let rows = report::Entity::find()
            .order_by_asc(Expr::cust("answered_at IS NOT NULL"))
            .order_by_desc(report::Column::Id)
            .limit(most)
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(read).collect())
    }

    /// Reports and answers that have to be sent to a peer, oldest first.
    pub async fn reports_owed(&self, peer: i64, actor: &str) -> Result<Vec<ReportRow>, StoreError> {
        let whose = Condition::any()
            .add(report::Column::ToPeer.eq(peer))
            .add(report::Column::FromActor.eq(actor));
        let rows = report::Entity::find()
            .filter(owed())
            .filter(whose)
            .order_by_asc(report::Column::Id)
            .limit(100)
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(read).collect())
    }
}

impl Writer {
    /// A report by its row.
    pub async fn report(&self, id: i64) -> Result<Option<ReportRow>, StoreError> {
        Ok(report::Entity::find_by_id(id).one(&self.tx).await?.map(read))
    }

    /// A report by the activity that brings it.
    pub async fn report_by_flag(&self, flag: &str) -> Result<Option<ReportRow>, StoreError> {
        let row = report::Entity::find()
            .filter(report::Column::Flag.eq(flag))
            .one(&self.tx)
            .await?;
        Ok(row.map(read))
    }

    /// How many reports nobody has answered: about one entry, from one node, and in all.
    pub async fn open_reports(
        &self,
        listing_id: &str,
        from: Option<&str>,
    ) -> Result<(u64, u64, u64), StoreError> {
        let open = || report::Entity::find().filter(report::Column::AnsweredAt.is_null());
        let of_entry = open()
            .filter(report::Column::ListingId.eq(listing_id))
            .count(&self.tx)
            .await?;
        let of_node = match from {
            Some(from) => {
                open()
                    .filter(report::Column::FromActor.eq(from))
                    .count(&self.tx)
                    .await?
            }
            None => 0,
        };
        Ok((of_entry, of_node, open().count(&self.tx).await?))
    }

    /// Keeps a report, new or changed.
    pub async fn put_report(&self, given: &ReportRow) -> Result<i64, StoreError> {
        self.next(Counter::Peer).await?;
        let mut row = report::ActiveModel {
            flag: Set(given.flag.clone()),
            listing_id: Set(given.listing_id.clone()),
            group_url: Set(given.group_url.clone()),
            from_actor: Set(given.from_actor.clone()),
            to_peer: Set(given.to_peer),
            reason: Set(given.reason.clone()),
            text: Set(given.text.clone()),
            created_at: Set(given.created.timestamp_millis()),
            sent_at: Set(millis(given.sent)),
            refused: Set(given.refused),
            accepted: Set(given.accepted),
            answer: Set(given.answer.clone()),
            answered_at: Set(millis(given.answered)),
            answer_sent_at: Set(millis(given.answer_sent)),
            ..Default::default()
        };
        let kept = if given.id == 0 {
            row.insert(&self.tx).await?
        } else {
            row.id = Set(given.id);
            row.update(&self.tx).await?
        };
        Ok(kept.id)
    }

    /// Forgets reports that were answered before `answered`, and those of which nobody took notice
    /// since `made`.
    pub async fn forget_reports(
        &self,
        answered: DateTime<Utc>,
        made: DateTime<Utc>,
    ) -> Result<u64, StoreError> {
        let old = Condition::any()
            .add(report::Column::AnsweredAt.lt(answered.timestamp_millis()))
            .add(report::Column::CreatedAt.lt(made.timestamp_millis()));
        let gone = report::Entity::delete_many().filter(old).exec(&self.tx).await?;
        Ok(gone.rows_affected)
    }
}
