//! The page of one desk: "Sportello" and "Come lavorano qui".

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::opening;
use bussola_engine::domain::query::{Filter, Include, Limit, NearestQuery, OpenFilter};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::answer::Hit;
use bussola_engine::search::snapshot::Snapshot;

use super::error::error_page;
use super::found;
use super::params;
use super::show::{begin, notices, show};
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::take::proposed;
use crate::web::urls;
use crate::web::view::Say;
use crate::web::view::card::{CardContext, DeskCard};
use crate::web::view::desk::{DeskPageContext, DeskView};
use crate::web::view::finder::nearby_box;
use crate::web::view::frame::{Frame, Section};
use crate::web::view::schema_org::SchemaContext;
use crate::web::view::search::{Search, with_query};
use crate::web::view::sheet::{SheetCard, SheetContext};
use crate::web::view::take::{TakeContext, TakeView};

/// Open desks that are offered in place of a closed one.
const N_OPEN_NEARBY: u16 = 3;

#[derive(Template)]
#[template(path = "desk.html", config = "frontend/askama.toml")]
struct DeskPage<'a> {
    frame: Frame<'a>,
    desk: DeskView,
    take: TakeView,
    back_url: Option<String>,
    nearby_url: String,
    /// Desks for the same needs that are open now, when this one is not.
    open_nearby: Vec<DeskCard>,
    /// For search engines, which keep the page without somebody's search only.
    json_ld: Option<String>,
}

/// `GET /{lang}/desk/{id}`; the query is the search that led here.
pub(super) async fn desk(
    State(site): State<Arc<Site>>,
    Path((lang, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let raw = query.unwrap_or_default();
    let snapshot = site.snapshot.load_full();
    let record = DeskId::new(&id).ok().and_then(|id| snapshot.desk(&id));
    let Some((record, (_, t, frame))) = record.zip(begin(&site, &lang, &format!("/desk/{id}"), &raw)) else {
        return merged(&site, &lang, &id, &raw).await;
    };
    let search = params::read(&raw, &site, &snapshot).search;
    let at = site.clock.now_local();
    let sheets = sheets_of(t, &snapshot, &site, record);
    let context = DeskPageContext {
        t,
        snapshot: &snapshot,
        at,
        search: &search,
        sheets: &sheets,
        icons: &site.document_icons,
    };
    let cards = CardContext {
        t,
        snapshot: &snapshot,
        at,
        origin: search.position,
        sets_out: true,
        wished: &search.languages,
        query: "",
    };
    let card = cards.card(&hit(&snapshot, record, at, &search));
    let city = record.location.pin().and_then(|pin| site.city_around(pin.position));
    let desk = context.view(record, card);
    let take = TakeContext {
        t,
        now: at,
        proposed: proposed(&snapshot, record.id(), at),
        need: search.needs.iter().find(|need| record.service.needs.contains(need)),
        page_url: site.public_url.is_some().then(|| urls::desk_page(&site, t.language, record.id())),
    };
    show(&DeskPage {
        take: take.view(&desk),
        frame: Frame {
            may_index: raw.is_empty(),
            notices: notices(&site, t, city),
            ..frame.titled(&desk.card.name, Section::Find)
        },
        open_nearby: open_nearby(&cards, record),
        json_ld: raw.is_empty().then(|| {
            let context = SchemaContext { t, publication: &site.publication, snapshot: &snapshot, at };
            let url =
                format!("{}{}", urls::origin(&site, &headers), urls::desk_path(t.language, record.id()));
            context.desk(record, &url)
        }),
        desk,
        back_url: search.has_place().then(|| format!("{}#desk-{id}", search.url(t.language))),
        nearby_url: nearby(record).url(t.language),
    })
}

/// A desk that was merged leads to the one that is published for it; any other is not there.
async fn merged(site: &Site, lang: &str, id: &str, query: &str) -> Response {
    let winner = match DeskId::new(id) {
        Ok(id) if site.texts.language(lang).is_some() => site.workshop.merged_into(&id).await,
        _ => Ok(None),
    };
    match winner {
        Ok(Some(winner)) => found(&with_query(&format!("/{lang}/desk/{winner}"), query)),
        Ok(None) => error_page(site, lang, StatusCode::NOT_FOUND),
        Err(error) => Problem::from(error).into_response(),
    }
}

fn hit<'s>(snapshot: &Snapshot, record: &'s DeskRecord, at: LocalMinute, search: &Search) -> Hit<'s> {
    let distance = search.position.zip(record.location.pin()).map(|(from, pin)| from.metres_to(pin.position));
    let opening = snapshot.opening(record.id(), at).expect("a desk of the snapshot has an opening");
    Hit { record, distance, opening }
}

fn sheets_of(t: Say<'_>, snapshot: &Snapshot, site: &Site, record: &DeskRecord) -> Vec<SheetCard> {
    let context = SheetContext { t, snapshot, cities: &site.cities };
    let sheets = record.desk.sheets.iter().filter_map(|id| snapshot.sheet(id));
    sheets.filter_map(|sheet| context.card(sheet)).collect()
}

/// The nearest desks for one of the same needs that are surely open, when this one is not and has a pin.
fn open_nearby(cards: &CardContext<'_>, record: &DeskRecord) -> Vec<DeskCard> {
    let opening = cards.snapshot.opening(record.id(), cards.at);
    let is_open = opening.is_some_and(|opening| opening.state == opening::State::Open);
    let Some(pin) = record.location.pin().filter(|_| !is_open) else {
        return Vec::new();
    };
    let filter = Filter {
        needs: record.service.needs.clone(),
        open: OpenFilter::Open(Include::default()),
        bbox: nearby_box(pin.position),
        ..Filter::default()
    };
    let limit = Limit::new(N_OPEN_NEARBY).expect("a few are allowed");
    let query = NearestQuery { origin: pin.position, filter, at: cards.at, max_distance: None, limit };
    // Distances are from this desk, not from the visitor: no walk is told.
    let cards = CardContext { origin: Some(pin.position), sets_out: false, ..*cards };
    cards.snapshot.nearest(&query).hits.iter().map(|hit| cards.card(hit)).collect()
}

/// Desks around this one: its pin, or else its municipality.
fn nearby(record: &DeskRecord) -> Search {
    match record.location.pin() {
        Some(pin) => Search { position: Some(pin.position), ..Search::default() },
        None => Search {
            near: record.location.municipality.as_ref().map(|municipality| municipality.name.to_string()),
            ..Search::default()
        },
    }
}
