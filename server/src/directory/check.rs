//! From a draft to a group that cannot hold nonsense: every field is checked, and everything that is
//! wrong is said at once.

use chrono::{NaiveDate, NaiveTime};
use kring_federation::{
    language::LanguageTag,
    vocabulary::{ContactKind, CostKind, Disclosure, Format, Status, UnknownCode, Vocabulary},
};

use super::{
    draft::{Draft, DraftAudience, DraftContact, DraftCost, DraftMeeting, DraftOnline, DraftVenue},
    geography::{Country, Point, Postcode},
    group::{Ages, Audience, Contact, Content, Cost, Online, Private, Venue},
    meeting::Meeting,
    place::Places,
    problem::{FieldError, Problem, cut},
    theme::ThemeCode,
};

const MAX_NAME: usize = 200;
pub(super) const MAX_LINE: usize = 200;
const MAX_SUMMARY: usize = 600;
const MAX_TEXT: usize = 10_000;
pub(super) const MAX_LIST: usize = 40;

/// Checks a draft. `today` is the first day of meetings that name none.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub fn check(draft: Draft, places: &Places, today: NaiveDate) -> Result<(Content, Private), Vec<FieldError>> {
    let mut check = Check {
        errors: vec![],
        places,
        today,
    };
    let checked = check.draft(draft);
    match checked {
        Some(checked) if check.errors.is_empty() => Ok(checked),
        _ => Err(check.errors),
    }
}

pub(super) struct Check<'a> {
    errors: Vec<FieldError>,
    places: &'a Places,
    today: NaiveDate,
}

impl Check<'_> {
    pub(super) fn wrong(&mut self, field: impl Into<String>, problem: Problem) {
        self.errors.push(FieldError::new(field, problem));
    }

    /// `None` only where an error was noted.
    fn draft(&mut self, draft: Draft) -> Option<(Content, Private)> {
        let name = self.lines("name", draft.name, MAX_NAME);
        if name.is_empty() && !self.errors.iter().any(|error| error.field.starts_with("name")) {
            self.wrong("name", Problem::Required);
        }
        let themes = self.themes(draft.themes);
        let languages = self.languages(draft.languages);
        let anonymity = self.required_code("anonymity", draft.anonymity);
        let format = self.required_code::<Format>("format", draft.format);
        let meetings: Vec<Meeting> = self.each("meetings", draft.meetings, Self::meeting);
        let contact: Vec<Contact> = self.each("contact", draft.contact, Self::contact);
        if meetings.is_empty()
            && contact.is_empty()
            && !self
                .errors
                .iter()
                .any(|error| error.field.starts_with("meetings") || error.field.starts_with("contact"))
        {
            self.wrong("contact", Problem::ContactOrMeetingRequired);
        }
        let content = Content {
            own_term: self.lines("own_term", draft.own_term, MAX_LINE),
            summary: self.texts("summary", draft.summary, MAX_SUMMARY),
            description: self.texts("description", draft.description, MAX_TEXT),
            first_visit: self.texts("first_visit", draft.first_visit, MAX_TEXT),
            rules: self.texts("rules", draft.rules, MAX_TEXT),
            audience: self.audience(draft.audience),
            facilitation: self.codes("facilitation", draft.facilitation),
            supported_by: self.line("supported_by", draft.supported_by),
            openness: self.code("openness", draft.openness),
            group_size: self.number("group_size", draft.group_size, 1, 10_000),
            cost: draft.cost.and_then(|cost| self.cost(cost)),
            venue: draft.venue.and_then(|venue| self.venue(venue)),
            online: draft.online.and_then(|online| self.online(online)),
            welcome: self.codes("welcome", draft.welcome),
            seeking: self.codes("seeking", draft.seeking),
            status: self.code("status", draft.status).unwrap_or(Status::Active),
            status_note: Some(self.texts("status_note", draft.status_note, MAX_SUMMARY))
                .filter(|note| !note.is_empty()),
            resumes: draft.resumes.and_then(|date| self.date("resumes", &date)),
            name,
            themes,
            languages,
            anonymity: anonymity?,
            format: format?,
            meetings,
            contact,
        };
        let private = draft.private.unwrap_or_default();
        let private = Private {
            maintainer_email: private
                .maintainer_email
                .and_then(|email| self.email("private.maintainer_email", &email)),
            note: self.text("private.note", private.note, MAX_TEXT),
            external_id: self.line("external_id", draft.external_id),
            ..Private::default()
        };
        Some((content, private))
    }

    fn each<T, U>(
        &mut self,
        field: &str,
        items: Vec<T>,
        mut read: impl FnMut(&mut Self, &str, T) -> Option<U>,
    ) -> Vec<U> {
        if items.len() > MAX_LIST {
            self.wrong(field, Problem::TooMany { max: MAX_LIST });
            return vec![];
        }
        items
            .into_iter()
            .enumerate()
            .filter_map(|(i, item)| read(self, &format!("{field}[{i}]"), item))
            .collect()
    }

    // Codes.

    fn one_code<V: Vocabulary>(&mut self, field: &str, text: &str) -> Option<V> {
        text.trim()
            .parse()
            .map_err(|error: UnknownCode| self.wrong(field, Problem::unknown::<V>(&error)))
            .ok()
    }

    fn code<V: Vocabulary>(&mut self, field: &str, text: Option<String>) -> Option<V> {
        text.filter(|text| !text.trim().is_empty())
            .and_then(|text| self.one_code(field, &text))
    }

    fn required_code<V: Vocabulary>(&mut self, field: &str, text: Option<String>) -> Option<V> {
        match text.filter(|text| !text.trim().is_empty()) {
            Some(text) => self.one_code(field, &text),
            None => {
                self.wrong(field, Problem::Required);
                None
            }
        }
    }

    fn codes<V: Vocabulary>(&mut self, field: &str, texts: Vec<String>) -> Vec<V> {
        let mut codes = self.each(field, texts, |check, at, text| check.one_code(at, &text));
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    fn themes(&mut self, texts: Vec<String>) -> Vec<ThemeCode> {
        if texts.is_empty() {
            self.wrong("themes", Problem::Required);
        }
        let mut themes = self.each("themes", texts, |check, at, text| {
            text.trim()
                .parse()
                .map_err(|problem| check.wrong(at, problem))
                .ok()
        });
        // In the order given: the first is what the group is mainly about.
        let mut seen = vec![];
        themes.retain(|theme: &ThemeCode| {
            let new = !seen.contains(theme);
            seen.push(*theme);
            new
        });
        themes
    }

    fn languages(&mut self, texts: Vec<String>) -> Vec<LanguageTag> {
        if texts.is_empty() {
            self.wrong("languages", Problem::Required);
        }
        let mut languages = self.each("languages", texts, |check, at, text| check.language(at, &text));
        let mut seen = vec![];
        languages.retain(|language| {
            let new = !seen.contains(language);
            seen.push(language.clone());
            new
        });
        languages
    }

    pub(super) fn language(&mut self, field: &str, text: &str) -> Option<LanguageTag> {
        text.trim()
            .parse()
            .map_err(|_| self.wrong(field, Problem::NotALanguage { given: cut(text) }))
            .ok()
    }

    // Parts of a group.

    fn audience(&mut self, draft: DraftAudience) -> Audience {
        let min = self.number("audience.age_min", draft.age_min, 0, 120);
        let max = self.number("audience.age_max", draft.age_max, 0, 120);
        let ages = Ages::new(min, max).unwrap_or_else(|| {
            self.wrong("audience.age_max", Problem::AgesCrossed);
            Ages::default()
        });
        Audience {
            for_whom: self.codes("audience.for", draft.for_whom),
            gender: self.code("audience.gender", draft.gender),
            ages,
            community: self.codes("audience.community", draft.community),
            conviction: self.code("audience.conviction", draft.conviction),
        }
    }

    fn cost(&mut self, draft: DraftCost) -> Option<Cost> {
        match self.required_code("cost.kind", draft.kind)? {
            CostKind::Free => Some(Cost::Free),
            CostKind::Donation => Some(Cost::Donation),
            CostKind::Fixed => {
                let Some(amount) = draft.amount else {
                    self.wrong("cost.amount", Problem::Required);
                    return None;
                };
                if !(0.01..=10_000.0).contains(&amount) {
                    let problem = Problem::NotANumber {
                        given: amount.to_string(),
                        min: "0.01".into(),
                        max: "10000".into(),
                    };
                    self.wrong("cost.amount", problem);
                    return None;
                }
                let currency = draft
                    .currency
                    .unwrap_or_else(|| "EUR".into())
                    .trim()
                    .to_ascii_uppercase();
                if currency.len() != 3 || !currency.chars().all(|letter| letter.is_ascii_alphabetic()) {
                    self.wrong(
                        "cost.currency",
                        Problem::unknown_code(&currency, ["EUR", "USD", "GBP", "CHF", "SEK", "DKK", "PLN"]),
                    );
                    return None;
                }
                // In range, so the rounded product is a small whole number.
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "checked to be between 1 and 1,000,000"
                )]
                let cents = (amount * 100.0).round() as u32;
                Some(Cost::Fixed { cents, currency })
            }
        }
    }

    fn meeting(&mut self, at: &str, draft: DraftMeeting) -> Option<Meeting> {
        let needed = |check: &mut Self, field: &str, text: Option<String>| {
            let text = text.filter(|text| !text.trim().is_empty());
            if text.is_none() {
                check.wrong(format!("{at}.{field}"), Problem::Required);
            }
            text
        };
        let rule = needed(self, "rrule", draft.rrule).and_then(|text| {
            text.parse()
                .map_err(|problem| self.wrong(format!("{at}.rrule"), problem))
                .ok()
        });
        let start = needed(self, "start", draft.start).and_then(|text| {
            let text = text.trim();
            let time = NaiveTime::parse_from_str(text, "%H:%M")
                .or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S"));
            time.map_err(|_| self.wrong(format!("{at}.start"), Problem::NotATime { given: cut(text) }))
                .ok()
        });
        let timezone = draft
            .timezone
            .filter(|zone| !zone.trim().is_empty())
            .unwrap_or_else(|| "Europe/Amsterdam".into());
        let timezone = timezone.trim().parse().map_err(|_| {
            self.wrong(
                format!("{at}.timezone"),
                Problem::NotATimeZone {
                    given: cut(&timezone),
                },
            );
        });
        let from = match draft.from.filter(|date| !date.trim().is_empty()) {
            Some(date) => self.date(&format!("{at}.from"), &date),
            None => Some(self.today),
        };
        if draft.except.len() > 400 {
            self.wrong(format!("{at}.except"), Problem::TooMany { max: 400 });
        }
        let except = draft
            .except
            .iter()
            .take(400)
            .enumerate()
            .filter_map(|(i, date)| self.date(&format!("{at}.except[{i}]"), date))
            .collect();
        let duration_minutes =
            self.number(&format!("{at}.duration_minutes"), draft.duration_minutes, 1, 1440);
        let meeting = Meeting {
            rule: rule?,
            start: start?,
            duration_minutes,
            timezone: timezone.ok()?,
            from: from?,
            except,
        };
        if !meeting.ever_meets() {
            self.wrong(
                format!("{at}.rrule"),
                Problem::RuleNeverMeets {
                    given: cut(meeting.rule.as_str()),
                },
            );
            return None;
        }
        Some(meeting)
    }

    fn venue(&mut self, draft: DraftVenue) -> Option<Venue> {
        let country = match draft.country.filter(|code| !code.trim().is_empty()) {
            None => Country::netherlands(),
            Some(code) => Country::parse(&code).or_else(|| {
                self.wrong(
                    "venue.country",
                    Problem::unknown_code(&code, ["NL", "BE", "DE", "LU", "FR"]),
                );
                None
            })?,
        };
        let point = match (draft.lat, draft.lon) {
            (Some(lat), Some(lon)) => Point::new(lat, lon).or_else(|| {
                let given = format!("{lat}, {lon}");
                self.wrong(
                    "venue.lat",
                    Problem::NotANumber {
                        given,
                        min: "-90".into(),
                        max: "90".into(),
                    },
                );
                None
            }),
            _ => None,
        };
        let postcode_text = draft.postcode.filter(|code| !code.trim().is_empty());
        let postcode = postcode_text
            .as_deref()
            .and_then(|text| Postcode::parse(&country, text));
        let area = postcode
            .as_ref()
            .and_then(|postcode| self.places.area(&country, postcode));
        if let Some(text) = &postcode_text
            && (postcode.is_none() || (area.is_none() && point.is_none()))
        {
            self.wrong(
                "venue.postcode",
                Problem::UnknownPlace {
                    given: cut(text),
                    nearest: None,
                },
            );
        }
        let place = self.line("venue.place", draft.place);
        let named = place
            .as_deref()
            .and_then(|name| self.places.find(name))
            .filter(|spot| spot.place.country == country);
        let spot = area.or(named);
        let place = place.or_else(|| spot.as_ref().map(|spot| spot.place.name.clone()));
        let municipality = self
            .line("venue.municipality", draft.municipality)
            .or_else(|| spot.as_ref().map(|spot| spot.place.municipality.clone()));
        let municipality_centre = municipality
            .as_deref()
            .and_then(|name| self.places.municipality_centre(name));
        Some(Venue {
            kind: self.code("venue.kind", draft.kind),
            disclosure: self
                .code("venue.disclosure", draft.disclosure)
                .unwrap_or(Disclosure::Exact),
            name: self.line("venue.name", draft.name),
            street: self.line("venue.street", draft.street),
            postcode,
            place,
            municipality,
            country,
            point: point.or_else(|| spot.as_ref().map(|spot| spot.point)),
            area_centre: spot.as_ref().map(|spot| spot.point),
            municipality_centre,
            access: self.codes("venue.access", draft.access),
            travel: self.texts("venue.travel", draft.travel, MAX_SUMMARY),
        })
    }

    fn online(&mut self, draft: DraftOnline) -> Option<Online> {
        Some(Online {
            url: draft
                .url
                .filter(|url| !url.trim().is_empty())
                .and_then(|url| self.web_address("online.url", &url)),
            note: self.texts("online.note", draft.note, MAX_SUMMARY),
            kind: self.required_code("online.kind", draft.kind)?,
        })
    }

    fn contact(&mut self, at: &str, draft: DraftContact) -> Option<Contact> {
        let kind = self.required_code(&format!("{at}.kind"), draft.kind)?;
        let at = format!("{at}.value");
        let value = draft.value.filter(|value| !value.trim().is_empty());
        let value = match (kind, value) {
            (ContactKind::Form, _) => None,
            (_, None) => {
                self.wrong(at, Problem::Required);
                return None;
            }
            (ContactKind::Phone, Some(value)) => Some(self.phone(&at, &value)?),
            (ContactKind::Email, Some(value)) => Some(self.email(&at, &value)?),
            (ContactKind::Web, Some(value)) => Some(self.web_address(&at, &value)?),
            (ContactKind::Messenger, Some(value)) if url::Url::parse(value.trim()).is_ok() => {
                Some(self.web_address(&at, &value)?)
            }
            (ContactKind::Messenger | ContactKind::Visit, Some(value)) => self.line(&at, Some(value)),
        };
        Some(Contact { kind, value })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn checked(json: Value) -> Result<(Content, Private), Vec<String>> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
        Draft::from_json(json)
            .and_then(|draft| check(draft, &Places::new([]), today))
            .map_err(|errors| errors.iter().map(ToString::to_string).collect())
    }

    fn whole() -> Value {
        json!({
            "name": {"nl": "Rouwgroep"}, "themes": ["bereavement"], "languages": ["nl"],
            "anonymity": "first-name", "format": "in-person",
            "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TU", "start": "19:30"}],
        })
    }

    fn with(field: &str, value: Value) -> Value {
        let mut json = whole();
        json[field] = value;
        json
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        assert_eq!(
            checked(json!({})).expect_err("nothing is there"),
            [
                "name: problem-required",
                "themes: problem-required",
                "languages: problem-required",
                "anonymity: problem-required",
                "format: problem-required",
                "contact: problem-contact-or-meeting",
            ]
        );
        assert!(checked(whole()).is_ok());
    }

    #[test]
    fn nonsense_is_refused_and_its_place_named() {
        for (field, value, expected) in [
            (
                "themes",
                json!(["grief"]),
                "themes[0]: problem-unknown-code-nearest",
            ),
            (
                "anonymity",
                json!("anonymus"),
                "anonymity: problem-unknown-code-nearest",
            ),
            (
                "languages",
                json!(["nl", "dutch!"]),
                "languages[1]: problem-not-a-language",
            ),
            (
                "name",
                json!({"nl": "x".repeat(201)}),
                "name.nl: problem-too-long",
            ),
            ("group_size", json!(-3), "group_size: problem-not-a-number"),
            (
                "audience",
                json!({"age_min": 30, "age_max": 20}),
                "audience.age_max: problem-ages-crossed",
            ),
            ("cost", json!({"kind": "fixed"}), "cost.amount: problem-required"),
            (
                "meetings",
                json!([{"rrule": "FREQ=WEEKLY", "start": "25:00"}]),
                "meetings[0].start: problem-not-a-time",
            ),
            (
                "meetings",
                json!([{"rrule": "every week", "start": "10:00"}]),
                "meetings[0].rrule: problem-bad-rule",
            ),
            (
                "meetings",
                json!([{"rrule": "FREQ=DAILY;UNTIL=20200101", "start": "10:00"}]),
                "meetings[0].rrule: problem-rule-never-meets",
            ),
            (
                "meetings",
                json!([{"rrule": "FREQ=DAILY", "start": "10:00", "timezone": "Mars/North"}]),
                "meetings[0].timezone: problem-not-a-time-zone",
            ),
            (
                "venue",
                json!({"postcode": "0000 XX"}),
                "venue.postcode: problem-unknown-place",
            ),
            (
                "venue",
                json!({"postcode": "1000 AA"}),
                "venue.postcode: problem-unknown-place",
            ),
            (
                "contact",
                json!([{"kind": "email", "value": "no address"}]),
                "contact[0].value: problem-not-an-email",
            ),
            (
                "contact",
                json!([{"kind": "web", "value": "javascript:alert(1)"}]),
                "contact[0].value: problem-not-a-url",
            ),
            (
                "contact",
                json!([{"kind": "phone", "value": "ring me"}]),
                "contact[0].value: problem-not-a-phone",
            ),
            ("resumes", json!("soon"), "resumes: problem-not-a-date"),
        ] {
            let errors = checked(with(field, value.clone())).expect_err("must be refused");
            assert!(
                errors.iter().any(|error| error == expected),
                "{field} {value}: {errors:?}"
            );
        }
    }

    #[test]
    fn the_postcode_fills_in_what_was_not_said() {
        let (content, _) =
            checked(with("venue", json!({"postcode": "5701ab", "disclosure": "area"}))).expect("fine");
        let venue = content.venue.expect("a venue");
        assert_eq!(venue.place.as_deref(), Some("Helmond"));
        assert_eq!(venue.municipality.as_deref(), Some("Helmond"));
        assert!(venue.point.is_some() && venue.area_centre.is_some() && venue.municipality_centre.is_some());
    }

    #[test]
    fn text_cannot_turn_the_direction_of_what_follows() {
        let (content, _) = checked(with("name", json!({"nl": "Rouw\u{202e}groep\u{0}"}))).expect("fine");
        assert_eq!(
            content.name.best(&["nl"]).map(|(_, text)| text),
            Some("Rouwgroep")
        );
    }
}
