//! Five nodes under a seeded adversary that kills, restarts, delays, duplicates, drops and parts,
//! while groups are published, changed and withdrawn. Once it lets go, all copies are equal, and
//! nothing that was answered with success is missing.
//!
//! `KRING_CHAOS_SEEDS=1000` tries more seeds, `KRING_CHAOS_SEED=17` replays one. A seed fixes what the
//! adversary and the authors do and when; the machine still decides how the tasks of the nodes
//! interleave, so a rare failure may need a few replays.

mod adversary;
mod region;

use std::sync::Arc;

use tokio::{sync::Semaphore, task::JoinSet};

/// Seeds that are tried in every run of the tests.
const SEEDS: u64 = 50;
/// Regions at the same time.
const AT_ONCE: usize = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn copies_are_equal_once_the_adversary_lets_go() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seeds: Vec<u64> = match number("KRING_CHAOS_SEED") {
        Some(seed) => vec![seed],
        None => (1..=number("KRING_CHAOS_SEEDS").unwrap_or(SEEDS)).collect(),
    };
    let template = Arc::new(region::Template::make().await);
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut running = JoinSet::new();
    for seed in seeds {
        let (template, places) = (Arc::clone(&template), Arc::clone(&places));
        running.spawn(async move {
            let _place = places.acquire_owned().await.expect("open");
            (seed, adversary::attack(&template, seed).await)
        });
    }
    let mut wrong = vec![];
    while let Some(ended) = running.join_next().await {
        match ended {
            Ok((_, Ok(()))) => {}
            Ok((seed, Err(why))) => wrong.push(format!("KRING_CHAOS_SEED={seed}: {why}")),
            Err(panicked) => wrong.push(panicked.to_string()),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
