//! Figures about groups, as tables, charts and a map, and as a table to download.

use askama::Template;
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{Frame, Staff, layout};
use crate::{
    app::App,
    directory::{self, figures::Figures},
    exchange::spreadsheet,
    i18n::Translator,
    web::{
        entry::filled::Filled,
        error::{self, ErrorPage},
        icon,
        layout::{Keep, Layout, answer},
        map::Map,
        params::Params,
        visit::Visit,
    },
};

/// Rows of a table on the page; the table to download has all.
const SHOWN: usize = 30;

#[derive(Template)]
#[template(path = "manage_figures.html")]
struct Page {
    layout: Layout,
    frame: Frame,
    t: Translator,
    own: bool,
    here: String,
    csv: String,
    total: String,
    tables: Vec<Table>,
    map: Option<Map>,
    gaps: Vec<Gap>,
}

/// A table that is drawn too.
struct Table {
    title: String,
    rows: Vec<Row>,
}

struct Row {
    label: String,
    number: String,
    /// Length of its bar, of 100.
    bar: u64,
}

/// What was asked for and is not there.
struct Gap {
    theme: String,
    language: String,
    municipality: String,
    wishes: String,
    searches: String,
}

/// `GET /{lang}/manage/figures`, with `?own` for this node's own groups alone.
pub async fn page(visit: Visit, staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    let own = visit
        .query
        .as_deref()
        .is_some_and(|query| query.starts_with("own"));
    let figures = app.directory.figures(own).await.map_err(internal)?;
    let language = |code: &str| code.parse().map_or(code.to_owned(), |tag| t.language_name(&tag));
    let municipalities = figures
        .municipalities
        .iter()
        .map(|place| (place.name.clone(), place.groups));
    let fresh = ["figures-fresh-half", "figures-fresh-year", "figures-fresh-older"];
    let page = Page {
        layout: layout(&visit),
        frame: Frame::new(&visit, &staff, "/figures"),
        t,
        own,
        here: visit.to("manage/figures"),
        csv: visit.to(if own {
            "manage/figures.csv?own"
        } else {
            "manage/figures.csv"
        }),
        total: t.count("count-groups", figures.groups),
        map: Map::of(&visit, &Params::default(), &figures.municipalities),
        gaps: gaps(&app, t).await.map_err(internal)?,
        tables: vec![
            table(
                t,
                "figures-themes",
                figures.themes.iter().map(|(code, n)| (t.theme(code), *n)),
                true,
            ),
            table(
                t,
                "figures-languages",
                figures.languages.iter().map(|(code, n)| (language(code), *n)),
                true,
            ),
            table(t, "figures-places", municipalities, true),
            table(
                t,
                "figures-fresh",
                fresh.iter().zip(figures.fresh).map(|(key, n)| (t.get(key), n)),
                false,
            ),
        ],
    };
    Ok(answer(t, StatusCode::OK, Keep::Nothing, &page))
}

fn table(t: Translator, title: &str, rows: impl Iterator<Item = (String, u64)>, sorted: bool) -> Table {
    let mut rows: Vec<(String, u64)> = rows.collect();
    if sorted {
        rows.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    }
    let most = rows.iter().map(|(_, number)| *number).max().unwrap_or(1).max(1);
    Table {
        title: t.get(title),
        rows: rows
            .into_iter()
            .take(SHOWN)
            .map(|(label, number)| Row {
                label,
                number: number.to_string(),
                bar: number * 100 / most,
            })
            .collect(),
    }
}

async fn gaps(app: &App, t: Translator) -> Result<Vec<Gap>, directory::Error> {
    let any = || t.get("figures-any");
    let language = |code: &str| code.parse().map_or(code.to_owned(), |tag| t.language_name(&tag));
    let demand = app.directory.demand().await?;
    let mut gaps: Vec<(u64, Gap)> = demand
        .counts
        .iter()
        .map(|(what, told)| {
            let gap = Gap {
                theme: t.theme(&what.theme),
                language: what.language.as_deref().map_or_else(any, language),
                municipality: what.municipality.clone().unwrap_or_else(any),
                wishes: told.to_string(),
                searches: String::new(),
            };
            (*told, gap)
        })
        .collect();
    for ((theme, spoken), times) in app.directory.empty_searches().await? {
        let gap = Gap {
            theme: t.theme(&theme),
            language: if spoken.is_empty() {
                any()
            } else {
                language(&spoken)
            },
            municipality: any(),
            wishes: String::new(),
            searches: times.to_string(),
        };
        gaps.push((times, gap));
    }
    gaps.sort_by_key(|(times, _)| std::cmp::Reverse(*times));
    Ok(gaps.into_iter().map(|(_, gap)| gap).take(SHOWN).collect())
}

/// `GET /{lang}/manage/figures.csv`: groups by theme, language and municipality, as codes that programs know.
pub async fn csv(visit: Visit, _staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    let own = visit
        .query
        .as_deref()
        .is_some_and(|query| Filled::read(query.as_bytes()).all("own").count() > 0);
    let figures = app.directory.figures(own).await;
    let figures = figures.map_err(|cause| error::internal(&visit, &cause))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"groups.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    match as_csv(&figures, visit.t) {
        Ok(text) => Ok((headers, text).into_response()),
        Err(cause) => Err(error::internal(&visit, &cause)),
    }
}

fn as_csv(figures: &Figures, t: Translator) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(vec![]);
    writer.write_record(["theme", "theme_label", "language", "municipality", "groups"])?;
    for ((theme, language, municipality), number) in &figures.cross {
        writer.write_record([
            spreadsheet::cell(theme),
            spreadsheet::cell(&t.theme(theme)),
            spreadsheet::cell(language),
            spreadsheet::cell(municipality),
            number.to_string(),
        ])?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}
