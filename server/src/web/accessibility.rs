//! For whom the site works, and what does not work well yet.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    icon,
    layout::{Keep, Layout, answer},
    visit::Visit,
};
use crate::i18n::Translator;

#[derive(Template)]
#[template(path = "accessibility.html")]
struct Page {
    layout: Layout,
    t: Translator,
}

/// `/{lang}/accessibility`
pub async fn page(visit: Visit) -> Response {
    let t = visit.t;
    let layout = Layout::new(&visit, &t.get("page-accessibility"), "");
    answer(t, StatusCode::OK, Keep::Copy, &Page { layout, t })
}
