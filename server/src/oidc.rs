//! Signing in with an account that the organisation has elsewhere (OpenID Connect, authorization code with PKCE). The
//! protocol is the crate's; here is what is asked of it, and what has to come back: a mail address that the provider
//! has verified.

use openidconnect::{
    AsyncHttpClient, AuthenticationFlow, AuthorizationCode, ClientId, ClientSecret, CsrfToken, HttpRequest,
    HttpResponse, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
    core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata, CoreResponseType},
};
use serde::{Deserialize, Serialize};
use std::{future::Future, pin::Pin, time::Duration};
use url::Url;

use crate::config::Oidc;

/// Longest answer of a provider that is read, bytes.
const LONGEST: usize = 1024 * 1024;
/// How long a provider has to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Something did not work; the words are for the log, and tell nothing of who signs in.
#[derive(Debug, thiserror::Error)]
#[error("the sign-in provider: {0}")]
pub struct OidcError(String);

fn failed(what: &'static str) -> impl Fn(Box<dyn std::error::Error>) -> OidcError {
    move |cause| OidcError(format!("{what}: {cause}"))
}

/// What has to be remembered between going and coming back.
#[derive(Debug, Serialize, Deserialize)]
pub struct Pending {
    nonce: String,
    verifier: String,
}

/// The HTTP client of this program for the crate: no redirects, bounds on time and size.
struct Http(reqwest::Client);

impl Http {
    fn new() -> Result<Self, OidcError> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build();
        client.map(Self).map_err(|error| OidcError(error.to_string()))
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = OidcError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, OidcError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let wrong = |error: reqwest::Error| OidcError(error.without_url().to_string());
            let (parts, body) = request.into_parts();
            let url = parts.uri.to_string();
            let mut answer = self
                .0
                .request(parts.method, url)
                .headers(parts.headers)
                .body(body)
                .send()
                .await
                .map_err(wrong)?;
            let mut whole = vec![];
            while let Some(chunk) = answer.chunk().await.map_err(wrong)? {
                whole.extend_from_slice(&chunk);
                if whole.len() > LONGEST {
                    return Err(OidcError("its answer is too long".into()));
                }
            }
            let mut response = HttpResponse::new(whole);
            *response.status_mut() = answer.status();
            *response.headers_mut() = answer.headers().clone();
            Ok(response)
        })
    }
}

async fn provider(settings: &Oidc, http: &Http) -> Result<CoreProviderMetadata, OidcError> {
    let issuer = IssuerUrl::new(settings.issuer.clone());
    let issuer = issuer.map_err(|error| failed("its address is none")(error.into()))?;
    let found = CoreProviderMetadata::discover_async(issuer, http).await;
    found.map_err(|error| failed("its settings cannot be read")(error.into()))
}

/// Where somebody is sent to sign in, the state that comes back with them, and what has to be remembered.
///
/// # Errors
/// The provider cannot be reached.
pub async fn begin(settings: &Oidc, back: &Url) -> Result<(Url, String, Pending), OidcError> {
    let http = Http::new()?;
    let client = CoreClient::from_provider_metadata(
        provider(settings, &http).await?,
        ClientId::new(settings.client_id.clone()),
        Some(ClientSecret::new(settings.client_secret.clone())),
    )
    .set_redirect_uri(RedirectUrl::from_url(back.clone()));
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let flow: AuthenticationFlow<CoreResponseType> = CoreAuthenticationFlow::AuthorizationCode;
    let (url, state, nonce) = client
        .authorize_url(flow, CsrfToken::new_random, Nonce::new_random)
        .add_scope(Scope::new("email".into()))
        .set_pkce_challenge(challenge)
        .url();
    let pending = Pending {
        nonce: nonce.secret().clone(),
        verifier: verifier.secret().clone(),
    };
    Ok((url, state.secret().clone(), pending))
}

/// The mail address of who came back with a code, as the provider has verified it.
///
/// # Errors
/// The provider cannot be reached, or what it says is not signed, not for this site, or no verified address.
pub async fn finish(settings: &Oidc, back: &Url, code: &str, pending: Pending) -> Result<String, OidcError> {
    let http = Http::new()?;
    let client = CoreClient::from_provider_metadata(
        provider(settings, &http).await?,
        ClientId::new(settings.client_id.clone()),
        Some(ClientSecret::new(settings.client_secret.clone())),
    )
    .set_redirect_uri(RedirectUrl::from_url(back.clone()));
    let request = client
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .map_err(|error| failed("it gives no tokens")(error.into()))?;
    let tokens = request
        .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier))
        .request_async(&http)
        .await
        .map_err(|error| failed("it gave no token")(error.into()))?;
    let token = tokens
        .id_token()
        .ok_or_else(|| OidcError("it says nothing of who it is".into()))?;
    let claims = token
        .claims(&client.id_token_verifier(), &Nonce::new(pending.nonce))
        .map_err(|error| failed("what it says is not valid")(error.into()))?;
    let verified = claims.email_verified() == Some(true);
    let email = claims.email().filter(|_| verified);
    email
        .map(|email| email.as_str().to_owned())
        .ok_or_else(|| OidcError("it has verified no mail address".into()))
}
