//! Verifies HTTP signatures (draft-cavage-http-signatures-12, as the fediverse uses it).
//!
//! A signature proves no more than what it covers. It has to cover the method, the path, the
//! host, the date and, for a request with a body, the digest; otherwise a request that somebody
//! else signed can be changed or used again elsewhere (CVE-2026-28432).
//!
//! This is not left to `http-signature-normalization`: that prefers an `Authorization` header to
//! the `Signature` that was looked at, reads the system's clock, and panics at a `created` far in
//! the future. Signing is the library's (see [`crate::client`]).

use axum::http::{HeaderMap, Method, header};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, TimeDelta, Utc};
use rsa::{
    Pkcs1v15Sign, RsaPublicKey, pkcs1::DecodeRsaPublicKey, pkcs8::DecodePublicKey, traits::PublicKeyParts,
};
use sha2::{Digest, Sha256};
use url::Url;

use crate::{origin::parse_id, signature_header::SignatureHeader};

/// How far a sender's clock may be ahead of ours.
const AHEAD: TimeDelta = TimeDelta::minutes(5);
/// How old a request may be.
const BACK: TimeDelta = TimeDelta::hours(1);

/// A request as far as a signature speaks about it.
pub(crate) struct Signable<'a> {
    pub(crate) method: &'a Method,
    /// Path and query as they came.
    pub(crate) target: &'a str,
    pub(crate) headers: &'a HeaderMap,
    /// The body of a POST; `None` for a GET.
    pub(crate) body: Option<&'a [u8]>,
}

/// A signature that says the right things; whether it is genuine, [`Signed::verify`] tells.
#[derive(Debug)]
pub(crate) struct Signed {
    /// The actor whose key it names.
    pub(crate) sender: Url,
    message: String,
    signature: Vec<u8>,
}

/// Why a signature does not count. For the log; a sender is told 401 and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BadSignature(pub(crate) &'static str);

impl Signed {
    /// Reads and checks everything about a signature but the key: cheap, and needs nothing but
    /// the request. `authorities` are the hosts, with their ports, that this node has.
    pub(crate) fn read(
        request: &Signable<'_>,
        authorities: &[String],
        now: DateTime<Utc>,
    ) -> Result<Self, BadSignature> {
        let header = SignatureHeader::read(single(request.headers, "signature")?)?;
        let covers = |name: &str| header.headers.iter().any(|covered| covered == name);
        if !["(request-target)", "host", "date"].into_iter().all(covers) {
            return Err(BadSignature("request target, host or date not covered"));
        }
        if let Some(body) = request.body {
            if !covers("digest") {
                return Err(BadSignature("digest not covered"));
            }
            check_digest(single(request.headers, "digest")?, body)?;
        }
        if !matches!(header.algorithm.as_deref(), None | Some("rsa-sha256" | "hs2019")) {
            return Err(BadSignature("algorithm"));
        }
        let host = single(request.headers, header::HOST.as_str())?;
        if !authorities.iter().any(|authority| is_host(host, authority)) {
            return Err(BadSignature("host"));
        }
        check_times(&header, single(request.headers, header::DATE.as_str())?, now)?;
        let sender = sender_of(&header.key_id).ok_or(BadSignature("key id"))?;
        let signature = STANDARD
            .decode(&header.signature)
            .map_err(|_| BadSignature("base64"))?;
        Ok(Self {
            sender,
            message: message(&header, request)?,
            signature,
        })
    }

    /// Whether the owner of this key (RSA, PEM) made the signature.
    pub(crate) fn verify(&self, public_key_pem: &str) -> bool {
        public_key(public_key_pem).is_some_and(|key| {
            let digest = Sha256::digest(self.message.as_bytes());
            key.verify(Pkcs1v15Sign::new::<Sha256>(), &digest, &self.signature)
                .is_ok()
        })
    }
}

/// Reads an RSA public key, as SPKI or PKCS #1. Keys under 2,048 bits are no proof any more, and
/// the library refuses those over 4,096.
pub(crate) fn public_key(pem: &str) -> Option<RsaPublicKey> {
    let key = RsaPublicKey::from_public_key_pem(pem.trim())
        .or_else(|_| RsaPublicKey::from_pkcs1_pem(pem.trim()))
        .ok()?;
    (key.size() >= 256).then_some(key)
}

/// The actor that a key id names: `…/actor#main-key`, or `…/actor/main-key` as GoToSocial has it.
///
/// It is only where the key is looked for: the key itself comes from that actor's own document.
fn sender_of(key_id: &str) -> Option<Url> {
    let actor = key_id.split('#').next().unwrap_or_default();
    parse_id(actor.strip_suffix("/main-key").unwrap_or(actor))
}

/// The value of a header that may be there only once: of two, the signature covers one and the
/// reader believes the other.
fn single<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, BadSignature> {
    let mut values = headers.get_all(name).iter();
    match (values.next().map(|value| value.to_str()), values.next()) {
        (Some(Ok(value)), None) => Ok(value),
        _ => Err(BadSignature(name)),
    }
}

fn check_digest(header: &str, body: &[u8]) -> Result<(), BadSignature> {
    let mut sha256 = header.split(',').filter_map(|part| {
        let (name, value) = part.trim().split_once('=')?;
        name.eq_ignore_ascii_case("sha-256").then_some(value)
    });
    let (Some(value), None) = (sha256.next(), sha256.next()) else {
        return Err(BadSignature("one sha-256 digest is needed"));
    };
    match STANDARD.decode(value) {
        Ok(value) if value == Sha256::digest(body).as_slice() => Ok(()),
        _ => Err(BadSignature("digest differs")),
    }
}

/// A signature for another host must not work here. Some senders write the default port.
fn is_host(header: &str, authority: &str) -> bool {
    header.eq_ignore_ascii_case(authority)
        || (!authority.rsplit(']').next().unwrap_or_default().contains(':')
            && [":443", ":80"].into_iter().any(|port| {
                header
                    .strip_suffix(port)
                    .is_some_and(|host| host.eq_ignore_ascii_case(authority))
            }))
}

fn check_times(header: &SignatureHeader, date: &str, now: DateTime<Utc>) -> Result<(), BadSignature> {
    let timely = |at: DateTime<Utc>| at <= now + AHEAD && at >= now - BACK;
    let at = |seconds| DateTime::from_timestamp(seconds, 0);
    let date = httpdate::parse_http_date(date).map_err(|_| BadSignature("date"))?;
    if !timely(date.into()) {
        return Err(BadSignature("date out of range"));
    }
    if header
        .created
        .is_some_and(|seconds| !at(seconds).is_some_and(timely))
    {
        return Err(BadSignature("created out of range"));
    }
    if header
        .expires
        .is_some_and(|seconds| at(seconds).is_none_or(|at| at < now))
    {
        return Err(BadSignature("expired"));
    }
    Ok(())
}

/// The text that was signed.
fn message(header: &SignatureHeader, request: &Signable<'_>) -> Result<String, BadSignature> {
    let mut lines = Vec::with_capacity(header.headers.len());
    for name in &header.headers {
        let value = match name.as_str() {
            "(request-target)" => {
                format!(
                    "{} {}",
                    request.method.as_str().to_ascii_lowercase(),
                    request.target
                )
            }
            "(created)" => header.created.ok_or(BadSignature("created"))?.to_string(),
            "(expires)" => header.expires.ok_or(BadSignature("expires"))?.to_string(),
            name => {
                let values: Result<Vec<_>, _> = request
                    .headers
                    .get_all(name)
                    .iter()
                    .map(|value| value.to_str())
                    .collect();
                match values {
                    Ok(values) if !values.is_empty() => values.join(", "),
                    _ => return Err(BadSignature("a covered header is not there")),
                }
            }
        };
        lines.push(format!("{name}: {}", value.trim()));
    }
    Ok(lines.join("\n"))
}
