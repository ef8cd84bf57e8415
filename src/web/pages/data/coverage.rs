//! Where desks are, municipality by municipality, and where nobody has looked yet.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bussola_engine::domain::city::City;
use bussola_engine::domain::position::Metres;
use bussola_engine::search::snapshot::Snapshot;

use super::pick::{Pick, conditions, question};
use crate::web::coverage::grid::{self, Row, Status};
use crate::web::pages::error_page;
use crate::web::pages::map::{Drawn, MapView, style_url};
use crate::web::pages::params;
use crate::web::pages::show::{begin, show};
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::card::desk_url;
use crate::web::view::desk::LinkView;
use crate::web::view::frame::{Frame, Section};
use crate::web::view::search::{Search, with_query};

const STATUSES: [Status; 3] = [Status::Mapped, Status::Zero, Status::NotMapped];

/// An area with how many of its municipalities have each status.
struct Area {
    name: String,
    url: String,
    /// In the order of the statuses.
    counts: Vec<String>,
}

/// A municipality.
struct Town {
    name: String,
    status: &'static str,
    n_desks: String,
    density: Option<String>,
    nearest: Option<LinkView>,
}

/// What is told: the areas, or the municipalities of one.
enum Table {
    Areas(Vec<Area>),
    Towns(Vec<Town>),
}

#[derive(Template)]
#[template(path = "coverage.html", config = "frontend/askama.toml")]
struct CoveragePage<'a> {
    frame: Frame<'a>,
    pick: Pick,
    table: Table,
    /// Words and codes of the statuses.
    statuses: Vec<(&'static str, String)>,
    csv_url: String,
    geojson_url: String,
    /// Of one area: the borders of all of them weigh several megabytes.
    map: Option<MapView>,
}

/// `GET /{lang}/data/coverage`; the query says for which need, language and moment.
pub(in crate::web::pages) async fn coverage(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let raw = query.unwrap_or_default();
    let Some((_, t, frame)) = begin(&site, &lang, "/data/coverage", &raw) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let search = conditions(&params::read(&raw, &site, &snapshot).search);
    let table = match table(&site, t, &snapshot, &search).await {
        Ok(table) => table,
        Err(problem) => return problem.into_response(),
    };
    let city = search.city.as_ref().and_then(|slug| site.city(slug));
    let query = search.query();
    let geojson_url = with_query("/export/coverage.geojson", &query);
    show(&CoveragePage {
        pick: Pick::of(t, &site, &snapshot, &search, "/data/coverage"),
        table,
        statuses: STATUSES.map(|status| (status.as_str(), t.say(status_key(status)))).to_vec(),
        csv_url: with_query("/export/coverage.csv", &query),
        map: city.map(|city| map(t, city, &geojson_url)),
        geojson_url,
        frame: Frame { may_index: raw.is_empty(), ..frame.titled(&t.say("coverage-title"), Section::Data) },
    })
}

/// A thousand nearest searches: too many for a thread that others wait for.
async fn table(
    site: &Arc<Site>,
    t: Say<'_>,
    snapshot: &Arc<Snapshot>,
    search: &Search,
) -> Result<Table, Problem> {
    let question = question(site, snapshot, search);
    let (site, snapshot, search, language) =
        (Arc::clone(site), Arc::clone(snapshot), search.clone(), t.language);
    let work = tokio::task::spawn_blocking(move || {
        let t = Say { texts: &site.texts, language };
        if search.city.is_some() {
            Table::Towns(towns(t, &grid::rows(&site, &snapshot, &question)))
        } else {
            let rows = grid::counted(&site, &snapshot, &question);
            Table::Areas(site.cities.iter().map(|city| area(t, city, &rows, &search)).collect())
        }
    });
    work.await.map_err(|error| Problem::Internal(Box::new(error)))
}

fn area(t: Say<'_>, city: &City, rows: &[Row<'_>], search: &Search) -> Area {
    let own = || {
        rows.iter().filter(|row| {
            let municipality = &row.entry.municipality;
            city.covers(municipality.istat, &municipality.province)
        })
    };
    let count = |status: Status| t.number(own().filter(|row| row.status == status).count());
    let inside = Search { city: Some(city.slug.clone()), ..search.clone() };
    Area {
        name: city.name.to_string(),
        url: with_query(&format!("/{}/data/coverage", t.language), &inside.query()),
        counts: STATUSES.map(count).to_vec(),
    }
}

/// Those with most desks first, then by name.
fn towns(t: Say<'_>, rows: &[Row<'_>]) -> Vec<Town> {
    let mut rows: Vec<&Row<'_>> = rows.iter().collect();
    rows.sort_by_cached_key(|row| {
        (std::cmp::Reverse(row.n_desks), row.status != Status::Zero, row.entry.municipality.name.clone())
    });
    rows.into_iter().map(|row| town(t, row)).collect()
}

fn town(t: Say<'_>, row: &Row<'_>) -> Town {
    let decimal = |value: f64| format!("{value:.1}").replace('.', &t.say("decimal-separator"));
    let nearest = |(id, distance): &(String, Metres)| LinkView {
        text: t.distance(*distance),
        href: desk_url(t.language, id, ""),
    };
    Town {
        name: row.entry.municipality.name.to_string(),
        status: row.status.as_str(),
        n_desks: t.number(row.n_desks as usize),
        density: row.density().filter(|_| row.n_desks > 0).map(decimal),
        nearest: row.nearest.as_ref().map(nearest),
    }
}

fn status_key(status: Status) -> &'static str {
    match status {
        Status::Mapped => "coverage-mapped",
        Status::Zero => "coverage-zero",
        Status::NotMapped => "coverage-not-mapped",
    }
}

fn map(t: Say<'_>, city: &City, data_url: &str) -> MapView {
    MapView {
        drawn: Drawn::Coverage,
        data_url: data_url.to_owned(),
        areas_url: None,
        style_url: style_url(t.language.as_str(), Some(city)),
        center: Some(city.center),
        // The whole area rather than its main city.
        zoom: city.zoom - 2.0,
    }
}
