//! What strangers, peers and impostors may put into the inbox.

use serde_json::{Value, json};
use url::Url;

use super::{keys, node::Node, samples, signing::Draft};
use crate::{
    Keypair,
    host::{Follower, Following, Host, Mode, Policy},
    inbox::BODY_LIMIT,
    objects::group_object::page,
};

/// A node, and another that it follows.
async fn pair() -> (Node, Node) {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    b.knows(&a.actor(), |peer| peer.following = Following::Accepted);
    (a, b)
}

fn follow(from: &Node, to: &Node) -> Value {
    json!({"id": from.base.join("activities/1").expect("an id"), "type": "Follow", "actor": from.actor(), "object": to.actor()})
}

fn create(from: &Node) -> Value {
    let identity = from.protocol.identity();
    json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": from.base.join("activities/2").expect("an id"),
        "type": "Create",
        "actor": from.actor(),
        "object": page(&samples::group(identity, "one", 1), identity),
    })
}

fn signed<'a>(to: &Node, actor: &Url, key: &'a Keypair, body: impl Into<Vec<u8>>) -> Draft<'a> {
    let inbox = to.base.join("inbox").expect("an address");
    Draft::post(&inbox, actor, key, to.protocol.host().now(), body)
}

async fn post(to: &Node, actor: &Url, key: usize, activity: &Value) -> u16 {
    signed(to, actor, keys(key), activity.to_string()).send().await
}

#[tokio::test]
async fn a_followed_peers_group_is_taken() {
    let (a, b) = pair().await;
    assert_eq!(post(&b, &a.actor(), 0, &create(&a)).await, 202);
    assert_eq!(b.data().received.len(), 1);
    // A second time changes nothing.
    assert_eq!(post(&b, &a.actor(), 0, &create(&a)).await, 202);
    assert_eq!(b.data().received.len(), 1);
}

#[tokio::test]
async fn oversized_bodies_get_413() {
    let (a, b) = pair().await;
    for size in [BODY_LIMIT + 1, 2 * BODY_LIMIT, 20 * BODY_LIMIT] {
        let status = signed(&b, &a.actor(), keys(0), vec![b' '; size]).send().await;
        assert_eq!(status, 413, "{size}");
    }
    let mut fits = create(&a).to_string().into_bytes();
    fits.resize(BODY_LIMIT, b' ');
    assert_eq!(signed(&b, &a.actor(), keys(0), fits).send().await, 202);
}

#[tokio::test]
async fn a_stranger_is_fetched_for_a_follow_and_nothing_else() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    assert_eq!(post(&b, &a.actor(), 0, &create(&a)).await, 401);
    assert_eq!(b.protocol.inner.strangers.len(), 0);
    let mut other = follow(&a, &b);
    other["object"] = json!(b.base.join("groups/one").expect("an address"));
    assert_eq!(post(&b, &a.actor(), 0, &other).await, 401);
    assert_eq!(b.protocol.inner.strangers.len(), 0);
    assert_eq!(post(&b, &a.actor(), 0, &follow(&a, &b)).await, 202);
    assert_eq!(b.peer(&a.actor()).follower, Follower::Approved);
}

#[tokio::test]
async fn a_forged_follow_is_refused_and_does_not_keep_the_real_one_out() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    for _ in 0..3 {
        assert_eq!(post(&b, &a.actor(), 2, &follow(&a, &b)).await, 401);
    }
    assert_eq!(b.data().follows, 0);
    assert_eq!(post(&b, &a.actor(), 0, &follow(&a, &b)).await, 202);
}

#[tokio::test]
async fn made_up_hosts_are_refused_and_not_tried_twice() {
    let b = Node::start("node-b.test", 1).await;
    let made_up = Url::parse("http://node-c.test:9/actor").expect("an address");
    let follow =
        json!({"id": "http://node-c.test:9/1", "type": "Follow", "actor": made_up, "object": b.actor()});
    for _ in 0..2 {
        assert_eq!(post(&b, &made_up, 2, &follow).await, 401);
    }
    assert_eq!(b.protocol.inner.strangers.len(), 1);
    assert!(b.data().peers.is_empty());
}

#[tokio::test]
async fn the_signer_has_to_be_the_actor() {
    let (a, b) = pair().await;
    let c = Node::start("node-c.test", 2).await;
    b.knows(&c.actor(), |peer| peer.following = Following::Accepted);
    // The key of another actor (CVE-2025-54888).
    assert_eq!(post(&b, &a.actor(), 2, &create(&a)).await, 401);
    assert_eq!(post(&b, &c.actor(), 2, &create(&a)).await, 401);
    // An activity with an id of another origin.
    let mut foreign = create(&a);
    foreign["id"] = json!(c.base.join("activities/1").expect("an id"));
    assert_eq!(post(&b, &a.actor(), 0, &foreign).await, 401);
    // Ourselves.
    assert_eq!(post(&b, &b.actor(), 1, &follow(&b, &b)).await, 401);
    assert!(b.data().received.is_empty());
}

#[tokio::test]
async fn update_and_delete_from_another_origin_change_nothing() {
    let (a, b) = pair().await;
    let c = Node::start("node-c.test", 2).await;
    b.knows(&c.actor(), |peer| peer.following = Following::Accepted);
    assert_eq!(post(&b, &a.actor(), 0, &create(&a)).await, 202);
    let mut update = create(&c);
    update["type"] = json!("Update");
    update["object"] = create(&a)["object"].clone();
    update["object"]["kring:group"]["revision"] = json!(9);
    assert_eq!(post(&b, &c.actor(), 2, &update).await, 403);
    let url = &create(&a)["object"]["id"];
    for object in [url.clone(), json!({"type": "Tombstone", "id": url})] {
        let delete = json!({"id": c.base.join("x").expect("an id"), "type": "Delete", "actor": c.actor(), "object": object});
        assert_eq!(post(&b, &c.actor(), 2, &delete).await, 403);
    }
    let kept: Vec<_> = b.data().received.values().map(|group| group.revision).collect();
    assert_eq!(kept, [1]);
    // Its own node may, also with the plain id.
    let delete =
        json!({"id": a.base.join("x").expect("an id"), "type": "Delete", "actor": a.actor(), "object": url});
    assert_eq!(post(&b, &a.actor(), 0, &delete).await, 202);
    assert!(b.data().received.is_empty());
}

#[tokio::test]
async fn what_is_no_activity_gets_400_after_a_valid_signature() {
    let (a, b) = pair().await;
    for body in [
        "",
        "hello",
        "[]",
        "null",
        "{}",
        r#"{"type":"Create"}"#,
        "{\"id\":\"x\"}",
    ] {
        assert_eq!(signed(&b, &a.actor(), keys(0), body).send().await, 400, "{body}");
        assert_eq!(signed(&b, &a.actor(), keys(2), body).send().await, 401, "{body}");
    }
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(signed(&b, &a.actor(), keys(0), deep).send().await, 400);
    let mut broken = create(&a);
    broken["object"]["kring:group"]["revision"] = json!(-1);
    assert_eq!(post(&b, &a.actor(), 0, &broken).await, 400);
}

#[tokio::test]
async fn unknown_activities_and_other_objects_are_forgotten() {
    let (a, b) = pair().await;
    let mut activity = create(&a);
    for kind in ["Like", "Announce", "QuoteRequest"] {
        activity["type"] = json!(kind);
        assert_eq!(post(&b, &a.actor(), 0, &activity).await, 202, "{kind}");
    }
    activity["type"] = json!("Create");
    activity["object"] =
        json!({"id": a.base.join("note").expect("an id"), "type": "Note", "content": "hello"});
    assert_eq!(post(&b, &a.actor(), 0, &activity).await, 202);
    assert!(b.data().received.is_empty());
}

#[tokio::test]
async fn a_node_that_is_not_followed_is_answered_and_forgotten() {
    let (a, b) = pair().await;
    b.knows(&a.actor(), |peer| peer.following = Following::Pending);
    assert_eq!(post(&b, &a.actor(), 0, &create(&a)).await, 202);
    assert!(b.data().received.is_empty());
}

#[tokio::test]
async fn only_who_was_followed_can_accept() {
    let (a, b) = pair().await;
    let c = Node::start("node-c.test", 2).await;
    b.knows(&a.actor(), |peer| peer.following = Following::Pending);
    b.knows(&c.actor(), |_| {});
    let accept = |from: &Node, object: Value| json!({"id": from.base.join("x").expect("an id"), "type": "Accept", "actor": from.actor(), "object": object});
    let ours = follow(&b, &a);
    assert_eq!(post(&b, &c.actor(), 2, &accept(&c, ours.clone())).await, 403);
    let not_ours = follow(&c, &a);
    assert_eq!(post(&b, &a.actor(), 0, &accept(&a, not_ours)).await, 403);
    assert_eq!(b.peer(&a.actor()).following, Following::Pending);
    assert_eq!(
        post(&b, &a.actor(), 0, &accept(&a, ours["id"].clone())).await,
        202
    );
    assert_eq!(b.peer(&a.actor()).following, Following::Accepted);
    assert_eq!(post(&b, &a.actor(), 0, &accept(&a, ours)).await, 202);
}

#[tokio::test]
async fn only_a_follower_can_undo_its_own_follow() {
    let (a, b) = pair().await;
    let c = Node::start("node-c.test", 2).await;
    b.knows(&c.actor(), |_| {});
    assert_eq!(post(&b, &a.actor(), 0, &follow(&a, &b)).await, 202);
    let undo = |from: &Node, object: Value| json!({"id": from.base.join("x").expect("an id"), "type": "Undo", "actor": from.actor(), "object": object});
    assert_eq!(post(&b, &c.actor(), 2, &undo(&c, follow(&a, &b))).await, 403);
    let like = json!({"type": "Like", "actor": a.actor(), "object": b.actor()});
    assert_eq!(post(&b, &a.actor(), 0, &undo(&a, like)).await, 202);
    assert_eq!(
        post(&b, &c.actor(), 2, &undo(&c, follow(&a, &b)["id"].clone())).await,
        202
    );
    assert_eq!(b.peer(&a.actor()).follower, Follower::Approved);
    assert_eq!(
        post(&b, &a.actor(), 0, &undo(&a, follow(&a, &b)["id"].clone())).await,
        202
    );
    assert_eq!(b.peer(&a.actor()).follower, Follower::No);
}

#[tokio::test]
async fn a_blocked_peer_is_refused_like_a_stranger_and_is_not_fetched() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    b.knows(&a.actor(), |peer| peer.policy = Policy::Block);
    let other = a.base.join("other-actor").expect("an address");
    for actor in [a.actor(), other] {
        let follow = json!({"id": a.base.join("x").expect("an id"), "type": "Follow", "actor": actor, "object": b.actor()});
        assert_eq!(post(&b, &actor, 0, &follow).await, 401, "{actor}");
    }
    assert_eq!(b.protocol.inner.strangers.len(), 0);
    let data = b.data();
    assert_eq!((data.follows, data.refreshed), (0, 0));
}

#[tokio::test]
async fn false_signatures_do_not_make_us_fetch_again_and_again() {
    let (a, b) = pair().await;
    assert_eq!(post(&b, &a.actor(), 0, &create(&a)).await, 202);
    let before = b.data().refreshed;
    b.later(chrono::TimeDelta::minutes(1));
    for _ in 0..5 {
        assert_eq!(post(&b, &a.actor(), 2, &create(&a)).await, 401);
    }
    assert_eq!(b.data().refreshed, before + 1);
}

#[tokio::test]
async fn a_node_that_does_not_federate_has_no_addresses() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start_with("node-b.test", 1, |identity| identity.mode = Mode::Off).await;
    assert_eq!(post(&b, &a.actor(), 0, &follow(&a, &b)).await, 404);
}
