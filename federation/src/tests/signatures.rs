//! CVE-2026-28432 and its like: each case is a request that somebody once took.

use axum::http::{HeaderMap, Method};
use chrono::{DateTime, TimeDelta, Utc};
use url::Url;

use super::{
    keys,
    signing::{Draft, digest_of, http_date},
};
use crate::signature::{Signable, Signed};

const AUTHORITY: &str = "a.test:8443";

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_521_600, 0).expect("a time")
}

fn url(text: &str) -> Url {
    Url::parse(text).expect("an address")
}

fn draft() -> Draft<'static> {
    let (inbox, actor) = (url("https://a.test:8443/inbox"), url("https://b.test/actor"));
    Draft::post(&inbox, &actor, keys(1), now(), "{}")
}

fn accepted(draft: &Draft<'_>, headers: &HeaderMap) -> bool {
    let target = draft.target();
    let body = (draft.method == Method::POST).then_some(draft.body.as_slice());
    let request = Signable {
        method: &draft.method,
        target: &target,
        headers,
        body,
    };
    let signed = Signed::read(&request, &[AUTHORITY.to_owned()], now());
    signed.is_ok_and(|signed| {
        signed.sender.as_str() == "https://b.test/actor" && signed.verify(&keys(1).public_key)
    })
}

/// A right request with one thing changed before it is signed.
fn with(change: impl FnOnce(&mut Draft<'static>)) -> bool {
    let mut draft = draft();
    change(&mut draft);
    accepted(&draft, &draft.headers())
}

/// A right request with one thing changed after it was signed.
fn tampered(change: impl FnOnce(&mut Draft<'static>, &mut HeaderMap)) -> bool {
    let mut draft = draft();
    let mut headers = draft.headers();
    change(&mut draft, &mut headers);
    accepted(&draft, &headers)
}

#[test]
fn right_signatures_are_taken() {
    assert!(with(|_| {}));
    assert!(with(|draft| draft.algorithm = "hs2019"));
    assert!(with(
        |draft| draft.covered = "(request-target) content-type date digest host"
    ));
    assert!(with(|draft| draft.key_id = "https://b.test/actor/main-key".into()));
    assert!(with(
        |draft| draft.digest = Some(format!("sha-512=AAAA,{}", digest_of(b"{}")))
    ));
    assert!(with(|draft| draft.url = url("https://a.test:8443/inbox?x=1")));
    assert!(with(|draft| {
        draft.more = format!(
            "created={},expires={},",
            now().timestamp(),
            now().timestamp() + 60
        );
        draft.covered = "(request-target) (created) (expires) host date digest";
    }));
}

#[test]
fn a_get_needs_no_digest_and_a_post_does() {
    assert!(with(|draft| {
        draft.method = Method::GET;
        draft.digest = None;
        draft.covered = "(request-target) host date";
    }));
    assert!(!with(|draft| draft.covered = "(request-target) host date"));
    assert!(!with(|draft| {
        draft.digest = None;
        draft.covered = "(request-target) host date";
    }));
}

#[test]
fn everything_has_to_be_covered() {
    for covered in [
        "digest",
        "date",
        "host date digest",
        "(request-target) date digest",
        "(request-target) host digest",
        "(request-target) host date content-type",
        "(request-target) host date digest digest",
    ] {
        assert!(!with(|draft| draft.covered = covered), "{covered}");
    }
}

#[test]
fn dates_are_within_range() {
    let dated = |ahead: TimeDelta| with(|draft| draft.date = Some(http_date(now() + ahead)));
    assert!(dated(TimeDelta::minutes(4)) && dated(TimeDelta::minutes(-59)));
    assert!(!dated(TimeDelta::minutes(6)), "in the future");
    assert!(!dated(TimeDelta::days(1)), "a day in the future");
    assert!(!dated(TimeDelta::minutes(-61)), "stale");
    assert!(!with(|draft| draft.date = Some("yesterday".into())));
    assert!(!with(|draft| draft.date = Some(now().to_rfc3339())));
    assert!(!with(|draft| {
        draft.date = None;
        draft.covered = "(request-target) host digest";
    }));
}

#[test]
fn created_and_expires_are_within_range() {
    let with_more = |more: String| with(|draft| draft.more = more);
    let at = |seconds: i64| now().timestamp() + seconds;
    assert!(with_more(format!("created={},", at(-60))));
    for more in [
        format!("created={},", at(600)),
        format!("created={},", at(-7_200)),
        format!("expires={},", at(-1)),
        format!("created={},", i64::MAX),
        format!("created={},", u64::MAX),
        format!("expires={},", i64::MIN),
        "created=soon,".to_owned(),
        "created=\"\",".to_owned(),
    ] {
        assert!(!with_more(more.clone()), "{more}");
    }
}

#[test]
fn a_signature_for_another_host_does_not_count() {
    assert!(!with(|draft| draft.host = "a.test".into()));
    assert!(!with(|draft| draft.host = "a.test:443".into()));
    assert!(!with(|draft| draft.host = "c.test:8443".into()));
    assert!(with(|draft| draft.host = "A.TEST:8443".into()));
    assert!(!tampered(|_, headers| {
        headers.append("host", "c.test".parse().expect("a value"));
    }));
}

#[test]
fn what_was_changed_on_the_way_does_not_count() {
    assert!(!tampered(
        |draft, _| draft.body = b"{\"type\":\"Delete\"}".to_vec()
    ));
    assert!(!tampered(|draft, headers| {
        draft.body = b"[]".to_vec();
        headers.insert("digest", digest_of(b"[]").parse().expect("a value"));
    }));
    assert!(!tampered(|draft, _| draft.url = url("https://a.test:8443/other")));
    assert!(!tampered(|draft, _| draft.method = Method::PUT));
    assert!(!tampered(|_, headers| {
        headers.insert(
            "date",
            http_date(now() + TimeDelta::seconds(1)).parse().expect("a value"),
        );
    }));
    assert!(!tampered(|_, headers| {
        headers.append("digest", digest_of(b"x").parse().expect("a value"));
    }));
    assert!(!tampered(|_, headers| {
        let again = headers["signature"].clone();
        headers.append("signature", again);
    }));
}

#[test]
fn a_wrong_digest_does_not_count() {
    for digest in [
        digest_of(b"x"),
        "SHA-512=AAAA".into(),
        "SHA-256=".into(),
        "SHA-256=!".into(),
        format!("{0},{0}", digest_of(b"{}")),
    ] {
        assert!(!with(|draft| draft.digest = Some(digest.clone())), "{digest}");
    }
}

#[test]
fn another_actors_key_does_not_count() {
    assert!(!with(|draft| draft.key = keys(2)));
    assert!(!with(
        |draft| draft.key_id = "https://b.test/other#main-key".into()
    ));
    assert!(!with(
        |draft| draft.key_id = "https://B.test/actor#main-key".into()
    ));
    assert!(!with(
        |draft| draft.key_id = "https://user@b.test/actor#main-key".into()
    ));
    assert!(!with(|draft| draft.key_id = "main-key".into()));
}

#[test]
fn unknown_schemes_do_not_count() {
    assert!(!with(|draft| draft.algorithm = "rsa-sha1"));
    assert!(!with(|draft| draft.algorithm = "hmac-sha256"));
    assert!(!with(|draft| draft.algorithm = "none"));
    // RFC 9421, with which Fedify and Mastodon knock first.
    assert!(!tampered(|_, headers| {
        headers.insert(
            "signature-input",
            "sig1=(\"@method\" \"@target-uri\");keyid=\"k\""
                .parse()
                .expect("a value"),
        );
        headers.insert("signature", "sig1=:AAAA:".parse().expect("a value"));
    }));
    assert!(!tampered(|_, headers| {
        headers.remove("signature");
    }));
    assert!(!tampered(|_, headers| {
        let signature = headers.remove("signature").expect("it is there");
        let value = format!("Signature {}", signature.to_str().expect("text"));
        headers.insert("authorization", value.parse().expect("a value"));
    }));
}
