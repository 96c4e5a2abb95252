//! What can be done with an entry: by its group, who has the secret link, and by staff.

use chrono::{DateTime, FixedOffset, NaiveDate};
use kring_federation::{PublicGroup, language::Texts, vocabulary::Status};

use super::{
    history::record,
    link::{MAILED, Purpose},
    submission::SubmissionRow,
};
use crate::directory::{
    Directory, Error,
    draft::Draft,
    group::{Content, Group, Private},
    letters::Letter,
    problem::FieldError,
    staff::audit::{Action, By},
    store::{Writer, edits::UpkeepRow, listings::Listing, own_groups::OwnGroup},
};

/// What a secret link leads to.
#[derive(Clone, Debug)]
pub enum Entry {
    /// It is not on the list yet.
    Waiting(Box<SubmissionRow>),
    /// It is this node's own.
    Kept(Box<Kept>),
}

impl Entry {
    /// The group as its own node knows it.
    pub fn group(&self) -> &Group {
        match self {
            Self::Waiting(row) => &row.group,
            Self::Kept(kept) => &kept.group,
        }
    }
}

/// An entry that is or was on the list.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Everything known of it.
    pub group: Group,
    /// How far upkeep has come.
    pub upkeep: UpkeepRow,
    /// Whether staff hides it here.
    pub hidden: bool,
    /// Whether somebody has the secret link.
    pub owned: bool,
    /// Where it was imported from; empty when it was not.
    pub source: String,
}

/// Whether a group meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does not, for a while.
    Paused {
        /// The last day of the break.
        until: Option<NaiveDate>,
        /// What visitors should know.
        note: Texts,
    },
    /// It does.
    Active,
    /// It does, and nobody can join.
    Full,
}

impl Directory {
    /// What an edit link leads to, with the id of the group.
    ///
    /// # Errors
    /// The database failed.
    pub async fn entry_of(&self, secret: &str) -> Result<Option<Entry>, Error> {
        match self.subject_of(Purpose::Edit, secret).await? {
            Some(id) => self.entry(&id).await,
            None => Ok(None),
        }
    }

    /// An entry by its id, whoever asks.
    ///
    /// # Errors
    /// The database failed.
    pub async fn entry(&self, id: &str) -> Result<Option<Entry>, Error> {
        let store = &self.inner.store;
        if let Some(row) = store.submission(id).await? {
            return Ok(Some(Entry::Waiting(Box::new(row))));
        }
        let Some(own) = store.own_group(id).await? else {
            return Ok(None);
        };
        let kept = Kept {
            upkeep: store.upkeep(id).await?.unwrap_or_else(|| new_upkeep(&own.group)),
            hidden: store.is_hidden(id).await?,
            owned: own.group.private.kept_by_group || store.has_link(Purpose::Edit.code(), id).await?,
            group: own.group,
            source: own.source,
        };
        Ok(Some(Entry::Kept(Box::new(kept))))
    }

    /// How an entry would look to visitors, before it is kept.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn preview(&self, draft: Draft) -> Result<PublicGroup, Vec<FieldError>> {
        let (content, private) = self.read_draft(draft)?;
        let group = self.unsaved(content, private);
        Ok(self.public(&group))
    }

    /// What a draft says, with nothing kept.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn read_draft(&self, draft: Draft) -> Result<(Content, Private), Vec<FieldError>> {
        self.checked(draft).map_err(|error| match error {
            Error::Invalid(errors) => errors,
            _ => vec![],
        })
    }

    fn unsaved(&self, content: Content, private: Private) -> Group {
        let now = self.now();
        Group {
            id: crate::directory::group::GroupId::known("new"),
            revision: 0,
            created: now,
            updated: now,
            confirmed: None,
            content,
            private,
        }
    }

    /// What is wrong with a draft, with nothing kept.
    pub fn problems(&self, draft: Draft) -> Vec<FieldError> {
        self.read_draft(draft).err().unwrap_or_default()
    }

    /// Replaces what an entry tells, if it is still at the revision that the writer had seen. What only was changed
    /// is not thereby confirmed. `keeps_address` where the writer left the private address as it was: it may be
    /// another by now, which is no change of the entry.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::NotFound`], [`Error::Gone`], [`Error::Changed`], or the database failed.
    pub async fn edit_entry(
        &self,
        id: &str,
        revision: i64,
        draft: Draft,
        keeps_address: bool,
        by: &By,
    ) -> Result<PublicGroup, Error> {
        let keeps_private = draft.private.is_none();
        let (content, private) = self.checked(draft)?;
        let writer = self.inner.store.write().await?;
        let public = self
            .amend(&writer, id, Some(revision), by, Action::Changed, |group| {
                let external_id = private.external_id.clone().or(group.private.external_id.clone());
                if !keeps_private {
                    let known = std::mem::replace(&mut group.private, private);
                    group.private.skip_holidays = known.skip_holidays;
                    group.private.meets_on = known.meets_on;
                    group.private.kept_by_group = known.kept_by_group;
                    if keeps_address {
                        group.private.maintainer_email = known.maintainer_email;
                    }
                }
                group.private.external_id = external_id;
                group.content = content;
            })
            .await?;
        writer.commit().await?;
        self.signal();
        Ok(public)
    }

    /// Says whether a group meets.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Gone`], or the database failed.
    pub async fn set_standing(&self, id: &str, standing: Standing, by: &By) -> Result<(), Error> {
        let action = match &standing {
            Standing::Paused { .. } => Action::Paused,
            Standing::Active => Action::Resumed,
            Standing::Full => Action::Full,
        };
        self.amend_alone(id, by, action, |group| {
            let content = &mut group.content;
            (content.status, content.resumes, content.status_note) = match standing {
                Standing::Paused { until, note } => (
                    Status::Paused,
                    // The day after the last day of the break.
                    until.and_then(|day| day.succ_opt()),
                    Some(note).filter(|note| !note.is_empty()),
                ),
                Standing::Active => (Status::Active, None, None),
                Standing::Full => (Status::Full, None, None),
            };
        })
        .await
    }

    /// Says on which of some coming days there is no meeting; on the others of them there is one.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Gone`], or the database failed.
    pub async fn cancel_meetings(
        &self,
        id: &str,
        days: &[NaiveDate],
        cancelled: &[NaiveDate],
        skip_holidays: bool,
        by: &By,
    ) -> Result<(), Error> {
        let today = self.today();
        self.amend_alone(id, by, Action::Cancelled, |group| {
            let before: Vec<NaiveDate> = group
                .content
                .meetings
                .iter()
                .flat_map(|meeting| meeting.except.clone())
                .collect();
            for meeting in &mut group.content.meetings {
                meeting
                    .except
                    .retain(|day| !days.contains(day) || cancelled.contains(day));
                for day in cancelled {
                    if days.contains(day) && !meeting.except.contains(day) && meeting.is_on(*day) {
                        meeting.except.push(*day);
                    }
                }
                meeting.except.sort_unstable();
            }
            let skipped = std::mem::replace(&mut group.private.skip_holidays, skip_holidays);
            super::holidays::set_skip(group, skipped, &before, days, cancelled, today);
        })
        .await
    }

    /// "Still as described": everything about an entry is still so. One that was taken off the list because nobody
    /// answered is back on it.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Gone`], or the database failed.
    pub async fn confirm_entry(&self, id: &str, by: &By) -> Result<PublicGroup, Error> {
        let today = self.today();
        let writer = self.inner.store.write().await?;
        let own = self.kept(&writer, id).await?;
        let upkeep = writer.upkeep(id).await?.unwrap_or_else(|| new_upkeep(&own.group));
        writer
            .put_upkeep(UpkeepRow {
                asked: 0,
                asked_on: None,
                unlisted: false,
                ..upkeep
            })
            .await?;
        let public = self
            .amend(&writer, id, None, by, Action::Confirmed, |group| {
                group.confirmed = Some(today);
            })
            .await?;
        writer.commit().await?;
        self.signal();
        Ok(public)
    }

    /// Withdraws an entry, if it is still at that revision where one is named: everything known of it is forgotten, and whoever had it is told.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Gone`], or the database failed.
    pub async fn withdraw_entry(&self, id: &str, revision: Option<i64>, by: &By) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let own = self.kept(&writer, id).await?;
        if revision.is_some_and(|revision| revision != own.group.revision) {
            return Err(Error::Changed(own.group.revision));
        }
        self.unlist(&writer, &own).await?;
        writer.delete_own_group(id).await?;
        self.log(&writer, by, Action::Withdrawn, id, "").await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// The coming days on which a group would meet, and whether each was cancelled.
    pub fn coming_days(&self, group: &Group, most: usize) -> Vec<(DateTime<FixedOffset>, bool)> {
        let now = self.now();
        let mut days: Vec<(DateTime<FixedOffset>, bool)> = vec![];
        for meeting in &group.content.meetings {
            let mut whole = meeting.clone();
            whole.except.clear();
            let coming = whole.next(now, most).into_iter();
            days.extend(coming.map(|at| (at, meeting.except.contains(&at.date_naive()))));
        }
        days.sort_unstable();
        days.truncate(most);
        days
    }

    /// An own entry, on the list or off it.
    pub(in crate::directory) async fn kept(&self, writer: &Writer, id: &str) -> Result<OwnGroup, Error> {
        if let Some(own) = writer.own_group(id).await? {
            return Ok(own);
        }
        let listing = writer
            .listing(id)
            .await?
            .filter(|listing| listing.peer_id.is_none());
        Err(if listing.is_some() {
            Error::Gone
        } else {
            Error::NotFound
        })
    }

    async fn amend_alone(
        &self,
        id: &str,
        by: &By,
        action: Action,
        change: impl FnOnce(&mut Group),
    ) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        self.amend(&writer, id, None, by, action, change).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Changes an entry, remembers what was there where the words of the group changed, and says in the log who did
    /// it. The group is told when staff changed its words.
    pub(in crate::directory) async fn amend(
        &self,
        writer: &Writer,
        id: &str,
        revision: Option<i64>,
        by: &By,
        action: Action,
        change: impl FnOnce(&mut Group),
    ) -> Result<PublicGroup, Error> {
        let mut own = self.kept(writer, id).await?;
        if revision.is_some_and(|revision| revision != own.group.revision) {
            return Err(Error::Changed(own.group.revision));
        }
        let before = own.group.content.clone();
        change(&mut own.group);
        own.group.private.kept_by_group |= *by == By::Group;
        let group = &own.group;
        if before != group.content {
            let owned = Self::is_owned(writer, group).await?;
            if owned || *by == By::Group {
                record(writer, group, before, by, self.now()).await?;
            }
            let from_outside = matches!(by, By::Staff(_) | By::Program | By::Command);
            let to = group.private.maintainer_email.clone();
            if let Some(to) = to.filter(|_| owned && from_outside) {
                let secret = self.make_link(writer, Purpose::Edit, id, Some(MAILED)).await?;
                let upkeep = writer.upkeep(id).await?;
                let language = upkeep.unwrap_or_else(|| new_upkeep(group)).language;
                self.post(writer, &to, id, &language, &Letter::Changed { secret })
                    .await?;
            }
        }
        self.log(writer, by, action, id, "").await?;
        let listed = writer.upkeep(id).await?.is_none_or(|upkeep| !upkeep.unlisted);
        let created_seq = writer.listing(id).await?.map_or(0, |listing| listing.created_seq);
        if listed {
            self.save(writer, own, created_seq).await
        } else {
            own.group.revision += 1;
            own.group.updated = self.now();
            writer.put_own_group(&own).await?;
            Ok(self.public(&own.group))
        }
    }

    /// Takes an entry off the list and tells whoever had it.
    pub(in crate::directory) async fn unlist(&self, writer: &Writer, own: &OwnGroup) -> Result<(), Error> {
        let id = own.group.id.as_str();
        let listing = writer.listing(id).await?;
        let Some(listing) = listing.filter(|listing| listing.public.is_some()) else {
            return Ok(());
        };
        let revision = own.group.revision.max(listing.revision) + 1;
        let gone = Listing {
            public: None,
            revision,
            gone_at: Some(self.now()),
            ..listing
        };
        writer.put_listing(gone).await?;
        let mut off = own.clone();
        off.group.revision = revision;
        Ok(writer.put_own_group(&off).await?)
    }
}

/// Upkeep of an entry that had none: the group is written to in the language in which it wrote, where that is one of
/// ours, else in that of the node.
pub(in crate::directory) fn new_upkeep(group: &Group) -> UpkeepRow {
    let language = group
        .content
        .name
        .iter()
        .next()
        .map(|(tag, _)| tag.primary().to_owned());
    UpkeepRow {
        group_id: group.id.to_string(),
        language: language.unwrap_or_default(),
        asked: 0,
        asked_on: None,
        unlisted: false,
    }
}
