//! The form of an entry, for groups that put themselves on the list, groups that change their entry, and staff.
//!
//! * `filled`: what somebody filled in, as text; * `draft`: from there to a draft and back;
//! * `questions`: what is asked, step by step; `form`: the pages; `changes`: what was there and what is there now.

pub mod changes;
mod draft;
pub mod filled;
pub mod form;
mod questions;

use crate::directory::{draft::Draft, group::Group};
use filled::Filled;

/// An entry as a draft that would make it again, and as the form that shows it to a reader of a language.
pub fn of_group(group: &Group, language: &str) -> (Draft, Filled) {
    let draft = draft::draft_of(group);
    let mut filled = draft::filled_of(&draft, language);
    filled.set("revision", group.revision.to_string());
    (draft, filled)
}
