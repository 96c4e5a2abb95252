//! Groups that put themselves on the list and keep their entry.

use std::path::Path;

use chrono::{Datelike, NaiveDate, TimeDelta};
use kring_server::directory::{
    clock::Clock,
    owners::submission::{ALIKE, MOST, Submitted},
    staff::audit::By,
};
use kring_tests::{Answer, Database, Region, TestNode, a_group_with, both_databases, eventually};
use reqwest::{Method, StatusCode};
use serde_json::json;

use super::staff::{EDITOR, Signed, sign_in};

/// Everything that a form asks for.
pub const ENTRY: &[(&str, &str)] = &[
    ("text_language", "nl"),
    ("name", "Dinsdagkring"),
    ("description", "Wij zijn veel alleen en drinken samen koffie."),
    ("themes", "loneliness"),
    ("languages", "nl"),
    ("languages", "fa"),
    ("anonymity", "anonymous"),
    ("format", "in-person"),
    ("day", "tu"),
    ("start", "19:30"),
    ("duration_minutes", "90"),
    ("venue_name", "De Bron"),
    ("street", "Voorbeeldstraat 12"),
    ("postcode", "5701 AB"),
    ("disclosure", "area"),
    ("phone", "+31 99 000 00 01"),
    ("maintainer_email", "anna@groep.example"),
    ("mail_link", "on"),
];

/// The same with other values.
pub fn with(changes: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let kept = ENTRY
        .iter()
        .filter(|(name, _)| !changes.iter().any(|(of, _)| of == name));
    kept.copied().chain(changes.iter().copied()).collect()
}

pub async fn post(node: &TestNode, path: &str, fields: &[(&str, &str)]) -> Answer {
    node.send(node.request(Method::POST, path).form(fields)).await
}

/// The path of the secret link on a page.
pub fn link_on(page: &str) -> String {
    let at = page.find("/edit/").unwrap_or_else(|| panic!("no link on {page}"));
    let secret: String = page[at + 6..].chars().take(43).collect();
    format!("/nl/edit/{secret}")
}

/// Sends an entry in. Returns the path of its secret link.
pub async fn publish(node: &TestNode, fields: &[(&str, &str)]) -> String {
    let fields: Vec<_> = fields.iter().copied().chain([("go", "send")]).collect();
    let answer = post(node, "/nl/publish", &fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    link_on(&answer.text)
}

/// The same, approved. Returns the link and the id.
pub async fn listed(node: &TestNode, staff: &Signed, fields: &[(&str, &str)]) -> (String, String) {
    let link = publish(node, fields).await;
    let waiting = node.app().directory.submissions().await.expect("read");
    let id = waiting.last().expect("it waits").group.id.to_string();
    let answer = staff
        .post(node, &format!("/nl/manage/new/{id}"), &[("decision", "approve")])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    (link, id)
}

/// The mails in the folder of a node without a mail server, the oldest first.
fn mails(folder: &Path) -> Vec<String> {
    let Ok(files) = std::fs::read_dir(folder.join("mail")) else {
        return vec![];
    };
    let files = files.map(|file| file.expect("a file").path());
    let mut files: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|end| end == "eml"))
        .collect();
    // `{time}-{number}.eml`
    files.sort_by_key(|path| {
        let name = path
            .file_stem()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        name.split_once('-')
            .and_then(|(_, number)| number.parse::<i64>().ok())
    });
    files
        .iter()
        .map(|path| readable(&std::fs::read_to_string(path).expect("text")))
        .collect()
}

/// A mail with its encoded parts undone, as far as these tests look at them.
fn readable(mail: &str) -> String {
    mail.replace("=\r\n", "").replace("=\n", "")
}

both_databases! {
    async fn an_entry_waits_is_approved_found_changed_confirmed_handed_over_and_withdrawn(database) {
        let folder = tempfile::tempdir().expect("a folder");
        let data = ("data_dir", folder.path().display().to_string());
        let node = TestNode::start_with(database, &[data]).await;
        let staff = sign_in(&node, EDITOR).await;
        let link = publish(&node, ENTRY).await;
        assert_eq!(node.search("").await["total"], 0, "nobody sees it before staff has");
        let page = node.get(&link).await;
        assert_eq!((page.status, page.header("referrer-policy")), (StatusCode::OK, "no-referrer"));
        let queue = staff.get(&node, "/nl/manage").await;
        assert!(queue.text.contains("Dinsdagkring") && queue.text.contains("value=\"approve\"") && queue.text.contains("value=\"decline\""));
        let id = node.app().directory.submissions().await.expect("read")[0].group.id.to_string();
        let approve = [("decision", "approve")];
        staff.post(&node, &format!("/nl/manage/new/{id}"), &approve).await;
        node.will_find("theme=loneliness&language=fa", &["Dinsdagkring"]).await;
        let twice = staff.post(&node, &format!("/nl/manage/new/{id}"), &approve).await;
        assert_eq!(twice.status, StatusCode::CONFLICT, "of two who decide at once one is told");
        let group = node.get(&format!("/api/v1/groups/{id}")).await;
        assert!(!group.text.contains("Voorbeeldstraat") && !group.text.contains("anna@groep.example"));
        assert_eq!(group.json()["venue"]["postcode"], "5701");

        // Changing what it is called changes nothing else, and is no confirmation.
        let before = group.json();
        let form = node.get(&format!("{link}/change")).await;
        assert!(form.text.contains("Dinsdagkring"));
        let changed = with(&[("name", "Woensdagkring"), ("go", "send")]);
        let saved = post(&node, &format!("{link}/change"), &changed).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        node.will_find("theme=loneliness", &["Woensdagkring"]).await;
        let after = node.get(&format!("/api/v1/groups/{id}")).await.json();
        for field in ["themes", "languages", "meetings", "venue", "contact", "confirmed", "anonymity", "cost", "audience"] {
            assert_eq!(before[field], after[field], "{field}");
        }
        let seen = staff.get(&node, "/nl/manage").await;
        assert!(seen.text.contains("Woensdagkring") && seen.text.contains("<del"), "staff sees what the group changed");

        // A break with an end, a full group, and a day without a meeting.
        let until = (node.app().directory.now() + TimeDelta::days(20)).date_naive().to_string();
        post(&node, &link, &[("do", "pause"), ("until", &until), ("status_note", "Tot na de zomer")]).await;
        let paused = node.get(&format!("/api/v1/groups/{id}")).await.json();
        assert_eq!((&paused["status"], &paused["status_note"]["nl"]), (&json!("paused"), &json!("Tot na de zomer")));
        post(&node, &link, &[("do", "resume")]).await;
        post(&node, &link, &[("do", "full")]).await;
        assert_eq!(node.get(&format!("/api/v1/groups/{id}")).await.json()["status"], "full");
        post(&node, &link, &[("do", "not-full")]).await;
        let next = after["meetings"][0]["next"][0].as_str().expect("a day")[..10].to_owned();
        post(&node, &link, &[("do", "cancel"), ("day", &next), ("cancelled", &next)]).await;
        let cancelled = node.get(&format!("/api/v1/groups/{id}")).await.json();
        assert_eq!(cancelled["meetings"][0]["except"], json!([next]));
        assert_ne!(cancelled["meetings"][0]["next"][0].as_str().expect("a day")[..10], next);
        post(&node, &link, &[("do", "cancel"), ("day", &next)]).await;
        assert_eq!(node.get(&format!("/api/v1/groups/{id}")).await.json()["meetings"][0]["except"], json!([]));
        assert_eq!(post(&node, &link, &[("do", "confirm")]).await.header("location"), format!("{link}?confirmed"));

        // Somebody else keeps it: the old link is dead at once.
        let handed = post(&node, &link, &[("do", "hand-over"), ("maintainer_email", "bart@groep.example")]).await;
        let new = link_on(&handed.text);
        assert_ne!(new, link);
        assert_eq!(node.get(&link).await.status, StatusCode::NOT_FOUND);
        assert_eq!(post(&node, &link, &[("do", "withdraw"), ("sure", "yes")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(post(&node, &new, &[("do", "withdraw")]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "not without the tick");
        assert_eq!(post(&node, &new, &[("do", "withdraw"), ("sure", "yes")]).await.status, StatusCode::OK);
        assert_eq!(node.get(&new).await.status, StatusCode::NOT_FOUND);
        assert_eq!(node.get(&format!("/nl/groups/{id}")).await.status, StatusCode::GONE);
        assert_eq!(node.get(&format!("/api/v1/groups/{id}")).await.status, StatusCode::GONE);

        eventually("three mails are written", || async { mails(folder.path()).len() == 3 }).await;
        let mails = mails(folder.path());
        assert!(mails[0].contains("anna@groep.example") && mails[0].contains(&link), "the link: {}", mails[0]);
        assert!(mails[1].contains("anna@groep.example") && mails[1].contains(&format!("/nl/groups/{id}")), "approved: {}", mails[1]);
        assert!(mails[2].contains("bart@groep.example") && mails[2].contains(&new), "handed over: {}", mails[2]);
        for mail in &mails {
            let subject = mail.lines().find(|line| line.starts_with("Subject:")).expect("a subject");
            assert!(!subject.to_lowercase().contains("kring") && !subject.contains("eenzaam"), "{subject}");
        }
    }

    async fn what_staff_changes_the_group_sees_and_undoes(database) {
        let node = TestNode::start(database).await;
        let staff = sign_in(&node, EDITOR).await;
        let (link, id) = listed(&node, &staff, ENTRY).await;
        let changed = with(&[("name", "Steunpunt Eenzaamheid"), ("go", "send"), ("description", "Beter zo.")]);
        let saved = staff.post(&node, &format!("/nl/manage/entries/{id}/change"), &changed).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        // The group changes something else in between; that stays.
        let mine = with(&[("name", "Steunpunt Eenzaamheid"), ("description", "Onze eigen woorden."), ("go", "send")]);
        post(&node, &format!("{link}/change"), &mine).await;
        let page = node.get(&link).await;
        assert!(page.text.contains("<del") && page.text.contains("Dinsdagkring") && page.text.contains("Steunpunt"));
        let edit = node.app().directory.history(&id).await.expect("read");
        let by_staff = edit.iter().find(|edit| edit.who == EDITOR).expect("kept").id.to_string();
        let undone = post(&node, &link, &[("do", "undo"), ("edit", &by_staff)]).await;
        assert_eq!(undone.header("location"), format!("{link}?undone"));
        let now = node.get(&format!("/api/v1/groups/{id}")).await.json();
        assert_eq!(now["name"]["nl"], "Dinsdagkring");
        assert_eq!(now["description"]["nl"], "Onze eigen woorden.", "what was changed again since stays");
        assert_eq!(post(&node, &link, &[("do", "undo"), ("edit", "999999")]).await.status, StatusCode::NOT_FOUND);
    }

    async fn of_two_who_edit_at_once_the_second_sees_the_difference(database) {
        let node = TestNode::start(database).await;
        let staff = sign_in(&node, EDITOR).await;
        let (link, id) = listed(&node, &staff, ENTRY).await;
        let change = format!("{link}/change");
        let revision = node.get(&format!("/api/v1/groups/{id}")).await.json()["revision"].to_string();
        let first = with(&[("revision", "1"), ("name", "Eerste"), ("street", "Eerste straat 1"), ("go", "send")]);
        assert_eq!(revision, "1");
        assert_eq!(post(&node, &change, &first).await.status, StatusCode::SEE_OTHER);
        let second = with(&[("revision", "1"), ("name", "Tweede"), ("phone", "+31 99 000 00 02"), ("go", "send")]);
        let conflict = post(&node, &change, &second).await;
        assert_eq!(conflict.status, StatusCode::CONFLICT);
        assert!(conflict.text.contains("Eerste") && conflict.text.contains("Tweede"));
        assert_eq!(node.get(&format!("/api/v1/groups/{id}")).await.json()["name"]["nl"], "Eerste", "nothing is lost");
        // What the page carries, sent again: the second's words, and what only the first changed stays.
        let carried: Vec<(String, String)> = hidden(&conflict.text);
        let mut fields: Vec<(&str, &str)> = carried.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("go", "send"));
        let saved = post(&node, &change, &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let record = node.app().directory.own_record(&id).await.expect("read").expect("there");
        assert_eq!(record.content.name.best(&["nl"]).map(|(_, name)| name), Some("Tweede"));
        assert_eq!(record.content.venue.expect("a venue").street.as_deref(), Some("Eerste straat 1"));
        assert_eq!(record.content.contact[0].value.as_deref(), Some("+31 99 000 00 02"));
    }

    async fn two_years_of_asking_pass_in_a_moment(database) {
        let clock = Clock::manual(Clock::system().now());
        let folder = tempfile::tempdir().expect("a folder");
        let data = ("data_dir", folder.path().display().to_string());
        let node = TestNode::start_at(database, &[data], clock.clone()).await;
        let staff = sign_in(&node, EDITOR).await;
        let directory = &node.app().directory;
        let (answering, faithful) = listed(&node, &staff, &with(&[("name", "Trouwe kring"), ("maintainer_email", "trouw@groep.example")])).await;
        let (silent_link, silent) = listed(&node, &staff, &with(&[("name", "Stille kring"), ("street", "Elders 3"), ("phone", "+31 99 000 00 09"), ("maintainer_email", "stil@groep.example")])).await;
        let unreachable = with(&[("name", "Onbereikbare kring"), ("street", "Elders 4"), ("phone", "+31 99 000 00 08"), ("maintainer_email", ""), ("mail_link", "")]);
        let (_, unreachable) = listed(&node, &staff, &unreachable).await;
        let mut days = vec![];
        let start = clock.now().date_naive();
        let mut unlisted_on = None;
        for _ in 0..146 {
            clock.advance(TimeDelta::days(5));
            // Twice, as two processes do: nobody is asked twice.
            directory.keep_up().await.expect("done");
            directory.keep_up().await.expect("done");
            let today = clock.now().date_naive();
            let stale = directory.stale().await.expect("read");
            if let Some(row) = stale.iter().find(|row| row.id == faithful) {
                days.push(((today - start).num_days(), row.asked));
                directory.confirm_entry(&faithful, &By::Group).await.expect("confirmed");
            }
            let row = stale.iter().find(|row| row.id == silent);
            if row.is_some_and(|row| row.unlisted) && unlisted_on.is_none() {
                unlisted_on = Some((today - start).num_days());
            }
        }
        assert_eq!(days, [(180, 1), (360, 1), (540, 1), (720, 1)], "who answers is asked once each half year");
        assert_eq!(unlisted_on, Some(270), "who does not is off the list after three months more");
        eventually("every mail is written", || async {
            mails(folder.path()).iter().filter(|mail| mail.contains("stil@groep.example")).count() == 6
        })
        .await;
        let to_silent: Vec<String> = mails(folder.path()).into_iter().filter(|mail| mail.contains("stil@groep.example")).collect();
        // The link, approved, asked, reminded twice, off the list; and then nothing more.
        assert_eq!(to_silent.len(), 6);
        assert_eq!(mails(folder.path()).iter().filter(|mail| mail.contains("trouw@groep.example")).count(), 2 + 4);
        node.will_find("", &["Onbereikbare kring", "Trouwe kring"]).await;
        assert_eq!(node.get(&format!("/nl/groups/{silent}")).await.status, StatusCode::GONE);
        let stale = directory.stale().await.expect("read");
        let quiet = stale.iter().find(|row| row.id == unreachable).expect("staff sees it");
        assert!(!quiet.reachable && !quiet.unlisted, "who cannot be asked is not taken off silently");
        assert!(staff_again(&node).await.contains("Stille kring"), "staff sees it too");
        let shown = node.get(&format!("/en/groups/{unreachable}")).await;
        assert!(shown.text.contains("not checked lately"), "visitors see it");
        assert!(!node.get(&format!("/en/groups/{faithful}")).await.text.contains("not checked lately"));
        // The link in the last mail is over by now; the group's own link is not. One press brings it back.
        assert!(node.get(&silent_link).await.text.contains("value=\"confirm\""));
        post(&node, &silent_link, &[("do", "confirm")]).await;
        node.will_find("", &["Onbereikbare kring", "Stille kring", "Trouwe kring"]).await;
        assert_eq!(node.get(&format!("/nl/groups/{silent}")).await.status, StatusCode::OK);
        assert_eq!(node.get(&answering).await.status, StatusCode::OK);
    }

    async fn a_closed_building_pauses_what_is_in_it_and_nothing_online(database) {
        let clock = Clock::manual(Clock::system().now());
        let node = TestNode::start_at(database, &[], clock.clone()).await;
        let staff = sign_in(&node, EDITOR).await;
        let venue = json!({"postcode": "5701 AB", "street": "Markt 1", "name": "Buurthuis"});
        let also = json!({"postcode": "5701ab", "street": "markt 1"});
        for (name, format, venue) in [("In huis", "in-person", &venue), ("Half", "hybrid", &also), ("Online", "online", &venue)] {
            node.publish(&a_group_with(json!({"name": {"nl": name}, "format": format, "venue": venue}))).await;
        }
        node.publish(&a_group_with(json!({"name": {"nl": "Elders"}, "venue": {"postcode": "5701 AB", "street": "Markt 2"}}))).await;
        let day = |days: i64| (clock.now() + TimeDelta::days(days)).date_naive().to_string();
        let buildings = node.app().directory.buildings().await.expect("read");
        let (key, _, groups) = buildings.iter().find(|(_, label, _)| label.contains("Markt 1") || label.contains("markt 1")).expect("there");
        assert_eq!(*groups, 3, "however it was written");
        let (from, until) = (day(2), day(9));
        let close = [("do", "close"), ("building", key), ("from", &from), ("until", &until), ("note", "Verbouwing")];
        let crossed = [("do", "close"), ("building", key.as_str()), ("from", &until), ("until", &from)];
        assert_eq!(staff.post(&node, "/nl/manage/venues", &crossed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(staff.post(&node, "/nl/manage/venues", &close).await.status, StatusCode::SEE_OTHER);
        let state = || async {
            let found = node.search("sort=name").await;
            let groups = found["groups"].as_array().expect("groups").clone();
            groups.iter().map(|group| format!("{} {} {}", group["name"]["nl"].as_str().expect("a name"), group["format"].as_str().expect("a format"), group["status"].as_str().expect("a status"))).collect::<Vec<_>>()
        };
        let open = ["Elders in-person active", "Half hybrid active", "In huis in-person active", "Online online active"];
        let shut = ["Elders in-person active", "Half online active", "In huis in-person paused", "Online online active"];
        node.app().directory.keep_up().await.expect("done");
        eventually("it is open before its first day", || async { state().await == open }).await;
        clock.advance(TimeDelta::days(3));
        node.app().directory.keep_up().await.expect("done");
        eventually("the building is closed", || async { state().await == shut }).await;
        let paused = node.search("q=huis").await;
        assert_eq!(paused["groups"][0]["resumes"], day(7), "the day after its last day");
        clock.advance(TimeDelta::days(7));
        node.app().directory.keep_up().await.expect("done");
        eventually("it is open again", || async { state().await == open }).await;
    }
}

async fn staff_again(node: &TestNode) -> String {
    // A session does not last two years.
    sign_in(node, EDITOR).await.get(node, "/nl/manage").await.text
}

/// A number as a word.
fn letters(number: i32) -> String {
    number
        .to_string()
        .chars()
        .map(|digit| char::from(b'a' + u8::try_from(digit).unwrap_or(b'0') - b'0'))
        .collect()
}

/// The hidden fields of the form on a page.
pub fn hidden(page: &str) -> Vec<(String, String)> {
    let plain = |text: &str| {
        text.replace("&quot;", "\"")
            .replace("&#34;", "\"")
            .replace("&#39;", "'")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&#38;", "&")
            .replace("&amp;", "&")
    };
    page.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once("\" value=\"")?;
            let (value, _) = rest.split_once('"')?;
            Some((plain(name), plain(value)))
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_group_publishes_is_found_on_another_node() {
    let region = Region::start(Database::sqlite().and(1).await).await;
    region.connect().await;
    let [one, other] = &region.nodes[..] else {
        panic!("two nodes")
    };
    let staff = sign_in(one, EDITOR).await;
    let (link, _) = listed(one, &staff, ENTRY).await;
    other
        .will_find("language=fa&near=Helmond", &["Dinsdagkring"])
        .await;
    post(one, &link, &[("do", "pause")]).await;
    eventually("the break is known there", || async {
        other.search("language=fa").await["groups"][0]["status"] == "paused"
    })
    .await;
    post(one, &link, &[("do", "withdraw"), ("sure", "yes")]).await;
    other.will_find("language=fa", &[]).await;
}

#[tokio::test]
async fn a_form_that_lacks_something_says_what_and_keeps_the_rest() {
    let node = TestNode::start(Database::sqlite()).await;
    for (field, value, place) in [
        ("name", "", "name"),
        ("anonymity", "", "anonymity"),
        ("anonymity", "incognito", "anonymity"),
        ("format", "", "format"),
        ("start", "half acht", "start"),
        ("day", "", "day"),
        ("postcode", "0000 XX", "postcode"),
        ("phone", "bel mij", "phone"),
        ("maintainer_email", "geen adres", "maintainer_email"),
        ("duration_minutes", "lang", "duration_minutes"),
    ] {
        let fields = with(&[(field, value), ("go", "send")]);
        let answer = post(&node, "/nl/publish", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={value}");
        assert!(answer.text.contains("role=\"alert\""), "{field}={value}");
        assert!(
            answer.text.contains(&format!("href=\"#{place}\"")),
            "{field}={value}: {}",
            answer.text
        );
        if field != "name" {
            assert!(
                answer.text.contains("Dinsdagkring"),
                "{field}={value}: what was typed is there"
            );
        }
    }
    assert_eq!(node.app().directory.submissions().await.expect("read").len(), 0);
    // Nonsense of every kind is answered with a page and never with 500.
    for body in [
        "",
        "step=99&go=back",
        "step=-1&go=step-77",
        "go=add-language&more_language=!!",
        "meetings=99999&step=3&go=add-meeting",
        "%FF%FE=%00&name=%00&go=send",
    ] {
        let request = node
            .request(Method::POST, "/ti/publish")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        let answer = node.send(request).await;
        assert!(answer.status.as_u16() < 500, "{body}: {}", answer.status);
        assert!(answer.text.contains("<form"), "{body}");
    }
    let huge = "x".repeat(200_000);
    let answer = post(
        &node,
        "/nl/publish",
        &with(&[("go", "send")])
            .into_iter()
            .chain([("rules", huge.as_str())])
            .collect::<Vec<_>>(),
    )
    .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Markup that arrives is shown as text.
    let marked = with(&[
        ("name", "<script>alert(1)</script>"),
        ("step", "4"),
        ("go", "next"),
    ]);
    let preview = post(&node, "/nl/publish", &marked).await;
    assert!(!preview.text.contains("<script>alert") && preview.text.contains("alert(1)"));
}

#[tokio::test]
async fn robots_and_floods_from_one_address_are_stopped_and_people_are_not() {
    let clock = Clock::manual(Clock::system().now());
    let proxies = ("trusted_proxies", "127.0.0.0/8".to_owned());
    let node = TestNode::start_at(Database::sqlite(), &[proxies], clock.clone()).await;
    let send = async |fields: Vec<(&str, &str)>| {
        let request = node.request(Method::POST, "/en/publish");
        node.send(request.header("x-forwarded-for", "203.0.113.9").form(&fields))
            .await
    };
    let began = clock.now().timestamp().to_string();
    let whole = || {
        with(&[("go", "send")])
            .into_iter()
            .chain([("began", began.as_str())])
            .collect::<Vec<_>>()
    };
    let quick = send(whole()).await;
    assert!(quick.text.contains("That was very quick") && quick.text.contains("Dinsdagkring"));
    clock.advance(TimeDelta::seconds(30));
    let trapped = send(
        whole()
            .into_iter()
            .chain([("website", "https://spam.example")])
            .collect(),
    )
    .await;
    assert!(
        trapped.text.contains("That was very quick") && trapped.text.contains("Dinsdagkring"),
        "whose browser filled in the trap can send it again"
    );
    assert!(!trapped.text.contains("spam.example"));
    assert_eq!(node.app().directory.submissions().await.expect("read").len(), 0);
    let mut statuses = vec![];
    for _ in 0..12 {
        statuses.push(send(whole()).await.status);
    }
    assert_eq!(statuses[..10], [StatusCode::OK; 10]);
    assert_eq!(statuses[10..], [StatusCode::TOO_MANY_REQUESTS; 2]);
    // From this machine itself there are no limits of that kind.
    assert_eq!(
        post(&node, "/en/publish", &with(&[("go", "send")])).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn no_secret_stands_in_a_log() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("log");
    let file = std::fs::File::create(&log).expect("a file");
    let settings = [("KRING_LOG", "trace"), ("RUST_LOG", "trace")];
    let node = kring_tests::Program::serve_and_log(folder.path(), &settings, file.into());
    let client = kring_tests::client();
    let post = async |path: &str, fields: &[(&str, &str)]| {
        let sent = client
            .post(format!("{}{path}", node.url))
            .form(fields)
            .send()
            .await
            .expect("sent");
        sent.text().await.expect("text")
    };
    let invited = kring_tests::Program::run(folder.path(), &["staff", "invite", "canary@staff.example"]);
    let said = String::from_utf8_lossy(&invited.stdout).into_owned();
    let sign_in = &said[said.find("/nl/manage/").expect("a link")..]
        .trim()
        .to_owned();
    post(sign_in, &[]).await;
    let published = post(
        "/nl/publish",
        &with(&[("go", "send"), ("maintainer_email", "canary@groep.example")]),
    )
    .await;
    let link = link_on(&published);
    post(
        &link,
        &[("do", "hand-over"), ("maintainer_email", "canary2@groep.example")],
    )
    .await;
    post("/nl/manage/sign-in", &[("email", "canary@staff.example")]).await;
    post("/nl/edit/not-a-secret-but-a-canary", &[]).await;
    node.terminate();
    let written = std::fs::read_to_string(&log).expect("a log");
    let secrets = [
        sign_in.rsplit('/').next().expect("a secret"),
        link.rsplit('/').next().expect("a secret"),
    ];
    for canary in secrets
        .into_iter()
        .chain(["canary", "Voorbeeldstraat", "Dinsdagkring"])
    {
        assert!(
            !written.contains(canary),
            "{canary} stands in the log:\n{written}"
        );
    }
    assert!(written.contains("mail"), "there is a log at all");
}

#[tokio::test]
async fn a_second_language_and_a_second_meeting_are_kept() {
    let node = TestNode::start(Database::sqlite()).await;
    let staff = sign_in(&node, EDITOR).await;
    let more = with(&[
        ("also_in", "fa"),
        ("name.fa", "حلقه سه‌شنبه"),
        ("meetings", "2"),
        ("day.2", "th"),
        ("rhythm.2", "monthly-2"),
        ("start.2", "14:00"),
    ]);
    let (link, id) = listed(&node, &staff, &more).await;
    let group = node.get(&format!("/api/v1/groups/{id}")).await.json();
    assert_eq!(group["name"], json!({"nl": "Dinsdagkring", "fa": "حلقه سه‌شنبه"}));
    assert_eq!(group["meetings"][1]["rrule"], "FREQ=MONTHLY;BYDAY=2TH");
    // A reader of the other language gets its texts first, and all is there.
    let form = node
        .get(&format!("{}/change", link.replace("/nl/", "/fa/")))
        .await;
    assert!(form.text.contains("حلقه سه‌شنبه") && form.text.contains("Dinsdagkring"));
}

#[tokio::test]
async fn public_holidays_are_left_out_for_who_wants_that() {
    let start = NaiveDate::from_ymd_opt(2026, 12, 1)
        .and_then(|day| day.and_hms_opt(12, 0, 0))
        .expect("a day")
        .and_utc();
    let clock = Clock::manual(start);
    let node = TestNode::start_at(Database::sqlite(), &[], clock.clone()).await;
    let staff = sign_in(&node, EDITOR).await;
    let (link, id) = listed(&node, &staff, &with(&[("day", "fr")])).await;
    post(&node, &link, &[("do", "cancel"), ("skip_holidays", "on")]).await;
    let except = |json: &serde_json::Value| {
        json["meetings"][0]["except"]
            .as_array()
            .expect("days")
            .iter()
            .map(|day| day.as_str().expect("a day").to_owned())
            .collect::<Vec<_>>()
    };
    let now = except(&node.get(&format!("/api/v1/groups/{id}")).await.json());
    assert_eq!(
        now,
        ["2026-12-25", "2027-01-01"],
        "Christmas and New Year are Fridays"
    );
    clock.advance(TimeDelta::days(365));
    node.app().directory.keep_up().await.expect("done");
    let later = except(&node.get(&format!("/api/v1/groups/{id}")).await.json());
    assert!(
        later.contains(&"2028-05-05".to_owned()),
        "the next year comes by itself: {later:?}"
    );
    assert!(
        later
            .iter()
            .all(|day| day.parse::<NaiveDate>().expect("a day").weekday() == chrono::Weekday::Fri)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_neither_hides_what_is_honest_nor_fills_the_disk() {
    let node = TestNode::start(Database::sqlite()).await;
    let directory = &node.app().directory;
    let draft = |name: &str, phone: String| {
        let json = a_group_with(
            json!({"name": {"nl": name}, "contact": [{"kind": "phone", "value": phone}], "private": {}}),
        );
        kring_server::directory::draft::Draft::from_json(json).expect("a draft")
    };
    let honest = draft("Eerlijke kring", "+31 99 111 11 11".into());
    assert!(matches!(
        directory.submit(honest, "nl", false).await.expect("kept"),
        Submitted::Kept { .. }
    ));
    let mut kept = 0;
    for n in 0..10_000 {
        // A third names one number, a third says the same, and a few are like nothing else.
        let (name, phone) = match n % 3 {
            0 => (format!("Koop {}", letters(n)), "+31 99 666 66 66".to_owned()),
            1 => ("Koop nu".to_owned(), format!("+31 97 {n:07}")),
            _ => (
                format!("Koop {}", letters(n % 900)),
                format!("+31 97 {:07}", n % 900),
            ),
        };
        let answer = directory
            .submit(draft(&name, phone), "nl", false)
            .await
            .expect("answered");
        kept += usize::from(matches!(answer, Submitted::Kept { .. }));
    }
    let late = draft("Late kring", "+31 99 222 22 22".into());
    assert!(matches!(
        directory.submit(late, "nl", false).await.expect("kept"),
        Submitted::Kept { .. }
    ));
    let waiting = directory.submissions().await.expect("read");
    assert!(waiting.len() <= MOST, "{} wait of {kept}", waiting.len());
    let named = |name: &str| {
        waiting.iter().any(|row| {
            row.group
                .content
                .name
                .best(&["nl"])
                .is_some_and(|(_, text)| text == name)
        })
    };
    assert!(named("Eerlijke kring") && named("Late kring"));
    let same = waiting
        .iter()
        .filter(|row| row.group.content.contact[0].value.as_deref() == Some("+31 99 666 66 66"))
        .count();
    assert!(same <= ALIKE);
    let staff = sign_in(&node, EDITOR).await;
    let queue = staff.get(&node, "/nl/manage").await;
    let honest_at = queue
        .text
        .find("Eerlijke kring")
        .expect("it is on the first page");
    assert!(
        queue.text.find(">Koop nu<").is_none_or(|spam| honest_at < spam),
        "and before what comes in numbers"
    );
    // One press is enough for all that look the same.
    let one = waiting
        .iter()
        .find(|row| row.group.content.contact[0].value.as_deref() == Some("+31 99 666 66 66"))
        .expect("one");
    let path = format!("/nl/manage/new/{}", one.group.id);
    staff.post(&node, &path, &[("decision", "decline-alike")]).await;
    let left = directory.submissions().await.expect("read");
    assert!(waiting.len() - left.len() >= same);
}

#[tokio::test]
async fn a_lost_link_is_replaced_and_an_imported_entry_gets_its_owners() {
    let node = TestNode::start(Database::sqlite()).await;
    let staff = sign_in(&node, EDITOR).await;
    let id = node
        .publish(&a_group_with(json!({"name": {"nl": "Zonder eigenaar"}})))
        .await["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let path = format!("/nl/manage/entries/{id}");
    let made = staff.post(&node, &path, &[("do", "link")]).await;
    let at = made.text.find("/nl/claim/").expect("a link");
    let claim: String = made.text[at..].chars().take(10 + 43).collect();
    // Who only looks, as a mail scanner does, uses nothing up.
    for _ in 0..3 {
        assert_eq!(node.get(&claim).await.status, StatusCode::OK);
    }
    let link = link_on(&post(&node, &claim, &[]).await.text);
    assert_eq!(
        post(&node, &claim, &[]).await.status,
        StatusCode::NOT_FOUND,
        "it works once"
    );
    assert_eq!(node.get(&link).await.status, StatusCode::OK);
    // What a source says no longer counts: the group looks after its entry.
    let draft = a_group_with(json!({"name": {"nl": "Naam van de bron"}, "external_id": id}));
    let draft = kring_server::directory::draft::Draft::from_json(draft).expect("a draft");
    let taken = node
        .app()
        .directory
        .import("feed", vec![draft], false, &mut |_| {})
        .await
        .expect("done");
    assert_eq!(taken, [kring_server::directory::import::Imported::Unchanged]);
    let again = staff.post(&node, &path, &[("do", "link")]).await;
    assert_eq!(
        node.get(&link).await.status,
        StatusCode::OK,
        "the old one works until the new one is used"
    );
    let at = again.text.find("/nl/claim/").expect("a link");
    let claim: String = again.text[at..].chars().take(10 + 43).collect();
    let newer = link_on(&post(&node, &claim, &[]).await.text);
    assert_eq!(node.get(&link).await.status, StatusCode::NOT_FOUND);
    assert_eq!(node.get(&newer).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_changes_while_staff_reads_is_read_again_and_what_looks_alike_is_named() {
    let node = TestNode::start(Database::sqlite()).await;
    let staff = sign_in(&node, EDITOR).await;
    let link = publish(&node, ENTRY).await;
    publish(&node, &with(&[("name", "Donderdagkring")])).await;
    let queue = staff.get(&node, "/nl/manage").await.text;
    assert!(
        queue.contains("Er wacht nog") && queue.contains("Donderdagkring"),
        "one button may decline both, so both are named"
    );
    let id = node.app().directory.submissions().await.expect("read")[0]
        .group
        .id
        .to_string();
    let of_form = queue
        .split("<form")
        .find(|form| form.contains(&id))
        .expect("its form");
    let read = of_form.split("name=\"read\" value=\"").nth(1).expect("a field");
    let read = read.split('"').next().expect("a value");

    let changed = with(&[("description", "Bel voor goud 06 00000000"), ("go", "send")]);
    post(&node, &format!("{link}/change"), &changed).await;
    let path = format!("/nl/manage/new/{id}");
    for decision in ["approve", "ask", "decline", "decline-alike"] {
        let fields = [
            ("decision", decision),
            ("read", read),
            ("text", "Klopt het nummer?"),
        ];
        let answer = staff.post(&node, &path, &fields).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{decision}");
        assert!(
            answer.text.contains("Klopt het nummer?"),
            "what staff wrote is still there"
        );
        assert!(answer.text.contains("Bel voor goud"), "{}", answer.text);
    }
    assert_eq!(node.app().directory.submissions().await.expect("read").len(), 2);
}

#[tokio::test]
async fn staff_asks_and_the_group_answers_by_changing_its_entry() {
    let node = TestNode::start(Database::sqlite()).await;
    let staff = sign_in(&node, EDITOR).await;
    let link = publish(&node, ENTRY).await;
    let id = node.app().directory.submissions().await.expect("read")[0]
        .group
        .id
        .to_string();
    let path = format!("/nl/manage/new/{id}");
    assert_eq!(
        staff.post(&node, &path, &[("decision", "ask")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    staff
        .post(
            &node,
            &path,
            &[("decision", "ask"), ("text", "Hoe laat begint het?")],
        )
        .await;
    let asked = staff.get(&node, "/nl/manage").await;
    assert!(
        asked.text.contains("Hoe laat begint het?"),
        "it waits for the group now, and staff sees what for"
    );
    assert!(node.get(&link).await.text.contains("Hoe laat begint het?"));
    let answered = with(&[("start", "20:00"), ("go", "send")]);
    assert_eq!(
        post(&node, &format!("{link}/change"), &answered).await.status,
        StatusCode::SEE_OTHER
    );
    let queue = staff.get(&node, "/nl/manage").await;
    assert!(
        queue.text.contains("<del") && queue.text.contains("20:00"),
        "what changed stands out"
    );
    staff
        .post(
            &node,
            &path,
            &[("decision", "decline"), ("text", "Dit is een cursus.")],
        )
        .await;
    assert!(node.get(&link).await.text.contains("Dit is een cursus."));
    assert_eq!(node.search("").await["total"], 0);
    assert_eq!(
        post(&node, &link, &[("do", "withdraw"), ("sure", "yes")])
            .await
            .status,
        StatusCode::OK
    );
    assert_eq!(node.get(&link).await.status, StatusCode::NOT_FOUND);
}
