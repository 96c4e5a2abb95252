//! What other nodes may serve us, and how they may answer.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use axum::{
    Json, Router,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect},
    routing::{get, post},
};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use url::Url;

use super::{keys, node::Node};
use crate::{
    Host,
    host::{Failure, Follower, Following, RemoteActor},
};

/// Serves what `routes` makes for the port.
async fn serve(routes: impl FnOnce(u16) -> Router) -> Url {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let port = listener.local_addr().expect("an address").port();
    let app = routes(port);
    tokio::spawn(async move { axum::serve(listener, app).await });
    Url::parse(&format!("http://node-c.test:{port}/")).expect("an address")
}

/// Actors served in ways that no node should.
fn strange_actors(port: u16) -> Router {
    let document = move |path: &str| {
        let id = format!("http://node-c.test:{port}/{path}");
        json!({
            "id": id, "type": "Application", "inbox": format!("http://node-c.test:{port}/inbox"),
            "publicKey": {"id": format!("{id}#main-key"), "owner": id, "publicKeyPem": keys(2).public_key},
        })
    };
    let typed = |kind: &'static str, value: &Value| {
        ([(header::CONTENT_TYPE, kind)], value.to_string()).into_response()
    };
    let activity = "application/activity+json; charset=utf-8";
    let (good, html, plain, other) = (
        document("good"),
        document("html"),
        document("plain"),
        document("good"),
    );
    let large = json!({"id": "x".repeat(300_000)});
    Router::new()
        .route("/good", get(move || async move { typed(activity, &good) }))
        .route("/html", get(move || async move { typed("text/html", &html) }))
        .route("/plain", get(move || async move { Json(plain) }))
        .route("/other-id", get(move || async move { typed(activity, &other) }))
        .route("/large", get(move || async move { typed(activity, &large) }))
        .route(
            "/broken",
            get(move || async move { typed(activity, &json!("x")) }),
        )
        .route("/moved", get(|| async { Redirect::permanent("/good") }))
        .route("/moved-twice", get(|| async { Redirect::permanent("/moved") }))
        .route("/round", get(|| async { Redirect::temporary("/round") }))
        .route(
            "/to-private",
            get(|| async { Redirect::temporary("http://169.254.169.254/latest") }),
        )
        .route(
            "/to-file",
            get(|| async { Redirect::temporary("file:///etc/passwd") }),
        )
        .route(
            "/to-https",
            get(|| async { Redirect::temporary("https://node-c.test/good") }),
        )
        .route("/busy", get(|| async { StatusCode::SERVICE_UNAVAILABLE }))
        .route("/gone", get(|| async { StatusCode::GONE }))
}

#[tokio::test]
async fn actors_are_read_only_where_they_are_what_they_say() {
    let a = Node::start("node-a.test", 0).await;
    let base = serve(strange_actors).await;
    let fetch = async |path: &str| {
        a.protocol
            .fetch_actor(&base.join(path).expect("an address"))
            .await
    };
    assert!(fetch("good").await.is_ok());
    // One redirect is followed; the actor is the one at its end.
    assert_eq!(fetch("moved").await.expect("an actor").actor.path(), "/good");
    for path in [
        "html",
        "plain",
        "other-id",
        "large",
        "broken",
        "moved-twice",
        "round",
        "to-private",
        "to-file",
        "to-https",
    ] {
        assert!(matches!(fetch(path).await, Err(Failure::Refused(_))), "{path}");
    }
    assert!(matches!(fetch("busy").await, Err(Failure::Temporary(_))));
    assert_eq!(fetch("gone").await, Err(Failure::Gone));
    assert_eq!(fetch("nowhere").await, Err(Failure::Gone));
}

/// `a` knows the node at `base`, whose inbox and groups are at these paths.
fn acquainted(a: &Node, base: &Url, inbox: &str, groups: &str) -> Url {
    let at = |path: &str| base.join(path).expect("an address");
    let actor = at("good");
    let document = RemoteActor {
        actor: actor.clone(),
        name: "Strange".into(),
        url: None,
        inbox: at(inbox),
        shared_inbox: None,
        groups: Some(at(groups)),
        vouches: None,
        also_known_as: vec![],
        public_key_pem: keys(2).public_key.clone(),
    };
    let now = a.protocol.host().now();
    a.knows(&actor, |peer| {
        peer.document = Some(document);
        peer.fetched = Some(now);
        peer.follower = Follower::Accepted;
        peer.following = Following::Accepted;
        peer.delivered = 0;
    });
    actor
}

#[tokio::test]
async fn a_peers_answer_says_whether_to_wait_or_to_go_on() {
    let a = Node::start("node-a.test", 0).await;
    a.publish("one", 1);
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let base = serve(|_| {
        let first = Arc::clone(&count);
        let unless_first = move || async move {
            let before = first.fetch_add(1, Ordering::Relaxed);
            if before == 0 {
                StatusCode::UNAUTHORIZED
            } else {
                StatusCode::ACCEPTED
            }
        };
        let never = move || async move {
            count.fetch_add(1, Ordering::Relaxed);
            StatusCode::UNAUTHORIZED
        };
        Router::new()
            .route("/second", post(unless_first))
            .route("/never", post(never))
            .route("/moved", post(|| async { Redirect::temporary("/second") }))
            .route("/wait", post(|| async { StatusCode::TOO_MANY_REQUESTS }))
            .route("/broken", post(|| async { StatusCode::BAD_GATEWAY }))
            .route("/no", post(|| async { StatusCode::UNPROCESSABLE_ENTITY }))
            .merge(strange_actors(0))
    })
    .await;
    for (inbox, requests, waits, cursor) in [
        ("second", 2, false, 1),
        ("never", 2, true, 0),
        ("moved", 0, true, 0),
        ("wait", 0, true, 0),
        ("broken", 0, true, 0),
        ("no", 0, false, 1),
    ] {
        let actor = acquainted(&a, &base, inbox, "groups");
        asked.store(0, Ordering::Relaxed);
        a.protocol
            .deliver(&[a.peer(&actor)])
            .await
            .expect("told to the host");
        assert_eq!(asked.load(Ordering::Relaxed), requests, "{inbox}");
        let failures = std::mem::take(&mut a.data().failures);
        assert_eq!(
            matches!(failures.as_slice(), [Failure::Temporary(_)]),
            waits,
            "{inbox}"
        );
        assert_eq!(a.peer(&actor).delivered, cursor, "{inbox}");
    }
}

#[tokio::test]
async fn pages_that_go_round_or_elsewhere_are_left() {
    let a = Node::start("node-a.test", 0).await;
    let base = serve(|port| {
        let collection = move |path: &'static str, items: Value, next: String| {
            let own = format!("http://node-c.test:{port}/{path}");
            let page = json!({
                "kring:digest": "0".repeat(64), "totalItems": 1,
                "first": own, "orderedItems": items, "kring:cursor": "7",
                "next": if next.is_empty() { own } else { next },
            });
            get(move || async move {
                (
                    [(header::CONTENT_TYPE, "application/activity+json")],
                    page.to_string(),
                )
            })
        };
        let item = json!([{"type": "Note"}]);
        Router::new()
            .route("/round", collection("round", item.clone(), String::new()))
            .route(
                "/empty",
                collection("empty", json!([]), format!("http://node-c.test:{port}/more")),
            )
            .route(
                "/away",
                collection("away", item.clone(), "http://node-b.test/x".into()),
            )
            .route(
                "/port",
                collection("port", item.clone(), "http://node-c.test:1/x".into()),
            )
            .route(
                "/many",
                collection("many", vec![item; 1_001].into(), String::new()),
            )
    })
    .await;
    for (groups, pages) in [("round", 1), ("empty", 0), ("away", 0), ("port", 0), ("many", 0)] {
        let actor = acquainted(&a, &base, "inbox", groups);
        a.knows(&actor, |peer| peer.sync_cursor = None);
        let synced = a.protocol.sync(&a.peer(&actor)).await.expect("told to the host");
        assert_eq!((synced.pages, synced.records), (pages, 0), "{groups}");
        let failures = std::mem::take(&mut a.data().failures);
        assert!(
            matches!(failures.as_slice(), [Failure::Refused(_)]),
            "{groups} {failures:?}"
        );
    }
}
