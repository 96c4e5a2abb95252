//! Flag: a node passes on that something is not right with a group, without saying who noticed.
//!
//! It is answered with Accept (something was done) or Reject (nothing had to be) of the Flag, with
//! what the staff has to say in `content`.

use serde_json::{Value, json};
use url::Url;

use super::{Envelope, activity};
use crate::{
    Host, Protocol,
    clean::several_lines,
    context::{id_of, type_of},
    host::{Peer, ReportAnswer, ReportIn, ReportOut},
    origin::same_origin,
    refusal::Refusal,
    sender::Sender,
};

/// Longest text of a report or an answer, in characters.
const LONGEST: usize = 2_000;
/// Most addresses of a Flag that are looked at: some software flags the account and posts at once.
const MOST_OBJECTS: usize = 20;

/// This node passes a report on to the group's own node. The reporter is not in it.
pub(crate) fn flag<H: Host>(protocol: &Protocol<H>, to: &Peer, report: &ReportOut) -> Value {
    let mut sent = activity(protocol, "Flag", &json!([report.group]));
    sent["id"] = json!(report.flag);
    sent["content"] = json!(report.text);
    sent["to"] = json!([to.actor]);
    sent
}

/// This node's staff has looked at a report.
pub(crate) fn flag_answer<H: Host>(
    protocol: &Protocol<H>,
    to: &Peer,
    report: &ReportOut,
    accepted: bool,
) -> Value {
    let flag = json!({
        "id": report.flag,
        "type": "Flag",
        "actor": to.actor,
        "object": [report.group],
    });
    let kind = if accepted { "Accept" } else { "Reject" };
    let mut sent = activity(protocol, kind, &flag);
    sent["content"] = json!(report.text);
    sent["to"] = json!([to.actor]);
    sent
}

pub(super) async fn receive<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
) -> Result<(), Refusal> {
    let Some(group) = flagged(&activity.object, &protocol.identity().base_url) else {
        return Ok(());
    };
    let report = ReportIn {
        flag: activity.id.clone(),
        from: sender.actor.actor.clone(),
        group,
        text: text(&activity.content),
    };
    protocol.host().reported(report).await?;
    Ok(())
}

/// An answer to a Flag of ours.
pub(super) async fn answered<H: Host>(
    protocol: &Protocol<H>,
    sender: &Sender,
    activity: &Envelope,
    accepted: bool,
) -> Result<(), Refusal> {
    let Some(flag) = id_of(&activity.object) else {
        return Ok(());
    };
    if !protocol.identity().is_ours(&flag) {
        return Err(Refusal::Forbidden("an answer to somebody else's report"));
    }
    let answer = ReportAnswer {
        flag,
        from: sender.actor.actor.clone(),
        accepted,
        text: text(&activity.content),
    };
    protocol.host().report_answered(answer).await?;
    Ok(())
}

/// Whether an object is a Flag.
pub(super) fn is_flag(object: &Value) -> bool {
    type_of(object) == Some("Flag")
}

/// The first address of this node among what is flagged.
pub(crate) fn flagged(object: &Value, base: &Url) -> Option<Url> {
    let ours =
        |value: &Value| id_of(value).filter(|url| same_origin(url, base) && url.path().contains("/groups/"));
    match object {
        Value::Array(objects) => objects.iter().take(MOST_OBJECTS).find_map(ours),
        object => ours(object),
    }
}

fn text(content: &Value) -> String {
    let text = content.as_str().unwrap_or_default();
    several_lines(&text.chars().take(LONGEST).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_is_flagged_our_group_counts() {
        let base = Url::parse("https://node.example/").expect("an address");
        let group = "https://node.example/groups/01JD5Q0Z7Y8K3N4M5P6R7S8T9V";
        for object in [
            json!(group),
            json!({"id": group}),
            json!([group]),
            json!(["https://node.example/actor", group]),
        ] {
            let found = flagged(&object, &base).map(|url| url.to_string());
            assert_eq!(found.as_deref(), Some(group), "{object}");
        }
        for object in [
            json!("https://other.example/groups/1"),
            json!("https://node.example/actor"),
            json!(7),
            Value::Null,
        ] {
            assert_eq!(flagged(&object, &base), None, "{object}");
        }
    }
}
