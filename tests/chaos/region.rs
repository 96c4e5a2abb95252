//! The nodes that are attacked: real ones, on SQLite files, on a network in this process.

use std::{path::Path, sync::Arc};

use kring_federation::ClientOptions;
use kring_server::{
    config::Settings,
    directory::{Directory, clock::Clock},
    node::RunningNode,
    router::router,
};
use kring_tests::{Fate, Net, eventually};
use tempfile::TempDir;

/// How many nodes there are.
pub const NODES: usize = 5;

/// The name of a node.
pub fn name(node: usize) -> String {
    format!("node-{node}.test")
}

/// A node that runs, or does not.
pub struct Node {
    number: usize,
    folder: TempDir,
    running: Option<RunningNode>,
    net: Arc<Net>,
}

impl Node {
    fn new(number: usize, net: &Arc<Net>) -> Self {
        Self {
            number,
            folder: TempDir::new().expect("a folder"),
            running: None,
            net: Arc::clone(net),
        }
    }

    /// Starts it on the data that it has.
    pub async fn start(&mut self) {
        if self.running.is_some() {
            return;
        }
        let file = self.folder.path().join("kring.toml");
        std::fs::write(&file, "").expect("a settings file");
        let flags = [
            ("base_url", format!("http://{}", name(self.number))),
            ("listen", "127.0.0.1:0".to_owned()),
            ("data_dir", self.folder.path().display().to_string()),
            ("organisation", format!("Organisatie {}", self.number)),
            ("federation", "open".to_owned()),
            ("dev", "true".to_owned()),
            ("delivery_retry", "20ms..300ms".to_owned()),
        ];
        let settings = Settings::load(Some(&file), [], &flags).expect("good settings");
        let options = ClientOptions {
            transport: Some(self.net.link(&name(self.number))),
            ..ClientOptions::default()
        };
        let running = RunningNode::start(settings, Clock::system(), options).await;
        let running = running.expect("the node starts");
        let routes = router(&running.app, &running.partners);
        self.net.join(&name(self.number), routes);
        self.running = Some(running);
    }

    /// Ends it in the middle of whatever it does.
    pub fn kill(&mut self) {
        self.net.leave(&name(self.number));
        if let Some(running) = self.running.take() {
            running.kill();
        }
    }

    /// Its data, while it runs.
    pub fn directory(&self) -> Option<Directory> {
        self.running.as_ref().map(|running| running.app.directory.clone())
    }
}

/// Data of nodes that follow each other already, so that each attack begins at once.
pub struct Template {
    folders: Vec<TempDir>,
}

impl Template {
    /// Has the nodes follow each other, on a network that loses nothing.
    pub async fn make() -> Self {
        kring_tests::provide_cryptography();
        let net = Net::new(|_, _| Fate::default());
        let mut nodes: Vec<Node> = (0..NODES).map(|number| Node::new(number, &net)).collect();
        for node in &mut nodes {
            node.start().await;
        }
        for node in &nodes {
            let directory = node.directory().expect("it runs");
            for other in nodes.iter().filter(|other| other.number != node.number) {
                let actor = format!("http://{}/actor", name(other.number));
                let actor = actor.parse().expect("an address");
                directory.follow(&actor).await.expect("asked");
            }
        }
        for node in &nodes {
            let directory = node.directory().expect("it runs");
            eventually("everybody follows everybody", || async {
                let peers = directory.peers().await.expect("peers");
                peers.len() == NODES - 1 && peers.iter().all(|peer| peer.source && peer.last_sync.is_some())
            })
            .await;
        }
        let mut folders = vec![];
        for node in nodes {
            if let Some(running) = node.running {
                running.stop().await;
            }
            folders.push(node.folder);
        }
        Self { folders }
    }

    /// Nodes with that data, not yet started.
    pub fn nodes(&self, net: &Arc<Net>) -> Vec<Node> {
        let nodes = self.folders.iter().enumerate().map(|(number, folder)| {
            let node = Node::new(number, net);
            copy(folder.path(), node.folder.path());
            node
        });
        nodes.collect()
    }
}

fn copy(from: &Path, to: &Path) {
    for file in std::fs::read_dir(from).expect("a folder").flatten() {
        if file.path().is_file() {
            std::fs::copy(file.path(), to.join(file.file_name())).expect("copied");
        }
    }
}
