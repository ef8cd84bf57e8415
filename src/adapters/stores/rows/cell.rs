//! Rows as cells, table by table, in the order of the columns in `sql/put_*.sql`. No row travels as JSON here: a
//! million desks would be parsed once per table.

use std::borrow::Cow;

use serde::Serialize;

use super::desk_row::{DeskRow, LocationColumns, MunicipalityColumns, PlacementColumns, ScheduleColumns};
use super::list::List;
use super::write_row::WriteRow;
use super::{NewChange, json_text};

/// A table that rows are put into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::adapters) enum Table {
    Organizations,
    Locations,
    Services,
    Desks,
    Details,
    Changes,
}

/// One value on its way into a table. An absent value keeps its kind.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::adapters) enum Cell<'a> {
    Text(Option<Cow<'a, str>>),
    Number(Option<f64>),
    Whole(Option<i64>),
    Flag(Option<bool>),
    Bytes(Option<[u8; 29]>),
    /// A JSON array in the one engine, an array in the other.
    Words(&'a List<String>),
    /// Only the map layer of the file has these.
    Layer(Option<Cow<'a, str>>),
    LayerNumber(Option<f64>),
    /// Only the map layer of the database has these.
    Pin(Option<f64>),
}

/// Rows of one table, one after the other.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::adapters) struct Cells<'a> {
    pub n_rows: usize,
    pub cells: Vec<Cell<'a>>,
}

impl<'a> Cells<'a> {
    pub fn new<R>(rows: impl IntoIterator<Item = R>, put: impl Fn(R, &mut Vec<Cell<'a>>)) -> Self {
        let mut all = Self::default();
        let mut rows = rows.into_iter();
        while let Some(row) = rows.next() {
            all.n_rows += 1;
            put(row, &mut all.cells);
            if all.n_rows == 1 {
                all.cells.reserve_exact(all.cells.len() * rows.size_hint().1.unwrap_or(0));
            }
        }
        all
    }
}

fn text(text: &str) -> Cell<'_> {
    Cell::Text(Some(Cow::Borrowed(text)))
}

fn optional(text: &Option<String>) -> Cell<'_> {
    Cell::Text(text.as_deref().map(Cow::Borrowed))
}

fn json<'a, T: Serialize>(list: &List<T>) -> Cell<'a> {
    let text = if list.0.is_empty() { Cow::Borrowed("[]") } else { Cow::Owned(json_text(list)) };
    Cell::Text(Some(text))
}

pub(in crate::adapters) fn organization<'a>(row: &'a WriteRow, out: &mut Vec<Cell<'a>>) {
    let own = &row.desk.organization;
    let owner = row.owns_organization.then_some(Cow::Borrowed(row.desk.provenance.source_id.as_str()));
    out.extend([
        text(&own.organization_id),
        text(&own.organization_name),
        text(&own.organization_kind),
        optional(&own.organization_website),
        Cell::Text(owner),
    ]);
}

pub(in crate::adapters) fn location<'a>(row: &'a WriteRow, out: &mut Vec<Cell<'a>>) {
    let LocationColumns {
        location_id,
        location_kind,
        street,
        number,
        detail,
        postcode,
        district,
        municipality: MunicipalityColumns { municipality_istat, municipality_name, municipality_province },
        placement: PlacementColumns { lon, lat, precision, radius_m, geocoder, basis, is_locked },
        visibility,
        step_free,
    } = &row.desk.location;
    out.extend([text(location_id), text(location_kind)]);
    out.extend([street, number, detail, postcode, district].map(optional));
    out.extend([municipality_istat, municipality_name, municipality_province].map(optional));
    out.extend([
        Cell::Number(*lon),
        Cell::Number(*lat),
        optional(precision),
        Cell::Number(*radius_m),
        optional(geocoder),
        optional(basis),
        Cell::Flag(*is_locked),
        text(visibility),
        Cell::Flag(*step_free),
    ]);
}

pub(in crate::adapters) fn service<'a>(row: &'a WriteRow, out: &mut Vec<Cell<'a>>) {
    let own = &row.desk.service;
    out.extend([
        text(&own.service_id),
        text(&row.desk.organization.organization_id),
        text(&own.service_name),
        optional(&own.service_kind),
        optional(&own.cost),
        optional(&own.notes),
        Cell::Words(&own.needs),
        Cell::Words(&own.audience),
        Cell::Words(&own.access),
        json(&own.documents),
    ]);
}

pub(in crate::adapters) fn desk<'a>(row: &'a WriteRow, out: &mut Vec<Cell<'a>>) {
    let (desk, from) = (&row.desk, &row.desk.provenance);
    out.extend([
        text(&desk.id),
        Cell::Whole(Some(i64::from(row.version))),
        text(&desk.service.service_id),
        text(&desk.location.location_id),
        text(&from.source_id),
        text(&from.source_key),
        optional(&from.source_url),
        optional(&from.dated_on),
        text(&from.confidence),
        text(&from.licence),
        optional(&from.confirmed_on),
        optional(&from.confirmed_by),
    ]);
    layer(row, out);
}

/// What a map shows of the desk: nothing of a protected place.
fn layer<'a>(row: &'a WriteRow, out: &mut Vec<Cell<'a>>) {
    let (desk, shown) = (&row.desk, &row.shown);
    let borrowed = |text: &'a Option<String>| Cell::Layer(text.as_deref().map(Cow::Borrowed));
    let joined = |list: &List<String>| Cell::Layer(Some(Cow::Owned(list.0.join(", "))));
    let joined_or_none = |list: &List<String>| {
        if list.0.is_empty() { Cell::Layer(None) } else { joined(list) }
    };
    let hours = &desk.schedule;
    // Words about the hours of a protected house may name its street.
    let words = hours.hours_text.as_ref().filter(|_| desk.location.visibility == "full");
    let hours = words.or(hours.hours_osm.as_ref());
    out.extend([
        Cell::Pin(shown.pin_lon),
        Cell::Pin(shown.pin_lat),
        Cell::Bytes(shown.pin_gpkg),
        Cell::Layer(Some(Cow::Borrowed(&desk.service.service_name))),
        Cell::Layer(Some(Cow::Borrowed(&desk.organization.organization_name))),
        joined(&desk.service.needs),
        joined(&desk.languages),
        Cell::Layer(hours.map(|hours| Cow::Borrowed(hours.as_str()))),
        borrowed(&shown.shown_address),
        borrowed(&shown.shown_municipality),
        borrowed(&shown.pin_precision),
        Cell::LayerNumber(shown.pin_radius_m),
        joined_or_none(&desk.phones),
        joined_or_none(&desk.websites),
    ]);
}

pub(in crate::adapters) fn details<'a>(row: &'a WriteRow, out: &mut Vec<Cell<'a>>) {
    let DeskRow { id, schedule, languages, phones, emails, websites, sheets, inferred, .. } = &row.desk;
    let ScheduleColumns {
        hours_kind,
        hours_osm,
        hours_text,
        slots,
        exceptions,
        policy_national,
        policy_patron,
        policy_bridge,
        policy_august,
    } = schedule;
    out.extend([text(id), text(hours_kind), optional(hours_osm), optional(hours_text)]);
    out.extend([json(slots), json(exceptions)]);
    out.extend([policy_national, policy_patron, policy_bridge, policy_august].map(optional));
    out.extend([languages, phones, emails, websites, sheets, inferred].map(Cell::Words));
    out.push(Cell::Whole(row.fingerprint));
}

pub(in crate::adapters) fn change<'a>(row: &'a NewChange, out: &mut Vec<Cell<'a>>) {
    let NewChange { entity, entity_id, at, actor, reason, source, before, after } = row;
    out.extend([text(entity), text(entity_id), text(at), text(actor), text(reason)]);
    out.extend([source, before, after].map(optional));
}
