//! Changes of entries, and how far upkeep has come.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::OnConflict,
};

use super::{
    Store, StoreError, Writer,
    entities::{edit, upkeep},
    listings::{parse, to_json},
};
use crate::directory::group::Content;

/// Changes of one entry that are kept.
const KEPT: u64 = 50;

/// A change of an entry.
#[derive(Clone, Debug)]
pub struct EditRow {
    /// Row; 0 before it is kept.
    pub id: i64,
    /// The group's id.
    pub group_id: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Who did it (`By`).
    pub who: String,
    /// What was there.
    pub before: Content,
    /// What is there since.
    pub after: Content,
    /// The revision that it made.
    pub revision: i64,
    /// Whether the other side has looked at it.
    pub seen: bool,
}

/// Upkeep of one entry.
pub use super::entities::upkeep::Model as UpkeepRow;

fn read(row: edit::Model) -> Result<EditRow, StoreError> {
    let id = row.id.to_string();
    Ok(EditRow {
        id: row.id,
        group_id: row.group_id,
        at: row.at,
        who: row.who,
        before: parse("change", &id, &row.before)?,
        after: parse("change", &id, &row.after)?,
        revision: row.revision,
        seen: row.seen,
    })
}

impl Store {
    /// The changes of an entry, the newest first.
    pub async fn edits(&self, group_id: &str) -> Result<Vec<EditRow>, StoreError> {
        let rows = edit::Entity::find()
            .filter(edit::Column::GroupId.eq(group_id))
            .order_by_desc(edit::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// The changes by groups that staff has not looked at, the oldest first.
    pub async fn edits_by_groups(&self, who: &str, limit: u64) -> Result<Vec<EditRow>, StoreError> {
        let rows = edit::Entity::find()
            .filter(edit::Column::Who.eq(who))
            .filter(edit::Column::Seen.eq(false))
            .order_by_asc(edit::Column::Id)
            .limit(limit)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Upkeep of every entry that has any.
    pub async fn all_upkeep(&self) -> Result<Vec<UpkeepRow>, StoreError> {
        Ok(upkeep::Entity::find().all(&self.db).await?)
    }

    /// Upkeep of one entry.
    pub async fn upkeep(&self, group_id: &str) -> Result<Option<UpkeepRow>, StoreError> {
        Ok(upkeep::Entity::find_by_id(group_id).one(&self.db).await?)
    }
}

impl Writer {
    /// A change, as this one sees it.
    pub async fn edit(&self, id: i64) -> Result<Option<EditRow>, StoreError> {
        let row = edit::Entity::find_by_id(id).one(&self.tx).await?;
        row.map(read).transpose()
    }

    /// The first change of an entry after a revision: what was there before it is what somebody saw at that
    /// revision.
    pub async fn first_edit_after(
        &self,
        group_id: &str,
        revision: i64,
    ) -> Result<Option<EditRow>, StoreError> {
        let row = edit::Entity::find()
            .filter(edit::Column::GroupId.eq(group_id))
            .filter(edit::Column::Revision.gt(revision))
            .order_by_asc(edit::Column::Id)
            .one(&self.tx)
            .await?;
        row.map(read).transpose()
    }

    /// Keeps a new change, and forgets the oldest where there are very many.
    pub async fn put_edit(&self, row: &EditRow) -> Result<(), StoreError> {
        let model = edit::ActiveModel {
            group_id: Set(row.group_id.clone()),
            at: Set(row.at),
            who: Set(row.who.clone()),
            before: Set(to_json("change", &row.group_id, &row.before)?),
            after: Set(to_json("change", &row.group_id, &row.after)?),
            revision: Set(row.revision),
            seen: Set(row.seen),
            ..Default::default()
        };
        model.insert(&self.tx).await?;
        let oldest = edit::Entity::find()
            .filter(edit::Column::GroupId.eq(&row.group_id))
            .order_by_desc(edit::Column::Id)
            .offset(KEPT)
            .one(&self.tx)
            .await?;
        if let Some(oldest) = oldest {
            edit::Entity::delete_many()
                .filter(edit::Column::GroupId.eq(&row.group_id))
                .filter(edit::Column::Id.lte(oldest.id))
                .exec(&self.tx)
                .await?;
        }
        Ok(())
    }

    /// Somebody of the other side has looked at the changes of an entry up to one.
    pub async fn edits_seen(
        &self,
        group_id: &str,
        by_group: bool,
        who: &str,
        upto: i64,
    ) -> Result<(), StoreError> {
        let whose = if by_group {
            edit::Column::Who.ne(who)
        } else {
            edit::Column::Who.eq(who)
        };
        edit::Entity::update_many()
            .col_expr(edit::Column::Seen, true.into())
            .filter(edit::Column::GroupId.eq(group_id))
            .filter(edit::Column::Id.lte(upto))
            .filter(whose)
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Upkeep of one entry, as this change sees it.
    pub async fn upkeep(&self, group_id: &str) -> Result<Option<UpkeepRow>, StoreError> {
        Ok(upkeep::Entity::find_by_id(group_id).one(&self.tx).await?)
    }

    /// Keeps how far upkeep of an entry has come.
    pub async fn put_upkeep(&self, row: UpkeepRow) -> Result<(), StoreError> {
        let model = upkeep::ActiveModel {
            group_id: Set(row.group_id),
            language: Set(row.language),
            asked: Set(row.asked),
            asked_on: Set(row.asked_on),
            unlisted: Set(row.unlisted),
        };
        let columns = [
            upkeep::Column::Language,
            upkeep::Column::Asked,
            upkeep::Column::AskedOn,
            upkeep::Column::Unlisted,
        ];
        upkeep::Entity::insert(model)
            .on_conflict(
                OnConflict::column(upkeep::Column::GroupId)
                    .update_columns(columns)
                    .to_owned(),
            )
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }

    /// Forgets what concerns the owners of an entry that is withdrawn.
    pub(super) async fn forget_owners(&self, group_id: &str) -> Result<(), StoreError> {
        upkeep::Entity::delete_by_id(group_id).exec(&self.tx).await?;
        edit::Entity::delete_many()
            .filter(edit::Column::GroupId.eq(group_id))
            .exec(&self.tx)
            .await?;
        self.end_links(&["edit", "claim"], group_id).await
    }
}
