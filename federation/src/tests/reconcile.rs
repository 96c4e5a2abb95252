//! A copy becomes equal to its origin, whatever happened to it, and costs no more than what differs.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use axum::{body::Body, extract::Request, middleware::Next, response::Response};
use url::Url;

use super::{node::Node, samples};
use crate::{
    Host, PublicGroup, Synced,
    host::{Following, Retraction},
};

/// A node with many groups, and another that has read them.
async fn copied(count: usize) -> (Node, Node) {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    for n in 0..count {
        a.publish(&format!("group-{n}"), 1);
    }
    b.knows(&a.actor(), |peer| peer.following = Following::Accepted);
    let synced = sync(&a, &b).await;
    assert_eq!((synced.records, synced.equal), (count, true));
    (a, b)
}

async fn sync(a: &Node, b: &Node) -> Synced {
    b.protocol.sync(&b.peer(&a.actor())).await.expect("read")
}

fn url(a: &Node, id: &str) -> Url {
    a.base.join(&format!("groups/{id}")).expect("an address")
}

fn assert_equal(a: &Node, b: &Node) {
    let own: Vec<(String, i64)> = a.data().live();
    assert_eq!(b.data().copy_of(&a.actor()), own);
}

#[tokio::test]
async fn equal_copies_cost_one_small_answer() {
    let (a, b) = copied(1_200).await;
    let synced = sync(&a, &b).await;
    let nothing = Synced {
        equal: true,
        ..Synced::default()
    };
    assert_eq!(synced, nothing);
}

#[tokio::test]
async fn a_damaged_copy_is_whole_after_one_round() {
    let (a, b) = copied(1_200).await;
    let invented = samples::group(a.protocol.identity(), "invented", 5);
    {
        let mut data = b.data();
        for n in [3, 700] {
            data.received.remove(url(&a, &format!("group-{n}")).as_str());
        }
        data.received
            .get_mut(url(&a, "group-9").as_str())
            .expect("a row")
            .revision = 77;
        data.received.insert(invented.url.to_string(), invented);
        // One that lives is said to be withdrawn.
        let gone = url(&a, "group-11");
        data.received.remove(gone.as_str());
        let retraction = Retraction {
            url: gone.clone(),
            revision: Some(99),
            at: a.protocol.host().now(),
        };
        data.retracted.insert(gone.to_string(), retraction);
    }
    let synced = sync(&a, &b).await;
    assert_eq!((synced.pages, synced.repaired, synced.equal), (0, 5, true));
    assert_equal(&a, &b);
}

#[tokio::test]
async fn an_origin_that_was_restored_from_a_backup_is_believed() {
    let (a, b) = copied(300).await;
    let backup = a.data().changes.clone();
    a.publish("group-1", 2);
    a.publish("later", 1);
    a.withdraw("group-2", 2);
    assert!(sync(&a, &b).await.equal);
    // All of that is undone, and the numbers of changes begin again where they were.
    a.data().changes = backup;
    let synced = sync(&a, &b).await;
    assert_eq!((synced.repaired, synced.equal), (3, true));
    assert_equal(&a, &b);
    // What changes from now on is read with the new numbers.
    a.publish("anew", 1);
    assert!(sync(&a, &b).await.equal);
    assert_equal(&a, &b);
}

#[tokio::test]
async fn withdrawals_that_never_arrived_are_found() {
    let (a, b) = copied(500).await;
    // Purged at the origin before they were read: neither a page nor a withdrawal says so.
    a.data().changes.retain(|change| change.seq % 100 != 1);
    a.publish("new", 1);
    assert!(sync(&a, &b).await.equal);
    assert_eq!(b.data().received.len(), 496);
    assert_equal(&a, &b);
}

/// A node whose answers are counted, and their bytes.
#[tokio::test]
async fn one_difference_among_thousands_costs_a_few_small_answers() {
    let count = Arc::new(AtomicUsize::new(0));
    let bytes = Arc::new(AtomicUsize::new(0));
    let (counted, weighed) = (Arc::clone(&count), Arc::clone(&bytes));
    let a = Node::start_behind("node-a.test", 0, move |request: Request, next: Next| {
        let (counted, weighed) = (Arc::clone(&counted), Arc::clone(&weighed));
        async move {
            counted.fetch_add(1, Ordering::Relaxed);
            let (parts, body) = next.run(request).await.into_parts();
            let body = axum::body::to_bytes(body, usize::MAX).await.expect("a body");
            weighed.fetch_add(body.len(), Ordering::Relaxed);
            Response::from_parts(parts, Body::from(body))
        }
    })
    .await;
    let b = Node::start("node-b.test", 1).await;
    for n in 0..6_000 {
        a.publish(&format!("group-{n}"), 1);
    }
    b.knows(&a.actor(), |peer| peer.following = Following::Accepted);
    assert!(sync(&a, &b).await.equal);
    let measure = async |a: &Node, b: &Node| {
        count.store(0, Ordering::Relaxed);
        bytes.store(0, Ordering::Relaxed);
        assert!(sync(a, b).await.equal);
        (count.load(Ordering::Relaxed), bytes.load(Ordering::Relaxed))
    };
    let (requests, size) = measure(&a, &b).await;
    assert_eq!(requests, 1, "equal");
    assert!(size < 2_000, "{size}");
    b.data().received.remove(url(&a, "group-4711").as_str());
    let (requests, size) = measure(&a, &b).await;
    assert!(requests <= 8, "{requests}");
    assert!(size < 30_000, "{size}");
}

#[tokio::test]
async fn a_record_that_is_not_valid_is_left_as_it_was() {
    let (a, b) = copied(10).await;
    a.publish_as("group-3", 2, |group: &mut PublicGroup| {
        group.themes = vec!["x".repeat(100)];
    });
    let synced = sync(&a, &b).await;
    assert!(!synced.equal);
    let kept = b.data().received[url(&a, "group-3").as_str()].revision;
    assert_eq!(kept, 1, "what was valid stays");
}
