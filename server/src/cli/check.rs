//! `kring check`: what is wrong, in a plain list.

use std::{collections::BTreeSet, time::Duration};

use super::{Failure, open, say};
use crate::{config::Settings, i18n};

/// Checks settings, data, translations and address. Fails when anything is wrong.
pub async fn run(settings: &Settings) -> Result<(), Failure> {
    let mut wrong = 0;
    let mut report = |what: &str, result: Result<String, String>| match result {
        Ok(detail) => say(format!("ok     {what}: {detail}")),
        Err(detail) => {
            wrong += 1;
            say(format!("wrong  {what}: {detail}"));
        }
    };
    report(
        "settings",
        Ok(format!(
            "organisation {:?}, {}",
            settings.organisation, settings.base_url
        )),
    );
    report("data folder", data_folder(settings));
    match open(settings).await {
        Err(error) => report("database", Err(error.to_string())),
        Ok(directory) => {
            let groups = directory.own_count().await;
            let answer = groups.map(|groups| {
                format!(
                    "{}, {groups} groups of this node's own",
                    directory.database_kind()
                )
            });
            report("database", answer.map_err(|error| error.to_string()));
        }
    }
    report("translations", translations());
    report(
        "running node and its index",
        fetch(&format!("http://{}/readyz", settings.listen)).await,
    );
    report(
        "own address",
        fetch(&format!("{}healthz", settings.base_url)).await,
    );
    if wrong == 0 {
        Ok(())
    } else {
        Err(format!("{wrong} of 6 are wrong, see above").into())
    }
}

fn data_folder(settings: &Settings) -> Result<String, String> {
    let folder = &settings.data_dir;
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    // The only way to know is to write.
    tempfile::NamedTempFile::new_in(folder)
        .map(|_| format!("{} can be written", folder.display()))
        .map_err(|error| format!("{} cannot be written: {error}", folder.display()))
}

fn translations() -> Result<String, String> {
    let keys = |code: &str| -> BTreeSet<String> {
        i18n::sources(code)
            .iter()
            .flat_map(|(_, text)| i18n::keys(text))
            .collect()
    };
    let all: BTreeSet<String> = i18n::LANGUAGES.iter().flat_map(|(code, _)| keys(code)).collect();
    for (code, _) in i18n::LANGUAGES {
        let missing: Vec<String> = all.difference(&keys(code)).take(3).cloned().collect();
        if !missing.is_empty() {
            return Err(format!("{code} lacks {}", missing.join(", ")));
        }
    }
    Ok(format!(
        "{} messages in {} languages",
        all.len(),
        i18n::LANGUAGES.len()
    ))
}

async fn fetch(url: &str) -> Result<String, String> {
    let client = reqwest::Client::builder()
        .timeout(Duration::from_secs(5))
        .build()
        .map_err(|error| error.to_string())?;
    let answer = client
        .get(url)
        .send()
        .await
        .map_err(|_| format!("{url} does not answer; is the node running?"))?;
    let status = answer.status();
    let body: String = answer
        .text()
        .await
        .unwrap_or_default()
        .chars()
        .take(200)
        .collect();
    if status.is_success() {
        Ok(format!("{url} answers"))
    } else {
        Err(format!("{url} answers {status}: {body}"))
    }
}
