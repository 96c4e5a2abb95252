//! The people of the organisation and their sessions.

use askama::Template;
use axum::{
    extract::{RawForm, State},
    http::StatusCode,
    response::Response,
};

use super::{Frame, Staff, back, layout};
use crate::{
    app::App,
    directory::{
        self,
        staff::{Role, is_email},
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
#[template(path = "manage_people.html")]
struct Page {
    layout: Layout,
    frame: Frame,
    t: Translator,
    action: String,
    problem: Option<String>,
    email: String,
    people: Vec<Person>,
    /// Code and name of each role.
    roles: Vec<(&'static str, String)>,
}

struct Person {
    id: i64,
    email: String,
    role: &'static str,
    is_you: bool,
    /// Number and since when.
    sessions: Vec<(i64, String)>,
}

/// `GET /{lang}/manage/people`
pub async fn page(visit: Visit, staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    staff.may(&visit, Role::Administrator)?;
    show(&visit, &staff, &app, None, "").await
}

async fn show(
    visit: &Visit,
    staff: &Staff,
    app: &App,
    problem: Option<&str>,
    email: &str,
) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let internal = |cause: directory::Error| error::internal(visit, &cause);
    let sessions = app.directory.sessions().await.map_err(internal)?;
    let people = app.directory.staff().await.map_err(internal)?;
    let page = Page {
        layout: layout(visit),
        frame: Frame::new(visit, staff, "/people"),
        t,
        action: visit.to("manage/people"),
        problem: problem.map(|key| t.get(key)),
        email: email.to_owned(),
        people: people
            .into_iter()
            .map(|member| Person {
                sessions: sessions
                    .iter()
                    .filter(|(_, of, _)| *of == member.id)
                    .map(|(id, _, since)| {
                        (
                            *id,
                            t.put("people-session-since", "date", t.date(since.date_naive())),
                        )
                    })
                    .collect(),
                id: member.id,
                is_you: member.id == staff.0.member.id,
                role: member.role.code(),
                email: member.email,
            })
            .collect(),
        roles: Role::ALL
            .into_iter()
            .map(|role| (role.code(), t.label("role", role.code())))
            .collect(),
    };
    let status = if problem.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok(answer(t, status, Keep::Nothing, &page))
}

/// `POST /{lang}/manage/people`
pub async fn act(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Administrator)?;
    let directory = &app.directory;
    let id: i64 = filled.get("id").parse().unwrap_or(0);
    let role = Role::by_code(filled.get("role"));
    let result = match filled.get("do") {
        "invite" => {
            let email = filled.get("email").trim();
            if !is_email(email) {
                return show(&visit, &staff, &app, Some("people-problem"), email).await;
            }
            let role = role.unwrap_or(Role::Reader);
            directory
                .invite(email, role, visit.t.code(), true, &by)
                .await
                .map(drop)
        }
        "role" => match role {
            Some(role) => directory.set_role(id, role, &by).await,
            None => Ok(()),
        },
        "remove" => directory.remove_staff(id, &by).await,
        "end" => directory.end_session(id, &by).await,
        _ => Ok(()),
    };
    match result {
        // Somebody else was faster.
        Ok(()) | Err(directory::Error::NotFound) => Ok(back(&visit, "manage/people?done")),
        Err(directory::Error::Needed) => show(&visit, &staff, &app, Some("people-last"), "").await,
        Err(cause) => Err(error::internal(&visit, &cause)),
    }
}
