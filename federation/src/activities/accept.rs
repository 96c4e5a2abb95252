//! Accept: a node says yes to a Follow.

use serde_json::{Value, json};
use url::Url;

use super::{Envelope, activity, flag, follow};
use crate::{
    Host, Protocol,
    context::{id_of, type_of},
    refusal::Refusal,
    sender::Sender,
};

/// This node's yes to `follower`.
pub(crate) fn accept<H: Host>(protocol: &Protocol<H>, follower: &Url) -> Value {
    let mut accept = activity(protocol, "Accept", &follow::received(protocol, follower));
    accept["to"] = json!([follower]);
    accept
}

pub(super) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    answered(protocol, sender, activity, true).await
}

/// An answer to our Follow of the sender, and of nobody else: the actor that was followed is the
/// only one that can answer. The Follow is embedded or named by its id, which is one of ours.
pub(super) async fn answered<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
    accepted: bool,
) -> Result<(), Refusal> {
    if flag::is_flag(&activity.object) {
        return flag::answered(protocol, sender, activity, accepted).await;
    }
    let (identity, them) = (protocol.identity(), &sender.actor.actor);
    let follow = &activity.object;
    let ours = match type_of(follow) {
        Some("Follow") => {
            id_of(&follow["actor"]).is_some_and(|actor| identity.is_us(&actor))
                && id_of(&follow["object"]).as_ref() == Some(them)
        }
        Some(_) => false,
        None => id_of(follow).is_some_and(|id| identity.is_ours(&id)),
    };
    if !ours {
        return Err(Refusal::Forbidden("an answer to somebody else's Follow"));
    }
    protocol.host().follow_answered(them, accepted).await?;
    Ok(())
}
