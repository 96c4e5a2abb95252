//! Sends the mails that wait. Of several processes on one database, one does it at a time.

use crate::{
    app::App,
    directory::{self, mail::BATCH},
};

/// The name of the work.
const WORK: &str = "mail";

/// Sends what is due.
pub async fn send_due(app: &App, holder: &str) -> Result<(), directory::Error> {
    if app.directory.due_mails().await?.is_empty() {
        return Ok(());
    }
    let work = [WORK.to_owned()];
    if app.directory.lease(&work, holder).await?.is_empty() {
        return Ok(());
    }
    let sent = send_batches(app, &work, holder).await;
    app.directory.release_leases(&work, holder).await?;
    sent
}

async fn send_batches(app: &App, work: &[String], holder: &str) -> Result<(), directory::Error> {
    loop {
        // Read again: another process may have sent them before the lease was taken.
        let due = app.directory.due_mails().await?;
        for mail in &due {
            app.directory.renew_leases(work, holder).await?;
            match app.mailer.send(mail).await {
                Ok(()) => {
                    app.directory.mail_sent(mail.id).await?;
                    if app.mailer.folder().is_some() {
                        tracing::info!("a mail was written into the folder mail, because no smtp_url is set");
                    }
                }
                Err(error) => {
                    let given_up = app.directory.mail_failed(mail, error.hope()).await?;
                    // What the server says may name the address.
                    let kind = match error {
                        crate::mail::MailError::Server(_) => "the mail server did not take it",
                        crate::mail::MailError::Folder(_) => "the mail folder cannot be written",
                        crate::mail::MailError::Never(_) => "an address is none",
                    };
                    tracing::warn!(mail = mail.id, given_up, kind, "a mail could not be sent");
                }
            }
        }
        if (due.len() as u64) < BATCH {
            return Ok(());
        }
    }
}
