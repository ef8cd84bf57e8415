//! Everything in the data folder, read once at start.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result};
use bussola_engine::domain::calendar::Calendar;
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::DocumentCode;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::Taxonomy;
use bussola_engine::domain::notice::Notice;
use bussola_engine::domain::path::GuidedPath;
use bussola_engine::domain::register::Register;
use bussola_engine::domain::sheet::Sheet;
use bussola_engine::search::suggest::Vocabulary;

use crate::adapters::folder::duplicates::DuplicateRules;
use crate::adapters::folder::sheets::SheetFileError;
use crate::adapters::folder::source_settings::SourceSettings;
use crate::adapters::folder::{
    cities, corrections, duplicates, mapped, municipalities, notices, paths, sheets, source_settings,
    taxonomy, vocabulary, words,
};
use crate::adapters::geocoders::embedded::Embedded;
use crate::config::Places;
use crate::ingest::{Corrections, Words};
use crate::ports::geocoder::Geocoder;
use crate::ports::mapped::Mapped;
use crate::publication::{Field, Publication};
use crate::web::catalogue::Settings;

/// The file of notices, in the data folder.
pub const NOTICES: &str = "notices.toml";

/// The data folder as values.
pub struct Library {
    pub cities: Vec<City>,
    pub calendar: Calendar,
    pub taxonomy: Arc<Taxonomy>,
    pub register: Arc<Register>,
    pub words: Words,
    /// Languages that communities speak, the commonest first.
    pub languages: Vec<Language>,
    pub vocabulary: Vocabulary,
    pub sources: Vec<SourceSettings>,
    pub sheets: Vec<Sheet>,
    pub paths: Vec<GuidedPath>,
    pub notices: Vec<Notice>,
    /// Pictograms of documents.
    pub document_icons: BTreeMap<DocumentCode, Box<str>>,
    pub sheet_errors: Vec<SheetFileError>,
    pub publication: Publication,
    /// Where mapping campaigns have looked.
    pub mapped: Mapped,
    /// How catalogues of open data are told of the network.
    pub catalogue: Settings,
    /// What people said against the sources.
    pub corrections: Corrections,
    pub duplicate_rules: DuplicateRules,
    /// Fields of a source whose values a report may quote.
    pub quotable: BTreeSet<String>,
    pub geocoder: Arc<dyn Geocoder>,
}

impl std::fmt::Debug for Library {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Library").field("cities", &self.cities.len()).finish_non_exhaustive()
    }
}

impl Library {
    /// The data folder, and the imported address indexes.
    pub fn open(places: &Places) -> Result<Self> {
        Self::read_with(&places.data, &super::gazetteer::files(places)?)
    }

    /// The data folder alone.
    pub fn read(data: &Path) -> Result<Self> {
        Self::read_with(data, &[])
    }

    fn read_with(data: &Path, indexes: &[PathBuf]) -> Result<Self> {
        let in_data = || format!("the data folder {} cannot be used; see --data", data.display());
        let cities = cities::read_cities(&data.join("cities")).with_context(in_data)?;
        let taxonomy_dir = data.join("taxonomy");
        let taxonomy = taxonomy::read_taxonomy(&taxonomy_dir).with_context(in_data)?;
        let locale_files = locale_files(data)?;
        let languages = words::read_language_words(&taxonomy_dir, &locale_files).with_context(in_data)?;
        let [need_names, need_synonyms] =
            words::read_need_words(&taxonomy, &locale_files).with_context(in_data)?;
        let words = Words {
            kinds: taxonomy::read_kinds(&taxonomy_dir, &taxonomy).with_context(in_data)?,
            nationalities: words::read_nationalities(&taxonomy_dir, &languages).with_context(in_data)?,
            languages,
            need_names,
            need_synonyms,
            documents: taxonomy::read_documents(&taxonomy_dir).with_context(in_data)?,
            taxonomy: taxonomy.clone(),
        };
        let register =
            Arc::new(municipalities::read_register(&data.join("gazetteer")).with_context(in_data)?);
        let geocoder =
            Embedded::read(&data.join("gazetteer"), Arc::clone(&register)).with_context(in_data)?;
        let geocoder = geocoder
            .with_files(indexes)
            .context("an imported address index cannot be used; see --gazetteer")?;
        let themes = sheets::read_themes(&data.join("sheets")).with_context(in_data)?;
        let publication = Publication::load(&data.join("publication.toml")).with_context(in_data)?;
        let paths =
            paths::read_paths(&data.join("paths"), &taxonomy, &words.documents).with_context(in_data)?;
        let notices = notices::read_notices(&data.join(NOTICES), &cities).with_context(in_data)?;
        let document_icons = taxonomy::read_document_icons(&taxonomy_dir).with_context(in_data)?;
        let (sheets, sheet_errors) = sheets::read_sheets(&data.join("sheets"), &themes);
        Ok(Self {
            calendar: cities::calendar(&cities),
            languages: taxonomy::read_languages(&taxonomy_dir).with_context(in_data)?,
            vocabulary: vocabulary::read_vocabulary(&taxonomy, &locale_files, &register, &cities)
                .with_context(in_data)?,
            sources: source_settings::read_all_settings(&data.join("sources")).with_context(in_data)?,
            corrections: Corrections::new(
                corrections::read_corrections(&data.join("corrections.csv")).with_context(in_data)?,
            ),
            duplicate_rules: duplicates::read_rules(&data.join("duplicates.toml")).with_context(in_data)?,
            quotable: quotable(&publication),
            publication,
            mapped: mapped::read_mapped(&data.join("mapped.csv"), &taxonomy).with_context(in_data)?,
            catalogue: Settings::load(&data.join("catalogue.toml")).with_context(in_data)?,
            taxonomy: Arc::new(taxonomy),
            geocoder: Arc::new(geocoder),
            cities,
            register,
            words,
            sheets,
            sheet_errors,
            paths,
            notices,
            document_icons,
        })
    }
}

/// The fields of a source that leave the service as a field of a desk, under whatever name.
fn quotable(publication: &Publication) -> BTreeSet<String> {
    let leaves = |field: &Field| publication.declared().iter().any(|declared| declared.field == *field);
    let fields = [
        ("name", Field::Name),
        ("organization", Field::Organization),
        ("organization_kind", Field::OrganizationKind),
        ("organization_website", Field::OrganizationWebsite),
        ("kind", Field::Kind),
        ("address", Field::Address),
        ("postcode", Field::Postcode),
        ("municipality", Field::Municipality),
        ("province", Field::Province),
        ("istat", Field::MunicipalityIstat),
        ("phone", Field::Phones),
        ("email", Field::Emails),
        ("website", Field::Websites),
        ("hours_text", Field::OpeningHoursText),
        ("opening_hours", Field::OpeningHours),
        ("on_national_holidays", Field::OnNationalHolidays),
        ("on_patron_day", Field::OnPatronDay),
        ("on_bridge_days", Field::OnBridgeDays),
        ("in_august", Field::InAugust),
        ("needs", Field::Needs),
        ("languages", Field::Languages),
        ("audience", Field::Audience),
        ("access", Field::Access),
        ("cost", Field::Free),
        ("documents", Field::Documents),
        ("notes", Field::Notes),
        ("url", Field::SourceUrl),
        ("date", Field::SourceDatedOn),
        ("confidence", Field::Confidence),
        ("precision", Field::Precision),
        ("location_kind", Field::LocationKind),
        ("visibility", Field::AddressVisibility),
        ("step_free", Field::StepFree),
        ("id", Field::SourceKey),
        ("lat", Field::Address),
        ("lon", Field::Address),
    ];
    fields.into_iter().filter(|(_, field)| leaves(field)).map(|(name, _)| name.to_owned()).collect()
}

/// `taxonomy.toml` of every interface language, ordered by language.
fn locale_files(data: &Path) -> Result<Vec<PathBuf>> {
    let locales = data.join("locales");
    let entries = std::fs::read_dir(&locales)
        .with_context(|| format!("the data folder has no {}; see --data", locales.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let file = entry?.path().join("taxonomy.toml");
        if file.is_file() {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}
