//! The pages of the form of an entry. Each step is a page; what was filled in on the others is carried along.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    changes::Difference,
    draft::{draft, field_of},
    filled::{FORM_KEY, Filled, GO, STEP},
    questions::{Asker, Kind, STEPS, Section},
};
use crate::{
    app::App,
    directory::draft::Draft,
    i18n::Translator,
    web::{
        group, icon,
        layout::{Keep, Layout, answer},
        visit::Visit,
    },
};

/// Topics that are suggested.
const SUGGESTED: usize = 8;
/// Characters of the texts that are read for them.
const READ: usize = 2_000;
/// The step that shows what visitors will see.
const CHECK: usize = STEPS.len() - 1;

#[derive(Template)]
#[template(path = "entry_form.html")]
struct Page {
    layout: Layout,
    t: Translator,
    title: String,
    intro: Vec<String>,
    /// Which step of how many, in words.
    progress: String,
    step: usize,
    heading: String,
    /// The other steps, of an entry that is there already: number and name.
    steps: Vec<(usize, String)>,
    action: String,
    /// What is wrong: the id of the field, and the sentence.
    problems: Vec<(String, String)>,
    /// A word about all of it.
    note: Option<String>,
    sections: Vec<Section>,
    carried: Vec<(String, String)>,
    preview: Option<String>,
    /// What somebody else wrote and what this writer did.
    conflict: Vec<Difference>,
    send: String,
    edits: bool,
}

impl Page {
    /// The id of a field on the page.
    fn id(name: &str) -> String {
        name.replace('.', "-")
    }
}

/// A form for one entry.
pub struct Form<'a> {
    /// Who looks at it.
    pub visit: &'a Visit,
    /// The node.
    pub app: &'a App,
    /// Where it is sent.
    pub action: String,
    /// The title of the page.
    pub title: String,
    /// Sentences under it, on the first page.
    pub intro: Vec<String>,
    /// The entry as it is, where it is there already.
    pub base: Option<Draft>,
    /// What proves that a form of staff's comes from this site.
    pub form_key: Option<String>,
}

/// What follows from a form that was sent.
pub enum Outcome {
    /// A page to go on with.
    Page(Response),
    /// Everything is right and should be kept.
    Send(Box<Draft>),
}

impl Form<'_> {
    /// The first page.
    pub fn first(&self, mut filled: Filled) -> Response {
        self.in_a_language(&mut filled);
        self.page(&filled, 0, &[], None, StatusCode::OK)
    }

    fn in_a_language(&self, filled: &mut Filled) {
        if filled
            .text_language()
            .parse::<kring_federation::LanguageTag>()
            .is_err()
        {
            filled.set("text_language", self.visit.t.code());
        }
    }

    /// What follows from the button that was pressed.
    pub fn go(&self, filled: &mut Filled) -> Outcome {
        self.in_a_language(filled);
        // Who sends everything at once, as a program might, is shown what it would be.
        let step = filled.get(STEP).parse::<usize>().ok();
        let step = step.map_or(CHECK - 1, |step| step.min(CHECK));
        let at =
            |filled: &Filled, step: usize| Outcome::Page(self.page(filled, step, &[], None, StatusCode::OK));
        match filled.get(GO).to_owned().as_str() {
            "back" => at(filled, step.saturating_sub(1)),
            "add-language" => {
                let language = filled.get("more_language").to_owned();
                filled.add("also_in", language);
                at(filled, step)
            }
            "add-meeting" => {
                filled.set("meetings", (filled.meetings() + 1).to_string());
                at(filled, step)
            }
            "send" => match self.check(filled, CHECK) {
                Ok(draft) => Outcome::Send(Box::new(draft)),
                Err(problems) => Outcome::Page(self.wrong(filled, step, &problems)),
            },
            go if go.starts_with("step-") => {
                let to = go.trim_start_matches("step-").parse().unwrap_or(0);
                at(filled, CHECK.min(to))
            }
            _ => match self.check(filled, step) {
                Ok(_) => at(filled, (step + 1).min(CHECK)),
                Err(problems) => Outcome::Page(self.wrong(filled, step, &problems)),
            },
        }
    }

    /// The last page once more, with a word.
    pub fn again(&self, filled: &Filled, note: String, status: StatusCode) -> Response {
        self.page(filled, CHECK, &[], Some(note), status)
    }

    /// Somebody else changed the entry in between: both are shown, and what this writer wrote can be kept.
    pub fn conflict(&self, filled: &Filled, differing: Vec<Difference>) -> Response {
        let note = Some(self.visit.t.get("edit-conflict"));
        let mut page = self.make(filled, CHECK, &[], note);
        page.heading = self.visit.t.get("edit-conflict-title");
        page.preview = None;
        page.send = self.visit.t.get("edit-conflict-save");
        page.conflict = differing;
        answer(self.visit.t, StatusCode::CONFLICT, Keep::Nothing, &page)
    }

    /// The draft, or what is wrong up to a step: field and sentence.
    fn check(&self, filled: &Filled, upto: usize) -> Result<Draft, Vec<(String, String)>> {
        let (draft, mut errors) = draft(filled, self.base.as_ref());
        errors.extend(self.app.directory.problems(draft.clone()));
        let asker = self.asker(filled, &[]);
        let fields: Vec<String> = (0..=upto.min(CHECK - 1))
            .flat_map(|step| asker.fields(step))
            .collect();
        let mut problems: Vec<(String, String)> = vec![];
        for error in &errors {
            let field = field_of(&error.field, &draft, filled);
            let known = fields.contains(&field);
            // What has no question on the way so far is asked later; at the end nothing is passed over.
            if !known && upto < CHECK || problems.iter().any(|(seen, _)| *seen == field) {
                continue;
            }
            problems.push((field, self.visit.t.problem(&error.problem)));
        }
        if problems.is_empty() {
            Ok(draft)
        } else {
            Err(problems)
        }
    }

    fn wrong(&self, filled: &Filled, step: usize, problems: &[(String, String)]) -> Response {
        let asker = self.asker(filled, &[]);
        let first = (0..CHECK)
            .find(|step| {
                let fields = asker.fields(*step);
                problems.iter().any(|(field, _)| fields.contains(field))
            })
            .unwrap_or(step.min(CHECK - 1));
        self.page(filled, first, problems, None, StatusCode::UNPROCESSABLE_ENTITY)
    }

    fn asker<'b>(&self, filled: &'b Filled, problems: &'b [(String, String)]) -> Asker<'b> {
        Asker {
            t: self.visit.t,
            filled,
            suggested: vec![],
            problems,
            edits: self.base.is_some(),
        }
    }

    fn suggested(&self, filled: &Filled) -> Vec<String> {
        let mut text = String::new();
        for field in ["name", "own_term", "summary", "description", "first_visit"] {
            text.push_str(filled.get(field));
            text.push('\n');
        }
        let text: String = text.chars().take(READ).collect();
        self.app
            .directory
            .themes_in(&text, filled.text_language(), SUGGESTED)
    }

    fn page(
        &self,
        filled: &Filled,
        step: usize,
        problems: &[(String, String)],
        note: Option<String>,
        status: StatusCode,
    ) -> Response {
        answer(
            self.visit.t,
            status,
            Keep::Nothing,
            &self.make(filled, step, problems, note),
        )
    }

    fn make(
        &self,
        filled: &Filled,
        step: usize,
        problems: &[(String, String)],
        note: Option<String>,
    ) -> Page {
        let t = self.visit.t;
        let mut asker = self.asker(filled, problems);
        if step == 1 {
            asker.suggested = self.suggested(filled);
        }
        let sections = asker.step(step);
        let questions = sections.iter().flat_map(|section| &section.questions);
        let mut shown: Vec<String> = vec![];
        let mut listed: Vec<(String, String)> = vec![];
        for question in questions {
            shown.push(question.name.clone());
            if let Some(problem) = &question.problem {
                let sentence = t.with(
                    "publish-problem-at",
                    &[("question", question.label.clone()), ("problem", problem.clone())],
                );
                listed.push((Page::id(&question.name), sentence));
            }
        }
        // What is wrong where the form has no question for it.
        let without: Vec<_> = problems
            .iter()
            .filter(|(field, _)| !shown.contains(field))
            .collect();
        if listed.is_empty() {
            listed.extend(
                without
                    .into_iter()
                    .map(|(_, problem)| (String::new(), problem.clone())),
            );
        }
        let mut carried = filled.carried(&shown);
        carried.extend(self.form_key.clone().map(|key| (FORM_KEY.to_owned(), key)));
        let preview = (step == CHECK).then(|| {
            let (draft, _) = draft(filled, self.base.as_ref());
            let public = self.app.directory.preview(draft);
            public.map_or_else(|_| String::new(), |public| group::preview(self.visit, &public))
        });
        let edits = self.base.is_some();
        let name = |step: usize| t.get(&format!("publish-step-{}", STEPS[step]));
        Page {
            layout: Layout::unlisted(
                self.visit,
                &t.get(if edits { "page-edit" } else { "page-publish" }),
                "",
            ),
            t,
            title: self.title.clone(),
            intro: if step == 0 { self.intro.clone() } else { vec![] },
            progress: t.with(
                "publish-step",
                &[
                    ("step", (step + 1).to_string()),
                    ("steps", STEPS.len().to_string()),
                ],
            ),
            step,
            heading: name(step),
            steps: if edits {
                (0..STEPS.len())
                    .filter(|other| *other != step)
                    .map(|step| (step, name(step)))
                    .collect()
            } else {
                vec![]
            },
            action: self.action.clone(),
            problems: listed,
            note,
            sections,
            carried,
            preview,
            send: t.get(if edits { "publish-save" } else { "publish-send" }),
            edits,
            conflict: vec![],
        }
    }
}
