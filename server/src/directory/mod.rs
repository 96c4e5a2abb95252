//! The core of a node, and the only door to its data. It knows no web, no mail, no languages of the
//! interface and no protocol: pages, API, feeds, commands, jobs and other nodes all come in here.
//!
//! * `group` (all we know), `draft` and `check` (what is handed in), `disclose` (what may leave);
//! * `meeting`, `occurrences`, `geography`, `place`, `theme`: the field's own terms;
//! * `publish` and `import` (own groups), `receive` and `reconcile` (others'), `view` (how entries are shown here),
//!   `report`, `token`, `search`: what can be done;
//! * `owners`: groups that keep their own entry, `staff`: who looks after the list, `letters`: what both are told;
//! * `wish` (groups that are not there yet) and `demand` (how many wish for the same), `mail` (what waits to be sent);
//! * `peer` (whom staff trusts), `trust` (whom lists and hubs vouch for), `moving`, `peering` (how far each peer has
//!   come), `peer_book` (all of them at hand), `lease` (who does which work);
//! * `follow` keeps the search index in step, `shown` keeps what was read for a search;
//! * `store`: the database, private to this module.

pub mod check;
mod check_values;
pub mod clock;
pub mod demand;
pub mod disclose;
pub mod draft;
pub mod figures;
mod follow;
pub mod geography;
pub mod group;
pub mod import;
pub mod lease;
pub mod letters;
pub mod mail;
pub mod meeting;
pub mod moving;
pub mod occurrences;
pub mod owners;
pub mod peer;
mod peer_book;
pub mod peering;
pub mod place;
pub mod problem;
pub mod profile;
pub mod publish;
pub mod purge;
pub mod receive;
pub mod reconcile;
pub mod report;
pub mod search;
mod shown;
pub mod staff;
mod store;
pub mod theme;
pub mod token;
pub mod trust;
pub mod view;
pub mod wish;

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use chrono::{DateTime, TimeDelta, Utc};
use kring_federation::{PublicGroup, host::Retraction, public_group::Origin};
use tokio::sync::watch;
use url::Url;

use crate::search::{Index, Thesaurus};
use clock::Clock;
use group::GroupId;
use letters::Scribe;
use owners::{closure::Closure, upkeep::Rhythm};
use peer_book::PeerBooks;
use place::Places;
use receive::Incoming;
use shown::Shown;
pub use store::{Counters, StoreError, peers::PeerRow};
use store::{Store, listings::Listing};

/// What the core needs to know to start.
pub struct Setup {
    /// `sqlite:…` or `postgres:…`.
    pub database_url: String,
    /// Public address of the node, with a slash at its end.
    pub base_url: Url,
    /// The organisation that runs the node.
    pub organisation: String,
    /// Everyday words for themes, and the words around them.
    pub thesaurus: Arc<Thesaurus>,
    /// The time.
    pub clock: Clock,
    /// First and longest pause before a peer is tried again.
    pub retry: (TimeDelta, TimeDelta),
    /// What becomes of a follow that nobody decided on yet.
    pub follows: FollowPolicy,
    /// How often what is here of a peer is compared with what the peer has.
    pub sync_every: TimeDelta,
    /// How often the counts of wishes are renewed.
    pub demand_every: TimeDelta,
    /// When groups are asked whether everything is still right.
    pub rhythm: Rhythm,
    /// Says letters in words.
    pub scribe: Arc<dyn Scribe>,
    /// Whether followers are told what the nodes that this one follows have changed.
    pub hub: bool,
    /// Whether the search index is built and followed. A command that only changes data leaves that to
    /// the running node.
    pub searchable: bool,
}

/// What becomes of somebody who asks to follow this node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowPolicy {
    /// Accepted.
    Accept,
    /// Waits for staff.
    Ask,
    /// Declined unless staff allowed the peer before.
    AllowedOnly,
}

/// Something the core could not do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was handed in is wrong.
    #[error("what was given is not right: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
    Invalid(Vec<problem::FieldError>),
    /// There never was such a thing here.
    #[error("not found")]
    NotFound,
    /// There was one and it was withdrawn.
    #[error("withdrawn")]
    Gone,
    /// Somebody changed it in between; this is the revision now.
    #[error("changed in between, it is at revision {0} now")]
    Changed(i64),
    /// Without it nobody could look after the node any more.
    #[error("the last administrator is needed")]
    Needed,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The operating system gave no random bits.
    #[error("no random bits: {0}")]
    Random(String),
    /// The search index failed.
    #[error("the search index: {0}")]
    Index(#[from] tantivy::TantivyError),
    /// Work in the background was stopped.
    #[error("stopped: {0}")]
    Stopped(String),
}

/// One node's directory. Cheap to clone.
#[derive(Clone)]
pub struct Directory {
    inner: Arc<Inner>,
}

struct Inner {
    store: Store,
    clock: Clock,
    origin: Origin,
    base_url: Url,
    retry: (TimeDelta, TimeDelta),
    follows: FollowPolicy,
    sync_every: TimeDelta,
    demand_every: TimeDelta,
    rhythm: Rhythm,
    scribe: Arc<dyn Scribe>,
    closures: RwLock<Arc<Vec<Closure>>>,
    profile: RwLock<Arc<profile::Profile>>,
    /// Searches of today that found nothing.
    empties: Mutex<figures::Empties>,
    hub: bool,
    book: PeerBooks,
    /// What came from other nodes and waits for being written, all in one change.
    incoming: Mutex<Vec<Incoming>>,
    thesaurus: Arc<Thesaurus>,
    index: RwLock<Arc<Index>>,
    /// Held by who brings the index up to date.
    following: tokio::sync::Mutex<()>,
    shown: Shown,
    searchable: bool,
    places: RwLock<Arc<Places>>,
    seen: RwLock<Counters>,
    changed: watch::Sender<u64>,
}

/// A group by its id.
#[derive(Clone, Debug)]
pub enum Lookup {
    /// It is listed.
    Found {
        /// As the public sees it, with the coming meetings of now.
        group: Box<PublicGroup>,
        /// Whether it is this node's own.
        own: bool,
    },
    /// Its node withdrew it.
    Gone {
        /// What is left of it.
        retraction: Retraction,
        /// Whether it was this node's own.
        own: bool,
    },
    /// There never was one, or it was forgotten with its peer.
    Unknown,
}

impl Directory {
    /// Opens the database, brings it up to date, and builds the search index from it.
    ///
    /// # Errors
    /// The database cannot be used.
    pub async fn open(setup: Setup) -> Result<Self, Error> {
        let store = Store::open(&setup.database_url).await?;
        let mut actor = setup.base_url.clone();
        actor.set_path(&format!("{}actor", setup.base_url.path()));
        let origin = Origin {
            actor,
            name: setup.organisation,
            url: setup.base_url.clone(),
        };
        let places = Places::new(store.loaded_postcodes().await?);
        let directory = Self {
            inner: Arc::new(Inner {
                store,
                clock: setup.clock,
                origin,
                base_url: setup.base_url,
                retry: setup.retry,
                follows: setup.follows,
                sync_every: setup.sync_every,
                demand_every: setup.demand_every,
                rhythm: setup.rhythm,
                scribe: setup.scribe,
                closures: RwLock::default(),
                profile: RwLock::default(),
                empties: Mutex::default(),
                hub: setup.hub,
                book: PeerBooks::default(),
                incoming: Mutex::default(),
                index: RwLock::new(Arc::new(Index::new(Arc::clone(&setup.thesaurus))?)),
                thesaurus: setup.thesaurus,
                following: tokio::sync::Mutex::default(),
                shown: Shown::new(),
                searchable: setup.searchable,
                places: RwLock::new(Arc::new(places)),
                seen: RwLock::default(),
                changed: watch::Sender::new(0),
            }),
        };
        directory.read_closures().await?;
        directory.read_profile().await?;
        if setup.searchable {
            directory.forget_stale_leases().await?;
            directory.republish_under_new_name().await?;
            directory.news().await?;
        } else {
            directory.note_name().await?;
        }
        Ok(directory)
    }

    /// The time, as this node sees it.
    pub fn now(&self) -> DateTime<Utc> {
        self.inner.clock.now()
    }

    /// This node, as its groups name it.
    pub fn origin(&self) -> &Origin {
        &self.inner.origin
    }

    /// Every place that is known.
    pub fn places(&self) -> Arc<Places> {
        self.inner
            .places
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Which database it is, for messages.
    pub fn database_kind(&self) -> &'static str {
        self.inner.store.kind()
    }

    /// Whether the database answers, and how many changes the index is behind.
    pub async fn index_lag(&self) -> Result<i64, Error> {
        self.inner.store.ping().await?;
        Ok(self.inner.store.counters().await?.listing - self.index().seq())
    }

    /// How many groups are listed, others' included.
    pub fn listed(&self) -> usize {
        self.index().len()
    }

    /// A signal after every change that this process makes. Changes by other processes are found by
    /// asking [`Directory::news`] now and then.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.inner.changed.subscribe()
    }

    fn signal(&self) {
        self.peer_book_changed();
        self.inner.changed.send_modify(|times| *times += 1);
    }

    /// What changed since the last call, by anybody: the places are read anew, and the index is
    /// brought up to date.
    ///
    /// # Errors
    /// The database or the index failed; the next call tries again.
    pub async fn news(&self) -> Result<(), Error> {
        let now = self.inner.store.counters().await?;
        let seen = *self.inner.seen.read().unwrap_or_else(PoisonError::into_inner);
        if now.place != seen.place {
            let places = Places::new(self.inner.store.loaded_postcodes().await?);
            *self.inner.places.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(places);
            self.read_closures().await?;
            self.read_profile().await?;
        }
        if now.peer != seen.peer {
            self.peer_book_changed();
        }
        if self.inner.searchable {
            if now.view != seen.view || self.index().seq() == 0 {
                self.show_as_decided().await?;
            }
            self.catch_up().await?;
        }
        *self.inner.seen.write().unwrap_or_else(PoisonError::into_inner) = now;
        Ok(())
    }

    /// A group by its id here.
    ///
    /// # Errors
    /// The database failed.
    pub async fn group(&self, id: &str) -> Result<Lookup, Error> {
        if !GroupId::is_plausible(id) {
            return Ok(Lookup::Unknown);
        }
        let Some(listing) = self.inner.store.listing(id).await? else {
            return Ok(Lookup::Unknown);
        };
        Ok(self.look(listing))
    }

    fn look(&self, listing: Listing) -> Lookup {
        let own = listing.peer_id.is_none();
        match (listing.public, listing.gone_at) {
            (Some(mut group), _) => {
                // The id under which this node lists it, which differs from the origin's own only where two
                // origins claim the same.
                group.id = listing.id;
                occurrences::refresh(&mut group, self.now());
                Lookup::Found {
                    group: Box::new(group),
                    own,
                }
            }
            (None, Some(at)) => match Url::parse(&listing.url) {
                Ok(url) => Lookup::Gone {
                    retraction: Retraction {
                        url,
                        revision: Some(listing.revision),
                        at,
                    },
                    own,
                },
                Err(_) => Lookup::Unknown,
            },
            (None, None) => Lookup::Unknown,
        }
    }

    /// A value that the node keeps about itself.
    ///
    /// # Errors
    /// The database failed.
    pub async fn node_value(&self, name: &str) -> Result<Option<String>, Error> {
        Ok(self.inner.store.node_value(name).await?)
    }

    /// Keeps a value in place of another, and has running nodes look at it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn replace_node_value(&self, name: &str, value: &str) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        writer.set_node_value(name, value).await?;
        writer.next(store::Counter::Peer).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// How many changes of each kind there were.
    ///
    /// # Errors
    /// The database failed.
    pub async fn counters(&self) -> Result<Counters, Error> {
        Ok(self.inner.store.counters().await?)
    }

    /// Keeps a value unless there is one already, and returns the one that is kept: several processes may
    /// start on one database at the same time.
    ///
    /// # Errors
    /// The database failed.
    pub async fn keep_once(&self, name: &str, make: impl FnOnce() -> String) -> Result<String, Error> {
        let writer = self.inner.store.write().await?;
        let kept = writer.keep_once(name, &make()).await?;
        writer.commit().await?;
        Ok(kept)
    }

    /// Loads postcodes; those that are known already are replaced.
    ///
    /// # Errors
    /// The database failed.
    pub async fn load_places(&self, postcodes: &[place::LoadedPostcode]) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        writer.put_postcodes(postcodes).await?;
        writer.commit().await?;
        self.news().await?;
        self.signal();
        Ok(())
    }
}
