//! The key pair with which a node signs. It is kept with the data, because several processes may be
//! one node, and it may be rotated while they run.

use std::sync::{Arc, PoisonError, RwLock};

use kring_federation::{generate_actor_keypair, host::NodeKey};

use crate::directory::{self, Directory};

/// Where it is kept.
const KEY: &str = "key-pair";
/// What stands between its parts.
const BETWEEN: &str = "\n===\n";

/// There is no key to sign with.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// None could be made.
    #[error("no key pair could be made for this node: {0}")]
    Make(String),
    /// The one that is kept cannot be read.
    #[error("the key pair that is kept with the data is damaged")]
    Damaged,
    /// The database failed.
    #[error(transparent)]
    Directory(#[from] directory::Error),
}

/// The key of this moment.
pub struct CurrentKey(RwLock<Arc<NodeKey>>);

impl CurrentKey {
    /// Reads the key that is kept with the data, or makes one.
    ///
    /// # Errors
    /// There is none and none can be made.
    pub async fn load(directory: &Directory) -> Result<Self, KeyError> {
        let key = read(&key_pair(directory).await?)?;
        Ok(Self(RwLock::new(Arc::new(key))))
    }

    /// The key.
    pub fn get(&self) -> Arc<NodeKey> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads it again: another process may have rotated it.
    ///
    /// # Errors
    /// The database failed, or it is damaged; the old one is kept.
    pub async fn reload(&self, directory: &Directory) -> Result<(), KeyError> {
        let Some(kept) = directory.node_value(KEY).await? else {
            return Ok(());
        };
        let key = read(&kept)?;
        if *self.get() != key {
            tracing::info!("the key of this node was rotated; its partners are told");
            *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(key);
        }
        Ok(())
    }
}

/// The node's key pair, as it is kept with the data. Made the first time anything is done with the data, because
/// that takes a moment (RSA) which a node that starts should not need.
///
/// # Errors
/// There is none and none can be made.
pub async fn key_pair(directory: &Directory) -> Result<String, KeyError> {
    if let Some(kept) = directory.node_value(KEY).await? {
        return Ok(kept);
    }
    let made = make()?;
    Ok(directory.keep_once(KEY, || made).await?)
}

/// Makes a new key pair in place of the one that is kept. A running node signs with it within a
/// second, and tells its partners.
///
/// # Errors
/// None can be made or kept; the old one still counts.
pub async fn rotate(directory: &Directory) -> Result<(), KeyError> {
    let made = make()?;
    Ok(directory.replace_node_value(KEY, &made).await?)
}

fn make() -> Result<String, KeyError> {
    let pair = generate_actor_keypair().map_err(|error| KeyError::Make(error.to_string()))?;
    Ok(format!("{}{BETWEEN}{}", pair.private_key, pair.public_key))
}

fn read(kept: &str) -> Result<NodeKey, KeyError> {
    let (private, public) = kept.split_once(BETWEEN).ok_or(KeyError::Damaged)?;
    Ok(NodeKey {
        private_key_pem: private.to_owned(),
        public_key_pem: public.to_owned(),
    })
}
