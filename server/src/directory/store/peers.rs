//! Other nodes in the database.

use chrono::{DateTime, TimeDelta, Utc};
use kring_federation::host::{Follower, Following, Policy, RemoteActor};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde::{Deserialize, Serialize};
use url::Url;

use super::{Counter, Store, StoreError, Writer, entities::peer};

/// Another node, with all that this node keeps about it.
#[derive(Clone, Debug)]
pub struct PeerRow {
    /// Row.
    pub id: i64,
    /// Its actor.
    pub actor: Url,
    /// What it calls itself.
    pub name: String,
    /// What its actor document last said.
    pub document: Option<RemoteActor>,
    /// When that was fetched.
    pub fetched: Option<DateTime<Utc>>,
    /// What staff decided.
    pub policy: Policy,
    /// Whether this node follows it.
    pub following: Following,
    /// Whether it follows this node.
    pub follower: Follower,
    /// The last of this node's changes that it has.
    pub delivered_seq: i64,
    /// How far this node has read its groups.
    pub sync_cursor: Option<String>,
    /// Whether its groups have to be read.
    pub sync_due: bool,
    /// When they were last read to the end.
    pub synced: Option<DateTime<Utc>>,
    /// Failures since the last success.
    pub failures: i32,
    /// When the first of them was.
    pub failing_since: Option<DateTime<Utc>>,
    /// Not before this is it tried again.
    pub next_try: DateTime<Utc>,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// Its actor is no more.
    pub gone: bool,
}

/// `RemoteActor` as it is kept.
#[derive(Serialize, Deserialize)]
struct Document {
    name: String,
    url: Option<Url>,
    inbox: Url,
    shared_inbox: Option<Url>,
    groups: Option<Url>,
    public_key_pem: String,
}

const POLICIES: [(&str, Policy); 3] = [
    ("allow", Policy::Allow),
    ("limit", Policy::Limit),
    ("block", Policy::Block),
];
const FOLLOWINGS: [(&str, Following); 6] = [
    ("no", Following::No),
    ("wanted", Following::Wanted),
    ("pending", Following::Pending),
    ("accepted", Following::Accepted),
    ("rejected", Following::Rejected),
    ("unwanted", Following::Unwanted),
];
const FOLLOWERS: [(&str, Follower); 5] = [
    ("no", Follower::No),
    ("pending", Follower::Pending),
    ("approved", Follower::Approved),
    ("accepted", Follower::Accepted),
    ("declined", Follower::Declined),
];

fn named<T: Copy + PartialEq>(table: &[(&'static str, T)], value: T) -> &'static str {
    table
        .iter()
        .find(|(_, known)| *known == value)
        .map_or("", |(name, _)| name)
}

fn by_name<T: Copy>(table: &[(&'static str, T)], name: &str, otherwise: T) -> T {
    table
        .iter()
        .find(|(known, _)| *known == name)
        .map_or(otherwise, |(_, value)| *value)
}

fn time(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}

fn read(row: peer::Model) -> Result<PeerRow, StoreError> {
    let damaged = |cause| StoreError::Damaged {
        what: "peer",
        id: row.actor.clone(),
        cause,
    };
    let actor = Url::parse(&row.actor).map_err(|error| damaged(serde::de::Error::custom(error)))?;
    let document = match &row.document {
        None => None,
        Some(json) => {
            let kept: Document = serde_json::from_str(json).map_err(damaged)?;
            Some(RemoteActor {
                actor: actor.clone(),
                name: kept.name,
                url: kept.url,
                inbox: kept.inbox,
                shared_inbox: kept.shared_inbox,
                groups: kept.groups,
                public_key_pem: kept.public_key_pem,
            })
        }
    };
    Ok(PeerRow {
        id: row.id,
        actor,
        name: row.name,
        document,
        fetched: row.fetched_at.map(time),
        policy: by_name(&POLICIES, &row.policy, Policy::Block),
        following: by_name(&FOLLOWINGS, &row.following, Following::No),
        follower: by_name(&FOLLOWERS, &row.follower, Follower::No),
        delivered_seq: row.delivered_seq,
        sync_cursor: row.sync_cursor,
        sync_due: row.sync_due,
        synced: row.synced_at.map(time),
        failures: row.failures,
        failing_since: row.failing_since.map(time),
        next_try: time(row.next_try_at),
        last_error: row.last_error,
        gone: row.gone,
    })
}

fn write(peer: &PeerRow) -> Result<peer::ActiveModel, StoreError> {
    let document = match &peer.document {
        None => None,
        Some(actor) => {
            let kept = Document {
                name: actor.name.clone(),
                url: actor.url.clone(),
                inbox: actor.inbox.clone(),
                shared_inbox: actor.shared_inbox.clone(),
                groups: actor.groups.clone(),
                public_key_pem: actor.public_key_pem.clone(),
            };
            let damaged = |cause| StoreError::Damaged {
                what: "peer",
                id: peer.actor.to_string(),
                cause,
            };
            Some(serde_json::to_string(&kept).map_err(damaged)?)
        }
    };
    Ok(peer::ActiveModel {
        id: Set(peer.id),
        actor: Set(peer.actor.to_string()),
        name: Set(peer.name.clone()),
        document: Set(document),
        fetched_at: Set(peer.fetched.map(|at| at.timestamp_millis())),
        policy: Set(named(&POLICIES, peer.policy).into()),
        following: Set(named(&FOLLOWINGS, peer.following).into()),
        follower: Set(named(&FOLLOWERS, peer.follower).into()),
        delivered_seq: Set(peer.delivered_seq),
        sync_cursor: Set(peer.sync_cursor.clone()),
        sync_due: Set(peer.sync_due),
        synced_at: Set(peer.synced.map(|at| at.timestamp_millis())),
        failures: Set(peer.failures),
        failing_since: Set(peer.failing_since.map(|at| at.timestamp_millis())),
        next_try_at: Set(peer.next_try.timestamp_millis()),
        last_error: Set(peer.last_error.clone()),
        gone: Set(peer.gone),
        ..Default::default()
    })
}

impl PeerRow {
    /// Something worked: the pause is over.
    pub fn worked(&mut self) {
        self.failures = 0;
        self.failing_since = None;
        self.next_try = DateTime::UNIX_EPOCH;
        self.last_error = None;
        self.gone = false;
    }

    /// Whether nobody follows anybody, nothing is owed, and staff decided nothing: the row says nothing.
    pub fn is_done(&self) -> bool {
        self.following == Following::No && self.follower == Follower::No && self.policy == Policy::Allow
    }

    /// Something failed: wait twice as long as last time, between two bounds.
    pub fn failed(&mut self, error: String, now: DateTime<Utc>, shortest: TimeDelta, longest: TimeDelta) {
        let doublings = u32::try_from(self.failures.clamp(0, 20)).unwrap_or(0);
        let pause = shortest
            .checked_mul(2_i32.pow(doublings))
            .unwrap_or(longest)
            .min(longest);
        self.failures = self.failures.saturating_add(1);
        self.failing_since.get_or_insert(now);
        self.next_try = now + pause;
        self.last_error = Some(error);
    }
}

impl Store {
    /// Every peer, in the order in which they became known.
    pub async fn peers(&self) -> Result<Vec<PeerRow>, StoreError> {
        peer::Entity::find()
            .order_by_asc(peer::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(read)
            .collect()
    }

    /// A peer by its actor.
    pub async fn peer_by_actor(&self, actor: &str) -> Result<Option<PeerRow>, StoreError> {
        peer::Entity::find()
            .filter(peer::Column::Actor.eq(actor))
            .one(&self.db)
            .await?
            .map(read)
            .transpose()
    }

    /// Every blocked peer.
    pub async fn blocked_peers(&self) -> Result<Vec<PeerRow>, StoreError> {
        let blocked = peer::Entity::find()
            .filter(peer::Column::Policy.eq("block"))
            .all(&self.db)
            .await?;
        blocked.into_iter().map(read).collect()
    }

    /// Peers to whom a Follow, Undo, Accept or Reject has to be sent, and whose pause is over.
    pub async fn peers_to_answer(&self, now: DateTime<Utc>) -> Result<Vec<PeerRow>, StoreError> {
        let owed = Condition::any()
            .add(peer::Column::Following.is_in(["wanted", "unwanted"]))
            .add(peer::Column::Follower.is_in(["approved", "declined"]));
        let owed = Condition::all().add(owed).add(peer::Column::Policy.ne("block"));
        self.due(owed, now).await
    }

    /// Accepted followers with changes up to `last_seq` still to send, and whose pause is over.
    pub async fn peers_to_deliver(
        &self,
        last_seq: i64,
        now: DateTime<Utc>,
    ) -> Result<Vec<PeerRow>, StoreError> {
        let owed = Condition::all()
            .add(peer::Column::Follower.eq("accepted"))
            .add(peer::Column::Policy.ne("block"))
            .add(peer::Column::DeliveredSeq.lt(last_seq));
        self.due(owed, now).await
    }

    /// Followed peers whose groups have to be read, and whose pause is over.
    pub async fn peers_to_sync(&self, now: DateTime<Utc>) -> Result<Vec<PeerRow>, StoreError> {
        let owed = Condition::all()
            .add(peer::Column::Following.eq("accepted"))
            .add(peer::Column::Policy.ne("block"))
            .add(peer::Column::SyncDue.eq(true));
        self.due(owed, now).await
    }

    async fn due(&self, owed: Condition, now: DateTime<Utc>) -> Result<Vec<PeerRow>, StoreError> {
        peer::Entity::find()
            .filter(owed)
            .filter(peer::Column::NextTryAt.lte(now.timestamp_millis()))
            .order_by_asc(peer::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(read)
            .collect()
    }
}

impl Writer {
    /// Every peer, as this change sees it.
    pub async fn peers(&self) -> Result<Vec<PeerRow>, StoreError> {
        peer::Entity::find()
            .all(&self.tx)
            .await?
            .into_iter()
            .map(read)
            .collect()
    }

    /// A peer by its actor, as this change sees it.
    pub async fn peer_by_actor(&self, actor: &str) -> Result<Option<PeerRow>, StoreError> {
        peer::Entity::find()
            .filter(peer::Column::Actor.eq(actor))
            .one(&self.tx)
            .await?
            .map(read)
            .transpose()
    }

    /// A peer by its row, as this change sees it.
    pub async fn peer(&self, id: i64) -> Result<Option<PeerRow>, StoreError> {
        peer::Entity::find_by_id(id)
            .one(&self.tx)
            .await?
            .map(read)
            .transpose()
    }

    /// Keeps what changed of a peer and tells whoever watches the counter.
    pub async fn put_peer(&self, peer: &PeerRow) -> Result<(), StoreError> {
        self.next(Counter::Peer).await?;
        write(peer)?.update(&self.tx).await?;
        Ok(())
    }

    /// A new peer of which nothing but the actor is known. Nobody follows anybody yet.
    pub async fn add_peer(&self, actor: &Url, now: DateTime<Utc>) -> Result<PeerRow, StoreError> {
        self.next(Counter::Peer).await?;
        let row = peer::ActiveModel {
            actor: Set(actor.to_string()),
            name: Set(actor.host_str().unwrap_or_default().to_owned()),
            policy: Set("allow".into()),
            following: Set("no".into()),
            follower: Set("no".into()),
            delivered_seq: Set(0),
            sync_due: Set(false),
            failures: Set(0),
            next_try_at: Set(0),
            gone: Set(false),
            created_at: Set(now.timestamp_millis()),
            ..Default::default()
        };
        read(row.insert(&self.tx).await?)
    }

    /// Forgets a peer. Its listings have to be forgotten first.
    pub async fn delete_peer(&self, id: i64) -> Result<(), StoreError> {
        self.next(Counter::Peer).await?;
        if let Some(row) = peer::Entity::find_by_id(id).one(&self.tx).await? {
            row.into_active_model().delete(&self.tx).await?;
        }
        Ok(())
    }
}
