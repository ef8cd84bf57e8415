//! Features as they were written last: within a minute most answers tell of the same desks.

use std::io::Write as _;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::opening::{Opening, State};
use bussola_engine::domain::position::Metres;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::domain::walk::{self, Arrival};

use super::feature::Feature;
use crate::publication::PublicReason;
use crate::web::memo::{Edition, Memo};
use crate::web::problem::Problem;

/// How far a desk is, and whether somebody may set out from there on foot.
#[derive(Debug, Clone, Copy)]
pub struct Away {
    pub distance: Option<Metres>,
    pub sets_out: bool,
}

impl Away {
    pub fn arrival(self, record: &DeskRecord, opening: &Opening, at: LocalMinute) -> Option<Arrival> {
        let distance = self.distance.filter(|_| self.sets_out);
        Arrival::of(opening, at, walk::way_to(&record.location, distance)?)
    }
}

/// A feature in JSON, cut where what depends on the visitor belongs: the distance, whether one gets there in time, and
/// the reason why not.
#[derive(Debug)]
struct Written {
    at: LocalMinute,
    opening: Opening,
    /// Whether anything is told of arriving: it may be open, and its door is known.
    may_be_late: bool,
    json: Vec<u8>,
    /// Where the properties begin, where the state of the opening is told, and where its reasons begin.
    cuts: [usize; 3],
}

/// The features that were written last, for a minute and a language.
#[derive(Debug, Default)]
pub struct WrittenFeatures(Memo<(LocalMinute, Language), Written>);

impl WrittenFeatures {
    /// Appends the feature of a desk to an array; it is told anew, without its distance and arrival, when it was not
    /// kept.
    pub fn append(
        &self,
        edition: &Edition<(LocalMinute, Language)>,
        (record, away): (&DeskRecord, Away),
        out: &mut Vec<u8>,
        tell: impl FnOnce() -> (LocalMinute, Opening, Feature),
    ) -> Result<(), Problem> {
        if self.0.with(edition, record, |written| written.append(away, out)).is_none() {
            let written = Written::of(record, tell())?;
            written.append(away, out);
            self.0.keep(edition, record, written);
        }
        Ok(())
    }
}

/// A key that stands once in a feature, with what opens its value. In a text its quotes would be escaped.
fn after(json: &[u8], key: &[u8], from: usize) -> usize {
    let start = json[from..].windows(key.len()).position(|window| window == key);
    from + start.expect("a feature has its properties and its opening") + key.len()
}

impl Written {
    fn of(
        record: &DeskRecord,
        (at, opening, feature): (LocalMinute, Opening, Feature),
    ) -> Result<Self, Problem> {
        let is_place_known = walk::way_to(&record.location, Metres::new(0.0)).is_some();
        let may_be_late = is_place_known && matches!(opening.state, State::Open | State::Maybe);
        let json = serde_json::to_vec(&feature).map_err(|error| Problem::Internal(Box::new(error)))?;
        let properties = after(&json, b"\"properties\":{", 0);
        let opened = after(&json, b"\"opening\":{", properties);
        let reasons = after(&json, b"\"reasons\":[", opened);
        let cuts = [properties, opened, reasons];
        Ok(Self { at, opening, may_be_late, json, cuts })
    }

    fn append(&self, away: Away, out: &mut Vec<u8>) {
        let [properties, opened, reasons] = self.cuts;
        if !matches!(out.last(), None | Some(b'[')) {
            out.push(b',');
        }
        out.extend_from_slice(&self.json[..properties]);
        if let Some(distance) = away.distance {
            let (tenths, minutes) = (distance.decimetres(), walk::minutes(distance));
            write!(out, "\"distance_m\":{}.{},\"walk_minutes\":{minutes},", tenths / 10, tenths % 10)
                .expect("writing to memory does not fail");
        }
        let way = away.distance.filter(|_| away.sets_out && self.may_be_late);
        let Some(arrival) = way.and_then(|way| Arrival::of(&self.opening, self.at, way)) else {
            out.extend_from_slice(&self.json[properties..]);
            return;
        };
        out.extend_from_slice(&self.json[properties..opened]);
        write!(out, "\"in_time\":{},", arrival.is_in_time()).expect("writing to memory does not fail");
        out.extend_from_slice(&self.json[opened..reasons]);
        if let Some(lateness) = arrival.lateness() {
            serde_json::to_writer(&mut *out, &PublicReason::from(lateness)).expect("a reason is plain");
            if self.json[reasons] != b']' {
                out.push(b',');
            }
        }
        out.extend_from_slice(&self.json[reasons..]);
    }
}
