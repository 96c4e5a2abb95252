//! Copies that were damaged, nodes that were away, and work that several processes share.

use std::{collections::BTreeMap, time::Duration};

use chrono::TimeDelta;
use kring_server::directory::{clock::Clock, draft::Draft};
use kring_tests::{Database, Region, Stranger, TestNode, a_group, a_group_with, both_databases, eventually};
use reqwest::Method;
use sea_orm::ConnectionTrait;
use serde_json::json;

async fn fill(node: &TestNode, count: usize) {
    let drafts = (0..count).map(|number| {
        let group = json!({"external_id": number.to_string(), "name": {"nl": format!("Groep {number}")}});
        Draft::from_json(a_group_with(group)).expect("a draft")
    });
    let taken = node
        .app()
        .directory
        .import("test", drafts.collect(), false, &mut |_| {})
        .await;
    taken.expect("taken in");
}

/// Id and revision of a node's own groups.
async fn own(node: &TestNode) -> BTreeMap<String, i64> {
    let state = node.app().directory.own_state().await.expect("its groups");
    state.groups.into_iter().collect()
}

/// The same of what another has of it; -1 for a damaged row.
async fn copy(of: &TestNode, at: &TestNode) -> BTreeMap<String, i64> {
    let id = at.peer(of).await["id"].as_i64().expect("a peer");
    let copied = at.app().directory.copy_of(id).await.expect("a copy");
    let rows = copied.groups.into_iter();
    rows.map(|held| (held.id, held.revision.unwrap_or(-1))).collect()
}

async fn sql(node: &TestNode, statement: &str) {
    let db = sea_orm::Database::connect(node.database().url.as_str())
        .await
        .expect("the database");
    db.execute_unprepared(statement).await.expect(statement);
    db.close().await.expect("closed");
}

async fn sync_now(of: &TestNode, at: &TestNode) {
    let peer = at.peer(of).await;
    let before = peer["last_sync"].clone();
    let answer = at
        .call(Method::POST, &format!("/api/v1/peers/{}/sync", peer["id"]), None)
        .await;
    assert_eq!(answer.status, 202, "{}", answer.text);
    eventually("it is compared", || async {
        at.peer(of).await["last_sync"] != before
    })
    .await;
}

both_databases! {
    async fn a_copy_damaged_on_purpose_is_whole_after_one_round(database) {
        let region = Region::start(database.and(1).await).await;
        let [a, b] = &region.nodes[..] else { panic!("two nodes") };
        fill(a, 600).await;
        b.follow(a).await;
        eventually("all are there", || async { b.app().directory.listed() == 600 }).await;
        eventually("it is read", || async { !b.peer(a).await["last_sync"].is_null() }).await;
        let truth = own(a).await;
        assert_eq!(copy(a, b).await, truth);
        let ids: Vec<&String> = truth.keys().collect();
        let of_a = "peer_id IS NOT NULL";
        // Deleted, altered (the text, the number, the address), withdrawn by nobody, and made up.
        sql(b, &format!("DELETE FROM listing WHERE {of_a} AND id IN ('{}', '{}')", ids[0], ids[300])).await;
        sql(b, &format!("UPDATE listing SET public = replace(public, 'Groep', 'Vals') WHERE id = '{}'", ids[1])).await;
        sql(b, &format!("UPDATE listing SET revision = 99 WHERE id = '{}'", ids[2])).await;
        sql(b, &format!("UPDATE listing SET url = url || 'x' WHERE id = '{}'", ids[3])).await;
        sql(b, &format!("UPDATE listing SET public = NULL, gone_at = 1 WHERE id = '{}'", ids[4])).await;
        sql(b, &format!(
            "INSERT INTO listing (id, url, peer_id, revision, public, changed_seq, created_seq) \
             SELECT 'MADEUP', replace(url, id, 'MADEUP'), peer_id, 1, public, -1, 1 FROM listing WHERE id = '{}'", ids[5])).await;
        assert_ne!(copy(a, b).await, truth);
        sync_now(a, b).await;
        assert_eq!(copy(a, b).await, truth);
        let text = b.get(&format!("/api/v1/groups/{}", ids[1])).await.text;
        assert!(text.contains("Groep") && !text.contains("Vals"), "{text}");
        eventually("the index follows", || async { b.app().directory.listed() == 600 }).await;
    }

    async fn several_processes_on_one_database_send_everything_once(database) {
        // SQLite serves one process; there this is what one process does.
        let stranger = Stranger::start(0).await;
        let mut nodes = vec![TestNode::start(database).await];
        if nodes[0].database().url.starts_with("postgres") {
            for _ in 0..2 {
                let another = nodes[0].another_process().await;
                nodes.push(another);
            }
        }
        let follow = json!(format!("{}/actor", nodes[0].url));
        assert_eq!(stranger.send(&nodes[0], "Follow", &follow).await, 202);
        eventually("it is accepted", || async {
            stranger.got().iter().any(|activity| activity["type"] == "Accept")
        }).await;
        let mut expected = vec![];
        for number in 0..12 {
            let group = a_group_with(json!({"name": {"nl": format!("Groep {number}")}}));
            let by = &nodes[number % nodes.len()];
            let group = by.publish(&group).await;
            expected.push(group["id"].as_str().expect("an id").to_owned());
        }
        let sent = || {
            let mut sent: Vec<String> = stranger.got().iter()
                .filter(|activity| activity["type"] == "Create" || activity["type"] == "Update")
                .map(|activity| activity["object"]["kring:group"]["id"].as_str().expect("an id").to_owned())
                .collect();
            sent.sort();
            sent
        };
        expected.sort();
        eventually("all are sent", || async { sent().len() >= expected.len() }).await;
        assert_eq!(sent(), expected, "each of them once");
        let accepts = stranger.got().iter().filter(|activity| activity["type"] == "Accept").count();
        assert_eq!(accepts, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_that_was_away_for_eight_days_gets_each_group_once_in_its_latest_state() {
    let clock = Clock::manual(Clock::system().now());
    let node = TestNode::start_at(
        Database::sqlite(),
        &[("delivery_retry", "30s..1d".to_owned())],
        clock.clone(),
    )
    .await;
    let stranger = Stranger::start(0).await;
    assert_eq!(
        stranger
            .send(&node, "Follow", &json!(format!("{}/actor", node.url)))
            .await,
        202
    );
    eventually("it follows", || async {
        stranger.peer_of(&node).await["follows_us"] == true
    })
    .await;
    let first = node
        .publish(&a_group_with(json!({"name": {"nl": "Eerst"}})))
        .await;
    eventually("it arrives", || async {
        stranger.got().iter().any(|activity| activity["type"] == "Create")
    })
    .await;
    stranger.serve("/inbox", kring_tests::Served::status(503));
    let before = stranger.got().len();
    let id = first["id"].as_str().expect("an id");
    let mut revision = first["revision"].as_i64().expect("a number");
    for day in 0..8 {
        let draft =
            Draft::from_json(a_group_with(json!({"name": {"nl": format!("Dag {day}")}}))).expect("a draft");
        revision = node
            .app()
            .directory
            .change(id, revision, draft)
            .await
            .expect("changed")
            .revision;
        let tried = stranger.got().len();
        clock.advance(TimeDelta::hours(30));
        eventually("it is tried", || async { stranger.got().len() > tried }).await;
        eventually("that it failed is noted", || async {
            !stranger.peer_of(&node).await["failing_since"].is_null()
        })
        .await;
    }
    eventually("it counts as unreachable", || async {
        stranger.peer_of(&node).await["state"] == "unreachable"
    })
    .await;
    assert!(stranger.got().len() - before < 40, "it is not tried all the time");
    // It is back: one activity brings it up to date.
    stranger.serve("/inbox", kring_tests::Served::status(202));
    let away = stranger.got().len();
    clock.advance(TimeDelta::hours(40));
    eventually("it is told", || async { stranger.got().len() > away }).await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    let got = stranger.got()[away..].to_vec();
    assert_eq!(got.len(), 1, "{got:?}");
    assert_eq!(got[0]["object"]["kring:group"]["revision"], revision);
    assert_eq!(stranger.peer_of(&node).await["failing_since"], json!(null));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_is_gone_is_told_from_one_that_is_away_and_its_groups_go() {
    let clock = Clock::manual(Clock::system().now());
    let node = TestNode::start_at(
        Database::sqlite(),
        &[("delivery_retry", "1s..1d".to_owned())],
        clock.clone(),
    )
    .await;
    let stranger = Stranger::start(0).await;
    let page = stranger.page("one", 1);
    stranger.serve_groups(&[page]);
    stranger.be_followed_by(&node).await;
    node.will_find("", &["Vreemde groep"]).await;
    stranger.serve("/actor", kring_tests::Served::status(410));
    stranger.serve("/actor/groups", kring_tests::Served::status(404));
    clock.advance(TimeDelta::days(2));
    eventually("it is gone", || async {
        stranger.peer_of(&node).await["state"] == "gone"
    })
    .await;
    node.app().directory.purge().await.expect("purged");
    assert_eq!(node.app().directory.listed(), 1, "perhaps it comes back");
    clock.advance(TimeDelta::days(9));
    node.app().directory.purge().await.expect("purged");
    node.will_find("", &[]).await;
    // And it does come back.
    stranger.serve(
        "/actor",
        kring_tests::Served::activity(&stranger.actor_document()),
    );
    stranger.serve_groups(&[stranger.page("one", 1)]);
    clock.advance(TimeDelta::days(2));
    node.will_find("", &["Vreemde groep"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawals_of_long_ago_are_forgotten_once_every_follower_knows_of_them() {
    let clock = Clock::manual(Clock::system().now());
    let node = TestNode::start_at(Database::sqlite(), &[], clock.clone()).await;
    let stranger = Stranger::start(0).await;
    assert_eq!(
        stranger
            .send(&node, "Follow", &json!(format!("{}/actor", node.url)))
            .await,
        202
    );
    eventually("it follows", || async {
        stranger.peer_of(&node).await["follows_us"] == true
    })
    .await;
    let group = node.publish(&a_group()).await;
    let path = format!("/api/v1/groups/{}", group["id"].as_str().expect("an id"));
    assert_eq!(node.call(Method::DELETE, &path, None).await.status, 204);
    node.app().directory.purge().await.expect("purged");
    eventually("it is told", || async {
        stranger.got().iter().any(|activity| activity["type"] == "Delete")
    })
    .await;
    eventually("nothing is behind", || async {
        stranger.peer_of(&node).await["behind"] == false
    })
    .await;
    node.app().directory.purge().await.expect("purged");
    assert_eq!(node.get(&path).await.status, 410, "not so soon");
    clock.advance(TimeDelta::days(91));
    node.app().directory.purge().await.expect("purged");
    assert_eq!(node.get(&path).await.status, 404);
}
