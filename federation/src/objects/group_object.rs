//! A group as an ActivityPub object: a `Page` that any software can show, with the whole
//! [`PublicGroup`] in `kring:group`.

use chrono::SecondsFormat;
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use crate::{
    PublicGroup,
    context::{PUBLIC, id_of, type_of},
    host::Identity,
    limits,
    objects::{
        BadRecord,
        group_content::{content, hashtags, location, put, summary},
    },
    origin::{id_in, same_origin},
};

/// The Page of one of this node's own groups, without context.
pub(crate) fn page(group: &PublicGroup, identity: &Identity) -> Value {
    let mut page = json!({
        "id": group.url,
        "type": "Page",
        "url": group.url,
        "attributedTo": identity.actor(),
        "published": group.created.to_rfc3339_opts(SecondsFormat::Secs, true),
        "updated": group.updated.to_rfc3339_opts(SecondsFormat::Secs, true),
        "to": [PUBLIC],
        "cc": [identity.at("followers")],
        "tag": hashtags(group, identity),
        "kring:group": group,
    });
    put(&mut page, "name", &group.name);
    put(&mut page, "summary", &summary(group));
    put(&mut page, "content", &content(group));
    if let Some(venue) = &group.venue {
        page["location"] = location(venue);
    }
    page
}

/// Reads a group that `sender` sent or serves. Everything but `kring:group` is for other
/// software; what it says is not believed, only that it does not contradict.
pub(crate) fn read(object: &Value, sender: &Url) -> Result<PublicGroup, BadRecord> {
    let record = &object["kring:group"];
    if !record.is_object() || type_of(object) != Some("Page") {
        return Err(BadRecord::NotAGroup);
    }
    let id = id_of(object).ok_or(BadRecord::Malformed("id"))?;
    let author = id_of(&object["attributedTo"]).ok_or(BadRecord::Malformed("attributedTo"))?;
    let mut group = PublicGroup::deserialize(record).map_err(|_| BadRecord::Malformed("kring:group"))?;
    for (address, what) in [
        (&id, "id"),
        (&author, "attributedTo"),
        (&group.url, "url"),
        (&group.origin.actor, "origin.actor"),
        (&group.origin.url, "origin.url"),
    ] {
        if !same_origin(address, sender) {
            return Err(BadRecord::Authority(what));
        }
    }
    if group.url != id {
        return Err(BadRecord::Authority("url"));
    }
    limits::check(&mut group)?;
    // Digests speak of ids, and everything else of addresses.
    if id_in(&group.url).as_ref() != Some(&group.id) {
        return Err(BadRecord::Malformed("id"));
    }
    Ok(group)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::samples::{group, identity};

    fn sample() -> (Value, Url) {
        let identity = identity("https://a.test/");
        (page(&group(&identity, "one", 3), &identity), identity.actor())
    }

    #[test]
    fn a_group_survives_the_journey() {
        let (page, sender) = sample();
        let identity = identity("https://a.test/");
        assert_eq!(read(&page, &sender).expect("a group"), group(&identity, "one", 3));
    }

    #[test]
    fn markup_in_a_text_is_shown_as_text() {
        let (page, _) = sample();
        assert_eq!(page["type"], "Page");
        assert_eq!(page["name"], "Rouwgroep <Helmond>");
        assert_eq!(page["nameMap"]["nl"], "Rouwgroep <Helmond>");
        assert_eq!(page["content"], "Kom &lt;b&gt;gerust&lt;/b&gt;<br>binnen");
        assert_eq!(
            page["summaryMap"]["nl"],
            "Kom &lt;b&gt;gerust&lt;/b&gt; binnen · Helmond · TU 19:30 · nl, tr"
        );
        assert_eq!(page["tag"][0]["name"], "#bereavement");
        assert_eq!(
            page["tag"][0]["href"],
            "https://a.test/nl/groups?theme=bereavement"
        );
        assert_eq!(page["location"]["name"], "Wijkhuis, Markt 1, 5701 AB Helmond");
    }

    #[test]
    fn an_area_does_not_say_where_exactly() {
        let identity = identity("https://a.test/");
        let mut group = group(&identity, "one", 1);
        if let Some(venue) = &mut group.venue {
            venue.disclosure = crate::vocabulary::Disclosure::Area.into();
        }
        assert_eq!(page(&group, &identity)["location"]["name"], "5701 AB Helmond");
    }

    #[test]
    fn origin_confusion_is_refused() {
        let (page, sender) = sample();
        for (path, value) in [
            ("/id", "https://b.test/groups/one"),
            ("/id", "https://a.test:8443/groups/one"),
            ("/id", "https://a.test/groups/two"),
            ("/attributedTo", "https://b.test/actor"),
            ("/kring:group/url", "https://b.test/groups/one"),
            ("/kring:group/url", "https://a.test/groups/two"),
            ("/kring:group/origin/actor", "https://b.test/actor"),
            ("/kring:group/origin/url", "https://b.test/"),
        ] {
            let mut page = page.clone();
            *page.pointer_mut(path).expect("a field") = value.into();
            assert!(
                matches!(read(&page, &sender), Err(BadRecord::Authority(_))),
                "{path} {value}"
            );
        }
        let other = Url::parse("https://b.test/actor").expect("an address");
        assert_eq!(read(&page, &other), Err(BadRecord::Authority("id")));
    }

    #[test]
    fn records_out_of_bounds_are_refused() {
        let (page, sender) = sample();
        let many: Vec<String> = (0..101).map(|n| format!("theme-{n}")).collect();
        for (path, value) in [
            ("/kring:group/id", json!("../../etc")),
            ("/kring:group/id", json!("a".repeat(65))),
            ("/kring:group/id", json!("")),
            ("/kring:group/revision", json!(0)),
            ("/kring:group/revision", json!(i64::MAX)),
            ("/kring:group/revision", json!(1.5)),
            ("/kring:group/name", json!({})),
            ("/kring:group/name", json!({"nl": "a".repeat(301)})),
            ("/kring:group/name", json!({"nl": "\u{202e}"})),
            ("/kring:group/description", json!({"nl": "a".repeat(20_001)})),
            ("/kring:group/themes", json!(many)),
            ("/kring:group/anonymity", json!("a".repeat(65))),
            (
                "/kring:group/meetings/0/rrule",
                json!(format!("FREQ=WEEKLY;{}", "X".repeat(500))),
            ),
            ("/kring:group/meetings/0/rrule", json!("FREQ=SECONDLY")),
            ("/kring:group/meetings/0/start", json!("25:00")),
            ("/kring:group/venue/lat", json!(90.1)),
            ("/kring:group/venue/lon", json!(-180.5)),
            (
                "/kring:group/online",
                json!({"kind": "video", "url": "javascript:alert(1)"}),
            ),
            (
                "/kring:group/contact/0",
                json!({"kind": "web", "value": "ftp://a.test/"}),
            ),
            (
                "/kring:group/contact/0",
                json!({"kind": "messenger", "value": "JavaScript:alert(1)"}),
            ),
        ] {
            let mut page = page.clone();
            *page.pointer_mut(path).expect("a field") = value.clone();
            assert!(
                matches!(read(&page, &sender), Err(BadRecord::Malformed(_))),
                "{path}"
            );
        }
    }

    #[test]
    fn codes_of_a_newer_node_are_kept() {
        let (mut page, sender) = sample();
        page["kring:group"]["facilitation"] = json!(["robot"]);
        page["kring:group"]["unheard_of"] = json!({"x": 1});
        assert_eq!(
            read(&page, &sender).expect("a group").facilitation[0].code(),
            "robot"
        );
    }

    #[test]
    fn other_peoples_notes_are_no_groups() {
        let (mut page, sender) = sample();
        page["type"] = json!("Note");
        assert_eq!(read(&page, &sender), Err(BadRecord::NotAGroup));
        assert_eq!(
            read(&json!({"type": "Page", "id": "https://a.test/x"}), &sender),
            Err(BadRecord::NotAGroup)
        );
        assert_eq!(
            read(&json!("https://a.test/x"), &sender),
            Err(BadRecord::NotAGroup)
        );
    }
}
