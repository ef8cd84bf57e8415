//! Pins in a frame of the map with their states: what maps are drawn from. Nothing is told of a desk that is not drawn.

use super::answer::Work;
use super::chart::{Chart, Face};
use super::index::plan::Judge;
use super::part::Part;
use super::snapshot::{Seat, Snapshot};
use crate::domain::desk::DeskRecord;
use crate::domain::map_point::{MapFrame, MapPoint};
use crate::domain::need::Taxonomy;
use crate::domain::opening::State;
use crate::domain::position::BBox;
use crate::domain::query::Filter;
use crate::domain::time::LocalMinute;

/// From this share of a part's desks on, all of it is filtered at once rather than pin by pin.
const MANY: usize = 64;

/// A desk as a map draws it. What it shows is only read when it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Pin<'a> {
    pub point: MapPoint,
    pub state: State,
    slot: u32,
    part: &'a Part,
    chart: &'a Chart,
    taxonomy: &'a Taxonomy,
}

impl<'a> Pin<'a> {
    /// What a map may show of it: no record is read for that.
    pub fn face(&self) -> Face<'a> {
        self.chart.face(self.slot, self.taxonomy)
    }

    pub fn record(&self) -> &'a DeskRecord {
        Seat { part: self.part, place: self.part.index.place(self.slot) }.record()
    }
}

impl Snapshot {
    /// Shows every pin in a frame that meets the filter. Neighbours come together, those of one point by their ids.
    pub fn visit_pins<'a>(
        &'a self,
        frame: MapFrame,
        filter: &Filter,
        at: LocalMinute,
        mut show: impl FnMut(Pin<'a>),
    ) -> Work {
        let mut work = Work::default();
        for (part, gone) in self.parts() {
            let chart = part.chart(&self.taxonomy);
            let screen = self.screen(part, gone, filter, at);
            let mut inside = Vec::new();
            let looked = chart.visit(frame, |slot, point| inside.push((slot, point)));
            work.leaves += looked.leaves;
            work.visited += looked.pins;
            let wanted = (inside.len() > part.index.n_desks() / MANY).then(|| screen.matching());
            let mut judge = screen.judge(&part.index.pins);
            let minute = part.minute(at);
            for (slot, point) in inside {
                // The pins are the first field of the index: their slots are their bits.
                let hours = part.index.hours(slot);
                let is_wanted = match &wanted {
                    Some(wanted) => wanted.contains(slot),
                    None => screen.has_terms(slot) && judge.accepts(slot, hours, false),
                };
                if is_wanted {
                    let state = match &minute {
                        Some(minute) => minute.states[hours as usize],
                        None => part.table.state(hours, at),
                    };
                    show(Pin { point, state, slot, part, chart, taxonomy: &self.taxonomy });
                }
            }
        }
        work
    }

    /// Puts the pins side by side, which the first tile would have to wait for otherwise.
    pub fn prepare_pins(&self) {
        for (part, _) in self.parts() {
            part.chart(&self.taxonomy);
        }
    }

    /// The smallest box around all pins; `None` when there are none. It does not cross the antimeridian.
    pub fn extent(&self) -> Option<BBox> {
        let mut extents = self.parts().filter_map(|(part, _)| part.extent());
        let first = extents.next()?;
        let [west, south, east, north] =
            extents.fold(first, |a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]);
        BBox::from_wsen(west, south, east, north).ok()
    }
}
