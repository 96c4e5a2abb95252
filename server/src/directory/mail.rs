//! Mails that wait to be sent: kept until they are, and no longer.
//!
//! A visitor's message to a group goes to the address that the group keeps private, so nobody but this node knows it.

use chrono::{DateTime, TimeDelta, Utc};
use kring_federation::vocabulary::ContactKind;

pub use super::store::mails::MailRow;
use super::{Directory, Error, group::Group};
use crate::mail::Hope;

/// Longest message, in characters.
pub const LONGEST: usize = 2_000;
/// Most mails that wait about one group, and in all.
const OF_GROUP: u64 = 20;
const IN_ALL: u64 = 5_000;
/// How long and how often at least sending is tried: where there seems to be no such mailbox, and otherwise. A node that
/// was off for a week has tried nothing.
const TRIED_FOR: [(TimeDelta, i32); 2] = [(TimeDelta::hours(12), 5), (TimeDelta::days(3), 8)];
/// First and longest pause before it is tried again.
const RETRY: (TimeDelta, TimeDelta) = (TimeDelta::minutes(1), TimeDelta::hours(6));
/// Mails that are sent at a time.
pub const BATCH: u64 = 20;

/// A mail in words; to whom it goes the directory knows.
pub struct Words {
    /// Its subject, which says nothing of the theme.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// Where an answer goes, if that is known.
    pub reply_to: Option<String>,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relayed {
    /// It waits to be sent.
    Kept,
    /// There are so many already that one more has to wait.
    Enough,
}

impl Directory {
    /// Whether visitors can write to a group through this node: it is this node's own, chose the form, and left an
    /// address.
    ///
    /// # Errors
    /// The database failed.
    pub async fn takes_messages(&self, id: &str) -> Result<bool, Error> {
        Ok(self
            .own_record(id)
            .await?
            .is_some_and(|group| recipient(&group).is_some()))
    }

    /// Keeps a message to a group until it is sent. `words` says it in the language that is given: the group's own.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the group takes none, or the database failed.
    pub async fn relay(&self, id: &str, words: impl FnOnce(&str) -> Words) -> Result<Relayed, Error> {
        let group = self.own_record(id).await?.ok_or(Error::NotFound)?;
        let to = recipient(&group).ok_or(Error::NotFound)?;
        let language = group
            .content
            .name
            .iter()
            .next()
            .map(|(tag, _)| tag.primary().to_owned());
        let words = words(language.as_deref().unwrap_or("nl"));
        let writer = self.inner.store.write().await?;
        let (of_group, in_all) = writer.waiting_mails(id).await?;
        if of_group >= OF_GROUP || in_all >= IN_ALL {
            return Ok(Relayed::Enough);
        }
        let now = self.now();
        writer
            .put_mail(&MailRow {
                id: 0,
                recipient: to,
                reply_to: words.reply_to,
                subject: words.subject,
                body: words.body,
                about: id.to_owned(),
                created: now,
                failures: 0,
                next_try: now,
            })
            .await?;
        writer.commit().await?;
        self.signal();
        Ok(Relayed::Kept)
    }

    /// The mails that are due.
    ///
    /// # Errors
    /// The database failed.
    pub async fn due_mails(&self) -> Result<Vec<MailRow>, Error> {
        Ok(self.inner.store.due_mails(self.now(), BATCH).await?)
    }

    /// A mail was sent: nothing of it is kept.
    ///
    /// # Errors
    /// The database failed.
    pub async fn mail_sent(&self, id: i64) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        writer.forget_mail(id).await?;
        Ok(writer.commit().await?)
    }

    /// A mail could not be sent: it is tried again later, and after some days no more. A group that could not be asked
    /// because of that is asked once more. Returns whether the mail was given up.
    ///
    /// # Errors
    /// The database failed.
    pub async fn mail_failed(&self, mail: &MailRow, hope: Hope) -> Result<bool, Error> {
        let now = self.now();
        let failures = mail.failures.saturating_add(1);
        let over = |(long, often): (TimeDelta, i32)| mail.created + long <= now && failures >= often;
        let given_up = match hope {
            Hope::None => true,
            Hope::Little => over(TRIED_FOR[0]),
            Hope::Some => over(TRIED_FOR[1]),
        };
        let writer = self.inner.store.write().await?;
        if given_up {
            writer.forget_mail(mail.id).await?;
            if hope == Hope::Some {
                self.was_not_asked(&writer, &mail.about).await?;
            }
        } else {
            writer
                .put_off_mail(mail.id, failures, again(now, failures))
                .await?;
        }
        writer.commit().await?;
        Ok(given_up)
    }
}

fn again(now: DateTime<Utc>, failures: i32) -> DateTime<Utc> {
    let doubled = 1 << failures.clamp(1, 16).saturating_sub(1);
    now + (RETRY.0 * doubled).min(RETRY.1)
}

/// Where messages to a group go.
fn recipient(group: &Group) -> Option<String> {
    let by_form = |contact: &super::group::Contact| {
        contact.kind == ContactKind::Form
            && contact
                .value
                .as_deref()
                .is_none_or(|value| value.trim().is_empty())
    };
    let chose = group.content.contact.iter().any(by_form);
    group.private.maintainer_email.clone().filter(|_| chose)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_six_hours() {
        let now = DateTime::UNIX_EPOCH;
        let pause = |failures| (again(now, failures) - now).num_minutes();
        assert_eq!([1, 2, 5, 9, 40].map(pause), [1, 2, 16, 256, 360]);
    }
}
