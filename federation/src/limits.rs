//! What a record from another node may hold, at most. Depth is bounded by `serde_json` (128).
//!
//! Texts are cleaned (see [`crate::clean`]); everything else that is out of bounds makes the whole
//! record refused, because a record with a part cut off would be shown as what its group said.

use chrono::{Datelike, NaiveDate};
use url::Url;

use crate::{
    PublicGroup, Texts,
    clean::{deceives, one_line, several_lines},
    public_group::{PublicContact, PublicMeeting, PublicOnline, PublicVenue},
    vocabulary::{ContactKind, OnlineKind, Open, Vocabulary},
};

/// Longest name, in characters.
const NAME: usize = 300;
/// Longest text of several lines in one language, in characters.
const TEXT: usize = 20_000;
/// Longest code, in bytes.
const CODE: usize = 64;
/// Longest address, in bytes.
const ADDRESS: usize = 2_048;
/// Longest recurrence rule, in bytes.
const RRULE: usize = 500;
/// Most languages of one text.
const LANGUAGES: usize = 64;
/// Most entries of a list.
const LIST: usize = 100;
/// Most meetings of a group, each with a rule of its own to work out.
const MEETINGS: usize = 40;
/// Most days of a meeting that are taken out.
const EXCEPTIONS: usize = 1_000;
/// Longest meeting, in minutes: a week.
const MEETING_MINUTES: u32 = 7 * 24 * 60;

/// Which part of a record is out of bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is out of bounds")]
pub struct OutOfBounds(pub &'static str);

type Checked = Result<(), OutOfBounds>;

/// Cleans the texts of a record and refuses it where anything is out of bounds.
pub(crate) fn check(group: &mut PublicGroup) -> Checked {
    id(&group.id)?;
    ensure((1..=i64::MAX / 2).contains(&group.revision), "revision")?;
    line(&mut group.origin.name, "origin.name")?;
    ensure(
        matches!(group.origin.url.scheme(), "http" | "https"),
        "origin.url",
    )?;
    lines(&mut group.name, "name")?;
    ensure(group.name.iter().any(|(_, text)| !text.is_empty()), "name")?;
    lines(&mut group.own_term, "own_term")?;
    texts(&mut group.own_term_means, "own_term_means")?;
    texts(&mut group.summary, "summary")?;
    texts(&mut group.description, "description")?;
    texts(&mut group.first_visit, "first_visit")?;
    texts(&mut group.rules, "rules")?;
    if let Some(note) = &mut group.status_note {
        texts(note, "status_note")?;
    }
    if let Some(name) = &mut group.supported_by {
        line(name, "supported_by")?;
    }
    list(&group.themes, "themes")?;
    ensure(group.themes.iter().all(|code| is_code(code)), "themes")?;
    list(&group.languages, "languages")?;
    codes(group)?;
    if let Some(cost) = &group.cost {
        let amount = cost.amount.is_none_or(|amount| (0.0..=1e6).contains(&amount));
        ensure(amount && cost.currency.as_deref().is_none_or(is_code), "cost")?;
    }
    ensure(group.meetings.len() <= MEETINGS, "meetings")?;
    let days = [
        group.resumes,
        group.confirmed,
        Some(group.created.date_naive()),
        Some(group.updated.date_naive()),
    ];
    ensure(days.into_iter().flatten().all(is_sensible), "dates")?;
    group.meetings.iter().try_for_each(meeting)?;
    group.venue.as_mut().map_or(Ok(()), venue)?;
    group.online.as_mut().map_or(Ok(()), online)?;
    list(&group.contact, "contact")?;
    group.contact.iter_mut().try_for_each(contact)
}

/// Whether a text may be the id of a group: it becomes part of addresses and file names.
pub(crate) fn id(text: &str) -> Checked {
    let plain = text
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    ensure(plain && (1..=64).contains(&text.len()), "id")
}

fn codes(group: &PublicGroup) -> Checked {
    one(Some(&group.anonymity), "anonymity")?;
    one(Some(&group.format), "format")?;
    one(Some(&group.status), "status")?;
    one(group.openness.as_ref(), "openness")?;
    one(group.cost.as_ref().map(|cost| &cost.kind), "cost.kind")?;
    one(group.audience.gender.as_ref(), "audience.gender")?;
    one(group.audience.conviction.as_ref(), "audience.conviction")?;
    many(&group.audience.for_whom, "audience.for")?;
    many(&group.audience.community, "audience.community")?;
    many(&group.facilitation, "facilitation")?;
    many(&group.welcome, "welcome")?;
    many(&group.seeking, "seeking")
}

fn meeting(meeting: &PublicMeeting) -> Checked {
    let rule = meeting.rrule.to_ascii_uppercase();
    let plain = rule
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b";=,:+-".contains(&b));
    // Nobody meets every second, and whoever works such a rule out is busy for long.
    let slow = ["SECONDLY", "MINUTELY", "HOURLY"]
        .into_iter()
        .all(|often| !rule.contains(often));
    ensure(plain && slow && rule.len() <= RRULE, "meetings.rrule")?;
    let time = chrono::NaiveTime::parse_from_str(&meeting.start, "%H:%M");
    ensure(meeting.start.len() == 5 && time.is_ok(), "meetings.start")?;
    ensure(is_code(&meeting.timezone), "meetings.timezone")?;
    ensure(
        meeting
            .duration_minutes
            .is_none_or(|minutes| minutes <= MEETING_MINUTES),
        "meetings.duration_minutes",
    )?;
    ensure(meeting.except.len() <= EXCEPTIONS, "meetings.except")?;
    ensure(
        meeting
            .from
            .into_iter()
            .chain(meeting.except.iter().copied())
            .all(is_sensible),
        "meetings.from",
    )?;
    list(&meeting.next, "meetings.next")
}

/// A day that somebody may have meant. Calendars go on for a quarter of a million years, and whoever
/// reckons at their end overflows.
fn is_sensible(day: NaiveDate) -> bool {
    (1900..2200).contains(&day.year())
}

fn venue(venue: &mut PublicVenue) -> Checked {
    one(venue.kind.as_ref(), "venue.kind")?;
    one(Some(&venue.disclosure), "venue.disclosure")?;
    many(&venue.access, "venue.access")?;
    let PublicVenue {
        name,
        street,
        postcode,
        place,
        municipality,
        country,
        ..
    } = venue;
    for text in [name, street, postcode, place, municipality, country]
        .into_iter()
        .flatten()
    {
        line(text, "venue")?;
    }
    let within = |degrees: Option<f64>, most: f64| degrees.is_none_or(|d| d.is_finite() && d.abs() <= most);
    ensure(within(venue.lat, 90.0) && within(venue.lon, 180.0), "venue.lat")?;
    texts(&mut venue.travel, "venue.travel")
}

fn online(online: &mut PublicOnline) -> Checked {
    one(Some(&online.kind), "online.kind")?;
    texts(&mut online.note, "online.note")?;
    let by_phone = online.kind.known() == Some(OnlineKind::Phone);
    match &online.url {
        Some(url) if by_phone && url.starts_with("tel:") => ensure(is_text(url), "online.url"),
        Some(url) => ensure(is_web_address(url), "online.url"),
        None => Ok(()),
    }
}

fn contact(contact: &mut PublicContact) -> Checked {
    one(Some(&contact.kind), "contact.kind")?;
    let Some(value) = &contact.value else {
        return Ok(());
    };
    let fits = match contact.kind.known() {
        Some(ContactKind::Web) => is_web_address(value),
        // A messenger's address is a number, a name or a link; a link is to the web.
        _ => is_text(value) && (!value.contains("://") || is_web_address(value)) && !is_script(value),
    };
    ensure(fits, "contact.value")
}

fn is_web_address(text: &str) -> bool {
    is_text(text)
        && Url::parse(text).is_ok_and(|url| {
            matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none()
        })
}

fn is_script(text: &str) -> bool {
    let scheme = text
        .trim_start()
        .split(':')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    text.contains(':')
        && matches!(
            scheme.as_str(),
            "javascript" | "data" | "vbscript" | "file" | "blob"
        )
}

fn is_text(text: &str) -> bool {
    text.len() <= ADDRESS && !text.chars().any(deceives)
}

fn is_code(code: &str) -> bool {
    (1..=CODE).contains(&code.len()) && !code.chars().any(|c| deceives(c) || c.is_whitespace())
}

fn one<T: Vocabulary>(code: Option<&Open<T>>, field: &'static str) -> Checked {
    ensure(code.is_none_or(|code| is_code(code.code())), field)
}

fn many<T: Vocabulary>(codes: &[Open<T>], field: &'static str) -> Checked {
    list(codes, field)?;
    ensure(codes.iter().all(|code| is_code(code.code())), field)
}

fn lines(texts: &mut Texts, field: &'static str) -> Checked {
    ensure(texts.0.len() <= LANGUAGES, field)?;
    texts.0.values_mut().try_for_each(|text| line(text, field))
}

fn texts(texts: &mut Texts, field: &'static str) -> Checked {
    ensure(texts.0.len() <= LANGUAGES, field)?;
    for text in texts.0.values_mut() {
        *text = several_lines(text);
        ensure(text.chars().count() <= TEXT, field)?;
    }
    Ok(())
}

fn line(text: &mut String, field: &'static str) -> Checked {
    *text = one_line(text);
    ensure(text.chars().count() <= NAME, field)
}

fn list<T>(entries: &[T], field: &'static str) -> Checked {
    ensure(entries.len() <= LIST, field)
}

fn ensure(fine: bool, field: &'static str) -> Checked {
    if fine { Ok(()) } else { Err(OutOfBounds(field)) }
}
