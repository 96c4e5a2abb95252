//! Which organisations' groups are found here.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::{
    error::{self, ErrorPage},
    icon,
    layout::{Keep, Layout, answer},
    said::Said,
    visit::Visit,
    words,
};
use crate::{
    app::App,
    directory::peer::{PeerState, PeerSummary},
    i18n::Translator,
    search::facts::node_name,
};

#[derive(Template)]
#[template(path = "organisations.html")]
struct Page {
    layout: Layout,
    t: Translator,
    own: Organisation,
    /// What it tells of itself.
    text: Option<Said>,
    phone: Option<String>,
    email: Option<String>,
    web: Option<String>,
    others: Vec<Organisation>,
}

struct Organisation {
    name: String,
    /// Its site.
    url: Option<String>,
    /// "12 groups"
    groups: String,
    /// The results page with its groups alone.
    show: String,
}

impl Organisation {
    fn new(visit: &Visit, name: &str, url: &url::Url, groups: i64) -> Self {
        Self {
            name: name.to_owned(),
            url: words::web_address(url.as_str()).map(Into::into),
            groups: visit.t.count("count-groups", groups),
            show: super::params::Params::default()
                .with("node", &node_name(url))
                .href(&visit.to("groups")),
        }
    }
}

/// `/{lang}/organisations`
pub async fn page(visit: Visit, State(app): State<App>) -> Result<Response, ErrorPage> {
    let internal = |cause: crate::directory::Error| error::internal(&visit, &cause);
    let own = app.directory.own_count().await.map_err(internal)?;
    let peers = app.directory.peers().await.map_err(internal)?;
    let mut page = Page::new(&visit, app.directory.origin(), own, &peers);
    let profile = app.directory.profile();
    page.text = Said::of(&profile.text, visit.t);
    page.phone.clone_from(&profile.phone);
    page.email.clone_from(&profile.email);
    page.web.clone_from(&profile.web);
    Ok(answer(visit.t, StatusCode::OK, Keep::Copy, &page))
}

impl Page {
    fn new(
        visit: &Visit,
        origin: &kring_federation::public_group::Origin,
        own: i64,
        peers: &[PeerSummary],
    ) -> Self {
        let listed = |peer: &&PeerSummary| peer.source && peer.state != PeerState::Gone;
        Self {
            layout: Layout::new(visit, &visit.t.get("page-organisations"), "organisations"),
            t: visit.t,
            own: Organisation::new(visit, &origin.name, &origin.url, own),
            text: None,
            phone: None,
            email: None,
            web: None,
            others: peers
                .iter()
                .filter(listed)
                .map(|peer| {
                    Organisation::new(
                        visit,
                        &peer.name,
                        peer.url.as_ref().unwrap_or(&peer.actor),
                        peer.groups,
                    )
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use kring_federation::host::{Follower, Following, Policy};

    use super::*;
    use crate::web::visit::tests::visit;

    #[test]
    fn only_organisations_that_are_followed_are_named() {
        let peer = |name: &str, following, policy| PeerSummary {
            id: 1,
            actor: "https://ggz.example/actor".parse().expect("an address"),
            name: name.to_owned(),
            url: Some("https://ggz.example/".parse().expect("an address")),
            policy,
            state: PeerState::Following,
            following,
            follower: Follower::No,
            groups: 12,
            last_sync: None,
            reading: None,
            behind: false,
            last_error: None,
            failing_since: None,
            vouched: false,
            moves_to: None,
            source: following == Following::Accepted && policy != Policy::Block,
        };
        let peers = [
            peer("GGZ & Co", Following::Accepted, Policy::Allow),
            peer("Waits", Following::Pending, Policy::Allow),
            peer("Blocked", Following::Accepted, Policy::Block),
        ];
        let origin = kring_federation::public_group::Origin {
            actor: "https://groups.example/actor".parse().expect("an address"),
            name: "Zelfhulp".into(),
            url: "https://groups.example/".parse().expect("an address"),
        };
        for code in ["nl", "en", "tr", "ar"] {
            let html = Page::new(&visit(code, "organisations", None), &origin, 14, &peers)
                .render()
                .expect("a page");
            assert!(html.contains("GGZ &#38; Co") && !html.contains("Waits") && !html.contains("Blocked"));
            assert!(html.contains(&format!("/{code}/groups?node=ggz.example")));
        }
    }
}
