//! Buildings that close for a while: the groups that meet there take a break by themselves, what they do online goes
//! on, and when it is over all is as before. Nothing of it is written into the entries.

use chrono::NaiveDate;
use kring_federation::{
    language::Texts,
    vocabulary::{Format, Status},
};

use crate::directory::{
    Directory, Error,
    group::{Content, Venue},
    staff::audit::{Action, By},
    store::closures::ClosureRow,
};

/// A building that is closed from a day to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Closure {
    /// Its number.
    pub id: i64,
    /// Which building ([`building`]).
    pub building: String,
    /// What people call it.
    pub label: String,
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// What visitors should know.
    pub note: Texts,
}

impl From<ClosureRow> for Closure {
    fn from(row: ClosureRow) -> Self {
        Self {
            id: row.id,
            building: row.building,
            label: row.label,
            first: row.first_day.parse().unwrap_or_default(),
            last: row.last_day.parse().unwrap_or_default(),
            note: serde_json::from_str(&row.note).unwrap_or_default(),
        }
    }
}

/// A building, in a form that is the same however it was written: street and postcode, else name and place.
pub fn building(venue: &Venue) -> Option<String> {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let postcode = venue.postcode.as_ref().map(ToString::to_string);
    let place = postcode.or_else(|| venue.place.clone());
    let which = venue.street.as_deref().or(venue.name.as_deref())?;
    Some(format!(
        "{}|{}",
        plain(which),
        plain(place.as_deref().unwrap_or_default())
    ))
}

/// What staff calls a building.
pub fn label(venue: &Venue) -> String {
    let parts = [&venue.name, &venue.street, &venue.place];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    parts.join(", ")
}

/// What an entry tells today: a break that is over is over, and one whose building is closed takes a break.
pub fn as_it_stands(content: &Content, closures: &[Closure], today: NaiveDate) -> Content {
    let mut content = content.clone();
    if content.status == Status::Paused && content.resumes.is_some_and(|day| day <= today) {
        content.status = Status::Active;
        content.resumes = None;
        content.status_note = None;
    }
    let key = content.venue.as_ref().and_then(building);
    let shut = closures
        .iter()
        .filter(|closure| Some(&closure.building) == key.as_ref())
        .filter(|closure| closure.first <= today && today <= closure.last)
        .max_by_key(|closure| closure.last);
    let Some(shut) = shut.filter(|_| content.status != Status::Ended) else {
        return content;
    };
    match content.format {
        Format::InPerson => {
            let opens = shut.last.succ_opt();
            // A break that lasts longer, or of which nobody knows the end, goes on.
            let over_before = content.resumes.is_some_and(|day| Some(day) < opens);
            if content.status != Status::Paused || over_before {
                content.status = Status::Paused;
                content.resumes = opens;
                content.status_note = Some(shut.note.clone()).filter(|note| !note.is_empty());
            }
        }
        // It goes on, and not in the building.
        Format::Hybrid => {
            content.format = Format::Online;
            content.venue = None;
            content.status_note = Some(shut.note.clone()).filter(|note| !note.is_empty());
        }
        _ => {}
    }
    content
}

impl Directory {
    /// Every closure that is not over, the first to begin first.
    pub fn closures(&self) -> std::sync::Arc<Vec<Closure>> {
        let kept = self.inner.closures.read();
        kept.unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Reads the closures anew.
    pub(in crate::directory) async fn read_closures(&self) -> Result<(), Error> {
        let rows = self.inner.store.closures().await?;
        let closures = std::sync::Arc::new(rows.into_iter().map(Closure::from).collect());
        *self
            .inner
            .closures
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = closures;
        Ok(())
    }

    /// The buildings in which own groups meet: key, what it is called, and how many groups.
    ///
    /// # Errors
    /// The database failed.
    pub async fn buildings(&self) -> Result<Vec<(String, String, usize)>, Error> {
        let mut buildings: Vec<(String, String, usize)> = vec![];
        for own in self.inner.store.own_groups().await? {
            let Some(venue) = &own.group.content.venue else {
                continue;
            };
            let Some(key) = building(venue) else { continue };
            match buildings.iter_mut().find(|(known, ..)| *known == key) {
                Some((_, _, groups)) => *groups += 1,
                None => buildings.push((key, label(venue), 1)),
            }
        }
        buildings.sort_by(|one, other| one.1.cmp(&other.1));
        Ok(buildings)
    }

    /// Closes a building. Groups that meet there take a break on its days.
    ///
    /// # Errors
    /// [`Error::NotFound`] where no group meets there, or the database failed.
    pub async fn close_building(
        &self,
        building: &str,
        first: NaiveDate,
        last: NaiveDate,
        note: &Texts,
        by: &By,
    ) -> Result<(), Error> {
        let buildings = self.buildings().await?;
        let (_, label, _) = buildings
            .into_iter()
            .find(|(key, ..)| key == building)
            .ok_or(Error::NotFound)?;
        let writer = self.inner.store.write().await?;
        writer
            .put_closure(ClosureRow {
                id: 0,
                building: building.to_owned(),
                label: label.clone(),
                first_day: first.to_string(),
                last_day: last.to_string(),
                note: serde_json::to_string(note).unwrap_or_default(),
            })
            .await?;
        let days = format!("{first} – {last}");
        self.log(&writer, by, Action::Closed, &label, &days).await?;
        writer.commit().await?;
        self.read_closures().await?;
        self.renew_entries().await
    }

    /// A closure ends, or does not come.
    ///
    /// # Errors
    /// [`Error::NotFound`], or the database failed.
    pub async fn reopen_building(&self, id: i64, by: &By) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let closure = writer.delete_closure(id).await?.ok_or(Error::NotFound)?;
        self.log(&writer, by, Action::Reopened, &closure.label, "")
            .await?;
        writer.commit().await?;
        self.read_closures().await?;
        self.renew_entries().await
    }
}
