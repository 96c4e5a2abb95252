//! A node, put together: settings, data and identity, which every edge shares.

use std::{
    ops::Deref,
    sync::{Arc, LazyLock},
};

use kring_federation::{
    generate_actor_keypair,
    host::{Identity, Mode},
};
use url::Url;

use crate::{
    config::Settings,
    directory::{self, Directory, FollowPolicy, Setup, clock::Clock},
    i18n,
    search::Thesaurus,
};

/// What handlers and jobs work with. Cheap to clone.
#[derive(Clone)]
pub struct App {
    inner: Arc<Parts>,
}

/// The parts of a node.
pub struct Parts {
    /// How it runs.
    pub settings: Settings,
    /// Its data.
    pub directory: Directory,
    /// Who it is to other nodes.
    pub identity: Identity,
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.inner
    }
}

/// A node cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder cannot be used.
    #[error(
        "the data folder {path} cannot be used: {cause}. Give this program's user the right to write there, or set data_dir to another folder"
    )]
    DataFolder {
        /// Its path.
        path: String,
        /// Why.
        cause: std::io::Error,
    },
    /// The data cannot be opened.
    #[error("{0}")]
    Directory(#[from] directory::Error),
    /// No key could be made.
    #[error("no key pair could be made for this node: {0}")]
    Key(String),
}

impl App {
    /// Opens the data of a node and puts it together. The search index is built when this returns.
    ///
    /// # Errors
    /// What the operator has to put right.
    pub async fn open(settings: Settings, clock: Clock) -> Result<Self, StartError> {
        let folder = &settings.data_dir;
        std::fs::create_dir_all(folder).map_err(|cause| StartError::DataFolder {
            path: folder.display().to_string(),
            cause,
        })?;
        let directory = Directory::open(Setup {
            database_url: settings.database_url.clone(),
            base_url: settings.base_url.clone(),
            organisation: settings.organisation.clone(),
            thesaurus: thesaurus(),
            clock,
            retry: settings.delivery_retry,
            follows: match settings.federation {
                Mode::Open => FollowPolicy::Accept,
                Mode::Approve | Mode::Off => FollowPolicy::Ask,
                Mode::Allowlist => FollowPolicy::AllowedOnly,
            },
            searchable: true,
        })
        .await?;
        let identity = identity(&settings, &directory).await?;
        Ok(Self {
            inner: Arc::new(Parts {
                settings,
                directory,
                identity,
            }),
        })
    }
}

/// The words of every language. All nodes of a process share them.
fn thesaurus() -> Arc<Thesaurus> {
    static SHARED: LazyLock<Arc<Thesaurus>> =
        LazyLock::new(|| Arc::new(Thesaurus::new(i18n::theme_words(), i18n::asking_words())));
    Arc::clone(&SHARED)
}

/// The actor that an operator or a program means by an address or a host name: every Kring node has
/// it at `/actor`.
pub fn actor_address(settings: &Settings, given: &str) -> Option<Url> {
    let given = given.trim();
    if given.is_empty() || given.len() > 500 {
        return None;
    }
    let mut url = if given.contains("://") {
        Url::parse(given).ok()?
    } else {
        let local =
            given.starts_with("localhost") || given.starts_with("127.0.0.1") || given.starts_with("[::1]");
        let scheme = if settings.dev && local { "http" } else { "https" };
        Url::parse(&format!("{scheme}://{given}")).ok()?
    };
    let allowed = url.scheme() == "https" || (settings.dev && url.scheme() == "http");
    if !allowed || url.host_str().is_none() || !url.username().is_empty() || url.password().is_some() {
        return None;
    }
    if url.path() == "/" {
        url.set_path("/actor");
    }
    url.set_fragment(None);
    url.set_query(None);
    Some(url)
}

/// The node's key pair, as it is kept with the data. Made the first time anything is done with the data, because
/// that takes a moment (RSA) which a node that starts should not need.
pub async fn key_pair(directory: &Directory) -> Result<String, StartError> {
    const KEY: &str = "key-pair";
    if let Some(kept) = directory.node_value(KEY).await? {
        return Ok(kept);
    }
    let pair = generate_actor_keypair().map_err(|error| StartError::Key(error.to_string()))?;
    Ok(directory
        .keep_once(KEY, move || {
            format!("{}\n===\n{}", pair.private_key, pair.public_key)
        })
        .await?)
}

/// The node's name and key.
async fn identity(settings: &Settings, directory: &Directory) -> Result<Identity, StartError> {
    let pair = key_pair(directory).await?;
    let (private_key_pem, public_key_pem) = pair
        .split_once("\n===\n")
        .ok_or_else(|| StartError::Key("the one that is kept is damaged".into()))?;
    Ok(Identity {
        base_url: settings.base_url.clone(),
        organisation: settings.organisation.clone(),
        private_key_pem: private_key_pem.to_owned(),
        public_key_pem: public_key_pem.to_owned(),
        version: crate::VERSION,
        languages: settings.languages.clone(),
        mode: settings.federation,
        dev: settings.dev,
    })
}
