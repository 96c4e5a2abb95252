//! Where a page of results ended: the sort key and id of its last group, so that the next page begins
//! right after it whatever was added or withdrawn in between.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

use super::query::Sort;

/// The end of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cursor {
    /// The order it belongs to.
    pub sort: Sort,
    /// Sort key of the last group.
    pub key: SortKey,
    /// Its id.
    pub id: String,
    /// The day on which the first page was asked for, as a day since year 1: "how lately confirmed" is counted from it on
    /// every page, so that a search over midnight loses nothing.
    pub today: i32,
}

/// What results are ordered by: numbers first, lower before higher, then text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SortKey(pub i64, pub String);

impl Cursor {
    /// As it stands in an address.
    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD
            .encode(serde_json::to_vec(&(self.sort, &self.key, &self.id, self.today)).unwrap_or_default())
    }

    /// Reads one that was given out; `None` for anything else.
    pub fn decode(text: &str) -> Option<Self> {
        if text.len() > 2000 {
            return None;
        }
        let json = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (sort, key, id, today): (Sort, SortKey, String, i32) = serde_json::from_slice(&json).ok()?;
        Some(Self { sort, key, id, today })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_an_address_and_a_forged_one_does_not() {
        let cursor = Cursor {
            sort: Sort::Name,
            key: SortKey(0, "rouw".into()),
            id: "01J".into(),
            today: 740_000,
        };
        assert_eq!(Cursor::decode(&cursor.encode()), Some(cursor));
        for forged in ["", "x", "!!!!", "eyJhIjoxfQ", &"A".repeat(5000)] {
            assert_eq!(Cursor::decode(forged), None, "{forged:.20}");
        }
    }
}
