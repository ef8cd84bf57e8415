//! Municipalities whose border is on file.

use bussola_engine::domain::register::RegisterEntry;

use super::{Kind, Property, count, list, text};
use crate::publication::FieldValue;
use crate::web::site::Site;

pub(super) const PROPERTIES: [Property; 6] = [
    Property::new("name", Kind::Text, "In Italian, or in the language of the place."),
    Property::new("istat", Kind::Text, "Six digits of ISTAT."),
    Property::new("province", Kind::Text, "Sign of the province."),
    Property::new("other_names", Kind::List, "In other languages, or from before a merger."),
    Property::new("postcodes", Kind::List, "May be incomplete."),
    Property::new("population", Kind::Integer, "Residents, where known."),
];

/// Ordered by code.
pub(super) fn drawn(site: &Site) -> impl Iterator<Item = &RegisterEntry> {
    site.register.entries().iter().filter(|entry| entry.border.is_some())
}

pub(super) fn value(entry: &RegisterEntry, property: &str) -> FieldValue {
    match property {
        "name" => text(&entry.municipality.name),
        "istat" => text(entry.municipality.istat),
        "province" => text(&entry.municipality.province),
        "other_names" => list(&entry.other_names),
        "postcodes" => list(&entry.postcodes),
        "population" => entry.population.map_or(FieldValue::Missing, count),
        _ => FieldValue::Missing,
    }
}
