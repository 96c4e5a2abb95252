//! Buildings that are closed for a while, and totals of searches that found nothing.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, Set,
    sea_query::{Expr, OnConflict},
};

use super::{
    Counter, Store, StoreError, Writer,
    entities::{closure, empty_search},
};

/// A closure.
pub use super::entities::closure::Model as ClosureRow;
/// A total.
pub use super::entities::empty_search::Model as EmptySearchRow;

impl Store {
    /// Every closure, the first to begin first.
    pub async fn closures(&self) -> Result<Vec<ClosureRow>, StoreError> {
        let rows = closure::Entity::find().order_by_asc(closure::Column::FirstDay);
        Ok(rows.all(&self.db).await?)
    }

    /// The totals of searches that found nothing.
    pub async fn empty_searches(&self) -> Result<Vec<EmptySearchRow>, StoreError> {
        let rows = empty_search::Entity::find().order_by_asc(empty_search::Column::Day);
        Ok(rows.all(&self.db).await?)
    }
}

impl Writer {
    /// Keeps a closure; with its row 0 it is new. Running nodes take note.
    pub async fn put_closure(&self, row: ClosureRow) -> Result<(), StoreError> {
        let model = closure::ActiveModel {
            building: Set(row.building),
            label: Set(row.label),
            first_day: Set(row.first_day),
            last_day: Set(row.last_day),
            note: Set(row.note),
            ..Default::default()
        };
        model.insert(&self.tx).await?;
        self.next(Counter::Place).await?;
        Ok(())
    }

    /// Takes a closure away. Returns what it was.
    pub async fn delete_closure(&self, id: i64) -> Result<Option<ClosureRow>, StoreError> {
        let row = closure::Entity::find_by_id(id).one(&self.tx).await?;
        closure::Entity::delete_by_id(id).exec(&self.tx).await?;
        self.next(Counter::Place).await?;
        Ok(row)
    }

    /// Adds to a total of searches that found nothing.
    pub async fn add_empty_searches(&self, row: EmptySearchRow) -> Result<(), StoreError> {
        let times = row.times;
        let model = empty_search::ActiveModel {
            day: Set(row.day),
            theme: Set(row.theme),
            language: Set(row.language),
            times: Set(times),
        };
        let key = [
            empty_search::Column::Day,
            empty_search::Column::Theme,
            empty_search::Column::Language,
        ];
        let sum = Expr::col((empty_search::Entity, empty_search::Column::Times)).add(times);
        empty_search::Entity::insert(model)
            .on_conflict(
                OnConflict::columns(key)
                    .value(empty_search::Column::Times, sum)
                    .to_owned(),
            )
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }

    /// Forgets totals from before a day, and closures that ended before it.
    pub async fn forget_before(&self, day: &str) -> Result<(), StoreError> {
        empty_search::Entity::delete_many()
            .filter(empty_search::Column::Day.lt(day))
            .exec(&self.tx)
            .await?;
        closure::Entity::delete_many()
            .filter(closure::Column::LastDay.lt(day))
            .exec(&self.tx)
            .await?;
        Ok(())
    }
}
