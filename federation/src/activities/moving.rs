//! Move: a node goes on under another address.
//!
//! The old actor says so, the new one names the old one in `alsoKnownAs`, and staff confirms; until
//! then nothing changes. The old address may be dead by then, so the signature counts by the key
//! that is known of it.

use serde_json::{Value, json};
use url::Url;

use super::{Envelope, activity_of};
use crate::{
    Host, Protocol,
    context::{PUBLIC, id_of},
    refusal::Refusal,
    sender::Sender,
};

/// This node, once `former`, says where it is now.
pub(crate) fn moved<H: Host>(protocol: &Protocol<H>, former: &Url) -> Value {
    let mut sent = activity_of(protocol, former, "Move", &json!(former));
    sent["target"] = json!(protocol.identity().actor());
    sent["to"] = json!([PUBLIC]);
    sent
}

pub(super) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    let Some(peer) = &sender.peer else {
        return Ok(());
    };
    let old = &sender.actor.actor;
    if id_of(&activity.object).as_ref() != Some(old) {
        return Err(Refusal::Forbidden("a move of somebody else"));
    }
    let target = id_of(&activity.target).ok_or(Refusal::Malformed("target"))?;
    if protocol.identity().is_us(&target) || target == *old {
        return Err(Refusal::Forbidden("a move to nowhere else"));
    }
    let found = match protocol.fetch_actor(&target).await {
        Ok(found) => found,
        Err(failure) => {
            tracing::info!(host = target.host_str(), %failure, "where a node moves to could not be fetched");
            // It is sent again later.
            return Err(Refusal::Busy);
        }
    };
    if found.actor != target || !found.also_known_as.contains(old) {
        return Err(Refusal::Forbidden("the new actor does not name the old one"));
    }
    protocol.host().moved(peer, &found).await?;
    Ok(())
}
