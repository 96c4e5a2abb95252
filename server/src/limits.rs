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
    letters: DefaultKeyedRateLimiter<IpAddr>,
    letters_to: DefaultKeyedRateLimiter<String>,
}

/// From one address: messages an hour, wishes a day. To one group: messages an hour.
const MESSAGES: u32 = 10;
const MESSAGES_TO: u32 = 20;
const WISHES: u32 = 10;
/// From one address: new entries a day, and mails with a link an hour. To one mailbox: mails with a link an hour.
const ENTRIES: u32 = 10;
const LETTERS: u32 = 20;
const LETTERS_TO: u32 = 5;
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
            letters: DefaultKeyedRateLimiter::keyed(hourly(LETTERS)),
            letters_to: DefaultKeyedRateLimiter::keyed(hourly(LETTERS_TO)),
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
        visitor.0.is_none_or(|address| may(&self.entries, &address))
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
}
