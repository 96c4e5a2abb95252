//! Sends what a peer's states ask for: a Follow, Undo, Accept or Reject, who this node is now, and
//! reports.

use serde_json::Value;
use url::Url;

use crate::{
    Host, Protocol,
    activities::{
        accept::accept,
        create_or_update::actor_changed,
        flag::{flag, flag_answer},
        follow::follow,
        moving::moved,
        reject::reject,
        undo::undo,
    },
    fetch::failure_of,
    host::{Failure, Follower, Following, HostError, Mode, Peer, Policy, ReportOut},
    outbound::Sent,
};

impl<H: Host> Protocol<H> {
    /// Sends what `peer`'s states ask for and tells the host that it did, or why it failed.
    /// Returns whether the peer can be sent more. A blocked peer is sent nothing.
    ///
    /// The peer's own answer can arrive before the host is told: [`Host::follow_answered`] has to
    /// count where a Follow is still [`Following::Wanted`], and [`Host::answered`] must only move
    /// on the states that this `peer` shows.
    pub async fn answer(&self, peer: &Peer) -> Result<bool, HostError> {
        if peer.policy == Policy::Block || self.identity().mode == Mode::Off {
            return Ok(false);
        }
        let told = self.told();
        let answers = self.answers(peer, &told);
        if !answers.is_empty() || peer.told.is_none() {
            match self.send_answers(peer, &answers).await {
                Ok(()) => self.host().answered(peer, &told).await?,
                Err(failure) => {
                    tracing::info!(host = peer.actor.host_str(), %failure, "an answer was not delivered");
                    return self.host().failed(peer, &failure).await.map(|()| false);
                }
            }
        }
        self.send_reports(peer).await
    }

    async fn send_answers(&self, peer: &Peer, answers: &[(Url, Value)]) -> Result<(), Failure> {
        if answers.is_empty() {
            return Ok(());
        }
        let document = self.current_document(peer).await?;
        for (actor, activity) in answers {
            match self.post_to(peer, &document, actor, activity).await? {
                Sent::Taken => {}
                Sent::Refused(status) => return Err(failure_of(status)),
            }
        }
        Ok(())
    }

    /// What has to be sent, in order, each with the actor that sends it.
    fn answers(&self, peer: &Peer, told: &str) -> Vec<(Url, Value)> {
        let us = self.identity().actor();
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
        let ours = to_follower.into_iter().chain(as_follower);
        self.news_of_us(peer, told)
            .into_iter()
            .chain(ours.map(|activity| (us.clone(), activity)))
            .collect()
    }

    /// That this node has moved, or has another key or name than the peer was told.
    fn news_of_us(&self, peer: &Peer, told: &str) -> Option<(Url, Value)> {
        let before = peer.told.as_deref().filter(|before| *before != told)?;
        let acquainted = matches!(peer.follower, Follower::Accepted | Follower::Approved)
            || matches!(peer.following, Following::Accepted | Following::Pending);
        if !acquainted {
            return None;
        }
        let us = self.identity().actor();
        let known_as = before.split(' ').next().unwrap_or_default();
        if known_as == us.as_str() {
            return Some((us, actor_changed(self)));
        }
        let former = self
            .identity()
            .former_actors()
            .find(|former| former.as_str() == known_as)?;
        let activity = moved(self, &former);
        Some((former, activity))
    }

    async fn send_reports(&self, peer: &Peer) -> Result<bool, HostError> {
        for report in self.host().reports_to_send(peer).await? {
            match self.send_report(peer, &report).await {
                Ok(sent) => self.host().report_sent(&report, sent == Sent::Taken).await?,
                Err(failure) => {
                    return self.host().failed(peer, &failure).await.map(|()| false);
                }
            }
        }
        Ok(true)
    }

    async fn send_report(&self, peer: &Peer, report: &ReportOut) -> Result<Sent, Failure> {
        let document = self.current_document(peer).await?;
        let activity = match report.answers {
            None => flag(self, peer, report),
            Some(accepted) => flag_answer(self, peer, report, accepted),
        };
        let us = self.identity().actor();
        self.post_to(peer, &document, &us, &activity).await
    }
}
