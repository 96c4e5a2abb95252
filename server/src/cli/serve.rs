//! `kring serve`

use tokio::signal::unix::{SignalKind, signal};

use kring_federation::ClientOptions;

use super::{Failure, say, start_logging};
use crate::{config::Settings, directory::clock::Clock, node::RunningNode};

/// Runs one node until it is told to stop.
pub async fn run(settings: Settings) -> Result<(), Failure> {
    start_logging(&settings.log)?;
    for key in &settings.without_effect {
        tracing::warn!("the setting {key} has no effect in this version");
    }
    let database = super::without_password(&settings.database_url);
    let node = RunningNode::start(settings, Clock::system(), ClientOptions::default())
        .await
        .map_err(|error| match error {
            crate::node::NodeError::Start(crate::app::StartError::Directory(cause)) => {
                format!("the data at {database} cannot be opened: {cause}")
            }
            other => other.to_string(),
        })?;
    say(format!("ready on http://{}", node.address));
    node.run_until(stopped()).await?;
    Ok(())
}

/// Somebody pressed Ctrl-C, or the system asks the program to end.
pub async fn stopped() {
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                terminate.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminate => {}
    }
}
