//! CSV: one group a line, with a header. For whoever keeps a list in a spreadsheet.
//!
//! | column | holds |
//! |---|---|
//! | `external_id` | the key of your own list |
//! | `name`, `own_term`, `summary`, `description`, `first_visit`, `rules` | text, in the language of `text_language`; or `name.tr` for one language |
//! | `text_language` | language of the texts; `nl` when empty |
//! | `themes`, `languages`, `facilitation`, `for`, `community`, `access`, `welcome`, `seeking` | codes with `;` between them |
//! | `anonymity`, `openness`, `format`, `status`, `gender`, `conviction` | one code |
//! | `age_min`, `age_max`, `group_size` | numbers |
//! | `cost`, `amount`, `currency` | `free`, `donation` or `fixed`; `2.50`; `EUR` |
//! | `rrule`, `start`, `duration_minutes`, `timezone`, `from`, `except` | one meeting; `except` dates with `;` |
//! | `venue_kind`, `disclosure`, `venue_name`, `street`, `postcode`, `place`, `municipality`, `country`, `lat`, `lon`, `travel` | where |
//! | `online_kind`, `online_url`, `online_note` | online |
//! | `phone`, `email`, `web`, `messenger`, `visit`, `form` | public ways to make contact (`form`: `yes`) |
//! | `supported_by`, `status_note`, `resumes` | text, text, date |
//! | `maintainer_email`, `note` | private |
//!
//! Columns may be separated by comma, semicolon or tab. What has several meetings is written with the
//! first only; JSON holds everything.

use std::collections::BTreeMap;

use super::{Feed, FeedError, Record};
use crate::{
    directory::{
        draft::{
            Draft, DraftAudience, DraftContact, DraftCost, DraftMeeting, DraftOnline, DraftPrivate,
            DraftTexts, DraftVenue,
        },
        problem::{FieldError, Problem, cut},
    },
    text::nearest,
};

const TEXTS: &[&str] = &[
    "name",
    "own_term",
    "summary",
    "description",
    "first_visit",
    "rules",
    "travel",
    "online_note",
    "status_note",
];

pub(super) const COLUMNS: &[&str] = &[
    "external_id",
    "text_language",
    "name",
    "own_term",
    "summary",
    "description",
    "first_visit",
    "rules",
    "themes",
    "languages",
    "anonymity",
    "for",
    "gender",
    "age_min",
    "age_max",
    "community",
    "conviction",
    "facilitation",
    "supported_by",
    "openness",
    "group_size",
    "cost",
    "amount",
    "currency",
    "format",
    "rrule",
    "start",
    "duration_minutes",
    "timezone",
    "from",
    "except",
    "venue_kind",
    "disclosure",
    "venue_name",
    "street",
    "postcode",
    "place",
    "municipality",
    "country",
    "lat",
    "lon",
    "access",
    "travel",
    "online_kind",
    "online_url",
    "online_note",
    "phone",
    "email",
    "web",
    "messenger",
    "visit",
    "form",
    "welcome",
    "seeking",
    "status",
    "status_note",
    "resumes",
    "maintainer_email",
    "note",
];

const CONTACTS: &[&str] = &["phone", "email", "web", "messenger", "visit"];

/// Reads a table.
///
/// # Errors
/// No header, a column nobody knows, or a line that cannot be split.
pub fn read(text: &str) -> Result<Feed, FeedError> {
    let first_line = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|delimiter| first_line.bytes().filter(|byte| byte == delimiter).count())
        .unwrap_or(b',');
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .trim(::csv::Trim::All)
        .from_reader(text.as_bytes());
    let header: Vec<String> = reader
        .headers()
        .map_err(|error| FeedError::Format(error.to_string()))?
        .iter()
        .map(|column| column.trim().to_lowercase())
        .collect();
    if !header
        .iter()
        .any(|column| column == "name" || column.starts_with("name."))
    {
        return Err(FeedError::Format(
            "the first line has to name the columns; there is no column \"name\"".into(),
        ));
    }
    for column in &header {
        let (base, _) = column.split_once('.').unwrap_or((column, ""));
        if !COLUMNS.contains(&base) || (column.contains('.') && !TEXTS.contains(&base)) {
            let hint = nearest(base, COLUMNS.iter().copied()).map(|near| format!("; did you mean {near:?}?"));
            return Err(FeedError::Format(format!(
                "line 1: there is no column {column:?}{}",
                hint.unwrap_or_default()
            )));
        }
    }
    let mut records = vec![];
    for row in reader.into_records() {
        let row = row.map_err(|error| FeedError::Format(error.to_string()))?;
        let line = row.position().map_or(0, ::csv::Position::line);
        let fields: BTreeMap<&str, &str> = header
            .iter()
            .map(String::as_str)
            .zip(row.iter().map(super::spreadsheet::read))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if !fields.is_empty() {
            records.push(Record {
                place: format!("line {line}"),
                draft: Row {
                    fields,
                    errors: vec![],
                }
                .draft(),
            });
        }
    }
    Ok(Feed {
        records,
        remarks: vec![],
    })
}

struct Row<'a> {
    fields: BTreeMap<&'a str, &'a str>,
    errors: Vec<FieldError>,
}

impl Row<'_> {
    fn one(&self, column: &str) -> Option<String> {
        self.fields.get(column).map(|value| (*value).to_owned())
    }

    fn many(&self, column: &str) -> Vec<String> {
        let value = self.fields.get(column).copied().unwrap_or_default();
        value
            .split(';')
            .map(str::trim)
            .filter(|code| !code.is_empty())
            .map(str::to_owned)
            .collect()
    }

    fn texts(&self, column: &str) -> DraftTexts {
        let usual = self.one("text_language").unwrap_or_else(|| "nl".into());
        let mut texts: DraftTexts = self.one(column).map(|text| (usual, text)).into_iter().collect();
        for (key, value) in &self.fields {
            if let Some(("", language)) = key.strip_prefix(column).and_then(|rest| rest.split_once('.')) {
                texts.insert(language.to_owned(), (*value).to_owned());
            }
        }
        texts
    }

    fn number<T: std::str::FromStr>(&mut self, column: &'static str) -> Option<T> {
        let value = self.one(column)?;
        let number = value.replace(',', ".").parse().ok();
        if number.is_none() {
            let problem = Problem::NotANumber {
                given: cut(&value),
                min: "0".into(),
                max: "10000".into(),
            };
            self.errors.push(FieldError::new(column, problem));
        }
        number
    }

    fn any(&self, columns: &[&str]) -> bool {
        columns.iter().any(|column| self.fields.contains_key(column))
    }

    fn draft(mut self) -> Result<Draft, Vec<FieldError>> {
        let mut contact: Vec<DraftContact> = CONTACTS
            .iter()
            .filter_map(|kind| {
                Some(DraftContact {
                    kind: Some((*kind).to_owned()),
                    value: Some(self.one(kind)?),
                })
            })
            .collect();
        if self
            .one("form")
            .is_some_and(|form| ["yes", "ja", "true", "1", "x"].contains(&form.to_lowercase().as_str()))
        {
            contact.push(DraftContact {
                kind: Some("form".into()),
                value: None,
            });
        }
        let meeting = self.any(&["rrule", "start"]).then(|| DraftMeeting {
            rrule: self.one("rrule"),
            start: self.one("start"),
            duration_minutes: self.number("duration_minutes"),
            timezone: self.one("timezone"),
            from: self.one("from"),
            except: self.many("except"),
        });
        let where_ = [
            "venue_kind",
            "disclosure",
            "venue_name",
            "street",
            "postcode",
            "place",
            "municipality",
            "lat",
            "access",
            "travel",
        ];
        let venue = self.any(&where_).then(|| DraftVenue {
            kind: self.one("venue_kind"),
            disclosure: self.one("disclosure"),
            name: self.one("venue_name"),
            street: self.one("street"),
            postcode: self.one("postcode"),
            place: self.one("place"),
            municipality: self.one("municipality"),
            country: self.one("country"),
            lat: self.number("lat"),
            lon: self.number("lon"),
            access: self.many("access"),
            travel: self.texts("travel"),
        });
        let online = self.any(&["online_kind", "online_url"]).then(|| DraftOnline {
            kind: self.one("online_kind").or(Some("video".into())),
            url: self.one("online_url"),
            note: self.texts("online_note"),
        });
        let cost = self.any(&["cost", "amount"]).then(|| DraftCost {
            kind: self.one("cost"),
            amount: self.number("amount"),
            currency: self.one("currency"),
        });
        let audience = DraftAudience {
            for_whom: self.many("for"),
            gender: self.one("gender"),
            age_min: self.number("age_min"),
            age_max: self.number("age_max"),
            community: self.many("community"),
            conviction: self.one("conviction"),
        };
        let group_size = self.number("group_size");
        if !self.errors.is_empty() {
            return Err(self.errors);
        }
        Ok(Draft {
            external_id: self.one("external_id"),
            name: self.texts("name"),
            own_term: self.texts("own_term"),
            summary: self.texts("summary"),
            description: self.texts("description"),
            first_visit: self.texts("first_visit"),
            rules: self.texts("rules"),
            themes: self.many("themes"),
            languages: self.many("languages"),
            anonymity: self.one("anonymity"),
            audience,
            facilitation: self.many("facilitation"),
            supported_by: self.one("supported_by"),
            openness: self.one("openness"),
            group_size,
            cost,
            format: self.one("format"),
            meetings: meeting.into_iter().collect(),
            first_meeting_alone: true,
            venue,
            online,
            contact,
            welcome: self.many("welcome"),
            seeking: self.many("seeking"),
            status: self.one("status"),
            status_note: self.texts("status_note"),
            resumes: self.one("resumes"),
            private: self.any(&["maintainer_email", "note"]).then(|| DraftPrivate {
                maintainer_email: self.one("maintainer_email"),
                note: self.one("note"),
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_a_spreadsheet_is_read() {
        let text = "name;name.tr;themes;languages;anonymity;format;phone\nPraatgroep;Sohbet;loneliness;nl;nickname;in-person;+31 99 000\n;;;;;;\n";
        let feed = read(text).expect("a table");
        assert_eq!(feed.records.len(), 1, "empty lines are passed over");
        let draft = feed.records[0].draft.as_ref().expect("readable");
        assert_eq!(draft.name["nl"], "Praatgroep");
        assert_eq!(draft.name["tr"], "Sohbet");
        assert_eq!(draft.contact[0].value.as_deref(), Some("+31 99 000"));
    }

    #[test]
    fn a_misspelt_column_names_its_nearest_and_a_ragged_line_its_number() {
        let error = read("name,themse\nA,loneliness\n")
            .expect_err("misspelt")
            .to_string();
        assert!(error.contains("themse") && error.contains("themes"), "{error}");
        let error = read("name,themes\nA,b\nA,b,c\n").expect_err("ragged").to_string();
        assert!(error.contains("line: 3") || error.contains("line 3"), "{error}");
        assert!(read("just words").is_err());
    }
}
