//! A node goes on under another address. It says so under both, and staff confirms.

use kring_federation::{PublicGroup, host::RemoteActor};
use url::Url;

use super::{Directory, Error, PeerRow, store::Writer};

impl Directory {
    /// A peer says that it goes on as `target`, which says the same.
    ///
    /// # Errors
    /// The database failed.
    pub async fn moved(&self, peer_id: i64, target: &RemoteActor) -> Result<(), Error> {
        if self.blocks(&target.actor).await? {
            return Ok(());
        }
        self.edit_peer(peer_id, |peer| {
            if peer.moves_to.as_ref() != Some(&target.actor) {
                let (old, new) = (peer.actor.as_str(), target.actor.as_str());
                tracing::warn!(
                    old,
                    new,
                    "a partner says that it has moved; confirm with: kring peer move"
                );
            }
            peer.moves_to = Some(target.actor.clone());
        })
        .await
    }

    /// Staff confirms that a peer goes on under the address that it named: it keeps its groups and
    /// its place among followers.
    ///
    /// # Errors
    /// [`Error::NotFound`] where that peer named none, or the database failed.
    pub async fn confirm_move(&self, actor: &Url) -> Result<Url, Error> {
        let writer = self.inner.store.write().await?;
        let mut peer = writer
            .peer_by_actor(actor.as_str())
            .await?
            .ok_or(Error::NotFound)?;
        let target = peer.moves_to.take().ok_or(Error::NotFound)?;
        // What was known of the new address is what somebody asked from there meanwhile.
        if let Some(other) = writer.peer_by_actor(target.as_str()).await? {
            writer.forget_listings_of(other.id).await?;
            writer.delete_peer(other.id).await?;
        }
        self.move_listings(&writer, &peer, &target).await?;
        writer.rename_peer(peer.id, &target).await?;
        peer.actor = target.clone();
        (peer.document, peer.fetched) = (None, None);
        peer.sync_due = peer.is_source();
        peer.worked();
        writer.put_peer(&peer).await?;
        writer.commit().await?;
        self.signal();
        Ok(target)
    }

    async fn move_listings(&self, writer: &Writer, peer: &PeerRow, target: &Url) -> Result<(), Error> {
        let (old, new) = (base_of(&peer.actor), base_of(target));
        for head in writer.heads_of(peer.id).await? {
            let Some(path) = head.url.strip_prefix(old.as_str()) else {
                continue;
            };
            let url = format!("{new}{path}");
            let Some(mut listing) = writer.listing(&head.id).await? else {
                continue;
            };
            match listing.public.as_mut() {
                Some(public) => {
                    move_group(public, &url, &new, target);
                    writer.move_listing(&head.id, &url, public).await?;
                }
                None => {
                    listing.url = url;
                    writer.put_listing(listing).await?;
                }
            }
        }
        Ok(())
    }
}

fn move_group(group: &mut PublicGroup, url: &str, base: &Url, actor: &Url) {
    if let Ok(url) = Url::parse(url) {
        group.url = url;
    }
    group.origin.actor = actor.clone();
    group.origin.url = base.clone();
}

/// The address of a node, by that of its actor.
fn base_of(actor: &Url) -> Url {
    let mut base = actor.clone();
    base.set_path(actor.path().strip_suffix("actor").unwrap_or("/"));
    base
}
