//! `kring token`

use clap::Subcommand;

use super::{Failure, open, say};
use crate::{config::Settings, directory::token::Scope, text::nearest};

/// Commands of `kring token`.
#[derive(Subcommand)]
pub enum Command {
    /// Make a token; it is printed once
    Create {
        /// What it is for
        name: String,
        /// read, publish or admin
        #[arg(long, default_value = "read", value_parser = scope)]
        scope: Scope,
    },
    /// List the tokens
    List,
    /// End a token, by its name or number
    Revoke {
        /// Name or number
        token: String,
    },
}

fn scope(text: &str) -> Result<Scope, String> {
    Scope::parse(text).ok_or_else(|| {
        let near = nearest(text, Scope::ALL.iter().map(|(code, _)| *code));
        format!(
            "read, publish or admin{}",
            near.map(|near| format!("; did you mean {near}?"))
                .unwrap_or_default()
        )
    })
}

/// Runs one.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    let directory = open(settings).await?;
    match command {
        Command::Create { name, .. } if name.trim().is_empty() || name.chars().any(char::is_control) => {
            return Err("a token needs a name of one line, so that you know later what it is for".into());
        }
        Command::Create { name, scope } => say(directory.create_token(&name, scope).await?),
        Command::List => {
            for token in directory.tokens().await? {
                let state = if token.revoked { "revoked" } else { "valid" };
                say(format!(
                    "{:>4}  {:<8} {:<8} {}  {}",
                    token.id,
                    token.scope.code(),
                    state,
                    token.created.format("%Y-%m-%d"),
                    token.name
                ));
            }
        }
        Command::Revoke { token } => match directory.revoke_tokens(&token).await? {
            0 => return Err(format!("there is no valid token {token:?}; see `kring token list`").into()),
            ended => say(format!("revoked {ended}")),
        },
    }
    Ok(())
}
