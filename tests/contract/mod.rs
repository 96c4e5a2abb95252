//! What the outside may rely on.

mod api;
mod commands;
mod disclosure;
mod feeds;
mod pages;
mod ranking;
mod search;
