//! Whose an address is: whole origins, and which addresses we fetch.
//!
//! Authority between nodes rests on one comparison, [`same_origin`]: scheme, host **and port**.
//! Every id that arrives as text goes through [`parse_id`], so that two spellings of one address
//! cannot pass for two, nor two addresses for one.

use url::{Host, Url};

use crate::address::may_be_literal;

/// Longest address that is read, in bytes.
const LONGEST: usize = 2_048;

/// Why an address is not fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Forbidden {
    /// It is not https (nor http where that is allowed).
    #[error("only https addresses are fetched")]
    Scheme,
    /// It carries a user name, a password or a fragment, or its host ends in a dot.
    #[error("the address has parts that no node's address has")]
    Form,
    /// It points into a private network or to this machine.
    #[error("the address is not on the public internet")]
    Private,
}

/// Whether both addresses have the same scheme, host and effective port, and neither is written
/// in a form that no node uses.
pub fn same_origin(a: &Url, b: &Url) -> bool {
    is_plain(a) && is_plain(b) && a.origin() == b.origin()
}

/// Reads the id of an actor, object or key. `None` where it is not http(s), is overlong, carries
/// a user name or password, or spells its host in another way than the normal one (upper case,
/// trailing dot, Unicode in place of Punycode).
pub fn parse_id(text: &str) -> Option<Url> {
    if text.len() > LONGEST {
        return None;
    }
    let url = Url::parse(text).ok()?;
    let normal = text.starts_with(&url.origin().ascii_serialization());
    (normal && is_plain(&url)).then_some(url)
}

/// Host, and port where it is not the scheme's own: what stands in a `Host` header.
pub fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

/// The id in a group's address, which ends with it.
pub fn id_in(url: &Url) -> Option<String> {
    url.path_segments()?.next_back().map(str::to_owned)
}

/// Checks an address that is about to be fetched or posted to. Names are checked again when they
/// are resolved.
///
/// `dev` allows http and loopback, and nothing else.
pub fn guard_url(url: &Url, dev: bool) -> Result<(), Forbidden> {
    match url.scheme() {
        "https" => {}
        "http" if dev => {}
        _ => return Err(Forbidden::Scheme),
    }
    if !is_plain(url) || url.fragment().is_some() {
        return Err(Forbidden::Form);
    }
    let public = match url.host() {
        Some(Host::Domain(name)) => dev || !is_local_name(name),
        Some(Host::Ipv4(ip)) => may_be_literal(ip.into(), dev),
        Some(Host::Ipv6(ip)) => may_be_literal(ip.into(), dev),
        None => return Err(Forbidden::Form),
    };
    if public { Ok(()) } else { Err(Forbidden::Private) }
}

/// Names that never leave the machine (RFC 6761).
pub(crate) fn is_local_name(name: &str) -> bool {
    name == "localhost" || name.ends_with(".localhost")
}

fn is_plain(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
        && url
            .host_str()
            .is_some_and(|host| !host.is_empty() && !host.ends_with('.'))
        && url.username().is_empty()
        && url.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("an address")
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let same = |a, b| same_origin(&url(a), &url(b));
        assert!(same("https://a.test/x", "https://a.test:443/y"));
        for (a, b) in [
            ("https://a.test/", "http://a.test/"),
            ("https://a.test/", "https://a.test:8443/"),
            ("https://a.test/", "https://b.a.test/"),
            ("https://a.test/", "https://a.test./"),
            ("https://a.test/", "https://user@a.test/"),
            ("data:,a", "data:,a"),
        ] {
            assert!(!same(a, b), "{a} {b}");
        }
    }

    #[test]
    fn an_id_has_one_spelling() {
        assert!(parse_id("https://a.test/actor").is_some());
        assert!(parse_id("https://a.test:8443/actor").is_some());
        for wrong in [
            "https://A.test/actor",
            "HTTPS://a.test/actor",
            "https://a.test./actor",
            "https://user@a.test/actor",
            "https://user:secret@a.test/actor",
            "https://bücher.test/actor",
            "ftp://a.test/actor",
            "javascript:alert(1)",
            "/actor",
            "",
        ] {
            assert_eq!(parse_id(wrong), None, "{wrong}");
        }
        assert_eq!(parse_id(&format!("https://a.test/{}", "a".repeat(LONGEST))), None);
    }

    #[test]
    fn ssrf_addresses_are_not_fetched() {
        for (address, why) in [
            ("https://127.0.0.1/", Forbidden::Private),
            ("https://127.1/", Forbidden::Private),
            ("https://2130706433/", Forbidden::Private),
            ("https://0x7f.0.0.1/", Forbidden::Private),
            ("https://[::1]/", Forbidden::Private),
            ("https://0.0.0.0/", Forbidden::Private),
            ("https://10.1.2.3/", Forbidden::Private),
            ("https://192.168.0.1/", Forbidden::Private),
            ("https://172.31.0.1/", Forbidden::Private),
            ("https://169.254.169.254/latest", Forbidden::Private),
            ("https://224.0.0.1/", Forbidden::Private),
            ("https://[::ffff:127.0.0.1]/", Forbidden::Private),
            ("https://[::ffff:9.9.9.9]/", Forbidden::Private),
            ("https://[64:ff9b::7f00:1]/", Forbidden::Private),
            ("https://[64:ff9b::909:909]/", Forbidden::Private),
            ("https://[2002:7f00:1::]/", Forbidden::Private),
            ("https://[fe80::1]/", Forbidden::Private),
            ("https://[fc00::1]/", Forbidden::Private),
            ("https://[ff02::1]/", Forbidden::Private),
            ("https://localhost/", Forbidden::Private),
            ("https://kring.localhost/", Forbidden::Private),
            ("https://user@a.test/", Forbidden::Form),
            ("https://a.test./", Forbidden::Form),
            ("https://a.test/#x", Forbidden::Form),
            ("http://a.test/", Forbidden::Scheme),
            ("ftp://a.test/", Forbidden::Scheme),
            ("file:///etc/passwd", Forbidden::Scheme),
        ] {
            assert_eq!(guard_url(&url(address), false), Err(why), "{address}");
        }
        assert_eq!(guard_url(&url("https://a.test/actor?x=1"), false), Ok(()));
        assert_eq!(guard_url(&url("https://9.9.9.9/"), false), Ok(()));
    }

    #[test]
    fn dev_allows_http_and_loopback_and_no_more() {
        for fine in [
            "http://127.0.0.1:8080/",
            "http://[::1]:1/",
            "http://localhost:8080/",
            "http://node-a.test:1/",
        ] {
            assert_eq!(guard_url(&url(fine), true), Ok(()), "{fine}");
        }
        for wrong in [
            "http://10.0.0.1/",
            "http://169.254.169.254/",
            "http://0.0.0.0/",
            "http://[fe80::1]/",
            "http://u@localhost/",
        ] {
            assert!(guard_url(&url(wrong), true).is_err(), "{wrong}");
        }
    }
}
