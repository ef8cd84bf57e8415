//! When a desk receives people: OSM `opening_hours` text, what holds in which slot, exceptions, holiday policy.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;

use super::language::Language;
use super::osm_text;
#[cfg(not(target_arch = "wasm32"))]
use super::plain_hours::is_plain;
use super::service::Access;

/// OSM `opening_hours` text that the parser accepted
/// (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsmHours(Box<str>);

/// The text is not `opening_hours`; `detail` is the parser's own explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OsmHoursError {
    pub text: Box<str>,
    pub detail: Box<str>,
}

impl fmt::Display for OsmHoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not valid opening_hours", self.text)
    }
}

impl std::error::Error for OsmHoursError {}

impl OsmHours {
    /// Longest text that is parsed, in bytes.
    pub const MAX_LEN: usize = 1_000;

    /// Parses, and keeps the parser's own spelling. A slot with a comment says besides whether it is open: without a
    /// word it is `unknown`, as other readers of OSM take it.
    ///
    /// ```
    /// use bussola_engine::domain::schedule::OsmHours;
    /// assert_eq!(OsmHours::parse("mo-fr 9:00-12:30").unwrap().as_str(), "Mo-Fr 09:00-12:30");
    /// assert_eq!(OsmHours::parse("Mo \"su appuntamento\"").unwrap().as_str(), "Mo unknown \"su appuntamento\"");
    /// assert!(OsmHours::parse("Mo 25:00-26:00 lunedì").is_err());
    /// ```
    #[cfg(not(target_arch = "wasm32"))]
    pub fn parse(text: &str) -> Result<Self, OsmHoursError> {
        let error = |detail: String| OsmHoursError {
            text: text.chars().take(200).collect::<String>().into(),
            detail: detail.into(),
        };
        let text = text.trim();
        if text.is_empty() {
            return Err(error("empty".to_owned()));
        }
        if text.len() > Self::MAX_LEN {
            return Err(error(format!("longer than {} bytes", Self::MAX_LEN)));
        }
        if is_plain(text) {
            return Ok(Self(text.into()));
        }
        let expression = opening_hours_syntax::parse(text).map_err(|e| error(e.to_string()))?;
        if osm_text::limits_holidays(text) {
            // The parser takes a space there for a comma.
            return Err(error(
                "holidays on some weekdays only (\"PH Mo-Fr\") cannot be kept: \"PH,Mo-Fr\" means \
                holidays, and Monday to Friday"
                    .to_owned(),
            ));
        }
        let spelt = osm_text::spelt(&expression);
        if opening_hours_syntax::parse(&spelt).ok().as_ref() != Some(&expression) {
            return Err(error(format!("it would be kept as {spelt:?}, which does not mean the same")));
        }
        Ok(Self(if spelt.contains('"') { osm_text::with_states(text, &spelt) } else { spelt }.into()))
    }

    /// Takes over what was parsed elsewhere and came in a pack. Whether it can be hours at all is checked, no more:
    /// nothing evaluates it again, it is only shown.
    pub(crate) fn parsed_elsewhere(text: &str) -> Option<Self> {
        let is_plausible =
            !text.is_empty() && text.len() <= Self::MAX_LEN && !text.chars().any(char::is_control);
        is_plausible.then(|| Self(text.into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the text itself says what happens on national holidays.
    pub fn mentions_holidays(&self) -> bool {
        self.is_always_open() || osm_text::without_comments(&self.0).contains("PH")
    }

    /// Open at every moment.
    pub fn is_always_open(&self) -> bool {
        &*self.0 == "24/7"
    }
}

impl fmt::Display for OsmHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for OsmHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OsmHours({})", self.0)
    }
}

/// What is on file about a desk's hours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Hours {
    /// Nothing. Not the same as closed.
    Unknown,
    /// Words that no rule understood; they are shown as they are.
    TextOnly(Box<str>),
    /// Understood. `text` is what the source wrote, when it wrote something.
    Osm { hours: OsmHours, text: Option<Box<str>> },
}

/// What is special about some of the slots: who speaks what, how one gets in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SlotNote {
    /// The slots it is about, such as `Th 14:00-18:00`.
    pub hours: OsmHours,
    /// Languages spoken in these slots; empty when the note is not about languages.
    pub languages: Vec<Language>,
    /// How one gets in during these slots; `None` when as usual.
    pub access: Option<Access>,
    /// Minutes before closing after which nobody is let in.
    pub last_entry_minutes: Option<u16>,
}

/// What happens on the days of an exception.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ExceptionKind {
    Closed,
    /// Replaces all regular hours.
    Replaced(OsmHours),
}

/// Days on which the regular hours do not hold. Beats everything else.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ScheduleException {
    first_on: NaiveDate,
    last_on: NaiveDate,
    pub kind: ExceptionKind,
    /// In the source's words.
    pub reason: Option<Box<str>>,
}

impl ScheduleException {
    /// Both days belong to the exception; `None` when they are the wrong way round.
    pub fn new(
        first_on: NaiveDate,
        last_on: NaiveDate,
        kind: ExceptionKind,
        reason: Option<Box<str>>,
    ) -> Option<Self> {
        (first_on <= last_on).then_some(Self { first_on, last_on, kind, reason })
    }

    pub fn first_on(&self) -> NaiveDate {
        self.first_on
    }

    pub fn last_on(&self) -> NaiveDate {
        self.last_on
    }
}

/// What a desk does on a kind of special day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayPolicy {
    Open,
    Closed,
    /// Asked, and nobody could say.
    Unknown,
}

impl DayPolicy {
    pub const ALL: [Self; 3] = [Self::Open, Self::Closed, Self::Unknown];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Unknown => "unknown",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.as_str() == text)
    }
}

/// What the desk said about special days; `None` where it said nothing and the default holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct HolidayPolicy {
    pub national: Option<DayPolicy>,
    pub patron: Option<DayPolicy>,
    pub bridge: Option<DayPolicy>,
    pub august: Option<DayPolicy>,
}

/// Everything about when.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Schedule {
    pub hours: Hours,
    pub slots: Vec<SlotNote>,
    pub exceptions: Vec<ScheduleException>,
    pub policy: HolidayPolicy,
}

impl Schedule {
    /// Nothing is known.
    pub fn unknown() -> Self {
        Self {
            hours: Hours::Unknown,
            slots: Vec::new(),
            exceptions: Vec::new(),
            policy: HolidayPolicy::default(),
        }
    }

    pub fn from_osm(hours: OsmHours) -> Self {
        Self { hours: Hours::Osm { hours, text: None }, ..Self::unknown() }
    }

    /// The regular hours for readers who know OSM text and nothing else of ours: slots that one cannot simply walk
    /// into are `unknown` there, with a comment, and never plainly open. `access` is how one gets in at any hour.
    ///
    /// ```
    /// use bussola_engine::domain::schedule::{OsmHours, Schedule};
    /// use bussola_engine::domain::service::Access;
    /// let schedule = Schedule::from_osm(OsmHours::parse("Mo 09:00-12:00").unwrap());
    /// let told = schedule.plain_hours(&[Access::Appointment]).unwrap();
    /// assert_eq!(told, "Mo 09:00-12:00 unknown \"su appuntamento\"");
    /// ```
    pub fn plain_hours(&self, access: &[Access]) -> Option<Cow<'_, str>> {
        let Hours::Osm { hours, .. } = &self.hours else { return None };
        let text = hours.as_str();
        if let Some(only) = access.first().filter(|_| !access.contains(&Access::WalkIn)) {
            return Some(osm_text::never_open(text, only.comment()).into());
        }
        let special = self.slots.iter().filter_map(|slot| {
            let access = slot.access.filter(|access| *access != Access::WalkIn)?;
            Some((slot.hours.as_str(), access.comment()))
        });
        let has_special = special.clone().next().is_some();
        Some(if has_special { osm_text::with_unsure_slots(text, special).into() } else { text.into() })
    }
}
