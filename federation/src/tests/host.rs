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
        Change, ChangeState, Failure, Follower, Following, HostError, Identity, Mode, OwnState, Peer, Policy,
        Published, Receipt, RemoteActor, Retraction, Side,
    },
    origin::same_origin,
};

/// Noon on the day on which all tests happen.
const NOON: i64 = 1_795_521_600;

#[derive(Clone)]
pub(crate) struct TestHost {
    identity: Arc<Identity>,
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
}

impl TestHost {
    pub(crate) fn new(identity: Identity) -> Self {
        Self {
            identity: Arc::new(identity),
            clock: Arc::new(AtomicI64::new(NOON)),
            data: Arc::default(),
        }
    }

    pub(crate) fn move_clock(&self, time: TimeDelta) {
        self.clock.fetch_add(time.num_seconds(), Ordering::Relaxed);
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
                delivered: 0,
                sync_cursor: None,
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
        self.peers.iter().any(|peer| {
            peer.actor == *actor && peer.following == Following::Accepted && peer.policy != Policy::Block
        })
    }
}

fn url_of(state: &ChangeState) -> &str {
    match state {
        ChangeState::Live(group) => group.url.as_str(),
        ChangeState::Gone(retraction) => retraction.url.as_str(),
    }
}

#[async_trait]
impl Host for TestHost {
    fn identity(&self) -> &Identity {
        &self.identity
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
            (None, Some(group)) => Published::Elsewhere(group.url.clone()),
            (None, None) => Published::Unknown,
        })
    }

    async fn changes(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError> {
        let changes = self.data().changes.clone();
        Ok(changes
            .into_iter()
            .filter(|change| change.seq > since)
            .take(limit as usize)
            .collect())
    }

    async fn own_state(&self) -> Result<OwnState, HostError> {
        let data = self.data();
        let live = data.changes.iter().filter_map(|change| match &change.state {
            ChangeState::Live(group) => Some((group.id.clone(), group.revision)),
            ChangeState::Gone(_) => None,
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

    async fn receive(&self, peer: &Peer, record: PublicGroup) -> Result<Receipt, HostError> {
        let mut data = self.data();
        let url = record.url.to_string();
        if !data.follows(&peer.actor) {
            return Ok(Receipt::NotWanted);
        }
        if data.retracted.contains_key(&url) {
            return Ok(Receipt::Older);
        }
        let known = data.received.get(&url).map(|group| group.revision);
        Ok(match known {
            Some(known) if known == record.revision => Receipt::Unchanged,
            Some(known) if known > record.revision => Receipt::Older,
            _ => {
                data.received.insert(url, record);
                if known.is_some() {
                    Receipt::Changed
                } else {
                    Receipt::Added
                }
            }
        })
    }

    async fn retract(&self, peer: &Peer, retraction: Retraction) -> Result<Receipt, HostError> {
        let mut data = self.data();
        if !data.follows(&peer.actor) {
            return Ok(Receipt::NotWanted);
        }
        data.received.remove(retraction.url.as_str());
        data.retracted.insert(retraction.url.to_string(), retraction);
        Ok(Receipt::Changed)
    }

    async fn peers_to_answer(&self) -> Result<Vec<Peer>, HostError> {
        let due = |peer: &&Peer| {
            matches!(peer.follower, Follower::Approved | Follower::Declined)
                || matches!(peer.following, Following::Wanted | Following::Unwanted)
        };
        Ok(self.data().peers.iter().filter(due).cloned().collect())
    }

    async fn answered(&self, peer: &Peer) -> Result<(), HostError> {
        if let Some(row) = self.data().row(&peer.actor) {
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

    async fn peers_to_deliver(&self) -> Result<Vec<Peer>, HostError> {
        let due = |peer: &&Peer| peer.follower == Follower::Accepted;
        Ok(self.data().peers.iter().filter(due).cloned().collect())
    }

    async fn delivered(&self, peer: &Peer, upto: i64) -> Result<(), HostError> {
        if let Some(row) = self.data().row(&peer.actor) {
            row.delivered = upto;
        }
        Ok(())
    }

    async fn peers_to_sync(&self) -> Result<Vec<Peer>, HostError> {
        let due = |peer: &&Peer| peer.following == Following::Accepted;
        Ok(self.data().peers.iter().filter(due).cloned().collect())
    }

    async fn synced(&self, peer: &Peer, _: Option<&str>, cursor: &str, done: bool) -> Result<(), HostError> {
        let mut data = self.data();
        data.synced.push((cursor.to_owned(), done));
        if let Some(row) = data.row(&peer.actor) {
            row.sync_cursor = Some(cursor.to_owned());
        }
        Ok(())
    }

    async fn failed(&self, _: &Peer, failure: &Failure) -> Result<(), HostError> {
        self.data().failures.push(failure.clone());
        Ok(())
    }
}
