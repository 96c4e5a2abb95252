//! A group in a list. Its template is `card.html`.

use super::{
    icon::{self, Again},
    said::Said,
    visit::Visit,
    way::Way,
    words,
};
use crate::directory::search::FoundGroup;

/// What a list shows of a group: enough to choose by.
pub struct Card {
    /// To its page.
    pub way: Way,
    /// Its name.
    pub name: Said,
    /// In a sentence.
    pub summary: Option<Said>,
    /// What it is about.
    pub themes: Vec<String>,
    /// What decides whether somebody can and dares to come.
    pub facts: Vec<Fact>,
    /// "From Zelfhulp Netwerk"
    pub from: String,
    /// Who else lists it.
    pub also: Option<String>,
    /// When it was last checked.
    pub confirmed: String,
}

/// A few words with a drawing.
pub struct Fact {
    /// The drawing.
    pub icon: Again,
    /// The words; each may be in another direction.
    pub parts: Vec<String>,
    /// Whether it should stand out.
    pub strong: bool,
}

impl Card {
    /// A group that was found, for who reads the page.
    pub fn of(found: &FoundGroup, visit: &Visit) -> Self {
        let (group, t) = (&found.group, visit.t);
        let mut facts = vec![];
        let mut fact = |icon, parts: Vec<String>| {
            if !parts.is_empty() {
                facts.push(Fact {
                    icon: Again(icon),
                    parts,
                    strong: false,
                });
            }
        };
        let next = words::coming(group).into_iter().take(1);
        fact(
            icon::CLOCK,
            next.map(|at| t.put("card-next", "moment", t.moment(at)))
                .collect(),
        );
        let town = group.venue.as_ref().and_then(words::town).map(str::to_owned);
        let distance = found
            .distance_km
            .map(|km| t.put("distance-km", "km", t.number(near(km))));
        fact(
            icon::PIN,
            town.into_iter()
                .chain(distance)
                .chain(words::remote(group, t))
                .collect(),
        );
        fact(icon::SPEECH, words::languages(group, t));
        let audience = &group.audience;
        let for_whom = words::labels(&audience.for_whom, t);
        let gender = audience.gender.iter().map(|gender| words::label(gender, t));
        fact(
            icon::PEOPLE,
            for_whom
                .into_iter()
                .chain(gender)
                .chain(words::labels(&audience.community, t))
                .collect(),
        );
        fact(icon::SHIELD, vec![words::label(&group.anonymity, t)]);
        fact(icon::PERSON, words::labels(&group.facilitation, t));
        fact(
            icon::COIN,
            group.cost.iter().map(|cost| words::cost(cost, t)).collect(),
        );
        if let Some(state) = words::state(group, t) {
            facts.insert(
                0,
                Fact {
                    icon: Again(icon::FLAG),
                    parts: vec![state],
                    strong: true,
                },
            );
        }
        Self {
            way: visit.group(&group.id),
            name: Said::or(&group.name, t, &t.get("page-group")),
            summary: Said::of(&group.summary, t),
            themes: words::themes(group, t),
            facts,
            from: t.put("card-from", "organisation", group.origin.name.clone()),
            also: (!found.also.is_empty()).then(|| {
                let names = found.also.iter().map(|also| also.origin.name.as_str());
                t.put("card-also-listed", "organisations", words::names(names, t))
            }),
            confirmed: words::confirmed(group, visit.site.lately, t),
        }
    }
}

/// A distance that is no more exact than it is known: half kilometres nearby, whole ones further away.
fn near(km: f64) -> f64 {
    if km < 5.0 {
        ((km * 2.0).ceil() / 2.0).max(0.5)
    } else {
        km.round()
    }
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn distances_are_rounded_as_people_say_them() {
        assert_eq!([0.0, 0.7, 3.2, 12.4].map(near), [0.5, 1.0, 3.5, 12.0]);
    }
}
