//! `kring list`: lists of nodes that an umbrella body publishes

use clap::Subcommand;
use url::Url;

use super::{Failure, open, say};
use crate::{app::list_address, config::Settings, directory};

/// Commands of `kring list`. A list is named by its https address.
#[derive(Subcommand)]
pub enum Command {
    /// Say which lists this node subscribes to
    Show,
    /// Subscribe to a list: its nodes are followed and may follow this one
    Subscribe {
        /// Address of the list
        url: String,
    },
    /// End a subscription: the nodes that only this list names are retracted
    Unsubscribe {
        /// Address of the list
        url: String,
    },
}

/// Runs one.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    let directory = open(settings).await?;
    let address = |url: &str| -> Result<Url, Failure> {
        list_address(settings, url).ok_or_else(|| {
            format!("{url:?} is no https address such as https://umbrella.example/nodes.json").into()
        })
    };
    match command {
        Command::Show => {
            for list in directory.node_lists().await? {
                let read = list
                    .fetched
                    .map_or("never read".into(), |at| format!("last read {}", at.to_rfc3339()));
                say(format!("{}  {}", list.url, list.name));
                say(format!("    {} nodes, {read}", list.nodes));
                if let Some(error) = list.last_error {
                    say(format!("    last trouble: {error} (all stays as it was)"));
                }
            }
        }
        Command::Subscribe { url } => {
            let url = address(&url)?;
            directory.subscribe_list(&url).await?;
            say(format!(
                "{url}: the running node reads it now; see `kring list show`"
            ));
        }
        Command::Unsubscribe { url } => {
            let url = address(&url)?;
            match directory.unsubscribe_list(&url).await {
                Ok(()) => say(format!("{url}: no more")),
                Err(directory::Error::NotFound) => {
                    return Err(format!("{url} is no list of this node; see `kring list show`").into());
                }
                Err(error) => return Err(error.into()),
            }
        }
    }
    Ok(())
}
