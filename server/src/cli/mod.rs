//! The commands of `kring`, one file each.
//!
//! To add a command: its file here, its line in [`Command`] and in [`run`].
//!
//! What a command prints for operators is English; what is wrong with a row of an import is said in the
//! language of the terminal, with the same messages as everywhere.

mod check;
mod demo;
mod export;
mod group;
mod import;
mod key;
mod list;
mod peer;
mod places;
mod report;
mod serve;
mod source;
mod staff;
mod token;

use std::{path::PathBuf, sync::Arc};

use clap::{Args, Parser, Subcommand};

use crate::{
    app::{actor_address, rhythm},
    config::{SettingError, Settings},
    directory::{self, Directory, FollowPolicy, Setup, clock::Clock},
    i18n,
    key::key_pair,
    letters::Letters,
    search::Thesaurus,
};

/// A directory of peer-support groups that federates with others.
#[derive(Parser)]
#[command(
    name = "kring",
    version,
    about,
    propagate_version = true,
    arg_required_else_help = true
)]
struct Cli {
    #[command(flatten)]
    settings: SettingFlags,
    #[command(subcommand)]
    command: Command,
}

/// Settings that win over environment and file.
#[derive(Args)]
struct SettingFlags {
    /// Settings file; `kring.toml` when it is there
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Public address of the node
    #[arg(long, global = true, value_name = "URL")]
    base_url: Option<String>,
    /// Address and port to listen on
    #[arg(long, global = true, value_name = "ADDRESS")]
    listen: Option<String>,
    /// Folder of the data
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<String>,
    /// sqlite://… or postgres://…
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,
}

impl SettingFlags {
    fn load(&self) -> Result<Settings, SettingError> {
        let flags: Vec<(&'static str, String)> = [
            ("base_url", &self.base_url),
            ("listen", &self.listen),
            ("data_dir", &self.data_dir),
            ("database_url", &self.database_url),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key, value.clone()?)))
        .collect();
        Settings::load(self.config.as_deref(), std::env::vars(), &flags)
    }
}

#[derive(Subcommand)]
enum Command {
    /// Run one node: pages, API, federation and jobs
    Serve,
    /// Start a small region on this machine, with example groups
    Demo(demo::Options),
    /// Take in groups from a file, an address or standard input
    Import(import::Options),
    /// Write this node's own public groups to standard output
    Export(export::Options),
    /// Places and postcodes
    #[command(subcommand)]
    Places(places::Command),
    /// Federation partners
    #[command(subcommand)]
    Peer(peer::Command),
    /// Lists of nodes that an umbrella body publishes
    #[command(subcommand)]
    List(list::Command),
    /// Reports that something is not right with an entry
    #[command(subcommand)]
    Report(report::Command),
    /// How entries are shown on this node
    #[command(subcommand)]
    Group(group::Command),
    /// The key pair with which this node signs
    #[command(subcommand)]
    Key(key::Command),
    /// The people who look after the list
    #[command(subcommand)]
    Staff(staff::Command),
    /// API tokens
    #[command(subcommand)]
    Token(token::Command),
    /// Say what is wrong with settings, data and address
    Check,
    /// Print the OpenAPI document
    Openapi,
}

/// Writes a line to standard output. Who stops reading (`| head`) has read enough: that is no failure.
fn say(line: impl std::fmt::Display) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Why a command did not do what it should, in words for the operator.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Runs the program. Returns its exit code: 0 done, 1 it failed, 2 wrong use.
pub async fn run() -> u8 {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are no mistakes.
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return code;
        }
    };
    match execute(cli).await {
        Ok(()) => 0,
        Err(error) => {
            eprintln!("kring: {error}");
            1
        }
    }
}

async fn execute(cli: Cli) -> Result<(), Failure> {
    if let Command::Openapi = cli.command {
        say(crate::api::openapi().to_pretty_json()?);
        return Ok(());
    }
    if let Command::Demo(options) = cli.command {
        return demo::run(options).await;
    }
    let settings = cli.settings.load()?;
    match cli.command {
        Command::Serve => serve::run(settings).await,
        Command::Import(options) => import::run(&settings, options).await,
        Command::Export(options) => export::run(&settings, &options).await,
        Command::Places(command) => places::run(&settings, command).await,
        Command::Peer(command) => peer::run(&settings, command).await,
        Command::List(command) => list::run(&settings, command).await,
        Command::Report(command) => report::run(&settings, command).await,
        Command::Group(command) => group::run(&settings, command).await,
        Command::Key(command) => key::run(&settings, command).await,
        Command::Staff(command) => staff::run(&settings, command).await,
        Command::Token(command) => token::run(&settings, command).await,
        Command::Check => check::run(&settings).await,
        Command::Demo(_) | Command::Openapi => Ok(()),
    }
}

/// The data of a node, which may be running: what is changed here it notices within a second.
async fn open(settings: &Settings) -> Result<Directory, Failure> {
    let folder = &settings.data_dir;
    if settings.database_url.starts_with("sqlite:") {
        std::fs::create_dir_all(folder)
            .map_err(|cause| format!("the data folder {} cannot be used: {cause}", folder.display()))?;
    }
    let directory = Directory::open(Setup {
        database_url: settings.database_url.clone(),
        base_url: settings.base_url.clone(),
        organisation: settings.organisation.clone(),
        thesaurus: Arc::new(Thesaurus::default()),
        clock: Clock::system(),
        retry: settings.delivery_retry,
        follows: FollowPolicy::Ask,
        sync_every: settings.sync_every,
        demand_every: settings.demand_every,
        rhythm: rhythm(settings),
        scribe: Arc::new(Letters::new(settings)),
        hub: settings.hub,
        searchable: false,
    })
    .await
    .map_err(|error| open_failure(settings, error))?;
    key_pair(&directory).await?;
    Ok(directory)
}

/// SQLite's own words ("unable to open database file") do not say which.
fn open_failure(settings: &Settings, error: directory::Error) -> Failure {
    format!(
        "the data at {} cannot be opened: {error}",
        without_password(&settings.database_url)
    )
    .into()
}

/// A database address that may be shown.
fn without_password(url: &str) -> String {
    match url::Url::parse(url) {
        Ok(mut parsed) if parsed.password().is_some() => {
            let _ = parsed.set_password(Some("…"));
            parsed.to_string()
        }
        _ => url.to_owned(),
    }
}

/// The language of the terminal, where it is one of ours.
fn terminal_language() -> &'static str {
    let wish = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok())
        .unwrap_or_default();
    let code = wish.split(['_', '.', '@']).next().unwrap_or_default();
    i18n::language(if code == "ku" { "kmr" } else { code }).map_or("en", |language| language.code())
}

/// Writes logs to standard error. Other people's crates only speak up when something is wrong, so that no
/// level shows what somebody searched for.
fn start_logging(level: &str) -> Result<(), Failure> {
    let level = level.trim().to_lowercase();
    if !["off", "error", "warn", "info", "debug", "trace"].contains(&level.as_str()) {
        return Err(format!("log = {level:?}: error, warn, info, debug, trace or off").into());
    }
    let filter = if level == "off" {
        "off".to_owned()
    } else {
        format!("warn,kring_server={level},kring_federation={level}")
    };
    let filter = tracing_subscriber::EnvFilter::new(filter);
    // A second start in one process (tests) keeps the first.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
    Ok(())
}
