//! Who may: bearer tokens.

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use utoipa::{
    Modify,
    openapi::security::{Http, HttpAuthScheme, SecurityScheme},
};

use super::problem::ApiError;
use crate::{app::App, directory::token::Scope};

/// Proof that the caller's token may read what is not for everybody.
pub struct MayRead;

/// Proof that the caller's token may publish.
pub struct MayPublish;

/// Proof that the caller's token may administer.
pub struct MayAdmin;

impl FromRequestParts<App> for MayRead {
    type Rejection = ApiError;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        demand(parts, app, Scope::Read).await.map(|()| Self)
    }
}

impl FromRequestParts<App> for MayPublish {
    type Rejection = ApiError;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        demand(parts, app, Scope::Publish).await.map(|()| Self)
    }
}

impl FromRequestParts<App> for MayAdmin {
    type Rejection = ApiError;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        demand(parts, app, Scope::Admin).await.map(|()| Self)
    }
}

async fn demand(parts: &Parts, app: &App, needed: Scope) -> Result<(), ApiError> {
    let header = parts
        .headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let (scheme, secret) = header
        .and_then(|value| value.split_once(' '))
        .ok_or(ApiError::Unauthorised)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(ApiError::Unauthorised);
    }
    let scope = app
        .directory
        .authorise(secret.trim())
        .await?
        .ok_or(ApiError::Unauthorised)?;
    if scope >= needed {
        Ok(())
    } else {
        Err(ApiError::Forbidden)
    }
}

/// Describes the tokens in the OpenAPI document.
pub struct BearerToken;

impl Modify for BearerToken {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let mut scheme = Http::new(HttpAuthScheme::Bearer);
        scheme.description = Some("Made with `kring token create NAME --scope publish`".into());
        let components = openapi.components.get_or_insert_default();
        components
            .security_schemes
            .insert("token".into(), SecurityScheme::Http(scheme).into());
    }
}
