//! `POST /api/v1/groups`, `PUT` and `DELETE /api/v1/groups/{id}`, `POST /api/v1/groups/{id}/confirm`

use axum::{
    Json,
    body::Bytes,
    extract::{FromRequest, Path, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
};
use kring_federation::PublicGroup;

use crate::{
    api::{
        auth::MayPublish,
        etag,
        problem::{ApiError, ProblemDocument},
    },
    app::App,
    directory::{Lookup, draft::Draft},
};

/// A draft in the body of a request.
pub struct DraftBody(Draft);

impl FromRequest<App> for DraftBody {
    type Rejection = ApiError;

    async fn from_request(request: Request, app: &App) -> Result<Self, ApiError> {
        let bytes = Bytes::from_request(request, app)
            .await
            .map_err(|_| ApiError::TooLarge)?;
        let value = serde_json::from_slice(&bytes).map_err(|error| ApiError::NotJson(error.to_string()))?;
        Draft::from_json(value).map(Self).map_err(ApiError::Invalid)
    }
}

/// Publish a group
///
/// The shape of `PublicGroup` without the fields that the node sets, plus `private`. The answer is the
/// group as the public sees it.
#[utoipa::path(
    post, path = "/api/v1/groups", tag = "groups",
    request_body = Draft,
    responses(
        (status = 201, body = PublicGroup, headers(("location" = String, description = "The group's address in this API"))),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 413, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn publish(
    State(app): State<App>,
    _: MayPublish,
    DraftBody(draft): DraftBody,
) -> Result<impl IntoResponse, ApiError> {
    let group = app.directory.publish(draft).await?;
    let location = format!("/api/v1/groups/{}", group.id);
    Ok((
        StatusCode::CREATED,
        [
            (header::LOCATION, location),
            (header::ETAG, format!("\"{}\"", group.revision)),
        ],
        Json(group),
    ))
}

/// Replace what a group tells
///
/// `If-Match` names the ETag that was read, so that nobody's change is lost. `private` that is left out
/// stays as it is.
#[utoipa::path(
    put, path = "/api/v1/groups/{id}", tag = "groups",
    params(("id" = String, Path), ("If-Match" = String, Header, description = "The ETag that was read")),
    request_body = Draft,
    responses(
        (status = 200, body = PublicGroup),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 410, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 412, body = ProblemDocument, content_type = "application/problem+json", description = "Somebody changed it in between"),
        (status = 413, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 428, body = ProblemDocument, content_type = "application/problem+json", description = "If-Match is missing"),
    ),
    security(("token" = []))
)]
pub async fn change(
    State(app): State<App>,
    _: MayPublish,
    Path(id): Path<String>,
    headers: HeaderMap,
    DraftBody(draft): DraftBody,
) -> Result<impl IntoResponse, ApiError> {
    let revision = match etag::wanted_revision(&headers)? {
        Some(revision) => revision,
        None => current_revision(&app, &id).await?,
    };
    let group = app.directory.change(&id, revision, draft).await?;
    Ok(([(header::ETAG, etag::of_revision(group.revision))], Json(group)))
}

/// Withdraw a group
///
/// It disappears here and on every node that lists it.
#[utoipa::path(
    delete, path = "/api/v1/groups/{id}", tag = "groups",
    params(("id" = String, Path)),
    responses(
        (status = 204, description = "Withdrawn"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 410, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 412, body = ProblemDocument, content_type = "application/problem+json", description = "If-Match names another revision"),
    ),
    security(("token" = []))
)]
pub async fn withdraw(
    State(app): State<App>,
    _: MayPublish,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<StatusCode, ApiError> {
    let revision = if headers.contains_key(header::IF_MATCH) {
        etag::wanted_revision(&headers)?
    } else {
        None
    };
    app.directory.withdraw(&id, revision).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// "Still as described"
#[utoipa::path(
    post, path = "/api/v1/groups/{id}/confirm", tag = "groups",
    params(("id" = String, Path)),
    responses(
        (status = 200, body = PublicGroup),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 410, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn confirm(
    State(app): State<App>,
    _: MayPublish,
    Path(id): Path<String>,
) -> Result<Json<PublicGroup>, ApiError> {
    Ok(Json(app.directory.confirm(&id).await?))
}

async fn current_revision(app: &App, id: &str) -> Result<i64, ApiError> {
    match app.directory.group(id).await? {
        Lookup::Found { group, own: true } => Ok(group.revision),
        Lookup::Gone { own: true, .. } => Err(ApiError::Gone),
        _ => Err(ApiError::NotFound),
    }
}
