//! Mails that wait to be sent.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};

use super::{Store, StoreError, Writer, entities::mail};

/// A mail as its row tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailRow {
    /// Row; 0 before it is kept.
    pub id: i64,
    /// To whom.
    pub recipient: String,
    /// Where an answer goes.
    pub reply_to: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// The id of the group it is about.
    pub about: String,
    /// When it came.
    pub created: DateTime<Utc>,
    /// How often sending failed.
    pub failures: i32,
    /// Not before then.
    pub next_try: DateTime<Utc>,
}

fn read(row: mail::Model) -> MailRow {
    let time = |at: i64| DateTime::from_timestamp_millis(at).unwrap_or_default();
    MailRow {
        id: row.id,
        recipient: row.recipient,
        reply_to: row.reply_to,
        subject: row.subject,
        body: row.body,
        about: row.about,
        created: time(row.created_at),
        failures: row.failures,
        next_try: time(row.next_try_at),
    }
}

impl Store {
    /// The mails that are due, the oldest first, at most `limit`.
    pub async fn due_mails(&self, now: DateTime<Utc>, limit: u64) -> Result<Vec<MailRow>, StoreError> {
        let rows = mail::Entity::find()
            .filter(mail::Column::NextTryAt.lte(now.timestamp_millis()))
            .order_by_asc(mail::Column::Id)
            .limit(limit)
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(read).collect())
    }
}

impl Writer {
    /// How many mails wait: about one group, and in all.
    pub async fn waiting_mails(&self, about: &str) -> Result<(u64, u64), StoreError> {
        let all = mail::Entity::find();
        let of_group = all.clone().filter(mail::Column::About.eq(about));
        Ok((of_group.count(&self.tx).await?, all.count(&self.tx).await?))
    }

    /// Keeps a new mail until it is sent.
    pub async fn put_mail(&self, mail: &MailRow) -> Result<(), StoreError> {
        let row = mail::ActiveModel {
            recipient: Set(mail.recipient.clone()),
            reply_to: Set(mail.reply_to.clone()),
            subject: Set(mail.subject.clone()),
            body: Set(mail.body.clone()),
            about: Set(mail.about.clone()),
            created_at: Set(mail.created.timestamp_millis()),
            failures: Set(mail.failures),
            next_try_at: Set(mail.next_try.timestamp_millis()),
            ..Default::default()
        };
        row.insert(&self.tx).await?;
        Ok(())
    }

    /// Puts a mail off.
    pub async fn put_off_mail(&self, id: i64, failures: i32, until: DateTime<Utc>) -> Result<(), StoreError> {
        mail::Entity::update_many()
            .col_expr(mail::Column::Failures, failures.into())
            .col_expr(mail::Column::NextTryAt, until.timestamp_millis().into())
            .filter(mail::Column::Id.eq(id))
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Forgets a mail.
    pub async fn forget_mail(&self, id: i64) -> Result<(), StoreError> {
        mail::Entity::delete_by_id(id).exec(&self.tx).await?;
        Ok(())
    }
}
