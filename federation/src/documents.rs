//! Answers with a document: its type, its ETag, and who may read it.

use axum::{
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    Host, Protocol, actor,
    context::with_context,
    digest::hex,
    host::{HostError, Mode, Published},
    media_type::ACTIVITY_JSON,
    objects::{group_object::page, tombstone::tombstone},
    origin::authority,
    refusal::Refusal,
    signature::Signable,
};

impl<H: Host> Protocol<H> {
    /// This node's actor document.
    pub(crate) fn actor_document(&self) -> Value {
        actor::document(self.identity(), &self.host().key())
    }

    /// The same, or, where a former name of this node was asked, that of the actor it was.
    pub(crate) fn actor_document_for(&self, asked: &HeaderMap) -> Value {
        let host = asked.get(header::HOST).and_then(|host| host.to_str().ok());
        let identity = self.identity();
        let former = host.and_then(|host| {
            let mut former = identity.former.iter();
            former.find(|base| host.eq_ignore_ascii_case(&authority(base)))
        });
        match former {
            Some(base) => actor::former_document(identity, base, &self.host().key()),
            None => self.actor_document(),
        }
    }

    /// The answer to a GET of `/groups/{id}` whose `Accept` wants ActivityPub (see
    /// [`crate::wants_activity_json`]): the group's object, 410 with a Tombstone where it was
    /// withdrawn, a redirect to its own node where another lists it, or 404.
    ///
    /// `uri` and `headers` are those of the request, as they came: with an allowlist only allowed
    /// peers may read, and have to sign.
    pub async fn group_document(&self, id: &str, uri: &Uri, headers: &HeaderMap) -> Response {
        let published = match self.readable(&Method::GET, uri, headers).await {
            Ok(()) => self.host().group(id).await,
            Err(refusal) => return refusal.into_response(),
        };
        let mut response = match published {
            Ok(Published::Live(group)) => {
                activity_json(headers, &with_context(page(&group, self.identity())))
            }
            Ok(Published::Gone(retraction)) => {
                let tombstone = activity_json(headers, &with_context(tombstone(&retraction)));
                (StatusCode::GONE, tombstone).into_response()
            }
            Ok(Published::Elsewhere(url)) => {
                (StatusCode::FOUND, [(header::LOCATION, url.to_string())]).into_response()
            }
            Ok(Published::Unknown) => StatusCode::NOT_FOUND.into_response(),
            Err(error) => Refusal::from(error).into_response(),
        };
        response
            .headers_mut()
            .insert(header::VARY, HeaderValue::from_static("Accept"));
        response
    }

    /// Whether a document may be read by who asks for it.
    pub(crate) async fn readable(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Result<(), Refusal> {
        if self.identity().mode == Mode::Off {
            return Err(Refusal::NotHere);
        }
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        self.may_read(&Signable {
            method,
            target,
            headers,
            body: None,
        })
        .await
    }
}

/// A document, or 304 where the asker has it already.
pub(crate) fn activity_json(asked: &HeaderMap, document: &Value) -> Response {
    json_as(asked, ACTIVITY_JSON, document)
}

/// The same for any other kind of JSON.
pub(crate) fn json_as(asked: &HeaderMap, content_type: &'static str, document: &Value) -> Response {
    let body = document.to_string();
    let etag = format!("\"{}\"", &hex(&Sha256::digest(&body))[..32]);
    let has = asked
        .get(header::IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == etag.as_bytes());
    let headers = [
        (header::ETAG, etag),
        (header::CONTENT_TYPE, content_type.to_owned()),
    ];
    if has {
        (StatusCode::NOT_MODIFIED, headers).into_response()
    } else {
        (headers, body).into_response()
    }
}

/// A document that is made from the host's data.
pub(crate) fn from_host(asked: &HeaderMap, document: Result<Value, HostError>) -> Response {
    match document {
        Ok(document) => activity_json(asked, &document),
        Err(error) => Refusal::from(error).into_response(),
    }
}
