//! `kring report`

use clap::Subcommand;

use super::{Failure, open, say};
use crate::{config::Settings, directory};

/// Commands of `kring report`.
#[derive(Subcommand)]
pub enum Command {
    /// List the reports, the open ones first
    List,
    /// Answer a report; the node that passed it on is told
    Answer {
        /// Its number
        report: i64,
        /// What was done, or why nothing had to be
        text: String,
        /// Nothing had to be done
        #[arg(long)]
        decline: bool,
    },
}

/// Runs one.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    let directory = open(settings).await?;
    match command {
        Command::List => {
            for report in directory.reports().await? {
                let from = report.from_actor.as_deref().unwrap_or("a visitor here");
                say(format!(
                    "{:>5}  {}  {:<9} {:<10} {}",
                    report.id,
                    report.created.format("%Y-%m-%d"),
                    report.state(),
                    report.reason,
                    report.group_url
                ));
                say(format!("       from {from}"));
                for line in report.text.lines() {
                    say(format!("       | {line}"));
                }
                if let Some(answer) = report.answer {
                    say(format!("       answer: {answer}"));
                }
            }
        }
        Command::Answer {
            report,
            text,
            decline,
        } => match directory.answer_report(report, !decline, &text).await {
            Ok(_) => say(format!("report {report}: answered")),
            Err(directory::Error::NotFound) => {
                return Err(format!("there is no report {report}; see `kring report list`").into());
            }
            Err(error) => return Err(error.into()),
        },
    }
    Ok(())
}
