//! Everything in which SQLite and PostgreSQL differ.

use std::time::Duration;

use sea_orm::{
    ConnectOptions, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait, sqlx,
};

/// How to connect to a database by its URL.
pub fn connect_options(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .sqlx_logging(false)
        .connect_timeout(Duration::from_secs(10))
        .acquire_timeout(Duration::from_secs(10));
    if url.starts_with("sqlite:") {
        // Each connection has a thread and a cache of two megabytes; four keep two cores busy.
        // A file does not hang up, so no connection is asked whether it is still there.
        options
            .max_connections(4)
            .test_before_acquire(false)
            .map_sqlx_sqlite_opts(|sqlite| {
                sqlite
                    .create_if_missing(true)
                    .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal)
                    // In WAL mode a commit survives a killed process; a power cut may cost the last ones
                    // but never the file.
                    .synchronous(sqlx::sqlite::SqliteSynchronous::Normal)
                    .busy_timeout(Duration::from_secs(10))
                    .foreign_keys(true)
            });
    } else {
        options.max_connections(16);
    }
    options
}

/// Begins a transaction that writes. Writers of one database wait for each other from the beginning, so what
/// one has read is still so when it writes.
///
/// SQLite takes its write lock at once. PostgreSQL takes an advisory lock that ends with the transaction.
pub async fn begin_writing(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    /// "Kring" on a telephone's keys.
    const WRITERS: i64 = 57464;
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let tx = db.begin_with_options(options).await?;
    if tx.get_database_backend() == sea_orm::DbBackend::Postgres {
        tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({WRITERS})"))
            .await?;
    }
    Ok(tx)
}

/// Which database it is, for messages.
pub fn describe(db: &DatabaseConnection) -> &'static str {
    match db.get_database_backend() {
        sea_orm::DbBackend::Sqlite => "SQLite",
        _ => "PostgreSQL",
    }
}

/// Whether several processes may serve from it.
pub fn is_shared(db: &DatabaseConnection) -> bool {
    db.get_database_backend() == sea_orm::DbBackend::Postgres
}
