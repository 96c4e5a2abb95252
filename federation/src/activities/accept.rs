//! Accept: a node says yes to a Follow.

use serde_json::{Value, json};
use url::Url;

use super::{Envelope, activity, follow};
use crate::{
    Host, Protocol,
    context::{id_of, type_of},
    origin::same_origin,
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
    let (us, them) = (protocol.identity().actor(), &sender.actor.actor);
    let follow = &activity.object;
    let ours = match type_of(follow) {
        Some("Follow") => {
            id_of(&follow["actor"]).as_ref() == Some(&us) && id_of(&follow["object"]).as_ref() == Some(them)
        }
        Some(_) => false,
        None => id_of(follow).is_some_and(|id| {
            same_origin(&id, &us)
                && id
                    .path()
                    .starts_with(protocol.identity().at("activities/").path())
        }),
    };
    if !ours {
        return Err(Refusal::Forbidden("an answer to somebody else's Follow"));
    }
    protocol.host().follow_answered(them, accepted).await?;
    Ok(())
}
