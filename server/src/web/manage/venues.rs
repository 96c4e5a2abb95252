//! Buildings that close for a while.

use askama::Template;
use axum::{
    extract::{RawForm, State},
    http::StatusCode,
    response::Response,
};
use chrono::NaiveDate;

use super::{Frame, Staff, back, layout};
use crate::{
    app::App,
    directory::{self, staff::Role},
    i18n::Translator,
    web::{
        edit::note,
        entry::filled::Filled,
        error::{self, ErrorPage},
        icon,
        layout::{Keep, Layout, answer},
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "manage_venues.html")]
struct Page {
    layout: Layout,
    frame: Frame,
    t: Translator,
    action: String,
    problem: Option<String>,
    /// Key, and what it is called.
    buildings: Vec<(String, String)>,
    filled: Filled,
    /// Number, and in words.
    closed: Vec<(i64, String)>,
}

/// `GET /{lang}/manage/venues`
pub async fn page(visit: Visit, staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    staff.may(&visit, Role::Editor)?;
    show(&visit, &staff, &app, Filled::default(), StatusCode::OK).await
}

async fn show(
    visit: &Visit,
    staff: &Staff,
    app: &App,
    filled: Filled,
    status: StatusCode,
) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let buildings = app.directory.buildings().await;
    let buildings = buildings.map_err(|cause| error::internal(visit, &cause))?;
    let closed = app.directory.closures();
    let page = Page {
        layout: layout(visit),
        frame: Frame::new(visit, staff, "/venues"),
        t,
        action: visit.to("manage/venues"),
        problem: (status != StatusCode::OK).then(|| t.get("venues-problem")),
        buildings: buildings
            .into_iter()
            .map(|(key, label, groups)| {
                (
                    key,
                    format!(
                        "{label} ({})",
                        t.count("venues-groups", i64::try_from(groups).unwrap_or(0))
                    ),
                )
            })
            .collect(),
        filled,
        closed: closed
            .iter()
            .map(|closure| {
                let words = t.with(
                    "venues-closed",
                    &[
                        ("place", closure.label.clone()),
                        ("from", t.date(closure.first)),
                        ("until", t.date(closure.last)),
                    ],
                );
                (closure.id, words)
            })
            .collect(),
    };
    Ok(answer(t, status, Keep::Nothing, &page))
}

/// `POST /{lang}/manage/venues`
pub async fn act(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Editor)?;
    let result = match filled.get("do") {
        "close" => {
            let day = |name: &str| filled.get(name).parse::<NaiveDate>().ok();
            let days = day("from")
                .zip(day("until"))
                .filter(|(from, until)| from <= until);
            let Some((from, until)) = days else {
                return show(&visit, &staff, &app, filled, StatusCode::UNPROCESSABLE_ENTITY).await;
            };
            let note = note(filled.get("note"), visit.t);
            let closed = app
                .directory
                .close_building(filled.get("building"), from, until, &note, &by)
                .await;
            if matches!(closed, Err(directory::Error::NotFound)) {
                return show(&visit, &staff, &app, filled, StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            closed
        }
        "reopen" => match app
            .directory
            .reopen_building(filled.get("closure").parse().unwrap_or(0), &by)
            .await
        {
            // Somebody else was faster.
            Err(directory::Error::NotFound) => Ok(()),
            other => other,
        },
        _ => Ok(()),
    };
    result.map_err(|cause| error::internal(&visit, &cause))?;
    Ok(back(&visit, "manage/venues?done"))
}
