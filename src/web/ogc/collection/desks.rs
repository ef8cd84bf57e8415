//! Desks: the published fields that do not depend on a moment, so that an answer holds until the data change.

use std::sync::Arc;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::query::Filter;
use bussola_engine::search::snapshot::by_id;

use super::super::query::Within;
use super::{Kind, Property, World};
use crate::publication::{Field, FieldKind, FieldValue};
use crate::web::site::Site;
use crate::web::urls;

/// The desk's page.
const URL: &str = "url";

pub(super) fn properties(site: &Site) -> Arc<[Property]> {
    Arc::clone(site.ogc.properties.get_or_init(|| declared(site).into()))
}

fn declared(site: &Site) -> Vec<Property> {
    let declared = site.publication.declared().iter().filter_map(|declared| {
        let kind = match declared.field.kind() {
            FieldKind::Text => Kind::Text,
            FieldKind::Flag => Kind::Flag,
            FieldKind::Number => Kind::Number,
            FieldKind::Date => Kind::Date,
            FieldKind::List => Kind::List,
            FieldKind::Opening => return None,
        };
        (!declared.field.needs_moment()).then(|| Property {
            name: declared.field.as_str(),
            kind,
            about: match &declared.unit {
                Some(unit) => format!("{} Unit: {unit}.", declared.description).into(),
                None => declared.description.clone().into(),
            },
            is_time: declared.field == Field::ConfirmedOn,
        })
    });
    declared.chain([Property::new(URL, Kind::Text, "Address of the desk's page.")]).collect()
}

pub(super) fn value(world: &World<'_>, record: &DeskRecord, property: &str) -> FieldValue {
    if property == URL {
        let lang = world.site.texts.default_language().code;
        return super::text(format!("{}{}", world.origin, urls::desk_path(lang, record.id())));
    }
    match Field::from_str_exact(property) {
        Some(field) => world.site.publication.value(record, field),
        None => FieldValue::Missing,
    }
}

/// Ordered by id.
pub(super) fn within<'a>(
    world: &World<'a>,
    within: Option<Within>,
) -> Box<dyn Iterator<Item = &'a DeskRecord> + 'a> {
    let Some(Within { bbox, has_unplaced }) = within else {
        return Box::new(world.snapshot.desks().iter());
    };
    let filter = Filter { bbox: Some(bbox), ..Filter::default() };
    let placed = world.snapshot.records(&filter, world.site.clock.now_local());
    if has_unplaced {
        Box::new(by_id(placed, world.snapshot.without_pin_after(None)))
    } else {
        Box::new(placed)
    }
}

/// Desks of a page that has no condition but a box, and how many there are in all: nobody walks through those that the
/// page does not show.
pub(super) fn following<'a>(
    world: &World<'a>,
    (within, after): (Option<Within>, Option<&str>),
    is_admitted: impl Fn(&'a DeskRecord) -> bool,
) -> (usize, Box<dyn Iterator<Item = &'a DeskRecord> + 'a>) {
    let snapshot = world.snapshot;
    let Some(Within { bbox, has_unplaced: _ }) = within else {
        return (snapshot.desks().len(), Box::new(snapshot.desks_after(after)));
    };
    let filter = Filter { bbox: Some(bbox), ..Filter::default() };
    let placed = snapshot.records(&filter, world.site.clock.now_local());
    let mut placed: Vec<&DeskRecord> = placed.filter(|record| is_admitted(record)).collect();
    let n_matched = placed.len() + snapshot.n_without_pin();
    let begin = placed.partition_point(|record| after.is_some_and(|id| record.id().as_str() <= id));
    (n_matched, Box::new(by_id(placed.split_off(begin).into_iter(), snapshot.without_pin_after(after))))
}

pub(super) fn find<'a>(world: &World<'a>, id: &str) -> Option<&'a DeskRecord> {
    world.snapshot.desk(&DeskId::new(id).ok()?)
}
