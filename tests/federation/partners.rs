//! Partners that nobody follows by hand: lists and hubs. And partners that change: keys and addresses.

use kring_server::key::rotate;
use kring_tests::{
    Database, Region, Served, Stranger, TestNode, a_group, a_group_with, both_databases, eventually,
};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

fn list(nodes: &[&str]) -> Served {
    let nodes: Vec<Value> = nodes
        .iter()
        .map(|url| json!({"actor": format!("{url}/actor")}))
        .collect();
    let list = json!({"type": "kring-nodes", "version": 1, "name": "Regio", "nodes": nodes});
    Served::json_as("application/json", &list)
}

async fn subscribe(node: &TestNode, address: &str) {
    let body = json!({"url": address});
    let answer = node.call(Method::POST, "/api/v1/lists", Some(&body)).await;
    assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.text);
}

/// Nodes that accept nobody by themselves.
async fn careful(count: usize) -> Region {
    let databases = Database::sqlite().and(count - 1).await;
    let settings = [("federation", "approve".to_owned())];
    Region::start_named(databases, kring_tests::Names::Ports, &settings).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_nodes_of_a_list_appear_without_anybodys_hand_and_go_with_it() {
    let region = careful(3).await;
    let [a, b, c] = &region.nodes[..] else {
        panic!("three nodes")
    };
    a.publish(&a_group_with(json!({"name": {"nl": "Van A"}}))).await;
    b.publish(&a_group_with(json!({"name": {"nl": "Van B"}}))).await;
    let umbrella = Stranger::start(0).await;
    let address = format!("{}/nodes.json", umbrella.url);
    umbrella.serve("/nodes.json", list(&[&a.url, &b.url]));
    for node in [a, b, c] {
        subscribe(node, &address).await;
    }
    // Who is on the list follows and is followed; who only reads the list waits for the others.
    a.will_find("", &["Van A"]).await;
    eventually("a and b follow each other", || async {
        a.peer(b).await["state"] == "following" && b.peer(a).await["state"] == "following"
    })
    .await;
    eventually("c waits", || async { a.peer(c).await["follower"] == "asks" }).await;
    assert_eq!(c.search("").await["total"], 0);

    // It joins, and everything is everywhere.
    umbrella.serve("/nodes.json", list(&[&a.url, &b.url, &c.url]));
    for node in [a, b, c] {
        subscribe(node, &address).await;
    }
    c.publish(&a_group_with(
        json!({"name": {"nl": "Van C"}, "contact": [{"kind": "form"}], "venue": null,
        "format": "online", "online": {"kind": "video"}}),
    ))
    .await;
    for node in [a, b, c] {
        eventually("all three are listed", || async {
            node.app().directory.listed() == 3
        })
        .await;
    }

    // What cannot be read changes nothing, and says why.
    umbrella.serve(
        "/nodes.json",
        Served::json_as("application/json", &json!({"type": "kring-nodes", "version": 1})),
    );
    subscribe(c, &address).await;
    eventually("the trouble is told", || async {
        let lists = c.call(Method::GET, "/api/v1/lists", None).await.json();
        lists[0]["last_error"]
            .as_str()
            .is_some_and(|why| why.contains("list of nodes"))
    })
    .await;
    assert_eq!(c.app().directory.listed(), 3);

    // Local decisions win: what staff followed by hand stays when the list drops it, what staff removed stays away.
    c.follow(a).await;
    let id = c.peer(b).await["id"].clone();
    assert_eq!(
        c.call(Method::DELETE, &format!("/api/v1/peers/{id}"), None)
            .await
            .status,
        204
    );
    umbrella.serve("/nodes.json", list(&[&b.url, &c.url]));
    for node in [b, c] {
        subscribe(node, &address).await;
    }
    eventually("b has retracted a", || async {
        b.peer(a).await["groups"].as_i64().unwrap_or(0) == 0
    })
    .await;
    eventually("c keeps a and not b", || async {
        c.app().directory.listed() == 2
    })
    .await;
    assert_eq!(c.peer(a).await["groups"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hub_spares_its_partners_from_following_each_other() {
    let databases = Database::sqlite().and(2).await;
    let settings = [("hub", "true".to_owned())];
    let region = Region::start_named(databases, kring_tests::Names::Hosts, &settings).await;
    let [hub, origin, reader] = &region.nodes[..] else {
        panic!("three nodes")
    };
    hub.follow(origin).await;
    reader.follow(hub).await;
    let group = origin
        .publish(&a_group_with(json!({"name": {"nl": "Van ver"}})))
        .await;
    hub.will_find("", &["Van ver"]).await;
    reader.will_find("", &["Van ver"]).await;
    let id = group["id"].as_str().expect("an id");
    let copy = reader.get(&format!("/api/v1/groups/{id}")).await.json();
    assert_eq!(copy["origin"]["actor"], format!("{}/actor", origin.url));
    assert_eq!(copy["url"], group["url"]);
    // Changes and withdrawals reach it through the hub.
    let change = a_group_with(json!({"name": {"nl": "Van ver weg"}}));
    let revision = group["revision"].as_i64().expect("a number");
    let draft = kring_server::directory::draft::Draft::from_json(change).expect("a draft");
    origin
        .app()
        .directory
        .change(id, revision, draft)
        .await
        .expect("changed");
    reader.will_find("", &["Van ver weg"]).await;
    origin
        .app()
        .directory
        .withdraw(id, None)
        .await
        .expect("withdrawn");
    reader.will_find("", &[]).await;
    // Without the hub there is nobody who vouches.
    origin.publish(&a_group()).await;
    reader.will_find("", &["Rouwgroep Helmond"]).await;
    let peer = reader.peer(hub).await["id"].clone();
    assert_eq!(
        reader
            .call(Method::DELETE, &format!("/api/v1/peers/{peer}"), None)
            .await
            .status,
        204
    );
    reader.will_find("", &[]).await;
}

both_databases! {
    async fn a_rotated_key_is_noticed_and_nothing_stops(database) {
        let region = Region::start(database.and(1).await).await;
        region.connect().await;
        let [a, b] = &region.nodes[..] else { panic!("two nodes") };
        let before = a.get("/actor").await.json()["publicKey"]["publicKeyPem"].clone();
        rotate(&a.app().directory).await.expect("a new key");
        eventually("it signs with the new key", || async {
            a.get("/actor").await.json()["publicKey"]["publicKeyPem"] != before
        })
        .await;
        a.publish(&a_group()).await;
        b.will_find("", &["Rouwgroep Helmond"]).await;
        b.publish(&a_group_with(json!({"name": {"nl": "Terug"}, "contact": [{"kind": "form"}], "meetings": [],
            "venue": null, "format": "phone"}))).await;
        eventually("both ways", || async { a.app().directory.listed() == 2 }).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_moves_and_keeps_its_groups_and_followers() {
    let mut region = Region::start(Database::sqlite().and(1).await).await;
    region.connect().await;
    let group = region.nodes[0].publish(&a_group()).await;
    region.nodes[1].will_find("", &["Rouwgroep Helmond"]).await;
    let kept = region.nodes[1]
        .publish(&a_group_with(
            json!({"name": {"nl": "Van B"}, "themes": ["alcohol"]}),
        ))
        .await;
    region.nodes[0].will_find("theme=alcohol", &["Van B"]).await;
    let id = group["id"].as_str().expect("an id").to_owned();
    // The same node goes on under another name.
    let old = region.nodes[0].url.clone();
    region.nodes[0].move_to("moved.test").await;
    let [a, b] = &region.nodes[..] else {
        panic!("two nodes")
    };
    eventually("the partner hears of it", || async {
        let peers = b.call(Method::GET, "/api/v1/peers", None).await.json();
        peers[0]["moves_to"] == format!("{}/actor", a.url)
    })
    .await;
    let peers = b.call(Method::GET, "/api/v1/peers", None).await.json();
    assert_eq!(
        peers[0]["actor"],
        format!("{old}/actor"),
        "nothing changes before staff confirms"
    );
    let peer = peers[0]["id"].clone();
    let confirmed = b
        .call(Method::POST, &format!("/api/v1/peers/{peer}/move"), None)
        .await;
    assert_eq!(confirmed.status, StatusCode::OK, "{}", confirmed.text);
    assert_eq!(confirmed.json()["groups"], 1);
    let copy = b.get(&format!("/api/v1/groups/{id}")).await.json();
    assert_eq!(copy["url"], format!("{}/groups/{id}", a.url));
    // Both ways goes on, without anybody following anybody anew.
    a.publish(&a_group_with(
        json!({"name": {"nl": "Na de verhuizing"}, "themes": ["gambling"]}),
    ))
    .await;
    b.will_find("theme=gambling", &["Na de verhuizing"]).await;
    b.app()
        .directory
        .withdraw(kept["id"].as_str().expect("an id"), None)
        .await
        .expect("withdrawn");
    a.will_find("theme=alcohol", &[]).await;
    eventually("compared", || async { b.peer(a).await["groups"] == 2 }).await;
    // A second confirmation has nothing to confirm.
    let again = b
        .call(Method::POST, &format!("/api/v1/peers/{peer}/move"), None)
        .await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    // Bookmarks of the old name still lead there.
    let port = old.rsplit(':').next().expect("a port");
    let bookmark = a
        .request(Method::GET, &format!("/nl/groups/{id}"))
        .header("Host", format!("node-a.test:{port}"));
    let answer = a.send(bookmark).await;
    assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(answer.header("location"), format!("{}/nl/groups/{id}", a.url));
}

#[tokio::test(flavor = "multi_thread")]
async fn in_approve_mode_who_was_allowed_beforehand_is_let_in() {
    let region = careful(2).await;
    let [a, b] = &region.nodes[..] else {
        panic!("two nodes")
    };
    a.publish(&a_group()).await;
    let actor = format!("{}/actor", b.url).parse().expect("an address");
    a.app()
        .directory
        .set_policy(&actor, kring_federation::host::Policy::Allow)
        .await
        .expect("allowed");
    b.follow(a).await;
    b.will_find("", &["Rouwgroep Helmond"]).await;
}
