//! Searching what is listed.

use std::{collections::HashMap, sync::Arc};

use kring_federation::public_group::Origin;
use url::Url;

pub use super::shown::ShownGroup;
use super::{Directory, Error, place::Spot};
use crate::search::{Counts, Facets, Hit, InMunicipality, Query, Understood, Why, facet::Facet};

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
    pub facets: Facets,
    /// Municipalities with groups, where the query asks for them.
    pub municipalities: Vec<InMunicipality>,
    /// What was understood of the words.
    pub understood: Understood,
    /// The place that the search is seen from, asked for or understood.
    pub place: Option<Spot>,
    /// The other places of that name.
    pub other_places: Vec<Spot>,
    /// When little was found: what comes near it.
    pub nearby: Vec<NearGroup>,
}

/// A group that was found.
#[derive(Clone, Debug)]
pub struct FoundGroup {
    /// As the public sees it.
    pub group: Arc<ShownGroup>,
    /// Kilometres from the place that the search is seen from.
    pub distance_km: Option<f64>,
    /// The same group in the lists of other organisations.
    pub also: Vec<AlsoListed>,
}

/// The same group in the list of another organisation.
#[derive(Clone, Debug)]
pub struct AlsoListed {
    /// Its id here.
    pub id: String,
    /// Its address there.
    pub url: Url,
    /// Who lists it.
    pub origin: Origin,
}

/// A group that comes near what was asked.
#[derive(Clone, Debug)]
pub struct NearGroup {
    /// The group.
    pub found: FoundGroup,
    /// Why it is offered.
    pub why: Vec<Why>,
}

/// Below so many results, what comes near is offered too.
const FEW: u64 = 3;

impl Directory {
    /// Searches.
    ///
    /// # Errors
    /// The database or the index failed.
    pub async fn search(&self, query: &Query) -> Result<Results, Error> {
        let places = self.places();
        let index = self.index();
        let found = index.search(query, &places, self.now())?;
        let groups = self.read(&found.hits).await?;
        let mut nearby = vec![];
        if found.total < FEW && found.next.is_none() && query.after.is_none() && query.limit > 0 {
            let shown: Vec<&str> = found.hits.iter().map(|hit| hit.id.as_str()).collect();
            let near = index.nearby(query, &places, self.now(), &shown)?;
            let hits: Vec<Hit> = near.iter().map(|near| near.hit.clone()).collect();
            let groups = self.read(&hits).await?;
            nearby.extend(groups.into_iter().filter_map(|found| {
                let near = near.iter().find(|near| near.hit.id == found.group.id)?;
                Some(NearGroup {
                    found,
                    why: near.why.clone(),
                })
            }));
        }
        let (place, other_places) = match (&query.near, &found.understood.place) {
            (Some(near), _) => (Some(near.clone()), query.other_places.clone()),
            (None, Some(named)) => (Some(named.what.clone()), found.understood.other_places.clone()),
            (None, None) => (None, vec![]),
        };
        let mut municipalities = found.municipalities;
        for municipality in &mut municipalities {
            let centre = places.municipality_centre(&municipality.name);
            municipality.middle = centre.or(municipality.middle);
        }
        Ok(Results {
            municipalities,
            total: found.total,
            groups,
            next: found.next,
            facets: found.facets,
            understood: found.understood,
            place,
            other_places,
            nearby,
        })
    }

    /// The groups of some hits, in their order. One that is read anew and was withdrawn since is left out; the index
    /// follows within a moment.
    async fn read(&self, hits: &[Hit]) -> Result<Vec<FoundGroup>, Error> {
        let now = self.now();
        let mut shown = self.inner.shown.get(hits, now);
        let missing: Vec<String> = hits
            .iter()
            .zip(&shown)
            .filter(|(_, group)| group.is_none())
            .map(|(hit, _)| hit.id.clone())
            .collect();
        if !missing.is_empty() {
            for mut listing in self.inner.store.listings(&missing).await? {
                let Some(mut group) = listing.public.take() else {
                    continue;
                };
                // The id under which this node lists it, which differs from the origin's own only where two
                // origins claim the same.
                group.id.clone_from(&listing.id);
                let group = self.inner.shown.keep(listing.changed_seq, group, now);
                if let Some(at) = hits.iter().position(|hit| hit.id == listing.id) {
                    shown[at] = Some(group);
                }
            }
        }
        let mut also = self.also(hits).await?;
        Ok(hits
            .iter()
            .zip(shown)
            .filter_map(|(hit, group)| {
                Some(FoundGroup {
                    group: group?,
                    distance_km: hit.distance_km,
                    also: hit.also.iter().filter_map(|id| also.remove(id)).collect(),
                })
            })
            .collect())
    }

    /// Who else lists the groups of some hits. Hardly any search asks the database for it.
    async fn also(&self, hits: &[Hit]) -> Result<HashMap<String, AlsoListed>, Error> {
        let ids: Vec<String> = hits.iter().flat_map(|hit| hit.also.iter().cloned()).collect();
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let listings = self.inner.store.listings(&ids).await?.into_iter();
        let also = listings.filter_map(|listing| {
            let group = listing.public?;
            let also = AlsoListed {
                id: listing.id.clone(),
                url: group.url,
                origin: group.origin,
            };
            Some((listing.id, also))
        });
        Ok(also.collect())
    }

    /// The themes that a text in a language speaks of, the surest first.
    pub fn themes_in(&self, text: &str, language: &str, most: usize) -> Vec<String> {
        let understood = self
            .inner
            .thesaurus
            .understand(text, Some(language), &self.places());
        let themes = understood.themes.iter().filter(|meant| meant.surely > 0.3);
        themes
            .take(most)
            .map(|meant| meant.theme.as_str().to_owned())
            .collect()
    }

    /// How many listed groups have each theme.
    ///
    /// # Errors
    /// The index failed.
    pub fn theme_counts(&self) -> Result<Counts, Error> {
        self.counts(Facet::Theme)
    }

    /// How many listed groups speak each language.
    ///
    /// # Errors
    /// The index failed.
    pub fn spoken(&self) -> Result<Counts, Error> {
        self.counts(Facet::Language)
    }

    fn counts(&self, facet: Facet) -> Result<Counts, Error> {
        let everything = Query {
            limit: 0,
            ..Query::everything()
        };
        let mut found = self.index().search(&everything, &self.places(), self.now())?;
        Ok(found.facets.remove(facet.name()).unwrap_or_default())
    }
}
