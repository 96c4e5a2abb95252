//! "What matters to you?": five questions that decide whether somebody takes part, each of which may be skipped.
//!
//! The answers are a search like any other. Two questions have answers that are several parameters at once;
//! [`as_wishes`] says which.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use kring_federation::vocabulary::{Anonymity, Community, ForWhom, Vocabulary};

use super::{
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    params::Params,
    search_form::SearchForm,
    visit::Visit,
    words,
};
use crate::{app::App, i18n::Translator};

#[derive(Template)]
#[template(path = "guide.html")]
struct Page {
    layout: Layout,
    t: Translator,
    form: SearchForm,
    for_whom: Vec<Answer>,
    anonymity: Vec<Answer>,
    places: Vec<Answer>,
    professional: Vec<Answer>,
    communities: Vec<Answer>,
}

/// One answer to a question.
struct Answer {
    value: &'static str,
    label: String,
    /// What it means.
    means: Option<String>,
}

/// `/{lang}/guide`
pub async fn page(visit: Visit, State(app): State<App>) -> Result<Response, ErrorPage> {
    let spoken = app
        .directory
        .spoken()
        .map_err(|cause| error::internal(&visit, &cause))?;
    let t = visit.t;
    let said = |value: &'static str, key: &str| Answer {
        value,
        label: t.get(key),
        means: None,
    };
    let levels = Anonymity::ALL.iter().skip(1).map(|level| Answer {
        value: level.code(),
        label: t.label(Anonymity::LIST, level.code()),
        means: Some(words::means(*level, t)),
    });
    let communities = Community::ALL.iter().map(|code| Answer {
        value: code.code(),
        label: t.label(Community::LIST, code.code()),
        means: None,
    });
    let mut communities: Vec<Answer> = communities.collect();
    t.sort(&mut communities, |community| &community.label);
    let page = Page {
        layout: Layout::new(&visit, &t.get("page-guide"), "guide"),
        t,
        form: SearchForm::filled(&visit, &Params::default(), &spoken),
        for_whom: vec![
            said(ForWhom::ALL[0].code(), "guide-for-self"),
            said(ForWhom::ALL[1].code(), "guide-for-relatives"),
        ],
        anonymity: levels.collect(),
        places: vec![
            said("near", "guide-where-near"),
            said("away", "guide-where-away"),
            said("home", "guide-where-home"),
        ],
        professional: vec![
            said("with", "guide-professional-with"),
            said("without", "guide-professional-without"),
        ],
        communities,
    };
    Ok(answer(t, StatusCode::OK, Keep::Copy, &page))
}

/// How far "close to home" is, and how near "my own neighbourhood", kilometres.
const NEAR_KM: &str = "15";
const NEIGHBOURHOOD_KM: &str = "10";

/// The answers to the questions as parameters of a search.
pub fn as_wishes(answers: &Params) -> Params {
    let mut wishes = answers.clone();
    for key in ["where", "professional"] {
        wishes = wishes.dropped(key);
    }
    wishes = match answers.get("where") {
        Some("near") => wishes.and("within", NEAR_KM),
        Some("away") => wishes.and("beyond", NEIGHBOURHOOD_KM),
        Some("home") => ["online", "phone", "hybrid"]
            .into_iter()
            .fold(wishes, |wishes, how| wishes.and("format", how)),
        _ => wishes,
    };
    match answers.get("professional") {
        Some("with") => wishes.and("facilitation", "professional"),
        Some("without") => ["members", "peer", "trained-peer", "volunteer"]
            .into_iter()
            .fold(wishes, |wishes, who| wishes.and("facilitation", who)),
        _ => wishes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_become_wishes_and_an_ordinary_search_stays_as_it_is() {
        let wishes = |query: &str| as_wishes(&Params::read(query)).query();
        assert_eq!(
            wishes("q=rouw&near=Helmond&where=away"),
            "q=rouw&near=Helmond&beyond=10"
        );
        assert_eq!(
            wishes("where=home&professional=with"),
            "format=online&format=phone&format=hybrid&facilitation=professional"
        );
        assert_eq!(wishes("where=moon&professional="), "");
        assert_eq!(wishes("q=a&after=x&sort=name"), "q=a&after=x&sort=name");
    }
}
