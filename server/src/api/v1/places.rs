//! `GET /api/v1/places`

use axum::{
    Json,
    extract::{Query, State},
};
use serde::{Deserialize, Serialize};

use crate::{
    api::problem::{ApiError, ProblemDocument},
    app::App,
    directory::problem::{FieldError, Problem},
};

/// What is asked.
#[derive(Deserialize, utoipa::IntoParams)]
pub struct PlacesQuery {
    /// The beginning of a name or postcode.
    #[param(example = "567")]
    q: Option<String>,
}

/// A place or a postcode's area.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PlaceAnswer {
    /// How to call it.
    name: String,
    postcode: Option<String>,
    place: String,
    municipality: String,
    region: String,
    country: String,
    /// Degrees.
    lat: f64,
    /// Degrees.
    lon: f64,
}

const MOST: usize = 20;

/// Complete a place or postcode
#[utoipa::path(
    get, path = "/api/v1/places", tag = "reference",
    params(PlacesQuery),
    responses(
        (status = 200, body = Vec<PlaceAnswer>),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn places(
    State(app): State<App>,
    Query(query): Query<PlacesQuery>,
) -> Result<Json<Vec<PlaceAnswer>>, ApiError> {
    let typed = query.q.unwrap_or_default();
    if typed.chars().count() > 100 {
        return Err(ApiError::Invalid(vec![FieldError::new(
            "q",
            Problem::TooLong { max: 100 },
        )]));
    }
    let spots = app.directory.places().complete(&typed, MOST);
    Ok(Json(
        spots
            .into_iter()
            .map(|spot| PlaceAnswer {
                name: spot.name,
                postcode: spot.postcode,
                place: spot.place.name,
                municipality: spot.place.municipality,
                region: spot.place.region,
                country: spot.place.country.as_str().to_owned(),
                lat: spot.point.lat,
                lon: spot.point.lon,
            })
            .collect(),
    ))
}
