//! Several live nodes on real sockets.

mod exchange;
mod strangers;
