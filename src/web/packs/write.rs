//! The part with the desks: what the API tells of a city, and no more.

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::CitySlug;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::position::{Metres, Placement, Precision};
use bussola_engine::pack::{self, Surroundings};
use bussola_engine::search::snapshot::Snapshot;
use bussola_engine::search::suggest::PlaceTerms;

use crate::ports::clock;
use crate::web::select;
use crate::web::site::Site;
use crate::web::view::veil::visible;

/// How far a place may be from its coarse position, at most.
const COARSE_M: f64 = 8_000.0;

/// The desks that the API's `city` filter finds, each without what is protected or not declared.
pub(super) fn desks(site: &Site, snapshot: &Snapshot, slug: &CitySlug) -> Vec<u8> {
    let city = site.city(slug).expect("only cities of the site are asked for");
    let is_here = |place: &&PlaceTerms| {
        place.municipality.as_ref().is_some_and(|own| city.covers(own.istat, &own.province))
    };
    let places: Vec<PlaceTerms> = site.vocabulary.places.iter().filter(is_here).cloned().collect();
    let n_days = snapshot.n_days();
    let zone = clock::zone(snapshot.first_day(), n_days);
    let surroundings = Surroundings { zone: &zone, n_days, places: &places };
    pack::write(snapshot, surroundings, |record| {
        let is_here = select::lies_in(city, record);
        is_here.then(|| site.publication.only_declared(told(record)))
    })
}

/// The record as pages may show it. One of which only the area is told keeps the coarse middle of that area, by which
/// answers order it; of a hidden one nobody learns more than that it is in the city.
fn told(record: &DeskRecord) -> DeskRecord {
    let mut told = visible(record).into_owned();
    if record.location.visibility == AddressVisibility::Area {
        told.location.placement = record.location.coarse_position().map(|position| Placement {
            position,
            precision: Precision::Municipality,
            radius: Metres::new(COARSE_M).expect("a length is not negative"),
            geocoder: "".into(),
            basis: "".into(),
            is_locked: false,
        });
    }
    told
}
