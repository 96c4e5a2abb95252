//! What is listed, in the database. More about copies of others' groups is in `copies.rs`.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use kring_federation::PublicGroup;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set, sea_query::OnConflict};
use sha2::{Digest, Sha256};

use super::{Counter, Store, StoreError, Writer, entities::listing};

/// A group that is or was listed.
#[derive(Clone, Debug)]
pub struct Listing {
    /// The id in this node's addresses.
    pub id: String,
    /// The group's address at its own node.
    pub url: String,
    /// The peer that lists it; none for an own group.
    pub peer_id: Option<i64>,
    /// Revision of the origin; 0 for one that was forgotten and may come back.
    pub revision: i64,
    /// None when it is no longer listed.
    pub public: Option<PublicGroup>,
    /// Number of its latest change.
    pub changed_seq: i64,
    /// Number of the change that first listed it.
    pub created_seq: i64,
    /// When its own node withdrew it.
    pub gone_at: Option<DateTime<Utc>>,
}

pub(super) fn read(row: listing::Model) -> Result<Listing, StoreError> {
    let public = match &row.public {
        Some(json) => Some(parse("listing", &row.id, json)?),
        None => None,
    };
    Ok(Listing {
        id: row.id,
        url: row.url,
        peer_id: row.peer_id,
        revision: row.revision,
        public,
        changed_seq: row.changed_seq,
        created_seq: row.created_seq,
        gone_at: row.gone_at.and_then(DateTime::from_timestamp_millis),
    })
}

/// A row that cannot be read is named in the log and is not listed.
fn read_or_leave_out(row: listing::Model) -> Result<Listing, StoreError> {
    let bare = listing::Model {
        public: None,
        ..row.clone()
    };
    read(row).or_else(|error| {
        tracing::error!(%error, "a damaged row is left out of the search index");
        read(bare)
    })
}

pub(super) fn parse<T: serde::de::DeserializeOwned>(
    what: &'static str,
    id: &str,
    json: &str,
) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|cause| StoreError::Damaged {
        what,
        id: id.to_owned(),
        cause,
    })
}

pub(super) fn to_json<T: serde::Serialize>(
    what: &'static str,
    id: &str,
    value: &T,
) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|cause| StoreError::Damaged {
        what,
        id: id.to_owned(),
        cause,
    })
}

impl Store {
    /// A listing by its id here.
    pub async fn listing(&self, id: &str) -> Result<Option<Listing>, StoreError> {
        listing::Entity::find_by_id(id)
            .one(&self.db)
            .await?
            .map(read)
            .transpose()
    }

    /// Several listings that are still there, in the order of `ids`.
    pub async fn listings(&self, ids: &[String]) -> Result<Vec<Listing>, StoreError> {
        let rows = listing::Entity::find()
            .filter(listing::Column::Id.is_in(ids))
            .all(&self.db)
            .await?;
        let mut by_id = HashMap::new();
        for row in rows {
            by_id.insert(row.id.clone(), read(row)?);
        }
        Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
    }

    /// All changes after a number, oldest first: what the search index follows. A row that cannot be
    /// read is named in the log and left out, so that one damaged row does not stop the rest.
    pub async fn changes(&self, since: i64, limit: u64) -> Result<Vec<Listing>, StoreError> {
        let rows = listing::Entity::find()
            .filter(listing::Column::ChangedSeq.gt(since))
            .order_by_asc(listing::Column::ChangedSeq)
            .limit(limit)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_or_leave_out).collect()
    }

    /// The last change up to a number, read like [`Store::changes`].
    pub async fn last_change(&self, upto: i64) -> Result<Option<Listing>, StoreError> {
        let row = listing::Entity::find()
            .filter(listing::Column::ChangedSeq.lte(upto))
            .order_by_desc(listing::Column::ChangedSeq)
            .one(&self.db)
            .await?;
        row.map(read_or_leave_out).transpose()
    }

    /// Id and revision of this node's own live groups.
    pub async fn own_revisions(&self) -> Result<Vec<(String, i64)>, StoreError> {
        Ok(listing::Entity::find()
            .select_only()
            .columns([listing::Column::Id, listing::Column::Revision])
            .filter(listing::Column::PeerId.is_null())
            .filter(listing::Column::Public.is_not_null())
            .into_tuple()
            .all(&self.db)
            .await?)
    }

    /// How many groups of each peer are listed.
    pub async fn groups_per_peer(&self) -> Result<HashMap<Option<i64>, i64>, StoreError> {
        let rows: Vec<(Option<i64>, i64)> = listing::Entity::find()
            .select_only()
            .column(listing::Column::PeerId)
            .column_as(listing::Column::Id.count(), "groups")
            .filter(listing::Column::Public.is_not_null())
            .group_by(listing::Column::PeerId)
            .into_tuple()
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer {
    /// A listing, as this change sees it.
    pub async fn listing(&self, id: &str) -> Result<Option<Listing>, StoreError> {
        listing::Entity::find_by_id(id)
            .one(&self.tx)
            .await?
            .map(read)
            .transpose()
    }

    /// Keeps the latest state of a listing and numbers the change. `created_seq` is set the first time.
    pub async fn put_listing(&self, listing: Listing) -> Result<(), StoreError> {
        self.put_listings(vec![listing]).await
    }

    /// The same for several, which are numbered in their order. No group may be among them twice.
    pub async fn put_listings(&self, listings: Vec<Listing>) -> Result<(), StoreError> {
        if listings.is_empty() {
            return Ok(());
        }
        let last = self.next_many(Counter::Listing, listings.len()).await?;
        let first = last + 1 - i64::try_from(listings.len()).unwrap_or(0);
        let rows: Result<Vec<_>, StoreError> = listings
            .into_iter()
            .zip(first..)
            .map(|(listing, seq)| to_row(&listing, seq))
            .collect();
        let columns = [
            listing::Column::Url,
            listing::Column::PeerId,
            listing::Column::Revision,
            listing::Column::Public,
            listing::Column::ChangedSeq,
            listing::Column::CreatedSeq,
            listing::Column::GoneAt,
            listing::Column::Checksum,
        ];
        let mut rows = rows?.into_iter().peekable();
        while rows.peek().is_some() {
            let some: Vec<_> = rows.by_ref().take(AT_ONCE).collect();
            listing::Entity::insert_many(some)
                .on_conflict(
                    OnConflict::column(listing::Column::Id)
                        .update_columns(columns)
                        .to_owned(),
                )
                .exec_without_returning(&self.tx)
                .await?;
        }
        Ok(())
    }
}

/// Rows that one statement reads or writes: databases bound the number of parameters.
pub(super) const AT_ONCE: usize = 500;

fn to_row(listing: &Listing, seq: i64) -> Result<listing::ActiveModel, StoreError> {
    let public = listing
        .public
        .as_ref()
        .map(|public| to_json("listing", &listing.id, public))
        .transpose()?;
    let checksum = public
        .as_ref()
        .map(|public| checksum(&listing.url, listing.revision, public));
    Ok(listing::ActiveModel {
        id: Set(listing.id.clone()),
        url: Set(listing.url.clone()),
        peer_id: Set(listing.peer_id),
        revision: Set(listing.revision),
        public: Set(public),
        changed_seq: Set(seq),
        created_seq: Set(if listing.created_seq == 0 {
            seq
        } else {
            listing.created_seq
        }),
        gone_at: Set(listing.gone_at.map(|at| at.timestamp_millis())),
        checksum: Set(checksum),
    })
}

/// Tells a row that is as it was written from one that is not.
pub(super) fn checksum(url: &str, revision: i64, public: &str) -> i64 {
    let mut hash = Sha256::new();
    hash.update(url);
    hash.update(revision.to_be_bytes());
    hash.update(public);
    let [a, b, c, d, e, f, g, h, ..] = <[u8; 32]>::from(hash.finalize());
    i64::from_be_bytes([a, b, c, d, e, f, g, h])
}
