//! Public holidays, on which few groups meet: Netherlands, Belgium, Germany (those of the whole country), Luxembourg and
//! France. The days around Easter are worked out from it.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::directory::{geography::Country, group::Group};

/// How far ahead holidays are left out.
const AHEAD: Days = Days::new(400);
/// Days that are kept of those without a meeting; older ones tell nobody anything.
const MOST_EXCEPTIONS: usize = 300;

/// A public holiday: the end of its message id, `holiday-…`.
pub type Holiday = &'static str;

/// Days after Easter Sunday.
const AROUND_EASTER: &[(&[&str], i64, Holiday)] = &[
    (&["DE"], -2, "good-friday"),
    (&["NL", "DE", "BE", "LU", "FR"], 0, "easter"),
    (&["NL", "DE", "BE", "LU", "FR"], 1, "easter-monday"),
    (&["NL", "DE", "BE", "LU", "FR"], 39, "ascension"),
    (&["NL", "DE", "BE", "LU", "FR"], 49, "whit-sunday"),
    (&["NL", "DE", "BE", "LU", "FR"], 50, "whit-monday"),
];

/// The same day every year.
const FIXED: &[(&[&str], u32, u32, Holiday)] = &[
    (&["NL", "DE", "BE", "LU", "FR"], 1, 1, "new-year"),
    (&["DE", "BE", "LU", "FR"], 5, 1, "labour"),
    (&["NL"], 5, 5, "liberation"),
    (&["LU"], 6, 23, "national"),
    (&["FR"], 7, 14, "national"),
    (&["BE"], 7, 21, "national"),
    (&["BE", "LU", "FR"], 8, 15, "assumption"),
    (&["DE"], 10, 3, "unity"),
    (&["BE", "LU", "FR"], 11, 1, "all-saints"),
    (&["BE", "FR"], 11, 11, "armistice"),
    (&["NL", "DE", "BE", "LU", "FR"], 12, 25, "christmas"),
    (&["NL", "DE", "LU"], 12, 26, "boxing"),
];

/// Every holiday that there is a name for.
pub fn names() -> Vec<Holiday> {
    let around = AROUND_EASTER.iter().map(|(.., name)| *name);
    let mut names: Vec<Holiday> = FIXED.iter().map(|(.., name)| *name).chain(around).collect();
    names.push("king");
    names.sort_unstable();
    names.dedup();
    names
}

/// The public holiday on a day in a country, if it is one.
pub fn holiday(country: &str, day: NaiveDate) -> Option<Holiday> {
    if let Some((.., name)) = FIXED.iter().find(|(where_, month, of_month, _)| {
        where_.contains(&country) && (day.month(), day.day()) == (*month, *of_month)
    }) {
        return Some(name);
    }
    if country == "NL" && day == kings_day(day.year())? {
        return Some("king");
    }
    let after = (day - computus::gregorian_naive(day.year()).ok()?).num_days();
    AROUND_EASTER
        .iter()
        .find(|(where_, days, _)| where_.contains(&country) && *days == after)
        .map(|(.., name)| *name)
}

/// 27 April; when that is a Sunday, the day before.
fn kings_day(year: i32) -> Option<NaiveDate> {
    let day = NaiveDate::from_ymd_opt(year, 4, 27)?;
    if day.weekday() == Weekday::Sun {
        day.pred_opt()
    } else {
        Some(day)
    }
}

/// In which country a group meets; the Netherlands where it does not say.
pub fn country(group: &Group) -> &str {
    let venue = group.content.venue.as_ref();
    venue.map_or(Country::NETHERLANDS, |venue| venue.country.as_str())
}

/// Follows what a group says about holidays: where it no longer leaves them out, the coming ones that were left out are
/// back; where it does, a holiday that it took back is one on which it meets. `before` are the days without a meeting as
/// they were, `days` those that it was asked about, `cancelled` those of them on which there is none.
pub fn set_skip(
    group: &mut Group,
    skipped: bool,
    before: &[NaiveDate],
    days: &[NaiveDate],
    cancelled: &[NaiveDate],
    today: NaiveDate,
) {
    let country = country(group).to_owned();
    let is_holiday = |day: &NaiveDate| holiday(&country, *day).is_some();
    let private = &mut group.private;
    if private.skip_holidays {
        let back = days
            .iter()
            .filter(|day| is_holiday(day) && !cancelled.contains(day));
        let back: Vec<NaiveDate> = back.filter(|day| before.contains(day)).copied().collect();
        private.meets_on.extend(back);
        private
            .meets_on
            .retain(|day| *day >= today && !cancelled.contains(day));
        private.meets_on.sort_unstable();
        private.meets_on.dedup();
    } else {
        private.meets_on.clear();
        if skipped {
            for meeting in &mut group.content.meetings {
                meeting
                    .except
                    .retain(|day| *day < today || !is_holiday(day) || !before.contains(day));
            }
        }
    }
    skip(group, today);
}

/// Leaves out the meetings on public holidays of the coming year, where the group wants that. Returns whether anything
/// changed.
pub fn skip(group: &mut Group, today: NaiveDate) -> bool {
    let country = country(group).to_owned();
    let Some(end) = today.checked_add_days(AHEAD) else {
        return false;
    };
    let coming: Vec<NaiveDate> = today
        .iter_days()
        .take_while(|day| *day <= end)
        .filter(|day| holiday(&country, *day).is_some() && !group.private.meets_on.contains(day))
        .collect();
    let mut changed = false;
    if !group.private.skip_holidays {
        return changed;
    }
    for meeting in &mut group.content.meetings {
        for day in &coming {
            if !meeting.except.contains(day) && meeting.is_on(*day) {
                meeting.except.push(*day);
                changed = true;
            }
        }
        meeting.except.sort_unstable();
        let too_many = meeting.except.len().saturating_sub(MOST_EXCEPTIONS);
        meeting.except.drain(..too_many);
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holidays_of_a_year_are_those_of_the_country() {
        let of = |country: &str, year: i32| -> Vec<String> {
            let first = NaiveDate::from_ymd_opt(year, 1, 1).expect("a day");
            first
                .iter_days()
                .take_while(|day| day.year() == year)
                .filter_map(|day| holiday(country, day).map(|name| format!("{} {name}", day.format("%m-%d"))))
                .collect()
        };
        assert_eq!(
            of("NL", 2027),
            [
                "01-01 new-year",
                "03-28 easter",
                "03-29 easter-monday",
                "04-27 king",
                "05-05 liberation",
                "05-06 ascension",
                "05-16 whit-sunday",
                "05-17 whit-monday",
                "12-25 christmas",
                "12-26 boxing",
            ]
        );
        assert!(
            of("NL", 2031).contains(&"04-26 king".to_owned()),
            "27 April 2031 is a Sunday"
        );
        assert!(of("BE", 2026).contains(&"07-21 national".to_owned()));
        assert!(of("DE", 2026).contains(&"04-03 good-friday".to_owned()));
        assert_eq!(
            of("PL", 2026),
            Vec::<String>::new(),
            "of other countries we say nothing"
        );
    }
}
