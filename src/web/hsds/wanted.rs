//! The conditions of a list, which all must hold of one desk of whatever is listed.

use std::collections::BTreeSet;

use bussola_engine::domain::position::{Metres, Position, Precision};
use bussola_engine::domain::query::Filter;
use bussola_engine::domain::time::LocalMinute;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::directory::{Directory, Entry};
use super::id::Uuid;
use super::object::taxonomy::TermIndex;
use crate::ports::geocoder::{AddressQuery, GeocodeOutcome};
use crate::web::extract::{Params, read_words};
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

/// What is asked of a desk.
#[derive(Debug, Default)]
pub struct Wanted {
    pub search: Option<String>,
    pub term: Option<Uuid>,
    pub taxonomy: Option<Uuid>,
    pub organization: Option<Uuid>,
    pub modified_after: Option<DateTime<Utc>>,
    pub postcode: Option<String>,
    pub proximity: Option<Metres>,
}

impl Wanted {
    /// Takes every condition; those that an address does not have were refused before.
    pub fn read(params: &mut Params) -> Result<Self, Problem> {
        let wanted = Self {
            search: read_words(params, "search")?,
            term: params.value("taxonomy_term_id", uuid)?,
            taxonomy: params.value("taxonomy_id", uuid)?,
            organization: params.value("organization_id", uuid)?,
            modified_after: params.value("modified_after", instant)?,
            postcode: params.value("postcode", postcode)?,
            proximity: params.value("proximity", metres)?,
        };
        if wanted.proximity.is_some() && wanted.postcode.is_none() {
            let allowed = Allowed::Shape("the postcode whose middle the metres are counted from");
            return Err(Problem::MissingParameter { parameter: "postcode", allowed });
        }
        Ok(wanted)
    }

    /// The places of all desks that meet every condition, rising.
    pub async fn desks(&self, site: &Site, directory: &Directory) -> Result<Vec<u32>, Problem> {
        let around = match (&self.postcode, self.proximity) {
            (Some(postcode), Some(metres)) => Some((middle(site, directory, postcode).await?, metres)),
            _ => None,
        };
        let terms = self.term.map(|term| directory.taxonomies.with_children(term));
        let of_taxonomy = self.taxonomy.map(|taxonomy| directory.taxonomies.in_taxonomy(taxonomy));
        let found = self.search.as_deref().map(|words| found(directory, words, site.clock.now_local()));
        let has_any = |entry: &Entry, terms: &Option<Vec<TermIndex>>| {
            terms.as_ref().is_none_or(|terms| entry.terms.iter().any(|term| terms.contains(term)))
        };
        let lies = |entry: &Entry| match (&around, &self.postcode) {
            (Some((middle, metres)), _) => {
                entry.position.is_some_and(|position| position.metres_to(*middle) <= *metres)
            }
            (None, Some(postcode)) => entry.postcode.as_deref() == Some(postcode),
            (None, None) => true,
        };
        let is_wanted = |place: u32, entry: &Entry| {
            self.organization.is_none_or(|id| entry.ids.organization == id)
                && self.modified_after.is_none_or(|after| entry.modified.is_some_and(|at| at >= after))
                && found.as_ref().is_none_or(|found| found.contains(&place))
                && has_any(entry, &terms)
                && has_any(entry, &of_taxonomy)
                && lies(entry)
        };
        let all = (0..).zip(&directory.desks);
        Ok(all.filter(|(place, entry)| is_wanted(*place, entry)).map(|(place, _)| place).collect())
    }
}

/// The desks that all words answer to, by the same search as everywhere.
fn found(directory: &Directory, words: &str, at: LocalMinute) -> BTreeSet<u32> {
    let filter = Filter { text: Some(words.into()), ..Filter::default() };
    let hits = directory.snapshot.matching(&filter, at);
    hits.filter_map(|hit| directory.place(Uuid::of("desk", hit.record.desk.id.as_str()))).collect()
}

/// The middle of a postcode: as the gazetteer has it, or else of the pins that are there.
async fn middle(site: &Site, directory: &Directory, postcode: &str) -> Result<Position, Problem> {
    let query =
        AddressQuery { text: postcode.to_owned(), postcode: Some(postcode.to_owned()), municipality: None };
    if let GeocodeOutcome::Found(candidate) = site.geocoder.geocode(&query).await?
        && candidate.precision == Precision::Postcode
    {
        return Ok(candidate.position);
    }
    let is_there = |entry: &&Entry| entry.postcode.as_deref() == Some(postcode);
    let pins: Vec<Position> =
        directory.desks.iter().filter(is_there).filter_map(|entry| entry.position).collect();
    let mean = |of: fn(Position) -> f64| pins.iter().map(|pin| of(*pin)).sum::<f64>() / pins.len() as f64;
    Position::from_lon_lat(mean(Position::lon), mean(Position::lat)).map_err(|_| Problem::BadValue {
        parameter: "postcode",
        value: postcode.to_owned(),
        allowed: Allowed::Shape("with proximity, a postcode whose middle is known"),
    })
}

pub fn uuid(text: &str) -> Result<Uuid, Allowed> {
    text.parse().map_err(|_| Allowed::Shape("a UUID: 32 hexadecimal digits in groups of 8-4-4-4-12"))
}

fn postcode(text: &str) -> Result<String, Allowed> {
    let is_code = (3..=10).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_code.then(|| text.to_owned()).ok_or(Allowed::Shape("a postcode, such as five digits"))
}

fn metres(text: &str) -> Result<Metres, Allowed> {
    let metres = text.parse().ok().and_then(Metres::new).filter(|metres| metres.value() <= 20_100_000.0);
    metres.ok_or(Allowed::Shape("metres, 0 to 20100000"))
}

/// An instant; a day is its beginning, and without an offset UTC is meant, as in the standard.
fn instant(text: &str) -> Result<DateTime<Utc>, Allowed> {
    // An offset's `+` that was sent unescaped arrives as a space.
    let text = text.replace(' ', "+");
    let with_offset = || DateTime::parse_from_rfc3339(&text).ok().map(|at| at.to_utc());
    let without = || {
        let at = NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f").ok();
        at.or_else(|| text.parse::<NaiveDate>().ok().map(|day| day.and_time(NaiveTime::MIN)))
            .map(|at| at.and_utc())
    };
    with_offset()
        .or_else(without)
        .ok_or(Allowed::Shape("RFC 3339, such as 2026-03-01T00:00:00Z, or YYYY-MM-DD"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_have_an_offset_or_are_utc() {
        for (text, expected) in [
            ("2026-03-01T00:00:00Z", Some("2026-03-01T00:00:00+00:00")),
            ("2026-03-01T01:00:00.5+01:00", Some("2026-03-01T00:00:00.500+00:00")),
            ("2026-03-01T01:00:00 01:00", Some("2026-03-01T00:00:00+00:00")),
            ("2026-03-01T02:03:04", Some("2026-03-01T02:03:04+00:00")),
            ("2026-03-01", Some("2026-03-01T00:00:00+00:00")),
            ("1 March", None),
            ("2026-02-30", None),
        ] {
            assert_eq!(instant(text).ok().map(|at| at.to_rfc3339()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn metres_need_the_postcode_that_they_are_counted_from() {
        let read = |query| {
            Params::strict(Some(query), &["postcode", "proximity"]).and_then(|mut p| Wanted::read(&mut p))
        };
        assert!(matches!(read("proximity=5"), Err(Problem::MissingParameter { parameter: "postcode", .. })));
        assert!(read("proximity=5&postcode=10100").is_ok());
        assert!(matches!(read("proximity=-5&postcode=10100"), Err(Problem::BadValue { .. })));
        assert!(matches!(read("postcode=%27"), Err(Problem::BadValue { .. })));
    }
}
