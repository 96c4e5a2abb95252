//! What a group is and is not, how anonymous one is, and what this site knows of its visitors.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use kring_federation::{
    LanguageTag,
    vocabulary::{Anonymity, Vocabulary},
};

use super::{
    icon,
    layout::{Keep, Layout, answer},
    visit::Visit,
    words::means,
};
use crate::i18n::{self, Translator};

#[derive(Template)]
#[template(path = "about.html")]
struct Page {
    layout: Layout,
    t: Translator,
    levels: Vec<Level>,
    search: String,
    /// The languages whose texts nobody has read who grew up with them.
    unread: String,
}

struct Level {
    label: String,
    means: String,
}

/// `/{lang}/about`
pub async fn page(visit: Visit) -> Response {
    answer(visit.t, StatusCode::OK, Keep::Copy, &Page::new(&visit))
}

impl Page {
    fn new(visit: &Visit) -> Self {
        let t = visit.t;
        let level = |level: &Anonymity| Level {
            label: t.label(Anonymity::LIST, level.code()),
            means: means(*level, t),
        };
        Self {
            layout: Layout::new(visit, &t.get("page-about"), "about"),
            t,
            levels: Anonymity::ALL.iter().map(level).collect(),
            search: visit.to(""),
            unread: unread(visit),
        }
    }
}

/// The names of the languages on offer that no native speaker has read yet.
fn unread(visit: &Visit) -> String {
    let t = visit.t;
    let offered = visit.site.languages.iter();
    let unread = offered.filter(|code| i18n::UNREAD.contains(&code.as_str()));
    let names = unread.filter_map(|code| code.parse::<LanguageTag>().ok());
    let names: Vec<String> = names.map(|tag| t.language_name(&tag)).collect();
    t.list(&names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::visit::tests::visit;

    #[test]
    fn every_level_of_anonymity_is_explained() {
        for code in ["nl", "en", "tr", "ar"] {
            let html = Page::new(&visit(code, "about", None)).render().expect("a page");
            for level in Anonymity::ALL {
                assert!(html.contains(&means(*level, Translator::html(code))));
            }
        }
    }
}
