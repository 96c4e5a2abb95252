//! The order of results, as `docs/search.md` explains it: each example there is one here.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use kring_federation::PublicGroup;
use kring_server::{
    directory::place::Places,
    i18n,
    search::{Index, IndexChange, Query, Thesaurus},
};
use serde_json::{Value, json};

fn now() -> DateTime<Utc> {
    "2026-11-25T12:00:00Z".parse().expect("a time")
}

/// The words of every language, read once.
pub fn thesaurus() -> Arc<Thesaurus> {
    static WORDS: std::sync::LazyLock<Arc<Thesaurus>> =
        std::sync::LazyLock::new(|| Arc::new(Thesaurus::new(i18n::theme_words(), i18n::asking_words())));
    Arc::clone(&WORDS)
}

/// A group by its name, its theme, and what else matters.
fn group(name: &str, theme: &str, changes: Value) -> PublicGroup {
    let id = format!(
        "01{:0>24}",
        name.bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(char::from)
            .collect::<String>()
    );
    let mut group = json!({
        "id": id, "url": format!("https://a.example/groups/{id}"), "revision": 1,
        "origin": {"actor": "https://a.example/actor", "name": "A", "url": "https://a.example/"},
        "name": {"nl": name}, "description": {"nl": "Wij komen bij elkaar en praten."},
        "themes": [theme], "languages": ["nl"], "anonymity": "first-name", "format": "in-person", "status": "active",
        "openness": "open", "confirmed": "2026-11-01", "created": "2026-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z",
    });
    if let (Some(group), Value::Object(changes)) = (group.as_object_mut(), changes) {
        group.extend(changes);
    }
    serde_json::from_value(group).expect("a group")
}

fn at(postcode: &str) -> Value {
    let point = Places::new([]).find(postcode).expect("a postcode").point;
    json!({"disclosure": "exact", "lat": point.lat, "lon": point.lon})
}

fn order(groups: Vec<PublicGroup>, query: &[(&str, &str)]) -> Vec<String> {
    let index = Index::new(thesaurus()).expect("an index");
    let names: Vec<(String, String)> = groups
        .iter()
        .map(|group| {
            (
                group.id.clone(),
                group.name.best(&[]).expect("a name").1.to_owned(),
            )
        })
        .collect();
    let changes: Vec<IndexChange> = (1..)
        .zip(groups)
        .map(|(changed_seq, group)| IndexChange::Put {
            id: group.id.clone(),
            group: Box::new(group),
            limited: false,
            own: false,
            changed_seq,
        })
        .collect();
    index.apply(&changes, 99, now()).expect("taken in");
    let places = Places::new([]);
    let query = Query::parse(query.iter().copied(), &places).expect("a query");
    let found = index.search(&query, &places, now()).expect("an answer");
    let name = |id: &str| {
        names
            .iter()
            .find(|(of, _)| of == id)
            .expect("one of them")
            .1
            .clone()
    };
    found.hits.iter().map(|hit| name(&hit.id)).collect()
}

#[test]
fn the_theme_comes_before_everything_else() {
    let groups = || {
        vec![
            group("Rouw Maastricht", "bereavement", json!({"venue": at("6211")})),
            group(
                "Eenzaam Helmond",
                "loneliness",
                json!({"venue": at("5701"), "languages": ["fa"]}),
            ),
        ]
    };
    let query = [("q", "همسرم فوت کرده"), ("lang", "fa"), ("near", "5701")];
    assert_eq!(order(groups(), &query), ["Rouw Maastricht"]);
}

#[test]
fn the_readers_language_comes_before_nearness() {
    let groups = || {
        vec![
            group("Om de hoek", "bereavement", json!({"venue": at("5701")})),
            group(
                "In het Farsi",
                "bereavement",
                json!({"venue": at("5611"), "languages": ["fa"]}),
            ),
        ]
    };
    let near = ("near", "5701");
    assert_eq!(
        order(groups(), &[("q", "rouw"), ("lang", "fa"), near]),
        ["In het Farsi", "Om de hoek"]
    );
    assert_eq!(
        order(groups(), &[("q", "rouw"), ("lang", "nl"), near]),
        ["Om de hoek", "In het Farsi"]
    );
}

#[test]
fn a_language_among_the_words_counts_like_a_wish() {
    let groups = vec![
        group("Om de hoek", "bereavement", json!({"venue": at("5701")})),
        group(
            "Ver weg in het Turks",
            "bereavement",
            json!({"venue": at("9711"), "languages": ["tr"]}),
        ),
    ];
    let query = [("q", "turkse rouwgroep in Helmond"), ("lang", "nl")];
    assert_eq!(order(groups, &query), ["Ver weg in het Turks", "Om de hoek"]);
}

#[test]
fn what_is_near_comes_before_what_is_far_and_online_in_between() {
    let groups = vec![
        group("Groningen", "debt", json!({"venue": at("9711")})),
        group("Online", "debt", json!({"format": "online"})),
        group("Eindhoven", "debt", json!({"venue": at("5611")})),
        group("Helmond", "debt", json!({"venue": at("5701")})),
    ];
    let query = [("q", "schulden helmond"), ("lang", "nl")];
    assert_eq!(
        order(groups, &query),
        ["Helmond", "Eindhoven", "Online", "Groningen"]
    );
}

#[test]
fn what_was_confirmed_lately_and_is_open_comes_first() {
    let groups = vec![
        group("Lang niet bevestigd", "debt", json!({"confirmed": "2024-01-01"})),
        group("Intake", "debt", json!({"openness": "intake"})),
        group("Bevestigd en open", "debt", json!({})),
        group("Op pauze", "debt", json!({"status": "paused", "confirmed": null})),
    ];
    let query = [("q", "schulden"), ("lang", "nl")];
    assert_eq!(
        order(groups, &query),
        ["Bevestigd en open", "Lang niet bevestigd", "Intake", "Op pauze"]
    );
}

#[test]
fn a_name_that_was_typed_comes_first() {
    let groups = vec![
        group("Rouwgroep Helmond", "bereavement", json!({})),
        group("Rouwgroep De Zonnebloem", "bereavement", json!({})),
        group("De Zonnebloem", "loneliness", json!({})),
    ];
    assert_eq!(
        order(groups.clone(), &[("q", "rouwgroep zonnebloem"), ("lang", "nl")])[0],
        "Rouwgroep De Zonnebloem"
    );
    assert_eq!(
        order(groups, &[("q", "zonnebloem")]).len(),
        2,
        "both, whatever their theme"
    );
}

#[test]
fn a_wide_theme_finds_its_parts_after_itself() {
    let groups = vec![
        group("Borstkanker", "breast-cancer", json!({})),
        group("Kanker", "cancer", json!({})),
    ];
    assert_eq!(
        order(groups.clone(), &[("q", "kanker"), ("lang", "nl")]),
        ["Kanker", "Borstkanker"]
    );
    assert_eq!(
        order(groups.clone(), &[("theme", "cancer")]),
        ["Kanker", "Borstkanker"]
    );
    assert_eq!(
        order(groups, &[("q", "borstkanker"), ("lang", "nl")])[0],
        "Borstkanker"
    );
}

#[test]
fn who_names_a_relative_sees_groups_for_relatives_first() {
    let groups = || {
        vec![
            group(
                "Voor mensen die drinken",
                "alcohol",
                json!({"audience": {"for": ["self"]}}),
            ),
            group(
                "Voor naasten",
                "alcohol",
                json!({"audience": {"for": ["relatives"]}, "openness": "intake"}),
            ),
        ]
    };
    assert_eq!(
        order(groups(), &[("q", "mijn man drinkt"), ("lang", "nl")])[0],
        "Voor naasten"
    );
    assert_eq!(
        order(groups(), &[("q", "ik drink te veel"), ("lang", "nl")])[0],
        "Voor mensen die drinken"
    );
}

/// The table at the top of `docs/search.md`.
#[test]
fn what_the_docs_say_is_understood_is() {
    let places = Places::new([]);
    for (typed, reader, theme, place, relatives, languages, online) in [
        (
            "ik zoek een groep voor mijn dochter met anorexia in Helmond",
            "nl",
            "eating-disorder",
            Some("Helmond"),
            true,
            vec![],
            false,
        ),
        (
            "turkse rouwgroep online",
            "nl",
            "bereavement",
            None,
            false,
            vec!["tr"],
            true,
        ),
        ("depresie", "nl", "depression", None, false, vec![], false),
        ("depressieve", "nl", "depression", None, false, vec![], false),
        ("depres", "nl", "depression", None, false, vec![], false),
        ("alcoholverslaving", "nl", "alcohol", None, false, vec![], false),
        ("Angststörungen", "de", "anxiety", None, false, vec![], false),
        ("an orexia", "nl", "eating-disorder", None, false, vec![], false),
        ("P76", "nl", "depression", None, false, vec![], false),
        ("p76.01", "nl", "depression", None, false, vec![], false),
        ("YALNIZIM", "tr", "loneliness", None, false, vec![], false),
        ("yalnızım", "tr", "loneliness", None, false, vec![], false),
        ("وحدة", "ar", "loneliness", None, false, vec![], false),
        ("الوحدة", "ar", "loneliness", None, false, vec![], false),
        ("تنهايي", "fa", "loneliness", None, false, vec![], false),
        (
            "rouw in Гелмонд",
            "nl",
            "bereavement",
            Some("Helmond"),
            false,
            vec![],
            false,
        ),
        (
            "الوحدة بهلموند",
            "ar",
            "loneliness",
            Some("Helmond"),
            false,
            vec![],
            false,
        ),
        (
            "nederlands leren",
            "nl",
            "language-practice",
            None,
            false,
            vec![],
            false,
        ),
        (
            "mijn man slaat me",
            "nl",
            "domestic-violence",
            None,
            false,
            vec![],
            false,
        ),
        ("mijn man drinkt", "nl", "alcohol", None, true, vec![], false),
        (
            "kocam beni dövüyor",
            "nl",
            "domestic-violence",
            None,
            false,
            vec![],
            false,
        ),
    ] {
        let understood = thesaurus().understand(typed, Some(reader), &places);
        let themes: Vec<&str> = understood
            .themes
            .iter()
            .take(3)
            .map(|meant| meant.theme.as_str())
            .collect();
        assert!(themes.contains(&theme), "{typed}: {themes:?}");
        let named = understood
            .place
            .as_ref()
            .map(|named| named.what.place.name.as_str());
        assert_eq!(named, place, "{typed}");
        assert_eq!(understood.relatives.is_some(), relatives, "{typed}");
        let spoken: Vec<&str> = understood
            .languages
            .iter()
            .map(|named| named.what.as_str())
            .collect();
        assert_eq!(spoken, languages, "{typed}");
        assert_eq!(understood.online.is_some(), online, "{typed}");
    }
}
