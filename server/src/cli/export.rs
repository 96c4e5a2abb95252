//! `kring export`

use std::io::Write;

use clap::Args;

use super::{Failure, open};
use crate::{
    config::Settings,
    exchange::{self, Format},
};

/// Options of `kring export`.
#[derive(Args)]
pub struct Options {
    /// What to write
    #[arg(long, value_enum)]
    format: Format,
}

/// Writes this node's own public groups to standard output.
pub async fn run(settings: &Settings, options: &Options) -> Result<(), Failure> {
    let groups = open(settings).await?.own_public_groups().await?;
    let text =
        exchange::write(options.format, &groups).ok_or("this format can only be read; write json or csv")?;
    match std::io::stdout().write_all(text.as_bytes()) {
        // Who stops reading has read enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {}
        written => written?,
    }
    Ok(())
}
