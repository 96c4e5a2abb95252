//! Secret links, by the hash of their secret.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, Set};

use super::{Store, StoreError, Writer, entities::link};

/// A link as its row tells it.
pub use super::entities::link::Model as LinkRow;

fn still_good(now: DateTime<Utc>) -> Condition {
    Condition::any()
        .add(link::Column::ExpiresAt.is_null())
        .add(link::Column::ExpiresAt.gt(now.timestamp_millis()))
}

impl Store {
    /// A link that still works.
    pub async fn link(&self, hash: &str, now: DateTime<Utc>) -> Result<Option<LinkRow>, StoreError> {
        let row = link::Entity::find_by_id(hash).filter(still_good(now));
        Ok(row.one(&self.db).await?)
    }

    /// Whether a lasting link of that purpose leads to a subject.
    pub async fn has_link(&self, purpose: &str, subject: &str) -> Result<bool, StoreError> {
        let rows = link::Entity::find()
            .filter(link::Column::Purpose.eq(purpose))
            .filter(link::Column::Subject.eq(subject))
            .filter(link::Column::ExpiresAt.is_null());
        Ok(rows.count(&self.db).await? > 0)
    }
}

impl Writer {
    /// A link that still works, as this change sees it.
    pub async fn link(&self, hash: &str, now: DateTime<Utc>) -> Result<Option<LinkRow>, StoreError> {
        let row = link::Entity::find_by_id(hash).filter(still_good(now));
        Ok(row.one(&self.tx).await?)
    }

    /// Whether a lasting link of that purpose leads to a subject, as this change sees it.
    pub async fn has_link(&self, purpose: &str, subject: &str) -> Result<bool, StoreError> {
        let rows = link::Entity::find()
            .filter(link::Column::Purpose.eq(purpose))
            .filter(link::Column::Subject.eq(subject))
            .filter(link::Column::ExpiresAt.is_null());
        Ok(rows.count(&self.tx).await? > 0)
    }

    /// Keeps a link.
    pub async fn put_link(&self, row: LinkRow) -> Result<(), StoreError> {
        let row = link::ActiveModel {
            hash: Set(row.hash),
            purpose: Set(row.purpose),
            subject: Set(row.subject),
            created_at: Set(row.created_at),
            expires_at: Set(row.expires_at),
        };
        row.insert(&self.tx).await?;
        Ok(())
    }

    /// Ends one link. Returns whether it was there: of two that use it at once, one finds it.
    pub async fn end_link(&self, hash: &str) -> Result<bool, StoreError> {
        let gone = link::Entity::delete_by_id(hash).exec(&self.tx).await?;
        Ok(gone.rows_affected > 0)
    }

    /// Ends every link of some purposes that leads to a subject.
    pub async fn end_links(&self, purposes: &[&str], subject: &str) -> Result<(), StoreError> {
        link::Entity::delete_many()
            .filter(link::Column::Purpose.is_in(purposes.iter().copied()))
            .filter(link::Column::Subject.eq(subject))
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Forgets the links whose time is over.
    pub async fn forget_links(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        link::Entity::delete_many()
            .filter(link::Column::ExpiresAt.lte(now.timestamp_millis()))
            .exec(&self.tx)
            .await?;
        Ok(())
    }
}
