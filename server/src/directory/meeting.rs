//! When a group meets: a rule that repeats, in a time zone.
//!
//! The rule is evaluated in local time and only then placed in the zone, so that a meeting at 19:30
//! stays at 19:30 when the clocks change.

use std::{fmt, str::FromStr};

use chrono::{
    DateTime, Datelike, Days, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta,
    TimeZone, Utc, Weekday,
};
use chrono_tz::Tz;
use rrule::{Frequency, NWeekday, RRule, Unvalidated};
use serde::{Deserialize, Serialize};

use super::problem::{Problem, cut};

/// A recurrence rule of RFC 5545, section 3.3.10, that a meeting can have: at most daily.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rule(String);

/// A rule longer than this is no meeting.
const MAX_RULE_LENGTH: usize = 200;

/// Whether every day that is named in every month that is named does not exist: 30 February.
fn no_such_day(rule: &RRule<Unvalidated>) -> bool {
    let (months, days) = (rule.get_by_month(), rule.get_by_month_day());
    let length = |month: u8| match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let exists = |month: u8| days.iter().any(|day| i16::from(*day).abs() <= length(month));
    !months.is_empty() && !days.is_empty() && !months.iter().any(|month| exists(*month))
}

impl Rule {
    /// The rule in terms of local time in `zone`, which is how it is worked out: RFC 5545 gives the end (`UNTIL`) in
    /// UTC, in local time, or as a day.
    fn parsed(&self, zone: Tz) -> Option<RRule<Unvalidated>> {
        let parts = self.0.split(';').map(|part| match part.split_once('=') {
            Some((name, until)) if name.eq_ignore_ascii_case("UNTIL") => {
                format!("UNTIL={}", local_end(until, zone))
            }
            _ => part.to_owned(),
        });
        parts.collect::<Vec<_>>().join(";").parse().ok()
    }

    /// The rule as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Rule {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let bad = || Problem::BadRule { given: cut(text) };
        let text = text.trim();
        let text = text.strip_prefix("RRULE:").unwrap_or(text);
        if text.len() > MAX_RULE_LENGTH || text.contains(['\n', '\r']) {
            return Err(bad());
        }
        let rule: RRule<Unvalidated> = text.parse().map_err(|_| bad())?;
        let at_most_daily = matches!(
            rule.get_freq(),
            Frequency::Daily | Frequency::Weekly | Frequency::Monthly | Frequency::Yearly
        );
        let has_time_of_day = !rule.get_by_hour().is_empty()
            || !rule.get_by_minute().is_empty()
            || !rule.get_by_second().is_empty();
        // What no meeting needs and what takes long to work out, or never ends.
        let far_fetched = !rule.get_by_week_no().is_empty()
            || !rule.get_by_year_day().is_empty()
            || rule.get_count().is_some_and(|count| count > 1_000)
            || rule.get_interval() > 520
            || no_such_day(&rule);
        if !at_most_daily || has_time_of_day || far_fetched {
            return Err(bad());
        }
        Ok(Self(text.to_owned()))
    }
}

impl TryFrom<String> for Rule {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
            .map_err(|_| format!("{text:?} is no meeting's recurrence rule"))
    }
}

impl From<Rule> for String {
    fn from(rule: Rule) -> Self {
        rule.0
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An end in the form in which the evaluation wants it: local time, written as if it were UTC.
fn local_end(until: &str, zone: Tz) -> String {
    let until = until.trim();
    if let Ok(utc) = NaiveDateTime::parse_from_str(until, "%Y%m%dT%H%M%SZ") {
        return utc
            .and_utc()
            .with_timezone(&zone)
            .format("%Y%m%dT%H%M%SZ")
            .to_string();
    }
    if until.len() == 8 {
        format!("{until}T235959Z")
    } else {
        format!("{until}Z")
    }
}

/// A meeting that repeats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// On which days.
    pub rule: Rule,
    /// Local time of the start.
    pub start: NaiveTime,
    /// Length.
    pub duration_minutes: Option<u32>,
    /// The zone in which `start` holds.
    pub timezone: Tz,
    /// The first day on which the rule holds.
    pub from: NaiveDate,
    /// Days that the rule gives but on which there is no meeting.
    #[serde(default)]
    pub except: Vec<NaiveDate>,
}

impl Meeting {
    /// The coming starts after `now`, at most `count`, in the meeting's own zone.
    ///
    /// The work is bounded whatever the rule says: the evaluation stops after a fixed number of
    /// steps, and then there are simply fewer dates.
    pub fn next(&self, now: DateTime<Utc>, count: usize) -> Vec<DateTime<FixedOffset>> {
        let local_now = now.with_timezone(&self.timezone).naive_local();
        // A day early: the exact comparison is made on the instant, below.
        let after = local_now - TimeDelta::days(1);
        self.local_starts(after, count.saturating_add(self.except.len().min(400)) + 2)
            .into_iter()
            .filter(|start| !self.except.contains(&start.date()))
            .filter_map(|start| self.place(start))
            .filter(|start| *start > now)
            .take(count)
            .collect()
    }

    /// The start with which a calendar may begin after `from`: the next one, or the very first where the rule counts
    /// its days.
    pub fn first_after(&self, from: DateTime<Utc>) -> Option<DateTime<FixedOffset>> {
        let next = self.next(from, 1).into_iter().next()?;
        let counted = self.rule.parsed(self.timezone)?.get_count().is_some();
        if !counted {
            return Some(next);
        }
        let before = self.from.and_time(self.start) - TimeDelta::days(1);
        let first = self.local_starts(before, 1).into_iter().next()?;
        self.place(first)
    }

    /// The rule as a calendar wants it beside a time zone: with its end in UTC (RFC 5545, section 3.3.10).
    pub fn rule_in_utc(&self) -> String {
        let parts = self.rule.0.split(';').map(|part| match part.split_once('=') {
            Some((name, until)) if name.eq_ignore_ascii_case("UNTIL") && !until.trim().ends_with('Z') => {
                let local = local_end(until, self.timezone);
                let utc = NaiveDateTime::parse_from_str(&local, "%Y%m%dT%H%M%SZ")
                    .ok()
                    .and_then(|local| self.timezone.from_local_datetime(&local).latest());
                utc.map_or(part.to_owned(), |utc| {
                    format!("UNTIL={}", utc.to_utc().format("%Y%m%dT%H%M%SZ"))
                })
            }
            _ => part.to_owned(),
        });
        parts.collect::<Vec<_>>().join(";")
    }

    /// The weekdays on which it meets.
    pub fn weekdays(&self, now: DateTime<Utc>) -> Vec<Weekday> {
        let mut days: Vec<Weekday> = self
            .rule
            .parsed(self.timezone)
            .map(|rule| {
                rule.get_by_weekday()
                    .iter()
                    .map(|day| match day {
                        NWeekday::Every(day) | NWeekday::Nth(_, day) => *day,
                    })
                    .collect()
            })
            .unwrap_or_default();
        if days.is_empty() {
            days = self.next(now, 12).iter().map(|start| start.weekday()).collect();
        }
        if days.is_empty() {
            days.push(self.from.weekday());
        }
        days.sort_by_key(Weekday::num_days_from_monday);
        days.dedup();
        days
    }

    /// Whether the rule gives a day, left out or not.
    pub fn is_on(&self, day: NaiveDate) -> bool {
        let before = day.and_time(self.start) - TimeDelta::minutes(1);
        self.local_starts(before, 1)
            .first()
            .is_some_and(|start| start.date() == day)
    }

    /// Whether the rule gives any day at all from its first day on.
    pub fn ever_meets(&self) -> bool {
        let before = self.from.and_time(self.start) - TimeDelta::days(1);
        !self.local_starts(before, 1).is_empty()
    }

    fn local_starts(&self, after: NaiveDateTime, count: usize) -> Vec<NaiveDateTime> {
        let Some(rule) = self.rule.parsed(self.timezone) else {
            return vec![];
        };
        let first = self.fast_forward(&rule, after.date()).and_time(self.start);
        let utc = |local: NaiveDateTime| rrule::Tz::UTC.from_utc_datetime(&local);
        let Ok(set) = rule.build(utc(first)) else {
            return vec![];
        };
        let count = u16::try_from(count).unwrap_or(u16::MAX);
        set.limit()
            .after(utc(after))
            .all(count)
            .dates
            .into_iter()
            .map(|start| start.naive_utc())
            .collect()
    }

    /// A later first day that leaves the rule's days the same, so that a group that began in 1950
    /// costs no more than one that began last week.
    fn fast_forward(&self, rule: &RRule<Unvalidated>, to: NaiveDate) -> NaiveDate {
        let step = match rule.get_freq() {
            Frequency::Daily => 1,
            Frequency::Weekly => 7,
            _ => return self.from,
        } * u64::from(rule.get_interval().max(1));
        let days = u64::try_from((to - self.from).num_days()).unwrap_or(0);
        if rule.get_count().is_some() || days <= step {
            return self.from;
        }
        // Whole steps, and one less, so that nothing between is lost.
        self.from
            .checked_add_days(Days::new((days / step - 1) * step))
            .unwrap_or(self.from)
    }

    /// Places a local time in the zone: of two equal times (autumn) the first, and for a time that
    /// does not exist (spring) the one an hour later.
    fn place(&self, local: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
        let placed = match self.timezone.from_local_datetime(&local) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at,
            LocalResult::None => {
                let later = local.checked_add_signed(TimeDelta::hours(1))?;
                self.timezone.from_local_datetime(&later).earliest()?
            }
        };
        Some(placed.fixed_offset())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meeting(rule: &str, start: &str, from: &str) -> Meeting {
        Meeting {
            rule: rule.parse().expect("a rule"),
            start: start.parse().expect("a time"),
            duration_minutes: Some(90),
            timezone: chrono_tz::Europe::Amsterdam,
            from: from.parse().expect("a date"),
            except: vec![],
        }
    }

    fn next(meeting: &Meeting, now: &str, count: usize) -> Vec<String> {
        let now = now.parse().expect("an instant");
        meeting
            .next(now, count)
            .iter()
            .map(DateTime::to_rfc3339)
            .collect()
    }

    #[test]
    fn half_past_seven_stays_half_past_seven_when_the_clocks_change() {
        let weekly = meeting("FREQ=WEEKLY;BYDAY=TU", "19:30:00", "2026-01-06");
        assert_eq!(
            next(&weekly, "2026-10-19T00:00:00Z", 2),
            ["2026-10-20T19:30:00+02:00", "2026-10-27T19:30:00+01:00"]
        );
        assert_eq!(
            next(&weekly, "2027-03-22T00:00:00Z", 2),
            ["2027-03-23T19:30:00+01:00", "2027-03-30T19:30:00+02:00"]
        );
    }

    #[test]
    fn a_time_that_does_not_exist_is_met_an_hour_later() {
        let night = meeting("FREQ=DAILY", "02:30:00", "2026-03-01");
        assert_eq!(
            next(&night, "2026-03-28T22:00:00Z", 1),
            ["2026-03-29T03:30:00+02:00"]
        );
    }

    #[test]
    fn every_other_week_keeps_its_phase_over_years() {
        let fortnightly = meeting("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "10:00:00", "2020-01-06");
        let far = next(&fortnightly, "2026-11-20T00:00:00Z", 2);
        let first: DateTime<FixedOffset> = far[0].parse().expect("an instant");
        let weeks = (first.date_naive() - NaiveDate::from_ymd_opt(2020, 1, 6).expect("a date")).num_weeks();
        assert_eq!(weeks % 2, 0, "{far:?}");
    }

    #[test]
    fn second_tuesday_and_holidays() {
        let mut monthly = meeting("FREQ=MONTHLY;BYDAY=2TU", "20:00:00", "2026-01-01");
        monthly.except = vec!["2026-12-08".parse().expect("a date")];
        assert_eq!(
            next(&monthly, "2026-11-11T00:00:00Z", 1),
            ["2027-01-12T20:00:00+01:00"]
        );
        assert_eq!(
            monthly.weekdays(DateTime::from_timestamp(1_790_000_000, 0).expect("an instant")),
            [Weekday::Tue]
        );
    }

    #[test]
    fn impossible_and_endless_rules_are_refused() {
        for bad in [
            "",
            "EVERY TUESDAY",
            "FREQ=SECONDLY",
            "FREQ=HOURLY",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=DAILY;BYHOUR=1,2,3",
            "FREQ=DAILY;COUNT=4000000000",
            "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        ] {
            assert!(bad.parse::<Rule>().is_err(), "{bad:?} must be refused");
        }
        let never = meeting("FREQ=WEEKLY;BYDAY=TU;UNTIL=20250101", "10:00:00", "2026-01-01");
        assert!(!never.ever_meets());
        assert_eq!(next(&never, "2026-01-01T00:00:00Z", 3), Vec::<String>::new());
    }

    #[test]
    fn the_last_meeting_is_the_one_that_the_end_names() {
        // 19:30 in Amsterdam in summer is 17:30 UTC.
        for until in [
            "20260630T173000Z",
            "20260630",
            "20260630T193000",
            "20260630T235959",
        ] {
            let rule = format!("FREQ=WEEKLY;BYDAY=TU;UNTIL={until}");
            let ends = meeting(&rule, "19:30:00", "2026-01-06");
            assert_eq!(
                next(&ends, "2026-06-24T00:00:00Z", 5),
                ["2026-06-30T19:30:00+02:00"],
                "{until}"
            );
        }
    }

    #[test]
    fn the_end_of_the_calendar_is_no_panic() {
        let mut last = meeting("FREQ=YEARLY", "23:30:00", "2026-01-01");
        last.timezone = chrono_tz::America::New_York;
        last.from = NaiveDate::MAX;
        let now: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().expect("an instant");
        assert!(last.next(now, 3).len() <= 1);
        assert!(!last.weekdays(now).is_empty());
    }

    #[test]
    fn a_rule_that_has_ended_has_no_next() {
        let ended = meeting(
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260201T000000Z",
            "19:30:00",
            "2026-01-06",
        );
        assert!(ended.ever_meets());
        assert!(next(&ended, "2026-11-01T00:00:00Z", 3).is_empty());
    }
}
