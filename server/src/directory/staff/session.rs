//! Signing in with a link that works once, and the sessions that follow from it.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Member,
    audit::{Action, By},
    folded,
};
use crate::directory::{
    Directory, Error,
    owners::link::Purpose,
    store::{
        Writer,
        links::LinkRow,
        people::{SessionRow, StaffRow},
    },
    token::{hash, random_secret},
};

/// How long somebody stays signed in.
pub const LASTS: TimeDelta = TimeDelta::days(14);

/// How long somebody may be away at the provider of an account.
const COMES_BACK: TimeDelta = TimeDelta::minutes(10);

/// A running session.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub member: Member,
    /// Since when.
    pub since: DateTime<Utc>,
    /// What has to stand in a form that changes something, so that no other site can send it.
    pub form_key: String,
}

impl Directory {
    /// Whose link it is, without using it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn is_sign_in_link(&self, secret: &str) -> Result<bool, Error> {
        Ok(self.subject_of(Purpose::SignIn, secret).await?.is_some())
    }

    /// Keeps what has to be remembered until somebody comes back from the provider of an account, for ten minutes.
    ///
    /// # Errors
    /// The database failed.
    pub async fn remember_for(&self, state: &str, pending: &str) -> Result<(), Error> {
        let now = self.now();
        let writer = self.inner.store.write().await?;
        writer
            .put_link(LinkRow {
                hash: hash(state),
                purpose: Purpose::ComeBack.code().into(),
                subject: pending.to_owned(),
                created_at: now.timestamp_millis(),
                expires_at: Some((now + COMES_BACK).timestamp_millis()),
            })
            .await?;
        Ok(writer.commit().await?)
    }

    /// What was remembered, once.
    ///
    /// # Errors
    /// The database failed.
    pub async fn remembered_for(&self, state: &str) -> Result<Option<String>, Error> {
        let hash = hash(state);
        let writer = self.inner.store.write().await?;
        let row = writer.link(&hash, self.now()).await?;
        let Some(row) = row.filter(|row| row.purpose == Purpose::ComeBack.code()) else {
            return Ok(None);
        };
        let there = writer.end_link(&hash).await?;
        writer.commit().await?;
        Ok(there.then_some(row.subject))
    }

    /// Begins a session of somebody whose mail address a provider has verified.
    ///
    /// # Errors
    /// [`Error::NotFound`] where nobody of staff has that address, or the database failed.
    pub async fn sign_in_as(&self, email: &str) -> Result<String, Error> {
        let email = folded(email);
        let writer = self.inner.store.write().await?;
        let mut staff = writer.staff().await?.into_iter();
        let member = staff.find(|row| row.email == email).ok_or(Error::NotFound)?;
        self.begin_session(writer, member).await
    }

    /// Uses a link up and begins a session. What is returned goes into the cookie and is kept nowhere.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the link does not work any more, or the database failed.
    pub async fn sign_in(&self, secret: &str) -> Result<String, Error> {
        let writer = self.inner.store.write().await?;
        let subject = self.use_up(&writer, Purpose::SignIn, secret).await?;
        let id: i64 = subject.and_then(|id| id.parse().ok()).ok_or(Error::NotFound)?;
        let staff = writer.staff().await?;
        let member = staff
            .into_iter()
            .find(|row| row.id == id)
            .ok_or(Error::NotFound)?;
        self.begin_session(writer, member).await
    }

    async fn begin_session(&self, writer: Writer, member: StaffRow) -> Result<String, Error> {
        let cookie = random_secret()?;
        let now = self.now();
        writer
            .add_session(SessionRow {
                id: 0,
                hash: hash(&cookie),
                staff_id: member.id,
                created_at: now.timestamp_millis(),
                expires_at: (now + LASTS).timestamp_millis(),
            })
            .await?;
        self.log(&writer, &By::Staff(member.email), Action::SignedIn, "", "")
            .await?;
        writer.commit().await?;
        Ok(cookie)
    }

    /// The session of a cookie.
    ///
    /// # Errors
    /// The database failed.
    pub async fn session(&self, cookie: &str) -> Result<Option<Session>, Error> {
        let found = self.inner.store.session(&hash(cookie), self.now()).await?;
        Ok(found.map(|(row, staff)| Session {
            id: row.id,
            member: staff.into(),
            since: DateTime::from_timestamp_millis(row.created_at).unwrap_or_default(),
            form_key: hash(&format!("form {cookie}")),
        }))
    }

    /// Every running session, with the number of the member whose it is.
    ///
    /// # Errors
    /// The database failed.
    pub async fn sessions(&self) -> Result<Vec<(i64, i64, DateTime<Utc>)>, Error> {
        let rows = self.inner.store.sessions(self.now()).await?;
        let since = |row: &SessionRow| DateTime::from_timestamp_millis(row.created_at).unwrap_or_default();
        Ok(rows
            .iter()
            .map(|row| (row.id, row.staff_id, since(row)))
            .collect())
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The database failed.
    pub async fn end_session(&self, id: i64, by: &By) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        if writer.end_session(id).await? {
            self.log(&writer, by, Action::SessionEnded, "", "").await?;
        }
        Ok(writer.commit().await?)
    }
}
