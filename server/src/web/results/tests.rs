use std::{collections::BTreeMap, sync::Arc};

use serde_json::json;

use super::*;
use crate::{
    directory::{place::Places, search::FoundGroup},
    search::{Counts, Understood},
    web::visit::tests::visit,
};

fn group(name: &str) -> FoundGroup {
    let group = serde_json::from_value::<kring_federation::PublicGroup>(json!({
        "id": "01JD", "url": "https://ggz.example/groups/01JD", "revision": 1,
        "origin": {"actor": "https://ggz.example/actor", "name": "GGZ <Test>", "url": "https://ggz.example/"},
        "name": {"ar": name}, "themes": ["alcohol"], "languages": ["ar", "nl"], "anonymity": "first-name",
        "audience": {"for": ["self"], "community": ["syrian"]}, "facilitation": ["peer"], "cost": {"kind": "free"},
        "format": "hybrid", "status": "full", "created": "2026-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z",
        "meetings": [{"rrule": "FREQ=WEEKLY", "start": "19:30", "timezone": "Europe/Amsterdam", "next": ["2026-11-24T19:30:00+01:00"]}],
        "venue": {"disclosure": "on-contact", "municipality": "Helmond"},
    }));
    FoundGroup {
        group: Arc::new(group.expect("a group").into()),
        distance_km: Some(3.2),
        also: vec![],
    }
}

fn results(groups: Vec<FoundGroup>) -> Results {
    Results {
        total: groups.len() as u64,
        groups,
        next: Some("cursor".into()),
        facets: BTreeMap::from([
            ("language", Counts::from([("ar".to_owned(), 1)])),
            ("day", Counts::from([("tu".to_owned(), 1)])),
        ]),
        understood: Understood::default(),
        place: Places::new([]).find("Helmond"),
        other_places: vec![],
        municipalities: vec![],
        nearby: vec![NearGroup {
            found: group("قريب"),
            why: vec![Why::Remote, Why::Misses("language"), Why::Misses("day")],
        }],
    }
}

fn html(code: &str, query: &str) -> Result<String, String> {
    let visit = visit(code, "groups", Some(query));
    let params = Params::read(query);
    let names = BTreeMap::from([("ggz.example".to_owned(), "GGZ".to_owned())]);
    match Query::parse(params.pairs(), &Places::new([])) {
        Ok(query) => {
            let found = results(vec![group("مجموعة <i>")]);
            Ok(
                Page::found(&visit, &params, &query, &found, &names, &Places::new([]))
                    .render()
                    .expect("a page"),
            )
        }
        Err(errors) => Err(Page::wrong(&visit, &params, &errors, &names)
            .render()
            .expect("a page")),
    }
}

#[test]
fn a_result_says_what_decides_in_every_finished_language() {
    for code in ["nl", "en", "tr", "ar"] {
        let t = Translator::html(code);
        let html = html(code, "q=ik+drink+te+veel&day=tu&node=ggz.example").expect("found");
        for words in [
            t.theme("alcohol"),
            t.get("anonymity-first-name"),
            t.get("status-full"),
            t.get("community-syrian"),
        ] {
            assert!(html.contains(&words), "{words}");
        }
        assert!(html.contains(r#"lang="ar" dir="rtl">مجموعة &#60;i&#62;"#));
        assert!(html.contains(&format!("/{code}/groups/01JD")) && html.contains("after=cursor"));
        assert!(html.contains("Helmond") && !html.contains("GGZ <Test>"));
        assert!(html.contains("noindex"));
        let title = html
            .split("<title>")
            .nth(1)
            .and_then(|rest| rest.split("</title>").next())
            .expect("a title");
        assert_eq!(
            title,
            format!("{} – Kring", t.get("page-search")),
            "the title says nothing of the search"
        );
    }
}

#[test]
fn what_was_asked_stays_in_the_form() {
    let html = html("nl", "q=%22%3E%3Cscript%3E&near=5701&language=ar&day=tu&beyond=7").expect("found");
    assert!(html.contains("value=\"&#34;&#62;&#60;script&#62;\""));
    assert!(html.contains("name=\"near\" value=\"5701\""));
    assert!(html.contains("<option value=\"ar\" selected>"));
    assert!(html.contains("name=\"day\" value=\"tu\" checked"));
    assert!(html.contains("<option value=\"7\" selected>"));
}

#[test]
fn an_order_by_distance_names_the_place_that_was_understood() {
    let html = html("nl", "q=rouw+helmond").expect("found");
    assert!(html.contains("near=Helmond&#38;sort=distance"));
}

#[test]
fn a_mistake_is_said_at_the_top_and_nothing_is_lost() {
    let html = html("nl", "near=Nergenshuizen&q=rouw&day=tu&theme=zzz").expect_err("refused");
    assert!(html.contains("role=\"alert\"") && html.contains("aria-invalid"));
    assert!(html.contains("We kennen “\u{2068}Nergenshuizen\u{2069}” niet"));
    assert!(html.contains("value=\"rouw\"") && html.contains("name=\"day\" value=\"tu\" checked"));
}
