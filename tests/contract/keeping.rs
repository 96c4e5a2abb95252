//! Several hands on one entry: its group, somebody before them, staff, a source, a button pressed twice.

use chrono::TimeDelta;
use kring_server::{
    directory::{
        clock::Clock,
        draft::Draft,
        import::Imported,
        mail::MailRow,
        owners::entry::Standing,
        staff::{Role, audit::By},
    },
    exchange::csv,
    mail::Hope,
};
use kring_tests::{Database, TestNode, a_group_with, both_databases};
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::{
    owners::{ENTRY, hidden, link_on, listed, post, publish, with},
    staff::{EDITOR, sign_in, sign_in_as},
};

type Fields = Vec<(String, String)>;

fn pairs(fields: &Fields) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

fn draft(changes: Value) -> Draft {
    Draft::from_json(a_group_with(changes)).expect("a draft")
}

async fn import(node: &TestNode, changes: Value) -> Imported {
    let directory = &node.app().directory;
    let taken = directory
        .import("bron", vec![draft(changes)], false, &mut |_| {})
        .await;
    taken.expect("taken in").remove(0)
}

async fn id_of(node: &TestNode, name: &str) -> String {
    let own = node.app().directory.own_public_groups().await.expect("read");
    let found = own
        .iter()
        .find(|group| group.name.iter().any(|(_, text)| text == name));
    found.expect("it is there").id.clone()
}

both_databases! {
    async fn a_form_made_before_a_hand_over_does_not_bring_the_old_address_back(database) {
        let node = TestNode::start(database).await;
        let staff = sign_in(&node, EDITOR).await;
        let (link, id) = listed(&node, &staff, ENTRY).await;
        let path = format!("/nl/manage/entries/{id}/change");
        let form = hidden(&staff.get(&node, &path).await.text);
        post(&node, &link, &[("do", "hand-over"), ("maintainer_email", "nieuw@groep.example")]).await;
        let directory = &node.app().directory;
        let before = directory.due_mails().await.expect("read").len();
        let mut fields = form.clone();
        fields.retain(|(name, _)| name != "name" && name != "form_key");
        fields.extend([("name".into(), "Dinsdagkring Helmond".into()), ("go".into(), "send".into())]);
        let saved = staff.post(&node, &path, &pairs(&fields)).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let record = directory.own_record(&id).await.expect("read").expect("there");
        assert_eq!(record.private.maintainer_email.as_deref(), Some("nieuw@groep.example"));
        let mails = directory.due_mails().await.expect("read");
        assert!(mails.iter().skip(before).all(|mail| mail.recipient != "anna@groep.example"), "who handed over gets no link");
        // Whoever does write another address means it.
        let now = hidden(&staff.get(&node, &path).await.text);
        let mut fields = now;
        fields.retain(|(name, _)| name != "maintainer_email" && name != "form_key");
        fields.extend([("name".into(), "Dinsdagkring".into()), ("maintainer_email".into(), "derde@groep.example".into()), ("go".into(), "send".into())]);
        let saved = staff.post(&node, &path, &pairs(&fields)).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let record = directory.own_record(&id).await.expect("read").expect("there");
        assert_eq!(record.private.maintainer_email.as_deref(), Some("derde@groep.example"));
    }

    async fn of_two_who_change_a_waiting_entry_neither_loses_words(database) {
        let node = TestNode::start(database).await;
        let staff = sign_in(&node, EDITOR).await;
        let link = publish(&node, ENTRY).await;
        let change = format!("{link}/change");
        let form = |more: &[(&'static str, &'static str)]| {
            let mut fields = with(more);
            fields.extend([("revision", "0"), ("go", "send")]);
            fields
        };
        assert_eq!(post(&node, &change, &form(&[("name", "Eerste")])).await.status, StatusCode::SEE_OTHER);
        let second = post(&node, &change, &form(&[("description", "Tweede tekst.")])).await;
        assert_eq!(second.status, StatusCode::CONFLICT, "{}", second.text);
        assert!(second.text.contains("Tweede tekst."));
        let kept = &node.app().directory.submissions().await.expect("read")[0].group;
        assert!(kept.content.name.iter().any(|(_, name)| name == "Eerste"), "nothing is lost");
        // Staff decides while somebody writes.
        let id = kept.id.to_string();
        staff.post(&node, &format!("/nl/manage/new/{id}"), &[("decision", "approve")]).await;
        let late = post(&node, &change, &form(&[("description", "Laat geschreven.")])).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("Laat geschreven."), "{}", late.text);
    }
}

#[tokio::test]
async fn a_button_pressed_twice_gives_the_same_link_and_nothing_twice() {
    let node = TestNode::start(Database::sqlite()).await;
    let staff = sign_in(&node, EDITOR).await;
    let number = "n".repeat(43);
    // Publishing.
    let mut fields = ENTRY.to_vec();
    fields.extend([("once", number.as_str()), ("go", "send")]);
    let both = tokio::join!(
        post(&node, "/nl/publish", &fields),
        post(&node, "/nl/publish", &fields)
    );
    assert_eq!(link_on(&both.0.text), link_on(&both.1.text));
    let waiting = node.app().directory.submissions().await.expect("read");
    assert_eq!(waiting.len(), 1);
    // Handing over.
    let (link, id) = listed(
        &node,
        &staff,
        &with(&[("name", "Andere kring"), ("phone", "+31 99 000 00 05")]),
    )
    .await;
    let page = node.get(&link).await.text;
    let once = hidden(&page)
        .into_iter()
        .find(|(name, _)| name == "once")
        .expect("a number")
        .1;
    let press = [("do", "hand-over"), ("once", once.as_str())];
    let first = link_on(&post(&node, &link, &press).await.text);
    let again = post(&node, &link, &press).await;
    assert_eq!(again.status, StatusCode::OK);
    assert_eq!(link_on(&again.text), first);
    assert_eq!(node.get(&first).await.status, StatusCode::OK);
    let other = [("do", "hand-over"), ("once", number.as_str())];
    assert_eq!(
        post(&node, &link, &other).await.status,
        StatusCode::NOT_FOUND,
        "the old link alone opens nothing"
    );
    // Claiming.
    let made = staff
        .post(&node, &format!("/nl/manage/entries/{id}"), &[("do", "link")])
        .await
        .text;
    let at = made.find("/nl/claim/").expect("a link");
    let claim: String = made[at..].chars().take(10 + 43).collect();
    let fields = hidden(&node.get(&claim).await.text);
    let one = link_on(&post(&node, &claim, &pairs(&fields)).await.text);
    assert_eq!(link_on(&post(&node, &claim, &pairs(&fields)).await.text), one);
    assert_eq!(
        post(&node, &claim, &[]).await.status,
        StatusCode::NOT_FOUND,
        "for another it is used up"
    );
}

#[tokio::test]
async fn an_import_goes_on_where_one_entry_is_off_the_list_and_a_move_brings_none_back() {
    let clock = Clock::manual(Clock::system().now());
    let mut node = TestNode::start_at(Database::sqlite(), &[], clock.clone()).await;
    let private = json!({"maintainer_email": "stil@groep.example"});
    let stil = |name: &str| json!({"external_id": "a", "name": {"nl": name}, "private": private});
    assert_eq!(import(&node, stil("Stil")).await, Imported::Added);
    let id = id_of(&node, "Stil").await;
    for _ in 0..80 {
        clock.advance(TimeDelta::days(5));
        for mail in node.app().directory.due_mails().await.expect("read") {
            node.app().directory.mail_sent(mail.id).await.expect("forgotten");
        }
        node.app().directory.keep_up().await.expect("done");
    }
    assert_eq!(
        node.get(&format!("/nl/groups/{id}")).await.status,
        StatusCode::GONE
    );
    let directory = node.app().directory.clone();
    let both = vec![
        draft(stil("Stil, anders")),
        draft(json!({"external_id": "b", "name": {"nl": "Nieuw"}})),
    ];
    let taken = directory
        .import("bron", both, false, &mut |_| {})
        .await
        .expect("taken in");
    assert_eq!(taken, [Imported::Changed, Imported::Added]);
    assert_eq!(
        node.get(&format!("/nl/groups/{id}")).await.status,
        StatusCode::GONE,
        "nobody has confirmed it"
    );
    drop(directory);
    node.move_to("localhost").await;
    let names = || async {
        let own = node.app().directory.own_public_groups().await.expect("read");
        let names = own.iter().flat_map(|group| group.name.iter());
        let mut names: Vec<String> = names.map(|(_, name)| name.to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(names().await, ["Nieuw"]);
    let directory = &node.app().directory;
    directory.confirm_entry(&id, &By::Group).await.expect("confirmed");
    assert_eq!(names().await, ["Nieuw", "Stil, anders"]);
}

#[tokio::test]
async fn who_keeps_an_imported_entry_through_a_mailed_link_is_its_owner() {
    let node = TestNode::start(Database::sqlite()).await;
    let of = |start: &str| json!({"external_id": "a", "name": {"nl": "Bron"}, "private": {"maintainer_email": "anna@groep.example"}, "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TU", "start": start}]});
    import(&node, of("19:00")).await;
    let id = id_of(&node, "Bron").await;
    assert_eq!(
        import(&node, of("20:00")).await,
        Imported::Changed,
        "nobody looks after it yet"
    );
    node.app()
        .directory
        .confirm_entry(&id, &By::Group)
        .await
        .expect("confirmed");
    assert_eq!(import(&node, of("21:00")).await, Imported::Unchanged);
}

#[tokio::test]
async fn what_the_form_has_no_room_for_stays() {
    let node = TestNode::start(Database::sqlite()).await;
    let staff = sign_in(&node, EDITOR).await;
    let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let meetings: Vec<Value> = (0..9)
        .map(|i| json!({"rrule": format!("FREQ=WEEKLY;BYDAY={}", days[i % 7]), "start": format!("1{i}:00")}))
        .collect();
    let codes = [
        "nl", "en", "de", "fr", "es", "it", "pt", "pl", "uk", "ru", "tr", "ar", "fa", "so", "ti", "zh",
    ];
    let names: serde_json::Map<String, Value> = codes
        .iter()
        .map(|code| ((*code).to_owned(), json!(format!("Kring {code}"))))
        .collect();
    let group = node
        .publish(&a_group_with(json!({"name": names, "meetings": meetings})))
        .await;
    let id = group["id"].as_str().expect("an id");
    let path = format!("/nl/manage/entries/{id}/change");
    let page = staff.get(&node, &path).await.text;
    // What the first page asks for: a name in thirteen languages.
    let asked = codes
        .iter()
        .skip(1)
        .map(|code| (format!("name.{code}"), format!("Kring {code}")));
    let mut fields = hidden(&page);
    let carried: Vec<String> = fields.iter().map(|(name, _)| name.clone()).collect();
    let asked: Fields = asked
        .filter(|(name, _)| page.contains(&format!("name=\"{name}\"")) && !carried.contains(name))
        .collect();
    assert_eq!(asked.len(), 12);
    fields.retain(|(name, _)| name != "phone" && name != "form_key");
    fields.extend(asked);
    fields.extend([
        ("name".into(), "Kring nl".into()),
        ("phone".into(), "+31 99 000 00 07".into()),
        ("go".into(), "send".into()),
    ]);
    let saved = staff.post(&node, &path, &pairs(&fields)).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let now = node.get(&format!("/api/v1/groups/{id}")).await.json();
    assert_eq!(now["meetings"].as_array().map(Vec::len), Some(9));
    assert_eq!(now["name"].as_object().map(serde_json::Map::len), Some(16));
    assert!(now["contact"].to_string().contains("00 07") || now["contact"].to_string().contains("0007"));
}

#[tokio::test]
async fn a_reader_of_staff_sees_no_place_that_its_group_keeps_to_itself() {
    let node = TestNode::start(Database::sqlite()).await;
    let eva = sign_in(&node, EDITOR).await;
    let (link, id) = listed(&node, &eva, ENTRY).await;
    let moved = with(&[
        ("street", "Geheime laan 7"),
        ("venue_name", "Huis Verborgen"),
        ("travel", "Achterom bij nummer 9"),
        ("go", "send"),
    ]);
    post(&node, &format!("{link}/change"), &moved).await;
    let waiting = publish(
        &node,
        &with(&[("name", "Wachtende kring"), ("phone", "+31 99 000 00 04")]),
    )
    .await;
    let again = with(&[
        ("name", "Wachtende kring"),
        ("street", "Geheime laan 7"),
        ("revision", "0"),
        ("go", "send"),
    ]);
    post(&node, &format!("{waiting}/change"), &again).await;
    let buildings = node.app().directory.buildings().await.expect("read");
    let day = (Clock::system().now() + TimeDelta::days(2))
        .date_naive()
        .to_string();
    let close = [
        ("do", "close"),
        ("building", buildings[0].0.as_str()),
        ("from", day.as_str()),
        ("until", day.as_str()),
    ];
    assert_eq!(
        eva.post(&node, "/nl/manage/venues", &close).await.status,
        StatusCode::SEE_OTHER
    );
    let reader = sign_in_as(&node, "lezer@organisatie.example", Role::Reader).await;
    let pages = [
        "/nl/manage".to_owned(),
        format!("/nl/manage/entries/{id}"),
        "/nl/manage/log".into(),
    ];
    for path in &pages {
        let seen = reader.get(&node, path).await;
        assert_eq!(seen.status, StatusCode::OK);
        for secret in ["Geheime laan", "Huis Verborgen", "Voorbeeldstraat", "Achterom"] {
            assert!(!seen.text.contains(secret), "{secret} on {path}");
        }
    }
    assert_eq!(
        reader.get(&node, "/nl/manage/venues").await.status,
        StatusCode::FORBIDDEN
    );
    assert!(
        eva.get(&node, &pages[1]).await.text.contains("Geheime laan"),
        "an editor has to see it"
    );
    assert!(
        eva.get(&node, "/nl/manage/log")
            .await
            .text
            .contains("Huis Verborgen")
    );
}

#[tokio::test]
async fn a_table_that_is_written_out_and_taken_in_again_loses_nothing() {
    let node = TestNode::start(Database::sqlite()).await;
    let eva = sign_in(&node, EDITOR).await;
    let group = node
        .publish(&a_group_with(json!({
            "name": {"nl": "=HYPERLINK(\"https://kwaad.example\")"},
            "format": "in-person",
            "venue": {"street": "Verborgen pad 3", "postcode": "5701 AB", "disclosure": "area"},
            "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TU", "start": "19:00"}, {"rrule": "FREQ=WEEKLY;BYDAY=TH", "start": "14:00"}],
        })))
        .await;
    let id = group["id"].as_str().expect("an id");
    let directory = &node.app().directory;
    let before = directory.own_record(id).await.expect("read").expect("there");
    let venue = before.content.venue.clone().expect("a venue");
    let key = kring_server::directory::owners::closure::building(&venue).expect("a building");
    let today = directory.now().date_naive();
    directory
        .close_building(
            &key,
            today,
            today,
            &kring_federation::Texts::default(),
            &By::Command,
        )
        .await
        .expect("closed");
    let table = eva.get(&node, "/nl/manage/export").await.text;
    assert!(
        table.contains("'=HYPERLINK") && !table.contains(",=HYPERLINK"),
        "{table}"
    );
    assert!(!table.contains("Verborgen pad"));
    let feed = csv::read(&table.replace("active", "full")).expect("a table");
    let drafts = feed
        .records
        .into_iter()
        .map(|record| record.draft.expect("right"))
        .collect();
    let taken = directory
        .import("handwerk", drafts, false, &mut |_| {})
        .await
        .expect("done");
    assert_eq!(taken, [Imported::Changed]);
    let after = directory.own_record(id).await.expect("read").expect("there");
    assert_eq!(after.content.venue, before.content.venue);
    assert_eq!(after.content.meetings, before.content.meetings);
    assert_eq!(after.content.name, before.content.name);
    assert_eq!(
        after.content.resumes, None,
        "that a building is closed is not written into the entry"
    );
}

#[tokio::test]
async fn breaks_end_when_they_end_and_no_date_blocks_the_form() {
    let clock = Clock::manual(Clock::system().now());
    let node = TestNode::start_at(Database::sqlite(), &[], clock.clone()).await;
    let staff = sign_in(&node, EDITOR).await;
    let (link, id) = listed(&node, &staff, &with(&[("disclosure", "exact")])).await;
    for wrong in ["9999-12-31", "2000-01-01", "morgen"] {
        let answer = post(&node, &link, &[("do", "pause"), ("until", wrong)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let directory = &node.app().directory;
    let day = |days: i64| (clock.now() + TimeDelta::days(days)).date_naive();
    let key = directory.buildings().await.expect("read")[0].0.clone();
    let note = kring_federation::Texts::default();
    // A break without an end, in a building that closes for a week.
    let standing = Standing::Paused {
        until: None,
        note: note.clone(),
    };
    directory
        .set_standing(&id, standing, &By::Group)
        .await
        .expect("kept");
    directory
        .close_building(&key, day(0), day(6), &note, &By::Command)
        .await
        .expect("closed");
    let shown = || async { node.get(&format!("/api/v1/groups/{id}")).await.json() };
    assert_eq!(
        (&shown().await["status"], &shown().await["resumes"]),
        (&json!("paused"), &Value::Null)
    );
    // A break that is over is none for the group either.
    post(&node, &link, &[("do", "pause"), ("until", &day(8).to_string())]).await;
    assert!(node.get(&link).await.text.contains("value=\"resume\""));
    clock.advance(TimeDelta::days(20));
    directory.keep_up().await.expect("done");
    assert_eq!(shown().await["status"], "active");
    let page = node.get(&link).await.text;
    assert!(page.contains("value=\"pause\"") && !page.contains("value=\"resume\""));
}

#[tokio::test]
async fn a_holiday_can_be_taken_back_and_all_of_them_too() {
    let start = chrono::NaiveDate::from_ymd_opt(2026, 12, 1)
        .and_then(|day| day.and_hms_opt(12, 0, 0))
        .expect("a day")
        .and_utc();
    let node = TestNode::start_at(Database::sqlite(), &[], Clock::manual(start)).await;
    let staff = sign_in(&node, EDITOR).await;
    let (link, id) = listed(&node, &staff, &with(&[("day", "fr")])).await;
    let except =
        || async { node.get(&format!("/api/v1/groups/{id}")).await.json()["meetings"][0]["except"].clone() };
    post(&node, &link, &[("do", "cancel"), ("skip_holidays", "on")]).await;
    assert_eq!(except().await, json!(["2026-12-25", "2027-01-01"]));
    // They do meet on New Year's Day.
    let days = [
        ("do", "cancel"),
        ("skip_holidays", "on"),
        ("day", "2026-12-18"),
        ("day", "2026-12-25"),
        ("day", "2027-01-01"),
        ("cancelled", "2026-12-18"),
        ("cancelled", "2026-12-25"),
    ];
    post(&node, &link, &days).await;
    assert_eq!(except().await, json!(["2026-12-18", "2026-12-25"]));
    node.app().directory.keep_up().await.expect("done");
    assert_eq!(
        except().await,
        json!(["2026-12-18", "2026-12-25"]),
        "and it stays so"
    );
    let off = [
        ("do", "cancel"),
        ("day", "2026-12-18"),
        ("day", "2026-12-25"),
        ("cancelled", "2026-12-18"),
        ("cancelled", "2026-12-25"),
    ];
    post(&node, &link, &off).await;
    assert_eq!(
        except().await,
        json!(["2026-12-18"]),
        "what was cancelled by hand stays"
    );
}

both_databases! {
    async fn a_mail_server_that_refuses_loses_no_mail_and_nobody_is_counted_as_asked(database) {
        let clock = Clock::manual(Clock::system().now());
        let node = TestNode::start_at(database, &[], clock.clone()).await;
        let directory = &node.app().directory;
        import(&node, json!({"name": {"nl": "Kring"}, "private": {"maintainer_email": "anna@groep.example"}})).await;
        let id = id_of(&node, "Kring").await;
        let made = |failures: i32| MailRow {
            id: 1_000_000,
            recipient: "anna@groep.example".into(),
            reply_to: None,
            subject: "?".into(),
            body: "?".into(),
            about: id.clone(),
            created: clock.now() - TimeDelta::days(30),
            failures,
            next_try: clock.now(),
        };
        let given_up = |failures: i32, hope: Hope| {
            let mail = made(failures);
            async move { directory.mail_failed(&mail, hope).await.expect("noted") }
        };
        assert!(!given_up(0, Hope::Some).await, "a node that was off for a month has tried nothing");
        assert!(!given_up(0, Hope::Little).await, "nor does one answer say that a mailbox is not there");
        assert!(given_up(0, Hope::None).await);
        assert!(given_up(5, Hope::Little).await);
        clock.advance(TimeDelta::days(181));
        directory.keep_up().await.expect("done");
        let asked = || async { directory.stale().await.expect("read").iter().find(|row| row.id == id).map(|row| row.asked) };
        assert_eq!(asked().await, Some(1));
        assert!(given_up(8, Hope::Some).await);
        assert_eq!(asked().await, Some(0), "what never left this node was no question");
    }

    async fn text_that_no_database_takes_is_no_fault_of_ours(database) {
        let node = TestNode::start(database).await;
        let staff = sign_in(&node, EDITOR).await;
        let (link, id) = listed(&node, &staff, &with(&[("by_form", "on")])).await;
        for (path, field) in [
            (format!("/nl/groups/{id}/contact"), "message"),
            (format!("/nl/groups/{id}/report"), "text"),
            ("/nl/manage/sign-in".into(), "email"),
            (link.clone(), "maintainer_email"),
        ] {
            let fields = [(field, "a\0b@c.example"), ("reason", "wrong"), ("do", "email")];
            let answer = post(&node, &path, &fields).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        }
    }
}
