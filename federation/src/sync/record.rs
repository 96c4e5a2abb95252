//! One record of another node, where it stands in a collection or at its own address.

use serde_json::Value;
use url::Url;

use super::{Look, Synced};
use crate::{
    Host, Protocol,
    fetch::{DOCUMENT_LIMIT, Want},
    host::{Failure, News, Peer, Retraction},
    objects::{BadRecord, group_object, tombstone},
    origin::same_origin,
};

/// A group that was fetched at its own address.
pub(crate) struct Found {
    /// The actor of the node that lists it.
    pub(crate) actor: Url,
    pub(crate) news: News,
}

impl<H: Host> Protocol<H> {
    /// Checks records as those that are sent in a Create or Delete. One that is not valid is
    /// skipped, and its content does not get into the log.
    pub(super) fn records(&self, peer: &Peer, items: &[Value], synced: &mut Synced) -> Vec<News> {
        let mut news = Vec::with_capacity(items.len());
        for item in items {
            match self.record(&peer.actor, item) {
                Ok(record) => news.push(record),
                Err(bad) => {
                    synced.refused += 1;
                    let host = peer.actor.host_str();
                    tracing::warn!(host, %bad, "a record was not valid and is skipped");
                }
            }
        }
        synced.records += news.len();
        news
    }

    fn record(&self, actor: &Url, item: &Value) -> Result<News, BadRecord> {
        if tombstone::is_tombstone(item) {
            tombstone::read(item, actor, self.host().now()).map(News::Retraction)
        } else {
            group_object::read(item, actor).map(|group| News::Record(Box::new(group)))
        }
    }

    /// Asks a group's own node what it is now. That it is gone counts as its withdrawal.
    pub(crate) async fn look_at(&self, url: &Url) -> Result<Found, Look> {
        let fetched = match self.fetch(url, Want::Document, DOCUMENT_LIMIT).await {
            Ok(fetched) => fetched,
            Err(Failure::Gone) => return Ok(self.withdrawn(url)),
            Err(failure) => return Err(failure.into()),
        };
        let refused = |why: &str| Look::Failed(Failure::Refused(why.into()));
        if fetched.url != *url {
            return Err(refused("the group is at another address"));
        }
        let object: Value = serde_json::from_slice(&fetched.body).map_err(|_| refused("it is not JSON"))?;
        let actor = crate::context::id_of(&object["attributedTo"])
            .filter(|actor| same_origin(actor, url))
            .ok_or_else(|| refused("it does not say who lists it"))?;
        let news = self
            .record(&actor, &object)
            .map_err(|bad| refused(&bad.to_string()))?;
        if news.url() != url {
            return Err(refused("its id is not its address"));
        }
        Ok(Found { actor, news })
    }

    fn withdrawn(&self, url: &Url) -> Found {
        let mut actor = url.clone();
        let base = url.path().rsplit_once("groups/").map_or("/", |(base, _)| base);
        actor.set_path(&format!("{base}actor"));
        actor.set_query(None);
        let retraction = Retraction {
            url: url.clone(),
            revision: None,
            at: self.host().now(),
        };
        Found {
            actor,
            news: News::Retraction(retraction),
        }
    }
}
