//! A query string read into a question: the parameters of `/api/v1/nearest` that a phone can answer, as strictly.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::domain::address::IstatCode;
use crate::domain::id::{NeedCode, slug};
use crate::domain::language::Language;
use crate::domain::position::{BBox, Metres, Position};
use crate::domain::query::{Filter, Include, Limit, NearestQuery, OpenFilter};
use crate::domain::service::{Access, Audience};
use crate::domain::time::LocalMinute;
use crate::domain::zone::Zone;
use crate::pack::Words;
use crate::search::snapshot::Snapshot;

/// What is wrong with a question, by the name of the parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionError {
    /// Bytes that are not UTF-8.
    BadQuery,
    UnknownParameter(String),
    RepeatedParameter(&'static str),
    MissingParameter(&'static str),
    BadValue {
        parameter: &'static str,
        value: String,
    },
}

impl QuestionError {
    /// The word for programs, the same as the server's.
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadQuery => "bad-query",
            Self::UnknownParameter(_) => "unknown-parameter",
            Self::RepeatedParameter(_) => "repeated-parameter",
            Self::MissingParameter(_) => "missing-parameter",
            Self::BadValue { .. } => "bad-value",
        }
    }

    pub fn parameter(&self) -> Option<&str> {
        match self {
            Self::BadQuery => None,
            Self::UnknownParameter(name) => Some(name),
            Self::RepeatedParameter(name) | Self::MissingParameter(name) => Some(name),
            Self::BadValue { parameter, .. } => Some(parameter),
        }
    }
}

impl fmt::Display for QuestionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadQuery => write!(f, "the question cannot be decoded"),
            Self::UnknownParameter(name) => write!(f, "{name} is not a parameter of this question"),
            Self::RepeatedParameter(name) => write!(f, "{name} is there twice"),
            Self::MissingParameter(name) => write!(f, "{name} is missing"),
            Self::BadValue { parameter, value } => write!(f, "{value:?} is not a value of {parameter}"),
        }
    }
}

impl std::error::Error for QuestionError {}

/// Every parameter that a phone knows.
const KNOWN: [&str; 19] = [
    "access",
    "at",
    "audience",
    "bbox",
    "confirmed_since",
    "free",
    "has_sheet",
    "id",
    "include",
    "language",
    "lat",
    "limit",
    "lon",
    "max_distance",
    "municipality",
    "need",
    "open",
    "q",
    "step_free",
];

/// Longest value of one parameter, in bytes.
const MAX_VALUE: usize = 1_000;

/// What values are judged by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    pub snapshot: &'a Snapshot,
    /// Words of the languages that were loaded, which name the languages that people speak.
    pub words: &'a [Words],
    pub zone: &'a Zone,
    /// The wall clock now.
    pub now: LocalMinute,
}

impl Known<'_> {
    /// Any language that has a name or is spoken at some desk.
    fn language(&self, text: &str) -> Option<Language> {
        let language = Language::new(text).ok()?;
        let is_spoken = self.snapshot.languages().binary_search(&language).is_ok();
        let mut labels = self.words.iter().flat_map(|words| &words.labels);
        (is_spoken || labels.any(|(code, _)| code.strip_prefix("language.") == Some(text)))
            .then_some(language)
    }

    /// A municipality by its ISTAT code, or by the name that some desk's municipality has.
    fn municipality(&self, text: &str) -> Option<IstatCode> {
        let wished = slug(text);
        let of_desks =
            || self.snapshot.desks().iter().filter_map(|record| record.location.municipality.as_ref());
        let named = || of_desks().find(|own| slug(&own.name) == wished).filter(|_| !wished.is_empty());
        IstatCode::new(text).ok().or_else(|| Some(named()?.istat))
    }
}

/// Words that a person typed: not empty, not endless.
pub(super) fn words(text: &str) -> Option<Box<str>> {
    let is_fine = (1..=200).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    is_fine.then(|| text.into())
}

/// Decoded parameters, each at most once.
#[derive(Debug)]
pub(super) struct Params(Vec<(&'static str, String)>);

impl Params {
    pub fn read(query: &str) -> Result<Self, QuestionError> {
        let mut pairs: Vec<(&'static str, String)> = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decoded(name)?;
            let known = KNOWN.iter().copied().find(|known| *known == name);
            let name = known.ok_or(QuestionError::UnknownParameter(name))?;
            if pairs.iter().any(|(earlier, _)| *earlier == name) {
                return Err(QuestionError::RepeatedParameter(name));
            }
            pairs.push((name, decoded(value)?));
        }
        Ok(Self(pairs))
    }

    /// A value of a type; `None` when the parameter is not there.
    pub fn value<T>(
        &self,
        parameter: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, QuestionError> {
        let Some((_, value)) = self.0.iter().find(|(name, _)| *name == parameter) else { return Ok(None) };
        let parsed = if value.len() > MAX_VALUE { None } else { parse(value.trim()) };
        let bad = || QuestionError::BadValue { parameter, value: value.chars().take(100).collect() };
        parsed.map(Some).ok_or_else(bad)
    }

    /// A value that must be there.
    pub fn needed<T>(
        &self,
        parameter: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, QuestionError> {
        self.value(parameter, parse)?.ok_or(QuestionError::MissingParameter(parameter))
    }

    fn list<T: PartialEq>(
        &self,
        parameter: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Vec<T>, QuestionError> {
        let items = |text: &str| -> Option<Vec<T>> {
            let mut values = Vec::new();
            for item in text.split(',') {
                let value = parse(item.trim())?;
                if !values.contains(&value) {
                    values.push(value);
                }
            }
            (values.len() <= Filter::MAX_VALUES).then_some(values)
        };
        Ok(self.value(parameter, items)?.unwrap_or_default())
    }

    fn flag(&self, parameter: &'static str) -> Result<bool, QuestionError> {
        let parse = |text: &str| match text {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
        Ok(self.value(parameter, parse)?.unwrap_or(false))
    }

    /// Where the asker is, if the question says so.
    pub fn position(&self) -> Result<Option<Position>, QuestionError> {
        let degrees = |limit: f64| move |text: &str| number(text).filter(|value| value.abs() <= limit);
        let (lat, lon) = (self.value("lat", degrees(90.0))?, self.value("lon", degrees(180.0))?);
        match (lat, lon) {
            (Some(lat), Some(lon)) => Ok(Position::from_lat_lon(lat, lon).ok()),
            (None, None) => Ok(None),
            (Some(_), None) => Err(QuestionError::MissingParameter("lon")),
            (None, Some(_)) => Err(QuestionError::MissingParameter("lat")),
        }
    }

    /// The moment that is asked about, now unless the question says another.
    pub fn moment(&self, known: Known<'_>) -> Result<LocalMinute, QuestionError> {
        Ok(self.value("at", |text| moment(text, known.zone))?.unwrap_or(known.now))
    }

    pub fn limit(&self) -> Result<Limit, QuestionError> {
        let limit = self.value("limit", |text| text.parse().ok().and_then(Limit::new))?;
        Ok(limit.unwrap_or_default())
    }

    /// The conditions, and the moment at which they are judged.
    pub fn filter(&self, known: Known<'_>) -> Result<(Filter, LocalMinute), QuestionError> {
        let (open, at) = self.opening(known)?;
        let need = |text: &str| {
            NeedCode::new(text).ok().filter(|code| known.snapshot.taxonomy().need(code).is_some())
        };
        let filter = Filter {
            needs: self.list("need", need)?,
            languages: self.list("language", |text| known.language(text))?,
            audience: self.list("audience", Audience::from_str_exact)?,
            access: self.list("access", Access::from_str_exact)?,
            is_free: self.flag("free")?,
            is_step_free: self.flag("step_free")?,
            open,
            municipality: self.value("municipality", |text| known.municipality(text))?,
            bbox: self.value("bbox", bbox)?,
            has_sheet: self.flag("has_sheet")?,
            confirmed_since: self.value("confirmed_since", day)?,
            text: self.value("q", words)?,
        };
        Ok((filter, at))
    }

    pub fn nearest(&self, known: Known<'_>) -> Result<NearestQuery, QuestionError> {
        let origin = self.position()?.ok_or(QuestionError::MissingParameter("lat"))?;
        let (filter, at) = self.filter(known)?;
        let metres =
            |text: &str| number(text).and_then(Metres::new).filter(|metres| metres.value() <= 20_100_000.0);
        let max_distance = self.value("max_distance", metres)?;
        Ok(NearestQuery { origin, filter, at, max_distance, limit: self.limit()? })
    }

    fn opening(&self, known: Known<'_>) -> Result<(OpenFilter, LocalMinute), QuestionError> {
        let asked = self.value("at", |text| moment(text, known.zone))?;
        let one_of = |words: &[&'static str], text: &str| words.iter().copied().find(|word| *word == text);
        let open = self.value("open", |text| one_of(&["any", "now", "at"], text))?;
        let included = self.list("include", |text| one_of(&["opens", "maybe", "unknown"], text))?;
        let has = |word| included.contains(&word);
        let include = Include { opens: has("opens"), maybe: has("maybe"), unknown: has("unknown") };
        let refused = |parameter| {
            let value = self.0.iter().find(|(name, _)| *name == parameter);
            let value = value.map(|(_, value)| value.chars().take(100).collect()).unwrap_or_default();
            Err(QuestionError::BadValue { parameter, value })
        };
        match (open, asked) {
            (Some("now"), None) => Ok((OpenFilter::Open(include), known.now)),
            (Some("now"), Some(_)) => refused("at"),
            (Some("at"), Some(at)) => Ok((OpenFilter::Open(include), at)),
            (Some("at"), None) => Err(QuestionError::MissingParameter("at")),
            _ if !included.is_empty() => refused("include"),
            (_, asked) => Ok((OpenFilter::Any, asked.unwrap_or(known.now))),
        }
    }
}

/// `YYYY-MM-DD`.
fn day(text: &str) -> Option<NaiveDate> {
    let day = LocalMinute::parse(&format!("{text}T00:00"))?.date();
    (1970..=2200).contains(&day.year()).then_some(day)
}

/// Wall clock of the city, or an instant with its offset, whose `+` may have been sent unescaped.
fn moment(text: &str, zone: &Zone) -> Option<LocalMinute> {
    let at = LocalMinute::parse(text).or_else(|| instant(text, zone))?;
    (1970..=2200).contains(&at.date().year()).then_some(at)
}

/// RFC 3339: a date and time, fractions of a second that do not matter, and `Z` or the offset from UTC.
fn instant(text: &str, zone: &Zone) -> Option<LocalMinute> {
    let (time, ahead_minutes) = if let Some(time) = text.strip_suffix(['Z', 'z']) {
        (time, 0)
    } else {
        let (time, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
        let (sign, clock) = offset.split_at_checked(1)?;
        let ahead = LocalMinute::parse(&format!("1970-01-01T{clock}"))?.minutes();
        match sign {
            "+" | " " => (time, ahead),
            "-" => (time, -ahead),
            _ => return None,
        }
    };
    let (whole, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    // An instant has its seconds.
    let utc = LocalMinute::parse(whole).filter(|_| is_fraction && whole.len() == 19)?;
    Some(zone.local((i64::from(utc.minutes()) - i64::from(ahead_minutes)) * 60))
}

fn bbox(text: &str) -> Option<BBox> {
    let numbers = text.split(',').map(|part| number(part.trim())).collect::<Option<Vec<f64>>>()?;
    let [west, south, east, north] = numbers[..] else { return None };
    BBox::from_wsen(west, south, east, north).ok()
}

/// Most digits that are read: a millionth of a millimetre, in degrees.
const MOST_DIGITS: usize = 15;

/// A decimal number such as `-7.6869`. The standard reading is exact to the last bit of any number, with tables that
/// would be a tenth of the browser's engine; this one is exact for 15 digits, and drops what follows.
fn number(text: &str) -> Option<f64> {
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = !(whole.is_empty() && part.is_empty()) && whole.len() < 10 && part.len() < 40;
    if !is_number || !whole.bytes().chain(part.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = &part[..part.len().min(MOST_DIGITS - whole.len())];
    let mut number =
        whole.bytes().chain(part.bytes()).fold(0.0, |sum, byte| sum * 10.0 + f64::from(byte - b'0'));
    number /= part.bytes().fold(1.0, |power, _| power * 10.0);
    Some(if is_negative { -number } else { number })
}

/// A name or a value of a query string as a text.
fn decoded(text: &str) -> Result<String, QuestionError> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        bytes.push(match (byte, after) {
            (b'+', _) => b' ',
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                rest = after;
                let digit = |byte: u8| (byte as char).to_digit(16).unwrap_or_default() as u8;
                digit(*high) * 16 + digit(*low)
            }
            // A `%` that stands for no byte is itself, as for the server.
            _ => *byte,
        });
    }
    String::from_utf8(bytes).map_err(|_| QuestionError::BadQuery)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_are_read_as_the_standard_reads_them(whole in -180i64..180, part in "[0-9]{0,12}") {
            let text = if part.is_empty() { whole.to_string() } else { format!("{whole}.{part}") };
            let expected: f64 = text.parse().expect("a number");
            prop_assert_eq!(number(&text).map(f64::to_bits), Some(expected.to_bits()));
        }
    }

    #[test]
    fn what_is_no_plain_number_is_refused() {
        for text in ["", "-", ".", "+-1", "1e5", "NaN", "inf", "1,5", "1.2.3", "12345678901"] {
            assert_eq!(number(text), None, "{text}");
        }
        for (text, expected) in [("7.", 7.0), (".5", 0.5), ("+1", 1.0), ("-.5", -0.5)] {
            assert_eq!(number(text), Some(expected), "{text}");
        }
        assert_eq!(number("45.07012345678901234567"), Some(45.070_123_456_789));
    }
}
