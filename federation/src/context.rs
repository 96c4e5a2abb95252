//! The JSON-LD context of this node's documents, and the names it adds.
//!
//! Documents are read as plain JSON: no context is ever fetched, and LD signatures are ignored,
//! because what a context rearranges no reader here sees (CVE-2022-24307).

use serde_json::{Value, json};
use url::Url;

/// The address that means "everybody" in `to` and `cc`.
pub(crate) const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";

/// What `kring:` stands for.
pub(crate) const NAMESPACE: &str = "https://example.org/kring/ns#";

/// The context of every document of ours. `kring:group` is opaque JSON to JSON-LD processors.
pub(crate) fn context() -> Value {
    json!([
        "https://www.w3.org/ns/activitystreams",
        "https://w3id.org/security/v1",
        {
            "kring": NAMESPACE,
            "kring:group": {"@id": "kring:group", "@type": "@json"},
            "kring:groups": {"@id": "kring:groups", "@type": "@id"},
            "Hashtag": "as:Hashtag",
            "alsoKnownAs": {"@id": "as:alsoKnownAs", "@type": "@id"},
            "movedTo": {"@id": "as:movedTo", "@type": "@id"},
            "manuallyApprovesFollowers": "as:manuallyApprovesFollowers",
        },
    ])
}

/// The same document with the context in front, to be sent or served by itself.
pub(crate) fn with_context(mut document: Value) -> Value {
    if let Value::Object(fields) = &mut document {
        fields.insert("@context".to_owned(), context());
    }
    document
}

/// The id of an object that is given as its id or embedded.
pub(crate) fn id_of(value: &Value) -> Option<Url> {
    let text = value.as_str().or_else(|| value.get("id")?.as_str())?;
    crate::origin::parse_id(text)
}

/// The one type of an object. Two types at once are no type of ours.
pub(crate) fn type_of(value: &Value) -> Option<&str> {
    value.get("type")?.as_str()
}
