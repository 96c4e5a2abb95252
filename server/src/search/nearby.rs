//! What is offered when little was found: the same subject in another language, further away, from home, at other
//! times, or something wider. Each group says why it is there.

use chrono::{DateTime, Utc};
use tantivy::TantivyError;

use super::{
    columns::{Columns, Slot},
    facet::Facet,
    facts::day_number,
    filter::Filters,
    index::{Hit, Index, hits, seen_from},
    query::{Query, Sort},
    rank::Order,
    understand::Understood,
};
use crate::directory::{place::Places, theme::ThemeCode};

/// A group that comes near what was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// The group.
    pub hit: Hit,
    /// Why it is no full answer, and what makes it an offer all the same.
    pub why: Vec<Why>,
}

/// Why a group is offered that was not asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It does not meet this parameter of the search: `language`, `within`, `day`…
    Misses(&'static str),
    /// One can take part from home.
    Remote,
    /// It is about the wider theme: cancer, for breast cancer.
    Broader,
}

impl Why {
    /// Its code in the API: the parameter, `remote` or `broader`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Misses(parameter) => parameter,
            Self::Remote => "remote",
            Self::Broader => "broader",
        }
    }
}

/// So many groups are offered.
const OFFERED: usize = 5;
/// A theme that was understood less surely than this beside the first is not looked for further.
const SURELY: f32 = 0.6;

impl Index {
    /// What comes near a search that found little. What the searcher wants to avoid stays away: a background, the
    /// own neighbourhood, less anonymity, a group for others. `shown` are ids that were found already.
    ///
    /// # Errors
    /// Tantivy cannot read.
    pub fn nearby(
        &self,
        query: &Query,
        places: &Places,
        now: DateTime<Utc>,
        shown: &[&str],
    ) -> Result<Vec<Near>, TantivyError> {
        let understood = self.understand(query, places);
        let query = seen_from(query, &understood);
        let columns = self.read();
        let filters = Filters::new(&query, &columns);
        let mut offers: Vec<(Slot, bool)> = vec![];
        let mut offer = |slots: Vec<Slot>, broader: bool, upto: usize| {
            for slot in slots {
                let seen = columns
                    .named(slot)
                    .is_none_or(|named| shown.contains(&&*named.id));
                if !seen && offers.len() < upto && offers.iter().all(|(other, _)| *other != slot) {
                    offers.push((slot, broader));
                }
            }
        };
        let themes = themes(&query, &understood);
        let today = day_number(now.date_naive());
        let same = self.wider(&query, &understood, &columns, None, today)?;
        // One of the places is for what one can do from home, if there is anything.
        let remote: Vec<Slot> = same
            .iter()
            .copied()
            .filter(|slot| columns.row(*slot).remote)
            .take(1)
            .collect();
        offer(same.clone(), false, OFFERED - 1);
        offer(remote, false, OFFERED);
        offer(same, false, OFFERED);
        let broader: Vec<ThemeCode> = themes.iter().filter_map(|theme| theme.broader()).collect();
        if !broader.is_empty() {
            offer(
                self.wider(&query, &understood, &columns, Some(broader), today)?,
                true,
                OFFERED,
            );
        }
        let slots: Vec<Slot> = offers.iter().map(|(slot, _)| *slot).collect();
        Ok(hits(&columns, &query, &slots)
            .into_iter()
            .zip(offers)
            .map(|(hit, (slot, broader))| Near {
                hit,
                why: why(&query, &columns, &filters, slot, broader),
            })
            .collect())
    }

    /// The groups that fit a query with fewer wishes: its words or themes, or others instead, and what the searcher
    /// wants to avoid.
    fn wider(
        &self,
        query: &Query,
        understood: &Understood,
        columns: &Columns,
        instead: Option<Vec<ThemeCode>>,
        today: i32,
    ) -> Result<Vec<Slot>, TantivyError> {
        let by_words = instead.is_none();
        let wider = Query {
            text: if by_words {
                query.text.clone()
            } else {
                String::new()
            },
            themes: instead.unwrap_or_else(|| query.themes.clone()),
            near: query.near.clone(),
            lang: query.lang.clone(),
            not_community: query.not_community.clone(),
            beyond_km: query.beyond_km,
            anonymity: query.anonymity,
            gender: query.gender.clone(),
            age: query.age,
            sort: Sort::Relevance,
            limit: 4 * OFFERED,
            ..Query::everything()
        };
        if wider.text.trim().is_empty() && wider.themes.is_empty() {
            return Ok(vec![]);
        }
        let nothing = Understood::default();
        let understood = if by_words { understood } else { &nothing };
        let (found, words) = self.find(&wider, understood, columns)?;
        let filters = Filters::new(&wider, columns);
        let fitting = filters.but(&filters.without_facets(found), None);
        let order = Order {
            query: &wider,
            understood,
            words: &words,
            today,
        };
        Ok(order.page(columns, &fitting, &self.scratch).slots)
    }
}

fn themes(query: &Query, understood: &Understood) -> Vec<ThemeCode> {
    if !query.themes.is_empty() {
        return query.themes.clone();
    }
    let sure = understood.themes.iter().filter(|meant| meant.surely >= SURELY);
    sure.map(|meant| meant.theme).collect()
}

fn why(query: &Query, columns: &Columns, filters: &Filters<'_>, slot: Slot, broader: bool) -> Vec<Why> {
    let mut why: Vec<Why> = filters
        .missed(slot)
        .into_iter()
        .filter(|parameter| !(broader && *parameter == Facet::Theme.name()))
        .map(Why::Misses)
        .collect();
    if broader {
        why.insert(0, Why::Broader);
    }
    if columns.row(slot).remote && query.near.is_some() {
        why.push(Why::Remote);
    }
    why
}
