//! Who does which work, where several processes share one database.
//!
//! A lease is taken for a while and renewed while the work goes on. A process that dies leaves its
//! leases to run out, and another takes the work up.

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, Set,
    sea_query::{Expr, OnConflict},
};

use super::{Store, StoreError, Writer, entities::lease};

impl Writer {
    /// Takes the pieces of work that nobody else has at this moment, until `until`. Returns those
    /// that were taken.
    pub async fn lease(
        &self,
        names: &[String],
        holder: &str,
        now: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Vec<String>, StoreError> {
        if names.is_empty() {
            return Ok(vec![]);
        }
        let rows = names.iter().map(|name| lease::ActiveModel {
            name: Set(name.clone()),
            holder: Set(holder.to_owned()),
            until: Set(until.timestamp_millis()),
        });
        let free = Expr::col((lease::Entity, lease::Column::Until))
            .lt(now.timestamp_millis())
            .or(Expr::col((lease::Entity, lease::Column::Holder)).eq(holder));
        let taken = lease::Entity::insert_many(rows)
            .on_conflict(
                OnConflict::column(lease::Column::Name)
                    .update_columns([lease::Column::Holder, lease::Column::Until])
                    .action_and_where(free)
                    .to_owned(),
            )
            .exec_with_returning(&self.tx)
            .await?;
        Ok(taken.into_iter().map(|row| row.name).collect())
    }

    /// Forgets who does what.
    pub async fn forget_leases(&self) -> Result<(), StoreError> {
        lease::Entity::delete_many().exec(&self.tx).await?;
        Ok(())
    }

    /// Keeps what a process has taken for longer.
    pub async fn renew_leases(
        &self,
        names: &[String],
        holder: &str,
        until: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        lease::Entity::update_many()
            .col_expr(lease::Column::Until, Expr::value(until.timestamp_millis()))
            .filter(lease::Column::Holder.eq(holder))
            .filter(lease::Column::Name.is_in(names))
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Gives pieces of work back.
    pub async fn release_leases(&self, names: &[String], holder: &str) -> Result<(), StoreError> {
        lease::Entity::delete_many()
            .filter(lease::Column::Holder.eq(holder))
            .filter(lease::Column::Name.is_in(names))
            .exec(&self.tx)
            .await?;
        Ok(())
    }
}

impl Store {
    /// The work that is taken at this moment, with who does it.
    pub async fn leases(&self, now: DateTime<Utc>) -> Result<Vec<(String, String)>, StoreError> {
        let rows = lease::Entity::find()
            .filter(lease::Column::Until.gte(now.timestamp_millis()))
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(|row| (row.name, row.holder)).collect())
    }
}
