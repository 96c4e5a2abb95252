//! Entries that groups sent in and that are not on the list yet.

use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set, sea_query::OnConflict};

use super::{Store, StoreError, Writer, entities::submission, listings::{parse, to_json}};
use crate::directory::group::{Content, Group};

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
    /// Equal for entries that look the same.
    pub look: String,
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
        look: row.look,
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

    /// How many new entries there are that nobody decided on, and how many of them have a look.
    pub async fn count_submissions(&self, look: &str) -> Result<(u64, u64), StoreError> {
        let open = submission::Entity::find().filter(submission::Column::State.ne("declined"));
        let alike = open.clone().filter(submission::Column::Look.eq(look));
        Ok((open.count(&self.tx).await?, alike.count(&self.tx).await?))
    }

    /// The ids of the new entries that have a look, or of all that are open.
    pub async fn open_submissions(&self) -> Result<Vec<(String, String, i64)>, StoreError> {
        let rows = submission::Entity::find()
            .filter(submission::Column::State.eq("waiting"))
            .order_by_asc(submission::Column::CreatedAt)
            .all(&self.tx)
            .await?;
        Ok(rows.into_iter().map(|row| (row.id, row.look, row.created_at)).collect())
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
            look: Set(row.look.clone()),
            created_at: Set(row.created_at),
            updated_at: Set(row.updated_at),
        };
        let columns = [
            submission::Column::Document,
            submission::Column::Seen,
            submission::Column::State,
            submission::Column::Answer,
            submission::Column::Look,
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
