//! Errors of the API: `application/problem+json` (RFC 9457), in the reader's language.

use axum::{
    Json,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::{
    directory::{self, problem::FieldError},
    i18n::{self, Translator},
};

/// Why a call was not answered with what it asked for.
#[derive(Clone, Debug)]
pub enum ApiError {
    /// Something that was given is wrong, and where.
    Invalid(Vec<FieldError>),
    /// The body is not JSON; why not, with line and column.
    NotJson(String),
    /// There never was such a thing.
    NotFound,
    /// It was withdrawn.
    Gone,
    /// No token, or none that counts.
    Unauthorised,
    /// The token may not do this.
    Forbidden,
    /// Changed in between; the revision now.
    Changed(i64),
    /// A change has to say which revision it was made from.
    IfMatchRequired,
    /// The body is larger than anything sensible.
    TooLarge,
    /// There is such an address, but not for this method.
    Method,
    /// This node cannot do it now: its disk is full or its database away.
    Unavailable,
    /// This node failed; the id under which the cause is in the log.
    Internal(String),
}

/// RFC 9457.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ProblemDocument {
    /// What kind of problem, the same in every language.
    #[serde(rename = "type")]
    #[schema(example = "urn:kring:problem:invalid")]
    pub kind: String,
    /// What kind of problem, in the reader's language.
    pub title: String,
    /// HTTP status.
    pub status: u16,
    /// More about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What is wrong with what was given, and where.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ProblemField>,
}

/// What is wrong at one place.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ProblemField {
    /// The place.
    #[schema(example = "meetings[0].start")]
    pub field: String,
    /// What is wrong, in the reader's language.
    pub message: String,
}

impl ApiError {
    fn parts(&self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::Invalid(_) => (StatusCode::BAD_REQUEST, "invalid", "error-invalid"),
            Self::NotJson(_) => (StatusCode::BAD_REQUEST, "not-json", "error-not-json"),
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found", "error-not-found"),
            Self::Gone => (StatusCode::GONE, "gone", "error-gone"),
            Self::Unauthorised => (StatusCode::UNAUTHORIZED, "unauthorised", "error-unauthorised"),
            Self::Forbidden => (StatusCode::FORBIDDEN, "forbidden", "error-forbidden"),
            Self::Changed(_) => (StatusCode::PRECONDITION_FAILED, "changed", "error-changed"),
            Self::IfMatchRequired => (
                StatusCode::PRECONDITION_REQUIRED,
                "if-match-required",
                "error-if-match-required",
            ),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large", "error-too-large"),
            Self::Method => (StatusCode::METHOD_NOT_ALLOWED, "method", "error-method"),
            Self::Unavailable => (
                StatusCode::SERVICE_UNAVAILABLE,
                "unavailable",
                "error-unavailable",
            ),
            Self::Internal(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal", "error-internal"),
        }
    }

    fn document(&self, t: Translator) -> ProblemDocument {
        let (status, kind, key) = self.parts();
        let title = match self {
            Self::Internal(id) => t.put("error-internal", "id", id.as_str()),
            _ => t.get(key),
        };
        let detail = match self {
            Self::NotJson(detail) => Some(detail.clone()),
            Self::Changed(revision) => Some(format!("revision {revision}")),
            _ => None,
        };
        let errors = match self {
            Self::Invalid(errors) => errors
                .iter()
                .map(|error| ProblemField {
                    field: error.field.clone(),
                    message: t.problem(&error.problem),
                })
                .collect(),
            _ => vec![],
        };
        ProblemDocument {
            kind: format!("urn:kring:problem:{kind}"),
            title,
            status: status.as_u16(),
            detail,
            errors,
        }
    }
}

impl From<directory::Error> for ApiError {
    fn from(error: directory::Error) -> Self {
        match error {
            directory::Error::Invalid(errors) => Self::Invalid(errors),
            directory::Error::NotFound => Self::NotFound,
            directory::Error::Gone => Self::Gone,
            directory::Error::Changed(revision) => Self::Changed(revision),
            directory::Error::Store(error) if error.is_passing() => {
                tracing::error!(%error, "the database cannot be used now; is the disk full, or the server away?");
                Self::Unavailable
            }
            failed @ (directory::Error::Needed
            | directory::Error::Store(_)
            | directory::Error::Index(_)
            | directory::Error::Stopped(_)
            | directory::Error::Random(_)) => {
                let id = ulid::Ulid::generate().to_string();
                tracing::error!(%id, error = %failed, "a call of the API failed");
                Self::Internal(id)
            }
        }
    }
}

impl IntoResponse for ApiError {
    /// The words are added by [`in_the_readers_language`], which knows the reader.
    fn into_response(self) -> Response {
        let mut response = self.parts().0.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Says the problem in the language of `?lang=` or `Accept-Language`.
pub async fn in_the_readers_language(request: Request, next: Next) -> Response {
    let language = readers_language(&request).to_owned();
    let response = next.run(request).await;
    let Some(error) = response.extensions().get::<ApiError>() else {
        return response;
    };
    let mut answer = (
        error.parts().0,
        Json(error.document(Translator::plain(&language))),
    )
        .into_response();
    let headers = answer.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    headers.insert(
        header::CONTENT_LANGUAGE,
        HeaderValue::from_str(&language).unwrap_or(HeaderValue::from_static("en")),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if matches!(error, ApiError::Unauthorised) {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    answer
}

fn readers_language(request: &Request) -> &'static str {
    let asked = request
        .uri()
        .query()
        .and_then(|query| url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "lang"))
        .and_then(|(_, code)| i18n::language(&code));
    if let Some(language) = asked {
        return language.code();
    }
    let header = request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let mut offered: Vec<String> = i18n::LANGUAGES
        .iter()
        .map(|(code, _)| (*code).to_owned())
        .collect();
    // A program that names no language is most likely read by somebody who reads English.
    offered.sort_by_key(|code| code != "en");
    let code = i18n::negotiate(header, &offered);
    i18n::language(code).map_or("en", |language| language.code())
}

/// The fallback of the API.
pub async fn no_such_call() -> ApiError {
    ApiError::NotFound
}

/// An address that exists, asked with a method that it does not know.
pub async fn no_such_method() -> ApiError {
    ApiError::Method
}
