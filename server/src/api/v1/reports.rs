//! `POST /api/v1/groups/{id}/reports`, `GET /api/v1/reports`, `POST /api/v1/reports/{id}/answer`

use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
};
use serde::{Deserialize, Serialize};

use crate::{
    api::{
        auth::MayAdmin,
        parse,
        problem::{ApiError, ProblemDocument},
    },
    app::App,
    directory::{
        Lookup,
        problem::{FieldError, Problem},
        report::{LONGEST, Reason, ReportRow, Reported},
    },
};

/// A report that something is not right with an entry.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ReportAnswer {
    id: i64,
    /// The group's id here.
    group: String,
    /// The group's address at its own node.
    url: String,
    /// The node that passed it on; none when it was made here.
    from: Option<String>,
    /// `outdated`, `wrong`, `misleading`, `unsafe`, `other`
    reason: String,
    /// What somebody wrote.
    text: String,
    created: chrono::DateTime<chrono::Utc>,
    /// `open`; `sent`: passed on to the node that lists the group; `refused` by that node;
    /// `followed`: something was done; `closed`: nothing had to be done.
    state: &'static str,
    /// What staff says about it, here or at the node that lists the group.
    answer: Option<String>,
}

impl From<ReportRow> for ReportAnswer {
    fn from(report: ReportRow) -> Self {
        Self {
            state: report.state(),
            id: report.id,
            group: report.listing_id,
            url: report.group_url,
            from: report.from_actor,
            reason: report.reason,
            text: report.text,
            created: report.created,
            answer: report.answer,
        }
    }
}

/// What is not right.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct ReportBody {
    /// `outdated`, `wrong`, `misleading`, `unsafe`, `other`
    #[schema(example = "outdated")]
    reason: String,
    /// More about it; no names.
    #[serde(default)]
    text: String,
}

/// What staff says about a report.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct AnswerBody {
    /// Whether something was done.
    accepted: bool,
    /// What.
    #[serde(default)]
    text: String,
}

/// Report that something is not right with a group
///
/// It goes to the organisation that lists the group. Who reports is kept nowhere.
#[utoipa::path(
    post, path = "/api/v1/groups/{id}/reports", tag = "groups",
    params(("id" = String, Path)),
    request_body = ReportBody,
    responses(
        (status = 202, description = "It is kept, or there are so many of this group that one more says nothing"),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 410, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 413, body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn report(
    State(app): State<App>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, ApiError> {
    let body: ReportBody = parse(&body)?;
    let wrong = |field: &str, problem| Err(ApiError::Invalid(vec![FieldError::new(field, problem)]));
    let Some(reason) = Reason::by_code(&body.reason) else {
        let known = Reason::ALL.into_iter().map(Reason::code);
        return wrong("reason", Problem::unknown_code(&body.reason, known));
    };
    if body.text.chars().count() > LONGEST {
        return wrong("text", Problem::TooLong { max: LONGEST });
    }
    match app.directory.shown_group(&id).await? {
        Lookup::Found { .. } => {}
        Lookup::Gone { .. } => return Err(ApiError::Gone),
        Lookup::Unknown => return Err(ApiError::NotFound),
    }
    match app.directory.report(&id, reason, body.text.trim()).await? {
        Reported::Kept | Reported::Enough => Ok(StatusCode::ACCEPTED),
    }
}

/// Reports, the open ones first
#[utoipa::path(
    get, path = "/api/v1/reports", tag = "node",
    responses(
        (status = 200, body = Vec<ReportAnswer>),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn list(State(app): State<App>, _: MayAdmin) -> Result<Json<Vec<ReportAnswer>>, ApiError> {
    let reports = app.directory.reports().await?;
    Ok(Json(reports.into_iter().map(ReportAnswer::from).collect()))
}

/// Answer a report
///
/// Where another node passed it on, that node is told.
#[utoipa::path(
    post, path = "/api/v1/reports/{id}/answer", tag = "node",
    params(("id" = i64, Path)),
    request_body = AnswerBody,
    responses(
        (status = 200, body = ReportAnswer),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn answer(
    State(app): State<App>,
    _: MayAdmin,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Json<ReportAnswer>, ApiError> {
    let body: AnswerBody = parse(&body)?;
    let id = id.parse().map_err(|_| ApiError::NotFound)?;
    let report = app.directory.answer_report(id, body.accepted, body.text.trim());
    Ok(Json(report.await?.into()))
}
