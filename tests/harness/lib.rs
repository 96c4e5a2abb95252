//! What the tests share: nodes on real ports with real databases, and short ways to talk to them.
//!
//! A node of a test is started with [`TestNode::start`] or, several that know each other, with
//! [`Region::start`]. Each has a folder or a database of its own and is stopped when it is dropped.
//! `both_databases!` writes a test twice, once for SQLite and once for PostgreSQL.

mod accounts;
mod database;
mod net;
mod node;
mod program;
mod region;
mod signed;
mod stranger;

pub use accounts::Accounts;
pub use database::Database;
pub use net::{Fate, Net};
pub use node::{Answer, TestNode};
pub use program::{Program, free_port, resident_mb};
pub use region::{Names, Region};
pub use signed::{Signed, digest_of, http_date, keypair};
pub use stranger::{Served, Stranger};

use std::{future::Future, path::PathBuf, time::Duration};

use serde_json::{Value, json};

/// Writes a test for both databases: `both_databases!(async fn name(database) { … })`.
#[macro_export]
macro_rules! both_databases {
    ($(async fn $name:ident($database:ident) $body:block)+) => {$(
        mod $name {
            use super::*;

            async fn run($database: $crate::Database) $body

            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                run($crate::Database::sqlite()).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() {
                run($crate::Database::postgres().await).await;
            }
        }
    )+};
}

/// The HTTP client comes without a cryptography of its own choosing. A second call changes nothing.
pub fn provide_cryptography() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// An HTTP client for whoever has no [`TestNode`].
pub fn client() -> reqwest::Client {
    provide_cryptography();
    reqwest::Client::builder()
        .no_proxy()
        .timeout(Duration::from_secs(10))
        .build()
        .expect("a client")
}

/// Text as it stands in an address.
pub fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// A group with all that is required and a few things more.
pub fn a_group() -> Value {
    json!({
        "name": {"nl": "Rouwgroep Helmond"},
        "description": {"nl": "Wij missen iemand en praten daarover."},
        "themes": ["bereavement"],
        "languages": ["nl"],
        "anonymity": "first-name",
        "format": "in-person",
        "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TU", "start": "19:30", "duration_minutes": 90, "from": "2026-01-06"}],
        "venue": {"postcode": "5701 AB", "street": "Voorbeeldstraat 12", "name": "De Bron", "access": ["wheelchair"]},
        "contact": [{"kind": "phone", "value": "+31 99 000 00 01"}],
        "private": {"maintainer_email": "beheer@groep.example", "note": "Sleutel ligt bij de buren"}
    })
}

/// The same with other values at the top.
pub fn a_group_with(changes: Value) -> Value {
    let mut group = a_group();
    if let (Some(group), Value::Object(changes)) = (group.as_object_mut(), changes) {
        group.extend(changes);
    }
    group
}

/// Waits until something is so, and says what it waited for when it never is.
///
/// The limit only ends a test that would hang; nothing is measured by it.
pub async fn eventually<F, Fut>(what: &str, mut is_so: F)
where
    F: FnMut() -> Fut,
    Fut: Future<Output = bool>,
{
    for _ in 0..1_500 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("waited in vain until {what}");
}

/// The folder of real feeds beside the checkout, where it is there.
pub fn real_data(file: &str) -> Option<PathBuf> {
    let path = repository().join("../shared/data").join(file);
    path.exists().then_some(path)
}

/// The top of the checkout.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, PathBuf::from)
}
