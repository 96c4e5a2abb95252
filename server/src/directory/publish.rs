//! This node's own groups: publish, change, confirm, withdraw.

use chrono::NaiveDate;
use kring_federation::{
    PublicGroup,
    host::{Change, ChangeState, OwnState},
};
use url::Url;

use super::{
    Directory, Error, Lookup,
    check::check,
    disclose::disclose,
    draft::Draft,
    group::{Content, Group, GroupId, Private},
    owners::closure::as_it_stands,
    problem::{FieldError, Problem},
    staff::audit::By,
    store::{Writer, listings::Listing, own_groups::OwnGroup},
};

/// Where the node remembers under which name its groups were published.
const PUBLISHED_AS: &str = "published-as";

impl Directory {
    /// Publishes a new group.
    ///
    /// # Errors
    /// [`Error::Invalid`] with everything that is wrong, or the database failed.
    pub async fn publish(&self, draft: Draft) -> Result<PublicGroup, Error> {
        let (content, private) = self.checked(draft)?;
        let today = self.today();
        let writer = self.inner.store.write().await?;
        self.refuse_taken_key(&writer, &private, None).await?;
        let public = self.add(&writer, content, private, "", Some(today)).await?;
        writer.commit().await?;
        self.signal();
        Ok(public)
    }

    /// Replaces what a group tells, if it is still at the revision that the writer had seen.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::NotFound`], [`Error::Gone`], [`Error::Changed`], or the database failed.
    pub async fn change(&self, id: &str, revision: i64, draft: Draft) -> Result<PublicGroup, Error> {
        self.edit_entry(id, revision, draft, false, &By::Program).await
    }

    /// "Still as described": the group says that everything about it is still so.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Gone`], or the database failed.
    pub async fn confirm(&self, id: &str) -> Result<PublicGroup, Error> {
        self.confirm_entry(id, &By::Program).await
    }

    /// Withdraws a group, if it is still at that revision where one is named: what was known of it is forgotten, and that it was withdrawn is told to whoever
    /// had it.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Gone`], or the database failed.
    pub async fn withdraw(&self, id: &str, revision: Option<i64>) -> Result<(), Error> {
        self.withdraw_entry(id, revision, &By::Program).await
    }

    /// Every own group on the list with what the public may know of it, as it was written: breaks and closed buildings are
    /// not worked in, so that what is given out can be taken in again. Oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn own_public_groups(&self) -> Result<Vec<PublicGroup>, Error> {
        let listed = self.inner.store.own_revisions().await?;
        let listed: std::collections::HashSet<String> = listed.into_iter().map(|(id, _)| id).collect();
        let own = self.inner.store.own_groups().await?;
        Ok(own
            .iter()
            .filter(|own| listed.contains(own.group.id.as_str()))
            .map(|own| self.told(&own.group, own.group.content.clone()))
            .collect())
    }

    /// Everything known of an own group, private fields included; for who looks after it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn own_record(&self, id: &str) -> Result<Option<Group>, Error> {
        Ok(self.inner.store.own_group(id).await?.map(|own| own.group))
    }

    /// This node's own changes after a number, oldest first, each group once and in its latest state.
    ///
    /// # Errors
    /// The database failed.
    pub async fn own_changes(&self, since: i64, limit: u64) -> Result<Vec<Change>, Error> {
        let listings = self.inner.store.relayed_changes(since, limit, &[]).await?;
        Ok(listings
            .into_iter()
            .filter_map(|listing| self.change_of(listing))
            .collect())
    }

    /// What is sent to followers: this node's own changes, and on a hub also where those are that
    /// the nodes have made which it follows.
    ///
    /// # Errors
    /// The database failed.
    pub async fn deliverable(&self, since: i64, limit: u64) -> Result<Vec<Change>, Error> {
        let peers = self.relayed_peers().await?;
        let listings = self.inner.store.relayed_changes(since, limit, &peers).await?;
        Ok(listings
            .into_iter()
            .filter_map(|listing| self.change_of(listing))
            .collect())
    }

    /// The number of this node's own last change.
    ///
    /// # Errors
    /// The database failed.
    pub async fn last_own_change(&self) -> Result<i64, Error> {
        Ok(self.inner.store.last_relayed_change(&[]).await?)
    }

    fn change_of(&self, listing: Listing) -> Option<Change> {
        let (seq, created_seq) = (listing.changed_seq, listing.created_seq);
        let state = if listing.peer_id.is_some() {
            ChangeState::Elsewhere(Url::parse(&listing.url).ok()?)
        } else {
            match self.look(listing) {
                Lookup::Found { group, .. } => ChangeState::Live(group),
                Lookup::Gone { retraction, .. } => ChangeState::Gone(retraction),
                Lookup::Unknown => return None,
            }
        };
        Some(Change {
            seq,
            created_seq,
            state,
        })
    }

    /// Id and revision of every own live group, and the number of the last own change.
    ///
    /// # Errors
    /// The database failed.
    pub async fn own_state(&self) -> Result<OwnState, Error> {
        // First the number: a change in between is then read once more rather than missed.
        let last_seq = self.inner.store.last_relayed_change(&[]).await?;
        Ok(OwnState {
            groups: self.inner.store.own_revisions().await?,
            last_seq,
        })
    }

    /// Under which name the groups are published, where none were before.
    pub(super) async fn note_name(&self) -> Result<(), Error> {
        self.keep_once(PUBLISHED_AS, || self.published_as()).await?;
        Ok(())
    }

    fn published_as(&self) -> String {
        format!("{} {}", self.inner.origin.url, self.inner.origin.name)
    }

    /// The organisation's name stands in each of its groups. When the setting was changed, they are
    /// published anew.
    pub(super) async fn republish_under_new_name(&self) -> Result<(), Error> {
        let now = self.published_as();
        let last = self.inner.store.node_value(PUBLISHED_AS).await?;
        if last.as_deref() == Some(now.as_str()) {
            return Ok(());
        }
        let writer = self.inner.store.write().await?;
        for own in writer.own_groups().await? {
            self.save_listed(&writer, own).await?;
        }
        writer.set_node_value(PUBLISHED_AS, &now).await?;
        writer.commit().await?;
        Ok(())
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    pub(super) fn checked(&self, draft: Draft) -> Result<(Content, Private), Error> {
        check(draft, &self.places(), self.today()).map_err(Error::Invalid)
    }

    /// Two groups of one source cannot have one key.
    async fn refuse_taken_key(
        &self,
        writer: &Writer,
        private: &Private,
        own: Option<&OwnGroup>,
    ) -> Result<(), Error> {
        let Some(key) = &private.external_id else {
            return Ok(());
        };
        let source = own.map_or("", |own| own.source.as_str());
        let holder = writer.imported(source).await?.remove(key);
        match holder {
            Some(holder) if own.is_none_or(|own| own.group.id != holder.group.id) => {
                let problem = Problem::Twice { given: key.clone() };
                Err(Error::Invalid(vec![FieldError::new("external_id", problem)]))
            }
            _ => Ok(()),
        }
    }

    pub(super) async fn add(
        &self,
        writer: &Writer,
        content: Content,
        private: Private,
        source: &str,
        confirmed: Option<NaiveDate>,
    ) -> Result<PublicGroup, Error> {
        let now = self.now();
        let group = Group {
            id: GroupId::generate(),
            revision: 0,
            created: now,
            updated: now,
            confirmed,
            content,
            private,
        };
        self.save(
            writer,
            OwnGroup {
                group,
                source: source.to_owned(),
            },
            0,
        )
        .await
    }

    /// Keeps a group in its next revision, and what the public may know of it beside.
    pub(super) async fn save(
        &self,
        writer: &Writer,
        mut own: OwnGroup,
        created_seq: i64,
    ) -> Result<PublicGroup, Error> {
        own.group.revision += 1;
        own.group.updated = self.now();
        let public = self.public(&own.group);
        writer.put_own_group(&own).await?;
        writer
            .put_listing(Listing {
                id: public.id.clone(),
                url: public.url.to_string(),
                peer_id: None,
                revision: public.revision,
                public: Some(public.clone()),
                changed_seq: 0,
                created_seq,
                gone_at: None,
            })
            .await?;
        Ok(public)
    }

    /// What the public may know of an entry today, on the list or not; for who looks after it.
    pub fn as_public(&self, group: &Group) -> PublicGroup {
        self.public(group)
    }

    /// What the public may know of a group today.
    pub(super) fn public(&self, group: &Group) -> PublicGroup {
        self.told(
            group,
            as_it_stands(&group.content, &self.closures(), self.today()),
        )
    }

    fn told(&self, group: &Group, content: Content) -> PublicGroup {
        let standing = Group {
            content,
            ..group.clone()
        };
        let url = self.url_of(group.id.as_str());
        let mut public = disclose(&standing, self.inner.origin.clone(), url, self.now());
        public.own_term_means = self.profile().means(&public.own_term);
        public
    }

    /// Where a group of this node's own is found.
    pub(super) fn url_of(&self, id: &str) -> Url {
        let mut url = self.inner.base_url.clone();
        url.set_path(&format!("{}groups/{id}", self.inner.base_url.path()));
        url
    }
}
