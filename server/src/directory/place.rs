//! Places: from a postcode or a name to a point, a place and a municipality.
//!
//! The program carries a small table of the Netherlands (`server/data/places-nl.tsv`). An operator
//! adds more exact or other countries' places with `kring places load FILE`.

use std::collections::{BTreeMap, HashMap};

use super::geography::{Country, Point, Postcode};
use crate::text::fold;

static OWN_TABLE: &str = include_str!("../../data/places-nl.tsv");

/// A city, town or village.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// The municipality it is in.
    pub municipality: String,
    /// Province or state; empty where unknown.
    pub region: String,
    /// Country.
    pub country: Country,
    /// Its centre.
    pub centre: Point,
    /// How many postcodes it has, which says about how large it is.
    pub size: usize,
}

/// What a postcode or a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// How to call it: the place, with the postcode where one was given.
    pub name: String,
    /// The place it is.
    pub place: Place,
    /// The postcode's centre, or the place's.
    pub point: Point,
    /// The area's postcode where one was given.
    pub postcode: Option<String>,
}

/// One line of a GeoNames postal-code file.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadedPostcode {
    /// Country.
    pub country: Country,
    /// Postcode of an area.
    pub postcode: String,
    /// Place.
    pub place: String,
    /// Province or state.
    pub region: String,
    /// Municipality, or the place where the file names none.
    pub municipality: String,
    /// The area's centre.
    pub point: Point,
}

/// Every place that this node knows.
pub struct Places {
    places: Vec<Place>,
    by_name: BTreeMap<String, Vec<usize>>,
    by_postcode: HashMap<(Country, String), (usize, Point)>,
    municipalities: HashMap<String, Point>,
}

impl Places {
    /// The program's own table, and what the operator loaded, which is the more exact.
    pub fn new(loaded: impl IntoIterator<Item = LoadedPostcode>) -> Self {
        let mut places = Self {
            places: vec![],
            by_name: BTreeMap::new(),
            by_postcode: HashMap::new(),
            municipalities: HashMap::new(),
        };
        places.add_own_table();
        places.add_loaded(loaded);
        places.index_names();
        places
    }

    fn add_own_table(&mut self) {
        for line in OWN_TABLE.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let [name, municipality, region, lat, lon, ranges] = columns[..] else {
                continue;
            };
            let (Ok(lat), Ok(lon)) = (lat.parse(), lon.parse()) else {
                continue;
            };
            let centre = Point { lat, lon };
            let postcodes = ranges.split(' ').flat_map(|range| {
                let (from, to) = range.split_once('-').unwrap_or((range, range));
                from.parse::<u16>().unwrap_or(0)..=to.parse().unwrap_or(0)
            });
            let index = self.places.len();
            let mut size = 0;
            for postcode in postcodes {
                self.by_postcode
                    .insert((Country::netherlands(), postcode.to_string()), (index, centre));
                size += 1;
            }
            self.places.push(Place {
                name: name.to_owned(),
                municipality: municipality.to_owned(),
                region: region.to_owned(),
                country: Country::netherlands(),
                centre,
                size,
            });
        }
    }

    fn add_loaded(&mut self, loaded: impl IntoIterator<Item = LoadedPostcode>) {
        let mut known: HashMap<(Country, String, String), usize> = self
            .places
            .iter()
            .enumerate()
            .map(|(index, place)| {
                (
                    (place.country.clone(), fold(&place.name), fold(&place.region)),
                    index,
                )
            })
            .collect();
        for row in loaded {
            let key = (row.country.clone(), fold(&row.place), fold(&row.region));
            // The file may call a province by another name than we do; the postcode tells.
            let index = self
                .by_postcode
                .get(&(row.country.clone(), row.postcode.clone()))
                .map(|(index, _)| *index)
                .filter(|index| fold(&self.places[*index].name) == key.1)
                .or_else(|| known.get(&key).copied())
                .unwrap_or_else(|| {
                    self.places.push(Place {
                        name: row.place.clone(),
                        municipality: row.municipality.clone(),
                        region: row.region.clone(),
                        country: row.country.clone(),
                        centre: row.point,
                        size: 0,
                    });
                    self.places.len() - 1
                });
            known.insert(key, index);
            if row.country != Country::netherlands() {
                self.places[index].size += 1;
            }
            self.by_postcode
                .insert((row.country, row.postcode), (index, row.point));
        }
    }

    fn index_names(&mut self) {
        for (index, place) in self.places.iter().enumerate() {
            self.by_name.entry(fold(&place.name)).or_default().push(index);
        }
        let mut largest: HashMap<String, usize> = HashMap::new();
        for (index, place) in self.places.iter().enumerate() {
            let slot = largest.entry(fold(&place.municipality)).or_insert(index);
            if place.size > self.places[*slot].size {
                *slot = index;
            }
        }
        for (municipality, index) in largest {
            self.municipalities
                .insert(municipality.clone(), self.places[index].centre);
            // "Den Haag" is a municipality whose place is called 's-Gravenhage.
            self.by_name.entry(municipality).or_insert_with(|| vec![index]);
        }
        if let Some(den_bosch) = self.by_name.get(&fold("'s-Hertogenbosch")).cloned() {
            self.by_name.insert(fold("Den Bosch"), den_bosch);
        }
    }

    /// What a postcode or a place's name stands for. Of several places with one name, the largest.
    pub fn find(&self, text: &str) -> Option<Spot> {
        self.find_postcode(text).or_else(|| self.find_name(text))
    }

    fn find_postcode(&self, text: &str) -> Option<Spot> {
        let text = fold(text);
        if !text.chars().any(|c| c.is_ascii_digit()) {
            return None;
        }
        let dutch = Postcode::dutch(&text).and_then(|code| {
            code.area(&Country::netherlands())
                .map(|area| (Country::netherlands(), area.to_owned()))
        });
        let other = || {
            let code = text.trim().to_ascii_uppercase();
            self.by_postcode
                .keys()
                .find(|(country, known)| *country != Country::netherlands() && *known == code)
                .cloned()
        };
        let key = dutch
            .filter(|key| self.by_postcode.contains_key(key))
            .or_else(other)?;
        self.spot_of(&key)
    }

    fn spot_of(&self, key: &(Country, String)) -> Option<Spot> {
        let (index, point) = *self.by_postcode.get(key)?;
        let place = self.places[index].clone();
        Some(Spot {
            name: format!("{} {}", key.1, place.name),
            point,
            postcode: Some(key.1.clone()),
            place,
        })
    }

    fn find_name(&self, text: &str) -> Option<Spot> {
        let index = self
            .by_name
            .get(fold(text).trim())?
            .iter()
            .copied()
            .max_by_key(|index| self.places[*index].size)?;
        let place = self.places[index].clone();
        Some(Spot {
            name: place.name.clone(),
            point: place.centre,
            postcode: None,
            place,
        })
    }

    /// The area of a postcode in one country.
    pub fn area(&self, country: &Country, postcode: &Postcode) -> Option<Spot> {
        // Files of some countries hold whole postcodes, of others their areas.
        let whole = self.spot_of(&(country.clone(), postcode.as_str().to_owned()));
        whole.or_else(|| self.spot_of(&(country.clone(), postcode.area(country)?.to_owned())))
    }

    /// The centre of a municipality.
    pub fn municipality_centre(&self, municipality: &str) -> Option<Point> {
        self.municipalities.get(&fold(municipality)).copied()
    }

    /// Whether a whole name is that of a place.
    pub fn is_place(&self, text: &str) -> bool {
        self.by_name.contains_key(fold(text).trim())
    }

    /// Places and postcodes that begin with what was typed, larger places first, at most `limit`.
    pub fn complete(&self, typed: &str, limit: usize) -> Vec<Spot> {
        let typed = fold(typed);
        let typed = typed.trim();
        if typed.is_empty() {
            return vec![];
        }
        let mut spots: Vec<Spot> = if typed.starts_with(|c: char| c.is_ascii_digit()) {
            let digits: String = typed.chars().filter(|c| !c.is_whitespace()).take(4).collect();
            let mut keys: Vec<_> = self
                .by_postcode
                .keys()
                .filter(|(_, code)| code.starts_with(&digits))
                .collect();
            keys.sort();
            keys.into_iter()
                .take(limit)
                .filter_map(|key| self.spot_of(key))
                .collect()
        } else {
            self.by_name
                .range(typed.to_owned()..)
                .take_while(|(name, _)| name.starts_with(typed))
                .flat_map(|(_, indices)| indices)
                .map(|index| {
                    let place = self.places[*index].clone();
                    Spot {
                        name: place.name.clone(),
                        point: place.centre,
                        postcode: None,
                        place,
                    }
                })
                .collect()
        };
        spots.sort_by_key(|spot| std::cmp::Reverse(spot.postcode.is_none().then_some(spot.place.size)));
        spots.dedup();
        spots.truncate(limit);
        spots
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn helmond_is_found_by_name_and_by_postcode() {
        let places = Places::new([]);
        for text in ["Helmond", "helmond ", "5701", "5701 AB", "5701ab"] {
            let spot = places.find(text).unwrap_or_else(|| panic!("{text} is known"));
            assert_eq!(spot.place.municipality, "Helmond");
        }
        assert_eq!(
            places.find("Den Haag").expect("known").place.name,
            "'s-Gravenhage"
        );
        assert_eq!(
            places.find("Den Bosch").expect("known").place.name,
            "'s-Hertogenbosch"
        );
        assert!(places.find("Nergenshuizen").is_none() && places.find("0000").is_none());
    }

    #[test]
    fn what_an_operator_loads_is_more_exact() {
        let loaded = LoadedPostcode {
            country: Country::netherlands(),
            postcode: "5701".into(),
            place: "Helmond".into(),
            region: "North Brabant".into(),
            municipality: "Helmond".into(),
            point: Point {
                lat: 51.4793,
                lon: 5.657,
            },
        };
        let abroad = LoadedPostcode {
            country: Country::parse("BE").expect("a country"),
            postcode: "3900".into(),
            place: "Pelt".into(),
            region: "Limburg".into(),
            municipality: "Pelt".into(),
            point: Point {
                lat: 51.21,
                lon: 5.42,
            },
        };
        let places = Places::new([loaded, abroad]);
        assert_eq!(
            places.find("5701").expect("known").point,
            Point {
                lat: 51.4793,
                lon: 5.657
            }
        );
        assert_eq!(places.find("Pelt").expect("known").place.country.as_str(), "BE");
        assert_eq!(places.complete("helm", 5)[0].name, "Helmond");
    }

    #[test]
    fn distance_is_that_of_the_map() {
        let places = Places::new([]);
        let km = places
            .find("Helmond")
            .expect("known")
            .point
            .distance_km(places.find("Eindhoven").expect("known").point);
        assert!((10.0..18.0).contains(&km), "{km}");
    }
}
