//! Every address of the protocol. `GET /groups/{id}` is the server's, which serves the page there
//! too and calls [`Protocol::group_document`].

use axum::{
    Router,
    extract::{OriginalUri, Request, State},
    http::{HeaderMap, StatusCode, Uri, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use url::form_urlencoded;

use crate::{
    Host, Protocol,
    discovery::{nodeinfo, nodeinfo_links, webfinger},
    documents::{activity_json, from_host, json_as},
    host::{Mode, Side},
    inbox::inbox,
    ranges,
    refusal::Refusal,
};

const NODEINFO: &str = "application/json; profile=\"http://nodeinfo.diaspora.software/ns/schema/2.1#\"";

impl<H: Host> Protocol<H> {
    /// The routes, to be merged into the server's. All answer 404 where the node does not federate.
    ///
    /// The actor, WebFinger and NodeInfo are open with an allowlist too: without the actor nobody
    /// could fetch the key that verifies this node's requests.
    pub fn router(&self) -> Router {
        let guarded = Router::new()
            .route("/outbox", get(get_outbox::<H>))
            .route("/followers", get(get_followers::<H>))
            .route("/following", get(get_following::<H>))
            .route("/actor/groups", get(get_groups::<H>))
            .route_layer(middleware::from_fn_with_state(self.clone(), only_readers::<H>));
        let open = Router::new()
            .route("/actor", get(get_actor::<H>))
            .route("/inbox", post(inbox::<H>))
            .route("/.well-known/webfinger", get(get_webfinger::<H>))
            .route("/.well-known/nodeinfo", get(get_nodeinfo_links::<H>))
            .route("/nodeinfo/2.1", get(get_nodeinfo::<H>));
        open.merge(guarded)
            .route_layer(middleware::from_fn_with_state(self.clone(), only_federating::<H>))
            .with_state(self.clone())
    }
}

async fn only_federating<H: Host>(
    State(protocol): State<Protocol<H>>,
    request: Request,
    next: Next,
) -> Response {
    match protocol.identity().mode {
        Mode::Off => StatusCode::NOT_FOUND.into_response(),
        Mode::Open | Mode::Approve | Mode::Allowlist => next.run(request).await,
    }
}

async fn only_readers<H: Host>(
    State(protocol): State<Protocol<H>>,
    OriginalUri(uri): OriginalUri,
    request: Request,
    next: Next,
) -> Response {
    let (method, headers) = (request.method().clone(), request.headers().clone());
    match protocol.readable(&method, &uri, &headers).await {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    }
}

async fn get_actor<H: Host>(State(protocol): State<Protocol<H>>, headers: HeaderMap) -> Response {
    activity_json(&headers, &protocol.actor_document_for(&headers))
}

async fn get_outbox<H: Host>(State(protocol): State<Protocol<H>>, headers: HeaderMap) -> Response {
    from_host(&headers, protocol.outbox().await)
}

async fn get_followers<H: Host>(State(protocol): State<Protocol<H>>, headers: HeaderMap) -> Response {
    from_host(&headers, protocol.partners(Side::Followers).await)
}

async fn get_following<H: Host>(State(protocol): State<Protocol<H>>, headers: HeaderMap) -> Response {
    from_host(&headers, protocol.partners(Side::Following).await)
}

async fn get_groups<H: Host>(State(protocol): State<Protocol<H>>, uri: Uri, headers: HeaderMap) -> Response {
    let query = uri.query().unwrap_or_default().as_bytes();
    let asked = form_urlencoded::parse(query).find(|(name, _)| ["since", "range", "ids"].contains(&&**name));
    let document = match asked.as_ref().map(|(name, value)| (&**name, &**value)) {
        Some(("since", cursor)) => match cursor.parse() {
            Ok(cursor) if cursor >= 0 => protocol.groups_since(cursor).await,
            _ => return Refusal::Malformed("since").into_response(),
        },
        Some(("range", prefix)) if ranges::is_prefix(prefix) => protocol.groups_in(prefix).await,
        Some(("range", _)) => return Refusal::Malformed("range").into_response(),
        Some((_, ids)) => match protocol.groups_by_id(ids).await {
            Some(document) => document,
            None => return Refusal::Malformed("ids").into_response(),
        },
        None => protocol.groups().await,
    };
    from_host(&headers, document)
}

async fn get_webfinger<H: Host>(
    State(protocol): State<Protocol<H>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    match webfinger(protocol.identity(), &uri) {
        Ok(answer) => {
            // RFC 7033 section 5: scripts of other sites may ask.
            let open = [(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
            (open, json_as(&headers, "application/jrd+json", &answer)).into_response()
        }
        Err(status) => status.into_response(),
    }
}

async fn get_nodeinfo_links<H: Host>(State(protocol): State<Protocol<H>>, headers: HeaderMap) -> Response {
    json_as(&headers, "application/json", &nodeinfo_links(protocol.identity()))
}

async fn get_nodeinfo<H: Host>(State(protocol): State<Protocol<H>>, headers: HeaderMap) -> Response {
    match protocol.own_ranges().await {
        Ok((_, groups)) => json_as(&headers, NODEINFO, &nodeinfo(protocol.identity(), groups.len())),
        Err(error) => Refusal::from(error).into_response(),
    }
}
