//! iCalendar (RFC 5545): the meetings of groups as entries of somebody's calendar.
//!
//! What is written is neutral: others may look over the shoulder at a calendar. The title is given by whoever asks,
//! the place is an address without the name of the building, and the link is the opaque address of the group.

use std::{collections::BTreeMap, fmt::Write as _};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, Class, Component, Event, EventLike, Property};
use kring_federation::{
    PublicGroup,
    vocabulary::{Disclosure, Status},
};

use crate::directory::{meeting::Meeting, occurrences};

/// Years before and after now whose clock changes are written.
const YEARS: (i32, i32) = (1, 5);

/// The coming meetings of groups under a neutral `title`. A group that takes a break has them from the day on which
/// it starts again, and none where that is not known.
pub fn write<'a>(
    groups: impl IntoIterator<Item = &'a PublicGroup>,
    title: &str,
    now: DateTime<Utc>,
) -> String {
    let mut events = vec![];
    let mut zones: BTreeMap<&'static str, Tz> = BTreeMap::new();
    for group in groups {
        let from = match group.status.known() {
            Some(Status::Ended) => continue,
            Some(Status::Paused) => match group.resumes {
                Some(day) => now.max(day.and_time(chrono::NaiveTime::MIN).and_utc()),
                None => continue,
            },
            _ => now,
        };
        for (number, meeting) in occurrences::readable(group).enumerate() {
            if let Some(event) = event(group, &meeting, number, title, from) {
                zones.insert(meeting.timezone.name(), meeting.timezone);
                events.push(event);
            }
        }
    }
    let mut calendar = Calendar::new();
    calendar.name(title);
    for event in events {
        calendar.push(event);
    }
    let calendar = calendar.done().to_string();
    // The crate knows no time zones, and would give their parts a UID, which RFC 5545 does not.
    let zones: String = zones
        .into_values()
        .map(|zone| zone_component(zone, now))
        .collect();
    calendar
        .replacen("PRODID:ICALENDAR-RS", "PRODID:-//Kring//Kring//EN", 1)
        .replacen("BEGIN:VEVENT", &format!("{zones}BEGIN:VEVENT"), 1)
}

fn event(
    group: &PublicGroup,
    meeting: &Meeting,
    number: usize,
    title: &str,
    from: DateTime<Utc>,
) -> Option<Event> {
    const LOCAL: &str = "%Y%m%dT%H%M%S";
    let first = meeting.first_after(from)?;
    let zone = meeting.timezone.name();
    let local = |name: &str, day: NaiveDate| {
        let mut property = Property::new(name, day.and_time(meeting.start).format(LOCAL).to_string());
        property.add_parameter("TZID", zone);
        property.done()
    };
    let host = group.url.host_str().unwrap_or("kring");
    let mut event = Event::with_uid(&format!("{}-{number}@{host}", group.id));
    event
        .summary(title)
        .class(Class::Private)
        .timestamp(group.updated)
        .sequence(u32::try_from(group.revision).unwrap_or(0))
        .append_property(local("DTSTART", first.date_naive()))
        .append_property(Property::new("RRULE", meeting.rule_in_utc()))
        .add_property("URL", group.url.as_str());
    if let Some(minutes) = meeting.duration_minutes {
        event.add_property("DURATION", format!("PT{minutes}M"));
    }
    for day in meeting.except.iter().filter(|day| **day >= first.date_naive()) {
        event.append_multi_property(local("EXDATE", *day));
    }
    if let Some(place) = place(group) {
        event.location(&place);
    }
    Some(event.done())
}

/// Street, postcode and place: enough to get there. The name of a building may say what somebody goes there for.
fn place(group: &PublicGroup) -> Option<String> {
    let venue = group.venue.as_ref()?;
    if venue.disclosure.known() != Some(Disclosure::Exact) {
        return venue.place.clone().or(venue.municipality.clone());
    }
    let town = [&venue.postcode, &venue.place];
    let town = town.into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let parts = [venue.street.clone(), Some(town)].into_iter().flatten();
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The clock changes of a zone in the years around now, each written out.
fn zone_component(zone: Tz, now: DateTime<Utc>) -> String {
    let mut text = format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n", zone.name());
    let year = |year: i32| Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).single().unwrap_or(now);
    let (start, end) = (year(now.year() - YEARS.0), year(now.year() + YEARS.1));
    let offset = |at: DateTime<Utc>| zone.offset_from_utc_datetime(&at.naive_utc()).fix();
    let standard = offset(start);
    observance(
        &mut text,
        "STANDARD",
        start.naive_utc() + TimeDelta::seconds(i64::from(standard.local_minus_utc())),
        standard,
        standard,
    );
    let mut day = start;
    while day < end {
        let next = day + TimeDelta::days(1);
        if offset(day) != offset(next) {
            let (mut before, mut after) = (day, next);
            while after - before > TimeDelta::seconds(1) {
                let middle = before + (after - before) / 2;
                if offset(middle) == offset(day) {
                    before = middle;
                } else {
                    after = middle;
                }
            }
            let (from, to) = (offset(day), offset(next));
            let kind = if to.local_minus_utc() > from.local_minus_utc() {
                "DAYLIGHT"
            } else {
                "STANDARD"
            };
            // The moment of the change, on the clock as it was before.
            let moment = (after.timestamp() + 1) / 60 * 60;
            let local = DateTime::from_timestamp(moment, 0)
                .unwrap_or(after)
                .with_timezone(&from);
            observance(&mut text, kind, local.naive_local(), from, to);
        }
        day = next;
    }
    text.push_str("END:VTIMEZONE\r\n");
    text
}

fn observance(text: &mut String, kind: &str, at: chrono::NaiveDateTime, from: FixedOffset, to: FixedOffset) {
    let written = |offset: FixedOffset| {
        let minutes = offset.local_minus_utc() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
    };
    let _ = write!(
        text,
        "BEGIN:{kind}\r\nDTSTART:{}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nEND:{kind}\r\n",
        at.format("%Y%m%dT%H%M%S"),
        written(from),
        written(to),
    );
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn group() -> PublicGroup {
        serde_json::from_value(json!({
            "id": "01JD", "url": "https://groups.example/groups/01JD", "revision": 3,
            "origin": {"actor": "https://groups.example/actor", "name": "Zelfhulp", "url": "https://groups.example/"},
            "name": {"nl": "Stoppen met drinken"}, "themes": ["alcohol"], "languages": ["nl"], "anonymity": "anonymous",
            "format": "in-person", "status": "active", "created": "2026-01-01T00:00:00Z", "updated": "2026-02-01T00:00:00Z",
            "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231", "start": "19:30", "duration_minutes": 90,
                          "timezone": "Europe/Amsterdam", "from": "2026-01-06", "except": ["2026-12-29"]}],
            "venue": {"disclosure": "exact", "name": "Kliniek Nuchter", "street": "Markt 1", "postcode": "5701 AB", "place": "Helmond"},
        }))
        .expect("a group")
    }

    #[test]
    fn a_meeting_keeps_its_hour_and_tells_nothing() {
        let now = "2026-11-25T12:00:00Z".parse().expect("a time");
        let text = write([&group()], "Afspraak", now);
        for line in [
            "DTSTART;TZID=Europe/Amsterdam:20261201T193000",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231T225959Z",
            "EXDATE;TZID=Europe/Amsterdam:20261229T193000",
            "DURATION:PT90M",
            "SUMMARY:Afspraak",
            "LOCATION:Markt 1\\, 5701 AB Helmond",
            "TZID:Europe/Amsterdam",
            "DTSTART:20270328T020000",
            "DTSTART:20261025T030000",
        ] {
            assert!(
                text.lines().any(|own| own == line),
                "{line} is missing in\n{text}"
            );
        }
        for subject in ["drinken", "Nuchter", "alcohol"] {
            assert!(!text.contains(subject), "{subject}");
        }
        assert!(text.lines().all(|line| line.len() <= 75));
    }

    #[test]
    fn a_group_without_coming_meetings_gives_an_empty_calendar() {
        let now = "2026-11-25T12:00:00Z".parse().expect("a time");
        let mut paused = group();
        paused.status = Status::Paused.into();
        assert!(!write([&paused], "Afspraak", now).contains("VEVENT"));
        paused.resumes = NaiveDate::from_ymd_opt(2027, 3, 1);
        assert!(write([&paused], "Afspraak", now).contains("DTSTART;TZID=Europe/Amsterdam:20270302T193000"));
    }
}
