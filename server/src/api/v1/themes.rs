//! `GET /api/v1/themes`

use axum::{
    Json,
    extract::{Query, State},
};
use kring_federation::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::{
    api::problem::{ApiError, ProblemDocument},
    app::App,
    directory::{
        problem::{FieldError, Problem},
        theme::ThemeCode,
    },
    i18n::{self, Translator},
};

/// What is asked.
#[derive(Deserialize, utoipa::IntoParams)]
pub struct ThemesQuery {
    /// Language of labels and words; the node's first one when nothing is said.
    lang: Option<String>,
    /// Only themes with this ICPC code. What stands after a point is passed over.
    #[param(example = "P76")]
    icpc: Option<String>,
}

/// A theme.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ThemeAnswer {
    code: &'static str,
    category: &'static str,
    /// What it is called.
    label: String,
    /// One plain sentence.
    about: String,
    /// Everyday words and phrases.
    synonyms: Vec<String>,
    /// The wider theme of which it is a part.
    broader: Option<&'static str>,
    /// ICPC codes.
    icpc: Vec<&'static str>,
    /// How many listed groups have it.
    groups: u64,
}

/// The themes
#[utoipa::path(
    get, path = "/api/v1/themes", tag = "reference",
    params(ThemesQuery),
    responses(
        (status = 200, body = Vec<ThemeAnswer>),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn themes(
    State(app): State<App>,
    Query(query): Query<ThemesQuery>,
) -> Result<Json<Vec<ThemeAnswer>>, ApiError> {
    let language = match &query.lang {
        None => app.settings.languages.first().map_or("en", String::as_str),
        Some(asked) => interface_language(asked)?,
    };
    let t = Translator::plain(language);
    let icpc: Option<Vec<_>> = query
        .icpc
        .as_deref()
        .map(|code| ThemeCode::with_icpc(code).collect());
    let counts = app.directory.theme_counts()?;
    let themes = ThemeCode::every()
        .filter(|theme| icpc.as_ref().is_none_or(|those| those.contains(theme)))
        .map(ThemeCode::theme)
        .map(|theme| ThemeAnswer {
            code: theme.code,
            category: theme.category,
            label: t.theme(theme.code),
            about: t.about_theme(theme.code),
            synonyms: t.theme_words(theme.code),
            broader: theme.broader,
            icpc: theme.icpc.clone(),
            groups: counts.get(theme.code).copied().unwrap_or(0),
        });
    Ok(Json(themes.collect()))
}

fn interface_language(asked: &str) -> Result<&'static str, ApiError> {
    let wrong = |problem| ApiError::Invalid(vec![FieldError::new("lang", problem)]);
    let tag: LanguageTag = asked.parse().map_err(|_| {
        wrong(Problem::NotALanguage {
            given: asked.chars().take(40).collect(),
        })
    })?;
    let known = i18n::language(tag.as_str()).or_else(|| i18n::language(tag.primary()));
    known.map(|language| language.code()).ok_or_else(|| {
        wrong(Problem::unknown_code(
            asked,
            i18n::LANGUAGES.iter().map(|(code, _)| *code),
        ))
    })
}
