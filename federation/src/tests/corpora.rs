//! Replays what the fuzzer begins with, and all that it ever found (`tests/fuzz`).

use std::path::PathBuf;

use crate::fuzzing;

fn replay(target: &str, read: impl Fn(&[u8])) {
    let corpus = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fuzz/corpus")).join(target);
    let mut replayed = 0;
    for file in std::fs::read_dir(corpus).expect("a corpus").flatten() {
        let bytes = std::fs::read(file.path()).expect("a file");
        read(&bytes);
        // Broken off anywhere, and with one byte that is another.
        for at in (0..bytes.len()).step_by(bytes.len() / 64 + 1) {
            read(&bytes[..at]);
            let mut changed = bytes.clone();
            changed[at] ^= 0x15;
            read(&changed);
        }
        replayed += 1;
    }
    assert!(replayed >= 6, "{target}");
}

#[test]
fn the_corpus_of_the_inbox_is_read() {
    replay("inbox", fuzzing::inbox);
}

#[test]
fn the_corpus_of_collections_is_read() {
    replay("collection", fuzzing::collection);
}

#[test]
fn the_corpus_of_records_is_read() {
    replay("record", fuzzing::record);
}
