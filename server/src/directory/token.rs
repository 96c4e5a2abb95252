//! API tokens: 256 random bits, of which only a hash is kept.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use super::{Directory, Error};

/// What a token may do. Each may do what those before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Read what is not for everybody.
    Read,
    /// Publish, change and withdraw groups.
    Publish,
    /// Everything, peers included.
    Admin,
}

impl Scope {
    /// Every scope with its code.
    pub const ALL: [(&'static str, Self); 3] = [
        ("read", Self::Read),
        ("publish", Self::Publish),
        ("admin", Self::Admin),
    ];

    /// Reads a scope.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(known, _)| *known == code)
            .map(|(_, scope)| *scope)
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, scope)| *scope == self)
            .map_or("", |(code, _)| code)
    }
}

/// A token, without its secret.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its number.
    pub id: i64,
    /// What its owner calls it.
    pub name: String,
    /// What it may do.
    pub scope: Scope,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// Whether it no longer counts.
    pub revoked: bool,
}

impl Directory {
    /// Makes a token. What is returned is shown once and kept nowhere.
    ///
    /// # Errors
    /// The database failed.
    pub async fn create_token(&self, name: &str, scope: Scope) -> Result<String, Error> {
        let secret = format!("kring_{}", random_secret()?);
        self.inner
            .store
            .add_token(name, scope.code(), &hash(&secret), self.now())
            .await?;
        Ok(secret)
    }

    /// Every token, oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn tokens(&self) -> Result<Vec<Token>, Error> {
        let rows = self.inner.store.tokens().await?;
        Ok(rows
            .into_iter()
            .map(|row| Token {
                id: row.id,
                name: row.name,
                scope: Scope::parse(&row.scope).unwrap_or(Scope::Read),
                created: row.created,
                revoked: row.revoked,
            })
            .collect())
    }

    /// Ends every token of a name, or of a number. Returns how many.
    ///
    /// # Errors
    /// The database failed.
    pub async fn revoke_tokens(&self, name_or_id: &str) -> Result<u64, Error> {
        Ok(self.inner.store.revoke_tokens(name_or_id, self.now()).await?)
    }

    /// What the bearer of this text may do; `None` when it is no token that counts. It is looked up by its
    /// hash, so the time that takes tells nothing about it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn authorise(&self, secret: &str) -> Result<Option<Scope>, Error> {
        if secret.len() > 200 {
            return Ok(None);
        }
        let row = self.inner.store.token_by_hash(&hash(secret)).await?;
        Ok(row.and_then(|row| Scope::parse(&row.scope)))
    }
}

/// 256 random bits from the operating system, in letters that an address can hold.
///
/// # Errors
/// The operating system gave none.
pub fn random_secret() -> Result<String, Error> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| Error::Random(error.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// What is kept of a secret: its SHA-256, in hexadecimal digits.
pub fn hash(secret: &str) -> String {
    Sha256::digest(secret.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_256_bits_and_never_the_same() {
        let (one, other) = (random_secret().expect("random"), random_secret().expect("random"));
        assert_eq!(URL_SAFE_NO_PAD.decode(&one).expect("base64").len(), 32);
        assert_ne!(one[..10], other[..10], "no part of it is a time or a counter");
        assert_ne!(one[30..], other[30..]);
    }
}
