//! Follow: a node asks to get what another publishes.

use serde_json::{Value, json};
use url::Url;

use super::{Envelope, activity};
use crate::{Host, Protocol, context::id_of, refusal::Refusal, sender::Sender};

/// This node's Follow of `target`.
pub(crate) fn follow<H: Host>(protocol: &Protocol<H>, target: &Url) -> Value {
    let mut follow = activity(protocol, "Follow", &json!(target));
    follow["to"] = json!([target]);
    follow
}

/// The follower's Follow as it stands in this node's answer. It carries the id that the follower
/// gave it, while that is remembered.
pub(crate) fn received<H: Host>(protocol: &Protocol<H>, follower: &Url) -> Value {
    let mut follow = json!({
        "type": "Follow",
        "actor": follower,
        "object": protocol.identity().actor(),
    });
    if let Some(id) = protocol
        .inner
        .follows
        .get(follower.as_str(), protocol.host().now())
    {
        follow["id"] = json!(id);
    }
    follow
}

/// Asks the host every time: a Follow that comes again is answered again.
pub(super) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    // Groups cannot be followed, only the node; so nobody's following says anything.
    if !id_of(&activity.object).is_some_and(|object| protocol.identity().is_us(&object)) {
        return Ok(());
    }
    let follower = sender.actor.actor.as_str();
    protocol
        .inner
        .follows
        .put(follower, activity.id.clone(), protocol.host().now());
    protocol.host().follow_requested(&sender.actor).await?;
    Ok(())
}
