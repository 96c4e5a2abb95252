//! This node's own actor document.

use serde_json::{Value, json};

use crate::{
    context::with_context,
    host::{Identity, Mode},
};

/// The name of the actor: `acct:kring@host`.
pub(crate) const USERNAME: &str = "kring";

/// The actor of the node, of type Application: no person, and nobody's following of it says
/// anything about a person.
pub(crate) fn document(identity: &Identity) -> Value {
    let actor = identity.actor();
    let inbox = identity.at("inbox");
    with_context(json!({
        "id": actor,
        "type": "Application",
        "preferredUsername": USERNAME,
        "name": identity.organisation,
        "url": identity.base_url,
        "inbox": inbox,
        "outbox": identity.at("outbox"),
        "followers": identity.at("followers"),
        "following": identity.at("following"),
        "endpoints": {"sharedInbox": inbox},
        "kring:groups": identity.at("actor/groups"),
        "manuallyApprovesFollowers": identity.mode != Mode::Open,
        "publicKey": {
            "id": format!("{actor}#main-key"),
            "owner": actor,
            "publicKeyPem": identity.public_key_pem,
        },
    }))
}
