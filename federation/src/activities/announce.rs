//! Announce: a hub says that a node which it follows has changed something.
//!
//! It is a hint and nothing more. What the group is now, its own node says: it is fetched there,
//! and shown as that node's. Who is followed vouches for the nodes whose groups it announces,
//! except with an allowlist, and never for one that staff has shut out.

use serde_json::{Value, json};
use url::Url;

use super::{Envelope, activity};
use crate::{
    Host, Protocol,
    context::{PUBLIC, id_of},
    host::{Failure, Following, Mode, Peer},
    origin::same_origin,
    refusal::Refusal,
    sender::Sender,
    sync::Look,
};

/// This node, a hub, says that the group at `url` has changed.
pub(crate) fn announce<H: Host>(protocol: &Protocol<H>, url: &Url) -> Value {
    let mut sent = activity(protocol, "Announce", &json!(url));
    sent["to"] = json!([PUBLIC]);
    sent["cc"] = json!([protocol.identity().at("followers")]);
    sent
}

pub(super) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    let followed = |peer: &&Peer| peer.following == Following::Accepted;
    let Some(hub) = sender.peer.as_ref().filter(followed) else {
        return Ok(());
    };
    let Some(url) = id_of(&activity.object) else {
        return Ok(());
    };
    // Its own groups it sends itself, and ours we know best.
    if same_origin(&url, &hub.actor) || same_origin(&url, &protocol.identity().base_url) {
        return Ok(());
    }
    if protocol.host().blocked(&url).await? {
        return Err(Refusal::Forbidden("a blocked node's group"));
    }
    // Each is looked at, because each may tell of another change; too many at once have to wait.
    let fetches = &protocol.inner.stranger_fetches;
    let _place = fetches.try_acquire().map_err(|_| Refusal::Busy)?;
    match look(protocol, hub, &url).await {
        Ok(()) => Ok(()),
        Err(Look::Failed(failure)) => {
            tracing::info!(host = url.host_str(), %failure, "an announced group could not be fetched");
            Ok(())
        }
        Err(Look::Broken(error)) => Err(error.into()),
    }
}

/// Fetches an announced group from its own node.
async fn look<H: Host>(protocol: &Protocol<H>, hub: &Peer, url: &Url) -> Result<(), Look> {
    let found = protocol.look_at(url).await?;
    let origin = match protocol.host().peer(&found.actor).await? {
        Some(peer) if peer.is_source() => peer,
        _ if protocol.identity().mode == Mode::Allowlist => {
            return Err(Failure::Refused("its node is not on the allowlist".into()).into());
        }
        _ => {
            let actor = found.actor.clone();
            protocol.host().vouched(hub, vec![actor], false).await?;
            match protocol.host().peer(&found.actor).await? {
                Some(peer) if peer.is_source() => peer,
                _ => return Ok(()),
            }
        }
    };
    protocol.host().take(&origin, vec![found.news]).await?;
    Ok(())
}
