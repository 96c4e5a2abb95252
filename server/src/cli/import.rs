//! `kring import`

use std::time::Instant;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{Failure, open, say, source, terminal_language};
use crate::{
    config::Settings,
    directory::{import::Imported, problem::FieldError},
    exchange::{self, Defaults, Format},
    i18n::Translator,
};

/// Options of `kring import`.
#[derive(Args)]
pub struct Options {
    /// What the source holds
    #[arg(long, value_enum)]
    format: Format,
    /// A file, - for standard input, or an https address
    source: String,
    /// Say what would happen and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Name under which entries are found again by their key; the address or the file's name when left out
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Theme of groups that name none (bmlt); may be repeated
    #[arg(long, value_name = "CODE")]
    theme: Vec<String>,
    /// Time zone of meetings that name none (bmlt)
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
}

/// Takes in groups and says what became of each.
pub async fn run(settings: &Settings, options: Options) -> Result<(), Failure> {
    let defaults = Defaults {
        themes: options.theme,
        timezone: options.timezone,
    };
    let began = Instant::now();
    let bytes = source::read(settings, &options.source).await?;
    let feed = exchange::read(options.format, &bytes, &defaults)
        .map_err(|error| format!("{}: {error}. Nothing was changed", options.source))?;
    let directory = open(settings).await?;
    let name = options
        .name
        .unwrap_or_else(|| source_name(options.format, &options.source));

    let total = feed.records.len();
    let bar = ProgressBar::new(total as u64);
    bar.set_style(
        ProgressStyle::with_template("{bar:30} {pos}/{len} {elapsed}")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    let mut refused: Vec<(String, Vec<FieldError>)> = vec![];
    let mut places = vec![];
    let mut drafts = vec![];
    for record in feed.records {
        match record.draft {
            Ok(draft) => {
                places.push(record.place);
                drafts.push(draft);
            }
            Err(errors) => refused.push((record.place, errors)),
        }
    }
    let results = directory
        .import(&name, drafts, options.dry_run, &mut |done| {
            bar.set_position(done as u64)
        })
        .await?;
    bar.finish_and_clear();

    let count = |wanted: &Imported| results.iter().filter(|result| *result == wanted).count();
    let (added, changed, unchanged) = (
        count(&Imported::Added),
        count(&Imported::Changed),
        count(&Imported::Unchanged),
    );
    for (place, result) in places.into_iter().zip(results) {
        if let Imported::Refused(errors) = result {
            refused.push((place, errors));
        }
    }
    let t = Translator::plain(terminal_language());
    for (place, errors) in &refused {
        for error in errors {
            let field = if error.field.is_empty() {
                String::new()
            } else {
                format!("{}: ", error.field)
            };
            say(format!("refused {place}: {field}{}", t.problem(&error.problem)));
        }
    }
    for remark in &feed.remarks {
        say(format!("note: {remark}"));
    }
    let dry = if options.dry_run {
        " (dry run: nothing was changed)"
    } else {
        ""
    };
    say(format!(
        "added {added}, changed {changed}, unchanged {unchanged}, refused {} of {total} in {:.1} s{dry}",
        refused.len(),
        began.elapsed().as_secs_f64(),
    ));
    if total > 0 && refused.len() == total {
        return Err("every entry was refused".into());
    }
    Ok(())
}

/// An address without its query (which may hold a key), or the name of the file.
fn source_name(format: Format, source: &str) -> String {
    let format = format!("{format:?}").to_lowercase();
    match url::Url::parse(source) {
        Ok(url) if url.host_str().is_some() => {
            format!("{}{}", url.host_str().unwrap_or_default(), url.path())
        }
        _ => {
            let stem = std::path::Path::new(source)
                .file_stem()
                .and_then(|stem| stem.to_str());
            stem.filter(|stem| *stem != "-")
                .map_or(format.clone(), |stem| format!("{format}:{stem}"))
        }
    }
}
