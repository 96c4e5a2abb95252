//! What signs this node's requests: the library's signer, for the key of this moment.

use std::{collections::HashMap, sync::Arc};

use activitypub_federation::config::Data;
use rsa::{RsaPrivateKey, pkcs8::DecodePrivateKey};
use tokio::sync::Mutex;
use url::Url;

use crate::{
    client::signer,
    host::{Identity, NodeKey},
    protocol::SetupError,
};

/// A signer for each actor that this node is or was. Made anew when the key is another.
pub(crate) struct Signers {
    client: reqwest::Client,
    made: Mutex<Made>,
}

/// Signers by their actor, all for one key.
#[derive(Default)]
struct Made {
    key: Option<Arc<NodeKey>>,
    signers: HashMap<Url, Arc<Data<()>>>,
}

impl Signers {
    pub(crate) fn new(client: reqwest::Client) -> Self {
        Self {
            client,
            made: Mutex::default(),
        }
    }

    /// The signer for a key as an actor.
    pub(crate) async fn of(
        &self,
        key: &Arc<NodeKey>,
        identity: &Identity,
        actor: &Url,
    ) -> Result<Arc<Data<()>>, SetupError> {
        let mut made = self.made.lock().await;
        if made.key.as_ref() != Some(key) {
            // The library panics at a key that it cannot read.
            RsaPrivateKey::from_pkcs8_pem(&key.private_key_pem).map_err(SetupError::Key)?;
            made.signers.clear();
            made.key = Some(Arc::clone(key));
        }
        if let Some(signer) = made.signers.get(actor) {
            return Ok(Arc::clone(signer));
        }
        let signer = signer(identity, actor.clone(), Arc::clone(key), &self.client).await;
        let signer = Arc::new(signer.map_err(SetupError::Signer)?);
        made.signers.insert(actor.clone(), Arc::clone(&signer));
        Ok(signer)
    }
}
