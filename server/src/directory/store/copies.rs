//! Copies of other nodes' groups in the database: found, compared, forgotten, moved and purged.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use kring_federation::PublicGroup;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{
    Counter, Store, StoreError, Writer,
    entities::listing,
    listings::{AT_ONCE, Listing, checksum, read, to_json},
};

const HEAD: [listing::Column; 7] = [
    listing::Column::Id,
    listing::Column::Url,
    listing::Column::PeerId,
    listing::Column::Revision,
    listing::Column::ChangedSeq,
    listing::Column::CreatedSeq,
    listing::Column::GoneAt,
];

/// A listing without what it tells.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Head {
    /// The id in this node's addresses.
    pub id: String,
    /// The group's address at its own node.
    pub url: String,
    /// The peer that lists it; none for an own group.
    pub peer_id: Option<i64>,
    /// Revision of the origin; 0 for one that was forgotten and may come back.
    pub revision: i64,
    /// Number of its latest change.
    pub changed_seq: i64,
    /// Number of the change that first listed it.
    pub created_seq: i64,
    /// When its own node withdrew it, milliseconds since 1970.
    pub gone_at: Option<i64>,
    /// Whether it is listed.
    pub live: bool,
}

impl Head {
    /// The same, forgotten: it may come back with any revision.
    pub fn forgotten(self) -> Listing {
        Listing {
            id: self.id,
            url: self.url,
            peer_id: self.peer_id,
            revision: 0,
            public: None,
            changed_seq: 0,
            created_seq: self.created_seq,
            gone_at: None,
        }
    }
}

impl Writer {
    /// What is known of groups by their addresses, without what they tell.
    pub async fn heads(&self, urls: &[String]) -> Result<HashMap<String, Head>, StoreError> {
        let mut heads = HashMap::with_capacity(urls.len());
        for some in urls.chunks(AT_ONCE) {
            let found: Vec<Head> = listing::Entity::find()
                .select_only()
                .columns(HEAD)
                .expr_as(listing::Column::Public.is_not_null(), "live")
                .filter(listing::Column::Url.is_in(some))
                .into_model()
                .all(&self.tx)
                .await?;
            heads.extend(found.into_iter().map(|head| (head.url.clone(), head)));
        }
        Ok(heads)
    }

    /// The same by their ids here.
    pub async fn heads_by_id(&self, ids: &[String]) -> Result<HashMap<String, Head>, StoreError> {
        let mut heads = HashMap::with_capacity(ids.len());
        for some in ids.chunks(AT_ONCE) {
            let found: Vec<Head> = listing::Entity::find()
                .select_only()
                .columns(HEAD)
                .expr_as(listing::Column::Public.is_not_null(), "live")
                .filter(listing::Column::Id.is_in(some))
                .into_model()
                .all(&self.tx)
                .await?;
            heads.extend(found.into_iter().map(|head| (head.id.clone(), head)));
        }
        Ok(heads)
    }

    /// Which of some ids are taken here.
    pub async fn taken_ids(&self, ids: &[String]) -> Result<HashSet<String>, StoreError> {
        let mut taken = HashSet::new();
        for some in ids.chunks(AT_ONCE) {
            let found: Vec<String> = listing::Entity::find()
                .select_only()
                .column(listing::Column::Id)
                .filter(listing::Column::Id.is_in(some))
                .into_tuple()
                .all(&self.tx)
                .await?;
            taken.extend(found);
        }
        Ok(taken)
    }

    /// Every group of a peer that is or was listed, without what it tells.
    pub async fn heads_of(&self, peer_id: i64) -> Result<Vec<Head>, StoreError> {
        Ok(listing::Entity::find()
            .select_only()
            .columns(HEAD)
            .expr_as(listing::Column::Public.is_not_null(), "live")
            .filter(listing::Column::PeerId.eq(peer_id))
            .order_by_asc(listing::Column::ChangedSeq)
            .into_model()
            .all(&self.tx)
            .await?)
    }

    /// Forgets every listing of a peer. They may come back with any revision.
    pub async fn forget_listings_of(&self, peer_id: i64) -> Result<(), StoreError> {
        let heads = self.heads_of(peer_id).await?;
        self.put_listings(heads.into_iter().map(Head::forgotten).collect())
            .await
    }

    /// Numbers every listing of a peer anew, so that whoever follows reads it again.
    pub async fn touch_listings_of(&self, peer_id: i64) -> Result<(), StoreError> {
        let heads = self.heads_of(peer_id).await?;
        if heads.is_empty() {
            return Ok(());
        }
        // The numbers that these rows have are below those that they get, so none is given twice.
        let last = self.next_many(Counter::Listing, heads.len()).await?;
        let first = last + 1 - i64::try_from(heads.len()).unwrap_or(0);
        for (head, seq) in heads.into_iter().zip(first..) {
            listing::Entity::update_many()
                .col_expr(listing::Column::ChangedSeq, Expr::value(seq))
                .filter(listing::Column::Id.eq(head.id))
                .exec(&self.tx)
                .await?;
        }
        Ok(())
    }

    /// A peer's groups are at other addresses now, each under the same id.
    pub async fn move_listing(&self, id: &str, url: &str, public: &PublicGroup) -> Result<(), StoreError> {
        let seq = self.next(Counter::Listing).await?;
        let json = to_json("listing", id, public)?;
        listing::Entity::update_many()
            .col_expr(listing::Column::Url, Expr::value(url))
            .col_expr(
                listing::Column::Checksum,
                Expr::value(checksum(url, public.revision, &json)),
            )
            .col_expr(listing::Column::Public, Expr::value(json))
            .col_expr(listing::Column::ChangedSeq, Expr::value(seq))
            .filter(listing::Column::Id.eq(id))
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Forgets that groups were withdrawn before `before`: of this node's own those that every
    /// follower knows of, up to the change `known`. Also forgets what is left of others' groups that
    /// were forgotten, up to the change `seen`. Returns how many.
    pub async fn purge_withdrawn(
        &self,
        known: i64,
        seen: i64,
        before: DateTime<Utc>,
    ) -> Result<u64, StoreError> {
        let old = || listing::Column::GoneAt.lt(before.timestamp_millis());
        let own = Condition::all()
            .add(listing::Column::PeerId.is_null())
            .add(listing::Column::ChangedSeq.lte(known))
            .add(old());
        let others = Condition::all()
            .add(listing::Column::PeerId.is_not_null())
            .add(listing::Column::ChangedSeq.lte(seen))
            .add(old().or(listing::Column::GoneAt.is_null()));
        let purged = listing::Entity::delete_many()
            .filter(listing::Column::Public.is_null())
            .filter(Condition::any().add(own).add(others))
            .exec(&self.tx)
            .await?;
        Ok(purged.rows_affected)
    }
}

/// A row of a peer's, as far as it is compared with what the peer has.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Compared {
    /// The id in this node's addresses.
    pub id: String,
    /// The group's address at its own node.
    pub url: String,
    changed_seq: i64,
    revision: i64,
    public: String,
    checksum: Option<i64>,
}

impl Compared {
    /// The revision, where the row is as it was written.
    pub fn revision(&self) -> Option<i64> {
        let sum = checksum(&self.url, self.revision, &self.public);
        (self.checksum == Some(sum)).then_some(self.revision)
    }

    /// Its place in the order of changes.
    pub fn seq(&self) -> i64 {
        self.changed_seq
    }
}

impl Store {
    /// Rows of a peer that are listed, after one change and up to another, at most `limit`.
    pub async fn compared(
        &self,
        peer_id: i64,
        since: i64,
        upto: i64,
        limit: u64,
    ) -> Result<Vec<Compared>, StoreError> {
        Ok(listing::Entity::find()
            .select_only()
            .columns([
                listing::Column::Id,
                listing::Column::Url,
                listing::Column::ChangedSeq,
                listing::Column::Revision,
                listing::Column::Public,
                listing::Column::Checksum,
            ])
            .filter(listing::Column::PeerId.eq(peer_id))
            .filter(listing::Column::Public.is_not_null())
            .filter(listing::Column::ChangedSeq.gt(since))
            .filter(listing::Column::ChangedSeq.lte(upto))
            .order_by_asc(listing::Column::ChangedSeq)
            .limit(limit)
            .into_model()
            .all(&self.db)
            .await?)
    }

    /// What a hub passes on: its own changes, and where those are that its peers made, oldest first.
    pub async fn relayed_changes(
        &self,
        since: i64,
        limit: u64,
        peers: &[i64],
    ) -> Result<Vec<Listing>, StoreError> {
        let whose = Condition::any()
            .add(listing::Column::PeerId.is_null())
            .add(listing::Column::PeerId.is_in(peers.iter().copied()));
        listing::Entity::find()
            .filter(whose)
            .filter(listing::Column::ChangedSeq.gt(since))
            .order_by_asc(listing::Column::ChangedSeq)
            .limit(limit)
            .all(&self.db)
            .await?
            .into_iter()
            .map(read)
            .collect()
    }

    /// The number of the last change that a hub passes on.
    pub async fn last_relayed_change(&self, peers: &[i64]) -> Result<i64, StoreError> {
        let whose = Condition::any()
            .add(listing::Column::PeerId.is_null())
            .add(listing::Column::PeerId.is_in(peers.iter().copied()));
        let last: Option<Option<i64>> = listing::Entity::find()
            .select_only()
            .column_as(listing::Column::ChangedSeq.max(), "last")
            .filter(whose)
            .into_tuple()
            .one(&self.db)
            .await?;
        Ok(last.flatten().unwrap_or(0))
    }
}
