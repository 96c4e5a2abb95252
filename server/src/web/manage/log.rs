//! The log: who did what.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use chrono_tz::Europe::Amsterdam;

use super::{Frame, Staff, layout};
use crate::{
    app::App,
    directory::{
        group::GroupId,
        staff::{
            Role,
            audit::{Action, By, LINES},
        },
    },
    i18n::Translator,
    web::{
        entry::filled::Filled,
        error::{self, ErrorPage},
        icon,
        layout::{Keep, Layout, answer},
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "manage_log.html")]
struct Page {
    layout: Layout,
    frame: Frame,
    t: Translator,
    lines: Vec<Line>,
    older: Option<String>,
}

struct Line {
    at: String,
    who: String,
    what: String,
    about: String,
    href: Option<String>,
    note: String,
}

/// Who it was, in words.
pub fn who(by: &By, t: Translator) -> String {
    match by {
        By::Staff(email) => email.clone(),
        By::Group => t.get("log-group"),
        By::Node => t.get("log-node"),
        By::Command => t.get("log-command"),
        By::Program => t.get("log-program"),
    }
}

/// `GET /{lang}/manage/log`
pub async fn page(visit: Visit, staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let query = Filled::read(visit.query.as_deref().unwrap_or_default().as_bytes());
    let lines = app.directory.log_lines(query.get("before").parse().ok()).await;
    let lines = lines.map_err(|cause| error::internal(&visit, &cause))?;
    let edits = staff.0.member.role >= Role::Editor;
    let of_building = |action: &str| [Action::Closed.code(), Action::Reopened.code()].contains(&action);
    let last = lines.last().map(|line| line.id);
    let older = last.filter(|_| lines.len() as u64 == LINES);
    let page = Page {
        layout: layout(&visit),
        frame: Frame::new(&visit, &staff, "/log"),
        t,
        older: older.map(|id| visit.to(&format!("manage/log?before={id}"))),
        lines: lines
            .into_iter()
            .map(|line| {
                let is_entry = line.subject.len() == 26 && GroupId::is_plausible(&line.subject);
                Line {
                    at: t.moment(line.at.with_timezone(&Amsterdam).fixed_offset()),
                    who: who(&line.by, t),
                    what: t.label("action", &line.action),
                    href: is_entry.then(|| visit.to(&format!("manage/entries/{}", line.subject))),
                    // The name of a building may be what its groups keep to themselves.
                    about: if is_entry || edits || !of_building(&line.action) {
                        line.subject
                    } else {
                        String::new()
                    },
                    note: line.note,
                }
            })
            .collect(),
    };
    Ok(answer(t, StatusCode::OK, Keep::Nothing, &page))
}
