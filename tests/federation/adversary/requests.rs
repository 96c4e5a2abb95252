//! Requests that are forged, stale, misdirected, replayed, oversized or no requests at all.

use kring_tests::{Signed, Stranger, TestNode, client, digest_of, http_date};
use serde_json::{Value, json};

use super::{acquainted, kept, unharmed};

/// A Create of another group, changed in one point before it is signed.
async fn status(node: &TestNode, stranger: &Stranger, change: impl FnOnce(&mut Signed)) -> u16 {
    let activity = stranger.activity("Create", &stranger.page("planted", 1));
    let mut request = stranger.signed(node, &activity);
    change(&mut request);
    request.send(&client()).await
}

/// CVE-2026-28432, CVE-2025-54888.
#[tokio::test(flavor = "multi_thread")]
async fn signature_bypass_digest_only_cover_missing_date_future_stale_wrong_host_or_key() {
    let (node, stranger) = acquainted().await;
    type Change = fn(&mut Signed);
    let changes: [(&str, Change); 16] = [
        ("digest alone", |request| request.covered = "digest".into()),
        ("no date covered", |request| {
            request.covered = "(request-target) host digest".into()
        }),
        ("no host covered", |request| {
            request.covered = "(request-target) date digest".into()
        }),
        ("no target covered", |request| {
            request.covered = "host date digest".into()
        }),
        ("no digest covered", |request| {
            request.covered = "(request-target) host date".into()
        }),
        ("no date", |request| request.date = None),
        ("no digest", |request| request.digest = None),
        ("a date of tomorrow", |request| {
            request.date = Some(http_date(86_400))
        }),
        ("six minutes ahead", |request| request.date = Some(http_date(360))),
        ("two hours old", |request| request.date = Some(http_date(-7_200))),
        ("no date at all", |request| {
            request.date = Some("yesterday".into())
        }),
        ("another host", |request| {
            request.host = "elsewhere.example".into()
        }),
        ("another path", |request| request.target = "/elsewhere".into()),
        ("another body", |request| request.body.push(b' ')),
        ("another key", |request| request.key = 1),
        ("another algorithm", |request| {
            request.algorithm = "hmac-sha256".into()
        }),
    ];
    for (what, change) in changes {
        assert_eq!(status(&node, &stranger, change).await, 401, "{what}");
    }
    let digest_of_another = |request: &mut Signed| request.digest = Some(digest_of(b"another"));
    assert_eq!(status(&node, &stranger, digest_of_another).await, 401);
    unharmed(&node).await;
    assert_eq!(
        status(&node, &stranger, |_| {}).await,
        202,
        "nothing but these was wrong"
    );
}

/// A signature for one inbox does not count at another.
#[tokio::test(flavor = "multi_thread")]
async fn misdirected_requests_do_not_count() {
    let (node, stranger) = acquainted().await;
    let (other, _) = acquainted().await;
    let activity = stranger.activity("Create", &stranger.page("planted", 1));
    let mut request = stranger.signed(&other, &activity);
    request.url = format!("{}/inbox", node.url).parse().expect("an address");
    assert_eq!(request.send(&client()).await, 401);
    unharmed(&node).await;
}

/// Kept and sent once more: an old Create after the Delete, an old Update after a newer one.
#[tokio::test(flavor = "multi_thread")]
async fn replays_bring_nothing_back() {
    let (node, stranger) = acquainted().await;
    let send = async |request: &Signed| request.send(&client()).await;
    let create = stranger.signed(&node, &stranger.activity("Create", &stranger.page("one", 1)));
    let older = stranger.signed(&node, &stranger.activity("Update", &stranger.page("one", 2)));
    let newer = stranger.signed(&node, &stranger.activity("Update", &stranger.page("one", 5)));
    for request in [&create, &newer, &older, &create, &newer] {
        assert_eq!(send(request).await, 202);
    }
    assert_eq!(kept(&node, "one").await["revision"], 5);
    let tombstone =
        json!({"id": format!("{}/groups/one", stranger.url), "type": "Tombstone", "kring:revision": 6});
    assert_eq!(stranger.send(&node, "Delete", &tombstone).await, 202);
    for request in [&create, &newer, &older] {
        assert_eq!(send(request).await, 202);
    }
    assert_eq!(kept(&node, "one").await, Value::Null);
}

/// The Delete may come before the Create that it is about.
#[tokio::test(flavor = "multi_thread")]
async fn delete_before_create_and_a_late_old_update() {
    let (node, stranger) = acquainted().await;
    let tombstone =
        json!({"id": format!("{}/groups/one", stranger.url), "type": "Tombstone", "kring:revision": 4});
    assert_eq!(stranger.send(&node, "Delete", &tombstone).await, 202);
    for (kind, revision) in [("Create", 1), ("Update", 3), ("Update", 4)] {
        assert_eq!(
            stranger.send(&node, kind, &stranger.page("one", revision)).await,
            202
        );
    }
    assert_eq!(kept(&node, "one").await, Value::Null);
    assert_eq!(
        stranger.send(&node, "Update", &stranger.page("one", 5)).await,
        202
    );
    assert_eq!(
        kept(&node, "one").await["revision"],
        5,
        "its own node lists it again"
    );
}

/// CVE-2024-23832: what is said is not the sender's to say.
#[tokio::test(flavor = "multi_thread")]
async fn origin_confusion_of_actor_object_id_and_port() {
    let (node, stranger) = acquainted().await;
    // Another node at the same host: only the port differs.
    let other = Stranger::start(1).await;
    other.be_followed_by(&node).await;
    let theirs = stranger.page("kept", 9);
    assert_eq!(other.send(&node, "Update", &theirs).await, 403);
    assert_eq!(other.send(&node, "Delete", &json!(theirs["id"])).await, 403);
    let change = |path: &[&str], value: Value| {
        let mut page = other.page("planted", 1);
        let mut at = &mut page;
        for part in path {
            at = &mut at[*part];
        }
        *at = value;
        page
    };
    for page in [
        change(&["id"], json!(format!("{}/groups/planted", stranger.url))),
        change(&["attributedTo"], json!(stranger.actor)),
        change(
            &["kring:group", "url"],
            json!(format!("{}/groups/planted", stranger.url)),
        ),
        change(
            &["kring:group", "url"],
            json!(format!("{}/groups/another", other.url)),
        ),
        change(&["kring:group", "origin", "actor"], json!(stranger.actor)),
        change(&["kring:group", "origin", "url"], json!(stranger.url)),
        change(&["kring:group", "id"], json!("kept")),
    ] {
        let status = other.send(&node, "Create", &page).await;
        assert!([400, 403].contains(&status), "{status} {page}");
    }
    // The activity names another actor, or has another's id.
    for field in ["actor", "id"] {
        let mut activity = other.activity("Create", &other.page("planted", 1));
        activity[field] = json!(stranger.actor);
        assert_eq!(
            other.signed(&node, &activity).send(&client()).await,
            401,
            "{field}"
        );
    }
    unharmed(&node).await;
}

/// Bodies that are too large, too deep, or nothing that can be read.
#[tokio::test(flavor = "multi_thread")]
async fn limits_of_body_and_nesting() {
    let (node, stranger) = acquainted().await;
    let signed = |body: String| Signed::post(&format!("{}/inbox", node.url), &stranger.actor, 0, body);
    let deep = "[".repeat(100_000);
    let nested = format!("{}{}", r#"{"a":"#.repeat(30_000), "1");
    for (what, body, expected) in [
        ("oversized", "x".repeat(300_000), 413),
        ("deep lists", deep.clone(), 400),
        ("closed deep lists", format!("{deep}{}", "]".repeat(100_000)), 400),
        ("deep objects", nested, 400),
        ("nothing", String::new(), 400),
        ("no JSON", "{\"id\":".into(), 400),
        ("not UTF-8 in words", "\u{0}\u{1}".into(), 400),
        ("a number", "7".into(), 400),
        ("a list", "[]".into(), 400),
        ("nothing in it", "{}".into(), 400),
    ] {
        assert_eq!(signed(body).send(&client()).await, expected, "{what}");
    }
    let mut typed = signed(
        stranger
            .activity("Create", &stranger.page("planted", 1))
            .to_string(),
    );
    typed.content_type = "text/html".into();
    assert_eq!(typed.send(&client()).await, 400, "GHSA-jhrq-qvrm-qr36");
    unharmed(&node).await;
}

/// Wrong types in every member of an activity.
#[tokio::test(flavor = "multi_thread")]
async fn wrong_types_in_an_activity_are_answered_and_forgotten() {
    let (node, stranger) = acquainted().await;
    let strange = [
        json!(null),
        json!(7),
        json!("x"),
        json!([]),
        json!({}),
        json!([[]]),
        json!(true),
        json!(-1e300),
    ];
    for kind in [
        "Follow", "Accept", "Reject", "Undo", "Create", "Update", "Delete", "Announce", "Flag", "Move",
    ] {
        for value in &strange {
            for field in [
                "object", "target", "content", "type", "id", "actor", "@context", "to",
            ] {
                let mut activity = stranger.activity(kind, &stranger.page("planted", 1));
                activity[field] = value.clone();
                if field != "object" && kind != "Flag" && kind != "Move" {
                    activity["object"] = json!({"type": "Note"});
                }
                let status = stranger.signed(&node, &activity).send(&client()).await;
                assert!(status < 500, "{status} {activity}");
            }
        }
    }
    unharmed(&node).await;
}
