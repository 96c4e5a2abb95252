//! This node's own actor document.

use serde_json::{Value, json};
use url::Url;

use crate::{
    context::with_context,
    host::{Identity, Mode, NodeKey, below},
};

/// The name of the actor: `acct:kring@host`.
pub(crate) const USERNAME: &str = "kring";

/// The actor of the node, of type Application: no person, and nobody's following of it says
/// anything about a person.
pub(crate) fn document(identity: &Identity, key: &NodeKey) -> Value {
    let mut document = at(identity, &identity.base_url, key);
    let former: Vec<Url> = identity.former_actors().collect();
    if !former.is_empty() {
        document["alsoKnownAs"] = json!(former);
    }
    with_context(document)
}

/// The actor that the node was at a former address, which says where it is now.
pub(crate) fn former_document(identity: &Identity, base: &Url, key: &NodeKey) -> Value {
    let mut document = at(identity, base, key);
    document["movedTo"] = json!(identity.actor());
    with_context(document)
}

fn at(identity: &Identity, base: &Url, key: &NodeKey) -> Value {
    let at = |path: &str| below(base, path);
    let (actor, inbox) = (at("actor"), at("inbox"));
    let mut document = json!({
        "id": actor,
        "type": "Application",
        "preferredUsername": USERNAME,
        "name": identity.organisation,
        "url": base,
        "inbox": inbox,
        "outbox": at("outbox"),
        "followers": at("followers"),
        "following": at("following"),
        "endpoints": {"sharedInbox": inbox},
        "kring:groups": at("actor/groups"),
        "manuallyApprovesFollowers": identity.mode != Mode::Open,
        "publicKey": {
            "id": format!("{actor}#main-key"),
            "owner": actor,
            "publicKeyPem": key.public_key_pem,
        },
    });
    if identity.hub {
        document["kring:hub"] = true.into();
    }
    document
}
