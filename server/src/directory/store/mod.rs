//! The database, private to the directory: SQLite or PostgreSQL through sea-orm.
//!
//! Every change goes through a [`Writer`], one transaction, which numbers it; every reader that follows
//! (the search index, deliveries) asks for what is above the number it has seen. What differs between
//! the two databases is in `dialect.rs`, the tables in `entities/`, their making in `migrations/`.

use std::sync::Arc;

use sea_orm::ColumnTrait;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait,
    ExprTrait, QueryFilter, Set, sea_query::Expr,
};
use sea_orm_migration::MigratorTrait;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

pub mod closures;
pub mod copies;
mod dialect;
pub mod edits;
mod entities;
mod leases;
pub mod links;
pub mod listings;
pub mod lists;
pub mod mails;
mod migrations;
pub mod own_groups;
pub mod peers;
pub mod people;
mod places;
pub mod reports;
pub mod submissions;
pub mod tokens;
mod views;
mod vouches;
pub mod wishes;

use entities::{node_value, sequence};

/// Something went wrong with the database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("the database: {0}")]
    Database(#[from] DbErr),
    /// A row does not hold what it should.
    #[error("the database holds a damaged {what} {id}: {cause}")]
    Damaged {
        /// Kind of record.
        what: &'static str,
        /// Its key.
        id: String,
        /// What is wrong with it.
        cause: serde_json::Error,
    },
    /// A newer version of the program made it.
    #[error(
        "the database was made by a newer version of Kring (it has the migration {0}, which this version does not know). \
         Start that newer version, or restore a backup that this version made. Nothing was changed"
    )]
    NewerSchema(String),
}

impl StoreError {
    /// Whether the same may work later, when the operator has made room or the server is back: a full disk, a
    /// database that is locked or cannot be reached.
    pub fn is_passing(&self) -> bool {
        let Self::Database(error) = self else { return false };
        let words = error.to_string();
        matches!(error, DbErr::Conn(_) | DbErr::ConnectionAcquire(_))
            || ["full", "locked", "readonly", "No space left"]
                .iter()
                .any(|sign| words.contains(sign))
    }
}

/// What is counted. Each counter grows with every change of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// Changes of listings.
    Listing,
    /// Changes of peers that the running node has to act on.
    Peer,
    /// Changes of places.
    Place,
    /// What staff decided about how entries are shown here.
    View,
}

impl Counter {
    fn name(self) -> &'static str {
        match self {
            Self::Listing => "listing",
            Self::Peer => "peer",
            Self::Place => "place",
            Self::View => "view",
        }
    }
}

/// The value of every counter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Changes of listings.
    pub listing: i64,
    /// Changes of peers.
    pub peer: i64,
    /// Changes of places.
    pub place: i64,
    /// Decisions of staff about how entries are shown.
    pub view: i64,
}

/// An open database with the schema of this version.
#[derive(Clone)]
pub struct Store {
    db: DatabaseConnection,
    /// One writer of this process at a time: those that wait hold no connection that a reader could use.
    writing: Arc<Semaphore>,
}

impl Store {
    /// Opens a database and brings its schema up to date.
    ///
    /// # Errors
    /// It cannot be reached or written, or a newer version made it.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let db = Database::connect(dialect::connect_options(url)).await?;
        let store = Self {
            db,
            writing: Arc::new(Semaphore::new(1)),
        };
        store.refuse_newer_schema().await?;
        migrations::Migrator::up(&store.db, None).await?;
        // A database that can be read but not written is found out now, and not by the first group.
        let writer = store.write().await?;
        writer.next(Counter::Place).await?;
        drop(writer);
        Ok(store)
    }

    async fn refuse_newer_schema(&self) -> Result<(), StoreError> {
        let known: Vec<String> = migrations::Migrator::migrations()
            .iter()
            .map(|migration| migration.name().to_owned())
            .collect();
        migrations::Migrator::install(&self.db).await?;
        let applied = migrations::Migrator::get_migration_models(&self.db).await?;
        match applied
            .into_iter()
            .map(|row| row.version)
            .find(|version| !known.contains(version))
        {
            Some(newer) => Err(StoreError::NewerSchema(newer)),
            None => Ok(()),
        }
    }

    /// Which database it is, for messages.
    pub fn kind(&self) -> &'static str {
        dialect::describe(&self.db)
    }

    /// Whether several processes may be at work on it.
    pub fn is_shared(&self) -> bool {
        dialect::is_shared(&self.db)
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        Ok(self.db.ping().await?)
    }

    /// The value of every counter.
    pub async fn counters(&self) -> Result<Counters, StoreError> {
        let mut counters = Counters::default();
        for row in sequence::Entity::find().all(&self.db).await? {
            match row.name.as_str() {
                "listing" => counters.listing = row.value,
                "peer" => counters.peer = row.value,
                "place" => counters.place = row.value,
                "view" => counters.view = row.value,
                _ => {}
            }
        }
        Ok(counters)
    }

    /// Begins a change.
    pub async fn write(&self) -> Result<Writer, StoreError> {
        let turn = self.turn().await?;
        self.begin(turn).await
    }

    /// Waits for this process's turn to write.
    pub async fn turn(&self) -> Result<Turn, StoreError> {
        let turn = Arc::clone(&self.writing).acquire_owned().await;
        let turn = turn.map_err(|_| DbErr::Custom("the database is closed".into()))?;
        Ok(Turn(turn))
    }

    /// Begins a change when it is this process's turn.
    pub async fn begin(&self, turn: Turn) -> Result<Writer, StoreError> {
        Ok(Writer {
            tx: dialect::begin_writing(&self.db).await?,
            _turn: turn,
        })
    }

    /// A named value that the node keeps about itself.
    pub async fn node_value(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(node_value::Entity::find_by_id(name)
            .one(&self.db)
            .await?
            .map(|row| row.value))
    }
}

/// The turn of one of this process's writers.
pub struct Turn(#[expect(dead_code, reason = "held until it is dropped")] OwnedSemaphorePermit);

/// One change to the database: all of it is kept, or nothing.
pub struct Writer {
    tx: DatabaseTransaction,
    _turn: Turn,
}

impl Writer {
    /// Keeps the change.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.tx.commit().await?)
    }

    /// The next number of a counter. Holds the counter until the change is kept or dropped.
    pub async fn next(&self, counter: Counter) -> Result<i64, StoreError> {
        self.next_many(counter, 1).await
    }

    /// Takes so many numbers of a counter at once, and returns the last of them.
    pub async fn next_many(&self, counter: Counter, count: usize) -> Result<i64, StoreError> {
        next(&self.tx, counter, i64::try_from(count).unwrap_or(i64::MAX)).await
    }

    /// Keeps a named value if there is none, and returns the one that is kept.
    pub async fn keep_once(&self, name: &str, value: &str) -> Result<String, StoreError> {
        if let Some(kept) = node_value::Entity::find_by_id(name).one(&self.tx).await? {
            return Ok(kept.value);
        }
        self.set_node_value(name, value).await?;
        Ok(value.to_owned())
    }

    /// Keeps a named value, whatever was there.
    pub async fn set_node_value(&self, name: &str, value: &str) -> Result<(), StoreError> {
        node_value::Entity::delete_by_id(name).exec(&self.tx).await?;
        node_value::ActiveModel {
            name: Set(name.into()),
            value: Set(value.into()),
        }
        .insert(&self.tx)
        .await?;
        Ok(())
    }
}

async fn next(db: &impl ConnectionTrait, counter: Counter, count: i64) -> Result<i64, StoreError> {
    let rows = sequence::Entity::update_many()
        .col_expr(
            sequence::Column::Value,
            Expr::col(sequence::Column::Value).add(count),
        )
        .filter(sequence::Column::Name.eq(counter.name()))
        .exec_with_returning(db)
        .await?;
    let row = rows.into_iter().next();
    row.map(|row| row.value)
        .ok_or_else(|| DbErr::RecordNotFound(format!("counter {}", counter.name())).into())
}
