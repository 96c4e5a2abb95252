//! Hand-signed requests against a live node, each after a bug that the field really had. Whatever
//! comes, the node answers, keeps what it had, and fetches little.

mod records;
mod requests;
mod strangers;

use kring_tests::{Database, Stranger, TestNode};
use reqwest::Method;
use serde_json::Value;

/// A node that follows a stranger, which has one group there.
async fn acquainted() -> (TestNode, Stranger) {
    let node = TestNode::start(Database::sqlite()).await;
    let stranger = Stranger::start(0).await;
    stranger.be_followed_by(&node).await;
    let page = stranger.page("kept", 3);
    assert_eq!(stranger.send(&node, "Create", &page).await, 202);
    node.will_find("", &["Vreemde groep"]).await;
    (node, stranger)
}

/// The node answers, and has the one group as it was.
async fn unharmed(node: &TestNode) {
    assert_eq!(node.get("/healthz").await.status, 200);
    let kept = node.get("/api/v1/groups/kept").await;
    assert_eq!(kept.status, 200, "{}", kept.text);
    assert_eq!(kept.json()["revision"], 3);
    assert_eq!(node.app().directory.listed(), 1);
}

/// What a node has of a group.
async fn kept(node: &TestNode, id: &str) -> Value {
    let answer = node
        .call(Method::GET, &format!("/api/v1/groups/{id}"), None)
        .await;
    match answer.status.as_u16() {
        200 => answer.json(),
        404 | 410 => Value::Null,
        other => panic!("{other}: {}", answer.text),
    }
}
