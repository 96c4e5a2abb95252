//! A group puts itself on the list: no account, and at the end a secret link, which is the only key to its entry.

use askama::Template;
use axum::{
    extract::{RawForm, State},
    http::StatusCode,
    response::Response,
};

use super::{
    entry::{
        filled::{Filled, TRAP},
        form::{Form, Outcome},
    },
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    once::{self, Made, ONCE},
    visit::Visit,
};
use crate::{
    app::App,
    directory::{self, owners::submission::Submitted},
    i18n::Translator,
    limits::Visitor,
};

/// Nobody reads and fills in this form in less time, seconds.
const FASTEST: i64 = 5;
/// When the form was begun, in seconds since 1970.
const BEGAN: &str = "began";

#[derive(Template)]
#[template(path = "secret_link.html")]
struct LinkPage {
    layout: Layout,
    t: Translator,
    title: String,
    lines: Vec<String>,
    link: String,
    mailed: bool,
}

/// A page with a new secret link, which is shown this once.
pub fn link_page(visit: &Visit, secret: &str, title: &str, lines: Vec<String>, mailed: bool) -> Response {
    let t = visit.t;
    // In another language it is the page that the new link leads to; that it was made is shown this once.
    let path = format!("edit/{secret}");
    let visit = &Visit {
        path: path.clone(),
        query: None,
        ..visit.clone()
    };
    let base = visit.site.base_url.as_str().trim_end_matches('/');
    let page = LinkPage {
        layout: Layout::unlisted(visit, &t.get("page-edit"), ""),
        t,
        title: t.get(title),
        lines,
        link: format!("{base}{}", visit.to(&path)),
        mailed,
    };
    answer(t, StatusCode::OK, Keep::Nothing, &page)
}

fn form<'a>(visit: &'a Visit, app: &'a App) -> Form<'a> {
    let t = visit.t;
    let review = t.put("publish-review", "organisation", visit.site.organisation.clone());
    Form {
        visit,
        app,
        action: visit.to("publish"),
        title: t.get("publish-title"),
        intro: vec![t.get("publish-intro"), review],
        base: None,
        form_key: None,
    }
}

/// `GET /{lang}/publish`
pub async fn page(visit: Visit, State(app): State<App>) -> Response {
    let mut filled = Filled::default();
    filled.set(BEGAN, app.directory.now().timestamp().to_string());
    filled.set(ONCE, once::number());
    form(&visit, &app).first(filled)
}

/// `POST /{lang}/publish`: the next step, or the end.
pub async fn send(
    visit: Visit,
    visitor: Visitor,
    State(app): State<App>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let mut filled = Filled::read(&body);
    let form = form(&visit, &app);
    let draft = match form.go(&mut filled) {
        Outcome::Page(page) => return Ok(page),
        Outcome::Send(draft) => draft,
    };
    let once = once::key("publish", &filled);
    let t = visit.t;
    let thanks = vec![t.put("publish-done", "organisation", visit.site.organisation.clone())];
    let thank = |made: Made| link_page(&visit, &made.secret, "publish-done-title", thanks, made.mailed);
    if let Some(made) = app.once.earlier(once.as_deref()) {
        return Ok(thank(made));
    }
    let now = app.directory.now().timestamp();
    let began: Option<i64> = filled.get(BEGAN).parse().ok();
    let quick = !visitor.is_here() && began.is_none_or(|began| now - began < FASTEST);
    // Where it was a helpful browser and no robot that filled in the trap, nothing is lost either.
    if quick || filled.ticked(TRAP) {
        filled.set(BEGAN, began.unwrap_or(now).to_string());
        return Ok(form.again(&filled, t.get("publish-too-fast"), StatusCode::OK));
    }
    if !app.limits.entry(visitor) {
        return Ok(form.again(&filled, t.get("publish-too-many"), StatusCode::TOO_MANY_REQUESTS));
    }
    let mail = filled.ticked("mail_link") && app.limits.letter_to(filled.get("maintainer_email"));
    let make = async {
        match app.directory.submit(*draft, t.code(), mail).await {
            Ok(Submitted::Kept { secret, mailed, .. }) => Ok(Made { secret, mailed }),
            Ok(Submitted::TooMany) => Err(None),
            Err(error) => Err(Some(error)),
        }
    };
    match app.once.make(once, make).await {
        Ok(made) => Ok(thank(made)),
        Err(None) => Ok(form.again(&filled, t.get("publish-too-many"), StatusCode::TOO_MANY_REQUESTS)),
        Err(Some(directory::Error::Invalid(errors))) => {
            let what: Vec<String> = errors.iter().map(|error| t.problem(&error.problem)).collect();
            Ok(form.again(&filled, what.join(" "), StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(Some(cause)) => Err(error::internal(&visit, &cause)),
    }
}
