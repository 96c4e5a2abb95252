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
    vocabulary::{Format, Status},
};

use self::{
    contact::Contact,
    place::{Online, Place},
};
use super::{
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    rhythm::{hours, rhythm},
    said::Said,
    visit::Visit,
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
    name: Said,
    own_term: Option<Said>,
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
    leads: Vec<String>,
    supported_by: Option<String>,
    anonymity: String,
    anonymity_means: Option<String>,
    cost: Option<String>,
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
    report: String,
    search: String,
}

/// The same group in the list of another organisation.
struct Other {
    href: String,
    label: String,
}

struct Theme {
    label: String,
    /// Other groups about it; none for a theme that only another node knows.
    href: Option<String>,
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
    match app.directory.shown_group(&id).await {
        Ok(Lookup::Found { group, own }) => {
            let also = app.directory.also_listed(&group.id).await;
            let also = also.map_err(|cause| error::internal(&visit, &cause))?;
            let mut page = Page::new(&visit, &group, own);
            page.say_also_listed(&visit, &also);
            Ok(answer(visit.t, StatusCode::OK, Keep::Nothing, &page))
        }
        Ok(Lookup::Gone { .. }) => Err(error::gone(&visit)),
        Ok(Lookup::Unknown) => Err(error::not_found(&visit)),
        Err(cause) => Err(error::internal(&visit, &cause)),
    }
}

impl Page {
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
                href: visit.to(&format!("groups/{}", other.id)),
                label: t.put("group-listed-there", "organisation", other.origin.name.clone()),
            })
            .collect();
    }

    fn new(visit: &Visit, group: &PublicGroup, own: bool) -> Self {
        let t = visit.t;
        Self {
            // The title stays in the browser's history: it names neither the group nor what it is about.
            layout: Layout::new(visit, &t.get("page-group"), ""),
            t,
            name: Said::or(&group.name, t, &t.get("page-group")),
            own_term: Said::of(&group.own_term, t),
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
            cost: group.cost.as_ref().map(|cost| words::cost(cost, t)),
            rules: Said::of(&group.rules, t),
            contacts: group
                .contact
                .iter()
                .map(|contact| Contact::of(contact, &group.origin, own, t))
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
            confirmed: words::confirmed(group, t),
            also_listed: None,
            others: vec![],
            report: visit.to(&format!("groups/{}/report", group.id)),
            search: visit.to(""),
        }
    }
}

fn theme(visit: &Visit, code: &str) -> Theme {
    let href = code
        .parse::<ThemeCode>()
        .ok()
        .map(|theme| visit.to(&format!("groups?theme={}", theme.as_str())));
    Theme {
        label: visit.t.theme(code),
        href,
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
