//! Address indexes: where they are, importing lists of addresses into one, making one again.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use bussola_engine::domain::register::Register;

use crate::adapters::folder::municipalities;
use crate::adapters::geocoders::embedded::import::{self, Options, Report};
use crate::adapters::geocoders::embedded::index::build::Builder;
use crate::adapters::geocoders::embedded::index::{Index, SourceNote};
use crate::adapters::geocoders::embedded::{StreetWords, WORDS_FILE};
use crate::config::Places;

pub use crate::adapters::geocoders::embedded::import::{Columns, Format};
pub use crate::formats::crs::Crs;

/// The folder of imported indexes beside the store.
const FOLDER: &str = "gazetteer";
const EXTENSION: &str = "idx";

/// What is known of one index file.
#[derive(Debug)]
pub struct Listed {
    pub file: PathBuf,
    pub n_municipalities: usize,
    pub n_streets: u32,
    pub n_bytes: usize,
    pub sources: Vec<SourceNote>,
}

impl Listed {
    fn of(file: &Path, index: &Index) -> Self {
        Self {
            file: file.to_owned(),
            n_municipalities: index.n_municipalities(),
            n_streets: index.n_streets(),
            n_bytes: index.n_bytes(),
            sources: index.sources.clone(),
        }
    }
}

/// The folder `gazetteer` beside a store that is a file, or in the current folder.
pub fn folder(places: &Places) -> PathBuf {
    let is_file = !places.store.contains("://");
    let beside = Path::new(&places.store).parent().filter(|_| is_file);
    beside.map_or_else(|| PathBuf::from(FOLDER), |parent| parent.join(FOLDER))
}

/// The index files that are used: those that are named, otherwise all of the folder.
pub fn files(places: &Places) -> Result<Vec<PathBuf>> {
    if !places.gazetteer.is_empty() {
        return Ok(places.gazetteer.clone());
    }
    let folder = folder(places);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let unreadable = || format!("the folder of address indexes {} cannot be read", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(unreadable)? {
        let file = entry.with_context(unreadable)?.path();
        if file.extension().is_some_and(|extension| extension == EXTENSION) {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// Imports a list of addresses into an index file, which is made or extended.
pub fn import(
    places: &Places,
    file: &Path,
    options: &Options,
    out: Option<PathBuf>,
) -> Result<(Report, Listed)> {
    let out = out.unwrap_or_else(|| folder(places).join(FOLDER).with_extension(EXTENSION));
    let (words, register) = words_and_register(places)?;
    let existing = if out.exists() { Some(Index::open(&out, words.fingerprint())?) } else { None };
    let (index, report) = import::import(file, options, &register, &words, existing.as_ref())?;
    index.save(&out)?;
    Ok((report, Listed::of(&out, &index)))
}

/// Compares all names of the indexes with the street words of today.
pub fn rebuild(places: &Places) -> Result<Vec<Listed>> {
    let (words, _) = words_and_register(places)?;
    let mut listed = Vec::new();
    for file in files(places)? {
        let old = Index::open_whatever_words(&file)?;
        let mut builder = Builder::new(&words);
        builder
            .add_index(&old, None)
            .with_context(|| format!("{} has too many addresses", file.display()))?;
        let index = builder.finish();
        index.save(&file)?;
        listed.push(Listed::of(&file, &index));
    }
    Ok(listed)
}

pub fn list(places: &Places) -> Result<Vec<Listed>> {
    let words = StreetWords::read(&places.data.join("gazetteer").join(WORDS_FILE))?;
    let listed = |file: PathBuf| Ok(Listed::of(&file, &Index::open(&file, words.fingerprint())?));
    files(places)?.into_iter().map(listed).collect()
}

fn words_and_register(places: &Places) -> Result<(StreetWords, Register)> {
    let in_data = || format!("the data folder {} cannot be used; see --data", places.data.display());
    let folder = places.data.join("gazetteer");
    let words = StreetWords::read(&folder.join(WORDS_FILE)).with_context(in_data)?;
    Ok((words, municipalities::read_register(&folder).with_context(in_data)?))
}

/// How to read a file, as said on the command line. `accuracy_m` holds for house numbers.
#[derive(Debug, Clone)]
pub struct Said {
    pub format: Format,
    pub crs: Option<Crs>,
    pub columns: Columns,
    pub municipality: Option<String>,
    pub name: String,
    pub licence: String,
    pub attribution: String,
    pub accuracy_m: f64,
}

impl Said {
    /// Understands the municipality by name or code.
    pub fn options(self, places: &Places) -> Result<Options> {
        let (_, register) = words_and_register(places)?;
        let municipality = match self.municipality.as_deref().map(str::trim) {
            None => None,
            Some(text) => {
                let by_code =
                    register.entries().iter().find(|entry| entry.municipality.istat.to_string() == text);
                let named = register.named(text, None);
                let found = by_code.or(if let [entry] = named[..] { Some(entry) } else { None });
                let found = found.with_context(|| {
                    format!("--municipality {text:?} is not the name or ISTAT code of one municipality")
                })?;
                Some(found.municipality.istat)
            }
        };
        let note = SourceNote {
            name: self.name,
            format: self.format.as_str().to_owned(),
            licence: self.licence,
            attribution: self.attribution,
            accuracy_m: self.accuracy_m,
        };
        Ok(Options { format: self.format, crs: self.crs, columns: self.columns, municipality, note })
    }
}
