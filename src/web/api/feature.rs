//! A desk as a GeoJSON feature: what the gate let out, and what this answer adds.

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::position::Metres;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::domain::walk::{self, Arrival};
use bussola_engine::search::answer::Hit;
use bussola_engine::search::snapshot::Snapshot;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::sheets::{SheetLink, links};
use super::written::Away;
use crate::publication::{Field, FieldValue, Moment, PublicDesk};
use crate::web::memo::Edition;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::urls;

/// What a feature is written with.
#[derive(Debug, Clone, Copy)]
pub struct Telling<'a> {
    pub site: &'a Site,
    pub snapshot: &'a Snapshot,
    pub at: LocalMinute,
    pub lang: Language,
    /// Whether hits have their distance from where somebody may set out, and not from the middle of an area.
    pub sets_out: bool,
}

impl Telling<'_> {
    /// A desk of a list or a search.
    pub fn brief(&self, hit: &Hit<'_>) -> Feature {
        let moment = Moment { on: self.at.date(), opening: &hit.opening };
        self.of_hit(hit, self.site.publication.brief(hit.record, Some(moment)))
    }

    /// A desk with everything.
    pub fn whole(&self, hit: &Hit<'_>) -> Feature {
        let moment = Moment { on: self.at.date(), opening: &hit.opening };
        self.of_hit(hit, self.site.publication.desk(hit.record, Some(moment)))
    }

    /// Appends a desk of a search to an array of features.
    pub fn append_brief(
        &self,
        record: &DeskRecord,
        distance: Option<Metres>,
        out: &mut Vec<u8>,
    ) -> Result<(), Problem> {
        let edition = Edition::new(self.snapshot.serial(), (self.at, self.lang));
        let away = Away { distance, sets_out: self.sets_out };
        self.site.written.append(&edition, (record, away), out, || {
            let opening = self.snapshot.opening(record.id(), self.at);
            let opening = opening.expect("a desk that was found is in the snapshot");
            let moment = Moment { on: self.at.date(), opening: &opening };
            let desk = self.site.publication.brief(record, Some(moment));
            (self.at, opening, self.feature(record, desk, None, None))
        })
    }

    fn of_hit(&self, hit: &Hit<'_>, desk: PublicDesk) -> Feature {
        let away = Away { distance: hit.distance, sets_out: self.sets_out };
        self.feature(hit.record, desk, hit.distance, away.arrival(hit.record, &hit.opening, self.at))
    }

    fn feature(
        &self,
        record: &DeskRecord,
        desk: PublicDesk,
        distance: Option<Metres>,
        arrival: Option<Arrival>,
    ) -> Feature {
        let PublicDesk { id, lon_lat, radius: _, mut fields } = desk;
        if let Some(arrival) = arrival {
            let openings = fields.iter_mut().filter_map(|(_, value)| match value {
                FieldValue::Opening(opening) => Some(opening),
                _ => None,
            });
            openings.for_each(|opening| opening.set_arrival(arrival));
        }
        let has_sheets = fields.iter().any(|(field, _)| *field == Field::Sheets);
        let sheets = if has_sheets { &record.desk.sheets[..] } else { &[] };
        Feature {
            r#type: "Feature",
            id,
            geometry: lon_lat.map(Point::new),
            properties: Properties {
                fields,
                distance: distance.map(|distance| (metres(distance), walk::minutes(distance))),
                url: urls::desk_page(self.site, self.lang, record.id()),
                sheets: links(self.site, self.snapshot, self.lang, sheets),
            },
        }
    }
}

/// One decimal, so that the order that is seen is the order that was made.
pub fn metres(distance: Metres) -> f64 {
    distance.decimetres() as f64 / 10.0
}

#[derive(Debug, Serialize)]
pub struct Feature {
    pub r#type: &'static str,
    pub id: String,
    pub geometry: Option<Point>,
    pub properties: Properties,
}

#[derive(Debug, Clone, Copy, Serialize)]
pub struct Point {
    r#type: &'static str,
    coordinates: [f64; 2],
}

impl Point {
    pub fn new(coordinates: [f64; 2]) -> Self {
        Self { r#type: "Point", coordinates }
    }
}

/// Published fields in the order of the data dictionary, then what belongs to this answer.
#[derive(Debug)]
pub struct Properties {
    fields: Vec<(Field, FieldValue)>,
    /// Metres and minutes on foot; only in answers that know where the asker is.
    distance: Option<(f64, u32)>,
    url: String,
    sheets: Vec<SheetLink>,
}

impl Serialize for Properties {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some((metres, minutes)) = self.distance {
            map.serialize_entry("distance_m", &metres)?;
            map.serialize_entry("walk_minutes", &minutes)?;
        }
        for (field, value) in &self.fields {
            match field {
                Field::Sheets => map.serialize_entry(field.as_str(), &self.sheets)?,
                field => map.serialize_entry(field.as_str(), value)?,
            }
        }
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_is_told_to_the_decimetre() {
        assert_eq!(metres(Metres::new(123.449).expect("a length")), 123.4);
    }
}
