//! Whom others vouch for: lists of nodes that this node subscribes to, and hubs that it follows.
//!
//! A node on a list is followed and may follow; a node that a hub names is not followed, but its
//! records are taken. Whoever is no longer named is retracted. What staff decides by hand about a
//! node (follow, allow, limit, block, remove) wins over both.

use std::collections::HashSet;

use kring_federation::host::{Following, Policy};
use url::Url;

use super::{
    Directory, Error, PeerRow,
    peer::{approve, hub},
    store::{Writer, lists::NodeListRow},
};

/// What a list says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedNodes {
    /// What the list calls itself.
    pub name: String,
    /// The actors of its nodes.
    pub actors: Vec<Url>,
}

fn list(id: i64) -> String {
    format!("list:{id}")
}

impl Directory {
    /// A hub that this node follows names some nodes, or all that it vouches for.
    ///
    /// # Errors
    /// The database failed.
    pub async fn vouched(&self, peer_id: i64, actors: Vec<Url>, all: bool) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let peer = writer.peer(peer_id).await?;
        let follows = |peer: &PeerRow| peer.following == Following::Accepted && peer.policy != Policy::Block;
        if !peer.is_some_and(|peer| follows(&peer)) {
            return Ok(());
        }
        let changed = self.name_nodes(&writer, &hub(peer_id), &actors, all).await?;
        if changed {
            writer.commit().await?;
            self.signal();
        }
        Ok(())
    }

    /// Subscribes to a list of nodes. Asking twice changes nothing.
    ///
    /// # Errors
    /// The database failed.
    pub async fn subscribe_list(&self, url: &Url) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        match writer.node_list(url).await? {
            // It is read again at once.
            Some(mut known) => {
                known.next_try = chrono::DateTime::UNIX_EPOCH;
                writer.put_node_list(&known).await?;
            }
            None => {
                writer.add_node_list(url).await?;
            }
        }
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Ends the subscription to a list: the nodes that it alone vouched for are retracted.
    ///
    /// # Errors
    /// [`Error::NotFound`], or the database failed.
    pub async fn unsubscribe_list(&self, url: &Url) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let known = writer.node_list(url).await?.ok_or(Error::NotFound)?;
        self.take_back_vouches(&writer, &list(known.id)).await?;
        writer.delete_node_list(known.id).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Every list.
    ///
    /// # Errors
    /// The database failed.
    pub async fn node_lists(&self) -> Result<Vec<NodeListRow>, Error> {
        Ok(self.inner.store.node_lists().await?)
    }

    /// Lists that have to be read now.
    ///
    /// # Errors
    /// The database failed.
    pub async fn node_lists_due(&self) -> Result<Vec<NodeListRow>, Error> {
        Ok(self.inner.store.node_lists_due(self.now()).await?)
    }

    /// A list was read, or could not be; then all stays as it was.
    ///
    /// # Errors
    /// The database failed.
    pub async fn list_read(&self, url: &Url, read: Result<NamedNodes, String>) -> Result<(), Error> {
        let now = self.now();
        let writer = self.inner.store.write().await?;
        let Some(mut known) = writer.node_list(url).await? else {
            return Ok(());
        };
        match read {
            Ok(named) => {
                known.nodes = i64::try_from(named.actors.len()).unwrap_or(i64::MAX);
                known.name = named.name;
                known.fetched = Some(now);
                (known.failures, known.last_error) = (0, None);
                known.next_try = now + self.inner.sync_every;
                self.name_nodes(&writer, &list(known.id), &named.actors, true)
                    .await?;
            }
            Err(why) => {
                known.failures = known.failures.saturating_add(1);
                known.last_error = Some(why);
                let doublings = u32::try_from(known.failures.clamp(1, 20) - 1).unwrap_or(0);
                let (shortest, longest) = self.inner.retry;
                let pause = shortest.checked_mul(2_i32.pow(doublings)).unwrap_or(longest);
                known.next_try = now + pause.min(longest);
            }
        }
        writer.put_node_list(&known).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// A source names nodes; where it names `all`, the others are taken back. Returns whether
    /// anything changed.
    async fn name_nodes(
        &self,
        writer: &Writer,
        source: &str,
        actors: &[Url],
        all: bool,
    ) -> Result<bool, Error> {
        let book = self.peer_book().await?;
        let ours = &self.inner.origin.actor;
        let named: HashSet<String> = actors
            .iter()
            .filter(|actor| *actor != ours && !book.blocks(actor))
            .map(Url::to_string)
            .collect();
        let before = writer.vouched_by(source).await?;
        let new: Vec<String> = named.difference(&before).cloned().collect();
        let gone: Vec<String> = match all {
            true => before.difference(&named).cloned().collect(),
            false => vec![],
        };
        writer.add_vouches(source, &new).await?;
        for actor in new.iter().filter_map(|actor| Url::parse(actor).ok()) {
            self.vouch(writer, source, &actor).await?;
        }
        self.take_back(writer, source, &gone).await?;
        Ok(!new.is_empty() || !gone.is_empty())
    }

    async fn vouch(&self, writer: &Writer, source: &str, actor: &Url) -> Result<(), Error> {
        let mut peer = self.peer_or_new(writer, actor).await?;
        if peer.removed || peer.policy == Policy::Block {
            return Ok(());
        }
        peer.vouched = true;
        let followed_by_now = matches!(peer.following, Following::No | Following::Unwanted);
        if source.starts_with("list:") && followed_by_now {
            peer.following = Following::Wanted;
            peer.sync_cursor = None;
        }
        if peer.follower == kring_federation::host::Follower::Pending {
            let last = self.last_deliverable().await?;
            approve(&mut peer, last);
        }
        peer.sync_due |= peer.is_source();
        writer.put_peer(&peer).await?;
        Ok(())
    }

    /// A source vouches for nobody any more.
    pub(super) async fn take_back_vouches(&self, writer: &Writer, source: &str) -> Result<(), Error> {
        let all: Vec<String> = writer.vouched_by(source).await?.into_iter().collect();
        self.take_back(writer, source, &all).await
    }

    async fn take_back(&self, writer: &Writer, source: &str, actors: &[String]) -> Result<(), Error> {
        writer.remove_vouches(source, actors).await?;
        for mut peer in writer.peers_by_actor(actors).await? {
            if !peer.vouched || !writer.vouches_for(peer.actor.as_str()).await?.is_empty() {
                continue;
            }
            peer.vouched = false;
            if peer.decided {
                writer.put_peer(&peer).await?;
            } else {
                self.part(writer, peer).await?;
            }
        }
        Ok(())
    }
}
