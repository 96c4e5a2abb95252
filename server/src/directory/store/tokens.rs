//! API tokens in the database.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};

use super::{Store, StoreError, entities::token};

/// A token as its row tells it.
#[derive(Clone, Debug)]
pub struct TokenRow {
    /// Row.
    pub id: i64,
    /// What its owner calls it.
    pub name: String,
    /// What it may do.
    pub scope: String,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// Whether it no longer counts.
    pub revoked: bool,
}

fn read(row: token::Model) -> TokenRow {
    TokenRow {
        id: row.id,
        name: row.name,
        scope: row.scope,
        created: DateTime::from_timestamp_millis(row.created_at).unwrap_or_default(),
        revoked: row.revoked_at.is_some(),
    }
}

impl Store {
    /// Keeps a new token by its hash.
    pub async fn add_token(
        &self,
        name: &str,
        scope: &str,
        hash: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let row = token::ActiveModel {
            name: Set(name.into()),
            scope: Set(scope.into()),
            hash: Set(hash.into()),
            created_at: Set(now.timestamp_millis()),
            ..Default::default()
        };
        row.insert(&self.db).await?;
        Ok(())
    }

    /// Every token, oldest first.
    pub async fn tokens(&self) -> Result<Vec<TokenRow>, StoreError> {
        Ok(token::Entity::find()
            .order_by_asc(token::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(read)
            .collect())
    }

    /// A token that still counts, by its hash.
    pub async fn token_by_hash(&self, hash: &str) -> Result<Option<TokenRow>, StoreError> {
        let row = token::Entity::find()
            .filter(token::Column::Hash.eq(hash))
            .filter(token::Column::RevokedAt.is_null())
            .one(&self.db)
            .await?;
        Ok(row.map(read))
    }

    /// Ends every token of that name or number. Returns how many.
    pub async fn revoke_tokens(&self, name_or_id: &str, now: DateTime<Utc>) -> Result<u64, StoreError> {
        // A number is first of all a number.
        let numbered = match name_or_id.parse::<i64>() {
            Ok(id) => token::Entity::find_by_id(id)
                .one(&self.db)
                .await?
                .map(|row| row.id),
            Err(_) => None,
        };
        let matching = match numbered {
            Some(id) => token::Column::Id.eq(id),
            None => token::Column::Name.eq(name_or_id),
        };
        let result = token::Entity::update_many()
            .col_expr(token::Column::RevokedAt, now.timestamp_millis().into())
            .filter(matching)
            .filter(token::Column::RevokedAt.is_null())
            .exec(&self.db)
            .await?;
        Ok(result.rows_affected)
    }
}
