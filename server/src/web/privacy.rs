//! What this site knows of its visitors, and what stays behind on their telephone.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    icon,
    layout::{Keep, Layout, answer},
    visit::Visit,
};
use crate::i18n::Translator;

#[derive(Template)]
#[template(path = "privacy.html")]
struct Page {
    layout: Layout,
    t: Translator,
}

/// `/{lang}/privacy`
pub async fn page(visit: Visit) -> Response {
    let t = visit.t;
    let layout = Layout::new(&visit, &t.get("page-privacy"), "");
    answer(t, StatusCode::OK, Keep::Copy, &Page { layout, t })
}
