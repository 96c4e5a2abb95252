//! Translations, docs and sources held against each other.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use kring_federation::vocabulary::{self as words, Vocabulary};
use kring_server::directory::{
    owners::holidays,
    staff::{Role, audit::Action},
    token::Scope,
};
use kring_tests::repository;
use regex::Regex;

const LANGUAGES: [&str; 13] = [
    "nl", "en", "tr", "ar", "fa", "kmr", "so", "de", "fr", "pl", "uk", "es", "ti",
];

/// What a message is made of.
#[derive(Default)]
struct Message {
    variables: BTreeSet<String>,
    attributes: BTreeSet<String>,
    /// What its comment tells translators.
    comment: String,
}

/// Messages by file and key.
type Messages = BTreeMap<(String, String), Message>;

fn messages(language: &str) -> Messages {
    let folder = repository().join("locales").join(language);
    let mut messages = Messages::new();
    for entry in std::fs::read_dir(&folder).unwrap_or_else(|_| panic!("locales/{language} is there")) {
        let path = entry.expect("an entry").path();
        let file = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name")
            .to_owned();
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("locales/{language}/{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut variables = BTreeSet::new();
            let comment = message
                .comment
                .iter()
                .flat_map(|comment| comment.content.clone())
                .collect::<Vec<_>>()
                .join(" ");
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| attribute.id.name.clone())
                .collect();
            for pattern in message
                .value
                .iter()
                .chain(message.attributes.iter().map(|attribute| &attribute.value))
            {
                gather(pattern, &mut variables);
            }
            let key = (file.clone(), message.id.name.clone());
            assert!(
                messages
                    .insert(
                        key,
                        Message {
                            variables,
                            attributes,
                            comment
                        }
                    )
                    .is_none(),
                "{} is twice in locales/{language}/{file}",
                message.id.name
            );
        }
    }
    messages
}

fn gather(pattern: &ast::Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => gather_inline(inline, variables),
            Expression::Select { selector, variants } => {
                gather_inline(selector, variables);
                variants
                    .iter()
                    .for_each(|variant| gather(&variant.value, variables));
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                gather_inline(inline, variables);
            }
        }
        _ => {}
    }
}

#[test]
fn every_message_is_in_every_language_with_the_same_variables() {
    let english = messages("en");
    let mut wrong = vec![];
    for language in LANGUAGES {
        let theirs = messages(language);
        for (key, parts) in &english {
            match theirs.get(key) {
                None => wrong.push(format!("{language} lacks {key:?}")),
                Some(other) if other.attributes != parts.attributes => {
                    wrong.push(format!(
                        "{language} {key:?} has {:?}, English has {:?}",
                        other.attributes, parts.attributes
                    ));
                }
                Some(other) => {
                    // A language may need a variable that English does not, if the comment names it.
                    let extra = other.variables.difference(&parts.variables);
                    let unknown: Vec<_> = extra
                        .filter(|name| !parts.comment.contains(&format!("${name}")))
                        .collect();
                    let lost: Vec<_> = parts.variables.difference(&other.variables).collect();
                    if !unknown.is_empty() || !lost.is_empty() {
                        wrong.push(format!(
                            "{language} {key:?} lacks {lost:?} and has {unknown:?}, which nobody gives it"
                        ));
                    }
                }
            }
        }
        wrong.extend(
            theirs
                .keys()
                .filter(|key| !english.contains_key(*key))
                .map(|key| format!("{language} has {key:?}, which English lacks")),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn files(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            if !path.ends_with("node_modules") {
                files(&path, endings, found);
            }
        } else if endings
            .iter()
            .any(|ending| path.extension().is_some_and(|extension| extension == *ending))
        {
            found.push(path);
        }
    }
}

/// Keys that a list of codes makes: `anonymity-nickname`.
fn listed_keys() -> BTreeSet<String> {
    fn of<V: Vocabulary>(keys: &mut BTreeSet<String>) {
        keys.extend(V::ALL.iter().map(|code| format!("{}-{}", V::LIST, code.code())));
    }
    let mut keys = BTreeSet::new();
    of::<words::Anonymity>(&mut keys);
    of::<words::Facilitation>(&mut keys);
    of::<words::Openness>(&mut keys);
    of::<words::Status>(&mut keys);
    of::<words::Format>(&mut keys);
    of::<words::VenueKind>(&mut keys);
    of::<words::Disclosure>(&mut keys);
    of::<words::CostKind>(&mut keys);
    of::<words::ForWhom>(&mut keys);
    of::<words::Gender>(&mut keys);
    of::<words::Community>(&mut keys);
    of::<words::Conviction>(&mut keys);
    of::<words::Access>(&mut keys);
    of::<words::ContactKind>(&mut keys);
    of::<words::OnlineKind>(&mut keys);
    of::<words::Welcome>(&mut keys);
    of::<words::Seeking>(&mut keys);
    of::<kring_server::search::facet::Day>(&mut keys);
    of::<kring_server::search::facet::TimeOfDay>(&mut keys);
    keys.extend(
        kring_server::search::Sort::ALL
            .iter()
            .map(|(code, _)| format!("sort-{code}")),
    );
    keys.extend(
        kring_server::i18n::ASKED_LANGUAGES
            .iter()
            .map(|code| format!("cue-speaks-{code}")),
    );
    keys.extend(
        words::Anonymity::ALL
            .iter()
            .map(|level| format!("anonymity-{level}-means")),
    );
    keys.extend(
        kring_server::directory::theme::all()
            .iter()
            .map(|theme| format!("theme-{}", theme.code)),
    );
    keys.extend(
        kring_server::directory::theme::categories()
            .iter()
            .map(|category| format!("theme-category-{category}")),
    );
    let names = |list: &str, codes: Vec<&str>| -> Vec<String> {
        codes.into_iter().map(|code| format!("{list}-{code}")).collect()
    };
    keys.extend(names(
        "action",
        Action::ALL.iter().map(|action| action.code()).collect(),
    ));
    keys.extend(names("role", Role::ALL.iter().map(|role| role.code()).collect()));
    keys.extend(names("scope", Scope::ALL.iter().map(|(code, _)| *code).collect()));
    keys.extend(names("holiday", holidays::names()));
    keys.extend(names(
        "publish-step",
        vec!["about", "find", "people", "when", "contact", "check"],
    ));
    keys.extend(names(
        "publish-disclosure",
        words::Disclosure::ALL.iter().map(|code| code.code()).collect(),
    ));
    keys
}

#[test]
fn every_message_is_used_and_every_used_one_is_there() {
    let english: BTreeSet<String> = messages("en").into_keys().map(|(_, key)| key).collect();
    let mut sources = vec![];
    files(&repository().join("server/src"), &["rs"], &mut sources);
    files(
        &repository().join("server/templates"),
        &["html", "txt"],
        &mut sources,
    );
    let text: String = sources
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("UTF-8"))
        .collect();
    let asked = Regex::new(r#"\.(?:get|count|put|with)\(\s*"([a-z][a-z0-9-]*)""#).expect("a pattern");
    let asked: BTreeSet<String> = asked
        .captures_iter(&text)
        .map(|found| found[1].to_owned())
        .collect();
    let listed = listed_keys();
    let missing: Vec<&String> = listed.iter().filter(|key| !english.contains(*key)).collect();
    assert!(missing.is_empty(), "codes without a message: {missing:?}");
    // A question is asked with its example: one key stands for both.
    let quoted = |key: &str| {
        let question = key.strip_suffix("-hint").unwrap_or(key);
        text.contains(&format!("\"{key}\"")) || text.contains(&format!("\"{question}\""))
    };
    let unused: Vec<&String> = english
        .iter()
        .filter(|key| !listed.contains(*key) && !quoted(key))
        .collect();
    assert!(unused.is_empty(), "messages that nothing uses: {unused:?}");
    // Headers are asked for with `get` too; a message has a dash and is no header.
    let unknown: Vec<&String> = asked
        .iter()
        .filter(|key| key.contains('-') && !english.contains(*key) && !is_header(key))
        .collect();
    assert!(
        unknown.is_empty(),
        "messages that are used and not there: {unknown:?}"
    );
}

/// What people type for each theme, in every language: at least eight words and phrases in the five languages that are
/// read most, at least five in the others.
#[test]
fn every_theme_has_words_enough_in_every_language() {
    let mut wrong = vec![];
    for language in LANGUAGES {
        let least = if ["nl", "en", "tr", "ar", "fa"].contains(&language) {
            8
        } else {
            5
        };
        let t = kring_server::i18n::Translator::plain(language);
        for theme in kring_server::directory::theme::all() {
            let words: BTreeSet<String> = t
                .theme_words(theme.code)
                .iter()
                .map(|word| kring_server::text::fold(word))
                .collect();
            let about = t.about_theme(theme.code);
            if words.len() < least || about.is_empty() || t.theme(theme.code) == theme.code {
                wrong.push(format!(
                    "{language} {}: {} words, about: {about:?}",
                    theme.code,
                    words.len()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_header(key: &str) -> bool {
    ["accept-language", "content-type", "if-match", "sec-fetch-site"].contains(&key)
}

#[test]
fn every_file_that_the_docs_name_is_there() {
    let mut docs = vec![
        repository().join("README.md"),
        repository().join("CONTRIBUTING.md"),
    ];
    files(&repository().join("docs"), &["md"], &mut docs);
    let named =
        Regex::new(r"`((?:server|federation|locales|docs|tests|\.ci)/[A-Za-z0-9_./-]+)`").expect("a pattern");
    let mut missing = vec![];
    for doc in docs {
        let text = std::fs::read_to_string(&doc).expect("UTF-8");
        for found in named.captures_iter(&text) {
            if !repository().join(&found[1]).exists() {
                missing.push(format!("{} names {}", doc.display(), &found[1]));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The direction of imports, as docs/architecture.md draws it.
#[test]
fn imports_run_one_way() {
    let mut wrong = vec![];
    for (folder, forbidden) in [
        (
            "server/src/directory",
            vec![
                "axum",
                "askama",
                "fluent",
                "activitypub",
                "crate::web",
                "crate::api",
                "crate::i18n",
                "crate::cli",
                "crate::jobs",
                "crate::federated",
                "crate::exchange",
            ],
        ),
        (
            "server/src/search",
            vec![
                "axum",
                "askama",
                "fluent",
                "activitypub",
                "sea_orm",
                "crate::web",
                "crate::api",
                "crate::i18n",
                "crate::cli",
            ],
        ),
        (
            "server/src/exchange",
            vec![
                "axum",
                "sea_orm",
                "reqwest",
                "crate::web",
                "crate::api",
                "crate::i18n",
                "crate::cli",
            ],
        ),
        (
            "server/src/i18n",
            vec!["axum", "sea_orm", "crate::web", "crate::api", "crate::cli"],
        ),
        (
            "federation/src",
            vec!["kring_server", "sea_orm", "tantivy", "fluent"],
        ),
    ] {
        let mut sources = vec![];
        files(&repository().join(folder), &["rs"], &mut sources);
        assert!(!sources.is_empty(), "{folder} has sources");
        for source in sources {
            let text = std::fs::read_to_string(&source).expect("UTF-8");
            // Only the store may name the database.
            let in_store = source.components().any(|part| part.as_os_str() == "store");
            for line in text.lines().filter(|line| line.trim_start().starts_with("use ")) {
                let crossed = forbidden.iter().any(|name| line.contains(&format!("use {name}")));
                let database = folder == "server/src/directory" && !in_store && line.contains("use sea_orm");
                if crossed || database {
                    wrong.push(format!("{}: {}", source.display(), line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
