//! See `kring_federation::fuzzing::inbox`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| kring_federation::fuzzing::inbox(bytes));
