//! The organisation's own entries: finding one, changing it, giving its group a new link, hiding it.

use askama::Template;
use axum::{
    extract::{Path, RawForm, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Frame, Staff, back, layout};
use crate::{
    app::App,
    directory::{
        self,
        owners::entry::{Entry, Kept},
        staff::{
            Role,
            audit::{Action, By},
        },
    },
    i18n::Translator,
    text::fold,
    web::{
        edit::keep,
        entry::{
            changes::Difference,
            filled::Filled,
            form::{Form, Outcome},
            of_group,
        },
        error::{self, ErrorPage},
        group, icon,
        layout::{Keep, Layout, answer},
        manage::queue::in_words,
        said::Said,
        visit::Visit,
    },
};

/// Entries in a list.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "manage_entries.html")]
struct List {
    layout: Layout,
    frame: Frame,
    t: Translator,
    action: String,
    q: String,
    entries: Vec<Row>,
}

struct Row {
    name: String,
    href: String,
    place: String,
    confirmed: String,
}

#[derive(Template)]
#[template(path = "manage_entry.html")]
struct Page {
    layout: Layout,
    frame: Frame,
    t: Translator,
    name: Said,
    action: String,
    change: String,
    see: String,
    facts: Vec<String>,
    remarks: Vec<String>,
    hidden: bool,
    email: Option<String>,
    /// A link to hand over, made just now, and a sentence about it.
    made: Option<(String, String)>,
    whole: String,
    history: Vec<(String, Vec<Difference>)>,
}

/// `GET /{lang}/manage/entries`
pub async fn list(visit: Visit, staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let query = Filled::read(visit.query.as_deref().unwrap_or_default().as_bytes());
    let q = query.get("q").trim().to_owned();
    let words = fold(&q);
    let groups = app.directory.own_public_groups().await;
    let groups = groups.map_err(|cause| error::internal(&visit, &cause))?;
    let mut entries: Vec<Row> = groups
        .iter()
        .filter(|group| {
            let place = group.venue.as_ref().and_then(|venue| venue.place.clone());
            let names = group.name.iter().map(|(_, name)| name.to_owned());
            let text: Vec<String> = names.chain(place).collect();
            words.is_empty() || fold(&text.join(" ")).contains(&words)
        })
        .take(SHOWN)
        .map(|group| Row {
            name: Said::or(&group.name, t, &t.get("page-group")).text,
            href: visit.to(&format!("manage/entries/{}", group.id)),
            place: group
                .venue
                .as_ref()
                .and_then(|venue| venue.municipality.clone())
                .unwrap_or_default(),
            confirmed: match group.confirmed {
                Some(day) => t.put("queue-stale-since", "date", t.date(day)),
                None => t.get("queue-stale-never"),
            },
        })
        .collect();
    t.sort(&mut entries, |row| &row.name);
    let page = List {
        layout: layout(&visit),
        frame: Frame::new(&visit, &staff, "/entries"),
        t,
        action: visit.to("manage/entries"),
        q,
        entries,
    };
    Ok(answer(t, StatusCode::OK, Keep::Nothing, &page))
}

async fn find(visit: &Visit, app: &App, id: &str) -> Result<Kept, ErrorPage> {
    match app.directory.entry(id).await {
        Ok(Some(Entry::Kept(kept))) => Ok(*kept),
        Ok(_) => Err(error::not_found(visit)),
        Err(cause) => Err(error::internal(visit, &cause)),
    }
}

/// `GET /{lang}/manage/entries/{id}`
pub async fn page(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    show(&visit, &staff, &app, &id, None, None).await
}

async fn show(
    visit: &Visit,
    staff: &Staff,
    app: &App,
    id: &str,
    note: Option<&str>,
    made: Option<(String, String)>,
) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let internal = |cause: directory::Error| error::internal(visit, &cause);
    let kept = find(visit, app, id).await?;
    let history = app.directory.history(id).await.map_err(internal)?;
    let remarks = app.directory.remarks(&kept.group).await.map_err(internal)?;
    let mut facts = vec![t.get(if kept.owned {
        "entry-owned"
    } else {
        "entry-not-owned"
    })];
    facts.push(match kept.group.confirmed {
        Some(day) => t.put("queue-stale-since", "date", t.date(day)),
        None => t.get("queue-stale-never"),
    });
    if kept.hidden {
        facts.push(t.get("entry-hidden"));
    }
    if kept.upkeep.unlisted {
        facts.push(t.get("queue-stale-unlisted"));
    }
    let history = history.iter().map(|edit| {
        let who = super::log::who(&By::read(&edit.who), t);
        let at = chrono::DateTime::from_timestamp_millis(edit.at).map(|at| t.date(at.date_naive()));
        let by = t.with(
            "edit-history-by",
            &[("who", who), ("date", at.unwrap_or_default())],
        );
        (by, staff.differences(&edit.before, &edit.after, t))
    });
    let mut frame = Frame::new(visit, staff, "/entries");
    if let Some(note) = note {
        frame.done = Some(t.get(note));
    }
    let may_write = staff.0.member.role >= Role::Editor;
    let page = Page {
        t,
        name: Said::or(&kept.group.content.name, t, &t.get("page-group")),
        action: visit.to(&format!("manage/entries/{id}")),
        change: visit.to(&format!("manage/entries/{id}/change")),
        see: visit.to(&format!("groups/{id}")),
        facts,
        remarks: remarks.iter().map(|remark| in_words(remark, t)).collect(),
        hidden: kept.hidden,
        email: kept.group.private.maintainer_email.clone().filter(|_| may_write),
        made,
        whole: group::preview(visit, &app.directory.as_public(&kept.group)),
        history: history.collect(),
        layout: layout(visit),
        frame,
    };
    Ok(answer(t, StatusCode::OK, Keep::Nothing, &page))
}

/// `POST /{lang}/manage/entries/{id}`
pub async fn act(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Editor)?;
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    find(&visit, &app, &id).await?;
    let directory = &app.directory;
    match filled.get("do") {
        "hide" | "show" => {
            let hide = filled.get("do") == "hide";
            directory.set_hidden(&id, hide).await.map_err(internal)?;
            let action = if hide { Action::Hidden } else { Action::Shown };
            directory
                .log_alone(&by, action, &id, "")
                .await
                .map_err(internal)?;
        }
        "confirm" => {
            directory.confirm_entry(&id, &by).await.map_err(internal)?;
        }
        "seen" => {
            let upto = filled.get("upto").parse().unwrap_or(0);
            directory.changes_seen(&id, upto).await.map_err(internal)?;
            return Ok(back(&visit, "manage?done"));
        }
        "link-mail" => {
            return match directory.claim_link(&id, true, &by).await {
                Ok(_) => show(&visit, &staff, &app, &id, Some("entry-link-sent"), None).await,
                Err(directory::Error::NotFound) => Ok(back(&visit, &format!("manage/entries/{id}"))),
                Err(cause) => Err(internal(cause)),
            };
        }
        "link" => {
            let (secret, until) = directory.claim_link(&id, false, &by).await.map_err(internal)?;
            let base = visit.site.base_url.as_str().trim_end_matches('/');
            let link = format!("{base}{}", visit.to(&format!("claim/{secret}")));
            let sentence = visit.t.put("entry-link-made", "date", visit.t.date(until));
            return show(&visit, &staff, &app, &id, None, Some((link, sentence))).await;
        }
        _ => return Ok(back(&visit, &format!("manage/entries/{id}"))),
    }
    Ok(back(&visit, &format!("manage/entries/{id}?done")))
}

fn form<'a>(
    visit: &'a Visit,
    app: &'a App,
    staff: &Staff,
    id: &str,
    base: directory::draft::Draft,
) -> Form<'a> {
    Form {
        visit,
        app,
        action: visit.to(&format!("manage/entries/{id}/change")),
        title: visit.t.get("entry-title"),
        intro: vec![visit.t.get("entry-edit-note")],
        base: Some(base),
        form_key: Some(staff.0.form_key.clone()),
    }
}

/// `GET /{lang}/manage/entries/{id}/change`
pub async fn change(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    staff.may(&visit, Role::Editor)?;
    let kept = find(&visit, &app, &id).await?;
    let (base, filled) = of_group(&kept.group, visit.t.code());
    Ok(form(&visit, &app, &staff, &id, base).first(filled))
}

/// `POST /{lang}/manage/entries/{id}/change`
pub async fn save(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let mut filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Editor)?;
    let kept = find(&visit, &app, &id).await?;
    let (base, _) = of_group(&kept.group, visit.t.code());
    let form = form(&visit, &app, &staff, &id, base);
    match form.go(&mut filled) {
        Outcome::Page(page) => Ok(page),
        Outcome::Send(draft) => {
            let saved = back(&visit, &format!("manage/entries/{id}?done")).into_response();
            let entry = Entry::Kept(Box::new(kept));
            keep(&visit, &app, &entry, &form, &filled, *draft, &by, saved).await
        }
    }
}
