//! This node's own groups in the database, with everything known of them.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set, sea_query::OnConflict};

use super::{
    Store, StoreError, Writer,
    entities::own_group,
    listings::{parse, to_json},
};
use crate::directory::group::Group;

/// An own group with the source it came from.
#[derive(Clone, Debug)]
pub struct OwnGroup {
    /// Everything known of it.
    pub group: Group,
    /// Where it was imported from; empty when it was not.
    pub source: String,
}

fn read_own(row: own_group::Model) -> Result<OwnGroup, StoreError> {
    Ok(OwnGroup {
        group: parse("group", &row.id, &row.document)?,
        source: row.source,
    })
}

impl Store {
    /// An own group with everything known of it.
    pub async fn own_group(&self, id: &str) -> Result<Option<OwnGroup>, StoreError> {
        own_group::Entity::find_by_id(id)
            .one(&self.db)
            .await?
            .map(read_own)
            .transpose()
    }

    /// Every own group with everything known of it.
    pub async fn own_groups(&self) -> Result<Vec<OwnGroup>, StoreError> {
        own_group::Entity::find()
            .order_by_asc(own_group::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(read_own)
            .collect()
    }
}

impl Writer {
    /// An own group, as this change sees it.
    pub async fn own_group(&self, id: &str) -> Result<Option<OwnGroup>, StoreError> {
        own_group::Entity::find_by_id(id)
            .one(&self.tx)
            .await?
            .map(read_own)
            .transpose()
    }

    /// The own groups that came from a source, by the source's own key.
    pub async fn imported(&self, source: &str) -> Result<HashMap<String, OwnGroup>, StoreError> {
        let rows = own_group::Entity::find()
            .filter(own_group::Column::Source.eq(source))
            .filter(own_group::Column::ExternalId.is_not_null())
            .all(&self.tx)
            .await?;
        rows.into_iter()
            .filter_map(|row| {
                row.external_id
                    .clone()
                    .map(|key| read_own(row).map(|own| (key, own)))
            })
            .collect()
    }

    /// Every own group, as this change sees it.
    pub async fn own_groups(&self) -> Result<Vec<OwnGroup>, StoreError> {
        own_group::Entity::find()
            .all(&self.tx)
            .await?
            .into_iter()
            .map(read_own)
            .collect()
    }

    /// Keeps everything known of an own group.
    pub async fn put_own_group(&self, own: &OwnGroup) -> Result<(), StoreError> {
        let id = own.group.id.as_str();
        let row = own_group::ActiveModel {
            id: Set(id.to_owned()),
            document: Set(to_json("group", id, &own.group)?),
            source: Set(own.source.clone()),
            external_id: Set(own.group.private.external_id.clone()),
        };
        let columns = [
            own_group::Column::Document,
            own_group::Column::Source,
            own_group::Column::ExternalId,
        ];
        own_group::Entity::insert(row)
            .on_conflict(
                OnConflict::column(own_group::Column::Id)
                    .update_columns(columns)
                    .to_owned(),
            )
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }

    /// Forgets everything known of an own group.
    pub async fn delete_own_group(&self, id: &str) -> Result<(), StoreError> {
        own_group::Entity::delete_by_id(id).exec(&self.tx).await?;
        self.forget_owners(id).await
    }
}
