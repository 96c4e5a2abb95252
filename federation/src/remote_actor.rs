//! Reads another node's actor document.
//!
//! A key counts only where the document binds it to the actor (CVE-2025-54888): the document's id
//! is the address it was fetched from, the key names that id as its owner, and everything that the
//! document points to is of the same origin.

use serde_json::Value;
use url::Url;

use crate::{
    clean::one_line,
    context::type_of,
    fetch::{DOCUMENT_LIMIT, Want},
    host::{Failure, Host, RemoteActor},
    origin::{authority, parse_id, same_origin},
    protocol::Protocol,
    signature::public_key,
};

/// Longest name of an organisation that is kept, in characters.
const LONGEST_NAME: usize = 200;

/// Most other addresses of an actor that are kept.
const MOST_OTHERS: usize = 20;

const ACTOR_TYPES: [&str; 5] = ["Application", "Group", "Organization", "Person", "Service"];

impl<H: Host> Protocol<H> {
    /// Fetches the actor document at `url`. Its id is the address where it was found, which is
    /// another than `url` after a redirect.
    pub async fn fetch_actor(&self, url: &Url) -> Result<RemoteActor, Failure> {
        let fetched = self.fetch(url, Want::Document, DOCUMENT_LIMIT).await?;
        let document = serde_json::from_slice(&fetched.body)
            .map_err(|_| Failure::Refused("the actor document is not JSON".into()))?;
        read(&document, &fetched.url)
            .map_err(|why| Failure::Refused(format!("the actor document is not valid: {why}")))
    }
}

/// Reads the document that was found at `address`.
pub(crate) fn read(document: &Value, address: &Url) -> Result<RemoteActor, &'static str> {
    let id = |value: &Value| value.as_str().and_then(parse_id);
    let own = |value: &Value, what| match id(value) {
        Some(url) if same_origin(&url, address) => Ok(url),
        _ => Err(what),
    };
    let optional = |value: &Value, what| match value {
        Value::Null => Ok(None),
        value => own(value, what).map(Some),
    };

    if !type_of(document).is_some_and(|kind| ACTOR_TYPES.contains(&kind)) {
        return Err("type");
    }
    let actor = id(&document["id"]).ok_or("id")?;
    if actor != *address {
        return Err("its id is not its address");
    }
    Ok(RemoteActor {
        name: name(document, &actor),
        url: home_page(&document["url"]),
        inbox: own(&document["inbox"], "inbox")?,
        shared_inbox: optional(&document["endpoints"]["sharedInbox"], "shared inbox")?,
        groups: optional(&document["kring:groups"], "groups")?,
        vouches: match document["kring:hub"].as_bool() {
            Some(true) => optional(&document["following"], "following")?,
            _ => None,
        },
        also_known_as: others(&document["alsoKnownAs"]),
        public_key_pem: key(&document["publicKey"], &actor)?,
        actor,
    })
}

/// The other addresses of an actor. It is one or a list.
fn others(value: &Value) -> Vec<Url> {
    let read = |value: &Value| value.as_str().and_then(parse_id);
    match value {
        Value::Array(values) => values.iter().take(MOST_OTHERS).filter_map(read).collect(),
        value => read(value).into_iter().collect(),
    }
}

/// The first usable key. Most software has one; some lists several.
fn key(value: &Value, actor: &Url) -> Result<String, &'static str> {
    let keys = match value {
        Value::Array(keys) => keys.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut problem = "no public key";
    for key in keys {
        let id = key["id"].as_str().and_then(parse_id);
        let pem = key["publicKeyPem"].as_str().unwrap_or_default();
        if key["owner"].as_str() != Some(actor.as_str()) {
            problem = "the key's owner is another actor";
        } else if !id.is_some_and(|id| same_origin(&id, actor)) {
            problem = "the key's id is of another origin";
        } else if public_key(pem).is_none() {
            problem = "the public key is no RSA key of 2048 to 4096 bits";
        } else {
            return Ok(pem.trim().to_owned());
        }
    }
    Err(problem)
}

fn name(document: &Value, actor: &Url) -> String {
    let names = [&document["name"], &document["preferredUsername"]];
    names
        .into_iter()
        .filter_map(Value::as_str)
        .map(|name| one_line(name).chars().take(LONGEST_NAME).collect::<String>())
        .find(|name| !name.is_empty())
        .unwrap_or_else(|| authority(actor))
}

/// The home page may be anywhere; some software writes a list or a Link.
fn home_page(value: &Value) -> Option<Url> {
    match value {
        Value::Array(several) => several.iter().find_map(home_page),
        Value::Object(link) => link.get("href").and_then(home_page),
        one => one.as_str().and_then(parse_id),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::tests::keys;

    fn document() -> Value {
        json!({
            "id": "https://a.test/actor",
            "type": "Application",
            "name": "Zelfhulp\u{202e} \nNetwerk",
            "inbox": "https://a.test/inbox",
            "endpoints": {"sharedInbox": "https://a.test/inbox"},
            "kring:groups": "https://a.test/actor/groups",
            "publicKey": {
                "id": "https://a.test/actor#main-key",
                "owner": "https://a.test/actor",
                "publicKeyPem": keys(0).public_key,
            },
        })
    }

    fn with(path: &str, value: Value) -> Value {
        let mut changed = document();
        *changed.pointer_mut(path).expect("a field") = value;
        changed
    }

    #[test]
    fn a_good_document_is_read_and_its_name_cleaned() {
        let address = Url::parse("https://a.test/actor").expect("an address");
        let actor = read(&document(), &address).expect("an actor");
        assert_eq!(actor.name, "Zelfhulp Netwerk");
        assert_eq!(actor.groups.expect("groups").path(), "/actor/groups");
        let several = with("/publicKey", json!([{"id": "x"}, document()["publicKey"]]));
        assert!(read(&several, &address).is_ok());
    }

    #[test]
    fn a_key_that_is_not_bound_to_its_actor_is_refused() {
        let address = Url::parse("https://a.test/actor").expect("an address");
        for (path, value) in [
            ("/id", json!("https://a.test/other")),
            ("/id", json!("https://b.test/actor")),
            ("/type", json!(["Application", "Person"])),
            ("/type", json!("Note")),
            ("/inbox", json!("https://b.test/inbox")),
            ("/inbox", json!("https://a.test:8443/inbox")),
            ("/endpoints/sharedInbox", json!("https://b.test/inbox")),
            ("/kring:groups", json!("https://b.test/actor/groups")),
            ("/publicKey/owner", json!("https://a.test/other")),
            ("/publicKey/owner", json!("https://b.test/actor")),
            ("/publicKey/id", json!("https://b.test/actor#main-key")),
            (
                "/publicKey/publicKeyPem",
                json!("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"),
            ),
            ("/publicKey", json!(null)),
        ] {
            assert!(
                read(&with(path, value.clone()), &address).is_err(),
                "{path} {value}"
            );
        }
        let elsewhere = Url::parse("https://a.test/moved").expect("an address");
        assert!(read(&document(), &elsewhere).is_err());
    }
}
