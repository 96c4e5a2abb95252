//! The coming meetings of a public group, worked out when it is read: what was stored or sent may be
//! of last month.

use chrono::{DateTime, NaiveTime, Utc};
use kring_federation::{PublicGroup, public_group::PublicMeeting};

use super::{disclose::NEXT_MEETINGS, meeting::Meeting};

/// The meetings whose rule this node understands. One from another node that it does not is shown as
/// it came and has no dates.
pub fn readable(group: &PublicGroup) -> impl Iterator<Item = Meeting> {
    group.meetings.iter().filter_map(|meeting| read(meeting, group))
}

fn read(meeting: &PublicMeeting, group: &PublicGroup) -> Option<Meeting> {
    Some(Meeting {
        rule: meeting.rrule.parse().ok()?,
        start: NaiveTime::parse_from_str(&meeting.start, "%H:%M").ok()?,
        duration_minutes: meeting.duration_minutes,
        timezone: meeting.timezone.parse().ok()?,
        from: meeting.from.unwrap_or_else(|| group.created.date_naive()),
        except: meeting.except.clone(),
    })
}

/// Fills in the meetings that are still to come.
pub fn refresh(group: &mut PublicGroup, now: DateTime<Utc>) {
    let next: Vec<_> = group
        .meetings
        .iter()
        .map(|meeting| read(meeting, group).map_or(vec![], |meeting| meeting.next(now, NEXT_MEETINGS)))
        .collect();
    for (meeting, next) in group.meetings.iter_mut().zip(next) {
        meeting.next = next;
    }
}
