//! The tables, one file each. Only the store names them.

pub mod listing;
pub mod node_value;
pub mod own_group;
pub mod peer;
pub mod place;
pub mod sequence;
pub mod token;
