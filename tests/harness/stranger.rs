//! A node that is not ours: it serves what a test says, notes what it is asked and sent, and sends
//! whatever it likes, signed.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::{Signed, TestNode, eventually, keypair};

/// Something that it serves.
#[derive(Clone, Debug)]
pub struct Served {
    /// Status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: String,
}

impl Served {
    /// An ActivityPub document.
    pub fn activity(document: &Value) -> Self {
        Self::json_as("application/activity+json", document)
    }

    /// JSON of another type.
    pub fn json_as(content_type: &str, document: &Value) -> Self {
        Self {
            status: 200,
            headers: vec![("content-type".into(), content_type.into())],
            body: document.to_string(),
        }
    }

    /// A redirect.
    pub fn redirect(to: &str) -> Self {
        Self {
            status: 302,
            headers: vec![("location".into(), to.into())],
            body: String::new(),
        }
    }

    /// Nothing but a status.
    pub fn status(status: u16) -> Self {
        Self {
            status,
            headers: vec![],
            body: String::new(),
        }
    }
}

#[derive(Default)]
struct Known {
    served: HashMap<String, Served>,
    got: Vec<Value>,
    asked: Vec<String>,
    sent: usize,
}

/// A fake node on loopback.
pub struct Stranger {
    /// Its address, without a slash at the end.
    pub url: String,
    /// Its actor.
    pub actor: String,
    /// Which of the tests' keys it signs with.
    pub key: usize,
    client: reqwest::Client,
    known: Arc<Mutex<Known>>,
}

impl Stranger {
    /// Starts one that serves its actor and a collection without groups.
    pub async fn start(key: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let url = format!("http://localhost:{port}");
        let known: Arc<Mutex<Known>> = Arc::default();
        let app = Router::new().fallback(serve).with_state(Arc::clone(&known));
        tokio::spawn(async move { axum::serve(listener, app).await });
        let stranger = Self {
            actor: format!("{url}/actor"),
            url,
            key,
            client: crate::client(),
            known,
        };
        stranger.serve("/actor", Served::activity(&stranger.actor_document()));
        stranger.serve_groups(&[]);
        stranger
    }

    /// Its actor document, in which everything is right.
    pub fn actor_document(&self) -> Value {
        json!({
            "@context": "https://www.w3.org/ns/activitystreams",
            "id": self.actor, "type": "Application", "preferredUsername": "kring", "name": "Vreemde",
            "inbox": format!("{}/inbox", self.url), "kring:groups": format!("{}/actor/groups", self.url),
            "publicKey": {"id": format!("{}#main-key", self.actor), "owner": self.actor,
                          "publicKeyPem": keypair(self.key).public_key},
        })
    }

    /// Serves something at a path, with its query.
    pub fn serve(&self, path: &str, served: Served) {
        self.known().served.insert(path.to_owned(), served);
    }

    /// Serves these groups as its collection, with a digest that is right.
    pub fn serve_groups(&self, pages: &[Value]) {
        let live = pages.iter().filter(|page| page["type"] == "Page");
        let live: Vec<(&str, i64)> = live
            .filter_map(|page| {
                let group = &page["kring:group"];
                Some((group["id"].as_str()?, group["revision"].as_i64()?))
            })
            .collect();
        let at = |query: &str| format!("{}/actor/groups{query}", self.url);
        let digest = kring_federation::digest::digest(live.iter().copied());
        let cursor = format!("{}-{}", pages.len(), &digest[..8]);
        let collection = json!({"id": at(""), "type": "OrderedCollection", "totalItems": live.len(),
            "first": at("?since=0"), "kring:digest": digest, "kring:cursor": cursor});
        let page = json!({"id": at("?since=0"), "type": "OrderedCollectionPage", "orderedItems": pages, "kring:cursor": cursor});
        let listed: serde_json::Map<String, Value> = live
            .iter()
            .map(|(id, revision)| ((*id).to_owned(), json!(revision)))
            .collect();
        let range = json!({"id": at("?range="), "type": "OrderedCollection", "totalItems": live.len(),
            "kring:digest": digest, "kring:revisions": listed});
        self.serve("/actor/groups", Served::activity(&collection));
        self.serve("/actor/groups?range=", Served::activity(&range));
        self.serve("/actor/groups?since=*", Served::activity(&page));
        self.serve("/actor/groups?ids=*", Served::activity(&page));
    }

    /// A valid object of a group of its own.
    pub fn page(&self, id: &str, revision: i64) -> Value {
        let url = format!("{}/groups/{id}", self.url);
        json!({
            "id": url, "type": "Page", "attributedTo": self.actor, "name": "Vreemde groep",
            "kring:group": {
                "id": id, "url": url, "revision": revision,
                "origin": {"actor": self.actor, "name": "Vreemde", "url": format!("{}/", self.url)},
                "name": {"nl": "Vreemde groep"}, "themes": ["bereavement"], "languages": ["nl"],
                "anonymity": "first-name", "format": "in-person", "status": "active",
                "meetings": [{"rrule": "FREQ=WEEKLY;BYDAY=TU", "start": "19:30", "timezone": "Europe/Amsterdam"}],
                "contact": [{"kind": "form"}],
                "created": "2026-01-01T00:00:00Z", "updated": "2026-11-01T00:00:00Z",
            },
        })
    }

    /// An activity of its own.
    pub fn activity(&self, kind: &str, object: &Value) -> Value {
        let mut known = self.known();
        known.sent += 1;
        let number = known.sent;
        json!({"@context": "https://www.w3.org/ns/activitystreams",
            "id": format!("{}/activities/{kind}-{number}", self.url), "type": kind, "actor": self.actor, "object": object})
    }

    /// A request to a node's inbox in which everything is right.
    pub fn signed(&self, to: &TestNode, activity: &Value) -> Signed {
        Signed::post(
            &format!("{}/inbox", to.url),
            &self.actor,
            self.key,
            activity.to_string(),
        )
    }

    /// Sends an activity, and returns the status.
    pub async fn send(&self, to: &TestNode, kind: &str, object: &Value) -> u16 {
        let activity = self.activity(kind, object);
        self.signed(to, &activity).send(&self.client).await
    }

    /// Has a node follow it, and agrees. Its records count from then on.
    pub async fn be_followed_by(&self, node: &TestNode) {
        let actor = json!({"actor": self.actor});
        let asked = node.call(Method::POST, "/api/v1/peers", Some(&actor)).await;
        assert_eq!(asked.status, StatusCode::CREATED, "{}", asked.text);
        eventually("the Follow arrives", || async {
            self.got().iter().any(|activity| activity["type"] == "Follow")
        })
        .await;
        let follow = self
            .got()
            .into_iter()
            .find(|activity| activity["type"] == "Follow");
        let follow = follow.expect("the Follow");
        assert_eq!(self.send(node, "Accept", &follow).await, 202);
        eventually("it is read", || async {
            !self.peer_of(node).await["last_sync"].is_null()
        })
        .await;
    }

    /// What a node says of it.
    pub async fn peer_of(&self, node: &TestNode) -> Value {
        let peers = node.call(Method::GET, "/api/v1/peers", None).await.json();
        let peers = peers.as_array().expect("a list");
        let found = peers.iter().find(|peer| peer["actor"] == self.actor.as_str());
        found.cloned().unwrap_or(Value::Null)
    }

    /// What was sent to its inbox.
    pub fn got(&self) -> Vec<Value> {
        self.known().got.clone()
    }

    /// What it was asked for, with GET.
    pub fn asked(&self) -> Vec<String> {
        self.known().asked.clone()
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn serve(
    State(known): State<Arc<Mutex<Known>>>,
    method: Method,
    uri: Uri,
    _: HeaderMap,
    body: Bytes,
) -> Response {
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    if method == Method::POST {
        let answer = known.served.get(path).map_or(202, |served| served.status);
        known
            .got
            .push(serde_json::from_slice(&body).unwrap_or(Value::Null));
        return StatusCode::from_u16(answer).expect("a status").into_response();
    }
    known.asked.push(path.to_owned());
    let anything = path.split_once('=').map(|(name, _)| format!("{name}=*"));
    let served = known.served.get(path);
    let served = served.or_else(|| known.served.get(&anything?)).cloned();
    let served = served.unwrap_or_else(|| Served::status(404));
    let mut answer = (
        StatusCode::from_u16(served.status).expect("a status"),
        served.body,
    )
        .into_response();
    answer.headers_mut().remove("content-type");
    for (name, value) in served.headers {
        let name = axum::http::HeaderName::try_from(name).expect("a name");
        answer.headers_mut().insert(name, value.parse().expect("a value"));
    }
    answer
}
