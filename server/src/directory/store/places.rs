//! Loaded postcodes in the database.

use sea_orm::{EntityTrait, Set, sea_query::OnConflict};

use super::{Counter, Store, StoreError, Writer, entities::place};
use crate::directory::{
    geography::{Country, Point},
    place::LoadedPostcode,
};

impl Store {
    /// Every loaded postcode.
    pub async fn loaded_postcodes(&self) -> Result<Vec<LoadedPostcode>, StoreError> {
        let rows = place::Entity::find().all(&self.db).await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                Some(LoadedPostcode {
                    country: Country::parse(&row.country)?,
                    postcode: row.postcode,
                    place: row.name,
                    region: row.region,
                    municipality: row.municipality,
                    point: Point {
                        lat: row.lat,
                        lon: row.lon,
                    },
                })
            })
            .collect())
    }
}

impl Writer {
    /// Keeps postcodes; one that is there already is replaced.
    pub async fn put_postcodes(&self, postcodes: &[LoadedPostcode]) -> Result<(), StoreError> {
        for chunk in postcodes.chunks(500) {
            let rows = chunk.iter().map(|row| place::ActiveModel {
                country: Set(row.country.as_str().to_owned()),
                postcode: Set(row.postcode.clone()),
                name: Set(row.place.clone()),
                region: Set(row.region.clone()),
                municipality: Set(row.municipality.clone()),
                lat: Set(row.point.lat),
                lon: Set(row.point.lon),
            });
            let columns = [
                place::Column::Name,
                place::Column::Region,
                place::Column::Municipality,
                place::Column::Lat,
                place::Column::Lon,
            ];
            place::Entity::insert_many(rows)
                .on_conflict(
                    OnConflict::columns([place::Column::Country, place::Column::Postcode])
                        .update_columns(columns)
                        .to_owned(),
                )
                .exec_without_returning(&self.tx)
                .await?;
        }
        self.next(Counter::Place).await?;
        Ok(())
    }
}
