//! The city pack: a city's desks with their compiled hours in one file, which a phone keeps and asks without a network.
//!
//! A pack is read back into a [`Snapshot`], so that a phone's answers are the server's, by the same code. It has a part
//! with the desks, and one part per language with the words of that language. Every part begins with a [head](seal)
//! that tells what it is, its version, its length and its checksum; nothing of it is believed before these are right,
//! and nothing read after that can do more than be refused.
//!
//! What may leave a server is decided by whoever writes the pack, who hands in each record as it may be seen.

mod bytes;
mod codes;
mod desks;
mod hours;
mod seal;
#[cfg(test)]
mod tests;
mod words;

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;

use self::bytes::{Reader, Writer, broken, sound};
use self::hours::HoursWriter;
use crate::domain::calendar::Calendar;
use crate::domain::desk::DeskRecord;
use crate::domain::need::Taxonomy;
use crate::domain::network::{DataVersion, Network};
use crate::domain::time::LocalMinute;
use crate::domain::zone::Zone;
use crate::search::snapshot::{Setting, Snapshot};
use crate::search::suggest::{PlaceTerms, Vocabulary};
use crate::search::timetable::Timetable;

pub use self::seal::{PackError, PartKind, VERSION, WayOut, checksum};
pub use self::words::Words;

/// What was in the part with the desks.
#[derive(Debug, Clone)]
pub struct Pack {
    pub snapshot: Snapshot,
    /// The clock of the city, over the days of the pack and a little more.
    pub zone: Zone,
    /// The first day whose hours are known, and the first that is not.
    pub days: (NaiveDate, NaiveDate),
    /// Municipalities and quarters; their names are the same in every language.
    pub places: Vec<PlaceTerms>,
}

/// What is written besides the desks.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    pub zone: &'a Zone,
    /// How many days the snapshot was compiled for.
    pub n_days: u16,
    pub places: &'a [PlaceTerms],
}

/// Most days that a pack may know.
const MOST_DAYS: u16 = 400;
/// Most pairs of a day and a row of hours: a table of so many is made when a pack is read.
const MOST_ROW_DAYS: usize = 1 << 26;

/// Writes the part with the desks. `publish` answers what may be seen of a record, or `None` for one to leave out; it
/// must not change the id, nor what is not shut away by the record's own visibility.
///
/// Of the reasons of a protected place no words of the source are written.
pub fn write(
    snapshot: &Snapshot,
    surroundings: Surroundings<'_>,
    publish: impl Fn(&DeskRecord) -> Option<DeskRecord>,
) -> Vec<u8> {
    let Surroundings { zone, n_days, places } = surroundings;
    let mut out = Writer::default();
    out.number(snapshot.version().0);
    codes::put_date(&mut out, snapshot.first_day());
    out.number(n_days);
    codes::put_zone(&mut out, zone);
    codes::put_taxonomy(&mut out, snapshot.taxonomy());
    out.list(places.iter(), words::put_place);
    let mut hours = HoursWriter::default();
    let records: Vec<DeskRecord> = snapshot.desks().iter().filter_map(publish).collect();
    let rows: Vec<u64> = records.iter().map(|record| hours.row(&mut out, snapshot, record)).collect();
    hours.finish(&mut out);
    out.list(records.iter().zip(rows), |out, (record, row)| {
        out.number(row);
        desks::put(out, record);
    });
    seal::seal(PartKind::Desks, out.finished())
}

/// Writes the part of one language.
pub fn write_words(words: &Words) -> Vec<u8> {
    let mut out = Writer::default();
    words::put(&mut out, words);
    seal::seal(PartKind::Words, out.finished())
}

/// Reads the part with the desks, and makes it ready to be asked.
pub fn read(bytes: &[u8]) -> Result<Pack, PackError> {
    let reader = &mut Reader::new(seal::open(PartKind::Desks, bytes)?)?;
    let version = DataVersion(reader.number()?);
    let first_day = codes::date(reader)?;
    let n_days =
        sound(Some(reader.small::<u16>()?).filter(|n| (1..=MOST_DAYS).contains(n)), "too many days")?;
    let last =
        sound(first_day.checked_add_days(chrono::Days::new(n_days.into())), "a day beyond all calendars")?;
    let zone = codes::zone(reader)?;
    let taxonomy = Arc::new(codes::taxonomy(reader)?);
    let places = reader.list(words::place)?;
    let table = Timetable::new(LocalMinute::from_date(first_day), n_days);
    let table = hours::read(reader, table)?;
    if table.len() * usize::from(n_days) > MOST_ROW_DAYS {
        return broken("too many different hours");
    }
    let (desks, rows) = read_desks(reader, table.len())?;
    reader.end()?;
    let setting = Setting {
        taxonomy,
        calendar: Calendar::default(),
        vocabulary: Vocabulary { needs: Vec::new(), places: places.clone() },
        first_day,
        n_days,
    };
    let network = Network { version, desks, sheets: Vec::new() };
    let snapshot = Snapshot::assemble(network, &setting, |_, _| (table, rows));
    Ok(Pack { snapshot, zone, days: (first_day, last), places })
}

fn read_desks(reader: &mut Reader<'_>, n_rows: usize) -> Result<(Vec<DeskRecord>, Vec<u32>), PackError> {
    let mut rows = Vec::new();
    let desks = reader.list(|reader| {
        let row = reader.small::<u32>()?;
        rows.push(sound(Some(row).filter(|row| (*row as usize) < n_rows), "a desk without hours")?);
        desks::take(reader)
    })?;
    if !desks.is_sorted_by(|a, b| a.desk.id < b.desk.id) {
        return broken("its desks are not in order");
    }
    Ok((desks, rows))
}

/// Reads the part of one language. Needs that the pack does not have are left out: the two parts may be of two days.
pub fn read_words(bytes: &[u8], taxonomy: &Taxonomy) -> Result<Words, PackError> {
    let reader = &mut Reader::new(seal::open(PartKind::Words, bytes)?)?;
    let mut words = words::take(reader)?;
    reader.end()?;
    let known: HashSet<_> = taxonomy.needs().iter().map(|need| &need.code).collect();
    words.needs.retain(|terms| known.contains(&terms.code));
    Ok(words)
}
