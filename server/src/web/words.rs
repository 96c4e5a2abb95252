//! Facts of a group in the reader's language, as lists and pages of groups say them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use kring_federation::{
    PublicGroup,
    public_group::{PublicCost, PublicVenue},
    vocabulary::{Anonymity, CostKind, Format, Open, Status, Vocabulary},
};
use url::Url;

use crate::i18n::Translator;

/// The labels of codes.
pub fn labels<V: Vocabulary>(codes: &[Open<V>], t: Translator) -> Vec<String> {
    codes.iter().map(|code| t.label(V::LIST, code.code())).collect()
}

/// The label of a code.
pub fn label<V: Vocabulary>(code: &Open<V>, t: Translator) -> String {
    t.label(V::LIST, code.code())
}

/// The spoken languages, by name.
pub fn languages(group: &PublicGroup, t: Translator) -> Vec<String> {
    group.languages.iter().map(|tag| t.language_name(tag)).collect()
}

/// What a group is about.
pub fn themes(group: &PublicGroup, t: Translator) -> Vec<String> {
    group.themes.iter().map(|code| t.theme(code)).collect()
}

/// What it costs: "€ 2,50 each time".
pub fn cost(cost: &PublicCost, t: Translator) -> String {
    match (cost.kind.known(), cost.amount.filter(|amount| amount.is_finite())) {
        (Some(CostKind::Fixed) | None, Some(amount)) => t.put(
            "group-cost-amount",
            "amount",
            money(amount, cost.currency.as_deref(), t),
        ),
        _ => label(&cost.kind, t),
    }
}

fn money(amount: f64, currency: Option<&str>, t: Translator) -> String {
    let number = match (amount.fract() == 0.0, t.code()) {
        (true, _) => t.number(amount),
        (false, "en") => format!("{amount:.2}"),
        (false, _) => format!("{amount:.2}").replace('.', ","),
    };
    match currency {
        Some("EUR") | None => format!("€\u{a0}{number}"),
        Some(code) => format!("{code}\u{a0}{number}"),
    }
}

/// The place in one word or two: the town, or the municipality where only that is told.
pub fn town(venue: &PublicVenue) -> Option<&str> {
    venue
        .place
        .as_deref()
        .or(venue.municipality.as_deref())
        .filter(|name| !name.is_empty())
}

/// How people meet, where that is not simply in one place.
pub fn remote(group: &PublicGroup, t: Translator) -> Option<String> {
    (group.format.known() != Some(Format::InPerson)).then(|| label(&group.format, t))
}

/// The group's state, unless it simply meets.
pub fn state(group: &PublicGroup, t: Translator) -> Option<String> {
    (group.status.known() != Some(Status::Active)).then(|| label(&group.status, t))
}

/// What a level of anonymity means for a visitor, in one sentence.
pub fn means(level: Anonymity, t: Translator) -> String {
    t.get(match level {
        Anonymity::Registered => "anonymity-registered-means",
        Anonymity::FirstName => "anonymity-first-name-means",
        Anonymity::Nickname => "anonymity-nickname-means",
        Anonymity::Anonymous => "anonymity-anonymous-means",
    })
}

/// The coming meetings, soonest first. A group that takes a break has none before it starts again.
pub fn coming(group: &PublicGroup) -> Vec<DateTime<FixedOffset>> {
    let mut coming: Vec<DateTime<FixedOffset>> = group
        .meetings
        .iter()
        .flat_map(|meeting| meeting.next.iter().copied())
        .collect();
    match group.status.known() {
        Some(Status::Ended) => coming.clear(),
        Some(Status::Paused) => {
            coming.retain(|at| group.resumes.is_some_and(|resumes| at.date_naive() >= resumes));
        }
        _ => {}
    }
    coming.sort();
    coming.dedup();
    coming
}

/// When the group last said that all this is still so.
pub fn confirmed(group: &PublicGroup, lately: NaiveDate, t: Translator) -> String {
    let Some(day) = group.confirmed else {
        return t.get("card-unconfirmed");
    };
    let said = t.put("card-confirmed", "date", t.date(day));
    if day < lately {
        format!("{said} · {}", t.get("card-not-lately"))
    } else {
        said
    }
}

/// A number of years, kilometres or groups in the reader's digits.
pub fn number(number: impl Into<f64>, t: Translator) -> String {
    t.number(number.into())
}

/// An address that a browser may be sent to. What another node or a group wrote may be anything.
pub fn web_address(text: &str) -> Option<Url> {
    Url::parse(text)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some())
}

/// Names as a list, each once.
pub fn names<'a>(names: impl Iterator<Item = &'a str>, t: Translator) -> String {
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort_unstable();
    names.dedup();
    t.list(&names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_people_write_them() {
        let nl = Translator::plain("nl");
        assert_eq!(money(2.5, Some("EUR"), nl), "€\u{a0}2,50");
        assert_eq!(money(3.0, None, nl), "€\u{a0}3");
        assert_eq!(money(1.25, Some("PLN"), Translator::plain("en")), "PLN\u{a0}1.25");
    }

    #[test]
    fn only_web_addresses_become_links() {
        assert!(web_address("https://groep.example/x").is_some());
        for wrong in [
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://x",
            "groep.example",
            "",
        ] {
            assert!(web_address(wrong).is_none(), "{wrong}");
        }
    }
}
