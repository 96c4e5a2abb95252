//! How entries are shown here, as staff decided. None of it leaves the node.

use kring_federation::PublicGroup;

use super::{Directory, Error, Lookup, follow::change};
use crate::search::IndexChange;

impl Directory {
    /// Hides an entry here, own or another's, or shows it again. Other nodes are not told.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such entry, or the database failed.
    pub async fn set_hidden(&self, id: &str, hide: bool) -> Result<(), Error> {
        self.listed_once(id).await?;
        let now = self.now();
        let writer = self.inner.store.write().await?;
        writer.set_hidden(id, hide, now).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// Whether staff hides an entry.
    ///
    /// # Errors
    /// The database failed.
    pub async fn is_hidden(&self, id: &str) -> Result<bool, Error> {
        Ok(self.inner.store.is_hidden(id).await?)
    }

    /// Decides whether two entries are the same group; `None` leaves it to what they tell.
    ///
    /// # Errors
    /// [`Error::NotFound`] where either is not listed, or the database failed.
    pub async fn set_same(&self, one: &str, other: &str, same: Option<bool>) -> Result<(), Error> {
        self.listed_once(one).await?;
        self.listed_once(other).await?;
        if one == other {
            return Err(Error::NotFound);
        }
        let writer = self.inner.store.write().await?;
        writer.set_same(one, other, same).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// The other entries that tell of the same group, the one that is shown first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn also_listed(&self, id: &str) -> Result<Vec<PublicGroup>, Error> {
        let mut ids = self.index().together(id);
        ids.retain(|other| other != id);
        if ids.is_empty() {
            return Ok(vec![]);
        }
        let mut groups = vec![];
        for listing in self.inner.store.listings(&ids).await? {
            if let Lookup::Found { group, .. } = self.look(listing) {
                groups.push(*group);
            }
        }
        Ok(groups)
    }

    /// A group by its id, unless staff hides it here.
    ///
    /// # Errors
    /// The database failed.
    pub async fn shown_group(&self, id: &str) -> Result<Lookup, Error> {
        let found = self.group(id).await?;
        if matches!(found, Lookup::Found { .. }) && self.is_hidden(id).await? {
            return Ok(Lookup::Unknown);
        }
        Ok(found)
    }

    /// Has the index show what staff decided.
    pub(super) async fn show_as_decided(&self) -> Result<(), Error> {
        let _one_at_a_time = self.inner.following.lock().await;
        let views = self.inner.store.views().await?;
        let index = self.index();
        let again: Vec<String> = index.decide(views.hidden, views.pairs);
        if again.is_empty() {
            return Ok(());
        }
        let listings = self.inner.store.listings(&again).await?;
        let limited = self.limited_peers().await?;
        let upto = index.seq();
        // One that is newer than the index is taken in with the changes.
        let seen = listings.into_iter().filter(|listing| listing.changed_seq <= upto);
        let changes: Vec<IndexChange> = seen.map(|listing| change(listing, &limited)).collect();
        index.apply(&changes, upto, self.now())?;
        Ok(())
    }

    async fn listed_once(&self, id: &str) -> Result<(), Error> {
        match self.group(id).await? {
            Lookup::Found { .. } => Ok(()),
            Lookup::Gone { .. } | Lookup::Unknown => Err(Error::NotFound),
        }
    }
}
