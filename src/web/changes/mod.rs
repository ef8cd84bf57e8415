//! What changed: between the ends of two days as GeoJSON, and lately in a city as a feed.

mod atom;
mod difference;
mod feed;
pub mod operations;
mod written;

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use chrono::NaiveDate;

pub use self::difference::{Difference, What};
pub use self::feed::JsonFeed;
use self::operations::CHANGES;
use self::written::{Stretch, written};
use super::extract::{self, Params};
use super::past::known_day;
use super::problem::{Allowed, Problem};
use super::site::Site;
use crate::ports::clock::end_of_day;

pub fn routes() -> Router<Arc<Site>> {
    Router::new().route(CHANGES.path, get(changes)).route("/feeds/{file}", get(feed::feed))
}

/// `GET /export/changes.geojson`
async fn changes(State(site): State<Arc<Site>>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let mut params = Params::strict(query.as_deref(), &CHANGES.names())?;
    let (from, to) = days(&mut params, &site).await?;
    let city = params.value("city", |text| extract::city(&site, text))?;
    let stretch = Stretch {
        from,
        to,
        after: site.past.version_before(end_of_day(from)).await?,
        until: site.past.version_before(end_of_day(to)).await?,
        city,
    };
    let disposition = format!("attachment; filename=\"changes-{from}-{to}.geojson\"");
    let mut response = Response::new(written(site, stretch));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(CHANGES.answer.media_type));
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_str(&disposition).expect("days are digits and hyphens"),
    );
    Ok(response)
}

async fn days(params: &mut Params, site: &Site) -> Result<(NaiveDate, NaiveDate), Problem> {
    let Some(from) = known_day(params, site, "from").await? else {
        return Err(Problem::MissingParameter { parameter: "from", allowed: Allowed::Shape("YYYY-MM-DD") });
    };
    let to = known_day(params, site, "to").await?.unwrap_or(site.clock.today());
    if to < from {
        let allowed = Allowed::words([format!("{from} or a later day")]);
        return Err(Problem::BadValue { parameter: "to", value: to.to_string(), allowed });
    }
    Ok((from, to))
}
