//! What the benchmarks ask in: cities, needs, languages, and an index of only what matches.

use std::sync::Arc;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::calendar::Calendar;
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::{CitySlug, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::{Need, Taxonomy};
use bussola_engine::domain::position::{BBox, Position};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::index::earth::{Origin, Spot, spot};
use bussola_engine::search::index::plan::{Ask, Found, Judge};
use bussola_engine::search::index::{ColumnLists, Index, Row, Shape, Standing};
use bussola_engine::search::snapshot::Setting;
use bussola_engine::search::suggest::Vocabulary;
use rstar::RTree;
use rstar::primitives::GeomWithData;

pub const K: usize = 20;

pub fn setting() -> Setting {
    Setting {
        taxonomy: Arc::new(taxonomy()),
        calendar: Calendar::default(),
        vocabulary: Vocabulary::default(),
        first_day: "2026-11-20".parse().expect("a date"),
        n_days: 62,
    }
}

pub fn moment(text: &str) -> LocalMinute {
    LocalMinute::from_datetime(text.parse().expect("a moment"))
}

/// People ask from around the centres.
pub fn origin(number: usize) -> Position {
    let centers = centers();
    let (lon, lat) = centers[number % centers.len()];
    let offset = |step: usize| ((number * step) % 97) as f64 / 97.0 * 0.1 - 0.05;
    Position::from_lon_lat(lon + offset(31), lat + offset(57)).expect("near a centre")
}

pub fn centers() -> [(f64, f64); 6] {
    [(7.69, 45.07), (9.19, 45.46), (12.33, 45.44), (14.27, 40.85), (16.87, 41.12), (9.82, 44.10)]
}

pub fn cities() -> Vec<City> {
    let city = |(number, (lon, lat)): (usize, (f64, f64))| City {
        slug: CitySlug::new(&format!("city-{number}")).expect("a slug"),
        name: format!("City {number}").into(),
        provinces: vec![],
        neighbour_provinces: vec![],
        municipalities: vec![],
        main_municipality: IstatCode::new("000001").expect("a code"),
        bbox: BBox::from_wsen(lon - 0.3, lat - 0.3, lon + 0.3, lat + 0.3).expect("a box"),
        center: Position::from_lon_lat(lon, lat).expect("a position"),
        zoom: 11.0,
        languages: vec![],
        patron_days: vec![],
        geocoders: vec![],
        sources: vec![],
    };
    centers().into_iter().enumerate().map(city).collect()
}

pub fn need(rank: usize) -> NeedCode {
    NeedCode::new(&format!("need-{rank:02}")).expect("a code")
}

pub fn taxonomy() -> Taxonomy {
    let need = |rank: usize| Need {
        code: need(rank),
        parent: None,
        icon: "x".into(),
        order: rank as u16,
        open_eligibility: vec![],
        letters: vec![],
        see: vec![],
    };
    Taxonomy::new((0..60).map(need).collect()).expect("a taxonomy")
}

pub fn languages() -> Vec<Language> {
    let codes =
        ["it", "en", "fr", "ar", "es", "ro", "sq", "zh", "bn", "ur", "uk", "ru", "pa", "ti", "wo", "fa"];
    codes.iter().map(|code| Language::new(code).expect("a code")).collect()
}

/// The nearest of some positions, and nothing else to look at: what no filter can be quicker than.
#[derive(Debug)]
pub struct Limit {
    positions: Vec<Position>,
    index: Index,
    tree: RTree<GeomWithData<Spot, u32>>,
}

impl Limit {
    pub fn new(positions: Vec<Position>) -> Self {
        let row = |position: &Position| Row {
            standing: Standing::Pin,
            position: Some(*position),
            municipality: None,
            hours: 0,
        };
        let rows: Vec<Row> = positions.iter().map(row).collect();
        let mut columns = ColumnLists::default();
        rows.iter().for_each(|_| columns.push([]));
        let points = positions.iter().zip(0u32..).map(|(at, number)| GeomWithData::new(spot(*at), number));
        Self {
            tree: RTree::bulk_load(points.collect()),
            index: Index::build(&rows, &columns, Shape::new(0, 0)),
            positions,
        }
    }

    pub fn len(&self) -> usize {
        self.positions.len()
    }

    /// Through our own packed tree.
    pub fn nearest(&self, from: Position) -> Vec<Found> {
        let ask = Ask {
            origin: Origin::new(from),
            limit: K,
            max_distance: None,
            clauses: &[],
            municipality: None,
            open: None,
            accepted_share: 1.0,
        };
        self.index.nearest(&self.index.pins, &ask, &mut All(&self.positions)).0
    }

    /// Through rstar, measured and ordered in the same way.
    pub fn nearest_by_rstar(&self, from: Position) -> Vec<(u64, u32)> {
        let origin = Origin::new(from);
        let near = self.tree.nearest_neighbor_iter(origin.spot).take(K);
        let measured = near.map(|point| {
            let distance = origin.metres_to(*point.geom(), || self.positions[point.data as usize]);
            (distance.decimetres(), point.data)
        });
        let mut measured: Vec<(u64, u32)> = measured.collect();
        measured.sort_unstable();
        measured
    }
}

/// Accepts every desk.
#[derive(Debug)]
pub struct All<'a>(pub &'a [Position]);

impl Judge for All<'_> {
    fn accepts(&mut self, _: u32, _: u32, _: bool) -> bool {
        true
    }

    fn position(&self, place: u32) -> Position {
        self.0[place as usize]
    }
}
