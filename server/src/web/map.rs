//! The map of the results: a dot for every municipality, drawn into the page. No tile is asked of anybody.
//!
//! The list beside it says the same in words. The outlines of countries are in `server/data/outlines.tsv`.

use std::{fmt::Write as _, sync::LazyLock};

use super::{params::Params, visit::Visit, way::Way};
use crate::{directory::geography::Point, search::InMunicipality};

/// In a search: whether the map is shown. No parameter of searches. It is drawn only for who asks, because
/// it weighs as much as the list.
pub const MAP: &str = "map";
/// Longest side of the drawing, in units of its view box.
const SIDE: f64 = 320.0;
/// A map shows at least so much, degrees of latitude (about 45 km), or it would say too little of where that is.
const LEAST: f64 = 0.4;
/// Municipalities in the list; a larger map is for looking.
const MOST_LISTED: usize = 60;
/// Dots; more would be a spot.
const MOST_DOTS: usize = 400;
/// Names beside dots.
const MOST_NAMES: usize = 14;

/// A map. Its template is `map.html`.
pub struct Map {
    /// `viewBox` of the drawing.
    pub view: String,
    /// The outlines, as the data of a path.
    pub outlines: String,
    /// The dots, the largest first.
    pub dots: Vec<Dot>,
    /// Names beside the largest of them.
    pub names: Vec<Name>,
    /// The same in words.
    pub places: Vec<InPlace>,
}

/// A municipality on the map.
pub struct Dot {
    /// From the left.
    pub x: String,
    /// From the top.
    pub y: String,
    /// Radius.
    pub r: String,
}

/// A name on the map.
pub struct Name {
    /// Where it begins.
    pub x: String,
    /// Its line.
    pub y: String,
    /// The name.
    pub text: String,
}

/// A municipality in the list.
pub struct InPlace {
    /// "Helmond: 3 groups"
    pub label: String,
    /// To its groups.
    pub way: Way,
}

/// One ring of an outline, degrees.
struct Ring(Vec<(f64, f64)>);

static OUTLINES: LazyLock<Vec<Ring>> = LazyLock::new(|| {
    let rings = include_str!("../../data/outlines.tsv").lines();
    rings
        .filter_map(|line| line.split_once('\t'))
        .map(|(_, ring)| {
            let points = ring.split(' ').filter_map(|point| {
                let (lon, lat) = point.split_once(',')?;
                Some((lon.parse().ok()?, lat.parse().ok()?))
            });
            Ring(points.collect())
        })
        .collect()
});

/// From degrees to the drawing: as wide as it is there, at its middle latitude.
struct Projection {
    west: f64,
    north: f64,
    /// Units of the drawing for a degree of longitude and of latitude.
    scale: (f64, f64),
    size: (f64, f64),
}

impl Projection {
    fn of(points: &[Point]) -> Option<Self> {
        let range = |value: fn(&Point) -> f64| {
            let values = points.iter().map(value);
            let least = values.clone().reduce(f64::min)?;
            Some((least, values.reduce(f64::max)?))
        };
        let (south, north) = range(|point| point.lat)?;
        let (west, east) = range(|point| point.lon)?;
        let narrow = ((south + north) / 2.0).to_radians().cos().max(0.1);
        let widened = |low: f64, high: f64, least: f64| {
            let margin = (high - low) * 0.12 + (least - (high - low)).max(0.0) / 2.0;
            (low - margin, high + margin)
        };
        let (south, north) = widened(south, north, LEAST);
        let (west, east) = widened(west, east, LEAST / narrow);
        let (width, height) = ((east - west) * narrow, north - south);
        let scale = SIDE / width.max(height);
        Some(Self {
            west,
            north,
            scale: (scale * narrow, scale),
            size: (width * scale, height * scale),
        })
    }

    fn place(&self, lon: f64, lat: f64) -> (f64, f64) {
        (
            (lon - self.west) * self.scale.0,
            (self.north - lat) * self.scale.1,
        )
    }

    /// The outlines that can be seen. What lies far outside is put on the edge of a wider frame, so that the line
    /// goes around it.
    fn outlines(&self) -> String {
        let (width, height) = self.size;
        #[expect(clippy::cast_possible_truncation, reason = "clamped to a drawing")]
        let edge = |at: f64, size: f64| at.clamp(-size / 2.0, size * 1.5).round() as i32;
        #[expect(clippy::cast_possible_truncation, reason = "a drawing is small")]
        let (wide, high) = (width as i32, height as i32);
        let mut data = String::new();
        for ring in OUTLINES.iter() {
            let mut points: Vec<(i32, i32)> = ring
                .0
                .iter()
                .map(|(lon, lat)| self.place(*lon, *lat))
                .map(|(x, y)| (edge(x, width), edge(y, height)))
                .collect();
            points.dedup();
            let seen = points
                .iter()
                .any(|(x, y)| (0..=wide).contains(x) && (0..=high).contains(y));
            let around = points.len() > 4;
            if !seen && !around {
                continue;
            }
            for (at, (x, y)) in points.iter().enumerate() {
                let _ = write!(data, "{}{x} {y}", if at == 0 { 'M' } else { 'L' });
            }
            data.push('Z');
        }
        data
    }
}

impl Map {
    /// The map of a search; none where no municipality is told.
    pub fn of(visit: &Visit, params: &Params, found: &[InMunicipality]) -> Option<Self> {
        let t = visit.t;
        let placed: Vec<(&InMunicipality, Point)> = found
            .iter()
            .take(MOST_DOTS)
            .filter_map(|place| Some((place, place.middle?)))
            .collect();
        let points: Vec<Point> = placed.iter().map(|(_, point)| *point).collect();
        let projection = Projection::of(&points)?;
        let mut names: Vec<(f64, f64, f64, &str)> = vec![];
        let dots = placed.iter().map(|(place, point)| {
            let (x, y) = projection.place(point.lon, point.lat);
            let radius = radius(place.groups);
            name(&mut names, &projection, (x, y, radius), &place.name);
            Dot {
                x: format!("{x:.0}"),
                y: format!("{y:.0}"),
                r: format!("{radius:.1}"),
            }
        });
        let dots = dots.collect();
        let places = found.iter().take(MOST_LISTED).map(|place| InPlace {
            label: t.with(
                "results-map-place",
                &[
                    ("place", place.name.clone()),
                    ("groups", t.count("count-groups", place.groups)),
                ],
            ),
            way: visit.search(&params.without(MAP, None).with("municipality", &place.name)),
        });
        Some(Self {
            view: format!("0 0 {:.0} {:.0}", projection.size.0, projection.size.1),
            outlines: projection.outlines(),
            places: places.collect(),
            names: names
                .into_iter()
                .map(|(x, y, _, text)| Name {
                    x: format!("{x:.0}"),
                    y: format!("{y:.0}"),
                    text: text.to_owned(),
                })
                .collect(),
            dots,
        })
    }
}

/// The area of a dot grows with the number of groups.
fn radius(groups: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "no municipality has that many groups")]
    let groups = groups as f64;
    (2.5 + groups.sqrt() * 1.5).min(16.0)
}

/// Puts a name to the right of a dot, or to its left at the edge, where no other name stands.
fn name<'a>(
    names: &mut Vec<(f64, f64, f64, &'a str)>,
    projection: &Projection,
    (x, y, radius): (f64, f64, f64),
    text: &'a str,
) {
    const LINE: f64 = 13.0;
    const LETTER: f64 = 6.4;
    #[expect(clippy::cast_precision_loss, reason = "a name has few letters")]
    let width = text.chars().count() as f64 * LETTER;
    let right = x + radius + 2.0;
    let x = if right + width <= projection.size.0 {
        right
    } else {
        x - radius - 2.0 - width
    };
    let free = names.iter().all(|(other, line, wide, _)| {
        (line - (y + 4.0)).abs() >= LINE || x >= other + wide || *other >= x + width
    });
    if free && x >= 0.0 && names.len() < MOST_NAMES {
        names.push((x, y + 4.0, width, text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::visit::tests::visit;

    fn at(name: &str, groups: u64, lat: f64, lon: f64) -> InMunicipality {
        InMunicipality {
            name: name.to_owned(),
            groups,
            middle: Point::new(lat, lon),
        }
    }

    #[test]
    fn north_is_up_more_groups_are_larger_and_the_list_says_the_same() {
        let found = [
            at("Helmond", 9, 51.48, 5.66),
            at("Groningen", 1, 53.22, 6.57),
            InMunicipality {
                name: "Ergens".into(),
                groups: 1,
                middle: None,
            },
        ];
        let map = Map::of(&visit("nl", "groups", None), &Params::read("q=rouw"), &found).expect("a map");
        let number = |text: &str| text.parse::<f64>().expect("a number");
        assert!(number(&map.dots[0].y) > number(&map.dots[1].y));
        assert!(number(&map.dots[0].r) > number(&map.dots[1].r));
        assert_eq!(map.places.len(), 3);
        assert_eq!(
            map.places[0].way,
            Way::Link("/nl/groups?q=rouw&municipality=Helmond#found".into())
        );
        assert!(
            map.outlines.len() > 500 && map.outlines.len() < 12_000,
            "{}",
            map.outlines.len()
        );
        assert_eq!(map.names.len(), 2);
    }

    #[test]
    fn one_place_is_drawn_with_what_is_around_it() {
        let visit = visit("nl", "groups", None);
        let map = Map::of(&visit, &Params::default(), &[at("Helmond", 1, 51.48, 5.66)]).expect("a map");
        assert_eq!((map.dots.len(), map.names.len()), (1, 1));
        assert!(Map::of(&visit, &Params::default(), &[]).is_none());
    }
}
