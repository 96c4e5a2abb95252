//! One live node, in this process, on a real socket.

use std::net::SocketAddr;

use kring_federation::ClientOptions;
use kring_server::{
    config::Settings,
    directory::{clock::Clock, token::Scope},
    node::RunningNode,
};
use reqwest::{Client, Method, RequestBuilder, StatusCode, header::HeaderMap};
use serde_json::Value;
use tokio::net::TcpListener;

use crate::Database;

/// A node of a test.
pub struct TestNode {
    /// Its address, without a slash at the end.
    pub url: String,
    /// A client that knows the names of the test's nodes and follows no redirect.
    pub client: Client,
    token: String,
    clock: Clock,
    running: Option<RunningNode>,
    settings: Settings,
    names: Vec<(String, SocketAddr)>,
    database: Database,
}

/// A client that knows where the test's names are.
fn options(names: &[(String, SocketAddr)]) -> ClientOptions {
    ClientOptions {
        resolve: names.to_vec(),
        ..ClientOptions::default()
    }
}

/// What a node answered.
#[derive(Debug)]
pub struct Answer {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body as text.
    pub text: String,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("not JSON: {} {}", self.status, self.text))
    }

    /// A header as text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

impl TestNode {
    /// Starts a node on `localhost` that lets everybody follow it.
    pub async fn start(database: Database) -> Self {
        Self::start_with(database, &[]).await
    }

    /// The same with other settings.
    pub async fn start_with(database: Database, settings: &[(&'static str, String)]) -> Self {
        Self::start_at(database, settings, Clock::system()).await
    }

    /// The same with a clock that a test can move.
    pub async fn start_at(database: Database, settings: &[(&'static str, String)], clock: Clock) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        Self::start_on(
            listener,
            format!("http://localhost:{port}"),
            database,
            settings,
            vec![],
            clock,
        )
        .await
    }

    /// Another process of the same node: on its database, at a port of its own.
    pub async fn another_process(&self) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let database = Database {
            folder: tempfile::TempDir::new().expect("a folder"),
            url: self.database.url.clone(),
        };
        let settings = [("organisation", self.settings.organisation.clone())];
        let mut other = Self::start_on(
            listener,
            self.url.clone(),
            database,
            &settings,
            self.names.clone(),
            self.clock.clone(),
        )
        .await;
        let port = other.running.as_ref().expect("it runs").address.port();
        other.url = format!("http://localhost:{port}");
        other
    }

    /// The node goes on under another host name, and knows its former one.
    pub async fn move_to(&mut self, host: &str) {
        let address = self.running.as_ref().expect("it runs").address;
        self.stop().await;
        let former = std::mem::replace(&mut self.url, format!("http://{host}:{}", address.port()));
        self.settings.former_urls = vec![format!("{former}/").parse().expect("an address")];
        self.settings.base_url = format!("{}/", self.url).parse().expect("an address");
        self.start_again().await;
    }

    pub(crate) async fn start_on(
        listener: TcpListener,
        url: String,
        database: Database,
        settings: &[(&'static str, String)],
        names: Vec<(String, SocketAddr)>,
        clock: Clock,
    ) -> Self {
        crate::provide_cryptography();
        let address = listener.local_addr().expect("an address");
        let file = database.folder.path().join("kring.toml");
        std::fs::write(&file, "").expect("a settings file");
        let mut flags = vec![
            ("base_url", url.clone()),
            ("listen", address.to_string()),
            ("data_dir", database.folder.path().display().to_string()),
            ("database_url", database.url.clone()),
            ("organisation", format!("Organisatie {}", address.port())),
            ("federation", "open".to_owned()),
            ("dev", "true".to_owned()),
            ("delivery_retry", "100ms..1s".to_owned()),
        ];
        flags.extend(settings.iter().cloned());
        let settings = Settings::load(Some(&file), [], &flags).expect("good settings");
        let running = RunningNode::start_on(listener, settings.clone(), clock.clone(), options(&names))
            .await
            .expect("the node starts");
        let token = running
            .app
            .directory
            .create_token("test", Scope::Admin)
            .await
            .expect("a token");
        let mut client = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy();
        for (name, address) in &names {
            client = client.resolve(name, *address);
        }
        Self {
            url,
            client: client.build().expect("a client"),
            token,
            clock,
            running: Some(running),
            settings,
            names,
            database,
        }
    }

    /// The node's parts.
    pub fn app(&self) -> &kring_server::app::App {
        &self.running.as_ref().expect("the node runs").app
    }

    /// The node's own database, for what only a test may do to it.
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// Stops the node and keeps its data.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop().await;
        }
    }

    /// Starts it again on the same data, address and port.
    pub async fn start_again(&mut self) {
        let running =
            RunningNode::start(self.settings.clone(), self.clock.clone(), options(&self.names)).await;
        self.running = Some(running.expect("the node starts again"));
    }

    /// A request to this node.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.url))
    }

    /// Sends a request.
    pub async fn send(&self, request: RequestBuilder) -> Answer {
        let answer = request.send().await.expect("the node answers");
        let (status, headers) = (answer.status(), answer.headers().clone());
        Answer {
            status,
            headers,
            text: answer.text().await.expect("a body"),
        }
    }

    /// Reads an address of the node.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    /// A call of the API with an administrator's token.
    pub async fn call(&self, method: Method, path: &str, body: Option<&Value>) -> Answer {
        let mut request = self.request(method, path).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.json(body);
        }
        self.send(request).await
    }

    /// Publishes a group and returns it as the public sees it.
    pub async fn publish(&self, group: &Value) -> Value {
        let answer = self.call(Method::POST, "/api/v1/groups", Some(group)).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
        answer.json()
    }

    /// Searches by API and returns the answer.
    pub async fn search(&self, query: &str) -> Value {
        let answer = self.get(&format!("/api/v1/groups?{query}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{query}: {}", answer.text);
        answer.json()
    }

    /// The names (in any language) of the groups that a search finds, sorted.
    pub async fn found(&self, query: &str) -> Vec<String> {
        let mut names: Vec<String> = self.search(query).await["groups"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|group| {
                group["name"]
                    .as_object()
                    .and_then(|name| name.values().next())
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect();
        names.sort();
        names
    }

    /// Waits until a search finds exactly these.
    pub async fn will_find(&self, query: &str, names: &[&str]) {
        crate::eventually(&format!("{query:?} finds {names:?} on {}", self.url), || async {
            self.found(query).await == names
        })
        .await;
    }

    /// Begins to follow another node.
    pub async fn follow(&self, other: &Self) {
        let body = serde_json::json!({"actor": format!("{}/actor", other.url)});
        let answer = self.call(Method::POST, "/api/v1/peers", Some(&body)).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
    }

    /// What this node says of its partner.
    pub async fn peer(&self, other: &Self) -> Value {
        let peers = self.call(Method::GET, "/api/v1/peers", None).await.json();
        let actor = format!("{}/actor", other.url);
        peers
            .as_array()
            .expect("a list")
            .iter()
            .find(|peer| peer["actor"] == actor.as_str())
            .cloned()
            .unwrap_or(Value::Null)
    }
}
