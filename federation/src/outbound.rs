//! Posts one activity to a peer, and says what its answer means.

use axum::http::{Method, StatusCode, header};
use bytes::Bytes;
use chrono::TimeDelta;
use serde_json::Value;
use url::Url;

use crate::{
    Host, Protocol,
    host::{Failure, Peer, RemoteActor},
    media_type::ACTIVITY_JSON,
};

/// How old an actor document may be before it is fetched again.
const DOCUMENT_LIFE: TimeDelta = TimeDelta::days(1);

/// What a peer did with an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// It took it.
    Taken,
    /// It refused this activity; others it may take.
    Refused(StatusCode),
}

impl<H: Host> Protocol<H> {
    /// Posts to the peer's shared inbox, or to its inbox, as `actor`, which this node is or was.
    ///
    /// * 401: once more with a new signature, since the peer may have had to fetch our key anew;
    ///   after that it may work later. It says nothing about the activity.
    /// * 404 or 410: the actor is fetched. If that is gone too, so is the peer; if it names
    ///   another inbox, that one is tried.
    /// * 408, 425, 429, 5xx, a redirect or no answer: it may work later.
    /// * Any other 4xx: the peer refuses this activity.
    pub(crate) async fn post_to(
        &self,
        peer: &Peer,
        document: &RemoteActor,
        actor: &Url,
        activity: &Value,
    ) -> Result<Sent, Failure> {
        let body = Bytes::from(activity.to_string());
        let mut inbox = inbox_of(document);
        let (mut signed_anew, mut looked_up) = (false, false);
        loop {
            let status = self.post(&inbox, actor, body.clone()).await?;
            match status.as_u16() {
                200..=299 => return Ok(Sent::Taken),
                401 if !signed_anew => signed_anew = true,
                404 | 410 if !looked_up => {
                    looked_up = true;
                    let now_at = inbox_of(&self.refetch(peer).await?);
                    if now_at == inbox {
                        return Err(Failure::Temporary(format!("the inbox answered {status}")));
                    }
                    inbox = now_at;
                }
                400 | 402 | 403 | 405..=407 | 409 | 411..=424 | 426..=428 | 430..=499 => {
                    return Ok(Sent::Refused(status));
                }
                _ => return Err(Failure::Temporary(format!("the inbox answered {status}"))),
            }
        }
    }

    /// What the peer's actor document says: as it is known, or fetched where it was never fetched
    /// or is older than a day. An old one is better than none.
    pub(crate) async fn current_document(&self, peer: &Peer) -> Result<RemoteActor, Failure> {
        let fresh = peer
            .fetched
            .is_some_and(|at| self.host().now() - at < DOCUMENT_LIFE);
        match &peer.document {
            Some(document) if fresh => Ok(document.clone()),
            Some(document) => match self.refetch(peer).await {
                Err(Failure::Temporary(_)) => Ok(document.clone()),
                fetched => fetched,
            },
            None => self.refetch(peer).await,
        }
    }

    /// Fetches the peer's actor document anew.
    pub(crate) async fn refetch(&self, peer: &Peer) -> Result<RemoteActor, Failure> {
        let actor = self.fetch_actor(&peer.actor).await?;
        if actor.actor != peer.actor {
            return Err(Failure::Refused("the actor is at another address now".into()));
        }
        let kept = self.host().refresh_peer(&actor).await;
        kept.map_err(|error| Failure::Temporary(error.to_string()))?;
        Ok(actor)
    }

    async fn post(&self, inbox: &Url, actor: &Url, body: Bytes) -> Result<StatusCode, Failure> {
        self.guard(inbox).await?;
        let request = self
            .signed_as(
                actor,
                Method::POST,
                inbox,
                (header::CONTENT_TYPE, ACTIVITY_JSON),
                body,
            )
            .await?;
        let response = self.inner.transport.execute(request).await?;
        Ok(response.status())
    }
}

/// Where activities for an actor go.
pub(crate) fn inbox_of(document: &RemoteActor) -> Url {
    document.shared_inbox.as_ref().unwrap_or(&document.inbox).clone()
}
