//! Desks with all their indexes: a snapshot has one large part and one small one with the latest changes.

use std::sync::{Arc, OnceLock, RwLock};

use chrono::{Datelike, NaiveDate};
use rstar::RTree;
use rstar::primitives::GeomWithData;

use super::chart::Chart;
use super::columns::{Columns, all_languages};
use super::dictionary::Dictionary;
use super::hours::{DayHours, Reading};
use super::index::minute::Minute;
use super::index::{ColumnLists, Index, Row, Standing};
use super::parallel::{both, map_runs};
use super::snapshot::Setting;
use super::timetable::{RowSlots, Timetable};
use crate::domain::desk::DeskRecord;
use crate::domain::id::DeskId;
use crate::domain::language::Language;
use crate::domain::location::LocationKind;
use crate::domain::need::Taxonomy;
use crate::domain::opening::Opening;
use crate::domain::position::BBox;
use crate::domain::time::LocalMinute;
use crate::order;

/// Fewer desks than this are indexed sooner than a thread is started.
const WORTH_TWO_THREADS: usize = 4_096;

type FlatPin = GeomWithData<[f64; 2], u32>;

/// See the module.
#[derive(Debug)]
pub(super) struct Part {
    /// Ordered by id.
    pub desks: Vec<DeskRecord>,
    pub columns: Columns,
    pub index: Index,
    pub table: Timetable,
    /// Row of the table, by desk.
    pub hours: Vec<u32>,
    /// Pins by longitude and latitude, for boxes. In the browser, as the dictionary, made when it is first asked for.
    flat: OnceLock<RTree<FlatPin>>,
    dictionary: OnceLock<Dictionary>,
    /// The pins side by side; made when a map is first drawn.
    chart: OnceLock<Chart>,
    /// Places of desks without a pin, in order; made when they are first asked for.
    without_pin: OnceLock<Box<[u32]>>,
    /// The day on which each desk was confirmed last, by place.
    pub confirmed: Confirmed,
    /// The states of the minute that most people ask about.
    minute: RwLock<Option<Arc<Minute>>>,
}

impl Part {
    /// From desks ordered by id.
    pub fn build(desks: Vec<DeskRecord>, setting: &Setting, (table, hours): (Timetable, Vec<u32>)) -> Self {
        let languages = map_runs(desks.len(), |run| {
            let mut languages: Vec<Language> = Vec::new();
            for language in desks[run].iter().flat_map(all_languages) {
                // They are few and come again and again.
                if let Err(place) = languages.binary_search(language) {
                    languages.insert(place, *language);
                }
            }
            languages
        });
        let columns = Columns::new(&setting.taxonomy, languages.concat());
        let is_large = desks.len() > WORTH_TWO_THREADS;
        let (flat, dictionary) = (OnceLock::new(), OnceLock::new());
        let of_records = || {
            flat.get_or_init(|| flat_pins(&desks));
            dictionary.get_or_init(|| Dictionary::build(&desks));
        };
        let of_rows = || (index_of(&desks, &columns, &hours, setting), table.finished());
        let (index, table) = match (cfg!(target_arch = "wasm32"), is_large) {
            (true, _) => of_rows(),
            (false, true) => both(of_records, of_rows).1,
            (false, false) => {
                of_records();
                of_rows()
            }
        };
        let confirmed = Confirmed::of(&desks);
        let (minute, chart, without_pin) = (RwLock::new(None), OnceLock::new(), OnceLock::new());
        Self { confirmed, flat, dictionary, chart, without_pin, minute, desks, columns, index, table, hours }
    }

    fn flat(&self) -> &RTree<FlatPin> {
        self.flat.get_or_init(|| flat_pins(&self.desks))
    }

    pub fn dictionary(&self) -> &Dictionary {
        self.dictionary.get_or_init(|| Dictionary::build(&self.desks))
    }

    pub fn chart(&self, taxonomy: &Taxonomy) -> &Chart {
        self.chart.get_or_init(|| Chart::of(&self.desks, &self.index, taxonomy))
    }

    pub fn without_pin(&self) -> &[u32] {
        self.without_pin.get_or_init(|| {
            let desks = self.desks.iter().zip(0u32..);
            desks.filter(|(record, _)| record.location.pin().is_none()).map(|(_, place)| place).collect()
        })
    }

    pub fn place(&self, id: &DeskId) -> Option<u32> {
        self.desks.binary_search_by(|record| record.desk.id.cmp(id)).ok().map(|place| place as u32)
    }

    pub fn record(&self, place: u32) -> &DeskRecord {
        &self.desks[place as usize]
    }

    pub fn opening(&self, place: u32, at: LocalMinute) -> Opening {
        self.with_reading(place, |hours| hours.opening_at(at, &self.record(place).desk.languages))
    }

    pub fn days(&self, place: u32, first: NaiveDate, n_days: u16) -> Vec<DayHours> {
        self.with_reading(place, |hours| hours.days(first, n_days))
    }

    pub fn with_reading<T>(&self, place: u32, ask: impl FnOnce(Reading<'_, RowSlots<'_>>) -> T) -> T {
        let row = self.hours[place as usize];
        let slots = self.table.of(row);
        ask(self.table.reading(row, &slots))
    }

    /// Pins in a box.
    pub fn inside(&self, bbox: BBox) -> impl Iterator<Item = u32> {
        bbox.parts().flat_map(|part| {
            let [west, south, east, north] = part.to_wsen();
            let envelope = rstar::AABB::from_corners([west, south], [east, north]);
            self.flat().locate_in_envelope(envelope).map(|pin| pin.data)
        })
    }

    /// West, south, east, north of all pins.
    pub fn extent(&self) -> Option<[f64; 4]> {
        let envelope = self.flat().root().envelope();
        let ([west, south], [east, north]) = (envelope.lower(), envelope.upper());
        (self.flat().size() > 0).then_some([west, south, east, north])
    }

    /// Makes the states of a minute ready for all who ask about it.
    pub fn prepare(&self, at: LocalMinute) {
        let minute = Arc::new(self.minute_made(at));
        *self.minute.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(minute);
    }

    /// The states of a minute, made now.
    pub fn minute_made(&self, at: LocalMinute) -> Minute {
        Minute::new(&self.index, at, self.table.states(at))
    }

    /// The states of a minute when they are ready. Never waits.
    pub fn minute(&self, at: LocalMinute) -> Option<Arc<Minute>> {
        let minute = self.minute.try_read().ok()?;
        minute.as_ref().filter(|minute| minute.at == at).cloned()
    }

    /// Bytes of everything besides the records.
    pub fn size_bytes(&self) -> usize {
        self.index.size_bytes()
            + self.table.size_bytes()
            + (self.hours.len() + self.confirmed.days.len()) * 4
            // A node of the R-tree holds its children side by side, two thirds full.
            + self.flat().size() * size_of::<rstar::RTreeNode<FlatPin>>() * 3 / 2
            + self.dictionary().size_bytes()
            + self.chart.get().map_or(0, Chart::size_bytes)
            + self.without_pin.get().map_or(0, |places| places.len() * 4)
    }
}

/// Days of confirmation, as a filter asks for them.
#[derive(Debug)]
pub(super) struct Confirmed {
    /// Counted from the year 0; the least number when nobody ever did.
    days: Vec<i32>,
    /// Some of them in order, to tell what share is how old.
    sample: Vec<i32>,
}

impl Confirmed {
    fn of(desks: &[DeskRecord]) -> Self {
        let day = |record: &DeskRecord| {
            record.desk.confirmation.map_or(i32::MIN, |confirmation| confirmation.on.num_days_from_ce())
        };
        let days: Vec<i32> = desks.iter().map(day).collect();
        let mut sample: Vec<i32> = days.iter().copied().step_by(days.len() / 256 + 1).collect();
        order::sort(&mut sample);
        Self { days, sample }
    }

    #[inline]
    pub fn is_since(&self, place: u32, day: NaiveDate) -> bool {
        self.days[place as usize] >= day.num_days_from_ce()
    }

    /// The share of desks that were confirmed since, about.
    pub fn share_since(&self, day: NaiveDate) -> f64 {
        let before = self.sample.partition_point(|own| *own < day.num_days_from_ce());
        (self.sample.len() - before) as f64 / self.sample.len().max(1) as f64
    }
}

fn flat_pins(desks: &[DeskRecord]) -> RTree<FlatPin> {
    let pin = |(record, place): (&DeskRecord, u32)| {
        let position = record.location.pin()?.position;
        Some(FlatPin::new([position.lon(), position.lat()], place))
    };
    RTree::bulk_load(desks.iter().zip(0u32..).filter_map(pin).collect())
}

fn index_of(desks: &[DeskRecord], columns: &Columns, hours: &[u32], setting: &Setting) -> Index {
    let runs = map_runs(desks.len(), |run| {
        let mut lists = ColumnLists::default();
        let mut rows = Vec::with_capacity(run.len());
        for place in run {
            columns.put(&desks[place], &setting.taxonomy, &mut lists);
            rows.push(row(&desks[place], hours[place]));
        }
        (rows, lists)
    });
    let (mut rows, mut lists) = (Vec::with_capacity(desks.len()), ColumnLists::default());
    for (run_rows, run_lists) in runs {
        rows.extend(run_rows);
        lists.append(&run_lists);
    }
    Index::build(&rows, &lists, setting.shape(columns))
}

fn row(record: &DeskRecord, hours: u32) -> Row {
    let pin = record.location.pin().map(|pin| pin.position);
    let position = pin.or_else(|| record.location.coarse_position());
    let standing = match (pin, position) {
        (Some(_), _) => Standing::Pin,
        (None, Some(_)) => Standing::Area,
        (None, None) if is_everywhere(record) => Standing::Everywhere,
        // A municipality without a known middle cannot be near anything; lists and exports still have it.
        (None, None) => Standing::Nowhere,
    };
    Row { standing, position, municipality: record.location.municipality.as_ref().map(|m| m.istat), hours }
}

/// A telephone line, or a desk of no municipality: as near to one person as to another.
fn is_everywhere(record: &DeskRecord) -> bool {
    record.location.kind == LocationKind::Remote || record.location.municipality.is_none()
}
