//! Who is not known, who is shut out, and where a node may be led when it looks.

use kring_tests::{Database, Served, Signed, Stranger, TestNode, client, eventually};
use reqwest::Method;
use serde_json::{Value, json};

use super::{acquainted, unharmed};

fn follow(from: &Stranger, node: &TestNode) -> Value {
    from.activity("Follow", &json!(format!("{}/actor", node.url)))
}

/// CVE-2026-69132: made-up hosts leave nothing behind, and are not fetched one by one for ever.
#[tokio::test(flavor = "multi_thread")]
async fn unbounded_state_per_host_10_000_made_up_hosts_leave_bounded_rows() {
    let node = TestNode::start(Database::sqlite()).await;
    let stranger = Stranger::start(0).await;
    let client = client();
    // A Follow is worth a fetch, so these are the dearest; each names another actor at one host.
    for number in 0..300 {
        let actor = format!("{}/made-up/{number}", stranger.url);
        let follow = json!({"id": format!("{actor}/f"), "type": "Follow", "actor": actor, "object": format!("{}/actor", node.url)});
        let request = Signed::post(&format!("{}/inbox", node.url), &actor, 0, follow.to_string());
        assert!([401, 503].contains(&request.send(&client).await));
        // Once more costs nothing more.
        let asked = stranger.asked().len();
        assert!([401, 503].contains(&request.send(&client).await));
        assert_eq!(stranger.asked().len(), asked);
    }
    // Everything else is refused without a look.
    let asked = stranger.asked().len();
    let actor = "http://host-0.localhost:9/actor";
    let create = json!({"id": format!("{actor}/c"), "type": "Create", "actor": actor, "object": {}});
    let request = Signed::post(&format!("{}/inbox", node.url), actor, 0, create.to_string());
    // Nobody gets as far as having the signature itself looked at, so one serves for all.
    let (url, headers, body) = (request.url.clone(), request.headers(), request.body.clone());
    let signature = headers["signature"].to_str().expect("text").to_owned();
    for number in 0..10_000 {
        let mut headers = headers.clone();
        let named = signature.replace("host-0", &format!("host-{number}"));
        headers.insert("signature", named.parse().expect("a value"));
        let request = client.post(url.clone()).headers(headers).body(body.clone());
        assert_eq!(request.send().await.expect("an answer").status(), 401);
    }
    assert_eq!(stranger.asked().len(), asked);
    assert!(node.app().directory.peers().await.expect("peers").is_empty());
}

/// CVE-2025-54888 and its kin: a key counts only where its document binds it to the actor.
#[tokio::test(flavor = "multi_thread")]
async fn key_not_bound_to_the_actor() {
    let node = TestNode::start(Database::sqlite()).await;
    let change = |change: fn(&mut Value)| change;
    for (what, alter) in [
        (
            "another owner",
            change(|document| document["publicKey"]["owner"] = json!("http://localhost:1/actor")),
        ),
        (
            "another id",
            change(|document| document["id"] = json!("http://localhost:1/actor")),
        ),
        (
            "another inbox",
            change(|document| document["inbox"] = json!("http://localhost:1/inbox")),
        ),
        (
            "a key elsewhere",
            change(|document| document["publicKey"]["id"] = json!("http://localhost:1/actor#main-key")),
        ),
        ("no key", change(|document| document["publicKey"] = json!(null))),
        (
            "two types",
            change(|document| document["type"] = json!(["Application", "Note"])),
        ),
    ] {
        let stranger = Stranger::start(0).await;
        let mut document = stranger.actor_document();
        alter(&mut document);
        stranger.serve("/actor", Served::activity(&document));
        let request = stranger.signed(&node, &follow(&stranger, &node));
        assert_eq!(request.send(&client()).await, 401, "{what}");
    }
    assert!(node.app().directory.peers().await.expect("peers").is_empty());
}

/// GHSA-jhrq-qvrm-qr36: what is served as something else is no actor and no object.
#[tokio::test(flavor = "multi_thread")]
async fn content_type_confusion() {
    let (node, stranger) = acquainted().await;
    for content_type in ["text/html", "text/plain", "application/json", "image/png", ""] {
        let other = Stranger::start(1).await;
        other.serve("/actor", Served::json_as(content_type, &other.actor_document()));
        let status = other.signed(&node, &follow(&other, &node)).send(&client()).await;
        assert_eq!(status, 401, "{content_type:?}");
        // An announced group too.
        other.serve("/actor", Served::activity(&other.actor_document()));
        let page = other.page("planted", 1);
        other.serve("/groups/planted", Served::json_as(content_type, &page));
        assert_eq!(stranger.send(&node, "Announce", &page["id"]).await, 202);
    }
    unharmed(&node).await;
}

/// CVE-2025-25194, CVE-2026-33693 and others, and redirects that lead there.
#[tokio::test(flavor = "multi_thread")]
async fn ssrf_and_redirects_to_private_addresses_loops_and_other_schemes() {
    let (node, stranger) = acquainted().await;
    for target in [
        "http://10.0.0.1/groups/planted",
        "http://169.254.169.254/latest/meta-data",
        "http://0.0.0.0/groups/planted",
        "http://[::ffff:10.0.0.1]/groups/planted",
        "http://[64:ff9b::a00:1]/groups/planted",
        "http://[2002:a00:1::]/groups/planted",
        "http://user:pass@localhost/groups/planted",
        "file:///etc/passwd",
        "https://localhost./x",
    ] {
        assert!(
            stranger.send(&node, "Announce", &json!(target)).await < 500,
            "{target}"
        );
        let other = Stranger::start(1).await;
        other.serve("/groups/planted", Served::redirect(target));
        let detour = json!(format!("{}/groups/planted", other.url));
        assert_eq!(stranger.send(&node, "Announce", &detour).await, 202, "{target}");
        other.serve("/actor", Served::redirect(target));
        assert_eq!(
            other.signed(&node, &follow(&other, &node)).send(&client()).await,
            401,
            "{target}"
        );
    }
    // Round and round.
    let other = Stranger::start(1).await;
    other.serve("/groups/a", Served::redirect(&format!("{}/groups/b", other.url)));
    other.serve("/groups/b", Served::redirect(&format!("{}/groups/a", other.url)));
    let asked = other.asked().len();
    assert_eq!(
        stranger
            .send(&node, "Announce", &json!(format!("{}/groups/a", other.url)))
            .await,
        202
    );
    assert!(other.asked().len() - asked <= 3);
    unharmed(&node).await;
}

/// CVE-2026-23961 and its kin: whoever is shut out stays out by every door.
#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_origin_does_not_come_back() {
    let (node, stranger) = acquainted().await;
    let hub = Stranger::start(1).await;
    hub.be_followed_by(&node).await;
    let id = stranger.peer_of(&node).await["id"].clone();
    let block = json!({"policy": "block"});
    let blocked = node
        .call(Method::PATCH, &format!("/api/v1/peers/{id}"), Some(&block))
        .await;
    assert_eq!(blocked.status, 200);
    node.will_find("", &[]).await;
    let page = stranger.page("again", 9);
    stranger.serve("/groups/again", Served::activity(&page));
    stranger.serve_groups(std::slice::from_ref(&page));
    for kind in ["Create", "Update", "Follow", "Announce", "Flag", "Move"] {
        assert_eq!(stranger.send(&node, kind, &page).await, 401, "{kind}");
    }
    assert_eq!(hub.send(&node, "Announce", &page["id"]).await, 403);
    hub.serve(
        "/groups/again",
        Served::redirect(page["id"].as_str().expect("an id")),
    );
    let detour = json!(format!("{}/groups/again", hub.url));
    assert_eq!(hub.send(&node, "Announce", &detour).await, 202);
    assert_eq!(hub.send(&node, "Create", &page).await, 403);
    // Nor by a list, nor by hand without being allowed first.
    let list = json!({"type": "kring-nodes", "version": 1, "nodes": [{"actor": stranger.actor}]});
    hub.serve("/list.json", Served::json_as("application/json", &list));
    let address = json!({"url": format!("{}/list.json", hub.url)});
    assert_eq!(
        node.call(Method::POST, "/api/v1/lists", Some(&address))
            .await
            .status,
        202
    );
    eventually("the list is read", || async {
        node.call(Method::GET, "/api/v1/lists", None).await.json()[0]["nodes"] == 1
    })
    .await;
    assert_eq!(stranger.peer_of(&node).await["policy"], "block");
    let asked = stranger.asked().len();
    assert_eq!(node.app().directory.listed(), 0);
    assert_eq!(stranger.asked().len(), asked, "nothing is fetched there");
}

/// CVE-2025-30741: who waits for staff gets nothing, and neither does who was never let in.
#[tokio::test(flavor = "multi_thread")]
async fn follow_approval_bypass() {
    let settings = [("federation", "approve".to_owned())];
    let node = TestNode::start_with(Database::sqlite(), &settings).await;
    let stranger = Stranger::start(0).await;
    assert_eq!(
        stranger
            .send(&node, "Follow", &json!(format!("{}/actor", node.url)))
            .await,
        202
    );
    // It answers for us: nobody accepts a Follow of its own.
    let own = json!({"type": "Follow", "actor": stranger.actor, "object": format!("{}/actor", node.url)});
    assert_eq!(stranger.send(&node, "Accept", &own).await, 403);
    node.publish(&kring_tests::a_group()).await;
    eventually("it waits", || async {
        stranger.peer_of(&node).await["follower"] == "asks"
    })
    .await;
    node.will_find("", &["Rouwgroep Helmond"]).await;
    assert!(stranger.got().is_empty());
    // With an allowlist not even the documents can be read.
    let settings = [("federation", "allowlist".to_owned())];
    let node = TestNode::start_with(Database::sqlite(), &settings).await;
    let request = stranger.signed(&node, &follow(&stranger, &node));
    assert_eq!(request.send(&client()).await, 401);
    assert!(node.app().directory.peers().await.expect("peers").is_empty());
    for path in [
        "/actor/groups",
        "/actor/groups?since=0",
        "/actor/groups?range=",
        "/actor/groups?ids=x",
        "/outbox",
        "/followers",
    ] {
        assert_eq!(node.get(path).await.status, 401, "{path}");
    }
    assert_eq!(node.get("/actor").await.status, 200, "its key can be read");
}
