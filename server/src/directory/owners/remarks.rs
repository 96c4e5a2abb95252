//! What staff may want to look at in an entry. Remarks decide nothing: a group may choose a word that hurts elsewhere.

use regex::Regex;
use std::sync::LazyLock;

use crate::directory::{
    Directory, Error,
    group::{Content, Group},
};

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Nobody can make contact or come.
    NoContact,
    /// It looks like an entry that is there: its id and name.
    Duplicate(String, String),
    /// A word that marks people.
    Stigma(String),
    /// A text may be about one person.
    Personal(String),
    /// There are many web addresses in the texts.
    Links,
    /// The group left no address of its own.
    NoEmail,
}

/// Words that mark people by what they have, or blame them; in the languages of this site. Compared by their
/// beginning, in small letters.
const STIGMA: &[&str] = &[
    // Dutch
    "gestoord",
    "gekken",
    "junk",
    "alcoholist",
    "zuiplap",
    "dronkaard",
    "psychoot",
    "schizofreen",
    "debiel",
    "gehandicapten",
    "invalide",
    "allochto",
    "illegalen",
    "zwakbegaafd",
    "verslaafden",
    "zelfmoordenaar",
    "bejaarde",
    // English
    "junkie",
    "lunatic",
    "retarded",
    "cripple",
    "psycho ",
    "schizophrenics",
    "drunkard",
    "illegals",
    "insane",
    // German
    "verrückte",
    "säufer",
    "krüppel",
    "irre ",
    "schwachsinnig",
    "behindis",
    "asozial",
    // French
    "fous ",
    "drogués",
    "ivrogne",
    "débiles",
    "clandestins",
    "handicapés mentaux",
    // Spanish
    "locos",
    "drogadict",
    "borrachos",
    "minusválid",
    "subnormal",
    "lisiad",
    // Turkish
    "deliler",
    "ayyaş",
    "sakat",
    "özürlü",
    "geri zekalı",
    // Polish
    "wariat",
    "ćpun",
    "pijak",
    "kalek",
    "upośledzon",
    // Ukrainian
    "божевільн",
    "алкаш",
    "каліка",
    "інвалід",
    "наркоман",
    // Arabic and Farsi
    "مجنون",
    "مجانين",
    "معوق",
    "مدمنين",
    "دیوانه",
    "معتاد",
    "عقب‌مانده",
    "علیل",
    // Kurmanji, Somali
    "dîn û har",
    "kêmaqil",
    "waalan",
    "doqon",
    "naafo",
    // Tigrinya
    "ጽሉላት",
    "ዓዘርቲ",
];

/// A date of birth, a citizen's number, or a telephone number or address in a public text.
static PERSONAL: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        r"(?i)\b(?:geboren|born|geb\.?|né[e]?|nacid[oa]|doğum|ur\.)\D{0,12}\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}",
        r"\b\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d{2}\b",
        r"(?i)\bbsn\b\D{0,4}\d{8,9}",
        r"\b[\w.+-]+@[\w-]+\.[\w.]+",
        r"(?:\+31|\b0)[ -]?6(?:[ -]?\d){8}\b",
        r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b",
    ]
    .into_iter()
    .filter_map(|pattern| Regex::new(pattern).ok())
    .collect()
});

/// More web addresses than this are many.
const FEW_LINKS: usize = 3;

impl Directory {
    /// What staff may want to look at in an entry. Others, of `among`, may be the same.
    ///
    /// # Errors
    /// The database failed.
    pub async fn remarks(&self, group: &Group) -> Result<Vec<Remark>, Error> {
        let mut remarks = of_text(&group.content);
        if group.content.contact.is_empty() {
            remarks.insert(0, Remark::NoContact);
        }
        if group.private.maintainer_email.is_none() {
            remarks.push(Remark::NoEmail);
        }
        let own = self.inner.store.own_groups().await?;
        let like = own
            .iter()
            .map(|own| &own.group)
            .find(|other| other.id != group.id && alike(&group.content, &other.content));
        if let Some(other) = like {
            let name = other.content.name.iter().next();
            let name = name.map_or(String::new(), |(_, name)| name.to_owned());
            remarks.insert(0, Remark::Duplicate(other.id.to_string(), name));
        }
        Ok(remarks)
    }
}

/// Whether two are probably the same group: a theme and a place in common, and a name or a number.
fn alike(one: &Content, other: &Content) -> bool {
    let folded = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let names = |content: &Content| {
        content
            .name
            .iter()
            .map(|(_, name)| folded(name))
            .collect::<Vec<_>>()
    };
    let numbers = |content: &Content| -> Vec<String> {
        let values = content
            .contact
            .iter()
            .filter_map(|contact| contact.value.as_deref());
        values.map(folded).collect()
    };
    let (others, other_numbers) = (names(other), numbers(other));
    let same_name = names(one).iter().any(|name| {
        others
            .iter()
            .any(|other| strsim::normalized_levenshtein(name, other) > 0.85)
    });
    let same_number = numbers(one).iter().any(|number| other_numbers.contains(number));
    let same_theme = one.themes.iter().any(|theme| other.themes.contains(theme));
    let town = |content: &Content| {
        content
            .venue
            .as_ref()
            .and_then(|venue| venue.municipality.clone())
    };
    let same_town = town(one) == town(other);
    same_theme && same_town && (same_name || same_number) || same_name && same_number
}

fn texts(content: &Content) -> String {
    let Content {
        name,
        own_term,
        summary,
        description,
        first_visit,
        rules,
        ..
    } = content;
    let all = [name, own_term, summary, description, first_visit, rules];
    let texts = all.into_iter().flat_map(|texts| texts.iter());
    texts.map(|(_, text)| text).collect::<Vec<_>>().join("\n")
}

/// What can be seen in the texts alone.
pub fn of_text(content: &Content) -> Vec<Remark> {
    let text = texts(content);
    let lower = format!(" {} ", text.to_lowercase());
    let mut remarks = vec![];
    for word in STIGMA {
        let found = lower.match_indices(word).any(|(at, _)| {
            lower[..at]
                .chars()
                .next_back()
                .is_some_and(|before| !before.is_alphanumeric())
        });
        if found {
            remarks.push(Remark::Stigma(word.trim().to_owned()));
        }
    }
    for pattern in PERSONAL.iter() {
        if let Some(found) = pattern.find(&text) {
            remarks.push(Remark::Personal(found.as_str().to_owned()));
        }
    }
    if text.matches("http").count() + text.matches("www.").count() > FEW_LINKS {
        remarks.push(Remark::Links);
    }
    remarks
}
