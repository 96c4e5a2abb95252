//! Keys for other programs.

use askama::Template;
use axum::{
    extract::{RawForm, State},
    http::StatusCode,
    response::Response,
};

use super::{Frame, Staff, back, layout};
use crate::{
    app::App,
    directory::{
        self,
        staff::{Role, audit::Action},
        token::Scope,
    },
    i18n::Translator,
    web::{
        entry::filled::Filled,
        error::{self, ErrorPage},
        icon,
        layout::{Keep, Layout, answer},
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "manage_tokens.html")]
struct Page {
    layout: Layout,
    frame: Frame,
    t: Translator,
    action: String,
    /// The one that was made just now.
    made: Option<String>,
    tokens: Vec<Token>,
    /// Code and name of each scope.
    scopes: Vec<(&'static str, String)>,
}

struct Token {
    id: i64,
    name: String,
    scope: String,
    since: String,
    ended: bool,
}

/// `GET /{lang}/manage/tokens`
pub async fn page(visit: Visit, staff: Staff, State(app): State<App>) -> Result<Response, ErrorPage> {
    staff.may(&visit, Role::Administrator)?;
    show(&visit, &staff, &app, None).await
}

async fn show(visit: &Visit, staff: &Staff, app: &App, made: Option<String>) -> Result<Response, ErrorPage> {
    let t = visit.t;
    let tokens = app.directory.tokens().await;
    let tokens = tokens.map_err(|cause| error::internal(visit, &cause))?;
    let page = Page {
        layout: layout(visit),
        frame: Frame::new(visit, staff, "/tokens"),
        t,
        action: visit.to("manage/tokens"),
        made,
        tokens: tokens
            .into_iter()
            .map(|token| Token {
                id: token.id,
                name: token.name,
                scope: t.label("scope", token.scope.code()),
                since: t.date(token.created.date_naive()),
                ended: token.revoked,
            })
            .collect(),
        scopes: Scope::ALL
            .iter()
            .map(|(code, _)| (*code, t.label("scope", code)))
            .collect(),
    };
    Ok(answer(t, StatusCode::OK, Keep::Nothing, &page))
}

/// `POST /{lang}/manage/tokens`
pub async fn act(
    visit: Visit,
    staff: Staff,
    State(app): State<App>,
    RawForm(body): RawForm,
) -> Result<Response, ErrorPage> {
    let filled = Filled::read(&body);
    let by = staff.does(&visit, &filled, Role::Administrator)?;
    let internal = |cause: directory::Error| error::internal(&visit, &cause);
    let directory = &app.directory;
    match filled.get("do") {
        "make" => {
            let name: String = filled.get("name").trim().chars().take(100).collect();
            let scope = Scope::parse(filled.get("scope")).filter(|_| !name.is_empty());
            let Some(scope) = scope else {
                return Ok(back(&visit, "manage/tokens"));
            };
            let secret = directory.create_token(&name, scope).await.map_err(internal)?;
            directory
                .log_alone(&by, Action::Token, &name, scope.code())
                .await
                .map_err(internal)?;
            show(&visit, &staff, &app, Some(secret)).await
        }
        "end" => {
            let id = filled.get("id");
            if directory.revoke_tokens(id).await.map_err(internal)? > 0 {
                directory
                    .log_alone(&by, Action::TokenEnded, id, "")
                    .await
                    .map_err(internal)?;
            }
            Ok(back(&visit, "manage/tokens?done"))
        }
        _ => Ok(back(&visit, "manage/tokens")),
    }
}
