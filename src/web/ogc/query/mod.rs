//! What may be asked of a collection, read and checked.

mod area;
pub mod crs;
mod filter;
mod order;
mod period;

use std::sync::Arc;

use bussola_engine::domain::position::BBox;

use self::area::Area;
use self::crs::System;
use self::filter::Filter;
pub use self::order::{Order, Place};
use self::period::Period;
use super::collection::{Collection, Feature, Kind, Property};
use crate::publication::FieldValue;
use crate::web::extract::Params;
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

/// Features on a page when nothing is said.
pub const DEFAULT_LIMIT: usize = 10;
/// More are never on one page; who asks for more gets these (Core, requirement fc-limit-response-1).
pub const MAX_LIMIT: usize = 10_000;

const MAX_OFFSET: usize = 10_000_000;

/// Parameters of items that are not names of properties.
pub const PARAMETERS: [&str; 14] = [
    "f",
    "limit",
    "token",
    "offset",
    "bbox",
    "bbox-crs",
    "datetime",
    "crs",
    "filter",
    "filter-lang",
    "filter-crs",
    "sortby",
    "properties",
    "skipGeometry",
];

/// A question about the items of a collection.
#[derive(Debug)]
pub struct Asked {
    pub limit: usize,
    /// The page begins after this place.
    pub after: Option<Place>,
    /// Features that are left out at the beginning: what GeoNetwork's client counts its pages by.
    pub offset: usize,
    pub order: Order,
    pub shown: Shown,
    area: Option<Area>,
    period: Option<Period>,
    /// The property that `period` is about.
    time: Option<&'static str>,
    filter: Option<Filter>,
    equal: Vec<(&'static str, FieldValue)>,
}

/// Features outside of a box of degrees are not admitted; those that are nowhere perhaps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Within {
    pub bbox: BBox,
    pub has_unplaced: bool,
}

/// How features are written.
#[derive(Debug)]
pub struct Shown {
    pub system: System,
    pub properties: Arc<[Property]>,
    pub has_geometry: bool,
    /// With all properties and the geometry.
    pub is_whole: bool,
}

impl Asked {
    pub fn read(params: &mut Params, collection: Collection, site: &Site) -> Result<Self, Problem> {
        let properties = collection.properties(site);
        let order = params.value("sortby", |text| Order::read(text, &properties))?.unwrap_or_default();
        let token = params.long("token");
        let after = token.map(|token| order.after(&token).map_err(|allowed| bad("token", token, allowed)));
        let offset = params.value("offset", offset)?;
        if let (Some(offset), Some(_)) = (offset, &after) {
            return Err(bad("offset", offset.to_string(), Allowed::Shape("either offset or token")));
        }
        let bbox_crs = params.value("bbox-crs", System::read)?.unwrap_or(System::CRS84);
        Ok(Self {
            limit: params.value("limit", limit)?.unwrap_or(DEFAULT_LIMIT),
            after: after.transpose()?,
            offset: offset.unwrap_or(0),
            area: params.value("bbox", |text| Area::read(text, bbox_crs))?,
            period: params.value("datetime", Period::read)?,
            time: properties.iter().find(|property| property.is_time).map(|property| property.name),
            filter: Filter::read(params, collection, &properties)?,
            equal: equal(params, &properties)?,
            order,
            shown: Shown::read(params, properties)?,
        })
    }

    pub fn admits(&self, feature: &Feature<'_>) -> bool {
        let is_equal = |(name, wanted): &(&str, FieldValue)| match (feature.value(name), wanted) {
            (FieldValue::List(values), FieldValue::Text(wanted)) => values.contains(wanted),
            (value, wanted) => value == *wanted,
        };
        let in_time = |period: &Period| self.time.is_none_or(|name| period.admits(&feature.value(name)));
        // What is nowhere is in every box (Core, requirement fc-bbox-response).
        let in_area = |area: &Area| feature.geometry().is_none_or(|geometry| area.meets(&geometry));
        self.equal.iter().all(is_equal)
            && self.period.as_ref().is_none_or(in_time)
            && self.area.as_ref().is_none_or(in_area)
            && self.filter.as_ref().is_none_or(|filter| filter.admits(feature))
    }

    /// Whether an index alone tells which desks are admitted and in which order: there is at most a box, and `within`
    /// has it.
    pub fn is_plain(&self, within: Option<Within>) -> bool {
        let has_other = self.period.is_some() || self.filter.is_some() || !self.equal.is_empty();
        !has_other && self.order.is_by_id() && self.area.is_some() == within.is_some()
    }

    /// What an index may leave out without looking at it.
    pub fn within(&self) -> Option<Within> {
        let of_filter = self.filter.as_ref().and_then(Filter::degrees);
        let of_filter = of_filter.map(|bbox| Within { bbox, has_unplaced: false });
        let of_area = || self.area.as_ref().and_then(Area::degrees);
        of_filter.or_else(|| of_area().map(|bbox| Within { bbox, has_unplaced: true }))
    }
}

impl Shown {
    /// What one item may be asked with, too.
    pub fn read(params: &mut Params, all: Arc<[Property]>) -> Result<Self, Problem> {
        let system = params.value("crs", System::read)?.unwrap_or(System::CRS84);
        let has_geometry = !params.flag("skipGeometry")?;
        let named = |text: &str| {
            let known = all.iter().find(|property| property.name == text);
            known.cloned().ok_or_else(|| Allowed::words(all.iter().map(|property| property.name)))
        };
        let chosen = params.list("properties", named)?;
        let is_whole = !params.has("properties") && has_geometry;
        let properties = if params.has("properties") { chosen.into() } else { all };
        Ok(Self { system, properties, has_geometry, is_whole })
    }
}

/// As many as there may be, when more are asked for.
fn limit(text: &str) -> Result<usize, Allowed> {
    const SHAPE: Allowed = Allowed::Shape("a whole number from 1; more than 10000 are not on one page");
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(SHAPE);
    }
    // What does not fit the type is more than the most.
    let limit = text.parse().unwrap_or(usize::MAX).min(MAX_LIMIT);
    if limit == 0 { Err(SHAPE) } else { Ok(limit) }
}

fn offset(text: &str) -> Result<usize, Allowed> {
    let offset = text.parse().ok().filter(|offset| *offset <= MAX_OFFSET);
    offset.ok_or(Allowed::Shape("a whole number, 0 to 10000000"))
}

/// Parameters with the name of a property.
fn equal(params: &mut Params, properties: &[Property]) -> Result<Vec<(&'static str, FieldValue)>, Problem> {
    let mut wanted = Vec::new();
    for Property { name, kind, .. } in properties {
        if let Some(value) = params.value(name, |text| value(text, *kind))? {
            wanted.push((*name, value));
        }
    }
    Ok(wanted)
}

fn value(text: &str, kind: Kind) -> Result<FieldValue, Allowed> {
    match kind {
        Kind::Text | Kind::Date | Kind::Instant | Kind::List => Ok(FieldValue::Text(text.to_owned())),
        Kind::Flag => match text {
            "true" => Ok(FieldValue::Flag(true)),
            "false" => Ok(FieldValue::Flag(false)),
            _ => Err(Allowed::words(["true", "false"])),
        },
        Kind::Number | Kind::Integer => {
            let number = text.parse().ok().filter(|number: &f64| number.is_finite());
            number.map(FieldValue::Number).ok_or(Allowed::Shape("a number"))
        }
    }
}

fn bad(parameter: &'static str, value: String, allowed: Allowed) -> Problem {
    Problem::BadValue { parameter, value, allowed }
}
