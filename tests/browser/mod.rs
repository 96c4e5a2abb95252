//! Journeys in a real Chromium, on live nodes. The steps are in `journeys.mjs` (Playwright).

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

#[tokio::test(flavor = "multi_thread")]
async fn a_citizen_finds_a_group_in_dutch_and_in_arabic() {
    let region = region().await;
    let url = region.nodes[0].url.clone();
    let output = tokio::task::spawn_blocking(move || {
        Command::new("node")
            .arg("journeys.mjs")
            .arg(url)
            .current_dir(repository().join("tests/browser"))
            .output()
    })
    .await
    .expect("finished")
    .expect("node is installed; tests/run does it");
    let said = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    println!("{said}");
    assert!(output.status.success(), "{said}");
}
