//! What staff decided about how entries are shown here. None of it leaves the node.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set, sea_query::OnConflict};

use super::{
    Counter, Store, StoreError, Writer,
    entities::{hidden, same_group},
};

/// Which entries are hidden, and which of them staff said are one group or are not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Views {
    /// Ids that are not shown.
    pub hidden: HashSet<String>,
    /// Pairs of ids, the lesser first, and whether they are the same group.
    pub pairs: Vec<(String, String, bool)>,
}

impl Store {
    /// Everything that staff decided.
    pub async fn views(&self) -> Result<Views, StoreError> {
        let hidden: Vec<String> = hidden::Entity::find()
            .select_only()
            .column(hidden::Column::ListingId)
            .into_tuple()
            .all(&self.db)
            .await?;
        let pairs = same_group::Entity::find().all(&self.db).await?;
        Ok(Views {
            hidden: hidden.into_iter().collect(),
            pairs: pairs
                .into_iter()
                .map(|pair| (pair.one, pair.other, pair.same))
                .collect(),
        })
    }

    /// Whether an entry is hidden.
    pub async fn is_hidden(&self, id: &str) -> Result<bool, StoreError> {
        Ok(hidden::Entity::find_by_id(id).one(&self.db).await?.is_some())
    }
}

impl Writer {
    /// Hides an entry, or shows it again.
    pub async fn set_hidden(&self, id: &str, hide: bool, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.next(Counter::View).await?;
        if !hide {
            hidden::Entity::delete_by_id(id).exec(&self.tx).await?;
            return Ok(());
        }
        let row = hidden::ActiveModel {
            listing_id: Set(id.to_owned()),
            since: Set(now.timestamp_millis()),
        };
        let again = OnConflict::column(hidden::Column::ListingId)
            .update_column(hidden::Column::Since)
            .to_owned();
        hidden::Entity::insert(row)
            .on_conflict(again)
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }

    /// Decides whether two entries are the same group; `None` leaves it to what they tell.
    pub async fn set_same(&self, one: &str, other: &str, same: Option<bool>) -> Result<(), StoreError> {
        self.next(Counter::View).await?;
        let (one, other) = if one < other { (one, other) } else { (other, one) };
        let Some(same) = same else {
            same_group::Entity::delete_many()
                .filter(same_group::Column::One.eq(one))
                .filter(same_group::Column::Other.eq(other))
                .exec(&self.tx)
                .await?;
            return Ok(());
        };
        let row = same_group::ActiveModel {
            one: Set(one.to_owned()),
            other: Set(other.to_owned()),
            same: Set(same),
        };
        let again = OnConflict::columns([same_group::Column::One, same_group::Column::Other])
            .update_column(same_group::Column::Same)
            .to_owned();
        same_group::Entity::insert(row)
            .on_conflict(again)
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }
}
