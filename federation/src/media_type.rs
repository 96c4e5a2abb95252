//! Which content types are ActivityPub documents, as they are really sent.
//!
//! The type matters: a node that lets its users upload files serves those too, and one that holds
//! JSON must not pass for an actor or a group (GHSA-jhrq-qvrm-qr36).

use axum::http::{HeaderMap, header};

/// The type of the documents that this node serves and sends.
pub(crate) const ACTIVITY_JSON: &str = "application/activity+json";

/// The other type that means the same (ActivityPub section 3.2).
pub(crate) const LD_JSON: &str = "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";

const PROFILE: &str = "https://www.w3.org/ns/activitystreams";

/// Whether the headers name an ActivityPub document, and only one type.
pub(crate) fn is_activity_document(headers: &HeaderMap) -> bool {
    the_only(headers).is_some_and(|value| is_activity_json(&MediaType::read(value)))
}

/// Whether the headers name JSON of any kind, and only one type.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    the_only(headers).is_some_and(|value| {
        let kind = MediaType::read(value).essence;
        kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
    })
}

/// Whether a request wants the ActivityPub document rather than the page: its `Accept` header
/// names `application/activity+json`, or `application/ld+json` with the ActivityStreams profile,
/// at least as strongly as `text/html`.
///
/// Answers that depend on it need `Vary: Accept`.
pub fn wants_activity_json(headers: &HeaderMap) -> bool {
    let (mut document, mut page) = (0.0_f32, 0.0_f32);
    for value in headers.get_all(header::ACCEPT) {
        for range in split_outside_quotes(value.to_str().unwrap_or_default(), ',') {
            let range = MediaType::read(range);
            if is_activity_json(&range) {
                document = document.max(range.weight);
            } else if matches!(range.essence.as_str(), "text/html" | "application/xhtml+xml") {
                page = page.max(range.weight);
            }
        }
    }
    document > 0.0 && document >= page
}

fn the_only(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(header::CONTENT_TYPE).iter();
    let only = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(only)
}

fn is_activity_json(kind: &MediaType) -> bool {
    kind.essence == ACTIVITY_JSON
        || (kind.essence == "application/ld+json"
            && kind
                .profile
                .split_ascii_whitespace()
                .any(|profile| profile == PROFILE))
}

struct MediaType {
    essence: String,
    profile: String,
    weight: f32,
}

impl MediaType {
    fn read(text: &str) -> Self {
        let mut parts = split_outside_quotes(text, ';');
        let essence = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let mut kind = Self {
            essence,
            profile: String::new(),
            weight: 1.0,
        };
        for part in parts {
            let Some((name, value)) = part.split_once('=') else {
                continue;
            };
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "profile" => kind.profile = value.to_owned(),
                "q" => kind.weight = value.parse().unwrap_or(0.0),
                _ => {}
            }
        }
        kind
    }
}

fn split_outside_quotes(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |c| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: header::HeaderName, values: &[&str]) -> HeaderMap {
        values
            .iter()
            .map(|value| (name.clone(), value.parse().expect("a value")))
            .collect()
    }

    #[test]
    fn what_other_software_really_sends_is_a_document_and_html_is_not() {
        let is = |values: &[&str]| is_activity_document(&headers(header::CONTENT_TYPE, values));
        for fine in [
            "application/activity+json",
            "application/activity+json;charset=utf-8",
            "Application/Activity+JSON; Charset=UTF-8",
            "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
            "application/ld+json;charset=utf-8;PROFILE=\"https://www.w3.org/ns/activitystreams\"",
            "application/ld+json; profile=\"http://x.test/; https://www.w3.org/ns/activitystreams\"",
        ] {
            assert!(is(&[fine]), "{fine}");
        }
        for wrong in [
            "text/html",
            "application/json",
            "application/ld+json",
            "text/plain",
            "image/png",
            "",
        ] {
            assert!(!is(&[wrong]), "{wrong}");
        }
        assert!(!is(&[]));
        assert!(!is(&["application/activity+json", "text/html"]));
    }

    #[test]
    fn a_browser_gets_the_page_and_a_node_the_document() {
        let wants = |value: &str| wants_activity_json(&headers(header::ACCEPT, &[value]));
        assert!(wants("application/activity+json"));
        assert!(wants(
            "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\""
        ));
        assert!(wants(
            "application/activity+json, application/ld+json, text/html;q=0.1"
        ));
        assert!(!wants("text/html,application/xhtml+xml,*/*;q=0.8"));
        assert!(!wants("text/html, application/activity+json;q=0.5"));
        assert!(!wants("application/activity+json;q=0"));
        assert!(!wants("*/*"));
        assert!(!wants_activity_json(&HeaderMap::new()));
    }
}
