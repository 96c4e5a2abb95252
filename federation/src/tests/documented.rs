//! The JSON of FEDERATION.md is what the code makes. `KRING_WRITE_EXAMPLES=1` writes it anew.

use std::{collections::BTreeMap, path::PathBuf};

use serde_json::{Value, json};
use url::Url;

use super::{node, samples};
use crate::{
    activities::{
        accept::accept,
        announce::announce,
        create_or_update::{actor_changed, create_or_update},
        delete::delete,
        flag::{flag, flag_answer},
        follow::follow,
        moving::moved,
        undo::undo,
    },
    host::{ChangeState, ReportOut, Retraction},
    objects::{group_object::page, tombstone::tombstone},
};

const ID: &str = "01JD5Q0Z7Y8K3N4M5P6R7S8T9V";

/// Every example, by the name under which FEDERATION.md has it.
async fn examples() -> BTreeMap<&'static str, Value> {
    let mut identity = samples::identity("https://node.example/");
    identity.former = vec![Url::parse("https://old.example/").expect("an address")];
    let protocol = node::protocol(identity.clone(), 0).await;
    let other = Url::parse("https://b.example/actor").expect("an address");
    let group = samples::group(&identity, ID, 17);
    let retraction = Retraction {
        url: identity.at(&format!("groups/{ID}")),
        revision: Some(18),
        at: "2026-11-20T10:00:00Z".parse().expect("a time"),
    };
    let report = ReportOut {
        id: 1,
        flag: Url::parse("https://node.example/activities/0123456789abcdef0123456789abcdef").expect("an id"),
        group: Url::parse(&format!("https://b.example/groups/{ID}")).expect("an address"),
        text: "outdated\n\nThe door was closed.".into(),
        answers: None,
    };
    let peer = {
        let mut data = protocol.host().data();
        data.change(group.url.as_str(), ChangeState::Live(Box::new(group.clone())));
        data.row_or_new(&other).clone()
    };
    let kept = "kept in memory";
    let created = create_or_update(&protocol, &group, true);
    let mut create = created.clone();
    create["object"] = json!({"id": group.url, "type": "Page", "…": "…"});
    let mut updated = actor_changed(&protocol);
    updated["object"] = json!({"id": identity.actor(), "type": "Application", "…": "…"});
    let mut since = protocol.groups_since(0).await.expect(kept);
    since["orderedItems"] = json!([{"type": "Page", "…": "…"}, {"type": "Tombstone", "…": "…"}]);
    let mut ids = protocol.groups_by_id(ID).await.expect("few").expect(kept);
    ids["orderedItems"] = json!([{"type": "Page", "…": "…"}]);
    for n in 0..300 {
        let group = samples::group(&identity, &format!("more-{n}"), 1);
        let mut data = protocol.host().data();
        data.change(group.url.as_str(), ChangeState::Live(Box::new(group.clone())));
    }
    let mut cut = protocol.groups_in("").await.expect(kept);
    let zero = cut["kring:ranges"]["0"].clone();
    cut["kring:ranges"] = json!({"0": zero, "1": "…", "f": "…"});
    let mut listed = protocol.groups_in("0").await.expect(kept);
    let first = listed["kring:revisions"]
        .as_object()
        .and_then(|all| all.iter().next());
    let (id, revision) = first
        .map(|(id, revision)| (id.clone(), revision.clone()))
        .expect("some");
    listed["kring:revisions"] = json!({id: revision, "…": "…"});
    BTreeMap::from([
        ("actor", protocol.actor_document()),
        ("group", page(&group, &identity)),
        ("tombstone", tombstone(&retraction)),
        ("follow", follow(&protocol, &other)),
        ("undo", undo(&protocol, &other)),
        ("accept", accept(&protocol, &other)),
        ("create", create),
        ("delete", delete(&protocol, &retraction)),
        ("announce", announce(&protocol, &report.group)),
        ("flag", flag(&protocol, &peer, &report)),
        ("flag-answer", flag_answer(&protocol, &peer, &report, true)),
        ("actor-update", updated),
        (
            "move",
            moved(
                &protocol,
                &Url::parse("https://old.example/actor").expect("an address"),
            ),
        ),
        ("collection", protocol.groups().await.expect(kept)),
        ("page", since),
        ("ids", ids),
        ("range-cut", cut),
        ("range-listed", listed),
    ])
}

/// As it stands in the document: what is random, long or always the same is shortened.
fn shortened(name: &str, mut example: Value) -> String {
    if name != "actor"
        && let Some(context) = example.get_mut("@context")
    {
        *context = json!(["…"]);
    }
    if let Some(key) = example.pointer_mut("/publicKey/publicKeyPem") {
        *key = json!("-----BEGIN PUBLIC KEY-----\n…");
    }
    let text = serde_json::to_string_pretty(&example).expect("JSON");
    let mut short = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("/activities/") {
        short += before;
        short += "/activities/6f0c…";
        rest = after.trim_start_matches(|digit: char| digit.is_ascii_hexdigit());
    }
    short + rest
}

#[tokio::test]
async fn the_examples_of_federation_md_are_what_the_code_makes() {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../FEDERATION.md"));
    let document = std::fs::read_to_string(&path).expect("FEDERATION.md");
    let mut examples = examples().await;
    let mut parts = document.split("<!-- example: ");
    let mut made = parts.next().expect("a beginning").to_owned();
    for part in parts {
        let (name, rest) = part.split_once(" -->").expect("the end of the mark");
        let after = rest.splitn(3, "```").nth(2).expect("a block after the mark");
        let example = examples
            .remove(name)
            .unwrap_or_else(|| panic!("nothing makes the example {name}"));
        made += &format!(
            "<!-- example: {name} -->\n```json\n{}\n```{after}",
            shortened(name, example)
        );
    }
    assert!(
        examples.is_empty(),
        "FEDERATION.md shows nothing of {:?}",
        examples.keys()
    );
    if std::env::var_os("KRING_WRITE_EXAMPLES").is_some() {
        std::fs::write(&path, &made).expect("written");
    }
    assert!(
        made == document,
        "the examples are of another time; KRING_WRITE_EXAMPLES=1 cargo test -p kring-federation documented writes them"
    );
}
