//! A node of the simulation: the protocol's own code on a database that is a few maps.
//!
//! At the beginning everybody has every group of everybody in revision 1, which is not written down; what differs from
//! that is.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use kring_federation::{
    ClientOptions, Host, Protocol, PublicGroup,
    host::{
        Change, ChangeState, Copied, Failure, Follower, Following, Held, HostError, Identity, Mode, News,
        NodeKey, OwnState, Peer, Policy, Published, Receipt, RemoteActor, Repair, ReportAnswer, ReportIn,
        ReportOut, Side, SoFar,
    },
    lanes,
};
use kring_tests::keypair;
use tokio::sync::Notify;
use url::Url;

use super::net::{Link, Net, number_of};

/// First and longest pause before a peer is tried again, as a node has them unless it is told otherwise.
const RETRY: (TimeDelta, TimeDelta) = (TimeDelta::seconds(30), TimeDelta::days(1));

fn base(node: usize) -> Url {
    Url::parse(&format!("http://n{node}.test/")).expect("an address")
}

fn actor(node: usize) -> Url {
    base(node).join("actor").expect("an address")
}

fn number(url: &Url) -> usize {
    url.host_str().and_then(number_of).expect("one of ours")
}

fn id(group: usize) -> String {
    format!("group-{group}")
}

/// What one node keeps of another.
#[derive(Clone)]
struct Row {
    following: Following,
    follower: Follower,
    vouched: bool,
    delivered: i64,
    cursor: Option<String>,
    due: bool,
    failures: i32,
    next_try: DateTime<Utc>,
    told: bool,
    /// Whether it has the groups of the beginning.
    whole: bool,
    /// What it has beside or instead: id and revision.
    copy: BTreeMap<String, i64>,
}

impl Row {
    fn stranger() -> Self {
        Self {
            following: Following::No,
            follower: Follower::No,
            vouched: false,
            delivered: 0,
            cursor: None,
            due: false,
            failures: 0,
            next_try: DateTime::UNIX_EPOCH,
            told: false,
            whole: false,
            copy: BTreeMap::new(),
        }
    }

    fn partner(following: bool, follower: bool, groups: usize) -> Self {
        Self {
            following: if following {
                Following::Accepted
            } else {
                Following::No
            },
            follower: if follower {
                Follower::Accepted
            } else {
                Follower::No
            },
            delivered: groups as i64,
            cursor: Some(groups.to_string()),
            told: true,
            whole: true,
            ..Self::stranger()
        }
    }

    fn is_source(&self) -> bool {
        self.following == Following::Accepted || (self.vouched && self.following == Following::No)
    }
}

#[derive(Default)]
struct Data {
    rows: HashMap<usize, Row>,
    /// Revisions of own groups that are no longer 1, with the number of their last change.
    changed: HashMap<usize, (i64, i64)>,
    /// What a hub passes on: the number of the change, and whose group.
    relayed: Vec<(i64, Url)>,
    seq: i64,
}

/// One node.
#[derive(Clone)]
pub struct Node {
    groups: usize,
    /// Nodes below this number are hubs.
    hubs: usize,
    identity: Arc<Identity>,
    key: Arc<NodeKey>,
    template: Arc<PublicGroup>,
    data: Arc<Mutex<Data>>,
    wake: Arc<Notify>,
    began: tokio::time::Instant,
}

impl Node {
    fn data(&self) -> MutexGuard<'_, Data> {
        self.data.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn group_as(&self, group: usize, revision: i64) -> PublicGroup {
        let mut copy = (*self.template).clone();
        copy.id = id(group);
        copy.url = self.identity.at(&format!("groups/{}", copy.id));
        copy.revision = revision;
        copy.origin.actor = self.identity.actor();
        copy.origin.url = self.identity.base_url.clone();
        copy
    }

    fn has(&self, origin: usize, group: usize) -> i64 {
        let data = self.data();
        let Some(row) = data.rows.get(&origin) else {
            return 0;
        };
        row.copy.get(&id(group)).copied().unwrap_or(i64::from(row.whole))
    }

    fn peer_as(&self, other: usize, row: &Row) -> Peer {
        let document = RemoteActor {
            actor: actor(other),
            name: String::new(),
            url: None,
            inbox: base(other).join("inbox").expect("an address"),
            shared_inbox: None,
            groups: Some(base(other).join("actor/groups").expect("an address")),
            vouches: (other < self.hubs).then(|| base(other).join("following").expect("an address")),
            also_known_as: vec![],
            public_key_pem: self.key.public_key_pem.clone(),
        };
        Peer {
            id: other as i64,
            actor: actor(other),
            // Who was just met has to be asked first.
            document: row.told.then_some(document),
            fetched: row.told.then(|| self.now()),
            policy: Policy::Allow,
            following: row.following,
            follower: row.follower,
            vouched: row.vouched,
            delivered: row.delivered,
            sync_cursor: row.cursor.clone(),
            failures: row.failures,
            told: row.told.then(String::new),
        }
    }

    fn edit(&self, other: &Url, edit: impl FnOnce(&mut Row)) {
        let mut data = self.data();
        edit(data.rows.entry(number(other)).or_insert_with(Row::stranger));
        drop(data);
        self.wake.notify_one();
    }

    fn owed(&self, wanted: impl Fn(&Row, i64) -> bool) -> Vec<Peer> {
        let (now, data) = (self.now(), self.data());
        let due = data
            .rows
            .iter()
            .filter(|(_, row)| row.next_try <= now && wanted(row, data.seq));
        due.map(|(other, row)| self.peer_as(*other, row)).collect()
    }
}

fn sends(row: &Row, last: i64) -> bool {
    row.following == Following::Wanted
        || row.follower == Follower::Approved
        || (row.follower == Follower::Accepted && row.delivered < last)
}

fn reads(row: &Row, _: i64) -> bool {
    row.is_source() && row.due
}

#[async_trait]
impl Host for Node {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn key(&self) -> Arc<NodeKey> {
        Arc::clone(&self.key)
    }

    fn now(&self) -> DateTime<Utc> {
        let noon = DateTime::from_timestamp(1_795_521_600, 0).expect("a time");
        noon + TimeDelta::from_std(self.began.elapsed()).expect("a short while")
    }

    async fn group(&self, asked: &str) -> Result<Published, HostError> {
        let group: Option<usize> = asked.strip_prefix("group-").and_then(|group| group.parse().ok());
        Ok(match group.filter(|group| *group < self.groups) {
            Some(group) => {
                let revision = self
                    .data()
                    .changed
                    .get(&group)
                    .map_or(1, |(revision, _)| *revision);
                Published::Live(Box::new(self.group_as(group, revision)))
            }
            None => Published::Unknown,
        })
    }

    async fn changes(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError> {
        let mut changes: Vec<(i64, usize, i64)> = {
            let data = self.data();
            let first = usize::try_from(since).unwrap_or(0);
            let untouched = (first..self.groups).filter(|group| !data.changed.contains_key(group));
            let untouched = untouched.map(|group| (group as i64 + 1, group, 1));
            let changed = data
                .changed
                .iter()
                .map(|(group, (revision, seq))| (*seq, *group, *revision));
            untouched
                .chain(changed)
                .filter(|(seq, _, _)| *seq > since)
                .collect()
        };
        changes.sort_unstable();
        let changes = changes.into_iter().take(limit as usize);
        Ok(changes
            .map(|(seq, group, revision)| Change {
                seq,
                created_seq: group as i64 + 1,
                state: ChangeState::Live(Box::new(self.group_as(group, revision))),
            })
            .collect())
    }

    async fn deliverable(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError> {
        let mut changes = self.changes(since, limit).await?;
        let data = self.data();
        let relayed = data
            .relayed
            .iter()
            .filter(|(seq, _)| *seq > since)
            .map(|(seq, url)| Change {
                seq: *seq,
                created_seq: *seq,
                state: ChangeState::Elsewhere(url.clone()),
            });
        changes.extend(relayed);
        changes.sort_by_key(|change| change.seq);
        changes.truncate(limit as usize);
        Ok(changes)
    }

    async fn last_change(&self) -> Result<i64, HostError> {
        let changed = self.data().changed.values().map(|(_, seq)| *seq).max();
        Ok(changed.unwrap_or(0).max(self.groups as i64))
    }

    async fn own_state(&self) -> Result<OwnState, HostError> {
        let last_seq = self.last_change().await?;
        let data = self.data();
        let revision = |group| data.changed.get(&group).map_or(1, |(revision, _)| *revision);
        Ok(OwnState {
            groups: (0..self.groups)
                .map(|group| (id(group), revision(group)))
                .collect(),
            last_seq,
        })
    }

    async fn peer(&self, asked: &Url) -> Result<Option<Peer>, HostError> {
        let other = number(asked);
        let row = self.data().rows.get(&other).cloned();
        Ok(row.map(|row| self.peer_as(other, &row)))
    }

    async fn blocked(&self, _: &Url) -> Result<bool, HostError> {
        Ok(false)
    }

    async fn partners(&self, side: Side) -> Result<Vec<Url>, HostError> {
        let data = self.data();
        let partners = data.rows.iter().filter(|(_, row)| match side {
            Side::Followers => row.follower == Follower::Accepted,
            Side::Following => row.following == Following::Accepted,
        });
        Ok(partners.map(|(other, _)| actor(*other)).collect())
    }

    async fn refresh_peer(&self, found: &RemoteActor) -> Result<(), HostError> {
        self.edit(&found.actor, |row| row.told = true);
        Ok(())
    }

    async fn follow_requested(&self, from: &RemoteActor) -> Result<(), HostError> {
        let last = self.data().seq;
        self.edit(&from.actor, |row| {
            (row.follower, row.delivered, row.told) = (Follower::Approved, last, true);
        });
        Ok(())
    }

    async fn follow_withdrawn(&self, from: &Url) -> Result<(), HostError> {
        self.edit(from, |row| row.follower = Follower::No);
        Ok(())
    }

    async fn follow_answered(&self, from: &Url, accepted: bool) -> Result<(), HostError> {
        if accepted {
            self.edit(from, |row| (row.following, row.due) = (Following::Accepted, true));
        }
        Ok(())
    }

    async fn take(&self, peer: &Peer, news: Vec<News>) -> Result<Vec<Receipt>, HostError> {
        let mut data = self.data();
        let mut receipts = vec![];
        for news in news {
            let News::Record(group) = news else { continue };
            let url = group.url.clone();
            let row = data.rows.entry(number(&peer.actor)).or_insert_with(Row::stranger);
            let known = row.copy.get(&group.id).copied().unwrap_or(i64::from(row.whole));
            if !row.is_source() || known >= group.revision {
                receipts.push(Receipt::Unchanged);
                continue;
            }
            row.copy.insert(group.id.clone(), group.revision);
            receipts.push(Receipt::Changed);
            let followed = row.following == Following::Accepted;
            if self.identity.hub && followed {
                data.seq += 1;
                let seq = data.seq;
                data.relayed.push((seq, url));
            }
        }
        drop(data);
        self.wake.notify_one();
        Ok(receipts)
    }

    async fn copy(&self, peer: &Peer) -> Result<Copied, HostError> {
        let data = self.data();
        let row = &data.rows[&number(&peer.actor)];
        let first = if row.whole { self.groups } else { 0 };
        let mut held: BTreeMap<String, i64> = (0..first).map(|group| (id(group), 1)).collect();
        held.extend(row.copy.clone());
        let groups = held.into_iter().map(|(id, revision)| Held {
            row: id.clone(),
            id,
            revision: Some(revision),
        });
        Ok(Copied {
            groups: groups.collect(),
            as_of: 0,
        })
    }

    async fn repair(&self, peer: &Peer, _: i64, repairs: Vec<Repair>) -> Result<usize, HostError> {
        let count = repairs.len();
        let news = repairs.into_iter().filter_map(|repair| repair.says).collect();
        self.take(peer, news).await?;
        Ok(count)
    }

    async fn vouched(&self, _: &Peer, actors: Vec<Url>, _: bool) -> Result<(), HostError> {
        let us = self.identity.actor();
        for actor in actors.into_iter().filter(|actor| *actor != us) {
            let known = self
                .data()
                .rows
                .get(&number(&actor))
                .is_some_and(|row| row.vouched);
            if !known {
                self.edit(&actor, |row| {
                    row.vouched = true;
                    row.due |= row.is_source() && !row.whole;
                });
            }
        }
        Ok(())
    }

    async fn moved(&self, _: &Peer, _: &RemoteActor) -> Result<(), HostError> {
        Ok(())
    }

    async fn reported(&self, _: ReportIn) -> Result<Receipt, HostError> {
        Ok(Receipt::NotWanted)
    }

    async fn report_answered(&self, _: ReportAnswer) -> Result<(), HostError> {
        Ok(())
    }

    async fn reports_to_send(&self, _: &Peer) -> Result<Vec<ReportOut>, HostError> {
        Ok(vec![])
    }

    async fn report_sent(&self, _: &ReportOut, _: bool) -> Result<(), HostError> {
        Ok(())
    }

    async fn alive(&self, peer: &Peer) -> Result<(), HostError> {
        let now = self.now();
        self.edit(&peer.actor, |row| row.next_try = row.next_try.min(now));
        Ok(())
    }

    async fn peers_to_send(&self, _: &str) -> Result<Vec<Peer>, HostError> {
        Ok(self.owed(sends))
    }

    async fn answered(&self, peer: &Peer, _: &str) -> Result<(), HostError> {
        self.edit(&peer.actor, |row| {
            row.told = true;
            if row.follower == Follower::Approved {
                row.follower = Follower::Accepted;
            }
            if row.following == Following::Wanted {
                row.following = Following::Pending;
            }
        });
        Ok(())
    }

    async fn delivered(&self, peers: &[Peer], upto: i64) -> Result<(), HostError> {
        for peer in peers {
            self.edit(&peer.actor, |row| {
                row.delivered = row.delivered.max(upto);
                row.due |= row.failures > 0 && row.is_source();
                (row.failures, row.next_try) = (0, DateTime::UNIX_EPOCH);
            });
        }
        Ok(())
    }

    async fn peers_to_sync(&self) -> Result<Vec<Peer>, HostError> {
        Ok(self.owed(reads))
    }

    async fn synced(&self, peer: &Peer, _: Option<&str>, so_far: SoFar<'_>) -> Result<(), HostError> {
        self.edit(&peer.actor, |row| {
            row.cursor = Some(so_far.cursor.to_owned());
            row.due &= !so_far.done;
            (row.failures, row.next_try) = (0, DateTime::UNIX_EPOCH);
        });
        Ok(())
    }

    async fn failed(&self, peer: &Peer, _: &Failure) -> Result<(), HostError> {
        let now = self.now();
        self.edit(&peer.actor, |row| {
            let doubled = RETRY.0.checked_mul(2_i32.pow(row.failures.clamp(0, 15) as u32));
            row.next_try = now + doubled.unwrap_or(RETRY.1).min(RETRY.1);
            row.failures += 1;
        });
        Ok(())
    }
}

/// All nodes.
pub struct World {
    net: Arc<Net>,
    groups: usize,
    hubs: usize,
    nodes: Mutex<Vec<(Node, tokio::task::JoinHandle<()>)>>,
    template: Arc<PublicGroup>,
    /// From where everybody's clock counts.
    began: tokio::time::Instant,
}

impl World {
    /// Nodes that follow each other, or that follow hubs and are followed by one of them, and have everything.
    pub async fn start(net: &Arc<Net>, nodes: usize, groups: usize, hubs: usize) -> Self {
        kring_tests::provide_cryptography();
        let world = Self {
            net: Arc::clone(net),
            groups,
            hubs,
            nodes: Mutex::default(),
            template: Arc::new(template()),
            began: tokio::time::Instant::now(),
        };
        for one in 0..nodes {
            let rows = (0..nodes).filter(|other| *other != one).filter_map(|other| {
                let row = Row::partner(true, true, groups);
                match hubs {
                    0 => Some((other, row)),
                    _ => hub_row(one, other, hubs, groups).map(|row| (other, row)),
                }
            });
            world.add(one, one < hubs, rows.collect()).await;
        }
        world
    }

    async fn add(&self, number: usize, hub: bool, rows: HashMap<usize, Row>) {
        let key = keypair(0);
        let identity = Identity {
            base_url: base(number),
            organisation: format!("Organisatie {number}"),
            former: vec![],
            hub,
            version: "0",
            languages: vec!["nl".into()],
            mode: Mode::Open,
            dev: true,
        };
        let node = Node {
            groups: self.groups,
            hubs: self.hubs,
            identity: Arc::new(identity),
            key: Arc::new(NodeKey {
                private_key_pem: key.private_key.clone(),
                public_key_pem: key.public_key.trim().to_owned(),
            }),
            template: Arc::clone(&self.template),
            data: Arc::new(Mutex::new(Data {
                rows,
                seq: self.groups as i64,
                ..Data::default()
            })),
            wake: Arc::default(),
            began: self.began,
        };
        let options = ClientOptions {
            transport: Some(Arc::new(Link {
                net: Arc::clone(&self.net),
                from: number,
            })),
            ..ClientOptions::default()
        };
        let protocol = Protocol::new(node.clone(), options).await.expect("a protocol");
        let groups = axum::Router::new()
            .route("/groups/{id}", axum::routing::get(document))
            .with_state(protocol.clone());
        self.net.join(number, protocol.router().merge(groups));
        let working = tokio::spawn(work(node.clone(), protocol));
        self.nodes.lock().expect("no panic").push((node, working));
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.nodes.lock().expect("no panic").len()
    }

    fn node(&self, number: usize) -> Node {
        self.nodes.lock().expect("no panic")[number].0.clone()
    }

    /// A node changes one of its groups.
    pub fn change(&self, number: usize, group: usize) {
        let node = self.node(number);
        let mut data = node.data();
        data.seq += 1;
        let seq = data.seq;
        let revision = data.changed.get(&group).map_or(1, |(revision, _)| *revision) + 1;
        data.changed.insert(group, (revision, seq));
        drop(data);
        node.wake.notify_one();
    }

    /// Waits until every node has a group in its latest revision.
    pub async fn until_everywhere(&self, number: usize, group: usize) {
        let revision = self.node(number).data().changed[&group].0;
        let others: Vec<Node> = (0..self.len())
            .filter(|other| *other != number)
            .map(|other| self.node(other))
            .collect();
        while !others.iter().all(|other| other.has(number, group) == revision) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until nothing is on its way.
    pub async fn until_quiet(&self) {
        loop {
            let before = self.net.traffic().messages;
            tokio::time::sleep(Duration::from_secs(5)).await;
            if self.net.traffic().messages == before {
                return;
            }
        }
    }

    /// A new node follows everybody, or the hubs, and everybody follows it who would.
    pub async fn join(&self, hubs: usize) -> usize {
        let new = self.len();
        let whom = if hubs == 0 { new } else { hubs };
        let wanted = Row {
            following: Following::Wanted,
            ..Row::stranger()
        };
        let rows = (0..whom).map(|other| (other, wanted.clone())).collect();
        self.add(new, false, rows).await;
        new
    }

    /// Waits until a node has every group of everybody.
    pub async fn until_complete(&self, number: usize) {
        let node = self.node(number);
        let complete = || {
            let data = node.data();
            let whole = data
                .rows
                .values()
                .filter(|row| row.copy.len() == self.groups)
                .count();
            whole == number
        };
        while !complete() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Ends every node's work.
    pub fn stop(&self) {
        for (_, working) in self.nodes.lock().expect("no panic").iter() {
            working.abort();
        }
    }
}

/// What one node keeps of another where there are hubs: each hub follows its share of the nodes and the other hubs, all
/// nodes follow all hubs, and everybody takes what the hubs vouch for.
fn hub_row(one: usize, other: usize, hubs: usize, groups: usize) -> Option<Row> {
    let share = |hub: usize, node: usize| hub < hubs && (node < hubs || node % hubs == hub);
    let (follows, followed) = (other < hubs || share(one, other), one < hubs || share(other, one));
    let mut row = Row::partner(follows, followed, groups);
    row.vouched = true;
    Some(row)
}

async fn document(
    axum::extract::State(protocol): axum::extract::State<Protocol<Node>>,
    axum::extract::Path(id): axum::extract::Path<String>,
    uri: axum::http::Uri,
    headers: axum::http::HeaderMap,
) -> axum::response::Response {
    protocol.group_document(&id, &uri, &headers).await
}

/// Sends and reads what is owed, and sleeps until something may be.
async fn work(node: Node, protocol: Protocol<Node>) {
    loop {
        let lanes = lanes(node.owed(sends));
        let sending = lanes.values().map(|lane| protocol.send(lane));
        for sent in futures_util::future::join_all(sending).await {
            sent.expect("no database, no trouble");
        }
        let reading = node.owed(reads);
        for peers in reading.chunks(64) {
            for read in futures_util::future::join_all(peers.iter().map(|peer| protocol.sync(peer))).await {
                read.expect("no database, no trouble");
            }
        }
        let next = {
            let data = node.data();
            let waiting = data
                .rows
                .values()
                .filter(|row| sends(row, data.seq) || reads(row, data.seq));
            waiting.map(|row| row.next_try).min()
        };
        let pause = next.map_or(Duration::from_secs(86_400), |next| {
            (next - node.now()).to_std().unwrap_or_default()
        });
        tokio::select! {
            () = node.wake.notified() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

fn template() -> PublicGroup {
    let group = serde_json::json!({
        "id": "x", "url": "http://n0.test/groups/x", "revision": 1,
        "origin": {"actor": "http://n0.test/actor", "name": "Zelfhulp Netwerk", "url": "http://n0.test/"},
        "name": {"nl": "Rouwgroep Helmond"},
        "summary": {"nl": "Voor wie iemand mist en daarover wil praten met mensen die dat kennen."},
        "description": {"nl": "Wij missen iemand. We drinken koffie en vertellen. Niemand hoeft iets te zeggen. Je mag iemand meenemen, en je hoeft je niet aan te melden. We komen elke dinsdag bij elkaar, ook in de zomer."},
        "themes": ["bereavement"], "languages": ["nl", "tr"], "anonymity": "first-name", "format": "in-person",
        "facilitation": ["trained-peer"], "status": "active",
        "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TU", "start": "19:30", "duration_minutes": 90, "timezone": "Europe/Amsterdam"}],
        "venue": {"disclosure": "exact", "name": "De Bron", "street": "Voorbeeldstraat 12", "postcode": "5701 AB", "place": "Helmond",
                  "municipality": "Helmond", "country": "NL", "lat": 51.4793, "lon": 5.657, "access": ["wheelchair"]},
        "contact": [{"kind": "phone", "value": "+31 99 000 00 01"}],
        "created": "2026-01-01T00:00:00Z", "updated": "2026-11-01T00:00:00Z",
    });
    serde_json::from_value(group).expect("a group")
}
