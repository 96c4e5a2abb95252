//! `kring group`: how entries are shown on this node

use clap::Subcommand;

use super::{Failure, open, say};
use crate::{config::Settings, directory};

/// Commands of `kring group`. A group is named by its id here, the last part of its page's address.
#[derive(Subcommand)]
pub enum Command {
    /// Hide an entry here, own or another's; other nodes are not told
    Hide {
        /// Its id
        group: String,
    },
    /// Show it again
    Show {
        /// Its id
        group: String,
    },
    /// Two entries are the same group: show them as one
    Join {
        /// An id
        one: String,
        /// Another
        other: String,
    },
    /// Two entries are two groups: show both
    Separate {
        /// An id
        one: String,
        /// Another
        other: String,
    },
    /// Leave it to what two entries tell whether they are the same
    Undecide {
        /// An id
        one: String,
        /// Another
        other: String,
    },
}

/// Runs one.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    let directory = open(settings).await?;
    let done = match &command {
        Command::Hide { group } => directory.set_hidden(group, true).await,
        Command::Show { group } => directory.set_hidden(group, false).await,
        Command::Join { one, other } => directory.set_same(one, other, Some(true)).await,
        Command::Separate { one, other } => directory.set_same(one, other, Some(false)).await,
        Command::Undecide { one, other } => directory.set_same(one, other, None).await,
    };
    match done {
        Ok(()) => say("done; the running node shows it within a second"),
        Err(directory::Error::NotFound) => {
            return Err(
                "there is no such entry here (a group is named by the last part of its page's address)"
                    .into(),
            );
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
