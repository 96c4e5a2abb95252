//! What the outside may rely on.

mod api;
mod commands;
mod disclosure;
mod feeds;
mod index;
mod keeping;
mod owners;
mod pages;
mod properties;
mod ranking;
mod search;
mod staff;
mod visitors;
