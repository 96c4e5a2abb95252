//! Who sent a request: finds the key that its signature names, fetching as little as possible.
//!
//! Strangers must not be able to make this node fetch things for them. So the key of a known peer
//! comes from the database, a stranger's actor is fetched only for a Follow of this node, and
//! what failed is not tried again at once.

use url::Url;

use crate::{
    Host, Protocol,
    host::{Failure, Mode, Peer, Policy, RemoteActor},
    origin::{authority, same_origin},
    refusal::Refusal,
    signature::{BadSignature, Signable, Signed},
};

/// The node that sent a request; its signature was verified.
pub(crate) struct Sender {
    pub(crate) actor: RemoteActor,
    /// None where it was unknown until now.
    pub(crate) peer: Option<Peer>,
}

impl<H: Host> Protocol<H> {
    /// Verifies a request. `worth_a_fetch` says whether a stranger's request is one that the
    /// stranger's actor is fetched for.
    pub(crate) async fn authenticate(
        &self,
        request: &Signable<'_>,
        worth_a_fetch: impl FnOnce(&Url) -> bool,
    ) -> Result<Sender, Refusal> {
        let identity = self.identity();
        let signed = Signed::read(request, &self.authorities(), self.host().now())?;
        let ours = std::iter::once(&identity.base_url).chain(&identity.former);
        if ours.into_iter().any(|base| same_origin(&signed.sender, base)) {
            return Err(Refusal::Unauthorised("the sender claims to be this node"));
        }
        let peer = self.host().sender(&signed.sender).await?;
        let blocked = peer.as_ref().is_some_and(|peer| peer.policy == Policy::Block);
        if blocked || self.host().blocked(&signed.sender).await? {
            // Nothing is verified yet: a different answer would tell anybody who is blocked.
            return Err(Refusal::Unauthorised("blocked"));
        }
        match peer {
            Some(peer) => self.known(&signed, peer).await,
            None if identity.mode != Mode::Allowlist && worth_a_fetch(&signed.sender) => {
                self.stranger(&signed).await
            }
            None => Err(Refusal::Unauthorised("unknown sender")),
        }
    }

    /// What may stand in a `Host` header of a request for this node.
    fn authorities(&self) -> Vec<String> {
        let identity = self.identity();
        let bases = std::iter::once(&identity.base_url).chain(&identity.former);
        bases.map(authority).collect()
    }

    async fn known(&self, signed: &Signed, peer: Peer) -> Result<Sender, Refusal> {
        if let Some(actor) = &peer.document
            && signed.verify(&actor.public_key_pem)
        {
            return Ok(Sender {
                actor: actor.clone(),
                peer: Some(peer),
            });
        }
        // Either the key was changed, or the signature is false. To look is worth one request
        // now and then: what is found is kept, so a changed key is noticed whoever caused the look.
        let (key, now) = (signed.sender.as_str(), self.host().now());
        if self.inner.refetched.get(key, now).is_some() {
            return Err(Refusal::Unauthorised("the key does not fit"));
        }
        self.inner.refetched.put(key, (), now);
        let actor = self.sender_document(&signed.sender).await?;
        self.host().refresh_peer(&actor).await?;
        if !signed.verify(&actor.public_key_pem) {
            return Err(Refusal::Unauthorised("the new key does not fit either"));
        }
        let peer = Peer {
            document: Some(actor.clone()),
            fetched: Some(now),
            ..peer
        };
        Ok(Sender {
            actor,
            peer: Some(peer),
        })
    }

    async fn stranger(&self, signed: &Signed) -> Result<Sender, Refusal> {
        let (key, now) = (signed.sender.as_str(), self.host().now());
        let actor = match self.inner.strangers.get(key, now) {
            Some(Some(actor)) => actor,
            Some(None) => return Err(Refusal::Unauthorised("an actor that failed lately")),
            None => {
                let fetches = &self.inner.stranger_fetches;
                let _place = fetches.try_acquire().map_err(|_| Refusal::Busy)?;
                // Counts as failed while it is tried: many requests at once lead to one fetch.
                self.inner.strangers.put(key, None, now);
                let actor = self.sender_document(&signed.sender).await?;
                self.inner.strangers.put(key, Some(actor.clone()), now);
                actor
            }
        };
        if !signed.verify(&actor.public_key_pem) {
            return Err(Refusal::Unauthorised("the stranger's key does not fit"));
        }
        Ok(Sender { actor, peer: None })
    }

    async fn sender_document(&self, sender: &Url) -> Result<RemoteActor, Refusal> {
        match self.fetch_actor(sender).await {
            Ok(actor) if actor.actor == *sender => Ok(actor),
            Ok(_) => Err(Refusal::Unauthorised("the actor is at another address")),
            Err(failure) => {
                log_failure(sender, &failure);
                Err(Refusal::Unauthorised("the actor could not be fetched"))
            }
        }
    }

    /// Whether a GET of a document may be answered. Public documents are open to all but blocked
    /// nodes; with an allowlist only allowed peers may read them, and have to sign.
    pub(crate) async fn may_read(&self, request: &Signable<'_>) -> Result<(), Refusal> {
        if self.identity().mode == Mode::Allowlist {
            return self.authenticate(request, |_| false).await.map(|_| ());
        }
        match Signed::read(request, &self.authorities(), self.host().now()) {
            Ok(signed) if self.host().blocked(&signed.sender).await? => Err(Refusal::Unauthorised("blocked")),
            Ok(_) | Err(BadSignature(_)) => Ok(()),
        }
    }
}

fn log_failure(actor: &Url, failure: &Failure) {
    let host = actor.host_str().unwrap_or_default();
    tracing::debug!(host, %failure, "an actor could not be fetched");
}
