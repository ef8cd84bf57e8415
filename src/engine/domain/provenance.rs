//! Where a fact comes from, when it was read, who confirmed it and how far to trust it today.

use chrono::NaiveDate;

use super::id::SourceId;

/// How sure the source's reader was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    Low,
    Medium,
    High,
}

impl Confidence {
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|confidence| confidence.as_str() == text)
    }
}

/// The origin of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    pub source: SourceId,
    /// The record's own key in that source.
    pub source_key: Box<str>,
    /// The public page it was read from.
    pub url: Option<Box<str>>,
    /// The date that page gives for its facts.
    pub dated_on: Option<NaiveDate>,
    pub confidence: Confidence,
    pub licence: Box<str>,
}

/// Who said that a record is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConfirmedBy {
    /// Read from a source, nobody asked.
    Import,
    Operator,
    Infopoint,
}

impl ConfirmedBy {
    pub const ALL: [Self; 3] = [Self::Import, Self::Operator, Self::Infopoint];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Operator => "operator",
            Self::Infopoint => "infopoint",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.as_str() == text)
    }
}

/// The last time somebody said that a desk's facts are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmation {
    pub on: NaiveDate,
    pub by: ConfirmedBy,
}

/// How far to believe a desk's facts on a given day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trust {
    /// Confirmed within a year.
    Fresh,
    /// Confirmed within three years.
    Ageing,
    /// Older, or of no known date.
    Stale,
    /// Low confidence, or from before 2019: never shown as current.
    Unconfirmed,
}

impl Trust {
    pub const ALL: [Self; 4] = [Self::Fresh, Self::Ageing, Self::Stale, Self::Unconfirmed];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Ageing => "ageing",
            Self::Stale => "stale",
            Self::Unconfirmed => "unconfirmed",
        }
    }

    /// The first day whose facts may be shown as current.
    pub fn oldest_current() -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 1, 1).expect("2019-01-01 is a date")
    }

    pub fn on(today: NaiveDate, confirmation: Option<Confirmation>, confidence: Confidence) -> Self {
        let by_person = confirmation.is_some_and(|c| c.by != ConfirmedBy::Import);
        match confirmation.map(|c| c.on) {
            Some(on) if on < Self::oldest_current() => Self::Unconfirmed,
            _ if confidence == Confidence::Low && !by_person => Self::Unconfirmed,
            Some(on) if (today - on).num_days() <= 365 => Self::Fresh,
            Some(on) if (today - on).num_days() <= 3 * 365 => Self::Ageing,
            Some(_) | None => Self::Stale,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_or_doubtful_records_are_never_current() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let today = day("2026-11-21");
        let import = |on| Some(Confirmation { on: day(on), by: ConfirmedBy::Import });
        for (confirmation, confidence, expected) in [
            (import("2026-02-01"), Confidence::High, Trust::Fresh),
            (import("2024-06-01"), Confidence::Medium, Trust::Ageing),
            (import("2020-06-01"), Confidence::Medium, Trust::Stale),
            (None, Confidence::Medium, Trust::Stale),
            (import("2018-12-31"), Confidence::High, Trust::Unconfirmed),
            (import("2026-02-01"), Confidence::Low, Trust::Unconfirmed),
            (
                Some(Confirmation { on: day("2026-02-01"), by: ConfirmedBy::Operator }),
                Confidence::Low,
                Trust::Fresh,
            ),
        ] {
            assert_eq!(
                Trust::on(today, confirmation, confidence),
                expected,
                "{confirmation:?} {confidence:?}"
            );
        }
    }
}
