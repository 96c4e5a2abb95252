//! Every test that looks at Kring from outside, in one program.
//!
//! * `contract`: API, pages, search, disclosure, commands, feeds, on both databases;
//! * `federation`: several live nodes;
//! * `relevance`: how well everyday queries in thirteen languages are understood;
//! * `chaos`: five nodes under an adversary;
//! * `interop`: ActivityPub software that is not ours;
//! * `browser`: journeys in a real Chromium;
//! * `tidy`: translations, docs and sources against each other.

mod browser;
mod chaos;
mod contract;
mod federation;
mod interop;
mod relevance;
mod tidy;
