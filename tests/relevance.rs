//! How well everyday queries are understood: groups that are described in Dutch only, one a theme, and queries in
//! thirteen languages with the themes they mean (`tests/relevance/`).
//!
//! `tune.tsv` may be looked at by who works on the search, `held.tsv` may not: it says how queries fare that
//! nobody has seen. `KRING_RELEVANCE=tune` prints the failures of the first.

use std::collections::BTreeMap;

use kring_server::{directory::theme, i18n::Translator};
use kring_tests::{Database, TestNode, encoded, real_data, repository};
use serde_json::{Value, json};

/// A query with the themes that answer it.
struct Asked {
    language: String,
    query: String,
    themes: Vec<String>,
    kind: String,
}

fn read(text: &str) -> Vec<Asked> {
    text.lines()
        .skip(1)
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            Asked {
                language: columns[0].to_owned(),
                query: columns[1].to_owned(),
                themes: columns[2].split(',').map(str::to_owned).collect(),
                kind: columns.get(3).unwrap_or(&"").to_string(),
            }
        })
        .collect()
}

/// A node with one group a theme, described in Dutch.
async fn one_group_a_theme() -> TestNode {
    let node = TestNode::start(Database::sqlite()).await;
    let dutch = Translator::plain("nl");
    for theme in theme::all() {
        node.publish(&json!({
            "name": {"nl": format!("Groep {}", dutch.theme(theme.code))},
            "summary": {"nl": dutch.about_theme(theme.code)},
            "themes": [theme.code], "languages": ["nl"], "anonymity": "first-name", "format": "online",
            "contact": [{"kind": "form"}],
        }))
        .await;
    }
    kring_tests::eventually("all are listed", || async {
        node.search("").await["total"] == theme::all().len()
    })
    .await;
    node
}

/// The share of queries of which an expected theme is among the first three groups.
async fn hits(node: &TestNode, asked: &[Asked], say: bool) -> f64 {
    let mut by: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let mut good = 0;
    for one in asked {
        let answer = node
            .search(&format!(
                "q={}&lang={}&limit=3",
                encoded(&one.query),
                one.language
            ))
            .await;
        let shown: Vec<&str> = answer["groups"]
            .as_array()
            .expect("groups")
            .iter()
            .filter_map(|group| group["themes"][0].as_str())
            .collect();
        let hit = shown
            .iter()
            .any(|theme| one.themes.iter().any(|wanted| wanted == theme));
        good += u32::from(hit);
        for key in [&one.language, &one.kind] {
            let (hits, all) = by.entry(key.clone()).or_default();
            *hits += u32::from(hit);
            *all += 1;
        }
        if !hit && say {
            println!(
                "{}\t{}\twanted {}\tgot {shown:?}",
                one.language,
                one.query,
                one.themes.join(",")
            );
        }
    }
    let share = f64::from(good) / asked.len() as f64;
    let parts: Vec<String> = by
        .iter()
        .map(|(key, (hits, all))| format!("{key} {hits}/{all}"))
        .collect();
    println!(
        "{good} of {} ({:.1} %): {}",
        asked.len(),
        100.0 * share,
        parts.join(", ")
    );
    share
}

#[tokio::test]
async fn everyday_queries_find_the_group_that_is_meant() {
    let node = one_group_a_theme().await;
    let say = |set: &str| std::env::var("KRING_RELEVANCE").is_ok_and(|wanted| wanted == set);
    let folder = repository().join("tests/relevance");
    let mut reached = vec![];
    for (set, least) in [("tune", 0.96), ("held", 0.95)] {
        let text = std::fs::read_to_string(folder.join(format!("{set}.tsv"))).expect("the queries");
        println!("{set}:");
        reached.push((set, hits(&node, &read(&text), say(set)).await, least));
    }
    if let Some(sample) = real_data("../relevance-sample.tsv") {
        let text = std::fs::read_to_string(sample).expect("the sample");
        println!("sample:");
        reached.push(("sample", hits(&node, &read(&text), true).await, 0.97));
    }
    for (set, share, least) in reached {
        assert!(share >= least, "{set}: {share}");
    }
}

#[tokio::test]
async fn labels_find_their_own_theme_in_every_language() {
    let node = one_group_a_theme().await;
    let mut wrong = vec![];
    for (language, _) in kring_server::i18n::LANGUAGES {
        let t = Translator::plain(language);
        for theme in theme::all() {
            let label = t.theme(theme.code);
            let answer = node
                .search(&format!("q={}&lang={language}&limit=2", encoded(&label)))
                .await;
            let shown: Vec<&Value> = answer["groups"]
                .as_array()
                .expect("groups")
                .iter()
                .map(|group| &group["themes"][0])
                .collect();
            if !shown.iter().any(|code| *code == theme.code) {
                let understood = &answer["understood"]["themes"];
                wrong.push(format!(
                    "{language} {label}: {understood}, {shown:?} instead of {}",
                    theme.code
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
