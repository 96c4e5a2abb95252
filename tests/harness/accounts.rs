//! A provider of accounts (OpenID Connect) that says of somebody what a test tells it to say.

use axum::{
    Form, Json, Router,
    extract::State,
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kring_server::directory::clock::Clock;
use rsa::{Pkcs1v15Sign, RsaPrivateKey, pkcs8::DecodePrivateKey, traits::PublicKeyParts};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use tokio::net::TcpListener;

use crate::keypair;

/// A running provider.
#[derive(Clone)]
pub struct Accounts {
    /// Its address.
    pub issuer: String,
    email: String,
    verified: bool,
}

impl Accounts {
    /// Starts one whose user has this mail address, verified or not. The code with which somebody comes back is the
    /// nonce that they went with.
    pub async fn start(email: &str, verified: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let accounts = Self {
            issuer: format!("http://localhost:{port}"),
            email: email.to_owned(),
            verified,
        };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(configuration))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(accounts.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        accounts
    }
}

async fn configuration(State(accounts): State<Accounts>) -> Json<Value> {
    let at = |path: &str| format!("{}/{path}", accounts.issuer);
    Json(json!({
        "issuer": accounts.issuer, "authorization_endpoint": at("authorize"), "token_endpoint": at("token"),
        "jwks_uri": at("keys"), "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
    }))
}

fn private() -> RsaPrivateKey {
    RsaPrivateKey::from_pkcs8_pem(&keypair(0).private_key).expect("a key")
}

async fn keys() -> Json<Value> {
    let key = private();
    let text = |number: &rsa::BigUint| URL_SAFE_NO_PAD.encode(number.to_bytes_be());
    Json(json!({"keys": [
        {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "one", "n": text(key.n()), "e": text(key.e())}
    ]}))
}

async fn token(State(accounts): State<Accounts>, Form(form): Form<HashMap<String, String>>) -> Json<Value> {
    let now = Clock::system().now().timestamp();
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!(
        "{}.{}",
        part(json!({"alg": "RS256", "kid": "one"})),
        part(json!({
            "iss": accounts.issuer, "sub": "somebody", "aud": "kring", "iat": now, "exp": now + 60,
            "nonce": form.get("code"), "email": accounts.email, "email_verified": accounts.verified,
        }))
    );
    let signature = private()
        .sign(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(signed.as_bytes()))
        .expect("signed");
    Json(json!({
        "access_token": "none", "token_type": "Bearer",
        "id_token": format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)),
    }))
}
