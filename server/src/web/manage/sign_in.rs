//! Signing in: a link that works once opens a page with one button, so that no mail scanner uses it up.

use askama::Template;
use axum::{
    extract::{Path, RawForm, State},
    http::{HeaderMap, StatusCode, header},
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
    oidc,
    web::{
        edit::simple,
        entry::filled::{Filled, TRAP},
        error::{self, ErrorPage},
        icon,
        layout::{Keep, Layout, answer},
        visit::Visit,
    },
};

/// The cookie of who is at the provider of an account.
const STATE: &str = "kring_account";

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Page {
    layout: Layout,
    t: Translator,
    intro: String,
    note: Option<String>,
    action: String,
    email: String,
    /// Where one signs in with an account, where that is possible.
    account: Option<String>,
}

fn form(visit: &Visit, app: &App, status: StatusCode, note: Option<&str>, email: &str) -> Response {
    let t = visit.t;
    let page = Page {
        layout: Layout::unlisted(visit, &t.get("page-sign-in"), ""),
        t,
        intro: t.put("sign-in-intro", "organisation", visit.site.organisation.clone()),
        note: note.map(|key| t.get(key)),
        action: visit.to("manage/sign-in"),
        email: email.to_owned(),
        account: app.settings.oidc.as_ref().map(|_| visit.to("manage/account")),
    };
    answer(t, status, Keep::Nothing, &page)
}

/// `GET /{lang}/manage/sign-in`
pub async fn page(visit: Visit, State(app): State<App>) -> Response {
    let needed = visit.query.as_deref() == Some("needed");
    form(
        &visit,
        &app,
        StatusCode::OK,
        needed.then_some("sign-in-needed"),
        "",
    )
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
            &app,
            StatusCode::UNPROCESSABLE_ENTITY,
            Some("people-problem"),
            &email,
        ));
    }
    if !app.limits.letter(visitor) {
        return Ok(form(
            &visit,
            &app,
            StatusCode::TOO_MANY_REQUESTS,
            Some("sign-in-too-many"),
            &email,
        ));
    }
    // Whether the mailbox has had enough is not told either.
    if !filled.ticked(TRAP) && app.limits.letter_to(&email) {
        let mailed = app.directory.mail_sign_in_link(&email).await;
        mailed.map_err(|cause| error::internal(&visit, &cause))?;
    }
    Ok(form(&visit, &app, StatusCode::OK, Some("sign-in-sent"), ""))
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

/// Where the provider of accounts sends people back to: one address, whatever their language.
fn way_back(app: &App) -> Result<url::Url, url::ParseError> {
    let language = app.settings.languages.first().map_or("en", String::as_str);
    app.settings
        .base_url
        .join(&format!("{language}/manage/account/back"))
}

/// `GET /{lang}/manage/account`: to the provider of accounts.
pub async fn account(visit: Visit, visitor: Visitor, State(app): State<App>) -> Result<Response, ErrorPage> {
    let Some(oidc) = &app.settings.oidc else {
        return Err(error::not_found(&visit));
    };
    if !app.limits.account(visitor) {
        let text = visit.t.get("sign-in-too-many");
        let status = StatusCode::TOO_MANY_REQUESTS;
        return Ok(simple(
            &visit,
            status,
            "page-sign-in",
            "sign-in-title",
            text,
            None,
        ));
    }
    let back = way_back(&app).map_err(|cause| error::internal(&visit, &cause))?;
    let (to, state, pending) = match oidc::begin(oidc, &back).await {
        Ok(begun) => begun,
        Err(cause) => return Ok(account_failed(&visit, &cause)),
    };
    let pending = serde_json::to_string(&pending).unwrap_or_default();
    let kept = app.directory.remember_for(&state, &pending).await;
    kept.map_err(|cause| error::internal(&visit, &cause))?;
    // Only the browser that went may come back.
    let cookie = cookie(&visit, STATE, &state, 600);
    let headers = [(header::LOCATION, to.to_string()), (header::SET_COOKIE, cookie)];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

/// `GET /{lang}/manage/account/back`
pub async fn account_back(
    visit: Visit,
    headers: HeaderMap,
    State(app): State<App>,
) -> Result<Response, ErrorPage> {
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    let Some(oidc) = &app.settings.oidc else {
        return Err(error::not_found(&visit));
    };
    let query = Filled::read(visit.query.as_deref().unwrap_or_default().as_bytes());
    let state = query.get("state");
    if state.is_empty() || super::cookie(&headers, STATE).as_deref() != Some(state) {
        return Ok(account_failed(&visit, &"another browser came back"));
    }
    let pending = app.directory.remembered_for(state).await.map_err(internal)?;
    let Some(pending) = pending.and_then(|pending| serde_json::from_str(&pending).ok()) else {
        return Ok(account_failed(&visit, &"it took too long"));
    };
    let back = way_back(&app).map_err(|cause| error::internal(&visit, &cause))?;
    let email = match oidc::finish(oidc, &back, query.get("code"), pending).await {
        Ok(email) => email,
        Err(cause) => return Ok(account_failed(&visit, &cause)),
    };
    match app.directory.sign_in_as(&email).await {
        Ok(cookie) => Ok(with_cookie(&visit, &cookie, LASTS.num_seconds())),
        Err(directory::Error::NotFound) => {
            let text = visit.t.get("sign-in-account-unknown");
            Ok(simple(
                &visit,
                StatusCode::FORBIDDEN,
                "page-sign-in",
                "sign-in-title",
                text,
                None,
            ))
        }
        Err(cause) => Err(internal(cause)),
    }
}

fn account_failed(visit: &Visit, cause: &dyn std::fmt::Display) -> Response {
    tracing::warn!(%cause, "nobody could sign in with an account");
    let text = visit.t.get("sign-in-account-failed");
    simple(
        visit,
        StatusCode::BAD_GATEWAY,
        "page-sign-in",
        "sign-in-title",
        text,
        None,
    )
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
    let headers = [
        (header::LOCATION, visit.to("manage")),
        (header::SET_COOKIE, cookie(visit, SESSION, value, seconds)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// A cookie for so many seconds, which no script reads and no other site has sent.
fn cookie(visit: &Visit, name: &str, value: &str, seconds: i64) -> String {
    let cookie = Cookie::build((name, value))
        .path("/")
        .http_only(true)
        // Browsers drop a secure cookie on plain http, which only tests and the demo use.
        .secure(visit.site.base_url.scheme() == "https")
        .same_site(SameSite::Lax)
        .max_age(cookie::time::Duration::seconds(seconds))
        .build();
    cookie.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::visit::tests::visit;

    #[test]
    fn on_https_the_cookie_goes_over_https_alone() {
        let made = cookie(&visit("nl", "manage", None), SESSION, "secret", 60);
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=60"] {
            assert!(made.contains(part), "{part} is missing in {made}");
        }
    }
}
