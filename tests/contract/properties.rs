//! What holds for every search, tried with made-up groups and queries (proptest; a failure prints its seed and the
//! smallest case): filters and counts against a plain reading of the contract, paging, and whatever people may type.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use kring_federation::PublicGroup;
use kring_server::{
    directory::{place::Places, theme::ThemeCode},
    search::{Found, Index, IndexChange, Query},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};

use super::ranking::thesaurus;

const THEMES: [&str; 6] = [
    "cancer",
    "breast-cancer",
    "bereavement",
    "loss-of-child",
    "debt",
    "alcohol",
];
const LANGUAGES: [&str; 4] = ["nl", "tr", "fa", "ar"];
const FOR: [&str; 2] = ["self", "relatives"];
const GENDER: [&str; 2] = ["women", "men"];
const COMMUNITY: [&str; 3] = ["turkish", "syrian", "polish"];
const ANONYMITY: [&str; 4] = ["registered", "first-name", "nickname", "anonymous"];
const FORMAT: [&str; 3] = ["in-person", "online", "hybrid"];
const COST: [&str; 2] = ["free", "fixed"];
const ACCESS: [&str; 2] = ["wheelchair", "bus"];
const SEEKING: [&str; 2] = ["members", "venue"];
const FACILITATION: [&str; 2] = ["peer", "professional"];
const DAYS: [&str; 3] = ["mo", "tu", "we"];
const STARTS: [(&str, &str); 3] = [("09:30", "morning"), ("14:00", "afternoon"), ("19:30", "evening")];
const PLACES: [&str; 4] = ["5701", "5611", "6211", "9711"];
const STATUS: [&str; 2] = ["active", "paused"];
const OPENNESS: [&str; 2] = ["open", "intake"];

/// Read once: the table is long.
fn places() -> &'static Places {
    static PLACES: std::sync::LazyLock<Places> = std::sync::LazyLock::new(|| Places::new([]));
    &PLACES
}

fn now() -> DateTime<Utc> {
    "2026-11-25T12:00:00Z".parse().expect("a time")
}

fn some(of: &'static [&'static str], most: usize) -> impl Strategy<Value = Vec<&'static str>> {
    vec(select(of), 0..=most).prop_map(|mut list| {
        list.sort_unstable();
        list.dedup();
        list
    })
}

prop_compose! {
    fn a_group()(
        themes in some(&THEMES, 2), languages in some(&LANGUAGES, 2), for_whom in some(&FOR, 2), gender in option::of(select(&GENDER)),
        community in some(&COMMUNITY, 2), anonymity in select(&ANONYMITY), format in select(&FORMAT), cost in option::of(select(&COST)),
        access in some(&ACCESS, 2), seeking in some(&SEEKING, 2),
        more in (some(&FACILITATION, 2), vec((select(&DAYS), select(&STARTS)), 0..3), option::of(select(&PLACES)), select(&STATUS), option::of(select(&OPENNESS)),
            option::of(20_u32..40), option::of(40_u32..60), 0_u32..3, "[a-c]{1,2}", option::of(0_u32..400)),
    ) -> Value {
        let (facilitation, meetings, place, status, openness, age_min, age_max, node, name, confirmed) = more;
        let point = place.map(|place| places().find(place).expect("known").point);
        let origin = format!("https://n{node}.example/");
        let confirmed = confirmed.map(|days| (now() - chrono::TimeDelta::days(i64::from(days))).date_naive());
        json!({
            "revision": 1, "origin": {"actor": format!("{origin}actor"), "name": "N", "url": origin},
            "name": {"nl": name}, "themes": themes, "languages": languages, "anonymity": anonymity, "format": format,
            "audience": {"for": for_whom, "gender": gender, "community": community, "age_min": age_min, "age_max": age_max},
            "facilitation": facilitation, "openness": openness, "status": status, "seeking": seeking, "confirmed": confirmed,
            "cost": cost.map(|kind| json!({"kind": kind})),
            "meetings": meetings.iter().map(|(day, (start, _))| json!({"rrule": format!("FREQ=WEEKLY;BYDAY={}", day.to_uppercase()), "start": start,
                "timezone": "Europe/Amsterdam", "from": "2026-01-01"})).collect::<Vec<_>>(),
            "venue": {"disclosure": "exact", "access": access, "lat": point.map(|point| point.lat), "lon": point.map(|point| point.lon)},
            "created": "2026-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z",
        })
    }
}

/// Parameters of a search, without words.
type Asked = Vec<(&'static str, String)>;

fn a_query() -> impl Strategy<Value = Asked> {
    let of = |key: &'static str, values: &'static [&'static str]| {
        vec(
            select(values).prop_map(move |value| (key, value.to_owned())),
            0..=2,
        )
    };
    let rarely = |strategy: BoxedStrategy<Asked>| prop_oneof![3 => Just(vec![]), 1 => strategy];
    let lists: Vec<BoxedStrategy<Asked>> = vec![
        rarely(of("theme", &THEMES).boxed()).boxed(),
        rarely(of("language", &LANGUAGES).boxed()).boxed(),
        rarely(of("audience", &FOR).boxed()).boxed(),
        rarely(of("gender", &GENDER).boxed()).boxed(),
        rarely(of("community", &COMMUNITY).boxed()).boxed(),
        rarely(of("not_community", &COMMUNITY).boxed()).boxed(),
        rarely(of("anonymity", &ANONYMITY).boxed()).boxed(),
        rarely(of("format", &FORMAT).boxed()).boxed(),
        rarely(of("cost", &COST).boxed()).boxed(),
        rarely(of("access", &ACCESS).boxed()).boxed(),
        rarely(of("seeking", &SEEKING).boxed()).boxed(),
        rarely(of("facilitation", &FACILITATION).boxed()).boxed(),
        rarely(of("day", &DAYS).boxed()).boxed(),
        rarely(of("time", &["morning", "afternoon", "evening"]).boxed()).boxed(),
        rarely(of("open", &["true"]).boxed()).boxed(),
        rarely(of("node", &["n0.example", "n1.example"]).boxed()).boxed(),
        rarely(
            (15_u32..65)
                .prop_map(|age| vec![("age", age.to_string())])
                .boxed(),
        )
        .boxed(),
        rarely(
            (select(&PLACES), select(&["within", "beyond"]), 1_u32..200)
                .prop_map(|(place, which, km)| vec![("near", place.to_owned()), (which, km.to_string())])
                .boxed(),
        )
        .boxed(),
    ];
    lists.prop_map(|lists| lists.concat())
}

fn with_ids(groups: Vec<Value>) -> Vec<Value> {
    (0..)
        .zip(groups)
        .map(|(number, mut group)| {
            group["id"] = json!(format!("01KB{number:022}"));
            group["url"] = json!(format!(
                "{}groups/{number}",
                group["origin"]["url"].as_str().expect("a node")
            ));
            group
        })
        .collect()
}

fn index_of(groups: &[Value]) -> Index {
    let index = Index::new(thesaurus()).expect("an index");
    let changes: Vec<IndexChange> = (1..)
        .zip(groups)
        .map(|(changed_seq, group)| {
            let group: PublicGroup = serde_json::from_value(group.clone()).expect("a group");
            IndexChange::Put {
                id: group.id.clone(),
                group: Box::new(group),
                limited: false,
                own: false,
                changed_seq,
            }
        })
        .collect();
    index.apply(&changes, 999, now()).expect("taken in");
    index
}

fn search(index: &Index, asked: &[(&str, String)]) -> Found {
    let places = places();
    let query =
        Query::parse(asked.iter().map(|(key, value)| (*key, value.as_str())), places).expect("a query");
    index.search(&query, places, now()).expect("an answer")
}

/// The codes with which a group counts for a facet.
fn codes(group: &Value, facet: &str) -> BTreeSet<String> {
    let list = |value: &Value| -> BTreeSet<String> {
        let many = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        many.iter()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect()
    };
    let everybody = |codes: BTreeSet<String>, all: &[&str]| {
        if codes.is_empty() {
            all.iter().map(|code| (*code).to_owned()).collect()
        } else {
            codes
        }
    };
    match facet {
        "theme" => list(&group["themes"])
            .into_iter()
            .flat_map(|code| {
                let broader = code.parse::<ThemeCode>().ok().and_then(ThemeCode::broader);
                [Some(code), broader.map(|theme| theme.as_str().to_owned())]
            })
            .flatten()
            .collect(),
        "language" => list(&group["languages"]),
        "audience" => everybody(list(&group["audience"]["for"]), &FOR),
        "gender" => everybody(list(&group["audience"]["gender"]), &GENDER),
        "community" => list(&group["audience"]["community"]),
        "anonymity" => {
            let level = ANONYMITY
                .iter()
                .position(|level| group["anonymity"] == *level)
                .expect("a level");
            ANONYMITY[..=level]
                .iter()
                .map(|level| (*level).to_owned())
                .collect()
        }
        "cost" => list(&group["cost"]["kind"]),
        "access" => list(&group["venue"]["access"]),
        "open" => {
            let open = group["status"] == "active" && group["openness"] != "intake";
            open.then(|| "true".to_owned()).into_iter().collect()
        }
        "node" => [url::Url::parse(group["origin"]["url"].as_str().expect("a node"))
            .expect("a node")
            .host_str()
            .expect("a host")
            .to_owned()]
        .into(),
        other => list(&group[other]),
    }
}

/// Day and time of day of each meeting.
fn meetings(group: &Value) -> Vec<(String, &'static str)> {
    group["meetings"]
        .as_array()
        .expect("meetings")
        .iter()
        .map(|meeting| {
            let day = meeting["rrule"]
                .as_str()
                .expect("a rule")
                .rsplit('=')
                .next()
                .expect("a day")
                .to_lowercase();
            let time = STARTS
                .iter()
                .find(|(start, _)| meeting["start"] == *start)
                .expect("a start")
                .1;
            (day, time)
        })
        .collect()
}

/// Whether a group fits everything that is asked, one parameter passed over. Day and time have to fit one meeting.
fn fits(group: &Value, asked: &[(&str, String)], passed_over: Option<&str>) -> bool {
    let wanted = |key: &str| -> Vec<&str> {
        if Some(key) == passed_over {
            return vec![];
        }
        asked
            .iter()
            .filter(|(of, _)| *of == key)
            .map(|(_, value)| value.as_str())
            .collect()
    };
    let facets = [
        "theme",
        "language",
        "audience",
        "gender",
        "community",
        "facilitation",
        "cost",
        "format",
        "access",
        "open",
        "seeking",
        "node",
    ];
    let in_facets = facets.iter().all(|facet| {
        let wanted = wanted(facet);
        wanted.is_empty()
            || codes(group, facet)
                .iter()
                .any(|code| wanted.contains(&code.as_str()))
    });
    // Of several levels the least asks.
    let level = wanted("anonymity")
        .iter()
        .filter_map(|level| ANONYMITY.iter().position(|known| known == level))
        .min();
    let own = ANONYMITY
        .iter()
        .position(|level| group["anonymity"] == *level)
        .expect("a level");
    let (days, times) = (wanted("day"), wanted("time"));
    let meets = (days.is_empty() && times.is_empty())
        || meetings(group).iter().any(|(day, time)| {
            (days.is_empty() || days.contains(&day.as_str())) && (times.is_empty() || times.contains(time))
        });
    let avoided = wanted("not_community")
        .iter()
        .any(|code| codes(group, "community").contains(*code));
    let number = |key: &str| wanted(key).last().and_then(|value| value.parse::<f64>().ok());
    let age = number("age").is_none_or(|age| {
        let bound = |key: &str, otherwise: f64| group["audience"][key].as_f64().unwrap_or(otherwise);
        (bound("age_min", 0.0)..=bound("age_max", 999.0)).contains(&age)
    });
    let near = wanted("near")
        .last()
        .and_then(|place| places().find(place))
        .map(|spot| spot.point);
    let km = || {
        let venue = &group["venue"];
        let point =
            kring_server::directory::geography::Point::new(venue["lat"].as_f64()?, venue["lon"].as_f64()?)?;
        Some(near?.distance_km(point))
    };
    let within = number("within").is_none_or(|within| km().is_some_and(|km| km <= within));
    let remote = group["format"] != "in-person";
    let beyond = number("beyond").is_none_or(|beyond| remote || km().is_some_and(|km| km >= beyond));
    in_facets && level.is_none_or(|least| own >= least) && meets && !avoided && age && within && beyond
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn filters_and_counts_are_those_of_the_contract(groups in vec(a_group(), 0..40).prop_map(with_ids), asked in a_query()) {
        let index = index_of(&groups);
        let mut all = asked.clone();
        all.push(("limit", "100".to_owned()));
        let found = search(&index, &all);
        let expected: BTreeSet<&str> = groups.iter().filter(|group| fits(group, &asked, None)).map(|group| group["id"].as_str().expect("an id")).collect();
        let hits: BTreeSet<&str> = found.hits.iter().map(|hit| hit.id.as_str()).collect();
        prop_assert_eq!(&hits, &expected, "{:?}", asked);
        prop_assert_eq!(found.total, expected.len() as u64);
        for facet in ["theme", "language", "audience", "gender", "community", "anonymity", "facilitation", "cost", "format", "access", "open", "seeking", "node", "day", "time"] {
            let mut counts: BTreeMap<String, u64> = BTreeMap::new();
            for group in groups.iter().filter(|group| fits(group, &asked, Some(facet))) {
                let theirs: BTreeSet<String> = match facet {
                    // The other one of the two has to fit the same meeting.
                    "day" | "time" => {
                        let other = if facet == "day" { "time" } else { "day" };
                        let wanted: Vec<&str> = asked.iter().filter(|(key, _)| *key == other).map(|(_, value)| value.as_str()).collect();
                        meetings(group).into_iter().filter_map(|(day, time)| {
                            let (own, of_other) = if facet == "day" { (day, time.to_owned()) } else { (time.to_owned(), day) };
                            (wanted.is_empty() || wanted.contains(&of_other.as_str())).then_some(own)
                        }).collect()
                    }
                    _ => codes(group, facet),
                };
                for code in theirs {
                    *counts.entry(code).or_default() += 1;
                }
            }
            // "Everybody" is shown beside a choice that some group names.
            let said = found.facets.get(facet).cloned().unwrap_or_default();
            if matches!(facet, "audience" | "gender") {
                counts.retain(|code, _| said.contains_key(code));
            }
            prop_assert_eq!(&said, &counts, "{} of {:?}", facet, asked);
        }
    }

    #[test]
    fn pages_hold_every_group_once_in_one_order(groups in vec(a_group(), 0..40).prop_map(with_ids), asked in a_query(), sort in select(&["relevance", "name", "confirmed"]), limit in 1_usize..9) {
        let index = index_of(&groups);
        let mut all = asked.clone();
        all.push(("sort", sort.to_owned()));
        let mut whole = all.clone();
        whole.push(("limit", "100".to_owned()));
        let whole: Vec<String> = search(&index, &whole).hits.into_iter().map(|hit| hit.id).collect();
        all.push(("limit", limit.to_string()));
        let mut paged = vec![];
        let mut after = None;
        loop {
            let mut page = all.clone();
            page.extend(after.map(|after| ("after", after)));
            let found = search(&index, &page);
            paged.extend(found.hits.into_iter().map(|hit| hit.id));
            match found.next {
                Some(next) => after = Some(next),
                None => break,
            }
        }
        prop_assert_eq!(paged, whole);
    }

    #[test]
    fn whatever_is_typed_is_answered_or_refused(
        text in prop_oneof!["\\PC{0,80}", any::<String>(), "[ \"'*:^~()\\[\\]{}+\\-/\\\\&|!?]{0,40}", "[\u{202a}-\u{202e}\u{2066}-\u{2069}a-zא-ת]{0,40}"],
        key in select(kring_server::search::query::PARAMETERS),
        lang in select(&LANGUAGES),
    ) {
        thread_local! {
            static INDEX: Index = index_of(&with_ids(vec![]));
        }
        let places = places();
        let parameters = [("q", text.as_str()), ("lang", lang), (key, text.as_str())];
        if let Ok(query) = Query::parse(parameters, places) {
            INDEX.with(|index| index.search(&query, places, now())).expect("an answer");
        }
        let only = Query::parse([("q", text.as_str())], places).expect("words are never wrong");
        INDEX.with(|index| index.search(&only, places, now())).expect("an answer");
    }
}
