//! Undo of a Follow: a node wants nothing more.

use serde_json::{Value, json};
use url::Url;

use super::{Envelope, activity};
use crate::{
    Host, Protocol,
    context::{id_of, type_of},
    refusal::Refusal,
    sender::Sender,
};

/// This node follows `target` no more.
pub(crate) fn undo<H: Host>(protocol: &Protocol<H>, target: &Url) -> Value {
    let follow = json!({
        "id": protocol.new_activity_id(),
        "type": "Follow",
        "actor": protocol.identity().actor(),
        "object": target,
    });
    let mut undo = activity(protocol, "Undo", &follow);
    undo["to"] = json!([target]);
    undo
}

/// Only a Follow is undone, and only by its own actor. One that is named by its id alone is known
/// while its id is remembered.
pub(super) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    let them = &sender.actor.actor;
    let undone = &activity.object;
    let remembered = || protocol.inner.follows.get(them.as_str(), protocol.host().now());
    let withdrawn = match type_of(undone) {
        Some("Follow") if id_of(&undone["actor"]).as_ref() != Some(them) => {
            return Err(Refusal::Forbidden("an undo of somebody else's Follow"));
        }
        Some("Follow") => id_of(&undone["object"]).is_some_and(|us| protocol.identity().is_us(&us)),
        Some(_) => false,
        None => id_of(undone).is_some_and(|id| remembered() == Some(id)),
    };
    if withdrawn {
        protocol.host().follow_withdrawn(them).await?;
    }
    Ok(())
}
