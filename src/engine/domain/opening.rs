//! The answer to "is it open?": a state, until when, what comes next, and why.

use chrono::NaiveDate;

use super::calendar::Holiday;
use super::language::Language;
use super::service::Access;
use super::time::LocalMinute;

/// The state of a desk at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Open,
    /// Shut now; opens at `next`.
    Opens,
    /// Shut, and no next opening is known.
    Closed,
    /// Perhaps open: the reasons say why it is not sure.
    Maybe,
    /// No hours on file. Not the same as closed.
    Unknown,
}

impl State {
    pub const ALL: [Self; 5] = [Self::Open, Self::Opens, Self::Closed, Self::Maybe, Self::Unknown];

    /// The word in JSON and locale keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Opens => "opens",
            Self::Closed => "closed",
            Self::Maybe => "maybe",
            Self::Unknown => "unknown",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// Why the state is what it is. Pages and the API word it in the reader's language, key `reason-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Reason {
    RegularSlot,
    AlwaysOpen,
    ExceptionClosed {
        last_on: NaiveDate,
        note: Option<Box<str>>,
    },
    ExceptionHours {
        last_on: NaiveDate,
        note: Option<Box<str>>,
    },
    NationalHoliday(Holiday),
    PatronDay {
        name: Box<str>,
    },
    BridgeDay,
    August,
    /// Only with an appointment, by telephone, or when sent by another office.
    AccessOnly(Access),
    /// The hours themselves say that it is not sure; `comment` is their own.
    HoursUnclear {
        comment: Option<Box<str>>,
    },
    HoursNotKnown,
    /// The hours are only known as words that no rule understood.
    HoursAsText,
    /// Low confidence or too old to be shown as current.
    Unconfirmed,
    /// No opening is known within the days that were compiled.
    NoKnownOpening,
}

impl Reason {
    /// Every code there is, in the order of the variants.
    pub const CODES: [&'static str; 17] = [
        "regular_slot",
        "always_open",
        "exception_closed",
        "exception_hours",
        "national_holiday",
        "patron_day",
        "bridge_day",
        "august",
        "by_appointment",
        "by_phone",
        "by_referral",
        "walk_in",
        "hours_unclear",
        "hours_not_known",
        "hours_as_text",
        "unconfirmed",
        "no_known_opening",
    ];

    pub fn code(&self) -> &'static str {
        match self {
            Self::RegularSlot => "regular_slot",
            Self::AlwaysOpen => "always_open",
            Self::ExceptionClosed { .. } => "exception_closed",
            Self::ExceptionHours { .. } => "exception_hours",
            Self::NationalHoliday(_) => "national_holiday",
            Self::PatronDay { .. } => "patron_day",
            Self::BridgeDay => "bridge_day",
            Self::August => "august",
            Self::AccessOnly(Access::Appointment) => "by_appointment",
            Self::AccessOnly(Access::Phone) => "by_phone",
            Self::AccessOnly(Access::Referral) => "by_referral",
            Self::AccessOnly(Access::WalkIn) => "walk_in",
            Self::HoursUnclear { .. } => "hours_unclear",
            Self::HoursNotKnown => "hours_not_known",
            Self::HoursAsText => "hours_as_text",
            Self::Unconfirmed => "unconfirmed",
            Self::NoKnownOpening => "no_known_opening",
        }
    }
}

/// State, times and reasons at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub state: State,
    /// For `Open` and `Maybe`: when the slot ends; absent when it does not end in the compiled days.
    pub until: Option<LocalMinute>,
    /// The start of the next slot, for every state that knows one.
    pub next: Option<LocalMinute>,
    /// For `Open` and `Maybe`: after this minute nobody is let in; absent when the desk does not say. It may be past.
    pub last_entry: Option<LocalMinute>,
    /// Languages spoken at that moment; empty when shut or not known.
    pub languages_now: Vec<Language>,
    /// At least one, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// The answer to a question about a stretch of time, such as "open throughout?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    Yes,
    /// Perhaps: some of it is not sure.
    Maybe,
    No,
    /// Nobody knows the hours of some of it. Not the same as no.
    Unknown,
}

impl Verdict {
    pub const ALL: [Self; 4] = [Self::Yes, Self::Maybe, Self::No, Self::Unknown];

    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Maybe => "maybe",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_code_in_the_list() {
        let on = NaiveDate::from_ymd_opt(2026, 12, 24).expect("a date");
        let reasons = [
            Reason::RegularSlot,
            Reason::AlwaysOpen,
            Reason::ExceptionClosed { last_on: on, note: None },
            Reason::ExceptionHours { last_on: on, note: None },
            Reason::NationalHoliday(Holiday::Christmas),
            Reason::PatronDay { name: "San Nicola".into() },
            Reason::BridgeDay,
            Reason::August,
            Reason::AccessOnly(Access::Appointment),
            Reason::AccessOnly(Access::Phone),
            Reason::AccessOnly(Access::Referral),
            Reason::AccessOnly(Access::WalkIn),
            Reason::HoursUnclear { comment: None },
            Reason::HoursNotKnown,
            Reason::HoursAsText,
            Reason::Unconfirmed,
            Reason::NoKnownOpening,
        ];
        assert_eq!(reasons.map(|reason| reason.code()), Reason::CODES);
    }
}
