//! The collections that the actor names. Every one is served, also when it is empty.

use serde_json::{Value, json};
use url::Url;

use crate::{
    Host, Protocol,
    context::with_context,
    digest::digest,
    host::{ChangeState, HostError, Side},
    objects::{group_object::page, tombstone::tombstone},
};

/// Most groups on a page.
const PAGE_SIZE: usize = 100;
/// A page with so many bytes gets no more groups.
const PAGE_BYTES: usize = 2 * 1024 * 1024;

impl<H: Host> Protocol<H> {
    /// How many groups there are. The groups themselves are in `/actor/groups`.
    pub(crate) async fn outbox(&self) -> Result<Value, HostError> {
        let state = self.host().own_state().await?;
        Ok(collection(
            &self.identity().at("outbox"),
            state.groups.len(),
            None,
        ))
    }

    /// The nodes that follow this one, or that it follows.
    pub(crate) async fn partners(&self, side: Side) -> Result<Value, HostError> {
        let id = match side {
            Side::Followers => self.identity().at("followers"),
            Side::Following => self.identity().at("following"),
        };
        let actors = self.host().partners(side).await?;
        Ok(collection(&id, actors.len(), Some(&actors)))
    }

    /// All groups of this node: how many, their digest, and where to begin.
    pub(crate) async fn groups(&self) -> Result<Value, HostError> {
        let state = self.host().own_state().await?;
        let live = state.groups.iter().map(|(id, revision)| (id.as_str(), *revision));
        let id = self.identity().at("actor/groups");
        let mut groups = collection(&id, state.groups.len(), None);
        groups["first"] = json!(since(&id, 0));
        groups["kring:digest"] = digest(live).into();
        groups["kring:cursor"] = state.last_seq.to_string().into();
        Ok(groups)
    }

    /// The changes after `cursor`, oldest first, each group once and as it is now. `next` is there
    /// only while there is more; `kring:cursor` is where the next poll begins.
    pub(crate) async fn groups_since(&self, cursor: i64) -> Result<Value, HostError> {
        let id = self.identity().at("actor/groups");
        let changes = self.host().changes(cursor, PAGE_SIZE as u64 + 1).await?;
        let (mut items, mut upto, mut bytes) = (Vec::new(), cursor, 0);
        for change in &changes {
            if items.len() == PAGE_SIZE || bytes >= PAGE_BYTES {
                break;
            }
            let item = match &change.state {
                ChangeState::Live(group) => page(group, self.identity()),
                ChangeState::Gone(retraction) => tombstone(retraction),
            };
            bytes += item.to_string().len();
            upto = change.seq;
            items.push(item);
        }
        let mut answer = json!({
            "id": since(&id, cursor),
            "type": "OrderedCollectionPage",
            "partOf": id,
            "kring:cursor": upto.to_string(),
        });
        if items.len() < changes.len() {
            answer["next"] = json!(since(&id, upto));
        }
        answer["orderedItems"] = items.into();
        Ok(with_context(answer))
    }
}

fn since(groups: &Url, cursor: i64) -> Url {
    let mut url = groups.clone();
    url.query_pairs_mut().append_pair("since", &cursor.to_string());
    url
}

fn collection(id: &Url, total: usize, items: Option<&[Url]>) -> Value {
    let mut collection = json!({"id": id, "type": "OrderedCollection", "totalItems": total});
    if let Some(items) = items {
        collection["orderedItems"] = json!(items);
    }
    with_context(collection)
}
