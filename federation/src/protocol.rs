//! [`Protocol`], through which a node speaks with others.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use rsa::rand_core::{OsRng, RngCore};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;
use url::Url;

use crate::{
    Transport,
    client::{self, ClientOptions},
    digest::hex,
    host::{Host, HostError, Identity, RemoteActor},
    ranges::Ranges,
    recent::Recent,
    signers::Signers,
    transport::Network,
};

/// How many strangers' actors and announced groups are fetched at the same time.
const STRANGERS_AT_ONCE: usize = 16;
/// How many strangers' actors are remembered, fetched or failed, and how long.
const STRANGERS: (usize, TimeDelta) = (1_000, TimeDelta::minutes(3));
/// A peer's key is fetched again at most this often when a signature does not fit.
const KEY_REFETCH: (usize, TimeDelta) = (1_000, TimeDelta::seconds(10));
/// A node that was restored from a backup counts its changes anew: what is worked out by their
/// number is not believed for longer.
const OWN_LIFE: TimeDelta = TimeDelta::minutes(10);
/// Requests that are on their way to other nodes at the same time, all peers together.
const OUTGOING_AT_ONCE: usize = 64;
/// Follows whose id is remembered for the answer.
const FOLLOWS: (usize, TimeDelta) = (1_000, TimeDelta::days(30));

/// The protocol of one node. Cheap to clone; all clones share one HTTP client.
pub struct Protocol<H: Host> {
    pub(crate) inner: Arc<Inner<H>>,
}

pub(crate) struct Inner<H> {
    pub(crate) host: H,
    /// Builds requests; what carries them is the transport.
    pub(crate) client: reqwest::Client,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) signers: Signers,
    /// This node's own groups by ranges, as of the last change of which it was asked for.
    pub(crate) own: tokio::sync::Mutex<Option<OwnRanges>>,
    pub(crate) outgoing: Semaphore,
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

/// This node's own groups by ranges, as they were after a change.
pub(crate) struct OwnRanges {
    seq: i64,
    at: DateTime<Utc>,
    ranges: Arc<Ranges>,
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
        let client = client::build(host.identity(), &options).map_err(SetupError::Client)?;
        let signers = Signers::new(client.clone());
        signers
            .of(&host.key(), host.identity(), &host.identity().actor())
            .await?;
        let network = Network(client.clone());
        let inner = Inner {
            transport: options.transport.unwrap_or_else(|| Arc::new(network)),
            client,
            signers,
            own: tokio::sync::Mutex::default(),
            outgoing: Semaphore::new(OUTGOING_AT_ONCE),
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

    /// What a peer is told of who this node is: its actor, a digest of its key, and its name. Once
    /// it differs from what the peer was told last, the peer is told anew.
    pub fn told(&self) -> String {
        let key = self.host().key();
        let digest = hex(&Sha256::digest(key.public_key_pem.trim()));
        let identity = self.identity();
        format!("{} {} {}", identity.actor(), &digest[..16], identity.organisation)
    }

    /// This node's own groups by ranges, and the number of their last change.
    pub(crate) async fn own_ranges(&self) -> Result<(i64, Arc<Ranges>), HostError> {
        let last = self.host().last_change().await?;
        let mut own = self.inner.own.lock().await;
        let now = self.host().now();
        if let Some(own) = own.as_ref()
            && own.seq == last
            && now - own.at < OWN_LIFE
        {
            return Ok((own.seq, Arc::clone(&own.ranges)));
        }
        let state = self.host().own_state().await?;
        let ranges = Arc::new(Ranges::new(state.groups));
        *own = Some(OwnRanges {
            seq: state.last_seq,
            at: now,
            ranges: Arc::clone(&ranges),
        });
        Ok((state.last_seq, ranges))
    }

    /// An id for an activity of this node that nothing had before.
    pub fn new_activity_id(&self) -> Url {
        self.activity_id(&self.identity().actor())
    }

    /// The same for one of the actors that this node is or was.
    pub(crate) fn activity_id(&self, actor: &Url) -> Url {
        let mut random = [0_u8; 16];
        OsRng.fill_bytes(&mut random);
        let mut id = actor.clone();
        let base = actor.path().strip_suffix("actor").unwrap_or("/");
        id.set_path(&format!("{base}activities/{:032x}", u128::from_be_bytes(random)));
        id
    }
}

impl<H: Host> Clone for Protocol<H> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}
