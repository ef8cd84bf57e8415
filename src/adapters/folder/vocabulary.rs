//! What suggestions are made from: the words for needs in every interface language, and the places of the city areas.

use std::collections::BTreeMap;
use std::path::Path;

use bussola_engine::domain::city::City;
use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::Taxonomy;
use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::register::{Register, RegisterEntry};
use bussola_engine::search::suggest::{NeedTerms, PlaceTerms, Term, Vocabulary};
use geo::BoundingRect;
use serde::Deserialize;

use super::file::{FileError, read_toml};

#[derive(Debug, Deserialize)]
struct WordsFile {
    #[serde(default)]
    need: BTreeMap<String, NeedWords>,
}

#[derive(Debug, Deserialize)]
struct NeedWords {
    label: String,
    #[serde(default)]
    synonyms: Vec<String>,
}

/// Words on letters are Italian, whatever language the reader has chosen.
const LANGUAGE_OF_LETTERS: &str = "it";
/// Where no border is on file: how far from the seat a municipality reaches.
const UNKNOWN_REACH_M: f64 = 5_000.0;
/// A quarter weighs this share of its municipality.
const QUARTER_SHARE: u32 = 20;

/// Reads `taxonomy.toml` of each locale; the folder's name is the language.
pub fn read_vocabulary(
    taxonomy: &Taxonomy,
    locale_files: &[impl AsRef<Path>],
    register: &Register,
    cities: &[City],
) -> Result<Vocabulary, FileError> {
    let italian = Language::new(LANGUAGE_OF_LETTERS).expect("a code of two letters");
    let letter = |text: &str| Term { text: text.to_string(), language: italian, is_label: false };
    let mut terms: BTreeMap<NeedCode, Vec<Term>> = taxonomy
        .needs()
        .iter()
        .map(|need| (need.code.clone(), need.letters.iter().map(|text| letter(text)).collect()))
        .collect();
    for file in locale_files {
        add_locale(file.as_ref(), &mut terms)?;
    }
    Ok(Vocabulary {
        needs: terms.into_iter().map(|(code, terms)| NeedTerms { code, terms }).collect(),
        places: places(register, cities),
    })
}

fn add_locale(file: &Path, terms: &mut BTreeMap<NeedCode, Vec<Term>>) -> Result<(), FileError> {
    let folder = file.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    let language =
        Language::new(&folder).map_err(|error| FileError::bad_key(file, "the folder's name", error))?;
    for (code, words) in read_toml::<WordsFile>(file)?.need {
        let own = NeedCode::new(&code).ok().and_then(|code| terms.get_mut(&code));
        let Some(own) = own else {
            return Err(FileError::bad_key(file, format!("need.{code}"), "is not in needs.toml"));
        };
        own.push(Term { text: words.label, language, is_label: true });
        own.extend(words.synonyms.into_iter().map(|text| Term { text, language, is_label: false }));
    }
    Ok(())
}

/// Municipalities of the areas and their quarters.
fn places(register: &Register, cities: &[City]) -> Vec<PlaceTerms> {
    let is_covered = |entry: &&RegisterEntry| {
        let own = &entry.municipality;
        cities.iter().any(|city| city.covers(own.istat, &own.province))
    };
    let mut places = Vec::new();
    for entry in register.entries().iter().filter(is_covered) {
        let weight = entry.population.unwrap_or(0);
        places.push(PlaceTerms {
            name: entry.municipality.name.to_string(),
            other_names: entry.other_names.iter().map(ToString::to_string).collect(),
            municipality: Some(entry.municipality.clone()),
            position: entry.seat,
            radius: reach(entry),
            weight,
        });
        places.extend(entry.quarters.iter().map(|quarter| PlaceTerms {
            name: quarter.name.to_string(),
            other_names: quarter.common_names.iter().map(ToString::to_string).collect(),
            municipality: Some(entry.municipality.clone()),
            position: quarter.position,
            radius: quarter.radius,
            weight: weight / QUARTER_SHARE,
        }));
    }
    places
}

/// From the seat to the farthest corner of the box around the municipality.
fn reach(entry: &RegisterEntry) -> Metres {
    let unknown = Metres::new(UNKNOWN_REACH_M).expect("a length is not negative");
    let Some(bounds) = entry.border.as_ref().and_then(BoundingRect::bounding_rect) else { return unknown };
    let corners =
        [bounds.min().x, bounds.max().x].map(|lon| [bounds.min().y, bounds.max().y].map(|lat| (lon, lat)));
    let distances = corners
        .into_iter()
        .flatten()
        .filter_map(|(lon, lat)| Position::from_lon_lat(lon, lat).ok())
        .map(|corner| entry.seat.metres_to(corner).value());
    Metres::new(distances.fold(0.0, f64::max)).unwrap_or(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::folder::cities::read_cities;
    use crate::adapters::folder::municipalities::read_register;
    use crate::adapters::folder::taxonomy::read_taxonomy;

    #[test]
    fn every_need_has_a_label_in_every_locale_and_every_area_has_places() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let taxonomy = read_taxonomy(&data.join("taxonomy")).expect("needs.toml is right");
        let register = read_register(&data.join("gazetteer")).expect("the register is right");
        let cities = read_cities(&data.join("cities")).expect("the cities are right");
        let files = ["it", "en"].map(|code| data.join("locales").join(code).join("taxonomy.toml"));
        let vocabulary =
            read_vocabulary(&taxonomy, &files, &register, &cities).expect("the locales are right");
        assert_eq!(vocabulary.needs.len(), taxonomy.needs().len());
        for need in &vocabulary.needs {
            assert_eq!(need.terms.iter().filter(|term| term.is_label).count(), files.len(), "{}", need.code);
        }
        for city in &cities {
            let main =
                |p: &&PlaceTerms| p.municipality.as_ref().is_some_and(|m| m.istat == city.main_municipality);
            assert!(vocabulary.places.iter().any(|place| main(&place)), "{}", city.slug);
        }
    }
}
