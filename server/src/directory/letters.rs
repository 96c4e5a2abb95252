//! The mails that the node itself writes: to groups and to staff. What they say is up to whoever knows languages.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    Directory, Error,
    mail::Words,
    store::{Writer, mails::MailRow},
};

/// What a mail is about. A secret is that of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letter {
    /// The secret link of a group.
    Link {
        /// Of the edit link.
        secret: String,
    },
    /// The entry is on the list.
    Approved {
        /// The id of the group.
        id: String,
    },
    /// Staff asks something.
    Asked {
        /// What it asks.
        text: String,
        /// Of an edit link for a while.
        secret: String,
    },
    /// The entry does not come on the list.
    Declined {
        /// Why.
        text: String,
    },
    /// Is everything still right?
    Confirm {
        /// Of an edit link for a while.
        secret: String,
    },
    /// The same once more.
    Remind {
        /// Of an edit link for a while.
        secret: String,
        /// When the entry goes off the list.
        until: NaiveDate,
    },
    /// It is off the list.
    Unlisted {
        /// Of an edit link for a while.
        secret: String,
    },
    /// Staff changed something.
    Changed {
        /// Of an edit link for a while.
        secret: String,
    },
    /// A new link instead of the old one.
    Claim {
        /// Of the claim link.
        secret: String,
        /// When it ends.
        until: NaiveDate,
    },
    /// Something waits for staff.
    Waiting(Waiting),
    /// Staff signs in.
    SignIn {
        /// Of the sign-in link.
        secret: String,
        /// When it ends.
        until: DateTime<Utc>,
    },
    /// Somebody is invited.
    Invited {
        /// Of the sign-in link.
        secret: String,
        /// When it ends.
        until: DateTime<Utc>,
    },
}

/// How much waits for staff.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// New entries.
    pub entries: usize,
    /// Reports.
    pub reports: usize,
    /// Entries that are off the list because nobody answered.
    pub unlisted: usize,
}

/// Says a letter in an interface language.
pub trait Scribe: Send + Sync {
    /// Subject and text of a letter.
    fn write(&self, letter: &Letter, language: &str) -> Words;
}

impl Directory {
    /// Keeps a letter until it is sent, in the same change as what it tells.
    pub(super) async fn post(
        &self,
        writer: &Writer,
        to: &str,
        about: &str,
        language: &str,
        letter: &Letter,
    ) -> Result<(), Error> {
        let words = self.inner.scribe.write(letter, language);
        let now = self.now();
        let mail = MailRow {
            id: 0,
            recipient: to.to_owned(),
            reply_to: words.reply_to,
            subject: words.subject,
            body: words.body,
            about: about.to_owned(),
            created: now,
            failures: 0,
            next_try: now,
        };
        Ok(writer.put_mail(&mail).await?)
    }
}
