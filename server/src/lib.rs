//! A Kring node: a self-help organisation's directory of peer-support groups, federated with others.
//!
//! `directory` is the core and the only door to the data. Pages (`web`), API (`api`), federation
//! (`federated`), jobs and commands (`cli`) are edges that call it; `docs/architecture.md` has the map.

pub mod app;
pub mod config;
pub mod directory;
pub mod i18n;
pub mod search;
pub mod text;
pub mod web;
