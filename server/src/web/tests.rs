//! The addresses, with a real directory behind them.

use axum::{
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header},
};
use serde_json::json;
use tower::ServiceExt;

use crate::{
    app::App,
    config::Settings,
    directory::{clock::Clock, draft::Draft},
};

struct Node {
    app: App,
    _folder: tempfile::TempDir,
}

impl Node {
    async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let languages = ("KRING_LANGUAGES".to_owned(), "nl ar".to_owned());
        let flags = [("data_dir", folder.path().display().to_string())];
        let settings = Settings::load(None, [languages], &flags).expect("settings");
        let app = App::open(settings, Clock::system()).await.expect("a node");
        Self { app, _folder: folder }
    }

    async fn publish(&self) -> String {
        let draft = Draft::from_json(json!({
            "name": {"nl": "De Donderdaggroep"}, "themes": ["alcohol"], "languages": ["nl"],
            "anonymity": "anonymous", "format": "phone", "contact": [{"kind": "phone", "value": "+31 99 000 00 14"}],
        }));
        let group = self
            .app
            .directory
            .publish(draft.expect("a draft"))
            .await
            .expect("published");
        self.app.directory.news().await.expect("the index follows");
        group.id
    }

    async fn get(&self, path: &str, wanted: &str) -> Response<Body> {
        let request = Request::get(path)
            .header(header::ACCEPT_LANGUAGE, wanted)
            .body(Body::empty())
            .expect("a request");
        let router = super::routes()
            .fallback(super::page_not_found)
            .with_state(self.app.clone());
        router.oneshot(request).await.expect("an answer")
    }
}

async fn text(response: Response<Body>) -> String {
    let bytes = to_bytes(response.into_body(), 1_000_000).await.expect("a body");
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[tokio::test]
async fn the_browsers_language_is_chosen_of_those_on_offer() {
    let node = Node::start().await;
    for (wanted, expected) in [("ar-MA,ar;q=0.9", "/ar/"), ("tr", "/nl/"), ("", "/nl/")] {
        let response = node.get("/", wanted).await;
        assert_eq!(response.status(), StatusCode::FOUND);
        assert_eq!(response.headers()[header::LOCATION], expected);
        assert_eq!(response.headers()[header::VARY], "Accept-Language".to_lowercase());
    }
    assert_eq!(node.get("/ar", "nl").await.headers()[header::LOCATION], "/ar/");
}

#[tokio::test]
async fn what_is_not_there_gets_a_page_that_helps() {
    let node = Node::start().await;
    for path in [
        "/tr/",
        "/xx/groups",
        "/favicon.ico",
        "/nl/nowhere",
        "/nl/groups/unknown",
        "/nl/groups/%FF%00",
        "/%FF",
    ] {
        let response = node.get(path, "ar").await;
        assert!(response.status().is_client_error(), "{path}");
        assert!(
            response.headers().contains_key(header::CONTENT_SECURITY_POLICY),
            "{path}"
        );
        assert!(text(response).await.contains("role=\"search\""), "{path}");
    }
    let arabic = text(node.get("/xx/", "ar").await).await;
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[tokio::test]
async fn a_group_is_found_shown_and_after_its_withdrawal_kindly_gone() {
    let node = Node::start().await;
    let id = node.publish().await;
    let home = text(node.get("/nl/", "").await).await;
    assert!(home.contains("\u{2068}1\u{2069} groep"));
    let results = node.get("/nl/groups?q=ik+drink+te+veel&near=Helmond", "").await;
    assert_eq!(
        (results.status(), &results.headers()[header::CACHE_CONTROL]),
        (StatusCode::OK, &"no-store".parse().expect("a value"))
    );
    assert!(text(results).await.contains(&format!("/nl/groups/{id}")));
    assert_eq!(
        node.get("/nl/groups?near=Nergenshuizen", "").await.status(),
        StatusCode::BAD_REQUEST
    );
    let path = format!("/ar/groups/{id}");
    let group = node.get(&path, "").await;
    assert_eq!(group.headers()[header::REFERRER_POLICY], "no-referrer");
    assert!(!group.headers().contains_key(header::SET_COOKIE));
    assert!(text(group).await.contains("tel:+31990000014"));
    node.app.directory.withdraw(&id, None).await.expect("withdrawn");
    assert_eq!(node.get(&path, "").await.status(), StatusCode::GONE);
}

#[tokio::test]
async fn every_other_page_answers_in_every_language_on_offer() {
    let node = Node::start().await;
    for path in ["", "groups", "organisations", "about"] {
        for code in ["nl", "ar"] {
            let response = node.get(&format!("/{code}/{path}"), "").await;
            assert_eq!(response.status(), StatusCode::OK);
            assert_eq!(response.headers()[header::CONTENT_LANGUAGE], code);
        }
    }
    assert_eq!(node.get(super::assets::js(), "").await.status(), StatusCode::OK);
}
