//! What is offered: five collections, each with typed properties and features that are read from the snapshot.

mod desks;
mod municipalities;
mod organizations;
mod runs;
mod sheets;

use std::borrow::Cow;
use std::sync::Arc;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::register::RegisterEntry;
use bussola_engine::domain::sheet::Sheet;
use bussola_engine::search::snapshot::Snapshot;
use geo::{Geometry, MultiPoint, Point};

pub use self::organizations::Body;
use super::query::Within;
use crate::publication::FieldValue;
use crate::web::problem::Problem;
use crate::web::runs::{RunAnswer, RunLine};
use crate::web::site::Site;

/// A collection of features (OGC API Features, 7.13).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    Desks,
    Organizations,
    Sheets,
    Municipalities,
    Runs,
}

/// The shape of a property's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Flag,
    Number,
    Integer,
    /// `YYYY-MM-DD`.
    Date,
    /// RFC 3339.
    Instant,
    List,
}

impl Kind {
    /// Whether values have an order.
    pub fn is_sortable(self) -> bool {
        self != Self::List
    }
}

/// A property of the features of a collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    pub name: &'static str,
    pub kind: Kind,
    pub about: Cow<'static, str>,
    /// Whether `datetime` asks for it.
    pub is_time: bool,
}

impl Property {
    const fn new(name: &'static str, kind: Kind, about: &'static str) -> Self {
        Self { name, kind, about: Cow::Borrowed(about), is_time: false }
    }

    const fn time(name: &'static str, kind: Kind, about: &'static str) -> Self {
        Self { name, kind, about: Cow::Borrowed(about), is_time: true }
    }
}

/// What features are read from, for the length of one request.
#[derive(Debug)]
pub struct World<'a> {
    pub site: &'a Site,
    pub snapshot: &'a Snapshot,
    /// Start of absolute addresses.
    pub origin: &'a str,
    /// Only filled for the collection of runs.
    runs: Vec<RunLine>,
    /// Only filled for the collection of organizations.
    bodies: Vec<Body<'a>>,
}

/// Runs that are offered, the newest.
const MAX_RUNS: u32 = 1_000;

impl<'a> World<'a> {
    /// Reads what a collection needs besides the snapshot.
    pub async fn of(
        collection: Collection,
        site: &'a Site,
        snapshot: &'a Snapshot,
        origin: &'a str,
    ) -> Result<Self, Problem> {
        let mut world = Self { site, snapshot, origin, runs: Vec::new(), bodies: Vec::new() };
        match collection {
            Collection::Runs => {
                let stored = site.workshop.run_list(MAX_RUNS).await?;
                world.runs = stored.iter().map(|run| RunAnswer::from(run).run).collect();
                world.runs.sort_by_key(runs::identifier);
            }
            Collection::Organizations => world.bodies = organizations::bodies(snapshot),
            Collection::Desks | Collection::Sheets | Collection::Municipalities => {}
        }
        Ok(world)
    }
}

/// One feature, whose values are worked out when they are asked for.
#[derive(Debug)]
pub struct Feature<'a> {
    pub id: Cow<'a, str>,
    origin: &'a World<'a>,
    subject: Subject<'a>,
}

/// What a feature tells of.
#[derive(Debug, Clone, Copy)]
enum Subject<'a> {
    Desk(&'a DeskRecord),
    Organization(&'a Body<'a>),
    Sheet(&'a Sheet),
    Municipality(&'a RegisterEntry),
    Run(&'a RunLine),
}

impl<'a> Feature<'a> {
    fn of_desk(world: &'a World<'a>, record: &'a DeskRecord) -> Self {
        Self { id: record.id().as_str().into(), origin: world, subject: Subject::Desk(record) }
    }

    /// The desk that it tells of, if it is one.
    pub fn desk(&self) -> Option<&'a DeskRecord> {
        match self.subject {
            Subject::Desk(record) => Some(record),
            _ => None,
        }
    }

    pub fn value(&self, property: &str) -> FieldValue {
        match self.subject {
            Subject::Desk(record) => desks::value(self.origin, record, property),
            Subject::Organization(body) => organizations::value(body, property),
            Subject::Sheet(sheet) => sheets::value(self.origin, sheet, property),
            Subject::Municipality(entry) => municipalities::value(entry, property),
            Subject::Run(run) => runs::value(run, property),
        }
    }

    /// In degrees, longitude first.
    pub fn geometry(&self) -> Option<Geometry<f64>> {
        match self.subject {
            Subject::Desk(record) => pin(self.origin, record).map(Geometry::Point),
            Subject::Organization(body) => several(body.pins(self.origin)),
            Subject::Sheet(sheet) => several(sheets::pins(self.origin, sheet)),
            Subject::Municipality(entry) => entry.border.clone().map(Geometry::MultiPolygon),
            Subject::Run(_) => None,
        }
    }
}

/// Where a desk may be drawn.
fn pin(world: &World<'_>, record: &DeskRecord) -> Option<Point<f64>> {
    world.site.publication.lon_lat(record).map(Point::from)
}

fn several(pins: Vec<Point<f64>>) -> Option<Geometry<f64>> {
    (!pins.is_empty()).then(|| Geometry::MultiPoint(MultiPoint::new(pins)))
}

impl Collection {
    pub const ALL: [Self; 5] =
        [Self::Desks, Self::Organizations, Self::Sheets, Self::Municipalities, Self::Runs];

    pub fn id(self) -> &'static str {
        match self {
            Self::Desks => "desks",
            Self::Organizations => "organizations",
            Self::Sheets => "sheets",
            Self::Municipalities => "municipalities",
            Self::Runs => "runs",
        }
    }

    /// By the id in an address.
    pub fn read(id: &str) -> Result<Self, Problem> {
        let known = Self::ALL.into_iter().find(|collection| collection.id() == id);
        known.ok_or_else(|| Problem::NoSuchCollection {
            id: id.to_owned(),
            allowed: Self::ALL.iter().map(|collection| collection.id().to_owned()).collect(),
        })
    }

    pub fn title(self) -> &'static str {
        match self {
            Self::Desks => "Desks",
            Self::Organizations => "Organizations",
            Self::Sheets => "Good-practice sheets",
            Self::Municipalities => "Municipalities",
            Self::Runs => "Runs of the import",
        }
    }

    pub fn about(self) -> &'static str {
        match self {
            Self::Desks => {
                "Help desks and services for people who have come to live in Italy: one service at one place, with \
                 hours, languages and papers. Desks without a pin have no geometry."
            }
            Self::Organizations => "Bodies that run services, drawn where their desks have a pin.",
            Self::Sheets => {
                "How desks work, told so that others can do the same; drawn at the desks that do."
            }
            Self::Municipalities => {
                "Municipalities of the provinces that the map covers, with simplified borders."
            }
            Self::Runs => "What was imported, when and from where. Runs have no geometry.",
        }
    }

    /// `format` of the geometry in schemas (OGC API Features, Part 5); `None` without geometry.
    pub fn geometry_format(self) -> Option<&'static str> {
        match self {
            Self::Desks => Some("geometry-point"),
            Self::Organizations | Self::Sheets => Some("geometry-multipoint"),
            Self::Municipalities => Some("geometry-multipolygon"),
            Self::Runs => None,
        }
    }

    /// In the order in which they are written.
    pub fn properties(self, site: &Site) -> Arc<[Property]> {
        match self {
            Self::Desks => desks::properties(site),
            Self::Organizations => organizations::PROPERTIES.into(),
            Self::Sheets => sheets::PROPERTIES.into(),
            Self::Municipalities => municipalities::PROPERTIES.into(),
            Self::Runs => runs::PROPERTIES.into(),
        }
    }

    /// All features, ordered by id; within an area at least those that may be admitted.
    pub fn features<'a>(
        self,
        world: &'a World<'a>,
        within: Option<Within>,
    ) -> Box<dyn Iterator<Item = Feature<'a>> + 'a> {
        let told = move |id: Cow<'a, str>, subject| Feature { id, origin: world, subject };
        match self {
            Self::Desks => {
                Box::new(desks::within(world, within).map(move |record| Feature::of_desk(world, record)))
            }
            Self::Organizations => Box::new(
                world.bodies.iter().map(move |body| told(body.id().into(), Subject::Organization(body))),
            ),
            Self::Sheets => Box::new(
                world
                    .snapshot
                    .sheets()
                    .iter()
                    .map(move |sheet| told(sheet.id.as_str().into(), Subject::Sheet(sheet))),
            ),
            Self::Municipalities => Box::new(municipalities::drawn(world.site).map(move |entry| {
                told(entry.municipality.istat.to_string().into(), Subject::Municipality(entry))
            })),
            Self::Runs => Box::new(
                world.runs.iter().map(move |run| told(runs::identifier(run).into(), Subject::Run(run))),
            ),
        }
    }

    /// Desks that follow one, with no condition but a box, and how many there are from the first on.
    pub fn desks_after<'a>(
        world: &'a World<'a>,
        within: Option<Within>,
        after: Option<&str>,
        admits: impl Fn(&Feature<'a>) -> bool,
    ) -> (usize, impl Iterator<Item = Feature<'a>>) {
        let told = move |record: &'a DeskRecord| Feature::of_desk(world, record);
        let (n_matched, records) = desks::following(world, (within, after), |record| admits(&told(record)));
        (n_matched, records.map(told))
    }

    /// One feature by its id.
    pub fn feature<'a>(self, world: &'a World<'a>, id: &str) -> Option<Feature<'a>> {
        if self == Self::Desks {
            return desks::find(world, id).map(|record| Feature::of_desk(world, record));
        }
        self.features(world, None).find(|feature| feature.id == id)
    }
}

fn text(value: impl ToString) -> FieldValue {
    FieldValue::Text(value.to_string())
}

fn maybe(value: Option<impl ToString>) -> FieldValue {
    value.map_or(FieldValue::Missing, text)
}

fn list<T: ToString>(values: impl IntoIterator<Item = T>) -> FieldValue {
    FieldValue::List(values.into_iter().map(|value| value.to_string()).collect())
}

/// Counts are small enough for a float to hold them.
fn count(value: impl TryInto<u32>) -> FieldValue {
    FieldValue::Number(f64::from(value.try_into().unwrap_or(u32::MAX)))
}
