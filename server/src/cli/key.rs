//! `kring key`

use clap::Subcommand;

use super::{Failure, open, say};
use crate::{config::Settings, key::rotate};

/// Commands of `kring key`.
#[derive(Subcommand)]
pub enum Command {
    /// Make a new key pair; the running node signs with it and tells its partners
    Rotate,
}

/// Runs one.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    let directory = open(settings).await?;
    match command {
        Command::Rotate => {
            rotate(&directory).await?;
            say(
                "a new key pair is kept; the running node signs with it within a second and tells its partners",
            );
        }
    }
    Ok(())
}
