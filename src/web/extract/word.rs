//! Single values: words of the vocabularies, numbers, moments, boxes.

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::id::{CitySlug, NeedCode, slug};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::position::{BBox, Metres, Position};
use bussola_engine::domain::query::Limit;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::Snapshot;
use bussola_engine::search::text::fold;
use chrono::{DateTime, Datelike, NaiveDate};

use crate::ports::clock::to_local;
use crate::web::problem::Allowed;
use crate::web::site::Site;

const MOMENT: Allowed =
    Allowed::Shape("YYYY-MM-DDTHH:MM on the wall clock of Europe/Rome, or RFC 3339 with an offset");
const BOX: Allowed = Allowed::Shape("west,south,east,north in degrees of WGS 84");

/// Reads a moment: wall clock of Europe/Rome, or an instant with its offset.
///
/// An offset's `+` that was sent unescaped arrives as a space, and is read as what was meant.
pub fn parse_moment(text: &str) -> Result<LocalMinute, Allowed> {
    let at = match LocalMinute::parse(text) {
        Some(at) => at,
        None => {
            let instant = DateTime::parse_from_rfc3339(&text.replace(' ', "+")).map_err(|_| MOMENT)?;
            to_local(instant.to_utc())
        }
    };
    if (1970..=2200).contains(&at.date().year()) { Ok(at) } else { Err(MOMENT) }
}

pub(super) fn need(site: &Site, text: &str) -> Result<NeedCode, Allowed> {
    let known = |code: &NeedCode| site.taxonomy.need(code).is_some();
    NeedCode::new(text)
        .ok()
        .filter(known)
        .ok_or_else(|| Allowed::words(site.taxonomy.needs().iter().map(|need| &need.code)))
}

/// Any language that has a name on the site or is spoken at some desk.
pub(super) fn spoken(site: &Site, snapshot: &Snapshot, text: &str) -> Result<Language, Allowed> {
    let found = Language::new(text).ok();
    let is_spoken = |language: &Language| snapshot.languages().binary_search(language).is_ok();
    if let Some(language) = found.filter(|language| is_spoken(language)) {
        return Ok(language);
    }
    let named = site.texts.spoken_languages(site.texts.default_language().code);
    let mut known: Vec<Language> = named.into_iter().map(|(language, _)| language).collect();
    found.filter(|language| known.contains(language)).ok_or_else(|| {
        known.extend(snapshot.languages());
        known.sort_unstable();
        known.dedup();
        Allowed::words(known)
    })
}

/// A language in which the site speaks.
pub(super) fn interface(site: &Site, text: &str) -> Result<Language, Allowed> {
    let found = site.texts.language(text).map(|language| language.code);
    found.ok_or_else(|| Allowed::words(site.texts.languages().iter().map(|language| language.code)))
}

/// A city area by its slug.
pub fn city(site: &Site, text: &str) -> Result<CitySlug, Allowed> {
    let known = site.cities.iter().map(|city| &city.slug);
    known.clone().find(|slug| slug.as_str() == text).cloned().ok_or_else(|| Allowed::words(known))
}

/// A municipality by its ISTAT code, or by the name that some desk's municipality has.
pub fn municipality(snapshot: &Snapshot, text: &str) -> Result<IstatCode, Allowed> {
    const SHAPE: Allowed =
        Allowed::Shape("six digits of ISTAT, or the name of a municipality that has a desk");
    if let Ok(code) = IstatCode::new(text) {
        return Ok(code);
    }
    let wished = slug(text);
    let municipalities = snapshot.desks().iter().filter_map(|record| record.location.municipality.as_ref());
    let mut named = municipalities.filter(|own| slug(&own.name) == wished);
    named.next().filter(|_| !wished.is_empty()).map(|own| own.istat).ok_or(SHAPE)
}

pub(super) fn one_of<T: Copy>(all: &[T], word: fn(T) -> &'static str, text: &str) -> Result<T, Allowed> {
    let found = all.iter().copied().find(|value| word(*value) == text);
    found.ok_or_else(|| Allowed::words(all.iter().map(|value| word(*value))))
}

pub(super) fn degrees(text: &str, limit: f64, shape: &'static str) -> Result<f64, Allowed> {
    let number = text.parse::<f64>().ok().filter(|value| value.is_finite() && value.abs() <= limit);
    number.ok_or(Allowed::Shape(shape))
}

pub(super) fn bbox(text: &str) -> Result<BBox, Allowed> {
    let numbers: Vec<f64> = text.split(',').map_while(|part| part.trim().parse().ok()).collect();
    let [west, south, east, north] = numbers[..] else { return Err(BOX) };
    let is_whole = text.split(',').count() == 4;
    BBox::from_wsen(west, south, east, north).ok().filter(|_| is_whole).ok_or(BOX)
}

pub(super) fn metres(text: &str) -> Result<Metres, Allowed> {
    let metres = text.parse().ok().and_then(Metres::new).filter(|metres| metres.value() <= 20_100_000.0);
    metres.ok_or(Allowed::Shape("metres, 0 to 20100000"))
}

/// A day as `YYYY-MM-DD`.
pub fn day(text: &str) -> Result<NaiveDate, Allowed> {
    let day = LocalMinute::parse(&format!("{text}T00:00")).map(LocalMinute::date);
    day.filter(|day| (1970..=2200).contains(&day.year())).ok_or(Allowed::Shape("YYYY-MM-DD"))
}

pub(super) fn limit(text: &str) -> Result<Limit, Allowed> {
    text.parse().ok().and_then(Limit::new).ok_or(Allowed::Shape("1 to 100"))
}

pub(super) fn offset(text: &str) -> Result<usize, Allowed> {
    let offset = text.parse::<u32>().ok().filter(|offset| *offset <= 10_000_000);
    offset.map(|offset| offset as usize).ok_or(Allowed::Shape("0 to 10000000"))
}

/// Words that a person typed: not empty, not endless.
pub(super) fn words(text: &str) -> Result<String, Allowed> {
    let n_characters = text.chars().count();
    let is_fine = (1..=200).contains(&n_characters) && !text.chars().any(char::is_control);
    is_fine
        .then(|| text.to_owned())
        .ok_or(Allowed::Shape("1 to 200 characters, none of them a control character"))
}

/// Words that desks must answer to.
pub(super) fn condition(text: &str) -> Result<String, Allowed> {
    let text = words(text)?;
    (!fold(&text).is_empty()).then_some(text).ok_or(Allowed::Shape("words with letters or digits"))
}

/// Both coordinates together.
pub(super) fn position(lat: f64, lon: f64) -> Option<Position> {
    Position::from_lat_lon(lat, lon).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_wall_clock_or_instants() {
        for (text, expected) in [
            ("2026-03-11T09:30", Some("2026-03-11T09:30")),
            ("2026-03-11T08:30:00Z", Some("2026-03-11T09:30")),
            ("2026-07-11T08:30:00+00:00", Some("2026-07-11T10:30")),
            ("2026-07-11T08:30:00 00:00", Some("2026-07-11T10:30")),
            ("2026-03-11T09:30:59", Some("2026-03-11T09:30")),
            // The hour that comes twice in October and the one that never comes in March.
            ("2026-10-25T02:30:00+02:00", Some("2026-10-25T02:30")),
            ("2026-10-25T01:30:00Z", Some("2026-10-25T02:30")),
            ("2026-10-25T02:00:00Z", Some("2026-10-25T03:00")),
            ("2026-03-29T00:59:00Z", Some("2026-03-29T01:59")),
            ("2026-03-29T01:00:00Z", Some("2026-03-29T03:00")),
            ("2026-03-29T02:30", Some("2026-03-29T02:30")),
            ("2026-03-11", None),
            ("2026-02-30T09:30", None),
            ("9999-01-01T00:00", None),
            ("now", None),
        ] {
            let found = parse_moment(text).ok().map(LocalMinute::to_text);
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_box_has_exactly_four_numbers() {
        assert!(bbox("7.5,45,7.8,45.2").is_ok());
        for wrong in ["7.5,45,7.8", "7.5,45,7.8,45.2,1", "7.5,46,7.8,45", "a,b,c,d", "", "7.5,45,7.8,95"] {
            assert!(bbox(wrong).is_err(), "{wrong}");
        }
    }
}
