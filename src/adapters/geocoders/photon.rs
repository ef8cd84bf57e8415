//! Photon, komoot's geocoder over OpenStreetMap: <https://github.com/komoot/photon/blob/master/docs/api-v1.md>.

use std::sync::Arc;

use async_trait::async_trait;
use bussola_engine::domain::position::{Position, Precision};
use bussola_engine::domain::register::Register;
use serde::Deserialize;

use super::foreign::{Asked, ForeignPlace, Judged, NUMBER_RADIUS_M, half_diagonal, judge, radius_of};
use super::polite::Polite;
use crate::ports::geocoder::{
    AddressQuery, Answer, Candidate, GeocodeError, GeocodeOutcome, Geocoder, Sighting,
};

/// The name stored with every position that it finds.
pub const NAME: &str = "photon";

/// Answers that are asked for: enough to see that several fit.
const LIMIT: &str = "10";

/// A server that speaks Photon's language.
#[derive(Debug)]
pub struct Photon {
    http: Polite,
    register: Arc<Register>,
    /// Whether the server answers `/structured`; many do not.
    is_structured: bool,
}

#[derive(Debug, Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Debug, Deserialize)]
struct Feature {
    geometry: Geometry,
    properties: Properties,
}

#[derive(Debug, Deserialize)]
struct Geometry {
    /// Longitude, latitude.
    coordinates: Vec<f64>,
}

/// What is missing stays unknown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Properties {
    #[serde(rename = "type")]
    kind: Option<String>,
    osm_key: String,
    osm_value: String,
    osm_type: String,
    name: Option<String>,
    housenumber: Option<String>,
    street: Option<String>,
    postcode: Option<String>,
    locality: Option<String>,
    district: Option<String>,
    city: Option<String>,
    county: Option<String>,
    state: Option<String>,
    countrycode: Option<String>,
    /// West, north, east, south.
    extent: Option<Vec<f64>>,
}

impl Photon {
    pub fn new(http: Polite, register: Arc<Register>, is_structured: bool) -> Self {
        Self { http, register, is_structured }
    }

    async fn find(&self, query: &AddressQuery) -> Result<Judged, GeocodeError> {
        let Some(asked) = Asked::read(query, &self.register) else {
            return Ok(Judged { outcome: GeocodeOutcome::NotFound, outside: Vec::new() });
        };
        let by_fields = fields(&asked).filter(|_| self.is_structured);
        let path = if by_fields.is_some() { "/structured" } else { "/api" };
        let mut parameters = by_fields.unwrap_or_else(|| vec![("q", asked.line())]);
        if let Some([west, south, east, north]) = asked.frame() {
            parameters.push(("bbox", format!("{west:.5},{south:.5},{east:.5},{north:.5}")));
        }
        parameters.push(("limit", LIMIT.to_owned()));
        let answer: Collection = self.http.get(path, &parameters).await?;
        let town = asked.entry.map(|entry| entry.municipality.name.to_string());
        let places = answer.features.into_iter().filter_map(|feature| feature.into_foreign(town.as_deref()));
        Ok(judge(places.collect(), &asked, &self.register))
    }
}

fn fields(asked: &Asked<'_>) -> Option<Vec<(&'static str, String)>> {
    let (street, entry) = (asked.address.street.as_ref()?, asked.entry?);
    let mut fields = vec![
        ("countrycode", "IT".to_owned()),
        ("city", entry.municipality.name.to_string()),
        ("street", street.to_string()),
    ];
    fields.extend(asked.address.number.as_ref().map(|number| ("housenumber", number.to_string())));
    fields.extend(asked.postcode.clone().map(|postcode| ("postcode", postcode)));
    Some(fields)
}

impl Feature {
    /// `None` when the place has no position, lies abroad or is larger than a municipality.
    fn into_foreign(self, town: Option<&str>) -> Option<ForeignPlace> {
        let [lon, lat] = self.geometry.coordinates.get(..2)?.try_into().ok()?;
        let position = Position::from_lon_lat(lon, lat).ok()?;
        let place = self.properties;
        if place.countrycode.as_deref().is_some_and(|code| !code.eq_ignore_ascii_case("IT")) {
            return None;
        }
        let precision = place.precision(town)?;
        let reach = place.extent.as_deref().and_then(|extent| match extent {
            [west, north, east, south] => half_diagonal(*west, *south, *east, *north),
            _ => None,
        });
        let radius = if place.is_reckoned() { Some(NUMBER_RADIUS_M) } else { reach };
        let label = place.label();
        Some(ForeignPlace {
            position,
            precision,
            radius: radius_of(precision, radius),
            street: place.street.or_else(|| place.name.clone().filter(|_| precision == Precision::Street)),
            number: place.housenumber,
            areas: [place.locality, place.district, place.postcode].into_iter().flatten().collect(),
            towns: [place.city, place.name.clone().filter(|_| precision == Precision::Municipality)]
                .into_iter()
                .flatten()
                .collect(),
            name: place.name,
            label,
        })
    }
}

impl Properties {
    /// Numbers on a line between two houses: the point is reckoned, nobody has seen it.
    fn is_reckoned(&self) -> bool {
        self.osm_key == "place"
            && matches!(self.osm_value.as_str(), "house" | "houses")
            && self.osm_type == "W"
    }

    fn precision(&self, town: Option<&str>) -> Option<Precision> {
        let is_same_town = town.is_none_or(|town| {
            use bussola_engine::domain::id::slug;
            slug(self.name.as_deref().unwrap_or_default()) == slug(town)
        });
        match self.kind.as_deref().unwrap_or_else(|| self.guessed_kind()) {
            "house" if self.is_reckoned() => Some(Precision::Street),
            "house" if self.housenumber.is_some() => Some(Precision::House),
            "house" => Some(Precision::Near),
            "street" => Some(Precision::Street),
            "locality" | "district" => Some(Precision::District),
            "city" if self.osm_value == "postcode" => Some(Precision::Postcode),
            // A village that is not the seat.
            "city" if self.osm_key == "place" && !is_same_town => Some(Precision::District),
            "city" => Some(Precision::Municipality),
            "other" if self.osm_value == "postcode" || self.osm_value == "postal_code" => {
                Some(Precision::Postcode)
            }
            _ => None,
        }
    }

    /// Servers before version 0.4 do not say what a place is.
    fn guessed_kind(&self) -> &'static str {
        match (self.osm_key.as_str(), self.osm_value.as_str()) {
            ("highway", _) => "street",
            ("place", "city" | "town" | "village") => "city",
            ("place", "suburb" | "quarter" | "neighbourhood" | "hamlet") => "district",
            ("boundary" | "place", value) if value != "house" => "other",
            _ => "house",
        }
    }

    fn label(&self) -> String {
        let line =
            [&self.street, &self.housenumber].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
        let town = [&self.postcode, &self.city].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
        let parts = [
            self.name.clone().unwrap_or_default(),
            line,
            self.district.clone().unwrap_or_default(),
            town,
            self.county.clone().or_else(|| self.state.clone()).unwrap_or_default(),
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

#[async_trait]
impl Geocoder for Photon {
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
