//! What reads bytes of strangers, for the fuzzer and for the replay of what it found. Each takes any
//! bytes and must come back.

use serde_json::Value;
use url::Url;

use crate::{
    activities::{Envelope, flag::flagged},
    context::{id_of, type_of},
    node_list,
    objects::{group_object, tombstone},
    remote_actor,
    signature_header::SignatureHeader,
    sync::fuzzed,
};

/// An activity as it comes to the inbox, behind its signature.
pub fn inbox(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = SignatureHeader::read(text);
    }
    let Ok(activity) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    let Ok(envelope) = Envelope::read(activity) else {
        return;
    };
    let _ = (
        type_of(&envelope.object),
        id_of(&envelope.object),
        id_of(&envelope.target),
    );
    let _ = flagged(&envelope.object, &envelope.actor);
    let _ = group_object::read(&envelope.object, &envelope.actor);
    let _ = tombstone::read(&envelope.object, &envelope.actor, chrono::DateTime::UNIX_EPOCH);
    let _ = remote_actor::read(&envelope.object, &envelope.actor);
}

/// A collection, a page or a range of one, or a list of nodes.
pub fn collection(bytes: &[u8]) {
    let Ok(mut document) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    let _ = node_list::read(&document);
    fuzzed(&mut document, &example());
}

/// A group's record, which is shown and sent on if it is taken.
pub fn record(bytes: &[u8]) {
    let Ok(object) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    let sender = id_of(&object).unwrap_or_else(example);
    if let Ok(group) = group_object::read(&object, &sender) {
        let again = serde_json::to_value(&group).map(|value| value["id"] == group.id.as_str());
        assert!(again.is_ok_and(|same| same), "what was read can be written");
    }
}

fn example() -> Url {
    Url::parse("https://node.example/actor").unwrap_or_else(|_| unreachable!("an address"))
}
