//! Locations with their address, what is known of steps, and the languages spoken there.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::publication::Field;
use crate::web::hsds::directory::View;
use crate::web::hsds::id::Uuid;
use crate::web::hsds::object::schedule::OSM_TEXT;
use crate::web::hsds::told::Told;

/// Where a service meets people.
#[derive(Debug, Clone, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Location {
    pub id: Uuid,
    /// `physical`, or `virtual`: a telephone line, a chat, a protected house of which no place may be told.
    pub location_type: &'static str,
    /// Absent where no pin may be drawn. How far off it may be stands in the attributes of the desk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<Language>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<Vec<Accessibility>>,
}

/// A civic address. The standard demands most keys; what is not known is an empty text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Address {
    pub id: Uuid,
    pub location_id: Uuid,
    /// Street and house number.
    pub address_1: String,
    /// Floor, staircase, courtyard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_2: Option<String>,
    pub city: String,
    /// The sign of the province.
    pub state_province: String,
    pub postal_code: String,
    /// ISO 3166-1 code.
    pub country: &'static str,
    pub address_type: &'static str,
}

/// Whether one gets in without a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Accessibility {
    pub id: Uuid,
    pub location_id: Uuid,
    pub description: String,
}

/// A language spoken at a location.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Language {
    pub id: Uuid,
    pub location_id: Uuid,
    pub name: String,
    /// ISO 639 code.
    pub code: String,
    /// `opening_hours: ` and OSM text, where it is spoken at these hours only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The registers of municipalities, postcodes and provinces that the site knows are those of one country.
const COUNTRY: &str = "IT";

impl View<'_> {
    /// The row alone.
    pub fn flat_location(&self, told: &Told) -> Location {
        let [longitude, latitude] = told.lon_lat().map_or([None; 2], |lon_lat| lon_lat.map(Some));
        Location {
            id: told.ids.location,
            location_type: location_type(told),
            latitude,
            longitude,
            languages: None,
            addresses: None,
            accessibility: None,
        }
    }

    /// With everything that belongs to it. `desks` are those at the location; the first tells of the place.
    pub fn location(&self, desks: &[Told]) -> Option<Location> {
        let first = desks.first()?;
        Some(Location {
            languages: Some(self.languages(first.ids.location, desks)),
            addresses: Some(address(first).into_iter().collect()),
            accessibility: Some(self.accessibility(desks).into_iter().collect()),
            ..self.flat_location(first)
        })
    }

    /// What the first desk says that says something.
    pub fn accessibility(&self, desks: &[Told]) -> Option<Accessibility> {
        let told = desks.iter().find(|told| told.flag(Field::StepFree).is_some())?;
        let key = if told.flag(Field::StepFree)? { "desk-step-free-yes" } else { "desk-step-free-no" };
        let location_id = told.ids.location;
        Some(Accessibility {
            id: location_id.part("accessibility", key),
            location_id,
            description: self.say(key),
        })
    }

    /// Languages of all desks there: the standard has no place for those of a service at one location.
    pub fn languages(&self, location_id: Uuid, desks: &[Told]) -> Vec<Language> {
        let mut found: BTreeMap<&str, Option<String>> = BTreeMap::new();
        for told in desks {
            let in_slots = hours_of_languages(told);
            for code in told.list(Field::Languages) {
                let hours = in_slots.get(code.as_str()).map(|hours| hours.join("; "));
                match found.get_mut(code.as_str()) {
                    // At one of the desks it is spoken all the time.
                    Some(known) => *known = known.take().filter(|_| hours.is_some()),
                    None => {
                        found.insert(code, hours);
                    }
                }
            }
        }
        let of = |(code, hours): (&str, Option<String>)| Language {
            id: location_id.part("language", code),
            location_id,
            name: self.language_name(code),
            code: code.to_owned(),
            note: hours.map(|hours| format!("{OSM_TEXT}{hours}")),
        };
        found.into_iter().map(of).collect()
    }
}

/// The hours of those languages that are spoken at some hours only, from `hours=code+code`.
fn hours_of_languages(told: &Told) -> BTreeMap<&str, Vec<&str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for slot in told.list(Field::LanguagesInSlots) {
        if let Some((hours, codes)) = slot.rsplit_once('=') {
            codes.split('+').for_each(|code| found.entry(code).or_default().push(hours));
        }
    }
    found
}

fn location_type(told: &Told) -> &'static str {
    let is_remote = told.text(Field::LocationKind) == Some("remote");
    let is_hidden = told.text(Field::AddressVisibility) == Some("hidden");
    if is_remote || is_hidden { "virtual" } else { "physical" }
}

pub fn address(told: &Told) -> Option<Address> {
    let street = told.text(Field::Street).map(|street| {
        let number = told.text(Field::HouseNumber).map(|number| format!(" {number}")).unwrap_or_default();
        format!("{street}{number}")
    });
    // Where only the whole line is declared, it has the detail in it.
    let has_parts = street.is_some();
    let address_1 = street.or_else(|| told.owned(Field::Address));
    let address_2 = match (told.owned(Field::AddressDetail), &address_1) {
        (detail, _) if has_parts => detail,
        // In brackets, or it would be taken for a street.
        (Some(detail), None) => Some(format!("({detail})")),
        _ => None,
    };
    let city = told.owned(Field::Municipality);
    if address_1.is_none() && address_2.is_none() && city.is_none() {
        return None;
    }
    let location_id = told.ids.location;
    Some(Address {
        id: location_id.part("address", ""),
        location_id,
        address_1: address_1.unwrap_or_default(),
        address_2,
        city: city.unwrap_or_default(),
        state_province: told.owned(Field::Province).unwrap_or_default(),
        postal_code: told.owned(Field::Postcode).unwrap_or_default(),
        country: COUNTRY,
        address_type: location_type(told),
    })
}
