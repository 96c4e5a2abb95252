//! The search index stays in step with the database: the same on both, after a power cut, and after a restored backup.

use kring_tests::{Database, Program, TestNode, a_group_with, both_databases, encoded};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::search::groups;

async fn execute(node: &TestNode, statements: &[&str]) {
    let db = sea_orm::Database::connect(node.database().url.as_str())
        .await
        .expect("the node's database");
    for statement in statements {
        db.execute_unprepared(statement)
            .await
            .unwrap_or_else(|error| panic!("{statement}: {error}"));
    }
    db.close().await.expect("closed");
}

/// What a restored backup does to the tables that the index follows.
const BACKUP: [&str; 2] = [
    "CREATE TABLE backup_listing AS SELECT * FROM listing",
    "CREATE TABLE backup_sequence AS SELECT * FROM sequence",
];
const RESTORE: [&str; 3] = [
    "DELETE FROM listing",
    "INSERT INTO listing SELECT * FROM backup_listing",
    "UPDATE sequence SET value = (SELECT value FROM backup_sequence b WHERE b.name = sequence.name)",
];

both_databases! {
    async fn a_restored_backup_is_noticed_while_the_node_runs(database) {
        let node = TestNode::start(database).await;
        let named = |name: &str| a_group_with(json!({"name": {"nl": name}}));
        let first = node.publish(&named("Eerste")).await;
        node.publish(&named("Tweede")).await;
        node.will_find("", &["Eerste", "Tweede"]).await;
        execute(&node, &BACKUP).await;
        node.publish(&named("Derde")).await;
        node.call(reqwest::Method::DELETE, &format!("/api/v1/groups/{}", first["id"].as_str().expect("an id")), None).await;
        node.will_find("", &["Derde", "Tweede"]).await;
        execute(&node, &RESTORE).await;
        node.will_find("", &["Eerste", "Tweede"]).await;
        // Restored again, and changed so often that the numbers are as high as before or higher.
        for name in ["Vierde", "Vijfde", "Zesde"] {
            node.publish(&named(name)).await;
        }
        node.will_find("", &["Eerste", "Tweede", "Vierde", "Vijfde", "Zesde"]).await;
        execute(&node, &RESTORE).await;
        for name in ["Zevende", "Achtste", "Negende", "Tiende"] {
            node.publish(&named(name)).await;
        }
        node.will_find("", &["Achtste", "Eerste", "Negende", "Tiende", "Tweede", "Zevende"]).await;
    }
}

/// An answer without what differs between two nodes: ids, addresses, times of publishing.
fn comparable(mut answer: Value) -> Value {
    let names: Vec<(String, String)> = ["groups", "nearby"]
        .iter()
        .flat_map(|list| answer[*list].as_array().cloned().unwrap_or_default())
        .map(|group| {
            (
                group["id"].as_str().expect("an id").to_owned(),
                group["name"].to_string() + &group["themes"].to_string(),
            )
        })
        .collect();
    for list in ["groups", "nearby"] {
        for group in answer[list]
            .as_array_mut()
            .into_iter()
            .flatten()
            .filter_map(Value::as_object_mut)
        {
            for field in ["id", "url", "origin", "created", "updated"] {
                group.remove(field);
            }
        }
    }
    if let Some(distances) = answer["distances"].as_object() {
        let by_name: serde_json::Map<String, Value> = distances
            .iter()
            .map(|(id, km)| {
                (
                    names.iter().find(|(of, _)| of == id).expect("a group").1.clone(),
                    km.clone(),
                )
            })
            .collect();
        answer["distances"] = Value::Object(by_name);
    }
    answer["facets"]["node"] = Value::Null;
    answer["next"] = json!(answer["next"].is_string());
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn both_databases_give_the_same_answers() {
    let mut nodes = vec![];
    for database in [Database::sqlite(), Database::postgres().await] {
        let node = TestNode::start(database).await;
        for group in groups() {
            node.publish(&group).await;
        }
        kring_tests::eventually("all are listed", || async {
            node.search("").await["total"] == groups().len()
        })
        .await;
        nodes.push(node);
    }
    for query in [
        String::new(),
        "sort=name&limit=2".into(),
        "near=5701&sort=distance".into(),
        "near=Helmond&within=20&day=mo&time=evening".into(),
        "language=fa&theme=alcohol".into(),
        "not_community=turkish&anonymity=nickname&lang=ar".into(),
        format!("q={}&lang=tr", encoded("çok içki içiyorum")),
        format!(
            "q={}&lang=nl",
            encoded("ik zoek een groep voor mijn zoon die te veel drinkt in Eindhoven")
        ),
        format!("q={}", encoded("nachtlijm")),
        format!("q={}", encoded("zzzz")),
    ] {
        let [sqlite, postgres] = &nodes[..] else {
            panic!("two nodes")
        };
        assert_eq!(
            comparable(sqlite.search(&query).await),
            comparable(postgres.search(&query).await),
            "{query}"
        );
    }
}

#[tokio::test]
async fn what_was_published_is_found_after_a_power_cut() {
    let folder = tempfile::tempdir().expect("a folder");
    let node = Program::serve(folder.path(), &[]);
    let made = Program::run(folder.path(), &["token", "create", "test", "--scope", "publish"]);
    let said = String::from_utf8_lossy(&made.stdout).into_owned();
    let token = said
        .split_whitespace()
        .find(|word| word.len() > 30)
        .expect("a token")
        .to_owned();
    let client = kring_tests::client();
    for name in ["Anker", "Kompas", "Lotus"] {
        let group = a_group_with(json!({"name": {"nl": name}}));
        let answer = client
            .post(format!("{}/api/v1/groups", node.url))
            .bearer_auth(&token)
            .json(&group)
            .send()
            .await;
        assert_eq!(answer.expect("an answer").status(), 201);
    }
    node.kill();
    let node = Program::serve(folder.path(), &[]);
    for name in ["anker", "kompas", "lotus"] {
        let answer = client
            .get(format!("{}/api/v1/groups?q={name}", node.url))
            .send()
            .await
            .expect("an answer");
        let answer: Value = answer.json().await.expect("JSON");
        assert_eq!(answer["total"], 1, "{name}");
    }
}
