//! Secret links: 256 random bits, of which only a hash is kept. The hash is what is looked up, so that how long a
//! search takes tells nothing of a secret.

use chrono::{DateTime, TimeDelta, Utc};

use crate::directory::{
    Directory, Error,
    store::{Writer, links::LinkRow},
    token::{hash, random_secret},
};

/// What a link is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Keeping an entry. Lasts, unless it came in a mail that is answered soon.
    Edit,
    /// Getting an edit link, once.
    Claim,
    /// Signing in, once.
    SignIn,
    /// Coming back from the provider of an account, once.
    ComeBack,
}

impl Purpose {
    /// Its code in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Claim => "claim",
            Self::SignIn => "sign-in",
            Self::ComeBack => "come-back",
        }
    }
}

/// How long a link in a question to a group works, and one that gives a new edit link.
pub const MAILED: TimeDelta = TimeDelta::days(60);
/// See [`MAILED`].
pub const CLAIM: TimeDelta = TimeDelta::days(30);

impl Directory {
    /// Makes a link. What is returned is shown or mailed once and kept nowhere.
    pub(in crate::directory) async fn make_link(
        &self,
        writer: &Writer,
        purpose: Purpose,
        subject: &str,
        lasts: Option<TimeDelta>,
    ) -> Result<String, Error> {
        let secret = random_secret()?;
        let now = self.now();
        writer
            .put_link(LinkRow {
                hash: hash(&secret),
                purpose: purpose.code().into(),
                subject: subject.to_owned(),
                created_at: now.timestamp_millis(),
                expires_at: lasts.map(|lasts| (now + lasts).timestamp_millis()),
            })
            .await?;
        Ok(secret)
    }

    /// To what a link leads.
    pub(in crate::directory) async fn subject_of(
        &self,
        purpose: Purpose,
        secret: &str,
    ) -> Result<Option<String>, Error> {
        if !plausible(secret) {
            return Ok(None);
        }
        let row = self.inner.store.link(&hash(secret), self.now()).await?;
        Ok(row
            .filter(|row| row.purpose == purpose.code())
            .map(|row| row.subject))
    }

    /// Uses a link up. Of two that use it at once, one gets its subject.
    pub(in crate::directory) async fn use_up(
        &self,
        writer: &Writer,
        purpose: Purpose,
        secret: &str,
    ) -> Result<Option<String>, Error> {
        if !plausible(secret) {
            return Ok(None);
        }
        let hash = hash(secret);
        let row = writer.link(&hash, self.now()).await?;
        let Some(row) = row.filter(|row| row.purpose == purpose.code()) else {
            return Ok(None);
        };
        Ok(writer.end_link(&hash).await?.then_some(row.subject))
    }
}

/// What is no secret of ours needs no look into the database.
fn plausible(secret: &str) -> bool {
    secret.len() == 43
        && secret
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// When a link that is made now ends.
pub(in crate::directory) fn end_of(now: DateTime<Utc>, lasts: TimeDelta) -> DateTime<Utc> {
    now + lasts
}
