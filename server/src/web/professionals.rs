//! For who helps or refers people: what a group does, when it fits, and how to show the way.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    icon,
    layout::{Keep, Layout, answer},
    search_form::SearchForm,
    visit::Visit,
};
use crate::i18n::Translator;

#[derive(Template)]
#[template(path = "professionals.html")]
struct Page {
    layout: Layout,
    t: Translator,
    form: SearchForm,
    guide: String,
}

/// `/{lang}/for-professionals`
pub async fn page(visit: Visit) -> Response {
    let t = visit.t;
    let page = Page {
        layout: Layout::new(&visit, &t.get("page-professionals"), ""),
        t,
        form: SearchForm::empty(&visit),
        guide: visit.to("guide"),
    };
    answer(t, StatusCode::OK, Keep::Copy, &page)
}
