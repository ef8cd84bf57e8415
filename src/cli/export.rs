//! `bussola export`: the same files as `/export/desks.*`.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use futures_util::StreamExt as _;
use tokio::io::AsyncWriteExt as _;

use super::ask::{self, Filters};
use crate::config::Places;

/// Write all desks that meet the filters to a file
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola export --format geojson --out desks.geojson
  bussola export --format csv --city torino --need residence_permit --out permits.csv")]
pub struct Args {
    /// geojson or csv
    #[arg(long)]
    format: String,
    /// The file to write; - for standard output
    #[arg(long)]
    out: PathBuf,
    #[command(flatten)]
    filters: Filters,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let is_word = !args.format.is_empty() && args.format.bytes().all(|b| b.is_ascii_alphanumeric());
    if !is_word {
        super::usage_error(format!("--format {:?} is not a format", args.format));
    }
    let path = format!("/export/desks.{}", args.format);
    let response = ask::get(places, &path, &args.filters.parameters()).await?;
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
