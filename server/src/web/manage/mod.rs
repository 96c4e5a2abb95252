//! Pages for the people of the organisation, one file each. What each role may do is the table in `docs/roles.md`; a
//! test tries every address with every role.
//!
//! To add a page: its file here, its line in [`routes`] and in [`PAGES`], its template, its messages, its line in the
//! table.

mod entries;
mod figures;
mod log;
mod people;
mod profile;
mod queue;
pub mod sign_in;
mod tokens;
mod transfer;
mod venues;

use axum::{
    Router,
    extract::FromRequestParts,
    http::{
        HeaderMap, StatusCode,
        header::{self, COOKIE},
        request::Parts,
    },
    response::{IntoResponse, Response},
    routing::{get, post},
};
use cookie::Cookie;

use super::{
    edit::simple,
    entry::{
        changes::{Difference, differences, public_differences},
        filled::{FORM_KEY, Filled},
    },
    error::{self, ErrorPage},
    layout::Layout,
    visit::Visit,
};
use crate::{
    app::App,
    directory::{
        group::Content,
        staff::{Role, audit::By, session::Session},
    },
    i18n::Translator,
};

/// The cookie of staff; visitors get none.
pub const SESSION: &str = "kring_staff";

/// Every page of staff.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/manage", get(queue::page))
        .route("/{lang}/manage/", get(queue::page))
        .route("/{lang}/manage/sign-in", get(sign_in::page).post(sign_in::ask))
        .route(
            "/{lang}/manage/sign-in/{secret}",
            get(sign_in::link).post(sign_in::enter),
        )
        .route("/{lang}/manage/account", get(sign_in::account))
        .route("/{lang}/manage/account/back", get(sign_in::account_back))
        .route("/{lang}/manage/sign-out", post(sign_in::leave))
        .route("/{lang}/manage/new/{id}", post(queue::decide))
        .route("/{lang}/manage/reports/{id}", post(queue::answer_report))
        .route("/{lang}/manage/peers/{id}", post(queue::decide_peer))
        .route("/{lang}/manage/entries", get(entries::list))
        .route(
            "/{lang}/manage/entries/{id}",
            get(entries::page).post(entries::act),
        )
        .route(
            "/{lang}/manage/entries/{id}/change",
            get(entries::change).post(entries::save),
        )
        .route("/{lang}/manage/venues", get(venues::page).post(venues::act))
        .route("/{lang}/manage/people", get(people::page).post(people::act))
        .route("/{lang}/manage/log", get(log::page))
        .route("/{lang}/manage/figures", get(figures::page))
        .route("/{lang}/manage/figures.csv", get(figures::csv))
        .route("/{lang}/manage/tokens", get(tokens::page).post(tokens::act))
        .route("/{lang}/manage/profile", get(profile::page).post(profile::save))
        .route("/{lang}/manage/import", get(transfer::page).post(transfer::act))
        .route("/{lang}/manage/export", get(transfer::export))
}

/// The pages of the menu: the end of the address, the message, and who may see it.
const PAGES: [(&str, &str, Role); 9] = [
    ("", "manage-queue", Role::Reader),
    ("/entries", "manage-entries", Role::Reader),
    ("/venues", "manage-venues", Role::Editor),
    ("/figures", "manage-figures", Role::Reader),
    ("/log", "manage-log", Role::Reader),
    ("/import", "manage-import", Role::Editor),
    ("/profile", "manage-profile", Role::Administrator),
    ("/people", "manage-people", Role::Administrator),
    ("/tokens", "manage-tokens", Role::Administrator),
];

/// Who is signed in.
pub struct Staff(pub Session);

impl FromRequestParts<App> for Staff {
    type Rejection = ErrorPage;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ErrorPage> {
        let visit = Visit::from_request_parts(parts, app).await?;
        let internal = |cause: crate::directory::Error| error::internal(&visit, &cause);
        let session = match cookie(&parts.headers, SESSION) {
            Some(cookie) => app.directory.session(&cookie).await.map_err(internal)?,
            None => None,
        };
        session.map(Self).ok_or_else(|| {
            let to = [(header::LOCATION, visit.to("manage/sign-in?needed"))];
            ErrorPage::of((StatusCode::SEE_OTHER, to).into_response())
        })
    }
}

/// The cookie of a name that the browser brings.
fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut cookies = all.flat_map(Cookie::split_parse).flatten();
    let ours = cookies.find(|cookie| cookie.name() == name)?;
    Some(ours.value().to_owned())
}

impl Staff {
    /// Lets go on who has at least a role.
    ///
    /// # Errors
    /// 403 for anybody else.
    pub fn may(&self, visit: &Visit, least: Role) -> Result<(), ErrorPage> {
        if self.0.member.role >= least {
            return Ok(());
        }
        Err(ErrorPage::of(refusal(visit, "manage-forbidden")))
    }

    /// Lets go on with a form who has at least a role and sends it from a page of this site.
    ///
    /// # Errors
    /// 403 otherwise.
    pub fn does(&self, visit: &Visit, filled: &Filled, least: Role) -> Result<By, ErrorPage> {
        self.may(visit, least)?;
        if filled.get(FORM_KEY) != self.0.form_key {
            return Err(ErrorPage::of(refusal(visit, "manage-expired")));
        }
        Ok(By::Staff(self.0.member.email.clone()))
    }
}

impl Staff {
    /// In what two states of an entry differ, as far as this member may know.
    pub fn differences(&self, before: &Content, after: &Content, t: Translator) -> Vec<Difference> {
        if self.0.member.role >= Role::Editor {
            differences(before, after, t)
        } else {
            public_differences(before, after, t)
        }
    }
}

fn refusal(visit: &Visit, key: &str) -> Response {
    simple(
        visit,
        StatusCode::FORBIDDEN,
        "page-manage",
        "page-manage",
        visit.t.get(key),
        None,
    )
}

/// What every page of staff has: its menu and the key of its forms. Its template is `manage.html`.
pub struct Frame {
    /// Addresses and names of the pages, and whether each is this one.
    pub menu: Vec<(String, String, bool)>,
    /// What a form has to carry.
    pub form_key: String,
    /// Who is signed in.
    pub email: String,
    /// Where the button to sign out goes.
    pub sign_out: String,
    /// A word about what was just done.
    pub done: Option<String>,
    /// Whether this person may change something.
    pub edits: bool,
    /// Whether this person may do everything.
    pub administers: bool,
}

impl Frame {
    /// For a page of the menu.
    pub fn new(visit: &Visit, staff: &Staff, here: &str) -> Self {
        let t = visit.t;
        let role = staff.0.member.role;
        let pages = PAGES.iter().filter(|(.., least)| role >= *least);
        let menu = pages.map(|(path, key, _)| {
            let href = visit.to(&format!("manage{path}"));
            (href, t.get(key), *path == here)
        });
        let done = visit.query.as_deref().is_some_and(|query| query == "done");
        Self {
            menu: menu.collect(),
            form_key: staff.0.form_key.clone(),
            email: staff.0.member.email.clone(),
            sign_out: visit.to("manage/sign-out"),
            done: done.then(|| t.get("queue-done")),
            edits: role >= Role::Editor,
            administers: role >= Role::Administrator,
        }
    }
}

/// The frame of every page of staff.
fn layout(visit: &Visit) -> Layout {
    Layout::unlisted(visit, &visit.t.get("page-manage"), "")
}

/// Back to a page of staff.
fn back(visit: &Visit, path: &str) -> Response {
    let to = [(header::LOCATION, visit.to(path))];
    (StatusCode::SEE_OTHER, to).into_response()
}
