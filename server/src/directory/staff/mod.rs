//! The people of the organisation: who they are and what each may do, how they sign in, and the log of what was done.

pub mod audit;
pub mod session;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{
    Directory, Error,
    letters::{Letter, Waiting},
    owners::link::{Purpose, end_of},
    store::{people::StaffRow, reports::ReportRow},
};
use audit::{Action, By};

/// What somebody may do. Each may do what those before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Look.
    Reader,
    /// Decide on entries and reports.
    Editor,
    /// Everything.
    Administrator,
}

impl Role {
    /// Every role, the one that may most first.
    pub const ALL: [Self; 3] = [Self::Administrator, Self::Editor, Self::Reader];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Editor => "editor",
            Self::Reader => "reader",
        }
    }

    /// The role that a code stands for.
    pub fn by_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Their number.
    pub id: i64,
    /// Mail address, in small letters.
    pub email: String,
    /// What they may do.
    pub role: Role,
    /// Interface language of their mails.
    pub language: String,
}

impl From<StaffRow> for Member {
    fn from(row: StaffRow) -> Self {
        Self {
            id: row.id,
            email: row.email,
            role: Role::by_code(&row.role).unwrap_or(Role::Reader),
            language: row.language,
        }
    }
}

/// How long a link to sign in works: one that was asked for, and one in an invitation.
pub const SIGN_IN: TimeDelta = TimeDelta::hours(1);
/// See [`SIGN_IN`].
pub const INVITATION: TimeDelta = TimeDelta::days(7);

/// Where it is kept what staff was told last, and when.
const TOLD: &str = "staff-told";

/// A mail address as it is compared.
fn folded(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Whether a text can be a mail address.
pub fn is_email(email: &str) -> bool {
    let email = email.trim();
    email.len() <= 254
        && email
            .split_once('@')
            .is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty() && !domain.contains('@'))
        && !email
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || "<>\"(),;:\\".contains(c))
}

impl Directory {
    /// Everybody, the first to come first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn staff(&self) -> Result<Vec<Member>, Error> {
        let rows = self.inner.store.staff().await?;
        Ok(rows.into_iter().map(Member::from).collect())
    }

    /// Makes somebody a member of staff, and a link with which they sign in. The very first is an administrator,
    /// whatever is asked. Who is a member already keeps their role. `mail` sends the link too.
    ///
    /// # Errors
    /// The database failed.
    pub async fn invite(
        &self,
        email: &str,
        role: Role,
        language: &str,
        mail: bool,
        by: &By,
    ) -> Result<(Member, String), Error> {
        let email = folded(email);
        let writer = self.inner.store.write().await?;
        let all = writer.staff().await?;
        let role = if all.is_empty() { Role::Administrator } else { role };
        let member = match all.into_iter().find(|row| row.email == email) {
            Some(row) => row,
            None => {
                self.log(&writer, by, Action::Invited, &email, role.code())
                    .await?;
                writer
                    .add_staff(StaffRow {
                        id: 0,
                        email: email.clone(),
                        role: role.code().into(),
                        language: language.to_owned(),
                        created_at: self.now().timestamp_millis(),
                    })
                    .await?
            }
        };
        let member = Member::from(member);
        let subject = member.id.to_string();
        let secret = self
            .make_link(&writer, Purpose::SignIn, &subject, Some(INVITATION))
            .await?;
        if mail {
            let letter = Letter::Invited {
                secret: secret.clone(),
                until: end_of(self.now(), INVITATION),
            };
            self.post(&writer, &email, "", &member.language, &letter).await?;
        }
        writer.commit().await?;
        self.signal();
        Ok((member, secret))
    }

    /// A link with which a member of staff signs in.
    ///
    /// # Errors
    /// [`Error::NotFound`] where nobody has that address, or the database failed.
    pub async fn sign_in_link(&self, email: &str) -> Result<(Member, String, DateTime<Utc>), Error> {
        let email = folded(email);
        let writer = self.inner.store.write().await?;
        let row = writer.staff().await?.into_iter().find(|row| row.email == email);
        let member = Member::from(row.ok_or(Error::NotFound)?);
        let secret = self
            .make_link(&writer, Purpose::SignIn, &member.id.to_string(), Some(SIGN_IN))
            .await?;
        writer.commit().await?;
        Ok((member, secret, end_of(self.now(), SIGN_IN)))
    }

    /// Somebody who says that this is their address wants to sign in: where it is, a link is mailed to it. What is
    /// returned, and nearly how long it takes, is the same either way.
    ///
    /// # Errors
    /// The database failed.
    pub async fn mail_sign_in_link(&self, email: &str) -> Result<(), Error> {
        let email = folded(email);
        let writer = self.inner.store.write().await?;
        let row = writer.staff().await?.into_iter().find(|row| row.email == email);
        if let Some(member) = row.map(Member::from) {
            let secret = self
                .make_link(&writer, Purpose::SignIn, &member.id.to_string(), Some(SIGN_IN))
                .await?;
            let letter = Letter::SignIn {
                secret,
                until: end_of(self.now(), SIGN_IN),
            };
            self.post(&writer, &email, "", &member.language, &letter).await?;
        }
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Tells staff by mail, at most once a day, that there is more to do than there was.
    ///
    /// # Errors
    /// The database failed.
    pub(in crate::directory) async fn tell_staff(&self) -> Result<(), Error> {
        let reports = self.reports().await?;
        let open = |report: &&ReportRow| report.answered.is_none() && report.to_peer.is_none();
        let now = Waiting {
            entries: self.submissions().await?.len(),
            reports: reports.iter().filter(open).count(),
            unlisted: self.stale().await?.iter().filter(|stale| stale.unlisted).count(),
        };
        let kept = self.inner.store.node_value(TOLD).await?;
        let (day, told): (NaiveDate, Waiting) = kept
            .and_then(|kept| serde_json::from_str(&kept).ok())
            .unwrap_or_default();
        let more = now.entries > told.entries || now.reports > told.reports || now.unlisted > told.unlisted;
        let tells = more && day < self.today();
        // Where there is less to do than there was, it is from there that more is more.
        let less = Waiting {
            entries: told.entries.min(now.entries),
            reports: told.reports.min(now.reports),
            unlisted: told.unlisted.min(now.unlisted),
        };
        let (day, next) = if tells { (self.today(), now) } else { (day, less) };
        if !tells && next == told {
            return Ok(());
        }
        let writer = self.inner.store.write().await?;
        if tells {
            for member in writer.staff().await?.into_iter().map(Member::from) {
                if member.role >= Role::Editor {
                    let letter = Letter::Waiting(now);
                    self.post(&writer, &member.email, "", &member.language, &letter)
                        .await?;
                }
            }
        }
        let kept = serde_json::to_string(&(day, next)).unwrap_or_default();
        writer.set_node_value(TOLD, &kept).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Gives somebody another role.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Needed`] for the last administrator, or the database failed.
    pub async fn set_role(&self, id: i64, role: Role, by: &By) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let all: Vec<Member> = writer.staff().await?.into_iter().map(Member::from).collect();
        let member = all.iter().find(|member| member.id == id).ok_or(Error::NotFound)?;
        if role != Role::Administrator && is_last(member, &all) {
            return Err(Error::Needed);
        }
        writer.set_role(id, role.code()).await?;
        self.log(&writer, by, Action::Role, &member.email, role.code())
            .await?;
        Ok(writer.commit().await?)
    }

    /// Takes somebody away, with every session and link of theirs.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Needed`] for the last administrator, or the database failed.
    pub async fn remove_staff(&self, id: i64, by: &By) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let all: Vec<Member> = writer.staff().await?.into_iter().map(Member::from).collect();
        let member = all.iter().find(|member| member.id == id).ok_or(Error::NotFound)?;
        if is_last(member, &all) {
            return Err(Error::Needed);
        }
        writer.remove_staff(id).await?;
        self.log(&writer, by, Action::Removed, &member.email, "").await?;
        Ok(writer.commit().await?)
    }
}

/// Whether nobody else may do everything.
fn is_last(member: &Member, all: &[Member]) -> bool {
    member.role == Role::Administrator
        && !all
            .iter()
            .any(|other| other.id != member.id && other.role == Role::Administrator)
}
