//! Who keeps an entry: whoever has its secret link. It is handed over, lost and replaced, or given to a group for the
//! first time.

use chrono::NaiveDate;

use super::{
    entry::new_upkeep,
    link::{CLAIM, Purpose},
};
use crate::directory::{
    Directory, Error,
    group::Group,
    letters::Letter,
    staff::audit::{Action, By},
    store::Writer,
};

impl Directory {
    /// Somebody else keeps the entry from now on: a new link, and every old one is dead.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Invalid`] where the address is none, or the database failed.
    pub async fn hand_over(&self, id: &str, email: Option<String>, by: &By) -> Result<String, Error> {
        let writer = self.inner.store.write().await?;
        let secret = self.new_edit_link(&writer, id).await?;
        let mut on_list = false;
        let language = if let Some(mut row) = writer.submission(id).await? {
            row.group.private.maintainer_email.clone_from(&email);
            writer.put_submission(&row).await?;
            row.language
        } else {
            on_list = true;
            let mut own = self.kept(&writer, id).await?;
            own.group.private.maintainer_email.clone_from(&email);
            writer.put_own_group(&own).await?;
            let upkeep = writer.upkeep(id).await?;
            upkeep.unwrap_or_else(|| new_upkeep(&own.group)).language
        };
        if let Some(to) = email {
            let letter = Letter::Link {
                secret: secret.clone(),
            };
            self.post(&writer, &to, id, &language, &letter).await?;
        }
        // What nobody of staff has looked at yet is worth no line in a log that nobody can shorten.
        if on_list {
            self.log(&writer, by, Action::HandedOver, id, "").await?;
        }
        writer.commit().await?;
        self.signal();
        Ok(secret)
    }

    async fn new_edit_link(&self, writer: &Writer, id: &str) -> Result<String, Error> {
        writer
            .end_links(&[Purpose::Edit.code(), Purpose::Claim.code()], id)
            .await?;
        self.make_link(writer, Purpose::Edit, id, None).await
    }

    /// The address at which the group is reached; nobody else gets to know it.
    ///
    /// # Errors
    /// [`Error::NotFound`], or the database failed.
    pub async fn set_email(&self, id: &str, email: Option<String>) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        if let Some(mut row) = writer.submission(id).await? {
            row.group.private.maintainer_email = email;
            writer.put_submission(&row).await?;
        } else {
            let mut own = self.kept(&writer, id).await?;
            own.group.private.maintainer_email = email;
            writer.put_own_group(&own).await?;
        }
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Staff gives a group a link with which it gets a new edit link, for a claim or because the old one was lost.
    /// `mail` sends it to the known address. Returns the secret and its last day.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such entry, or no address to send it to, or the database failed.
    pub async fn claim_link(&self, id: &str, mail: bool, by: &By) -> Result<(String, NaiveDate), Error> {
        let writer = self.inner.store.write().await?;
        let (email, language) = match writer.submission(id).await? {
            Some(row) => (row.group.private.maintainer_email, row.language),
            None => {
                let own = self.kept(&writer, id).await?;
                let upkeep = writer.upkeep(id).await?;
                let language = upkeep.unwrap_or_else(|| new_upkeep(&own.group)).language;
                (own.group.private.maintainer_email, language)
            }
        };
        let secret = self.make_link(&writer, Purpose::Claim, id, Some(CLAIM)).await?;
        let until = (self.now() + CLAIM).date_naive();
        if mail {
            let letter = Letter::Claim {
                secret: secret.clone(),
                until,
            };
            self.post(&writer, &email.ok_or(Error::NotFound)?, id, &language, &letter)
                .await?;
        }
        self.log(&writer, by, Action::Link, id, "").await?;
        writer.commit().await?;
        self.signal();
        Ok((secret, until))
    }

    /// Whether a claim link still works, without using it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn is_claim_link(&self, secret: &str) -> Result<bool, Error> {
        Ok(self.subject_of(Purpose::Claim, secret).await?.is_some())
    }

    /// Uses a claim link up: a new edit link, and every old one is dead.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it does not work any more, or the database failed.
    pub async fn claim(&self, secret: &str) -> Result<String, Error> {
        let writer = self.inner.store.write().await?;
        let id = self.use_up(&writer, Purpose::Claim, secret).await?;
        let id = id.ok_or(Error::NotFound)?;
        let edit = self.new_edit_link(&writer, &id).await?;
        self.log(&writer, &By::Group, Action::Claimed, &id, "").await?;
        writer.commit().await?;
        Ok(edit)
    }

    /// Whether its group looks after an entry: somebody has its lasting link, or kept it through one that was mailed.
    pub(in crate::directory) async fn is_owned(writer: &Writer, group: &Group) -> Result<bool, Error> {
        let has_link = writer.has_link(Purpose::Edit.code(), group.id.as_str()).await?;
        Ok(has_link || group.private.kept_by_group)
    }
}
