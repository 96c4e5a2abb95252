//! The pages, one file each, with their templates in `server/templates`.
//!
//! To add a page: its file here (page struct, handler, tests), its template, its line in [`routes`], its
//! messages in every language.
//!
//! What pages share: `visit` (who asks for what, in which language), `layout` (the frame and the headers),
//! `error`, `said` (a group's own text, with its language), `card` (a group in a list), `words` (facts of
//! a group in the reader's language), `rhythm` (how often), `params` (the query string), `way` (from page to page without a
//! trace), `filters`, `wishes` (what is asked for), `map`, `urgent`, `search_form`, `icon`, `assets`.

mod about;
mod accessibility;
pub mod assets;
pub mod calendar;
mod card;
mod edit;
mod entry;
pub mod error;
mod filters;
mod group;
mod guide;
mod home;
mod icon;
pub mod layout;
mod manage;
mod map;
mod message;
pub mod once;
mod organisations;
mod params;
mod privacy;
mod professionals;
mod publish;
mod report;
mod results;
mod rhythm;
mod said;
mod search_form;
mod themes;
mod urgent;
pub mod visit;
mod way;
mod wish;
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
        .route("/{lang}/guide", get(guide::page))
        .route("/{lang}/themes", get(themes::page))
        .route("/{lang}/groups", get(results::page).post(results::traceless))
        .route("/{lang}/groups/{id}", get(group::page))
        .route("/{lang}/groups/{id}/report", get(report::page).post(report::send))
        .route(
            "/{lang}/groups/{id}/contact",
            get(message::page).post(message::send),
        )
        .route("/{lang}/wish", get(wish::page).post(wish::leave))
        .route("/{lang}/wish/{secret}", get(wish::kept).post(wish::remove))
        .route("/{lang}/publish", get(publish::page).post(publish::send))
        .route("/{lang}/edit/{secret}", get(edit::page).post(edit::act))
        .route("/{lang}/edit/{secret}/change", get(edit::change).post(edit::save))
        .route("/{lang}/claim/{secret}", get(edit::claim).post(edit::claimed))
        .route("/{lang}/organisations", get(organisations::page))
        .route("/{lang}/about", get(about::page))
        .route("/{lang}/for-professionals", get(professionals::page))
        .route("/{lang}/privacy", get(privacy::page))
        .route("/{lang}/accessibility", get(accessibility::page))
        .merge(manage::routes())
        .merge(assets::routes())
}

#[cfg(test)]
mod tests;
