//! The JSON API.

use kring_tests::{TestNode, a_group, a_group_with, both_databases};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

both_databases! {
    async fn a_group_lives_and_is_withdrawn(database) {
        let node = TestNode::start(database).await;
        let published = node.publish(&a_group()).await;
        let path = format!("/api/v1/groups/{}", published["id"].as_str().expect("an id"));
        assert_eq!(published["revision"], 1);
        assert_eq!(published["url"], format!("{}/groups/{}", node.url, published["id"].as_str().expect("an id")));
        assert_eq!(published["origin"]["actor"], format!("{}/actor", node.url));
        assert_eq!(published["venue"]["municipality"], "Helmond");
        assert!(published["meetings"][0]["next"][0].as_str().expect("a date").contains("T19:30:00+0"));

        let read = node.get(&path).await;
        assert_eq!(read.status, StatusCode::OK);
        assert_eq!(read.json()["name"], published["name"]);
        node.will_find("q=rouwgroep", &["Rouwgroep Helmond"]).await;

        // A change needs the revision that was read.
        let change = a_group_with(json!({"name": {"nl": "Rouwcafé"}}));
        assert_eq!(node.call(Method::PUT, &path, Some(&change)).await.status, StatusCode::PRECONDITION_REQUIRED);
        let put = |tag: &str| node.request(Method::PUT, &path).header("If-Match", tag).json(&change);
        assert_eq!(node.send(put("\"1\"")).await.status, StatusCode::UNAUTHORIZED);
        let token = node.app().directory.create_token("editor", kring_server::directory::token::Scope::Publish).await.expect("a token");
        let changed = node.send(put(read.header("etag")).bearer_auth(&token)).await;
        assert_eq!(changed.status, StatusCode::OK, "{}", changed.text);
        assert_eq!(changed.json()["revision"], 2);
        let stale = node.send(put(read.header("etag")).bearer_auth(&token)).await;
        assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
        node.will_find("q=rouwcafe", &["Rouwcafé"]).await;

        let confirmed = node.call(Method::POST, &format!("{path}/confirm"), None).await;
        assert!(confirmed.json()["confirmed"].is_string());

        assert_eq!(node.call(Method::DELETE, &path, None).await.status, StatusCode::NO_CONTENT);
        assert_eq!(node.get(&path).await.status, StatusCode::GONE);
        assert_eq!(node.call(Method::DELETE, &path, None).await.status, StatusCode::GONE);
        node.will_find("", &[]).await;
    }

    async fn the_private_part_stays_when_it_is_left_out(database) {
        let node = TestNode::start(database).await;
        let published = node.publish(&a_group()).await;
        let mut change = a_group();
        change.as_object_mut().expect("an object").remove("private");
        let path = format!("/api/v1/groups/{}", published["id"].as_str().expect("an id"));
        let token = node.app().directory.create_token("editor", kring_server::directory::token::Scope::Publish).await.expect("a token");
        let request = node.request(Method::PUT, &path).header("If-Match", "*").bearer_auth(token).json(&change);
        assert_eq!(node.send(request).await.status, StatusCode::OK);
        let own = node.app().directory.own_record(published["id"].as_str().expect("an id")).await.expect("read").expect("there");
        assert_eq!(own.private.maintainer_email.as_deref(), Some("beheer@groep.example"));
    }

    async fn bad_input_is_named_and_changes_nothing(database) {
        let node = TestNode::start(database).await;
        let bad = a_group_with(json!({"themes": ["beravement"], "meetings": [{"rrule": "FREQ=WEEKLY", "start": "25:00"}]}));
        let answer = node.call(Method::POST, "/api/v1/groups?lang=nl", Some(&bad)).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert!(answer.header("content-type").starts_with("application/problem+json"));
        let problem = answer.json();
        assert_eq!(problem["status"], 400);
        let fields: Vec<&str> = problem["errors"].as_array().expect("a list").iter().filter_map(|error| error["field"].as_str()).collect();
        assert_eq!(fields, ["themes[0]", "meetings[0].start"]);
        assert!(problem["errors"][0]["message"].as_str().expect("words").contains("bereavement"));
        assert!(node.found("").await.is_empty());
    }
}

#[tokio::test]
async fn errors_are_said_in_the_readers_language() {
    let node = TestNode::start(kring_tests::Database::sqlite()).await;
    let title = async |language: &str| {
        let request = node
            .request(Method::GET, "/api/v1/groups/none")
            .header("Accept-Language", language);
        node.send(request).await.json()["title"]
            .as_str()
            .expect("a title")
            .to_owned()
    };
    let titles = [
        title("nl").await,
        title("tr").await,
        title("ar").await,
        title("ti").await,
        title("xx").await,
    ];
    for (i, one) in titles.iter().enumerate() {
        assert!(!titles[i + 1..].contains(one), "{titles:?}");
    }
}

#[tokio::test]
async fn every_wrong_request_gets_a_4xx_with_words() {
    let node = TestNode::start(kring_tests::Database::sqlite()).await;
    let huge = "x".repeat(300_000);
    let long = "a".repeat(10_000);
    for (path, status) in [
        ("/api/v1/groups?within=-3&near=5701", 400),
        ("/api/v1/groups?limit=999999", 400),
        ("/api/v1/groups?after=forged", 400),
        ("/api/v1/groups?theme=nonsense", 400),
        ("/api/v1/groups?anonymity=anonymus", 400),
        ("/api/v1/groups?near=Nergenshuizen", 400),
        ("/api/v1/groups/..%2f..%2fetc", 404),
        ("/api/v1/nothing", 404),
        ("/api/v1/themes?lang=xx", 400),
        (&format!("/api/v1/places?q={long}"), 400),
    ] {
        let answer = node.get(path).await;
        assert_eq!(answer.status.as_u16(), status, "{path:.60}: {}", answer.text);
        let problem = answer.json();
        assert!(
            problem["type"]
                .as_str()
                .expect("a type")
                .starts_with("urn:kring:problem:"),
            "{problem}"
        );
        assert!(!problem["title"].as_str().expect("a title").is_empty());
    }
    for path in [
        "q=%F0%9F%99%82",
        "q=%22%20OR%201=1%20--",
        "q=name:*%20AND%20(",
        "q=%00%01",
        &format!("q={long}"),
        "q=%D7%90%D7%91%20abc%20%D8%B4",
    ] {
        assert_eq!(
            node.get(&format!("/api/v1/groups?{path}")).await.status,
            StatusCode::OK,
            "{path:.40}"
        );
    }
    let body = |text: String| {
        node.request(Method::POST, "/api/v1/groups")
            .bearer_auth("x")
            .body(text)
    };
    assert_eq!(
        node.send(body("{}".into())).await.status,
        StatusCode::UNAUTHORIZED
    );
    let token = node
        .app()
        .directory
        .create_token("p", kring_server::directory::token::Scope::Publish)
        .await
        .expect("a token");
    let body = |text: String| {
        node.request(Method::POST, "/api/v1/groups")
            .bearer_auth(&token)
            .body(text)
    };
    for (text, status) in [
        ("not json", 400),
        ("[]", 400),
        ("{}", 400),
        ("{\"name\":", 400),
        ("null", 400),
    ] {
        assert_eq!(
            node.send(body(text.into())).await.status.as_u16(),
            status,
            "{text}"
        );
    }
    assert_eq!(node.send(body(huge)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let peers = node
        .request(Method::POST, "/api/v1/peers")
        .bearer_auth(&token)
        .json(&json!({"actor": "x.example"}));
    assert_eq!(node.send(peers).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        node.call(Method::PATCH, "/api/v1/groups", None).await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
    for actor in ["", "not a host", "http://user:pw@x/actor", "ftp://x/actor"] {
        let answer = node
            .call(Method::POST, "/api/v1/peers", Some(&json!({"actor": actor})))
            .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{actor}: {}", answer.text);
    }
}

#[tokio::test]
async fn who_has_seen_it_is_told_that_it_is_the_same() {
    let node = TestNode::start(kring_tests::Database::sqlite()).await;
    node.publish(&a_group()).await;
    node.will_find("", &["Rouwgroep Helmond"]).await;
    let first = node.get("/api/v1/themes?lang=nl").await;
    assert_eq!(first.header("access-control-allow-origin"), "*");
    let again = node
        .request(Method::GET, "/api/v1/themes?lang=nl")
        .header("If-None-Match", first.header("etag"));
    assert_eq!(node.send(again).await.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn themes_places_and_the_node_describe_themselves() {
    let node = TestNode::start(kring_tests::Database::sqlite()).await;
    let themes = node.get("/api/v1/themes?lang=tr").await.json();
    assert_eq!(themes.as_array().expect("a list").len(), 102);
    let depression = node.get("/api/v1/themes?icpc=p76&lang=nl").await.json();
    let codes: Vec<&Value> = depression
        .as_array()
        .expect("a list")
        .iter()
        .map(|theme| &theme["code"])
        .collect();
    assert!(codes.contains(&&json!("depression")), "{codes:?}");
    let places = node.get("/api/v1/places?q=570").await.json();
    assert!(places.as_array().expect("a list").iter().all(|place| {
        place["postcode"]
            .as_str()
            .is_some_and(|code| code.starts_with("570"))
    }));
    assert_eq!(
        node.get("/api/v1/places?q=helmo").await.json()[0]["name"],
        "Helmond"
    );
    assert_eq!(
        node.get("/api/v1/node").await.json()["actor"],
        format!("{}/actor", node.url)
    );
    assert_eq!(node.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(node.get("/readyz").await.status, StatusCode::OK);
    assert_eq!(node.get("/api/docs").await.status, StatusCode::OK);
    let openapi = node.get("/api/v1/openapi.json").await.json();
    for path in [
        "/api/v1/groups",
        "/api/v1/groups/{id}",
        "/api/v1/groups/{id}/confirm",
        "/api/v1/themes",
        "/api/v1/places",
        "/api/v1/node",
        "/api/v1/peers",
        "/api/v1/peers/{id}",
    ] {
        assert!(openapi["paths"][path].is_object(), "{path} is not documented");
    }
}
