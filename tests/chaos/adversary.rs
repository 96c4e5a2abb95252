//! What the adversary does, and what must be so once it lets go.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
    time::Duration,
};

use kring_server::directory::{Directory, draft::Draft};
use kring_tests::{Fate, Net, a_group_with};
use serde_json::json;

use super::region::{NODES, Node, Template, name};

/// Steps of one attack.
const STEPS: u32 = 45;
/// How often it is looked whether all is equal, and for how long between.
const LOOKS: (u32, Duration) = (1_500, Duration::from_millis(20));

/// Numbers that only depend on their seed (SplitMix64).
#[derive(Clone)]
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn node(&mut self) -> usize {
        usize::try_from(self.below(NODES as u64)).expect("few nodes")
    }

    fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }
}

/// What the adversary does to the network at this moment.
struct Network {
    random: Random,
    /// Pairs that do not reach each other.
    parted: BTreeSet<(String, String)>,
    gentle: bool,
}

impl Network {
    fn decide(&mut self, from: &str, to: &str) -> Fate {
        if self.gentle {
            return Fate::default();
        }
        let pair = if from < to { (from, to) } else { (to, from) };
        let parted = self.parted.contains(&(pair.0.to_owned(), pair.1.to_owned()));
        Fate {
            lost: parted || self.random.percent(10),
            unanswered: self.random.percent(10),
            twice: self.random.percent(10),
            delay: Duration::from_millis(match self.random.percent(40) {
                true => self.random.below(25),
                false => 0,
            }),
        }
    }
}

/// What was answered with success, by node: id and revision of what lives, and what was withdrawn.
#[derive(Default)]
struct Promised {
    live: BTreeMap<String, i64>,
    gone: BTreeSet<String>,
}

/// Attacks a region. Says what is wrong in the end.
pub async fn attack(template: &Template, seed: u64) -> Result<(), String> {
    let mut random = Random(seed);
    let network = Arc::new(Mutex::new(Network {
        random: Random(random.next()),
        parted: BTreeSet::new(),
        gentle: false,
    }));
    let decides = Arc::clone(&network);
    let net = Net::new(move |from, to| decides.lock().expect("no panic").decide(from, to));
    let mut nodes = template.nodes(&net);
    for node in &mut nodes {
        node.start().await;
    }
    let mut promised: Vec<Promised> = (0..NODES).map(|_| Promised::default()).collect();
    for step in 0..STEPS {
        let at = random.node();
        match random.below(100) {
            0..6 => nodes[at].kill(),
            6..16 => nodes[at].start().await,
            16..26 => part(&network, at, random.node()),
            26..34 => network.lock().expect("no panic").parted.clear(),
            _ => write(&mut random, &nodes[at], &mut promised[at], step).await,
        }
        tokio::time::sleep(Duration::from_millis(random.below(15))).await;
    }
    network.lock().expect("no panic").gentle = true;
    for node in &mut nodes {
        node.start().await;
    }
    let ended = all_equal(&nodes, &promised).await;
    nodes.iter_mut().for_each(Node::kill);
    ended
}

fn part(network: &Mutex<Network>, one: usize, other: usize) {
    let (one, other) = (name(one.min(other)), name(one.max(other)));
    network.lock().expect("no panic").parted.insert((one, other));
}

/// An author does something, if the node runs.
async fn write(random: &mut Random, node: &Node, promised: &mut Promised, step: u32) {
    let Some(directory) = node.directory() else { return };
    let draft = Draft::from_json(a_group_with(json!({"name": {"nl": format!("Groep {step}")}})));
    let draft = draft.expect("a draft");
    let known = match promised.live.len() {
        0 => None,
        some => promised
            .live
            .keys()
            .nth(usize::try_from(random.below(some as u64)).expect("few"))
            .cloned(),
    };
    match (random.below(10), known) {
        (0..3, Some(id)) => {
            if directory.withdraw(&id, None).await.is_ok() {
                promised.live.remove(&id);
                promised.gone.insert(id);
            }
        }
        (3..6, Some(id)) => {
            let revision = promised.live[&id];
            if let Ok(group) = directory.change(&id, revision, draft).await {
                promised.live.insert(id, group.revision);
            }
        }
        _ => {
            if let Ok(group) = directory.publish(draft).await {
                promised.live.insert(group.id, group.revision);
            }
        }
    }
}

/// Waits until every copy is equal to its origin, and every origin has what it promised.
async fn all_equal(nodes: &[Node], promised: &[Promised]) -> Result<(), String> {
    let mut wrong = String::new();
    for _ in 0..LOOKS.0 {
        wrong = match difference(nodes, promised).await {
            None => return Ok(()),
            Some(wrong) => wrong,
        };
        tokio::time::sleep(LOOKS.1).await;
    }
    Err(wrong)
}

async fn difference(nodes: &[Node], promised: &[Promised]) -> Option<String> {
    let directories: Vec<Directory> = nodes
        .iter()
        .map(|node| node.directory().expect("it runs"))
        .collect();
    let mut total = 0;
    for (number, origin) in directories.iter().enumerate() {
        let own = origin.own_state().await.expect("its groups").groups;
        let own: BTreeMap<String, i64> = own.into_iter().collect();
        let promise = &promised[number];
        if own != promise.live {
            return Some(format!(
                "node {number} has {own:?} and promised {:?}",
                promise.live
            ));
        }
        if let Some(back) = promise.gone.iter().find(|id| own.contains_key(*id)) {
            return Some(format!("node {number}: {back} is back"));
        }
        total += own.len();
        for (reader, directory) in directories
            .iter()
            .enumerate()
            .filter(|(reader, _)| *reader != number)
        {
            let peers = directory.peers().await.expect("peers");
            let actor = format!("http://{}/actor", name(number));
            let Some(peer) = peers.iter().find(|peer| peer.actor.as_str() == actor) else {
                return Some(format!("node {reader} no longer knows node {number}"));
            };
            let copy = directory.copy_of(peer.id).await.expect("a copy").groups;
            let copy: BTreeMap<String, i64> = copy
                .into_iter()
                .map(|held| (held.id, held.revision.unwrap_or(-1)))
                .collect();
            if copy != own {
                return Some(format!(
                    "node {reader} has {copy:?} of node {number}, which has {own:?}"
                ));
            }
        }
    }
    let listed = directories
        .iter()
        .position(|directory| directory.listed() != total);
    listed.map(|number| {
        format!(
            "the index of node {number} has {} of {total} groups",
            directories[number].listed()
        )
    })
}
