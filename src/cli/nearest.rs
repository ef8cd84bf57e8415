//! `bussola nearest`: the same answer as `/api/v1/nearest`.

use anyhow::Result;
use serde_json::Value;

use super::ask::{self, Filters};
use crate::config::Places;

/// Find the nearest desks to a position
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola nearest --lat 45.0703 --lon 7.6869 --need residence_permit --limit 5
  bussola nearest --lat 45.0703 --lon 7.6869 --open now --include maybe,unknown --json")]
pub struct Args {
    /// Degrees north, WGS 84
    #[arg(long, allow_hyphen_values = true)]
    lat: String,
    /// Degrees east, WGS 84
    #[arg(long, allow_hyphen_values = true)]
    lon: String,
    #[command(flatten)]
    filters: Filters,
    /// Metres
    #[arg(long)]
    max_distance: Option<String>,
    /// 1 to 100
    #[arg(long)]
    limit: Option<String>,
    /// Language of the texts in the answer
    #[arg(long)]
    lang: Option<String>,
    /// Print the API's GeoJSON
    #[arg(long)]
    json: bool,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let mut parameters = vec![("lat", args.lat), ("lon", args.lon)];
    parameters.extend(args.filters.parameters());
    let optional = [("max_distance", args.max_distance), ("limit", args.limit), ("lang", args.lang)];
    parameters.extend(optional.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))));
    let response = ask::get(places, "/api/v1/nearest", &parameters).await?;
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await?;
    if args.json {
        println!("{}", String::from_utf8_lossy(&body));
        return Ok(());
    }
    let answer: Value = serde_json::from_slice(&body)?;
    for feature in answer["features"].as_array().into_iter().flatten() {
        let metres = format!("{:.0} m", feature["properties"]["distance_m"].as_f64().unwrap_or_default());
        print_line(&metres, feature);
    }
    for desk in answer["remote"].as_array().into_iter().flatten() {
        print_line("no pin", desk);
    }
    Ok(())
}

fn print_line(distance: &str, desk: &Value) {
    // Desks without a pin may come as bare properties.
    let properties = if desk["properties"].is_object() { &desk["properties"] } else { desk };
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let opening = &properties["opening"];
    let time = if opening["until"].is_null() { &opening["next"] } else { &opening["until"] };
    println!(
        "{distance:>10}  {:<8} {:<17} {}  [{}]",
        text(&opening["state"]),
        text(time),
        text(&properties["name"]),
        text(&desk["id"]),
    );
}
