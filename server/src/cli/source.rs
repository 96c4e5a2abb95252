//! Where an import comes from: a file, standard input, or an address.

use std::io::Read;

use super::Failure;
use crate::config::Settings;

/// Larger feeds are refused, bytes.
const MOST: usize = 512 * 1024 * 1024;

/// Reads a source whole.
pub async fn read(settings: &Settings, source: &str) -> Result<Vec<u8>, Failure> {
    if source == "-" {
        let mut bytes = vec![];
        std::io::stdin().take(MOST as u64 + 1).read_to_end(&mut bytes)?;
        return fits(bytes, "standard input");
    }
    if source.starts_with("https://") || source.starts_with("http://") {
        let bytes = kring_federation::download(source, settings.dev, MOST)
            .await
            .map_err(|error| format!("{source}: {error}"))?;
        return Ok(bytes);
    }
    let bytes =
        std::fs::read(source).map_err(|error| format!("the file {source} cannot be read: {error}"))?;
    fits(bytes, source)
}

fn fits(bytes: Vec<u8>, source: &str) -> Result<Vec<u8>, Failure> {
    if bytes.len() > MOST {
        return Err(format!("{source} is larger than {} MB; split it", MOST / 1024 / 1024).into());
    }
    Ok(bytes)
}
