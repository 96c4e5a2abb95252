//! What is asked about a group, step by step: only what decides whether somebody takes part.
//!
//! To add a question: a line in one of the steps here, its reading in `draft`, its messages in every language.

use kring_federation::vocabulary::{
    Access, Anonymity, Community, Conviction, CostKind, Disclosure, Facilitation, ForWhom, Format, Gender,
    OnlineKind, Openness, Seeking, VenueKind, Vocabulary, Welcome,
};

use super::{
    draft::{DAYS, KEPT, RHYTHMS, text_field},
    filled::{Filled, of_meeting},
};
use crate::{
    directory::theme,
    i18n::{self, Translator},
    web::words,
};

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Several lines.
    Area,
    /// One of several, all seen.
    Radio,
    /// Some of several, all seen.
    Checks,
    /// One of many.
    Select,
    /// A box to tick.
    Tick,
}

/// One question.
pub struct Question {
    /// The name of its field.
    pub name: String,
    /// The question.
    pub label: String,
    /// An example or a word more.
    pub hint: Option<String>,
    /// How it is answered.
    pub kind: Kind,
    /// What was filled in.
    pub value: String,
    /// What can be chosen, in groups; a group without a name is not set apart.
    pub choices: Vec<Choices>,
    /// What is wrong with the answer.
    pub problem: Option<String>,
    /// Whether an answer is needed.
    pub required: bool,
    /// `type` of a line of text.
    pub input: &'static str,
    /// Whether it is a number, for which a telephone shows other keys.
    pub numeric: bool,
    /// The direction of what is filled in.
    pub dir: &'static str,
    /// Longest answer, characters.
    pub most: usize,
}

/// Things that can be chosen, under a name.
#[derive(Default)]
pub struct Choices {
    /// What they have in common; empty for none.
    pub label: String,
    /// Whether they are folded away at first.
    pub folded: bool,
    /// One each.
    pub choices: Vec<Choice>,
}

/// One thing that can be chosen.
pub struct Choice {
    /// The value of the field.
    pub value: String,
    /// In words.
    pub label: String,
    /// What it means, in a sentence.
    pub means: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Questions under a heading.
#[derive(Default)]
pub struct Section {
    /// The heading; none for questions that need no other than that of the page.
    pub title: Option<String>,
    /// A sentence before them.
    pub intro: Option<String>,
    /// The questions.
    pub questions: Vec<Question>,
    /// A button after them: value and label.
    pub button: Option<(String, String)>,
}

/// The steps of the form: the ends of their message ids, `publish-step-…`.
pub const STEPS: [&str; 6] = ["about", "find", "people", "when", "contact", "check"];

/// Asks questions in a language, filled in.
pub struct Asker<'a> {
    /// In whose language.
    pub t: Translator,
    /// What was filled in.
    pub filled: &'a Filled,
    /// Topics that fit what was written.
    pub suggested: Vec<String>,
    /// What is wrong, by the name of the field.
    pub problems: &'a [(String, String)],
    /// Whether the entry is there already.
    pub edits: bool,
}

impl Asker<'_> {
    /// The questions of a step.
    pub fn step(&self, step: usize) -> Vec<Section> {
        match step {
            0 => self.about(),
            1 => self.find(),
            2 => self.people(),
            3 => self.when(),
            4 => self.contact(),
            _ => vec![],
        }
    }

    /// The names of the fields of a step.
    pub fn fields(&self, step: usize) -> Vec<String> {
        let sections = self.step(step);
        let questions = sections.into_iter().flat_map(|section| section.questions);
        questions.map(|question| question.name).collect()
    }

    fn hinted(&self, name: &str, key: &str, kind: Kind) -> Question {
        Question {
            hint: Some(self.t.get(&format!("{key}-hint"))),
            ..self.plain(name, key, kind)
        }
    }

    fn plain(&self, name: &str, key: &str, kind: Kind) -> Question {
        let problem = self.problems.iter().find(|(field, _)| field == name);
        Question {
            name: name.to_owned(),
            label: self.t.get(key),
            hint: None,
            kind,
            value: self.filled.get(name).to_owned(),
            choices: vec![],
            problem: problem.map(|(_, problem)| problem.clone()),
            required: false,
            input: "text",
            numeric: false,
            dir: "auto",
            most: 200,
        }
    }

    fn choice(&self, name: &str, value: &str, label: String) -> Choice {
        Choice {
            value: value.to_owned(),
            label,
            means: None,
            chosen: self.filled.has(name, value),
        }
    }

    fn codes<V: Vocabulary>(&self, name: &str, key: &str, kind: Kind) -> Question {
        let choices = V::ALL
            .iter()
            .map(|code| self.choice(name, code.code(), self.t.label(V::LIST, code.code())))
            .collect();
        Question {
            choices: vec![Choices {
                choices,
                ..Choices::default()
            }],
            ..self.plain(name, key, kind)
        }
    }

    /// The same with a first choice that says nothing.
    fn or_none(&self, mut question: Question, none: &str) -> Question {
        let nothing = Choice {
            value: String::new(),
            label: self.t.get(none),
            means: None,
            chosen: question.value.is_empty(),
        };
        if let Some(first) = question.choices.first_mut() {
            first.choices.insert(0, nothing);
        }
        question
    }

    fn texts(&self, language: &str) -> Vec<Question> {
        let field = |text: &str| text_field(text, language, self.filled);
        let more = language != self.filled.text_language();
        let required = !more;
        vec![
            Question {
                required,
                ..self.hinted(&field("name"), "publish-name", Kind::Line)
            },
            self.hinted(&field("own_term"), "publish-own-term", Kind::Line),
            Question {
                most: 600,
                ..self.hinted(&field("summary"), "publish-summary", Kind::Area)
            },
            Question {
                most: 10_000,
                ..self.hinted(&field("description"), "publish-description", Kind::Area)
            },
            Question {
                most: 10_000,
                ..self.hinted(&field("first_visit"), "publish-first-visit", Kind::Area)
            },
            Question {
                most: 10_000,
                ..self.hinted(&field("rules"), "publish-rules", Kind::Area)
            },
        ]
    }

    fn language_choices(&self, name: &str) -> Vec<Choice> {
        i18n::LANGUAGES
            .iter()
            .map(|(code, own_name)| {
                let name_here = i18n::tag(code).map(|tag| self.t.language_name(&tag));
                let label = match name_here {
                    Some(here) if here != *own_name => format!("{here} ({own_name})"),
                    _ => (*own_name).to_owned(),
                };
                self.choice(name, code, label)
            })
            .collect()
    }

    fn about(&self) -> Vec<Section> {
        let language = Question {
            choices: vec![Choices {
                choices: self.language_choices("text_language"),
                ..Choices::default()
            }],
            ..self.hinted("text_language", "publish-text-language", Kind::Select)
        };
        let first = self.filled.text_language().to_owned();
        let mut questions = vec![language];
        questions.extend(self.texts(&first));
        let mut sections = vec![Section {
            questions,
            ..Section::default()
        }];
        for more in self.filled.more_languages() {
            let name = more
                .parse()
                .map_or(more.clone(), |tag| self.t.language_name(&tag));
            sections.push(Section {
                title: Some(self.t.put("publish-texts-in", "language", name)),
                questions: self.texts(&more),
                ..Section::default()
            });
        }
        let mut another = Question {
            choices: vec![Choices {
                choices: self.language_choices("more_language"),
                ..Choices::default()
            }],
            ..self.plain("more_language", "publish-add-language", Kind::Select)
        };
        if let Some(choices) = another.choices.first_mut() {
            let there = self.filled.more_languages();
            choices
                .choices
                .retain(|choice| choice.value != first && !there.contains(&choice.value));
        }
        sections.push(Section {
            questions: vec![self.or_none(another, "wish-choose")],
            button: Some(("add-language".into(), self.t.get("publish-add-language-button"))),
            ..Section::default()
        });
        sections
    }

    fn find(&self) -> Vec<Section> {
        let suggested: Vec<Choice> = self
            .suggested
            .iter()
            .map(|code| self.choice("themes", code, self.t.theme(code)))
            .collect();
        let mut groups = vec![];
        if !suggested.is_empty() {
            groups.push(Choices {
                label: self.t.get("publish-themes-suggested"),
                folded: false,
                choices: suggested,
            });
        }
        for category in theme::categories() {
            let themes = theme::all().iter().filter(|theme| theme.category == category);
            let themes = themes.filter(|theme| !self.suggested.iter().any(|code| code == theme.code));
            let mut choices: Vec<Choice> = themes
                .map(|theme| self.choice("themes", theme.code, self.t.theme(theme.code)))
                .collect();
            self.t.sort(&mut choices, |choice| &choice.label);
            groups.push(Choices {
                label: self.t.label("theme-category", category),
                folded: !choices.iter().any(|choice| choice.chosen),
                choices,
            });
        }
        let themes = Question {
            choices: groups,
            required: true,
            ..self.hinted("themes", "publish-themes", Kind::Checks)
        };
        let mut languages = self.language_choices("languages");
        // Languages that the form does not offer stay as they are.
        for other in self.filled.all("languages") {
            if !languages.iter().any(|choice| choice.value == other) {
                let label = other
                    .parse()
                    .map_or(other.to_owned(), |tag| self.t.language_name(&tag));
                languages.push(self.choice("languages", other, label));
            }
        }
        let languages = Question {
            choices: vec![Choices {
                choices: languages,
                ..Choices::default()
            }],
            required: true,
            ..self.plain("languages", "publish-languages", Kind::Checks)
        };
        let mut anonymity = self.codes::<Anonymity>("anonymity", "publish-anonymity", Kind::Radio);
        anonymity.required = true;
        for (choice, level) in anonymity
            .choices
            .iter_mut()
            .flat_map(|group| &mut group.choices)
            .zip(Anonymity::ALL)
        {
            choice.means = Some(words::means(*level, self.t));
        }
        vec![Section {
            questions: vec![
                themes,
                languages,
                anonymity,
                self.codes::<ForWhom>("for", "publish-for", Kind::Checks),
            ],
            ..Section::default()
        }]
    }

    fn people(&self) -> Vec<Section> {
        let number = |question: Question| Question {
            numeric: true,
            dir: "ltr",
            most: 5,
            ..question
        };
        let gender = self.codes::<Gender>("gender", "publish-gender", Kind::Radio);
        let conviction = self.codes::<Conviction>("conviction", "publish-conviction", Kind::Select);
        let cost = self.codes::<CostKind>("cost", "publish-cost", Kind::Radio);
        let mut community = self.codes::<Community>("community", "publish-community", Kind::Checks);
        community.hint = Some(self.t.get("publish-community-hint"));
        let openness = self.codes::<Openness>("openness", "publish-openness", Kind::Radio);
        vec![Section {
            questions: vec![
                self.codes::<Facilitation>("facilitation", "publish-facilitation", Kind::Checks),
                self.codes::<Welcome>("welcome", "publish-welcome", Kind::Checks),
                self.or_none(openness, "publish-cost-unsaid"),
                self.or_none(cost, "publish-cost-unsaid"),
                Question {
                    dir: "ltr",
                    most: 12,
                    ..self.plain("amount", "publish-amount", Kind::Line)
                },
                self.or_none(gender, "publish-gender-both"),
                number(self.plain("age_min", "publish-age-min", Kind::Line)),
                number(self.plain("age_max", "publish-age-max", Kind::Line)),
                number(self.plain("group_size", "publish-size", Kind::Line)),
                community,
                self.or_none(conviction, "publish-conviction-none"),
                self.hinted("supported_by", "publish-supported", Kind::Line),
            ],
            ..Section::default()
        }]
    }

    fn when(&self) -> Vec<Section> {
        let mut format = self.codes::<Format>("format", "publish-format", Kind::Radio);
        format.required = true;
        let mut sections = vec![Section {
            questions: vec![format],
            ..Section::default()
        }];
        let count = self.filled.meetings();
        for i in 0..count {
            sections.push(Section {
                title: (count > 1).then(|| {
                    self.t
                        .put("publish-meeting-number", "number", (i + 1).to_string())
                }),
                questions: self.meeting(i),
                button: (i + 1 == count && count < 7)
                    .then(|| ("add-meeting".into(), self.t.get("publish-meeting-more"))),
                ..Section::default()
            });
        }
        let disclosure = self.codes::<Disclosure>("disclosure", "publish-disclosure", Kind::Radio);
        let kind = self.codes::<VenueKind>("venue_kind", "publish-venue-kind", Kind::Select);
        let mut disclosure = Question {
            // The words of the form say what becomes of it; those of the filter would not do.
            choices: disclosure
                .choices
                .into_iter()
                .map(|group| Choices {
                    choices: group
                        .choices
                        .into_iter()
                        .map(|choice| Choice {
                            label: self.t.get(&format!("publish-disclosure-{}", choice.value)),
                            ..choice
                        })
                        .collect(),
                    ..group
                })
                .collect(),
            ..disclosure
        };
        if disclosure.value.is_empty()
            && let Some(first) = disclosure
                .choices
                .first_mut()
                .and_then(|group| group.choices.first_mut())
        {
            first.chosen = true;
        }
        sections.push(Section {
            title: Some(self.t.get("publish-venue")),
            questions: vec![
                self.or_none(kind, "wish-choose"),
                self.plain("venue_name", "publish-venue-name", Kind::Line),
                self.plain("street", "publish-street", Kind::Line),
                Question {
                    dir: "ltr",
                    ..self.hinted("postcode", "publish-postcode", Kind::Line)
                },
                self.plain("place", "publish-place", Kind::Line),
                disclosure,
                self.codes::<Access>("access", "publish-access", Kind::Checks),
                Question {
                    most: 600,
                    ..self.hinted("travel", "publish-travel", Kind::Line)
                },
            ],
            ..Section::default()
        });
        let online = self.codes::<OnlineKind>("online_kind", "publish-online-kind", Kind::Select);
        sections.push(Section {
            title: Some(self.t.label("format", "online")),
            questions: vec![
                self.or_none(online, "wish-choose"),
                Question {
                    dir: "ltr",
                    most: 1_000,
                    ..self.hinted("online_url", "publish-online-url", Kind::Line)
                },
                Question {
                    most: 600,
                    ..self.plain("online_note", "publish-online-note", Kind::Line)
                },
            ],
            ..Section::default()
        });
        sections
    }

    fn meeting(&self, i: usize) -> Vec<Question> {
        let t = self.t;
        let field = |name: &str| of_meeting(name, i);
        let (day, rhythm) = (field("day"), field("rhythm"));
        let days = DAYS
            .iter()
            .map(|code| self.choice(&day, code, t.label("day", code)))
            .collect();
        let days = Question {
            choices: vec![Choices {
                choices: days,
                ..Choices::default()
            }],
            ..self.plain(&day, "publish-day", Kind::Select)
        };
        let mut rhythms: Vec<Choice> = RHYTHMS
            .iter()
            .map(|(code, _)| self.choice(&rhythm, code, rhythm_label(code, t)))
            .collect();
        if self.filled.get(&rhythm) == KEPT {
            let rule = self.filled.get(&field("rrule")).to_owned();
            rhythms.push(self.choice(&rhythm, KEPT, t.put("publish-rhythm-kept", "rhythm", rule)));
        }
        let rhythms = Question {
            choices: vec![Choices {
                choices: rhythms,
                ..Choices::default()
            }],
            ..self.plain(&rhythm, "publish-rhythm", Kind::Select)
        };
        vec![
            self.or_none(days, "publish-day-none"),
            rhythms,
            Question {
                input: "time",
                dir: "ltr",
                ..self.hinted(&field("start"), "publish-start", Kind::Line)
            },
            Question {
                numeric: true,
                dir: "ltr",
                most: 4,
                ..self.plain(&field("duration_minutes"), "publish-minutes", Kind::Line)
            },
            Question {
                input: "date",
                dir: "ltr",
                ..self.hinted(&field("from"), "publish-from", Kind::Line)
            },
        ]
    }

    fn contact(&self) -> Vec<Section> {
        let line = |name: &str, key: &str, input: &'static str| Question {
            input,
            dir: "ltr",
            most: 1_000,
            ..self.plain(name, key, Kind::Line)
        };
        let mut questions = vec![Question {
            input: "email",
            dir: "ltr",
            most: 254,
            ..self.hinted("maintainer_email", "publish-maintainer", Kind::Line)
        }];
        if !self.edits {
            questions.push(self.plain("mail_link", "publish-mail-link", Kind::Tick));
        }
        vec![
            Section {
                title: Some(self.t.get("publish-contact")),
                intro: Some(self.t.get("publish-contact-hint")),
                questions: vec![
                    line("phone", "publish-phone", "tel"),
                    line("email", "publish-email", "email"),
                    line("web", "publish-web", "text"),
                    Question {
                        dir: "ltr",
                        ..self.hinted("messenger", "publish-messenger", Kind::Line)
                    },
                    self.plain("by_form", "publish-by-form", Kind::Tick),
                    self.codes::<Seeking>("seeking", "publish-seeking", Kind::Checks),
                ],
                ..Section::default()
            },
            Section {
                title: Some(self.t.get("publish-private")),
                questions,
                ..Section::default()
            },
        ]
    }
}

fn rhythm_label(code: &str, t: Translator) -> String {
    let nth = match code {
        "weekly" => return t.count("rhythm-weeks", 1),
        "2weekly" => return t.count("rhythm-weeks", 2),
        "monthly-1" => "first",
        "monthly-2" => "second",
        "monthly-3" => "third",
        "monthly-4" => "fourth",
        _ => "last",
    };
    let days = t.with(
        "rhythm-nth",
        &[("nth", nth.into()), ("day", "…".into()), ("code", "mo".into())],
    );
    t.with(
        "rhythm",
        &[("every", t.count("rhythm-months", 1)), ("days", days)],
    )
}
