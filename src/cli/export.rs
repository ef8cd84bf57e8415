//! `bussola export`: the same files as `/export/desks.*`.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use futures_util::StreamExt as _;
use tokio::io::AsyncWriteExt as _;

use super::ask::{self, Area, Filters};
use crate::config::Places;

/// Write all desks that meet the filters to a file
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola export --format geojson --out desks.geojson
  bussola export --format csv --city torino --need residence_permit --out permits.csv
  bussola export --format gpkg --as-of 2026-11-30 --out november.gpkg
  bussola export --format tables --out tables.zip")]
pub struct Args {
    /// geojson, csv, xlsx, gpkg, fgb, parquet, geojsons, or tables for a zip of tables in CSV
    #[arg(long)]
    format: String,
    /// The file to write; - for standard output
    #[arg(long)]
    out: PathBuf,
    /// The network as it was at the end of this day, YYYY-MM-DD
    #[arg(long)]
    as_of: Option<String>,
    #[command(flatten)]
    filters: Filters,
    #[command(flatten)]
    area: Area,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let site = ask::site(places).await?;
    let Some(exporter) = site.exporters.iter().find(|exporter| exporter.format() == args.format) else {
        let known: Vec<_> = site.exporters.iter().map(|exporter| exporter.format()).collect();
        super::usage_error(format!("--format {:?} is not one of {}", args.format, known.join(", ")));
    };
    let path = format!("/export/{}", exporter.file());
    let mut parameters = args.filters.parameters();
    parameters.extend(args.area.parameters());
    parameters.extend(args.as_of.map(|day| ("as_of", day)));
    let response = ask::get_from(&site, &path, &parameters).await?;
    let mut body = response.into_body().into_data_stream();
    let mut out: Box<dyn tokio::io::AsyncWrite + Unpin + Send> = if args.out.as_os_str() == "-" {
        Box::new(tokio::io::stdout())
    } else {
        let file = tokio::fs::File::create(&args.out).await;
        Box::new(file.with_context(|| format!("{} cannot be written", args.out.display()))?)
    };
    while let Some(chunk) = body.next().await {
        out.write_all(&chunk.context("the export broke off")?).await?;
    }
    out.flush().await?;
    Ok(())
}
