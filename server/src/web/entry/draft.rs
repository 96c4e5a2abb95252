//! From what was filled in to a draft, and back. What the form has no question for is taken over from the entry as it
//! is, so that nobody loses it by changing something else.

use kring_federation::vocabulary::Vocabulary;

use super::filled::{ADDRESS_WAS, Filled, of_meeting};
use crate::directory::{
    draft::{
        Draft, DraftAudience, DraftContact, DraftCost, DraftMeeting, DraftOnline, DraftPrivate, DraftTexts,
        DraftVenue,
    },
    group::{Cost, Group},
    problem::{FieldError, Problem, cut},
};

/// The texts of an entry.
pub const TEXTS: [&str; 6] = [
    "name",
    "own_term",
    "summary",
    "description",
    "first_visit",
    "rules",
];
/// Ways to make contact that the form asks for, by the name of their field.
pub const WAYS: [&str; 4] = ["phone", "email", "web", "messenger"];
/// Days of the week, as rules and fields name them.
pub const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
/// How often: value of the field, and the rule with `DD` for the day.
pub const RHYTHMS: [(&str, &str); 7] = [
    ("weekly", "FREQ=WEEKLY;BYDAY=DD"),
    ("2weekly", "FREQ=WEEKLY;INTERVAL=2;BYDAY=DD"),
    ("monthly-1", "FREQ=MONTHLY;BYDAY=1DD"),
    ("monthly-2", "FREQ=MONTHLY;BYDAY=2DD"),
    ("monthly-3", "FREQ=MONTHLY;BYDAY=3DD"),
    ("monthly-4", "FREQ=MONTHLY;BYDAY=4DD"),
    ("monthly-last", "FREQ=MONTHLY;BYDAY=-1DD"),
];
/// The value of the field where a rule is not one of these.
pub const KEPT: &str = "kept";

/// The name of a text's field: the first language has none in it.
pub fn text_field(text: &str, language: &str, filled: &Filled) -> String {
    if language == filled.text_language() {
        text.to_owned()
    } else {
        format!("{text}.{language}")
    }
}

/// What was filled in, as a draft; and what could not even be read. `base` is the entry as it is.
pub fn draft(filled: &Filled, base: Option<&Draft>) -> (Draft, Vec<FieldError>) {
    let mut errors = vec![];
    let mut number = |field: &str, at: &str, max: u32| -> Option<i64> {
        let text = filled.digits(field)?;
        match text.parse() {
            Ok(number) if number >= 0 => Some(number),
            _ => {
                let problem = Problem::NotANumber {
                    given: cut(&text),
                    min: "0".into(),
                    max: max.to_string(),
                };
                errors.push(FieldError::new(at, problem));
                None
            }
        }
    };
    let base = base.cloned().unwrap_or_default();
    let first = filled.text_language().to_owned();
    let languages: Vec<String> = std::iter::once(first.clone())
        .chain(filled.more_languages())
        .collect();
    let texts = |text: &str| -> DraftTexts {
        let said = languages.iter().filter_map(|language| {
            Some((
                language.clone(),
                filled.some(&text_field(text, language, filled))?,
            ))
        });
        // Languages that the form has no room for stay as they are.
        let known: [&DraftTexts; 6] = [
            &base.name,
            &base.own_term,
            &base.summary,
            &base.description,
            &base.first_visit,
            &base.rules,
        ];
        let of = TEXTS.iter().position(|known| *known == text);
        let others = of.into_iter().flat_map(|of| known[of]);
        let others = others.filter(|(language, _)| !languages.contains(language));
        let others = others.map(|(language, text)| (language.clone(), text.clone()));
        others.chain(said).collect()
    };
    // A text that is asked in one language only; what it says in others stays.
    let one_text = |field: &str, known: &DraftTexts| -> DraftTexts {
        let mut texts = known.clone();
        texts.remove(&first);
        texts.extend(filled.some(field).map(|text| (first.clone(), text)));
        texts
    };
    let audience = DraftAudience {
        for_whom: filled.list("for"),
        gender: filled.some("gender"),
        age_min: number("age_min", "audience.age_min", 120),
        age_max: number("age_max", "audience.age_max", 120),
        community: filled.list("community"),
        conviction: filled.some("conviction"),
    };
    let group_size = number("group_size", "group_size", 10_000);
    let minutes: Vec<Option<i64>> = (0..filled.meetings())
        .map(|i| {
            number(
                &of_meeting("duration_minutes", i),
                &format!("meetings[{i}].duration_minutes"),
                1_440,
            )
        })
        .collect();
    let cost = filled.some("cost").map(|kind| DraftCost {
        amount: filled.digits("amount").and_then(|amount| {
            let read = amount
                .trim_start_matches('€')
                .trim()
                .replace(',', ".")
                .parse()
                .ok()
                .filter(|amount: &f64| amount.is_finite());
            if read.is_none() {
                let problem = Problem::NotANumber {
                    given: cut(&amount),
                    min: "0.01".into(),
                    max: "10000".into(),
                };
                errors.push(FieldError::new("cost.amount", problem));
            }
            read
        }),
        currency: base.cost.as_ref().and_then(|cost| cost.currency.clone()),
        kind: Some(kind),
    });
    let draft = Draft {
        external_id: None,
        first_meeting_alone: false,
        name: texts("name"),
        own_term: texts("own_term"),
        summary: texts("summary"),
        description: texts("description"),
        first_visit: texts("first_visit"),
        rules: texts("rules"),
        themes: filled.list("themes"),
        languages: filled.list("languages"),
        anonymity: filled.some("anonymity"),
        audience,
        facilitation: filled.list("facilitation"),
        supported_by: filled.some("supported_by"),
        openness: filled.some("openness"),
        group_size,
        cost,
        format: filled.some("format"),
        meetings: meetings(filled, &base, &minutes),
        venue: venue(filled, &base, &one_text),
        online: online(filled, &base, &one_text),
        contact: contact(filled, &base),
        welcome: filled.list("welcome"),
        seeking: filled.list("seeking"),
        status: base.status.clone(),
        status_note: base.status_note.clone(),
        resumes: base.resumes.clone(),
        private: Some(DraftPrivate {
            maintainer_email: filled.some("maintainer_email"),
            note: base.private.as_ref().and_then(|private| private.note.clone()),
        }),
    };
    if filled.ticked("by_form") && filled.some("maintainer_email").is_none() {
        errors.push(FieldError::new("private.maintainer_email", Problem::Required));
    }
    (draft, errors)
}

fn meetings(filled: &Filled, base: &Draft, minutes: &[Option<i64>]) -> Vec<DraftMeeting> {
    let mut meetings = vec![];
    for (i, minutes) in minutes.iter().enumerate() {
        let field = |name: &str| filled.digits(&of_meeting(name, i));
        let (day, rhythm, start) = (field("day"), field("rhythm"), field("start"));
        let kept = rhythm.as_deref() == Some(KEPT);
        if day.is_none() && start.is_none() && !kept {
            continue;
        }
        let known = base.meetings.get(i);
        let rrule = if kept {
            field("rrule")
        } else {
            let rhythm = rhythm.as_deref().unwrap_or("weekly");
            let pattern = RHYTHMS
                .iter()
                .find(|(code, _)| *code == rhythm)
                .map(|(_, rule)| rule);
            let day = day.filter(|day| DAYS.contains(&day.as_str()));
            day.zip(pattern)
                .map(|(day, pattern)| pattern.replace("DD", &day.to_uppercase()))
        };
        meetings.push(DraftMeeting {
            rrule,
            start,
            duration_minutes: *minutes,
            timezone: known.and_then(|known| known.timezone.clone()),
            from: field("from"),
            except: known.map(|known| known.except.clone()).unwrap_or_default(),
        });
    }
    meetings
}

fn venue(
    filled: &Filled,
    base: &Draft,
    one_text: &impl Fn(&str, &DraftTexts) -> DraftTexts,
) -> Option<DraftVenue> {
    let known = base.venue.clone().unwrap_or_default();
    let venue = DraftVenue {
        kind: filled.some("venue_kind"),
        name: filled.some("venue_name"),
        street: filled.some("street"),
        postcode: filled.digits("postcode"),
        place: filled.some("place"),
        access: filled.list("access"),
        travel: one_text("travel", &known.travel),
        ..DraftVenue::default()
    };
    if venue.kind.is_none()
        && venue.name.is_none()
        && venue.street.is_none()
        && venue.postcode.is_none()
        && venue.place.is_none()
        && venue.travel.is_empty()
        && venue.access.is_empty()
    {
        return None;
    }
    // What was measured for another address is not true of this one.
    let same =
        (&venue.street, &venue.postcode, &venue.place) == (&known.street, &known.postcode, &known.place);
    Some(DraftVenue {
        disclosure: filled.some("disclosure"),
        country: known.country,
        municipality: known.municipality.filter(|_| same),
        lat: known.lat.filter(|_| same),
        lon: known.lon.filter(|_| same),
        ..venue
    })
}

fn online(
    filled: &Filled,
    base: &Draft,
    one_text: &impl Fn(&str, &DraftTexts) -> DraftTexts,
) -> Option<DraftOnline> {
    let known = base.online.clone().unwrap_or_default();
    let online = DraftOnline {
        kind: filled.some("online_kind"),
        url: filled.some("online_url"),
        note: one_text("online_note", &known.note),
    };
    let said = online.kind.is_some() || online.url.is_some() || !online.note.is_empty();
    said.then_some(online)
}

fn contact(filled: &Filled, base: &Draft) -> Vec<DraftContact> {
    let asked = |kind: Option<&str>| kind.is_some_and(|kind| WAYS.contains(&kind) || kind == "form");
    let mut seen: Vec<&str> = vec![];
    // In the order of the entry; a second number of the same kind is none that the form asks for.
    let mut contacts: Vec<DraftContact> = vec![];
    for known in &base.contact {
        let kind = known.kind.as_deref();
        match kind {
            Some(kind) if asked(Some(kind)) && !seen.contains(&kind) => {
                seen.push(kind);
                contacts.extend(way(filled, kind));
            }
            _ => contacts.push(known.clone()),
        }
    }
    for kind in WAYS.into_iter().chain(["form"]) {
        if !seen.contains(&kind) {
            contacts.extend(way(filled, kind));
        }
    }
    contacts
}

fn way(filled: &Filled, kind: &str) -> Option<DraftContact> {
    let value = if kind == "form" {
        filled.ticked("by_form").then_some(None)?
    } else {
        Some(if kind == "phone" {
            filled.digits(kind)?
        } else {
            filled.some(kind)?
        })
    };
    Some(DraftContact {
        kind: Some(kind.to_owned()),
        value,
    })
}

/// An entry as a draft that would make it again.
pub fn draft_of(group: &Group) -> Draft {
    let content = &group.content;
    let texts = |texts: &kring_federation::language::Texts| -> DraftTexts {
        texts
            .iter()
            .map(|(tag, text)| (tag.to_string(), text.to_owned()))
            .collect()
    };
    fn codes<V: Vocabulary>(codes: &[V]) -> Vec<String> {
        codes.iter().map(|code| code.code().to_owned()).collect()
    }
    fn code<V: Vocabulary>(code: Option<V>) -> Option<String> {
        code.map(|code| code.code().to_owned())
    }
    let audience = &content.audience;
    Draft {
        external_id: None,
        first_meeting_alone: false,
        name: texts(&content.name),
        own_term: texts(&content.own_term),
        summary: texts(&content.summary),
        description: texts(&content.description),
        first_visit: texts(&content.first_visit),
        rules: texts(&content.rules),
        themes: content
            .themes
            .iter()
            .map(|theme| theme.as_str().to_owned())
            .collect(),
        languages: content.languages.iter().map(ToString::to_string).collect(),
        anonymity: Some(content.anonymity.code().to_owned()),
        audience: DraftAudience {
            for_whom: codes(&audience.for_whom),
            gender: code(audience.gender),
            age_min: audience.ages.min().map(i64::from),
            age_max: audience.ages.max().map(i64::from),
            community: codes(&audience.community),
            conviction: code(audience.conviction),
        },
        facilitation: codes(&content.facilitation),
        supported_by: content.supported_by.clone(),
        openness: code(content.openness),
        group_size: content.group_size.map(i64::from),
        cost: content.cost.as_ref().map(|cost| match cost {
            Cost::Free => DraftCost {
                kind: Some("free".into()),
                ..DraftCost::default()
            },
            Cost::Donation => DraftCost {
                kind: Some("donation".into()),
                ..DraftCost::default()
            },
            Cost::Fixed { cents, currency } => DraftCost {
                kind: Some("fixed".into()),
                amount: Some(f64::from(*cents) / 100.0),
                currency: Some(currency.clone()),
            },
        }),
        format: Some(content.format.code().to_owned()),
        meetings: content
            .meetings
            .iter()
            .map(|meeting| DraftMeeting {
                rrule: Some(meeting.rule.to_string()),
                start: Some(meeting.start.format("%H:%M").to_string()),
                duration_minutes: meeting.duration_minutes.map(i64::from),
                timezone: Some(meeting.timezone.name().to_owned()),
                from: Some(meeting.from.to_string()),
                except: meeting.except.iter().map(ToString::to_string).collect(),
            })
            .collect(),
        venue: content.venue.as_ref().map(|venue| DraftVenue {
            kind: code(venue.kind),
            disclosure: Some(venue.disclosure.code().to_owned()),
            name: venue.name.clone(),
            street: venue.street.clone(),
            postcode: venue.postcode.as_ref().map(ToString::to_string),
            place: venue.place.clone(),
            municipality: venue.municipality.clone(),
            country: Some(venue.country.as_str().to_owned()),
            lat: venue.point.map(|point| point.lat),
            lon: venue.point.map(|point| point.lon),
            access: codes(&venue.access),
            travel: texts(&venue.travel),
        }),
        online: content.online.as_ref().map(|online| DraftOnline {
            kind: Some(online.kind.code().to_owned()),
            url: online.url.clone(),
            note: texts(&online.note),
        }),
        contact: content
            .contact
            .iter()
            .map(|contact| DraftContact {
                kind: Some(contact.kind.code().to_owned()),
                value: contact.value.clone(),
            })
            .collect(),
        welcome: codes(&content.welcome),
        seeking: codes(&content.seeking),
        status: Some(content.status.code().to_owned()),
        status_note: content.status_note.as_ref().map(texts).unwrap_or_default(),
        resumes: content.resumes.map(|day| day.to_string()),
        private: Some(DraftPrivate {
            maintainer_email: group.private.maintainer_email.clone(),
            note: group.private.note.clone(),
        }),
    }
}

/// The form as an entry fills it in. `language` is that of the reader: texts in it come first where there are any.
pub fn filled_of(draft: &Draft, language: &str) -> Filled {
    let mut filled = Filled::default();
    let first = if draft.name.contains_key(language) {
        language.to_owned()
    } else {
        draft
            .name
            .keys()
            .next()
            .cloned()
            .unwrap_or_else(|| language.to_owned())
    };
    filled.set("text_language", first.clone());
    let all = [
        &draft.name,
        &draft.own_term,
        &draft.summary,
        &draft.description,
        &draft.first_visit,
        &draft.rules,
    ];
    for (text, said) in TEXTS.iter().zip(all) {
        for (tag, words) in said {
            if *tag != first && !filled.has("also_in", tag) {
                filled.add("also_in", tag.clone());
            }
            filled.set(&text_field(text, tag, &filled.clone()), words.clone());
        }
    }
    let mut list = |name: &str, values: &[String]| {
        for value in values {
            filled.add(name, value.clone());
        }
    };
    list("themes", &draft.themes);
    list("languages", &draft.languages);
    list("for", &draft.audience.for_whom);
    list("community", &draft.audience.community);
    list("facilitation", &draft.facilitation);
    list("welcome", &draft.welcome);
    list("seeking", &draft.seeking);
    let number = |number: Option<i64>| number.map(|number| number.to_string());
    let mut set = |name: &str, value: Option<String>| filled.set(name, value.unwrap_or_default());
    set("anonymity", draft.anonymity.clone());
    set("gender", draft.audience.gender.clone());
    set("age_min", number(draft.audience.age_min));
    set("age_max", number(draft.audience.age_max));
    set("conviction", draft.audience.conviction.clone());
    set("supported_by", draft.supported_by.clone());
    set("openness", draft.openness.clone());
    set("group_size", number(draft.group_size));
    if let Some(cost) = &draft.cost {
        set("cost", cost.kind.clone());
        set("amount", cost.amount.map(|amount| format!("{amount:.2}")));
    }
    set("format", draft.format.clone());
    set("meetings", Some(draft.meetings.len().max(1).to_string()));
    for (i, meeting) in draft.meetings.iter().enumerate() {
        let rule = meeting.rrule.clone().unwrap_or_default();
        let known = RHYTHMS.iter().find_map(|(code, pattern)| {
            let day = DAYS
                .iter()
                .find(|day| rule == pattern.replace("DD", &day.to_uppercase()))?;
            Some((*code, *day))
        });
        match known {
            Some((rhythm, day)) => {
                set(&of_meeting("rhythm", i), Some(rhythm.into()));
                set(&of_meeting("day", i), Some(day.into()));
            }
            None => set(&of_meeting("rhythm", i), Some(KEPT.into())),
        }
        set(&of_meeting("rrule", i), Some(rule));
        set(&of_meeting("start", i), meeting.start.clone());
        set(
            &of_meeting("duration_minutes", i),
            number(meeting.duration_minutes),
        );
        set(&of_meeting("from", i), meeting.from.clone());
    }
    if let Some(venue) = &draft.venue {
        set("venue_kind", venue.kind.clone());
        set("disclosure", venue.disclosure.clone());
        set("venue_name", venue.name.clone());
        set("street", venue.street.clone());
        set("postcode", venue.postcode.clone());
        set("place", venue.place.clone());
        set("travel", venue.travel.get(&first).cloned());
    }
    if let Some(online) = &draft.online {
        set("online_kind", online.kind.clone());
        set("online_url", online.url.clone());
        set("online_note", online.note.get(&first).cloned());
    }
    for contact in draft.contact.iter().rev() {
        match contact.kind.as_deref() {
            Some("form") => set("by_form", Some("on".into())),
            Some(kind) if WAYS.contains(&kind) => set(kind, contact.value.clone()),
            _ => {}
        }
    }
    let private = draft.private.as_ref();
    for field in ["maintainer_email", ADDRESS_WAS] {
        set(
            field,
            private.and_then(|private| private.maintainer_email.clone()),
        );
    }
    if let Some(venue) = &draft.venue {
        for access in &venue.access {
            filled.add("access", access.clone());
        }
    }
    filled
}

/// The field of the form that a place in a draft is asked in.
pub fn field_of(place: &str, draft: &Draft, filled: &Filled) -> String {
    let (head, rest) = place.split_once('.').unwrap_or((place, ""));
    let (name, index) = match head.split_once('[') {
        Some((name, index)) => (name, index.trim_end_matches(']').parse::<usize>().ok()),
        None => (head, None),
    };
    match name {
        text if TEXTS.contains(&text) && !rest.is_empty() => text_field(text, rest, filled),
        "audience" => rest.to_owned(),
        "cost" => if rest == "amount" { "amount" } else { "cost" }.to_owned(),
        "meetings" => {
            let field = match rest {
                "rrule" if filled.get(&of_meeting("rhythm", index.unwrap_or(0))) == KEPT => "rhythm",
                "rrule" => "day",
                field => field.split('[').next().unwrap_or_default(),
            };
            // Meetings that were left empty are not in the draft.
            let row = (0..filled.meetings())
                .filter(|i| {
                    let says = |name: &str| filled.some(&of_meeting(name, *i)).is_some();
                    says("day") || says("start") || filled.get(&of_meeting("rhythm", *i)) == KEPT
                })
                .nth(index.unwrap_or(0));
            of_meeting(field, row.unwrap_or(0))
        }
        "venue" => match rest.split(['.', '[']).next().unwrap_or_default() {
            "kind" => "venue_kind".to_owned(),
            "name" => "venue_name".to_owned(),
            "lat" | "lon" | "country" | "municipality" => "postcode".to_owned(),
            field => field.to_owned(),
        },
        "online" => format!("online_{}", rest.split('.').next().unwrap_or_default()),
        "contact" => {
            let kind = index.and_then(|index| draft.contact.get(index)?.kind.clone());
            kind.unwrap_or_else(|| "phone".to_owned())
        }
        "private" => "maintainer_email".to_owned(),
        other => other.to_owned(),
    }
}
