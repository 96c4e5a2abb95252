//! The protocol between Kring nodes: what may leave a node, and how it travels.
//!
//! This crate knows nothing of the server. It reads and changes a node's data only through
//! [`Host`], which the server implements in one file (`server/src/federated.rs`).
//!
//! * [`PublicGroup`] and its parts are all that may leave a node. They cannot name a private field.
//! * [`vocabulary`] holds the fixed lists of codes, [`LanguageTag`] and [`Texts`] the languages.
//! * [`host`] is what the protocol needs from a node.

pub mod host;
pub mod language;
pub mod public_group;
pub mod vocabulary;

pub use host::Host;
pub use language::{LanguageTag, Texts};
pub use public_group::PublicGroup;
