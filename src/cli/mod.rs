//! The command line: one file per sub-command, exit codes 0 (done), 1 (failed), 2 (wrong usage).

mod ask;
mod backup;
mod check;
mod duplicates;
mod export;
mod gazetteer;
mod generate;
mod geocode;
mod hours;
mod ingest;
mod migrate;
mod nearest;
mod progress;
mod release;
mod remarks;
mod restore;
mod review;
mod serve;
mod tiles;
mod undo;

use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};

use crate::config::Places;
use crate::telemetry;

/// A service map for people who have come to live in Italian cities, and for those who help them.
#[derive(Debug, Parser)]
#[command(name = "bussola", version, about, propagate_version = true)]
struct Cli {
    #[command(flatten)]
    places: Places,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Args),
    Ingest(ingest::Args),
    Nearest(nearest::Args),
    Hours(hours::Args),
    Geocode(geocode::Args),
    Gazetteer(gazetteer::Args),
    Review(review::Args),
    Remarks(remarks::Args),
    Export(export::Args),
    Tiles(tiles::Args),
    Release(release::Args),
    Generate(generate::Args),
    Undo(undo::Args),
    Duplicates(duplicates::Args),
    Check(check::Args),
    Migrate(migrate::Args),
    Backup(backup::Args),
    Restore(restore::Args),
}

/// Parses the arguments, runs the command, prints the chain of causes when it fails.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    // What a command asks of the site by itself is nobody's visit.
    let is_server = matches!(cli.command, Command::Serve(_));
    telemetry::start(if is_server { "warn,bussola=info" } else { "warn" });
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bussola: {error}");
            for cause in error.chain().skip(1) {
                eprintln!("  because: {cause}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the async runtime cannot be started")?;
    let places = cli.places;
    runtime.block_on(async {
        match cli.command {
            Command::Serve(args) => Box::pin(serve::run(places, args)).await,
            Command::Ingest(args) => Box::pin(ingest::run(places, args)).await,
            Command::Nearest(args) => Box::pin(nearest::run(places, args)).await,
            Command::Hours(args) => hours::run(&places, &args),
            Command::Geocode(args) => Box::pin(geocode::run(places, args)).await,
            Command::Gazetteer(args) => gazetteer::run(&places, args),
            Command::Review(args) => Box::pin(review::run(places, args)).await,
            Command::Remarks(args) => Box::pin(remarks::run(places, args)).await,
            Command::Export(args) => Box::pin(export::run(places, args)).await,
            Command::Tiles(args) => tiles::run(&places, args),
            Command::Release(args) => Box::pin(release::run(places, args)).await,
            Command::Generate(args) => Box::pin(generate::run(places, args)).await,
            Command::Undo(args) => Box::pin(undo::run(places, args)).await,
            Command::Duplicates(args) => Box::pin(duplicates::run(places, args)).await,
            Command::Check(args) => check::run(&places, &args),
            Command::Migrate(args) => migrate::run(&places, &args).await,
            Command::Backup(args) => Box::pin(backup::run(&places, &args)).await,
            Command::Restore(args) => Box::pin(restore::run(&places, &args)).await,
        }
    })
}

/// Refuses arguments that the parser could not judge, in its own way and with its exit code.
fn usage_error(message: impl std::fmt::Display) -> ! {
    use clap::CommandFactory;
    Cli::command().error(clap::error::ErrorKind::ValueValidation, message).exit()
}
