//! Nominatim, the geocoder of OpenStreetMap: <https://nominatim.org/release-docs/latest/api/Search/>.

use std::collections::BTreeMap;
use std::sync::Arc;

use async_trait::async_trait;
use bussola_engine::domain::position::{Position, Precision};
use bussola_engine::domain::register::Register;
use serde::Deserialize;

use super::foreign::{Asked, ForeignPlace, Judged, NUMBER_RADIUS_M, half_diagonal, judge, radius_of};
use super::likeness::names_a_street;
use super::polite::Polite;
use crate::ports::geocoder::{
    AddressQuery, Answer, Candidate, GeocodeError, GeocodeOutcome, Geocoder, Sighting,
};

/// The name stored with every position that it finds.
pub const NAME: &str = "nominatim";

/// Answers that are asked for: enough to see that several fit.
const LIMIT: &str = "10";

/// A server that speaks Nominatim's language.
#[derive(Debug)]
pub struct Nominatim {
    http: Polite,
    register: Arc<Register>,
}

/// One place of an answer in the form `jsonv2`. What is missing stays unknown.
#[derive(Debug, Deserialize)]
struct Place {
    lat: String,
    lon: String,
    osm_type: Option<String>,
    #[serde(default)]
    category: String,
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    addresstype: String,
    name: Option<String>,
    #[serde(default)]
    display_name: String,
    /// South, north, west, east.
    boundingbox: Option<[String; 4]>,
    #[serde(default)]
    address: BTreeMap<String, String>,
}

const TOWNS: [&str; 4] = ["city", "town", "village", "municipality"];
const QUARTERS: [&str; 8] = [
    "suburb",
    "quarter",
    "neighbourhood",
    "city_district",
    "borough",
    "district",
    "hamlet",
    "isolated_dwelling",
];

impl Nominatim {
    pub fn new(http: Polite, register: Arc<Register>) -> Self {
        Self { http, register }
    }

    async fn find(&self, query: &AddressQuery) -> Result<Judged, GeocodeError> {
        let Some(asked) = Asked::read(query, &self.register) else {
            return Ok(Judged { outcome: GeocodeOutcome::NotFound, outside: Vec::new() });
        };
        let places: Vec<Place> = self.http.get("/search", &parameters(&asked)).await?;
        let towns = asked.entry.map(|entry| entry.municipality.name.to_string());
        let places = places.into_iter().filter_map(|place| place.into_foreign(towns.as_deref())).collect();
        Ok(judge(places, &asked, &self.register))
    }
}

/// By fields where street and municipality are known, otherwise in free words: a quarter is no street.
fn parameters(asked: &Asked<'_>) -> Vec<(&'static str, String)> {
    let mut parameters: Vec<(&'static str, String)> = Vec::new();
    let is_street = |street: &str| asked.address.number.is_some() || names_a_street(street);
    match (&asked.address.street, asked.entry) {
        (Some(street), Some(entry)) if is_street(street) => {
            let number = asked.address.number.as_deref().unwrap_or_default();
            parameters.push(("street", format!("{number} {street}").trim().to_owned()));
            parameters.push(("city", entry.municipality.name.to_string()));
            parameters.extend(asked.postcode.clone().map(|postcode| ("postalcode", postcode)));
        }
        _ => parameters.push(("q", asked.line())),
    }
    parameters.push(("countrycodes", "it".to_owned()));
    if let Some([west, south, east, north]) = asked.frame() {
        parameters.push(("viewbox", format!("{west:.5},{south:.5},{east:.5},{north:.5}")));
        parameters.push(("bounded", "1".to_owned()));
    }
    let fixed = [("format", "jsonv2"), ("addressdetails", "1"), ("accept-language", "it"), ("limit", LIMIT)];
    parameters.extend(fixed.map(|(name, value)| (name, value.to_owned())));
    parameters
}

impl Place {
    /// `None` when the place has no position or is larger than a municipality.
    fn into_foreign(self, town: Option<&str>) -> Option<ForeignPlace> {
        let position = Position::from_lat_lon(self.lat.parse().ok()?, self.lon.parse().ok()?).ok()?;
        let precision = self.precision(town)?;
        let radius = if self.is_reckoned() {
            radius_of(Precision::Street, Some(NUMBER_RADIUS_M))
        } else {
            radius_of(precision, self.reach())
        };
        let of = |keys: &[&str]| -> Vec<String> {
            keys.iter().filter_map(|key| self.address.get(*key)).cloned().collect()
        };
        let road = ["road", "pedestrian", "square", "footway"];
        Some(ForeignPlace {
            position,
            precision,
            radius,
            street: of(&road).into_iter().next().or_else(|| {
                // A square or a path is a street by its own name.
                self.name.clone().filter(|_| precision == Precision::Street)
            }),
            number: self.address.get("house_number").cloned(),
            areas: of(&QUARTERS).into_iter().chain(of(&["postcode"])).collect(),
            towns: of(&TOWNS),
            name: self.name.filter(|name| !name.is_empty()),
            label: self.display_name,
        })
    }

    /// Numbers on a line between two houses: the point is reckoned, nobody has seen it.
    fn is_reckoned(&self) -> bool {
        self.category == "place" && self.kind == "house" && self.osm_type.as_deref() == Some("way")
    }

    fn precision(&self, town: Option<&str>) -> Option<Precision> {
        let is_town = TOWNS.contains(&self.addresstype.as_str());
        let is_same_town = town.is_none_or(|town| {
            use bussola_engine::domain::id::slug;
            slug(self.name.as_deref().unwrap_or_default()) == slug(town)
        });
        match (self.category.as_str(), self.addresstype.as_str()) {
            _ if self.is_reckoned() => Some(Precision::Street),
            (_, "postcode") => Some(Precision::Postcode),
            (_, quarter) if QUARTERS.contains(&quarter) => Some(Precision::District),
            ("boundary", _) if is_town => Some(Precision::Municipality),
            ("place", _) if is_town && is_same_town => Some(Precision::Municipality),
            // A village that is not the seat.
            ("place", _) if is_town => Some(Precision::District),
            ("highway", _) | (_, "road" | "pedestrian" | "square") => Some(Precision::Street),
            ("boundary" | "landuse" | "natural" | "waterway", _) => None,
            (_, "county" | "state" | "state_district" | "province" | "region" | "country" | "continent") => {
                None
            }
            ("place", _) if self.kind != "house" => None,
            _ if self.address.contains_key("house_number") => Some(Precision::House),
            _ => Some(Precision::Near),
        }
    }

    fn reach(&self) -> Option<f64> {
        let [south, north, west, east] = self.boundingbox.as_ref()?;
        half_diagonal(west.parse().ok()?, south.parse().ok()?, east.parse().ok()?, north.parse().ok()?)
    }
}

#[async_trait]
impl Geocoder for Nominatim {
    fn name(&self) -> &str {
        self.http.name()
    }

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError> {
        Ok(self.find(query).await?.outcome)
    }

    /// Nothing: what a person types is not for others to know.
    async fn search(&self, _text: &str, _limit: usize) -> Result<Vec<Candidate>, GeocodeError> {
        Ok(Vec::new())
    }

    async fn ask(&self, query: &AddressQuery) -> Result<Answer, GeocodeError> {
        let Judged { outcome, outside } = self.find(query).await?;
        let sighting = |candidate| Sighting { geocoder: NAME.into(), candidate };
        Ok(Answer { outside: outside.into_iter().map(sighting).collect(), ..Answer::new(NAME, outcome) })
    }
}
