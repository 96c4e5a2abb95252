//! WebFinger and NodeInfo: how other software finds the actor, and what runs here.

use axum::http::{StatusCode, Uri};
use serde_json::{Value, json};
use url::form_urlencoded;

use crate::{actor::USERNAME, host::Identity, media_type::ACTIVITY_JSON, origin::authority};

/// Where the source of this program is, which the AGPL wants everybody to be told.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// WebFinger (RFC 7033) about the one actor: `acct:kring@host`, with the port where there is one,
/// or the actor's address. 400 without a resource, 404 for any other.
pub(crate) fn webfinger(identity: &Identity, uri: &Uri) -> Result<Value, StatusCode> {
    let query = uri.query().unwrap_or_default().as_bytes();
    let resource = form_urlencoded::parse(query).find(|(name, _)| name == "resource");
    let (_, resource) = resource.ok_or(StatusCode::BAD_REQUEST)?;
    let actor = identity.actor();
    let account = format!("acct:{USERNAME}@{}", authority(&identity.base_url));
    if !resource.eq_ignore_ascii_case(&account) && resource != actor.as_str() {
        return Err(StatusCode::NOT_FOUND);
    }
    Ok(json!({
        "subject": account,
        "aliases": [actor],
        "links": [
            {"rel": "self", "type": ACTIVITY_JSON, "href": actor},
            {"rel": "http://webfinger.net/rel/profile-page", "type": "text/html", "href": identity.base_url},
        ],
    }))
}

/// Where the NodeInfo document is, and which actor speaks for the node (FEP-2677).
pub(crate) fn nodeinfo_links(identity: &Identity) -> Value {
    json!({"links": [
        {"rel": "http://nodeinfo.diaspora.software/ns/schema/2.1", "href": identity.at("nodeinfo/2.1")},
        {"rel": "https://www.w3.org/ns/activitystreams#Application", "href": identity.actor()},
    ]})
}

/// NodeInfo 2.1. It counts groups, and nothing about visitors, because nothing is known of them.
pub(crate) fn nodeinfo(identity: &Identity, groups: usize) -> Value {
    json!({
        "version": "2.1",
        "software": {
            "name": USERNAME,
            "version": identity.version,
            "repository": REPOSITORY,
            "homepage": REPOSITORY,
        },
        "protocols": ["activitypub"],
        "services": {"inbound": [], "outbound": []},
        "openRegistrations": false,
        "usage": {"users": {}, "localPosts": groups},
        "metadata": {
            "nodeName": identity.organisation,
            "license": "AGPL-3.0-or-later",
            "languages": identity.languages,
        },
    })
}
