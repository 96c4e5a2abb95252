//! Groups of other nodes: keep, replace, forget. Who may say what has been checked before
//! (`kring-federation`); here it is decided what is newer.

use kring_federation::{
    PublicGroup,
    host::{Following, Policy, Receipt, Retraction},
};
use sha2::{Digest, Sha256};

use super::{
    Directory, Error, PeerRow,
    store::{Writer, listings::Listing},
};

impl Directory {
    /// Keeps a record of a peer that this node follows, if it is newer than what is here.
    ///
    /// # Errors
    /// The database failed.
    pub async fn receive(&self, peer_id: i64, record: PublicGroup) -> Result<Receipt, Error> {
        let writer = self.inner.store.write().await?;
        let Some(peer) = wanted(&writer, peer_id).await? else {
            return Ok(Receipt::NotWanted);
        };
        // The organisation is the one that staff follows, whatever a record calls it.
        let mut record = record;
        record.origin.name = peer.name;
        let known = writer.listing_by_url(record.url.as_str()).await?;
        let receipt = match &known {
            Some(known) if known.peer_id.is_none() => return Ok(Receipt::NotWanted),
            Some(known) if known.revision > record.revision => return Ok(Receipt::Older),
            // A withdrawal beats everything older, and a record of the same revision is older.
            Some(known) if known.gone_at.is_some() && known.revision >= record.revision => {
                return Ok(Receipt::Older);
            }
            Some(known) if known.revision == record.revision && known.public.is_some() => {
                return Ok(Receipt::Unchanged);
            }
            Some(known) if known.public.is_some() => Receipt::Changed,
            _ => Receipt::Added,
        };
        let id = match &known {
            Some(known) => known.id.clone(),
            None => free_id(&writer, &record).await?,
        };
        writer
            .put_listing(Listing {
                id,
                url: record.url.to_string(),
                peer_id: Some(peer_id),
                revision: record.revision,
                created_seq: known.map_or(0, |known| known.created_seq),
                changed_seq: 0,
                gone_at: None,
                public: Some(record),
            })
            .await?;
        writer.commit().await?;
        self.signal();
        Ok(receipt)
    }

    /// Forgets a record that its own node withdrew, and remembers the withdrawal, also of a record that
    /// never came: it may still be on its way.
    ///
    /// # Errors
    /// The database failed.
    pub async fn retract(&self, peer_id: i64, retraction: Retraction) -> Result<Receipt, Error> {
        let writer = self.inner.store.write().await?;
        if wanted(&writer, peer_id).await?.is_none() {
            return Ok(Receipt::NotWanted);
        }
        let known = writer.listing_by_url(retraction.url.as_str()).await?;
        let (id, created_seq, newest) = match known {
            Some(known) if known.peer_id.is_none() => return Ok(Receipt::NotWanted),
            Some(known) if known.gone_at.is_some() && retraction.revision <= Some(known.revision) => {
                return Ok(Receipt::Unchanged);
            }
            Some(known)
                if retraction
                    .revision
                    .is_some_and(|revision| revision < known.revision) =>
            {
                return Ok(Receipt::Older);
            }
            Some(known) => (known.id, known.created_seq, known.revision),
            None => (digest(retraction.url.as_str()), 0, 0),
        };
        writer
            .put_listing(Listing {
                id,
                url: retraction.url.to_string(),
                peer_id: Some(peer_id),
                // A withdrawal without a number, as other software sends it, is the last word.
                revision: retraction.revision.unwrap_or(i64::MAX).max(newest),
                public: None,
                changed_seq: 0,
                created_seq,
                gone_at: Some(retraction.at),
            })
            .await?;
        writer.commit().await?;
        self.signal();
        Ok(Receipt::Changed)
    }
}

/// The peer, if this node follows it, it has agreed, and it is not blocked at this moment.
async fn wanted(writer: &Writer, peer_id: i64) -> Result<Option<PeerRow>, Error> {
    let peer = writer.peer(peer_id).await?;
    Ok(peer.filter(|peer| peer.policy != Policy::Block && peer.following == Following::Accepted))
}

/// The record's own id, or where another node's group has it already, one made of its address. Nobody can
/// take the place of somebody else's group by claiming its id.
async fn free_id(writer: &Writer, record: &PublicGroup) -> Result<String, Error> {
    let taken = writer.listing(&record.id).await?.is_some();
    Ok(if taken {
        digest(record.url.as_str())
    } else {
        record.id.clone()
    })
}

fn digest(url: &str) -> String {
    let hash = Sha256::digest(url.as_bytes());
    hash.iter().take(13).map(|byte| format!("{byte:02X}")).collect()
}
