//! See `kring_federation::fuzzing::collection`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| kring_federation::fuzzing::collection(bytes));
