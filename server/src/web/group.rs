//! One group: what decides whether somebody takes part, as the questions that people have.

mod contact;
mod place;

use askama::Template;
use axum::{
    extract::{Path, State, rejection::PathRejection},
    http::StatusCode,
    response::Response,
};
use chrono::{DateTime, FixedOffset};
use kring_federation::{
    PublicGroup,
    public_group::PublicAudience,
    vocabulary::{Access, ContactKind, Format, Status, Welcome},
};

use self::{
    contact::Contact,
    place::{Online, Place},
};
use super::{
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    params::Params,
    rhythm::{hours, rhythm},
    said::Said,
    urgent::Urgent,
    visit::Visit,
    way::Way,
    words,
};
use crate::{
    app::App,
    directory::{Lookup, theme::ThemeCode},
    i18n::Translator,
};

#[derive(Template)]
#[template(path = "group.html")]
struct Page {
    layout: Layout,
    t: Translator,
    body: Body,
}

/// What stands on the page of a group, also before it is on the list.
#[derive(Template)]
#[template(path = "group_body.html")]
struct Body {
    /// Whether the group itself looks at it before it is on the list: without ways out of the form.
    preview: bool,
    t: Translator,
    name: Said,
    own_term: Option<Said>,
    own_term_means: Option<Said>,
    summary: Option<Said>,
    description: Option<Said>,
    state: Option<String>,
    state_note: Option<Said>,
    resumes: Option<String>,
    themes: Vec<Theme>,
    meetings: Vec<When>,
    next: Vec<Moment>,
    zone: Option<String>,
    format: String,
    place: Option<Place>,
    online: Option<Online>,
    who: Vec<String>,
    openness: Option<String>,
    size: Option<String>,
    languages: Vec<String>,
    first_visit: Option<Said>,
    /// What the group says of how it receives people, in words.
    welcome: Vec<String>,
    listen: String,
    bring: String,
    /// Whether the entrance stands out; none where nobody goes in anywhere.
    entrance: Option<String>,
    leads: Vec<String>,
    supported_by: Option<String>,
    anonymity: String,
    anonymity_means: Option<String>,
    cost: String,
    rules: Option<Said>,
    contacts: Vec<Contact>,
    access: Vec<String>,
    seeking: Vec<String>,
    organisation: String,
    organisation_url: Option<String>,
    /// Where the group's own node shows it, when that is another one.
    at_origin: Option<String>,
    confirmed: String,
    /// The other organisations that list the same group, in a sentence.
    also_listed: Option<String>,
    /// How each of them describes it.
    others: Vec<Other>,
    urgent: Option<Urgent>,
    /// To write to the group through this site.
    message: Option<Way>,
    /// A file for somebody's calendar, where there are coming meetings.
    calendar: Option<String>,
    /// The address to pass on.
    share: String,
    report: Way,
    /// Back to the results, in a search without a trace.
    back: Option<Way>,
    search: String,
}

/// The same group in the list of another organisation.
struct Other {
    way: Way,
    label: String,
}

struct Theme {
    label: String,
    /// Other groups about it; none for a theme that only another node knows.
    way: Option<Way>,
}

/// One rule by which a group meets.
struct When {
    rhythm: Option<String>,
    hours: String,
    lasts: Option<String>,
}

/// One coming meeting.
struct Moment {
    at: String,
    text: String,
}

/// `/{lang}/groups/{id}`
pub async fn page(
    visit: Visit,
    State(app): State<App>,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<Response, ErrorPage> {
    let Ok(Path((_, id))) = path else {
        return Err(error::wrong(&visit));
    };
    show(&visit, &app, &id).await
}

/// The page of a group, at its own address or in a search without a trace.
pub async fn show(visit: &Visit, app: &App, id: &str) -> Result<Response, ErrorPage> {
    let internal = |cause: crate::directory::Error| error::internal(visit, &cause);
    match app.directory.shown_group(id).await.map_err(internal)? {
        Lookup::Found { group, own } => {
            let also = app.directory.also_listed(&group.id).await.map_err(internal)?;
            let mut ways = group.contact.iter().filter_map(|contact| contact.kind.known());
            let takes_messages = own
                && ways.any(|kind| kind == ContactKind::Form)
                && app.directory.takes_messages(id).await.map_err(internal)?;
            let mut page = Page::new(visit, &group, own);
            page.body.say_also_listed(visit, &also);
            page.body.message = takes_messages.then(|| visit.about_group(&group.id, "contact"));
            Ok(answer(visit.t, StatusCode::OK, Keep::Nothing, &page))
        }
        Lookup::Gone { .. } => Err(error::gone(visit)),
        Lookup::Unknown => Err(error::not_found(visit)),
    }
}

/// What visitors will see of a group that is not on the list yet, as a part of a page.
pub fn preview(visit: &Visit, group: &PublicGroup) -> String {
    let mut body = Body::new(visit, group, true);
    body.preview = true;
    body.calendar = None;
    for theme in &mut body.themes {
        theme.way = None;
    }
    body.render().unwrap_or_default()
}

impl Page {
    fn new(visit: &Visit, group: &PublicGroup, own: bool) -> Self {
        Self {
            // The title stays in the browser's history: it names neither the group nor what it is about.
            layout: Layout::new(visit, &visit.t.get("page-group"), ""),
            t: visit.t,
            body: Body::new(visit, group, own),
        }
    }
}

impl Body {
    fn say_also_listed(&mut self, visit: &Visit, others: &[PublicGroup]) {
        if others.is_empty() {
            return;
        }
        let t = visit.t;
        let names = others.iter().map(|other| other.origin.name.as_str());
        let names = words::names(names, t);
        self.also_listed = Some(t.put("group-also-listed", "organisations", names));
        self.others = others
            .iter()
            .map(|other| Other {
                way: visit.group(&other.id),
                label: t.put("group-listed-there", "organisation", other.origin.name.clone()),
            })
            .collect();
    }

    fn new(visit: &Visit, group: &PublicGroup, own: bool) -> Self {
        let t = visit.t;
        Self {
            preview: false,
            t,
            name: Said::or(&group.name, t, &t.get("page-group")),
            own_term: Said::of(&group.own_term, t),
            own_term_means: Said::of(&group.own_term_means, t),
            summary: Said::of(&group.summary, t),
            description: Said::of(&group.description, t),
            state: words::state(group, t),
            state_note: group.status_note.as_ref().and_then(|note| Said::of(note, t)),
            resumes: group
                .resumes
                .filter(|_| group.status.known() != Some(Status::Active))
                .map(|day| t.put("group-resumes", "date", t.date(day))),
            themes: group.themes.iter().map(|code| theme(visit, code)).collect(),
            meetings: group
                .meetings
                .iter()
                .map(|meeting| When {
                    rhythm: rhythm(meeting, t),
                    hours: hours(meeting, t),
                    lasts: meeting
                        .duration_minutes
                        .map(|minutes| t.count("group-lasts", minutes)),
                })
                .collect(),
            next: words::coming(group).into_iter().map(|at| moment(at, t)).collect(),
            zone: zone(group, t),
            format: words::label(&group.format, t),
            place: group.venue.as_ref().map(|venue| Place::of(venue, t)),
            online: group.online.as_ref().map(|online| Online::of(online, t)),
            who: who(&group.audience, t),
            openness: group.openness.as_ref().map(|openness| words::label(openness, t)),
            size: group.group_size.map(|size| t.count("group-size", size)),
            languages: words::languages(group, t),
            first_visit: Said::of(&group.first_visit, t),
            leads: words::labels(&group.facilitation, t),
            supported_by: group.supported_by.clone(),
            anonymity: words::label(&group.anonymity, t),
            anonymity_means: group.anonymity.known().map(|level| words::means(level, t)),
            cost: group
                .cost
                .as_ref()
                .map_or_else(|| t.get("group-not-said"), |cost| words::cost(cost, t)),
            welcome: words::labels(&group.welcome, t),
            listen: answer_to(group, Welcome::Listen, "group-listen-yes", "group-listen-ask", t),
            bring: answer_to(
                group,
                Welcome::BringSomeone,
                "group-bring-yes",
                "group-not-said",
                t,
            ),
            entrance: group.venue.as_ref().map(|venue| {
                let discreet = venue
                    .access
                    .iter()
                    .any(|access| access.known() == Some(Access::DiscreetEntrance));
                t.get(if discreet {
                    "group-entrance-yes"
                } else {
                    "group-not-said"
                })
            }),
            urgent: Urgent::about(
                visit,
                &group
                    .themes
                    .iter()
                    .filter_map(|code| ThemeCode::known(code))
                    .collect::<Vec<_>>(),
                group.venue.as_ref().and_then(|venue| venue.country.as_deref()),
            ),
            message: None,
            calendar: (!words::coming(group).is_empty())
                .then(|| format!("/groups/{}.ics?lang={}", group.id, t.code())),
            share: format!("{}groups/{}", visit.site.base_url, group.id),
            back: visit.traceless.as_ref().map(|search| visit.search(search)),
            rules: Said::of(&group.rules, t),
            contacts: group
                .contact
                .iter()
                .map(|contact| Contact::of(contact, group, own, t))
                .collect(),
            access: group
                .venue
                .iter()
                .flat_map(|venue| words::labels(&venue.access, t))
                .collect(),
            seeking: words::labels(&group.seeking, t),
            organisation: group.origin.name.clone(),
            organisation_url: words::web_address(group.origin.url.as_str()).map(Into::into),
            at_origin: words::web_address(group.url.as_str())
                .filter(|_| !own)
                .map(Into::into),
            confirmed: words::confirmed(group, visit.site.lately, t),
            also_listed: None,
            others: vec![],
            report: visit.about_group(&group.id, "report"),
            search: visit.to(""),
        }
    }
}

/// What a group says about how it receives people, or how to find out.
fn answer_to(group: &PublicGroup, what: Welcome, yes: &str, ask: &str, t: Translator) -> String {
    let says = group.welcome.iter().any(|code| code.known() == Some(what));
    t.get(if says { yes } else { ask })
}

fn theme(visit: &Visit, code: &str) -> Theme {
    let way = code
        .parse::<ThemeCode>()
        .ok()
        .map(|theme| visit.search(&Params::default().and("theme", theme.as_str())));
    Theme {
        label: visit.t.theme(code),
        way,
    }
}

fn moment(at: DateTime<FixedOffset>, t: Translator) -> Moment {
    Moment {
        at: at.to_rfc3339(),
        text: t.moment(at),
    }
}

/// Which clock the times are of, where a reader may be in doubt.
fn zone(group: &PublicGroup, t: Translator) -> Option<String> {
    let zone = &group.meetings.first()?.timezone;
    let doubt = group.format.known() != Some(Format::InPerson) || zone != "Europe/Amsterdam";
    doubt.then(|| t.put("group-zone", "zone", zone.replace('_', " ")))
}

fn who(audience: &PublicAudience, t: Translator) -> Vec<String> {
    let mut who = words::labels(&audience.for_whom, t);
    if who.is_empty() {
        who.push(t.get("group-for-all"));
    }
    who.extend(audience.gender.iter().map(|gender| words::label(gender, t)));
    let years = |age: u32| words::number(age, t);
    who.extend(
        match (audience.age_min.filter(|age| *age > 0), audience.age_max) {
            (Some(from), Some(to)) => {
                Some(t.with("group-age-between", &[("from", years(from)), ("to", years(to))]))
            }
            (Some(from), None) => Some(t.put("group-age-from", "from", years(from))),
            (None, Some(to)) => Some(t.put("group-age-to", "to", years(to))),
            (None, None) => None,
        },
    );
    if !audience.community.is_empty() {
        who.push(t.put(
            "group-community",
            "what",
            t.list(&words::labels(&audience.community, t)),
        ));
    }
    who.extend(
        audience
            .conviction
            .iter()
            .map(|what| t.put("group-conviction", "what", words::label(what, t))),
    );
    if audience == &PublicAudience::default() {
        who.push(t.get("group-everyone"));
    }
    who
}

#[cfg(test)]
mod tests;
