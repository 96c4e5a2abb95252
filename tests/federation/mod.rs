//! Several live nodes on real sockets.

mod adversary;
mod exchange;
mod partners;
mod reconcile;
mod strangers;
mod views;
