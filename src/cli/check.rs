//! `bussola check`: everything in the data folder, every text, every schedule.

use anyhow::{Context as _, Result, bail};

use bussola_engine::domain::schedule::OsmHours;

use crate::adapters::sources;
use crate::app::geocoding;
use crate::app::library::Library;
use crate::config::Places;
use crate::ports::source::RawRecord;
use crate::web::texts::{Review, Texts};

/// Validate everything in data/: cities, needs, texts, sources, sheets, schedules
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola check
  bussola check --data path/to/data")]
pub struct Args {}

pub fn run(places: &Places, _args: &Args) -> Result<()> {
    let library = Library::read(&places.data)?;
    let texts =
        Texts::load(&places.data.join("locales")).context("the texts in data/locales cannot be read")?;
    let mut faults: Vec<String> = library.sheet_errors.iter().map(ToString::to_string).collect();
    let mut n_records = 0_usize;
    let mut desk_ids = std::collections::BTreeSet::new();
    for settings in library.sources.iter().filter(|settings| settings.url.is_none()) {
        let source = sources::open(settings);
        for record in source.records()? {
            n_records += 1;
            faults.extend(record_faults(settings.info.id.as_str(), &record));
            desk_ids.extend(record.fields.get("id").cloned());
        }
    }
    for sheet in &library.sheets {
        let unknown_needs = sheet.needs.iter().filter(|need| library.taxonomy.need(need).is_none());
        faults.extend(unknown_needs.map(|need| format!("sheet {}: need {need} does not exist", sheet.id)));
        let unknown_cities =
            sheet.cities.iter().filter(|city| library.cities.iter().all(|own| own.slug != **city));
        faults.extend(unknown_cities.map(|city| format!("sheet {}: city {city} does not exist", sheet.id)));
        let unknown_desks = sheet.desks.iter().filter(|desk| !desk_ids.contains(desk.as_str()));
        faults.extend(unknown_desks.map(|desk| format!("sheet {}: no source has the desk {desk}", sheet.id)));
    }
    for city in &library.cities {
        let unknown = city.sources.iter().filter(|id| library.sources.iter().all(|own| own.info.id != **id));
        faults.extend(unknown.map(|id| format!("city {}: source {id} does not exist", city.slug)));
        let istat = city.main_municipality;
        if library.register.entry(istat).is_none() {
            faults.push(format!("city {}: main_municipality {istat} does not exist", city.slug));
        }
    }
    faults.extend(path_faults(&library, &texts));
    faults.extend(geocoding::faults(&library, places));
    println!(
        "{} cities, {} needs, {} sheets, {} sources with {n_records} records, {} interface languages",
        library.cities.len(),
        library.taxonomy.needs().len(),
        library.sheets.len(),
        library.sources.len(),
        texts.languages().len(),
    );
    for language in texts.languages().iter().filter(|language| !language.review.is_whole()) {
        let Review { n_texts, n_read } = language.review;
        println!("{}: a person has read {n_read} of {n_texts} texts", language.code);
    }
    if faults.is_empty() {
        println!("All of it is right.");
        return Ok(());
    }
    faults.iter().for_each(|fault| eprintln!("{fault}"));
    bail!("{} faults", faults.len())
}

/// Texts that a guided path needs, and those of paths that are not there any more are found by the tests of texts.
fn path_faults(library: &Library, texts: &Texts) -> Vec<String> {
    let language = texts.default_language().code;
    let mut keys = Vec::new();
    for path in &library.paths {
        keys.extend(["title", "lead"].map(|part| format!("path-{}-{part}", path.id)));
        for step in &path.steps {
            let parts = [("title", true), ("what", true), ("cost", step.has_cost), ("time", step.has_time)];
            let needed = parts.into_iter().filter(|(_, is_needed)| *is_needed);
            keys.extend(needed.map(|(part, _)| format!("path-{}-{}-{part}", path.id, step.id)));
        }
    }
    let missing = keys.into_iter().filter(|key| !texts.has(language, key));
    missing.map(|key| format!("the text {key} is missing in data/locales/{language}")).collect()
}

/// What is wrong with a record before anything is looked up: what could not be read, and hours that are no hours.
fn record_faults(source: &str, record: &RawRecord) -> Vec<String> {
    let place = format!("source {source}, line {}", record.line);
    let unread = record
        .issues
        .iter()
        .map(|issue| format!("{place}: {} in {} ({:?})", issue.rule.as_str(), issue.field, issue.value));
    let hours = record.fields.get("opening_hours").and_then(|text| OsmHours::parse(text).err());
    unread.chain(hours.map(|error| format!("{place}: {error}"))).collect()
}
