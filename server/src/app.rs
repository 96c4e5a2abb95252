//! A node, put together: settings, data and identity, which every edge shares.

use std::{
    ops::Deref,
    sync::{Arc, LazyLock},
};

use kring_federation::{
    host::{Identity, Mode},
    origin::guard_url,
};
use url::Url;

use crate::{
    config::Settings,
    directory::{self, Directory, FollowPolicy, Setup, clock::Clock, owners::upkeep::Rhythm},
    help_lines::HelpLines,
    i18n,
    key::{CurrentKey, KeyError},
    letters::Letters,
    limits::Limits,
    mail::Mailer,
    search::Thesaurus,
    web::once::Once,
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
    /// With what it signs.
    pub key: CurrentKey,
    /// Help that cannot wait.
    pub help_lines: Arc<HelpLines>,
    /// How often visitors may do something.
    pub limits: Limits,
    /// Secret links that were made just now.
    pub once: Once,
    /// Sends mails.
    pub mailer: Mailer,
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
    /// The file with help lines has a mistake.
    #[error("{0}. Put it right, or take the file away to use the list of the program")]
    HelpLines(String),
    /// The data cannot be opened.
    #[error("{0}")]
    Directory(#[from] directory::Error),
    /// There is no key.
    #[error(transparent)]
    Key(#[from] KeyError),
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
        let help_lines = HelpLines::load(folder).map_err(StartError::HelpLines)?;
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
            sync_every: settings.sync_every,
            demand_every: settings.demand_every,
            rhythm: rhythm(&settings),
            scribe: Arc::new(Letters::new(&settings)),
            hub: settings.hub,
            searchable: true,
        })
        .await?;
        let key = CurrentKey::load(&directory).await?;
        let identity = identity(&settings);
        let mailer = Mailer::new(&settings);
        Ok(Self {
            inner: Arc::new(Parts {
                settings,
                directory,
                identity,
                key,
                help_lines: Arc::new(help_lines),
                limits: Limits::default(),
                once: Once::default(),
                mailer,
            }),
        })
    }
}

/// When groups are asked whether everything is still right.
pub fn rhythm(settings: &Settings) -> Rhythm {
    Rhythm {
        confirm_every: settings.confirm.0,
        grace: settings.confirm.1,
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

/// The address of a list of nodes, as an operator or a program gives it: https, or in dev http.
pub fn list_address(settings: &Settings, given: &str) -> Option<Url> {
    let url = Url::parse(given.trim()).ok().filter(|_| given.len() <= 2_000)?;
    guard_url(&url, settings.dev).is_ok().then_some(url)
}

/// The node's name.
fn identity(settings: &Settings) -> Identity {
    Identity {
        base_url: settings.base_url.clone(),
        organisation: settings.organisation.clone(),
        former: settings.former_urls.clone(),
        hub: settings.hub,
        version: crate::VERSION,
        languages: settings.languages.clone(),
        mode: settings.federation,
        dev: settings.dev,
    }
}
