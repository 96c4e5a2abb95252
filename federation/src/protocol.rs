//! [`Protocol`], through which a node speaks with others.

use std::sync::Arc;

use activitypub_federation::config::Data;
use chrono::TimeDelta;
use rsa::{
    RsaPrivateKey,
    pkcs8::DecodePrivateKey,
    rand_core::{OsRng, RngCore},
};
use tokio::sync::Semaphore;
use url::Url;

use crate::{
    client::{self, ClientOptions},
    host::{Host, Identity, RemoteActor},
    recent::Recent,
};

/// How many strangers' actors are fetched at the same time.
const STRANGERS_AT_ONCE: usize = 8;
/// How many strangers' actors are remembered, fetched or failed, and how long.
const STRANGERS: (usize, TimeDelta) = (1_000, TimeDelta::minutes(3));
/// A peer's key is fetched again at most this often when a signature does not fit.
const KEY_REFETCH: (usize, TimeDelta) = (1_000, TimeDelta::seconds(10));
/// Follows whose id is remembered for the answer.
const FOLLOWS: (usize, TimeDelta) = (1_000, TimeDelta::days(30));

/// The protocol of one node. Cheap to clone; all clones share one HTTP client.
pub struct Protocol<H: Host> {
    pub(crate) inner: Arc<Inner<H>>,
}

pub(crate) struct Inner<H> {
    pub(crate) host: H,
    pub(crate) client: reqwest::Client,
    pub(crate) signer: Data<()>,
    /// Strangers' actors that were fetched lately, `None` where that failed: none is fetched
    /// again for every request that names it.
    pub(crate) strangers: Recent<Option<RemoteActor>>,
    /// Peers whose key was fetched again lately.
    pub(crate) refetched: Recent<()>,
    /// The id of the last Follow of each actor. Some software finds its Follow by the id in our
    /// answer only. Lost at a restart; then the answer goes without.
    pub(crate) follows: Recent<Url>,
    pub(crate) stranger_fetches: Semaphore,
}

/// Why the protocol cannot start.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The node's private key is no RSA key in PKCS #8 PEM.
    #[error("the node's private key cannot be read")]
    Key(#[source] rsa::pkcs8::Error),
    /// The HTTP client cannot be made.
    #[error("the HTTP client cannot be made")]
    Client(#[source] reqwest::Error),
    /// The library that signs refused its settings.
    #[error("the signing library refused its settings")]
    Signer(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl<H: Host> Protocol<H> {
    /// Makes the protocol of the node that `host` is. Needs a Tokio runtime, and a rustls crypto
    /// provider installed by the program (`rustls::crypto::ring::default_provider()`).
    pub async fn new(host: H, options: ClientOptions) -> Result<Self, SetupError> {
        let identity = host.identity();
        // The library panics at a key that it cannot read.
        RsaPrivateKey::from_pkcs8_pem(&identity.private_key_pem).map_err(SetupError::Key)?;
        let client = client::build(identity, &options).map_err(SetupError::Client)?;
        let signer = client::signer(identity, &client)
            .await
            .map_err(SetupError::Signer)?;
        let inner = Inner {
            client,
            signer,
            strangers: Recent::new(STRANGERS.0, STRANGERS.1),
            refetched: Recent::new(KEY_REFETCH.0, KEY_REFETCH.1),
            follows: Recent::new(FOLLOWS.0, FOLLOWS.1),
            stranger_fetches: Semaphore::new(STRANGERS_AT_ONCE),
            host,
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// The node's data.
    pub fn host(&self) -> &H {
        &self.inner.host
    }

    /// Who the node is.
    pub fn identity(&self) -> &Identity {
        self.inner.host.identity()
    }

    /// An id for an activity of this node that nothing had before.
    pub(crate) fn activity_id(&self) -> Url {
        let mut random = [0_u8; 16];
        OsRng.fill_bytes(&mut random);
        self.identity()
            .at(&format!("activities/{:032x}", u128::from_be_bytes(random)))
    }
}

impl<H: Host> Clone for Protocol<H> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}
