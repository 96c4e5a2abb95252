//! Groups that keep their own entry: how it comes on the list, who may change it, what is told to whom, and how it
//! stays true.
//!
//! * `link`: secret links, the only key to an entry; `submission`: entries before they are on the list;
//! * `entry`: what its owners and staff can do with an entry; `keeper`: who keeps it, and how that changes hands;
//! * `history`: what was changed, and undoing it;
//! * `upkeep`: is everything still right?; `closure`: buildings that are closed; `holidays`: days on which few meet;
//! * `remarks`: what staff may want to look at.

pub mod closure;
pub mod entry;
pub mod history;
pub mod holidays;
pub mod keeper;
pub mod link;
pub mod remarks;
pub mod submission;
pub mod upkeep;
