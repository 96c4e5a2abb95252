//! Says letters in words: plain text, in the reader's language, with a subject that tells nobody what a group is about.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use url::Url;

use crate::{
    config::Settings,
    directory::{
        letters::{Letter, Scribe},
        mail::Words,
    },
    i18n::Translator,
};

/// The clock on which times in letters are read.
const ZONE: Tz = chrono_tz::Europe::Amsterdam;

/// Writes the letters of a node.
pub struct Letters {
    base_url: Url,
    organisation: String,
    /// Interface languages, the first is the default.
    languages: Vec<String>,
    /// Where an answer goes.
    reply_to: Option<String>,
}

impl Letters {
    /// For a node with these settings.
    pub fn new(settings: &Settings) -> Self {
        Self {
            base_url: settings.base_url.clone(),
            organisation: settings.organisation.clone(),
            languages: settings.languages.clone(),
            reply_to: settings.smtp_url.as_ref().map(|_| settings.mail_from.clone()),
        }
    }

    fn link(&self, t: Translator, path: &str) -> String {
        format!("{}{}/{path}", self.base_url, t.code())
    }
}

fn moment(at: DateTime<Utc>, t: Translator) -> String {
    t.moment(at.with_timezone(&ZONE).fixed_offset())
}

impl Scribe for Letters {
    fn write(&self, letter: &Letter, language: &str) -> Words {
        let known = self.languages.iter().find(|known| *known == language);
        let t = Translator::plain(known.or(self.languages.first()).map_or("en", String::as_str));
        let edit = |secret: &String| self.link(t, &format!("edit/{secret}"));
        let sign_in = |secret: &String| self.link(t, &format!("manage/sign-in/{secret}"));
        let (subject, parts) = match letter {
            Letter::Link { secret } => ("mail-link-subject", vec![t.get("mail-link"), edit(secret)]),
            Letter::Approved { id } => (
                "mail-approved-subject",
                vec![t.get("mail-approved"), self.link(t, &format!("groups/{id}"))],
            ),
            Letter::Asked { text, secret } => (
                "mail-asked-subject",
                vec![
                    t.get("mail-asked"),
                    text.clone(),
                    t.get("mail-asked-answer"),
                    edit(secret),
                ],
            ),
            Letter::Declined { text } => (
                "mail-declined-subject",
                vec![
                    t.get("mail-declined"),
                    if text.is_empty() {
                        t.get("queue-decline-standard")
                    } else {
                        text.clone()
                    },
                    t.get("mail-declined-answer"),
                ],
            ),
            Letter::Confirm { secret } => ("mail-confirm-subject", vec![t.get("mail-confirm"), edit(secret)]),
            Letter::Remind { secret, until } => (
                "mail-remind-subject",
                vec![
                    t.get("mail-remind"),
                    t.put("mail-remind-soon", "date", t.date(*until)),
                    edit(secret),
                ],
            ),
            Letter::Unlisted { secret } => (
                "mail-unlisted-subject",
                vec![t.get("mail-unlisted"), edit(secret)],
            ),
            Letter::Changed { secret } => ("mail-changed-subject", vec![t.get("mail-changed"), edit(secret)]),
            Letter::Claim { secret, until } => (
                "mail-claim-subject",
                vec![
                    t.put("mail-claim", "date", t.date(*until)),
                    self.link(t, &format!("claim/{secret}")),
                ],
            ),
            Letter::Waiting(waiting) => (
                "mail-waiting-subject",
                vec![
                    t.with(
                        "mail-waiting",
                        &[
                            ("entries", waiting.entries.to_string()),
                            ("reports", waiting.reports.to_string()),
                            ("unlisted", waiting.unlisted.to_string()),
                        ],
                    ),
                    self.link(t, "manage"),
                ],
            ),
            Letter::SignIn { secret, until } => (
                "mail-sign-in-subject",
                vec![t.put("mail-sign-in", "time", moment(*until, t)), sign_in(secret)],
            ),
            Letter::Invited { secret, until } => (
                "mail-sign-in-subject",
                vec![
                    t.with(
                        "mail-invited",
                        &[
                            ("organisation", self.organisation.clone()),
                            ("time", moment(*until, t)),
                        ],
                    ),
                    sign_in(secret),
                ],
            ),
        };
        let mut text = vec![t.get("mail-hello")];
        text.extend(parts);
        text.push(format!(
            "{}\n{}\n{}",
            t.get("mail-bye"),
            self.organisation,
            self.base_url
        ));
        Words {
            subject: t.get(subject),
            body: text.join("\n\n"),
            reply_to: self.reply_to.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::LANGUAGES;

    #[test]
    fn every_letter_can_be_written_in_every_language() {
        let settings = Settings::load(None, [], &[]).expect("the defaults");
        let letters = Letters::new(&settings);
        let (secret, until) = ("s".repeat(43), DateTime::UNIX_EPOCH);
        let day = until.date_naive();
        let text = "Wanneer?".to_owned();
        let all = [
            Letter::Waiting(crate::directory::letters::Waiting::default()),
            Letter::Link {
                secret: secret.clone(),
            },
            Letter::Approved { id: "01ABC".into() },
            Letter::Asked {
                text: text.clone(),
                secret: secret.clone(),
            },
            Letter::Declined { text },
            Letter::Confirm {
                secret: secret.clone(),
            },
            Letter::Remind {
                secret: secret.clone(),
                until: day,
            },
            Letter::Unlisted {
                secret: secret.clone(),
            },
            Letter::Changed {
                secret: secret.clone(),
            },
            Letter::Claim {
                secret: secret.clone(),
                until: day,
            },
            Letter::SignIn {
                secret: secret.clone(),
                until,
            },
            Letter::Invited {
                secret: secret.clone(),
                until,
            },
        ];
        for (code, _) in LANGUAGES {
            for letter in &all {
                let words = letters.write(letter, code);
                assert!(
                    !words.subject.is_empty() && !words.subject.contains("mail-"),
                    "{code} {letter:?}"
                );
                assert!(!words.body.contains("mail-"), "{code}: {}", words.body);
                let has_link = !matches!(letter, Letter::Declined { .. });
                assert!(
                    !has_link || words.body.contains(&format!("/{code}/")),
                    "{code}: {}",
                    words.body
                );
                assert!(!words.body.contains('{'), "{code}: {}", words.body);
            }
        }
    }
}
