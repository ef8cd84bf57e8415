//! `bussola ingest`: runs sources and prints what happened to every record.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use super::progress::Line;
use crate::app::App;
use crate::config::Places;
use crate::ingest::{Options, Report};

/// Run sources of data/sources, all or the named ones, into the store
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola ingest
  bussola ingest desks --dry-run
  bussola ingest desks --file new-desks.csv --report report.json")]
pub struct Args {
    /// Names of sources; all when none is given
    sources: Vec<String>,
    /// Read this file with the settings of the one named source
    #[arg(long)]
    file: Option<PathBuf>,
    /// Report only; write nothing
    #[arg(long)]
    dry_run: bool,
    /// Publish although more than a tenth of the desks would be gone
    #[arg(long)]
    accept_drop: bool,
    /// Also write the reports as JSON to this file
    #[arg(long, value_name = "FILE.json")]
    report: Option<PathBuf>,
    /// Print the reports as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let app = App::open(places).await?;
    let mut sources = app.sources(&args.sources)?;
    if let Some(file) = &args.file {
        ensure!(
            args.sources.len() == 1,
            "--file needs the name of the one source whose settings describe it"
        );
        sources = vec![app.source_from_file(&args.sources[0], file)?];
    }
    let options = Options { dry_run: args.dry_run, accept_drop: args.accept_drop };
    let mut reports = Vec::new();
    for source in sources {
        let line = Line::new();
        reports.push(app.ingest(&*source, &options, &|progress| line.show(progress)).await?);
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
    Ok(())
}

fn write(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text).with_context(|| format!("{} cannot be written", file.display()))
}
