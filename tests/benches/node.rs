//! What one node costs, measured on the program as it is shipped: import, start, memory, search.
//!
//! `./tests/bench` builds it and runs this. The figures go into `docs/performance.md`. Machines are noisy: every
//! search is set against `/healthz` of the same server in the same run.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use kring_tests::{free_port, real_data, resident_mb};
use reqwest::blocking::Client;

const REQUESTS: usize = 2_000;

fn main() {
    // `cargo bench` passes flags of its own.
    let program = std::env::var("KRING_BENCH_PROGRAM")
        .map(PathBuf::from)
        .expect("KRING_BENCH_PROGRAM; run tests/bench");
    let Some(feed) = real_data("bmlt/GetSearchResults.json") else {
        println!("the real feed is not beside this checkout; nothing to measure");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    println!("| what | figure |\n|---|---|");

    let began = Instant::now();
    let import = command(&program, folder.path())
        .args(["import", "--format", "bmlt"])
        .arg(&feed)
        .output()
        .expect("imported");
    assert!(
        import.status.success(),
        "{}",
        String::from_utf8_lossy(&import.stderr)
    );
    println!(
        "| import of 1,513 meetings | {:.2} s |",
        began.elapsed().as_secs_f64()
    );

    let port = free_port();
    // The client first: it reads the machine's certificates, which takes longer than the node does.
    kring_tests::provide_cryptography();
    let client = Client::builder().no_proxy().build().expect("a client");
    let began = Instant::now();
    let node = serve(&program, folder.path(), port);
    let base = format!("http://127.0.0.1:{port}");
    while client.get(format!("{base}/readyz")).send().is_err() {
        std::thread::sleep(Duration::from_millis(2));
    }
    println!(
        "| start to first answer | {:.0} ms |",
        began.elapsed().as_secs_f64() * 1e3
    );

    let health = latencies(&client, &format!("{base}/healthz"), REQUESTS);
    report("`/healthz`", &health, &health);
    for (name, path) in [
        (
            "search by API, a theme in Turkish",
            "/api/v1/groups?q=ba%C4%9F%C4%B1ml%C4%B1l%C4%B1k",
        ),
        (
            "search by API, a name with a slip",
            "/api/v1/groups?q=courrage%20to%20change",
        ),
        (
            "search by API, on Monday evening",
            "/api/v1/groups?day=mo&time=evening&limit=20",
        ),
        ("search by API, everything", "/api/v1/groups"),
    ] {
        let all = latencies(&client, &format!("{base}{path}"), REQUESTS);
        report(name, &all, &health);
    }
    pages(&client, &base, node.0.id());
    println!(
        "| resident memory after {} searches | {} MB |",
        REQUESTS * 6,
        resident_mb(node.0.id())
    );
}

/// Each page beside the same search by API, both compressed as a browser asks for it; a page that searches nothing
/// beside an ordinary search. What the processor had to do is counted, because a wait on a machine with two cores
/// is mostly the client.
fn pages(client: &Client, base: &str, node: u32) {
    const SEARCH: &str = "/api/v1/groups?day=mo&lang=nl";
    let first: serde_json::Value = client
        .get(format!("{base}/api/v1/groups?limit=1"))
        .send()
        .and_then(reqwest::blocking::Response::json)
        .expect("a search");
    let group = first["groups"][0]["id"].as_str().expect("a group");
    for (name, page, call) in [
        (
            "results in Dutch",
            "/nl/groups?day=mo",
            "/api/v1/groups?day=mo&lang=nl",
        ),
        (
            "results in Arabic",
            "/ar/groups?day=mo",
            "/api/v1/groups?day=mo&lang=ar",
        ),
        (
            "results in Tigrinya",
            "/ti/groups?day=mo",
            "/api/v1/groups?day=mo&lang=ti",
        ),
        (
            "results for words",
            "/nl/groups?q=ik+drink+te+veel",
            "/api/v1/groups?q=ik+drink+te+veel&lang=nl",
        ),
        ("home page", "/nl/", SEARCH),
        ("themes", "/ar/themes", SEARCH),
        ("five questions", "/nl/guide", SEARCH),
        ("a group's page", &format!("/nl/groups/{group}"), SEARCH),
    ] {
        // In turns, so that a busy neighbour slows both.
        let mut spent = [Duration::ZERO; 2];
        for _ in 0..10 {
            for (spent, path) in spent.iter_mut().zip([page, call]) {
                let before = busy(node);
                latencies(client, &format!("{base}{path}"), REQUESTS / 10);
                *spent += busy(node) - before;
            }
        }
        let [page, call] = spent.map(|spent| spent.as_secs_f64() * 1e3 / (REQUESTS + 10 * WARMING) as f64);
        println!(
            "| page: {name} | {page:.2} ms of the processor, {:.1} × the search by API ({call:.2} ms) |",
            page / call
        );
    }
}

fn command(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .env_clear()
        .env("KRING_DATA_DIR", folder.join("data"))
        .env("KRING_LOG", "warn");
    command
}

/// Ends with the benchmark, however that ends.
struct Node(Child);

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn serve(program: &Path, folder: &Path, port: u16) -> Node {
    let child = command(program, folder)
        .arg("serve")
        .env("KRING_LISTEN", format!("127.0.0.1:{port}"))
        .env("KRING_BASE_URL", format!("http://localhost:{port}"))
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts");
    Node(child)
}

/// How long the threads of a program were on a processor (`schedstat` of proc(5)).
fn busy(process: u32) -> Duration {
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).expect("a running node");
    let nanoseconds = threads.filter_map(|thread| {
        // A thread may end meanwhile.
        let line = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
        line.split(' ').next()?.parse::<u64>().ok()
    });
    Duration::from_nanos(nanoseconds.sum())
}

/// Requests before each measurement.
const WARMING: usize = 100;

/// Milliseconds, sorted, as a client on the same machine sees them one after another.
fn latencies(client: &Client, url: &str, requests: usize) -> Vec<f64> {
    let once = || {
        let began = Instant::now();
        let answer = client
            .get(url)
            .header("Accept-Encoding", "gzip")
            .send()
            .expect("an answer");
        assert!(answer.status().is_success(), "{url}: {}", answer.status());
        let _ = answer.bytes().expect("a body");
        began.elapsed().as_secs_f64() * 1e3
    };
    (0..WARMING).for_each(|_| {
        once();
    });
    let mut all: Vec<f64> = (0..requests).map(|_| once()).collect();
    all.sort_by(f64::total_cmp);
    all
}

fn report(name: &str, all: &[f64], health: &[f64]) {
    let (median, slowest) = (all[all.len() / 2], all[all.len() * 99 / 100]);
    println!(
        "| {name} | median {median:.2} ms, 99th {slowest:.2} ms, {:.1} × `/healthz` |",
        median / health[health.len() / 2]
    );
}
