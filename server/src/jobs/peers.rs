//! Work that is owed to peers: each piece by one task of one process at a time, so a slow peer holds
//! up nobody else, and nothing is sent twice.

use std::{
    collections::{BTreeMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use kring_federation::{Host, host::Peer, lanes};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    app::App,
    directory::{self, lease::LEASE},
    federated::Partners,
};

/// How long a peer is left alone when this node itself could not do what it should.
const OWN_TROUBLE: Duration = Duration::from_secs(5);
/// Most pieces of work that one process does at the same time.
const AT_ONCE: usize = 256;

/// Kinds of work.
#[derive(Clone, Copy)]
pub enum Work {
    /// Sends what is owed.
    Send,
    /// Reads and compares groups.
    Read,
}

impl Work {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Read => "read",
        }
    }
}

/// What one process has in hand.
#[derive(Clone)]
pub struct Shift {
    app: App,
    partners: Partners,
    tracker: TaskTracker,
    stop: CancellationToken,
    /// The name under which this process takes work.
    holder: Arc<str>,
    in_hand: Arc<Mutex<HashSet<String>>>,
}

impl Shift {
    /// Nothing yet.
    pub fn new(app: &App, partners: &Partners, tracker: &TaskTracker, stop: &CancellationToken) -> Self {
        Self {
            app: app.clone(),
            partners: partners.clone(),
            tracker: tracker.clone(),
            stop: stop.clone(),
            holder: ulid::Ulid::generate().to_string().into(),
            in_hand: Arc::default(),
        }
    }

    /// Keeps what is in hand, as long as it is.
    pub fn renew(&self) {
        let shift = self.clone();
        let every = LEASE.to_std().unwrap_or_default() / 3;
        self.tracker.spawn(async move {
            loop {
                tokio::select! {
                    () = shift.stop.cancelled() => return,
                    () = tokio::time::sleep(every) => {}
                }
                let names: Vec<String> = shift.in_hand().iter().cloned().collect();
                if names.is_empty() {
                    continue;
                }
                if let Err(error) = shift.app.directory.renew_leases(&names, &shift.holder).await {
                    tracing::error!(%error, "what this process has in hand could not be renewed");
                }
            }
        });
    }

    /// Takes the work of a kind that nobody has in hand, and begins with it.
    pub async fn do_owed(&self, work: Work) -> Result<(), directory::Error> {
        let mut owed: BTreeMap<String, Vec<Peer>> = self.owed(work).await?;
        {
            let in_hand = self.in_hand();
            owed.retain(|name, _| !in_hand.contains(name));
            let places = AT_ONCE.saturating_sub(in_hand.len());
            while owed.len() > places {
                owed.pop_last();
            }
        }
        if owed.is_empty() || self.stop.is_cancelled() {
            return Ok(());
        }
        let names: Vec<String> = owed.keys().cloned().collect();
        for name in self.app.directory.lease(&names, &self.holder).await? {
            let Some(peers) = owed.remove(&name) else { continue };
            self.in_hand().insert(name.clone());
            let shift = self.clone();
            self.tracker.spawn(async move {
                tokio::select! {
                    () = shift.stop.cancelled() => {}
                    () = shift.run(work, &peers) => {}
                }
                shift.put_down(name).await;
            });
        }
        Ok(())
    }

    async fn owed(&self, work: Work) -> Result<BTreeMap<String, Vec<Peer>>, directory::Error> {
        Ok(match work {
            Work::Send => {
                let peers = self.app.directory.peers_to_send(&self.partners.told()).await?;
                let lanes = lanes(peers).into_iter();
                lanes
                    .map(|(inbox, peers)| (format!("send {inbox}"), peers))
                    .collect()
            }
            Work::Read => {
                let peers = self.app.directory.peers_to_sync().await?.into_iter();
                peers
                    .map(|peer| (format!("read {}", peer.actor), vec![peer]))
                    .collect()
            }
        })
    }

    async fn run(&self, work: Work, peers: &[Peer]) {
        if let Err(error) = self.work(work, peers).await {
            // This node's own trouble: the peers are left alone for a while.
            let peer = peers.first().and_then(|peer| peer.actor.host_str());
            tracing::error!(job = work.name(), peer, %error, "a job failed and will be tried again");
            tokio::time::sleep(OWN_TROUBLE).await;
        }
    }

    async fn work(&self, work: Work, peers: &[Peer]) -> Result<(), kring_federation::host::HostError> {
        // As they are now: another process may have done it just before.
        let mut now = vec![];
        for peer in peers {
            now.extend(self.partners.host().peer(&peer.actor).await?);
        }
        match work {
            Work::Send => self.partners.send(&now).await.map(|_| ()),
            Work::Read => {
                for peer in &now {
                    self.partners.sync(peer).await?;
                }
                Ok(())
            }
        }
    }

    async fn put_down(&self, name: String) {
        let names = [name];
        if let Err(error) = self.app.directory.release_leases(&names, &self.holder).await {
            tracing::error!(%error, "a piece of work could not be given back and waits until its lease is over");
        }
        self.in_hand().remove(&names[0]);
    }

    fn in_hand(&self) -> MutexGuard<'_, HashSet<String>> {
        self.in_hand.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
