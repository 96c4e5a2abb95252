//! ETags: who has seen an answer already is told that it is the same.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

/// Gives every JSON answer a tag of its content, and answers 304 to who names it.
pub async fn answer_unchanged(request: Request, next: Next) -> Response {
    let reads = request.method() == Method::GET || request.method() == Method::HEAD;
    let seen = request.headers().get(header::IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    if !reads || response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // Every answer is made in memory and bounded by `limit`.
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let digest: String = Sha256::digest(&bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let tag = match parts.headers.get(header::ETAG).and_then(|tag| tag.to_str().ok()) {
        // The handler gave the revision; the coming meetings change without one.
        Some(revision) => format!("\"{}.{digest}\"", revision.trim_matches('"')),
        None => format!("\"{digest}\""),
    };
    if let Ok(value) = HeaderValue::from_str(&tag) {
        parts.headers.insert(header::ETAG, value);
    }
    parts
        .headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-cache"));
    parts.headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-language, accept-encoding"),
    );
    let unchanged = seen
        .as_ref()
        .and_then(|seen| seen.to_str().ok())
        .is_some_and(|seen| {
            seen == "*"
                || seen
                    .split(',')
                    .any(|one| one.trim().trim_start_matches("W/") == tag)
        });
    if unchanged {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.remove(header::CONTENT_TYPE);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// The tag of a revision; [`answer_unchanged`] adds what changes by itself.
pub fn of_revision(revision: i64) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{revision}\"")).unwrap_or(HeaderValue::from_static("\"0\""))
}

/// The revision that `If-Match` names, or `None` for any.
///
/// # Errors
/// There is no such header, or it names no revision.
pub fn wanted_revision(headers: &HeaderMap) -> Result<Option<i64>, super::problem::ApiError> {
    let missing = super::problem::ApiError::IfMatchRequired;
    let Some(value) = headers
        .get(header::IF_MATCH)
        .and_then(|value| value.to_str().ok())
    else {
        return Err(missing);
    };
    let value = value.trim();
    if value == "*" {
        return Ok(None);
    }
    let tag = value.trim_start_matches("W/").trim_matches('"');
    let revision = tag.split('.').next().unwrap_or(tag);
    revision.parse().map(Some).map_err(|_| missing)
}
