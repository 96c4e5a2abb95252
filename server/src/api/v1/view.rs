//! `PUT /api/v1/groups/{id}/hidden`, `PUT /api/v1/groups/{id}/same`

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
};
use serde::Deserialize;

use crate::{
    api::{
        auth::MayAdmin,
        parse,
        problem::{ApiError, ProblemDocument},
    },
    app::App,
};

/// Whether an entry is shown here.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct HiddenBody {
    hidden: bool,
}

/// Whether two entries are the same group.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct SameBody {
    /// The id of the other entry.
    other: String,
    /// `true` joins them, `false` separates them, nothing leaves it to what they tell.
    #[serde(default)]
    same: Option<bool>,
}

/// Hide an entry on this node, or show it again
///
/// Own or another's. Other nodes are not told, and nothing about the entry itself changes.
#[utoipa::path(
    put, path = "/api/v1/groups/{id}/hidden", tag = "node",
    params(("id" = String, Path)),
    request_body = HiddenBody,
    responses(
        (status = 204, description = "So it is"),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn hide(
    State(app): State<App>,
    _: MayAdmin,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, ApiError> {
    let body: HiddenBody = parse(&body)?;
    app.directory.set_hidden(&id, body.hidden).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Join two entries of one group, or separate them
#[utoipa::path(
    put, path = "/api/v1/groups/{id}/same", tag = "node",
    params(("id" = String, Path)),
    request_body = SameBody,
    responses(
        (status = 204, description = "So it is"),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn same(
    State(app): State<App>,
    _: MayAdmin,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, ApiError> {
    let body: SameBody = parse(&body)?;
    app.directory.set_same(&id, &body.other, body.same).await?;
    Ok(StatusCode::NO_CONTENT)
}
