//! Lists of nodes in the database.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use url::Url;

use super::{Store, StoreError, Writer, entities::node_list};

/// A list to which this node subscribes.
#[derive(Clone, Debug)]
pub struct NodeListRow {
    /// Row.
    pub id: i64,
    /// Where it is.
    pub url: Url,
    /// What it calls itself.
    pub name: String,
    /// How many nodes it names.
    pub nodes: i64,
    /// When it was last read.
    pub fetched: Option<DateTime<Utc>>,
    /// Failures since the last success.
    pub failures: i32,
    /// Not before this is it read again.
    pub next_try: DateTime<Utc>,
    /// What went wrong last.
    pub last_error: Option<String>,
}

fn read(row: node_list::Model) -> Result<NodeListRow, StoreError> {
    let url = Url::parse(&row.url).map_err(|error| StoreError::Damaged {
        what: "list of nodes",
        id: row.id.to_string(),
        cause: serde::de::Error::custom(error),
    })?;
    Ok(NodeListRow {
        id: row.id,
        url,
        name: row.name,
        nodes: row.nodes,
        fetched: row.fetched_at.and_then(DateTime::from_timestamp_millis),
        failures: row.failures,
        next_try: DateTime::from_timestamp_millis(row.next_try_at).unwrap_or_default(),
        last_error: row.last_error,
    })
}

impl Store {
    /// Every list.
    pub async fn node_lists(&self) -> Result<Vec<NodeListRow>, StoreError> {
        let rows = node_list::Entity::find()
            .order_by_asc(node_list::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Lists that have to be read.
    pub async fn node_lists_due(&self, now: DateTime<Utc>) -> Result<Vec<NodeListRow>, StoreError> {
        let rows = node_list::Entity::find()
            .filter(node_list::Column::NextTryAt.lte(now.timestamp_millis()))
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }
}

impl Writer {
    /// A list by its address.
    pub async fn node_list(&self, url: &Url) -> Result<Option<NodeListRow>, StoreError> {
        let row = node_list::Entity::find()
            .filter(node_list::Column::Url.eq(url.as_str()))
            .one(&self.tx)
            .await?;
        row.map(read).transpose()
    }

    /// Subscribes to a list. It is read at once.
    pub async fn add_node_list(&self, url: &Url) -> Result<NodeListRow, StoreError> {
        let row = node_list::ActiveModel {
            url: Set(url.to_string()),
            name: Set(url.host_str().unwrap_or_default().to_owned()),
            nodes: Set(0),
            failures: Set(0),
            next_try_at: Set(0),
            ..Default::default()
        };
        read(row.insert(&self.tx).await?)
    }

    /// Keeps what changed of a list.
    pub async fn put_node_list(&self, list: &NodeListRow) -> Result<(), StoreError> {
        let row = node_list::ActiveModel {
            id: Set(list.id),
            name: Set(list.name.clone()),
            nodes: Set(list.nodes),
            fetched_at: Set(list.fetched.map(|at| at.timestamp_millis())),
            failures: Set(list.failures),
            next_try_at: Set(list.next_try.timestamp_millis()),
            last_error: Set(list.last_error.clone()),
            ..Default::default()
        };
        row.update(&self.tx).await?;
        Ok(())
    }

    /// Forgets a list. What it vouched for has to be taken back first.
    pub async fn delete_node_list(&self, id: i64) -> Result<(), StoreError> {
        if let Some(row) = node_list::Entity::find_by_id(id).one(&self.tx).await? {
            row.into_active_model().delete(&self.tx).await?;
        }
        Ok(())
    }
}
