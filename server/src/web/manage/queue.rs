//! What waits for staff: new entries, reports, what groups changed, what is not confirmed, and other sites that ask.

use askama::Template;
use axum::{
    extract::{Path, RawForm, State},
    http::StatusCode,
    response::Response,
};
use chrono::DateTime;
use kring_federation::host::{Follower, Policy};

use super::{Frame, Staff, back, layout};
use crate::{
    app::App,
    directory::{
        self, Lookup,
        owners::{
            remarks::Remark,
            submission::{Decision, SubmissionRow, state},
        },
        staff::{
            Role,
            audit::{Action, By},
        },
    },
    i18n::Translator,
    web::{
        entry::{changes::Difference, filled::Filled},
        error::{self, ErrorPage},
        group, icon,
        layout::{Keep, Layout, answer},
        said::Said,
        visit::Visit,
    },
};

/// New entries on a page; those that look the same as one before come together with it.
const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "manage_queue.html")]
struct Page {
    layout: Layout,
    frame: Frame,
    t: Translator,
    new: Vec<New>,
    reports: Vec<Report>,
    changed: Vec<Changed>,
    stale: Vec<Stale>,
    peers: Vec<Asking>,
}

struct New {
    action: String,
    name: Said,
    since: String,
    remarks: Vec<String>,
    /// What the group changed since staff asked.
    changed: Vec<Difference>,
    whole: String,
    email: Option<String>,
    /// The names of others that look the same, and how many there are.
    alike: Vec<Said>,
    many: String,
    /// When it was last changed, milliseconds since 1970: what is decided is what was read.
    read: i64,
    /// What staff has written already.
    text: String,
    /// What staff asked, where the group has not answered yet.
    asked: Option<String>,
}

struct Report {
    action: String,
    name: String,
    entry: Option<String>,
    reason: String,
    text: String,
    from: String,
}

struct Changed {
    name: String,
    entry: String,
    upto: i64,
    differences: Vec<Difference>,
}

struct Stale {
    name: String,
    entry: String,
    since: String,
    asked: String,
    unlisted: bool,
}

struct Asking {
    action: String,
    name: String,
    address: String,
}

/// `GET /{lang}/manage`
pub async fn page(visit: Visit, staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    show(&visit, &staff, &app, StatusCode::OK, None, None).await
}

/// The page, with a message, and with what somebody has written already about the new entry with an id.
async fn show(
    visit: &Visit,
    staff: &Staff,
    app: &App,
    status: StatusCode,
    note: Option<&str>,
    written: Option<(&str, String)>,
) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let internal = |cause: directory::Error| error::internal(visit, &cause);
    let mut frame = Frame::new(visit, staff, "");
    if let Some(note) = note {
        frame.done = Some(t.get(note));
    }
    let mut new = new(visit, staff, app).await.map_err(internal)?;
    if let Some((id, text)) = written {
        let action = visit.to(&format!("manage/new/{id}"));
        new.iter_mut()
            .filter(|one| one.action == action)
            .for_each(|one| one.text.clone_from(&text));
    }
    let page = Page {
        new,
        reports: reports(visit, app).await.map_err(internal)?,
        changed: changed(visit, staff, app).await.map_err(internal)?,
        stale: stale(visit, app).await.map_err(internal)?,
        peers: asking(visit, app).await.map_err(internal)?,
        layout: layout(visit),
        frame,
        t,
    };
    Ok(answer(t, status, Keep::Nothing, &page))
}

async fn new(visit: &Visit, staff: &Staff, app: &App) -> Result<Vec<New>, directory::Error> {
    let (waiting, asked) = (
        app.directory.submissions().await?,
        app.directory.asked_submissions().await?,
    );
    // Those that look the same come together.
    let mut shown: Vec<(&SubmissionRow, Vec<&SubmissionRow>)> = vec![];
    for row in &waiting {
        if !shown.iter().any(|(first, _)| first.look.is_like(&row.look)) {
            let alike = waiting.iter().chain(&asked);
            let alike = alike.filter(|other| other.look.is_like(&row.look) && other.group.id != row.group.id);
            shown.push((row, alike.collect()));
        }
    }
    // What stands alone comes before what comes in numbers.
    shown.sort_by_key(|(_, alike)| !alike.is_empty());
    // What the group was asked about comes last; its answer may have come by mail.
    let shown = shown.into_iter().take(SHOWN);
    let shown = shown.chain(asked.iter().take(SHOWN).map(|row| (row, vec![])));
    let mut new = vec![];
    for (row, alike) in shown {
        new.push(one(visit, staff, app, row, &alike).await?);
    }
    Ok(new)
}

async fn one(
    visit: &Visit,
    staff: &Staff,
    app: &App,
    row: &SubmissionRow,
    alike: &[&SubmissionRow],
) -> Result<New, directory::Error> {
    let t = visit.t;
    let named = |row: &SubmissionRow| Said::or(&row.group.content.name, t, &t.get("page-group"));
    let remarks = app.directory.remarks(&row.group).await?;
    let public = app.directory.as_public(&row.group);
    let at = DateTime::from_timestamp_millis(row.created_at).unwrap_or_default();
    let email = row.group.private.maintainer_email.clone();
    Ok(New {
        action: visit.to(&format!("manage/new/{}", row.group.id)),
        name: named(row),
        since: t.put("queue-new-since", "date", t.date(at.date_naive())),
        remarks: remarks.iter().map(|remark| in_words(remark, t)).collect(),
        changed: row
            .seen
            .as_ref()
            .map(|seen| staff.differences(seen, &row.group.content, t))
            .unwrap_or_default(),
        whole: group::preview(visit, &public),
        email: email
            .filter(|_| staff.0.member.role >= Role::Editor)
            .map(|email| t.put("queue-private", "email", email)),
        alike: alike.iter().map(|row| named(row)).collect(),
        many: t.count("remark-many", i64::try_from(alike.len()).unwrap_or(i64::MAX)),
        read: row.updated_at,
        text: String::new(),
        asked: row.answer.clone().filter(|_| row.state == state::ASKED),
    })
}

/// A remark in words.
pub fn in_words(remark: &Remark, t: Translator) -> String {
    match remark {
        Remark::NoContact => t.get("remark-no-contact"),
        Remark::Duplicate(_, name) => t.put("remark-duplicate", "name", name.clone()),
        Remark::Stigma(word) => t.put("remark-stigma", "word", word.clone()),
        Remark::Personal(what) => t.put("remark-personal", "what", what.clone()),
        Remark::Links => t.get("remark-links"),
        Remark::NoEmail => t.get("remark-no-email"),
    }
}

async fn reports(visit: &Visit, app: &App) -> Result<Vec<Report>, directory::Error> {
    let t = visit.t;
    let mut open = vec![];
    for report in app.directory.reports().await? {
        // What was passed on to another node is answered there.
        if report.answered.is_some() || report.to_peer.is_some() {
            continue;
        }
        let found = app.directory.group(&report.listing_id).await?;
        let (name, entry) = match found {
            Lookup::Found { group, own } => {
                let name = Said::or(&group.name, t, &t.get("page-group")).text;
                let entry = own.then(|| visit.to(&format!("manage/entries/{}", group.id)));
                (name, entry)
            }
            _ => (report.group_url.clone(), None),
        };
        let from = report
            .from_actor
            .clone()
            .unwrap_or_else(|| t.get("queue-report-here"));
        open.push(Report {
            action: visit.to(&format!("manage/reports/{}", report.id)),
            name,
            entry,
            reason: t.label("report", &report.reason),
            text: report.text,
            from: t.put("queue-report-from", "where", from),
        });
    }
    Ok(open)
}

async fn changed(visit: &Visit, staff: &Staff, app: &App) -> Result<Vec<Changed>, directory::Error> {
    let t = visit.t;
    let mut changed: Vec<Changed> = vec![];
    for edit in app.directory.changes_by_groups().await? {
        let entry = visit.to(&format!("manage/entries/{}", edit.group_id));
        let mut differences = staff.differences(&edit.before, &edit.after, t);
        match changed.iter_mut().find(|other| other.entry == entry) {
            Some(other) => {
                other.upto = edit.id;
                other.differences.append(&mut differences);
            }
            None => changed.push(Changed {
                name: Said::or(&edit.after.name, t, &t.get("page-group")).text,
                entry,
                upto: edit.id,
                differences,
            }),
        }
    }
    Ok(changed)
}

async fn stale(visit: &Visit, app: &App) -> Result<Vec<Stale>, directory::Error> {
    let t = visit.t;
    let stale = app.directory.stale().await?.into_iter().take(SHOWN);
    Ok(stale
        .map(|stale| Stale {
            name: stale.name,
            entry: visit.to(&format!("manage/entries/{}", stale.id)),
            since: match stale.confirmed {
                Some(day) => t.put("queue-stale-since", "date", t.date(day)),
                None => t.get("queue-stale-never"),
            },
            asked: if stale.reachable {
                t.count("queue-stale-asked", stale.asked)
            } else {
                t.get("remark-no-email")
            },
            unlisted: stale.unlisted,
        })
        .collect())
}

async fn asking(visit: &Visit, app: &App) -> Result<Vec<Asking>, directory::Error> {
    let peers = app.directory.peers().await?.into_iter();
    let asking = peers.filter(|peer| peer.follower == Follower::Pending);
    Ok(asking
        .map(|peer| Asking {
            action: visit.to(&format!("manage/peers/{}", peer.id)),
            name: peer.name.clone(),
            address: peer.actor.to_string(),
        })
        .collect())
}

/// `POST /{lang}/manage/new/{id}`
pub async fn decide(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Editor)?;
    let text = filled.get("text").trim().to_owned();
    let decision = match filled.get("decision") {
        "approve" => Decision::Approve,
        "ask" if text.is_empty() => {
            let (status, note) = (StatusCode::UNPROCESSABLE_ENTITY, "queue-text-needed");
            return show(&visit, &staff, &app, status, Some(note), None).await;
        }
        "ask" => Decision::Ask(text.clone()),
        // The group reads a reason in any case: a kind one of ours where staff wrote none.
        "decline" => Decision::Decline(text.clone()),
        "decline-alike" => Decision::DeclineAlike(text.clone()),
        _ => return Ok(back(&visit, "manage")),
    };
    let read = filled.get("read").parse().ok();
    let conflict = match app.directory.decide(&id, decision, read, &by).await {
        Ok(_) => return Ok(back(&visit, "manage?done")),
        Err(directory::Error::NotFound) => "queue-gone",
        Err(directory::Error::Changed(_)) => "edit-conflict-title",
        Err(cause) => return Err(error::internal(&visit, &cause)),
    };
    let written = Some((id.as_str(), text));
    show(
        &visit,
        &staff,
        &app,
        StatusCode::CONFLICT,
        Some(conflict),
        written,
    )
    .await
}

/// `POST /{lang}/manage/reports/{id}`
pub async fn answer_report(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Editor)?;
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    let Ok(number) = id.parse() else {
        return Err(error::not_found(&visit));
    };
    let accepted = filled.get("decision") == "accept";
    match app
        .directory
        .answer_report(number, accepted, filled.get("text").trim())
        .await
    {
        Ok(_) => {}
        Err(directory::Error::NotFound) => return Err(error::not_found(&visit)),
        Err(cause) => return Err(internal(cause)),
    }
    log(&app, &by, Action::ReportAnswered, &id)
        .await
        .map_err(internal)?;
    Ok(back(&visit, "manage?done"))
}

/// `POST /{lang}/manage/peers/{id}`
pub async fn decide_peer(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Administrator)?;
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    let policy = match filled.get("decision") {
        "allow" => Policy::Allow,
        "block" => Policy::Block,
        _ => return Ok(back(&visit, "manage")),
    };
    let Ok(number) = id.parse() else {
        return Err(error::not_found(&visit));
    };
    let peer = match app.directory.peer(number).await {
        Ok(peer) => peer,
        Err(directory::Error::NotFound) => return Err(error::not_found(&visit)),
        Err(cause) => return Err(internal(cause)),
    };
    app.directory
        .set_policy(&peer.actor, policy)
        .await
        .map_err(internal)?;
    log(&app, &by, Action::Peer, peer.actor.as_str())
        .await
        .map_err(internal)?;
    Ok(back(&visit, "manage?done"))
}

async fn log(app: &App, by: &By, action: Action, subject: &str) -> Result<(), directory::Error> {
    app.directory.log_alone(by, action, subject, "").await
}
