//! `GET/POST /api/v1/peers`, `PATCH/DELETE /api/v1/peers/{id}`

use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
};
use kring_federation::host::{Follower, Policy};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    api::{
        auth::MayAdmin,
        parse,
        problem::{ApiError, ProblemDocument},
    },
    app::{App, actor_address},
    directory::{
        peer::PeerSummary,
        problem::{FieldError, Problem, cut},
    },
};

/// A partner.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PeerAnswer {
    id: i64,
    /// Its ActivityPub actor.
    actor: String,
    /// The organisation.
    name: String,
    /// Its home page.
    url: Option<String>,
    /// `allow`, `limit`, `block`
    policy: &'static str,
    /// `pending`, `following`, `unreachable`, `gone`
    state: &'static str,
    /// Whether it gets this node's groups.
    follows_us: bool,
    /// Its groups that are listed here.
    groups: i64,
    /// When they were last compared with what it has.
    last_sync: Option<chrono::DateTime<chrono::Utc>>,
    /// How far the reading of its groups is, while it is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<Reading>,
    /// What only staff sees.
    #[serde(flatten)]
    staff: Option<ForStaff>,
}

/// How far the reading of a partner's groups is.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Reading {
    /// Groups read.
    read: i64,
    /// Groups in all, as far as the partner says.
    total: i64,
}

/// What only staff sees of a partner.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ForStaff {
    /// `no`, `asks`, `yes`
    follower: &'static str,
    /// Whether there are changes that it has not been sent yet.
    behind: bool,
    /// Whether a list or a hub vouches for it.
    vouched: bool,
    /// The actor under which it says that it goes on; `POST /peers/{id}/move` confirms.
    moves_to: Option<String>,
    /// What went wrong last.
    last_error: Option<String>,
    /// Since when.
    failing_since: Option<chrono::DateTime<chrono::Utc>>,
}

impl From<PeerSummary> for PeerAnswer {
    fn from(peer: PeerSummary) -> Self {
        Self {
            id: peer.id,
            actor: peer.actor.to_string(),
            name: peer.name,
            url: peer.url.map(|url| url.to_string()),
            policy: policy_code(peer.policy),
            state: peer.state.code(),
            follows_us: peer.follower == Follower::Accepted,
            groups: peer.groups,
            last_sync: peer.last_sync,
            reading: peer.reading.map(|(read, total)| Reading { read, total }),
            staff: None,
        }
    }
}

impl PeerAnswer {
    /// With what only staff sees.
    fn for_staff(peer: PeerSummary) -> Self {
        let staff = ForStaff {
            follower: match peer.follower {
                Follower::No | Follower::Declined => "no",
                Follower::Pending => "asks",
                Follower::Approved | Follower::Accepted => "yes",
            },
            behind: peer.behind,
            vouched: peer.vouched,
            moves_to: peer.moves_to.as_ref().map(Url::to_string),
            last_error: peer.last_error.clone(),
            failing_since: peer.failing_since,
        };
        Self {
            staff: Some(staff),
            ..peer.into()
        }
    }
}

/// The code of a policy.
pub fn policy_code(policy: Policy) -> &'static str {
    match policy {
        Policy::Allow => "allow",
        Policy::Limit => "limit",
        Policy::Block => "block",
    }
}

/// Whom to follow.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct FollowBody {
    /// The actor of the node, or its host name.
    #[schema(example = "https://groups.example.org/actor")]
    actor: String,
}

/// What to do with a partner.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct PolicyBody {
    /// `allow`, `limit`, `block`
    policy: String,
}

/// The partners of this node
///
/// With a token of scope `admin` also those who wait for an answer and those who are blocked.
#[utoipa::path(
    get, path = "/api/v1/peers", tag = "node",
    responses((status = 200, body = Vec<PeerAnswer>)),
    security((), ("token" = []))
)]
pub async fn list(
    State(app): State<App>,
    admin: Result<MayAdmin, ApiError>,
) -> Result<Json<Vec<PeerAnswer>>, ApiError> {
    let peers = app.directory.peers().await?;
    Ok(Json(match admin {
        Ok(MayAdmin) => peers.into_iter().map(PeerAnswer::for_staff).collect(),
        Err(_) => {
            let shown = peers.into_iter().filter(PeerSummary::is_public);
            shown.map(PeerAnswer::from).collect()
        }
    }))
}

/// Follow a node
#[utoipa::path(
    post, path = "/api/v1/peers", tag = "node",
    request_body = FollowBody,
    responses(
        (status = 201, body = PeerAnswer),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn follow(
    State(app): State<App>,
    _: MayAdmin,
    body: Bytes,
) -> Result<(StatusCode, Json<PeerAnswer>), ApiError> {
    let body: FollowBody = parse(&body)?;
    let wrong = || {
        ApiError::Invalid(vec![FieldError::new(
            "actor",
            Problem::NotAUrl {
                given: cut(&body.actor),
            },
        )])
    };
    let actor: Url = actor_address(&app.settings, &body.actor).ok_or_else(wrong)?;
    if actor == app.directory.origin().actor {
        return Err(wrong());
    }
    let peer = app.directory.follow(&actor).await?;
    Ok((StatusCode::CREATED, Json(PeerAnswer::for_staff(peer))))
}

/// Allow, limit or block a node
#[utoipa::path(
    patch, path = "/api/v1/peers/{id}", tag = "node",
    params(("id" = i64, Path)),
    request_body = PolicyBody,
    responses(
        (status = 200, body = PeerAnswer),
        (status = 400, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn decide(
    State(app): State<App>,
    _: MayAdmin,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Json<PeerAnswer>, ApiError> {
    let body: PolicyBody = parse(&body)?;
    let policies = [Policy::Allow, Policy::Limit, Policy::Block];
    let policy = policies
        .into_iter()
        .find(|policy| policy_code(*policy) == body.policy)
        .ok_or_else(|| {
            let problem =
                Problem::unknown_code(&body.policy, policies.iter().map(|policy| policy_code(*policy)));
            ApiError::Invalid(vec![FieldError::new("policy", problem)])
        })?;
    let peer = app.directory.peer(number(&id)?).await?;
    let peer = app.directory.set_policy(&peer.actor, policy).await?;
    Ok(Json(PeerAnswer::for_staff(peer)))
}

/// Stop following a node and forget its groups
#[utoipa::path(
    delete, path = "/api/v1/peers/{id}", tag = "node",
    params(("id" = i64, Path)),
    responses(
        (status = 204, description = "Its groups are gone from here"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn remove(
    State(app): State<App>,
    _: MayAdmin,
    Path(id): Path<String>,
) -> Result<StatusCode, ApiError> {
    app.directory.remove_peer(number(&id)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Compare what is here of a node with what it has, now
#[utoipa::path(
    post, path = "/api/v1/peers/{id}/sync", tag = "node",
    params(("id" = i64, Path)),
    responses(
        (status = 202, description = "It begins within a moment; `last_sync` tells when it is done"),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn sync(
    State(app): State<App>,
    _: MayAdmin,
    Path(id): Path<String>,
) -> Result<StatusCode, ApiError> {
    let peer = app.directory.peer(number(&id)?).await?;
    app.directory.sync_now(Some(&peer.actor)).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Confirm that a node goes on under the address that it named
#[utoipa::path(
    post, path = "/api/v1/peers/{id}/move", tag = "node",
    params(("id" = i64, Path)),
    responses(
        (status = 200, body = PeerAnswer),
        (status = 401, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 403, body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = []))
)]
pub async fn confirm_move(
    State(app): State<App>,
    _: MayAdmin,
    Path(id): Path<String>,
) -> Result<Json<PeerAnswer>, ApiError> {
    let peer = app.directory.peer(number(&id)?).await?;
    app.directory.confirm_move(&peer.actor).await?;
    Ok(Json(PeerAnswer::for_staff(app.directory.peer(peer.id).await?)))
}

fn number(id: &str) -> Result<i64, ApiError> {
    id.parse().map_err(|_| ApiError::NotFound)
}
