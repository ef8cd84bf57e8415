//! The pins of a part as a map needs them: side by side in the order of the index, so that a tile reads one stretch of
//! memory and not a thousand records from all over it.

use super::index::Index;
use super::parallel::map_runs;
use crate::domain::desk::DeskRecord;
use crate::domain::map_point::{MapFrame, MapPoint};
use crate::domain::need::{Need, Taxonomy};
use crate::domain::position::{Metres, Placement, Precision};

/// Pins that share a frame, and frames that share a larger one.
const GROUP: usize = 64;

/// What a map may show of a desk before it is touched.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face<'a> {
    pub id: &'a str,
    pub name: &'a str,
    /// The need that its pictogram shows.
    pub first_need: Option<&'a Need>,
    pub n_sheets: usize,
    pub precision: Precision,
    pub radius: Metres,
}

impl<'a> Face<'a> {
    /// `None` for a desk that must not be drawn.
    pub fn of(record: &'a DeskRecord, taxonomy: &'a Taxonomy) -> Option<Self> {
        let Placement { position: _, precision, radius, geocoder: _, basis: _, is_locked: _ } =
            record.location.pin()?;
        Some(Self {
            id: record.desk.id.as_str(),
            name: &record.service.name,
            first_need: record.service.needs.first().and_then(|code| taxonomy.need(code)),
            n_sheets: record.desk.sheets.len(),
            precision: *precision,
            radius: *radius,
        })
    }
}

/// A face without its texts.
#[derive(Debug, Clone, Copy)]
struct Row {
    /// Where the id begins, and behind it the name; both end where the next row begins.
    id: u32,
    name: u32,
    n_sheets: u32,
    /// Place in the taxonomy.
    need: Option<u16>,
    precision: Precision,
    radius: Metres,
}

/// See the module. Everything is in the order of the pins of the index.
#[derive(Debug, Clone, Default)]
pub(super) struct Chart {
    points: Vec<MapPoint>,
    /// Around every 64 points, and around every 64 of these.
    leaves: Vec<MapFrame>,
    nodes: Vec<MapFrame>,
    rows: Vec<Row>,
    texts: String,
}

impl Chart {
    pub fn of(desks: &[DeskRecord], index: &Index, taxonomy: &Taxonomy) -> Self {
        let runs = map_runs(index.pins.len(), |run| {
            let (mut part, mut points) = (Self::default(), Vec::with_capacity(run.len()));
            for place in &index.pins.places[run] {
                let record = &desks[*place as usize];
                let pin = record.location.pin().expect("the index tells which desks have a pin");
                points.push(MapPoint::of(pin.position));
                part.push(Face::of(record, taxonomy).expect("a desk with a pin has a face"), taxonomy);
            }
            part.points = points;
            part
        });
        let mut chart = Self::default();
        for Self { points, rows, texts, .. } in runs {
            let start = chart.texts.len() as u32;
            chart.points.extend(points);
            chart.rows.extend(rows.into_iter().map(|row| Row {
                id: row.id + start,
                name: row.name + start,
                ..row
            }));
            chart.texts.push_str(&texts);
        }
        chart.leaves = chart.points.chunks(GROUP).filter_map(MapFrame::around).collect();
        chart.nodes = chart
            .leaves
            .chunks(GROUP)
            .filter_map(|leaves| leaves.iter().copied().reduce(MapFrame::with))
            .collect();
        chart
    }

    fn push(&mut self, face: Face<'_>, taxonomy: &Taxonomy) {
        let Face { id, name, first_need, n_sheets, precision, radius } = face;
        let start = self.texts.len() as u32;
        let need = first_need.and_then(|need| taxonomy.place(&need.code));
        let need = need.and_then(|place| u16::try_from(place).ok());
        let (n_sheets, name_start) = (n_sheets as u32, start + id.len() as u32);
        self.rows.push(Row { id: start, name: name_start, n_sheets, need, precision, radius });
        self.texts.push_str(id);
        self.texts.push_str(name);
    }

    /// Shows every pin of a frame by its slot, in ascending order within each half of the world; answers how many
    /// frames and pins were looked at.
    pub fn visit(&self, frame: MapFrame, mut show: impl FnMut(u32, MapPoint)) -> Looked {
        let mut looked = Looked::default();
        for half in frame.parts() {
            for (node, _) in self.nodes.iter().enumerate().filter(|(_, node)| node.meets(half)) {
                let leaves = stretch(node, self.leaves.len());
                looked.leaves += leaves.len();
                for leaf in leaves.filter(|leaf| self.leaves[*leaf].meets(half)) {
                    let slots = stretch(leaf, self.points.len());
                    looked.pins += slots.len();
                    for slot in slots {
                        let point = self.points[slot];
                        if half.contains(point) {
                            show(slot as u32, point);
                        }
                    }
                }
            }
        }
        looked
    }

    pub fn face<'a>(&'a self, slot: u32, taxonomy: &'a Taxonomy) -> Face<'a> {
        let place = slot as usize;
        let Row { id, name, n_sheets, need, precision, radius } = self.rows[place];
        let end = self.rows.get(place + 1).map_or(self.texts.len(), |next| next.id as usize);
        Face {
            id: &self.texts[id as usize..name as usize],
            name: &self.texts[name as usize..end],
            first_need: need.and_then(|place| taxonomy.needs().get(usize::from(place))),
            n_sheets: n_sheets as usize,
            precision,
            radius,
        }
    }

    pub fn size_bytes(&self) -> usize {
        self.points.len() * size_of::<MapPoint>()
            + (self.leaves.len() + self.nodes.len()) * size_of::<MapFrame>()
            + self.rows.len() * size_of::<Row>()
            + self.texts.len()
    }
}

/// What a visit cost.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looked {
    pub leaves: usize,
    pub pins: usize,
}

/// The members of a group.
fn stretch(group: usize, n_members: usize) -> std::ops::Range<usize> {
    group * GROUP..n_members.min((group + 1) * GROUP)
}
