//! What a node does by itself, with its rhythm:
//!
//! | job | runs |
//! |---|---|
//! | `follow_index` | at every change, and every 300 ms for changes by other processes |
//! | `answer` | the same: sends the Follow, Undo, Accept and Reject that are owed |
//! | `deliver` | the same: sends changes to followers |
//! | `backfill` | the same: reads the groups of peers that were just accepted |
//! | `resync` | every `sync_every`: asks for the groups of every peer to be read on |
//!
//! What is owed stands in the database, so a job that is stopped or killed is taken up again.

use std::{collections::HashSet, future::Future, sync::Arc, time::Duration};

use kring_federation::host::Peer;
use tokio::sync::Mutex;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{app::App, federated::Partners};

/// How often the database is asked for changes by other processes.
const POLL: Duration = Duration::from_millis(300);

/// How long a peer is left alone when this node itself could not do what it should.
const OWN_TROUBLE: Duration = Duration::from_secs(5);

/// The running jobs of a node.
pub struct Jobs {
    tracker: TaskTracker,
    stop: CancellationToken,
}

impl Jobs {
    /// Starts every job.
    pub fn start(app: &App, partners: &Partners) -> Self {
        let jobs = Self {
            tracker: TaskTracker::new(),
            stop: CancellationToken::new(),
        };
        let index = app.clone();
        jobs.at_every_change(app, "follow_index", move || {
            let app = index.clone();
            async move { app.directory.news().await }
        });
        if app.settings.federation != kring_federation::host::Mode::Off {
            jobs.for_peers(app, partners, Work::Answer);
            jobs.for_peers(app, partners, Work::Deliver);
            jobs.for_peers(app, partners, Work::Backfill);
            jobs.resync(app);
        }
        jobs
    }

    /// Stops every job and waits until they have put down what they held.
    pub async fn stop(self) {
        self.stop.cancel();
        self.tracker.close();
        self.tracker.wait().await;
    }

    fn at_every_change<F, E>(
        &self,
        app: &App,
        name: &'static str,
        run: impl Fn() -> F + Send + Sync + 'static,
    ) where
        F: Future<Output = Result<(), E>> + Send,
        E: std::fmt::Display + Send,
    {
        let stop = self.stop.clone();
        let mut changes = app.directory.watch();
        self.tracker.spawn(async move {
            loop {
                changes.mark_unchanged();
                let failed = run().await.inspect_err(|error| {
                    tracing::error!(job = name, %error, "a job failed and will be tried again");
                });
                if failed.is_err() {
                    tokio::select! {
                        () = stop.cancelled() => return,
                        () = tokio::time::sleep(Duration::from_secs(1)) => continue,
                    }
                }
                tokio::select! {
                    () = stop.cancelled() => return,
                    _ = changes.changed() => {}
                    () = tokio::time::sleep(POLL) => {}
                }
            }
        });
    }

    /// Does one kind of work for every peer to whom it is owed: at most one task a peer at a time, so a
    /// slow one holds up nobody else.
    fn for_peers(&self, app: &App, partners: &Partners, work: Work) {
        let busy: Arc<Mutex<HashSet<i64>>> = Arc::default();
        let (app_, partners, stop, tracker) = (
            app.clone(),
            partners.clone(),
            self.stop.clone(),
            self.tracker.clone(),
        );
        self.at_every_change(app, work.name(), move || {
            let (app, partners, busy, stop, tracker) = (
                app_.clone(),
                partners.clone(),
                busy.clone(),
                stop.clone(),
                tracker.clone(),
            );
            async move {
                for peer in work.owed(&app).await? {
                    if stop.is_cancelled() || !busy.lock().await.insert(peer.id) {
                        continue;
                    }
                    let (partners, busy, stop) = (partners.clone(), busy.clone(), stop.clone());
                    tracker.spawn(async move {
                        tokio::select! {
                            () = stop.cancelled() => {}
                            () = work.run(&partners, &peer) => {}
                        }
                        busy.lock().await.remove(&peer.id);
                    });
                }
                Ok::<_, crate::directory::Error>(())
            }
        });
    }

    fn resync(&self, app: &App) {
        let (app, stop) = (app.clone(), self.stop.clone());
        let every = app
            .settings
            .sync_every
            .to_std()
            .unwrap_or(Duration::from_secs(6 * 3600));
        self.tracker.spawn(async move {
            loop {
                tokio::select! {
                    () = stop.cancelled() => return,
                    () = tokio::time::sleep(every) => {}
                }
                if let Err(error) = app.directory.sync_all().await {
                    tracing::error!(job = "resync", %error, "a job failed and will be tried again");
                }
            }
        });
    }
}

#[derive(Clone, Copy)]
enum Work {
    Answer,
    Deliver,
    Backfill,
}

impl Work {
    fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Deliver => "deliver",
            Self::Backfill => "backfill",
        }
    }

    async fn owed(self, app: &App) -> Result<Vec<Peer>, crate::directory::Error> {
        match self {
            Self::Answer => app.directory.peers_to_answer().await,
            Self::Deliver => app.directory.peers_to_deliver().await,
            Self::Backfill => app.directory.peers_to_sync().await,
        }
    }

    async fn run(self, partners: &Partners, peer: &Peer) {
        let done = match self {
            Self::Answer => partners.answer(peer).await,
            Self::Deliver => partners.deliver(peer).await.map(|_| ()),
            Self::Backfill => partners.sync(peer).await.map(|_| ()),
        };
        if let Err(error) = done {
            // This node's own trouble: the peer is left alone for a while.
            tracing::error!(job = self.name(), peer = peer.actor.host_str(), %error, "a job failed and will be tried again");
            tokio::time::sleep(OWN_TROUBLE).await;
        }
    }
}
