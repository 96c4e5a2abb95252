//! The pages, one file each, with their templates in `server/templates`.
//!
//! To add a page: its file here (page struct, handler, tests), its template, its line in [`routes`], its
//! messages in every language.

mod about;
mod assets;
mod error;
mod group;
mod home;
mod layout;
mod organisations;
mod results;

pub use error::page_not_found;

use axum::{Router, routing::get};

use crate::app::App;

/// Every page.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(home::choose_language))
        .route("/{lang}/", get(home::page))
        .route("/{lang}", get(home::with_slash))
        .route("/{lang}/groups", get(results::page))
        .route("/{lang}/groups/{id}", get(group::page))
        .route("/{lang}/organisations", get(organisations::page))
        .route("/{lang}/about", get(about::page))
        .merge(assets::routes())
}
