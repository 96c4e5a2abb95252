//! A database of its own for each node of a test.

use std::sync::atomic::{AtomicU32, Ordering};

use tempfile::TempDir;

/// Where a node of a test keeps its data. Gone when it is dropped.
pub struct Database {
    /// Folder of the node.
    pub folder: TempDir,
    /// Its database.
    pub url: String,
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

impl Database {
    /// A new SQLite file.
    pub fn sqlite() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let url = format!("sqlite://{}/kring.db", folder.path().display());
        Self { folder, url }
    }

    /// A new database on the PostgreSQL server that `tests/run` started.
    pub async fn postgres() -> Self {
        let server = std::env::var("KRING_TEST_POSTGRES").expect(
            "KRING_TEST_POSTGRES names no server, such as postgres://user@127.0.0.1:5433; tests/run starts one and sets it",
        );
        let name = format!(
            "kring_{}_{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::SeqCst)
        );
        let admin = sea_orm::Database::connect(format!("{server}/postgres"))
            .await
            .expect("the test server answers");
        sea_orm::ConnectionTrait::execute_unprepared(&admin, &format!("CREATE DATABASE {name}"))
            .await
            .expect("a new database");
        admin.close().await.expect("closed");
        Self {
            folder: TempDir::new().expect("a temporary folder"),
            url: format!("{server}/{name}"),
        }
    }

    /// This one and so many more of its kind.
    pub async fn and(self, more: usize) -> Vec<Self> {
        let mut all = vec![self];
        for _ in 0..more {
            let another = if all[0].url.starts_with("sqlite") {
                Self::sqlite()
            } else {
                Self::postgres().await
            };
            all.push(another);
        }
        all
    }
}
