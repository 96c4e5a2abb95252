//! The one conversion from what a node knows of a group to what may leave it.
//!
//! Everything that is shown, answered, exported or sent is made of what comes out here.

use chrono::{DateTime, Utc};
use kring_federation::{
    language::Texts,
    public_group::{
        Origin, PublicAudience, PublicContact, PublicCost, PublicGroup, PublicMeeting, PublicOnline,
        PublicVenue,
    },
    vocabulary::{CostKind, Disclosure, Open},
};
use url::Url;

use super::{
    group::{Audience, Cost, Group, Venue},
    meeting::Meeting,
};

/// How many coming meetings a public group carries.
pub const NEXT_MEETINGS: usize = 3;

/// What the public may know of a group of this node's own.
///
/// `url` is the group's address on this node, `now` decides which meetings are still to come.
pub fn disclose(group: &Group, origin: Origin, url: Url, now: DateTime<Utc>) -> PublicGroup {
    // Taken apart by name: a new field has to be decided on here before the program compiles.
    let Group {
        id,
        revision,
        created,
        updated,
        confirmed,
        content,
        private: _,
    } = group;
    let content = content.clone();
    PublicGroup {
        id: id.to_string(),
        url,
        revision: *revision,
        origin,
        name: content.name,
        own_term: content.own_term,
        // The directory puts it in: it is the organisation's and not the group's.
        own_term_means: Texts::default(),
        summary: content.summary,
        description: content.description,
        first_visit: content.first_visit,
        rules: content.rules,
        themes: content
            .themes
            .into_iter()
            .map(|theme| theme.as_str().to_owned())
            .collect(),
        languages: content.languages,
        anonymity: content.anonymity.into(),
        audience: audience(content.audience),
        facilitation: open(content.facilitation),
        supported_by: content.supported_by,
        openness: content.openness.map(Open::Known),
        group_size: content.group_size,
        cost: content.cost.as_ref().map(cost),
        format: content.format.into(),
        meetings: content
            .meetings
            .iter()
            .map(|meeting| public_meeting(meeting, now))
            .collect(),
        venue: content.venue.map(venue),
        online: content.online.map(|online| PublicOnline {
            kind: online.kind.into(),
            url: online.url,
            note: online.note,
        }),
        contact: content
            .contact
            .into_iter()
            .map(|contact| PublicContact {
                kind: contact.kind.into(),
                value: contact.value,
            })
            .collect(),
        welcome: open(content.welcome),
        seeking: open(content.seeking),
        status: content.status.into(),
        status_note: content.status_note,
        resumes: content.resumes,
        confirmed: *confirmed,
        created: *created,
        updated: *updated,
    }
}

fn open<T>(codes: Vec<T>) -> Vec<Open<T>> {
    codes.into_iter().map(Open::Known).collect()
}

fn audience(audience: Audience) -> PublicAudience {
    PublicAudience {
        for_whom: open(audience.for_whom),
        gender: audience.gender.map(Open::Known),
        age_min: audience.ages.min(),
        age_max: audience.ages.max(),
        community: open(audience.community),
        conviction: audience.conviction.map(Open::Known),
    }
}

fn cost(cost: &Cost) -> PublicCost {
    let (kind, amount, currency) = match cost {
        Cost::Free => (CostKind::Free, None, None),
        Cost::Donation => (CostKind::Donation, None, None),
        Cost::Fixed { cents, currency } => (
            CostKind::Fixed,
            Some(f64::from(*cents) / 100.0),
            Some(currency.clone()),
        ),
    };
    PublicCost {
        kind: kind.into(),
        amount,
        currency,
    }
}

fn public_meeting(meeting: &Meeting, now: DateTime<Utc>) -> PublicMeeting {
    PublicMeeting {
        rrule: meeting.rule.to_string(),
        start: meeting.start.format("%H:%M").to_string(),
        duration_minutes: meeting.duration_minutes,
        timezone: meeting.timezone.name().to_owned(),
        from: Some(meeting.from),
        except: meeting.except.clone(),
        next: meeting.next(now, NEXT_MEETINGS),
    }
}

/// The rules of disclosure, contract section 4.
fn venue(venue: Venue) -> PublicVenue {
    let Venue {
        kind,
        disclosure,
        name,
        street,
        postcode,
        place,
        municipality,
        country,
        point,
        area_centre,
        municipality_centre,
        access,
        travel,
    } = venue;
    let hidden = PublicVenue {
        kind: kind.map(Open::Known),
        disclosure: disclosure.into(),
        name: None,
        street: None,
        postcode: None,
        place: None,
        municipality,
        country: Some(country.as_str().to_owned()),
        lat: None,
        lon: None,
        access: open(access),
        travel: Texts::default(),
    };
    match disclosure {
        Disclosure::Exact => PublicVenue {
            name,
            street,
            postcode: postcode.map(|code| code.to_string()),
            place,
            lat: point.map(|point| point.lat),
            lon: point.map(|point| point.lon),
            travel,
            ..hidden
        },
        Disclosure::Area => PublicVenue {
            postcode: postcode.and_then(|code| code.area(&country).map(str::to_owned)),
            place,
            lat: area_centre.map(|point| point.lat),
            lon: area_centre.map(|point| point.lon),
            ..hidden
        },
        // The kind of building and its entrance could tell which one it is in a small place.
        Disclosure::OnContact => PublicVenue {
            kind: None,
            access: vec![],
            lat: municipality_centre.map(|point| point.lat),
            lon: municipality_centre.map(|point| point.lon),
            ..hidden
        },
    }
}
