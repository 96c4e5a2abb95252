//! Create and Update: a group as it is now. Both do the same, because they may come in any order
//! and more than once; the revision tells which is newer.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{Envelope, activity};
use crate::{
    Host, Protocol, PublicGroup,
    context::{PUBLIC, id_of},
    host::News,
    objects::{
        BadRecord,
        group_object::{page, read},
    },
    refusal::Refusal,
    sender::Sender,
};

/// An actor document as young as this is not fetched again because its owner says that it changed.
const FRESH: TimeDelta = TimeDelta::seconds(2);

/// This node's own group, sent as new or as changed.
pub(crate) fn create_or_update<H: Host>(protocol: &Protocol<H>, group: &PublicGroup, new: bool) -> Value {
    let kind = if new { "Create" } else { "Update" };
    let page = page(group, protocol.identity());
    let mut sent = activity(protocol, kind, &page);
    sent["to"] = json!([PUBLIC]);
    sent["cc"] = page["cc"].clone();
    sent["published"] = page["updated"].clone();
    sent
}

/// This node has another key or name than before.
pub(crate) fn actor_changed<H: Host>(protocol: &Protocol<H>) -> Value {
    let mut sent = activity(protocol, "Update", &protocol.actor_document());
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
    // The document in it is not believed: the actor's own address is asked, unless that was done
    // to verify this very activity.
    if id_of(&activity.object).as_ref() == Some(&sender.actor.actor) {
        let fresh = |at| protocol.host().now() - at < FRESH;
        if !peer.fetched.is_some_and(fresh)
            && let Err(failure) = protocol.refetch(peer).await
        {
            tracing::info!(host = peer.actor.host_str(), %failure, "a changed actor could not be fetched");
        }
        return Ok(());
    }
    let group = match read(&activity.object, &sender.actor.actor) {
        Ok(group) => group,
        Err(BadRecord::NotAGroup) => return Ok(()),
        Err(bad) => return Err(bad.into()),
    };
    let receipt = protocol
        .host()
        .take(peer, vec![News::Record(Box::new(group))])
        .await?;
    tracing::debug!(host = peer.actor.host_str(), ?receipt, "a group came in");
    Ok(())
}
