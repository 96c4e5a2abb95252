//! What the organisation tells of itself, and its own words.

use askama::Template;
use axum::{
    extract::{RawForm, State},
    http::StatusCode,
    response::Response,
};
use kring_federation::{
    clean::{one_line, several_lines},
    language::Texts,
};

use super::{Frame, Staff, back, layout};
use crate::{
    app::App,
    directory::{
        profile::{Profile, Term, WORDS},
        staff::{Role, is_email},
    },
    i18n::{self, Translator},
    web::{
        entry::filled::Filled,
        error::{self, ErrorPage},
        icon,
        layout::{Keep, Layout, answer},
        visit::Visit,
        words,
    },
};

/// Longest text, characters.
const LONGEST: usize = 5_000;

#[derive(Template)]
#[template(path = "manage_profile.html")]
struct Page {
    layout: Layout,
    frame: Frame,
    t: Translator,
    action: String,
    problem: Option<String>,
    texts: Vec<Text>,
    phone: String,
    email: String,
    web: String,
    /// Word, and what it means in the reader's language.
    terms: Vec<(String, String)>,
}

/// The text in one language.
struct Text {
    code: String,
    name: String,
    dir: &'static str,
    text: String,
}

/// `GET /{lang}/manage/profile`
pub async fn page(visit: Visit, staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    staff.may(&visit, Role::Administrator)?;
    Ok(show(&visit, &staff, &app.directory.profile(), None))
}

fn show(visit: &Visit, staff: &Staff, profile: &Profile, problem: Option<String>) -> Response {
    let t = visit.t;
    let mut texts: Vec<Text> = visit
        .site
        .languages
        .iter()
        .filter_map(|code| i18n::language(code))
        .map(|language| Text {
            code: language.code().to_owned(),
            name: language.own_name().to_owned(),
            dir: language.direction(),
            text: said(&profile.text, language.code()),
        })
        .collect();
    // The reader's own language first.
    texts.sort_by_key(|text| text.code != t.code());
    let terms = profile
        .glossary
        .iter()
        .map(|term| (term.term.clone(), said(&term.means, t.code())));
    let mut terms: Vec<(String, String)> = terms.collect();
    terms.push((String::new(), String::new()));
    let status = if problem.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let page = Page {
        layout: layout(visit),
        frame: Frame::new(visit, staff, "/profile"),
        t,
        action: visit.to("manage/profile"),
        problem,
        texts,
        phone: profile.phone.clone().unwrap_or_default(),
        email: profile.email.clone().unwrap_or_default(),
        web: profile.web.clone().unwrap_or_default(),
        terms,
    };
    answer(t, status, Keep::Nothing, &page)
}

/// What a text says in a language; empty for nothing.
fn said(texts: &Texts, code: &str) -> String {
    let found = texts.iter().find(|(tag, _)| tag.to_string() == code);
    found.map_or_else(String::new, |(_, text)| text.to_owned())
}

/// `POST /{lang}/manage/profile`
pub async fn save(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Administrator)?;
    if filled.get("do") != "save" {
        return Ok(back(&visit, "manage/profile"));
    }
    let kept = app.directory.profile();
    let short = |text: &str| {
        several_lines(&text.chars().take(LONGEST).collect::<String>())
            .trim()
            .to_owned()
    };
    let mut profile = Profile {
        phone: filled.digits("phone").map(|phone| one_line(&phone)),
        email: filled.some("email"),
        web: filled.some("web"),
        ..Profile::default()
    };
    for code in &visit.site.languages {
        let text = short(filled.get(&format!("text.{code}")));
        if let Some(tag) = i18n::tag(code).filter(|_| !text.is_empty()) {
            profile.text.0.insert(tag, text);
        }
    }
    let meanings = filled.all("meaning").map(short);
    for (word, meaning) in filled.all("term").map(one_line).zip(meanings).take(WORDS) {
        let word = word.trim().chars().take(200).collect::<String>();
        if word.is_empty() {
            continue;
        }
        // What it means in other languages stays.
        let known = kept.glossary.iter().find(|term| term.term == word);
        let mut means = known.map(|term| term.means.clone()).unwrap_or_default();
        if let Some(tag) = i18n::tag(visit.t.code()) {
            means.0.remove(&tag);
            if !meaning.is_empty() {
                means.0.insert(tag, meaning);
            }
        }
        profile.glossary.push(Term { term: word, means });
    }
    let t = visit.t;
    let wrong = [
        profile
            .email
            .as_deref()
            .filter(|email| !is_email(email))
            .map(|_| t.get("people-problem")),
        profile
            .web
            .as_deref()
            .filter(|web| words::web_address(web).is_none())
            .map(|web| t.put("problem-not-a-url", "given", web)),
    ];
    if let Some(problem) = wrong.into_iter().flatten().next() {
        return Ok(show(&visit, &staff, &profile, Some(problem)));
    }
    let saved = app.directory.set_profile(&profile, &by).await;
    saved.map_err(|cause| error::internal(&visit, &cause))?;
    Ok(back(&visit, "manage/profile?done"))
}
