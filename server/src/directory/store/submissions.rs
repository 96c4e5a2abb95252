//! Entries that groups sent in and that are not on the list yet.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set, sea_query::OnConflict};

use super::{
    Store, StoreError, Writer,
    entities::submission,
    listings::{parse, to_json},
};
use crate::directory::group::{Content, Group};

/// How an entry looks, as hashes: those that share either look the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// Of the numbers and addresses that it names.
    pub named: String,
    /// Of its words, whatever their order and the numbers among them.
    pub words: String,
}

impl Look {
    /// Whether two look the same.
    pub fn is_like(&self, other: &Self) -> bool {
        self.named == other.named || self.words == other.words
    }
}

/// A new entry.
#[derive(Clone, Debug)]
pub struct SubmissionRow {
    /// What it would be as a group.
    pub group: Group,
    /// What staff saw when it asked something.
    pub seen: Option<Content>,
    /// Interface language in which it was written.
    pub language: String,
    /// `waiting`, `asked` or `declined`.
    pub state: String,
    /// What staff asked, or why it was declined.
    pub answer: Option<String>,
    /// What is equal for entries that look the same.
    pub look: Look,
    /// When it came, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

fn read(row: submission::Model) -> Result<SubmissionRow, StoreError> {
    Ok(SubmissionRow {
        group: parse("submission", &row.id, &row.document)?,
        seen: row
            .seen
            .as_deref()
            .map(|seen| parse("submission", &row.id, seen))
            .transpose()?,
        language: row.language,
        state: row.state,
        answer: row.answer,
        look: Look {
            named: row.look,
            words: row.words,
        },
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

impl Store {
    /// A new entry, by the id that it will have.
    pub async fn submission(&self, id: &str) -> Result<Option<SubmissionRow>, StoreError> {
        let row = submission::Entity::find_by_id(id).one(&self.db).await?;
        row.map(read).transpose()
    }

    /// The new entries of a state, the oldest first.
    pub async fn submissions(&self, state: &str) -> Result<Vec<SubmissionRow>, StoreError> {
        let rows = submission::Entity::find()
            .filter(submission::Column::State.eq(state))
            .order_by_asc(submission::Column::CreatedAt)
            .order_by_asc(submission::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }
}

impl Writer {
    /// A new entry, as this change sees it.
    pub async fn submission(&self, id: &str) -> Result<Option<SubmissionRow>, StoreError> {
        let row = submission::Entity::find_by_id(id).one(&self.tx).await?;
        row.map(read).transpose()
    }

    /// The new entries that nobody decided on, the oldest first: id, look, and when each came.
    pub async fn open_submissions(&self) -> Result<Vec<(String, Look, i64)>, StoreError> {
        let rows: Vec<(String, String, String, i64)> = submission::Entity::find()
            .select_only()
            .columns([
                submission::Column::Id,
                submission::Column::Look,
                submission::Column::Words,
                submission::Column::CreatedAt,
            ])
            .filter(submission::Column::State.ne("declined"))
            .order_by_asc(submission::Column::CreatedAt)
            .into_tuple()
            .all(&self.tx)
            .await?;
        Ok(rows
            .into_iter()
            .map(|(id, named, words, at)| (id, Look { named, words }, at))
            .collect())
    }

    /// Keeps a new entry in its latest state.
    pub async fn put_submission(&self, row: &SubmissionRow) -> Result<(), StoreError> {
        let id = row.group.id.as_str();
        let seen = row.seen.as_ref().map(|seen| to_json("submission", id, seen));
        let model = submission::ActiveModel {
            id: Set(id.to_owned()),
            document: Set(to_json("submission", id, &row.group)?),
            seen: Set(seen.transpose()?),
            language: Set(row.language.clone()),
            state: Set(row.state.clone()),
            answer: Set(row.answer.clone()),
            look: Set(row.look.named.clone()),
            words: Set(row.look.words.clone()),
            created_at: Set(row.created_at),
            updated_at: Set(row.updated_at),
        };
        let columns = [
            submission::Column::Document,
            submission::Column::Seen,
            submission::Column::State,
            submission::Column::Answer,
            submission::Column::Look,
            submission::Column::Words,
            submission::Column::UpdatedAt,
        ];
        submission::Entity::insert(model)
            .on_conflict(
                OnConflict::column(submission::Column::Id)
                    .update_columns(columns)
                    .to_owned(),
            )
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }

    /// Takes a new entry away. Returns whether it was there.
    pub async fn delete_submission(&self, id: &str) -> Result<bool, StoreError> {
        let gone = submission::Entity::delete_by_id(id).exec(&self.tx).await?;
        Ok(gone.rows_affected > 0)
    }

    /// The ids of those that were declined before a moment.
    pub async fn declined_before(&self, moment: i64) -> Result<Vec<String>, StoreError> {
        let rows = submission::Entity::find()
            .filter(submission::Column::State.eq("declined"))
            .filter(submission::Column::UpdatedAt.lt(moment))
            .all(&self.tx)
            .await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }
}
