//! A thousand organisations with a thousand groups each, on a simulated network with a simulated clock.
//!
//! `./tests/bench scale` runs it; the figures go into `docs/scale.md`. Every message is made, signed, verified and read
//! by the protocol's own code; what is simulated is the wire (a fixed time each way, no limit of bandwidth), the clock,
//! and each node's database. All nodes sign with one key, because a thousand take minutes to make.

mod net;
mod node;

use std::{sync::Arc, time::Duration};

use net::{Net, Traffic};
use node::World;
use tokio::time::Instant;

/// Nodes, and groups of each; `KRING_SCALE_NODES` and `KRING_SCALE_GROUPS` change them.
const NODES: usize = 1_000;
const GROUPS: usize = 1_000;
/// Hubs of a region that has them; each follows its share of the nodes, and every node follows all hubs.
const HUBS: usize = 10;
/// How long half of the nodes do not reach the other half.
const APART: Duration = Duration::from_secs(3_600);
/// Groups that change meanwhile.
const CHANGED: usize = 20;

fn main() {
    let number = |name: &str, otherwise| {
        let given = std::env::var(name).ok().and_then(|text| text.parse().ok());
        given.unwrap_or(otherwise)
    };
    let (nodes, groups) = (
        number("KRING_SCALE_NODES", NODES),
        number("KRING_SCALE_GROUPS", GROUPS),
    );
    println!(
        "| {nodes} nodes with {groups} groups each | messages | bytes | simulated time |\n|---|---|---|---|"
    );
    for hubs in [0, HUBS.min(nodes / 10)] {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .start_paused(true)
            .build()
            .expect("a runtime");
        runtime.block_on(measure(nodes, groups, hubs));
    }
}

async fn measure(nodes: usize, groups: usize, hubs: usize) {
    let name = match hubs {
        0 => "full mesh".to_owned(),
        hubs => format!("{hubs} hubs"),
    };
    let net = Arc::new(Net::default());
    let world = World::start(&net, nodes, groups, hubs).await;
    let ready = world.len();

    // One change.
    let (began, before) = (Instant::now(), net.traffic());
    world.change(ready - 2, 7);
    world.until_everywhere(ready - 2, 7).await;
    let took = began.elapsed();
    world.until_quiet().await;
    report(&format!("{name}: one change, everywhere"), &net, before, took);

    // Half of the nodes are out of reach while some groups change.
    net.part(ready / 2);
    for changed in 0..CHANGED {
        world.change(ready - 3 - changed, 9);
    }
    tokio::time::sleep(APART).await;
    let (began, before) = (Instant::now(), net.traffic());
    net.heal();
    for changed in 0..CHANGED {
        world.until_everywhere(ready - 3 - changed, 9).await;
    }
    report(
        &format!("{name}: {CHANGED} changes in an hour apart, everywhere after the hour"),
        &net,
        before,
        began.elapsed(),
    );

    // A node that nobody knew joins.
    world.until_quiet().await;
    let (began, before) = (Instant::now(), net.traffic());
    let new = world.join(hubs).await;
    world.until_complete(new).await;
    report(
        &format!("{name}: a new node has everything"),
        &net,
        before,
        began.elapsed(),
    );
    world.stop();
}

fn report(what: &str, net: &Net, before: Traffic, took: Duration) {
    let after = net.traffic();
    println!(
        "| {what} | {} | {:.1} MB | {:.1} s |",
        after.messages - before.messages,
        (after.bytes - before.bytes) as f64 / 1e6,
        took.as_secs_f64()
    );
}
