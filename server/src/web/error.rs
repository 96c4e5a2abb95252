//! Pages that say, kindly, that something is not there or went wrong.

use std::fmt::Display;

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
};

use super::{
    icon,
    layout::{Keep, Layout, answer},
    search_form::SearchForm,
    visit::Visit,
};
use crate::{app::App, i18n::Translator};

#[derive(Template)]
#[template(path = "error.html")]
struct Page {
    layout: Layout,
    t: Translator,
    title: String,
    help: String,
    form: SearchForm,
}

/// An answer that is an error page.
#[derive(Debug)]
pub struct ErrorPage(Box<Response>);

impl ErrorPage {
    /// An answer that stands in the place of a page.
    pub fn of(answer: Response) -> Self {
        Self(Box::new(answer))
    }
}

impl IntoResponse for ErrorPage {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// The fallback of the router: an address where nothing is.
pub async fn page_not_found(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    not_found(&Visit::anywhere(&app, &uri, &headers)).into_response()
}

/// 404: there is no such page or group.
pub fn not_found(visit: &Visit) -> ErrorPage {
    let t = visit.t;
    page(
        visit,
        StatusCode::NOT_FOUND,
        &t.get("page-not-found"),
        t.get("error-not-found"),
        t.get("help-not-found"),
    )
}

/// 410: there was such a group, and it withdrew.
pub fn gone(visit: &Visit) -> ErrorPage {
    let t = visit.t;
    page(
        visit,
        StatusCode::GONE,
        &t.get("page-not-found"),
        t.get("error-gone"),
        t.get("help-gone"),
    )
}

/// 400: what was sent cannot be read at all. A search that is nearly right has its own page, `results`.
pub fn wrong(visit: &Visit) -> ErrorPage {
    let t = visit.t;
    page(
        visit,
        StatusCode::BAD_REQUEST,
        &t.get("page-wrong"),
        t.get("error-invalid"),
        t.get("help-not-found"),
    )
}

/// 500: the page shows a number, the log has the cause under the same number.
pub fn internal(visit: &Visit, cause: &dyn Display) -> ErrorPage {
    let t = visit.t;
    let id = log(cause);
    let title = t.put("error-internal", "id", id);
    page(
        visit,
        StatusCode::INTERNAL_SERVER_ERROR,
        &t.get("page-wrong"),
        title,
        t.get("help-wrong"),
    )
}

/// 500 when not even a page can be made.
pub fn bare(cause: &dyn Display) -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, log(cause)).into_response()
}

fn log(cause: &dyn Display) -> String {
    let id = ulid::Ulid::generate().to_string();
    tracing::error!(%id, %cause, "a page failed");
    id
}

fn page(visit: &Visit, status: StatusCode, name: &str, title: String, help: String) -> ErrorPage {
    let page = Page {
        layout: Layout::unlisted(visit, name, ""),
        t: visit.t,
        title,
        help,
        form: SearchForm::empty(visit),
    };
    ErrorPage(Box::new(answer(visit.t, status, Keep::Nothing, &page)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::visit::tests::visit;

    #[test]
    fn every_error_page_can_be_made_and_a_500_says_no_cause() {
        for code in ["nl", "en", "tr", "ar"] {
            let visit = visit(code, "nowhere", None);
            for (page, status) in [
                (not_found(&visit), 404),
                (gone(&visit), 410),
                (wrong(&visit), 400),
            ] {
                assert_eq!(page.into_response().status(), status);
            }
            assert_eq!(internal(&visit, &"cause").into_response().status(), 500);
        }
    }
}
