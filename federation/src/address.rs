//! Which network addresses this node may talk to.
//!
//! A peer chooses the addresses that we fetch, so without these rules it could make us ask our own
//! machine or network in its place (SSRF). The ranges are those of the IANA special-purpose
//! registries (RFC 6890 and later).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether a name may resolve to `ip`: it is public, or, in `dev`, loopback.
///
/// An address of the NAT64 prefix counts as the IPv4 address inside it, because on a network with
/// IPv6 alone every IPv4 host resolves to one.
pub(crate) fn may_resolve_to(ip: IpAddr, dev: bool) -> bool {
    if dev && ip.is_loopback() {
        return true;
    }
    match ip {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => match embedded_by_nat64(v6) {
            Some(v4) => is_public_v4(v4),
            None => is_public_v6(v6),
        },
    }
}

/// Whether `ip` may stand in a URL in place of a name. Stricter than [`may_resolve_to`]: nobody
/// has a reason to write an IPv4 address in any of its IPv6 disguises.
pub(crate) fn may_be_literal(ip: IpAddr, dev: bool) -> bool {
    let disguised = matches!(ip, IpAddr::V6(v6) if embedded_by_nat64(v6).is_some());
    !disguised && may_resolve_to(ip, dev)
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_documentation()
        || a == 0 // "this network": 0.0.0.0 reaches loopback on Linux
        || (a == 100 && (b & 0xc0) == 64) // shared address space of carriers and clouds
        || (a == 192 && b == 0 && c == 0) // IETF protocol assignments
        || (a == 198 && (b & 0xfe) == 18) // benchmarks
        || a >= 240) // reserved, and broadcast
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, c, ..] = ip.segments();
    !(ip.is_loopback()
        || ip.is_unspecified()
        || ip.is_multicast()
        || ip.is_unique_local()
        || ip.is_unicast_link_local()
        || ip.to_ipv4().is_some() // mapped (::ffff:0:0/96) and compatible (::/96)
        || (a & 0xffc0) == 0xfec0 // site-local, deprecated
        || (a == 0x64 && b == 0xff9b && c == 1) // NAT64 for local use
        || (a == 0x100 && b == 0) // discard
        || (a == 0x2001 && b < 0x200) // protocol assignments, Teredo among them
        || (a == 0x2001 && b == 0xdb8) // documentation
        || a == 0x2002 // 6to4
        || (a == 0x3fff && b < 0x1000)) // documentation
}

/// The IPv4 address inside one of the well-known NAT64 prefix, `64:ff9b::/96` (RFC 6052).
fn embedded_by_nat64(ip: Ipv6Addr) -> Option<Ipv4Addr> {
    match ip.octets() {
        [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d] => Some(Ipv4Addr::new(a, b, c, d)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_resolves_to_public_addresses_only() {
        let resolves = |text: &str, dev| may_resolve_to(text.parse().expect("an address"), dev);
        for public in ["9.9.9.9", "2620:fe::fe", "64:ff9b::909:909"] {
            assert!(resolves(public, false), "{public}");
        }
        for private in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "192.168.1.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::7f00:1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
            "fe80::1",
            "fec0::1",
            "fc00::1",
            "ff02::1",
        ] {
            assert!(!resolves(private, false), "{private}");
        }
    }

    #[test]
    fn dev_opens_loopback_and_nothing_else() {
        let resolves = |text: &str| may_resolve_to(text.parse().expect("an address"), true);
        assert!(resolves("127.0.0.1") && resolves("::1"));
        assert!(!resolves("10.0.0.1") && !resolves("169.254.169.254") && !resolves("0.0.0.0"));
    }
}
