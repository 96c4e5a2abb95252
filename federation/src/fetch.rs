//! Fetches documents of other nodes: bounded in size, time and redirects, and only as what they
//! say they are.

use axum::http::{HeaderMap, Method, StatusCode, header};
use bytes::Bytes;
use url::Url;

use crate::{
    Host, Protocol,
    host::Failure,
    media_type::{ACTIVITY_JSON, LD_JSON, is_activity_document, is_json},
    origin::{authority, guard_url},
};

/// The largest actor or discovery document that is read, in bytes.
pub(crate) const DOCUMENT_LIMIT: usize = 256 * 1024;

/// What is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Want {
    /// An ActivityPub document, with a signed request: the other node may ask for that.
    Document,
    /// WebFinger or NodeInfo: any JSON, unsigned.
    Json,
}

/// A document as it came.
pub(crate) struct Fetched {
    /// Where it was in the end.
    pub(crate) url: Url,
    pub(crate) body: Vec<u8>,
}

impl<H: Host> Protocol<H> {
    /// Fetches `url`. Follows one redirect, which has to pass every rule that the first address
    /// passed and must not change the scheme.
    pub(crate) async fn fetch(&self, url: &Url, want: Want, limit: usize) -> Result<Fetched, Failure> {
        let mut url = url.clone();
        let mut redirected = false;
        loop {
            self.guard(&url).await?;
            let request = self.get_request(&url, want).await?;
            let response = self.inner.transport.execute(request).await?;
            let status = response.status();
            if status.is_redirection() && !redirected {
                let next = redirect_target(&url, response.headers())
                    .ok_or_else(|| Failure::Refused("a redirect that is not followed".into()))?;
                (url, redirected) = (next, true);
                continue;
            }
            if !status.is_success() {
                return Err(failure_of(status));
            }
            let fits = match want {
                Want::Document => is_activity_document(response.headers()),
                Want::Json => is_json(response.headers()),
            };
            if !fits {
                return Err(Failure::Refused("the answer has another content type".into()));
            }
            let body = read_up_to(response, limit).await?;
            return Ok(Fetched { url, body });
        }
    }

    /// Refuses addresses that no node may make us ask: see [`guard_url`], and those of blocked
    /// nodes, also where a redirect leads there.
    pub(crate) async fn guard(&self, url: &Url) -> Result<(), Failure> {
        guard_url(url, self.identity().dev).map_err(|why| Failure::Refused(why.to_string()))?;
        match self.host().blocked(url).await {
            Ok(false) => Ok(()),
            Ok(true) => Err(Failure::Refused("the node is blocked".into())),
            Err(error) => Err(Failure::Temporary(error.to_string())),
        }
    }

    async fn get_request(&self, url: &Url, want: Want) -> Result<reqwest::Request, Failure> {
        match want {
            Want::Document => {
                let accept = format!("{ACTIVITY_JSON}, {LD_JSON}");
                self.signed(Method::GET, url, header::ACCEPT, &accept, Bytes::new())
                    .await
            }
            Want::Json => {
                let request = self
                    .inner
                    .client
                    .get(url.clone())
                    .header(header::ACCEPT, "application/jrd+json, application/json");
                request.build().map_err(network)
            }
        }
    }

    /// A request signed with this node's key.
    pub(crate) async fn signed(
        &self,
        method: Method,
        url: &Url,
        header: header::HeaderName,
        value: &str,
        body: Bytes,
    ) -> Result<reqwest::Request, Failure> {
        let actor = self.identity().actor();
        self.signed_as(&actor, method, url, (header, value), body).await
    }

    /// The same as one of the actors that this node is or was.
    pub(crate) async fn signed_as(
        &self,
        actor: &Url,
        method: Method,
        url: &Url,
        (header, value): (header::HeaderName, &str),
        body: Bytes,
    ) -> Result<reqwest::Request, Failure> {
        let client = reqwest_middleware::ClientWithMiddleware::from(self.inner.client.clone());
        let request = client
            .request(method, url.clone())
            .header(header, value)
            .header(header::HOST, authority(url))
            .header(header::DATE, httpdate::fmt_http_date(self.host().now().into()));
        let unsigned = |error: &dyn std::fmt::Display| {
            Failure::Temporary(format!("the request could not be signed: {error}"))
        };
        let signer = self
            .inner
            .signers
            .of(&self.host().key(), self.identity(), actor)
            .await;
        let signer = signer.map_err(|error| unsigned(&error))?;
        let signed = signer.sign_request(request, body).await;
        let mut signed = signed.map_err(|error| unsigned(&error))?;
        // The library writes "hs2019", which leaves the algorithm to the key. It is rsa-sha256, and older
        // software wants to be told; the parameter itself is not signed.
        if let Some(signature) = signed
            .headers()
            .get("signature")
            .and_then(|value| value.to_str().ok())
        {
            let named = signature.replace("algorithm=\"hs2019\"", "algorithm=\"rsa-sha256\"");
            if let Ok(named) = header::HeaderValue::from_str(&named) {
                signed.headers_mut().insert("signature", named);
            }
        }
        Ok(signed)
    }
}

/// What a status says about the node that answered it. 401 may pass: the node may know an old key
/// of ours, or may not have let us in yet.
pub(crate) fn failure_of(status: StatusCode) -> Failure {
    match status.as_u16() {
        404 | 410 => Failure::Gone,
        401 | 408 | 425 | 429 | 500.. => Failure::Temporary(format!("answered {status}")),
        _ => Failure::Refused(format!("answered {status}")),
    }
}

/// What went wrong on the way, without the address: the caller knows it, and an address can hold
/// what does not belong in a log.
pub(crate) fn network(error: reqwest::Error) -> Failure {
    let what = if error.is_timeout() {
        "no answer in time"
    } else if error.is_connect() {
        "no connection"
    } else {
        "the connection broke"
    };
    Failure::Temporary(what.into())
}

fn redirect_target(from: &Url, headers: &HeaderMap) -> Option<Url> {
    let location = headers.get(header::LOCATION)?.to_str().ok()?;
    let to = from.join(location).ok()?;
    (to.scheme() == from.scheme()).then_some(to)
}

/// Reads a body of at most `limit` bytes.
pub(crate) async fn read_up_to(mut response: reqwest::Response, limit: usize) -> Result<Vec<u8>, Failure> {
    let too_large = || Failure::Refused("the answer is too large".into());
    if response
        .content_length()
        .is_some_and(|length| length > limit as u64)
    {
        return Err(too_large());
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(network)? {
        if body.len() + chunk.len() > limit {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
