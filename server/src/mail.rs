//! Sending mail: through a mail server, or into a folder where there is none.
//!
//! Nothing here keeps a mail; what waits stands in the database (`directory::mail`), the job `mail` takes it from there.

use std::path::PathBuf;

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};

use crate::{config::Settings, directory::mail::MailRow};

/// Sends mails.
pub struct Mailer {
    from: String,
    /// The part of message ids after the @.
    host: String,
    way: Way,
}

enum Way {
    Server(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

/// What another try to send a mail is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hope {
    /// Nothing: it never can be sent.
    None,
    /// The server says that there is no such mailbox, or that it does not pass on what this node sends.
    Little,
    /// What was wrong may pass.
    Some,
}

/// A mail could not be sent.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// It never can: an address is none.
    #[error("the mail cannot be sent: {0}")]
    Never(String),
    /// The server did not take it.
    #[error("the mail server did not take it: {0}")]
    Server(#[from] lettre::transport::smtp::Error),
    /// The folder cannot be written.
    #[error("the mail folder: {0}")]
    Folder(#[from] std::io::Error),
}

impl MailError {
    /// What another try is good for.
    pub fn hope(&self) -> Hope {
        match self {
            Self::Never(_) => Hope::None,
            // Codes about the mailbox (RFC 5321, 4.2.3). The other permanent ones are about this node: a password that
            // has run out, an address that is blocked. Whoever looks after it can mend that.
            Self::Server(error) => match error.status().map(u16::from) {
                Some(550 | 551 | 553) => Hope::Little,
                _ => Hope::Some,
            },
            Self::Folder(_) => Hope::Some,
        }
    }
}

/// A mail server by its address.
///
/// # Errors
/// What is wrong with the address.
pub fn server(url: &str) -> Result<AsyncSmtpTransport<Tokio1Executor>, String> {
    AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
        .map(lettre::transport::smtp::AsyncSmtpTransportBuilder::build)
        .map_err(|error| error.to_string())
}

/// A mail address, with a name before it or not.
pub fn mailbox(text: &str) -> Option<Mailbox> {
    text.trim().parse().ok()
}

impl Mailer {
    /// The mailer that the settings ask for.
    pub fn new(settings: &Settings) -> Self {
        let server = settings.smtp_url.as_deref().and_then(|url| server(url).ok());
        Self {
            from: settings.mail_from.clone(),
            host: settings.base_url.host_str().unwrap_or("localhost").to_owned(),
            way: server.map_or_else(|| Way::Folder(settings.data_dir.join("mail")), Way::Server),
        }
    }

    /// The folder into which mails are written, where there is no server.
    pub fn folder(&self) -> Option<&PathBuf> {
        match &self.way {
            Way::Folder(folder) => Some(folder),
            Way::Server(_) => None,
        }
    }

    /// Sends one mail.
    ///
    /// # Errors
    /// It was not taken; it may be sent again.
    pub async fn send(&self, mail: &MailRow) -> Result<(), MailError> {
        let message = self.message(mail)?;
        match &self.way {
            Way::Server(server) => {
                server.send(message).await?;
            }
            Way::Folder(folder) => {
                tokio::fs::create_dir_all(folder).await?;
                let file = folder.join(format!("{}-{}.eml", mail.created.timestamp_millis(), mail.id));
                let part = file.with_extension("part");
                tokio::fs::write(&part, message.formatted()).await?;
                tokio::fs::rename(&part, &file).await?;
            }
        }
        Ok(())
    }

    fn message(&self, mail: &MailRow) -> Result<Message, MailError> {
        let address = |text: &str| mailbox(text).ok_or_else(|| MailError::Never("an address is none".into()));
        let mut message = Message::builder()
            .from(address(&self.from)?)
            .to(address(&mail.recipient)?)
            .subject(mail.subject.clone())
            // The same at every try, so that whoever gets it twice can tell.
            .message_id(Some(format!(
                "<{}.{}@{}>",
                mail.id,
                mail.created.timestamp_millis(),
                self.host
            )))
            .header(ContentType::TEXT_PLAIN);
        if let Some(reply_to) = mail.reply_to.as_deref().and_then(mailbox) {
            message = message.reply_to(reply_to);
        }
        message
            .body(mail.body.clone())
            .map_err(|error| MailError::Never(error.to_string()))
    }
}
