//! The JSON API, `/api/v1`. The OpenAPI document is generated from these handlers.
//!
//! To add a call: its handler in `v1/` with `#[utoipa::path]`, its line in [`routes`]. Errors are
//! [`problem::ApiError`], which become RFC 9457 documents in the reader's language.

mod auth;
mod docs;
mod etag;
pub mod problem;
mod v1;

pub use v1::peers::policy_code;

use axum::{
    Json, Router,
    http::{Method, header},
    middleware,
    response::IntoResponse,
    routing::get,
};
use tower_http::cors::{Any, CorsLayer};
use utoipa::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;
use auth::BearerToken;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Kring",
        description = "Peer-support groups of this node and of the nodes it follows. \
                       Everything that is read without a token is public.",
        license(name = "AGPL-3.0-or-later", identifier = "AGPL-3.0-or-later")
    ),
    modifiers(&BearerToken),
    tags(
        (name = "groups", description = "Find and publish peer-support groups"),
        (name = "reference", description = "Themes and places"),
        (name = "node", description = "This node and its partners")
    )
)]
struct ApiDoc;

fn v1() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(ApiDoc::openapi())
        .routes(routes!(v1::search::search, v1::publish::publish))
        .routes(routes!(
            v1::group::read,
            v1::publish::change,
            v1::publish::withdraw
        ))
        .routes(routes!(v1::publish::confirm))
        .routes(routes!(v1::themes::themes))
        .routes(routes!(v1::places::places))
        .routes(routes!(v1::demand::demand))
        .routes(routes!(v1::node::node))
        .routes(routes!(v1::peers::list, v1::peers::follow))
        .routes(routes!(v1::peers::decide, v1::peers::remove))
        .routes(routes!(v1::peers::sync))
        .routes(routes!(v1::peers::confirm_move))
        .routes(routes!(
            v1::lists::lists,
            v1::lists::subscribe,
            v1::lists::unsubscribe
        ))
        .routes(routes!(v1::reports::report))
        .routes(routes!(v1::reports::list))
        .routes(routes!(v1::reports::answer))
        .routes(routes!(v1::view::hide))
        .routes(routes!(v1::view::same))
}

/// Reads a body that is JSON.
fn parse<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, problem::ApiError> {
    serde_json::from_slice(body).map_err(|error| problem::ApiError::NotJson(error.to_string()))
}

/// The OpenAPI document.
pub fn openapi() -> utoipa::openapi::OpenApi {
    v1().split_for_parts().1
}

/// Every call of the API.
pub fn routes() -> Router<App> {
    let (router, document) = v1().split_for_parts();
    let for_docs = document.clone();
    router
        .route(
            "/api/v1/openapi.json",
            get(move || async move { Json(document).into_response() }),
        )
        .route("/api/docs", get(move || async move { docs::page(&for_docs) }))
        .route("/api/{*rest}", get(problem::no_such_call))
        .method_not_allowed_fallback(problem::no_such_method)
        .layer(middleware::from_fn(etag::answer_unchanged))
        .layer(middleware::from_fn(problem::in_the_readers_language))
        .layer(
            CorsLayer::new()
                .allow_origin(Any)
                .allow_methods([Method::GET, Method::HEAD])
                .allow_headers([header::ACCEPT, header::ACCEPT_LANGUAGE, header::IF_NONE_MATCH])
                .expose_headers([header::ETAG]),
        )
}
