//! Signs requests as a sender of our making would: rightly, or wrongly in one point.

use axum::http::{HeaderMap, HeaderName, Method};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use rsa::{Pkcs1v15Sign, RsaPrivateKey, pkcs8::DecodePrivateKey};
use sha2::{Digest, Sha256};
use url::Url;

use crate::{Keypair, origin::authority};

/// A request before it is signed. Tests change a field and look what happens.
pub(crate) struct Draft<'a> {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) host: String,
    pub(crate) date: Option<String>,
    pub(crate) digest: Option<String>,
    pub(crate) covered: &'a str,
    pub(crate) key_id: String,
    pub(crate) algorithm: &'a str,
    /// More parameters of the header, each ending in a comma.
    pub(crate) more: String,
    pub(crate) key: &'a Keypair,
    pub(crate) body: Vec<u8>,
}

pub(crate) fn http_date(at: DateTime<Utc>) -> String {
    httpdate::fmt_http_date(at.into())
}

pub(crate) fn digest_of(body: &[u8]) -> String {
    format!("SHA-256={}", STANDARD.encode(Sha256::digest(body)))
}

impl<'a> Draft<'a> {
    /// A POST in which everything is right.
    pub(crate) fn post(
        url: &Url,
        actor: &Url,
        key: &'a Keypair,
        now: DateTime<Utc>,
        body: impl Into<Vec<u8>>,
    ) -> Self {
        let body = body.into();
        Self {
            method: Method::POST,
            url: url.clone(),
            host: authority(url),
            date: Some(http_date(now)),
            digest: Some(digest_of(&body)),
            covered: "(request-target) host date digest",
            key_id: format!("{actor}#main-key"),
            algorithm: "rsa-sha256",
            more: String::new(),
            key,
            body,
        }
    }

    pub(crate) fn target(&self) -> String {
        match self.url.query() {
            Some(query) => format!("{}?{query}", self.url.path()),
            None => self.url.path().to_owned(),
        }
    }

    pub(crate) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut put = |name: &'static str, value: &str| {
            headers.insert(HeaderName::from_static(name), value.parse().expect("a value"));
        };
        put("host", &self.host);
        put("content-type", "application/activity+json");
        if let Some(date) = &self.date {
            put("date", date);
        }
        if let Some(digest) = &self.digest {
            put("digest", digest);
        }
        let line = |name: &str| {
            let value = match name {
                "(request-target)" => {
                    format!("{} {}", self.method.as_str().to_lowercase(), self.target())
                }
                name if name.starts_with('(') => {
                    let name = name.trim_matches(['(', ')']);
                    let after = self
                        .more
                        .split_once(&format!("{name}="))
                        .expect("the parameter")
                        .1;
                    after.split(',').next().expect("its value").to_owned()
                }
                name => headers[name].to_str().expect("a value").to_owned(),
            };
            format!("{name}: {value}")
        };
        let message = self.covered.split(' ').map(line).collect::<Vec<_>>().join("\n");
        let key = RsaPrivateKey::from_pkcs8_pem(&self.key.private_key).expect("a key");
        let signature = key
            .sign(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(message))
            .expect("signs");
        let header = format!(
            "keyId=\"{}\",algorithm=\"{}\",{}headers=\"{}\",signature=\"{}\"",
            self.key_id,
            self.algorithm,
            self.more,
            self.covered,
            STANDARD.encode(signature),
        );
        headers.insert("signature", header.parse().expect("a value"));
        headers
    }

    /// Sends it and returns the status.
    pub(crate) async fn send(&self) -> u16 {
        let port = self.url.port().expect("a port");
        let address = format!("http://127.0.0.1:{port}{}", self.target());
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let request = client
            .request(self.method.clone(), address)
            .headers(self.headers())
            .body(self.body.clone());
        request.send().await.expect("an answer").status().as_u16()
    }
}
