//! `bussola release`: freezes the data of a month in a folder.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use futures_util::StreamExt as _;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::ask;
use crate::config::Places;
use crate::web::releases::{CITATION, DESCRIPTION, Month, Release, ReleaseFile, SUMS, hexadecimal};
use crate::web::site::Site;

/// Freeze the data as it was at the end of a month, in every format, with checksums
#[derive(Debug, clap::Args)]
#[command(after_help = "A release never changes: the command refuses to write one that is there.
The site shows it at /{language}/data/releases. Run it from a timer on the first day of each month.

Examples:
  bussola release --month 2026-11
  bussola release --month 2026-11 --out /srv/releases")]
pub struct Args {
    /// A month that is over, YYYY-MM
    #[arg(long)]
    month: Month,
    /// The folder that the release's own folder is put into; without it, the one that the site shows
    #[arg(long)]
    out: Option<PathBuf>,
    /// The site's public address, for the citation
    #[arg(long, env = "BUSSOLA_PUBLIC_URL")]
    public_url: Option<String>,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let Args { month, out, public_url } = args;
    let folder = out.unwrap_or_else(|| places.releases());
    let whole = folder.join(month.to_string());
    ensure!(!whole.exists(), "{} is there already, and a release never changes", whole.display());
    let site = ask::site(places).await?;
    if month.last_day() >= site.clock.today() {
        super::usage_error(format!("--month {month} is not over yet"));
    }
    // Before anything is written: a month that nobody knows is refused here.
    let release = head(&site, month).await?;
    // Written aside, so that nobody sees half a release.
    let part = folder.join(format!(".{month}.part"));
    let is_new = fs::create_dir_all(&folder).and_then(|()| fs::create_dir(&part));
    is_new.with_context(|| {
        format!("{} cannot be made; if no other release is being written, remove it", part.display())
    })?;
    let frozen = freeze(&site, release, &part, public_url.as_deref()).await;
    let done = frozen.and_then(|release| {
        fs::rename(&part, &whole)?;
        Ok(release)
    });
    if done.is_err() {
        fs::remove_dir_all(&part).ok();
    }
    println!("{}", done?.citation(public_url.as_deref()));
    println!("{}", whole.display());
    Ok(())
}

fn as_of(month: Month) -> (&'static str, String) {
    ("as_of", month.last_day().to_string())
}

/// What the release will be, without its files.
async fn head(site: &Arc<Site>, month: Month) -> Result<Release> {
    let one = ("limit", "1".to_owned());
    let told = ask::get_from(site, "/api/v1/desks", &[as_of(month), one]).await?;
    let told = axum::body::to_bytes(told.into_body(), 1 << 20).await?;
    let told: Value = serde_json::from_slice(&told)?;
    let number = |name: &str| told[name].as_u64().with_context(|| format!("the list of desks has no {name}"));
    Ok(Release {
        month,
        as_of: month.last_day(),
        data_version: number("data_version")?,
        n_desks: number("numberMatched")?,
        title: format!("Desks, release {month}"),
        attribution: site.publication.attribution().to_owned(),
        licence: site.publication.licence().to_owned(),
        files: Vec::new(),
        checksum: String::new(),
    })
}

/// Writes every format, then the files that speak of them.
async fn freeze(
    site: &Arc<Site>,
    mut release: Release,
    folder: &Path,
    public_url: Option<&str>,
) -> Result<Release> {
    for exporter in &site.exporters {
        let (path, mediatype) = (exporter.file().to_owned(), exporter.media_type().to_owned());
        let response = ask::get_from(site, &format!("/export/{path}"), &[as_of(release.month)]).await?;
        let written = write(response.into_body(), &folder.join(&path)).await;
        let (bytes, hash) = written.with_context(|| format!("{path} cannot be written"))?;
        release.files.push(ReleaseFile { name: exporter.format().to_owned(), path, mediatype, bytes, hash });
    }
    describe(&mut release, folder, public_url)?;
    Ok(release)
}

/// The files that speak of the others, each made of those before it.
fn describe(release: &mut Release, folder: &Path, public_url: Option<&str>) -> Result<()> {
    let description = serde_json::to_string_pretty(&release.description())?;
    fs::write(folder.join(DESCRIPTION), &description)?;
    release.files.push(ReleaseFile::of(DESCRIPTION, "application/json", description.as_bytes()));
    let sums: String = release.files.iter().map(ReleaseFile::sum).collect();
    fs::write(folder.join(SUMS), &sums)?;
    release.checksum = hexadecimal(&Sha256::digest(&sums));
    fs::write(folder.join(CITATION), release.citation(public_url) + "\n")?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let mut permissions = fs::metadata(&path)?.permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions)?;
    }
    Ok(())
}

/// How long the file is, and its SHA-256.
async fn write(body: axum::body::Body, path: &Path) -> Result<(u64, String)> {
    let mut file = BufWriter::new(File::create_new(path)?);
    let (mut hash, mut n_bytes) = (Sha256::new(), 0);
    let mut chunks = body.into_data_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.context("the export broke off")?;
        hash.update(&chunk);
        n_bytes += chunk.len() as u64;
        file.write_all(&chunk)?;
    }
    file.flush()?;
    Ok((n_bytes, hexadecimal(&hash.finalize())))
}
