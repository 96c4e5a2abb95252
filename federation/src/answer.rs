//! Sends the Follow, Undo, Accept or Reject that a peer's states ask for.

use serde_json::Value;

use crate::{
    Host, Protocol,
    activities::{accept::accept, follow::follow, reject::reject, undo::undo},
    fetch::failure_of,
    host::{Failure, Follower, Following, HostError, Mode, Peer, Policy},
    outbound::Sent,
};

impl<H: Host> Protocol<H> {
    /// Sends what `peer`'s states ask for and tells the host that it did, or why it failed. A
    /// blocked peer is sent nothing.
    ///
    /// The peer's own answer can arrive before the host is told: [`Host::follow_answered`] has to
    /// count where a Follow is still [`Following::Wanted`], and [`Host::answered`] must only move
    /// on the states that this `peer` shows.
    pub async fn answer(&self, peer: &Peer) -> Result<(), HostError> {
        if peer.policy == Policy::Block || self.identity().mode == Mode::Off {
            return Ok(());
        }
        match self.send_answers(peer).await {
            Ok(()) => self.host().answered(peer).await,
            Err(failure) => {
                tracing::info!(host = peer.actor.host_str(), %failure, "an answer was not delivered");
                self.host().failed(peer, &failure).await
            }
        }
    }

    async fn send_answers(&self, peer: &Peer) -> Result<(), Failure> {
        let document = self.current_document(peer).await?;
        for activity in self.answers(peer) {
            match self.send(peer, &document, &activity).await? {
                Sent::Taken => {}
                Sent::Refused(status) => return Err(failure_of(status)),
            }
        }
        Ok(())
    }

    fn answers(&self, peer: &Peer) -> Vec<Value> {
        let to_follower = match peer.follower {
            Follower::Approved => Some(accept(self, &peer.actor)),
            Follower::Declined => Some(reject(self, &peer.actor)),
            Follower::No | Follower::Pending | Follower::Accepted => None,
        };
        let as_follower = match peer.following {
            Following::Wanted => Some(follow(self, &peer.actor)),
            Following::Unwanted => Some(undo(self, &peer.actor)),
            Following::No | Following::Pending | Following::Accepted | Following::Rejected => None,
        };
        to_follower.into_iter().chain(as_follower).collect()
    }
}
