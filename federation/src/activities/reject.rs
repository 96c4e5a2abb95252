//! Reject: a node says no to a Follow, or takes an earlier yes back.

use serde_json::{Value, json};
use url::Url;

use super::{Envelope, accept, activity, follow};
use crate::{Host, Protocol, refusal::Refusal, sender::Sender};

/// This node's no to `follower`.
pub(crate) fn reject<H: Host>(protocol: &Protocol<H>, follower: &Url) -> Value {
    let mut reject = activity(protocol, "Reject", &follow::received(protocol, follower));
    reject["to"] = json!([follower]);
    reject
}

pub(super) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    accept::answered(protocol, sender, activity, false).await
}
