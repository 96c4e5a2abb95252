//! Why a request from another node is not taken, and the status that says so.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use crate::{host::HostError, objects::BadRecord, signature::BadSignature};

/// Why a request is refused. The sender learns the status alone.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The signature does not count, or does not give the authority that the activity needs.
    Unauthorised(&'static str),
    /// The sender is blocked, or has no say about the object.
    Forbidden(&'static str),
    /// It is no activity, or its object is not valid.
    Malformed(&'static str),
    /// The body is over the limit.
    TooLarge,
    /// The body did not arrive in time.
    TooSlow,
    /// Too many strangers knock at the same time.
    Busy,
    /// There is nothing here: the node does not federate.
    NotHere,
    /// This node's own data failed.
    Broken(HostError),
}

impl From<BadSignature> for Refusal {
    fn from(BadSignature(why): BadSignature) -> Self {
        Self::Unauthorised(why)
    }
}

impl From<HostError> for Refusal {
    fn from(error: HostError) -> Self {
        Self::Broken(error)
    }
}

impl From<BadRecord> for Refusal {
    fn from(bad: BadRecord) -> Self {
        match bad {
            BadRecord::NotAGroup => Self::Malformed("no group"),
            BadRecord::Authority(what) => Self::Forbidden(what),
            BadRecord::Malformed(field) => Self::Malformed(field),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Unauthorised(why) => {
                tracing::debug!(why, "a request was not authorised");
                StatusCode::UNAUTHORIZED
            }
            Self::Forbidden(why) => {
                tracing::debug!(why, "a request was forbidden");
                StatusCode::FORBIDDEN
            }
            Self::Malformed(why) => {
                tracing::debug!(why, "a request was malformed");
                StatusCode::BAD_REQUEST
            }
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::NotHere => StatusCode::NOT_FOUND,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(error) => {
                tracing::error!(%error, "a request from another node failed here");
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        status.into_response()
    }
}
