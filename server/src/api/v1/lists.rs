//! `GET/POST/DELETE /api/v1/lists`: lists of nodes that this node subscribes to

use axum::{
    Json,
    body::Bytes,
    extract::{Query, State},
    http::StatusCode,
};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    api::{
        auth::MayAdmin,
        parse,
        problem::{ApiError, ProblemDocument},
    },
    app::{App, list_address},
    directory::problem::{FieldError, Problem, cut},
};

/// A list of nodes.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ListAnswer {
    /// Where it is.
    url: String,
    /// What it calls itself.
    name: String,
    /// How many nodes it names.
    nodes: i64,
    /// When it was last read.
    last_read: Option<chrono::DateTime<chrono::Utc>>,
    /// Why it could not be read the last time; then all stays as it was.
    last_error: Option<String>,
}

/// Which list.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct ListBody {
    /// Its https address.
    #[schema(example = "https://umbrella.example/kring-nodes.json")]
    url: String,
}

/// The lists of nodes that this node subscribes to
#[utoipa::path(
    get, path = "/api/v1/lists", tag = "node",
    responses(
        (status = 200, body = Vec<ListAnswer>),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn lists(State(app): State<App>, _: MayAdmin) -> Result<Json<Vec<ListAnswer>>, ApiError> {
    let lists = app.directory.node_lists().await?.into_iter();
    let lists = lists.map(|list| ListAnswer {
        url: list.url.to_string(),
        name: list.name,
        nodes: list.nodes,
        last_read: list.fetched,
        last_error: list.last_error,
    });
    Ok(Json(lists.collect()))
}

/// Subscribe to a list of nodes
///
/// Its nodes are followed and may follow this one; who disappears from it is retracted. What staff
/// decides about a single node by hand wins.
#[utoipa::path(
    post, path = "/api/v1/lists", tag = "node",
    request_body = ListBody,
    responses(
        (status = 202, description = "It is read within a moment"),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn subscribe(State(app): State<App>, _: MayAdmin, body: Bytes) -> Result<StatusCode, ApiError> {
    let body: ListBody = parse(&body)?;
    app.directory.subscribe_list(&address(&app, &body.url)?).await?;
    Ok(StatusCode::ACCEPTED)
}

/// End the subscription to a list of nodes
#[utoipa::path(
    delete, path = "/api/v1/lists", tag = "node",
    params(("url" = String, Query)),
    responses(
        (status = 204, description = "The nodes that it alone vouched for are retracted"),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn unsubscribe(
    State(app): State<App>,
    _: MayAdmin,
    Query(body): Query<ListBody>,
) -> Result<StatusCode, ApiError> {
    app.directory.unsubscribe_list(&address(&app, &body.url)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn address(app: &App, given: &str) -> Result<Url, ApiError> {
    list_address(&app.settings, given).ok_or_else(|| {
        let problem = Problem::NotAUrl { given: cut(given) };
        ApiError::Invalid(vec![FieldError::new("url", problem)])
    })
}
