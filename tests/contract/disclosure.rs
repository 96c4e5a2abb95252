//! What is not disclosed is never in a page, an answer, an activity document or another node's copy.

use kring_tests::{Database, Region, a_group_with};
use reqwest::Method;
use serde_json::{Value, json};

const BUILDING: &str = "Geheimhuis";
const STREET: &str = "Verborgenlaan 987";
const LETTERS: &str = "5701 ZX";
const TRAVEL: &str = "achterom-bij-de-molen";
const EMAIL: &str = "kanarie@groep.example";
const NOTE: &str = "kanarie-aantekening";

fn group(disclosure: &str) -> Value {
    a_group_with(json!({
        "venue": {"disclosure": disclosure, "kind": "home", "name": BUILDING, "street": STREET, "postcode": LETTERS,
                  "lat": 51.481234, "lon": 5.661234, "travel": {"nl": TRAVEL}, "access": ["discreet-entrance"]},
        "private": {"maintainer_email": EMAIL, "note": NOTE},
    }))
}

/// Everything that two nodes say about the group to anybody.
async fn everything(region: &Region, id: &str) -> String {
    let mut all = String::new();
    for node in &region.nodes {
        for path in [
            format!("/api/v1/groups/{id}"),
            "/api/v1/groups".into(),
            "/api/v1/groups?near=5701&sort=distance".into(),
            format!("/nl/groups/{id}"),
            format!("/ar/groups/{id}"),
            "/nl/groups".into(),
            "/nl/".into(),
            "/nl/organisations".into(),
            "/actor/groups".into(),
            "/actor/groups?since=0".into(),
            "/outbox".into(),
            "/api/v1/node".into(),
            "/api/v1/peers".into(),
        ] {
            all.push_str(&node.get(&path).await.text);
        }
        let document = node
            .request(Method::GET, &format!("/groups/{id}"))
            .header("Accept", "application/activity+json");
        all.push_str(&node.send(document).await.text);
    }
    all
}

async fn region_with(disclosure: &str) -> (Region, Value, String) {
    let region = Region::start(Database::sqlite().and(1).await).await;
    region.connect().await;
    let published = region.nodes[0].publish(&group(disclosure)).await;
    region.nodes[1].will_find("", &["Rouwgroep Helmond"]).await;
    let said = everything(&region, published["id"].as_str().expect("an id")).await;
    assert!(said.contains("Rouwgroep Helmond"), "the group itself is there");
    for private in [EMAIL, NOTE] {
        assert!(!said.contains(private), "{private} left the node");
    }
    (region, published, said)
}

#[tokio::test(flavor = "multi_thread")]
async fn exact_shows_the_place_and_nothing_private() {
    let (_region, published, said) = region_with("exact").await;
    assert!(said.contains(STREET) && said.contains(BUILDING) && said.contains(TRAVEL));
    assert_eq!(published["venue"]["postcode"], LETTERS);
}

#[tokio::test(flavor = "multi_thread")]
async fn area_shows_four_digits_and_their_centre() {
    let (_region, published, said) = region_with("area").await;
    for hidden in [STREET, BUILDING, LETTERS, TRAVEL, "51.4812", "5.6612"] {
        assert!(!said.contains(hidden), "{hidden} is in what was said");
    }
    assert_eq!(published["venue"]["postcode"], "5701");
    assert_eq!(published["venue"]["place"], "Helmond");
    assert_eq!(published["venue"]["lat"], 51.48);
}

#[tokio::test(flavor = "multi_thread")]
async fn on_contact_shows_the_municipality_alone() {
    let (region, published, said) = region_with("on-contact").await;
    for hidden in [STREET, BUILDING, LETTERS, TRAVEL, "51.4812", "5.6612"] {
        assert!(!said.contains(hidden), "{hidden} is in what was said");
    }
    let venue = published["venue"].as_object().expect("a venue");
    for (field, value) in venue {
        let shown = ["municipality", "country", "disclosure", "lat", "lon"].contains(&field.as_str());
        let empty = value.is_null()
            || value.as_array().is_some_and(Vec::is_empty)
            || value.as_object().is_some_and(serde_json::Map::is_empty);
        assert!(shown || empty, "{field} = {value}");
    }
    // Nor can it be found out by asking: a filter on what is hidden finds nothing.
    assert!(region.nodes[0].found("access=discreet-entrance").await.is_empty());
    assert!(region.nodes[0].found("q=Verborgenlaan").await.is_empty());
    assert!(region.nodes[0].found("q=Geheimhuis").await.is_empty());
}
