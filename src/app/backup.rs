//! A backup: a zip with copies of everything that a store keeps, and a page that says what is in it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::adapters::stores;
use crate::adapters::stores::upkeep::{self, Keeper, Steps};

/// What the zip tells of itself.
const PAGE: &str = "backup.json";
/// Grows when older programs could not put a backup back.
const FORMAT: u32 = 1;
/// The page is a few lines; more is none of ours.
const MAX_PAGE_BYTES: u64 = 64 * 1024;

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    pub format: u32,
    /// The program that made it.
    pub program: String,
    /// `geopackage` or `postgis`: a backup goes back to where it came from.
    pub engine: String,
    /// Of a database; tables go back to the schema of this name.
    pub schema: Option<String>,
    pub data_version: u64,
    /// RFC 3339.
    pub made_at: String,
    pub files: BTreeMap<String, Copied>,
}

/// One file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    pub bytes: u64,
    /// In hexadecimal.
    pub sha256: String,
}

/// What was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    pub page: Page,
    /// Where the store is that was there before.
    pub former: Option<String>,
}

/// Brings the tables of a store up to date, and makes it when it is missing; answers with where they were and are.
pub async fn migrate(place: &str) -> Result<(Steps, Steps)> {
    let before = upkeep::steps(place).await?;
    stores::open(place).await?;
    stores::open_private(place).await?;
    Ok((before, upkeep::steps(place).await?))
}

/// Writes a backup; the store may be in use, and its tables stay at the step where they are. What visitors wrote is in
/// it, so only its owner may read it.
pub async fn make(place: &str, out: &Path, at: DateTime<Utc>) -> Result<Page> {
    ensure!(!out.exists(), "{} is there already, and a backup replaces nothing", out.display());
    let folder = folder_of(out);
    let scratch = tempfile::Builder::new().prefix(".bussola-backup-").tempdir_in(folder);
    let scratch = scratch.with_context(|| format!("nothing can be written in {}", folder.display()))?;
    let data_version = upkeep::copy(place, scratch.path()).await?;
    let (engine, schema) = told(place)?;
    let mut page = Page {
        format: FORMAT,
        program: format!("bussola {}", env!("CARGO_PKG_VERSION")),
        engine,
        schema,
        data_version,
        made_at: at.to_rfc3339_opts(SecondsFormat::Secs, true),
        files: BTreeMap::new(),
    };
    let zip = tempfile::NamedTempFile::new_in(folder)?;
    pack(scratch.path(), &mut page, zip.as_file())?;
    zip.persist_noclobber(out).with_context(|| format!("{} cannot be written", out.display()))?;
    Ok(page)
}

/// Puts a backup in the place of a store; see [`upkeep::put_back`] for `aside`.
pub async fn put_back(place: &str, file: &Path, aside: Option<&str>) -> Result<Restored> {
    let (engine, schema) = told(place)?;
    // Beside the store, so that the files need only change their names.
    let folder = if engine == "geopackage" { folder_of(Path::new(place)) } else { Path::new(".") };
    let scratch = tempfile::Builder::new().prefix(".bussola-restore-").tempdir_in(folder);
    let scratch = scratch.with_context(|| format!("nothing can be written in {}", folder.display()))?;
    let page = unpack(file, scratch.path())?;
    ensure!(
        page.engine == engine,
        "this is a backup of a store in {}; give --store the place of one, or move the data with `bussola export`",
        if page.engine == "geopackage" { "a GeoPackage file" } else { "PostgreSQL" }
    );
    if let Some(own) = page.schema.as_ref().filter(|own| Some(*own) != schema.as_ref()) {
        bail!("this backup goes back to the schema {own}; add ?options[search_path]={own} to the address");
    }
    let former = upkeep::put_back(place, scratch.path(), aside).await?;
    // Tables of an older program are brought up to date now rather than when the first visitor comes.
    migrate(place).await?;
    Ok(Restored { page, former })
}

fn told(place: &str) -> Result<(String, Option<String>)> {
    Ok(match upkeep::keeper(place)? {
        Keeper::Geopackage => ("geopackage".to_owned(), None),
        Keeper::Postgis { schema } => ("postgis".to_owned(), Some(schema)),
    })
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."))
}

fn pack(folder: &Path, page: &mut Page, out: &File) -> Result<()> {
    let mut zip = ZipWriter::new(out);
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true);
    for name in upkeep::COPIES {
        let path = folder.join(name);
        if !path.exists() {
            continue;
        }
        zip.start_file(name, options)?;
        let copied = copy(&mut File::open(path)?, &mut zip)?;
        page.files.insert(name.to_owned(), copied);
    }
    zip.start_file(PAGE, options)?;
    zip.write_all(&serde_json::to_vec_pretty(page)?)?;
    zip.finish()?.sync_all()?;
    Ok(())
}

/// Takes out what the page names, as far as it is ours, and compares every byte with what the page says.
fn unpack(file: &Path, folder: &Path) -> Result<Page> {
    let opened = File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let foreign = || format!("{} is not a backup of this program", file.display());
    let mut zip = ZipArchive::new(opened).with_context(foreign)?;
    let mut text = Vec::new();
    zip.by_name(PAGE).with_context(foreign)?.take(MAX_PAGE_BYTES).read_to_end(&mut text)?;
    let page: Page = serde_json::from_slice(&text).with_context(foreign)?;
    ensure!(page.format == FORMAT, "{} was made by a newer program; update bussola first", file.display());
    for name in upkeep::COPIES {
        let Some(expected) = page.files.get(name) else { continue };
        let entry = zip.by_name(name).with_context(|| format!("{} has no {name}", file.display()))?;
        let mut out = fs::OpenOptions::new().write(true).create_new(true).open(folder.join(name))?;
        // One byte more than there should be is enough to know.
        let copied = copy(&mut entry.take(expected.bytes + 1), &mut out)?;
        ensure!(copied == *expected, "{name} in {} is damaged: its checksum differs", file.display());
    }
    Ok(page)
}

fn copy(from: &mut impl Read, to: &mut impl Write) -> io::Result<Copied> {
    let mut hash = Sha256::new();
    let mut bytes = 0;
    let mut buffer = vec![0; 256 * 1024];
    loop {
        let n = from.read(&mut buffer)?;
        if n == 0 {
            break;
        }
        hash.update(&buffer[..n]);
        to.write_all(&buffer[..n])?;
        bytes += n as u64;
    }
    let sha256 = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Copied { bytes, sha256 })
}
