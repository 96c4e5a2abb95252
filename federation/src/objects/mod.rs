//! What travels inside activities: groups, and what is left of withdrawn ones.

pub(crate) mod group_content;
pub(crate) mod group_object;
pub(crate) mod tombstone;

use crate::limits::OutOfBounds;

/// Why an object from another node is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadRecord {
    /// It is something else; other software sends much that is no group.
    #[error("no group")]
    NotAGroup,
    /// The sender has no say about it.
    #[error("no authority over {0}")]
    Authority(&'static str),
    /// It is not in the form of a group. Says which field, never what was in it.
    #[error("not a valid group: {0}")]
    Malformed(&'static str),
}

impl From<OutOfBounds> for BadRecord {
    fn from(OutOfBounds(field): OutOfBounds) -> Self {
        Self::Malformed(field)
    }
}
