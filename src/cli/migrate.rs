//! `bussola migrate`: brings the tables of a store up to date.

use anyhow::Result;
use serde_json::json;

use crate::app::backup;
use crate::config::Places;

/// Bring the tables of the store up to date, or make them
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Every command does this when it opens a store; call it apart to do it before a new version
of the program is let in, for example while the old one still serves. Make a backup first.

Examples:
  bussola migrate
  bussola migrate --store postgres://bussola@localhost/bussola --json"
)]
pub struct Args {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(places: &Places, args: &Args) -> Result<()> {
    let (before, now) = backup::migrate(&places.store).await?;
    if args.json {
        let told = json!({
            "network": { "from": before.network, "to": now.network },
            "private": { "from": before.private, "to": now.private },
        });
        println!("{told}");
        return Ok(());
    }
    println!("tables of the network: {}", line(before.network, now.network));
    println!("tables of what visitors write: {}", line(before.private, now.private));
    Ok(())
}

fn line(before: Option<i64>, now: Option<i64>) -> String {
    let now = now.unwrap_or_default();
    match before {
        None => format!("made, step {now}"),
        Some(before) if before == now => format!("up to date, step {now}"),
        Some(before) => format!("brought from step {before} to {now}"),
    }
}
