//! How entries are shown on one node: the same group in two lists, hidden entries, and reports.

use kring_tests::{Database, Region, TestNode, a_group, a_group_with, eventually};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

async fn two() -> Region {
    let region = Region::start(Database::sqlite().and(1).await).await;
    region.connect().await;
    region
}

fn id(group: &Value) -> &str {
    group["id"].as_str().expect("an id")
}

async fn put(node: &TestNode, path: &str, body: Value) {
    let answer = node.call(Method::PUT, path, Some(&body)).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_group_in_two_lists_is_shown_once_with_both_sources() {
    let region = two().await;
    let [a, b] = &region.nodes[..] else {
        panic!("two nodes")
    };
    let of_a = a.publish(&a_group()).await;
    // The same meeting, in other words.
    let of_b = b
        .publish(&a_group_with(json!({"name": {"nl": "Rouwcafé De Bron"}})))
        .await;
    let other = a_group_with(
        json!({"name": {"nl": "Rouwgroep Helmond"}, "contact": [{"kind": "form"}],
        "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=MO", "start": "10:00", "from": "2026-01-05"}]}),
    );
    b.publish(&other).await;
    for (node, shown, behind) in [(a, &of_a, &of_b), (b, &of_b, &of_a)] {
        eventually("three entries, two groups", || async {
            node.app().directory.listed() == 3 && node.search("").await["total"] == 2
        })
        .await;
        let answer = node.search("").await;
        let also = &answer["also_listed"][id(shown)][0];
        assert_eq!(also["id"], behind["id"], "its own comes first");
        assert_eq!(also["origin"], behind["origin"]);
        // Nothing is dropped: it has its page, and who asks for its node finds it.
        assert_eq!(
            node.get(&format!("/nl/groups/{}", id(behind))).await.status,
            StatusCode::OK
        );
        let page = node.get(&format!("/nl/groups/{}", id(shown))).await.text;
        let name = behind["origin"]["name"].as_str().expect("a name");
        assert!(
            page.contains(name) && page.contains(&format!("/nl/groups/{}", id(behind))),
            "{page}"
        );
        let list = node.get("/nl/groups").await.text;
        assert!(list.contains("Ook bij"), "{list}");
    }
    let host = b.url.trim_start_matches("http://");
    assert_eq!(a.search(&format!("node={host}")).await["total"], 2);

    // Staff separates them, and joins others.
    put(
        a,
        &format!("/api/v1/groups/{}/same", id(&of_a)),
        json!({"other": id(&of_b), "same": false}),
    )
    .await;
    eventually("both are shown", || async { a.search("").await["total"] == 3 }).await;
    assert_eq!(b.search("").await["total"], 2, "only here");
    put(
        a,
        &format!("/api/v1/groups/{}/same", id(&of_a)),
        json!({"other": id(&of_b)}),
    )
    .await;
    eventually("as they tell", || async { a.search("").await["total"] == 2 }).await;
    // What staff decided holds when an entry changes.
    put(
        a,
        &format!("/api/v1/groups/{}/same", id(&of_a)),
        json!({"other": id(&of_b), "same": false}),
    )
    .await;
    a.app().directory.confirm(id(&of_a)).await.expect("confirmed");
    eventually("both are shown", || async { a.search("").await["total"] == 3 }).await;
    let missing = json!({"other": "nobody"});
    let answer = a
        .call(
            Method::PUT,
            &format!("/api/v1/groups/{}/same", id(&of_a)),
            Some(&missing),
        )
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_staff_hides_is_hidden_here_and_nowhere_else() {
    let region = two().await;
    let [a, b] = &region.nodes[..] else {
        panic!("two nodes")
    };
    let group = a.publish(&a_group()).await;
    b.will_find("", &["Rouwgroep Helmond"]).await;
    let path = format!("/api/v1/groups/{}", id(&group));
    // Another's entry.
    put(b, &format!("{path}/hidden"), json!({"hidden": true})).await;
    b.will_find("", &[]).await;
    for page in [path.clone(), format!("/nl/groups/{}", id(&group))] {
        assert_eq!(b.get(&page).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    a.will_find("", &["Rouwgroep Helmond"]).await;
    // A change does not bring it back.
    a.app().directory.confirm(id(&group)).await.expect("confirmed");
    eventually("the change arrives", || async {
        b.app().directory.index_lag().await.expect("a lag") == 0
    })
    .await;
    b.will_find("", &[]).await;
    put(b, &format!("{path}/hidden"), json!({"hidden": false})).await;
    b.will_find("", &["Rouwgroep Helmond"]).await;
    // An own one: partners keep it, and no revision says that anything changed.
    let revision = a.get(&path).await.json()["revision"].clone();
    put(a, &format!("{path}/hidden"), json!({"hidden": true})).await;
    a.will_find("", &[]).await;
    let page = a.request(Method::GET, "/actor/groups?since=0");
    let page = a.send(page).await.json();
    assert_eq!(page["orderedItems"][0]["kring:group"]["revision"], revision);
    b.will_find("", &["Rouwgroep Helmond"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn anybody_reports_an_entry_and_its_own_staff_answers() {
    let region = two().await;
    let [a, b] = &region.nodes[..] else {
        panic!("two nodes")
    };
    let group = a.publish(&a_group()).await;
    b.will_find("", &["Rouwgroep Helmond"]).await;
    let address = format!("/nl/groups/{}/report", id(&group));
    let form = b.get(&address).await;
    assert_eq!(form.status, StatusCode::OK);
    assert!(
        form.text.contains(r#"name="reason" value="outdated""#),
        "{}",
        form.text
    );
    let post = |body: &'static str| {
        b.request(Method::POST, &address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(body)
    };
    // What was typed is kept where something is wrong.
    let again = b.send(post("text=De+deur+was+dicht")).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);
    assert!(
        again.text.contains("De deur was dicht") && again.text.contains("Kies eerst"),
        "{}",
        again.text
    );
    let sent = b.send(post("reason=outdated&text=De+deur+was+dicht")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let thanks = b.get(sent.header("location")).await;
    assert!(thanks.text.contains("Dank je wel"), "{}", thanks.text);
    // It goes to who lists the group, without who made it.
    eventually("the origin has it", || async { !first_report(a).await.is_null() }).await;
    let report = first_report(a).await;
    assert_eq!(report["reason"], "outdated");
    assert_eq!(report["text"], "De deur was dicht");
    assert_eq!(report["from"], format!("{}/actor", b.url));
    assert_eq!(report["group"], group["id"]);
    eventually("the sender knows that it arrived", || async {
        first_report(b).await["state"] == "sent"
    })
    .await;
    let answer = json!({"accepted": true, "text": "We hebben het aangepast."});
    let path = format!("/api/v1/reports/{}/answer", report["id"]);
    assert_eq!(
        a.call(Method::POST, &path, Some(&answer)).await.status,
        StatusCode::OK
    );
    eventually("the answer arrives", || async {
        first_report(b).await["state"] == "followed"
    })
    .await;
    assert_eq!(first_report(b).await["answer"], "We hebben het aangepast.");
    // Nobody but staff reads them, and there is an end to how many there can be.
    assert_eq!(a.get("/api/v1/reports").await.status, StatusCode::UNAUTHORIZED);
    for _ in 0..30 {
        assert_eq!(
            a.send(
                a.request(Method::POST, &format!("/api/v1/groups/{}/reports", id(&group)))
                    .json(&json!({"reason": "other"}))
            )
            .await
            .status,
            StatusCode::ACCEPTED
        );
    }
    let kept = a.call(Method::GET, "/api/v1/reports", None).await.json();
    assert!(kept.as_array().expect("a list").len() <= 21);
}

async fn first_report(node: &TestNode) -> Value {
    node.call(Method::GET, "/api/v1/reports", None).await.json()[0].clone()
}
