//! `kring places`

use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::{Failure, open, say};
use crate::{
    config::Settings,
    directory::{
        geography::{Country, Point},
        place::LoadedPostcode,
    },
};

/// Commands of `kring places`.
#[derive(Subcommand)]
pub enum Command {
    /// Load a GeoNames postal-code file (tab separated)
    Load {
        /// The file
        file: PathBuf,
    },
}

/// Runs one.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    let Command::Load { file } = command;
    let text = std::fs::read(&file)
        .map_err(|error| format!("the file {} cannot be read: {error}", file.display()))?;
    let text = String::from_utf8(text).map_err(|_| format!("{}: the text is not UTF-8", file.display()))?;
    let postcodes = read(&file, &text)?;
    open(settings).await?.load_places(&postcodes).await?;
    say(format!("loaded {} postcodes", postcodes.len()));
    Ok(())
}

/// Columns: country, postcode, place, state and its code, county and its code, community and its code,
/// latitude, longitude, accuracy. Source: GeoNames, `zip/readme.txt`.
fn read(file: &Path, text: &str) -> Result<Vec<LoadedPostcode>, Failure> {
    let mut postcodes = vec![];
    for (i, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let wrong = |what: &str| -> Failure {
            format!("{} line {}: {what}. Nothing was loaded", file.display(), i + 1).into()
        };
        let columns: Vec<&str> = line.split('\t').collect();
        let [country, postcode, place, region, _, county, _, _, _, lat, lon, ..] = columns[..] else {
            return Err(wrong(
                "a GeoNames postal-code line has 12 columns with tabs between them",
            ));
        };
        let country = Country::parse(country).ok_or_else(|| wrong("the first column is no country code"))?;
        let point = lat
            .parse()
            .ok()
            .zip(lon.parse().ok())
            .and_then(|(lat, lon)| Point::new(lat, lon));
        let point = point.ok_or_else(|| wrong("columns 10 and 11 are no latitude and longitude"))?;
        if postcode.trim().is_empty() || place.trim().is_empty() {
            return Err(wrong("the postcode or the place is empty"));
        }
        let municipality = county
            .trim_end_matches(" Municipality")
            .trim_start_matches("Gemeente ");
        postcodes.push(LoadedPostcode {
            country,
            postcode: postcode.trim().to_ascii_uppercase(),
            place: place.trim().to_owned(),
            region: region.trim().to_owned(),
            municipality: if municipality.is_empty() {
                place.trim().to_owned()
            } else {
                municipality.to_owned()
            },
            point,
        });
    }
    // One postcode may be shared by several places; the first is the largest.
    let mut seen = std::collections::HashSet::new();
    postcodes.retain(|row| seen.insert((row.country.clone(), row.postcode.clone())));
    Ok(postcodes)
}
