//! Who a node is.

use url::Url;

use crate::origin::same_origin;

/// Who a node is, and how it federates.
#[derive(Clone)]
pub struct Identity {
    /// Public address, with a slash at its end.
    pub base_url: Url,
    /// The organisation that runs the node.
    pub organisation: String,
    /// Where the node was before, each with a slash at its end.
    pub former: Vec<Url>,
    /// Whether it tells its followers what the nodes that it follows have changed.
    pub hub: bool,
    /// Version of the program.
    pub version: &'static str,
    /// Interface languages offered.
    pub languages: Vec<String>,
    /// Whom the node lets follow it.
    pub mode: Mode,
    /// Allows http and partners on loopback. For tests and the demo only.
    pub dev: bool,
}

impl Identity {
    /// The id of the node's actor.
    pub fn actor(&self) -> Url {
        self.at("actor")
    }

    /// The actors that the node was before it moved.
    pub fn former_actors(&self) -> impl Iterator<Item = Url> {
        self.former.iter().map(|base| below(base, "actor"))
    }

    /// Whether an actor is this node's, under its present address or a former one.
    pub fn is_us(&self, actor: &Url) -> bool {
        *actor == self.actor() || self.former_actors().any(|former| former == *actor)
    }

    /// Whether an activity has an id of this node's, under its present address or a former one.
    pub(crate) fn is_ours(&self, activity: &Url) -> bool {
        let bases = std::iter::once(&self.base_url).chain(&self.former);
        bases.into_iter().any(|base| {
            same_origin(base, activity) && activity.path().starts_with(below(base, "activities/").path())
        })
    }

    /// An address below the base.
    pub fn at(&self, path: &str) -> Url {
        below(&self.base_url, path)
    }
}

pub(crate) fn below(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path()));
    url
}

/// The key pair with which a node signs.
#[derive(Clone, PartialEq, Eq)]
pub struct NodeKey {
    /// RSA private key, PKCS #8 PEM.
    pub private_key_pem: String,
    /// RSA public key, PEM.
    pub public_key_pem: String,
}

impl std::fmt::Debug for NodeKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NodeKey")
    }
}

/// Whom the node lets follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Follows are accepted.
    Open,
    /// Staff decides.
    Approve,
    /// Only peers that were allowed beforehand; documents need a signed request.
    Allowlist,
    /// The node does not federate.
    Off,
}
