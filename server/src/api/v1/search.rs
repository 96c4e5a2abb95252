//! `GET /api/v1/groups`

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Json,
    extract::{RawQuery, State},
};
use kring_federation::{PublicGroup, public_group::Origin};
use serde::Serialize;

use crate::{
    api::problem::{ApiError, ProblemDocument},
    app::App,
    directory::{
        place::{Places, Spot},
        search::{Results, ShownGroup},
    },
    search::Query,
};

/// The answer to a search.
#[derive(Serialize, utoipa::ToSchema)]
pub struct SearchAnswer {
    /// How many groups fit.
    total: u64,
    /// This page of them.
    #[schema(value_type = Vec<PublicGroup>)]
    groups: Vec<Arc<ShownGroup>>,
    /// Give it as `after` to get the next page.
    next: Option<String>,
    /// How many groups each choice of a filter would give, that filter apart.
    facets: BTreeMap<&'static str, BTreeMap<String, u64>>,
    /// What was understood of `q`, and of `near`.
    understood: UnderstoodAnswer,
    /// When little was found: what comes near it.
    nearby: Vec<NearbyAnswer>,
    /// Kilometres from `near` (or the place understood), by id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    distances: BTreeMap<String, f64>,
    /// The same groups in the lists of other organisations, by id. They are not listed twice.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    also_listed: BTreeMap<String, Vec<AlsoListedAnswer>>,
}

/// A group that comes near what was asked.
#[derive(Serialize, utoipa::ToSchema)]
pub struct NearbyAnswer {
    #[serde(flatten)]
    group: PublicGroup,
    /// Why it is offered: the parameters of the search that it does not meet, `remote` when one can take part
    /// from home, `broader` when it is about the wider theme.
    #[schema(example = json!(["language", "remote"]))]
    why: Vec<&'static str>,
}

/// What was understood of the words.
#[derive(Serialize, utoipa::ToSchema)]
pub struct UnderstoodAnswer {
    /// Codes of themes, the surest first.
    themes: Vec<&'static str>,
    /// The place that the search is seen from.
    place: Option<PlaceAnswer>,
    /// Other places of the same name or postcode, which may have been meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    other_places: Vec<PlaceAnswer>,
    /// `relatives` when somebody close was named; groups for relatives come first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    audience: Vec<&'static str>,
    /// Languages that were named; groups that speak them come first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    languages: Vec<String>,
    /// Whether something from home was asked for; such groups come first.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    online: bool,
}

/// A place.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PlaceAnswer {
    /// How it is called.
    name: String,
    /// What to give as `near` to mean this place and no other.
    near: String,
    /// Degrees.
    lat: f64,
    /// Degrees.
    lon: f64,
}

impl PlaceAnswer {
    fn of(spot: &Spot, places: &Places) -> Self {
        Self {
            name: spot.name.clone(),
            near: places.unmistakable(spot),
            lat: spot.point.lat,
            lon: spot.point.lon,
        }
    }
}

/// The same group in the list of another organisation.
#[derive(Serialize, utoipa::ToSchema)]
pub struct AlsoListedAnswer {
    /// Its id here.
    id: String,
    /// Its address there.
    url: String,
    /// Who lists it.
    origin: Origin,
}

impl SearchAnswer {
    fn of(results: Results, places: &Places) -> Self {
        let also_listed = results
            .groups
            .iter()
            .filter(|found| !found.also.is_empty())
            .map(|found| {
                let also = found.also.iter().map(|also| AlsoListedAnswer {
                    id: also.id.clone(),
                    url: also.url.to_string(),
                    origin: also.origin.clone(),
                });
                (found.group.id.clone(), also.collect())
            })
            .collect();
        let nearby = results.nearby.iter().map(|near| &near.found);
        let distances = results
            .groups
            .iter()
            .chain(nearby)
            .filter_map(|found| Some((found.group.id.clone(), (found.distance_km? * 10.0).round() / 10.0)))
            .collect();
        let understood = &results.understood;
        Self {
            total: results.total,
            groups: results.groups.into_iter().map(|found| found.group).collect(),
            next: results.next,
            facets: results.facets,
            understood: UnderstoodAnswer {
                themes: understood
                    .themes
                    .iter()
                    .map(|meant| meant.theme.as_str())
                    .collect(),
                place: results.place.map(|spot| PlaceAnswer::of(&spot, places)),
                other_places: results
                    .other_places
                    .iter()
                    .map(|spot| PlaceAnswer::of(spot, places))
                    .collect(),
                audience: understood.relatives.iter().map(|_| "relatives").collect(),
                languages: understood
                    .languages
                    .iter()
                    .map(|named| named.what.to_string())
                    .collect(),
                online: understood.online.is_some(),
            },
            nearby: results
                .nearby
                .into_iter()
                .map(|near| NearbyAnswer {
                    group: PublicGroup::clone(&near.found.group),
                    why: near.why.into_iter().map(crate::search::Why::code).collect(),
                })
                .collect(),
            distances,
            also_listed,
        }
    }
}

/// Find groups
///
/// Repeat a parameter for "or"; different parameters are "and". Words in `q` are understood in every
/// language; nothing about a search is kept.
#[utoipa::path(
    get, path = "/api/v1/groups", tag = "groups",
    params(
        ("q" = Option<String>, Query, description = "Everyday words, a name, a place"),
        ("theme" = Option<Vec<String>>, Query, description = "Codes of `GET /themes`"),
        ("language" = Option<Vec<String>>, Query, description = "Spoken in the meetings; BCP 47"),
        ("audience" = Option<Vec<String>>, Query, description = "`self`, `relatives`"),
        ("gender" = Option<Vec<String>>, Query, description = "`women`, `men`"),
        ("age" = Option<u32>, Query, description = "Years"),
        ("community" = Option<Vec<String>>, Query, description = "A shared background"),
        ("not_community" = Option<Vec<String>>, Query, description = "Anything but this background"),
        ("anonymity" = Option<String>, Query, description = "At least: `registered`, `first-name`, `nickname`, `anonymous`"),
        ("facilitation" = Option<Vec<String>>, Query, description = "`members`, `peer`, `trained-peer`, `volunteer`, `professional`"),
        ("cost" = Option<Vec<String>>, Query, description = "`free`, `donation`, `fixed`"),
        ("format" = Option<Vec<String>>, Query, description = "`in-person`, `online`, `hybrid`, `phone`"),
        ("near" = Option<String>, Query, description = "Postcode or place"),
        ("within" = Option<f64>, Query, description = "At most this far from `near`, km"),
        ("beyond" = Option<f64>, Query, description = "At least this far from `near`, km"),
        ("day" = Option<Vec<String>>, Query, description = "`mo` … `su`"),
        ("time" = Option<Vec<String>>, Query, description = "`morning`, `afternoon`, `evening`"),
        ("access" = Option<Vec<String>>, Query, description = "`wheelchair`, `discreet-entrance`, …"),
        ("open" = Option<bool>, Query, description = "Only groups one can just come to"),
        ("welcome" = Option<Vec<String>>, Query, description = "`listen`, `bring-someone`, `met-at-door`, `camera-off`"),
        ("municipality" = Option<Vec<String>>, Query, description = "Name of a municipality"),
        ("seeking" = Option<Vec<String>>, Query, description = "`members`, `facilitator`, `volunteers`, `venue`"),
        ("node" = Option<Vec<String>>, Query, description = "Host of a node"),
        ("lang" = Option<String>, Query, description = "The reader's language"),
        ("sort" = Option<String>, Query, description = "`relevance`, `distance`, `name`, `confirmed`"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 20 when nothing is said"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses(
        (status = 200, body = SearchAnswer),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn search(State(app): State<App>, RawQuery(raw): RawQuery) -> Result<Json<SearchAnswer>, ApiError> {
    let raw = raw.unwrap_or_default();
    let parameters: Vec<_> = url::form_urlencoded::parse(raw.as_bytes()).collect();
    let places = app.directory.places();
    let query = Query::parse(parameters.iter().map(|(key, value)| (&**key, &**value)), &places)
        .map_err(ApiError::Invalid)?;
    let results = app.directory.search(&query).await?;
    app.directory.note_if_empty(&query, &results);
    Ok(Json(SearchAnswer::of(results, &places)))
}
