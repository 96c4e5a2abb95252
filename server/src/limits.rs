//! How often something may be done from one internet address, and with one group. Counted in memory alone: who did
//! it is written nowhere, and forgotten with the hour or the day.

use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    num::NonZeroU32,
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};
use governor::{DefaultKeyedRateLimiter, Quota};
use ipnet::IpNet;

use crate::app::App;

/// The limits of a node.
pub struct Limits {
    messages: DefaultKeyedRateLimiter<IpAddr>,
    messages_to: DefaultKeyedRateLimiter<String>,
    wishes: DefaultKeyedRateLimiter<IpAddr>,
    entries: DefaultKeyedRateLimiter<IpAddr>,
    entries_near: DefaultKeyedRateLimiter<IpAddr>,
    letters: DefaultKeyedRateLimiter<IpAddr>,
    letters_to: DefaultKeyedRateLimiter<String>,
    changes: DefaultKeyedRateLimiter<String>,
    accounts: DefaultKeyedRateLimiter<IpAddr>,
}

/// From one address: messages an hour, wishes a day. To one group: messages an hour.
const MESSAGES: u32 = 10;
const MESSAGES_TO: u32 = 20;
const WISHES: u32 = 10;
/// New entries a day, from one address and from all addresses of a provider's block: who rents many addresses rents
/// them side by side.
const ENTRIES: u32 = 10;
const ENTRIES_NEAR: u32 = 50;
/// Mails with a link an hour, from one address and to one mailbox.
const LETTERS: u32 = 20;
const LETTERS_TO: u32 = 5;
/// Changes of one entry by its link an hour: each goes to every node that has a copy, and into the log.
const CHANGES: u32 = 100;
/// Ways to the provider of accounts an hour, from one address.
const ACCOUNTS: u32 = 30;
/// More keys than this are cleared of those that are full again.
const MANY: usize = 10_000;

impl Default for Limits {
    fn default() -> Self {
        let hourly = |times: u32| Quota::per_hour(NonZeroU32::new(times).unwrap_or(NonZeroU32::MIN));
        let daily = |times: u32| {
            let day = std::time::Duration::from_secs(86_400);
            let burst = NonZeroU32::new(times).unwrap_or(NonZeroU32::MIN);
            Quota::with_period(day / times)
                .unwrap_or(hourly(1))
                .allow_burst(burst)
        };
        Self {
            messages: DefaultKeyedRateLimiter::keyed(hourly(MESSAGES)),
            messages_to: DefaultKeyedRateLimiter::keyed(hourly(MESSAGES_TO)),
            wishes: DefaultKeyedRateLimiter::keyed(daily(WISHES)),
            entries: DefaultKeyedRateLimiter::keyed(daily(ENTRIES)),
            entries_near: DefaultKeyedRateLimiter::keyed(daily(ENTRIES_NEAR)),
            letters: DefaultKeyedRateLimiter::keyed(hourly(LETTERS)),
            letters_to: DefaultKeyedRateLimiter::keyed(hourly(LETTERS_TO)),
            changes: DefaultKeyedRateLimiter::keyed(hourly(CHANGES)),
            accounts: DefaultKeyedRateLimiter::keyed(hourly(ACCOUNTS)),
        }
    }
}

impl Limits {
    /// Whether one more message may be sent by this visitor to this group.
    pub fn message(&self, visitor: Visitor, group: &str) -> bool {
        let by_visitor = visitor.0.is_none_or(|address| may(&self.messages, &address));
        by_visitor && may(&self.messages_to, &group.to_owned())
    }

    /// Whether one more entry may be sent in by this visitor.
    pub fn entry(&self, visitor: Visitor) -> bool {
        visitor
            .0
            .is_none_or(|address| may(&self.entries, &address) && may(&self.entries_near, &block(address)))
    }

    /// Whether this visitor may have one more mail with a link sent.
    pub fn letter(&self, visitor: Visitor) -> bool {
        visitor.0.is_none_or(|address| may(&self.letters, &address))
    }

    /// Whether one more mail with a link may go to this mailbox. Links that were mailed already go on working, so
    /// nobody can keep its owner out.
    pub fn letter_to(&self, email: &str) -> bool {
        may(&self.letters_to, &email.trim().to_lowercase())
    }

    /// Whether one more change may be made to an entry through its link.
    pub fn change(&self, entry: &str) -> bool {
        may(&self.changes, &entry.to_owned())
    }

    /// Whether this visitor may be sent to the provider of accounts once more.
    pub fn account(&self, visitor: Visitor) -> bool {
        visitor.0.is_none_or(|address| may(&self.accounts, &address))
    }

    /// Whether one more wish may be left by this visitor.
    pub fn wish(&self, visitor: Visitor) -> bool {
        visitor.0.is_none_or(|address| may(&self.wishes, &address))
    }
}

fn may<K: std::hash::Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> bool {
    if limiter.len() > MANY {
        limiter.retain_recent();
    }
    limiter.check_key(key).is_ok()
}

/// Where a request comes from, as far as limits need it: the network of an IPv6 address, and nothing for this machine
/// itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visitor(Option<IpAddr>);

impl FromRequestParts<App> for Visitor {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map(|ConnectInfo(address)| address.ip());
        let forwarded = parts.headers.get_all("x-forwarded-for");
        let forwarded = forwarded.iter().filter_map(|value| value.to_str().ok());
        Ok(Self::of(peer, forwarded, &app.settings.trusted_proxies))
    }
}

impl Visitor {
    /// Whether it is this machine itself, to which no limits apply.
    pub fn is_here(self) -> bool {
        self.0.is_none()
    }

    /// Who sent a request: the last address that no trusted proxy has.
    fn of<'a>(peer: Option<IpAddr>, forwarded: impl Iterator<Item = &'a str>, trusted: &[IpNet]) -> Self {
        let is_trusted = |address: &IpAddr| trusted.iter().any(|net| net.contains(address));
        let Some(mut address) = peer.map(|address| address.to_canonical()) else {
            return Self(None);
        };
        let named: Vec<&str> = forwarded.flat_map(|value| value.split(',')).collect();
        for named in named.iter().rev() {
            if !is_trusted(&address) {
                break;
            }
            match named.trim().parse::<IpAddr>() {
                Ok(before) => address = before.to_canonical(),
                Err(_) => break,
            }
        }
        Self((!address.is_loopback()).then(|| network(address)))
    }
}

/// A household has a whole IPv6 network of 64 bits.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
    }
}

/// The block of addresses around one, of the size in which providers give them out: 16 bits of IPv4, 32 of IPv6.
fn block(address: IpAddr) -> IpAddr {
    let bits = if address.is_ipv4() { 16 } else { 32 };
    IpNet::new(address, bits).map_or(address, |net| net.network())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(peer: &str, forwarded: &[&str]) -> Option<String> {
        let trusted = ["10.0.0.0/8".parse().expect("a network")];
        let peer = Some(peer.parse().expect("an address"));
        Visitor::of(peer, forwarded.iter().copied(), &trusted)
            .0
            .map(|address| address.to_string())
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(of("203.0.113.7", &["198.51.100.1"]), some("203.0.113.7"));
        assert_eq!(
            of("10.0.0.1", &["1.1.1.1, 198.51.100.1, 10.0.0.2"]),
            some("198.51.100.1")
        );
        assert_eq!(of("10.0.0.1", &["nonsense"]), some("10.0.0.1"));
        assert_eq!(of("10.0.0.1", &[]), some("10.0.0.1"));
        assert_eq!(of("127.0.0.1", &["198.51.100.1"]), None);
        assert_eq!(of("2001:db8:1:2:3:4:5:6", &[]), some("2001:db8:1:2::"));
        assert_eq!(of("::ffff:203.0.113.7", &[]), some("203.0.113.7"));
    }

    #[test]
    fn one_address_is_stopped_and_another_is_not() {
        let limits = Limits::default();
        let visitor = |last: u8| Visitor(Some(IpAddr::from([203, 0, 113, last])));
        let sent = (0..40)
            .filter(|n| limits.message(visitor(1), &format!("group {n}")))
            .count();
        assert_eq!(sent, 10);
        assert!(limits.message(visitor(2), "group"));
        assert_eq!((0..40).filter(|_| limits.wish(visitor(1))).count(), 10);
        let from_many = (0..40)
            .filter(|n| limits.message(visitor(100 + n), "one group"))
            .count();
        assert_eq!(from_many, 20);
    }

    #[test]
    fn one_block_of_addresses_is_stopped_and_another_is_not() {
        let limits = Limits::default();
        let from = |block: u8| {
            let addresses = (0..=255).map(|last| Visitor(Some(IpAddr::from([203, block, 113, last]))));
            addresses.filter(|visitor| limits.entry(*visitor)).count()
        };
        assert_eq!((from(0), from(1)), (50, 50));
        assert_eq!(
            block("2001:db8:1:2::".parse().expect("an address")).to_string(),
            "2001:db8::"
        );
    }
}
