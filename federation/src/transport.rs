//! How requests travel: over the network, or, in tests and simulations, however they say.

use async_trait::async_trait;

use crate::{fetch::network, host::Failure};

/// Carries one request to another node and brings its answer.
///
/// Everything that says where a request may go is checked before it gets here, except names: those
/// the network's own client checks while it resolves them.
#[async_trait]
pub trait Transport: Send + Sync + 'static {
    /// Sends a request.
    ///
    /// # Errors
    /// [`Failure::Temporary`] where no answer came.
    async fn execute(&self, request: reqwest::Request) -> Result<reqwest::Response, Failure>;
}

/// The network.
pub(crate) struct Network(pub(crate) reqwest::Client);

#[async_trait]
impl Transport for Network {
    async fn execute(&self, request: reqwest::Request) -> Result<reqwest::Response, Failure> {
        self.0.execute(request).await.map_err(network)
    }
}
