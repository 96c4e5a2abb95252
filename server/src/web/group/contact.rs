//! The ways to reach a group that it chose itself.

use kring_federation::{PublicGroup, public_group::PublicContact, vocabulary::ContactKind};

use crate::{i18n::Translator, web::words};

/// One way to make contact.
pub struct Contact {
    /// What it is: telephone, website…
    pub label: String,
    /// Where a touch on it goes.
    pub href: Option<String>,
    /// The number or address.
    pub text: Option<String>,
    /// Whether it is written from left to right in every language, as numbers and addresses are.
    pub ltr: bool,
}

impl Contact {
    /// A way to make contact with a group. A link says nothing of the theme: what opens
    /// (dialler, mail) may be seen by others.
    pub fn of(contact: &PublicContact, group: &PublicGroup, own: bool, t: Translator) -> Self {
        let value = contact
            .value
            .as_deref()
            .map(str::trim)
            .filter(|value| !value.is_empty());
        let web = value.and_then(words::web_address);
        let kind = contact.kind.known();
        let (href, text, ltr) = match (kind, value, web) {
            (Some(ContactKind::Phone), Some(number), _) => (phone(number), Some(number.to_owned()), true),
            (Some(ContactKind::Email), Some(address), _) => (email(address), Some(address.to_owned()), true),
            (Some(ContactKind::Form), None, _) => {
                let text = t.put(
                    "group-contact-organisation",
                    "organisation",
                    group.origin.name.clone(),
                );
                // The form is on the group's page at its own node.
                let site = words::web_address(group.url.as_str()).filter(|_| !own);
                (site.map(Into::into), Some(text), false)
            }
            // A street may be in any script; the rest of an address of a page says nothing to people.
            (Some(ContactKind::Visit), text, None) => (None, text.map(str::to_owned), false),
            (_, _, Some(url)) => {
                let host = url.host_str().unwrap_or_default().to_owned();
                (Some(url.into()), Some(host), true)
            }
            (_, Some(text), None) => (None, Some(text.to_owned()), true),
            (_, None, None) => (None, None, true),
        };
        Self {
            label: words::label(&contact.kind, t),
            href,
            text,
            ltr,
        }
    }
}

fn phone(number: &str) -> Option<String> {
    let dialled: String = number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    (dialled.len() >= 3).then(|| format!("tel:{dialled}"))
}

/// No subject, and none from elsewhere: what follows a `?` could put words in a visitor's mail.
fn email(address: &str) -> Option<String> {
    let plain = address.contains('@') && !address.contains(['?', '&', '%', '#', '"', '<', '>', ',', ' ']);
    plain.then(|| format!("mailto:{address}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_carry_no_words() {
        assert_eq!(phone("+31 99 000 00 33").as_deref(), Some("tel:+31990000033"));
        assert_eq!(
            email("a@groep.example").as_deref(),
            Some("mailto:a@groep.example")
        );
        assert_eq!(email("a@groep.example?subject=alcohol"), None);
        assert_eq!(phone("no number"), None);
    }
}
