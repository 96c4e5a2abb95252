//! The log: who did what, when. It says nothing of what a group wrote, and the database refuses to change it.

use chrono::{DateTime, Utc};

use crate::directory::{
    Directory, Error,
    store::{Writer, people::AuditRow},
};

/// Who does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// Whoever has the secret link of the group.
    Group,
    /// A member of staff, by mail address.
    Staff(String),
    /// A program with a token, or an import.
    Program,
    /// Who has the command line of the server.
    Command,
    /// The node itself.
    Node,
}

impl By {
    /// As it is kept. A mail address has an @, the others have none.
    pub fn code(&self) -> &str {
        match self {
            Self::Group => "group",
            Self::Staff(email) => email,
            Self::Program => "program",
            Self::Command => "command",
            Self::Node => "node",
        }
    }

    /// Reads what is kept.
    pub fn read(code: &str) -> Self {
        match code {
            "group" => Self::Group,
            "program" => Self::Program,
            "command" => Self::Command,
            "node" => Self::Node,
            email => Self::Staff(email.to_owned()),
        }
    }
}

/// What can be done. The log has its code, the pages its name (`action-…`).
#[expect(missing_docs, reason = "each is said in the locales")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Submitted,
    Approved,
    Asked,
    Declined,
    Changed,
    Confirmed,
    Paused,
    Resumed,
    Full,
    Cancelled,
    HandedOver,
    Withdrawn,
    Undone,
    Link,
    Claimed,
    Hidden,
    Shown,
    Unlisted,
    AskedToConfirm,
    ReportAnswered,
    Peer,
    Closed,
    Reopened,
    Invited,
    Removed,
    Role,
    SignedIn,
    SessionEnded,
    Token,
    TokenEnded,
    Imported,
    Profile,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 32] = [
        Self::Submitted,
        Self::Approved,
        Self::Asked,
        Self::Declined,
        Self::Changed,
        Self::Confirmed,
        Self::Paused,
        Self::Resumed,
        Self::Full,
        Self::Cancelled,
        Self::HandedOver,
        Self::Withdrawn,
        Self::Undone,
        Self::Link,
        Self::Claimed,
        Self::Hidden,
        Self::Shown,
        Self::Unlisted,
        Self::AskedToConfirm,
        Self::ReportAnswered,
        Self::Peer,
        Self::Closed,
        Self::Reopened,
        Self::Invited,
        Self::Removed,
        Self::Role,
        Self::SignedIn,
        Self::SessionEnded,
        Self::Token,
        Self::TokenEnded,
        Self::Imported,
        Self::Profile,
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Approved => "approved",
            Self::Asked => "asked",
            Self::Declined => "declined",
            Self::Changed => "changed",
            Self::Confirmed => "confirmed",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Full => "full",
            Self::Cancelled => "cancelled",
            Self::HandedOver => "handed-over",
            Self::Withdrawn => "withdrawn",
            Self::Undone => "undone",
            Self::Link => "link",
            Self::Claimed => "claimed",
            Self::Hidden => "hidden",
            Self::Shown => "shown",
            Self::Unlisted => "unlisted",
            Self::AskedToConfirm => "asked-to-confirm",
            Self::ReportAnswered => "report-answered",
            Self::Peer => "peer",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
            Self::Invited => "invited",
            Self::Removed => "removed",
            Self::Role => "role",
            Self::SignedIn => "signed-in",
            Self::SessionEnded => "session-ended",
            Self::Token => "token",
            Self::TokenEnded => "token-ended",
            Self::Imported => "imported",
            Self::Profile => "profile",
        }
    }
}

/// A line of the log.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its number.
    pub id: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: By,
    /// What, by its code.
    pub action: String,
    /// The id of a group, or the name of what it was done to.
    pub subject: String,
    /// A word more.
    pub note: String,
}

/// Lines of a page of the log.
pub const LINES: u64 = 100;

impl Directory {
    /// Writes a line, in the same change as what it tells.
    pub(in crate::directory) async fn log(
        &self,
        writer: &Writer,
        by: &By,
        action: Action,
        subject: &str,
        note: &str,
    ) -> Result<(), Error> {
        let row = AuditRow {
            id: 0,
            at: self.now().timestamp_millis(),
            who: by.code().to_owned(),
            action: action.code().to_owned(),
            subject: subject.to_owned(),
            note: note.to_owned(),
        };
        Ok(writer.put_audit(row).await?)
    }

    /// Writes a line about something that is no change of the database of its own.
    ///
    /// # Errors
    /// The database failed.
    pub async fn log_alone(&self, by: &By, action: Action, subject: &str, note: &str) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        self.log(&writer, by, action, subject, note).await?;
        Ok(writer.commit().await?)
    }

    /// A page of the log, the newest line first, from before a line.
    ///
    /// # Errors
    /// The database failed.
    pub async fn log_lines(&self, before: Option<i64>) -> Result<Vec<Line>, Error> {
        let rows = self.inner.store.audit(before, LINES).await?;
        Ok(rows
            .into_iter()
            .map(|row| Line {
                id: row.id,
                at: DateTime::from_timestamp_millis(row.at).unwrap_or_default(),
                by: By::read(&row.who),
                action: row.action,
                subject: row.subject,
                note: row.note,
            })
            .collect())
    }
}
