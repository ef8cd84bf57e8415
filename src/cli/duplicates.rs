//! `bussola duplicates`: pairs of desks of different sources that perhaps are one, and what a person decides about them.

use anyhow::{Context as _, Result, ensure};
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DeskId;
use clap::Subcommand;
use serde::Serialize;

use crate::app::App;
use crate::config::Places;
use crate::ingest::linking;
use crate::ports::duplicates::Proposal;
use crate::ports::store::Actor;

/// List pairs of desks that perhaps are one; merge them, take them apart, or dismiss them
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Nothing is lost by merging: what each source says is kept, the value of the better-ranked
source is published, and the address of the other desk leads to the one that is kept.

Examples:
  bussola duplicates                                the open pairs, both sides
  bussola duplicates find                           look again
  bussola duplicates merge desk-a desk-b --keep desk-b
  bussola duplicates unmerge desk-a
  bussola duplicates dismiss desk-a desk-c          these are two; do not ask again"
)]
pub struct Args {
    #[command(subcommand)]
    deed: Option<Deed>,
    /// Print the pairs as JSON
    #[arg(long, global = true)]
    json: bool,
    /// How many pairs to list
    #[arg(long, default_value_t = 50, global = true)]
    limit: u32,
    /// Who decides, for the change log
    #[arg(long, default_value = "operator", global = true)]
    by: String,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// Compare all desks of different sources and list the pairs
    Find,
    /// Publish two desks as one
    Merge {
        one: DeskId,
        other: DeskId,
        /// The desk that stays; the first unless said otherwise
        #[arg(long)]
        keep: Option<DeskId>,
    },
    /// Publish a merged desk by itself again
    Unmerge { id: DeskId },
    /// Remember that two desks are two
    Dismiss { one: DeskId, other: DeskId },
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let app = App::open(places).await?;
    let (store, actor, now) = (&*app.store, Actor(args.by.clone()), app.clock.now());
    match &args.deed {
        None => list(&app, &args).await,
        Some(Deed::Find) => {
            app.look_for_duplicates().await?;
            list(&app, &args).await
        }
        Some(Deed::Merge { one, other, keep }) => {
            let keep = keep.as_ref().unwrap_or(one);
            ensure!(keep == one || keep == other, "--keep names {keep}, which is neither {one} nor {other}");
            let lost = if keep == one { other } else { one };
            let version = linking::merge(store, keep, lost, &actor, now).await?;
            println!("{lost} is published as {keep}; data version {version}");
            Ok(())
        }
        Some(Deed::Unmerge { id }) => {
            let version = linking::unmerge(store, id, &actor, now).await?;
            println!("{id} is published by itself; data version {version}");
            Ok(())
        }
        Some(Deed::Dismiss { one, other }) => {
            ensure!(one != other, "a desk is no pair with itself");
            for id in [one, other] {
                store.desk(id).await?.with_context(|| format!("there is no desk {id}"))?;
            }
            store.dismiss(one, other, &actor, now).await?;
            println!("{one} and {other} are two desks and will not be proposed again");
            Ok(())
        }
    }
}

/// A pair with both sides.
#[derive(Debug, Serialize)]
struct Pair {
    score: u8,
    reasons: Vec<Reason>,
    one: Side,
    other: Side,
}

#[derive(Debug, Serialize)]
struct Reason {
    what: &'static str,
    points: u8,
}

#[derive(Debug, Serialize)]
struct Side {
    id: String,
    source: String,
    name: String,
    organization: String,
    address: Option<String>,
    municipality: Option<String>,
    phones: Vec<String>,
}

impl From<&DeskRecord> for Side {
    fn from(record: &DeskRecord) -> Self {
        let location = &record.location;
        Self {
            id: record.desk.id.to_string(),
            source: record.desk.provenance.source.to_string(),
            name: record.service.name.to_string(),
            organization: record.organization.name.to_string(),
            address: location.address.street_line(),
            municipality: location.municipality.as_ref().map(|municipality| municipality.name.to_string()),
            phones: record.desk.contacts.phones.iter().map(ToString::to_string).collect(),
        }
    }
}

async fn list(app: &App, args: &Args) -> Result<()> {
    let mut pairs = Vec::new();
    for Proposal { one, other, score, reasons } in app.store.proposals(args.limit).await? {
        let (Some(one), Some(other)) = (app.store.desk(&one).await?, app.store.desk(&other).await?) else {
            continue;
        };
        let reason =
            |(what, points): (crate::ports::duplicates::Likeness, u8)| Reason { what: what.as_str(), points };
        pairs.push(Pair {
            score,
            reasons: reasons.into_iter().map(reason).collect(),
            one: Side::from(&one.record),
            other: Side::from(&other.record),
        });
    }
    if args.json {
        println!("{}", serde_json::to_string_pretty(&pairs)?);
        return Ok(());
    }
    if pairs.is_empty() {
        println!("no open pairs; `bussola duplicates find` looks again");
    }
    for Pair { score, reasons, one, other } in &pairs {
        let reasons: Vec<String> =
            reasons.iter().map(|reason| format!("{} {}", reason.what, reason.points)).collect();
        println!("{score} of 100: {}", reasons.join(", "));
        println!("  {}\n  {}", line(one), line(other));
    }
    Ok(())
}

fn line(side: &Side) -> String {
    let Side { id, source, name, organization, address, municipality, phones } = side;
    let place: Vec<&str> = [address.as_deref(), municipality.as_deref()].into_iter().flatten().collect();
    format!("{id} ({source}): {name} | {organization} | {} | {}", place.join(", "), phones.join(", "))
}
