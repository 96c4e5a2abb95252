//! The style sheet, the script and the icon: in the program itself, under names that change with their content.

use std::sync::LazyLock;

use axum::{
    Router,
    http::{HeaderValue, header},
    response::IntoResponse,
    routing::get,
};
use sha2::{Digest, Sha256};

use crate::app::App;

const CSS: &str = include_str!("../../assets/kring.css");
const JS: &str = include_str!("../../assets/kring.js");
const ICON: &str = include_str!("../../assets/kring.svg");

static CSS_PATH: LazyLock<String> = LazyLock::new(|| path(CSS, "css"));
static JS_PATH: LazyLock<String> = LazyLock::new(|| path(JS, "js"));
static ICON_PATH: LazyLock<String> = LazyLock::new(|| path(ICON, "svg"));

/// Address of the style sheet.
pub fn css() -> &'static str {
    &CSS_PATH
}

/// Address of the script.
pub fn js() -> &'static str {
    &JS_PATH
}

/// Address of the icon.
pub fn icon() -> &'static str {
    &ICON_PATH
}

/// The three addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route(css(), get(async || file(CSS, "text/css; charset=utf-8")))
        .route(js(), get(async || file(JS, "text/javascript; charset=utf-8")))
        .route(icon(), get(async || file(ICON, "image/svg+xml")))
}

fn file(content: &'static str, kind: &'static str) -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, kind),
        // The name changes with the content, so a copy never has to be asked about again.
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (
        headers.map(|(name, value)| (name, HeaderValue::from_static(value))),
        content,
    )
}

fn path(content: &str, extension: &str) -> String {
    let hash: String = Sha256::digest(content)
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("/assets/kring-{hash}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_phones_get_little() {
        assert!(CSS.len() <= 13 * 1024, "{} bytes of style", CSS.len());
        assert!(JS.len() <= 3 * 1024, "{} bytes of script", JS.len());
        assert!(css().starts_with("/assets/kring-") && css().ends_with(".css"));
    }
}
