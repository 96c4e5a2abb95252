//! `kring peer`

use clap::Subcommand;
use kring_federation::host::{Follower, Policy};
use url::Url;

use super::{Failure, actor_address, open, say};
use crate::{
    api::policy_code,
    config::Settings,
    directory::{self, Directory},
};

/// Commands of `kring peer`. A partner is named by its actor or its host.
#[derive(Subcommand)]
pub enum Command {
    /// List the partners
    List,
    /// Follow a node: its groups are listed here
    Follow {
        /// Actor or host
        node: String,
    },
    /// Allow a node, and let it follow this one
    Allow {
        /// Actor or host
        node: String,
    },
    /// Keep a node's groups out of searches that do not ask for it
    Limit {
        /// Actor or host
        node: String,
    },
    /// Shut a node out; its groups disappear at once
    Block {
        /// Actor or host
        node: String,
    },
    /// Stop following a node and forget its groups
    Remove {
        /// Actor or host
        node: String,
    },
    /// Compare what is here of a node, or of all, with what it has itself, now
    Sync {
        /// Actor or host; every partner when it is left out
        node: Option<String>,
    },
    /// Confirm that a node goes on under the address that it named
    Move {
        /// Actor or host, as it was
        node: String,
    },
}

/// Runs one.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    let directory = open(settings).await?;
    let actor = |node: &str| {
        actor_address(settings, node).ok_or_else(|| {
            Failure::from(format!(
                "{node:?} is neither an https address nor a host name such as groups.example.org"
            ))
        })
    };
    match command {
        Command::List => list(&directory).await,
        Command::Follow { node } => {
            let actor = actor(&node)?;
            if directory.blocks(&actor).await? {
                return Err(format!("{actor} is blocked; `kring peer allow` it first").into());
            }
            if actor == directory.origin().actor {
                return Err("a node cannot follow itself".into());
            }
            directory.follow(&actor).await?;
            say(format!(
                "{actor}: the running node asks to follow it now; see `kring peer list`"
            ));
            Ok(())
        }
        Command::Allow { node } => decide(&directory, &actor(&node)?, Policy::Allow).await,
        Command::Limit { node } => decide(&directory, &actor(&node)?, Policy::Limit).await,
        Command::Block { node } => decide(&directory, &actor(&node)?, Policy::Block).await,
        Command::Remove { node } => {
            let actor = actor(&node)?;
            let peers = directory.peers().await?;
            let peer = peers.iter().find(|peer| peer.actor == actor);
            let peer =
                peer.ok_or_else(|| format!("{actor} is no partner of this node; see `kring peer list`"))?;
            if peer.policy == Policy::Block {
                return Err(
                    format!("{actor} is blocked; `kring peer allow` it first, or leave it blocked").into(),
                );
            }
            directory.remove_peer(peer.id).await?;
            say(format!("{actor}: removed"));
            Ok(())
        }
        Command::Sync { node } => {
            let actor = node.as_deref().map(actor).transpose()?;
            match directory.sync_now(actor.as_ref()).await {
                Ok(1) => say("the running node compares it now; see `kring peer list`"),
                Ok(asked) => say(format!(
                    "the running node compares {asked} partners now; see `kring peer list`"
                )),
                Err(directory::Error::NotFound) => {
                    return Err("this node takes no groups from there; see `kring peer list`".into());
                }
                Err(error) => return Err(error.into()),
            }
            Ok(())
        }
        Command::Move { node } => {
            let actor = actor(&node)?;
            match directory.confirm_move(&actor).await {
                Ok(target) => say(format!("{actor} is {target} from now on")),
                Err(directory::Error::NotFound) => {
                    return Err(format!("{actor} has not said that it moves; see `kring peer list`").into());
                }
                Err(error) => return Err(error.into()),
            }
            Ok(())
        }
    }
}

async fn decide(directory: &Directory, actor: &Url, policy: Policy) -> Result<(), Failure> {
    directory.set_policy(actor, policy).await?;
    say(format!("{actor}: {}", policy_code(policy)));
    Ok(())
}

async fn list(directory: &Directory) -> Result<(), Failure> {
    for peer in directory.peers().await? {
        let follows_us = match peer.follower {
            Follower::Accepted => "follows us",
            Follower::Pending => "asks to follow us (allow or block it)",
            Follower::Approved => "is told that it may follow us",
            Follower::Declined | Follower::No => "does not follow us",
        };
        let synced = peer.last_sync.map_or("never".into(), |at| at.to_rfc3339());
        say(format!("{}  {}", peer.actor, peer.name));
        say(format!(
            "    {}, {}, {} groups, last read {synced}, {follows_us}{}",
            policy_code(peer.policy),
            peer.state.code(),
            peer.groups,
            peer.last_error
                .map(|error| format!("\n    last trouble: {error}"))
                .unwrap_or_default(),
        ));
        if let Some((read, total)) = peer.reading {
            say(format!("    reading: {read} of {total} groups"));
        }
        if peer.behind {
            say("    there are changes that it has not been sent yet");
        }
        if peer.vouched {
            say("    a list or a hub vouches for it");
        }
        if let Some(target) = peer.moves_to {
            say(format!(
                "    says that it goes on as {target}; confirm with: kring peer move {}",
                peer.actor
            ));
        }
    }
    Ok(())
}
