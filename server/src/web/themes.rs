//! Every theme to browse, with a plain sentence about each.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::{
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    visit::Visit,
    words,
};
use crate::{app::App, directory::theme, i18n::Translator, search::Counts};

#[derive(Template)]
#[template(path = "themes.html")]
struct Page {
    layout: Layout,
    t: Translator,
    categories: Vec<Category>,
    guide: String,
}

/// Themes that belong together.
pub struct Category {
    /// Its code, which is the name of its place on the page.
    pub code: &'static str,
    /// In words.
    pub label: String,
    /// The themes, by name.
    pub themes: Vec<ThemeLink>,
}

/// A theme to choose.
pub struct ThemeLink {
    /// In everyday words.
    pub label: String,
    /// In a sentence.
    pub about: String,
    /// Its groups.
    pub href: String,
    /// How many.
    pub count: String,
}

/// `/{lang}/themes`
pub async fn page(visit: Visit, State(app): State<App>) -> Result<Response, ErrorPage> {
    let counts = app
        .directory
        .theme_counts()
        .map_err(|cause| error::internal(&visit, &cause))?;
    let t = visit.t;
    let page = Page {
        layout: Layout::new(&visit, &t.get("page-themes"), ""),
        t,
        categories: categories(&visit, &counts),
        guide: visit.to("guide"),
    };
    Ok(answer(t, StatusCode::OK, Keep::Copy, &page))
}

/// Every category with its themes, in the order of the reader's alphabet.
pub fn categories(visit: &Visit, counts: &Counts) -> Vec<Category> {
    let t = visit.t;
    let codes = theme::categories().into_iter();
    codes
        .map(|code| {
            let themes = theme::all().iter().filter(|theme| theme.category == code);
            let mut themes: Vec<ThemeLink> = themes
                .map(|theme| {
                    let count = counts.get(theme.code).copied().unwrap_or(0);
                    ThemeLink {
                        label: t.theme(theme.code),
                        about: t.about_theme(theme.code),
                        href: visit.to(&format!("groups?theme={}", theme.code)),
                        count: words::number(u32::try_from(count).unwrap_or(u32::MAX), t),
                    }
                })
                .collect();
            t.sort(&mut themes, |theme| &theme.label);
            Category {
                code,
                label: t.label("theme-category", code),
                themes,
            }
        })
        .collect()
}
