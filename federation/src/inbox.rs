//! The inbox: takes an activity in, checks it from cheap to dear, and hands it on.

use std::time::Duration;

use axum::{
    body::Body,
    extract::{OriginalUri, Request, State},
    http::{HeaderMap, Method, StatusCode},
    response::{IntoResponse, Response},
};
use futures_util::StreamExt;
use serde_json::Value;

use crate::{
    Host, Protocol,
    activities::{self, Envelope},
    context::{id_of, type_of},
    host::Identity,
    media_type::is_json,
    origin::same_origin,
    refusal::Refusal,
    signature::Signable,
};

/// The largest body that is taken, in bytes.
pub(crate) const BODY_LIMIT: usize = 256 * 1024;
/// How much of a body that is too large is read and thrown away. A client that is still writing
/// when the connection closes would not see the answer.
const DRAIN_LIMIT: usize = 8 * BODY_LIMIT;
/// How long a body may take to arrive.
const BODY_TIME_OUT: Duration = Duration::from_secs(10);

/// `POST /inbox`: 202 when the activity was taken, or was one that this node has no use for.
pub(crate) async fn inbox<H: Host>(
    State(protocol): State<Protocol<H>>,
    OriginalUri(uri): OriginalUri,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let target = uri.path_and_query().map_or("/inbox", |target| target.as_str());
    let taken = match tokio::time::timeout(BODY_TIME_OUT, buffer(body)).await {
        Ok(Ok(body)) => protocol.take(&parts.method, target, &parts.headers, &body).await,
        Ok(Err(refusal)) => Err(refusal),
        Err(_) => Err(Refusal::TooSlow),
    };
    match taken {
        Ok(()) => StatusCode::ACCEPTED.into_response(),
        Err(refusal) => refusal.into_response(),
    }
}

impl<H: Host> Protocol<H> {
    async fn take(
        &self,
        method: &Method,
        target: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<(), Refusal> {
        let request = Signable {
            method,
            target,
            headers,
            body: Some(body),
        };
        let json: Option<Value> = serde_json::from_slice(body).ok();
        let identity = self.identity();
        let sender = self
            .authenticate(&request, |sender| {
                json.as_ref().is_some_and(|activity| {
                    id_of(&activity["actor"]).as_ref() == Some(sender) && is_for_strangers(activity, identity)
                })
            })
            .await?;
        let json = json
            .filter(|_| is_json(headers))
            .ok_or(Refusal::Malformed("not JSON"))?;
        let envelope = Envelope::read(json)?;
        if envelope.actor != sender.actor.actor {
            return Err(Refusal::Unauthorised("the actor is not the one who signed"));
        }
        if !same_origin(&envelope.id, &envelope.actor) {
            return Err(Refusal::Unauthorised("the activity's id is of another origin"));
        }
        if let Some(peer) = sender.peer.as_ref().filter(|peer| peer.failures > 0) {
            self.host().alive(peer).await?;
        }
        activities::receive(self, &sender, &envelope).await
    }
}

/// Whether a stranger may send this: a Follow of this node, or a report.
fn is_for_strangers(activity: &Value, identity: &Identity) -> bool {
    match type_of(activity) {
        Some("Follow") => id_of(&activity["object"]).is_some_and(|object| identity.is_us(&object)),
        Some("Flag") => activities::flag::flagged(&activity["object"], &identity.base_url).is_some(),
        _ => false,
    }
}

/// Reads the whole body, once.
async fn buffer(body: Body) -> Result<Vec<u8>, Refusal> {
    let mut stream = body.into_data_stream();
    let (mut body, mut length) = (Vec::new(), 0);
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(|_| Refusal::Malformed("the body broke off"))?;
        length += chunk.len();
        if length > DRAIN_LIMIT {
            break;
        }
        if length <= BODY_LIMIT {
            body.extend_from_slice(&chunk);
        }
    }
    if length > BODY_LIMIT {
        Err(Refusal::TooLarge)
    } else {
        Ok(body)
    }
}
