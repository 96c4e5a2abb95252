//! The results page: the same parameters as `GET /api/v1/groups`.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{RawForm, State},
    http::StatusCode,
    response::Response,
};
use kring_federation::vocabulary::{Format, Vocabulary as _};

use super::{
    card::Card,
    error::{self, ErrorPage},
    filters::{Filter, Filters},
    group, guide, icon,
    layout::{Keep, Layout, answer},
    map::{MAP, Map},
    params::Params,
    search_form::SearchForm,
    urgent::Urgent,
    visit::Visit,
    way::{SHOW, Way},
    wish,
    wishes::{self, Chip, field_label},
    words,
};
use crate::{
    app::App,
    directory::{
        place::Places,
        problem::FieldError,
        search::{NearGroup, Results},
        theme::ThemeCode,
    },
    i18n::Translator,
    search::{Query, Sort, Why, facet::Facet, facts::node_name},
};

#[derive(Template)]
#[template(path = "results.html")]
struct Page {
    layout: Layout,
    t: Translator,
    form: SearchForm,
    errors: Vec<String>,
    chips: Vec<Chip>,
    clear: Way,
    filters: Vec<Filter>,
    age: String,
    within: Vec<Distance>,
    beyond: Vec<Distance>,
    found: Option<Found>,
    urgent: Option<Urgent>,
    /// The first page, on any other.
    start: Option<Way>,
    organisations: String,
    wish: String,
    /// Whether what is looked for stands in no history.
    traceless: bool,
    /// Groups that were asked for need no reason.
    no_reason: [String; 0],
}

/// What was found.
struct Found {
    total: String,
    none: bool,
    /// Some, but so few that a wish may still be left.
    few: bool,
    cards: Vec<Card>,
    nearby: Vec<NearCard>,
    /// Other places of the name that was given, to choose.
    other_places: Option<OtherPlaces>,
    more: Option<Way>,
    sorts: Vec<SortLink>,
    /// The same search for groups to which nobody has to travel.
    remote: Way,
    map: Option<Map>,
    /// To the same with a map, where that has something to show.
    to_map: Option<Way>,
}

/// A group that comes near, with why.
struct NearCard {
    card: Card,
    why: Vec<String>,
}

/// "Or do you mean another Hengelo?"
struct OtherPlaces {
    question: String,
    places: Vec<PlaceLink>,
}

struct PlaceLink {
    label: String,
    way: Way,
}

struct SortLink {
    label: String,
    way: Way,
    current: bool,
}

/// A distance to choose.
struct Distance {
    km: String,
    label: String,
    selected: bool,
}

/// More problems than this help nobody.
const MOST_ERRORS: usize = 5;
const DISTANCES_KM: [&str; 6] = ["5", "10", "15", "25", "50", "100"];

/// `GET /{lang}/groups`
pub async fn page(visit: Visit, State(app): State<App>) -> Result<Response, ErrorPage> {
    let params = Params::read(visit.query.as_deref().unwrap_or_default());
    show(&visit, &app, &params).await
}

/// `POST /{lang}/groups`: the same without a trace. What is asked for stands in the body and so in no address.
pub async fn traceless(
    mut visit: Visit,
    State(app): State<App>,
    RawForm(form): RawForm,
) -> Result<Response, ErrorPage> {
    let sent = Params::posted(&form);
    let search = guide::as_wishes(&sent).without(SHOW, None);
    visit.query = Some(guide::as_wishes(&sent).query());
    visit.traceless = Some(search);
    match sent.get(SHOW) {
        Some(id) => group::show(&visit, &app, id).await,
        // `without` begins a search anew, and the page that was asked for is one of it.
        None => show(&visit, &app, &sent).await,
    }
}

async fn show(visit: &Visit, app: &App, params: &Params) -> Result<Response, ErrorPage> {
    let params = guide::as_wishes(params);
    let internal = |cause: crate::directory::Error| error::internal(visit, &cause);
    let organisations = organisations(app).await.map_err(internal)?;
    let own_language = params.get("lang").is_none().then_some(("lang", visit.t.code()));
    let places = app.directory.places();
    let (status, page) = match Query::parse(params.wishes().chain(own_language), &places) {
        Ok(mut query) => {
            query.mapped = params.get(MAP).is_some();
            let results = app.directory.search(&query).await.map_err(internal)?;
            app.directory.note_if_empty(&query, &results);
            (
                StatusCode::OK,
                Page::found(visit, &params, &query, &results, &organisations, &places),
            )
        }
        Err(errors) => (
            StatusCode::BAD_REQUEST,
            Page::wrong(visit, &params, &errors, &organisations),
        ),
    };
    Ok(answer(visit.t, status, Keep::Nothing, &page))
}

/// The names of organisations by the host of their node: those that this node follows, and its own, which nobody
/// can take from it.
async fn organisations(app: &App) -> Result<BTreeMap<String, String>, crate::directory::Error> {
    let sources = app.directory.sources().await?;
    let mut names: BTreeMap<String, String> = sources
        .into_iter()
        .map(|(actor, name)| (node_name(&actor), name))
        .collect();
    let origin = app.directory.origin();
    names.insert(node_name(&origin.url), origin.name.clone());
    Ok(names)
}

impl Page {
    fn found(
        visit: &Visit,
        params: &Params,
        query: &Query,
        results: &Results,
        organisations: &BTreeMap<String, String>,
        places: &Places,
    ) -> Self {
        let t = visit.t;
        let mut page = Self::frame(visit, params, &results.facets, organisations);
        page.urgent = Urgent::about(visit, &asked_about(query, results), country_of(results));
        page.wish = wish::address(visit, params, query, results);
        page.chips = wishes::chips(visit, params, Some((query, results)), organisations);
        let cards = |found: &[_]| found.iter().map(|group| Card::of(group, visit)).collect();
        page.found = Some(Found {
            total: t.count("results-total", results.total),
            none: results.total == 0,
            few: results.total > 0 && !results.nearby.is_empty(),
            cards: cards(&results.groups),
            nearby: results
                .nearby
                .iter()
                .map(|near| NearCard {
                    card: Card::of(&near.found, visit),
                    why: why(near, visit.t),
                })
                .collect(),
            other_places: other_places(visit, params, query, results, places),
            more: results
                .next
                .as_ref()
                .map(|cursor| visit.search(&params.with("after", cursor))),
            sorts: sorts(visit, params, query, results, places),
            remote: visit.search(
                &params
                    .without("within", None)
                    .with("format", "online")
                    .and("format", "phone"),
            ),
            map: Map::of(visit, params, &results.municipalities),
            to_map: meets_somewhere(query, results).then(|| visit.search(&params.with(MAP, "1"))),
        });
        page
    }

    fn wrong(
        visit: &Visit,
        params: &Params,
        errors: &[FieldError],
        organisations: &BTreeMap<String, String>,
    ) -> Self {
        let t = visit.t;
        let mut page = Self::frame(visit, params, &BTreeMap::new(), organisations);
        page.chips = wishes::chips(visit, params, None, organisations);
        page.form.near_wrong = errors.iter().any(|error| error.field == "near");
        for error in errors {
            let said = t.problem(&error.problem);
            let said = field_label(&error.field, t).map_or(said.clone(), |label| format!("{label}: {said}"));
            if page.errors.len() < MOST_ERRORS && !page.errors.contains(&said) {
                page.errors.push(said);
            }
        }
        page
    }

    fn frame(
        visit: &Visit,
        params: &Params,
        facets: &BTreeMap<&'static str, crate::search::Counts>,
        organisations: &BTreeMap<String, String>,
    ) -> Self {
        let t = visit.t;
        let spoken = facets.get("language").cloned().unwrap_or_default();
        Self {
            // The whole list may be found by search engines, what somebody looked for may not.
            layout: Layout {
                indexed: params.query().is_empty() && visit.traceless.is_none(),
                ..Layout::new(visit, &t.get("page-search"), "search")
            },
            t,
            form: SearchForm {
                compact: true,
                ..SearchForm::filled(visit, params, &spoken)
            },
            errors: vec![],
            chips: vec![],
            filters: Filters {
                t,
                params,
                facets,
                organisations,
            }
            .all(),
            age: params.get("age").unwrap_or_default().to_owned(),
            within: distances(t, params.get("within")),
            beyond: distances(t, params.get("beyond")),
            found: None,
            urgent: None,
            start: params
                .get("after")
                .map(|_| visit.search(&params.without("after", None))),
            clear: visit.search(&Params::default()),
            organisations: visit.to("organisations"),
            wish: visit.to("wish"),
            traceless: visit.traceless.is_some(),
            no_reason: [],
        }
    }
}

/// Whether some of what was found has a place, and no map shows it yet.
fn meets_somewhere(query: &Query, results: &Results) -> bool {
    let somewhere = [Format::InPerson, Format::Hybrid];
    let asked = query.format.is_empty() || query.format.iter().any(|format| somewhere.contains(format));
    let counts = results.facets.get(Facet::Format.name());
    !query.mapped
        && asked
        && counts.is_some_and(|counts| somewhere.iter().any(|format| counts.contains_key(format.code())))
}

/// What the search is surely about.
fn asked_about(query: &Query, results: &Results) -> Vec<ThemeCode> {
    let understood = wishes::surely(&results.understood).map(|meant| meant.theme);
    query.themes.iter().copied().chain(understood).collect()
}

/// The country in which the searcher looks.
fn country_of(results: &Results) -> Option<&str> {
    Some(results.place.as_ref()?.place.country.as_str())
}

fn distances(t: Translator, chosen: Option<&str>) -> Vec<Distance> {
    let own = chosen.filter(|chosen| !DISTANCES_KM.contains(chosen));
    DISTANCES_KM
        .into_iter()
        .chain(own)
        .map(|km| Distance {
            label: t.put(
                "filter-km",
                "km",
                km.parse().map_or_else(|_| km.to_owned(), |km: f64| t.number(km)),
            ),
            selected: chosen == Some(km),
            km: km.to_owned(),
        })
        .collect()
}

/// Why a group is offered, a sentence each.
fn why(near: &NearGroup, t: Translator) -> Vec<String> {
    let group = &near.found.group;
    let mut said = vec![];
    let mut wishes = vec![];
    for why in &near.why {
        match why {
            Why::Broader => said.push(t.put("near-broader", "themes", t.list(&words::themes(group, t)))),
            Why::Remote => said.push(t.get("near-remote")),
            Why::Misses("language") => {
                said.push(t.put("near-language", "languages", t.list(&words::languages(group, t))));
            }
            Why::Misses("within") => said.push(t.get("near-distance")),
            Why::Misses("open") => wishes.push(t.get("filter-open")),
            Why::Misses("node") => wishes.push(t.get("filter-node")),
            Why::Misses(parameter) => wishes.extend(field_label(parameter, t)),
        }
    }
    wishes.dedup();
    if !wishes.is_empty() {
        said.push(t.put("near-wishes", "wishes", t.list(&wishes)));
    }
    said
}

fn other_places(
    visit: &Visit,
    params: &Params,
    query: &Query,
    results: &Results,
    places: &Places,
) -> Option<OtherPlaces> {
    let place = results
        .place
        .as_ref()
        .filter(|_| !results.other_places.is_empty())?;
    // A place among the words is named instead of them.
    let params = match &results.understood.place {
        Some(named) if params.get("near").is_none() => {
            params.with_or_without("q", &results.understood.text_without(&query.text, &named.words))
        }
        _ => params.clone(),
    };
    let name = place.postcode.as_ref().unwrap_or(&place.place.name);
    Some(OtherPlaces {
        question: visit.t.put("results-other-places", "place", name.clone()),
        places: results
            .other_places
            .iter()
            .map(|spot| {
                let near = places.unmistakable(spot);
                PlaceLink {
                    way: visit.search(&params.with("near", &near)),
                    // A postcode alone says little.
                    label: spot.postcode.as_ref().map_or(near.clone(), |_| {
                        format!("{} ({})", spot.name, spot.place.country.as_str())
                    }),
                }
            })
            .collect(),
    })
}

fn sorts(visit: &Visit, params: &Params, query: &Query, results: &Results, places: &Places) -> Vec<SortLink> {
    let link = |code: &str, sort: Sort| {
        let params = match (sort, &query.near, &results.place) {
            (Sort::Relevance, ..) => params.without("sort", None),
            (Sort::Distance, None, None) => return None,
            // The place stood among the words; for an order by distance it has to be named.
            (Sort::Distance, None, Some(place)) => params
                .with("near", &places.unmistakable(place))
                .with("sort", code),
            _ => params.with("sort", code),
        };
        Some(SortLink {
            label: visit.t.label("sort", code),
            way: visit.search(&params),
            current: sort == query.sort,
        })
    };
    Sort::ALL
        .iter()
        .filter_map(|(code, sort)| link(code, *sort))
        .collect()
}

#[cfg(test)]
mod tests;
