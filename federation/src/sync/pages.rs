//! Reads a peer's groups page by page: all of them, or what changed since the last time.

use std::collections::HashSet;

use serde_json::Value;
use url::Url;

use super::{ANSWER_LIMIT, Look, Summary, Synced, cursor_of, own_link};
use crate::{
    Host, Protocol,
    collections::asking,
    host::{Failure, Peer, SoFar},
};

/// Most records on a page.
const MOST_RECORDS: usize = 1_000;
/// Most pages of one run. The next run goes on where this one stopped.
const MOST_PAGES: usize = 10_000;
/// The log says after so many records how far the reading is.
const SAY_AFTER: usize = 1_000;

/// A page, read.
struct Page {
    items: Vec<Value>,
    cursor: String,
    next: Option<Url>,
}

impl<H: Host> Protocol<H> {
    /// Reads on from `cursor`, or from the beginning, and returns where it ended.
    pub(super) async fn read_pages(
        &self,
        peer: &Peer,
        groups: &Url,
        cursor: Option<&str>,
        summary: &Summary,
        synced: &mut Synced,
    ) -> Result<Option<String>, Look> {
        let mut address = match (cursor, &summary.first) {
            (Some(cursor), _) => asking(groups, "since", cursor),
            (None, Some(first)) => first.clone(),
            (None, None) => {
                return Err(Failure::Refused("the collection has no first page".into()).into());
            }
        };
        let mut read = cursor.map(str::to_owned).or_else(|| peer.sync_cursor.clone());
        let (mut seen, mut records, mut said) = (HashSet::new(), 0, 0);
        for _ in 0..MOST_PAGES {
            let page = self.page(&address).await?;
            let progress = seen.insert(address) && !(page.items.is_empty() && page.next.is_some());
            if !progress {
                return Err(Failure::Refused("its pages go round in a circle".into()).into());
            }
            let news = self.records(peer, &page.items, synced);
            records += page.items.len();
            self.host().take(peer, news).await?;
            synced.pages += 1;
            let so_far = SoFar {
                cursor: &page.cursor,
                read: records as u64,
                total: summary.total,
                done: false,
            };
            self.host().synced(peer, read.as_deref(), so_far).await?;
            if records >= said + SAY_AFTER {
                said = records;
                let (host, of) = (peer.actor.host_str(), summary.total);
                tracing::info!(host, read = records, of, "reading groups");
            }
            read = Some(page.cursor);
            match page.next {
                Some(next) => address = next,
                None => break,
            }
        }
        Ok(read)
    }

    async fn page(&self, address: &Url) -> Result<Page, Failure> {
        let mut page = self.fetch_json(address, ANSWER_LIMIT).await?;
        let refused = |why: &str| Failure::Refused(format!("a page of groups: {why}"));
        let next = own_link(&page["next"], address)?;
        let cursor = cursor_of(&page).ok_or_else(|| refused("no cursor"))?;
        let items = items_of(&mut page).ok_or_else(|| refused("no items, or too many"))?;
        Ok(Page { items, cursor, next })
    }
}

/// The records on a page, no more than may be there.
pub(super) fn items_of(page: &mut Value) -> Option<Vec<Value>> {
    match page["orderedItems"].take() {
        Value::Array(items) if items.len() <= MOST_RECORDS => Some(items),
        _ => None,
    }
}
