//! Other people's formats: pure mappings between them and [`Draft`] (in) or `PublicGroup` (out).
//! Nothing here reads files, network or data.
//!
//! To add a format: its file here, its line in [`Format`], [`read`] and [`write`].

pub mod bmlt;
pub mod csv;
mod csv_write;
pub mod ical;
pub mod json;
pub mod spreadsheet;

use kring_federation::PublicGroup;

use crate::directory::{draft::Draft, problem::FieldError};

/// A format of exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// BMLT semantic JSON (`GetSearchResults`).
    Bmlt,
    /// A table with a header.
    Csv,
    /// The shape of `POST /api/v1/groups`: an array, or one object a line.
    Json,
}

/// What to do where a feed says nothing.
#[derive(Clone, Debug, Default)]
pub struct Defaults {
    /// Themes of groups that name none.
    pub themes: Vec<String>,
    /// IANA zone of meetings that name none.
    pub timezone: Option<String>,
}

/// One entry of a feed.
#[derive(Debug)]
pub struct Record {
    /// Where it stands, for people: `record 12 (id 34)`, `line 7`.
    pub place: String,
    /// What it says, or why it cannot be read.
    pub draft: Result<Draft, Vec<FieldError>>,
}

/// What a feed says.
#[derive(Debug, Default)]
pub struct Feed {
    /// Its entries.
    pub records: Vec<Record>,
    /// What had to be assumed, in words.
    pub remarks: Vec<String>,
}

/// A feed that cannot be read at all. Nothing of it is taken in.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// The bytes are no UTF-8 text.
    #[error("the text is not UTF-8 (line {line}); save it as UTF-8 and try again")]
    Encoding {
        /// The first line that is wrong.
        line: usize,
    },
    /// Not the format that was named, or broken off.
    #[error("{0}")]
    Format(String),
}

/// Reads a feed.
///
/// # Errors
/// It is not in that format, or breaks off.
pub fn read(format: Format, bytes: &[u8], defaults: &Defaults) -> Result<Feed, FeedError> {
    let text = decode(bytes)?;
    match format {
        Format::Bmlt => bmlt::read(text, defaults),
        Format::Csv => csv::read(text),
        Format::Json => json::read(text),
    }
}

/// Writes groups. `None` for a format that is only read.
pub fn write(format: Format, groups: &[PublicGroup]) -> Option<String> {
    match format {
        Format::Bmlt => None,
        Format::Csv => Some(csv_write::write(groups)),
        Format::Json => Some(json::write(groups)),
    }
}

fn decode(bytes: &[u8]) -> Result<&str, FeedError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(FeedError::Encoding { line: 1 });
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        FeedError::Encoding {
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
        }
    })
}
