//! Everything in which SQLite and PostgreSQL differ.

use std::time::Duration;

use sea_orm::{ConnectOptions, DatabaseConnection, SqliteTransactionMode, TransactionOptions, sqlx};

/// How to connect to a database by its URL.
pub fn connect_options(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .sqlx_logging(false)
        .connect_timeout(Duration::from_secs(10))
        .acquire_timeout(Duration::from_secs(10));
    if url.starts_with("sqlite:") {
        options.max_connections(8).map_sqlx_sqlite_opts(|sqlite| {
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

/// How a transaction that writes begins: SQLite takes the write lock at once, so that two writers
/// wait for each other instead of failing halfway.
pub fn write_transaction() -> TransactionOptions {
    TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    }
}

/// Which database it is, for messages.
pub fn describe(db: &DatabaseConnection) -> &'static str {
    match db.get_database_backend() {
        sea_orm::DbBackend::Sqlite => "SQLite",
        _ => "PostgreSQL",
    }
}
