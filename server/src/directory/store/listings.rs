//! Groups in the database: what is listed, and this node's own with everything known of them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use kring_federation::PublicGroup;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::OnConflict,
};

use super::{
    Counter, Store, StoreError, Writer,
    entities::{listing, own_group},
};
use crate::directory::group::Group;

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

/// An own group with the source it came from.
#[derive(Clone, Debug)]
pub struct OwnGroup {
    /// Everything known of it.
    pub group: Group,
    /// Where it was imported from; empty when it was not.
    pub source: String,
}

fn read(row: listing::Model) -> Result<Listing, StoreError> {
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

fn parse<T: serde::de::DeserializeOwned>(what: &'static str, id: &str, json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|cause| StoreError::Damaged {
        what,
        id: id.to_owned(),
        cause,
    })
}

fn to_json<T: serde::Serialize>(what: &'static str, id: &str, value: &T) -> Result<String, StoreError> {
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

    /// This node's own changes after a number, oldest first: what deliveries follow.
    pub async fn own_changes(&self, since: i64, limit: u64) -> Result<Vec<Listing>, StoreError> {
        listing::Entity::find()
            .filter(listing::Column::PeerId.is_null())
            .filter(listing::Column::ChangedSeq.gt(since))
            .order_by_asc(listing::Column::ChangedSeq)
            .limit(limit)
            .all(&self.db)
            .await?
            .into_iter()
            .map(read)
            .collect()
    }

    /// The number of this node's own last change.
    pub async fn last_own_change(&self) -> Result<i64, StoreError> {
        let row = listing::Entity::find()
            .filter(listing::Column::PeerId.is_null())
            .order_by_desc(listing::Column::ChangedSeq)
            .one(&self.db)
            .await?;
        Ok(row.map_or(0, |row| row.changed_seq))
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

    /// An own group with everything known of it.
    pub async fn own_group(&self, id: &str) -> Result<Option<OwnGroup>, StoreError> {
        own_group::Entity::find_by_id(id)
            .one(&self.db)
            .await?
            .map(read_own)
            .transpose()
    }

    /// Every own group with everything known of it.
    pub async fn own_groups(&self) -> Result<Vec<OwnGroup>, StoreError> {
        own_group::Entity::find()
            .order_by_asc(own_group::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(read_own)
            .collect()
    }
}

fn read_own(row: own_group::Model) -> Result<OwnGroup, StoreError> {
    Ok(OwnGroup {
        group: parse("group", &row.id, &row.document)?,
        source: row.source,
    })
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

    /// A listing by the group's address at its own node.
    pub async fn listing_by_url(&self, url: &str) -> Result<Option<Listing>, StoreError> {
        listing::Entity::find()
            .filter(listing::Column::Url.eq(url))
            .one(&self.tx)
            .await?
            .map(read)
            .transpose()
    }

    /// An own group, as this change sees it.
    pub async fn own_group(&self, id: &str) -> Result<Option<OwnGroup>, StoreError> {
        own_group::Entity::find_by_id(id)
            .one(&self.tx)
            .await?
            .map(read_own)
            .transpose()
    }

    /// The own groups that came from a source, by the source's own key.
    pub async fn imported(&self, source: &str) -> Result<HashMap<String, OwnGroup>, StoreError> {
        let rows = own_group::Entity::find()
            .filter(own_group::Column::Source.eq(source))
            .filter(own_group::Column::ExternalId.is_not_null())
            .all(&self.tx)
            .await?;
        rows.into_iter()
            .filter_map(|row| {
                row.external_id
                    .clone()
                    .map(|key| read_own(row).map(|own| (key, own)))
            })
            .collect()
    }

    /// Every own group, as this change sees it.
    pub async fn own_groups(&self) -> Result<Vec<OwnGroup>, StoreError> {
        own_group::Entity::find()
            .all(&self.tx)
            .await?
            .into_iter()
            .map(read_own)
            .collect()
    }

    /// Keeps the latest state of a listing and numbers the change. `created_seq` is set the first time.
    pub async fn put_listing(&self, mut listing: Listing) -> Result<Listing, StoreError> {
        listing.changed_seq = self.next(Counter::Listing).await?;
        if listing.created_seq == 0 {
            listing.created_seq = listing.changed_seq;
        }
        let public = listing
            .public
            .as_ref()
            .map(|public| to_json("listing", &listing.id, public))
            .transpose()?;
        let row = listing::ActiveModel {
            id: Set(listing.id.clone()),
            url: Set(listing.url.clone()),
            peer_id: Set(listing.peer_id),
            revision: Set(listing.revision),
            public: Set(public),
            changed_seq: Set(listing.changed_seq),
            created_seq: Set(listing.created_seq),
            gone_at: Set(listing.gone_at.map(|at| at.timestamp_millis())),
        };
        let columns = [
            listing::Column::Url,
            listing::Column::PeerId,
            listing::Column::Revision,
            listing::Column::Public,
            listing::Column::ChangedSeq,
            listing::Column::CreatedSeq,
            listing::Column::GoneAt,
        ];
        listing::Entity::insert(row)
            .on_conflict(
                OnConflict::column(listing::Column::Id)
                    .update_columns(columns)
                    .to_owned(),
            )
            .exec_without_returning(&self.tx)
            .await?;
        Ok(listing)
    }

    /// Keeps everything known of an own group.
    pub async fn put_own_group(&self, own: &OwnGroup) -> Result<(), StoreError> {
        let id = own.group.id.as_str();
        let row = own_group::ActiveModel {
            id: Set(id.to_owned()),
            document: Set(to_json("group", id, &own.group)?),
            source: Set(own.source.clone()),
            external_id: Set(own.group.private.external_id.clone()),
        };
        let columns = [
            own_group::Column::Document,
            own_group::Column::Source,
            own_group::Column::ExternalId,
        ];
        own_group::Entity::insert(row)
            .on_conflict(
                OnConflict::column(own_group::Column::Id)
                    .update_columns(columns)
                    .to_owned(),
            )
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }

    /// Forgets everything known of an own group.
    pub async fn delete_own_group(&self, id: &str) -> Result<(), StoreError> {
        own_group::Entity::delete_by_id(id).exec(&self.tx).await?;
        Ok(())
    }

    /// Every listing of a peer.
    pub async fn listings_of(&self, peer_id: i64) -> Result<Vec<Listing>, StoreError> {
        listing::Entity::find()
            .filter(listing::Column::PeerId.eq(peer_id))
            .all(&self.tx)
            .await?
            .into_iter()
            .map(read)
            .collect()
    }

    /// Forgets every listing of a peer. They may come back with any revision.
    pub async fn forget_listings_of(&self, peer_id: i64) -> Result<(), StoreError> {
        for listing in self.listings_of(peer_id).await? {
            self.put_listing(Listing {
                public: None,
                revision: 0,
                gone_at: None,
                ..listing
            })
            .await?;
        }
        Ok(())
    }

    /// Numbers every listing of a peer anew, so that whoever follows reads it again.
    pub async fn touch_listings_of(&self, peer_id: i64) -> Result<(), StoreError> {
        for listing in self.listings_of(peer_id).await? {
            let row = listing::ActiveModel {
                id: Set(listing.id),
                changed_seq: Set(self.next(Counter::Listing).await?),
                ..Default::default()
            };
            row.update(&self.tx).await?;
        }
        Ok(())
    }
}
