//! The tables, one file each. Only the store names them.

pub mod audit;
pub mod closure;
pub mod edit;
pub mod empty_search;
pub mod hidden;
pub mod lease;
pub mod link;
pub mod listing;
pub mod mail;
pub mod node_list;
pub mod node_value;
pub mod own_group;
pub mod peer;
pub mod place;
pub mod report;
pub mod same_group;
pub mod sequence;
pub mod session;
pub mod staff;
pub mod submission;
pub mod token;
pub mod upkeep;
pub mod vouch;
pub mod wish;
