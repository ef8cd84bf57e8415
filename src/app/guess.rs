//! A proposal for a file about which nothing is declared: looked at, guessed, and read as it would be.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use bussola_engine::domain::id::slug;

use super::library::Library;
use crate::adapters::folder::headings::read_headings;
use crate::adapters::folder::source_settings::{FORMATS, parse_settings, read_signs};
use crate::adapters::sources;
use crate::config::Places;
use crate::ingest::draft::Draft;
use crate::ingest::guess::{self, Defaults, HOUSE_NUMBER, Knowledge, NOTHING, Proposal};
use crate::ingest::normalise::normalise;
use crate::ports::clock::Clock;
use crate::ports::mapping::SourceSettings;
use crate::ports::sample::Sample;

/// How many records are shown.
const SHOWN: usize = 10;

/// What was found out about a file.
#[derive(Debug)]
pub struct Guess {
    /// The source's folder, to be written or already there.
    pub folder: PathBuf,
    pub sample: Sample,
    pub proposal: Proposal,
    /// The text of `source.toml`.
    pub settings: String,
    /// The first records as they would become.
    pub drafts: Vec<Draft>,
}

/// Looks at a file and proposes how to read it. Nothing is written.
pub fn propose(
    places: &Places,
    library: &Library,
    clock: &dyn Clock,
    file: &Path,
    wishes: &Wishes,
) -> Result<Guess> {
    ensure!(file.exists(), "there is no file {}", file.display());
    let data = places.data.join("sources");
    let (headers, formats) = (data.join("headers.toml"), data.join(FORMATS));
    let headings =
        read_headings(&headers, &[HOUSE_NUMBER, NOTHING]).context("the known headings cannot be read")?;
    let signs = read_signs(&formats).context("the known formats cannot be read")?;
    let is_heading = |text: &str| guess::is_heading(text, &headings);
    let sample = sources::sample::look(file, &signs, wishes.sheet.as_deref(), &is_heading)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    let stem = file.file_name().unwrap_or_default().to_string_lossy();
    let stem = stem.split('.').next().unwrap_or_default();
    let name = wishes.name.clone().unwrap_or_else(|| slug(stem));
    ensure!(!name.is_empty(), "the file's name makes no name for a source; give one with --name");
    let folder = data.join(&name);
    let defaults = Defaults {
        title: wishes.defaults.title.clone().or(Some(stem.to_owned())),
        ..wishes.defaults.clone()
    };
    let knowledge = Knowledge { headings: &headings, words: &library.words, register: &library.register };
    let file_name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let of = |proposal: &Proposal| guess::write(&file_name, &sample, proposal, &defaults);
    let read = |text: &str| parse_settings(text, &folder, &formats).context("the proposal is no source.toml");
    let drafts = |settings: &str| first_drafts(&read(settings)?, file, library, clock);
    let proposal = match sample.is_known {
        true => guess::known(&drafts(&of(&Proposal::default()))?, &defaults),
        false => guess::guess(&sample, knowledge, &defaults),
    };
    let settings = of(&proposal);
    let drafts = drafts(&settings)?;
    Ok(Guess { folder, sample, proposal, settings, drafts })
}

/// The first records with anything in them, as they would become.
fn first_drafts(
    settings: &SourceSettings,
    file: &Path,
    library: &Library,
    clock: &dyn Clock,
) -> Result<Vec<Draft>> {
    let source = sources::open(&SourceSettings { file: file.to_owned(), ..settings.clone() });
    let records = source.records()?.filter(|record| !record.fields.is_empty()).take(SHOWN);
    let today = clock.today();
    Ok(records.map(|raw| normalise(raw, &library.words, &library.register, today)).collect())
}

/// What whoever asks knows about the file.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    pub name: Option<String>,
    pub sheet: Option<String>,
    pub defaults: Defaults,
}

/// Writes the proposal and puts the file beside it. What is there stays, unless it may be replaced.
pub fn write(guess: &Guess, file: &Path, may_replace: bool) -> Result<PathBuf> {
    let settings = guess.folder.join("source.toml");
    ensure!(
        may_replace || !settings.exists(),
        "{} is there already; --force replaces it, --name gives another name",
        settings.display()
    );
    let cannot = || format!("{} cannot be written", guess.folder.display());
    std::fs::create_dir_all(&guess.folder).with_context(cannot)?;
    let copy = guess.folder.join(file.file_name().unwrap_or_default());
    let is_there = copy.canonicalize().ok() == file.canonicalize().ok();
    if file.is_file() && !is_there {
        std::fs::copy(file, &copy).with_context(cannot)?;
    }
    std::fs::write(&settings, &guess.settings).with_context(cannot)?;
    Ok(settings)
}
