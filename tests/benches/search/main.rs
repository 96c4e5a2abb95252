//! Search at size: a node as it is shipped, with made-up groups of a whole country, against the bare Tantivy that it
//! is built on and against what people would take instead, in the same run.
//!
//! `tests/bench search` builds the program and runs this. `KRING_BENCH_GROUPS` (100000) is how many groups there are;
//! `KRING_BENCH_RIVALS=no` leaves out Tantivy and the databases; `KRING_BENCH_FILL=FOLDER` only makes the data. Figures go into `docs/performance.md`.

mod client;
mod entries;
mod rivals;

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use client::{Connection, Times};
use entries::{Dice, World};
use kring_tests::{encoded, free_port, resident_mb};
use rivals::{Question, RawTantivy, Sql};
use sea_orm::{ConnectionTrait, Database};

/// Questions of each kind.
const EACH: usize = 300;
/// A twentieth of the groups, for "20 times the groups".
const TWENTIETH: usize = 20;

fn main() {
    let program = std::env::var("KRING_BENCH_PROGRAM")
        .map(PathBuf::from)
        .expect("run tests/bench search");
    let groups: usize =
        std::env::var("KRING_BENCH_GROUPS").map_or(100_000, |number| number.parse().expect("a number"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let world = World::new();
    let questions = questions(&world);
    if let Ok(folder) = std::env::var("KRING_BENCH_FILL") {
        // A node of this size to look at by hand: its data, and the questions.
        let folder = PathBuf::from(folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        let made = command(&program, &folder, free_port())
            .args(["peer", "list"])
            .output()
            .expect("a database");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        runtime.block_on(fill(&folder, &world, groups));
        let paths: Vec<&str> = questions.iter().map(|question| question.path.as_str()).collect();
        std::fs::write(folder.join("questions"), paths.join("\n")).expect("written");
        return;
    }
    println!("| {groups} groups | figure |\n|---|---|");

    let node = Node::with(&program, &world, groups, &runtime);
    println!(
        "| start to `/readyz`, index built from the database | {:.2} s |",
        node.ready.as_secs_f64()
    );
    println!("| resident memory after the start | {} MB |", node.resident_mb());
    let mut connection = Connection::open(node.port);
    warm(&mut connection, &questions);
    let of_node: Vec<(&str, Times)> = by_kind(&questions, |of_kind| ask(&mut connection, of_kind));

    let alone = std::env::var("KRING_BENCH_RIVALS").is_ok_and(|wanted| wanted == "no");
    if alone {
        for (kind, node) in &of_node {
            println!(
                "| {kind} | whole request median {:.2} ms, 99th {:.2} ms |",
                node.median(),
                node.slowest()
            );
        }
    } else {
        against_tantivy(&world, groups, &questions, &of_node);
    }
    let all = ask(&mut connection, &questions);
    println!(
        "| all kinds mixed, one after another | median {:.2} ms, 99th {:.2} ms |",
        all.median(),
        all.slowest()
    );
    let moderate = moderate(node.port, &questions);
    println!(
        "| the same at 200 a second over 4 connections | median {:.2} ms, 99th {:.2} ms |",
        moderate.median(),
        moderate.slowest()
    );
    let health = throughput(
        node.port,
        &[Question {
            path: "/healthz".into(),
            ..Question::default()
        }],
    );
    let searches = throughput(node.port, &questions);
    println!(
        "| requests a second, 8 connections | {searches:.0} searches, {health:.0} `/healthz`: {:.3} |",
        searches / health
    );
    println!("| resident memory after all this | {} MB |", node.resident_mb());
    changes(&program, &node, &questions);
    println!("| resident memory at the end | {} MB |", node.resident_mb());
    drop(connection);
    drop(node);

    let few = Node::with(&program, &world, groups / TWENTIETH, &runtime);
    let mut connection = Connection::open(few.port);
    warm(&mut connection, &questions);
    let of_few = ask(&mut connection, &questions);
    println!(
        "| a twentieth of the groups | median {:.2} ms; the whole costs {:.1} × |",
        of_few.median(),
        all.median() / of_few.median()
    );
    drop(few);
    if alone {
        return;
    }
    runtime.block_on(databases(&world, groups, &questions, &of_node));
}

fn against_tantivy(world: &World, groups: usize, questions: &[Question], of_node: &[(&str, Times)]) {
    let raw = RawTantivy::new((0..groups).map(|number| world.group(number).1), |theme| {
        world.words_of(theme)
    });
    raw.times(questions);
    let of_raw = by_kind(questions, |of_kind| raw.times(of_kind));
    drop(raw);
    for ((kind, node), (_, raw)) in of_node.iter().zip(&of_raw) {
        println!(
            "| {kind} | whole request median {:.2} ms, 99th {:.2} ms; bare Tantivy median {:.2} ms, 99th {:.2} ms: {:.2} × |",
            node.median(),
            node.slowest(),
            raw.median(),
            raw.slowest(),
            node.median() / raw.median()
        );
    }
}

async fn databases(world: &World, groups: usize, questions: &[Question], of_node: &[(&str, Times)]) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut rivals = vec![(
        "SQLite FTS5",
        format!("sqlite://{}?mode=rwc", folder.path().join("fts5.db").display()),
    )];
    if let Ok(server) = std::env::var("KRING_TEST_POSTGRES") {
        let db = Database::connect(format!("{server}/postgres"))
            .await
            .expect("PostgreSQL");
        let _ = db
            .execute_unprepared("DROP DATABASE IF EXISTS search_bench")
            .await;
        db.execute_unprepared("CREATE DATABASE search_bench")
            .await
            .expect("a database");
        rivals.push(("PostgreSQL full text + pg_trgm", format!("{server}/search_bench")));
    }
    for (name, url) in rivals {
        let sql = Sql::new(&url, (0..groups).map(|number| world.group(number))).await;
        for (kind, node) in of_node {
            let some: Vec<Question> = questions
                .iter()
                .filter(|question| question.kind == *kind)
                .take(40)
                .cloned()
                .collect();
            sql.times(&some[..some.len().min(3)]).await;
            let times = sql.times(&some).await;
            println!(
                "| {name}, three facets: {kind} | median {:.2} ms, 99th {:.2} ms: {:.1} × the node's whole request |",
                times.median(),
                times.slowest(),
                times.median() / node.median()
            );
        }
    }
}

/// Questions as people ask them, of several kinds, the same ones in every run.
fn questions(world: &World) -> Vec<Question> {
    let mut dice = Dice::new(2026);
    let mut questions = vec![];
    for _ in 0..EACH {
        let theme = world.a_theme(&mut dice);
        let code = world.themes[theme].as_str().to_owned();
        let town = dice.one(&world.towns);
        let (language, phrase) = world.a_question(&mut dice, theme);
        let spoken = ["nl", "tr", "ar", "fa"][dice.below(4)];
        let name = ["zonnebloem", "kompas", "vlinder", "huiskamer"][dice.below(4)];
        let slip = ["zonneblom", "kompax", "vlimder", "huiskamr"][dice.below(4)];
        questions.push(Question {
            kind: "everyday words",
            path: format!("/api/v1/groups?q={}&lang={language}", encoded(phrase)),
            theme: Some(code.clone()),
            phrase: kring_server::text::words(phrase),
            ..Question::default()
        });
        questions.push(Question {
            kind: "everyday words, a language, a day",
            path: format!(
                "/api/v1/groups?q={}&lang={language}&language={spoken}&day=tu",
                encoded(phrase)
            ),
            theme: Some(code.clone()),
            phrase: kring_server::text::words(phrase),
            language: Some(spoken.to_owned()),
            day: Some("tu"),
            ..Question::default()
        });
        questions.push(Question {
            kind: "everyday words within 15 km, by distance",
            path: format!(
                "/api/v1/groups?q={}&lang={language}&near={}&within=15&sort=distance",
                encoded(phrase),
                encoded(&town.name)
            ),
            theme: Some(code),
            phrase: kring_server::text::words(phrase),
            near: Some((town.lat, town.lon, 15.0)),
            ..Question::default()
        });
        questions.push(Question {
            kind: "a name and a town",
            path: format!("/api/v1/groups?q={name}%20{}&lang=nl", encoded(&town.name)),
            words: vec![name.to_owned(), town.name.to_lowercase()],
            ..Question::default()
        });
        questions.push(Question {
            kind: "a name with a slip",
            path: format!("/api/v1/groups?q={slip}&lang=nl"),
            words: vec![slip.to_owned()],
            ..Question::default()
        });
        questions.push(Question {
            kind: "filters alone",
            path: format!("/api/v1/groups?language={spoken}&day=tu&lang=nl"),
            language: Some(spoken.to_owned()),
            day: Some("tu"),
            ..Question::default()
        });
        questions.push(Question {
            kind: "everything",
            path: "/api/v1/groups".to_owned(),
            ..Question::default()
        });
    }
    questions
}

fn by_kind(
    questions: &[Question],
    mut times: impl FnMut(&[Question]) -> Times,
) -> Vec<(&'static str, Times)> {
    let mut kinds: Vec<&str> = vec![];
    for question in questions {
        if !kinds.contains(&question.kind) {
            kinds.push(question.kind);
        }
    }
    kinds
        .into_iter()
        .map(|kind| {
            let of_kind: Vec<Question> = questions
                .iter()
                .filter(|question| question.kind == kind)
                .cloned()
                .collect();
            (kind, times(&of_kind))
        })
        .collect()
}

fn ask(connection: &mut Connection, questions: &[Question]) -> Times {
    Times::of(questions.iter().map(|question| {
        let (status, time) = connection.get(&question.path);
        assert_eq!(status, 200, "{}", question.path);
        time
    }))
}

fn warm(connection: &mut Connection, questions: &[Question]) {
    ask(connection, &questions[..questions.len() / 4]);
}

/// Four connections, each asking every 20 ms.
fn moderate(port: u16, questions: &[Question]) -> Times {
    let times: Vec<Duration> = std::thread::scope(|scope| {
        let asking: Vec<_> = (0..4)
            .map(|at| {
                scope.spawn(move || {
                    let mut connection = Connection::open(port);
                    let own = questions.iter().skip(at * 97).step_by(4).take(250);
                    own.map(|question| {
                        let (_, time) = connection.get(&question.path);
                        std::thread::sleep(Duration::from_millis(20).saturating_sub(time));
                        time
                    })
                    .collect::<Vec<_>>()
                })
            })
            .collect();
        asking
            .into_iter()
            .flat_map(|thread| thread.join().expect("asked"))
            .collect()
    });
    Times::of(times)
}

/// Requests a second of eight connections that never pause.
fn throughput(port: u16, questions: &[Question]) -> f64 {
    const FOR: Duration = Duration::from_secs(5);
    let done = AtomicUsize::new(0);
    let began = Instant::now();
    std::thread::scope(|scope| {
        for at in 0..8 {
            let done = &done;
            scope.spawn(move || {
                let mut connection = Connection::open(port);
                for question in questions.iter().cycle().skip(at * 131) {
                    if began.elapsed() > FOR {
                        return;
                    }
                    connection.get(&question.path);
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    done.load(Ordering::Relaxed) as f64 / began.elapsed().as_secs_f64()
}

/// How soon a published group is found, and what publishing costs those who search.
fn changes(program: &Path, node: &Node, questions: &[Question]) {
    let made = node
        .command(program)
        .args(["token", "create", "bench", "--scope", "publish"])
        .output()
        .expect("a token");
    let said = String::from_utf8_lossy(&made.stdout).into_owned();
    let token = said
        .split_whitespace()
        .find(|word| word.len() > 30)
        .unwrap_or_else(|| panic!("{said}"))
        .to_owned();
    let publish = |connection: &mut Connection, name: &str| {
        let body = format!(
            r#"{{"name":{{"nl":"{name}"}},"themes":["debt"],"languages":["nl"],"anonymity":"anonymous","format":"online","contact":[{{"kind":"form"}}]}}"#
        );
        let (status, _) = connection.send("POST", "/api/v1/groups", &token, "", &body);
        assert_eq!(status, 201, "{}", String::from_utf8_lossy(&connection.body));
    };
    let mut connection = Connection::open(node.port);
    let visible = Times::of((0..20).map(|number| {
        let name = format!(
            "qqx{}",
            ["ba", "ce", "di", "fo", "gu"][number % 5].repeat(2 + number / 5)
        );
        publish(&mut connection, &name);
        let began = Instant::now();
        loop {
            connection.get(&format!("/api/v1/groups?q={name}"));
            if String::from_utf8_lossy(&connection.body).starts_with("{\"total\":1") {
                return began.elapsed();
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }));
    println!(
        "| published to searchable | median {:.0} ms, worst of 20 {:.0} ms |",
        visible.median(),
        visible.slowest()
    );
    let (mut calm, mut busy) = (vec![], vec![]);
    for round in 0..6 {
        let publishing = AtomicBool::new(round % 2 == 1);
        let stop = AtomicBool::new(false);
        let median = std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut connection = Connection::open(node.port);
                while publishing.load(Ordering::Relaxed) && !stop.load(Ordering::Relaxed) {
                    publish(&mut connection, "Nieuwe groep");
                    std::thread::sleep(Duration::from_millis(100));
                }
            });
            let median = ask(&mut connection, &questions[..questions.len() / 2]).median();
            stop.store(true, Ordering::Relaxed);
            median
        });
        if round % 2 == 1 {
            busy.push(median)
        } else {
            calm.push(median)
        }
    }
    let middle = |mut medians: Vec<f64>| {
        medians.sort_by(f64::total_cmp);
        medians[medians.len() / 2]
    };
    let (calm, busy) = (middle(calm), middle(busy));
    println!(
        "| searches while ten groups a second are published | median {busy:.2} ms instead of {calm:.2} ms: {:.2} × |",
        busy / calm
    );
}

/// A node of the program as it is shipped, ended with the benchmark.
struct Node {
    process: Child,
    port: u16,
    ready: Duration,
    folder: tempfile::TempDir,
}

impl Node {
    fn with(program: &Path, world: &World, groups: usize, runtime: &tokio::runtime::Runtime) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let port = free_port();
        let made = command(program, folder.path(), port)
            .args(["peer", "list"])
            .output()
            .expect("a database");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        runtime.block_on(fill(folder.path(), world, groups));
        let began = Instant::now();
        let mut process = command(program, folder.path(), port)
            .arg("serve")
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let output = process.stdout.take().expect("its output");
        let said = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find(|line| line.starts_with("ready on"));
        assert!(said.is_some(), "the node ended before it was ready");
        let ready = began.elapsed();
        Self {
            process,
            port,
            ready,
            folder,
        }
    }

    fn command(&self, program: &Path) -> Command {
        command(program, self.folder.path(), self.port)
    }

    fn resident_mb(&self) -> u64 {
        resident_mb(self.process.id())
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn command(program: &Path, folder: &Path, port: u16) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .env_clear()
        .env("KRING_DATA_DIR", folder.join("data"))
        .env(
            "KRING_LOG",
            std::env::var("KRING_LOG").unwrap_or_else(|_| "warn".into()),
        )
        .env("KRING_LISTEN", format!("127.0.0.1:{port}"))
        .env("KRING_BASE_URL", format!("http://localhost:{port}"));
    command
}

/// Writes the groups straight into the database of a node that does not run: taking them in one by one is another
/// benchmark.
async fn fill(folder: &Path, world: &World, groups: usize) {
    let file = folder.join("data").join("kring.db");
    let db = Database::connect(format!("sqlite://{}", file.display()))
        .await
        .expect("the node's database");
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''").replace('\0', ""));
    for from in (0..groups).step_by(500) {
        let rows: Vec<String> = (from..(from + 500).min(groups))
            .map(|number| {
                let (id, group) = world.group(number);
                let url = group["url"].as_str().unwrap_or_default();
                format!(
                    "({}, {}, NULL, 1, {}, {n}, {n}, NULL)",
                    quoted(&id),
                    quoted(url),
                    quoted(&group.to_string()),
                    n = number + 1
                )
            })
            .collect();
        db.execute_unprepared(&format!(
            "INSERT INTO listing (id, url, peer_id, revision, public, changed_seq, created_seq, gone_at) VALUES {}",
            rows.join(",")
        ))
        .await
        .expect("written");
    }
    db.execute_unprepared(&format!(
        "UPDATE sequence SET value = {groups} WHERE name = 'listing'"
    ))
    .await
    .expect("written");
}
