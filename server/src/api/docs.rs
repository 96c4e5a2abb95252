//! `GET /api/docs`: the OpenAPI document as a page, for people. English, like the names in it.

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use serde_json::Value;

#[derive(Template)]
#[template(path = "api_docs.html")]
struct Page {
    version: String,
    description: String,
    calls: Vec<Call>,
    stylesheet: Option<String>,
}

struct Call {
    method: String,
    path: String,
    summary: String,
    description: String,
    token: bool,
    parameters: Vec<(String, String)>,
    answers: Vec<String>,
}

/// The page.
pub fn page(document: &utoipa::openapi::OpenApi) -> Response {
    let document = serde_json::to_value(document).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut calls = vec![];
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in methods.as_object().into_iter().flatten() {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            calls.push(Call {
                method: method.to_uppercase(),
                path: path.clone(),
                summary: text(&operation["summary"]),
                description: text(&operation["description"]),
                token: operation["security"].is_array(),
                parameters: parameters
                    .map(|parameter| (text(&parameter["name"]), text(&parameter["description"])))
                    .collect(),
                answers: operation["responses"]
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(status, _)| status.clone())
                    .collect(),
            });
        }
    }
    let page = Page {
        version: text(&document["info"]["version"]),
        description: text(&document["info"]["description"]),
        calls,
        stylesheet: None,
    };
    match page.render() {
        Ok(html) => {
            let policy = HeaderValue::from_static(
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
            );
            ([(header::CONTENT_SECURITY_POLICY, policy)], Html(html)).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
