//! What everybody sees of a node.

use axum::http::header;
use serde_json::{Value, json};
use url::Url;

use super::node::Node;
use crate::host::{Following, Mode};

struct Answer {
    status: u16,
    headers: header::HeaderMap,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().expect("text"))
    }
}

async fn get_from(node: &Node, path: &str, more: &[(&str, &str)]) -> Answer {
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build();
    let port = node.base.port().expect("a port");
    let mut request = client
        .expect("a client")
        .get(format!("http://127.0.0.1:{port}{path}"));
    for (name, value) in more {
        request = request.header(*name, *value);
    }
    let answer = request.send().await.expect("an answer");
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    Answer {
        status,
        headers,
        body: answer.text().await.expect("a body"),
    }
}

#[tokio::test]
async fn every_address_that_the_actor_names_is_served() {
    let a = Node::start("node-a.test", 0).await;
    a.publish("one", 1);
    let actor = get_from(&a, "/actor", &[]).await;
    assert_eq!(actor.header("content-type"), "application/activity+json");
    let document = actor.json();
    assert_eq!(document["id"], json!(a.actor()));
    assert_eq!(document["type"], "Application");
    assert_eq!(document["preferredUsername"], "kring");
    assert_eq!(document["publicKey"]["id"], format!("{}#main-key", a.actor()));
    assert_eq!(document["@context"][2]["kring:group"]["@type"], "@json");
    for name in ["outbox", "followers", "following", "kring:groups"] {
        let path = Url::parse(document[name].as_str().expect("an address")).expect("an address");
        let collection = get_from(&a, path.path(), &[]).await;
        assert_eq!(collection.status, 200, "{name}");
        assert_eq!(collection.json()["type"], "OrderedCollection", "{name}");
        assert_eq!(collection.json()["id"], path.as_str(), "{name}");
        assert!(collection.json()["totalItems"].is_u64(), "{name}");
    }
    let again = get_from(&a, "/actor", &[("if-none-match", actor.header("etag"))]).await;
    assert_eq!(again.status, 304);
}

#[tokio::test]
async fn the_collection_of_groups_has_pages_digest_and_tombstones() {
    let a = Node::start("node-a.test", 0).await;
    let empty = get_from(&a, "/actor/groups", &[]).await.json();
    assert_eq!(
        (&empty["totalItems"], empty["kring:digest"].as_str()),
        (&json!(0), Some("0".repeat(64).as_str()))
    );
    a.publish("one", 1);
    a.publish("two", 1);
    a.withdraw("one", 2);
    let page = get_from(&a, "/actor/groups?since=0", &[]).await.json();
    let kinds: Vec<_> = page["orderedItems"]
        .as_array()
        .expect("items")
        .iter()
        .map(|item| &item["type"])
        .collect();
    assert_eq!(kinds, ["Page", "Tombstone"]);
    assert_eq!(page["kring:cursor"], "3");
    assert_eq!(page["next"], Value::Null);
    assert_eq!(
        get_from(&a, "/actor/groups?since=3", &[]).await.json()["orderedItems"],
        json!([])
    );
    for wrong in ["", "x", "-1", "99999999999999999999"] {
        assert_eq!(
            get_from(&a, &format!("/actor/groups?since={wrong}"), &[])
                .await
                .status,
            400,
            "{wrong}"
        );
    }
}

#[tokio::test]
async fn a_groups_document_is_live_gone_elsewhere_or_unknown() {
    let a = Node::start("node-a.test", 0).await;
    let b = Node::start("node-b.test", 1).await;
    a.publish("one", 1);
    b.knows(&a.actor(), |peer| peer.following = Following::Accepted);
    b.work().await;
    let live = get_from(&a, "/groups/one", &[]).await;
    assert_eq!((live.status, live.header("vary")), (200, "Accept"));
    assert_eq!(live.json()["kring:group"]["id"], "one");
    let elsewhere = get_from(&b, "/groups/one", &[]).await;
    assert_eq!(
        (elsewhere.status, elsewhere.header("location")),
        (302, a.base.join("groups/one").expect("an address").as_str())
    );
    a.withdraw("one", 2);
    let gone = get_from(&a, "/groups/one", &[]).await;
    assert_eq!(
        (gone.status, gone.json()["type"].as_str()),
        (410, Some("Tombstone"))
    );
    assert_eq!(gone.header("content-type"), "application/activity+json");
    assert_eq!(get_from(&a, "/groups/two", &[]).await.status, 404);
}

#[tokio::test]
async fn webfinger_and_nodeinfo_say_who_is_here() {
    let a = Node::start("node-a.test", 0).await;
    let account = format!("acct:kring@node-a.test:{}", a.base.port().expect("a port"));
    for resource in [account.as_str(), a.actor().as_str()] {
        let answer = get_from(&a, &format!("/.well-known/webfinger?resource={resource}"), &[]).await;
        assert_eq!(answer.header("content-type"), "application/jrd+json");
        assert_eq!(answer.json()["subject"], account);
        assert_eq!(answer.json()["links"][0]["href"], json!(a.actor()));
    }
    for resource in [
        "acct:kring@node-a.test",
        "acct:someone@node-a.test",
        "https://elsewhere.test/",
    ] {
        let answer = get_from(&a, &format!("/.well-known/webfinger?resource={resource}"), &[]).await;
        assert_eq!(answer.status, 404, "{resource}");
    }
    assert_eq!(get_from(&a, "/.well-known/webfinger", &[]).await.status, 400);

    let links = get_from(&a, "/.well-known/nodeinfo", &[]).await.json();
    assert_eq!(links["links"][1]["href"], json!(a.actor()));
    let info = get_from(&a, "/nodeinfo/2.1", &[]).await.json();
    assert_eq!(
        (info["version"].as_str(), info["software"]["name"].as_str()),
        (Some("2.1"), Some("kring"))
    );
    assert!(
        info["software"]["repository"]
            .as_str()
            .is_some_and(|address| !address.is_empty())
    );
}

#[tokio::test]
async fn an_allowlist_hides_documents_but_not_the_actor() {
    let a = Node::start_with("node-a.test", 0, |identity| identity.mode = Mode::Allowlist).await;
    a.publish("one", 1);
    for path in [
        "/actor/groups",
        "/actor/groups?since=0",
        "/outbox",
        "/followers",
        "/following",
        "/groups/one",
    ] {
        let answer = get_from(&a, path, &[]).await;
        assert_eq!((answer.status, answer.body.as_str()), (401, ""), "{path}");
    }
    for path in ["/actor", "/.well-known/nodeinfo", "/nodeinfo/2.1"] {
        assert_eq!(get_from(&a, path, &[]).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn without_federation_there_is_nothing() {
    let a = Node::start_with("node-a.test", 0, |identity| identity.mode = Mode::Off).await;
    a.publish("one", 1);
    for path in [
        "/actor",
        "/outbox",
        "/actor/groups",
        "/.well-known/webfinger",
        "/nodeinfo/2.1",
        "/groups/one",
    ] {
        assert_eq!(get_from(&a, path, &[]).await.status, 404, "{path}");
    }
}
