//! The people of the organisation: signing in, and what each role may do.

use std::collections::BTreeMap;

use kring_server::directory::staff::{Role, audit::By};
use kring_tests::{Accounts, Answer, Database, Program, TestNode, both_databases, repository};
use reqwest::{Method, StatusCode, header::COOKIE};
use sea_orm::ConnectionTrait;

use super::owners::{ENTRY, post, publish};

/// The address of the editor of a test.
pub const EDITOR: &str = "eva@organisatie.example";

/// Somebody who is signed in.
pub struct Signed {
    cookie: String,
    form_key: String,
}

impl Signed {
    pub async fn get(&self, node: &TestNode, path: &str) -> Answer {
        node.send(node.request(Method::GET, path).header(COOKIE, &self.cookie))
            .await
    }

    /// Sends a form with its key.
    pub async fn post(&self, node: &TestNode, path: &str, fields: &[(&str, &str)]) -> Answer {
        let fields: Vec<_> = fields
            .iter()
            .copied()
            .chain([("form_key", self.form_key.as_str())])
            .collect();
        self.post_bare(node, path, &fields).await
    }

    async fn post_bare(&self, node: &TestNode, path: &str, fields: &[(&str, &str)]) -> Answer {
        node.send(
            node.request(Method::POST, path)
                .header(COOKIE, &self.cookie)
                .form(fields),
        )
        .await
    }
}

/// Signs a member in with a link, as a browser does.
async fn enter(node: &TestNode, link: &str) -> Signed {
    let page = node.get(link).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(
        page.text.matches("<button").count(),
        1,
        "one button: {}",
        page.text
    );
    let entered = post(node, link, &[]).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER);
    let cookie = entered.header("set-cookie");
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
    let cookie = cookie.split(';').next().expect("a value").to_owned();
    let bare = Signed {
        cookie,
        form_key: String::new(),
    };
    let page = bare.get(node, "/nl/manage").await;
    let at = page.text.find("name=\"form_key\" value=\"").expect("a key");
    Signed {
        form_key: page.text[at + 23..].chars().take_while(|c| *c != '"').collect(),
        ..bare
    }
}

/// Signs somebody in; an editor, unless nobody was there before and another is made administrator first.
pub async fn sign_in(node: &TestNode, email: &str) -> Signed {
    sign_in_as(node, email, Role::Editor).await
}

pub async fn sign_in_as(node: &TestNode, email: &str, role: Role) -> Signed {
    let directory = &node.app().directory;
    let by = By::Command;
    directory
        .invite("admin@organisatie.example", Role::Administrator, "nl", false, &by)
        .await
        .expect("invited");
    let (member, secret) = directory
        .invite(email, role, "nl", false, &by)
        .await
        .expect("invited");
    assert_eq!(member.role, role);
    enter(node, &format!("/nl/manage/sign-in/{secret}")).await
}

both_databases! {
    async fn a_link_signs_in_once_and_a_session_can_be_ended(database) {
        let node = TestNode::start(database).await;
        let directory = &node.app().directory;
        let (first, secret) = directory.invite("Anna@Organisatie.example", Role::Reader, "nl", false, &By::Command).await.expect("invited");
        assert_eq!((first.role, first.email.as_str()), (Role::Administrator, "anna@organisatie.example"), "the very first looks after everything");
        let link = format!("/nl/manage/sign-in/{secret}");
        let anna = enter(&node, &link).await;
        assert_eq!(post(&node, &link, &[]).await.status, StatusCode::NOT_FOUND, "it works once");
        assert_eq!(node.get(&link).await.status, StatusCode::NOT_FOUND);
        // Two at once: one gets in.
        let (_, secret, _) = directory.sign_in_link("anna@organisatie.example").await.expect("made");
        let link = format!("/nl/manage/sign-in/{secret}");
        let both = tokio::join!(post(&node, &link, &[]), post(&node, &link, &[]));
        let mut both = [both.0.status, both.1.status];
        both.sort();
        assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::NOT_FOUND]);
        let people = anna.get(&node, "/nl/manage/people").await;
        assert_eq!(people.text.matches("value=\"end\"").count(), 2, "both sessions are seen");
        for (id, ..) in directory.sessions().await.expect("read") {
            directory.end_session(id, &By::Command).await.expect("ended");
        }
        let out = anna.get(&node, "/nl/manage").await;
        assert_eq!((out.status, out.header("location")), (StatusCode::SEE_OTHER, "/nl/manage/sign-in?needed"));
    }

    async fn the_log_says_who_did_what_and_cannot_be_changed(database) {
        let node = TestNode::start(database).await;
        let eva = sign_in(&node, EDITOR).await;
        publish(&node, ENTRY).await;
        let id = node.app().directory.submissions().await.expect("read")[0].group.id.to_string();
        eva.post(&node, &format!("/nl/manage/new/{id}"), &[("decision", "approve")]).await;
        let lines = node.app().directory.log_lines(None).await.expect("read");
        let approved = lines.iter().find(|line| line.action == "approved").expect("it stands there");
        assert_eq!((&approved.by, approved.subject.as_str()), (&By::Staff(EDITOR.into()), id.as_str()));
        assert!(lines.iter().any(|line| line.action == "submitted" && line.by == By::Group));
        let page = eva.get(&node, "/nl/manage/log").await;
        assert!(page.text.contains(EDITOR) && page.text.contains(&id));
        let database = sea_orm::Database::connect(node.database().url.as_str()).await.expect("connected");
        for statement in ["UPDATE audit SET who = 'somebody else'", "DELETE FROM audit"] {
            assert!(database.execute_unprepared(statement).await.is_err(), "the database refuses: {statement}");
        }
        assert_eq!(node.app().directory.log_lines(None).await.expect("read").len(), lines.len());
    }
}

/// What `docs/roles.md` says: method and path, and the least role, if any.
fn rights() -> BTreeMap<(String, String), Option<Role>> {
    let text = std::fs::read_to_string(repository().join("docs/roles.md")).expect("the table");
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [method, path, least, ..] = cells[..] else {
            return None;
        };
        let path = path.trim_matches('`');
        path.starts_with('/')
            .then(|| ((method.to_owned(), path.to_owned()), Role::by_code(least)))
    });
    rows.collect()
}

/// Every address of staff with its methods, as the program has them.
fn routes() -> Vec<(String, String)> {
    let text =
        std::fs::read_to_string(repository().join("server/src/web/manage/mod.rs")).expect("the routes");
    let routes = text.split(".route(").skip(1).flat_map(|route| {
        let path = route.split('"').nth(1).expect("an address").to_owned();
        let handlers = route
            .split_once(',')
            .map_or("", |(_, rest)| rest)
            .split("\n        .")
            .next()
            .unwrap_or_default();
        let mut methods = vec![];
        if handlers.contains("get(") {
            methods.push(("GET".to_owned(), path.clone()));
        }
        if handlers.contains("post(") {
            methods.push(("POST".to_owned(), path));
        }
        methods
    });
    routes.collect()
}

#[tokio::test]
async fn every_role_may_do_what_the_table_says_and_nothing_else() {
    let node = TestNode::start(Database::sqlite()).await;
    let rights = rights();
    for route in routes() {
        assert!(
            rights.contains_key(&route),
            "docs/roles.md does not name {route:?}"
        );
    }
    assert_eq!(
        routes().len(),
        rights.len(),
        "docs/roles.md names an address that is none"
    );
    let roles = [Role::Reader, Role::Editor, Role::Administrator];
    let mut signed = vec![];
    for role in roles {
        let email = format!("{}@organisatie.example", role.code());
        signed.push((role, sign_in_as(&node, &email, role).await));
    }
    publish(&node, ENTRY).await;
    let id = node.app().directory.submissions().await.expect("read")[0]
        .group
        .id
        .to_string();
    for ((method, path), least) in &rights {
        let address = path
            .replace("{lang}", "nl")
            .replace("{id}", &id)
            .replace("{secret}", "nobodys");
        let Some(least) = least else { continue };
        let send = |who: Option<&Signed>, key: bool| {
            let method: Method = method.parse().expect("a method");
            let mut request = node.request(method.clone(), &address);
            if let Some(who) = who {
                request = request.header(COOKIE, &who.cookie);
                if method == Method::POST {
                    let form_key = if key { who.form_key.as_str() } else { "guessed" };
                    // A form that asks for nothing in particular changes nothing.
                    request = request.form(&[("form_key", form_key)]);
                }
            }
            node.send(request)
        };
        let nobody = send(None, true).await;
        assert_eq!(
            nobody.header("location"),
            "/nl/manage/sign-in?needed",
            "{method} {path} as nobody: {}",
            nobody.status
        );
        for (role, who) in &signed {
            if path.ends_with("/sign-out") {
                continue;
            }
            let answer = send(Some(who), true).await;
            let refused = answer.status == StatusCode::FORBIDDEN;
            assert_eq!(
                refused,
                role < least,
                "{method} {path} as {role:?}: {}",
                answer.status
            );
            assert!(answer.status.as_u16() < 500, "{method} {path} as {role:?}");
            if method == "POST" {
                let forged = send(Some(who), false).await;
                assert_eq!(
                    forged.status,
                    StatusCode::FORBIDDEN,
                    "{method} {path} as {role:?} without its key"
                );
            }
        }
    }
    assert_eq!(
        node.app().directory.submissions().await.expect("read").len(),
        1,
        "nothing was decided on the way"
    );
}

#[tokio::test]
async fn whoever_asks_for_a_link_learns_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = ("data_dir", folder.path().display().to_string());
    let node = TestNode::start_with(Database::sqlite(), &[data]).await;
    sign_in(&node, EDITOR).await;
    let known = post(&node, "/en/manage/sign-in", &[("email", EDITOR)]).await;
    let unknown = post(
        &node,
        "/en/manage/sign-in",
        &[("email", "nobody@elsewhere.example")],
    )
    .await;
    assert_eq!((known.status, &known.text), (unknown.status, &unknown.text));
    assert!(known.text.contains("If we know this address"));
    assert_eq!(
        post(&node, "/en/manage/sign-in", &[("email", "nonsense")])
            .await
            .status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let written = || std::fs::read_dir(folder.path().join("mail")).map_or(0, Iterator::count);
    kring_tests::eventually("one mail is written", || async { written() == 1 }).await;
    // A flood of requests fills nobody's mailbox.
    for _ in 0..20 {
        post(&node, "/en/manage/sign-in", &[("email", EDITOR)]).await;
    }
    kring_tests::eventually("all that waits is written", || async {
        node.app().directory.due_mails().await.expect("read").is_empty()
    })
    .await;
    assert!(written() <= 5, "{} mails", written());
}

#[tokio::test]
async fn the_last_administrator_stays_and_who_is_removed_is_out_at_once() {
    let node = TestNode::start(Database::sqlite()).await;
    let directory = &node.app().directory;
    let admin = sign_in_as(&node, "boss@organisatie.example", Role::Administrator).await;
    let eva = sign_in(&node, EDITOR).await;
    let number = |email: &'static str| async move {
        let staff = directory.staff().await.expect("read");
        staff
            .iter()
            .find(|member| member.email == email)
            .expect("there")
            .id
            .to_string()
    };
    let first = number("admin@organisatie.example").await;
    admin
        .post(&node, "/nl/manage/people", &[("do", "remove"), ("id", &first)])
        .await;
    let own = number("boss@organisatie.example").await;
    for fields in [
        vec![("do", "remove"), ("id", own.as_str())],
        vec![("do", "role"), ("role", "reader"), ("id", own.as_str())],
    ] {
        assert_eq!(
            admin.post(&node, "/nl/manage/people", &fields).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    }
    let editor = number(EDITOR).await;
    admin
        .post(
            &node,
            "/nl/manage/people",
            &[("do", "role"), ("role", "reader"), ("id", &editor)],
        )
        .await;
    assert_eq!(
        eva.get(&node, "/nl/manage/import").await.status,
        StatusCode::FORBIDDEN,
        "a new role holds at once"
    );
    admin
        .post(&node, "/nl/manage/people", &[("do", "remove"), ("id", &editor)])
        .await;
    assert_eq!(eva.get(&node, "/nl/manage").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn many_entries_are_looked_at_before_they_are_taken_in() {
    let node = TestNode::start(Database::sqlite()).await;
    let eva = sign_in(&node, EDITOR).await;
    let text = r#"[{"external_id": "a", "name": {"nl": "Kring A"}, "themes": ["alcohol"], "languages": ["nl"], "anonymity": "anonymous", "format": "online", "contact": [{"kind": "form"}]},
                   {"external_id": "b", "name": {"nl": "Kring B"}, "themes": ["nonsense"], "languages": ["nl"], "anonymity": "anonymous", "format": "online"}]"#;
    let fields = [("format", "json"), ("text", text), ("do", "review")];
    let review = eva.post(&node, "/en/manage/import", &fields).await;
    assert!(
        review.text.contains("New: ") && review.text.contains("value=\"apply\""),
        "{}",
        review.text
    );
    assert!(review.text.contains("themes[0]"), "what is refused is named");
    assert_eq!(node.search("").await["total"], 0);
    let apply = [("format", "json"), ("text", text), ("do", "apply")];
    eva.post(&node, "/en/manage/import", &apply).await;
    node.will_find("theme=alcohol", &["Kring A"]).await;
    let broken = [("format", "json"), ("text", "{"), ("do", "review")];
    assert_eq!(
        eva.post(&node, "/en/manage/import", &broken).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let table = eva.get(&node, "/en/manage/export").await;
    assert!(table.text.contains("Kring A"));
}

#[tokio::test]
async fn figures_speak_of_groups_and_of_searches_only_in_rounded_totals() {
    let clock =
        kring_server::directory::clock::Clock::manual(kring_server::directory::clock::Clock::system().now());
    let node = TestNode::start_at(Database::sqlite(), &[], clock.clone()).await;
    node.publish(&kring_tests::a_group()).await;
    node.will_find("", &["Rouwgroep Helmond"]).await;
    for _ in 0..13 {
        node.search("theme=stoma&language=ti").await;
    }
    for _ in 0..4 {
        node.search("theme=alcohol&language=ti").await;
    }
    let directory = &node.app().directory;
    directory.keep_up().await.expect("done");
    assert!(
        directory.empty_searches().await.expect("read").is_empty(),
        "nothing is written before the day is over"
    );
    clock.advance(chrono::TimeDelta::days(1));
    directory.keep_up().await.expect("done");
    let totals = directory.empty_searches().await.expect("read");
    let totals: Vec<_> = totals
        .iter()
        .map(|((theme, language), times)| (theme.as_str(), language.as_str(), *times))
        .collect();
    assert_eq!(
        totals,
        [("stoma", "ti", 10)],
        "thirteen are ten, and four are none"
    );
    let eva = sign_in(&node, EDITOR).await;
    let page = eva.get(&node, "/en/manage/figures").await;
    assert!(page.text.contains("<svg") && page.text.contains("Helmond") && page.text.contains(">10<"));
    let csv = eva.get(&node, "/en/manage/figures.csv").await;
    assert!(
        csv.text.contains("bereavement,") && csv.text.contains(",nl,Helmond,1"),
        "{}",
        csv.text
    );
}

#[tokio::test]
async fn a_form_that_another_site_sends_is_refused() {
    let node = TestNode::start(Database::sqlite()).await;
    for path in ["/nl/publish", "/nl/wish", "/nl/manage/sign-in"] {
        let request = node
            .request(Method::POST, path)
            .header("sec-fetch-site", "cross-site")
            .form(&[("email", EDITOR)]);
        assert_eq!(node.send(request).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}

/// A node whose staff signs in with accounts of a provider.
async fn with_accounts(accounts: &Accounts) -> TestNode {
    let settings = [
        ("oidc_issuer", accounts.issuer.clone()),
        ("oidc_client_id", "kring".to_owned()),
        ("oidc_client_secret", "secret".to_owned()),
    ];
    let node = TestNode::start_with(Database::sqlite(), &settings).await;
    let invited = node
        .app()
        .directory
        .invite(EDITOR, Role::Administrator, "nl", false, &By::Command);
    invited.await.expect("invited");
    node
}

/// Goes to the provider: the cookie, the state and the nonce with which one comes back.
async fn go_to_provider(node: &TestNode) -> (String, String, String) {
    let gone = node.get("/en/manage/account").await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text);
    let to: url::Url = gone.header("location").parse().expect("an address");
    let value = |name: &str| {
        to.query_pairs()
            .find(|(of, _)| of == name)
            .map(|(_, value)| value.into_owned())
    };
    assert_eq!(value("code_challenge_method").as_deref(), Some("S256"));
    let cookie = gone
        .header("set-cookie")
        .split(';')
        .next()
        .expect("a cookie")
        .to_owned();
    (
        cookie,
        value("state").expect("a state"),
        value("nonce").expect("a nonce"),
    )
}

#[tokio::test]
async fn an_account_of_a_provider_signs_in_whom_staff_knows_and_nobody_else() {
    let node = with_accounts(&Accounts::start("EVA@organisatie.example", true).await).await;
    assert!(
        node.get("/en/manage/sign-in")
            .await
            .text
            .contains("/en/manage/account")
    );
    let back = |cookie: String, state: String, code: String| {
        let path = format!("/nl/manage/account/back?state={state}&code={code}");
        node.send(node.request(Method::GET, &path).header(COOKIE, cookie))
    };
    let (cookie, state, nonce) = go_to_provider(&node).await;
    let entered = back(cookie.clone(), state.clone(), nonce.clone()).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text);
    assert!(entered.header("set-cookie").starts_with("kring_staff="));
    assert_eq!(
        back(cookie, state, nonce).await.status,
        StatusCode::BAD_GATEWAY,
        "one comes back once"
    );
    // Another browser, another answer, another state: nobody is let in.
    let (_, state, nonce) = go_to_provider(&node).await;
    assert_eq!(
        back(String::new(), state, nonce).await.status,
        StatusCode::BAD_GATEWAY
    );
    let (cookie, state, _) = go_to_provider(&node).await;
    assert_eq!(
        back(cookie, state, "replayed".into()).await.status,
        StatusCode::BAD_GATEWAY
    );
    let (cookie, _, nonce) = go_to_provider(&node).await;
    assert_eq!(
        back(cookie, "guessed".into(), nonce).await.status,
        StatusCode::BAD_GATEWAY
    );
    for (email, verified, status) in [
        ("stranger@elsewhere.example", true, StatusCode::FORBIDDEN),
        (EDITOR, false, StatusCode::BAD_GATEWAY),
    ] {
        let node = with_accounts(&Accounts::start(email, verified).await).await;
        let (cookie, state, nonce) = go_to_provider(&node).await;
        let path = format!("/nl/manage/account/back?state={state}&code={nonce}");
        let answer = node
            .send(node.request(Method::GET, &path).header(COOKIE, cookie))
            .await;
        assert_eq!(answer.status, status, "{email}: {}", answer.text);
        assert!(!answer.header("set-cookie").contains("kring_staff"));
    }
    // A provider that is away is said kindly; a node without one has no such page.
    let mut away = Accounts::start(EDITOR, true).await;
    away.issuer = "http://localhost:9".into();
    assert_eq!(
        with_accounts(&away).await.get("/en/manage/account").await.status,
        StatusCode::BAD_GATEWAY
    );
    let without = TestNode::start(Database::sqlite()).await;
    assert_eq!(
        without.get("/en/manage/account").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn an_organisations_words_travel_with_the_entries_that_use_them() {
    let region = kring_tests::Region::start(Database::sqlite().and(1).await).await;
    region.connect().await;
    let [one, other] = &region.nodes[..] else {
        panic!("two nodes")
    };
    let group = kring_tests::a_group_with(serde_json::json!({"own_term": {"nl": "Huiskamer"}}));
    let id = one.publish(&group).await["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let admin = sign_in_as(one, "boss@organisatie.example", Role::Administrator).await;
    let words = [
        ("do", "save"),
        ("text.nl", "Wij zijn er voor elkaar."),
        ("web", "https://organisatie.example"),
        ("term", "huiskamer"),
        ("meaning", "Een groep die bij iemand thuis samenkomt."),
    ];
    let saved = admin.post(one, "/nl/manage/profile", &words).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    kring_tests::eventually("the explanation is there too", || async {
        other
            .get(&format!("/nl/groups/{id}"))
            .await
            .text
            .contains("bij iemand thuis samenkomt")
    })
    .await;
    let organisations = one.get("/nl/organisations").await;
    assert!(
        organisations.text.contains("Wij zijn er voor elkaar.")
            && organisations.text.contains("https://organisatie.example")
    );
    let wrong = [("do", "save"), ("web", "javascript:alert(1)")];
    assert_eq!(
        admin.post(one, "/nl/manage/profile", &wrong).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert!(
        one.get("/nl/organisations")
            .await
            .text
            .contains("Wij zijn er voor elkaar."),
        "nothing is lost"
    );
}

#[tokio::test]
async fn staff_is_told_once_a_day_that_there_is_more_to_do() {
    let clock =
        kring_server::directory::clock::Clock::manual(kring_server::directory::clock::Clock::system().now());
    let folder = tempfile::tempdir().expect("a folder");
    let data = ("data_dir", folder.path().display().to_string());
    let node = TestNode::start_at(Database::sqlite(), &[data], clock.clone()).await;
    sign_in(&node, EDITOR).await;
    let directory = &node.app().directory;
    let written = || std::fs::read_dir(folder.path().join("mail")).map_or(0, Iterator::count);
    directory.keep_up().await.expect("done");
    assert_eq!(written(), 0, "nothing waits");
    publish(&node, &ENTRY[..ENTRY.len() - 2]).await;
    for _ in 0..3 {
        directory.keep_up().await.expect("done");
    }
    kring_tests::eventually("both are told", || async { written() == 2 }).await;
    clock.advance(chrono::TimeDelta::days(1));
    directory.keep_up().await.expect("done");
    publish(&node, &ENTRY[..ENTRY.len() - 2]).await;
    directory.keep_up().await.expect("done");
    kring_tests::eventually("both are told again", || async { written() == 4 }).await;
}

#[test]
fn the_command_makes_members_and_links() {
    let data = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| Program::run(data.path(), arguments);
    let invited = run(&["staff", "invite", "anna@organisatie.example"]);
    let said = String::from_utf8_lossy(&invited.stdout).into_owned();
    assert!(
        invited.status.success() && said.contains("administrator") && said.contains("/manage/sign-in/"),
        "{said}"
    );
    let second = run(&["staff", "invite", "bart@organisatie.example", "--role", "reader"]);
    assert!(String::from_utf8_lossy(&second.stdout).contains("reader"));
    assert!(
        run(&["staff", "link", "ANNA@organisatie.example"])
            .status
            .success()
    );
    for (arguments, code) in [
        (vec!["staff", "link", "nobody@organisatie.example"], 1),
        (vec!["staff", "invite", "no address"], 1),
        (
            vec!["staff", "invite", "c@organisatie.example", "--role", "king"],
            2,
        ),
        (vec!["staff", "remove", "anna@organisatie.example"], 1),
    ] {
        let failed = run(&arguments);
        assert_eq!(failed.status.code(), Some(code), "{arguments:?}");
        assert!(!failed.stderr.is_empty());
    }
    let listed = run(&["staff", "list"]);
    assert_eq!(String::from_utf8_lossy(&listed.stdout).lines().count(), 2);
}
