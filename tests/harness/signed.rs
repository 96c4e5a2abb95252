//! Requests signed by hand: rightly, or wrongly in one point.

use std::sync::OnceLock;

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::TimeDelta;
use kring_federation::{Keypair, generate_actor_keypair, origin::authority};
use kring_server::directory::clock::Clock;
use reqwest::{
    Client, Method,
    header::{HeaderMap, HeaderName, HeaderValue},
};
use rsa::{Pkcs1v15Sign, RsaPrivateKey, pkcs8::DecodePrivateKey};
use sha2::{Digest, Sha256};
use url::Url;

/// One of a few keys, made once: making one takes long without optimisation.
pub fn keypair(which: usize) -> &'static Keypair {
    static KEYS: [OnceLock<Keypair>; 3] = [const { OnceLock::new() }; 3];
    KEYS[which % KEYS.len()].get_or_init(|| generate_actor_keypair().expect("a key"))
}

/// A request before it is signed. Tests change a field and look what happens.
#[derive(Clone)]
pub struct Signed {
    /// Method.
    pub method: Method,
    /// Where it goes.
    pub url: Url,
    /// The path that is signed; the one of `url` unless a test says otherwise.
    pub target: String,
    /// `Host` header.
    pub host: String,
    /// `Date` header.
    pub date: Option<String>,
    /// `Digest` header.
    pub digest: Option<String>,
    /// `Content-Type` header.
    pub content_type: String,
    /// What the signature covers.
    pub covered: String,
    /// `keyId`.
    pub key_id: String,
    /// `algorithm`.
    pub algorithm: String,
    /// Which of the tests' keys signs.
    pub key: usize,
    /// The body.
    pub body: Vec<u8>,
}

/// The date of a header, so many seconds from now.
pub fn http_date(seconds_from_now: i64) -> String {
    let at = Clock::system().now() + TimeDelta::seconds(seconds_from_now);
    httpdate::fmt_http_date(at.into())
}

/// The `Digest` header of a body.
pub fn digest_of(body: &[u8]) -> String {
    format!("SHA-256={}", STANDARD.encode(Sha256::digest(body)))
}

impl Signed {
    /// A POST in which everything is right.
    pub fn post(url: &str, actor: &str, key: usize, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        let url = Url::parse(url).expect("an address");
        Self {
            method: Method::POST,
            target: url[url::Position::BeforePath..].to_owned(),
            host: authority(&url),
            url,
            date: Some(http_date(0)),
            digest: Some(digest_of(&body)),
            content_type: "application/activity+json".into(),
            covered: "(request-target) host date digest".into(),
            key_id: format!("{actor}#main-key"),
            algorithm: "rsa-sha256".into(),
            key,
            body,
        }
    }

    /// The headers, signature and all.
    pub fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut put = |name: &'static str, value: &str| {
            let value = HeaderValue::from_str(value).expect("a value");
            headers.insert(HeaderName::from_static(name), value);
        };
        put("host", &self.host);
        put("content-type", &self.content_type);
        if let Some(date) = &self.date {
            put("date", date);
        }
        if let Some(digest) = &self.digest {
            put("digest", digest);
        }
        let line = |name: &str| match name {
            "(request-target)" => {
                format!("{name}: {} {}", self.method.as_str().to_lowercase(), self.target)
            }
            name => {
                let value = headers.get(name).and_then(|value| value.to_str().ok());
                format!("{name}: {}", value.unwrap_or_default())
            }
        };
        let message: Vec<String> = self.covered.split(' ').map(line).collect();
        let header = format!(
            "keyId=\"{}\",algorithm=\"{}\",headers=\"{}\",signature=\"{}\"",
            self.key_id,
            self.algorithm,
            self.covered,
            sign(self.key, &message.join("\n")),
        );
        headers.insert("signature", HeaderValue::from_str(&header).expect("a value"));
        headers
    }

    /// Sends it and returns the status.
    pub async fn send(&self, client: &Client) -> u16 {
        let request = client
            .request(self.method.clone(), self.url.clone())
            .headers(self.headers())
            .body(self.body.clone());
        request.send().await.expect("an answer").status().as_u16()
    }
}

fn sign(key: usize, message: &str) -> String {
    static READ: [OnceLock<RsaPrivateKey>; 3] = [const { OnceLock::new() }; 3];
    let key = READ[key % READ.len()]
        .get_or_init(|| RsaPrivateKey::from_pkcs8_pem(&keypair(key).private_key).expect("a private key"));
    let signature = key.sign(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(message));
    STANDARD.encode(signature.expect("signed"))
}
