//! Records of a followed node that are made to hurt: whoever is followed is not therefore believed.

use kring_tests::{Stranger, TestNode, eventually};
use serde_json::{Value, json};

use super::{acquainted, kept, unharmed};

async fn sent(node: &TestNode, stranger: &Stranger, page: &Value) -> u16 {
    let status = stranger.send(node, "Create", page).await;
    assert!(status < 500, "{status} {page}");
    status
}

fn with(stranger: &Stranger, id: &str, field: &str, value: Value) -> Value {
    let mut page = stranger.page(id, 1);
    page["kring:group"][field] = value;
    page
}

/// Every member of a record, replaced by what it is not.
#[tokio::test(flavor = "multi_thread")]
async fn wrong_types_in_every_field_of_a_record() {
    let (node, stranger) = acquainted().await;
    let full = stranger.page("kept", 3)["kring:group"].clone();
    let more = [
        "summary",
        "description",
        "rules",
        "venue",
        "online",
        "cost",
        "audience",
        "seeking",
        "confirmed",
        "group_size",
    ];
    let fields: Vec<String> = full
        .as_object()
        .expect("a record")
        .keys()
        .cloned()
        .chain(more.iter().map(|field| (*field).to_owned()))
        .collect();
    let strange = [
        json!(null),
        json!(-1),
        json!(1e300),
        json!("x"),
        json!([]),
        json!([[1]]),
        json!({}),
        json!({"nl": 7}),
        json!(true),
    ];
    let pairs = fields
        .iter()
        .flat_map(|field| strange.iter().map(move |value| (field, value)));
    for (number, (field, value)) in pairs.enumerate() {
        let id = format!("planted{number}");
        if sent(&node, &stranger, &with(&stranger, &id, field, value.clone())).await != 202 {
            continue;
        }
        // It is a value that may be there: it can be shown, and is withdrawn again.
        for path in [
            format!("/api/v1/groups/{id}"),
            format!("/nl/groups/{id}"),
            "/ar/groups?q=vreemde".into(),
        ] {
            let answer = node.get(&path).await;
            assert!(answer.status.as_u16() < 500, "{path} {field} {value}");
        }
        let gone = json!(format!("{}/groups/{id}", stranger.url));
        assert_eq!(stranger.send(&node, "Delete", &gone).await, 202);
        assert_eq!(kept(&node, &id).await, Value::Null);
    }
    eventually("nothing of it is left", || async {
        node.app().directory.listed() == 1
    })
    .await;
    unharmed(&node).await;
}

/// Rules that never end, and such as take for ever to work out.
#[tokio::test(flavor = "multi_thread")]
async fn endless_recurrence_rules_hold_up_nobody() {
    let (node, stranger) = acquainted().await;
    for (number, rule) in [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1",
        "FREQ=HOURLY",
        "FREQ=DAILY;COUNT=999999999",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=YEARLY;INTERVAL=999999999",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=YEARLY;BYYEARDAY=366;BYDAY=MO;BYMONTH=6",
        "FREQ=WEEKLY;BYSETPOS=-366",
        "FREQ=DAILY;UNTIL=99999999T999999Z",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0;BYSECOND=0",
        "RRULE:FREQ=DAILY\nRRULE:FREQ=DAILY",
        "",
        ";;;;",
        "FREQ=\u{202e}DAILY",
    ]
    .into_iter()
    .enumerate()
    {
        let meetings = json!([{"rrule": rule, "start": "19:30", "timezone": "Europe/Amsterdam", "from": "1900-01-01"}]);
        sent(&node, &stranger, &with(&stranger, &format!("rule{number}"), "meetings", meetings)).await;
    }
    let many: Vec<Value> = (0..5_000)
        .map(|_| json!({"rrule": "FREQ=DAILY", "start": "10:00", "timezone": "Europe/Amsterdam"}))
        .collect();
    let status = stranger
        .send(&node, "Create", &with(&stranger, "many", "meetings", json!(many)))
        .await;
    assert!([400, 413].contains(&status), "{status}");
    // Whatever was taken can be searched, shown and exchanged.
    for path in [
        "/nl/groups",
        "/api/v1/groups?day=mo&limit=100",
        "/actor/groups",
        "/healthz",
    ] {
        assert_eq!(node.get(path).await.status, 200, "{path}");
    }
    for number in 0..16 {
        let page = node.get(&format!("/nl/groups/rule{number}")).await;
        assert!(
            [200, 404].contains(&page.status.as_u16()),
            "{number}: {}",
            page.status
        );
    }
}

/// Strings and lists that are longer than anything sensible.
#[tokio::test(flavor = "multi_thread")]
async fn strings_of_100_000_characters_and_long_lists_are_refused() {
    let (node, stranger) = acquainted().await;
    let long = "ж".repeat(100_000);
    for field in [
        "name",
        "summary",
        "description",
        "first_visit",
        "rules",
        "own_term",
        "status_note",
    ] {
        let page = with(&stranger, "planted", field, json!({"nl": long}));
        assert_eq!(sent(&node, &stranger, &page).await, 400, "{field}");
    }
    let many = |value: &Value| json!(vec![value.clone(); 5_000]);
    for (field, value) in [
        ("themes", json!("bereavement")),
        ("languages", json!("nl")),
        ("contact", json!({"kind": "form"})),
        ("facilitation", json!("peer")),
        ("seeking", json!("members")),
    ] {
        let page = with(&stranger, "planted", field, many(&value));
        assert_eq!(sent(&node, &stranger, &page).await, 400, "{field}");
    }
    let languages: serde_json::Map<String, Value> = (0..500)
        .map(|number| (format!("x-{number}"), json!("Naam")))
        .collect();
    assert_eq!(
        sent(
            &node,
            &stranger,
            &with(&stranger, "planted", "name", json!(languages))
        )
        .await,
        400
    );
    for id in ["../../etc", "a/b", "é", "", &"x".repeat(200), "a b", "<b>"] {
        let mut page = stranger.page("planted", 1);
        page["kring:group"]["id"] = json!(id);
        assert!([400, 403].contains(&sent(&node, &stranger, &page).await), "{id}");
    }
    unharmed(&node).await;
}

/// Markup, homographs, and characters that turn text round or hide it.
#[tokio::test(flavor = "multi_thread")]
async fn markup_is_text_and_bidi_overrides_do_not_survive() {
    let (node, stranger) = acquainted().await;
    let evil = "<script>alert(1)</script>\u{202e}gpj.exe\u{2066}\u{200b}\u{feff}\u{0}\u{1b}[31m<img src=x onerror=alert(2)>";
    let mut page = stranger.page("evil", 1);
    for field in [
        "name",
        "summary",
        "description",
        "first_visit",
        "rules",
        "own_term",
        "status_note",
    ] {
        page["kring:group"][field] = json!({"nl": evil});
    }
    page["kring:group"]["supported_by"] = json!(evil);
    assert_eq!(sent(&node, &stranger, &page).await, 202);
    for path in [
        "/nl/groups/evil",
        "/ar/groups/evil",
        "/nl/groups",
        "/nl/groups/evil/report",
    ] {
        let html = node.get(path).await.text;
        assert!(
            !html.contains("<script>alert") && !html.contains("<img src=x"),
            "{path}"
        );
        for hidden in ['\u{202e}', '\u{feff}', '\u{0}', '\u{1b}'] {
            assert!(!html.contains(hidden), "{path} {hidden:?}");
        }
    }
    let api = kept(&node, "evil").await;
    let name = api["name"]["nl"].as_str().expect("a name");
    assert!(name.contains("<script>") && !name.contains('\u{202e}'), "{name}");
}

/// Addresses that do something else than lead to a page, and places that are nowhere.
#[tokio::test(flavor = "multi_thread")]
async fn dangerous_addresses_and_impossible_places_are_refused_or_harmless() {
    let (node, stranger) = acquainted().await;
    for (number, value) in [
        "javascript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "http://a b",
        "//evil",
    ]
    .into_iter()
    .enumerate()
    {
        let contact = with(
            &stranger,
            &format!("contact{number}"),
            "contact",
            json!([{"kind": "web", "value": value}]),
        );
        sent(&node, &stranger, &contact).await;
        let mut online = with(
            &stranger,
            &format!("online{number}"),
            "online",
            json!({"kind": "video", "url": value}),
        );
        online["kring:group"]["format"] = json!("online");
        sent(&node, &stranger, &online).await;
        for id in [format!("contact{number}"), format!("online{number}")] {
            let html = node.get(&format!("/nl/groups/{id}")).await.text;
            assert!(!html.contains(&format!("href=\"{value}")), "{id}");
        }
    }
    for venue in [
        json!({"disclosure": "exact", "lat": 9999, "lon": 1}),
        json!({"disclosure": "exact", "lat": 1e308, "lon": -1e308}),
        json!({"disclosure": "exact", "lat": "north"}),
    ] {
        let page = with(&stranger, "planted", "venue", venue);
        assert_eq!(sent(&node, &stranger, &page).await, 400, "{page}");
    }
    for date in ["9999999-01-01", "-0001-01-01", "2026-02-31", "yesterday"] {
        let page = with(&stranger, "planted", "confirmed", json!(date));
        assert_eq!(sent(&node, &stranger, &page).await, 400, "{date}");
    }
    assert_eq!(
        node.get("/nl/groups?near=Helmond&sort=distance").await.status,
        200
    );
}
