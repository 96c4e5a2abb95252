//! The frame of every page, and the headers that go with it.

use std::sync::LazyLock;

use askama::Template;
use axum::{
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{assets, error, visit::Visit, way::Way};
use crate::i18n::{self, Translator};

/// Where "leave this page quickly" goes: a page that anybody may have open.
pub const HARMLESS_PAGE: &str = "https://www.weeronline.nl";

/// Nothing comes from elsewhere, and of inline styles only our own sheet, known by its hash: it stands in the page, so
/// that a slow line shows the page one round trip earlier.
static SECURITY_POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let policy = format!(
        "default-src 'none'; style-src '{}'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
        assets::css_hash()
    );
    HeaderValue::from_str(&policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
});

/// A longer query string is not repeated in the thirteen links to other languages.
const LONGEST_QUERY: usize = 2_000;

/// What the frame needs to know. Its template is `layout.html`.
pub struct Layout {
    /// Title of the document. It stays in the browser's history and in the task switcher, so it never names
    /// a theme or a group.
    pub title: String,
    /// Which entry of the menu this page is: `search`, `organisations`, `about`, or none.
    pub here: &'static str,
    /// Whether search engines may show it.
    pub indexed: bool,
    /// Name of the organisation.
    pub organisation: String,
    /// The reader's language, by its own name.
    pub own_name: &'static str,
    /// The address of the home page in the reader's language.
    pub home: String,
    /// Where the buttons of a search without a trace send it, on its pages.
    pub go: Option<String>,
    /// The same page in every language.
    pub languages: Vec<Alternate>,
    /// The same page where the browser's wish decides, else in the default language.
    pub default_url: String,
    /// The style sheet.
    pub css: &'static str,
    /// Address of the script.
    pub js: &'static str,
    /// Address of the icon.
    pub icon: &'static str,
    /// Where the source is, as the licence asks.
    pub source_code: &'static str,
    /// See [`HARMLESS_PAGE`].
    pub harmless_page: &'static str,
}

/// The same page in another language.
pub struct Alternate {
    /// The language's code.
    pub code: &'static str,
    /// What it calls itself.
    pub own_name: &'static str,
    /// `rtl` or `ltr`.
    pub dir: &'static str,
    /// The way to it.
    pub way: Way,
    /// Whole address.
    pub url: String,
    /// Whether it is the language of this page.
    pub current: bool,
}

impl Layout {
    /// The frame of a page. `name` is what the page is, in a word that anybody may see; empty for home.
    pub fn new(visit: &Visit, name: &str, here: &'static str) -> Self {
        let query = visit
            .query
            .as_deref()
            .filter(|query| !query.is_empty() && query.len() <= LONGEST_QUERY);
        let traceless = visit.traceless.is_some();
        let rest = match query {
            Some(query) if !traceless => format!("{}?{query}", visit.path),
            _ => visit.path.clone(),
        };
        let base = visit.site.base_url.as_str().trim_end_matches('/');
        let languages: Vec<Alternate> = visit
            .site
            .languages
            .iter()
            .filter_map(|code| i18n::language(code))
            .map(|language| {
                let href = format!("/{}/{rest}", language.code());
                Alternate {
                    code: language.code(),
                    own_name: language.own_name(),
                    dir: language.direction(),
                    url: format!("{base}{href}"),
                    way: match query {
                        Some(state) if traceless => Way::Post {
                            to: href,
                            state: state.to_owned(),
                        },
                        _ => Way::Link(href),
                    },
                    current: language.code() == visit.t.code(),
                }
            })
            .collect();
        let default_url = match languages.first() {
            Some(first) if !visit.path.is_empty() => first.url.clone(),
            _ => format!("{base}/"),
        };
        Self {
            title: if name.is_empty() {
                "Kring".to_owned()
            } else {
                format!("{name} – Kring")
            },
            here,
            indexed: true,
            organisation: visit.site.organisation.clone(),
            own_name: i18n::language(visit.t.code()).map_or("", i18n::Language::own_name),
            home: visit.to(""),
            go: traceless.then(|| visit.to("groups")),
            languages,
            default_url,
            css: assets::CSS,
            js: assets::js(),
            icon: assets::icon(),
            source_code: crate::SOURCE,
            harmless_page: HARMLESS_PAGE,
        }
    }

    /// The frame of a page that search engines should leave out.
    pub fn unlisted(visit: &Visit, name: &str, here: &'static str) -> Self {
        Self {
            indexed: false,
            ..Self::new(visit, name, here)
        }
    }
}

/// What a browser may keep of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// A copy that it asks about again.
    Copy,
    /// Nothing, because telephones are shared.
    Nothing,
}

/// A page as an answer.
pub fn answer(t: Translator, status: StatusCode, keep: Keep, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => {
            let keep = match keep {
                Keep::Copy => "no-cache",
                Keep::Nothing => "no-store",
            };
            let headers = [
                (header::CONTENT_TYPE, "text/html; charset=utf-8"),
                (header::CONTENT_LANGUAGE, t.code()),
                (header::REFERRER_POLICY, "no-referrer"),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
                (header::CACHE_CONTROL, keep),
            ];
            let headers = headers.map(|(name, value)| (name, HeaderValue::from_static(value)));
            let policy = (header::CONTENT_SECURITY_POLICY, SECURITY_POLICY.clone());
            (status, headers, [policy], html).into_response()
        }
        Err(cause) => error::bare(&cause),
    }
}

/// An answer that sends the browser elsewhere on this site.
pub fn redirect(status: StatusCode, to: &str, vary: Option<HeaderName>) -> Response {
    let Ok(location) = HeaderValue::from_str(to) else {
        return error::bare(&"an address that no header can hold");
    };
    let mut answer = (status, [(header::LOCATION, location)]).into_response();
    if let Some(vary) = vary {
        answer.headers_mut().insert(header::VARY, vary.into());
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::visit::tests::visit;

    #[test]
    fn every_language_is_offered_at_the_same_page() {
        let layout = Layout::new(&visit("ar", "groups", Some("q=x&near=5701")), "x", "search");
        assert_eq!(layout.languages.len(), 13);
        assert_eq!(
            layout.languages[0].way,
            Way::Link("/nl/groups?q=x&near=5701".into())
        );
        assert_eq!(
            layout.languages[0].url,
            "https://groups.example/nl/groups?q=x&near=5701"
        );
        assert!(
            layout
                .languages
                .iter()
                .any(|language| language.code == "ar" && language.current)
        );
        assert_eq!(layout.default_url, layout.languages[0].url);
        let home = Layout::new(&visit("nl", "", None), "", "search");
        assert_eq!(
            (home.title.as_str(), home.default_url.as_str()),
            ("Kring", "https://groups.example/")
        );
    }

    #[test]
    fn a_very_long_query_is_not_repeated() {
        let long = "q=".to_owned() + &"x".repeat(5_000);
        let layout = Layout::new(&visit("nl", "groups", Some(&long)), "x", "search");
        assert_eq!(layout.languages[0].way, Way::Link("/nl/groups".into()));
    }
}
