//! Lists of nodes: a region's umbrella body says, in a JSON document at an https address, which
//! nodes belong to it. Whoever subscribes follows them; whoever disappears from it is retracted.
//!
//! ```json
//! {
//!   "type": "kring-nodes",
//!   "version": 1,
//!   "name": "Zelfhulp Noord-Brabant",
//!   "nodes": [{"actor": "https://groepen.example.org/actor"}]
//! }
//! ```
//!
//! What vouches for it is the address and its certificate, nothing else. Members that are not
//! named here are for people (`contact`, `note`) and passed over.

use serde_json::Value;
use url::Url;

use crate::{
    Host, Protocol,
    clean::one_line,
    fetch::Want,
    host::Failure,
    origin::{guard_url, parse_id, same_origin},
};

/// The largest list that is read, in bytes.
const LIMIT: usize = 2 * 1024 * 1024;
/// Most nodes of a list.
const MOST_NODES: usize = 10_000;
/// Longest name of a list, in characters.
const LONGEST_NAME: usize = 200;

/// A list, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeList {
    /// What it calls itself.
    pub name: String,
    /// The actors of its nodes, each once.
    pub actors: Vec<Url>,
}

impl<H: Host> Protocol<H> {
    /// Reads the list at `url`, which is JSON of at most 2 MB with at most 10,000 nodes.
    ///
    /// # Errors
    /// It cannot be fetched, is elsewhere by now, or is no list; says what is wrong and where.
    pub async fn node_list(&self, url: &Url) -> Result<NodeList, Failure> {
        let fetched = self.fetch(url, Want::Json, LIMIT).await?;
        if !same_origin(&fetched.url, url) {
            return Err(Failure::Refused("it is at another host now".into()));
        }
        let document: Value = serde_json::from_slice(&fetched.body)
            .map_err(|error| Failure::Refused(format!("it is not JSON: {error}")))?;
        let mut list = read(&document).map_err(Failure::Refused)?;
        for (at, actor) in list.actors.iter().enumerate() {
            guard_url(actor, self.identity().dev)
                .map_err(|why| Failure::Refused(format!("nodes[{at}]: {why}")))?;
        }
        if list.name.is_empty() {
            list.name = url.host_str().unwrap_or_default().to_owned();
        }
        Ok(list)
    }
}

/// Reads a list. One entry that is wrong makes the whole list refused: with a part of it nodes
/// would be retracted that are only misspelt.
pub(crate) fn read(document: &Value) -> Result<NodeList, String> {
    if document["type"] != "kring-nodes" {
        return Err("its type is not kring-nodes".into());
    }
    if document["version"] != 1 {
        return Err("its version is not 1".into());
    }
    let nodes = document["nodes"].as_array().ok_or("it has no list of nodes")?;
    if nodes.len() > MOST_NODES {
        return Err(format!("it has more than {MOST_NODES} nodes"));
    }
    let mut actors: Vec<Url> = vec![];
    for (at, node) in nodes.iter().enumerate() {
        let actor = node["actor"].as_str().and_then(parse_id);
        let actor = actor.ok_or_else(|| format!("nodes[{at}].actor is no address of an actor"))?;
        actors.push(actor);
    }
    actors.sort_unstable();
    actors.dedup();
    let name = one_line(document["name"].as_str().unwrap_or_default());
    Ok(NodeList {
        name: name.chars().take(LONGEST_NAME).collect(),
        actors,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn list(nodes: Value) -> Value {
        json!({"type": "kring-nodes", "version": 1, "name": "Regio", "nodes": nodes})
    }

    #[test]
    fn a_list_names_actors() {
        let read = read(&list(json!([
            {"actor": "https://b.example/actor", "note": "for people"},
            {"actor": "https://a.example/actor"},
            {"actor": "https://b.example/actor"},
        ])));
        let read = read.expect("a list");
        assert_eq!(read.name, "Regio");
        let actors: Vec<&str> = read.actors.iter().map(Url::as_str).collect();
        assert_eq!(actors, ["https://a.example/actor", "https://b.example/actor"]);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        for (document, says) in [
            (json!([]), "type"),
            (json!({"type": "kring-nodes"}), "version"),
            (json!({"type": "kring-nodes", "version": 1}), "list of nodes"),
            (
                list(json!([{"actor": "https://a.example/actor"}, {"actor": "a.example"}])),
                "nodes[1]",
            ),
            (list(json!(["https://a.example/actor"])), "nodes[0]"),
            (list(json!([7])), "nodes[0]"),
        ] {
            let error = read(&document).expect_err("no list");
            assert!(error.contains(says), "{error}");
        }
    }
}
