//! `GET /api/v1/demand`

use axum::{
    Json,
    extract::{RawQuery, State},
};
use serde::Serialize;

use crate::{
    api::{
        auth::MayRead,
        problem::{ApiError, ProblemDocument},
    },
    app::App,
};

/// How many people wish for a group that is not there yet.
#[derive(Serialize, utoipa::ToSchema)]
pub struct DemandAnswer {
    /// The day on which the counts were made.
    as_of: Option<chrono::NaiveDate>,
    /// What at least five people wish for. Every wish is in one row at most.
    demand: Vec<DemandRow>,
}

/// What several people wish for; `null` where the wishes differ.
#[derive(Serialize, utoipa::ToSchema)]
pub struct DemandRow {
    /// Code of a theme.
    theme: String,
    /// Tag of the language to speak.
    language: Option<String>,
    /// Name of a municipality.
    municipality: Option<String>,
    /// `self`, `relatives`
    #[serde(rename = "for")]
    for_whom: Option<String>,
    /// How many, rounded down to fives. It changes only when at least five wishes came or went.
    count: u64,
}

/// How many people wish for the same group, by theme, language, municipality and for whom. Token with `read`.
#[utoipa::path(
    get, path = "/api/v1/demand", tag = "node",
    params(
        ("theme" = Option<String>, Query, description = "Code of a theme"),
        ("language" = Option<String>, Query, description = "Tag of a language"),
        ("municipality" = Option<String>, Query, description = "Name of a municipality"),
    ),
    responses(
        (status = 200, body = DemandAnswer),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn demand(
    _: MayRead,
    State(app): State<App>,
    RawQuery(query): RawQuery,
) -> Result<Json<DemandAnswer>, ApiError> {
    let demand = app.directory.demand().await?;
    let query = query.unwrap_or_default();
    let wanted: Vec<_> = url::form_urlencoded::parse(query.as_bytes())
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let fits = |parameter: &str, told: Option<&str>| {
        let mut wanted = wanted.iter().filter(|(key, _)| key == parameter).peekable();
        wanted.peek().is_none() || wanted.any(|(_, value)| told == Some(&**value))
    };
    let rows = demand.counts.into_iter().filter(|(what, _)| {
        fits("theme", Some(&what.theme))
            && fits("language", what.language.as_deref())
            && fits("municipality", what.municipality.as_deref())
    });
    Ok(Json(DemandAnswer {
        as_of: demand.day,
        demand: rows
            .map(|(what, count)| DemandRow {
                theme: what.theme,
                language: what.language,
                municipality: what.municipality,
                for_whom: what.for_whom.filter(|code| !code.is_empty()),
                count,
            })
            .collect(),
    }))
}
