//! Version 1, one file a subject.

pub mod demand;
pub mod group;
pub mod lists;
pub mod node;
pub mod peers;
pub mod places;
pub mod publish;
pub mod reports;
pub mod search;
pub mod themes;
pub mod view;
