//! `bussola ingest`: runs sources and prints what happened to every record, or proposes how to read a new file.

mod proposal;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};

use super::progress::Line;
use crate::app::App;
use crate::config::Places;
use crate::ingest::{Options, Report};
use crate::ports::source::Source;

/// Run sources of data/sources, all or the named ones, or a file with its source.toml, into the store
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola ingest
  bussola ingest desks --dry-run
  bussola ingest desks --file new-desks.csv --report report.json
  bussola ingest lists/prato/desks.xlsx
  bussola ingest --guess desks.xlsx --municipality Prato --needs orientation")]
pub struct Args {
    /// Names of sources, or files with a source.toml beside them; all sources when none is given
    sources: Vec<String>,
    /// Read this file with the settings of the one named source
    #[arg(long)]
    file: Option<PathBuf>,
    /// Propose a source.toml for this file and show ten rows as they would become; the store is not touched
    #[arg(long, value_name = "FILE", conflicts_with_all = ["sources", "file", "report"])]
    guess: Option<PathBuf>,
    #[command(flatten)]
    wishes: proposal::Wishes,
    /// Report only; write nothing
    #[arg(long)]
    dry_run: bool,
    /// Publish although more than a tenth of the desks would be gone
    #[arg(long)]
    accept_drop: bool,
    /// Ask sources on the web although their copy is young
    #[arg(long)]
    fresh: bool,
    /// Also write the reports as JSON to this file
    #[arg(long, value_name = "FILE.json")]
    report: Option<PathBuf>,
    /// Print the reports, or the proposal, as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    if let Some(file) = &args.guess {
        return proposal::run(&places, file, &args.wishes, args.dry_run, args.json);
    }
    ensure!(!args.wishes.is_any(), "--name, --sheet, --municipality, --needs and --force go with --guess");
    let app = App::open(places).await?;
    let options = Options { dry_run: args.dry_run, accept_drop: args.accept_drop };
    let (mut reports, mut failures) = (Vec::new(), Vec::new());
    for source in sources(&app, &args)? {
        let line = Line::new();
        match app.ingest(&*source, &options, &|progress| line.show(progress)).await {
            Ok(report) => reports.push(report),
            // The other sources have nothing to do with it.
            Err(error) => failures.push((source.info().id.clone(), error)),
        }
    }
    if !args.dry_run {
        app.put_sheets().await?;
        app.look_for_duplicates().await?;
    }
    let json = format!("[{}]", reports.iter().map(Report::to_json).collect::<Vec<_>>().join(",\n"));
    if let Some(file) = &args.report {
        write(file, &json)?;
    }
    if args.json {
        println!("{json}");
    } else {
        reports.iter().for_each(|report| println!("{}", report.to_text()));
    }
    match failures.len() {
        0 => Ok(()),
        1 => {
            let (id, error) = failures.remove(0);
            Err(error.context(format!("source {id} was not run; what it published before stays")))
        }
        n => {
            for (id, error) in &failures {
                eprintln!("source {id}: {error:#}");
            }
            bail!("{n} sources were not run; what they published before stays")
        }
    }
}

fn sources(app: &App, args: &Args) -> Result<Vec<Box<dyn Source>>> {
    if let Some(file) = &args.file {
        ensure!(
            args.sources.len() == 1,
            "--file needs the name of the one source whose settings describe it"
        );
        return Ok(vec![app.source_from_file(&args.sources[0], file)?]);
    }
    if args.sources.is_empty() {
        return app.sources(&[], args.fresh);
    }
    let mut sources = Vec::new();
    for name in &args.sources {
        // A name of a source has neither dots nor slashes; a file has one of them.
        if name.contains(['.', '/', '\\']) {
            ensure!(Path::new(name).exists(), "there is no file {name}");
            sources.push(app.source_beside(Path::new(name))?);
        } else {
            sources.extend(app.sources(std::slice::from_ref(name), args.fresh)?);
        }
    }
    Ok(sources)
}

fn write(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text).with_context(|| format!("{} cannot be written", file.display()))
}
