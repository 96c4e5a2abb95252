//! The pages, read as a browser without JavaScript does.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use kring_tests::{Database, TestNode, a_group, a_group_with};
use reqwest::{Method, StatusCode};
use serde_json::json;
use sha2::{Digest as _, Sha256};

const LANGUAGES: [&str; 13] = [
    "nl", "en", "tr", "ar", "fa", "kmr", "so", "de", "fr", "pl", "uk", "es", "ti",
];

#[tokio::test]
async fn the_first_page_is_in_the_readers_language() {
    let node = TestNode::start(Database::sqlite()).await;
    for (wish, path) in [
        ("tr-TR,tr;q=0.9", "/tr/"),
        ("ar", "/ar/"),
        ("zh", "/nl/"),
        ("", "/nl/"),
    ] {
        let answer = node
            .send(node.request(Method::GET, "/").header("Accept-Language", wish))
            .await;
        assert_eq!(answer.status, StatusCode::FOUND, "{}", answer.text);
        assert_eq!(answer.header("location"), path);
        assert!(answer.header("vary").to_lowercase().contains("accept-language"));
    }
}

#[tokio::test]
async fn every_page_is_there_in_every_language_and_keeps_the_readers_secrets() {
    let node = TestNode::start(Database::sqlite()).await;
    let group = node
        .publish(&a_group_with(
            json!({"themes": ["domestic-violence"], "name": {"nl": "Veilig <b>thuis</b>"}}),
        ))
        .await;
    let id = group["id"].as_str().expect("an id");
    kring_tests::eventually("it is listed", || async { node.search("").await["total"] == 1 }).await;
    for language in LANGUAGES {
        for path in [
            "",
            "groups",
            "groups?q=thuis&theme=domestic-violence",
            &format!("groups/{id}"),
            "organisations",
            "about",
        ] {
            let answer = node.get(&format!("/{language}/{path}")).await;
            assert_eq!(answer.status, StatusCode::OK, "/{language}/{path}");
            let direction = if ["ar", "fa"].contains(&language) {
                "rtl"
            } else {
                "ltr"
            };
            assert!(
                answer.text.contains(&format!("lang=\"{language}\""))
                    && answer.text.contains(&format!("dir=\"{direction}\"")),
                "/{language}/{path}"
            );
            assert!(answer.text.contains("hreflang=\"ti\""), "/{language}/{path}");
            let policy = answer.header("content-security-policy");
            assert!(
                policy.contains("default-src 'none'") && !policy.contains("unsafe"),
                "{policy}"
            );
            assert_eq!(answer.header("referrer-policy"), "no-referrer");
            assert_eq!(answer.header("set-cookie"), "");
            assert!(!answer.text.contains("style=\"") && !answer.text.contains(" onclick="));
            let (_, sheet) = answer
                .text
                .split_once("<style>")
                .expect("the sheet is in the page");
            let (sheet, rest) = sheet.split_once("</style>").expect("it ends");
            assert!(!rest.contains("<style"), "only one");
            let hash = BASE64_STANDARD.encode(Sha256::digest(sheet));
            assert!(
                policy.contains(&format!("style-src 'sha256-{hash}'")),
                "nothing but Kring's own sheet: {policy}"
            );
            assert!(
                !answer.text.contains("<b>thuis"),
                "what a group writes is shown as text"
            );
            let title = answer
                .text
                .split("<title>")
                .nth(1)
                .and_then(|rest| rest.split("</title>").next())
                .expect("a title");
            assert!(
                !title.to_lowercase().contains("thuis") && !title.to_lowercase().contains("geweld"),
                "{title}"
            );
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_said_kindly() {
    let node = TestNode::start(Database::sqlite()).await;
    let group = node.publish(&a_group()).await;
    let id = group["id"].as_str().expect("an id").to_owned();
    assert_eq!(
        node.call(Method::DELETE, &format!("/api/v1/groups/{id}"), None)
            .await
            .status,
        StatusCode::NO_CONTENT
    );
    for (path, status) in [
        (format!("/nl/groups/{id}"), 410),
        ("/nl/groups/01NEVERWAS".into(), 404),
        ("/xx/".into(), 404),
        ("/nl/nothing".into(), 404),
        ("/nothing".into(), 404),
        ("/nl/groups?within=-3".into(), 400),
        ("/nl/groups?theme=nonsense&near=Nergenshuizen".into(), 400),
    ] {
        let answer = node.get(&path).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert!(
            answer.text.contains("</html>") && answer.text.contains("<h1"),
            "{path} has a page"
        );
    }
}

#[tokio::test]
async fn a_groups_own_address_leads_to_its_page_or_its_document() {
    let node = TestNode::start(Database::sqlite()).await;
    let group = node.publish(&a_group()).await;
    let path = format!("/groups/{}", group["id"].as_str().expect("an id"));
    let page = node
        .send(node.request(Method::GET, &path).header("Accept-Language", "tr"))
        .await;
    assert_eq!(page.header("location"), format!("/tr{path}"));
    let document = node
        .send(
            node.request(Method::GET, &path)
                .header("Accept", "application/activity+json"),
        )
        .await;
    assert_eq!(document.status, StatusCode::OK);
    let document = document.json();
    assert_eq!(document["type"], "Page");
    assert_eq!(document["kring:group"]["id"], group["id"]);
    node.call(Method::DELETE, &format!("/api/v1{path}"), None).await;
    let gone = node
        .send(
            node.request(Method::GET, &path)
                .header("Accept", "application/activity+json"),
        )
        .await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert_eq!(gone.json()["type"], "Tombstone");
}
