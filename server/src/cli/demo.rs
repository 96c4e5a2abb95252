//! `kring demo`: a small region on this machine. Everything in it is made up.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use clap::Args;
use kring_federation::ClientOptions;
use serde::Deserialize;
use serde_json::Value;

use super::{Failure, say, serve::stopped, staff::sign_in_link, start_logging};
use crate::{
    config::Settings,
    directory::{
        clock::Clock,
        draft::Draft,
        import::Imported,
        staff::{Role, audit::By},
        token::Scope,
    },
    node::RunningNode,
};

/// The organisations of the region.
const REGION: [&str; 3] = [
    include_str!("../../demo/1-zelfhulp.json"),
    include_str!("../../demo/2-ggz.json"),
    include_str!("../../demo/3-thuis.json"),
];

/// Who looks after the list of the first node.
const STAFF: &str = "staff@demo.example";
/// How long the nodes are given to exchange their groups before the addresses are printed anyway.
const PATIENCE: Duration = Duration::from_secs(30);

/// Options of `kring demo`.
#[derive(Args)]
pub struct Options {
    /// How many organisations
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..=20))]
    nodes: u16,
    /// Port of the first; the others follow
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Keep the data in this folder instead of a temporary one
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Organisation {
    organisation: Named,
    groups: Vec<Value>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

/// Starts the region and runs until it is told to stop.
pub async fn run(options: Options) -> Result<(), Failure> {
    start_logging("warn")?;
    let temporary = tempfile::tempdir()?;
    let folder = options.keep.as_deref().unwrap_or(temporary.path());
    let mut nodes = vec![];
    for number in 0..options.nodes {
        let port = options
            .port
            .checked_add(number)
            .ok_or("the ports go up to 65535; choose a lower --port")?;
        nodes.push(start(number, port, folder).await?);
    }
    let token = nodes[0].app.directory.create_token("demo", Scope::Admin).await?;
    let (_, secret) = nodes[0]
        .app
        .directory
        .invite(STAFF, Role::Administrator, "nl", false, &By::Command)
        .await?;
    let sign_in = sign_in_link(&nodes[0].app.settings, &secret);
    connect(&nodes).await?;
    say("\nThe demo region runs. Every organisation, group, number and address in it is made up.\n");
    for node in &nodes {
        let origin = node.app.directory.origin();
        say(format!("  {:<28} {}", origin.name, origin.url));
    }
    let last = nodes
        .last()
        .map_or(String::new(), |node| node.app.directory.origin().url.to_string());
    say(format!(
        "\nTry, on the last node:        {last}tr/groups?q=yaln%C4%B1z%C4%B1m"
    ));
    say(format!("Staff sign-in link, first node: {sign_in}"));
    say(format!("API token of the first node:  {token}"));
    say(format!(
        "Data:                         {}",
        if options.keep.is_some() {
            folder.display().to_string()
        } else {
            "temporary, gone at the end".into()
        }
    ));
    say("\nCtrl-C ends it.");
    stopped().await;
    for node in nodes {
        node.stop().await;
    }
    Ok(())
}

async fn start(number: u16, port: u16, folder: &Path) -> Result<RunningNode, Failure> {
    let example = REGION
        .get(usize::from(number))
        .map(|json| serde_json::from_str::<Organisation>(json))
        .transpose()?;
    let name = example.as_ref().map_or_else(
        || format!("Voorbeeld {}", number + 1),
        |example| example.organisation.name.clone(),
    );
    let data_dir = folder.join(format!("node-{}", number + 1));
    let flags = [
        ("base_url", format!("http://localhost:{port}")),
        ("listen", SocketAddr::from(([127, 0, 0, 1], port)).to_string()),
        ("data_dir", data_dir.display().to_string()),
        ("organisation", name),
        ("federation", "open".into()),
        ("dev", "true".into()),
        ("delivery_retry", "1s..30s".into()),
    ];
    let settings = Settings::load(Some(&empty_settings(folder)?), [], &flags)?;
    let node = RunningNode::start(settings, Clock::system(), ClientOptions::default()).await?;
    say(format!("ready on http://localhost:{port}"));
    if let Some(example) = example {
        publish(&node, example.groups).await?;
    }
    Ok(node)
}

/// The demo is the same whatever `kring.toml` lies in the folder it is started from.
fn empty_settings(folder: &Path) -> Result<PathBuf, Failure> {
    std::fs::create_dir_all(folder)?;
    let file = folder.join("demo.toml");
    std::fs::write(&file, "")?;
    Ok(file)
}

async fn publish(node: &RunningNode, groups: Vec<Value>) -> Result<(), Failure> {
    let directory = &node.app.directory;
    let drafts: Result<Vec<Draft>, _> = groups.into_iter().map(Draft::from_json).collect();
    let drafts = drafts.map_err(|errors| format!("an example group cannot be read: {errors:?}"))?;
    let results = directory.import("demo", drafts, false, &mut |_| {}).await?;
    if let Some(Imported::Refused(errors)) = results
        .iter()
        .find(|result| matches!(result, Imported::Refused(_)))
    {
        return Err(format!("an example group is refused: {errors:?}").into());
    }
    // Four of five have confirmed lately; one has not, so that the difference can be seen.
    if results.contains(&Imported::Added) {
        for (i, group) in directory.own_public_groups().await?.iter().enumerate() {
            if i % 5 != 4 {
                directory.confirm(&group.id).await?;
            }
        }
    }
    Ok(())
}

/// Everybody follows everybody, and waits until all groups are everywhere.
async fn connect(nodes: &[RunningNode]) -> Result<(), Failure> {
    for node in nodes {
        for other in nodes {
            if other.address != node.address {
                node.app
                    .directory
                    .follow(&other.app.directory.origin().actor)
                    .await?;
            }
        }
    }
    let mut all = 0;
    for node in nodes {
        all += node.app.directory.own_count().await?;
    }
    let everywhere = async {
        while nodes
            .iter()
            .any(|node| i64::try_from(node.app.directory.listed()).unwrap_or(i64::MAX) < all)
        {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    if tokio::time::timeout(PATIENCE, everywhere).await.is_err() {
        eprintln!("the nodes are still exchanging their groups");
    }
    Ok(())
}
