//! Several live nodes that know each other's names.

use kring_server::directory::clock::Clock;
use tokio::net::TcpListener;

use crate::{Database, TestNode};

/// How the nodes of a region are called.
#[derive(Clone, Copy, Debug)]
pub enum Names {
    /// Real host names (`node-a.test`), found through the client's resolver.
    Hosts,
    /// All of them `localhost`, told apart by the port alone.
    Ports,
}

/// Several nodes.
pub struct Region {
    /// The nodes.
    pub nodes: Vec<TestNode>,
}

impl Region {
    /// Starts as many nodes as there are databases, with names of their own.
    pub async fn start(databases: Vec<Database>) -> Self {
        Self::start_named(databases, Names::Hosts, &[]).await
    }

    /// Starts nodes with other settings.
    pub async fn start_named(
        databases: Vec<Database>,
        names: Names,
        settings: &[(&'static str, String)],
    ) -> Self {
        let mut listeners = vec![];
        for (number, database) in databases.into_iter().enumerate() {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let letter = char::from(b'a' + u8::try_from(number).expect("few nodes"));
            let host = match names {
                Names::Hosts => format!("node-{letter}.test"),
                Names::Ports => "localhost".to_owned(),
            };
            listeners.push((listener, host, database));
        }
        let known: Vec<_> = match names {
            // The first has another name to which it can move.
            Names::Hosts => listeners
                .iter()
                .map(|(listener, host, _)| (host.clone(), listener))
                .chain(
                    listeners
                        .first()
                        .map(|(listener, _, _)| ("moved.test".to_owned(), listener)),
                )
                .map(|(host, listener)| (host, listener.local_addr().expect("an address")))
                .collect(),
            Names::Ports => vec![],
        };
        let mut nodes = vec![];
        for (listener, host, database) in listeners {
            let port = listener.local_addr().expect("an address").port();
            nodes.push(
                TestNode::start_on(
                    listener,
                    format!("http://{host}:{port}"),
                    database,
                    settings,
                    known.clone(),
                    Clock::system(),
                )
                .await,
            );
        }
        Self { nodes }
    }

    /// Everybody follows everybody, and waits until each was accepted.
    pub async fn connect(&self) {
        for node in &self.nodes {
            for other in &self.nodes {
                if node.url != other.url {
                    node.follow(other).await;
                }
            }
        }
        for node in &self.nodes {
            for other in self.nodes.iter().filter(|other| other.url != node.url) {
                crate::eventually("every follow is accepted", || async {
                    let peer = node.peer(other).await;
                    peer["state"] == "following" && peer["follows_us"] == true && !peer["last_sync"].is_null()
                })
                .await;
            }
        }
    }
}
