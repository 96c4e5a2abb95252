//! A node in memory, on a real socket.

use std::{net::SocketAddr, sync::MutexGuard};

use axum::{
    Router,
    extract::{OriginalUri, Path, Request, State},
    http::HeaderMap,
    middleware::{self, Next},
    response::Response,
    routing::get,
};
use chrono::TimeDelta;
use tokio::net::TcpListener;
use url::Url;

use super::{
    host::{Data, TestHost},
    keys, samples,
};
use crate::{
    ClientOptions, Host, Protocol, PublicGroup,
    host::{ChangeState, Identity, NodeKey, Peer, Retraction},
    lanes,
};

/// A node that answers.
pub(crate) struct Node {
    pub(crate) protocol: Protocol<TestHost>,
    pub(crate) base: Url,
}

impl Node {
    pub(crate) async fn start(name: &str, key: usize) -> Self {
        Self::start_with(name, key, |_| {}).await
    }

    pub(crate) async fn start_with(name: &str, key: usize, change: impl FnOnce(&mut Identity)) -> Self {
        Self::build(name, key, change, |app| app).await
    }

    /// A node whose requests and answers pass by `layer`.
    pub(crate) async fn start_behind<F, Fut>(name: &str, key: usize, layer: F) -> Self
    where
        F: Fn(Request, Next) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Response> + Send + 'static,
    {
        let layered = |app: Router| app.layer(middleware::from_fn(layer));
        Self::build(name, key, |_| {}, layered).await
    }

    async fn build(
        name: &str,
        key: usize,
        change: impl FnOnce(&mut Identity),
        layered: impl FnOnce(Router) -> Router,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let port = listener.local_addr().expect("an address").port();
        let mut identity = samples::identity(&format!("http://{name}:{port}/"));
        change(&mut identity);
        let base = identity.base_url.clone();
        let protocol = protocol(identity, key).await;
        let groups = Router::new()
            .route("/groups/{id}", get(group))
            .with_state(protocol.clone());
        let app = layered(protocol.router().merge(groups));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { protocol, base }
    }

    pub(crate) fn actor(&self) -> Url {
        self.protocol.identity().actor()
    }

    pub(crate) fn data(&self) -> MutexGuard<'_, Data> {
        self.protocol.host().data()
    }

    pub(crate) fn later(&self, time: TimeDelta) {
        self.protocol.host().move_clock(time);
    }

    pub(crate) fn publish(&self, id: &str, revision: i64) -> PublicGroup {
        self.publish_as(id, revision, |_| {})
    }

    pub(crate) fn publish_as(
        &self,
        id: &str,
        revision: i64,
        change: impl FnOnce(&mut PublicGroup),
    ) -> PublicGroup {
        let mut group = samples::group(self.protocol.identity(), id, revision);
        change(&mut group);
        self.data()
            .change(group.url.as_str(), ChangeState::Live(Box::new(group.clone())));
        group
    }

    pub(crate) fn withdraw(&self, id: &str, revision: i64) {
        let url = self.protocol.identity().at(&format!("groups/{id}"));
        let at = self.protocol.host().now();
        let retraction = Retraction {
            url: url.clone(),
            revision: Some(revision),
            at,
        };
        self.data().change(url.as_str(), ChangeState::Gone(retraction));
    }

    /// Puts a row about `other` here, changed as the test needs it.
    pub(crate) fn knows(&self, other: &Url, change: impl FnOnce(&mut Peer)) {
        change(self.data().row_or_new(other));
    }

    pub(crate) fn peer(&self, other: &Url) -> Peer {
        self.data().row(other).expect("a row").clone()
    }

    /// Does all that is due, once.
    pub(crate) async fn work(&self) {
        let host = self.protocol.host();
        let owed = host.peers_to_send(&self.protocol.told()).await;
        for lane in lanes(owed.expect("peers")).values() {
            self.protocol.send(lane).await.expect("sent");
        }
        for peer in host.peers_to_sync().await.expect("peers") {
            self.protocol.sync(&peer).await.expect("a sync");
        }
    }
}

/// A protocol that knows where the tests' names are.
pub(crate) async fn protocol(identity: Identity, key: usize) -> Protocol<TestHost> {
    let _installed_already = rustls::crypto::ring::default_provider().install_default();
    let host = TestHost::new(identity, node_key(key));
    let here = SocketAddr::from(([127, 0, 0, 1], 0));
    let names = [
        "old-a.test",
        "node-a.test",
        "node-b.test",
        "node-c.test",
        "sub.node-b.test",
    ];
    let resolve = names.into_iter().map(|name| (name.to_owned(), here)).collect();
    let options = ClientOptions {
        resolve,
        ..ClientOptions::default()
    };
    Protocol::new(host, options).await.expect("a protocol")
}

/// One of the tests' keys, for a node to sign with.
pub(crate) fn node_key(which: usize) -> NodeKey {
    NodeKey {
        private_key_pem: keys(which).private_key.clone(),
        public_key_pem: keys(which).public_key.clone(),
    }
}

async fn group(
    State(protocol): State<Protocol<TestHost>>,
    Path(id): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Response {
    protocol.group_document(&id, &uri, &headers).await
}
