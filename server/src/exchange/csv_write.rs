//! Writes the table that `csv.rs` reads.

use std::collections::BTreeMap;

use kring_federation::{
    LanguageTag, PublicGroup, Texts,
    vocabulary::{Open, Vocabulary},
};

use super::{csv::COLUMNS, spreadsheet};

/// Writes groups with the columns that [`super::csv::read`] knows; texts as one column a language.
pub fn write(groups: &[PublicGroup]) -> String {
    let rows: Vec<BTreeMap<String, String>> = groups.iter().map(row).collect();
    let mut columns: Vec<String> = rows.iter().flat_map(|row| row.keys().cloned()).collect();
    columns.sort_by_key(|column| {
        let base = column.split('.').next().unwrap_or(column);
        (COLUMNS.iter().position(|known| *known == base), column.clone())
    });
    columns.dedup();
    if columns.is_empty() {
        columns = COLUMNS.iter().map(|column| (*column).to_owned()).collect();
    }
    let mut writer = ::csv::Writer::from_writer(vec![]);
    let empty = String::new();
    // Writing to memory cannot fail.
    let _ = writer.write_record(&columns);
    for row in &rows {
        let _ = writer.write_record(columns.iter().map(|column| row.get(column).unwrap_or(&empty)));
    }
    writer
        .into_inner()
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_default()
}

fn row(group: &PublicGroup) -> BTreeMap<String, String> {
    let mut row = BTreeMap::new();
    let mut set = |column: &str, value: String| {
        if !value.is_empty() {
            row.insert(column.to_owned(), spreadsheet::cell(&value));
        }
    };
    set("external_id", group.id.clone());
    for (column, texts) in [
        ("name", &group.name),
        ("own_term", &group.own_term),
        ("summary", &group.summary),
        ("description", &group.description),
        ("first_visit", &group.first_visit),
        ("rules", &group.rules),
    ] {
        texts
            .iter()
            .for_each(|(tag, text)| set(&format!("{column}.{tag}"), text.to_owned()));
    }
    set("themes", group.themes.join(";"));
    set(
        "languages",
        joined(group.languages.iter().map(LanguageTag::as_str)),
    );
    set("anonymity", group.anonymity.code().to_owned());
    set("for", codes(&group.audience.for_whom));
    set(
        "gender",
        group
            .audience
            .gender
            .as_ref()
            .map(|code| code.code().to_owned())
            .unwrap_or_default(),
    );
    set(
        "age_min",
        group
            .audience
            .age_min
            .map(|age| age.to_string())
            .unwrap_or_default(),
    );
    set(
        "age_max",
        group
            .audience
            .age_max
            .map(|age| age.to_string())
            .unwrap_or_default(),
    );
    set("community", codes(&group.audience.community));
    set(
        "conviction",
        group
            .audience
            .conviction
            .as_ref()
            .map(|code| code.code().to_owned())
            .unwrap_or_default(),
    );
    set("facilitation", codes(&group.facilitation));
    set("supported_by", group.supported_by.clone().unwrap_or_default());
    set(
        "openness",
        group
            .openness
            .as_ref()
            .map(|code| code.code().to_owned())
            .unwrap_or_default(),
    );
    set(
        "group_size",
        group.group_size.map(|size| size.to_string()).unwrap_or_default(),
    );
    if let Some(cost) = &group.cost {
        set("cost", cost.kind.code().to_owned());
        set(
            "amount",
            cost.amount.map(|amount| amount.to_string()).unwrap_or_default(),
        );
        set("currency", cost.currency.clone().unwrap_or_default());
    }
    set("format", group.format.code().to_owned());
    if let Some(meeting) = group.meetings.first() {
        set("rrule", meeting.rrule.clone());
        set("start", meeting.start.clone());
        set(
            "duration_minutes",
            meeting
                .duration_minutes
                .map(|minutes| minutes.to_string())
                .unwrap_or_default(),
        );
        set("timezone", meeting.timezone.clone());
        set(
            "from",
            meeting.from.map(|day| day.to_string()).unwrap_or_default(),
        );
        set("except", joined(meeting.except.iter().map(ToString::to_string)));
    }
    if let Some(venue) = &group.venue {
        set(
            "venue_kind",
            venue
                .kind
                .as_ref()
                .map(|code| code.code().to_owned())
                .unwrap_or_default(),
        );
        set("disclosure", venue.disclosure.code().to_owned());
        for (column, value) in [
            ("venue_name", &venue.name),
            ("street", &venue.street),
            ("postcode", &venue.postcode),
            ("place", &venue.place),
            ("municipality", &venue.municipality),
            ("country", &venue.country),
        ] {
            set(column, value.clone().unwrap_or_default());
        }
        set(
            "lat",
            venue.lat.map(|degrees| degrees.to_string()).unwrap_or_default(),
        );
        set(
            "lon",
            venue.lon.map(|degrees| degrees.to_string()).unwrap_or_default(),
        );
        set("access", codes(&venue.access));
        venue
            .travel
            .iter()
            .for_each(|(tag, text)| set(&format!("travel.{tag}"), text.to_owned()));
    }
    if let Some(online) = &group.online {
        set("online_kind", online.kind.code().to_owned());
        set("online_url", online.url.clone().unwrap_or_default());
        online
            .note
            .iter()
            .for_each(|(tag, text)| set(&format!("online_note.{tag}"), text.to_owned()));
    }
    for contact in &group.contact {
        set(
            contact.kind.code(),
            contact.value.clone().unwrap_or_else(|| "yes".into()),
        );
    }
    set("welcome", codes(&group.welcome));
    set("seeking", codes(&group.seeking));
    set("status", group.status.code().to_owned());
    let note = group.status_note.as_ref();
    note.into_iter()
        .flat_map(Texts::iter)
        .for_each(|(tag, text)| set(&format!("status_note.{tag}"), text.to_owned()));
    set(
        "resumes",
        group.resumes.map(|day| day.to_string()).unwrap_or_default(),
    );
    row
}

fn codes<T: Vocabulary>(codes: &[Open<T>]) -> String {
    joined(codes.iter().map(|code| code.code()))
}

fn joined<T: AsRef<str>>(parts: impl Iterator<Item = T>) -> String {
    parts
        .map(|part| part.as_ref().to_owned())
        .collect::<Vec<_>>()
        .join(";")
}
