//! The pages, one file each, with their templates in `server/templates`.
//!
//! To add a page: its file here (page struct, handler, tests), its template, its line in [`routes`], its
//! messages in every language.
//!
//! What pages share: `visit` (who asks for what, in which language), `layout` (the frame and the headers),
//! `error`, `said` (a group's own text, with its language), `card` (a group in a list), `words` (facts of
//! a group in the reader's language), `rhythm` (how often), `params` (the query string), `filters`, `wishes` (what is asked for),
//! `search_form`, `icon`, `assets`.

mod about;
pub mod assets;
mod card;
pub mod error;
mod filters;
mod group;
mod home;
mod icon;
pub mod layout;
mod organisations;
mod params;
mod report;
mod results;
mod rhythm;
mod said;
mod search_form;
pub mod visit;
mod wishes;
mod words;

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
        .route("/{lang}/groups/{id}/report", get(report::page).post(report::send))
        .route("/{lang}/organisations", get(organisations::page))
        .route("/{lang}/about", get(about::page))
        .merge(assets::routes())
}

#[cfg(test)]
mod tests;
