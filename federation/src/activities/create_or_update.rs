//! Create and Update: a group as it is now. Both do the same, because they may come in any order
//! and more than once; the revision tells which is newer.

use serde_json::{Value, json};

use super::{Envelope, activity};
use crate::{
    Host, Protocol, PublicGroup,
    context::PUBLIC,
    objects::{
        BadRecord,
        group_object::{page, read},
    },
    refusal::Refusal,
    sender::Sender,
};

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

pub(super) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    let Some(peer) = &sender.peer else {
        return Ok(());
    };
    let group = match read(&activity.object, &sender.actor.actor) {
        Ok(group) => group,
        Err(BadRecord::NotAGroup) => return Ok(()),
        Err(bad) => return Err(bad.into()),
    };
    let receipt = protocol.host().receive(peer, group).await?;
    tracing::debug!(host = peer.actor.host_str(), ?receipt, "a group came in");
    Ok(())
}
