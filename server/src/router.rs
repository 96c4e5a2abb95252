//! Every address that a node answers.

use std::time::Duration;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::{HeaderMap, Method, StatusCode},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use kring_federation::origin::authority;
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
        .layer(middleware::from_fn(no_forms_of_other_sites))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        // Level 3 is 4 % larger than 5 and takes two thirds of its time.
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(3)))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            Duration::from_secs(30),
        ))
        .layer(middleware::from_fn_with_state(app.clone(), from_former_names))
        .layer(CatchPanicLayer::new())
}

/// Who comes to an address that the node had before is sent on to the one that it has, except other
/// nodes: what they ask the former actor it answers itself.
async fn from_former_names(State(app): State<App>, request: Request, next: Next) -> Response {
    let host = request.headers().get("host").and_then(|host| host.to_str().ok());
    let former = app.identity.former.iter();
    let former = host.is_some_and(|host| {
        former
            .map(authority)
            .any(|known| host.eq_ignore_ascii_case(&known))
    });
    let path = request.uri().path();
    let between_nodes = ["/actor", "/inbox", "/healthz", "/readyz"].contains(&path);
    if !former || between_nodes || path.starts_with("/.well-known/") {
        return next.run(request).await;
    }
    let rest = request.uri().path_and_query().map_or("/", |rest| rest.as_str());
    let base = app.identity.base_url.as_str().trim_end_matches('/');
    Redirect::permanent(&format!("{base}{rest}")).into_response()
}

/// A form that another site has a browser send here is refused, whatever it asks for. Browsers say where a form comes
/// from; programs, which say nothing, carry a token instead.
async fn no_forms_of_other_sites(request: Request, next: Next) -> Response {
    let from = request
        .headers()
        .get("sec-fetch-site")
        .and_then(|from| from.to_str().ok());
    let foreign = matches!(from, Some("cross-site" | "same-site"));
    if foreign && request.method() == Method::POST && is_form(request.headers()) {
        return (StatusCode::FORBIDDEN, "this form was sent by another site").into_response();
    }
    next.run(request).await
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get("content-type").and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| {
        [
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "text/plain",
        ]
        .iter()
        .any(|form| kind.starts_with(form))
    })
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
    if let Some(id) = id.strip_suffix(".ics") {
        return web::calendar::of_group(&app, id, uri.query(), language).await;
    }
    let id: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
    (
        [("vary", "accept, accept-language")],
        Redirect::to(&format!("/{language}/groups/{id}")),
    )
        .into_response()
}
