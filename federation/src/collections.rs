//! The collections that the actor names. Every one is served, also when it is empty.

use serde_json::{Value, json};
use url::Url;

use crate::{
    Host, Protocol,
    context::with_context,
    host::{ChangeState, HostError, Published, Side},
    limits,
    objects::{group_object::page, tombstone::tombstone},
    ranges::{DEEPEST, LISTED},
};

/// Most groups that are asked for by their ids at a time.
pub(crate) const MOST_IDS: usize = 50;

/// Most groups on a page.
const PAGE_SIZE: usize = 100;
/// A page with so many bytes gets no more groups.
const PAGE_BYTES: usize = 2 * 1024 * 1024;

impl<H: Host> Protocol<H> {
    /// How many groups there are. The groups themselves are in `/actor/groups`.
    pub(crate) async fn outbox(&self) -> Result<Value, HostError> {
        let (_, groups) = self.own_ranges().await?;
        Ok(collection(&self.identity().at("outbox"), groups.len(), None))
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
        let (last, own) = self.own_ranges().await?;
        let id = self.identity().at("actor/groups");
        let mut groups = collection(&id, own.len(), None);
        groups["first"] = json!(asking(&id, "since", "0"));
        groups["kring:digest"] = own.digest().into();
        groups["kring:cursor"] = last.to_string().into();
        Ok(groups)
    }

    /// The groups of a range: cut into smaller ranges with a digest each, or where there are few,
    /// each with its revision.
    pub(crate) async fn groups_in(&self, prefix: &str) -> Result<Value, HostError> {
        let (_, own) = self.own_ranges().await?;
        let id = self.identity().at("actor/groups");
        let range = own.range(prefix);
        let mut answer = collection(&asking(&id, "range", prefix), range.total, None);
        answer["partOf"] = json!(id);
        answer["kring:digest"] = range.digest.into();
        if range.total <= LISTED || prefix.len() == DEEPEST {
            answer["kring:revisions"] = json!(own.list(prefix));
        } else {
            let cut = own.cut(prefix).into_iter();
            let cut = cut.map(|(prefix, range)| (prefix, json!([range.digest, range.total])));
            answer["kring:ranges"] = cut.collect::<serde_json::Map<_, _>>().into();
        }
        Ok(answer)
    }

    /// Groups by their ids, separated by commas, as they are now. One that never was is left out.
    /// `None` where too many are asked for.
    pub(crate) async fn groups_by_id(&self, ids: &str) -> Option<Result<Value, HostError>> {
        let asked: Vec<&str> = ids.split(',').collect();
        if asked.len() > MOST_IDS || asked.iter().any(|id| limits::id(id).is_err()) {
            return None;
        }
        Some(self.read_by_id(ids, &asked).await)
    }

    async fn read_by_id(&self, ids: &str, asked: &[&str]) -> Result<Value, HostError> {
        let mut items = vec![];
        for id in asked {
            match self.host().group(id).await? {
                Published::Live(group) => items.push(page(&group, self.identity())),
                Published::Gone(retraction) => items.push(tombstone(&retraction)),
                Published::Elsewhere(_) | Published::Unknown => {}
            }
        }
        let id = self.identity().at("actor/groups");
        Ok(with_context(json!({
            "id": asking(&id, "ids", ids),
            "type": "OrderedCollectionPage",
            "partOf": id,
            "orderedItems": items,
        })))
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
                ChangeState::Elsewhere(_) => continue,
            };
            bytes += item.to_string().len();
            upto = change.seq;
            items.push(item);
        }
        let mut answer = json!({
            "id": asking(&id, "since", &cursor.to_string()),
            "type": "OrderedCollectionPage",
            "partOf": id,
            "kring:cursor": upto.to_string(),
        });
        if items.len() < changes.len() {
            answer["next"] = json!(asking(&id, "since", &upto.to_string()));
        }
        answer["orderedItems"] = items.into();
        Ok(with_context(answer))
    }
}

/// The address of a part of the groups.
pub(crate) fn asking(groups: &Url, name: &str, value: &str) -> Url {
    let mut url = groups.clone();
    url.query_pairs_mut().append_pair(name, value);
    url
}

fn collection(id: &Url, total: usize, items: Option<&[Url]>) -> Value {
    let mut collection = json!({"id": id, "type": "OrderedCollection", "totalItems": total});
    if let Some(items) = items {
        collection["orderedItems"] = json!(items);
    }
    with_context(collection)
}
