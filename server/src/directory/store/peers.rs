//! Other nodes in the database.

use chrono::{DateTime, TimeDelta, Utc};
use kring_federation::host::{Follower, Following, Policy, RemoteActor};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Set, sea_query::Expr,
};
use serde::{Deserialize, Serialize};
use url::Url;

use super::{
    Counter, Store, StoreError, Writer,
    entities::{peer, report},
    reports::owed,
};

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
    /// Whether staff decided about it by hand; no list and no hub changes that.
    pub decided: bool,
    /// Whether staff removed it by hand; no list and no hub brings it back.
    pub removed: bool,
    /// Whether a list or a hub vouches for it.
    pub vouched: bool,
    /// What it was last told of who this node is.
    pub told: Option<String>,
    /// The actor under which it says that it goes on.
    pub moves_to: Option<Url>,
    /// How many groups the reading that goes on has read, of how many.
    pub reading: Option<(i64, i64)>,
}

/// `RemoteActor` as it is kept.
#[derive(Serialize, Deserialize)]
struct Document {
    name: String,
    url: Option<Url>,
    inbox: Url,
    shared_inbox: Option<Url>,
    groups: Option<Url>,
    #[serde(default)]
    vouches: Option<Url>,
    #[serde(default)]
    also_known_as: Vec<Url>,
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
                vouches: kept.vouches,
                also_known_as: kept.also_known_as,
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
        decided: row.decided,
        removed: row.removed,
        vouched: row.vouched,
        told: row.told,
        moves_to: row.moves_to.and_then(|actor| Url::parse(&actor).ok()),
        reading: (row.sync_total > 0).then_some((row.sync_read, row.sync_total)),
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
                vouches: actor.vouches.clone(),
                also_known_as: actor.also_known_as.clone(),
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
        decided: Set(peer.decided),
        removed: Set(peer.removed),
        vouched: Set(peer.vouched),
        told: Set(peer.told.clone()),
        moves_to: Set(peer.moves_to.as_ref().map(Url::to_string)),
        sync_read: Set(peer.reading.map_or(0, |(read, _)| read)),
        sync_total: Set(peer.reading.map_or(0, |(_, total)| total)),
        ..Default::default()
    })
}

impl PeerRow {
    /// Something worked: the pause is over. After an outage what is here is compared again.
    pub fn worked(&mut self) {
        self.sync_due |= self.failures > 0 && self.is_source();
        self.failures = 0;
        self.failing_since = None;
        self.next_try = DateTime::UNIX_EPOCH;
        self.last_error = None;
        self.gone = false;
    }

    /// Whether its records are taken.
    pub fn is_source(&self) -> bool {
        let vouched = self.vouched && self.following == Following::No;
        self.policy != Policy::Block && (self.following == Following::Accepted || vouched)
    }

    /// Whether this node lets it follow without asking anybody: it follows it itself, staff let it
    /// in, or somebody vouches for it.
    pub fn is_trusted(&self) -> bool {
        let followed = matches!(
            self.following,
            Following::Wanted | Following::Pending | Following::Accepted
        );
        let follows = matches!(self.follower, Follower::Approved | Follower::Accepted);
        self.policy != Policy::Block && (followed || follows || self.vouched || self.decided)
    }

    /// Whether nobody follows anybody, nothing is owed, and nobody decided anything: the row says
    /// nothing.
    pub fn is_done(&self) -> bool {
        self.following == Following::No
            && self.follower == Follower::No
            && self.policy == Policy::Allow
            && !self.decided
            && !self.removed
            && !self.vouched
    }

    /// Something failed: wait twice as long as last time, between two bounds, and a quarter more or
    /// less, so that those who failed together are not tried together.
    pub fn failed(&mut self, error: String, now: DateTime<Utc>, shortest: TimeDelta, longest: TimeDelta) {
        let doublings = u32::try_from(self.failures.clamp(0, 20)).unwrap_or(0);
        let pause = shortest
            .checked_mul(2_i32.pow(doublings))
            .unwrap_or(longest)
            .min(longest);
        self.failures = self.failures.saturating_add(1);
        self.failing_since.get_or_insert(now);
        self.next_try = now + with_jitter(pause);
        self.last_error = Some(error);
    }
}

/// A pause, a quarter longer or shorter.
fn with_jitter(pause: TimeDelta) -> TimeDelta {
    // Without random bits all pauses are as long as they are.
    let parts = getrandom::u32().map_or(500, |bits| i32::try_from(bits % 1_001).unwrap_or(500));
    let eighth = pause / 8;
    pause - eighth * 2 + eighth * 4 * parts / 1_000
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

    /// A peer by its row.
    pub async fn peer_by_id(&self, id: i64) -> Result<Option<PeerRow>, StoreError> {
        peer::Entity::find_by_id(id)
            .one(&self.db)
            .await?
            .map(read)
            .transpose()
    }

    /// Peers to whom something has to be sent and whose pause is over: an answer that their states
    /// ask for, changes up to `last_seq`, a report, or who this node is where that is not `told`.
    pub async fn peers_to_send(
        &self,
        last_seq: i64,
        told: &str,
        now: DateTime<Utc>,
    ) -> Result<Vec<PeerRow>, StoreError> {
        let follower = || peer::Column::Follower.is_in(["accepted", "approved"]);
        let following = || peer::Column::Following.is_in(["accepted", "pending"]);
        let answers = Condition::any()
            .add(peer::Column::Following.is_in(["wanted", "unwanted"]))
            .add(peer::Column::Follower.is_in(["approved", "declined"]));
        let changes = Condition::all()
            .add(peer::Column::Follower.eq("accepted"))
            .add(peer::Column::DeliveredSeq.lt(last_seq));
        let news_of_us = Condition::all()
            .add(peer::Column::Told.ne(told))
            .add(Condition::any().add(follower()).add(following()));
        let reports = |column: report::Column| {
            report::Entity::find()
                .select_only()
                .column(column)
                .filter(owed())
                .filter(column.is_not_null())
                .into_query()
        };
        let owed = Condition::any()
            .add(answers)
            .add(changes)
            .add(news_of_us)
            .add(peer::Column::Id.in_subquery(reports(report::Column::ToPeer)))
            .add(peer::Column::Actor.in_subquery(reports(report::Column::FromActor)));
        let owed = Condition::all().add(owed).add(peer::Column::Policy.ne("block"));
        self.due(owed, now).await
    }

    /// Peers whose groups have to be read: at once, or because they were last read before `before`.
    pub async fn peers_to_sync(
        &self,
        before: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Vec<PeerRow>, StoreError> {
        let vouched = peer::Column::Vouched
            .eq(true)
            .and(peer::Column::Following.eq("no"));
        let source = Condition::any()
            .add(peer::Column::Following.eq("accepted"))
            .add(vouched);
        let due = Condition::any()
            .add(peer::Column::SyncDue.eq(true))
            .add(peer::Column::SyncedAt.is_null())
            .add(peer::Column::SyncedAt.lt(before.timestamp_millis()));
        let owed = Condition::all()
            .add(source)
            .add(due)
            .add(peer::Column::Policy.ne("block"));
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

    /// These peers have everything up to a change. Nobody is told: it is nobody's business but the
    /// sender's.
    pub async fn delivered(&self, ids: &[i64], upto: i64) -> Result<(), StoreError> {
        peer::Entity::update_many()
            .col_expr(peer::Column::DeliveredSeq, Expr::value(upto))
            .filter(peer::Column::Id.is_in(ids.iter().copied()))
            .filter(peer::Column::DeliveredSeq.lt(upto))
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Several peers by their actors.
    pub async fn peers_by_actor(&self, actors: &[String]) -> Result<Vec<PeerRow>, StoreError> {
        let mut peers = vec![];
        for some in actors.chunks(1_000) {
            let rows = peer::Entity::find()
                .filter(peer::Column::Actor.is_in(some))
                .all(&self.tx)
                .await?;
            for row in rows {
                peers.push(read(row)?);
            }
        }
        Ok(peers)
    }

    /// A peer goes on under another actor.
    pub async fn rename_peer(&self, id: i64, actor: &Url) -> Result<(), StoreError> {
        self.next(Counter::Peer).await?;
        let row = peer::ActiveModel {
            id: Set(id),
            actor: Set(actor.to_string()),
            ..Default::default()
        };
        row.update(&self.tx).await?;
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
            decided: Set(false),
            removed: Set(false),
            vouched: Set(false),
            sync_read: Set(0),
            sync_total: Set(0),
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
