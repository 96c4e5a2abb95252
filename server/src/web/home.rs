//! The home page: search, themes to browse, and what a group is.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::Response,
};

use super::{
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer, redirect},
    params::Params,
    search_form::SearchForm,
    themes::{Category, categories},
    visit::{Visit, wished},
};
use crate::{
    app::App,
    i18n::Translator,
    search::{Counts, Query},
};

#[derive(Template)]
#[template(path = "home.html")]
struct Page {
    layout: Layout,
    t: Translator,
    form: SearchForm,
    groups: String,
    organisations: String,
    categories: Vec<Category>,
    about: String,
    guide: String,
    all_themes: String,
}

/// `/`: to the home page in the language that the browser asks for.
pub async fn choose_language(State(app): State<App>, headers: HeaderMap) -> Response {
    let language = wished(&app, &headers);
    redirect(
        StatusCode::FOUND,
        &format!("/{language}/"),
        Some(header::ACCEPT_LANGUAGE),
    )
}

/// `/{lang}`: the slash was forgotten.
pub async fn with_slash(visit: Visit) -> Response {
    redirect(StatusCode::PERMANENT_REDIRECT, &visit.to(""), None)
}

/// `/{lang}/`
pub async fn page(visit: Visit, State(app): State<App>) -> Result<Response, ErrorPage> {
    let everything = Query {
        limit: 0,
        ..Query::everything()
    };
    let listed = app
        .directory
        .search(&everything)
        .await
        .map_err(|cause| error::internal(&visit, &cause))?;
    let none = Counts::new();
    let facet = |name| listed.facets.get(name).unwrap_or(&none);
    let page = Page::new(
        &visit,
        listed.total,
        facet("node").len(),
        facet("theme"),
        facet("language"),
    );
    Ok(answer(visit.t, StatusCode::OK, Keep::Copy, &page))
}

impl Page {
    fn new(visit: &Visit, groups: u64, organisations: usize, themes: &Counts, spoken: &Counts) -> Self {
        let t = visit.t;
        Self {
            layout: Layout::new(visit, "", "search"),
            t,
            form: SearchForm::filled(visit, &Params::default(), spoken),
            groups: t.count("count-groups", groups),
            organisations: t.count("count-organisations", organisations),
            categories: categories(visit, themes),
            about: visit.to("about"),
            guide: visit.to("guide"),
            all_themes: visit.to("themes"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::visit::tests::visit;

    #[test]
    fn the_page_can_be_made_in_every_finished_language() {
        for code in ["nl", "en", "tr", "ar"] {
            let counts = Counts::from([("alcohol".to_owned(), 3)]);
            let html = Page::new(&visit(code, "", None), 42, 3, &counts, &Counts::new())
                .render()
                .expect("a page");
            assert!(html.contains(&format!("<html lang=\"{code}\" dir=")));
            assert!(html.contains("<title>Kring</title>"));
            assert!(html.contains(&format!("/{code}/groups?theme=alcohol")));
            assert!(html.contains("Zelfhulp &#60;Test&#62;"), "names are escaped");
            assert!(html.contains("hreflang=\"x-default\""));
            assert!(
                !html.contains("style=") && !html.contains("<script>"),
                "the policy allows no inline style or script"
            );
        }
    }
}
