//! The program as an operator types it.

use std::{net::TcpListener, process::Output};

use kring_tests::{Program, real_data};
use tempfile::TempDir;

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn fails(folder: &TempDir, arguments: &[&str], environment: &[(&str, &str)], code: i32, words: &[&str]) {
    let output = Program::run_with(folder.path(), arguments, environment);
    assert_eq!(
        output.status.code(),
        Some(code),
        "{arguments:?} {environment:?}: {}",
        said(&output)
    );
    for word in words {
        assert!(
            said(&output).contains(word),
            "{arguments:?} {environment:?} does not say {word:?}: {}",
            said(&output)
        );
    }
    assert!(!said(&output).contains("panicked"), "{}", said(&output));
}

#[test]
fn wrong_use_is_explained() {
    let folder = TempDir::new().expect("a folder");
    fails(&folder, &["srve"], &[], 2, &["serve"]);
    fails(&folder, &["import", "--format", "cvs", "x"], &[], 2, &["csv"]);
    fails(
        &folder,
        &["token", "create", "x", "--scope", "publich"],
        &[],
        2,
        &["publish"],
    );
    fails(&folder, &[], &[], 2, &["Usage"]);
    fails(&folder, &["export", "--format", "bmlt"], &[], 1, &["json"]);
    fails(
        &folder,
        &["peer", "follow", "not a host"],
        &[],
        1,
        &["groups.example.org"],
    );
    fails(
        &folder,
        &["peer", "remove", "groups.example.org"],
        &[],
        1,
        &["peer list"],
    );
    fails(&folder, &["token", "revoke", "nobody"], &[], 1, &["token list"]);
}

#[test]
fn a_misspelt_or_impossible_setting_is_named() {
    let folder = TempDir::new().expect("a folder");
    for (key, value, words) in [
        ("KRING_ORGANIZATION", "x", ["KRING_ORGANIZATION", "organisation"]),
        (
            "KRING_BASE_URL",
            "http://groups.example.org",
            ["base_url", "https"],
        ),
        ("KRING_FEDERATION", "closed", ["federation", "allowlist"]),
        ("KRING_LOG", "loud", ["log", "debug"]),
    ] {
        fails(&folder, &["serve"], &[(key, value)], 1, &words);
    }
    std::fs::write(folder.path().join("kring.toml"), "listn = \"127.0.0.1:1\"\n").expect("written");
    fails(&folder, &["serve"], &[], 1, &["kring.toml", "listn", "listen"]);
    std::fs::write(folder.path().join("kring.toml"), "listen = \n").expect("written");
    fails(&folder, &["serve"], &[], 1, &["kring.toml", "line 1"]);
}

#[test]
fn a_port_in_use_and_a_folder_that_cannot_be_used_are_named() {
    let folder = TempDir::new().expect("a folder");
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    fails(
        &folder,
        &["serve"],
        &[("KRING_LISTEN", &address)],
        1,
        &[&address, "listen"],
    );
    // A folder below a file cannot be made by anybody, root included.
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("written");
    let below = file.join("data");
    let below = below.to_str().expect("a path");
    fails(
        &folder,
        &["serve", "--listen", "127.0.0.1:0"],
        &[("KRING_DATA_DIR", below)],
        1,
        &[below],
    );
    fails(
        &folder,
        &["import", "--format", "json", "-"],
        &[("KRING_DATA_DIR", below)],
        1,
        &[below],
    );
    fails(
        &folder,
        &["check"],
        &[("KRING_DATA_DIR", below)],
        1,
        &["wrong", below],
    );
}

#[test]
fn a_damaged_or_newer_database_is_left_as_it_is() {
    let folder = TempDir::new().expect("a folder");
    assert!(
        Program::run(folder.path(), &["token", "create", "first"])
            .status
            .success()
    );
    let file = folder.path().join("data/kring.db");
    let url = format!("sqlite://{}", file.display());
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let db = sea_orm::Database::connect(&url).await.expect("opened");
        let newer =
            "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m20991231_000001_future', 0)";
        sea_orm::ConnectionTrait::execute_unprepared(&db, newer)
            .await
            .expect("a newer migration");
        db.close().await.expect("closed");
    });
    fails(
        &folder,
        &["serve", "--listen", "127.0.0.1:0"],
        &[],
        1,
        &["newer version", "m20991231_000001_future"],
    );
    std::fs::write(
        &file,
        "this is no database, whatever its name says; it is long enough to be read as one".repeat(20),
    )
    .expect("written");
    for beside in ["data/kring.db-wal", "data/kring.db-shm"] {
        let _ = std::fs::remove_file(folder.path().join(beside));
    }
    let before = std::fs::read(&file).expect("read");
    fails(
        &folder,
        &["serve", "--listen", "127.0.0.1:0"],
        &[],
        1,
        &["kring.db"],
    );
    assert_eq!(
        std::fs::read(&file).expect("read"),
        before,
        "nothing was written over it"
    );
}

#[test]
fn tokens_places_peers_and_check() {
    let folder = TempDir::new().expect("a folder");
    let made = Program::run(
        folder.path(),
        &["token", "create", "Website", "--scope", "publish"],
    );
    let token = String::from_utf8_lossy(&made.stdout).trim().to_owned();
    assert!(token.starts_with("kring_") && token.len() > 40, "{}", said(&made));
    let listed = Program::run(folder.path(), &["token", "list"]);
    assert!(
        said(&listed).contains("Website") && !said(&listed).contains(&token),
        "{}",
        said(&listed)
    );
    for entry in std::fs::read_dir(folder.path().join("data")).expect("a folder") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("read");
        assert!(
            !bytes
                .windows(token.len())
                .any(|window| window == token.as_bytes()),
            "only a hash is kept"
        );
    }
    assert!(said(&Program::run(folder.path(), &["token", "revoke", "Website"])).contains("revoked 1"));

    let file = folder.path().join("places.txt");
    std::fs::write(
        &file,
        "BE\t3900\tPelt\tFlanders\tVLG\tLimburg\tVLI\tPelt\t72043\t51.21\t5.42\t4\n",
    )
    .expect("written");
    let loaded = Program::run(folder.path(), &["places", "load", file.to_str().expect("a path")]);
    assert!(said(&loaded).contains("loaded 1 postcodes"), "{}", said(&loaded));
    std::fs::write(&file, "BE\t3900\tPelt\n").expect("written");
    fails(
        &folder,
        &["places", "load", file.to_str().expect("a path")],
        &[],
        1,
        &["line 1", "12 columns"],
    );
    if let Some(real) = real_data("places/NL.txt") {
        let loaded = Program::run(folder.path(), &["places", "load", real.to_str().expect("a path")]);
        assert!(said(&loaded).contains("postcodes"), "{}", said(&loaded));
    }

    assert!(
        Program::run(folder.path(), &["peer", "block", "bad.example.org"])
            .status
            .success()
    );
    assert!(said(&Program::run(folder.path(), &["peer", "list"])).contains("bad.example.org"));

    let port = kring_tests::free_port();
    let listen = format!("127.0.0.1:{port}");
    fails(
        &folder,
        &["check"],
        &[
            ("KRING_LISTEN", &listen),
            ("KRING_BASE_URL", &format!("http://localhost:{port}")),
        ],
        1,
        &["ok     database", "wrong  own address", "ok     translations"],
    );
    let running = Program::serve(folder.path(), &[]);
    let listen = running.url.replace("http://localhost", "127.0.0.1");
    let checked = Program::run_with(
        folder.path(),
        &["check"],
        &[("KRING_LISTEN", &listen), ("KRING_BASE_URL", &running.url)],
    );
    assert!(checked.status.success(), "{}", said(&checked));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_with_success_survives_being_killed() {
    let folder = TempDir::new().expect("a folder");
    let made = Program::run(folder.path(), &["token", "create", "x", "--scope", "publish"]);
    let token = String::from_utf8_lossy(&made.stdout).trim().to_owned();
    let client = kring_tests::client();
    let mut published = vec![];
    for _ in 0..3 {
        let running = Program::serve(folder.path(), &[]);
        for _ in 0..10 {
            let request = client
                .post(format!("{}/api/v1/groups", running.url))
                .bearer_auth(&token)
                .json(&kring_tests::a_group());
            let answer = request.send().await.expect("an answer");
            assert_eq!(answer.status(), 201);
            published.push(
                answer.json::<serde_json::Value>().await.expect("JSON")["id"]
                    .as_str()
                    .expect("an id")
                    .to_owned(),
            );
        }
        running.kill();
    }
    let running = Program::serve(folder.path(), &[]);
    for id in &published {
        let answer = client
            .get(format!("{}/api/v1/groups/{id}", running.url))
            .send()
            .await
            .expect("an answer");
        assert_eq!(answer.status(), 200, "{id}");
    }
    let all = client
        .get(format!("{}/api/v1/groups", running.url))
        .send()
        .await
        .expect("an answer");
    assert_eq!(
        all.json::<serde_json::Value>().await.expect("JSON")["total"],
        published.len()
    );
}
