//! Points, countries and postcodes.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A point on the earth, WGS 84, degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Latitude.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
}

impl Point {
    /// A point, if the numbers are one.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let on_earth = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        on_earth.then_some(Self { lat, lon })
    }

    /// Distance along the earth's surface (haversine).
    pub fn distance_km(self, other: Self) -> f64 {
        const EARTH_RADIUS_KM: f64 = 6371.0;
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
        let h = half(other.lat - self.lat) + lat_a.cos() * lat_b.cos() * half(other.lon - self.lon);
        2.0 * EARTH_RADIUS_KM * h.sqrt().min(1.0).asin()
    }
}

/// A country by its ISO 3166-1 alpha-2 code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Country(String);

impl Country {
    /// The code of the Netherlands.
    pub const NETHERLANDS: &str = "NL";

    /// The Netherlands, where nothing else is said.
    pub fn netherlands() -> Self {
        Self(Self::NETHERLANDS.into())
    }

    /// A country, if the code has the form of one.
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim();
        (code.len() == 2 && code.chars().all(|letter| letter.is_ascii_alphabetic()))
            .then(|| Self(code.to_ascii_uppercase()))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A postcode, written as its country writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Postcode(String);

impl Postcode {
    /// Reads a postcode: Dutch ones with or without letters and spaces, others as they are.
    pub fn parse(country: &Country, text: &str) -> Option<Self> {
        let text = text.trim();
        if country.as_str() == "NL" {
            return Self::dutch(text);
        }
        let plausible = (2..=12).contains(&text.len())
            && text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == ' ' || c == '-');
        plausible.then(|| Self(text.to_ascii_uppercase()))
    }

    /// A Dutch one: four digits, and two letters or none.
    pub(super) fn dutch(text: &str) -> Option<Self> {
        let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (digits, letters) = packed.split_at_checked(4)?;
        let digits_fit = digits.chars().all(|c| c.is_ascii_digit()) && !digits.starts_with('0');
        let letters_fit =
            letters.is_empty() || (letters.len() == 2 && letters.chars().all(|c| c.is_ascii_alphabetic()));
        (digits_fit && letters_fit).then(|| {
            Self(if letters.is_empty() {
                digits.to_owned()
            } else {
                format!("{digits} {}", letters.to_ascii_uppercase())
            })
        })
    }

    /// The whole postcode.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part that names an area and no house: the four digits of a Dutch postcode. None where a whole postcode
    /// may be one house (`D02 AF30`, `SW1A 1AA`, `00-950`) or its rules are not known here.
    pub fn area(&self, country: &Country) -> Option<&str> {
        let digits = match country.as_str() {
            "NL" | "BE" | "LU" | "AT" | "CH" | "DK" => 4,
            "DE" | "FR" | "ES" | "IT" | "US" => 5,
            _ => return None,
        };
        let (area, rest) = self.0.split_at_checked(digits)?;
        let whole = rest.is_empty() || rest.starts_with([' ', '-']);
        (whole && area.chars().all(|c| c.is_ascii_digit())).then_some(area)
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_are_read_as_people_write_them() {
        let nl = Country::netherlands();
        let read = |text: &str| Postcode::parse(&nl, text).map(|code| code.to_string());
        assert_eq!(read("5701ab").as_deref(), Some("5701 AB"));
        assert_eq!(read(" 5701 AB ").as_deref(), Some("5701 AB"));
        assert_eq!(read("5701").as_deref(), Some("5701"));
        for wrong in ["570", "0570 AB", "5701 A", "5701 ABC", "abcd", "５７０１"] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
        let code = Postcode::parse(&nl, "5701AB").expect("a postcode");
        assert_eq!(code.area(&nl), Some("5701"));
        let abroad = |country: &str, text: &str| {
            let country = Country::parse(country).expect("a country");
            Postcode::parse(&country, text).and_then(|code| code.area(&country).map(str::to_owned))
        };
        assert_eq!(abroad("DE", "47533").as_deref(), Some("47533"));
        assert_eq!(abroad("US", "10455-2706").as_deref(), Some("10455"));
        assert_eq!(abroad("IE", "D02 AF30"), None);
        assert_eq!(abroad("GB", "SW1A1AA"), None);
    }
}
