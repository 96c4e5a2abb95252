//! A running node: its port, its jobs, and how it stops.

use std::{net::SocketAddr, time::Duration};

use kring_federation::ClientOptions;
use tokio::net::{TcpListener, TcpSocket};
use tokio_util::sync::CancellationToken;

use crate::{
    app::{App, StartError},
    config::Settings,
    directory::clock::Clock,
    federated::{Node as Host, Partners},
    jobs::Jobs,
    router::router,
};

/// A node cannot run.
#[derive(Debug, thiserror::Error)]
pub enum NodeError {
    /// The data cannot be opened.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The port cannot be opened.
    #[error(
        "cannot listen on {listen}: {cause}. Is another program (or another node) using it? Set listen to another address or port"
    )]
    Listen {
        /// What was asked for.
        listen: SocketAddr,
        /// Why not.
        cause: std::io::Error,
    },
    /// The protocol cannot be set up.
    #[error("federation cannot be set up: {0}")]
    Partners(String),
    /// The server stopped by itself.
    #[error("the server stopped: {0}")]
    Serve(std::io::Error),
}

/// How long running requests are given when the node stops.
const GRACE: Duration = Duration::from_secs(8);

/// A node that answers.
pub struct RunningNode {
    /// The node's parts, for tests and the demo.
    pub app: App,
    /// Where it listens.
    pub address: SocketAddr,
    /// Its side of the protocol, for tests.
    pub partners: Partners,
    jobs: Jobs,
    stop: CancellationToken,
    server: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl RunningNode {
    /// Starts a node; it answers when this returns. `client` is the default outside of tests.
    ///
    /// # Errors
    /// What the operator has to put right.
    pub async fn start(settings: Settings, clock: Clock, client: ClientOptions) -> Result<Self, NodeError> {
        let listen = settings.listen;
        let failed = |cause| NodeError::Listen { listen, cause };
        // Taken at once, so that nothing is touched when another program has it; opened once the node can
        // answer.
        let socket = if listen.is_ipv4() {
            TcpSocket::new_v4()
        } else {
            TcpSocket::new_v6()
        }
        .map_err(failed)?;
        socket
            .set_reuseaddr(true)
            .and_then(|()| socket.bind(listen))
            .map_err(failed)?;
        let app = App::open(settings, clock).await?;
        let listener = socket.listen(1024).map_err(failed)?;
        Self::answer_on(listener, app, client).await
    }

    /// The same on a port that is open already.
    ///
    /// # Errors
    /// What the operator has to put right.
    pub async fn start_on(
        listener: TcpListener,
        settings: Settings,
        clock: Clock,
        client: ClientOptions,
    ) -> Result<Self, NodeError> {
        let app = App::open(settings, clock).await?;
        Self::answer_on(listener, app, client).await
    }

    async fn answer_on(listener: TcpListener, app: App, client: ClientOptions) -> Result<Self, NodeError> {
        let listen = app.settings.listen;
        let address = listener
            .local_addr()
            .map_err(|cause| NodeError::Listen { listen, cause })?;
        let partners = Partners::new(Host::new(app.clone()), client)
            .await
            .map_err(|error| NodeError::Partners(error.to_string()))?;
        let jobs = Jobs::start(&app, &partners);
        let stop = CancellationToken::new();
        let stopped = stop.clone().cancelled_owned();
        let service = router(&app, &partners).into_make_service_with_connect_info::<SocketAddr>();
        let server = tokio::spawn(async move {
            axum::serve(listener, service)
                .with_graceful_shutdown(stopped)
                .await
        });
        Ok(Self {
            app,
            address,
            partners,
            jobs,
            stop,
            server,
        })
    }

    /// Runs until `ended` is over, then finishes running requests and stops.
    ///
    /// # Errors
    /// The server stopped by itself.
    pub async fn run_until(mut self, ended: impl Future<Output = ()>) -> Result<(), NodeError> {
        tokio::select! {
            () = ended => self.stop().await,
            result = &mut self.server => {
                self.jobs.stop().await;
                result.map_err(std::io::Error::other).and_then(|result| result).map_err(NodeError::Serve)?;
            }
        }
        Ok(())
    }

    /// Ends at once, in the middle of whatever it does, as when the process is killed. For tests.
    pub fn kill(self) {
        self.jobs.kill();
        self.server.abort();
    }

    /// Finishes running requests and stops.
    pub async fn stop(mut self) {
        self.stop.cancel();
        if tokio::time::timeout(GRACE, &mut self.server).await.is_err() {
            self.server.abort();
        }
        self.jobs.stop().await;
    }
}
