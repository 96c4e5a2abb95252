//! What federation costs, measured on the program as it is shipped, between processes.
//!
//! `./tests/bench federation` builds it and runs this. The figures go into `docs/performance.md`. The machine does
//! both sides' work, so the rates are of two nodes on it.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use kring_tests::{Database, Program, Signed, Stranger, a_group_with, keypair};
use reqwest::{Client, Method};
use rsa::{
    Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey,
    pkcs8::{DecodePrivateKey, DecodePublicKey},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Activities that are sent to an inbox.
const ACTIVITIES: usize = 20_000;
/// Groups that a new follower reads.
const BACKFILL: usize = 10_000;
/// Groups of two equal copies.
const EQUAL: usize = 100_000;
/// Followers of one node.
const FOLLOWERS: usize = 500;
/// How often one publication is timed.
const PUBLICATIONS: usize = 40;

#[tokio::main]
async fn main() {
    kring_tests::provide_cryptography();
    let only = std::env::var("KRING_BENCH_ONLY").unwrap_or_default();
    let wanted = |name: &str| only.is_empty() || only.split(',').any(|only| only == name);
    println!("| what | figure |\n|---|---|");
    if wanted("inbox") {
        inbox("SQLite", &Node::start(None).await).await;
        if std::env::var("KRING_TEST_POSTGRES").is_ok() {
            inbox(
                "PostgreSQL",
                &Node::start(Some(Database::postgres().await.url)).await,
            )
            .await;
        }
    }
    if wanted("costs") {
        costs().await;
    }
    if wanted("backfill") {
        backfill().await;
    }
    if wanted("latency") {
        latency().await;
    }
    if wanted("followers") {
        followers().await;
    }
    if wanted("equal") {
        equal().await;
    }
}

/// A node as a process of its own.
struct Node {
    program: Program,
    token: String,
    client: Client,
    folder: tempfile::TempDir,
}

impl Node {
    async fn start(database: Option<String>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut environment = vec![
            ("KRING_DEV", "true".to_owned()),
            ("KRING_FEDERATION", "open".to_owned()),
            ("KRING_LOG", "warn".to_owned()),
        ];
        environment.extend(database.map(|url| ("KRING_DATABASE_URL", url)));
        Self::start_on(folder, &environment)
    }

    fn start_on(folder: tempfile::TempDir, environment: &[(&str, String)]) -> Self {
        let environment: Vec<(&str, &str)> = environment
            .iter()
            .map(|(key, value)| (*key, value.as_str()))
            .collect();
        let program = Program::serve(folder.path(), &environment);
        let token = ["token", "create", "bench", "--scope", "admin"];
        let token = Program::run_with(folder.path(), &token, &environment);
        let token = String::from_utf8(token.stdout).expect("a token");
        Self {
            program,
            token: token.trim().to_owned(),
            client: kring_tests::client(),
            folder,
        }
    }

    async fn call(&self, method: Method, path: &str, body: Option<&Value>) -> Value {
        let url = format!("{}/api/v1{path}", self.program.url);
        let mut request = self.client.request(method, url).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = request.send().await.expect("an answer");
        assert!(answer.status().is_success(), "{path}: {}", answer.status());
        serde_json::from_slice(&answer.bytes().await.expect("a body")).unwrap_or_default()
    }

    async fn total(&self) -> u64 {
        let found = self.call(Method::GET, "/groups?limit=1", None).await;
        found["total"].as_u64().expect("a total")
    }

    async fn until_total(&self, total: u64) {
        while self.total().await < total {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    async fn follow(&self, actor: &str) {
        self.call(Method::POST, "/peers", Some(&json!({"actor": actor})))
            .await;
    }

    fn actor(&self) -> String {
        format!("{}/actor", self.program.url)
    }

    /// Fills it with groups, by a file.
    fn import(folder: &Path, count: usize) {
        let groups: Vec<Value> = (0..count)
            .map(|number| {
                a_group_with(
                    json!({"external_id": number.to_string(), "name": {"nl": format!("Groep {number}")}}),
                )
            })
            .collect();
        let file = folder.join("groups.json");
        std::fs::write(&file, serde_json::to_vec(&groups).expect("JSON")).expect("written");
        let file = file.display().to_string();
        let done = Program::run(folder, &["import", "--format", "json", &file]);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

/// A node that was filled before it started.
fn filled(count: usize) -> Node {
    let folder = tempfile::tempdir().expect("a folder");
    Node::import(folder.path(), count);
    let environment = [
        ("KRING_DEV", "true".to_owned()),
        ("KRING_FEDERATION", "open".to_owned()),
        ("KRING_LOG", "warn".to_owned()),
    ];
    Node::start_on(folder, &environment)
}

/// Signed beforehand, on all cores: the machine that is measured only has to verify.
async fn signed(
    stranger: &Stranger,
    node: &Node,
    count: usize,
) -> Vec<(reqwest::header::HeaderMap, Vec<u8>)> {
    let inbox = format!("{}/inbox", node.program.url);
    let bodies: Vec<String> = (0..count)
        .map(|number| {
            let page = stranger.page(&format!("group-{number}"), 1);
            stranger.activity("Create", &page).to_string()
        })
        .collect();
    keypair(stranger.key);
    let tasks: Vec<_> = bodies
        .chunks(count.div_ceil(4))
        .map(|bodies| {
            let (bodies, inbox, actor, key) = (
                bodies.to_vec(),
                inbox.clone(),
                stranger.actor.clone(),
                stranger.key,
            );
            tokio::task::spawn_blocking(move || {
                let requests = bodies.into_iter().map(|body| {
                    let request = Signed::post(&inbox, &actor, key, body);
                    (request.headers(), request.body)
                });
                requests.collect::<Vec<_>>()
            })
        })
        .collect();
    let mut all = vec![];
    for task in tasks {
        all.extend(task.await.expect("signed"));
    }
    all
}

async fn inbox(database: &str, node: &Node) {
    let stranger = Stranger::start(0).await;
    node.follow(&stranger.actor).await;
    let follow = loop {
        match stranger
            .got()
            .into_iter()
            .find(|activity| activity["type"] == "Follow")
        {
            Some(follow) => break follow,
            None => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    };
    let accept = stranger.activity("Accept", &follow).to_string();
    let inbox = format!("{}/inbox", node.program.url);
    let accepted = Signed::post(&inbox, &stranger.actor, stranger.key, accept);
    assert_eq!(accepted.send(&node.client).await, 202);
    let requests = Arc::new(signed(&stranger, node, ACTIVITIES).await);
    let next = Arc::new(AtomicUsize::new(0));
    let began = Instant::now();
    let senders: Vec<_> = (0..64)
        .map(|_| {
            let (requests, next, client, inbox) = (
                Arc::clone(&requests),
                Arc::clone(&next),
                node.client.clone(),
                inbox.clone(),
            );
            tokio::spawn(async move {
                while let Some((headers, body)) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let request = client.post(&inbox).headers(headers.clone()).body(body.clone());
                    assert_eq!(request.send().await.expect("an answer").status(), 202);
                }
            })
        })
        .collect();
    for sender in senders {
        sender.await.expect("sent");
    }
    let answered = began.elapsed();
    node.until_total(ACTIVITIES as u64).await;
    let rate = ACTIVITIES as f64 / answered.as_secs_f64();
    println!(
        "| inbox, {database}: {ACTIVITIES} signed activities verified, written | {rate:.0} a second; all found by search {:.0} ms after the last answer |",
        (began.elapsed() - answered).as_secs_f64() * 1e3
    );
}

/// Where the time of one activity goes: the same work as the node does, one after another on one core.
async fn costs() {
    const TIMES: usize = 2_000;
    let stranger = Stranger::start(0).await;
    let activity = stranger.activity("Create", &stranger.page("one", 1)).to_string();
    let pem = &keypair(0).public_key;
    let key = RsaPrivateKey::from_pkcs8_pem(&keypair(0).private_key).expect("a key");
    let digest = Sha256::digest(&activity);
    let signature = key.sign(Pkcs1v15Sign::new::<Sha256>(), &digest).expect("signed");
    let each = |began: Instant| began.elapsed().as_secs_f64() * 1e6 / TIMES as f64;
    let began = Instant::now();
    for _ in 0..TIMES {
        let key = RsaPublicKey::from_public_key_pem(pem).expect("a key");
        let digest = Sha256::digest(&activity);
        key.verify(Pkcs1v15Sign::new::<Sha256>(), &digest, &signature)
            .expect("genuine");
    }
    let verified = each(began);
    let began = Instant::now();
    for _ in 0..TIMES {
        let mut activity: Value = serde_json::from_str(&activity).expect("JSON");
        let group = activity["object"]["kring:group"].take();
        let group: kring_federation::PublicGroup = serde_json::from_value(group).expect("a group");
        serde_json::to_string(&group).expect("JSON");
    }
    println!(
        "| one activity on one core | signature {verified:.0} µs, JSON read and written {:.0} µs; the rest of what the rate leaves is HTTP, SQL and index |",
        each(began)
    );
}

async fn backfill() {
    let origin = filled(BACKFILL);
    let reader = Node::start(None).await;
    let began = Instant::now();
    reader.follow(&origin.actor()).await;
    reader.until_total(BACKFILL as u64).await;
    println!(
        "| backfill of {BACKFILL} groups, follow to searchable | {:.2} s |",
        began.elapsed().as_secs_f64()
    );
}

async fn latency() {
    let (origin, reader) = (Node::start(None).await, Node::start(None).await);
    reader.follow(&origin.actor()).await;
    let mut times = vec![];
    for number in 0..PUBLICATIONS {
        let name = format!("Groep{number}");
        let group = a_group_with(json!({"name": {"nl": name}, "external_id": name}));
        // The first waits for the acquaintance and is not counted.
        let began = Instant::now();
        origin.call(Method::POST, "/groups", Some(&group)).await;
        reader.until_total(number as u64 + 1).await;
        if number > 0 {
            times.push(began.elapsed().as_secs_f64() * 1e3);
        }
    }
    times.sort_by(f64::total_cmp);
    println!(
        "| published here, searchable there, {} times | median {:.0} ms, worst {:.0} ms |",
        times.len(),
        times[times.len() / 2],
        times[times.len() - 1]
    );
}

async fn followers() {
    let node = Node::start(None).await;
    let inbox = format!("{}/inbox", node.program.url);
    let mut strangers = vec![];
    for _ in 0..FOLLOWERS {
        let stranger = Stranger::start(0).await;
        let follow = stranger.activity("Follow", &json!(node.actor())).to_string();
        let status = Signed::post(&inbox, &stranger.actor, stranger.key, follow)
            .send(&node.client)
            .await;
        assert_eq!(status, 202);
        strangers.push(stranger);
    }
    let all = async |kind: &str| {
        while !strangers
            .iter()
            .all(|stranger| stranger.got().iter().any(|activity| activity["type"] == kind))
        {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    all("Accept").await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let began = Instant::now();
    node.call(Method::POST, "/groups", Some(&a_group_with(json!({}))))
        .await;
    all("Create").await;
    println!(
        "| one change to {FOLLOWERS} followers with an inbox each | {:.2} s |",
        began.elapsed().as_secs_f64()
    );
}

async fn equal() {
    let origin = filled(EQUAL);
    let reader = Node::start(None).await;
    let began = Instant::now();
    reader.follow(&origin.actor()).await;
    reader.until_total(EQUAL as u64).await;
    println!(
        "| backfill of {EQUAL} groups, follow to searchable | {:.1} s |",
        began.elapsed().as_secs_f64()
    );
    let peer = async || reader.call(Method::GET, "/peers", None).await[0].clone();
    while peer().await["last_sync"].is_null() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let mut times = vec![];
    for _ in 0..5 {
        let before = peer().await;
        let began = Instant::now();
        reader
            .call(Method::POST, &format!("/peers/{}/sync", before["id"]), None)
            .await;
        while peer().await["last_sync"] == before["last_sync"] {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        times.push(began.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let answer = origin
        .client
        .get(format!("{}/actor/groups", origin.program.url))
        .send()
        .await
        .expect("an answer");
    let headers: usize = answer
        .headers()
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + 4)
        .sum();
    let bytes = headers + answer.bytes().await.expect("a body").len();
    println!(
        "| two equal copies of {EQUAL} groups compared | median {:.0} ms, worst {:.0} ms; one answer of {bytes} bytes |",
        times[times.len() / 2],
        times[times.len() - 1]
    );
    drop(reader.folder);
}
