//! Sends this node's changes to its followers: a log and a cursor, not a pile of jobs.
//!
//! Followers that share an inbox are one lane, and get everything once. Each group is sent in its
//! latest state, so a follower that was away for a week gets it once. A batch holds each group at
//! most once and is over before the next begins, so of one group nothing overtakes anything. A
//! crash repeats at most the batch that was on its way.

use std::{collections::BTreeMap, time::Duration};

use futures_util::{FutureExt, StreamExt, stream};
use serde_json::Value;
use url::Url;

use crate::{
    Host, Protocol,
    activities::{announce::announce, create_or_update::create_or_update, delete::delete},
    host::{Change, ChangeState, Failure, Follower, HostError, Mode, Peer, Policy, RemoteActor},
    origin::same_origin,
    outbound::{Sent, inbox_of},
};

/// How many changes are read at a time.
const BATCH: u64 = 50;
/// How many requests to one lane are on their way at the same time.
const AT_ONCE: usize = 8;
/// How long a lane waits for one of the places that all lanes share.
const PATIENCE: Duration = Duration::from_secs(30);

/// Peers by the inbox that they share, so that each inbox is sent everything once.
pub fn lanes(peers: Vec<Peer>) -> BTreeMap<Url, Vec<Peer>> {
    let mut lanes: BTreeMap<Url, Vec<Peer>> = BTreeMap::new();
    for peer in peers {
        let inbox = peer.document.as_ref().map(inbox_of);
        lanes
            .entry(inbox.unwrap_or_else(|| peer.actor.clone()))
            .or_default()
            .push(peer);
    }
    lanes
}

impl<H: Host> Protocol<H> {
    /// Sends the peers of a lane all that is owed to them: first what each of them has to be told
    /// itself (see [`Protocol::answer`]), then the changes. Returns how many changes it took.
    pub async fn send(&self, lane: &[Peer]) -> Result<u64, HostError> {
        let mut ready = vec![];
        for peer in lane {
            if self.answer(peer).await? {
                ready.push(peer.clone());
            }
        }
        self.deliver(&ready).await
    }

    /// Sends a lane every change that it does not have, in order, and moves its cursors after each
    /// batch. Returns how many it took. A failure is told to the host, and the rest waits.
    ///
    /// A change that the lane refuses (4xx) is skipped, so that one bad record cannot hold back
    /// all that follow; the peer finds what is missing when it compares digests.
    pub async fn deliver(&self, lane: &[Peer]) -> Result<u64, HostError> {
        let mut cursor = i64::MIN;
        // Where it failed before, one change is tried before many are.
        let mut batch = match lane.iter().any(|peer| peer.failures > 0) {
            true => 1,
            false => BATCH,
        };
        let (mut taken, mut document) = (0, None);
        loop {
            // Staff may block a peer, or it may leave, while a long list is on its way.
            let peers = self.who_gets_it(lane).await?;
            let Some(first) = peers.first() else { break };
            let behind = peers.iter().map(|peer| peer.delivered).min().unwrap_or(0);
            cursor = cursor.max(behind);
            let changes = self.host().deliverable(cursor, batch).await?;
            let Some(last) = changes.last().map(|change| change.seq) else {
                break;
            };
            let document = match &mut document {
                Some(document) => document,
                unknown => match self.current_document(first).await {
                    Ok(known) => unknown.insert(known),
                    Err(failure) => return self.lane_failed(&peers, &failure).await.map(|()| taken),
                },
            };
            let (done, failure) = self.deliver_batch(first, document, &changes, &mut taken).await;
            if done > cursor {
                self.host().delivered(&peers, done).await?;
            }
            if let Some(failure) = failure {
                return self.lane_failed(&peers, &failure).await.map(|()| taken);
            }
            (cursor, batch) = (last, BATCH);
        }
        if taken > 0 {
            tracing::info!(host = lane[0].actor.host_str(), taken, "changes delivered");
        }
        Ok(taken)
    }

    /// Sends the changes of one batch, several at a time. Returns up to which all were sent, and
    /// why it stopped there.
    async fn deliver_batch(
        &self,
        peer: &Peer,
        document: &RemoteActor,
        changes: &[Change],
        taken: &mut u64,
    ) -> (i64, Option<Failure>) {
        let sending = changes
            .iter()
            .map(|change| self.deliver_one(peer, document, change).boxed());
        let sending: Vec<_> = sending.collect();
        let mut sending = stream::iter(sending).buffered(AT_ONCE);
        let mut done = i64::MIN;
        let mut at = 0;
        while let Some(sent) = sending.next().await {
            match sent {
                Ok(sent) => *taken += u64::from(sent),
                Err(failure) => return (done, Some(failure)),
            }
            done = changes[at].seq;
            at += 1;
        }
        (done, None)
    }

    async fn lane_failed(&self, peers: &[Peer], failure: &Failure) -> Result<(), HostError> {
        for peer in peers {
            self.host().failed(peer, failure).await?;
        }
        Ok(())
    }

    /// The peers of a lane that are followers at this moment, as they are now.
    async fn who_gets_it(&self, lane: &[Peer]) -> Result<Vec<Peer>, HostError> {
        let mut peers = vec![];
        if self.identity().mode == Mode::Off {
            return Ok(peers);
        }
        for peer in lane {
            let now = self.host().peer(&peer.actor).await?;
            peers.extend(now.filter(|now| now.follower == Follower::Accepted && now.policy != Policy::Block));
        }
        Ok(peers)
    }

    async fn deliver_one(
        &self,
        peer: &Peer,
        document: &RemoteActor,
        change: &Change,
    ) -> Result<bool, Failure> {
        let Some(activity) = self.activity_for(peer, change) else {
            return Ok(false);
        };
        let place = tokio::time::timeout(PATIENCE, self.inner.outgoing.acquire()).await;
        let _place = match place {
            Ok(Ok(place)) => place,
            _ => return Err(Failure::Temporary("this node is busy".into())),
        };
        let us = self.identity().actor();
        match self.post_to(peer, document, &us, &activity).await? {
            Sent::Taken => Ok(true),
            Sent::Refused(status) => {
                let host = peer.actor.host_str();
                tracing::warn!(host, %status, seq = change.seq, "a change was refused and is skipped");
                Ok(false)
            }
        }
    }

    /// What to send about a change. A withdrawal is always sent: the peer may have read the group
    /// itself, or have got it without our knowing. Nobody is told of its own groups.
    fn activity_for(&self, peer: &Peer, change: &Change) -> Option<Value> {
        Some(match &change.state {
            ChangeState::Live(group) => create_or_update(self, group, change.created_seq > peer.delivered),
            ChangeState::Gone(retraction) => delete(self, retraction),
            ChangeState::Elsewhere(url) if same_origin(url, &peer.actor) => return None,
            ChangeState::Elsewhere(url) => announce(self, url),
        })
    }
}
