//! Import: real feeds, broken feeds, and the same feed twice.

use kring_server::directory::{draft::Draft, import::Imported};
use kring_tests::{Program, TestNode, both_databases, real_data};
use tempfile::TempDir;

fn said(output: &std::process::Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// A feed in the shape of BMLT, of made-up meetings.
fn meetings(number: usize) -> String {
    let rows: Vec<String> = (0..number)
        .map(|i| {
            format!(
                r#"{{"id_bigint":"{i}","weekday_tinyint":"{}","venue_type":"1","start_time":"19:30:00","duration_time":"01:00:00","formats":"O",
                "lang_enum":"en","longitude":"-73.9","latitude":"40.8","published":"1","meeting_name":"Meeting {}","location_text":"Hall",
                "location_street":"{i} Example St","location_municipality":"Exampletown","location_province":"NY","location_postal_code_1":"10467","location_nation":"USA"}}"#,
                i % 7 + 1,
                i / 2,
            )
        })
        .collect();
    format!("[{}]", rows.join(",\n"))
}

both_databases! {
    async fn a_feed_is_taken_in_once_and_two_of_one_name_stay_two(database) {
        let node = TestNode::start(database).await;
        let feed = kring_server::exchange::read(kring_server::exchange::Format::Bmlt, meetings(40).as_bytes(), &Default::default()).expect("a feed");
        let drafts = || -> Vec<_> { feed.records.iter().map(|record| record.draft.clone().expect("readable")).collect() };
        let first = node.app().directory.import("test", drafts(), false, &mut |_| {}).await.expect("taken in");
        assert!(first.iter().all(|result| *result == Imported::Added), "{first:?}");
        let again = node.app().directory.import("test", drafts(), false, &mut |_| {}).await.expect("taken in");
        assert!(again.iter().all(|result| *result == Imported::Unchanged), "{again:?}");
        node.will_find("q=Meeting%207", &["Meeting 7", "Meeting 7"]).await;
        kring_tests::eventually("all are listed", || async { node.search("").await["total"] == 40 }).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_real_feed_is_taken_in_whole() {
    let Some(feed) = real_data("bmlt/GetSearchResults.json") else {
        println!("the real feed is not beside this checkout; the made-up ones are tested all the same");
        return;
    };
    let folder = TempDir::new().expect("a folder");
    let first = Program::run(
        folder.path(),
        &["import", "--format", "bmlt", feed.to_str().expect("a path")],
    );
    assert!(first.status.success(), "{}", said(&first));
    assert!(
        said(&first).contains("added 1513, changed 0, unchanged 0, refused 0 of 1513"),
        "{}",
        said(&first)
    );
    let again = Program::run(
        folder.path(),
        &["import", "--format", "bmlt", feed.to_str().expect("a path")],
    );
    assert!(
        said(&again).contains("added 0, changed 0, unchanged 1513, refused 0 of 1513"),
        "{}",
        said(&again)
    );

    let running = Program::serve(folder.path(), &[]);
    let ask = async |query: &str| -> serde_json::Value {
        let url = format!("{}/api/v1/groups?{query}", running.url);
        let text = kring_tests::client()
            .get(url)
            .send()
            .await
            .expect("an answer")
            .text()
            .await
            .expect("a body");
        serde_json::from_str(&text).expect("JSON")
    };
    assert_eq!(ask("").await["total"], 1513);
    // Counted in the feed itself.
    let rows: Vec<serde_json::Value> =
        serde_json::from_slice(&std::fs::read(&feed).expect("read")).expect("JSON");
    let count = |key: &str, value: &str| rows.iter().filter(|row| row[key] == value).count();
    assert_eq!(ask("day=mo").await["total"], count("weekday_tinyint", "2"));
    assert_eq!(ask("day=su").await["total"], count("weekday_tinyint", "1"));
    let named = ask("q=courage%20to%20change&limit=100").await;
    let exact = named["groups"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|group| group["name"]["en"] == "Courage to Change")
        .count();
    assert_eq!(exact, count("meeting_name", "Courage to Change"));
    assert!(ask("q=Bronx&limit=1").await["total"].as_u64().expect("a number") > 0);
}

#[test]
fn a_broken_feed_changes_nothing_and_says_where() {
    let folder = TempDir::new().expect("a folder");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        path.to_str().expect("a path").to_owned()
    };
    let whole = meetings(10);
    for (format, path, words) in [
        (
            "bmlt",
            write("half.json", &whole.as_bytes()[..whole.len() / 2]),
            "line",
        ),
        ("bmlt", write("page.html", b"<!doctype html>"), "line 1"),
        (
            "json",
            write("latin1.json", b"[{\"name\":{\"nl\":\"caf\xe9\"}}]"),
            "UTF-8",
        ),
        ("csv", write("utf16.csv", b"\xff\xfen\0a\0m\0e\0"), "UTF-8"),
        ("csv", write("header.csv", b"naam,themes\nx,y\n"), "name"),
        (
            "json",
            folder.path().join("none.json").display().to_string(),
            "none.json",
        ),
    ] {
        let output = Program::run(folder.path(), &["import", "--format", format, &path]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert!(said(&output).contains(words), "{path}: {}", said(&output));
    }
    let rows = r#"[
        {"external_id": "a", "name": {"nl": "Goed"}, "themes": ["grief-x"], "languages": ["nl"], "anonymity": "nickname", "format": "phone", "contact": [{"kind": "form"}]},
        {"external_id": "b", "name": {"nl": "Goed"}, "themes": ["loneliness"], "languages": ["nl"], "anonymity": "nickname", "format": "phone", "contact": [{"kind": "form"}]}
    ]"#;
    let path = write("rows.json", rows.as_bytes());
    let dry = Program::run(folder.path(), &["import", "--format", "json", "--dry-run", &path]);
    assert!(
        said(&dry).contains("added 1,") && said(&dry).contains("refused 1 of 2"),
        "{}",
        said(&dry)
    );
    let output = Program::run(folder.path(), &["import", "--format", "json", &path]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(
        said(&output).contains("refused record 1 (a): themes[0]:"),
        "{}",
        said(&output)
    );
    assert!(
        said(&output).contains("added 1,"),
        "the dry run changed nothing: {}",
        said(&output)
    );

    // What is written can be read again, in both formats.
    for format in ["json", "csv"] {
        let exported = Program::run(folder.path(), &["export", "--format", format]);
        assert!(exported.status.success(), "{}", said(&exported));
        let other = TempDir::new().expect("a folder");
        let path = write(&format!("out.{format}"), &exported.stdout);
        let taken = Program::run(other.path(), &["import", "--format", format, &path]);
        assert!(
            said(&taken).contains("added 1, changed 0, unchanged 0, refused 0 of 1"),
            "{}",
            said(&taken)
        );
    }
}

#[tokio::test]
async fn an_import_keeps_what_was_added_here_and_names_doubled_keys() {
    let node = TestNode::start(kring_tests::Database::sqlite()).await;
    let directory = &node.app().directory;
    let draft = |json: serde_json::Value| Draft::from_json(json).expect("a draft");
    let row = |text: &str| {
        let mut group =
            kring_tests::a_group_with(serde_json::json!({"external_id": "1", "description": {"nl": text}}));
        group.as_object_mut().expect("an object").remove("private");
        // Every other week, and the feed does not say since when.
        group["meetings"] =
            serde_json::json!([{"rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "start": "19:30"}]);
        draft(group)
    };
    let import = async |drafts: Vec<Draft>| {
        directory
            .import("feed", drafts, false, &mut |_| {})
            .await
            .expect("taken in")
    };
    assert_eq!(import(vec![row("Eerst")]).await, [Imported::Added]);
    let id = directory.own_public_groups().await.expect("read")[0].id.clone();

    // Somebody adds the maintainer's address here; the feed knows nothing of it.
    let kept = draft(kring_tests::a_group_with(
        serde_json::json!({"description": {"nl": "Eerst"},
        "meetings": [{"rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "start": "19:30", "from": "2026-01-06"}]}),
    ));
    directory.change(&id, 1, kept).await.expect("changed");
    let before = directory.own_record(&id).await.expect("read").expect("there");
    assert_eq!(import(vec![row("Dan")]).await, [Imported::Changed]);
    let after = directory.own_record(&id).await.expect("read").expect("there");
    assert_eq!(after.private.maintainer_email, before.private.maintainer_email);
    assert_eq!(
        after.content.meetings[0].from, before.content.meetings[0].from,
        "the rhythm keeps its phase"
    );
    assert_eq!(import(vec![row("Dan")]).await, [Imported::Unchanged]);

    let twice = import(vec![row("Dan"), row("Dan")]).await;
    assert!(
        matches!(twice.as_slice(), [Imported::Unchanged, Imported::Refused(_)]),
        "{twice:?}"
    );
    let again = node
        .call(
            reqwest::Method::POST,
            "/api/v1/groups",
            Some(&kring_tests::a_group_with(
                serde_json::json!({"external_id": "x"}),
            )),
        )
        .await;
    assert_eq!(again.status, 201);
    let again = node
        .call(
            reqwest::Method::POST,
            "/api/v1/groups",
            Some(&kring_tests::a_group_with(
                serde_json::json!({"external_id": "x"}),
            )),
        )
        .await;
    assert_eq!(again.status, 400, "{}", again.text);
    assert_eq!(again.json()["errors"][0]["field"], "external_id");

    // What this node wrote out itself is found again by its own ids.
    let own = directory.own_public_groups().await.expect("read");
    let text = kring_server::exchange::write(kring_server::exchange::Format::Json, &own).expect("written");
    let feed = kring_server::exchange::read(
        kring_server::exchange::Format::Json,
        text.as_bytes(),
        &Default::default(),
    )
    .expect("read");
    let drafts = feed
        .records
        .into_iter()
        .map(|record| record.draft.expect("readable"))
        .collect();
    assert!(
        import(drafts)
            .await
            .iter()
            .all(|result| *result == Imported::Unchanged)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_shows_on_the_running_node() {
    let folder = TempDir::new().expect("a folder");
    let running = Program::serve(folder.path(), &[]);
    let path = folder.path().join("feed.json");
    std::fs::write(&path, meetings(30)).expect("written");
    let output = Program::run(
        folder.path(),
        &["import", "--format", "bmlt", path.to_str().expect("a path")],
    );
    assert!(output.status.success(), "{}", said(&output));
    let client = kring_tests::client();
    kring_tests::eventually("the running node lists them", || async {
        let answer = client
            .get(format!("{}/api/v1/groups", running.url))
            .send()
            .await
            .expect("an answer");
        answer.json::<serde_json::Value>().await.expect("JSON")["total"] == 30
    })
    .await;
    assert!(running.terminate(), "it ends well when it is asked to");
}
