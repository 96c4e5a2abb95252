//! Looking up by a hash, in little memory.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Numbers by a hash, in order, with the place where each beginning of a hash begins: a lookup touches two pieces of memory.
#[derive(Default)]
pub struct Hashed {
    sorted: Vec<(u64, u32)>,
    begins: Vec<u32>,
}

impl Hashed {
    const BITS: u32 = 16;

    /// Takes numbers with their hashes, in any order.
    pub fn new(mut sorted: Vec<(u64, u32)>) -> Self {
        sorted.sort_unstable();
        sorted.dedup();
        sorted.shrink_to_fit();
        let mut begins = vec![0; (1 << Self::BITS) + 1];
        for (hash, _) in &sorted {
            begins[Self::bucket(*hash) + 1] += 1;
        }
        let mut sum = 0;
        for begin in &mut begins {
            sum += *begin;
            *begin = sum;
        }
        Self { sorted, begins }
    }

    fn bucket(hash: u64) -> usize {
        (hash >> (u64::BITS - Self::BITS)) as usize
    }

    /// The numbers of a hash. A hash of something else may be the same, though hardly ever is.
    pub fn get(&self, hash: u64) -> impl Iterator<Item = u32> {
        let bucket = Self::bucket(hash);
        let begin = |at: usize| self.begins.get(at).map_or(0, |begin| *begin as usize);
        self.sorted[begin(bucket)..begin(bucket + 1)]
            .iter()
            .filter(move |(of, _)| *of == hash)
            .map(|(_, number)| *number)
    }
}

/// The hash of something, the same as long as the program runs.
pub fn hash(of: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
