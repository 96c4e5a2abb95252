//! Entries that groups send in: each waits for staff, who put it on the list, ask something, or decline with a reason.
//!
//! So that a flood neither fills the disk nor hides what is honest, the number of those that look the same and of all
//! that wait is bounded, and of the ones that look the same the newest are dropped first.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::link::{MAILED, Purpose};
pub use crate::directory::store::submissions::{Look, SubmissionRow};
use crate::directory::{
    Directory, Error,
    draft::Draft,
    group::{Content, Group, GroupId, Private},
    letters::Letter,
    staff::audit::{Action, By},
    store::{Writer, edits::UpkeepRow, own_groups::OwnGroup},
    token::hash,
};

/// Most entries that wait, and of those that look the same.
pub const MOST: usize = 1_000;
/// See [`MOST`].
pub const ALIKE: usize = 20;
/// How long a declined entry can be read and changed by its group.
const DECLINED: TimeDelta = TimeDelta::days(60);
/// Longest question or reason, in characters.
pub const LONGEST: usize = 2_000;

/// The states of a new entry.
pub mod state {
    /// Nobody of staff has decided.
    pub const WAITING: &str = "waiting";
    /// Staff asked something.
    pub const ASKED: &str = "asked";
    /// Staff declined it.
    pub const DECLINED: &str = "declined";
}

/// What became of an entry that was sent in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Submitted {
    /// It waits for staff. The secret is shown once and kept nowhere.
    Kept {
        /// The id that it will have.
        id: String,
        /// Of its edit link.
        secret: String,
        /// Whether the link was mailed too.
        mailed: bool,
    },
    /// There are so many that something is wrong.
    TooMany,
}

/// What staff decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It comes on the list.
    Approve,
    /// The group is asked something first.
    Ask(String),
    /// It does not come on the list, for a reason that the group reads.
    Decline(String),
    /// The same for all that look the same.
    DeclineAlike(String),
}

impl Directory {
    /// A group sends itself in, written in an interface language. `mail_link` also mails the link to the address that
    /// it left.
    ///
    /// # Errors
    /// [`Error::Invalid`] with everything that is wrong, or the database failed.
    pub async fn submit(&self, draft: Draft, language: &str, mail_link: bool) -> Result<Submitted, Error> {
        let (content, private) = self.checked(draft)?;
        let look = look(&content, &private);
        let writer = self.inner.store.write().await?;
        let open = writer.open_submissions().await?;
        let alike = open.iter().filter(|(_, other, _)| other.is_like(&look)).count();
        if alike >= ALIKE || (open.len() >= MOST && !self.make_room(&writer, &open).await?) {
            return Ok(Submitted::TooMany);
        }
        let now = self.now();
        let id = GroupId::generate();
        let email = private.maintainer_email.clone();
        let row = SubmissionRow {
            group: Group {
                id: id.clone(),
                revision: 0,
                created: now,
                updated: now,
                confirmed: None,
                content,
                private,
            },
            seen: None,
            language: language.to_owned(),
            state: state::WAITING.into(),
            answer: None,
            look,
            created_at: now.timestamp_millis(),
            updated_at: now.timestamp_millis(),
        };
        writer.put_submission(&row).await?;
        let secret = self.make_link(&writer, Purpose::Edit, id.as_str(), None).await?;
        let to = email.filter(|_| mail_link);
        let mailed = to.is_some();
        if let Some(to) = to {
            let letter = Letter::Link {
                secret: secret.clone(),
            };
            self.post(&writer, &to, id.as_str(), language, &letter).await?;
        }
        self.log(&writer, &By::Group, Action::Submitted, id.as_str(), "")
            .await?;
        writer.commit().await?;
        self.signal();
        Ok(Submitted::Kept {
            id: id.to_string(),
            secret,
            mailed,
        })
    }

    /// Drops the newest of the largest number that look the same. Returns whether there were any.
    async fn make_room(&self, writer: &Writer, open: &[(String, Look, i64)]) -> Result<bool, Error> {
        let mut looks: HashMap<&str, Vec<&str>> = HashMap::new();
        for (id, look, _) in open {
            looks.entry(&look.named).or_default().push(id);
            looks.entry(&look.words).or_default().push(id);
        }
        let largest = looks.into_values().max_by_key(Vec::len);
        let newest = largest
            .filter(|ids| ids.len() > 1)
            .and_then(|ids| ids.last().copied());
        match newest {
            Some(id) => self.forget_submission(writer, id).await,
            None => Ok(false),
        }
    }

    async fn forget_submission(&self, writer: &Writer, id: &str) -> Result<bool, Error> {
        let was_there = writer.delete_submission(id).await?;
        writer
            .end_links(&[Purpose::Edit.code(), Purpose::Claim.code()], id)
            .await?;
        Ok(was_there)
    }

    /// The entries about which staff asked something, the oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn asked_submissions(&self) -> Result<Vec<SubmissionRow>, Error> {
        Ok(self.inner.store.submissions(state::ASKED).await?)
    }

    /// The entries that wait for staff, the oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn submissions(&self) -> Result<Vec<SubmissionRow>, Error> {
        Ok(self.inner.store.submissions(state::WAITING).await?)
    }

    /// The group changes what it sent in; staff reads it again.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::NotFound`], [`Error::Changed`] where it is no longer at that revision, or the database
    /// failed.
    pub async fn change_submission(
        &self,
        id: &str,
        revision: i64,
        draft: Draft,
        keeps_address: bool,
    ) -> Result<(), Error> {
        let (content, private) = self.checked(draft)?;
        let writer = self.inner.store.write().await?;
        let mut row = writer.submission(id).await?.ok_or(Error::NotFound)?;
        if row.group.revision != revision {
            return Err(Error::Changed(row.group.revision));
        }
        row.group.revision += 1;
        if row.state == state::WAITING && row.seen.is_none() {
            // What staff may have read already.
            row.seen = Some(row.group.content);
        }
        row.group.content = content;
        if !keeps_address {
            row.group.private.maintainer_email = private.maintainer_email;
        }
        row.look = look(&row.group.content, &row.group.private);
        row.state = state::WAITING.into();
        row.updated_at = self.now().timestamp_millis();
        writer.put_submission(&row).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// The group takes back what it sent in. Nothing of it is kept.
    ///
    /// # Errors
    /// [`Error::NotFound`], or the database failed.
    pub async fn withdraw_submission(&self, id: &str) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        if !self.forget_submission(&writer, id).await? {
            return Err(Error::NotFound);
        }
        self.log(&writer, &By::Group, Action::Withdrawn, id, "").await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Staff decides on a new entry, as it was at `read` (milliseconds since 1970). Returns how many it was about.
    ///
    /// # Errors
    /// [`Error::NotFound`] where somebody else has decided already, [`Error::Changed`] where its group changed it after
    /// it was read, or the database failed.
    pub async fn decide(
        &self,
        id: &str,
        decision: Decision,
        read: Option<i64>,
        by: &By,
    ) -> Result<usize, Error> {
        let writer = self.inner.store.write().await?;
        let row = writer.submission(id).await?;
        let row = row
            .filter(|row| row.state != state::DECLINED)
            .ok_or(Error::NotFound)?;
        if read.is_some_and(|read| read != row.updated_at) {
            return Err(Error::Changed(row.updated_at));
        }
        let mut about = 1;
        match decision {
            Decision::Approve => self.approve(&writer, row, by).await?,
            Decision::Ask(text) => self.answer(&writer, row, state::ASKED, text, by).await?,
            Decision::Decline(text) => self.answer(&writer, row, state::DECLINED, text, by).await?,
            Decision::DeclineAlike(text) => {
                let open = writer.open_submissions().await?;
                let alike = open.into_iter().filter(|(_, look, _)| look.is_like(&row.look));
                about = 0;
                for (id, _, _) in alike {
                    if let Some(one) = writer.submission(&id).await? {
                        self.answer(&writer, one, state::DECLINED, text.clone(), by)
                            .await?;
                        about += 1;
                    }
                }
            }
        }
        writer.commit().await?;
        self.signal();
        Ok(about)
    }

    async fn approve(&self, writer: &Writer, row: SubmissionRow, by: &By) -> Result<(), Error> {
        let id = row.group.id.to_string();
        let email = row.group.private.maintainer_email.clone();
        let mut group = row.group;
        // The group has just written it.
        group.confirmed = Some(self.today());
        let own = OwnGroup {
            group,
            source: String::new(),
        };
        self.save(writer, own, 0).await?;
        writer
            .put_upkeep(UpkeepRow {
                group_id: id.clone(),
                language: row.language.clone(),
                asked: 0,
                asked_on: None,
                unlisted: false,
            })
            .await?;
        writer.delete_submission(&id).await?;
        if let Some(to) = email {
            let letter = Letter::Approved { id: id.clone() };
            self.post(writer, &to, &id, &row.language, &letter).await?;
        }
        self.log(writer, by, Action::Approved, &id, "").await
    }

    async fn answer(
        &self,
        writer: &Writer,
        mut row: SubmissionRow,
        state: &str,
        text: String,
        by: &By,
    ) -> Result<(), Error> {
        let id = row.group.id.to_string();
        let text: String = text.chars().take(LONGEST).collect();
        if let Some(to) = row.group.private.maintainer_email.clone() {
            let letter = if state == state::ASKED {
                Letter::Asked {
                    text: text.clone(),
                    secret: self.make_link(writer, Purpose::Edit, &id, Some(MAILED)).await?,
                }
            } else {
                Letter::Declined { text: text.clone() }
            };
            self.post(writer, &to, &id, &row.language, &letter).await?;
        }
        row.seen = Some(row.group.content.clone());
        row.state = state.to_owned();
        row.answer = Some(text);
        row.updated_at = self.now().timestamp_millis();
        writer.put_submission(&row).await?;
        let action = if state == state::ASKED {
            Action::Asked
        } else {
            Action::Declined
        };
        self.log(writer, by, action, &id, "").await
    }

    /// Forgets what was declined long ago.
    pub(in crate::directory) async fn forget_declined(
        &self,
        writer: &Writer,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        for id in writer
            .declined_before((now - DECLINED).timestamp_millis())
            .await?
        {
            self.forget_submission(writer, &id).await?;
        }
        Ok(())
    }
}

/// How an entry looks beside others.
fn look(content: &Content, private: &Private) -> Look {
    let contacts = content
        .contact
        .iter()
        .filter_map(|contact| contact.value.as_deref());
    let named = contacts.chain(private.maintainer_email.as_deref()).map(|value| {
        let url = url::Url::parse(value).ok();
        let host = url.and_then(|url| url.host_str().map(str::to_owned));
        host.unwrap_or_else(|| value.to_lowercase().replace([' ', '-', '(', ')'], ""))
    });
    let mut named: Vec<String> = named.collect();
    let texts = [&content.name, &content.summary, &content.description];
    let texts = texts.into_iter().flat_map(|texts| texts.iter());
    let mut words: Vec<String> = texts
        .flat_map(|(_, text)| text.split(|c: char| !c.is_alphabetic()))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    for list in [&mut named, &mut words] {
        list.sort();
        list.dedup();
    }
    let words = hash(&words.join(" "));
    Look {
        // Who names nobody is known by words alone.
        named: if named.is_empty() {
            words.clone()
        } else {
            hash(&named.join(" "))
        },
        words,
    }
}
