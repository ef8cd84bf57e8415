//! What of a desk leaves the service: `data/publication.toml` says which fields, nothing else goes out.

use bussola_engine::domain::position::Metres;

/// A desk ready to leave: protected addresses and undeclared fields are already gone.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicDesk {
    pub id: String,
    /// Longitude and latitude of the pin; absent for desks that must not be drawn.
    pub lon_lat: Option<[f64; 2]>,
    pub radius: Option<Metres>,
    /// Values in the order of `data/publication.toml`.
    pub fields: Vec<(&'static str, FieldValue)>,
}

/// A value of a published field.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldValue {
    Missing,
    Text(String),
    Flag(bool),
    Number(f64),
    List(Vec<String>),
}
