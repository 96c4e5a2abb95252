use super::*;

fn entry(theme: &str, language: &str, label: &str, words: &[&str]) -> ThemeWords {
    ThemeWords {
        theme: theme.parse().expect("a theme"),
        language: language.to_owned(),
        label: label.to_owned(),
        words: words.iter().map(|word| (*word).to_owned()).collect(),
    }
}

fn thesaurus() -> Thesaurus {
    let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    Thesaurus::new(
        [
            entry(
                "alcohol",
                "nl",
                "Drank",
                &["ik drink te veel", "alcohol", "drank"],
            ),
            entry("depression", "nl", "Somberheid", &["depressie", "somber"]),
            entry("depression", "de", "Depression", &["einsam und leer"]),
            entry("domestic-violence", "tr", "Evde şiddet", &["kocam beni dövüyor"]),
            entry(
                "eating-disorder",
                "nl",
                "Eetproblemen",
                &["anorexia", "mijn dochter eet niet"],
            ),
            entry("trauma", "en", "Trauma", &["war"]),
            entry("loneliness", "de", "Einsamkeit", &["einsam"]),
            entry("loneliness", "ar", "الوحدة", &["أشعر بالوحدة"]),
            entry("language-practice", "nl", "Taal oefenen", &["nederlands leren"]),
        ],
        [
            AskingWords {
                language: "nl".into(),
                nothing: list(&["ik", "zoek", "een", "groep", "voor", "mijn", "met", "in"]),
                relatives: list(&["dochter", "man"]),
                place: list(&["in"]),
                online: list(&["online"]),
                speaks: vec![
                    ("tr".parse().expect("a tag"), list(&["turks"])),
                    ("nl".parse().expect("a tag"), list(&["nederlands"])),
                ],
            },
            AskingWords {
                language: "de".into(),
                nothing: list(&["ich", "war", "hier"]),
                ..AskingWords::default()
            },
        ],
    )
}

fn understood(text: &str, reader: Option<&str>) -> Understood {
    thesaurus().understand(text, reader, &Places::new([]))
}

fn themes(text: &str) -> Vec<&'static str> {
    let understood = understood(text, Some("nl"));
    understood
        .themes
        .iter()
        .map(|meant| meant.theme.as_str())
        .collect()
}

#[test]
fn phrases_words_forms_beginnings_and_slips() {
    for (text, theme) in [
        ("ik drink te veel", "alcohol"),
        ("DRANK!", "alcohol"),
        ("depres", "depression"),
        ("depresie", "depression"),
        ("depressieve", "depression"),
        ("alcoholverslaving", "alcohol"),
        ("Kocam beni dovuyor", "domestic-violence"),
        ("kocam beni dövdü", "domestic-violence"),
        ("اشعر بالوحدة", "loneliness"),
        ("وحدة", "loneliness"),
        ("an orexia", "eating-disorder"),
        ("P76", "depression"),
    ] {
        assert_eq!(themes(text).first(), Some(&theme), "{text}");
    }
    assert!(themes("biljart").is_empty());
    assert!(themes("🙂 …").is_empty());
}

#[test]
fn a_word_of_another_language_does_not_count() {
    assert_eq!(
        understood("ich war einsam hier", Some("de")).themes[0]
            .theme
            .as_str(),
        "loneliness"
    );
    assert!(!themes("ich war einsam hier").contains(&"trauma"));
    assert_eq!(themes("war"), ["trauma"], "alone it is what is meant");
}

#[test]
fn what_stands_around_the_theme_is_understood_too() {
    let text = "ik zoek een groep voor mijn dochter met anorexia in Helmond";
    let found = understood(text, Some("nl"));
    assert_eq!(found.themes[0].theme.as_str(), "eating-disorder");
    assert!(found.relatives.is_some());
    let place = found.place.as_ref().expect("a place");
    assert_eq!(place.what.place.name, "Helmond");
    assert!(found.rest.is_empty(), "{:?}", found.rest);
    assert_eq!(
        found.text_without(text, &place.words),
        "ik zoek een groep voor mijn dochter met anorexia in"
    );
    assert_eq!(
        found.text_without(text, &found.themes[0].words),
        "ik zoek een groep voor mijn met in Helmond",
        "the daughter stands in a phrase of this theme"
    );
    let own = understood("kocam beni dövüyor, man", Some("nl"));
    assert!(own.relatives.is_none(), "who is hit asks for herself");
    assert_eq!(
        understood("drank 5701 ab", None)
            .place
            .expect("a place")
            .what
            .place
            .name,
        "Helmond"
    );
    assert!(understood("drank online", Some("nl")).online.is_some());
}

#[test]
fn a_language_is_asked_for_or_learned() {
    let asked = understood("turkse groep depressie", Some("nl"));
    assert_eq!(asked.languages[0].what.as_str(), "tr");
    let learned = understood("nederlands leren", Some("nl"));
    assert!(learned.languages.is_empty());
    assert_eq!(learned.themes[0].theme.as_str(), "language-practice");
}

#[test]
fn a_short_name_of_a_place_is_one_only_where_a_place_is_named() {
    assert_eq!(
        understood("drank in Oss", Some("nl"))
            .place
            .expect("a place")
            .what
            .place
            .name,
        "Oss"
    );
    assert!(understood("drank oss", Some("nl")).place.is_none());
    let found = understood("drank in Hengelo", Some("nl"));
    assert_eq!(found.other_places.len(), 1);
}
