//! `/groups/{id}.ics`: the meetings of a group for somebody's calendar, under a title that tells nothing.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{error, params::Params};
use crate::{
    app::App,
    directory::Lookup,
    exchange::ical,
    i18n::{self, Translator},
};

/// The calendar of one group, in the language that the address asks for (`?lang=`), else in the browser's.
pub async fn of_group(app: &App, id: &str, query: Option<&str>, wished: &str) -> Response {
    let params = Params::read(query.unwrap_or_default());
    let asked = params.get("lang").filter(|code| i18n::language(code).is_some());
    let t = Translator::plain(asked.unwrap_or(wished));
    match app.directory.shown_group(id).await {
        Ok(Lookup::Found { group, .. }) => {
            let text = ical::write([&*group], &t.get("calendar-title"), app.directory.now());
            let headers = [
                (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (
                    header::CONTENT_DISPOSITION,
                    "attachment; filename=\"calendar.ics\"",
                ),
                (header::CACHE_CONTROL, "no-store"),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            ];
            (headers, text).into_response()
        }
        Ok(Lookup::Gone { .. }) => (StatusCode::GONE, t.get("error-gone")).into_response(),
        Ok(Lookup::Unknown) => (StatusCode::NOT_FOUND, t.get("error-not-found")).into_response(),
        Err(cause) => error::bare(&cause),
    }
}
