//! `kring staff`

use clap::Subcommand;

use super::{Failure, open, say};
use crate::{
    config::Settings,
    directory::{
        self,
        staff::{Member, Role, audit::By, is_email},
    },
};

/// Commands of `kring staff`.
#[derive(Subcommand)]
pub enum Command {
    /// Make somebody a member of staff; prints a link with which they sign in once
    Invite {
        /// Their mail address
        email: String,
        /// administrator, editor or reader; the very first is an administrator
        #[arg(long, default_value = "editor", value_parser = role)]
        role: Role,
    },
    /// Print a link with which a member of staff signs in once
    Link {
        /// Their mail address
        email: String,
    },
    /// Show who they are
    List,
    /// Take somebody away, with every session of theirs
    Remove {
        /// Their mail address
        email: String,
    },
}

fn role(code: &str) -> Result<Role, String> {
    Role::by_code(code).ok_or_else(|| "administrator, editor or reader".to_owned())
}

/// Runs one.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    if let Command::Invite { email, .. } | Command::Link { email } = &command
        && !is_email(email)
    {
        return Err(format!("{email:?} is no mail address, such as anna@example.org").into());
    }
    let directory = open(settings).await?;
    let language = settings.languages.first().map_or("en", String::as_str);
    match command {
        Command::Invite { email, role } => {
            let (member, secret) = directory
                .invite(&email, role, language, false, &By::Command)
                .await?;
            say(format!(
                "{} may sign in as {}, within a week, with this link:",
                member.email,
                member.role.code()
            ));
            say(sign_in_link(settings, &secret));
        }
        Command::Link { email } => {
            match directory.sign_in_link(&email).await {
                Ok((member, secret, _)) => {
                    say(format!(
                        "{} may sign in as {}, within an hour, with this link:",
                        member.email,
                        member.role.code()
                    ));
                    say(sign_in_link(settings, &secret));
                }
                Err(directory::Error::NotFound) => {
                    return Err(format!("nobody here has the address {email:?}; see `kring staff list` and `kring staff invite`").into());
                }
                Err(error) => return Err(error.into()),
            }
        }
        Command::List => {
            for member in directory.staff().await? {
                say(format!("{:<14} {}", member.role.code(), member.email));
            }
        }
        Command::Remove { email } => {
            let email = email.trim().to_lowercase();
            let all = directory.staff().await?;
            let member: Option<&Member> = all.iter().find(|member| member.email == email);
            let member = member
                .ok_or_else(|| format!("nobody here has the address {email:?}; see `kring staff list`"))?;
            match directory.remove_staff(member.id, &By::Command).await {
                Ok(()) => say(format!("removed {email}")),
                Err(directory::Error::Needed) => {
                    return Err(
                        "there has to be at least one administrator; invite another one first".into(),
                    );
                }
                Err(error) => return Err(error.into()),
            }
        }
    }
    Ok(())
}

/// The address of a link to sign in.
pub fn sign_in_link(settings: &Settings, secret: &str) -> String {
    let language = settings.languages.first().map_or("en", String::as_str);
    format!("{}{language}/manage/sign-in/{secret}", settings.base_url)
}
