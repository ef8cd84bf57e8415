//! Pins in a box with their states: what maps are drawn from. Nothing is told of a desk that is not drawn.

use super::answer::Work;
use super::filter::Screen;
use super::index::plan::Judge;
use super::part::Part;
use super::snapshot::{Seat, Snapshot};
use crate::domain::desk::DeskRecord;
use crate::domain::opening::State;
use crate::domain::position::{BBox, Position};
use crate::domain::query::Filter;
use crate::domain::time::LocalMinute;

/// From this share of a part's desks on, all of it is filtered at once rather than pin by pin.
const MANY: usize = 64;

/// A desk as a map draws it. Its record is only read when it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Pin<'a> {
    pub position: Position,
    pub state: State,
    seat: Seat<'a>,
}

impl<'a> Pin<'a> {
    pub fn record(&self) -> &'a DeskRecord {
        self.seat.record()
    }
}

impl Snapshot {
    /// Shows every pin in a box that meets the filter, in no order that means anything. The filter's own box holds too.
    pub fn visit_pins<'a>(
        &'a self,
        area: BBox,
        filter: &Filter,
        at: LocalMinute,
        mut show: impl FnMut(Pin<'a>),
    ) -> Work {
        let mut work = Work::default();
        for (part, gone) in self.parts() {
            let screen = self.screen(part, gone, filter, at);
            let inside: Vec<(Position, u32)> = part.pins_inside(area).collect();
            work.visited += inside.len();
            let wanted = (inside.len() > part.index.n_desks() / MANY).then(|| screen.matching());
            let mut judge = screen.judge(&part.index.pins);
            for (position, place) in inside {
                let bit = part.index.bit(place);
                let is_wanted = match &wanted {
                    Some(wanted) => wanted.contains(bit),
                    None => {
                        screen.has_terms(bit, place) && judge.accepts(bit, part.hours[place as usize], false)
                    }
                };
                if is_wanted {
                    let state = state(part, &screen, place);
                    show(Pin { position, state, seat: Seat { part, place } });
                }
            }
        }
        work
    }

    /// The same as a list, ordered by id.
    pub fn pins(&self, area: BBox, filter: &Filter, at: LocalMinute) -> Vec<Pin<'_>> {
        let mut pins = Vec::new();
        self.visit_pins(area, filter, at, |pin| pins.push(pin));
        // Within a part places follow the ids, and a number is compared sooner than a text.
        let is_fresh = |pin: &Pin<'_>| std::ptr::eq(pin.seat.part, &*self.fresh);
        if pins.iter().any(is_fresh) {
            pins.sort_unstable_by(|a, b| a.record().desk.id.cmp(&b.record().desk.id));
        } else {
            pins.sort_unstable_by_key(|pin| pin.seat.place);
        }
        pins
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

fn state(part: &Part, screen: &Screen<'_>, place: u32) -> State {
    part.table.state(part.hours[place as usize], screen.at)
}
