//! What the benchmarks ask in: cities, needs, languages.

use std::sync::Arc;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::calendar::Calendar;
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::{CitySlug, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::{Need, Taxonomy};
use bussola_engine::domain::position::{BBox, Position};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::Setting;
use bussola_engine::search::suggest::Vocabulary;

pub fn setting() -> Setting {
    Setting {
        taxonomy: Arc::new(taxonomy()),
        calendar: Calendar::default(),
        vocabulary: Vocabulary::default(),
        first_day: "2026-11-20".parse().expect("a date"),
        n_days: 62,
    }
}

pub fn moment(text: &str) -> LocalMinute {
    LocalMinute::from_datetime(text.parse().expect("a moment"))
}

/// People ask from around the centres.
pub fn origin(number: usize) -> Position {
    let centers = centers();
    let (lon, lat) = centers[number % centers.len()];
    let offset = |step: usize| ((number * step) % 97) as f64 / 97.0 * 0.1 - 0.05;
    Position::from_lon_lat(lon + offset(31), lat + offset(57)).expect("near a centre")
}

pub fn centers() -> [(f64, f64); 6] {
    [(7.69, 45.07), (9.19, 45.46), (12.33, 45.44), (14.27, 40.85), (16.87, 41.12), (9.82, 44.10)]
}

pub fn cities() -> Vec<City> {
    let city = |(number, (lon, lat)): (usize, (f64, f64))| City {
        slug: CitySlug::new(&format!("city-{number}")).expect("a slug"),
        name: format!("City {number}").into(),
        provinces: vec![],
        neighbour_provinces: vec![],
        municipalities: vec![],
        main_municipality: IstatCode::new("000001").expect("a code"),
        bbox: BBox::from_wsen(lon - 0.3, lat - 0.3, lon + 0.3, lat + 0.3).expect("a box"),
        center: Position::from_lon_lat(lon, lat).expect("a position"),
        zoom: 11.0,
        languages: vec![],
        patron_days: vec![],
        geocoders: vec![],
        sources: vec![],
    };
    centers().into_iter().enumerate().map(city).collect()
}

pub fn need(rank: usize) -> NeedCode {
    NeedCode::new(&format!("need-{rank:02}")).expect("a code")
}

pub fn taxonomy() -> Taxonomy {
    let need = |rank: usize| Need {
        code: need(rank),
        parent: None,
        icon: "x".into(),
        order: rank as u16,
        open_eligibility: vec![],
        letters: vec![],
        see: vec![],
    };
    Taxonomy::new((0..60).map(need).collect()).expect("a taxonomy")
}

pub fn languages() -> Vec<Language> {
    let codes =
        ["it", "en", "fr", "ar", "es", "ro", "sq", "zh", "bn", "ur", "uk", "ru", "pa", "ti", "wo", "fa"];
    codes.iter().map(|code| Language::new(code).expect("a code")).collect()
}
