//! What a node does by itself, with its rhythm:
//!
//! | job | runs |
//! |---|---|
//! | `follow_index` | at every change, and every 300 ms for changes by other processes |
//! | `follow_key` | the same: signs with the new key where it was rotated |
//! | `send` | the same: sends peers what is owed to them, answers first and then changes (`peers`) |
//! | `read` | the same: reads and compares the groups of peers where that is due (`peers`) |
//! | `lists` | the same: reads the lists of nodes that are due |
//! | `mail` | the same: sends the mails that wait; a process that does it holds a lease |
//! | `keep_up` | at the start and then hourly: asks groups whether all is still right, has breaks begin and end |
//! | `purge` | an hour after the start and then daily: forgets what nobody needs any more |
//!
//! What is owed stands in the database, so a job that is stopped or killed is taken up again.
//! Several processes on one database share it by leases: each piece of work is done by one.

mod mail;
mod peers;

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{app::App, directory::trust::NamedNodes, federated::Partners};
use peers::{Shift, Work};

/// How often the database is asked for changes by other processes.
const POLL: Duration = Duration::from_millis(300);
/// When the first purge is, and how long after it the next.
const PURGE: (Duration, Duration) = (Duration::from_secs(3_600), Duration::from_secs(86_400));

/// When it is first looked what became due, and how often then.
const KEEP_UP_FIRST: Duration = Duration::from_secs(10);
/// See [`KEEP_UP_FIRST`].
const KEEP_UP: Duration = Duration::from_secs(3_600);

/// The name of that work.
const KEEP_UP_WORK: &str = "keep_up";

/// Of several processes on one database, one looks what became due.
async fn keep_up(app: &App, holder: &str) -> Result<(), crate::directory::Error> {
    app.directory.write_empties().await?;
    let work = [KEEP_UP_WORK.to_owned()];
    if app.directory.lease(&work, holder).await?.is_empty() {
        return Ok(());
    }
    let done = app.directory.keep_up().await;
    app.directory.release_leases(&work, holder).await?;
    done
}

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
        let mails = app.clone();
        let holder = ulid::Ulid::generate().to_string();
        jobs.at_every_change(app, "mail", move || {
            let (app, holder) = (mails.clone(), holder.clone());
            async move { mail::send_due(&app, &holder).await }
        });
        let holder = ulid::Ulid::generate().to_string();
        jobs.every(app, KEEP_UP_WORK, (KEEP_UP_FIRST, KEEP_UP), move |app| {
            let holder = holder.clone();
            async move { keep_up(&app, &holder).await }
        });
        jobs.every(
            app,
            "purge",
            PURGE,
            |app| async move { app.directory.purge().await },
        );
        if app.settings.federation != kring_federation::host::Mode::Off {
            jobs.follow_key(app);
            jobs.lists(app, partners);
            let shift = Shift::new(app, partners, &jobs.tracker, &jobs.stop);
            for work in [Work::Send, Work::Read] {
                let shift = shift.clone();
                jobs.at_every_change(app, work.name(), move || {
                    let shift = shift.clone();
                    async move { shift.do_owed(work).await }
                });
            }
            shift.renew();
        }
        jobs
    }

    /// Stops every job and waits until they have put down what they held.
    pub async fn stop(self) {
        self.stop.cancel();
        self.tracker.close();
        self.tracker.wait().await;
    }

    /// Drops every job where it is.
    pub fn kill(self) {
        self.stop.cancel();
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

    /// Runs after a first pause, and then again after each second one.
    fn every<F, E>(
        &self,
        app: &App,
        name: &'static str,
        pauses: (Duration, Duration),
        run: impl Fn(App) -> F + Send + Sync + 'static,
    ) where
        F: Future<Output = Result<(), E>> + Send,
        E: std::fmt::Display + Send,
    {
        let (app, stop) = (app.clone(), self.stop.clone());
        self.tracker.spawn(async move {
            let mut pause = pauses.0;
            loop {
                tokio::select! {
                    () = stop.cancelled() => return,
                    () = tokio::time::sleep(pause) => {}
                }
                pause = pauses.1;
                if let Err(error) = run(app.clone()).await {
                    tracing::error!(job = name, %error, "a job failed and will be tried again");
                }
            }
        });
    }

    fn follow_key(&self, app: &App) {
        let (of, seen) = (app.clone(), Arc::new(AtomicI64::new(-1)));
        self.at_every_change(app, "follow_key", move || {
            let (app, seen) = (of.clone(), Arc::clone(&seen));
            async move {
                let now = app.directory.counters().await?.peer;
                if seen.swap(now, Ordering::AcqRel) != now {
                    app.key.reload(&app.directory).await?;
                }
                Ok::<_, crate::key::KeyError>(())
            }
        });
    }

    fn lists(&self, app: &App, partners: &Partners) {
        let (of, partners) = (app.clone(), partners.clone());
        self.at_every_change(app, "lists", move || {
            let (app, partners) = (of.clone(), partners.clone());
            async move {
                for list in app.directory.node_lists_due().await? {
                    let read = partners.node_list(&list.url).await;
                    let read = read.map(|found| NamedNodes {
                        name: found.name,
                        actors: found.actors,
                    });
                    let read = read.map_err(|failure| failure.to_string());
                    match &read {
                        Ok(named) => tracing::info!(list = %list.url, nodes = named.actors.len(), "a list of nodes was read"),
                        Err(why) => tracing::warn!(list = %list.url, why, "a list of nodes could not be read; all stays as it was"),
                    }
                    app.directory.list_read(&list.url, read).await?;
                }
                Ok::<_, crate::directory::Error>(())
            }
        });
    }
}
