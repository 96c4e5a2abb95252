//! The wire: a fixed time each way, counted, and cut where the simulation says so.

use std::{
    collections::HashMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use axum::{Router, body::Body};
use kring_federation::{Transport, host::Failure};
use tower::ServiceExt;

/// One way.
const LATENCY: Duration = Duration::from_millis(25);
/// What the headers of a request and of its answer take beside those that are counted, bytes.
const FRAMING: u64 = 60;

/// What went over the wire.
#[derive(Clone, Copy, Default)]
pub struct Traffic {
    /// Requests, each with its answer.
    pub messages: u64,
    /// Bytes of both, headers included.
    pub bytes: u64,
}

/// Every node, by number.
#[derive(Default)]
pub struct Net {
    nodes: Mutex<HashMap<usize, Router>>,
    messages: AtomicU64,
    bytes: AtomicU64,
    /// Nodes below this do not reach those from it on; 0 where all is whole.
    parted: AtomicUsize,
}

impl Net {
    /// A node answers.
    pub fn join(&self, node: usize, router: Router) {
        let mut nodes = self.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        nodes.insert(node, router);
    }

    /// Nodes below a number no longer reach those from it on.
    pub fn part(&self, at: usize) {
        self.parted.store(at, Ordering::Relaxed);
    }

    /// Everybody reaches everybody.
    pub fn heal(&self) {
        self.part(0);
    }

    /// What went over the wire so far.
    pub fn traffic(&self) -> Traffic {
        Traffic {
            messages: self.messages.load(Ordering::Relaxed),
            bytes: self.bytes.load(Ordering::Relaxed),
        }
    }

    fn count(&self, headers: &axum::http::HeaderMap, body: usize) {
        let headers = headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len() + 4);
        let bytes = headers.sum::<usize>() + body;
        self.bytes.fetch_add(bytes as u64 + FRAMING, Ordering::Relaxed);
    }
}

/// How one node reaches the others.
pub struct Link {
    /// The wire.
    pub net: std::sync::Arc<Net>,
    /// The node.
    pub from: usize,
}

/// The number of a node, by its host.
pub fn number_of(host: &str) -> Option<usize> {
    host.strip_prefix('n')?.strip_suffix(".test")?.parse().ok()
}

#[async_trait]
impl Transport for Link {
    async fn execute(&self, request: reqwest::Request) -> Result<reqwest::Response, Failure> {
        let nobody = || Failure::Temporary("no connection".into());
        let to = request.url().host_str().and_then(number_of).ok_or_else(nobody)?;
        self.net.messages.fetch_add(1, Ordering::Relaxed);
        let body = request
            .body()
            .and_then(|body| body.as_bytes())
            .unwrap_or_default()
            .to_vec();
        self.net.count(request.headers(), body.len());
        tokio::time::sleep(LATENCY).await;
        let at = self.net.parted.load(Ordering::Relaxed);
        if at > 0 && (self.from < at) != (to < at) {
            return Err(nobody());
        }
        let router = {
            let nodes = self.net.nodes.lock().unwrap_or_else(PoisonError::into_inner);
            nodes.get(&to).cloned().ok_or_else(nobody)?
        };
        let mut carried = axum::http::Request::new(Body::from(body));
        *carried.method_mut() = request.method().clone();
        *carried.headers_mut() = request.headers().clone();
        let path = &request.url()[url::Position::BeforePath..];
        *carried.uri_mut() = path.parse().map_err(|_| nobody())?;
        let Ok(answer) = router.oneshot(carried).await;
        let (parts, body) = answer.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX)
            .await
            .map_err(|_| nobody())?;
        self.net.count(&parts.headers, body.len());
        tokio::time::sleep(LATENCY).await;
        Ok(reqwest::Response::from(axum::http::Response::from_parts(
            parts, body,
        )))
    }
}
