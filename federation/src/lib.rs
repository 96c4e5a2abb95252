//! The protocol between Kring nodes: what may leave a node, and how it travels.
//!
//! This crate knows nothing of the server. It reads and changes a node's data only through
//! [`Host`], which the server implements in one file (`server/src/federated.rs`), and the server
//! calls it only through [`Protocol`].
//!
//! * [`PublicGroup`] and its parts are all that may leave a node. They cannot name a private field.
//! * [`vocabulary`] holds the fixed lists of codes, [`LanguageTag`] and [`Texts`] the languages.
//! * [`host`] is what the protocol needs from a node.
//!
//! What comes in: `routes` is the table of addresses. `inbox` takes an activity, `sender` finds
//! out whose it is (`signature`, `signature_header`), `activities` does what it asks, `objects`
//! and `limits` read what is in it.
//!
//! What goes out: [`Protocol::answer`], [`Protocol::deliver`] and [`Protocol::sync`] each do what
//! is due for one peer and tell the host what came of it. `fetch` and `outbound` are the only
//! places that send requests; [`origin`], `address` and `client` say where they may go.

mod activities;
mod actor;
mod address;
mod answer;
pub mod clean;
mod client;
mod collections;
mod context;
mod delivery;
pub mod digest;
mod discover;
mod discovery;
mod documents;
mod download;
mod fetch;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
pub mod host;
mod inbox;
pub mod language;
mod limits;
mod media_type;
mod node_list;
mod objects;
pub mod origin;
mod outbound;
mod protocol;
pub mod public_group;
mod ranges;
mod recent;
mod refusal;
mod remote_actor;
mod routes;
mod sender;
mod signature;
mod signature_header;
mod signers;
mod sync;
mod transport;
pub mod vocabulary;

#[cfg(test)]
mod tests;

pub use activitypub_federation::http_signatures::{Keypair, generate_actor_keypair};
pub use client::ClientOptions;
pub use delivery::lanes;
pub use discover::BadTarget;
pub use download::download;
pub use host::Host;
pub use language::{LanguageTag, Texts};
pub use media_type::wants_activity_json;
pub use node_list::NodeList;
pub use protocol::{Protocol, SetupError};
pub use public_group::PublicGroup;
pub use sync::Synced;
pub use transport::Transport;
