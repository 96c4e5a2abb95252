//! Delete: a group was withdrawn.

use serde_json::{Value, json};

use super::{Envelope, activity};
use crate::{
    Host, Protocol,
    context::PUBLIC,
    host::{News, Retraction},
    objects::tombstone::{read, tombstone},
    refusal::Refusal,
    sender::Sender,
};

/// This node withdrew a group.
pub(crate) fn delete<H: Host>(protocol: &Protocol<H>, retraction: &Retraction) -> Value {
    let mut sent = activity(protocol, "Delete", &tombstone(retraction));
    sent["to"] = json!([PUBLIC]);
    sent["cc"] = json!([protocol.identity().at("followers")]);
    sent
}

/// The object is a Tombstone, the object itself, or its id. It may come before the Create; the
/// host remembers it.
pub(super) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    let Some(peer) = &sender.peer else {
        return Ok(());
    };
    let retraction = read(&activity.object, &sender.actor.actor, protocol.host().now())?;
    // Other software says in this way that an account is closed.
    if retraction.url == sender.actor.actor {
        return Ok(());
    }
    let receipt = protocol
        .host()
        .take(peer, vec![News::Retraction(retraction)])
        .await?;
    tracing::debug!(host = peer.actor.host_str(), ?receipt, "a withdrawal came in");
    Ok(())
}
