//! The digest by which two nodes see whether they have the same groups.
//!
//! It is the sum, modulo 2^256, of the SHA-256 of each group's id and revision. A sum does not
//! depend on the order, so both sides can work it out from any listing, and unlike an exclusive or
//! it does not cancel out a group that is listed twice.

use sha2::{Digest, Sha256};

/// The digest over id and revision of live groups, as 64 hexadecimal digits.
pub fn digest<'a>(groups: impl IntoIterator<Item = (&'a str, i64)>) -> String {
    let mut sum = Sum::default();
    for (id, revision) in groups {
        sum.add(id, revision);
    }
    sum.to_string()
}

/// A digest while it is worked out.
#[derive(Default)]
pub(crate) struct Sum([u8; 32]);

impl Sum {
    pub(crate) fn add(&mut self, id: &str, revision: i64) {
        let mut hash = Sha256::new();
        hash.update(id);
        hash.update("\n");
        hash.update(revision.to_string());
        add(&mut self.0, &hash.finalize().into());
    }
}

impl std::fmt::Display for Sum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Adds two numbers of 256 bits, highest byte first, and drops the last carry.
fn add(sum: &mut [u8; 32], other: &[u8; 32]) {
    let mut carry = 0;
    for (byte, other) in sum.iter_mut().zip(other).rev() {
        let total = u16::from(*byte) + u16::from(*other) + carry;
        [_, *byte] = total.to_be_bytes();
        carry = total >> 8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_does_not_matter_and_everything_else_does() {
        let all = digest([("a", 1), ("b", 2), ("c", 3)]);
        assert_eq!(all, digest([("c", 3), ("a", 1), ("b", 2)]));
        for other in [
            digest([("a", 1), ("b", 2)]),
            digest([("a", 1), ("b", 2), ("c", 4)]),
            digest([("a", 1), ("b", 2), ("d", 3)]),
            digest([("a", 1), ("b", 2), ("c", 3), ("c", 3)]),
            digest([("a", 2), ("b", 1), ("c", 3)]),
        ] {
            assert_ne!(all, other);
        }
    }

    #[test]
    fn the_wire_value_is_fixed() {
        assert_eq!(digest([]), "0".repeat(64));
        assert_eq!(digest([("a", 1)]), hex(&Sha256::digest("a\n1")));
        assert_eq!(hex(&[0, 15, 255]), "000fff");
    }

    #[test]
    fn sums_carry_and_wrap() {
        let mut sum = [255; 32];
        let mut one = [0; 32];
        one[31] = 1;
        add(&mut sum, &one);
        assert_eq!(sum, [0; 32]);
        let mut sum = [0; 32];
        sum[31] = 255;
        add(&mut sum, &one);
        assert_eq!((sum[30], sum[31]), (1, 0));
    }
}
