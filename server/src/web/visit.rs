//! What somebody asks for: a page, in a language.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header::ACCEPT_LANGUAGE, request::Parts},
};
use chrono::NaiveDate;
use url::Url;

use super::{
    error::{self, ErrorPage},
    params::Params,
};
use crate::i18n::Translator;
use crate::{app::App, help_lines::HelpLines, i18n};

/// One request for a page. A handler that takes it is only reached in a language that this site offers.
#[derive(Clone)]
pub struct Visit {
    /// Says things in the reader's language.
    pub t: Translator,
    /// What stands after `/{lang}/`, as it came.
    pub path: String,
    /// The query string, as it came.
    pub query: Option<String>,
    /// The search, when it is one without a trace (`way`).
    pub traceless: Option<Params>,
    /// The site.
    pub site: Site,
}

/// What every page knows of the site.
#[derive(Clone)]
pub struct Site {
    /// Public address, with a slash at its end.
    pub base_url: Url,
    /// Name of the organisation.
    pub organisation: String,
    /// Interface languages, the first is the default.
    pub languages: Vec<String>,
    /// Help that cannot wait.
    pub help_lines: Arc<HelpLines>,
    /// A group that last confirmed before this day has not confirmed lately.
    pub lately: NaiveDate,
}

impl From<&App> for Site {
    fn from(app: &App) -> Self {
        let settings = &app.settings;
        Self {
            help_lines: Arc::clone(&app.help_lines),
            lately: (app.directory.now() - settings.confirm.0 - settings.confirm.1 / 3).date_naive(),
            base_url: settings.base_url.clone(),
            organisation: settings.organisation.clone(),
            languages: settings.languages.clone(),
        }
    }
}

impl Visit {
    /// A visit in the language that the address names, if this site offers it.
    pub fn of(app: &App, uri: &Uri) -> Option<Self> {
        let (code, path) = split(uri.path());
        let offered = app.settings.languages.iter().any(|language| language == code);
        offered.then(|| Self {
            t: Translator::html(code),
            path: path.to_owned(),
            query: uri.query().map(str::to_owned),
            traceless: None,
            site: Site::from(app),
        })
    }

    /// A visit to an address that may name no language: then the browser's wish decides, and other
    /// languages are offered at the home page.
    pub fn anywhere(app: &App, uri: &Uri, headers: &HeaderMap) -> Self {
        Self::of(app, uri).unwrap_or_else(|| Self {
            t: Translator::html(wished(app, headers)),
            path: String::new(),
            query: None,
            traceless: None,
            site: Site::from(app),
        })
    }

    /// The address of a page in the reader's language.
    pub fn to(&self, path: &str) -> String {
        format!("/{}/{path}", self.t.code())
    }
}

/// The language that the browser asks for, of those that this site offers.
pub fn wished<'a>(app: &'a App, headers: &HeaderMap) -> &'a str {
    let accept = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    i18n::negotiate(accept, &app.settings.languages)
}

/// The language and what stands after it.
fn split(path: &str) -> (&str, &str) {
    let path = path.trim_start_matches('/');
    path.split_once('/').unwrap_or((path, ""))
}

impl FromRequestParts<App> for Visit {
    type Rejection = ErrorPage;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ErrorPage> {
        Self::of(app, &parts.uri)
            .ok_or_else(|| error::not_found(&Self::anywhere(app, &parts.uri, &parts.headers)))
    }
}

#[cfg(test)]
pub mod tests {
    //! A visit, for the tests of pages.

    use super::*;

    /// A visit without a node behind it.
    pub fn visit(code: &str, path: &str, query: Option<&str>) -> Visit {
        Visit {
            t: Translator::html(code),
            path: path.to_owned(),
            query: query.map(str::to_owned),
            traceless: None,
            site: Site {
                base_url: "https://groups.example/".parse().expect("an address"),
                organisation: "Zelfhulp <Test>".to_owned(),
                languages: i18n::LANGUAGES
                    .iter()
                    .map(|(code, _)| (*code).to_owned())
                    .collect(),
                help_lines: HelpLines::load(std::path::Path::new("/nowhere"))
                    .expect("the own list")
                    .into(),
                lately: NaiveDate::from_ymd_opt(2026, 4, 1).expect("a day"),
            },
        }
    }

    #[test]
    fn the_language_is_the_first_part_of_the_address() {
        assert_eq!(split("/nl/groups/01A"), ("nl", "groups/01A"));
        assert_eq!(split("/nl/"), ("nl", ""));
        assert_eq!(split("/nl"), ("nl", ""));
        assert_eq!(split("/"), ("", ""));
    }
}
