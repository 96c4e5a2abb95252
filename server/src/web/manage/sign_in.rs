//! Signing in: a link that works once opens a page with one button, so that no mail scanner uses it up.

use askama::Template;
use axum::{
    extract::{Path, RawForm, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use cookie::{Cookie, SameSite};

use super::{SESSION, Staff};
use crate::{
    app::App,
    directory::{
        self,
        staff::{Role, is_email, session::LASTS},
    },
    i18n::Translator,
    limits::Visitor,
    web::{
        edit::simple,
        entry::filled::{Filled, TRAP},
        error::{self, ErrorPage},
        icon,
        layout::{Keep, Layout, answer},
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Page {
    layout: Layout,
    t: Translator,
    intro: String,
    note: Option<String>,
    action: String,
    email: String,
}

fn form(visit: &Visit, status: StatusCode, note: Option<&str>, email: &str) -> Response {
    let t = visit.t;
    let page = Page {
        layout: Layout::unlisted(visit, &t.get("page-sign-in"), ""),
        t,
        intro: t.put("sign-in-intro", "organisation", visit.site.organisation.clone()),
        note: note.map(|key| t.get(key)),
        action: visit.to("manage/sign-in"),
        email: email.to_owned(),
    };
    answer(t, status, Keep::Nothing, &page)
}

/// `GET /{lang}/manage/sign-in`
pub async fn page(visit: Visit) -> Response {
    let needed = visit.query.as_deref() == Some("needed");
    form(&visit, StatusCode::OK, needed.then_some("sign-in-needed"), "")
}

/// `POST /{lang}/manage/sign-in`: mails a link, where the address is known. The answer is the same where it is not.
pub async fn ask(
    visit: Visit,
    visitor: Visitor,
    State(app): State<App>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let email = filled.get("email").trim().to_owned();
    if !is_email(&email) {
        return Ok(form(
            &visit,
            StatusCode::UNPROCESSABLE_ENTITY,
            Some("people-problem"),
            &email,
        ));
    }
    if !app.limits.sign_in(visitor) {
        return Ok(form(
            &visit,
            StatusCode::TOO_MANY_REQUESTS,
            Some("sign-in-too-many"),
            &email,
        ));
    }
    // Whether the mailbox has had enough is not told either.
    if !filled.ticked(TRAP) && app.limits.sign_in_of(&email) {
        let mailed = app.directory.mail_sign_in_link(&email).await;
        mailed.map_err(|cause| error::internal(&visit, &cause))?;
    }
    Ok(form(&visit, StatusCode::OK, Some("sign-in-sent"), ""))
}

/// `GET /{lang}/manage/sign-in/{secret}`: the button.
pub async fn link(
    visit: Visit,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    let works = app.directory.is_sign_in_link(&secret).await;
    if !works.map_err(|cause| error::internal(&visit, &cause))? {
        return Ok(used_up(&visit));
    }
    let t = visit.t;
    let button = (
        visit.to(&format!("manage/sign-in/{secret}")),
        t.get("sign-in-button"),
    );
    let text = t.get("sign-in-ready");
    Ok(simple(
        &visit,
        StatusCode::OK,
        "page-sign-in",
        "sign-in-title",
        text,
        Some(button),
    ))
}

fn used_up(visit: &Visit) -> Response {
    let text = visit.t.get("sign-in-unknown");
    simple(
        visit,
        StatusCode::NOT_FOUND,
        "page-sign-in",
        "sign-in-unknown-title",
        text,
        None,
    )
}

/// `POST /{lang}/manage/sign-in/{secret}`: uses the link up.
pub async fn enter(
    visit: Visit,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    match app.directory.sign_in(&secret).await {
        Ok(cookie) => Ok(with_cookie(&visit, &cookie, LASTS.num_seconds())),
        Err(directory::Error::NotFound) => Ok(used_up(&visit)),
        Err(cause) => Err(error::internal(&visit, &cause)),
    }
}

/// `POST /{lang}/manage/sign-out`
pub async fn leave(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let by = staff.does(&visit, &Filled::read(&body), Role::Reader)?;
    let ended = app.directory.end_session(staff.0.id, &by).await;
    ended.map_err(|cause| error::internal(&visit, &cause))?;
    Ok(with_cookie(&visit, "", 0))
}

/// To the pages of staff, with a cookie for so many seconds.
fn with_cookie(visit: &Visit, value: &str, seconds: i64) -> Response {
    let cookie = Cookie::build((SESSION, value))
        .path("/")
        .http_only(true)
        // Browsers drop a secure cookie on plain http, which only tests and the demo use.
        .secure(visit.site.base_url.scheme() == "https")
        .same_site(SameSite::Lax)
        .max_age(cookie::time::Duration::seconds(seconds))
        .build();
    let headers = [
        (header::LOCATION, visit.to("manage")),
        (header::SET_COOKIE, cookie.to_string()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}
