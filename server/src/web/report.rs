//! Something is not right with a group: a short form for anybody. What is written goes to the
//! organisation that lists the group; who wrote it is kept nowhere.

use askama::Template;
use axum::{
    extract::{Path, RawForm, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kring_federation::PublicGroup;

use super::{
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    params::Params,
    said::Said,
    visit::Visit,
    way::{SHOW, STATE, Way},
};
use crate::{
    app::App,
    directory::{
        Lookup,
        report::{LONGEST, Reason, Reported},
    },
    i18n::Translator,
};

#[derive(Template)]
#[template(path = "report.html")]
struct Page {
    layout: Layout,
    t: Translator,
    name: Said,
    organisation: String,
    action: String,
    /// The search to go back to, where nothing may stand in the history.
    state: Option<String>,
    back: Way,
    reasons: Vec<Choice>,
    text: String,
    most: usize,
    problem: Option<String>,
    sent: bool,
}

struct Choice {
    code: &'static str,
    label: String,
    chosen: bool,
}

/// What somebody filled in.
#[derive(Default)]
struct Filled {
    reason: Option<Reason>,
    text: String,
}

/// `GET /{lang}/groups/{id}/report`; with `?sent` it says thank you.
pub async fn page(
    visit: Visit,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    let group = find(&visit, &app, &id).await?;
    let sent = visit.query.as_deref() == Some("sent");
    let page = Page::new(&visit, &group, &Filled::default(), None, sent);
    Ok(answer(visit.t, StatusCode::OK, Keep::Nothing, &page))
}

/// A form about a group that was posted, perhaps from a search without a trace.
pub struct Posted {
    /// Whether a button of that search asks for the page, and nothing was filled in yet.
    pub opens: bool,
}

impl Posted {
    /// Reads where it comes from; from then on the visit is one without a trace.
    pub fn read(visit: &mut Visit, form: &[u8]) -> Self {
        let field = |wanted: &str| {
            let mut fields = url::form_urlencoded::parse(form);
            fields
                .find(|(name, _)| name == wanted)
                .map(|(_, value)| value.into_owned())
        };
        let state = field(STATE);
        let opens = state.is_some();
        if let Some(search) = state.or_else(|| field("from")) {
            visit.traceless = Some(Params::read(&search).without(SHOW, None));
            visit.query = Some(search);
        }
        Self { opens }
    }
}

/// `POST /{lang}/groups/{id}/report`: sends the report, or, from a search without a trace, shows the form.
pub async fn send(
    mut visit: Visit,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    RawForm(form): RawForm,
) -> Result<Response, ErrorPage> {
    let opens = Posted::read(&mut visit, &form).opens;
    let group = find(&visit, &app, &id).await?;
    let filled = Filled::read(&form);
    let t = visit.t;
    if opens {
        let page = Page::new(&visit, &group, &filled, None, false);
        return Ok(answer(t, StatusCode::OK, Keep::Nothing, &page));
    }
    let again = |status: StatusCode, problem: String| {
        let page = Page::new(&visit, &group, &filled, Some(problem), false);
        Ok(answer(t, status, Keep::Nothing, &page))
    };
    let Some(reason) = filled.reason else {
        return again(StatusCode::BAD_REQUEST, t.get("report-choose"));
    };
    if filled.text.chars().count() > LONGEST {
        return again(
            StatusCode::BAD_REQUEST,
            t.put("report-too-long", "most", LONGEST.to_string()),
        );
    }
    match app.directory.report(&id, reason, &filled.text).await {
        Ok(Reported::Kept) if visit.traceless.is_some() => {
            let page = Page::new(&visit, &group, &Filled::default(), None, true);
            Ok(answer(t, StatusCode::OK, Keep::Nothing, &page))
        }
        Ok(Reported::Kept) => {
            let thanks = format!("{}?sent", visit.to(&format!("groups/{id}/report")));
            Ok((StatusCode::SEE_OTHER, [(header::LOCATION, thanks)]).into_response())
        }
        Ok(Reported::Enough) => again(StatusCode::OK, t.get("report-enough")),
        Err(cause) => Err(error::internal(&visit, &cause)),
    }
}

async fn find(visit: &Visit, app: &App, id: &str) -> Result<PublicGroup, ErrorPage> {
    match app.directory.shown_group(id).await {
        Ok(Lookup::Found { group, .. }) => Ok(*group),
        Ok(Lookup::Gone { .. }) => Err(error::gone(visit)),
        Ok(Lookup::Unknown) => Err(error::not_found(visit)),
        Err(cause) => Err(error::internal(visit, &cause)),
    }
}

impl Filled {
    fn read(form: &[u8]) -> Self {
        let mut filled = Self::default();
        for (name, value) in url::form_urlencoded::parse(form) {
            match &*name {
                "reason" => filled.reason = Reason::by_code(&value),
                // Browsers send line ends of two characters and count them as one.
                "text" => filled.text = kring_federation::clean::several_lines(&value),
                _ => {}
            }
        }
        filled
    }
}

impl Page {
    fn new(visit: &Visit, group: &PublicGroup, filled: &Filled, problem: Option<String>, sent: bool) -> Self {
        let t = visit.t;
        Self {
            layout: Layout::unlisted(visit, &t.get("page-report"), ""),
            t,
            name: Said::or(&group.name, t, &t.get("page-group")),
            organisation: group.origin.name.clone(),
            action: visit.to(&format!("groups/{}/report", group.id)),
            state: visit.traceless.as_ref().map(Params::query),
            back: visit.group(&group.id),
            reasons: Reason::ALL
                .into_iter()
                .map(|reason| Choice {
                    code: reason.code(),
                    label: t.get(label(reason)),
                    chosen: filled.reason == Some(reason),
                })
                .collect(),
            text: filled.text.clone(),
            most: LONGEST,
            problem,
            sent,
        }
    }
}

fn label(reason: Reason) -> &'static str {
    match reason {
        Reason::Outdated => "report-outdated",
        Reason::Wrong => "report-wrong",
        Reason::Misleading => "report-misleading",
        Reason::Unsafe => "report-unsafe",
        Reason::Other => "report-other",
    }
}
