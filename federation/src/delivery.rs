//! Sends this node's changes to a follower: a log and a cursor, not a pile of jobs.
//!
//! Each group is sent in its latest state, so a follower that was away for a week gets it once. A
//! crash repeats at most the last activity.

use std::collections::HashSet;

use serde_json::Value;

use crate::{
    Host, Protocol,
    activities::{create_or_update::create_or_update, delete::delete},
    host::{Change, ChangeState, Failure, Follower, HostError, Mode, Peer, Policy, RemoteActor},
    outbound::Sent,
};

/// How many changes are read at a time.
const BATCH: u64 = 50;

impl<H: Host> Protocol<H> {
    /// Sends `peer` every change that it does not have, in order, and moves its cursor after each.
    /// Returns how many it took. A failure is told to the host, and the rest waits.
    ///
    /// A change that the peer refuses (4xx) is skipped, so that one bad record cannot hold back
    /// all that follow; the peer finds what is missing when it reads the collection.
    pub async fn deliver(&self, peer: &Peer) -> Result<u64, HostError> {
        let document = match self.current_document(peer).await {
            Ok(document) => document,
            Err(failure) => return self.host().failed(peer, &failure).await.map(|()| 0),
        };
        let mut cursor = peer.delivered;
        let mut sent_now = HashSet::new();
        let mut taken = 0;
        // Staff may block the peer, or the peer may leave, while a long list is on its way.
        while self.may_deliver(peer).await? {
            let changes = self.host().changes(cursor, BATCH).await?;
            if changes.is_empty() {
                break;
            }
            for change in changes {
                let seq = change.seq;
                match self.deliver_one(peer, &document, &change, &mut sent_now).await {
                    Ok(was_sent) => taken += u64::from(was_sent),
                    Err(failure) => {
                        return self.host().failed(peer, &failure).await.map(|()| taken);
                    }
                }
                self.host().delivered(peer, seq).await?;
                cursor = seq;
            }
        }
        if taken > 0 {
            tracing::info!(host = peer.actor.host_str(), taken, "changes delivered");
        }
        Ok(taken)
    }

    async fn may_deliver(&self, peer: &Peer) -> Result<bool, HostError> {
        if self.identity().mode == Mode::Off {
            return Ok(false);
        }
        let now = self.host().peer(&peer.actor).await?;
        Ok(now.is_some_and(|now| now.follower == Follower::Accepted && now.policy != Policy::Block))
    }

    async fn deliver_one(
        &self,
        peer: &Peer,
        document: &RemoteActor,
        change: &Change,
        sent_now: &mut HashSet<String>,
    ) -> Result<bool, Failure> {
        let (url, activity) = self.activity_for(peer, change, sent_now);
        sent_now.insert(url);
        match self.send(peer, document, &activity).await? {
            Sent::Taken => Ok(true),
            Sent::Refused(status) => {
                let host = peer.actor.host_str();
                tracing::warn!(host, %status, seq = change.seq, "a change was refused and is skipped");
                Ok(false)
            }
        }
    }

    /// The group's address and what to send about it. A withdrawal is always sent: the peer may have read the
    /// group itself, or have got it without our knowing.
    fn activity_for(&self, peer: &Peer, change: &Change, sent_now: &HashSet<String>) -> (String, Value) {
        match &change.state {
            ChangeState::Live(group) => {
                let url = group.url.to_string();
                let new = change.created_seq > peer.delivered && !sent_now.contains(&url);
                let activity = create_or_update(self, group, new);
                (url, activity)
            }
            ChangeState::Gone(retraction) => (retraction.url.to_string(), delete(self, retraction)),
        }
    }
}
