//! A group keeps its own entry: whoever has the secret link can change it, take a break, hand it over, confirm it, see
//! what others changed, and take it away.

use askama::Template;
use axum::{
    extract::{Path, RawForm, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{Datelike, NaiveDate};
use kring_federation::{language::Texts, vocabulary::Status};

use super::{
    entry::{
        changes::{Difference, differences},
        filled::{ADDRESS_WAS, Filled},
        form::{Form, Outcome},
        of_group,
    },
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    once::{self, Made},
    publish::link_page,
    said::Said,
    visit::Visit,
};
use crate::{
    app::App,
    directory::{
        self,
        draft::Draft,
        owners::{
            closure::as_it_stands,
            entry::{Entry, Standing},
            history::{EditRow, merge},
            holidays::{self, holiday},
            submission::state,
        },
        problem::{Problem, cut},
        staff::{audit::By, is_email},
    },
    i18n::{self, Translator},
    limits::Visitor,
};

/// Coming meetings that can be cancelled one by one.
const COMING: usize = 10;

#[derive(Template)]
#[template(path = "edit.html")]
struct Page {
    layout: Layout,
    t: Translator,
    name: Said,
    /// A word about what was just done.
    done: Option<String>,
    /// How it stands, and what staff wrote.
    state: String,
    answer: Option<String>,
    answer_more: Option<String>,
    /// Its page, where it is on the list.
    see: Option<String>,
    /// When it was last confirmed; none for one that is not on the list yet.
    confirmed: Option<String>,
    action: String,
    change: String,
    paused: bool,
    full: bool,
    days: Vec<Day>,
    skip_holidays: bool,
    email: String,
    /// The number of the form that makes a new link.
    once: String,
    history: Vec<Change>,
}

/// A coming meeting.
struct Day {
    date: String,
    text: String,
    holiday: Option<String>,
    cancelled: bool,
}

/// What somebody else changed.
struct Change {
    id: i64,
    by: String,
    differences: Vec<Difference>,
}

#[derive(Template)]
#[template(path = "simple.html")]
struct Simple {
    layout: Layout,
    t: Translator,
    title: String,
    text: String,
    /// A button: where it is sent, what it says.
    button: Option<(String, String, String)>,
}

/// What a form on the page asks for, in the field `do`.
const DO: &str = "do";

/// A short page with a title, a text and perhaps a button.
pub fn simple(
    visit: &Visit,
    status: StatusCode,
    name: &str,
    title: &str,
    text: String,
    button: Option<(String, String)>,
) -> Response {
    let t = visit.t;
    let page = Simple {
        layout: Layout::unlisted(visit, &t.get(name), ""),
        t,
        title: t.get(title),
        text,
        button: button.map(|(action, label)| (action, label, once::number())),
    };
    answer(t, status, Keep::Nothing, &page)
}

fn unknown(visit: &Visit) -> Response {
    let text = visit
        .t
        .put("edit-unknown", "organisation", visit.site.organisation.clone());
    simple(
        visit,
        StatusCode::NOT_FOUND,
        "page-edit",
        "edit-unknown-title",
        text,
        None,
    )
}

/// `GET /{lang}/edit/{secret}`
pub async fn page(
    visit: Visit,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    let Some(entry) = app.directory.entry_of(&secret).await.map_err(internal)? else {
        return Ok(unknown(&visit));
    };
    let done = match visit.query.as_deref() {
        Some("saved") => Some("edit-saved"),
        Some("confirmed") => Some("edit-confirmed"),
        Some("undone") => Some("edit-undone"),
        _ => None,
    };
    show(&visit, &app, &secret, &entry, done, StatusCode::OK).await
}

async fn show(
    visit: &Visit,
    app: &App,
    secret: &str,
    entry: &Entry,
    done: Option<&str>,
    status: StatusCode,
) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let group = entry.group();
    let history = app.directory.history(group.id.as_str()).await;
    let history = history.map_err(|cause| error::internal(visit, &cause))?;
    let page = Page::new(visit, app, secret, entry, &history, done.map(|key| t.get(key)));
    Ok(answer(t, status, Keep::Nothing, &page))
}

impl Page {
    fn new(
        visit: &Visit,
        app: &App,
        secret: &str,
        entry: &Entry,
        history: &[EditRow],
        done: Option<String>,
    ) -> Self {
        let t = visit.t;
        let group = entry.group();
        let organisation = || visit.site.organisation.clone();
        let listed = |key: &str| t.put(key, "organisation", organisation());
        let (state, answer, see) = match entry {
            Entry::Waiting(row) => match row.state.as_str() {
                state::ASKED => (listed("edit-state-asked"), row.answer.clone(), None),
                state::DECLINED => {
                    let why = row.answer.clone().filter(|why| !why.is_empty());
                    let why = why.unwrap_or_else(|| t.get("queue-decline-standard"));
                    (listed("edit-state-declined"), Some(why), None)
                }
                _ => (listed("edit-state-waiting"), None, None),
            },
            Entry::Kept(kept) if kept.upkeep.unlisted => (t.get("edit-state-unlisted"), None, None),
            Entry::Kept(kept) if kept.hidden => (listed("edit-state-hidden"), None, None),
            Entry::Kept(_) => {
                let see = visit.to(&format!("groups/{}", group.id));
                (t.get("edit-state-listed"), None, Some(see))
            }
        };
        let kept = matches!(entry, Entry::Kept(_));
        let confirmed = kept.then(|| match group.confirmed {
            Some(day) => t.put("edit-confirmed-on", "date", t.date(day)),
            None => t.get("edit-confirmed-never"),
        });
        let country = holidays::country(group).to_owned();
        let days = app
            .directory
            .coming_days(group, COMING)
            .into_iter()
            .map(|(at, cancelled)| {
                let date = at.date_naive();
                Day {
                    date: date.to_string(),
                    text: t.moment(at),
                    holiday: holiday(&country, date)
                        .map(|name| t.put("edit-holiday", "holiday", t.get(&format!("holiday-{name}")))),
                    cancelled,
                }
            });
        let others = history.iter().filter(|edit| edit.who != By::Group.code());
        let changes = others
            .filter(|edit| By::read(&edit.who) != By::Node)
            .map(|edit| Change {
                id: edit.id,
                by: changed_by(edit, organisation(), t),
                differences: differences(&edit.before, &edit.after, t),
            });
        Self {
            layout: Layout::unlisted(visit, &t.get("page-edit"), ""),
            t,
            name: Said::or(&group.content.name, t, &t.get("page-group")),
            done,
            state,
            answer_more: answer.is_some().then(|| t.get("edit-state-answer")),
            answer,
            see,
            confirmed,
            action: visit.to(&format!("edit/{secret}")),
            change: visit.to(&format!("edit/{secret}/change")),
            // A break that is over is none.
            paused: as_it_stands(&group.content, &[], app.directory.now().date_naive()).status
                == Status::Paused,
            full: group.content.status == Status::Full,
            days: days.collect(),
            skip_holidays: group.private.skip_holidays,
            email: group.private.maintainer_email.clone().unwrap_or_default(),
            once: once::number(),
            history: changes.collect(),
        }
    }

    fn is_kept(&self) -> bool {
        self.confirmed.is_some()
    }
}

/// Who of the organisation it was stays among them.
fn changed_by(edit: &EditRow, organisation: String, t: Translator) -> String {
    let date = chrono::DateTime::from_timestamp_millis(edit.at).map(|at| t.date(at.date_naive()));
    t.with(
        "edit-history-by",
        &[("who", organisation), ("date", date.unwrap_or_default())],
    )
}

/// `POST /{lang}/edit/{secret}`: one of the things that can be done.
pub async fn act(
    visit: Visit,
    visitor: Visitor,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    let filled = Filled::read(&body);
    let once = once::key(&secret, &filled);
    let new_link = |made: Made| {
        let lines = vec![visit.t.get("edit-handed-over")];
        link_page(&visit, &made.secret, "edit-handed-over-title", lines, made.mailed)
    };
    // Pressed twice: the first time it made a new link, and this one is dead since.
    if let Some(made) = app.once.earlier(once.as_deref()) {
        return Ok(new_link(made));
    }
    let Some(entry) = app.directory.entry_of(&secret).await.map_err(internal)? else {
        return Ok(unknown(&visit));
    };
    if !app.limits.change(entry.group().id.as_str()) {
        let sentence = visit.t.get("edit-too-many");
        return wrong(&visit, &app, &secret, &entry, &sentence).await;
    }
    let id = entry.group().id.as_str();
    let directory = &app.directory;
    let back = |done: &str| {
        let to = format!("{}?{done}", visit.to(&format!("edit/{secret}")));
        Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
    };
    let kept = matches!(entry, Entry::Kept(_));
    let by = &By::Group;
    let result = match filled.get(DO) {
        "confirm" if kept => match directory.confirm_entry(id, by).await {
            Ok(_) => return back("confirmed"),
            Err(error) => Err(error),
        },
        "pause" if kept => {
            let until: Option<NaiveDate> = filled.get("until").parse().ok();
            let today = directory.now().date_naive();
            // As far ahead as any date of an entry may lie.
            if until.is_some_and(|until| until < today || !(1900..2199).contains(&until.year()))
                || filled.some("until").is_some() && until.is_none()
            {
                return wrong(
                    &visit,
                    &app,
                    &secret,
                    &entry,
                    &visit.t.problem(&Problem::NotADate {
                        given: cut(filled.get("until")),
                    }),
                )
                .await;
            }
            let note = note(filled.get("status_note"), visit.t);
            directory
                .set_standing(id, Standing::Paused { until, note }, by)
                .await
        }
        "resume" | "not-full" if kept => directory.set_standing(id, Standing::Active, by).await,
        "full" if kept => directory.set_standing(id, Standing::Full, by).await,
        "cancel" if kept => {
            let dates = |name: &str| -> Vec<NaiveDate> {
                filled
                    .all(name)
                    .filter_map(|day| day.parse().ok())
                    .take(COMING * 4)
                    .collect()
            };
            let skip = filled.ticked("skip_holidays");
            directory
                .cancel_meetings(id, &dates("day"), &dates("cancelled"), skip, by)
                .await
        }
        "email" | "hand-over" => {
            let email = filled.some("maintainer_email");
            if let Some(given) = email.as_deref().filter(|email| !is_email(email)) {
                let problem = Problem::NotAnEmail { given: cut(given) };
                return wrong(&visit, &app, &secret, &entry, &visit.t.problem(&problem)).await;
            }
            if filled.get(DO) == "email" {
                directory.set_email(id, email).await
            } else {
                let mailed = email.is_some();
                let may = app.limits.letter(visitor) && app.limits.letter_to(&format!("of {id}"));
                if !may || email.as_ref().is_some_and(|to| !app.limits.letter_to(to)) {
                    let sentence = visit.t.get("sign-in-too-many");
                    return wrong(&visit, &app, &secret, &entry, &sentence).await;
                }
                let make = async {
                    let secret = directory.hand_over(id, email, by).await?;
                    Ok(Made { secret, mailed })
                };
                return match app.once.make(once, make).await {
                    Ok(made) => Ok(new_link(made)),
                    Err(directory::Error::NotFound | directory::Error::Gone) => Ok(unknown(&visit)),
                    Err(cause) => Err(internal(cause)),
                };
            }
        }
        "undo" if kept => match directory
            .undo(id, filled.get("edit").parse().unwrap_or(0), by)
            .await
        {
            Ok(()) => return back("undone"),
            Err(error) => Err(error),
        },
        "withdraw" => {
            if !filled.ticked("sure") {
                return wrong(
                    &visit,
                    &app,
                    &secret,
                    &entry,
                    &visit.t.get("edit-withdraw-confirm"),
                )
                .await;
            }
            let gone = match entry {
                Entry::Waiting(_) => directory.withdraw_submission(id).await,
                Entry::Kept(_) => directory.withdraw_entry(id, None, by).await,
            };
            match gone {
                // Gone already is gone.
                Ok(()) | Err(directory::Error::NotFound | directory::Error::Gone) => {}
                Err(cause) => return Err(internal(cause)),
            }
            let text = visit.t.get("edit-withdrawn");
            return Ok(simple(
                &visit,
                StatusCode::OK,
                "page-edit",
                "edit-withdrawn-title",
                text,
                None,
            ));
        }
        _ => return back("nothing"),
    };
    match result {
        Ok(()) => back("saved"),
        Err(directory::Error::NotFound | directory::Error::Gone) => Ok(unknown(&visit)),
        Err(cause) => Err(internal(cause)),
    }
}

async fn wrong(
    visit: &Visit,
    app: &App,
    secret: &str,
    entry: &Entry,
    sentence: &str,
) -> Result<Response, ErrorPage> {
    let history = app.directory.history(entry.group().id.as_str()).await;
    let history = history.map_err(|cause| error::internal(visit, &cause))?;
    let page = Page::new(visit, app, secret, entry, &history, Some(sentence.to_owned()));
    Ok(answer(
        visit.t,
        StatusCode::UNPROCESSABLE_ENTITY,
        Keep::Nothing,
        &page,
    ))
}

/// What visitors should know, in the language in which it was written.
pub fn note(text: &str, t: Translator) -> Texts {
    let mut note = Texts::default();
    let text: String = text.trim().chars().take(600).collect();
    if let Some(tag) = i18n::tag(t.code()).filter(|_| !text.is_empty()) {
        note.0.insert(tag, kring_federation::clean::several_lines(&text));
    }
    note
}

fn form<'a>(visit: &'a Visit, app: &'a App, secret: &str, base: Draft) -> Form<'a> {
    Form {
        visit,
        app,
        action: visit.to(&format!("edit/{secret}/change")),
        title: visit.t.get("edit-title"),
        intro: vec![],
        base: Some(base),
        form_key: None,
    }
}

/// `GET /{lang}/edit/{secret}/change`
pub async fn change(
    visit: Visit,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    let Some(entry) = app.directory.entry_of(&secret).await.map_err(internal)? else {
        return Ok(unknown(&visit));
    };
    let (base, filled) = of_group(entry.group(), visit.t.code());
    Ok(form(&visit, &app, &secret, base).first(filled))
}

/// `POST /{lang}/edit/{secret}/change`
pub async fn save(
    visit: Visit,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    let Some(entry) = app.directory.entry_of(&secret).await.map_err(internal)? else {
        return Ok(unknown(&visit));
    };
    let (base, _) = of_group(entry.group(), visit.t.code());
    let form = form(&visit, &app, &secret, base);
    let mut filled = Filled::read(&body);
    let draft = match form.go(&mut filled) {
        Outcome::Page(page) => return Ok(page),
        Outcome::Send(draft) => *draft,
    };
    let to = format!("{}?saved", visit.to(&format!("edit/{secret}")));
    let saved = (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response();
    if !app.limits.change(entry.group().id.as_str()) {
        return Ok(form.again(
            &filled,
            visit.t.get("edit-too-many"),
            StatusCode::TOO_MANY_REQUESTS,
        ));
    }
    keep(&visit, &app, &entry, &form, &filled, draft, &By::Group, saved).await
}

/// Keeps what was changed in an entry, or, where somebody else changed it in between, shows both and lets the writer
/// decide.
#[expect(clippy::too_many_arguments, reason = "what the two who call it share")]
pub async fn keep(
    visit: &Visit,
    app: &App,
    entry: &Entry,
    form: &Form<'_>,
    filled: &Filled,
    draft: Draft,
    by: &By,
    saved: Response,
) -> Result<Response, ErrorPage> {
    let internal = |cause: directory::Error| error::internal(visit, &cause);
    let group = entry.group();
    let id = group.id.as_str();
    let seen: i64 = filled.get("revision").parse().unwrap_or(group.revision);
    let keeps_address = filled.some("maintainer_email") == filled.some(ADDRESS_WAS);
    let kept = match entry {
        Entry::Waiting(_) => {
            let changed = app
                .directory
                .change_submission(id, seen, draft.clone(), keeps_address);
            changed.await
        }
        Entry::Kept(_) => {
            let edited = app
                .directory
                .edit_entry(id, seen, draft.clone(), keeps_address, by);
            edited.await.map(|_| ())
        }
    };
    match kept {
        Ok(()) => Ok(saved),
        Err(directory::Error::Changed(_)) => {
            let base = app.directory.content_at(id, seen).await.map_err(internal)?;
            let Ok((mine, _)) = app.directory.read_draft(draft) else {
                return Ok(form.again(
                    filled,
                    visit.t.get("publish-problems"),
                    StatusCode::UNPROCESSABLE_ENTITY,
                ));
            };
            let merged = merge(base.as_ref(), &group.content, &mine);
            let differing = differences(&group.content, &merged, visit.t);
            let mut both = group.clone();
            both.content = merged;
            let (_, mut again) = of_group(&both, visit.t.code());
            again.set("revision", group.revision.to_string());
            if !keeps_address {
                again.set("maintainer_email", filled.get("maintainer_email"));
            }
            Ok(form.conflict(&again, differing))
        }
        Err(directory::Error::Invalid(errors)) => {
            let what: Vec<String> = errors
                .iter()
                .map(|error| visit.t.problem(&error.problem))
                .collect();
            Ok(form.again(filled, what.join(" "), StatusCode::UNPROCESSABLE_ENTITY))
        }
        // Staff decided while it was being written. What was written is still there, and the next press keeps it.
        Err(directory::Error::NotFound) if matches!(entry, Entry::Waiting(_)) => {
            let note = visit.t.get("edit-conflict-title");
            Ok(form.again(filled, note, StatusCode::CONFLICT))
        }
        Err(directory::Error::NotFound | directory::Error::Gone) => Ok(unknown(visit)),
        Err(cause) => Err(internal(cause)),
    }
}

/// `GET /{lang}/claim/{secret}`: a button, so that no mail scanner uses the link up.
pub async fn claim(
    visit: Visit,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    let works = app.directory.is_claim_link(&secret).await;
    if !works.map_err(|cause| error::internal(&visit, &cause))? {
        return Ok(unknown(&visit));
    }
    let t = visit.t;
    let text = t.put("edit-claim", "organisation", visit.site.organisation.clone());
    let button = (visit.to(&format!("claim/{secret}")), t.get("edit-claim-button"));
    Ok(simple(
        &visit,
        StatusCode::OK,
        "page-edit",
        "edit-claim-title",
        text,
        Some(button),
    ))
}

/// `POST /{lang}/claim/{secret}`: uses it up.
pub async fn claimed(
    visit: Visit,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let once = once::key(&secret, &Filled::read(&body));
    let make = async {
        let secret = app.directory.claim(&secret).await?;
        let mailed = false;
        Ok(Made { secret, mailed })
    };
    match app.once.make(once, make).await {
        Ok(made) => Ok(link_page(
            &visit,
            &made.secret,
            "edit-handed-over-title",
            vec![],
            false,
        )),
        Err(directory::Error::NotFound) => Ok(unknown(&visit)),
        Err(cause) => Err(error::internal(&visit, &cause)),
    }
}
