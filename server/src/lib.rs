//! A Kring node: a self-help organisation's directory of peer-support groups, federated with others.
//!
//! `directory` is the core and the only door to the data. Pages (`web`), API (`api`), federation
//! (`federated`), jobs and commands (`cli`) are edges that call it; `docs/architecture.md` has the map.

pub mod api;
pub mod app;
mod cli;
pub mod config;
pub mod directory;
pub mod exchange;
pub mod federated;
pub mod help_lines;
pub mod i18n;
pub mod jobs;
pub mod key;
pub mod letters;
pub mod limits;
pub mod mail;
pub mod node;
pub mod oidc;
pub mod router;
pub mod search;
pub mod text;
pub mod web;

/// Version of the program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Where the source is, as the licence (AGPL) asks to be told.
pub const SOURCE: &str = env!("CARGO_PKG_REPOSITORY");

/// Runs the command that was typed. Returns the exit code.
pub async fn run() -> u8 {
    // The HTTP client comes without a cryptography of its own choosing. A second call changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    cli::run().await
}
