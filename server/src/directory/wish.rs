//! Wishes: somebody says that there is no group for them yet. What is kept is the theme, the language, the
//! municipality and for whom; whoever has the secret sees what fits by now. Others see counts only (`demand`).

use chrono::{Datelike, NaiveDate};
use kring_federation::{
    LanguageTag,
    vocabulary::{ForWhom, Format, Vocabulary},
};
use sha2::{Digest, Sha256};

use super::{
    Directory, Error, geography::Point, place::Spot, search::FoundGroup, store::wishes::WishRow,
    theme::ThemeCode,
};
use crate::search::{Query, Sort};

/// What somebody wishes for.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// What the group should be about.
    pub theme: ThemeCode,
    /// The language to speak.
    pub language: LanguageTag,
    /// In which municipality.
    pub municipality: String,
    /// For whom; none where that was not said.
    pub for_whom: Option<ForWhom>,
}

/// A wish that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptWish {
    /// What is wished for.
    pub wish: Wish,
    /// The day on which it is forgotten.
    pub until: NaiveDate,
}

/// What became of a wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wished {
    /// It is kept. The secret is shown once and kept nowhere.
    Kept {
        /// Letters and digits that can be copied by hand.
        secret: String,
    },
    /// There are so many that something is wrong.
    TooMany,
}

/// Most wishes that a node keeps.
const MOST: u64 = 200_000;
/// Months for which a wish is kept, the one in which it came not counted.
const MONTHS: u32 = 12;
/// A group further away than this does not fit a wish, unless one can take part from home.
const NEAR_KM: f64 = 30.0;
/// Letters and digits that nobody mistakes for one another.
const LETTERS: &[u8; 32] = b"23456789abcdefghjkmnpqrstuvwxyz0";
/// Letters of a secret: 130 bits.
const LENGTH: usize = 26;

impl Directory {
    /// Keeps a wish.
    ///
    /// # Errors
    /// The database failed, or there are no random bits.
    pub async fn wish(&self, wish: &Wish) -> Result<Wished, Error> {
        let secret = secret()?;
        let writer = self.inner.store.write().await?;
        if writer.count_wishes().await? >= MOST {
            return Ok(Wished::TooMany);
        }
        writer
            .put_wish(&WishRow {
                hash: hash(&secret),
                theme: wish.theme.as_str().to_owned(),
                language: wish.language.to_string(),
                municipality: wish.municipality.clone(),
                for_whom: wish.for_whom.map_or("", Vocabulary::code).to_owned(),
                until: until(self.today()),
            })
            .await?;
        writer.commit().await?;
        Ok(Wished::Kept { secret })
    }

    /// The wish of whoever has the secret.
    ///
    /// # Errors
    /// The database failed.
    pub async fn wish_of(&self, secret: &str) -> Result<Option<KeptWish>, Error> {
        let Some(row) = self.inner.store.wish(&hash(secret)).await? else {
            return Ok(None);
        };
        let (Ok(theme), Ok(language)) = (row.theme.parse(), row.language.parse()) else {
            return Ok(None);
        };
        let until = row.until;
        let wish = Wish {
            theme,
            language,
            municipality: row.municipality,
            for_whom: row.for_whom.parse().ok(),
        };
        Ok((until > self.today()).then_some(KeptWish { wish, until }))
    }

    /// Takes a wish away. Returns whether there was one.
    ///
    /// # Errors
    /// The database failed.
    pub async fn remove_wish(&self, secret: &str) -> Result<bool, Error> {
        let writer = self.inner.store.write().await?;
        let gone = writer.remove_wish(&hash(secret)).await?;
        writer.commit().await?;
        Ok(gone)
    }

    /// The groups that fit a wish by now, the nearest first.
    ///
    /// # Errors
    /// The database or the index failed.
    pub async fn fitting(&self, wish: &Wish) -> Result<Vec<FoundGroup>, Error> {
        let near = self.municipality(&wish.municipality);
        let query = Query {
            themes: vec![wish.theme],
            languages: vec![wish.language.clone()],
            audience: wish.for_whom.into_iter().collect(),
            sort: near.as_ref().map_or(Sort::Relevance, |_| Sort::Distance),
            near,
            ..Query::everything()
        };
        let mut found = self.search(&query).await?.groups;
        found.retain(|found| {
            let remote = found.group.format.known() != Some(Format::InPerson);
            remote || found.distance_km.is_none_or(|km| km <= NEAR_KM)
        });
        Ok(found)
    }

    /// A municipality by its name, or that of a place in it.
    pub fn municipality(&self, name: &str) -> Option<Spot> {
        let places = self.places();
        let mut spot = places.find(name)?;
        let centre: Option<Point> = places.municipality_centre(&spot.place.municipality);
        spot.point = centre.unwrap_or(spot.point);
        spot.postcode = None;
        Some(spot)
    }
}

/// The first day of the month in which the time of a wish is over: the day on which it came is kept nowhere.
fn until(today: NaiveDate) -> NaiveDate {
    let first = today.with_day(1).unwrap_or(today);
    first
        .checked_add_months(chrono::Months::new(MONTHS + 1))
        .unwrap_or(first)
}

fn secret() -> Result<String, Error> {
    let mut bytes = [0_u8; LENGTH];
    getrandom::fill(&mut bytes).map_err(|error| Error::Random(error.to_string()))?;
    Ok(bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect())
}

/// What is copied by hand may have other capitals, and spaces or dashes between.
fn hash(secret: &str) -> String {
    let plain: String = secret
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .take(LENGTH + 1)
        .collect();
    Sha256::digest(plain.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_can_be_copied_by_hand_and_a_day_is_not_kept() {
        let secret = secret().expect("random bits");
        assert_eq!(secret.len(), LENGTH);
        assert!(!secret.contains(['1', 'l', 'o', 'i']));
        let spaced: String = secret.to_uppercase().chars().flat_map(|c| [c, ' ']).collect();
        assert_eq!(hash(&secret), hash(&spaced));
        assert_ne!(hash(&secret), hash(&secret[1..]));
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert_eq!(until(day("2026-11-30")), day("2027-12-01"));
        assert_eq!(until(day("2026-11-01")), day("2027-12-01"));
    }
}
