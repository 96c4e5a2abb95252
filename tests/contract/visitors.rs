//! What visitors may leave behind: a wish and a message. And what is left of them: as little as can be.

use std::path::Path;

use chrono::TimeDelta;
use kring_server::directory::{clock::Clock, token::Scope};
use kring_tests::{Answer, Database, TestNode, a_group_with, eventually};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

async fn post(node: &TestNode, path: &str, fields: &[(&str, &str)]) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let request = node
        .request(Method::POST, path)
        .header("content-type", "application/x-www-form-urlencoded");
    node.send(request.body(body)).await
}

const WISH: [(&str, &str); 4] = [
    ("theme", "stoma"),
    ("language", "ti"),
    ("municipality", "helmond"),
    ("audience", "self"),
];

/// The secret address of a new wish.
async fn wish(node: &TestNode, fields: &[(&str, &str)]) -> String {
    let answer = post(node, "/nl/wish", fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let at = answer.text.find("/nl/wish/").expect("a secret address");
    let secret = answer.text[at..].split('"').next().expect("its end");
    secret.to_owned()
}

async fn demand(node: &TestNode, token: &str, query: &str) -> Vec<Value> {
    let request = node.request(Method::GET, &format!("/api/v1/demand{query}"));
    let answer = node.send(request.bearer_auth(token)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    answer.json()["demand"].as_array().expect("a list").clone()
}

#[tokio::test]
async fn wishes_are_told_as_counts_of_five_and_never_by_one() {
    for database in [Database::sqlite(), Database::postgres().await] {
        let node = TestNode::start(database).await;
        let token = node.app().directory.create_token("staff", Scope::Read).await;
        let token = token.expect("a token");
        let unasked = node.get("/api/v1/demand").await;
        assert_eq!(unasked.status, StatusCode::UNAUTHORIZED);
        let mut secrets = vec![];
        for _ in 0..4 {
            secrets.push(wish(&node, &WISH).await);
        }
        assert_eq!(demand(&node, &token, "").await, Vec::<Value>::new());
        secrets.push(wish(&node, &WISH).await);
        let told = json!([{"theme": "stoma", "language": "ti", "municipality": "Helmond", "for": "self", "count": 5}]);
        assert_eq!(json!(demand(&node, &token, "").await), told);
        // One more, or one less, is not told: the difference would be a person.
        let sixth = wish(&node, &WISH).await;
        assert_eq!(
            json!(demand(&node, &token, "?theme=stoma&language=ti").await),
            told
        );
        for secret in [&sixth, &secrets[0]] {
            assert_eq!(post(&node, secret, &[]).await.status, StatusCode::OK);
        }
        assert_eq!(json!(demand(&node, &token, "").await), told);
        assert_eq!(demand(&node, &token, "?theme=alcohol").await.len(), 0);
    }
}

#[tokio::test]
async fn a_wish_shows_what_fits_and_is_gone_when_its_owner_says_so() {
    let node = TestNode::start(Database::sqlite()).await;
    let secret = wish(&node, &WISH).await;
    let waiting = node.get(&secret).await;
    assert_eq!(waiting.status, StatusCode::OK);
    assert_eq!(waiting.header("cache-control"), "no-store");
    assert!(waiting.text.contains("noindex") && !waiting.text.contains("class=\"card\""));
    let fits = json!({"themes": ["stoma"], "languages": ["ti"], "audience": {"for": ["self"]}, "name": {"nl": "Samen verder"}});
    node.publish(&a_group_with(fits)).await;
    node.will_find("theme=stoma", &["Samen verder"]).await;
    // In another language of the site it is the same wish.
    let there = node.get(&secret.replace("/nl/", "/ar/")).await;
    assert!(there.text.contains("Samen verder"), "{}", there.text);
    assert_eq!(post(&node, &secret, &[]).await.status, StatusCode::OK);
    for method in [Method::GET, Method::POST] {
        let answer = node.send(node.request(method, &secret)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.text.contains("role=\"search\""));
    }
}

#[tokio::test]
async fn a_wish_that_lacks_something_says_what_and_keeps_the_rest() {
    let node = TestNode::start(Database::sqlite()).await;
    for (field, value) in [
        ("theme", ""),
        ("theme", "unheard-of"),
        ("language", "!!"),
        ("municipality", "Nergenshuizen"),
        ("municipality", ""),
    ] {
        let fields = WISH.map(|(name, own)| (name, if name == field { value } else { own }));
        let answer = post(&node, "/ti/wish", &fields).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{field}={value}");
        assert!(answer.text.contains("role=\"alert\""), "{field}={value}");
        if field != "theme" {
            assert!(
                answer.text.contains("value=\"stoma\" selected"),
                "{field}={value}"
            );
        }
    }
}

const BY_FORM: &str = "groep@groep.example";

async fn group_with_a_form(node: &TestNode) -> String {
    let group = a_group_with(json!({
        "contact": [{"kind": "form"}], "name": {"en": "The Circle"}, "private": {"maintainer_email": BY_FORM},
    }));
    let group = node.publish(&group).await;
    group["id"].as_str().expect("an id").to_owned()
}

/// The mails in the folder of a node without a mail server.
fn mails(folder: &Path) -> Vec<String> {
    let Ok(files) = std::fs::read_dir(folder.join("mail")) else {
        return vec![];
    };
    let files = files.map(|file| file.expect("a file").path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "eml"));
    files
        .map(|path| std::fs::read_to_string(path).expect("text"))
        .collect()
}

#[tokio::test]
async fn a_message_reaches_the_group_and_is_kept_nowhere() {
    for database in [Database::sqlite(), Database::postgres().await] {
        let folder = tempfile::tempdir().expect("a folder");
        let data = ("data_dir", folder.path().display().to_string());
        let node = TestNode::start_with(database, &[data]).await;
        let id = group_with_a_form(&node).await;
        let path = format!("/nl/groups/{id}/contact");
        let page = node.get(&format!("/nl/groups/{id}")).await;
        assert!(page.text.contains(&path) && !page.text.contains(BY_FORM));
        let fields = [
            ("message", "Mag ik komen?\r\n\r\n.\r\nGroet"),
            ("reply", "bezoeker@mail.example"),
        ];
        let sent = post(&node, &path, &fields).await;
        assert_eq!(sent.status, StatusCode::OK);
        assert!(!sent.text.contains("Mag ik komen") && !sent.text.contains(BY_FORM));
        eventually("the mail is written", || async {
            mails(folder.path()).len() == 1
        })
        .await;
        let mail = &mails(folder.path())[0];
        for part in [
            "To: groep@groep.example",
            "Reply-To: bezoeker@mail.example",
            "Subject: A message for your group",
            "Mag ik komen?",
        ] {
            assert!(mail.contains(part), "{part} is missing in {mail}");
        }
        eventually("nothing of it is kept", || async {
            node.app().directory.due_mails().await.expect("read").is_empty()
        })
        .await;
        // A program that fills in every field gets the form back, and so does a person whose browser did.
        let trapped = [("message", "Buy now"), ("website", "https://spam.example")];
        let answer = post(&node, &path, &trapped).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text.contains("Buy now"), "what was written is still there");
        let sent = node.app().directory.due_mails().await.expect("read");
        assert!(
            sent.is_empty() && mails(folder.path()).len() == 1,
            "nothing was sent"
        );
        assert_eq!(
            post(&node, &path, &[("message", " ")]).await.status,
            StatusCode::BAD_REQUEST
        );
        let long = "x".repeat(2_001);
        assert_eq!(
            post(&node, &path, &[("message", &long)]).await.status,
            StatusCode::BAD_REQUEST
        );
        // A flood to one group is stopped, whoever sends it.
        let mut taken = 0;
        for _ in 0..30 {
            taken += usize::from(post(&node, &path, &[("message", "again")]).await.status == StatusCode::OK);
        }
        assert!(taken < 20, "{taken} were taken");
        let last = post(&node, &path, &[("message", "one more")]).await;
        assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(last.text.contains("one more"), "what was written is still there");
    }
}

#[tokio::test]
async fn a_group_that_left_no_address_takes_no_messages() {
    let node = TestNode::start(Database::sqlite()).await;
    let group = node
        .publish(&a_group_with(
            json!({"contact": [{"kind": "form"}], "private": {}}),
        ))
        .await;
    let id = group["id"].as_str().expect("an id");
    let path = format!("/nl/groups/{id}/contact");
    assert!(!node.get(&format!("/nl/groups/{id}")).await.text.contains(&path));
    assert_eq!(node.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        post(&node, &path, &[("message", "hello")]).await.status,
        StatusCode::NOT_FOUND
    );
}

/// A mail server that takes every mail. Returns them when told so often.
async fn mail_server(listener: TcpListener, mails: usize) -> Vec<String> {
    let mut taken = vec![];
    while taken.len() < mails {
        let (stream, _) = listener.accept().await.expect("a connection");
        let (reading, mut writing) = stream.into_split();
        let mut lines = BufReader::new(reading).lines();
        writing.write_all(b"220 test\r\n").await.expect("said");
        let mut body: Option<String> = None;
        while let Ok(Some(line)) = lines.next_line().await {
            let answer: &[u8] = match (&mut body, line.as_str()) {
                (Some(text), ".") => {
                    taken.push(std::mem::take(text));
                    body = None;
                    b"250 taken\r\n"
                }
                (Some(text), line) => {
                    text.push_str(line);
                    text.push('\n');
                    continue;
                }
                (None, "DATA") => {
                    body = Some(String::new());
                    b"354 go on\r\n"
                }
                (None, "QUIT") => b"221 bye\r\n",
                (None, _) => b"250 ok\r\n",
            };
            if writing.write_all(answer).await.is_err() {
                break;
            }
            if taken.len() == mails {
                break;
            }
        }
    }
    taken
}

#[tokio::test]
async fn a_message_waits_while_the_mail_server_is_away_and_is_sent_once() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let clock = Clock::manual(Clock::system().now());
    let smtp = ("smtp_url", format!("smtp://127.0.0.1:{port}"));
    let mut node = TestNode::start_at(Database::sqlite(), &[smtp], clock.clone()).await;
    let id = group_with_a_form(&node).await;
    let sent = post(
        &node,
        &format!("/en/groups/{id}/contact"),
        &[("message", "May I come?")],
    )
    .await;
    assert_eq!(sent.status, StatusCode::OK);
    eventually("it was tried and put off", || async {
        node.app().directory.due_mails().await.expect("read").is_empty()
    })
    .await;
    // Neither a restart nor time loses it.
    node.stop().await;
    node.start_again().await;
    let listener = TcpListener::bind(("127.0.0.1", port))
        .await
        .expect("the same port");
    let server = tokio::spawn(mail_server(listener, 1));
    clock.advance(TimeDelta::minutes(2));
    let mails = tokio::time::timeout(std::time::Duration::from_secs(60), server).await;
    let mails = mails.expect("it is sent").expect("the server ran");
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("May I come?") && mails[0].contains("To: groep@groep.example"));
    eventually("nothing of it is kept", || async {
        clock.advance(TimeDelta::hours(1));
        node.app().directory.due_mails().await.expect("read").is_empty()
    })
    .await;
}

#[tokio::test]
async fn a_search_without_a_trace_finds_the_same_and_stands_in_no_address() {
    let node = TestNode::start(Database::sqlite()).await;
    let group = node
        .publish(&a_group_with(
            json!({"name": {"nl": "De Kring"}, "themes": ["alcohol"]}),
        ))
        .await;
    let id = group["id"].as_str().expect("an id");
    node.will_find("theme=alcohol", &["De Kring"]).await;
    let results = post(
        &node,
        "/nl/groups",
        &[("q", "ik drink te veel"), ("where", ""), ("audience", "")],
    )
    .await;
    assert_eq!(
        (results.status, results.header("cache-control")),
        (StatusCode::OK, "no-store")
    );
    assert!(results.text.contains("De Kring") && !results.text.contains("href=\"/nl/groups?"));
    let state = format!("q=ik+drink+te+veel&show={id}");
    let page = post(&node, "/ar/groups", &[("state", &state)]).await;
    assert!(page.text.contains("De Kring") && page.text.contains("<html lang=\"ar\""));
    let report = post(&node, &format!("/nl/groups/{id}/report"), &[("state", &state)]).await;
    assert_eq!(report.status, StatusCode::OK);
    assert!(report.text.contains("<textarea") && report.text.contains("name=\"state\""));
    // A damaged state is a search like any other; a group that never was is said kindly.
    assert_eq!(
        post(&node, "/nl/groups", &[("state", "%FF&&=&theme=nonsense")])
            .await
            .status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        post(&node, "/nl/groups", &[("state", "show=01NEVER")])
            .await
            .status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_calendar_tells_when_and_not_what() {
    let node = TestNode::start(Database::sqlite()).await;
    let group = node
        .publish(&a_group_with(json!({
            "name": {"nl": "Stoppen met drinken"}, "themes": ["alcohol"],
            "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TU", "start": "19:30", "duration_minutes": 90, "timezone": "Europe/Amsterdam", "from": "2026-01-06"}],
        })))
        .await;
    let id = group["id"].as_str().expect("an id");
    let page = node.get(&format!("/tr/groups/{id}")).await;
    assert!(page.text.contains(&format!("/groups/{id}.ics?lang=tr")));
    let calendar = node.get(&format!("/groups/{id}.ics?lang=tr")).await;
    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    assert!(
        calendar.text.contains("SUMMARY:Randevu") && calendar.text.contains("RRULE:FREQ=WEEKLY;BYDAY=TU")
    );
    assert!(!calendar.text.to_lowercase().contains("drinken"));
    assert_eq!(
        node.get("/groups/01NEVER.ics").await.status,
        StatusCode::NOT_FOUND
    );
}
