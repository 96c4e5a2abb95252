//! The strip with help that cannot wait, where a search or a group touches danger.

use super::{visit::Visit, words};
use crate::{
    directory::theme::ThemeCode,
    help_lines::{Kind, Line},
    i18n::Translator,
};

/// The strip. Its template is `urgent.html`.
pub struct Urgent {
    /// For what, with the lines for it; what is most urgent first.
    pub kinds: Vec<(String, Vec<HelpLine>)>,
}

/// One line.
pub struct HelpLine {
    /// What people call it.
    pub name: String,
    /// Its number, where the name is not the same.
    pub phone: Option<String>,
    /// A link that dials it.
    pub call: String,
    /// Its site: address and host.
    pub web: Option<(String, String)>,
    /// The languages spoken on it.
    pub languages: Option<String>,
}

impl Urgent {
    /// The help for who is concerned with these themes, in a country where that is known.
    pub fn about(visit: &Visit, themes: &[ThemeCode], country: Option<&str>) -> Option<Self> {
        let lines = visit.site.help_lines.about(themes, country);
        let kinds = lines.chunk_by(|one, other| one.kind == other.kind).map(|lines| {
            let what = what(lines[0].kind, visit.t);
            (what, lines.iter().map(|line| shown(visit, line)).collect())
        });
        (!lines.is_empty()).then(|| Self {
            kinds: kinds.collect(),
        })
    }
}

fn what(kind: Kind, t: Translator) -> String {
    t.get(match kind {
        Kind::Emergency => "urgent-emergency",
        Kind::Suicide => "urgent-suicide",
        Kind::Violence => "urgent-violence",
        Kind::Child => "urgent-child",
        Kind::Listen => "urgent-listen",
    })
}

fn shown(visit: &Visit, line: &Line) -> HelpLine {
    let t = visit.t;
    let dialled: String = line
        .phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    let languages: Vec<String> = line.languages.iter().map(|tag| t.language_name(tag)).collect();
    let web = line.web.as_deref().and_then(words::web_address);
    HelpLine {
        phone: Some(line.phone.clone()).filter(|phone| *phone != line.name),
        name: line.name.clone(),
        call: format!("tel:{dialled}"),
        web: web.and_then(|url| {
            let host = url.host_str()?.trim_start_matches("www.").to_owned();
            Some((url.into(), host))
        }),
        languages: (!languages.is_empty()).then(|| t.list(&languages)),
    }
}
