//! Search: words, filters, facets, order, paging.

use kring_tests::{Database, TestNode, a_group_with, both_databases};
use serde_json::{Value, json};

async fn with_groups(database: Database) -> TestNode {
    let node = TestNode::start(database).await;
    for group in groups() {
        node.publish(&group).await;
    }
    let all = groups().len();
    kring_tests::eventually("all are listed", || async {
        node.search("").await["total"] == all
    })
    .await;
    node
}

/// Five groups that differ in what can be searched by.
pub fn groups() -> Vec<Value> {
    let name = |text: &str| json!({ "nl": text });
    let meets = |day: &str, start: &str| json!([{"rrule": format!("FREQ=WEEKLY;BYDAY={day}"), "start": start, "from": "2026-01-05"}]);
    vec![
        a_group_with(
            json!({"name": name("Rouw"), "meetings": meets("MO", "09:30"), "cost": {"kind": "free"}, "audience": {"for": ["self"]}}),
        ),
        a_group_with(
            json!({"name": name("Drank"), "themes": ["alcohol"], "languages": ["tr", "nl"], "meetings": meets("TU", "14:00"),
            "anonymity": "anonymous", "audience": {"for": ["relatives"], "community": ["turkish"], "gender": "women"},
            "venue": {"postcode": "5611"}, "facilitation": ["peer"], "openness": "open"}),
        ),
        a_group_with(
            json!({"name": name("Samen lezen"), "themes": ["loneliness", "language-practice"], "languages": ["fa"],
            "meetings": meets("WE", "19:00"), "anonymity": "nickname", "venue": {"postcode": "6001"}, "audience": {"age_min": 18, "age_max": 30},
            "description": {"fa": "دور هم کتاب می‌خوانیم", "nl": "Wij lezen samen"}, "seeking": ["members"], "openness": "intake"}),
        ),
        a_group_with(
            json!({"name": name("Nachtlijn"), "themes": ["suicidal-thoughts"], "format": "phone", "venue": null,
            "meetings": meets("SU", "23:00"), "anonymity": "anonymous", "facilitation": ["professional", "volunteer"]}),
        ),
        a_group_with(
            json!({"name": name("Rouw"), "themes": ["loss-of-child"], "meetings": meets("MO", "20:00"), "venue": {"postcode": "5701", "access": ["bus"]},
            "cost": {"kind": "fixed", "amount": 2.5}}),
        ),
    ]
}

both_databases! {
    async fn filters_mean_what_the_contract_says(database) {
        let node = with_groups(database).await;
        for (query, expected) in [
            ("theme=alcohol", vec!["Drank"]),
            ("theme=alcohol&theme=loneliness", vec!["Drank", "Samen lezen"]),
            ("language=fa", vec!["Samen lezen"]),
            ("anonymity=nickname", vec!["Drank", "Nachtlijn", "Samen lezen"]),
            ("anonymity=anonymous", vec!["Drank", "Nachtlijn"]),
            ("audience=relatives", vec!["Drank", "Nachtlijn", "Rouw", "Samen lezen"]),
            ("gender=men", vec!["Nachtlijn", "Rouw", "Rouw", "Samen lezen"]),
            ("community=turkish", vec!["Drank"]),
            ("not_community=turkish", vec!["Nachtlijn", "Rouw", "Rouw", "Samen lezen"]),
            ("age=40", vec!["Drank", "Nachtlijn", "Rouw", "Rouw"]),
            ("facilitation=peer&facilitation=volunteer", vec!["Drank", "Nachtlijn"]),
            ("cost=free", vec!["Rouw"]),
            ("format=phone", vec!["Nachtlijn"]),
            ("day=mo", vec!["Rouw", "Rouw"]),
            ("day=mo&time=evening", vec!["Rouw"]),
            ("time=afternoon", vec!["Drank"]),
            ("access=bus", vec!["Rouw"]),
            ("seeking=members", vec!["Samen lezen"]),
            ("near=5701&within=5", vec!["Rouw", "Rouw"]),
            ("near=Helmond&within=20", vec!["Drank", "Rouw", "Rouw"]),
            ("near=5701&beyond=10", vec!["Drank", "Nachtlijn", "Samen lezen"]),
            ("theme=alcohol&language=fa", vec![]),
            ("node=nobody.example", vec![]),
        ] {
            assert_eq!(node.found(query).await, expected, "{query}");
        }
        assert_eq!(node.found("open=true&language=fa").await, Vec::<String>::new());
    }

    async fn words_are_understood_in_four_languages(database) {
        let node = with_groups(database).await;
        for (query, theme) in [
            ("alcohol", "alcohol"),
            ("alkol", "alcohol"),
            ("الكحول", "alcohol"),
            ("eenzaamheid", "loneliness"),
            ("yalnızlık", "loneliness"),
            ("loneliness", "loneliness"),
            ("eenzaamhied", "loneliness"),
            ("eenza", "loneliness"),
        ] {
            let encoded: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect();
            let answer = node.search(&format!("q={encoded}")).await;
            assert!(answer["understood"]["themes"].as_array().expect("a list").contains(&json!(theme)), "{query}: {}", answer["understood"]);
            let first = &answer["groups"][0]["themes"];
            assert!(first.as_array().expect("themes").contains(&json!(theme)), "{query}: {first}");
        }
        let placed = node.search("q=drank%20eindhoven").await;
        assert_eq!(placed["understood"]["place"]["name"], "Eindhoven");
        assert_eq!(placed["groups"][0]["name"]["nl"], "Drank");
        // Words that no theme knows still find names and descriptions, with a slip too.
        assert_eq!(node.found("q=nachtlijn").await, ["Nachtlijn"]);
        assert_eq!(node.found("q=nachtlijm").await, ["Nachtlijn"]);
        assert_eq!(node.found("q=zzzzqqqq").await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_facets_counts_pass_over_its_own_filter() {
    let node = with_groups(Database::sqlite()).await;
    let answer = node.search("day=mo").await;
    assert_eq!(answer["total"], 2);
    assert_eq!(
        answer["facets"]["day"],
        json!({"mo": 2, "su": 1, "tu": 1, "we": 1})
    );
    // A loss of a child is a loss: the wide theme counts its parts.
    let wide = json!({"bereavement": 2, "loss-of-child": 1});
    assert_eq!(answer["facets"]["theme"], wide);
    // A count says what its choice would give: "at least" so anonymous, and groups that are for everybody.
    for (parameter, codes) in [
        (
            "anonymity",
            ["registered", "first-name", "nickname", "anonymous"].as_slice(),
        ),
        ("gender", &["women"]),
        ("audience", &["self", "relatives"]),
        ("cost", &["free", "fixed"]),
    ] {
        let all = node.search("").await;
        for code in codes {
            let given = node.search(&format!("{parameter}={code}")).await;
            assert_eq!(
                all["facets"][parameter][code], given["total"],
                "{parameter}={code}"
            );
        }
    }
    let both = node.search("day=mo&theme=alcohol").await;
    assert_eq!(both["total"], 0);
    assert_eq!(both["facets"]["day"], json!({"tu": 1}));
    assert_eq!(both["facets"]["theme"], wide);
}

#[tokio::test]
async fn every_group_stands_on_one_page_while_others_come_and_go() {
    let node = with_groups(Database::sqlite()).await;
    for sort in ["name", "relevance", "confirmed", "distance"] {
        let mut seen: Vec<String> = vec![];
        let mut after = String::new();
        loop {
            let page = node
                .search(&format!("near=5701&sort={sort}&limit=2{after}"))
                .await;
            for group in page["groups"].as_array().expect("a list") {
                seen.push(group["id"].as_str().expect("an id").to_owned());
            }
            match page["next"].as_str() {
                Some(next) => after = format!("&after={next}"),
                None => break,
            }
        }
        let pages = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!((seen.len(), pages), (5, 5), "sorted by {sort}");
    }
    // A group before the end of the first page is withdrawn: the second page loses nothing.
    let first = node.search("sort=name&limit=2").await;
    let second = node
        .search(&format!(
            "sort=name&limit=10&after={}",
            first["next"].as_str().expect("more")
        ))
        .await;
    let id = first["groups"][0]["id"].as_str().expect("an id");
    node.call(reqwest::Method::DELETE, &format!("/api/v1/groups/{id}"), None)
        .await;
    kring_tests::eventually("it is gone", || async { node.search("").await["total"] == 4 }).await;
    let again = node
        .search(&format!(
            "sort=name&limit=10&after={}",
            first["next"].as_str().expect("more")
        ))
        .await;
    assert_eq!(second["groups"], again["groups"]);
}

#[tokio::test]
async fn when_little_is_found_what_comes_near_is_offered() {
    let node = with_groups(Database::sqlite()).await;
    let answer = node.search("theme=alcohol&language=fa").await;
    assert_eq!(answer["total"], 0);
    assert_eq!(answer["nearby"][0]["name"]["nl"], "Drank");
    assert_eq!(answer["nearby"][0]["why"], json!(["language"]));
    let avoided = node
        .search("theme=alcohol&language=fa&not_community=turkish")
        .await;
    let own_street = node.search("theme=alcohol&language=fa&near=5611&beyond=10").await;
    assert_eq!(own_street["nearby"], json!([]), "nor what is too near");
    assert_eq!(
        avoided["nearby"],
        json!([]),
        "what the searcher avoids is not offered"
    );
}

#[tokio::test]
async fn what_comes_near_says_why_it_is_offered() {
    let node = TestNode::start(Database::sqlite()).await;
    let meets = |day: &str| json!([{"rrule": format!("FREQ=WEEKLY;BYDAY={day}"), "start": "19:30", "from": "2026-01-05"}]);
    for (name, changes) in [
        ("Kanker Helmond", json!({"themes": ["cancer"]})),
        (
            "Kanker online",
            json!({"themes": ["cancer"], "format": "online", "venue": null, "languages": ["fa"]}),
        ),
        (
            "Borstkanker ver weg",
            json!({"themes": ["breast-cancer"], "venue": {"postcode": "9711"}, "meetings": meets("FR")}),
        ),
    ] {
        let mut group = a_group_with(changes);
        group["name"] = json!({ "nl": name });
        node.publish(&group).await;
    }
    kring_tests::eventually("all are listed", || async { node.search("").await["total"] == 3 }).await;
    let near = |answer: &Value| -> Vec<(String, Value)> {
        let near = answer["nearby"].as_array().expect("a list").iter();
        near.map(|group| {
            (
                group["name"]["nl"].as_str().expect("a name").to_owned(),
                group["why"].clone(),
            )
        })
        .collect()
    };
    let answer = node
        .search("theme=breast-cancer&near=5701&within=25&day=tu")
        .await;
    assert_eq!(answer["total"], 0);
    assert_eq!(
        near(&answer),
        [
            ("Borstkanker ver weg".to_owned(), json!(["day", "within"])),
            ("Kanker Helmond".to_owned(), json!(["broader"])),
            ("Kanker online".to_owned(), json!(["broader", "within", "remote"])),
        ]
    );
    let words = node.search("q=borstkanker&lang=fa&language=fa").await;
    let offered = near(&words);
    assert!(
        offered
            .iter()
            .any(|(name, why)| name == "Borstkanker ver weg" && *why == json!(["language"])),
        "{offered:?}"
    );
}

#[tokio::test]
async fn a_place_with_namesakes_asks_back() {
    let node = TestNode::start(Database::sqlite()).await;
    for query in ["near=Hengelo", "q=rouw%20in%20hengelo"] {
        let understood = node.search(query).await["understood"].clone();
        assert_eq!(understood["place"]["near"], "Hengelo", "{query}");
        assert_eq!(understood["other_places"][0]["near"], "Hengelo (Gld)", "{query}");
    }
    let chosen = node.search("near=Hengelo%20(Gelderland)").await["understood"].clone();
    assert_eq!(chosen["place"]["name"], "Hengelo (Gld)");
    assert_eq!(chosen["other_places"], Value::Null);
    let page = node.get("/nl/groups?q=rouw+in+hengelo").await.text;
    assert!(page.contains("near=Hengelo+%28Gld%29"), "{page}");
    let unknown = node.get("/api/v1/groups?near=Helmont").await;
    assert_eq!(unknown.status, 400);
    assert!(unknown.text.contains("Helmond"), "{}", unknown.text);
}

#[tokio::test]
async fn what_was_understood_can_be_taken_away_word_by_word() {
    let node = with_groups(Database::sqlite()).await;
    let text = "ik zoek een groep voor mijn dochter met anorexia in Helmond";
    let understood = node
        .search(&format!("q={}&lang=nl", kring_tests::encoded(text)))
        .await["understood"]
        .clone();
    assert_eq!(understood["themes"][0], "eating-disorder");
    assert_eq!(understood["audience"], json!(["relatives"]));
    assert_eq!(understood["place"]["name"], "Helmond");
    let page = node
        .get(&format!("/nl/groups?q={}", text.replace(' ', "+")))
        .await
        .text;
    let hrefs: Vec<&str> = page
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let without = |gone: &str, stays: [&str; 2]| {
        hrefs.iter().any(|href| {
            href.contains("q=ik+zoek") && !href.contains(gone) && stays.iter().all(|word| href.contains(word))
        })
    };
    assert!(without("Helmond", ["anorexia", "dochter"]), "{hrefs:?}");
    assert!(without("dochter", ["anorexia", "Helmond"]), "{hrefs:?}");
    assert!(without("anorexia", ["Helmond", "groep"]), "{hrefs:?}");
}

#[tokio::test]
async fn strange_questions_get_an_answer_or_a_word() {
    let node = with_groups(Database::sqlite()).await;
    for (query, total) in [
        (format!("q={}", "a".repeat(10_000)), 0),
        (format!("q={}", kring_tests::encoded("🙂🙂🙂")), 0),
        ("q=%00%01%1f".into(), 5),
        (
            format!("q={}", kring_tests::encoded("'; SELECT * FROM qqqq; --")),
            0,
        ),
        (
            format!("q={}", kring_tests::encoded("name:(rouw OR *) AND \"")),
            2,
        ),
        ("near=5701&within=5&beyond=50".into(), 0),
        ("community=turkish&not_community=turkish".into(), 0),
        ("age=120".into(), 4),
    ] {
        assert_eq!(node.search(&query).await["total"], total, "{query:.80}");
    }
    // Words are words: what looks like a command finds what it finds, and changes nothing.
    node.search(&format!(
        "q={}",
        kring_tests::encoded("'; DROP TABLE listing; --")
    ))
    .await;
    assert_eq!(node.search("").await["total"], 5);
    // Marks that are taken away before what was typed is read: the place is cut out of the right text.
    for typed in ["%01%E2%80%A6Hengelo", "%D8%B1%09hengelo"] {
        assert_eq!(
            node.get(&format!("/nl/groups?q={typed}")).await.status,
            200,
            "{typed}"
        );
    }
    for (query, field) in [
        ("near=5701&within=-3", "within"),
        ("limit=999999", "limit"),
        ("limit=1.5", "limit"),
        ("after=eyJhIjoxfQ", "after"),
        ("theme=alkohol", "theme"),
        ("anonymity=very", "anonymity"),
        ("lang=%E2%80%AE", "lang"),
    ] {
        let answer = node.get(&format!("/api/v1/groups?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        assert_eq!(answer.json()["errors"][0]["field"], field, "{query}");
    }
}
