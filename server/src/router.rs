//! Every address that a node answers.

use std::time::Duration;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, compression::CompressionLevel,
    timeout::TimeoutLayer,
};

use crate::{api, app::App, federated::Partners, i18n, web};

/// Largest body that is read, bytes. The same holds for the inbox.
const MAX_BODY: usize = 256 * 1024;

/// The whole node.
pub fn router(app: &App, partners: &Partners) -> Router {
    let pages = web::routes().merge(api::routes()).with_state(app.clone());
    Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .with_state(app.clone())
        .route(
            "/groups/{id}",
            get(group).with_state((app.clone(), partners.clone())),
        )
        .merge(pages)
        .merge(partners.router())
        .fallback_service(axum::routing::any(web::page_not_found).with_state(app.clone()))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            Duration::from_secs(30),
        ))
        .layer(CatchPanicLayer::new())
}

/// Ready when the database answers and the index is nearly up to it.
async fn ready(State(app): State<App>) -> Response {
    const BEHIND: i64 = 1_000;
    match app.directory.index_lag().await {
        Ok(lag) if lag < BEHIND => (StatusCode::OK, "ready").into_response(),
        Ok(lag) => (
            StatusCode::SERVICE_UNAVAILABLE,
            format!("the search index is {lag} changes behind"),
        )
            .into_response(),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response()
        }
    }
}

/// A group by its own address: a document for programs, a page for people.
async fn group(
    State((app, partners)): State<(App, Partners)>,
    Path(id): Path<String>,
    headers: HeaderMap,
    uri: axum::http::Uri,
) -> Response {
    if kring_federation::wants_activity_json(&headers) {
        return partners.group_document(&id, &uri, &headers).await;
    }
    let accept = headers
        .get("accept-language")
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let language = i18n::negotiate(accept, &app.settings.languages);
    let id: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
    (
        [("vary", "accept, accept-language")],
        Redirect::to(&format!("/{language}/groups/{id}")),
    )
        .into_response()
}
