//! Is everything still right? A group is asked after a time, reminded twice, marked, and at the end taken off the list,
//! and each time it and staff are told. One press of a button brings it back.
//!
//! A group that left no address cannot be asked, so it is never taken off by itself: staff sees it among those that
//! have not confirmed.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{
    entry::new_upkeep,
    history::record,
    holidays,
    link::{MAILED, Purpose},
};
use crate::directory::{
    Directory, Error,
    group::Group,
    letters::Letter,
    occurrences,
    staff::audit::{Action, By},
    store::{Writer, edits::UpkeepRow, listings::Listing, own_groups::OwnGroup},
};

/// When groups are asked.
#[derive(Clone, Copy, Debug)]
pub struct Rhythm {
    /// After this time without a confirmation it is asked.
    pub confirm_every: TimeDelta,
    /// After this time without an answer it is off the list.
    pub grace: TimeDelta,
}

impl Rhythm {
    /// When a group that was last right on a day is asked, reminded, reminded again, and taken off.
    pub fn steps(&self, right_on: NaiveDate) -> [NaiveDate; 4] {
        let first = right_on + self.confirm_every;
        [
            first,
            first + self.grace / 3,
            first + self.grace * 2 / 3,
            first + self.grace,
        ]
    }
}

/// A group that has not confirmed for a time.
#[derive(Clone, Debug)]
pub struct Stale {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// When it last confirmed.
    pub confirmed: Option<NaiveDate>,
    /// How often it was asked since.
    pub asked: i32,
    /// Whether it is off the list.
    pub unlisted: bool,
    /// Whether it left an address.
    pub reachable: bool,
}

/// Since when what an entry tells is known to be right.
fn right_on(group: &Group) -> NaiveDate {
    group.confirmed.unwrap_or_else(|| group.created.date_naive())
}

impl Directory {
    /// The groups that have not confirmed for the time after which they are asked, the longest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn stale(&self) -> Result<Vec<Stale>, Error> {
        let today = self.today();
        let upkeep = self.inner.store.all_upkeep().await?;
        let mut stale: Vec<(NaiveDate, Stale)> = vec![];
        for own in self.inner.store.own_groups().await? {
            let group = &own.group;
            let since = right_on(group);
            let of = upkeep.iter().find(|row| row.group_id == group.id.as_str());
            let unlisted = of.is_some_and(|row| row.unlisted);
            if self.inner.rhythm.steps(since)[0] > today && !unlisted {
                continue;
            }
            let name = group.content.name.iter().next();
            stale.push((
                since,
                Stale {
                    id: group.id.to_string(),
                    name: name.map_or(String::new(), |(_, name)| name.to_owned()),
                    confirmed: group.confirmed,
                    asked: of.map_or(0, |row| row.asked),
                    unlisted,
                    reachable: group.private.maintainer_email.is_some(),
                },
            ));
        }
        stale.sort_by_key(|(since, _)| *since);
        Ok(stale.into_iter().map(|(_, stale)| stale).collect())
    }

    /// Asks, reminds and takes off the list whoever it is time for, leaves out public holidays, and has breaks and
    /// closures begin and end. May be done at any time and by several processes at once: each step is kept with its
    /// mail in one change.
    ///
    /// # Errors
    /// The database failed; the next call goes on.
    pub async fn keep_up(&self) -> Result<(), Error> {
        let today = self.today();
        let upkeep = self.inner.store.all_upkeep().await?;
        for own in self.inner.store.own_groups().await? {
            let id = own.group.id.as_str();
            let of = upkeep.iter().find(|row| row.group_id == id);
            if self.step_due(&own, of, today).is_some() {
                self.take_step(id, today).await?;
            }
            if own.group.private.skip_holidays {
                let mut group = own.group.clone();
                if holidays::skip(&mut group, today) {
                    self.skip_holidays(id, today).await?;
                }
            }
        }
        self.write_empties().await?;
        self.tell_staff().await?;
        self.read_closures().await?;
        self.renew_entries().await
    }

    /// The step that is due: 1 asks, 2 and 3 remind, 4 takes off the list.
    fn step_due(&self, own: &OwnGroup, upkeep: Option<&UpkeepRow>, today: NaiveDate) -> Option<i32> {
        own.group.private.maintainer_email.as_ref()?;
        let (asked, unlisted) = upkeep.map_or((0, false), |row| (row.asked, row.unlisted));
        if unlisted {
            return None;
        }
        let steps = self.inner.rhythm.steps(right_on(&own.group));
        // One step at a time: after an outage nobody is taken off who was never asked.
        let next = usize::try_from(asked).unwrap_or(0).min(steps.len() - 1);
        let since_last = upkeep
            .and_then(|row| row.asked_on.as_deref())
            .and_then(|day| day.parse::<NaiveDate>().ok())
            .is_none_or(|day| day + self.inner.rhythm.grace / 4 <= today);
        (steps[next] <= today && since_last).then(|| asked.min(3) + 1)
    }

    async fn take_step(&self, id: &str, today: NaiveDate) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        // Read again: another process or the group itself may have been faster.
        let Some(own) = writer.own_group(id).await? else {
            return Ok(());
        };
        let row = writer.upkeep(id).await?;
        let Some(step) = self.step_due(&own, row.as_ref(), today) else {
            return Ok(());
        };
        // While the last question about it still waits to be sent, its time does not run.
        if step > 1 && writer.waiting_mails(id).await?.0 > 0 {
            return Ok(());
        }
        let row = row.unwrap_or_else(|| new_upkeep(&own.group));
        let Some(to) = own.group.private.maintainer_email.clone() else {
            return Ok(());
        };
        let secret = self.make_link(&writer, Purpose::Edit, id, Some(MAILED)).await?;
        let letter = match step {
            1 => Letter::Confirm { secret },
            2 | 3 => Letter::Remind {
                secret,
                until: self.inner.rhythm.steps(right_on(&own.group))[3]
                    .max(today + self.inner.rhythm.grace / 4),
            },
            _ => Letter::Unlisted { secret },
        };
        self.post(&writer, &to, id, &row.language, &letter).await?;
        let unlisted = step == 4;
        let action = if unlisted {
            Action::Unlisted
        } else {
            Action::AskedToConfirm
        };
        self.log(&writer, &By::Node, action, id, "").await?;
        if unlisted {
            self.unlist(&writer, &own).await?;
        }
        writer
            .put_upkeep(UpkeepRow {
                asked: row.asked.saturating_add(1),
                asked_on: Some(today.to_string()),
                unlisted,
                ..row
            })
            .await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// The last question to a group never left this node, so it does not count.
    pub(in crate::directory) async fn was_not_asked(&self, writer: &Writer, id: &str) -> Result<(), Error> {
        let row = writer.upkeep(id).await?;
        let Some(row) = row.filter(|row| row.asked > 0 && !row.unlisted) else {
            return Ok(());
        };
        let asked = row.asked - 1;
        Ok(writer.put_upkeep(UpkeepRow { asked, ..row }).await?)
    }

    async fn skip_holidays(&self, id: &str, today: NaiveDate) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let Some(mut own) = writer.own_group(id).await? else {
            return Ok(());
        };
        let before = own.group.content.clone();
        if !holidays::skip(&mut own.group, today) {
            return Ok(());
        }
        record(&writer, &own.group, before, &By::Node, self.now()).await?;
        self.save_listed(&writer, own).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Publishes anew the entries that tell something else than they did: breaks and closures that began or ended.
    pub(in crate::directory) async fn renew_entries(&self) -> Result<(), Error> {
        for own in self.inner.store.own_groups().await? {
            let id = own.group.id.as_str();
            let listing = self.inner.store.listing(id).await?;
            if !self.tells_otherwise(&own, listing.as_ref()) {
                continue;
            }
            // Looked at again where nobody else can write: it may have been changed between the two readings.
            let writer = self.inner.store.write().await?;
            let Some(own) = writer.own_group(id).await? else {
                continue;
            };
            let listing = writer.listing(id).await?;
            if self.tells_otherwise(&own, listing.as_ref()) {
                self.save_listed(&writer, own).await?;
                writer.commit().await?;
                self.signal();
            }
        }
        Ok(())
    }

    /// Whether an entry that is on the list would be published otherwise today.
    fn tells_otherwise(&self, own: &OwnGroup, listing: Option<&Listing>) -> bool {
        let now = self.now();
        let Some(mut shown) = listing.and_then(|listing| listing.public.clone()) else {
            return false;
        };
        let mut told = self.public(&own.group);
        told.origin = shown.origin.clone();
        occurrences::refresh(&mut shown, now);
        occurrences::refresh(&mut told, now);
        shown != told
    }

    /// Saves an entry that is on the list; one that is off stays off.
    pub(in crate::directory) async fn save_listed(
        &self,
        writer: &Writer,
        mut own: OwnGroup,
    ) -> Result<(), Error> {
        let listing = writer.listing(own.group.id.as_str()).await?;
        if let Some(listing) = listing.filter(|listing| listing.public.is_some()) {
            self.save(writer, own, listing.created_seq).await?;
        } else {
            own.group.revision += 1;
            own.group.updated = self.now();
            writer.put_own_group(&own).await?;
        }
        Ok(())
    }

    /// Forgets what nobody needs any more: links and sessions whose time is over, and what was declined long ago.
    pub(in crate::directory) async fn forget_old(
        &self,
        writer: &Writer,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        writer.forget_links(now).await?;
        writer.forget_sessions(now).await?;
        self.forget_declined(writer, now).await?;
        let long_ago = (now - TimeDelta::days(730)).date_naive();
        Ok(writer.forget_before(&long_ago.to_string()).await?)
    }
}
