//! Tests that need more than one file: nodes that talk over real sockets on loopback.

mod corpora;
mod documented;
mod host;
mod inbox;
mod journey;
mod node;
mod other_software;
mod outside;
mod partners;
mod reconcile;
pub(crate) mod samples;
mod signatures;
mod signing;
mod strange;

use std::sync::OnceLock;

use crate::{Keypair, generate_actor_keypair};

/// One of a few keys, made once: RSA keys take long without optimisation.
pub(crate) fn keys(which: usize) -> &'static Keypair {
    static KEYS: OnceLock<Vec<Keypair>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| (0..4).map(|_| generate_actor_keypair().expect("a key")).collect());
    &keys[which]
}
