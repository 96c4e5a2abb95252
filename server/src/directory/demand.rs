//! How many people wish for the same group, told so that no number speaks of one person.
//!
//! * Every wish is counted in one row only, the most exact one that at least five share: theme × language ×
//!   municipality × for whom, else without for whom, else without the municipality, else the theme alone. What is
//!   left over is in no row. So no row can be taken from another to find the rest.
//! * Counts are rounded down to fives.
//! * A count that was told stays until at least five wishes came or went, so that two lists of different days do not
//!   differ by one person.
//! * The list is renewed at most once in `demand_every` (a day), so that its moment tells nothing either.
//!
//! Other nodes and staff get this list and nothing else; what they add up from several nodes is made of such counts.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Directory, Error, store::wishes::WishRow};

/// So many wishes for the same are told, and counts are rounded down to it.
pub const FEWEST: u64 = 5;
/// Where the list is kept.
const KEPT: &str = "demand";

/// What several people wish for. A part that is not told is `None`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Demanded {
    /// Code of a theme.
    pub theme: String,
    /// Tag of the language to speak.
    pub language: Option<String>,
    /// Name of a municipality.
    pub municipality: Option<String>,
    /// `self`, `relatives`; empty where the wishes do not say.
    pub for_whom: Option<String>,
}

/// The list as it is told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Demand {
    /// The day on which it was made.
    pub day: Option<NaiveDate>,
    /// How many wish for what, rounded.
    pub counts: Vec<(Demanded, u64)>,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    at: DateTime<Utc>,
    rows: Vec<(Demanded, Row)>,
}

/// What is told, and how many there were when it was: that stays here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    told: u64,
    wishes: u64,
}

impl Directory {
    /// How many people wish for the same.
    ///
    /// # Errors
    /// The database failed.
    pub async fn demand(&self) -> Result<Demand, Error> {
        let now = self.now();
        let kept = self.inner.store.node_value(KEPT).await?;
        let kept: Option<Kept> = kept.and_then(|kept| serde_json::from_str(&kept).ok());
        if let Some(kept) = kept
            .as_ref()
            .filter(|kept| kept.at + self.inner.demand_every > now)
        {
            return Ok(told(kept));
        }
        let before = kept.map(|kept| kept.rows).unwrap_or_default();
        let writer = self.inner.store.write().await?;
        writer.forget_wishes(self.today()).await?;
        let kept = Kept {
            at: now,
            rows: count(&writer.wishes().await?, &before.into_iter().collect()),
        };
        let text = serde_json::to_string(&kept).unwrap_or_default();
        writer.set_node_value(KEPT, &text).await?;
        writer.commit().await?;
        Ok(told(&kept))
    }
}

fn told(kept: &Kept) -> Demand {
    Demand {
        day: Some(kept.at.date_naive()),
        counts: kept
            .rows
            .iter()
            .map(|(what, row)| (what.clone(), row.told))
            .collect(),
    }
}

/// The ways in which wishes are taken together, the most exact first.
const LEVELS: [fn(&WishRow) -> Demanded; 4] = [
    |wish| Demanded {
        for_whom: Some(wish.for_whom.clone()),
        ..in_municipality(wish)
    },
    in_municipality,
    |wish| Demanded {
        municipality: None,
        ..in_municipality(wish)
    },
    |wish| Demanded {
        language: None,
        municipality: None,
        ..in_municipality(wish)
    },
];

fn in_municipality(wish: &WishRow) -> Demanded {
    Demanded {
        theme: wish.theme.clone(),
        language: Some(wish.language.clone()),
        municipality: Some(wish.municipality.clone()),
        for_whom: None,
    }
}

fn count(wishes: &[WishRow], before: &BTreeMap<Demanded, Row>) -> Vec<(Demanded, Row)> {
    let mut left: Vec<&WishRow> = wishes.iter().collect();
    let mut rows = BTreeMap::new();
    for level in LEVELS {
        let mut together: BTreeMap<Demanded, u64> = BTreeMap::new();
        for wish in &left {
            *together.entry(level(wish)).or_default() += 1;
        }
        let told: BTreeMap<Demanded, Row> = together
            .into_iter()
            .map(|(what, wishes)| {
                let row = steady(wishes, before.get(&what).copied());
                (what, row)
            })
            .filter(|(_, row)| row.told > 0)
            .collect();
        left.retain(|wish| !told.contains_key(&level(wish)));
        rows.extend(told);
    }
    rows.into_iter().collect()
}

/// What is told of so many wishes, when something was told before.
fn steady(wishes: u64, before: Option<Row>) -> Row {
    match before {
        Some(before) if wishes.abs_diff(before.wishes) < FEWEST => before,
        _ => Row {
            told: wishes / FEWEST * FEWEST,
            wishes,
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wish(theme: &str, language: &str, municipality: &str, for_whom: &str) -> WishRow {
        WishRow {
            hash: String::new(),
            theme: theme.into(),
            language: language.into(),
            municipality: municipality.into(),
            for_whom: for_whom.into(),
            until: NaiveDate::MAX,
        }
    }

    #[test]
    fn four_are_not_told_and_five_are() {
        let four = vec![wish("alcohol", "ti", "Helmond", "self"); 4];
        assert_eq!(count(&four, &BTreeMap::new()).len(), 0);
        let five = vec![wish("alcohol", "ti", "Helmond", "self"); 5];
        let told = count(&five, &BTreeMap::new());
        assert_eq!(told.len(), 1);
        assert_eq!(
            (told[0].0.municipality.as_deref(), told[0].1.told),
            (Some("Helmond"), 5)
        );
    }

    #[test]
    fn who_is_alone_in_a_place_counts_with_others_elsewhere_and_once() {
        let mut wishes = vec![wish("alcohol", "ti", "Helmond", "self"); 5];
        wishes.extend(
            ["Asten", "Deurne", "Someren", "Laarbeek", "Geldrop"]
                .map(|place| wish("alcohol", "ti", place, "self")),
        );
        let told = count(&wishes, &BTreeMap::new());
        assert_eq!(told.len(), 2);
        assert_eq!(told.iter().map(|(_, row)| row.told).sum::<u64>(), 10);
        assert!(told.iter().any(|(what, _)| what.municipality.is_none()));
    }

    proptest! {
        /// One wish more or less, whichever, changes nothing of what was told; it may only add a row that has five now.
        #[test]
        fn no_difference_is_one_person(
            places in proptest::collection::vec((0..2_usize, 0..3_usize, 0..2_usize), 1..40),
            at in 0..40_usize,
        ) {
            let all: Vec<WishRow> = places
                .iter()
                .map(|(theme, place, who)| {
                    wish(["alcohol", "stoma"][*theme], "ti", ["Helmond", "Asten", "Deurne"][*place], ["self", ""][*who])
                })
                .collect();
            let told: BTreeMap<_, _> = count(&all, &BTreeMap::new()).into_iter().collect();
            let mut fewer = all.clone();
            let one = fewer.remove(at % all.len());
            let then: BTreeMap<_, _> = count(&fewer, &told).into_iter().collect();
            prop_assert_eq!(&told, &then, "what was told stays when one goes");
            let more: Vec<WishRow> = all.iter().cloned().chain([one]).collect();
            let then: BTreeMap<_, _> = count(&more, &told).into_iter().collect();
            for (what, row) in &told {
                prop_assert!(row.told >= FEWEST && row.told % FEWEST == 0);
                prop_assert!(then.get(what).is_none_or(|then| then == row), "nor changes when one comes");
            }
        }
    }
}
