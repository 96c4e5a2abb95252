use serde_json::json;

use super::*;
use crate::web::visit::tests::visit;

fn sample() -> PublicGroup {
    serde_json::from_value(json!({
        "id": "01JD5Q0Z7Y8K3N4M5P6R7S8T9V", "url": "https://ggz.example/groups/01JD", "revision": 3,
        "origin": {"actor": "https://ggz.example/actor", "name": "GGZ <b>Test</b>", "url": "https://ggz.example/"},
        "name": {"fa": "دورهمی <script>alert(1)</script>"},
        "own_term": {"nl": "theeochtend"},
        "summary": {"nl": "Eerste regel\ntweede regel"},
        "rules": {"nl": "Wat hier gezegd wordt, blijft hier."},
        "themes": ["alcohol", "newer-theme"], "languages": ["fa", "nl"], "anonymity": "nickname",
        "audience": {"for": ["self"], "gender": "women", "age_min": 18, "community": ["iranian"]},
        "facilitation": ["members", "robot"], "cost": {"kind": "fixed", "amount": 2.5, "currency": "EUR"},
        "format": "in-person", "openness": "open", "group_size": 8,
        "meetings": [{
            "rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "start": "19:30", "duration_minutes": 90,
            "timezone": "Europe/Amsterdam",
            "next": ["2026-11-24T19:30:00+01:00", "2026-12-08T19:30:00+01:00", "2026-12-22T19:30:00+01:00"],
        }],
        "venue": {"kind": "community-centre", "disclosure": "area", "postcode": "5701", "place": "Helmond",
            "municipality": "Helmond", "country": "NL", "access": ["bus"]},
        "contact": [
            {"kind": "phone", "value": "+31 99 000 00 33"},
            {"kind": "email", "value": "groep@groep.example"},
            {"kind": "web", "value": "javascript:alert(1)"},
            {"kind": "form", "value": null},
        ],
        "seeking": ["members"], "status": "active", "confirmed": "2026-11-01",
        "created": "2026-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z",
    }))
    .expect("a group")
}

fn html(code: &str, group: &PublicGroup, own: bool) -> String {
    Page::new(&visit(code, "groups/01JD", None), group, own)
        .render()
        .expect("a page")
}

#[test]
fn the_title_and_the_address_say_nothing() {
    for code in ["nl", "en", "tr", "ar"] {
        let html = html(code, &sample(), true);
        let title = html
            .split("<title>")
            .nth(1)
            .and_then(|rest| rest.split("</title>").next())
            .expect("a title");
        let t = Translator::plain(code);
        assert_eq!(title, format!("{} – Kring", t.get("page-group")));
        assert!(!title.contains(&t.theme("alcohol")));
        assert!(html.contains("/groups/01JD\""));
    }
}

#[test]
fn what_a_group_wrote_is_text_in_its_own_language() {
    let html = html("nl", &sample(), true);
    assert!(!html.contains("<script>alert") && !html.contains("<b>Test"));
    assert!(html.contains(r#"<span class="said" lang="fa" dir="rtl">دورهمی &#60;script&#62;"#));
    assert!(
        html.contains("Perzisch"),
        "the reader is told which language it is"
    );
    assert!(html.contains("Eerste regel\ntweede regel"));
    assert!(
        html.contains("robot") && html.contains("newer-theme"),
        "what a newer node knows is shown"
    );
}

#[test]
fn contacts_are_links_that_tell_nothing() {
    let html = html("ar", &sample(), false);
    assert!(
        html.contains(r#"href="tel:+31990000033""#)
            && html.contains(r#"<bdi dir="ltr">+31 99 000 00 33</bdi>"#)
    );
    assert!(html.contains(r#"href="mailto:groep@groep.example""#));
    assert!(!html.contains("href=\"javascript:"));
    assert!(
        html.contains(r#"href="https://ggz.example/groups/01JD""#),
        "a group of another node is linked there"
    );
}

#[test]
fn everything_that_decides_is_on_the_page() {
    let html = html("en", &sample(), true);
    for words in [
        "Every other week",
        "19:30–21:00",
        "24",
        "5701",
        "Helmond",
        "€\u{a0}2.50",
        "Iranian",
        "18",
        "Any name you like",
    ] {
        assert!(html.contains(words), "{words}");
    }
    assert_eq!(html.matches("<time ").count(), 3);
    assert!(html.contains("Only the place or the area is shown here."));
}

#[test]
fn a_group_that_takes_a_break_has_no_dates_before_it_starts_again() {
    let mut group = sample();
    group.status = Status::Paused.into();
    assert_eq!(html("nl", &group, true).matches("<time ").count(), 0);
    group.resumes = chrono::NaiveDate::from_ymd_opt(2026, 12, 1);
    let html = html("nl", &group, true);
    assert_eq!(html.matches("<time ").count(), 2);
    assert!(html.contains("1 december 2026"));
}

#[test]
fn a_record_with_almost_nothing_in_it_is_a_page_too() {
    let bare: PublicGroup = serde_json::from_value(json!({
        "id": "x", "url": "https://ggz.example/groups/x", "revision": 1,
        "origin": {"actor": "https://ggz.example/actor", "name": "", "url": "https://ggz.example/"},
        "name": {}, "themes": [], "languages": [], "anonymity": "unheard-of", "format": "telepathy",
        "status": "resting", "created": "2026-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z",
        "meetings": [{"rrule": "?", "start": "late", "timezone": "Mars/Olympus"}],
    }))
    .expect("a group");
    for code in ["nl", "en", "tr", "ar"] {
        let html = html(code, &bare, false);
        assert!(html.contains("unheard-of") && html.contains("telepathy") && html.contains("late"));
    }
}
