//! The coming meetings of a public group, worked out when it is read: what was stored or sent may be
//! of last month.

use chrono::{DateTime, FixedOffset, NaiveTime, Utc};
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
    Coming::none().fill(group, now);
}

/// The coming meetings of a group, worked out ahead so that a search need not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coming {
    /// For each meeting its next starts, and whether there are more after them.
    ahead: Vec<(Vec<DateTime<FixedOffset>>, bool)>,
}

/// How many starts are worked out ahead: a weekly group's next two months.
const AHEAD: usize = 9;

impl Coming {
    /// Nothing was worked out.
    pub fn none() -> Self {
        Self::default()
    }

    /// Works out the next starts of a group's meetings.
    pub fn of(group: &PublicGroup, now: DateTime<Utc>) -> Self {
        let ahead = |meeting: &PublicMeeting| {
            let next = read(meeting, group).map_or(vec![], |meeting| meeting.next(now, AHEAD));
            let more = next.len() == AHEAD;
            (next, more)
        };
        Self {
            ahead: group.meetings.iter().map(ahead).collect(),
        }
    }

    /// Fills in the meetings that are still to come, and works out what was not, or no longer is, known.
    pub fn fill(&self, group: &mut PublicGroup, now: DateTime<Utc>) {
        let next: Vec<_> = group
            .meetings
            .iter()
            .enumerate()
            .map(|(i, meeting)| {
                if let Some((ahead, more)) = self.ahead.get(i) {
                    let left = ahead.iter().filter(|start| **start > now);
                    let next: Vec<_> = left.take(NEXT_MEETINGS).copied().collect();
                    if next.len() == NEXT_MEETINGS || !more {
                        return next;
                    }
                }
                read(meeting, group).map_or(vec![], |meeting| meeting.next(now, NEXT_MEETINGS))
            })
            .collect();
        for (meeting, next) in group.meetings.iter_mut().zip(next) {
            meeting.next = next;
        }
    }
}
