//! BMLT, the Basic Meeting List Toolbox: the semantic JSON of `GetSearchResults`.
//!
//! All values are text; weekday 1 is Sunday; `venue_type` 1 is in person, 2 online, 3 hybrid. BMLT has
//! no themes: it lists the meetings of Narcotics Anonymous, so `drugs` is what they are about unless the
//! operator says otherwise. Source: bmlt-server, "Semantic".

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{Defaults, Feed, FeedError, Record};
use crate::directory::{
    draft::{Draft, DraftContact, DraftMeeting, DraftOnline, DraftTexts, DraftVenue},
    problem::{FieldError, Problem, cut},
};

/// Reads a feed.
///
/// # Errors
/// It is no JSON array; the message says where.
pub fn read(text: &str, defaults: &Defaults) -> Result<Feed, FeedError> {
    let rows: Vec<Value> = serde_json::from_str(text).map_err(|error| {
        FeedError::Format(format!(
            "this is not the JSON of a BMLT GetSearchResults, or it breaks off: {error}"
        ))
    })?;
    let mut reader = Reader {
        defaults,
        usual_country: usual_country(&rows),
        assumed_zone: 0,
        assumed_country: 0,
    };
    let records = rows
        .iter()
        .enumerate()
        .map(|(i, row)| reader.record(i, row))
        .collect();
    let mut remarks = vec![];
    if reader.assumed_country > 0 {
        let country = &reader.usual_country;
        remarks.push(format!(
            "{} entries name no country; taken to be in {country}, like most others",
            reader.assumed_country
        ));
    }
    if reader.assumed_zone > 0 {
        remarks.push(format!(
            "{} entries name no time zone; it was taken from the country and the longitude (use --timezone to say it yourself)",
            reader.assumed_zone
        ));
    }
    Ok(Feed { records, remarks })
}

struct Reader<'a> {
    defaults: &'a Defaults,
    usual_country: String,
    assumed_zone: usize,
    assumed_country: usize,
}

impl Reader<'_> {
    fn record(&mut self, index: usize, row: &Value) -> Record {
        let place = format!("record {}", index + 1);
        let Value::Object(row) = row else {
            let problem = Problem::WrongShape {
                detail: cut(&row.to_string()),
            };
            return Record {
                place,
                draft: Err(vec![FieldError::new("", problem)]),
            };
        };
        let id = text(row, "id_bigint");
        let name = text(row, "meeting_name");
        let place = format!(
            "{place} (id {}, {})",
            id.as_deref().unwrap_or("none"),
            name.as_deref().unwrap_or("no name")
        );
        Record {
            place,
            draft: self.draft(row),
        }
    }

    fn draft(&mut self, row: &Map<String, Value>) -> Result<Draft, Vec<FieldError>> {
        let mut errors = vec![];
        if text(row, "published").as_deref() == Some("0") {
            errors.push(FieldError::new("published", Problem::Required));
        }
        let language = text(row, "lang_enum").unwrap_or_else(|| "en".into());
        let formats = text(row, "formats").unwrap_or_default();
        let has = |key: &str| {
            formats
                .split(',')
                .any(|format| format.trim().eq_ignore_ascii_case(key))
        };
        let format = match text(row, "venue_type").as_deref() {
            None | Some("1" | "0") => "in-person",
            Some("2") => "online",
            Some("3") => "hybrid",
            Some(other) => {
                errors.push(FieldError::new(
                    "venue_type",
                    Problem::unknown_code(other, ["1", "2", "3"]),
                ));
                "in-person"
            }
        };
        let country = self.country(row);
        let meeting = self
            .meeting(row, &country)
            .map_err(|error| errors.push(error))
            .ok();
        let (lat, lon) = (number(row, "latitude"), number(row, "longitude"));
        let on_map = lat.is_some_and(|lat| lat != 0.0) || lon.is_some_and(|lon| lon != 0.0);
        let say = |value: Option<String>| -> DraftTexts {
            value.map(|value| (language.clone(), value)).into_iter().collect()
        };
        let venue = (format != "online").then(|| DraftVenue {
            disclosure: Some("exact".into()),
            name: text(row, "location_text"),
            street: text(row, "location_street"),
            postcode: text(row, "location_postal_code_1"),
            place: text(row, "location_municipality").or_else(|| text(row, "location_city_subsection")),
            municipality: text(row, "location_municipality"),
            country: Some(country),
            lat: lat.filter(|_| on_map),
            lon: lon.filter(|_| on_map),
            access: if has("WC") {
                vec!["wheelchair".into()]
            } else {
                vec![]
            },
            travel: say(joined(row, &["location_info", "train_lines", "bus_lines"])),
            ..DraftVenue::default()
        });
        let link = text(row, "virtual_meeting_link");
        let online = (format != "in-person" || link.is_some()).then(|| DraftOnline {
            kind: Some("video".into()),
            url: link,
            note: say(text(row, "virtual_meeting_additional_info")),
        });
        let phone = text(row, "phone_meeting_number").or_else(|| text(row, "contact_phone_1"));
        if !errors.is_empty() {
            return Err(errors);
        }
        let mut draft = Draft {
            external_id: text(row, "id_bigint"),
            name: say(text(row, "meeting_name")),
            description: say(text(row, "comments")),
            themes: if self.defaults.themes.is_empty() {
                vec!["drugs".into()]
            } else {
                self.defaults.themes.clone()
            },
            languages: vec![language.clone()],
            // In the fellowship's own words: the only requirement is the desire to stop.
            anonymity: Some("anonymous".into()),
            facilitation: vec!["members".into()],
            openness: Some("open".into()),
            cost: Some(crate::directory::draft::DraftCost {
                kind: Some("donation".into()),
                ..Default::default()
            }),
            format: Some(format.into()),
            meetings: meeting.into_iter().collect(),
            venue,
            online,
            contact: phone
                .map(|value| DraftContact {
                    kind: Some("phone".into()),
                    value: Some(value),
                })
                .into_iter()
                .collect(),
            ..Draft::default()
        };
        draft.audience.for_whom = if has("O") {
            vec!["self".into(), "relatives".into()]
        } else {
            vec!["self".into()]
        };
        draft.audience.gender = match (has("M"), has("W")) {
            (true, false) => Some("men".into()),
            (false, true) => Some("women".into()),
            _ => None,
        };
        if has("ES") {
            draft.languages.push("es".into());
        }
        Ok(draft)
    }

    fn meeting(&mut self, row: &Map<String, Value>, country: &str) -> Result<DraftMeeting, FieldError> {
        let weekday = text(row, "weekday_tinyint").unwrap_or_default();
        let day = match weekday.as_str() {
            "1" => "SU",
            "2" => "MO",
            "3" => "TU",
            "4" => "WE",
            "5" => "TH",
            "6" => "FR",
            "7" => "SA",
            other => {
                let problem = Problem::NotANumber {
                    given: cut(other),
                    min: "1".into(),
                    max: "7".into(),
                };
                return Err(FieldError::new("weekday_tinyint", problem));
            }
        };
        let duration = text(row, "duration_time");
        Ok(DraftMeeting {
            rrule: Some(format!("FREQ=WEEKLY;BYDAY={day}")),
            start: text(row, "start_time"),
            duration_minutes: duration
                .as_deref()
                .and_then(minutes)
                .filter(|minutes| *minutes > 0),
            timezone: Some(self.zone(row, country)),
            ..DraftMeeting::default()
        })
    }

    fn country(&mut self, row: &Map<String, Value>) -> String {
        match text(row, "location_nation") {
            Some(nation) => country_code(&nation),
            None => {
                self.assumed_country += 1;
                self.usual_country.clone()
            }
        }
    }

    fn zone(&mut self, row: &Map<String, Value>, country: &str) -> String {
        if let Some(zone) = text(row, "time_zone").or_else(|| self.defaults.timezone.clone()) {
            return zone;
        }
        self.assumed_zone += 1;
        let longitude = number(row, "longitude").unwrap_or_default();
        match country {
            // The middle of the belts; near a border the operator knows better.
            "US" | "CA" if longitude > -87.0 => "America/New_York",
            "US" | "CA" if longitude > -101.0 => "America/Chicago",
            "US" | "CA" if longitude > -114.5 => "America/Denver",
            "US" | "CA" => "America/Los_Angeles",
            "GB" | "IE" | "PT" => "Europe/London",
            "BE" => "Europe/Brussels",
            "DE" => "Europe/Berlin",
            "FR" => "Europe/Paris",
            "PL" => "Europe/Warsaw",
            "ES" => "Europe/Madrid",
            "SE" => "Europe/Stockholm",
            "TR" => "Europe/Istanbul",
            "UA" => "Europe/Kyiv",
            _ => "Europe/Amsterdam",
        }
        .to_owned()
    }
}

fn usual_country(rows: &[Value]) -> String {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for nation in rows
        .iter()
        .filter_map(|row| text(row.as_object()?, "location_nation"))
    {
        *seen.entry(country_code(&nation)).or_default() += 1;
    }
    let most = seen
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)));
    most.map_or_else(|| "NL".into(), |(country, _)| country)
}

/// The field is free text: codes, abbreviations and names.
fn country_code(nation: &str) -> String {
    let letters: String = nation
        .chars()
        .filter(|c| c.is_alphabetic())
        .collect::<String>()
        .to_uppercase();
    match letters.as_str() {
        "USA" | "UNITEDSTATES" | "UNITEDSTATESOFAMERICA" => "US",
        "CANADA" | "CAN" => "CA",
        "UK" | "UNITEDKINGDOM" | "ENGLAND" | "SCOTLAND" | "WALES" => "GB",
        "NEDERLAND" | "NETHERLANDS" | "THENETHERLANDS" | "NLD" => "NL",
        "BELGIUM" | "BELGIE" | "BELGIË" | "BELGIQUE" => "BE",
        "GERMANY" | "DEUTSCHLAND" => "DE",
        "FRANCE" => "FR",
        "SWEDEN" | "SVERIGE" => "SE",
        "IRELAND" => "IE",
        other => other,
    }
    .to_owned()
}

/// A field that says something. Some servers write numbers as numbers.
fn text(row: &Map<String, Value>, key: &str) -> Option<String> {
    let text = match row.get(key)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(true) => "1".into(),
        Value::Bool(false) => "0".into(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

fn number(row: &Map<String, Value>, key: &str) -> Option<f64> {
    text(row, key)?.parse().ok()
}

fn joined(row: &Map<String, Value>, keys: &[&str]) -> Option<String> {
    let parts: Vec<String> = keys.iter().filter_map(|key| text(row, key)).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// `01:30:00` → 90
fn minutes(duration: &str) -> Option<i64> {
    let mut parts = duration.split(':').map(|part| part.parse::<i64>().ok());
    Some(parts.next()?? * 60 + parts.next()??)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = r#"[
      {"id_bigint":"2","weekday_tinyint":"7","venue_type":"1","start_time":"14:00:00","duration_time":"01:30:00","time_zone":"",
       "formats":"M,O,WC","lang_enum":"en","longitude":"-73.88","latitude":"40.88","published":"1","meeting_name":"Nothing Macho",
       "location_text":"Hospital","location_street":"3424 Kossuth Ave.","location_municipality":"New York","location_province":"NY",
       "location_postal_code_1":"10467","location_nation":"USA","comments":"","virtual_meeting_link":""},
      {"id_bigint":"3","weekday_tinyint":"8","meeting_name":"No Such Day","start_time":"14:00:00","location_nation":""}
    ]"#;

    #[test]
    fn a_meeting_is_read_and_a_row_that_is_wrong_is_named() {
        let feed = read(TWO, &Defaults::default()).expect("a feed");
        let draft = feed.records[0].draft.as_ref().expect("readable");
        assert_eq!(draft.meetings[0].rrule.as_deref(), Some("FREQ=WEEKLY;BYDAY=SA"));
        assert_eq!(draft.meetings[0].duration_minutes, Some(90));
        assert_eq!(draft.meetings[0].timezone.as_deref(), Some("America/New_York"));
        assert_eq!(draft.audience.gender.as_deref(), Some("men"));
        assert_eq!(draft.venue.as_ref().expect("a venue").access, ["wheelchair"]);
        let refused = &feed.records[1];
        assert_eq!(refused.place, "record 2 (id 3, No Such Day)");
        assert_eq!(
            refused.draft.as_ref().expect_err("no such weekday")[0].field,
            "weekday_tinyint"
        );
        assert_eq!(feed.remarks.len(), 2);
    }

    #[test]
    fn half_a_feed_is_refused_with_the_place() {
        let half = &TWO[..TWO.len() / 2];
        let error = read(half, &Defaults::default())
            .expect_err("it breaks off")
            .to_string();
        assert!(error.contains("line"), "{error}");
        assert!(read("<html>", &Defaults::default()).is_err());
        assert!(read(r#"{"error": 1}"#, &Defaults::default()).is_err());
    }
}
