//! What Mastodon, GoToSocial, Lemmy, Mobilizon, Gancio and PeerTube really send is understood or
//! cleanly left alone, and what we send them can be read.

use std::{collections::BTreeMap, path::PathBuf};

use serde_json::Value;
use url::Url;

use super::{keys, node::Node, samples, signing::Draft};
use crate::{
    Host,
    activities::create_or_update::create_or_update,
    host::{Follower, Following, RemoteActor},
    remote_actor,
};

/// What becomes of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Becomes {
    /// It asks to follow this node.
    Follow,
    /// It follows no more.
    NoFollow,
    /// It answers this node's Follow.
    Accepted,
    Rejected,
    /// A report.
    Report,
    /// It is answered and leaves nothing.
    Nothing,
    /// It is refused with this status.
    Refused(u16),
}

use Becomes::{Accepted, Follow, NoFollow, Nothing, Refused, Rejected, Report};

/// Every file, and what becomes of it. Actors are looked at apart.
const ACTIVITIES: [(&str, Becomes); 45] = [
    ("gancio/accept-follow", Accepted),
    ("gancio/create-event", Nothing),
    ("gancio/delete-event", Nothing),
    ("gancio/follow", Follow),
    ("gancio/undo-follow", NoFollow),
    ("gancio/update-event", Nothing),
    ("gotosocial/accept-follow", Accepted),
    ("gotosocial/announce", Nothing),
    ("gotosocial/create-note", Nothing),
    ("gotosocial/delete-note", Nothing),
    ("gotosocial/flag", Report),
    ("gotosocial/follow", Follow),
    ("gotosocial/undo-follow", NoFollow),
    ("lemmy/accept-follow", Accepted),
    ("lemmy/announce-create-page", Nothing),
    ("lemmy/delete-page", Nothing),
    ("lemmy/flag", Report),
    ("lemmy/follow", Follow),
    ("lemmy/undo-follow", NoFollow),
    ("mastodon/accept-follow", Accepted),
    ("mastodon/announce", Nothing),
    ("mastodon/create-note", Nothing),
    ("mastodon/delete-actor", Nothing),
    ("mastodon/delete-note", Nothing),
    ("mastodon/flag", Report),
    ("mastodon/follow", Follow),
    ("mastodon/like", Nothing),
    // Where it says it goes cannot be reached here, so it has to say it again later.
    ("mastodon/move", Refused(503)),
    ("mastodon/reject-follow", Rejected),
    ("mastodon/undo-announce", Nothing),
    ("mastodon/undo-follow", NoFollow),
    ("mastodon/update-person", Nothing),
    ("mobilizon/announce", Nothing),
    ("mobilizon/create-event", Nothing),
    ("mobilizon/delete-event", Nothing),
    ("mobilizon/flag", Report),
    ("mobilizon/follow", Follow),
    ("mobilizon/undo-follow", NoFollow),
    ("mobilizon/update-event", Nothing),
    ("peertube/accept-follow", Accepted),
    ("peertube/announce-video", Nothing),
    ("peertube/create-video", Nothing),
    ("peertube/delete-video", Nothing),
    ("peertube/follow", Follow),
    ("peertube/undo-follow", NoFollow),
];

/// These are taken like others that nobody understands.
const UNKNOWN: [&str; 1] = ["peertube/view"];

fn fixtures() -> BTreeMap<String, String> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/fixtures"));
    let mut fixtures = BTreeMap::new();
    for software in std::fs::read_dir(folder).expect("a folder").flatten() {
        if !software.path().is_dir() {
            continue;
        }
        for file in std::fs::read_dir(software.path()).expect("a folder").flatten() {
            let path = file.path();
            let name = format!(
                "{}/{}",
                software.file_name().display(),
                path.file_stem().expect("a name").display()
            );
            fixtures.insert(name, std::fs::read_to_string(path).expect("UTF-8"));
        }
    }
    fixtures
}

fn is_actor(name: &str) -> bool {
    name.contains("/actor")
}

#[test]
fn every_actor_of_theirs_is_read() {
    let key = serde_json::to_string(&keys(2).public_key).expect("JSON");
    let actors: Vec<_> = fixtures()
        .into_iter()
        .filter(|(name, _)| is_actor(name))
        .collect();
    assert!(actors.len() >= 10);
    for (name, text) in actors {
        let document: Value = serde_json::from_str(&text.replace("\"PUBLIC_KEY\"", &key)).expect(&name);
        let address = Url::parse(document["id"].as_str().expect(&name)).expect(&name);
        let read = remote_actor::read(&document, &address).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(read.actor, address, "{name}");
        assert!(read.groups.is_none() && read.vouches.is_none(), "{name}");
    }
}

/// A node that knows the actor which signs, and follows it.
fn acquainted(node: &Node, actor: &Url, becomes: Becomes) {
    let inbox = actor.join("/inbox").expect("an address");
    let document = RemoteActor {
        actor: actor.clone(),
        name: "Other".into(),
        url: None,
        inbox,
        shared_inbox: None,
        groups: None,
        vouches: None,
        also_known_as: vec![],
        public_key_pem: keys(2).public_key.clone(),
    };
    let now = node.protocol.host().now();
    node.knows(actor, |peer| {
        peer.document = Some(document);
        peer.fetched = Some(now);
        peer.following = match becomes {
            Accepted | Rejected => Following::Pending,
            _ => Following::Accepted,
        };
        peer.follower = match becomes {
            Follow => Follower::No,
            _ => Follower::Accepted,
        };
    });
}

#[tokio::test]
async fn every_activity_of_theirs_is_understood_or_left_alone() {
    let mut fixtures: BTreeMap<_, _> = fixtures()
        .into_iter()
        .filter(|(name, _)| !is_actor(name))
        .collect();
    let unknown = UNKNOWN.iter().map(|name| (*name, Nothing));
    for (name, becomes) in ACTIVITIES.into_iter().chain(unknown) {
        let text = fixtures
            .remove(name)
            .unwrap_or_else(|| panic!("{name} is not there"));
        let node = Node::start("node-a.test", 0).await;
        let group = node.publish("one", 1);
        let text = text
            .replace("KRING_ACTOR", node.actor().as_str())
            .replace("KRING_GROUP", group.url.as_str())
            .replace(
                "KRING_FOLLOW",
                node.base.join("activities/1").expect("an id").as_str(),
            );
        let activity: Value = serde_json::from_str(&text).expect(name);
        let actor = Url::parse(activity["actor"].as_str().expect(name)).expect(name);
        acquainted(&node, &actor, becomes);
        let inbox = node.base.join("inbox").expect("an address");
        let now = node.protocol.host().now();
        let status = Draft::post(&inbox, &actor, keys(2), now, text).send().await;
        let expected = match becomes {
            Refused(status) => status,
            _ => 202,
        };
        assert_eq!(status, expected, "{name}");
        let peer = node.peer(&actor);
        let data = node.data();
        assert_eq!(data.follows, usize::from(becomes == Follow), "{name}");
        assert_eq!(data.reports.len(), usize::from(becomes == Report), "{name}");
        assert!(data.received.is_empty() && data.moves.is_empty(), "{name}");
        match becomes {
            NoFollow => assert_eq!(peer.follower, Follower::No, "{name}"),
            Accepted => assert_eq!(peer.following, Following::Accepted, "{name}"),
            Rejected => assert_eq!(peer.following, Following::Rejected, "{name}"),
            _ => {}
        }
    }
    assert!(
        fixtures.is_empty(),
        "nobody says what becomes of {:?}",
        fixtures.keys()
    );
}

/// What Mastodon shows of a type that it does not know: title, summary and link, each in a paragraph
/// of its own (`converted_object_type?` in `app/lib/activitypub/activity/create.rb`).
fn as_mastodon_shows(page: &Value) -> Vec<String> {
    let one = |name: &str| page[name].as_str().map(str::to_owned);
    let parts = [one("name"), one("summary"), one("url")];
    parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect()
}

#[tokio::test]
async fn a_follower_on_mastodon_sees_title_key_facts_and_link() {
    let node = Node::start("node-a.test", 0).await;
    let group = samples::group(node.protocol.identity(), "one", 1);
    let create = create_or_update(&node.protocol, &group, true);
    let shown = as_mastodon_shows(&create["object"]);
    let [title, facts, link] = &shown[..] else {
        panic!("{shown:?}")
    };
    assert_eq!(title, "Rouwgroep <Helmond>");
    assert!(
        !facts.contains('\n') && facts.contains("Helmond") && facts.contains("19:30"),
        "{facts}"
    );
    assert_eq!(link, group.url.as_str());
    // It reaches a timeline only where it is public and has an author, a date and one type.
    assert_eq!(
        create["to"],
        serde_json::json!(["https://www.w3.org/ns/activitystreams#Public"])
    );
    for member in ["attributedTo", "published", "type", "id"] {
        assert!(create["object"][member].is_string(), "{member}");
    }
}
