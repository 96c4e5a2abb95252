//! All peers at hand, so that who sends something is known without asking the database.
//!
//! Read anew after every change of a peer: at once after one of this process's own, within a
//! second after one of another's.

use std::{
    collections::HashMap,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use kring_federation::host::Policy;
use url::Url;

use super::{Directory, Error, PeerRow, peer::is_at_or_below};

/// Every peer, as it was when it was read.
#[derive(Default)]
pub struct PeerBook {
    peers: HashMap<String, PeerRow>,
    blocked: Vec<Url>,
}

impl PeerBook {
    /// A peer by its actor.
    pub fn by_actor(&self, actor: &Url) -> Option<&PeerRow> {
        self.peers.get(actor.as_str())
    }

    /// Whether a blocked node is at this address, or at a name above it.
    pub fn blocks(&self, address: &Url) -> bool {
        self.blocked
            .iter()
            .any(|blocked| is_at_or_below(address, blocked))
    }

    /// Every peer.
    pub fn iter(&self) -> impl Iterator<Item = &PeerRow> {
        self.peers.values()
    }
}

/// The last book that was read, and which edition is wanted.
#[derive(Default)]
pub struct PeerBooks {
    edition: AtomicU64,
    last: RwLock<Option<(u64, Arc<PeerBook>)>>,
}

impl Directory {
    pub(super) async fn peer_book(&self) -> Result<Arc<PeerBook>, Error> {
        let books = &self.inner.book;
        // Before it is read: a change in between makes it old at once.
        let wanted = books.edition.load(Ordering::Acquire);
        if let Some((edition, book)) = &*books.last.read().unwrap_or_else(PoisonError::into_inner)
            && *edition == wanted
        {
            return Ok(Arc::clone(book));
        }
        let mut book = PeerBook::default();
        for peer in self.inner.store.peers().await? {
            if peer.policy == Policy::Block {
                book.blocked.push(peer.actor.clone());
            }
            book.peers.insert(peer.actor.to_string(), peer);
        }
        let book = Arc::new(book);
        *books.last.write().unwrap_or_else(PoisonError::into_inner) = Some((wanted, Arc::clone(&book)));
        Ok(book)
    }

    /// Has the peers read anew.
    pub(super) fn peer_book_changed(&self) {
        self.inner.book.edition.fetch_add(1, Ordering::AcqRel);
    }
}
