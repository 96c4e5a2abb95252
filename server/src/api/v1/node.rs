//! `GET /api/v1/node`

use axum::{Json, extract::State};
use serde::Serialize;

use crate::{api::problem::ApiError, app::App};

/// This node.
#[derive(Serialize, utoipa::ToSchema)]
pub struct NodeAnswer {
    /// The organisation that runs it.
    name: String,
    /// Its home page.
    url: String,
    /// Its ActivityPub actor.
    actor: String,
    software: &'static str,
    version: &'static str,
    licence: &'static str,
    /// Interface languages, the default first.
    languages: Vec<String>,
    /// Groups of its own.
    groups: i64,
    /// Groups listed in all, those of the nodes it follows included.
    listed: usize,
}

/// About this node
#[utoipa::path(get, path = "/api/v1/node", tag = "node", responses((status = 200, body = NodeAnswer)))]
pub async fn node(State(app): State<App>) -> Result<Json<NodeAnswer>, ApiError> {
    let origin = app.directory.origin();
    Ok(Json(NodeAnswer {
        name: origin.name.clone(),
        url: origin.url.to_string(),
        actor: origin.actor.to_string(),
        software: "kring",
        version: crate::VERSION,
        licence: "AGPL-3.0-or-later",
        languages: app.settings.languages.clone(),
        groups: app.directory.own_count().await?,
        listed: app.directory.listed(),
    }))
}
