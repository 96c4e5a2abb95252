//! Figures about groups, for staff and policy: how many by theme, language and municipality, how lately they confirmed,
//! and what was asked for and is not there. Nothing about visitors but totals of searches that found nothing: counted
//! in memory, written once a day and rounded down to fives.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use kring_federation::PublicGroup;

use super::{
    Directory, Error,
    demand::FEWEST,
    geography::Point,
    search::Results,
    store::{Writer, closures::EmptySearchRow},
};
use crate::search::{InMunicipality, Query};

/// Rows that are read at a time.
const BATCH: u64 = 1_000;
/// Different searches that are counted in a day; more are none of people.
const MOST: usize = 5_000;

/// How many groups there are of what.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// All together.
    pub groups: u64,
    /// By code of the theme.
    pub themes: BTreeMap<String, u64>,
    /// By tag of the language.
    pub languages: BTreeMap<String, u64>,
    /// By municipality, the most first.
    pub municipalities: Vec<InMunicipality>,
    /// By theme, language and municipality; a group with two themes is in two rows.
    pub cross: BTreeMap<(String, String, String), u64>,
    /// Confirmed in the last half year, in the half year before that, and longer ago or never.
    pub fresh: [u64; 3],
}

/// Searches of today that found nothing: theme and language.
pub(super) type Empties = HashMap<(NaiveDate, String, String), u64>;

impl Directory {
    /// Figures of this node's own groups, or of all that are listed.
    ///
    /// # Errors
    /// The database failed.
    pub async fn figures(&self, own: bool) -> Result<Figures, Error> {
        let mut figures = Figures::default();
        let mut places: HashMap<String, (u64, Option<Point>)> = HashMap::new();
        let mut since = 0;
        loop {
            let listings = self.inner.store.changes(since, BATCH).await?;
            let Some(last) = listings.last() else { break };
            since = last.changed_seq;
            for listing in listings {
                if own && listing.peer_id.is_some() {
                    continue;
                }
                if let Some(group) = listing.public {
                    self.count(&group, &mut figures, &mut places);
                }
            }
        }
        let centres = self.places();
        figures.municipalities = places
            .into_iter()
            .map(|(name, (groups, somewhere))| InMunicipality {
                middle: centres.municipality_centre(&name).or(somewhere),
                name,
                groups,
            })
            .collect();
        figures.municipalities.sort_by(|one, other| {
            other
                .groups
                .cmp(&one.groups)
                .then_with(|| one.name.cmp(&other.name))
        });
        Ok(figures)
    }

    fn count(
        &self,
        group: &PublicGroup,
        figures: &mut Figures,
        places: &mut HashMap<String, (u64, Option<Point>)>,
    ) {
        figures.groups += 1;
        let languages: Vec<String> = group
            .languages
            .iter()
            .map(|tag| tag.primary().to_owned())
            .collect();
        let venue = group.venue.as_ref();
        let municipality = venue.and_then(|venue| venue.municipality.clone());
        for theme in &group.themes {
            *figures.themes.entry(theme.clone()).or_default() += 1;
            for language in &languages {
                let key = (
                    theme.clone(),
                    language.clone(),
                    municipality.clone().unwrap_or_default(),
                );
                *figures.cross.entry(key).or_default() += 1;
            }
        }
        for language in languages {
            *figures.languages.entry(language).or_default() += 1;
        }
        if let Some(name) = municipality {
            let place = places.entry(name).or_default();
            place.0 += 1;
            place.1 = place.1.or_else(|| {
                let venue = venue?;
                Point::new(venue.lat?, venue.lon?)
            });
        }
        let days = group.confirmed.map(|day| (self.today() - day).num_days());
        let age = match days {
            Some(days) if days < 183 => 0,
            Some(days) if days < 366 => 1,
            _ => 2,
        };
        figures.fresh[age] += 1;
    }

    /// Counts a search that found nothing, where it was about a theme. Who searched is not known here.
    pub fn note_if_empty(&self, query: &Query, results: &Results) {
        if results.total > 0 || query.after.is_some() {
            return;
        }
        let understood = results.understood.themes.first().map(|meant| meant.theme);
        let Some(theme) = query.themes.first().copied().or(understood) else {
            return;
        };
        let spoken = results
            .understood
            .languages
            .first()
            .map(|named| named.what.clone());
        let language = query.languages.first().cloned().or(spoken);
        let language = language.map_or(String::new(), |tag| tag.primary().to_owned());
        let key = (self.today(), theme.as_str().to_owned(), language);
        let mut empties = self
            .inner
            .empties
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if empties.len() < MOST || empties.contains_key(&key) {
            *empties.entry(key).or_default() += 1;
        }
    }

    /// Writes the totals of days that are over, rounded down to fives; fewer are forgotten. Every process has counted
    /// for itself.
    ///
    /// # Errors
    /// The database failed.
    pub async fn write_empties(&self) -> Result<(), Error> {
        let today = self.today();
        let over: Empties = {
            let mut empties = self
                .inner
                .empties
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            let (over, going) = empties.drain().partition(|((day, ..), _)| *day < today);
            *empties = going;
            over
        };
        let rounded: Vec<_> = over
            .into_iter()
            .map(|(key, times)| (key, times / FEWEST * FEWEST))
            .filter(|(_, times)| *times > 0)
            .collect();
        if rounded.is_empty() {
            return Ok(());
        }
        let writer = self.inner.store.write().await?;
        for ((day, theme, language), times) in rounded {
            add(&writer, day, theme, language, times).await?;
        }
        Ok(writer.commit().await?)
    }

    /// How often searches about a theme in a language (empty for any) found nothing.
    ///
    /// # Errors
    /// The database failed.
    pub async fn empty_searches(&self) -> Result<BTreeMap<(String, String), u64>, Error> {
        let mut totals = BTreeMap::new();
        for row in self.inner.store.empty_searches().await? {
            *totals.entry((row.theme, row.language)).or_default() += u64::try_from(row.times).unwrap_or(0);
        }
        Ok(totals)
    }
}

async fn add(
    writer: &Writer,
    day: NaiveDate,
    theme: String,
    language: String,
    times: u64,
) -> Result<(), Error> {
    let row = EmptySearchRow {
        day: day.to_string(),
        theme,
        language,
        times: i64::try_from(times).unwrap_or(i64::MAX),
    };
    Ok(writer.add_empty_searches(row).await?)
}
