//! A message to a group whose address is private: a short form. It waits in the database until it is sent, and is
//! gone then; who wrote it is kept nowhere.

use askama::Template;
use axum::{
    extract::{Path, RawForm, State},
    http::StatusCode,
    response::Response,
};
use kring_federation::{PublicGroup, clean};

use super::{
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    params::Params,
    report::Posted,
    said::Said,
    visit::Visit,
    way::Way,
};
use crate::{
    app::App,
    directory::{
        self, Lookup,
        mail::{LONGEST, Relayed, Words},
    },
    i18n::{self, Translator},
    limits::Visitor,
};

#[derive(Template)]
#[template(path = "message.html")]
struct Page {
    layout: Layout,
    t: Translator,
    name: Said,
    action: String,
    /// The search to go back to, where nothing may stand in the history.
    state: Option<String>,
    back: Way,
    text: String,
    reply: String,
    most: usize,
    problem: Option<String>,
    sent: bool,
}

/// What somebody filled in.
#[derive(Default)]
struct Filled {
    text: String,
    reply: String,
    /// A field that people do not see; programs fill it in.
    trap: bool,
}

/// Longest address or number for an answer, in characters.
const LONGEST_REPLY: usize = 200;

/// `GET /{lang}/groups/{id}/contact`
pub async fn page(
    visit: Visit,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    let group = find(&visit, &app, &id).await?;
    let page = Page::new(&visit, &group, Filled::default());
    Ok(answer(visit.t, StatusCode::OK, Keep::Nothing, &page))
}

/// `POST /{lang}/groups/{id}/contact`: sends the message, or, from a search without a trace, shows the form.
pub async fn send(
    mut visit: Visit,
    visitor: Visitor,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    RawForm(form): RawForm,
) -> Result<Response, ErrorPage> {
    let opens = Posted::read(&mut visit, &form).opens;
    let group = find(&visit, &app, &id).await?;
    let t = visit.t;
    let show = |status: StatusCode, page: Page| Ok(answer(t, status, Keep::Nothing, &page));
    if opens {
        return show(StatusCode::OK, Page::new(&visit, &group, Filled::default()));
    }
    let filled = Filled::read(&form);
    let again = |status: StatusCode, filled: Filled, problem: String| {
        let page = Page {
            problem: Some(problem),
            ..Page::new(&visit, &group, filled)
        };
        show(status, page)
    };
    if filled.text.is_empty() {
        return again(StatusCode::BAD_REQUEST, filled, t.get("message-empty"));
    }
    let too_long = [
        (filled.text.chars().count(), LONGEST),
        (filled.reply.chars().count(), LONGEST_REPLY),
    ];
    if let Some((_, most)) = too_long.into_iter().find(|(length, most)| length > most) {
        return again(
            StatusCode::BAD_REQUEST,
            filled,
            t.put("report-too-long", "most", most.to_string()),
        );
    }
    // Where it was a helpful browser and no robot that filled in the trap, nothing is lost.
    if filled.trap {
        return again(StatusCode::OK, filled, t.get("publish-too-fast"));
    }
    if !app.limits.message(visitor, &id) {
        return again(StatusCode::TOO_MANY_REQUESTS, filled, t.get("message-too-many"));
    }
    match app
        .directory
        .relay(&id, |language| words(&visit, &filled, language))
        .await
    {
        Ok(Relayed::Kept) => {
            let page = Page {
                sent: true,
                ..Page::new(&visit, &group, Filled::default())
            };
            show(StatusCode::OK, page)
        }
        Ok(Relayed::Enough) => again(StatusCode::TOO_MANY_REQUESTS, filled, t.get("message-too-many")),
        Err(directory::Error::NotFound) => Err(error::not_found(&visit)),
        Err(cause) => Err(error::internal(&visit, &cause)),
    }
}

async fn find(visit: &Visit, app: &App, id: &str) -> Result<PublicGroup, ErrorPage> {
    match app.directory.shown_group(id).await {
        Ok(Lookup::Found { group, .. }) => match app.directory.takes_messages(id).await {
            Ok(true) => Ok(*group),
            Ok(false) => Err(error::not_found(visit)),
            Err(cause) => Err(error::internal(visit, &cause)),
        },
        Ok(Lookup::Gone { .. }) => Err(error::gone(visit)),
        Ok(Lookup::Unknown) => Err(error::not_found(visit)),
        Err(cause) => Err(error::internal(visit, &cause)),
    }
}

/// The mail that the group gets, in its own language where the site has that.
fn words(visit: &Visit, filled: &Filled, language: &str) -> Words {
    let offered = i18n::language(language).map_or(visit.t.code(), i18n::Language::code);
    let t = Translator::plain(offered);
    let site = visit.site.base_url.host_str().unwrap_or_default().to_owned();
    let how = match filled.reply.as_str() {
        "" => t.get("mail-message-no-reply"),
        reply => t.put("mail-message-reply", "reply", reply),
    };
    Words {
        subject: t.get("mail-message-subject"),
        body: format!(
            "{}\n\n{}\n\n{how}\n",
            t.put("mail-message-intro", "site", site),
            filled.text
        ),
        reply_to: Some(filled.reply.clone()).filter(|reply| reply.contains('@')),
    }
}

impl Filled {
    fn read(form: &[u8]) -> Self {
        let mut filled = Self::default();
        for (name, value) in url::form_urlencoded::parse(form) {
            match &*name {
                "message" => filled.text = clean::several_lines(&value),
                "reply" => filled.reply = clean::one_line(&value),
                "website" => filled.trap = !value.trim().is_empty(),
                _ => {}
            }
        }
        filled
    }
}

impl Page {
    fn new(visit: &Visit, group: &PublicGroup, filled: Filled) -> Self {
        let t = visit.t;
        Self {
            layout: Layout::unlisted(visit, &t.get("page-message"), ""),
            t,
            name: Said::or(&group.name, t, &t.get("page-group")),
            action: visit.to(&format!("groups/{}/contact", group.id)),
            state: visit.traceless.as_ref().map(Params::query),
            back: visit.group(&group.id),
            text: filled.text,
            reply: filled.reply,
            most: LONGEST,
            problem: None,
            sent: false,
        }
    }
}
