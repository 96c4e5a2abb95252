//! "There is no group for this yet": a wish, and the secret address at which its owner sees what fits by now.

use askama::Template;
use axum::{
    extract::{Path, RawForm, State},
    http::StatusCode,
    response::Response,
};
use kring_federation::{
    LanguageTag,
    vocabulary::{ForWhom, Vocabulary},
};

use super::{
    card::Card,
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    params::Params,
    search_form::{LanguageChoice, SearchForm},
    visit::Visit,
    wishes,
};
use crate::{
    app::App,
    directory::{
        search::Results,
        theme::{self, ThemeCode},
        wish::{KeptWish, Wish, Wished},
    },
    i18n::Translator,
    limits::Visitor,
    search::Query,
};

#[derive(Template)]
#[template(path = "wish.html")]
struct Page {
    layout: Layout,
    t: Translator,
    action: String,
    problem: Option<String>,
    categories: Vec<Category>,
    languages: Vec<LanguageChoice>,
    place: String,
    place_wrong: bool,
    for_whom: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "wish_kept.html")]
struct KeptPage {
    layout: Layout,
    t: Translator,
    /// The secret address, right after the wish was left.
    secret: Option<String>,
    /// What is wished for, in words.
    lines: Vec<String>,
    until: String,
    cards: Vec<Card>,
    no_reason: [String; 0],
    action: String,
    search: String,
}

/// A wish that is gone or never was.
#[derive(Template)]
#[template(path = "wish_gone.html")]
struct GonePage {
    layout: Layout,
    t: Translator,
    title: String,
    text: String,
    wish: String,
    form: SearchForm,
}

struct Category {
    label: String,
    themes: Vec<Choice>,
}

struct Choice {
    value: &'static str,
    label: String,
    chosen: bool,
}

/// The address at which a search that found little becomes a wish.
pub fn address(visit: &Visit, params: &Params, query: &Query, results: &Results) -> String {
    let to = visit.to("wish");
    if visit.traceless.is_some() {
        return to;
    }
    let understood = &results.understood;
    let theme = query.themes.first().copied();
    let theme = theme.or_else(|| wishes::surely(understood).map(|meant| meant.theme).next());
    let mut wish = Params::default();
    if let Some(theme) = theme {
        wish = wish.and("theme", theme.as_str());
    }
    let spoken = understood.languages.first().map(|named| named.what.as_str());
    if let Some(language) = params.get("language").or(spoken) {
        wish = wish.and("language", language);
    }
    if let Some(place) = &results.place {
        wish = wish.and("municipality", &place.place.municipality);
    }
    if let Some(for_whom) = query.audience.first() {
        wish = wish.and("audience", for_whom.code());
    }
    wish.href(&to)
}

/// `GET /{lang}/wish`, perhaps filled in from a search.
pub async fn page(visit: Visit, State(app): State<App>) -> Result<Response, ErrorPage> {
    let filled = Params::read(visit.query.as_deref().unwrap_or_default());
    let page = Page::new(&visit, &app, &filled, None)?;
    Ok(answer(visit.t, StatusCode::OK, Keep::Nothing, &page))
}

/// `POST /{lang}/wish`
pub async fn leave(
    visit: Visit,
    visitor: Visitor,
    State(app): State<App>,
    RawForm(form): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Params::read(&String::from_utf8_lossy(&form));
    let t = visit.t;
    let again = |status: StatusCode, problem: &str| {
        let page = Page::new(&visit, &app, &filled, Some(problem))?;
        Ok(answer(t, status, Keep::Nothing, &page))
    };
    let wish = match read(&app, &filled) {
        Ok(wish) => wish,
        Err(problem) => return again(StatusCode::BAD_REQUEST, problem),
    };
    if !app.limits.wish(visitor) {
        return again(StatusCode::TOO_MANY_REQUESTS, "wish-too-many");
    }
    let internal = |cause: crate::directory::Error| error::internal(&visit, &cause);
    match app.directory.wish(&wish).await.map_err(internal)? {
        Wished::TooMany => again(StatusCode::TOO_MANY_REQUESTS, "wish-too-many"),
        Wished::Kept { secret } => {
            let kept = app.directory.wish_of(&secret).await.map_err(internal)?;
            let kept =
                kept.ok_or_else(|| error::internal(&visit, &"a wish that was just kept is not there"))?;
            show(&visit, &app, &kept, &secret, true).await
        }
    }
}

/// `GET /{lang}/wish/{secret}`
pub async fn kept(
    visit: Visit,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    let found = app.directory.wish_of(&secret).await;
    match found.map_err(|cause| error::internal(&visit, &cause))? {
        Some(kept) => show(&visit, &app, &kept, &secret, false).await,
        None => Ok(GonePage::answer(
            &visit,
            StatusCode::NOT_FOUND,
            "wish-unknown-title",
            "wish-unknown",
        )),
    }
}

/// `POST /{lang}/wish/{secret}`: takes it away.
pub async fn remove(
    visit: Visit,
    State(app): State<App>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, ErrorPage> {
    let removed = app.directory.remove_wish(&secret).await;
    let (status, title, text) = match removed.map_err(|cause| error::internal(&visit, &cause))? {
        true => (StatusCode::OK, "wish-removed-title", "wish-removed"),
        false => (StatusCode::NOT_FOUND, "wish-unknown-title", "wish-unknown"),
    };
    Ok(GonePage::answer(&visit, status, title, text))
}

/// What was filled in, or the message that says what is missing.
fn read(app: &App, filled: &Params) -> Result<Wish, &'static str> {
    let theme: ThemeCode = filled
        .get("theme")
        .and_then(ThemeCode::known)
        .ok_or("wish-no-theme")?;
    let language: LanguageTag = filled
        .get("language")
        .and_then(|code| code.parse().ok())
        .ok_or("wish-no-language")?;
    let place = filled.get("municipality").ok_or("wish-no-place")?;
    let spot = app.directory.municipality(place).ok_or("wish-no-place")?;
    Ok(Wish {
        theme,
        // The language alone: a rarer form of it may point to one person.
        language: language.primary().parse().unwrap_or(language),
        municipality: spot.place.municipality,
        for_whom: filled.get("audience").and_then(|code| code.parse().ok()),
    })
}

async fn show(
    visit: &Visit,
    app: &App,
    kept: &KeptWish,
    secret: &str,
    new: bool,
) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let fitting = app.directory.fitting(&kept.wish).await;
    let fitting = fitting.map_err(|cause| error::internal(visit, &cause))?;
    let wish = &kept.wish;
    let for_whom = wish.for_whom.map(|code| t.label(ForWhom::LIST, code.code()));
    let lines = [
        t.theme(wish.theme.as_str()),
        t.language_name(&wish.language),
        wish.municipality.clone(),
    ];
    let action = visit.to(&format!("wish/{secret}"));
    let base = visit.site.base_url.as_str().trim_end_matches('/');
    let page = KeptPage {
        layout: Layout::unlisted(visit, &t.get("page-wish"), ""),
        t,
        secret: new.then(|| format!("{base}{action}")),
        lines: lines.into_iter().chain(for_whom).collect(),
        until: t.put("wish-until", "date", t.date(kept.until)),
        cards: fitting.iter().map(|found| Card::of(found, visit)).collect(),
        no_reason: [],
        action,
        search: visit.to(""),
    };
    Ok(answer(t, StatusCode::OK, Keep::Nothing, &page))
}

impl GonePage {
    fn answer(visit: &Visit, status: StatusCode, title: &str, text: &str) -> Response {
        let t = visit.t;
        let page = Self {
            layout: Layout::unlisted(visit, &t.get("page-wish"), ""),
            t,
            title: t.get(title),
            text: t.get(text),
            wish: visit.to("wish"),
            form: SearchForm::empty(visit),
        };
        answer(t, status, Keep::Nothing, &page)
    }
}

impl Page {
    fn new(visit: &Visit, app: &App, filled: &Params, problem: Option<&str>) -> Result<Self, ErrorPage> {
        let t = visit.t;
        let spoken = app
            .directory
            .spoken()
            .map_err(|cause| error::internal(visit, &cause))?;
        let chosen = filled.get("theme");
        let categories = theme::categories().into_iter().map(|code| {
            let themes = theme::all().iter().filter(|theme| theme.category == code);
            let mut themes: Vec<Choice> = themes
                .map(|theme| Choice {
                    value: theme.code,
                    label: t.theme(theme.code),
                    chosen: chosen == Some(theme.code),
                })
                .collect();
            t.sort(&mut themes, |theme| &theme.label);
            Category {
                label: t.label("theme-category", code),
                themes,
            }
        });
        let for_whom = ForWhom::ALL.iter().map(|code| Choice {
            value: code.code(),
            label: t.label(ForWhom::LIST, code.code()),
            chosen: filled.get("audience") == Some(code.code()),
        });
        Ok(Self {
            layout: Layout::unlisted(visit, &t.get("page-wish"), ""),
            t,
            action: visit.to("wish"),
            problem: problem.map(|key| t.get(key)),
            categories: categories.collect(),
            languages: SearchForm::filled(visit, filled, &spoken).languages,
            place: filled.get("municipality").unwrap_or_default().to_owned(),
            place_wrong: problem == Some("wish-no-place"),
            for_whom: for_whom.collect(),
        })
    }
}
