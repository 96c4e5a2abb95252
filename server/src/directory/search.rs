//! Searching what is listed, and keeping the index in step with the database.

use std::collections::{BTreeMap, HashSet};

use kring_federation::{PublicGroup, host::Policy};

use super::{Directory, Error, place::Spot, theme::ThemeCode};
use crate::search::{IndexChange, Query, Sort, index::Counts};

/// The answer to a search.
#[derive(Debug)]
pub struct Results {
    /// How many groups fit.
    pub total: u64,
    /// This page of them.
    pub groups: Vec<FoundGroup>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Counts of every facet.
    pub facets: BTreeMap<&'static str, Counts>,
    /// Themes that were understood of the words.
    pub themes: Vec<ThemeCode>,
    /// The place that the search is seen from, asked for or understood.
    pub place: Option<Spot>,
    /// When little was found: what comes near it.
    pub nearby: Vec<FoundGroup>,
}

/// A group that was found.
#[derive(Clone, Debug)]
pub struct FoundGroup {
    /// As the public sees it.
    pub group: PublicGroup,
    /// Kilometres from the place that the search is seen from.
    pub distance_km: Option<f64>,
}

/// Below so many results, what comes near is offered too.
const FEW: u64 = 3;
const NEARBY: usize = 5;
/// Rows that the index takes in at a time.
const BATCH: u64 = 2_000;

impl Directory {
    /// Searches.
    ///
    /// # Errors
    /// The database or the index failed.
    pub async fn search(&self, query: &Query) -> Result<Results, Error> {
        let places = self.places();
        let found = self.inner.index.search(query, &places, self.now())?;
        let groups = self.read(&found.hits).await?;
        let mut results = Results {
            total: found.total,
            groups,
            next: found.next,
            facets: found.facets,
            place: query.near.clone().or(found.understood.place),
            themes: found.understood.themes,
            nearby: vec![],
        };
        if results.total < FEW && query.after.is_none() {
            results.nearby = self.nearby(query, &results).await?;
        }
        Ok(results)
    }

    /// The same themes without the other wishes. What the searcher wants to avoid stays away.
    async fn nearby(&self, query: &Query, results: &Results) -> Result<Vec<FoundGroup>, Error> {
        let themes = if query.themes.is_empty() {
            results.themes.clone()
        } else {
            query.themes.clone()
        };
        if themes.is_empty() {
            return Ok(vec![]);
        }
        let wider = Query {
            themes,
            near: results.place.clone(),
            lang: query.lang.clone(),
            not_community: query.not_community.clone(),
            beyond_km: query.beyond_km,
            anonymity: query.anonymity,
            gender: query.gender.clone(),
            age: query.age,
            sort: Sort::Relevance,
            limit: NEARBY + usize::try_from(FEW).unwrap_or(0),
            ..Query::everything()
        };
        let shown: HashSet<&str> = results
            .groups
            .iter()
            .map(|found| found.group.id.as_str())
            .collect();
        let mut hits = self.inner.index.search(&wider, &self.places(), self.now())?.hits;
        hits.retain(|hit| !shown.contains(hit.id.as_str()));
        hits.truncate(NEARBY);
        self.read(&hits).await
    }

    async fn read(&self, hits: &[crate::search::index::Hit]) -> Result<Vec<FoundGroup>, Error> {
        let ids: Vec<String> = hits.iter().map(|hit| hit.id.clone()).collect();
        let now = self.now();
        let listings = self.inner.store.listings(&ids).await?;
        Ok(listings
            .into_iter()
            .filter_map(|listing| {
                let mut group = listing.public?;
                // The id under which this node lists it, which differs from the origin's own only where two
                // origins claim the same.
                group.id = listing.id;
                let hit = hits.iter().find(|hit| hit.id == group.id)?;
                // What was worked out belongs to the revision that the index has seen; a newer one follows.
                hit.coming.fill(&mut group, now);
                Some(FoundGroup {
                    group,
                    distance_km: hit.distance_km,
                })
            })
            .collect())
    }

    /// How many listed groups have each theme.
    ///
    /// # Errors
    /// The index failed.
    pub fn theme_counts(&self) -> Result<Counts, Error> {
        let everything = Query {
            limit: 0,
            ..Query::everything()
        };
        let mut found = self.inner.index.search(&everything, &self.places(), self.now())?;
        Ok(found.facets.remove("theme").unwrap_or_default())
    }

    /// Brings the index up to the last change in the database.
    pub(super) async fn catch_up(&self) -> Result<(), Error> {
        loop {
            let changes = self.inner.store.changes(self.inner.index.seq(), BATCH).await?;
            // After the changes were read: whoever is limited later touches its rows again.
            let limited: HashSet<i64> = self
                .inner
                .store
                .peers()
                .await?
                .into_iter()
                .filter(|peer| peer.policy == Policy::Limit)
                .map(|peer| peer.id)
                .collect();
            let Some(upto) = changes.last().map(|listing| listing.changed_seq) else {
                return Ok(());
            };
            let whole = changes.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
            let changes: Vec<IndexChange> = changes
                .into_iter()
                .map(|listing| match listing.public {
                    Some(group) => IndexChange::Put {
                        limited: listing.peer_id.is_some_and(|peer| limited.contains(&peer)),
                        id: listing.id,
                        group: Box::new(group),
                    },
                    None => IndexChange::Remove { id: listing.id },
                })
                .collect();
            self.inner.index.apply(&changes, upto, self.now())?;
            if whole {
                return Ok(());
            }
        }
    }
}
