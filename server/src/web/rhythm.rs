//! How often a group meets, in words: "every other week: Tuesday".

use chrono::{NaiveTime, TimeDelta};
use kring_federation::public_group::PublicMeeting;

use crate::i18n::Translator;

/// The rule of a meeting in words; none when it is one that few words cannot say, and then the dates tell.
pub fn rhythm(meeting: &PublicMeeting, t: Translator) -> Option<String> {
    let rule = Rule::read(&meeting.rrule)?;
    let every = match rule.frequency {
        "DAILY" if rule.days.is_empty() => return Some(t.count("rhythm-days", rule.interval)),
        "WEEKLY" => t.count("rhythm-weeks", rule.interval),
        "MONTHLY" if !rule.days.is_empty() => t.count("rhythm-months", rule.interval),
        _ => return None,
    };
    let mut days: Vec<String> = vec![];
    for (nth, code) in &rule.days {
        let day = t.label("day", code);
        days.push(match (rule.frequency, nth) {
            ("WEEKLY", None) => day,
            ("MONTHLY", Some(nth)) => t.with(
                "rhythm-nth",
                &[("nth", (*nth).to_owned()), ("day", day), ("code", code.clone())],
            ),
            _ => return None,
        });
    }
    if days.is_empty() {
        // "Every week" from its first day on: the coming meeting tells which day that is.
        let next = meeting.next.first()?;
        let code = next.format("%a").to_string().to_lowercase();
        days.push(t.label("day", code.get(..2)?));
    }
    Some(t.with("rhythm", &[("every", every), ("days", t.list(&days))]))
}

/// From when until when, as the wall's clock shows it; what another node wrote where it is no time.
pub fn hours(meeting: &PublicMeeting, t: Translator) -> String {
    let Ok(start) = NaiveTime::parse_from_str(&meeting.start, "%H:%M") else {
        return meeting.start.clone();
    };
    match meeting
        .duration_minutes
        .filter(|minutes| (1..=24 * 60).contains(minutes))
    {
        Some(minutes) => format!(
            "{}–{}",
            t.time(start),
            t.time(start + TimeDelta::minutes(minutes.into()))
        ),
        None => t.time(start),
    }
}

struct Rule<'a> {
    frequency: &'a str,
    interval: u32,
    /// Which one in the month, and the weekday's code.
    days: Vec<(Option<&'static str>, String)>,
}

impl<'a> Rule<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let mut rule = Self {
            frequency: "",
            interval: 1,
            days: vec![],
        };
        for part in text.trim().trim_start_matches("RRULE:").split(';') {
            match part.split_once('=')? {
                ("FREQ", frequency) => rule.frequency = frequency,
                ("INTERVAL", interval) => {
                    rule.interval = interval.parse().ok().filter(|interval| *interval > 0)?
                }
                ("BYDAY", days) => rule.days = days.split(',').map(day).collect::<Option<_>>()?,
                ("WKST" | "UNTIL" | "COUNT", _) => {}
                _ => return None,
            }
        }
        Some(rule)
    }
}

/// `2TU` → the second, `tu`.
fn day(text: &str) -> Option<(Option<&'static str>, String)> {
    let (nth, code) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let nth = match nth.trim_start_matches('+') {
        "" => None,
        "1" => Some("first"),
        "2" => Some("second"),
        "3" => Some("third"),
        "4" => Some("fourth"),
        "5" => Some("fifth"),
        "-1" => Some("last"),
        _ => return None,
    };
    let code = code.to_lowercase();
    ["mo", "tu", "we", "th", "fr", "sa", "su"]
        .contains(&code.as_str())
        .then_some((nth, code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(rule: &str) -> Option<String> {
        let meeting = serde_json::json!({
            "rrule": rule, "start": "19:30", "duration_minutes": 90, "timezone": "Europe/Amsterdam",
            "next": ["2026-11-24T19:30:00+01:00"],
        });
        let meeting: PublicMeeting = serde_json::from_value(meeting).expect("a meeting");
        assert_eq!(hours(&meeting, Translator::plain("nl")), "19:30–21:00");
        rhythm(&meeting, Translator::plain("nl"))
    }

    #[test]
    fn common_rules_are_said_in_words() {
        assert_eq!(
            said("FREQ=WEEKLY;BYDAY=TU").as_deref(),
            Some("Elke week: dinsdag")
        );
        assert_eq!(said("FREQ=WEEKLY").as_deref(), Some("Elke week: dinsdag"));
        assert_eq!(
            said("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH").as_deref(),
            Some("Om de week: maandag en donderdag")
        );
        assert_eq!(
            said("FREQ=MONTHLY;BYDAY=2TU").as_deref(),
            Some("Elke maand: de tweede dinsdag")
        );
        assert_eq!(
            said("FREQ=MONTHLY;BYDAY=-1FR").as_deref(),
            Some("Elke maand: de laatste vrijdag")
        );
        assert_eq!(
            said("FREQ=DAILY;INTERVAL=3").as_deref(),
            Some("Eens in de 3 dagen")
        );
    }

    #[test]
    fn rules_that_need_many_words_are_left_to_the_dates() {
        for rule in [
            "FREQ=MONTHLY;BYMONTHDAY=15",
            "FREQ=MONTHLY;BYDAY=TU",
            "FREQ=YEARLY",
            "",
            "TUESDAYS",
            "FREQ=WEEKLY;BYDAY=é",
        ] {
            assert_eq!(said(rule), None, "{rule}");
        }
    }
}
