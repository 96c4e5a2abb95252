//! The style sheet, which stands in every page, and the script and the icon: in the program itself, under names that
//! change with their content.

use std::sync::LazyLock;

use axum::{
    Router,
    http::{HeaderValue, header},
    response::IntoResponse,
    routing::get,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::app::App;

/// The style sheet, which stands in every page.
pub const CSS: &str = include_str!("../../assets/kring.css");
const JS: &str = include_str!("../../assets/kring.js");
const ICON: &str = include_str!("../../assets/kring.svg");

static JS_PATH: LazyLock<String> = LazyLock::new(|| path(JS, "js"));
static ICON_PATH: LazyLock<String> = LazyLock::new(|| path(ICON, "svg"));

/// The hash by which a Content-Security-Policy knows the style sheet.
pub fn css_hash() -> &'static str {
    static HASH: LazyLock<String> =
        LazyLock::new(|| format!("sha256-{}", STANDARD.encode(Sha256::digest(CSS))));
    &HASH
}

/// Address of the script.
pub fn js() -> &'static str {
    &JS_PATH
}

/// Address of the icon.
pub fn icon() -> &'static str {
    &ICON_PATH
}

/// What search engines may visit: pages for people, and no wish of anybody.
const ROBOTS: &str =
    "User-agent: *\nDisallow: /api/\nDisallow: /*/wish/\nDisallow: /*/contact\nDisallow: /*/report\n";

/// All of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/robots.txt", get(async || ROBOTS))
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
        assert!(CSS.len() <= 14 * 1024, "{} bytes of style", CSS.len());
        assert!(JS.len() <= 3 * 1024, "{} bytes of script", JS.len());
        assert!(js().starts_with("/assets/kring-") && js().ends_with(".js"));
    }
}
