//! Keys that change, nodes that move, hubs, and reports.

use axum::{
    Router,
    http::{StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use chrono::TimeDelta;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use url::Url;

use super::{
    keys,
    node::{Node, node_key},
    signing::Draft,
};
use crate::{
    Host, Keypair,
    host::{Follower, Following, Mode, Policy, ReportOut},
};

/// `b` follows `a`, which lets it.
async fn followed(a: &Node, b: &Node) {
    b.knows(&a.actor(), |peer| peer.following = Following::Wanted);
    b.work().await;
    a.work().await;
    assert_eq!(b.peer(&a.actor()).following, Following::Accepted);
}

async fn post(to: &Node, actor: &Url, key: &Keypair, activity: &Value) -> u16 {
    let inbox = to.base.join("inbox").expect("an address");
    let now = to.protocol.host().now();
    Draft::post(&inbox, actor, key, now, activity.to_string())
        .send()
        .await
}

#[tokio::test]
async fn a_rotated_key_is_noticed_by_partners_at_once() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    followed(&a, &b).await;
    b.later(TimeDelta::minutes(1));
    a.protocol.host().rotate(node_key(3));
    // Nothing is published: the partner is told all the same.
    a.work().await;
    let known = b.peer(&a.actor()).document.expect("a document").public_key_pem;
    assert_eq!(known.trim(), keys(3).public_key.trim());
    assert_eq!(a.peer(&b.actor()).told, Some(a.protocol.told()));
    // Who has the old key has nothing to say any more.
    let id = a.base.join("activities/1").expect("an id");
    let gone = json!({"id": id, "type": "Delete", "actor": a.actor(), "object": a.base.join("groups/x").expect("an id")});
    assert_eq!(post(&b, &a.actor(), keys(0), &gone).await, 401);
    assert_eq!(post(&b, &a.actor(), keys(3), &gone).await, 202);
}

#[tokio::test]
async fn who_says_that_its_actor_changed_is_asked_itself() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    followed(&a, &b).await;
    b.later(TimeDelta::minutes(1));
    let mut lie = a.protocol.actor_document();
    lie["name"] = json!("Somebody else");
    lie["publicKey"]["publicKeyPem"] = json!(keys(2).public_key);
    let id = a.base.join("activities/2").expect("an id");
    let update = json!({"id": id, "type": "Update", "actor": a.actor(), "object": lie});
    let before = b.data().refreshed;
    assert_eq!(post(&b, &a.actor(), keys(0), &update).await, 202);
    assert_eq!(b.data().refreshed, before + 1);
    let known = b.peer(&a.actor()).document.expect("a document");
    assert_eq!(known.name, "Zelfhulp Netwerk");
    assert_eq!(known.public_key_pem.trim(), keys(0).public_key.trim());
}

#[tokio::test]
async fn a_move_counts_where_both_addresses_say_so() {
    let a = Node::start_with("node-a.test", 0, |identity| {
        let mut former = identity.base_url.clone();
        former.set_host(Some("old-a.test")).expect("a host");
        identity.former = vec![former];
    })
    .await;
    let b = Node::start("node-b.test", 1).await;
    let former = a.protocol.identity().former_actors().next().expect("one");
    // Before the move `b` followed the old address, and was told of it.
    let document = b.protocol.fetch_actor(&former).await.expect("the old actor");
    assert_eq!(document.actor, former);
    let now = b.protocol.host().now();
    b.knows(&former, |peer| {
        peer.document = Some(document);
        peer.fetched = Some(now);
        peer.following = Following::Accepted;
    });
    let told_before = a.protocol.told().replace(a.actor().as_str(), former.as_str());
    a.knows(&b.actor(), |peer| {
        peer.follower = Follower::Accepted;
        peer.told = Some(told_before);
    });
    a.work().await;
    assert_eq!(b.data().moves, [(former.clone(), a.actor())]);
    assert_eq!(a.peer(&b.actor()).told, Some(a.protocol.told()));
    assert_eq!(
        b.peer(&former).following,
        Following::Accepted,
        "nothing changes before staff confirms"
    );

    // A target that does not name the old actor, another's move, and a move to oneself.
    let id = |n: u8| {
        let mut id = former.clone();
        id.set_path(&format!("/activities/{n}"));
        id
    };
    for (object, target) in [
        (former.clone(), b.actor()),
        (former.clone(), former.clone()),
        (a.actor(), b.actor()),
    ] {
        let forged =
            json!({"id": id(1), "type": "Move", "actor": former, "object": object, "target": target});
        assert_eq!(
            post(&b, &former, keys(0), &forged).await,
            403,
            "{object} {target}"
        );
    }
    let c = Node::start("node-c.test", 2).await;
    let stolen = json!({"id": id(2), "type": "Move", "actor": former, "object": former, "target": c.actor()});
    assert_eq!(
        post(&b, &former, keys(0), &stolen).await,
        403,
        "the target says nothing of it"
    );
    assert_eq!(b.data().moves.len(), 1);
}

#[tokio::test]
async fn a_hub_passes_on_where_its_partners_groups_are() {
    let hub = Node::start_with("node-b.test", 1, |identity| identity.hub = true).await;
    let origin = Node::start("node-c.test", 2).await;
    let reader = Node::start("node-a.test", 0).await;
    followed(&origin, &hub).await;
    followed(&hub, &reader).await;
    // The hub vouches for whom it follows.
    origin.publish("first", 1);
    reader.work().await;
    assert!(reader.peer(&origin.actor()).vouched);
    reader.work().await;
    assert_eq!(reader.data().copy_of(&origin.actor()), [("first".into(), 1)]);
    // A change at the origin is announced, and read at the origin.
    let group = origin.publish("second", 1);
    hub.data().change(
        group.url.as_str(),
        crate::host::ChangeState::Elsewhere(group.url.clone()),
    );
    hub.work().await;
    let copy = reader.data().received[group.url.as_str()].clone();
    assert_eq!(copy.origin.actor, origin.actor());
    // So is a withdrawal.
    origin.withdraw("second", 2);
    reader.later(TimeDelta::minutes(1));
    hub.data().change(
        group.url.as_str(),
        crate::host::ChangeState::Elsewhere(group.url.clone()),
    );
    hub.work().await;
    assert_eq!(reader.data().copy_of(&origin.actor()), [("first".into(), 1)]);
}

fn announce(hub: &Node, object: &Url) -> Value {
    json!({"id": hub.base.join("activities/3").expect("an id"), "type": "Announce", "actor": hub.actor(), "object": object})
}

#[tokio::test]
async fn an_announce_is_a_hint_and_nothing_more() {
    let hub = Node::start("node-b.test", 1).await;
    let origin = Node::start("node-c.test", 2).await;
    let reader = Node::start("node-a.test", 0).await;
    followed(&hub, &reader).await;
    let group = origin.publish("one", 1);
    // What is embedded is not believed: it is fetched.
    let mut lie = announce(&hub, &group.url);
    lie["object"] = json!({"id": group.url, "type": "Page", "name": "Lie", "kring:group": {"revision": 99}});
    assert_eq!(post(&reader, &hub.actor(), keys(1), &lie).await, 202);
    assert_eq!(reader.data().received[group.url.as_str()].revision, 1);
    // At an address where no group is there is nothing to keep.
    for nothing in ["nowhere", "actor"] {
        let url = origin.base.join(nothing).expect("an address");
        assert_eq!(
            post(&reader, &hub.actor(), keys(1), &announce(&hub, &url)).await,
            202
        );
    }
    assert_eq!(reader.data().received.len(), 1);
    // Who is not followed announces to nobody.
    let other = origin.publish("two", 1);
    assert_eq!(
        post(&reader, &origin.actor(), keys(2), &announce(&origin, &other.url)).await,
        202
    );
    assert_eq!(reader.data().received.len(), 1);
}

#[tokio::test]
async fn a_blocked_origin_does_not_come_back_through_announces() {
    // CVE-2026-23961
    let hub = Node::start("node-b.test", 1).await;
    let origin = Node::start("node-c.test", 2).await;
    let reader = Node::start("node-a.test", 0).await;
    followed(&hub, &reader).await;
    reader.knows(&origin.actor(), |peer| peer.policy = Policy::Block);
    let group = origin.publish("one", 1);
    assert_eq!(
        post(&reader, &hub.actor(), keys(1), &announce(&hub, &group.url)).await,
        403
    );
    // Nor by a redirect from somebody else's address.
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let port = listener.local_addr().expect("an address").port();
    let target = group.url.to_string();
    let away = move || async move { ([(header::LOCATION, target)], StatusCode::FOUND).into_response() };
    let app = Router::new().route("/groups/one", get(away));
    tokio::spawn(async move { axum::serve(listener, app).await });
    let detour = Url::parse(&format!("http://old-a.test:{port}/groups/one")).expect("an address");
    assert_eq!(
        post(&reader, &hub.actor(), keys(1), &announce(&hub, &detour)).await,
        202
    );
    assert!(reader.data().received.is_empty());
}

#[tokio::test]
async fn with_an_allowlist_nobody_vouches_for_strangers() {
    let hub = Node::start("node-b.test", 1).await;
    let origin = Node::start("node-c.test", 2).await;
    let reader = Node::start_with("node-a.test", 0, |identity| identity.mode = Mode::Allowlist).await;
    reader.knows(&hub.actor(), |peer| peer.following = Following::Accepted);
    let group = origin.publish("one", 1);
    assert_eq!(
        post(&reader, &hub.actor(), keys(1), &announce(&hub, &group.url)).await,
        202
    );
    assert!(reader.data().received.is_empty());
}

#[tokio::test]
async fn a_report_travels_without_its_reporter_and_is_answered() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    followed(&a, &b).await;
    let group = a.publish("one", 1);
    let report = ReportOut {
        id: 1,
        flag: b.protocol.new_activity_id(),
        group: group.url.clone(),
        text: "outdated\n\nThe door was closed.".into(),
        answers: None,
    };
    b.data().to_report = vec![report.clone()];
    b.work().await;
    let got = a.data().reports.pop().expect("a report");
    assert_eq!(
        (&got.flag, &got.from, &got.group),
        (&report.flag, &b.actor(), &group.url)
    );
    assert_eq!(got.text, report.text);
    a.data().to_report = vec![ReportOut {
        text: "We took it out.".into(),
        answers: Some(true),
        ..report.clone()
    }];
    a.work().await;
    let answer = b.data().answers.pop().expect("an answer");
    assert_eq!(
        (answer.flag, answer.accepted, answer.text.as_str()),
        (report.flag.clone(), true, "We took it out.")
    );
    // Nobody answers what somebody else reported.
    let forged = json!({"id": b.base.join("activities/9").expect("an id"), "type": "Accept", "actor": b.actor(),
        "object": {"id": report.flag, "type": "Flag"}});
    assert_eq!(post(&a, &b.actor(), keys(1), &forged).await, 403);
}

#[tokio::test]
async fn a_stranger_may_report_our_groups_and_nothing_else() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    let group = a.publish("one", 1);
    let flag = |object: Value| {
        json!({"id": b.base.join("activities/4").expect("an id"), "type": "Flag", "actor": b.actor(),
            "object": object, "content": "<b>Spam</b>\u{202e}"})
    };
    assert_eq!(
        post(&a, &b.actor(), keys(1), &flag(json!([b.actor(), group.url]))).await,
        202
    );
    assert_eq!(a.data().reports.len(), 1);
    assert!(!a.data().reports[0].text.contains('\u{202e}'));
    let elsewhere = b.base.join("groups/x").expect("an address");
    assert_eq!(
        post(&a, &b.actor(), keys(1), &flag(json!(elsewhere))).await,
        401,
        "nothing of ours"
    );
    assert_eq!(a.data().reports.len(), 1);
    assert!(a.data().peers.is_empty(), "it leaves no row");
}
