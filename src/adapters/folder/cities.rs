//! City areas from `data/cities/<slug>/city.toml`, and the calendar of their patron days.

use std::collections::BTreeMap;
use std::path::Path;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::calendar::{Calendar, PatronDay};
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::{CitySlug, SourceId};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::position::{BBox, Position};
use bussola_engine::domain::time::MonthDay;
use serde::Deserialize;

use super::file::{FileError, folders_in, name_of, read_toml};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CityFile {
    slug: String,
    name: String,
    province_codes: Vec<String>,
    neighbour_province_codes: Vec<String>,
    municipalities: Vec<String>,
    bbox: [f64; 4],
    center: [f64; 2],
    zoom: f64,
    main_municipality: String,
    languages: Vec<String>,
    #[serde(default = "only_embedded")]
    geocoders: Vec<String>,
    sources: Vec<String>,
    #[serde(default)]
    patron_days: Vec<PatronDayEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PatronDayEntry {
    istat: String,
    day: String,
    name: String,
    /// Where the fact is from: for readers of the file.
    #[serde(rename = "source")]
    _source: String,
}

/// Whoever says nothing asks nobody else.
fn only_embedded() -> Vec<String> {
    vec!["embedded".to_owned()]
}

/// Reads every city area, ordered by slug.
pub fn read_cities(folder: &Path) -> Result<Vec<City>, FileError> {
    folders_in(folder)?.iter().map(|city| read_city(city)).collect()
}

/// The patron days of all areas together.
pub fn calendar(cities: &[City]) -> Calendar {
    let mut patrons: BTreeMap<IstatCode, Vec<PatronDay>> = BTreeMap::new();
    for (istat, day) in cities.iter().flat_map(|city| &city.patron_days) {
        let days = patrons.entry(*istat).or_default();
        if !days.contains(day) {
            days.push(day.clone());
        }
    }
    patrons.values_mut().for_each(|days| days.sort());
    Calendar::new(patrons)
}

fn read_city(folder: &Path) -> Result<City, FileError> {
    let file = folder.join("city.toml");
    let CityFile {
        slug,
        name,
        province_codes,
        neighbour_province_codes,
        municipalities,
        bbox: [west, south, east, north],
        center: [lon, lat],
        zoom,
        main_municipality,
        languages,
        geocoders,
        sources,
        patron_days,
    } = read_toml(&file)?;
    let bad = |key: &str, detail: &dyn ToString| FileError::bad_key(&file, key, detail.to_string());
    if slug != name_of(folder) {
        return Err(bad("slug", &format!("{slug:?} is not the name of the folder")));
    }
    if !(1.0..=20.0).contains(&zoom) {
        return Err(bad("zoom", &format!("{zoom} is not between 1 and 20")));
    }
    if geocoders.is_empty() {
        return Err(bad("geocoders", &"the list is empty; leave it out for the embedded one"));
    }
    let boxed = |texts: Vec<String>| texts.into_iter().map(Into::into).collect();
    let istat = |key: &str, code: &str| IstatCode::new(code).map_err(|error| bad(key, &error));
    Ok(City {
        slug: CitySlug::new(&slug).map_err(|error| bad("slug", &error))?,
        name: name.into(),
        provinces: boxed(province_codes),
        neighbour_provinces: boxed(neighbour_province_codes),
        municipalities: municipalities
            .iter()
            .map(|code| istat("municipalities", code))
            .collect::<Result<_, _>>()?,
        main_municipality: istat("main_municipality", &main_municipality)?,
        bbox: BBox::from_wsen(west, south, east, north).map_err(|error| bad("bbox", &error))?,
        center: Position::from_lon_lat(lon, lat).map_err(|error| bad("center", &error))?,
        zoom,
        languages: languages
            .iter()
            .map(|code| Language::new(code).map_err(|error| bad("languages", &error)))
            .collect::<Result<_, _>>()?,
        patron_days: patron_days
            .into_iter()
            .map(|entry| {
                let day = MonthDay::parse(&entry.day)
                    .ok_or_else(|| bad("patron_days.day", &format!("{:?} is not MM-DD", entry.day)))?;
                Ok((istat("patron_days.istat", &entry.istat)?, PatronDay { day, name: entry.name.into() }))
            })
            .collect::<Result<_, FileError>>()?,
        geocoders: boxed(geocoders),
        sources: sources
            .iter()
            .map(|name| SourceId::new(name).map_err(|error| bad("sources", &error)))
            .collect::<Result<_, _>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("data/cities")
    }

    #[test]
    fn every_city_of_the_project_is_read_and_its_patron_days_are_in_the_calendar() {
        let cities = read_cities(&data()).expect("data/cities is right");
        assert_eq!(cities.len(), 8);
        let calendar = calendar(&cities);
        for (istat, day) in cities.iter().flat_map(|city| &city.patron_days) {
            assert!(calendar.patron_days(*istat).contains(day));
        }
    }

    #[test]
    fn a_mistake_is_told_with_file_and_key() {
        let copy = tempfile::tempdir().expect("a folder");
        let folder = copy.path().join("nova");
        std::fs::create_dir(&folder).expect("created");
        let first = folders_in(&data()).expect("cities").remove(0);
        let good = std::fs::read_to_string(first.join("city.toml")).expect("read");
        let good = good.replacen(&format!("slug = \"{}\"", name_of(&first)), "slug = \"nova\"", 1);
        for (bad, expected) in [
            (good.replacen("zoom = ", "zoom = 9", 1), "city.toml: zoom: "),
            (good.replacen("slug = \"nova\"", "slug = \"vetus\"", 1), "city.toml: slug: \"vetus\""),
            (good.replacen("zoom", "zum", 1), "unknown field `zum`"),
            (good.replacen("geocoders = [\"embedded\"]", "geocoders = []", 1), "city.toml: geocoders: "),
            (good.replacen("day = \"", "day = \"13-", 1), "city.toml: patron_days.day: "),
        ] {
            std::fs::write(folder.join("city.toml"), bad).expect("written");
            let error = read_cities(copy.path()).expect_err("a mistake").to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
