//! What there is to take away, in which formats, under which licence, and how good it is.

mod coverage;
mod dictionary;
mod pick;
mod snippets;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use bussola_engine::domain::city::City;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::schedule::Hours;
use bussola_engine::search::snapshot::{Desks, Snapshot};

pub(super) use self::coverage::coverage;
pub(super) use self::dictionary::dictionary;
use self::pick::{Pick, conditions, question};
use self::snippets::{Snippet, snippets};
use super::error::error_page;
use super::map::{Drawn, MapView, style_url};
use super::params;
use super::show::{begin, show};
use crate::ports::exporter::Exporter;
use crate::web::extract::Params;
use crate::web::select::matching;
use crate::web::site::Site;
use crate::web::urls;
use crate::web::view::Say;
use crate::web::view::form::Choice;
use crate::web::view::frame::{Frame, Section};
use crate::web::view::search::{Search, with_query};

/// What is offered unless a format is chosen.
const USUAL_FORMAT: &str = "csv";
/// Of a map without a city.
const ITALY_ZOOM: f64 = 5.0;

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
    pick: Pick,
    formats: Vec<Choice>,
    picked: String,
    is_none: bool,
    file: File,
    others: Vec<File>,
    snippets: Vec<Snippet>,
    map: MapView,
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
    headers: HeaderMap,
) -> Response {
    let raw = query.unwrap_or_default();
    let Some((_, t, frame)) = begin(&site, &lang, "/data", &raw) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let search = conditions(&params::read(&raw, &site, &snapshot).search);
    let version = snapshot.version().to_string();
    let chosen = chosen_format(&site, &raw);
    let others = site.exporters.iter().filter(|other| other.format() != chosen.format());
    let n_picked = matching(&site, &snapshot, &question(&site, &snapshot, &search)).count();
    let file = file(t, chosen, &search);
    show(&DataPage {
        counts: counts(t, &snapshot, &site),
        pick: Pick::of(t, &site, &snapshot, &search, "/data"),
        formats: site.exporters.iter().map(|exporter| format_choice(t, &**exporter, chosen)).collect(),
        picked: t.count("data-picked", n_picked),
        is_none: n_picked == 0,
        snippets: snippets(chosen, &format!("{}{}", urls::origin(&site, &headers), file.url)),
        file,
        others: others.map(|other| self::file(t, &**other, &search)).collect(),
        map: map(&site, t, &search),
        feeds: feeds(t, &site),
        today: site.clock.today().to_string(),
        quality: quality(t, snapshot.desks()),
        citation: citation(t, &site, &version),
        version: t.with("data-version", &[("version", &version)]),
        frame: frame.titled(&t.say("data-title"), Section::Data),
    })
}

/// The format that the address names, if the site has it.
fn chosen_format<'a>(site: &'a Site, query: &str) -> &'a dyn Exporter {
    let wished = Params::lenient(Some(query)).long("format");
    let named = |name: &str| site.exporters.iter().find(|exporter| exporter.format() == name);
    let chosen = wished.as_deref().and_then(named).or_else(|| named(USUAL_FORMAT));
    &**chosen.or(site.exporters.first()).expect("a site has formats")
}

fn format_choice(t: Say<'_>, exporter: &dyn Exporter, chosen: &dyn Exporter) -> Choice {
    let format = exporter.format();
    Choice { value: format.to_owned(), label: format_label(t, format), is_chosen: format == chosen.format() }
}

fn format_label(t: Say<'_>, format: &str) -> String {
    t.say(&format!("data-{format}"))
}

/// A file of the desks that the search finds.
fn file(t: Say<'_>, exporter: &dyn Exporter, search: &Search) -> File {
    File {
        label: format_label(t, exporter.format()),
        url: with_query(&format!("/export/{}", exporter.file()), &search.query()),
    }
}

/// The desks that were picked, on a map of Italy or of a city.
fn map(site: &Site, t: Say<'_>, search: &Search) -> MapView {
    let city = search.city.as_ref().and_then(|slug| site.city(slug));
    MapView {
        drawn: Drawn::Desks,
        data_url: with_query("/map/desks.geojson", &search.query()),
        areas_url: None,
        style_url: style_url(t.language.as_str(), city),
        center: city.map(|city| city.center),
        zoom: city.map_or(ITALY_ZOOM, |city| city.zoom),
    }
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
