//! Nodes that lists and hubs vouch for.

use std::collections::HashSet;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set, sea_query::OnConflict};

use super::{StoreError, Writer, entities::vouch};

/// Rows that are written with one statement.
const AT_ONCE: usize = 1_000;

impl Writer {
    /// The actors that a source vouches for.
    pub async fn vouched_by(&self, source: &str) -> Result<HashSet<String>, StoreError> {
        let actors: Vec<String> = vouch::Entity::find()
            .select_only()
            .column(vouch::Column::Actor)
            .filter(vouch::Column::Source.eq(source))
            .into_tuple()
            .all(&self.tx)
            .await?;
        Ok(actors.into_iter().collect())
    }

    /// Those of some actors that any source vouches for, with the sources.
    pub async fn vouches_for(&self, actor: &str) -> Result<Vec<String>, StoreError> {
        Ok(vouch::Entity::find()
            .select_only()
            .column(vouch::Column::Source)
            .filter(vouch::Column::Actor.eq(actor))
            .into_tuple()
            .all(&self.tx)
            .await?)
    }

    /// A source vouches for these actors too.
    pub async fn add_vouches(&self, source: &str, actors: &[String]) -> Result<(), StoreError> {
        for some in actors.chunks(AT_ONCE) {
            let rows = some.iter().map(|actor| vouch::ActiveModel {
                source: Set(source.to_owned()),
                actor: Set(actor.clone()),
            });
            let known = OnConflict::columns([vouch::Column::Source, vouch::Column::Actor])
                .update_column(vouch::Column::Actor)
                .to_owned();
            vouch::Entity::insert_many(rows)
                .on_conflict(known)
                .exec_without_returning(&self.tx)
                .await?;
        }
        Ok(())
    }

    /// A source no longer vouches for these actors.
    pub async fn remove_vouches(&self, source: &str, actors: &[String]) -> Result<(), StoreError> {
        for some in actors.chunks(AT_ONCE) {
            vouch::Entity::delete_many()
                .filter(vouch::Column::Source.eq(source))
                .filter(vouch::Column::Actor.is_in(some))
                .exec(&self.tx)
                .await?;
        }
        Ok(())
    }
}
