//! Who is not followed, not accepted or not signed gets nothing and changes nothing.

use kring_tests::{Database, Names, Region, TestNode, a_group, eventually};
use reqwest::{Method, StatusCode};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_for_an_answer_gets_nothing() {
    let approve = [("federation", "approve".to_owned())];
    let region = Region::start_named(Database::sqlite().and(1).await, Names::Hosts, &approve).await;
    let [a, b] = &region.nodes[..] else {
        panic!("two nodes")
    };
    b.follow(a).await;
    eventually("the follow has arrived", || async {
        a.app().directory.peers().await.expect("peers").len() == 1
    })
    .await;
    a.publish(&a_group()).await;
    eventually("it is listed at home", || async {
        a.search("").await["total"] == 1
    })
    .await;
    assert_eq!(b.peer(a).await["state"], "pending");
    assert_eq!(b.search("").await["total"], 0);
    // Staff allows it, and it gets everything.
    let id = a.peer(b).await["id"].as_i64().expect("a number");
    let allowed = a
        .call(
            Method::PATCH,
            &format!("/api/v1/peers/{id}"),
            Some(&json!({"policy": "allow"})),
        )
        .await;
    assert_eq!(allowed.status, StatusCode::OK);
    b.will_find("", &["Rouwgroep Helmond"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_does_not_federate_says_nothing_to_nodes() {
    let node = TestNode::start_with(Database::sqlite(), &[("federation", "off".to_owned())]).await;
    for path in [
        "/actor",
        "/actor/groups",
        "/outbox",
        "/.well-known/nodeinfo",
        "/.well-known/webfinger?resource=acct:kring@localhost",
    ] {
        assert_eq!(node.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(node.get("/nl/").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_inbox_believes_nobody() {
    let node = TestNode::start(Database::sqlite()).await;
    let post = |body: String| {
        node.request(Method::POST, "/inbox")
            .header("Content-Type", "application/activity+json")
            .body(body)
    };
    let follow = json!({"@context": "https://www.w3.org/ns/activitystreams", "id": "http://localhost:1/f", "type": "Follow",
        "actor": "http://localhost:1/actor", "object": format!("{}/actor", node.url)});
    assert_eq!(
        node.send(post(follow.to_string())).await.status,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        node.send(post("x".repeat(300_000))).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    for signature in [
        "",
        "nonsense",
        "keyId=\"http://localhost:1/actor#main-key\",headers=\"digest\",signature=\"AAAA\"",
    ] {
        let answer = node
            .send(post(follow.to_string()).header("Signature", signature))
            .await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{signature}");
    }
    assert!(
        node.app().directory.peers().await.expect("peers").is_empty(),
        "nothing of it is kept"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_describes_itself_as_others_expect() {
    let node = TestNode::start(Database::sqlite()).await;
    node.publish(&a_group()).await;
    let actor = node.get("/actor").await.json();
    assert_eq!(actor["type"], "Application");
    assert_eq!(actor["preferredUsername"], "kring");
    assert_eq!(actor["publicKey"]["owner"], actor["id"]);
    let host = node.url.trim_start_matches("http://");
    let finger = node
        .get(&format!("/.well-known/webfinger?resource=acct:kring@{host}"))
        .await
        .json();
    assert!(
        finger["links"]
            .as_array()
            .expect("links")
            .iter()
            .any(|link| link["href"] == actor["id"])
    );
    let links = node.get("/.well-known/nodeinfo").await.json();
    let info = links["links"]
        .as_array()
        .expect("links")
        .iter()
        .find_map(|link| link["href"].as_str()?.strip_prefix(&node.url))
        .expect("nodeinfo");
    assert_eq!(node.get(info).await.json()["software"]["name"], "kring");
    for collection in ["outbox", "followers", "following"] {
        let answer = node.get(&format!("/{collection}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{collection}");
    }
    let groups = node.get("/actor/groups").await.json();
    assert_eq!(groups["totalItems"], 1);
    assert!(groups["kring:digest"].is_string());
}
