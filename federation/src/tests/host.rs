//! A node's data in memory: as little of a server as the protocol needs.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicI64, Ordering},
    },
};

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use url::Url;

use crate::{
    Host, PublicGroup,
    host::{
        Change, ChangeState, Copied, Failure, Follower, Following, Held, HostError, Identity, Mode, News,
        NodeKey, OwnState, Peer, Policy, Published, Receipt, RemoteActor, Repair, ReportAnswer, ReportIn,
        ReportOut, Retraction, Side, SoFar,
    },
    origin::same_origin,
};

/// Noon on the day on which all tests happen.
const NOON: i64 = 1_795_521_600;

#[derive(Clone)]
pub(crate) struct TestHost {
    identity: Arc<Identity>,
    key: Arc<Mutex<Arc<NodeKey>>>,
    clock: Arc<AtomicI64>,
    data: Arc<Mutex<Data>>,
}

#[derive(Default)]
pub(crate) struct Data {
    pub(crate) changes: Vec<Change>,
    pub(crate) peers: Vec<Peer>,
    pub(crate) received: BTreeMap<String, PublicGroup>,
    pub(crate) retracted: BTreeMap<String, Retraction>,
    pub(crate) failures: Vec<Failure>,
    pub(crate) synced: Vec<(String, bool)>,
    pub(crate) follows: usize,
    pub(crate) refreshed: usize,
    pub(crate) moves: Vec<(Url, Url)>,
    pub(crate) reports: Vec<ReportIn>,
    pub(crate) answers: Vec<ReportAnswer>,
    pub(crate) to_report: Vec<ReportOut>,
}

impl TestHost {
    pub(crate) fn new(identity: Identity, key: NodeKey) -> Self {
        Self {
            identity: Arc::new(identity),
            key: Arc::new(Mutex::new(Arc::new(key))),
            clock: Arc::new(AtomicI64::new(NOON)),
            data: Arc::default(),
        }
    }

    pub(crate) fn move_clock(&self, time: TimeDelta) {
        self.clock.fetch_add(time.num_seconds(), Ordering::Relaxed);
    }

    /// Signs with another key from now on.
    pub(crate) fn rotate(&self, key: NodeKey) {
        *self.key.lock().expect("no panic elsewhere") = Arc::new(key);
    }

    pub(crate) fn data(&self) -> MutexGuard<'_, Data> {
        self.data.lock().expect("no panic elsewhere")
    }
}

impl Data {
    pub(crate) fn row(&mut self, actor: &Url) -> Option<&mut Peer> {
        self.peers.iter_mut().find(|peer| peer.actor == *actor)
    }

    pub(crate) fn row_or_new(&mut self, actor: &Url) -> &mut Peer {
        if self.row(actor).is_none() {
            self.peers.push(Peer {
                id: self.peers.len() as i64 + 1,
                actor: actor.clone(),
                document: None,
                fetched: None,
                policy: Policy::Allow,
                following: Following::No,
                follower: Follower::No,
                vouched: false,
                delivered: 0,
                sync_cursor: None,
                failures: 0,
                told: None,
            });
        }
        self.row(actor).expect("the row")
    }

    pub(crate) fn change(&mut self, url: &str, state: ChangeState) {
        let seq = self.changes.iter().map(|change| change.seq).max().unwrap_or(0) + 1;
        let before = self
            .changes
            .iter()
            .position(|change| url_of(&change.state) == url);
        let created_seq = before.map_or(seq, |at| self.changes.remove(at).created_seq);
        self.changes.push(Change {
            seq,
            created_seq,
            state,
        });
    }

    fn follows(&self, actor: &Url) -> bool {
        let mut peers = self.peers.iter();
        peers.any(|peer| peer.actor == *actor && peer.is_source())
    }
}

fn url_of(state: &ChangeState) -> &str {
    match state {
        ChangeState::Elsewhere(url) => url.as_str(),
        ChangeState::Live(group) => group.url.as_str(),
        ChangeState::Gone(retraction) => retraction.url.as_str(),
    }
}

#[async_trait]
impl Host for TestHost {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn key(&self) -> Arc<NodeKey> {
        Arc::clone(&self.key.lock().expect("no panic elsewhere"))
    }

    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.clock.load(Ordering::Relaxed), 0).expect("a time")
    }

    async fn group(&self, id: &str) -> Result<Published, HostError> {
        let url = self.identity.at(&format!("groups/{id}"));
        let data = self.data();
        let found = data
            .changes
            .iter()
            .find(|change| url_of(&change.state) == url.as_str());
        let elsewhere = data.received.values().find(|group| group.id == id);
        Ok(match (found.map(|change| &change.state), elsewhere) {
            (Some(ChangeState::Live(group)), _) => Published::Live(group.clone()),
            (Some(ChangeState::Gone(retraction)), _) => Published::Gone(retraction.clone()),
            (Some(ChangeState::Elsewhere(url)), _) => Published::Elsewhere(url.clone()),
            (None, Some(group)) => Published::Elsewhere(group.url.clone()),
            (None, None) => Published::Unknown,
        })
    }

    async fn changes(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError> {
        let changes = self.data().changes.clone();
        let own = |change: &Change| !matches!(change.state, ChangeState::Elsewhere(_));
        Ok(changes
            .into_iter()
            .filter(|change| change.seq > since && own(change))
            .take(limit as usize)
            .collect())
    }

    async fn deliverable(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError> {
        let changes = self.data().changes.clone().into_iter();
        let after = changes.filter(|change| change.seq > since);
        Ok(after.take(limit as usize).collect())
    }

    async fn last_change(&self) -> Result<i64, HostError> {
        Ok(self.own_state().await?.last_seq)
    }

    async fn own_state(&self) -> Result<OwnState, HostError> {
        let data = self.data();
        let live = data.changes.iter().filter_map(|change| match &change.state {
            ChangeState::Live(group) => Some((group.id.clone(), group.revision)),
            ChangeState::Gone(_) | ChangeState::Elsewhere(_) => None,
        });
        let last_seq = data.changes.last().map_or(0, |change| change.seq);
        Ok(OwnState {
            groups: live.collect(),
            last_seq,
        })
    }

    async fn peer(&self, actor: &Url) -> Result<Option<Peer>, HostError> {
        Ok(self.data().row(actor).cloned())
    }

    async fn blocked(&self, address: &Url) -> Result<bool, HostError> {
        let data = self.data();
        let mut blocked = data.peers.iter().filter(|peer| peer.policy == Policy::Block);
        let host = address.host_str().unwrap_or_default();
        Ok(blocked.any(|peer| {
            same_origin(&peer.actor, address)
                || peer
                    .actor
                    .domain()
                    .is_some_and(|domain| host.ends_with(&format!(".{domain}")))
        }))
    }

    async fn partners(&self, side: Side) -> Result<Vec<Url>, HostError> {
        let data = self.data();
        let partners = data.peers.iter().filter(|peer| match side {
            Side::Followers => peer.follower == Follower::Accepted,
            Side::Following => peer.following == Following::Accepted,
        });
        Ok(partners.map(|peer| peer.actor.clone()).collect())
    }

    async fn refresh_peer(&self, actor: &RemoteActor) -> Result<(), HostError> {
        let now = self.now();
        let mut data = self.data();
        data.refreshed += 1;
        if let Some(peer) = data.row(&actor.actor) {
            peer.document = Some(actor.clone());
            peer.fetched = Some(now);
        }
        Ok(())
    }

    async fn follow_requested(&self, actor: &RemoteActor) -> Result<(), HostError> {
        let now = self.now();
        let asked = match self.identity.mode {
            Mode::Open => Follower::Approved,
            _ => Follower::Pending,
        };
        let mut data = self.data();
        data.follows += 1;
        let peer = data.row_or_new(&actor.actor);
        peer.document = Some(actor.clone());
        peer.fetched = Some(now);
        peer.follower = match peer.follower {
            Follower::Accepted | Follower::Approved => Follower::Approved,
            _ => asked,
        };
        Ok(())
    }

    async fn follow_withdrawn(&self, actor: &Url) -> Result<(), HostError> {
        if let Some(peer) = self.data().row(actor) {
            peer.follower = Follower::No;
        }
        Ok(())
    }

    async fn follow_answered(&self, actor: &Url, accepted: bool) -> Result<(), HostError> {
        if let Some(peer) = self.data().row(actor)
            && matches!(
                peer.following,
                Following::Wanted | Following::Pending | Following::Accepted
            )
        {
            peer.following = if accepted {
                Following::Accepted
            } else {
                Following::Rejected
            };
        }
        Ok(())
    }

    async fn take(&self, peer: &Peer, news: Vec<News>) -> Result<Vec<Receipt>, HostError> {
        let mut data = self.data();
        Ok(news.into_iter().map(|news| data.take(peer, news)).collect())
    }

    async fn copy(&self, peer: &Peer) -> Result<Copied, HostError> {
        let data = self.data();
        let of_peer = data
            .received
            .values()
            .filter(|group| same_origin(&group.url, &peer.actor));
        let groups = of_peer.map(|group| Held {
            id: group.id.clone(),
            row: group.url.to_string(),
            revision: Some(group.revision),
        });
        Ok(Copied {
            groups: groups.collect(),
            as_of: 0,
        })
    }

    async fn repair(&self, _: &Peer, _: i64, repairs: Vec<Repair>) -> Result<usize, HostError> {
        let mut data = self.data();
        let count = repairs.len();
        for repair in repairs {
            if let Some(held) = repair.held {
                data.received.remove(&held.row);
            }
            match repair.says {
                Some(News::Record(group)) => {
                    data.retracted.remove(group.url.as_str());
                    data.received.insert(group.url.to_string(), *group);
                }
                Some(News::Retraction(retraction)) => {
                    data.retracted.insert(retraction.url.to_string(), retraction);
                }
                None => {}
            }
        }
        Ok(count)
    }

    async fn vouched(&self, _: &Peer, actors: Vec<Url>, all: bool) -> Result<(), HostError> {
        let mut data = self.data();
        if all {
            data.peers.iter_mut().for_each(|peer| peer.vouched = false);
        }
        for actor in actors {
            data.row_or_new(&actor).vouched = true;
        }
        Ok(())
    }

    async fn moved(&self, peer: &Peer, target: &RemoteActor) -> Result<(), HostError> {
        let moves = (peer.actor.clone(), target.actor.clone());
        self.data().moves.push(moves);
        Ok(())
    }

    async fn reported(&self, report: ReportIn) -> Result<Receipt, HostError> {
        self.data().reports.push(report);
        Ok(Receipt::Added)
    }

    async fn report_answered(&self, answer: ReportAnswer) -> Result<(), HostError> {
        self.data().answers.push(answer);
        Ok(())
    }

    async fn reports_to_send(&self, _: &Peer) -> Result<Vec<ReportOut>, HostError> {
        Ok(std::mem::take(&mut self.data().to_report))
    }

    async fn report_sent(&self, _: &ReportOut, _: bool) -> Result<(), HostError> {
        Ok(())
    }

    async fn alive(&self, peer: &Peer) -> Result<(), HostError> {
        if let Some(row) = self.data().row(&peer.actor) {
            row.failures = 0;
        }
        Ok(())
    }

    async fn peers_to_send(&self, _: &str) -> Result<Vec<Peer>, HostError> {
        Ok(self.data().peers.clone())
    }

    async fn answered(&self, peer: &Peer, told: &str) -> Result<(), HostError> {
        if let Some(row) = self.data().row(&peer.actor) {
            row.told = Some(told.to_owned());
            row.follower = match (peer.follower, row.follower) {
                (Follower::Approved, Follower::Approved) => Follower::Accepted,
                (Follower::Declined, Follower::Declined) => Follower::No,
                (_, now) => now,
            };
            row.following = match (peer.following, row.following) {
                (Following::Wanted, Following::Wanted) => Following::Pending,
                (Following::Unwanted, Following::Unwanted) => Following::No,
                (_, now) => now,
            };
        }
        Ok(())
    }

    async fn delivered(&self, peers: &[Peer], upto: i64) -> Result<(), HostError> {
        let mut data = self.data();
        for peer in peers {
            if let Some(row) = data.row(&peer.actor) {
                row.delivered = row.delivered.max(upto);
                row.failures = 0;
            }
        }
        Ok(())
    }

    async fn peers_to_sync(&self) -> Result<Vec<Peer>, HostError> {
        let due = |peer: &&Peer| peer.is_source();
        Ok(self.data().peers.iter().filter(due).cloned().collect())
    }

    async fn synced(&self, peer: &Peer, _: Option<&str>, so_far: SoFar<'_>) -> Result<(), HostError> {
        let mut data = self.data();
        data.synced.push((so_far.cursor.to_owned(), so_far.done));
        if let Some(row) = data.row(&peer.actor) {
            row.sync_cursor = Some(so_far.cursor.to_owned());
        }
        Ok(())
    }

    async fn failed(&self, peer: &Peer, failure: &Failure) -> Result<(), HostError> {
        let mut data = self.data();
        data.failures.push(failure.clone());
        if let Some(row) = data.row(&peer.actor) {
            row.failures += 1;
        }
        Ok(())
    }
}

impl Data {
    /// Id and revision of every own group that is listed.
    pub(crate) fn live(&self) -> Vec<(String, i64)> {
        let live = self.changes.iter().filter_map(|change| match &change.state {
            ChangeState::Live(group) => Some((group.id.clone(), group.revision)),
            ChangeState::Gone(_) | ChangeState::Elsewhere(_) => None,
        });
        let mut live: Vec<_> = live.collect();
        live.sort();
        live
    }

    /// The same of what is here of another node.
    pub(crate) fn copy_of(&self, actor: &Url) -> Vec<(String, i64)> {
        let copied = self.received.values();
        let copied = copied.filter(|group| same_origin(&group.url, actor));
        let mut copied: Vec<_> = copied.map(|group| (group.id.clone(), group.revision)).collect();
        copied.sort();
        copied
    }

    fn take(&mut self, peer: &Peer, news: News) -> Receipt {
        if !self.follows(&peer.actor) {
            return Receipt::NotWanted;
        }
        match news {
            News::Record(record) => {
                let url = record.url.to_string();
                if self.retracted.contains_key(&url) {
                    return Receipt::Older;
                }
                let known = self.received.get(&url).map(|group| group.revision);
                match known {
                    Some(known) if known == record.revision => Receipt::Unchanged,
                    Some(known) if known > record.revision => Receipt::Older,
                    _ => {
                        self.received.insert(url, *record);
                        if known.is_some() {
                            Receipt::Changed
                        } else {
                            Receipt::Added
                        }
                    }
                }
            }
            News::Retraction(retraction) => {
                self.received.remove(retraction.url.as_str());
                self.retracted.insert(retraction.url.to_string(), retraction);
                Receipt::Removed
            }
        }
    }
}
