//! This node among others: what the protocol asks of a node, answered by the directory.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use kring_federation::{
    Host, Protocol,
    host::{
        Change, Copied, Failure, Follower, Following, HostError, Identity, News, NodeKey, OwnState, Peer,
        Policy, Published, Receipt, RemoteActor, Repair, ReportAnswer, ReportIn, ReportOut, Side, SoFar,
    },
};
use url::Url;

use crate::{
    app::App,
    directory::{self, Lookup},
};

/// The protocol of this node. Cheap to clone.
pub type Partners = Protocol<Node>;

/// A node's data, as the protocol sees it.
#[derive(Clone)]
pub struct Node {
    app: App,
}

impl Node {
    /// The data of a node.
    pub fn new(app: App) -> Self {
        Self { app }
    }
}

impl From<directory::Error> for HostError {
    fn from(error: directory::Error) -> Self {
        Self(Box::new(error))
    }
}

#[async_trait]
impl Host for Node {
    fn identity(&self) -> &Identity {
        &self.app.identity
    }

    fn key(&self) -> Arc<NodeKey> {
        self.app.key.get()
    }

    fn now(&self) -> DateTime<Utc> {
        self.app.directory.now()
    }

    async fn group(&self, id: &str) -> Result<Published, HostError> {
        Ok(match self.app.directory.group(id).await? {
            Lookup::Found { group, own: true } => Published::Live(group),
            Lookup::Found { group, own: false } => Published::Elsewhere(group.url),
            Lookup::Gone {
                retraction,
                own: true,
            } => Published::Gone(retraction),
            Lookup::Gone {
                retraction,
                own: false,
            } => Published::Elsewhere(retraction.url),
            Lookup::Unknown => Published::Unknown,
        })
    }

    async fn changes(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError> {
        Ok(self.app.directory.own_changes(since, limit).await?)
    }

    async fn deliverable(&self, since: i64, limit: u64) -> Result<Vec<Change>, HostError> {
        Ok(self.app.directory.deliverable(since, limit).await?)
    }

    async fn last_change(&self) -> Result<i64, HostError> {
        Ok(self.app.directory.last_own_change().await?)
    }

    async fn own_state(&self) -> Result<OwnState, HostError> {
        Ok(self.app.directory.own_state().await?)
    }

    async fn peer(&self, actor: &Url) -> Result<Option<Peer>, HostError> {
        Ok(self.app.directory.protocol_peer(actor).await?)
    }

    async fn sender(&self, actor: &Url) -> Result<Option<Peer>, HostError> {
        Ok(self.app.directory.known_sender(actor).await?)
    }

    async fn blocked(&self, address: &Url) -> Result<bool, HostError> {
        Ok(self.app.directory.blocks(address).await?)
    }

    async fn partners(&self, side: Side) -> Result<Vec<Url>, HostError> {
        let peers = self.app.directory.peers().await?;
        let wanted = peers.into_iter().filter(|peer| match side {
            Side::Followers => peer.follower == Follower::Accepted,
            Side::Following => peer.following == Following::Accepted,
        });
        // Whom staff blocked is nobody else's business.
        let wanted = wanted.filter(|peer| peer.policy != Policy::Block);
        Ok(wanted.map(|peer| peer.actor).collect())
    }

    async fn refresh_peer(&self, actor: &RemoteActor) -> Result<(), HostError> {
        Ok(self.app.directory.refresh_peer(actor).await?)
    }

    async fn follow_requested(&self, actor: &RemoteActor) -> Result<(), HostError> {
        Ok(self.app.directory.follow_requested(actor).await?)
    }

    async fn follow_withdrawn(&self, actor: &Url) -> Result<(), HostError> {
        Ok(self.app.directory.follow_withdrawn(actor).await?)
    }

    async fn follow_answered(&self, actor: &Url, accepted: bool) -> Result<(), HostError> {
        Ok(self.app.directory.follow_answered(actor, accepted).await?)
    }

    async fn take(&self, peer: &Peer, news: Vec<News>) -> Result<Vec<Receipt>, HostError> {
        Ok(self.app.directory.take(peer.id, news).await?)
    }

    async fn copy(&self, peer: &Peer) -> Result<Copied, HostError> {
        Ok(self.app.directory.copy_of(peer.id).await?)
    }

    async fn repair(&self, peer: &Peer, as_of: i64, repairs: Vec<Repair>) -> Result<usize, HostError> {
        Ok(self.app.directory.repair(peer.id, as_of, repairs).await?)
    }

    async fn vouched(&self, peer: &Peer, actors: Vec<Url>, all: bool) -> Result<(), HostError> {
        Ok(self.app.directory.vouched(peer.id, actors, all).await?)
    }

    async fn moved(&self, peer: &Peer, target: &RemoteActor) -> Result<(), HostError> {
        Ok(self.app.directory.moved(peer.id, target).await?)
    }

    async fn reported(&self, report: ReportIn) -> Result<Receipt, HostError> {
        Ok(self.app.directory.reported(report).await?)
    }

    async fn report_answered(&self, answer: ReportAnswer) -> Result<(), HostError> {
        Ok(self.app.directory.report_answered(answer).await?)
    }

    async fn reports_to_send(&self, peer: &Peer) -> Result<Vec<ReportOut>, HostError> {
        Ok(self.app.directory.reports_to_send(peer.id, &peer.actor).await?)
    }

    async fn report_sent(&self, report: &ReportOut, taken: bool) -> Result<(), HostError> {
        Ok(self.app.directory.report_sent(report, taken).await?)
    }

    async fn alive(&self, peer: &Peer) -> Result<(), HostError> {
        Ok(self.app.directory.peer_alive(peer.id).await?)
    }

    async fn peers_to_send(&self, told: &str) -> Result<Vec<Peer>, HostError> {
        Ok(self.app.directory.peers_to_send(told).await?)
    }

    async fn answered(&self, peer: &Peer, told: &str) -> Result<(), HostError> {
        Ok(self.app.directory.answered(peer, told).await?)
    }

    async fn delivered(&self, peers: &[Peer], upto: i64) -> Result<(), HostError> {
        Ok(self.app.directory.delivered(peers, upto).await?)
    }

    async fn peers_to_sync(&self) -> Result<Vec<Peer>, HostError> {
        Ok(self.app.directory.peers_to_sync().await?)
    }

    async fn synced(&self, peer: &Peer, from: Option<&str>, so_far: SoFar<'_>) -> Result<(), HostError> {
        Ok(self.app.directory.synced(peer.id, from, so_far).await?)
    }

    async fn failed(&self, peer: &Peer, failure: &Failure) -> Result<(), HostError> {
        let gone = matches!(failure, Failure::Gone);
        Ok(self
            .app
            .directory
            .peer_failed(peer.id, failure.to_string(), gone)
            .await?)
    }
}
