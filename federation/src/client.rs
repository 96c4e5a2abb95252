//! The HTTP client that talks to other nodes, and signs what it sends.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use activitypub_federation::{
    config::{Data, FederationConfig},
    error::Error,
    resolver::ValidatingDnsResolver,
    traits::{Actor, Object},
};
use async_trait::async_trait;
use reqwest::{
    dns::{Addrs, Name, Resolve, Resolving},
    redirect,
};
use url::Url;

use crate::{
    Transport,
    address::may_resolve_to,
    host::{Identity, NodeKey},
};

/// How long a request to another node may take.
const TIME_OUT: Duration = Duration::from_secs(10);

/// What an operator or a test may change about the client.
#[derive(Clone, Default)]
pub struct ClientOptions {
    /// Names that are not looked up but are at these addresses. Tests use it for nodes with real
    /// names; such a name may be at any address.
    pub resolve: Vec<(String, SocketAddr)>,
    /// What carries requests in place of the network.
    pub transport: Option<Arc<dyn Transport>>,
}

/// Builds the client. It follows no redirect by itself (see [`crate::fetch`]), knows no proxy
/// (that would resolve names in our place, unchecked), and resolves names to public addresses
/// only; the check is part of resolving, so a name cannot change between check and use.
pub(crate) fn build(identity: &Identity, options: &ClientOptions) -> Result<reqwest::Client, reqwest::Error> {
    let mut builder = guarded(identity.dev)
        .timeout(TIME_OUT)
        .user_agent(format!("Kring/{} (+{})", identity.version, identity.base_url));
    for (name, address) in &options.resolve {
        builder = builder.resolve(name, *address);
    }
    builder.build()
}

/// A client that reaches the public internet alone and follows no redirect by itself.
pub(crate) fn guarded(dev: bool) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(redirect::Policy::none())
        .no_proxy()
        .connect_timeout(TIME_OUT)
        .dns_resolver(GuardedResolver::new(dev))
}

/// The library's signer for this node's key, as the node's actor or as a former one. The library
/// adds `Digest` and covers every header that is set, so with `host` and `date` set all that the
/// protocol demands is covered.
pub(crate) async fn signer(
    identity: &Identity,
    actor: Url,
    key: Arc<NodeKey>,
    client: &reqwest::Client,
) -> Result<Data<()>, Box<dyn std::error::Error + Send + Sync>> {
    let config = FederationConfig::builder()
        .domain(crate::origin::authority(&identity.base_url))
        .app_data(())
        .client(client.clone().into())
        .debug(identity.dev)
        .http_signature_compat(true)
        .signed_fetch_actor(&Signatory {
            inbox: identity.at("inbox"),
            actor,
            key,
        })
        .build()
        .await?;
    Ok(config.to_request_data())
}

/// The library's validation, and ours behind it: the library's can be switched off by an
/// environment variable, and in dev it allows every private network.
struct GuardedResolver {
    library: Arc<ValidatingDnsResolver>,
    dev: bool,
}

impl GuardedResolver {
    fn new(dev: bool) -> Self {
        Self {
            library: Arc::new(ValidatingDnsResolver::new(Vec::new(), !dev)),
            dev,
        }
    }
}

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let (library, dev) = (Arc::clone(&self.library), self.dev);
        Box::pin(async move {
            let found: Vec<SocketAddr> = library.resolve(name).await?.collect();
            if found.iter().any(|address| !may_resolve_to(address.ip(), dev)) {
                return Err("the name is not on the public internet".into());
            }
            let found: Addrs = Box::new(found.into_iter());
            Ok(found)
        })
    }
}

/// This node's actor as far as the library needs to know it: an id and a private key.
#[derive(Debug)]
struct Signatory {
    actor: Url,
    inbox: Url,
    key: Arc<NodeKey>,
}

#[async_trait]
impl Object for Signatory {
    type DataType = ();
    type Kind = ();
    type Error = Error;

    fn id(&self) -> &Url {
        &self.actor
    }

    async fn read_from_id(_: Url, _: &Data<()>) -> Result<Option<Self>, Error> {
        Ok(None)
    }

    async fn into_json(self, _: &Data<()>) -> Result<(), Error> {
        Ok(())
    }

    async fn verify((): &(), _: &Url, _: &Data<()>) -> Result<(), Error> {
        Err(Error::NotFound)
    }

    async fn from_json((): (), _: &Data<()>) -> Result<Self, Error> {
        Err(Error::NotFound)
    }
}

impl Actor for Signatory {
    fn public_key_pem(&self) -> &str {
        &self.key.public_key_pem
    }

    fn private_key_pem(&self) -> Option<String> {
        Some(self.key.private_key_pem.clone())
    }

    fn inbox(&self) -> Url {
        self.inbox.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn names_of_this_machine_resolve_in_dev_only() {
        let found = |dev: bool| {
            let name = "localhost".parse().expect("a name");
            GuardedResolver::new(dev).resolve(name)
        };
        assert!(found(true).await.is_ok());
        assert!(found(false).await.is_err());
    }
}
