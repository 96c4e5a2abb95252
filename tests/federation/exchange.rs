//! Groups travel: backfill, changes, withdrawals, restarts.

use kring_tests::{
    Database, Names, Program, Region, Signed, Stranger, TestNode, a_group, a_group_with, both_databases,
    client, eventually, free_port,
};
use reqwest::Method;
use serde_json::json;

both_databases! {
    async fn a_group_is_found_on_every_node_until_it_is_withdrawn(database) {
        let region = Region::start(database.and(2).await).await;
        region.connect().await;
        let [a, b, c] = &region.nodes[..] else { panic!("three nodes") };
        let group = a.publish(&a_group_with(json!({"themes": ["loneliness"], "languages": ["fa"], "name": {"nl": "Theehuis"}}))).await;
        let id = group["id"].as_str().expect("an id");
        for node in [a, b, c] {
            // "I am lonely", in Farsi.
            node.will_find("q=%D8%AA%D9%86%D9%87%D8%A7%DB%8C%DB%8C&language=fa", &["Theehuis"]).await;
        }
        let copy = b.get(&format!("/api/v1/groups/{id}")).await.json();
        assert_eq!(copy["url"], group["url"]);
        assert_eq!(copy["origin"], group["origin"]);

        // Nobody but its own node changes it.
        assert_eq!(b.call(Method::DELETE, &format!("/api/v1/groups/{id}"), None).await.status, 404);

        let change = a_group_with(json!({"themes": ["loneliness"], "name": {"nl": "Theetuin"}}));
        let request = a.request(Method::PUT, &format!("/api/v1/groups/{id}")).header("If-Match", "*").json(&change);
        let token = a.app().directory.create_token("t", kring_server::directory::token::Scope::Publish).await.expect("a token");
        assert_eq!(a.send(request.bearer_auth(token)).await.status, 200);
        for node in [b, c] {
            node.will_find("theme=loneliness", &["Theetuin"]).await;
        }
        assert_eq!(a.call(Method::DELETE, &format!("/api/v1/groups/{id}"), None).await.status, 204);
        for node in [b, c] {
            node.will_find("", &[]).await;
            assert_eq!(node.get(&format!("/nl/groups/{id}")).await.status, 410);
        }
    }

    async fn who_follows_later_gets_everything(database) {
        let region = Region::start_named(database.and(1).await, Names::Ports, &[]).await;
        let [a, b] = &region.nodes[..] else { panic!("two nodes") };
        // More than two pages of the collection, and a withdrawal among them.
        let drafts = (0..230).map(|i| kring_server::directory::draft::Draft::from_json(a_group_with(json!({"external_id": i.to_string()}))).expect("a draft"));
        a.app().directory.import("test", drafts.collect(), false, &mut |_| {}).await.expect("taken in");
        let gone = a.publish(&a_group()).await;
        a.call(Method::DELETE, &format!("/api/v1/groups/{}", gone["id"].as_str().expect("an id")), None).await;
        b.follow(a).await;
        eventually("all 230 are there", || async { b.search("").await["total"] == 230 }).await;
        let peer = b.peer(a).await;
        assert_eq!(peer["groups"], 230);
        assert_eq!(peer["state"], "following");
    }

    async fn nothing_is_lost_when_a_node_was_away(database) {
        let mut region = Region::start(database.and(1).await).await;
        region.connect().await;
        let keeps = region.nodes[0].publish(&a_group_with(json!({"name": {"nl": "Blijft"}}))).await;
        let goes = region.nodes[0].publish(&a_group_with(json!({"name": {"nl": "Gaat"}}))).await;
        region.nodes[1].will_find("", &["Blijft", "Gaat"]).await;
        region.nodes[1].stop().await;
        // While it is away one changes, one goes, one comes; and the sender is restarted in between.
        let id = |group: &serde_json::Value| group["id"].as_str().expect("an id").to_owned();
        let token = region.nodes[0].app().directory.create_token("t", kring_server::directory::token::Scope::Publish).await.expect("a token");
        let change = a_group_with(json!({"name": {"nl": "Blijft anders"}}));
        let request = region.nodes[0].request(Method::PUT, &format!("/api/v1/groups/{}", id(&keeps))).header("If-Match", "*");
        assert_eq!(region.nodes[0].send(request.json(&change).bearer_auth(token)).await.status, 200);
        region.nodes[0].call(Method::DELETE, &format!("/api/v1/groups/{}", id(&goes)), None).await;
        region.nodes[0].stop().await;
        region.nodes[0].start_again().await;
        region.nodes[0].publish(&a_group_with(json!({"name": {"nl": "Komt"}}))).await;
        region.nodes[1].start_again().await;
        region.nodes[1].will_find("", &["Blijft anders", "Komt"]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn unfollowed_groups_are_forgotten_and_come_back() {
    let region = Region::start(Database::sqlite().and(1).await).await;
    region.connect().await;
    let [a, b] = &region.nodes[..] else {
        panic!("two nodes")
    };
    a.publish(&a_group()).await;
    b.will_find("", &["Rouwgroep Helmond"]).await;
    let id = b.peer(a).await["id"].as_i64().expect("a number");
    assert_eq!(
        b.call(Method::DELETE, &format!("/api/v1/peers/{id}"), None)
            .await
            .status,
        204
    );
    b.will_find("", &[]).await;
    eventually("the other node knows", || async {
        a.peer(b).await["follows_us"] == false
    })
    .await;
    b.follow(a).await;
    b.will_find("", &["Rouwgroep Helmond"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blocked_node_is_gone_at_once_and_a_limited_one_hidden() {
    let region = Region::start(Database::sqlite().and(1).await).await;
    region.connect().await;
    let [a, b] = &region.nodes[..] else {
        panic!("two nodes")
    };
    a.publish(&a_group()).await;
    b.will_find("", &["Rouwgroep Helmond"]).await;
    let id = b.peer(a).await["id"].as_i64().expect("a number");
    let decide = async |policy: &str| {
        let answer = b
            .call(
                Method::PATCH,
                &format!("/api/v1/peers/{id}"),
                Some(&json!({"policy": policy})),
            )
            .await;
        assert_eq!(answer.status, 200, "{}", answer.text);
    };
    decide("limit").await;
    b.will_find("", &[]).await;
    let host = a.url.trim_start_matches("http://");
    b.will_find(&format!("node={host}"), &["Rouwgroep Helmond"]).await;
    decide("block").await;
    b.will_find(&format!("node={host}"), &[]).await;
    a.publish(&a_group_with(json!({"name": {"nl": "Nog een"}}))).await;
    decide("allow").await;
    b.will_find("", &["Nog een", "Rouwgroep Helmond"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_many_bring_at_the_same_time_is_all_taken() {
    let node = TestNode::start(Database::sqlite()).await;
    let stranger = Stranger::start(0).await;
    stranger.be_followed_by(&node).await;
    let client = client();
    for round in 0..5 {
        let sending: Vec<_> = (0..40)
            .map(|number| {
                let page = stranger.page(&format!("group-{round}-{number}"), 1);
                let request = stranger.signed(&node, &stranger.activity("Create", &page));
                let client = client.clone();
                tokio::spawn(async move { request.send(&client).await })
            })
            .collect();
        for sent in sending {
            assert_eq!(sent.await.expect("sent"), 202);
        }
    }
    eventually("all are listed", || async {
        node.app().directory.listed() == 200
    })
    .await;
}

/// kill -9 in the middle of a delivery: what was published arrives once the node is started again.
#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_that_was_killed_is_taken_up_again() {
    let stranger = Stranger::start(0).await;
    let folder = tempfile::TempDir::new().expect("a folder");
    let port = free_port();
    let base = format!("http://localhost:{port}");
    let environment = [
        ("KRING_DEV", "true"),
        ("KRING_FEDERATION", "open"),
        ("KRING_LISTEN", &format!("127.0.0.1:{port}")),
        ("KRING_BASE_URL", &base),
        ("KRING_DELIVERY_RETRY", "100ms..1s"),
    ];
    let running = Program::serve(folder.path(), &environment);
    let token = Program::run_with(
        folder.path(),
        &["token", "create", "t", "--scope", "publish"],
        &environment,
    );
    let token = String::from_utf8(token.stdout)
        .expect("a token")
        .trim()
        .to_owned();
    let follow = stranger.activity("Follow", &json!(format!("{base}/actor")));
    let follow = Signed::post(
        &format!("{base}/inbox"),
        &stranger.actor,
        stranger.key,
        follow.to_string(),
    );
    assert_eq!(follow.send(&client()).await, 202);
    eventually("it follows", || async {
        stranger.got().iter().any(|activity| activity["type"] == "Accept")
    })
    .await;
    let mut published = std::collections::BTreeSet::new();
    for number in 0..30 {
        let group = a_group_with(json!({"name": {"nl": format!("Groep {number}")}}));
        let request = client()
            .post(format!("{base}/api/v1/groups"))
            .bearer_auth(&token)
            .json(&group);
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 201);
        let group: serde_json::Value =
            serde_json::from_slice(&answer.bytes().await.expect("a body")).expect("JSON");
        published.insert(group["id"].as_str().expect("an id").to_owned());
    }
    // Some are on their way by now, and some are not.
    running.kill();
    let running = Program::serve(folder.path(), &environment);
    eventually("all have arrived", || async {
        let got = stranger.got();
        let ids = got
            .iter()
            .filter_map(|activity| activity["object"]["kring:group"]["id"].as_str());
        ids.map(str::to_owned).collect::<std::collections::BTreeSet<_>>() == published
    })
    .await;
    assert!(running.terminate());
}
