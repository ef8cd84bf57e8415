//! What there is to take away, in which formats, under which licence, and how good it is.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use bussola_engine::domain::city::City;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::schedule::Hours;
use bussola_engine::search::snapshot::{Desks, Snapshot};

use super::error::error_page;
use super::params;
use super::show::{begin, show};
use crate::ports::exporter::Exporter;
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::form::condition_label;
use crate::web::view::frame::{Frame, Section};
use crate::web::view::search::{Condition, Search, with_query};

/// How many desks have a fact.
struct Quality {
    label: String,
    count: String,
    share: usize,
}

/// Something to fetch.
struct File {
    label: String,
    url: String,
}

#[derive(Template)]
#[template(path = "data.html", config = "frontend/askama.toml")]
struct DataPage<'a> {
    frame: Frame<'a>,
    counts: Vec<String>,
    version: String,
    filters: Option<String>,
    files: Vec<File>,
    feeds: Vec<File>,
    /// For addresses that a reader can try.
    today: String,
    quality: Vec<Quality>,
    citation: String,
}

/// `GET /{lang}/data`; the query is the search whose desks are downloaded.
pub(super) async fn data(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let raw = query.unwrap_or_default();
    let Some((_, t, frame)) = begin(&site, &lang, "/data", &raw) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let search = conditions(&params::read(&raw, &site, &snapshot).search);
    let version = snapshot.version().to_string();
    show(&DataPage {
        counts: counts(t, &snapshot, &site),
        filters: filters(t, &search),
        files: files(t, &site, &search),
        feeds: feeds(t, &site),
        today: site.clock.today().to_string(),
        quality: quality(t, snapshot.desks()),
        citation: citation(t, &site, &version),
        version: t.with("data-version", &[("version", &version)]),
        frame: frame.titled(&t.say("data-title"), Section::Data),
    })
}

/// Files are filtered by conditions, not by a place.
fn conditions(search: &Search) -> Search {
    Search { words: None, limit: None, max_distance: None, ..search.without_place() }
}

/// Every format that the site has, of the desks that the search finds.
fn files(t: Say<'_>, site: &Site, search: &Search) -> Vec<File> {
    let file = |exporter: &dyn Exporter| File {
        label: t.say(&format!("data-{}", exporter.format())),
        url: with_query(&format!("/export/{}", exporter.file()), &search.query()),
    };
    site.exporters.iter().map(|exporter| file(&**exporter)).collect()
}

/// What changes in each city.
fn feeds(t: Say<'_>, site: &Site) -> Vec<File> {
    let file = |city: &City| File {
        label: city.name.to_string(),
        url: format!("/feeds/{}.atom?lang={}", city.slug, t.language),
    };
    site.cities.iter().map(file).collect()
}

fn counts(t: Say<'_>, snapshot: &Snapshot, site: &Site) -> Vec<String> {
    vec![
        t.count("data-desks", snapshot.desks().len()),
        t.count("data-sheets", snapshot.sheets().len()),
        t.count("data-cities", site.cities.len()),
        t.count("data-needs", site.taxonomy.needs().len()),
    ]
}

fn filters(t: Say<'_>, search: &Search) -> Option<String> {
    let on = Condition::ALL.into_iter().filter(|condition| search.has(*condition));
    let labels: Vec<String> = on.map(|condition| condition_label(t, search, condition)).collect();
    (!labels.is_empty()).then(|| t.with("data-filters", &[("filters", &labels.join(" · "))]))
}

fn quality(t: Say<'_>, desks: Desks<'_>) -> Vec<Quality> {
    type Fact = fn(&DeskRecord) -> bool;
    let rows: [(String, Fact); 6] = [
        (t.say("data-quality-pin"), |record| record.location.pin().is_some()),
        (t.say("data-quality-hours"), |record| matches!(record.desk.schedule.hours, Hours::Osm { .. })),
        (t.say("data-quality-phone"), |record| !record.desk.contacts.phones.is_empty()),
        (t.say("data-quality-languages"), |record| !record.desk.languages.is_empty()),
        (t.say("data-quality-dated"), |record| record.desk.provenance.dated_on.is_some()),
        (t.say("data-quality-sheets"), |record| !record.desk.sheets.is_empty()),
    ];
    rows.into_iter()
        .map(|(label, fact)| {
            let count = desks.iter().filter(|record| fact(record)).count();
            let share = (count * 100).checked_div(desks.len()).unwrap_or(0);
            Quality { label, count: t.number(count), share }
        })
        .collect()
}

fn citation(t: Say<'_>, site: &Site, version: &str) -> String {
    let address = site.public_url.as_deref().unwrap_or_default();
    let date = t.date(site.clock.today());
    let parts = [t.say("brand"), t.with("data-version", &[("version", version)]), date, address.to_owned()];
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(". ")
}
