//! Every activity that is understood. Others are answered with 202 and forgotten.
//!
//! To add one: write its file with `receive` (and what builds it, if this node sends it), and add
//! its line to the table in [`receive`].
//!
//! Before `receive` runs it is certain that the sender's key signed the activity, that the sender
//! is its actor, and that its id is of the sender's origin. Nothing is deduplicated by id: some
//! software uses one id for every Follow of the same target, and all that is done here can be
//! done twice.

pub(crate) mod accept;
pub(crate) mod announce;
pub(crate) mod create_or_update;
pub(crate) mod delete;
pub(crate) mod flag;
pub(crate) mod follow;
pub(crate) mod moving;
pub(crate) mod reject;
pub(crate) mod undo;

use serde_json::{Value, json};
use url::Url;

use crate::{
    Host, Protocol,
    context::{id_of, type_of, with_context},
    origin::parse_id,
    refusal::Refusal,
    sender::Sender,
};

/// An activity, opened as far as every one of them is alike.
pub(crate) struct Envelope {
    pub(crate) id: Url,
    pub(crate) kind: String,
    pub(crate) actor: Url,
    pub(crate) object: Value,
    /// `target` of a Move, `content` of a Flag and of the answer to one.
    pub(crate) target: Value,
    pub(crate) content: Value,
}

impl Envelope {
    pub(crate) fn read(mut activity: Value) -> Result<Self, Refusal> {
        let id = activity["id"].as_str().and_then(parse_id);
        Ok(Self {
            id: id.ok_or(Refusal::Malformed("id"))?,
            kind: type_of(&activity).ok_or(Refusal::Malformed("type"))?.to_owned(),
            actor: id_of(&activity["actor"]).ok_or(Refusal::Malformed("actor"))?,
            object: part(&mut activity, "object"),
            target: part(&mut activity, "target"),
            content: part(&mut activity, "content"),
        })
    }
}

fn part(activity: &mut Value, name: &str) -> Value {
    activity.get_mut(name).map(Value::take).unwrap_or_default()
}

/// Does what the activity asks.
pub(crate) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    match activity.kind.as_str() {
        "Follow" => follow::receive(protocol, sender, activity).await,
        "Accept" => accept::receive(protocol, sender, activity).await,
        "Reject" => reject::receive(protocol, sender, activity).await,
        "Undo" => undo::receive(protocol, sender, activity).await,
        "Create" | "Update" => create_or_update::receive(protocol, sender, activity).await,
        "Delete" => delete::receive(protocol, sender, activity).await,
        "Announce" => announce::receive(protocol, sender, activity).await,
        "Flag" => flag::receive(protocol, sender, activity).await,
        "Move" => moving::receive(protocol, sender, activity).await,
        _ => Ok(()),
    }
}

/// An activity of this node, ready to be sent.
pub(crate) fn activity<H: Host>(protocol: &Protocol<H>, kind: &str, object: &Value) -> Value {
    activity_of(protocol, &protocol.identity().actor(), kind, object)
}

/// The same as one of the actors that this node is or was.
pub(crate) fn activity_of<H: Host>(protocol: &Protocol<H>, actor: &Url, kind: &str, object: &Value) -> Value {
    with_context(json!({
        "id": protocol.activity_id(actor),
        "type": kind,
        "actor": actor,
        "object": object,
    }))
}
