//! Taking in many entries at once, with a look before, and giving them out. What is taken in is pasted: files are not
//! uploaded.

use askama::Template;
use axum::{
    extract::{RawForm, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{Frame, Staff, layout};
use crate::{
    app::App,
    directory::{
        import::Imported,
        staff::{Role, audit::Action},
    },
    exchange::{self, Defaults, Format},
    i18n::Translator,
    web::{
        entry::filled::Filled,
        error::{self, ErrorPage},
        icon,
        layout::{Keep, Layout, answer},
        visit::Visit,
    },
};

/// The source of what staff pastes: a later table finds the same entries again by their own keys.
const SOURCE: &str = "staff";
/// Refused rows that are shown.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "manage_import.html")]
struct Page {
    layout: Layout,
    frame: Frame,
    t: Translator,
    action: String,
    export: String,
    text: String,
    json: bool,
    problem: Option<String>,
    /// What would happen, in words.
    review: Vec<String>,
    refused: Vec<String>,
    /// Whether it can be taken in.
    ready: bool,
}

impl Page {
    fn new(visit: &Visit, staff: &Staff, filled: &Filled) -> Self {
        Self {
            layout: layout(visit),
            frame: Frame::new(visit, staff, "/import"),
            t: visit.t,
            action: visit.to("manage/import"),
            export: visit.to("manage/export"),
            text: filled.get("text").to_owned(),
            json: filled.get("format") == "json",
            problem: None,
            review: vec![],
            refused: vec![],
            ready: false,
        }
    }
}

/// `GET /{lang}/manage/import`
pub async fn page(visit: Visit, staff: Staff) -> Result<Response, ErrorPage> {
    staff.may(&visit, Role::Editor)?;
    let page = Page::new(&visit, &staff, &Filled::default());
    Ok(answer(visit.t, StatusCode::OK, Keep::Nothing, &page))
}

/// `POST /{lang}/manage/import`: shows what would happen, or does it.
pub async fn act(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Editor)?;
    let t = visit.t;
    let mut page = Page::new(&visit, &staff, &filled);
    let format = if page.json { Format::Json } else { Format::Csv };
    let feed = match exchange::read(format, page.text.as_bytes(), &Defaults::default()) {
        Ok(feed) => feed,
        Err(why) => {
            page.problem = Some(t.put("import-unreadable", "problem", why.to_string()));
            return Ok(answer(t, StatusCode::UNPROCESSABLE_ENTITY, Keep::Nothing, &page));
        }
    };
    let (mut places, mut drafts, mut refused) = (vec![], vec![], vec![]);
    for record in feed.records {
        match record.draft {
            Ok(draft) => {
                places.push(record.place);
                drafts.push(draft);
            }
            Err(errors) => refused.push((record.place, errors)),
        }
    }
    let apply = filled.get("do") == "apply";
    let results = app.directory.import(SOURCE, drafts, !apply, &mut |_| {}).await;
    let results = results.map_err(|cause| error::internal(&visit, &cause))?;
    let count = |wanted: &Imported| results.iter().filter(|result| *result == wanted).count();
    let counts = [
        ("import-added", count(&Imported::Added)),
        ("import-changed", count(&Imported::Changed)),
        ("import-unchanged", count(&Imported::Unchanged)),
    ];
    for (place, result) in places.into_iter().zip(results.iter().cloned()) {
        if let Imported::Refused(errors) = result {
            refused.push((place, errors));
        }
    }
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    page.review = counts
        .iter()
        .map(|(key, count)| t.count(key, number(*count)))
        .collect();
    page.review.push(t.count("import-refused", number(refused.len())));
    page.refused = refused
        .iter()
        .flat_map(|(place, errors)| errors.iter().map(move |error| (place, error)))
        .take(SHOWN)
        .map(|(place, error)| {
            let problem = format!("{}: {}", error.field, t.problem(&error.problem));
            t.with("import-row", &[("row", place.clone()), ("problem", problem)])
        })
        .collect();
    if apply {
        let note = counts.map(|(_, count)| count.to_string()).join(" / ");
        let logged = app
            .directory
            .log_alone(&by, Action::Imported, SOURCE, &note)
            .await;
        logged.map_err(|cause| error::internal(&visit, &cause))?;
        page.frame.done = Some(t.get("import-done"));
        page.text = String::new();
    } else {
        page.ready = counts[0].1 + counts[1].1 > 0;
    }
    Ok(answer(t, StatusCode::OK, Keep::Nothing, &page))
}

/// `GET /{lang}/manage/export`: the organisation's own entries as a table.
pub async fn export(visit: Visit, _staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    let groups = app.directory.own_public_groups().await;
    let groups = groups.map_err(|cause| error::internal(&visit, &cause))?;
    let table = exchange::write(Format::Csv, &groups).unwrap_or_default();
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"entries.csv\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, table).into_response())
}
