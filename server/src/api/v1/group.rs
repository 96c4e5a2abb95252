//! `GET /api/v1/groups/{id}`

use axum::{
    Json,
    extract::{Path, State},
    http::header,
    response::IntoResponse,
};
use kring_federation::PublicGroup;

use crate::{
    api::{
        etag,
        problem::{ApiError, ProblemDocument},
    },
    app::App,
    directory::Lookup,
};

/// One group
#[utoipa::path(
    get, path = "/api/v1/groups/{id}", tag = "groups",
    params(("id" = String, Path)),
    responses(
        (status = 200, body = PublicGroup),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 410, body = ProblemDocument, content_type = "application/problem+json", description = "It was withdrawn"),
    )
)]
pub async fn read(State(app): State<App>, Path(id): Path<String>) -> Result<impl IntoResponse, ApiError> {
    match app.directory.shown_group(&id).await? {
        Lookup::Found { group, .. } => Ok(([(header::ETAG, etag::of_revision(group.revision))], Json(group))),
        Lookup::Gone { .. } => Err(ApiError::Gone),
        Lookup::Unknown => Err(ApiError::NotFound),
    }
}
