//! Wishes in the database.

use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};

use super::{Store, StoreError, Writer, entities::wish};

/// A wish as its row tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WishRow {
    /// Hash of its secret.
    pub hash: String,
    /// Code of a theme.
    pub theme: String,
    /// Tag of a language.
    pub language: String,
    /// Name of a municipality.
    pub municipality: String,
    /// `self`, `relatives`, or empty.
    pub for_whom: String,
    /// The day on which it is forgotten.
    pub until: NaiveDate,
}

fn read(row: wish::Model) -> WishRow {
    WishRow {
        hash: row.hash,
        theme: row.theme,
        language: row.language,
        municipality: row.municipality,
        for_whom: row.for_whom,
        until: row.until.parse().unwrap_or_default(),
    }
}

impl Store {
    /// A wish, by the hash of its secret.
    pub async fn wish(&self, hash: &str) -> Result<Option<WishRow>, StoreError> {
        let row = wish::Entity::find_by_id(hash).one(&self.db).await?;
        Ok(row.map(read))
    }
}

impl Writer {
    /// How many wishes there are.
    pub async fn count_wishes(&self) -> Result<u64, StoreError> {
        Ok(wish::Entity::find().count(&self.tx).await?)
    }

    /// Every wish.
    pub async fn wishes(&self) -> Result<Vec<WishRow>, StoreError> {
        let rows = wish::Entity::find().all(&self.tx).await?;
        Ok(rows.into_iter().map(read).collect())
    }

    /// Keeps a new wish.
    pub async fn put_wish(&self, wish: &WishRow) -> Result<(), StoreError> {
        let row = wish::ActiveModel {
            hash: Set(wish.hash.clone()),
            theme: Set(wish.theme.clone()),
            language: Set(wish.language.clone()),
            municipality: Set(wish.municipality.clone()),
            for_whom: Set(wish.for_whom.clone()),
            until: Set(wish.until.to_string()),
        };
        row.insert(&self.tx).await?;
        Ok(())
    }

    /// Takes a wish away. Returns whether there was one.
    pub async fn remove_wish(&self, hash: &str) -> Result<bool, StoreError> {
        let gone = wish::Entity::delete_by_id(hash).exec(&self.tx).await?;
        Ok(gone.rows_affected > 0)
    }

    /// Forgets the wishes whose day has come.
    pub async fn forget_wishes(&self, today: NaiveDate) -> Result<u64, StoreError> {
        let gone = wish::Entity::delete_many()
            .filter(wish::Column::Until.lte(today.to_string()))
            .exec(&self.tx)
            .await?;
        Ok(gone.rows_affected)
    }
}
