//! `bussola review`: places of desks that a person must look at, and what they decide.

use anyhow::{Context as _, Result, bail};
use bussola_engine::domain::desk::DeskStatus;
use bussola_engine::domain::position::{Metres, Placement, Position, Precision};
use clap::Subcommand;
use serde_json::json;

use crate::app::App;
use crate::config::Places;
use crate::ingest::validate::lies_in;
use crate::ports::review::{ReviewItem, ReviewPlace, ReviewState};
use crate::ports::store::{Actor, StoreError, StoredDesk};

/// Who has placed a pin by hand, in the desk's record.
const PERSON: &str = "person";
/// How far off a pin set by hand is taken to be.
const PIN_RADIUS_M: f64 = 25.0;

/// List the places of desks that a person must look at, and decide them
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola review
  bussola review --json
  bussola review accept sportello-uno.apart --candidate 2 --by anna
  bussola review pin sportello-uno.ambiguous --lat 43.5214 --lon 13.2437 --by anna --reason \"visited\"
  bussola review dismiss sportello-uno.moved --by anna

Kinds: ambiguous (several places fit), outside (not in its municipality), apart (two geocoders more than 300 m apart),
moved (more than 200 m from where it was). A pin that is accepted or set is locked: no import moves it again.
An item whose cause is gone at the next ingest is closed by itself.")]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    /// Also those that are closed
    #[arg(long)]
    all: bool,
    /// For programs
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Lock the pin at one of the places that the item offers
    Accept {
        id: String,
        /// Number of the place in the list, from 1
        #[arg(long)]
        candidate: usize,
        #[command(flatten)]
        who: Who,
    },
    /// Lock the pin at a place of your own
    Pin {
        id: String,
        #[arg(long, allow_hyphen_values = true)]
        lat: f64,
        #[arg(long, allow_hyphen_values = true)]
        lon: f64,
        #[command(flatten)]
        who: Who,
    },
    /// Leave everything as it is; the item comes back only when the places change
    Dismiss {
        id: String,
        #[command(flatten)]
        who: Who,
    },
}

/// Who decides and why, for the change log.
#[derive(Debug, clap::Args)]
struct Who {
    /// Your name in the change log
    #[arg(long, env = "BUSSOLA_ACTOR", default_value = "operator")]
    by: String,
    /// Why
    #[arg(long)]
    reason: Option<String>,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let app = App::open(places).await?;
    match args.action {
        None => list(&app, args.all, args.json).await,
        Some(Action::Accept { id, candidate, who }) => {
            let item = open_item(&app, &id).await?;
            let place = candidate.checked_sub(1).and_then(|at| item.places.get(at));
            let Some(place) = place else {
                super::usage_error(format!("--candidate: {id} has the places 1 to {}", item.places.len()))
            };
            let decision = format!("accepted candidate {candidate}: {}", place.matched);
            let placement = locked(place);
            decide(&app, item, Some(placement), &who, decision, args.json).await
        }
        Some(Action::Pin { id, lat, lon, who }) => {
            let position = match Position::from_lat_lon(lat, lon) {
                Ok(position) => position,
                Err(error) => super::usage_error(error),
            };
            let item = open_item(&app, &id).await?;
            let placement = Placement {
                position,
                precision: Precision::House,
                radius: Metres::new(PIN_RADIUS_M).expect("a length is not negative"),
                geocoder: PERSON.into(),
                basis: format!("set by {}", who.by).into(),
                is_locked: true,
            };
            decide(&app, item, Some(placement), &who, format!("pinned at {lat}, {lon}"), args.json).await
        }
        Some(Action::Dismiss { id, who }) => {
            let item = open_item(&app, &id).await?;
            decide(&app, item, None, &who, "dismissed".to_owned(), args.json).await
        }
    }
}

fn locked(place: &ReviewPlace) -> Placement {
    let ReviewPlace { position, precision, radius, geocoder, matched } = place;
    Placement {
        position: *position,
        precision: *precision,
        radius: *radius,
        geocoder: PERSON.into(),
        basis: format!("{matched} ({geocoder})").into(),
        is_locked: true,
    }
}

async fn list(app: &App, all: bool, as_json: bool) -> Result<()> {
    let mut items = app.store.review_items(None).await?;
    items.retain(|item| all || item.is_open());
    if as_json {
        let list: Vec<_> = items.iter().map(item_json).collect();
        println!("{}", serde_json::to_string_pretty(&list)?);
        return Ok(());
    }
    for item in &items {
        println!(
            "{}  {}  {}  since {}",
            item.id(),
            state_word(&item.state),
            item.address,
            item.found_at.date_naive()
        );
        for (at, place) in item.places.iter().enumerate() {
            println!(
                "  {}. {:.6}, {:.6}  {} ±{:.0} m  {}: {}",
                at + 1,
                place.position.lat(),
                place.position.lon(),
                place.precision.as_str(),
                place.radius.value(),
                place.geocoder,
                place.matched
            );
        }
    }
    match items.len() {
        0 => println!("Nothing to look at."),
        n => println!("{n} to look at; see bussola review --help"),
    }
    Ok(())
}

fn state_word(state: &ReviewState) -> &'static str {
    match state {
        ReviewState::Open => "open",
        ReviewState::Vanished { .. } => "vanished",
        ReviewState::Settled { .. } => "settled",
    }
}

fn item_json(item: &ReviewItem) -> serde_json::Value {
    let place = |place: &ReviewPlace| {
        json!({
            "lat": place.position.lat(), "lon": place.position.lon(), "precision": place.precision.as_str(),
            "precision_m": place.radius.value(), "geocoder": place.geocoder, "matched": place.matched,
        })
    };
    let (closed_at, closed_by, decision) = match &item.state {
        ReviewState::Open => (None, None, None),
        ReviewState::Vanished { at } => (Some(at), None, None),
        ReviewState::Settled { at, by, decision } => (Some(at), Some(by), Some(decision)),
    };
    json!({
        "id": item.id(), "desk": item.desk.as_str(), "kind": item.kind.as_str(), "source": item.source.as_str(),
        "address": item.address, "candidates": item.places.iter().map(place).collect::<Vec<_>>(),
        "found_at": item.found_at, "state": state_word(&item.state),
        "closed_at": closed_at, "closed_by": closed_by, "decision": decision,
    })
}

async fn open_item(app: &App, id: &str) -> Result<ReviewItem> {
    let items = app.store.review_items(None).await?;
    let item = items.into_iter().find(|item| item.id() == id);
    let item = item.with_context(|| format!("there is no item {id:?}; `bussola review` lists them"))?;
    if !item.is_open() {
        bail!("{id} is closed; `bussola review --all` says how");
    }
    Ok(item)
}

/// Writes the pin, if any, then closes the item: were the second lost, the next ingest would close it.
async fn decide(
    app: &App,
    item: ReviewItem,
    placement: Option<Placement>,
    who: &Who,
    decision: String,
    as_json: bool,
) -> Result<()> {
    let now = app.clock.now();
    if let Some(placement) = placement {
        let reason = who.reason.clone().unwrap_or_else(|| format!("review of {}: {decision}", item.id()));
        lock_pin(app, &item, placement, who, &reason).await?;
    }
    let decision =
        who.reason.as_ref().map_or_else(|| decision.clone(), |reason| format!("{decision}: {reason}"));
    let state = ReviewState::Settled { at: now, by: who.by.clone(), decision };
    let item = ReviewItem { state, ..item };
    app.store.put_review_items(std::slice::from_ref(&item)).await?;
    if as_json {
        println!("{}", serde_json::to_string_pretty(&item_json(&item))?);
    } else {
        println!("{} is settled", item.id());
    }
    Ok(())
}

async fn lock_pin(app: &App, item: &ReviewItem, placement: Placement, who: &Who, reason: &str) -> Result<()> {
    let stored = app.store.desk(&item.desk).await?;
    let is_active = |stored: &StoredDesk| stored.record.desk.status == DeskStatus::Active;
    let StoredDesk { mut record, version } = stored.filter(is_active).with_context(|| {
        format!(
            "the desk {} is not published, so it has no pin; correct its source, or dismiss the item",
            item.desk
        )
    })?;
    if let Some(municipality) = &record.location.municipality
        && !lies_in(&app.library.register, municipality.istat, placement.position)
    {
        let at = placement.position;
        bail!("{}, {} does not lie in {}, where the desk is", at.lat(), at.lon(), municipality.name);
    }
    record.location.placement = Some(placement);
    let actor = Actor(who.by.clone());
    match app.store.revise(record, version, &actor, reason, app.clock.now()).await {
        Ok(_) => Ok(()),
        Err(error @ StoreError::Conflict { .. }) => {
            Err(error).context("nothing was written; look again and repeat")
        }
        Err(error) => Err(error.into()),
    }
}
