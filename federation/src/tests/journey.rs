//! Two nodes find each other, follow, send, withdraw and part.

use chrono::TimeDelta;
use url::Url;

use super::{keys, node::Node};
use crate::host::{Failure, Follower, Following, Mode, Policy};

/// `b` follows `a`, and both have done what follows from that.
async fn followed(a: &Node, b: &Node) {
    b.knows(&a.actor(), |peer| peer.following = Following::Wanted);
    b.work().await;
    a.work().await;
    assert_eq!(b.peer(&a.actor()).following, Following::Accepted);
    assert_eq!(a.peer(&b.actor()).follower, Follower::Accepted);
}

fn has(node: &Node, group: &Url) -> Option<i64> {
    node.data()
        .received
        .get(group.as_str())
        .map(|group| group.revision)
}

#[tokio::test]
async fn two_nodes_follow_send_withdraw_and_part() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    let old = a.publish("old", 1);
    followed(&a, &b).await;

    // The follower gets what was there before, by delivery and by reading.
    assert_eq!(has(&b, &old.url), Some(1));
    b.work().await;
    assert_eq!(b.data().synced, [("1".to_owned(), false), ("1".to_owned(), true)]);

    // Create, Update, Delete.
    let new = a.publish("new", 1);
    a.work().await;
    assert_eq!(has(&b, &new.url), Some(1));
    a.publish("new", 2);
    a.work().await;
    assert_eq!(has(&b, &new.url), Some(2));
    a.withdraw("new", 3);
    a.work().await;
    assert_eq!(has(&b, &new.url), None);
    assert_eq!(b.data().retracted[new.url.as_str()].revision, Some(3));

    // What is gone before it was sent is told all the same: the peer may have read it by itself.
    a.publish("brief", 1);
    a.withdraw("brief", 2);
    a.work().await;
    assert_eq!(b.data().retracted.len(), 2);
    assert_eq!(a.peer(&b.actor()).delivered, 6);

    // Undo stops it.
    b.knows(&a.actor(), |peer| peer.following = Following::Unwanted);
    b.work().await;
    assert_eq!(b.peer(&a.actor()).following, Following::No);
    assert_eq!(a.peer(&b.actor()).follower, Follower::No);
    let later = a.publish("later", 1);
    a.work().await;
    assert_eq!(has(&b, &later.url), None);
    assert_eq!(a.data().failures, []);
    assert_eq!(b.data().failures, []);
}

#[tokio::test]
async fn a_pending_follower_gets_nothing() {
    let a = Node::start_with("node-a.test", 0, |identity| identity.mode = Mode::Approve).await;
    let b = Node::start("node-b.test", 1).await;
    let group = a.publish("one", 1);
    b.knows(&a.actor(), |peer| peer.following = Following::Wanted);
    b.work().await;
    assert_eq!(a.peer(&b.actor()).follower, Follower::Pending);
    assert_eq!(b.peer(&a.actor()).following, Following::Pending);
    let pending = a.peer(&b.actor());
    assert_eq!(
        a.protocol
            .deliver(std::slice::from_ref(&pending))
            .await
            .expect("nothing"),
        0
    );
    assert_eq!(has(&b, &group.url), None);

    // A Reject ends it, a later Accept begins it.
    a.knows(&b.actor(), |peer| peer.follower = Follower::Declined);
    a.work().await;
    assert_eq!(b.peer(&a.actor()).following, Following::Rejected);
    b.knows(&a.actor(), |peer| peer.following = Following::Wanted);
    b.work().await;
    a.knows(&b.actor(), |peer| peer.follower = Follower::Approved);
    a.work().await;
    assert_eq!(b.peer(&a.actor()).following, Following::Accepted);
    assert_eq!(has(&b, &group.url), Some(1));
}

#[tokio::test]
async fn a_follow_that_comes_again_is_answered_again() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    followed(&a, &b).await;
    b.knows(&a.actor(), |peer| peer.following = Following::Wanted);
    b.work().await;
    assert_eq!(a.peer(&b.actor()).follower, Follower::Approved);
    a.work().await;
    assert_eq!(b.peer(&a.actor()).following, Following::Accepted);
    assert_eq!(a.data().follows, 2);
}

#[tokio::test]
async fn many_groups_are_read_page_by_page_and_the_digests_agree() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    for n in 0..250 {
        a.publish(&format!("group-{n}"), 1);
    }
    a.withdraw("group-7", 2);
    b.knows(&a.actor(), |peer| peer.following = Following::Accepted);
    b.work().await;
    let cursors = [("101", false), ("201", false), ("251", false), ("251", true)];
    let cursors = cursors.map(|(cursor, done)| (cursor.to_owned(), done));
    assert_eq!(b.data().synced, cursors);
    assert_eq!(b.data().received.len(), 249);
    assert_eq!(b.data().retracted.len(), 1);

    // From the cursor on, only what changed since.
    a.publish("group-9", 2);
    let synced = b.protocol.sync(&b.peer(&a.actor())).await.expect("read");
    assert_eq!((synced.pages, synced.records, synced.refused), (1, 1, 0));
    assert!(synced.equal);
}

#[tokio::test]
async fn one_bad_record_does_not_hold_back_the_rest() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    let first = a.publish("first", 1);
    let bad = a.publish_as("bad", 1, |group| group.themes = vec!["x".repeat(100)]);
    let foreign = a.publish_as("foreign", 1, |group| group.origin.actor = b.actor());
    let last = a.publish("last", 1);
    followed(&a, &b).await;
    let got = |b: &Node| [&first, &bad, &foreign, &last].map(|group| has(b, &group.url).is_some());
    assert_eq!(got(&b), [true, false, false, true]);
    assert_eq!(a.peer(&b.actor()).delivered, 4);
    // The same when they are read.
    b.data().received.clear();
    let synced = b.protocol.sync(&b.peer(&a.actor())).await.expect("read");
    assert_eq!((synced.records, synced.equal), (2, false));
    assert_eq!(got(&b), [true, false, false, true]);
    assert_eq!(a.data().failures, []);
}

#[tokio::test]
async fn a_changed_key_is_fetched_again_once() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    followed(&a, &b).await;
    b.later(TimeDelta::minutes(1));
    b.knows(&a.actor(), |peer| {
        let document = peer.document.as_mut().expect("a document");
        document.public_key_pem.clone_from(&keys(3).public_key);
    });
    let before = b.data().refreshed;
    let group = a.publish("one", 1);
    a.work().await;
    assert_eq!(has(&b, &group.url), Some(1));
    assert_eq!(b.data().refreshed, before + 1);
}

#[tokio::test]
async fn a_peer_that_is_gone_or_away_is_told_apart() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    followed(&a, &b).await;
    a.publish("one", 1);
    // Nobody listens on the reserved port 9, and nothing is at the other paths.
    for (inbox, actor, failure) in [
        ("http://node-b.test:9/inbox".to_owned(), None, Some(false)),
        (
            b.base.join("nowhere").expect("an address").to_string(),
            None,
            Some(false),
        ),
        (
            b.base.join("nowhere").expect("an address").to_string(),
            Some("gone"),
            Some(true),
        ),
    ] {
        let mut peer = a.peer(&b.actor());
        let document = peer.document.as_mut().expect("a document");
        document.shared_inbox = Some(Url::parse(&inbox).expect("an address"));
        if let Some(path) = actor {
            peer.actor = b.base.join(path).expect("an address");
        }
        peer.delivered = 0;
        let row = peer.clone();
        a.knows(&peer.actor, |known| *known = row);
        a.protocol.deliver(&[peer]).await.expect("told to the host");
        let told = a.data().failures.pop();
        match failure {
            Some(true) => assert_eq!(told, Some(Failure::Gone), "{inbox}"),
            // An inbox that moved is found through the actor, so nothing failed.
            _ if inbox.ends_with("nowhere") => assert_eq!(told, None, "{inbox}"),
            _ => assert!(matches!(told, Some(Failure::Temporary(_))), "{inbox} {told:?}"),
        }
        a.knows(&b.actor(), |row| row.delivered = 0);
    }
}

#[tokio::test]
async fn a_blocked_node_stays_out_by_every_door() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    followed(&a, &b).await;
    b.knows(&a.actor(), |peer| peer.following = Following::Accepted);
    a.knows(&b.actor(), |peer| peer.policy = Policy::Block);

    // Nothing goes out to it.
    let group = a.publish("one", 1);
    a.work().await;
    assert_eq!(has(&b, &group.url), None);
    // Nothing comes in from it, and it is not fetched.
    let before = a.data().follows;
    b.knows(&a.actor(), |peer| peer.following = Following::Wanted);
    b.work().await;
    assert_eq!(a.data().follows, before);
    assert!(matches!(b.data().failures.as_slice(), [Failure::Temporary(_)]));
    assert!(matches!(
        a.protocol.fetch_actor(&b.actor()).await,
        Err(Failure::Refused(_))
    ));
    let below = Url::parse("http://sub.node-b.test:1/actor").expect("an address");
    assert_eq!(
        a.protocol.fetch_actor(&below).await,
        Err(Failure::Refused("the node is blocked".into()))
    );
    // Signed reading fails too.
    let peer = b.peer(&a.actor());
    b.protocol.sync(&peer).await.expect("told to the host");
    assert_eq!(b.data().received.len(), 0);
}

#[tokio::test]
async fn an_allowlist_needs_a_signed_get_of_an_allowed_peer() {
    let a = Node::start_with("node-a.test", 0, |identity| identity.mode = Mode::Allowlist).await;
    let b = Node::start("node-b.test", 1).await;
    let group = a.publish("one", 1);
    b.knows(&a.actor(), |peer| peer.following = Following::Accepted);
    b.work().await;
    assert!(matches!(b.data().failures.pop(), Some(Failure::Temporary(_))));
    assert_eq!(a.data().peers.len(), 0);

    a.knows(&b.actor(), |_| {});
    b.work().await;
    assert_eq!(b.data().failures, []);
    assert_eq!(has(&b, &group.url), Some(1));
}

#[tokio::test]
async fn a_node_is_found_by_its_domain() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    let port = a.base.port().expect("a port");
    for input in [
        format!("node-a.test:{port}"),
        format!("@kring@node-a.test:{port}"),
        a.actor().to_string(),
    ] {
        assert_eq!(b.protocol.follow_target(&input).await, Ok(a.actor()), "{input}");
    }
    let away = b.protocol.follow_target("node-c.test:9").await;
    assert_eq!(
        away.map(String::from),
        Ok("http://node-c.test:9/actor".to_owned())
    );
    for wrong in [
        "",
        "not a domain",
        "https://User@node-a.test/actor",
        "10.0.0.1",
        b.actor().as_str(),
    ] {
        assert!(b.protocol.follow_target(wrong).await.is_err(), "{wrong}");
    }
}
