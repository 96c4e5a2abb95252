//! Finds the actor that an operator means: by its address, or by the node's domain.

use serde_json::Value;
use url::{Host as UrlHost, Url};

use crate::{
    Host, Protocol,
    actor::USERNAME,
    fetch::{DOCUMENT_LIMIT, Want},
    media_type::ACTIVITY_JSON,
    origin::{Forbidden, authority, guard_url, parse_id, same_origin},
};

/// Why a text names no actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadTarget {
    /// It is neither an address nor a domain.
    #[error("neither an actor's address nor a domain")]
    NotAnAddress,
    /// It is an address that no node may have.
    #[error(transparent)]
    Forbidden(#[from] Forbidden),
    /// It is this node.
    #[error("this is the node itself")]
    Ourselves,
}

impl<H: Host> Protocol<H> {
    /// The actor that `input` names: an actor's address as it is, or for `domain`, `domain:port`
    /// or `kring@domain` what WebFinger says, and where that says nothing `https://domain/actor`.
    /// So a node that cannot be reached now can be followed too.
    ///
    /// In dev, names of this machine and of tests (`localhost`, `….test`) are asked by http.
    pub async fn follow_target(&self, input: &str) -> Result<Url, BadTarget> {
        let input = input.trim();
        let dev = self.identity().dev;
        let actor = if input.contains("://") {
            parse_id(input).ok_or(BadTarget::NotAnAddress)?
        } else {
            let base = base_of(input, dev).ok_or(BadTarget::NotAnAddress)?;
            guard_url(&base, dev)?;
            self.by_webfinger(&base)
                .await
                .unwrap_or_else(|| at(&base, "/actor"))
        };
        guard_url(&actor, dev)?;
        if same_origin(&actor, &self.identity().base_url) {
            return Err(BadTarget::Ourselves);
        }
        Ok(actor)
    }

    /// Asks the node for its actor. An answer about another account, from or to another origin,
    /// counts as none.
    async fn by_webfinger(&self, base: &Url) -> Option<Url> {
        let account = format!("acct:{USERNAME}@{}", authority(base));
        let mut url = at(base, "/.well-known/webfinger");
        url.query_pairs_mut().append_pair("resource", &account);
        let fetched = self.fetch(&url, Want::Json, DOCUMENT_LIMIT).await.ok()?;
        let answer: Value = serde_json::from_slice(&fetched.body).ok()?;
        if answer["subject"].as_str() != Some(&account) || !same_origin(&fetched.url, base) {
            return None;
        }
        let link = answer["links"].as_array()?.iter().find(|link| {
            let kind = link["type"].as_str().unwrap_or_default();
            link["rel"] == "self" && (kind == ACTIVITY_JSON || kind.starts_with("application/ld+json"))
        })?;
        parse_id(link["href"].as_str()?).filter(|actor| same_origin(actor, base))
    }
}

fn base_of(input: &str, dev: bool) -> Option<Url> {
    let name = input
        .strip_prefix("acct:")
        .unwrap_or(input)
        .trim_start_matches('@');
    let domain = match name.split_once('@') {
        Some((USERNAME, domain)) => domain,
        Some(_) => return None,
        None => name,
    };
    if domain.is_empty() || domain.contains(['/', '?', '#', '\\']) || domain.contains(char::is_whitespace) {
        return None;
    }
    let secure = Url::parse(&format!("https://{domain}/")).ok()?;
    let here = match secure.host()? {
        UrlHost::Domain(name) => crate::origin::is_local_name(name) || name.ends_with(".test"),
        UrlHost::Ipv4(ip) => ip.is_loopback(),
        UrlHost::Ipv6(ip) => ip.is_loopback(),
    };
    if dev && here {
        Url::parse(&format!("http://{domain}/")).ok()
    } else {
        Some(secure)
    }
}

fn at(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(path);
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_becomes_an_address() {
        let base = |input, dev| base_of(input, dev).map(String::from);
        assert_eq!(
            base("kring.example", false).as_deref(),
            Some("https://kring.example/")
        );
        assert_eq!(
            base("Kring.Example:8443", false).as_deref(),
            Some("https://kring.example:8443/")
        );
        assert_eq!(
            base("@kring@kring.example", false).as_deref(),
            Some("https://kring.example/")
        );
        assert_eq!(
            base("127.0.0.1:8081", true).as_deref(),
            Some("http://127.0.0.1:8081/")
        );
        assert_eq!(
            base("127.0.0.1:8081", false).as_deref(),
            Some("https://127.0.0.1:8081/")
        );
        for wrong in [
            "",
            "a b",
            "someone@kring.example",
            "kring.example/actor",
            "#",
            "a:b:c",
        ] {
            assert_eq!(base(wrong, false), None, "{wrong}");
        }
    }
}
