//! Values that several tables of a pack hold: dates, languages, reasons, the clock, the needs.

use chrono::{NaiveDate, TimeDelta};

use super::PackError;
use super::bytes::{Reader, Writer, broken, sound};
use crate::domain::address::{IstatCode, Municipality};
use crate::domain::calendar::Holiday;
use crate::domain::id::NeedCode;
use crate::domain::language::Language;
use crate::domain::need::{Need, Taxonomy};
use crate::domain::opening::Reason;
use crate::domain::position::{Metres, Position};
use crate::domain::service::Access;
use crate::domain::zone::{Shift, Zone};

const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("1970-01-01 is a date");

pub(super) fn put_date(out: &mut Writer, date: NaiveDate) {
    out.signed((date - EPOCH).num_days());
}

pub(super) fn date(reader: &mut Reader<'_>) -> Result<NaiveDate, PackError> {
    let delta = TimeDelta::try_days(reader.signed()?);
    sound(delta.and_then(|delta| EPOCH.checked_add_signed(delta)), "a day beyond all calendars")
}

pub(super) fn put_language(out: &mut Writer, language: &Language) {
    out.text(language.as_str());
}

pub(super) fn language(reader: &mut Reader<'_>) -> Result<Language, PackError> {
    reader.parsed(Language::new, "a language without a code")
}

pub(super) fn put_need(out: &mut Writer, need: &NeedCode) {
    out.text(need.as_str());
}

pub(super) fn need(reader: &mut Reader<'_>) -> Result<NeedCode, PackError> {
    reader.parsed(NeedCode::new, "a need without a code")
}

pub(super) fn put_position(out: &mut Writer, position: Position) {
    out.decimal(position.lon());
    out.decimal(position.lat());
}

pub(super) fn position(reader: &mut Reader<'_>) -> Result<Position, PackError> {
    let (lon, lat) = (reader.decimal()?, reader.decimal()?);
    sound(Position::from_lon_lat(lon, lat).ok(), "a position off the Earth")
}

pub(super) fn put_metres(out: &mut Writer, metres: Metres) {
    out.decimal(metres.value());
}

pub(super) fn metres(reader: &mut Reader<'_>) -> Result<Metres, PackError> {
    sound(Metres::new(reader.decimal()?), "a length below nothing")
}

pub(super) fn put_municipality(out: &mut Writer, municipality: &Municipality) {
    let Municipality { istat, name, province } = municipality;
    out.number(istat.value());
    out.text(name);
    out.text(province);
}

pub(super) fn municipality(reader: &mut Reader<'_>) -> Result<Municipality, PackError> {
    let istat = sound(IstatCode::from_value(reader.small()?), "a municipality without a code")?;
    Ok(Municipality { istat, name: reader.boxed()?, province: reader.boxed()? })
}

pub(super) fn put_zone(out: &mut Writer, zone: &Zone) {
    out.list(zone.shifts().iter(), |out, Shift { from_s, ahead_minutes }| {
        out.signed(*from_s);
        out.signed(*ahead_minutes);
    });
}

pub(super) fn zone(reader: &mut Reader<'_>) -> Result<Zone, PackError> {
    let shifts = reader.list(|reader| {
        let from_s = reader.signed()?;
        let ahead_minutes = sound(i32::try_from(reader.signed()?).ok(), "a clock far off")?;
        Ok(Shift { from_s, ahead_minutes })
    })?;
    sound(Zone::new(shifts), "a clock without a time")
}

/// Codes of other vocabularies stay behind, and words on letters go into the part of their language.
pub(super) fn put_taxonomy(out: &mut Writer, taxonomy: &Taxonomy) {
    out.list(taxonomy.needs().iter(), |out, need| {
        let Need { code, parent, icon, order, open_eligibility: _, letters: _, see } = need;
        put_need(out, code);
        out.maybe(parent.as_ref(), put_need);
        out.text(icon);
        out.number(*order);
        out.list(see.iter(), put_need);
    });
}

pub(super) fn taxonomy(reader: &mut Reader<'_>) -> Result<Taxonomy, PackError> {
    let needs = reader.list(|reader| {
        Ok(Need {
            code: need(reader)?,
            parent: reader.maybe(need)?,
            icon: reader.boxed()?,
            order: reader.small()?,
            open_eligibility: Vec::new(),
            letters: Vec::new(),
            see: reader.list(need)?,
        })
    })?;
    sound(Taxonomy::new(needs).ok(), "needs that do not fit together")
}

/// Words of the source are left out where `has_words` says so.
pub(super) fn put_reason(out: &mut Writer, reason: &Reason, has_words: bool) {
    let words = |text: &'_ Option<Box<str>>| text.clone().filter(|_| has_words);
    match reason {
        Reason::RegularSlot => out.byte(0),
        Reason::AlwaysOpen => out.byte(1),
        Reason::ExceptionClosed { last_on, note } | Reason::ExceptionHours { last_on, note } => {
            out.byte(if matches!(reason, Reason::ExceptionClosed { .. }) { 2 } else { 3 });
            put_date(out, *last_on);
            out.maybe_text(words(note).as_deref());
        }
        Reason::NationalHoliday(holiday) => {
            out.byte(4);
            out.word(&Holiday::ALL, holiday);
        }
        Reason::PatronDay { name } => {
            out.byte(5);
            out.text(name);
        }
        Reason::BridgeDay => out.byte(6),
        Reason::August => out.byte(7),
        Reason::AccessOnly(access) => {
            out.byte(8);
            out.word(Access::ALL, access);
        }
        Reason::HoursUnclear { comment } => {
            out.byte(9);
            out.maybe_text(words(comment).as_deref());
        }
        Reason::HoursNotKnown => out.byte(10),
        Reason::HoursAsText => out.byte(11),
        Reason::Unconfirmed => out.byte(12),
        Reason::NoKnownOpening => out.byte(13),
    }
}

pub(super) fn reason(reader: &mut Reader<'_>) -> Result<Reason, PackError> {
    Ok(match reader.byte()? {
        0 => Reason::RegularSlot,
        1 => Reason::AlwaysOpen,
        2 => Reason::ExceptionClosed { last_on: date(reader)?, note: reader.maybe_text()? },
        3 => Reason::ExceptionHours { last_on: date(reader)?, note: reader.maybe_text()? },
        4 => Reason::NationalHoliday(reader.word(&Holiday::ALL)?),
        5 => Reason::PatronDay { name: reader.boxed()? },
        6 => Reason::BridgeDay,
        7 => Reason::August,
        8 => Reason::AccessOnly(reader.word(Access::ALL)?),
        9 => Reason::HoursUnclear { comment: reader.maybe_text()? },
        10 => Reason::HoursNotKnown,
        11 => Reason::HoursAsText,
        12 => Reason::Unconfirmed,
        13 => Reason::NoKnownOpening,
        _ => return broken("a reason that nobody knows"),
    })
}
