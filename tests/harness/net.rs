//! A network in this process: requests between nodes go from router to router, and what becomes of
//! each somebody else decides.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use axum::{Router, body::Body};
use kring_federation::{Transport, host::Failure, origin::authority};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// What becomes of a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fate {
    /// It never arrives.
    pub lost: bool,
    /// It arrives, and its answer does not.
    pub unanswered: bool,
    /// It arrives once more, a little later.
    pub twice: bool,
    /// How long it takes.
    pub delay: Duration,
}

type Decide = dyn Fn(&str, &str) -> Fate + Send + Sync;

/// Nodes that can reach each other.
pub struct Net {
    nodes: RwLock<HashMap<String, Running>>,
    decide: Box<Decide>,
}

#[derive(Clone)]
struct Running {
    router: Router,
    /// Cancelled when the node is killed: what it is answering then is never answered.
    killed: CancellationToken,
}

impl Net {
    /// A network in which `decide` says what becomes of a request from one authority to another.
    pub fn new(decide: impl Fn(&str, &str) -> Fate + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self {
            nodes: RwLock::default(),
            decide: Box::new(decide),
        })
    }

    /// How the node with this authority reaches the others.
    pub fn link(self: &Arc<Self>, from: &str) -> Arc<dyn Transport> {
        Arc::new(Link {
            net: Arc::clone(self),
            from: from.to_owned(),
        })
    }

    /// A node answers from now on. Returns what has to be cancelled when it is killed.
    pub fn join(&self, authority: &str, router: Router) -> CancellationToken {
        let killed = CancellationToken::new();
        let running = Running {
            router,
            killed: killed.clone(),
        };
        let mut nodes = self.nodes.write().unwrap_or_else(PoisonError::into_inner);
        nodes.insert(authority.to_owned(), running);
        killed
    }

    /// A node answers no more.
    pub fn leave(&self, authority: &str) {
        let mut nodes = self.nodes.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = nodes.remove(authority) {
            running.killed.cancel();
        }
    }

    fn node(&self, authority: &str) -> Result<Running, Failure> {
        let nodes = self.nodes.read().unwrap_or_else(PoisonError::into_inner);
        nodes.get(authority).cloned().ok_or_else(no_connection)
    }

    async fn carry(&self, to: &str, request: &reqwest::Request) -> Result<reqwest::Response, Failure> {
        let node = self.node(to)?;
        let body = request
            .body()
            .and_then(|body| body.as_bytes())
            .unwrap_or_default();
        let mut carried = axum::http::Request::new(Body::from(body.to_vec()));
        *carried.method_mut() = request.method().clone();
        *carried.headers_mut() = request.headers().clone();
        let path = &request.url()[url::Position::BeforePath..];
        *carried.uri_mut() = path.parse().map_err(|_| no_connection())?;
        let answer = async {
            let Ok(answer) = node.router.oneshot(carried).await;
            let (parts, body) = answer.into_parts();
            let body = axum::body::to_bytes(body, usize::MAX).await;
            body.map(|body| axum::http::Response::from_parts(parts, body))
        };
        tokio::select! {
            () = node.killed.cancelled() => Err(no_connection()),
            answer = answer => answer.map(reqwest::Response::from).map_err(|_| no_connection()),
        }
    }
}

struct Link {
    net: Arc<Net>,
    from: String,
}

#[async_trait::async_trait]
impl Transport for Link {
    async fn execute(&self, request: reqwest::Request) -> Result<reqwest::Response, Failure> {
        let to = authority(request.url());
        let fate = (self.net.decide)(&self.from, &to);
        if !fate.delay.is_zero() {
            tokio::time::sleep(fate.delay).await;
        }
        if fate.lost {
            return Err(no_connection());
        }
        if fate.twice
            && let Some(again) = request.try_clone()
        {
            let (net, to) = (Arc::clone(&self.net), to.clone());
            tokio::spawn(async move {
                tokio::time::sleep(fate.delay * 3).await;
                let _ = net.carry(&to, &again).await;
            });
        }
        let answer = self.net.carry(&to, &request).await;
        if fate.unanswered {
            return Err(no_connection());
        }
        answer
    }
}

fn no_connection() -> Failure {
    Failure::Temporary("no connection".into())
}
