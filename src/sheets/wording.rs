//! The words a printed sheet needs, in any language; the web's texts supply them.

use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::sheet::{SheetKind, SheetPart};
use chrono::NaiveDate;

use crate::ports::press::Direction;

/// Fixed words on paper and in a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetLabel {
    Promoter,
    Place,
    Period,
    Audience,
    Needs,
    Desks,
    Sources,
    NotDocumented,
    NotDocumentedNote,
    Licence,
    Version,
    UpdatedOn,
    /// Under the QR code.
    LivePage,
    /// Before a page number.
    Page,
    /// Heading and first sentence of a bundle's index.
    BundleTitle,
    BundleLead,
    /// Name of the list of sources in a bundle.
    BundleSources,
    /// Name of the desk's card in a bundle.
    BundleCard,
}

impl SheetLabel {
    pub const ALL: [Self; 18] = [
        Self::Promoter,
        Self::Place,
        Self::Period,
        Self::Audience,
        Self::Needs,
        Self::Desks,
        Self::Sources,
        Self::NotDocumented,
        Self::NotDocumentedNote,
        Self::Licence,
        Self::Version,
        Self::UpdatedOn,
        Self::LivePage,
        Self::Page,
        Self::BundleTitle,
        Self::BundleLead,
        Self::BundleSources,
        Self::BundleCard,
    ];
}

/// When a practice took place. The forms that the files use most are read; the rest is shown as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period<'a> {
    Year(u16),
    Years {
        from: u16,
        to: u16,
    },
    /// It goes on.
    Since(u16),
    /// It goes on; the year is not certain.
    SinceAbout(u16),
    /// It ended, or not: nobody says.
    SinceWithUnknownEnd(u16),
    Words(&'a str),
}

impl<'a> Period<'a> {
    /// ```
    /// use bussola::sheets::Period;
    /// assert_eq!(Period::read("2016-"), Period::Since(2016));
    /// assert_eq!(Period::read("circa 2024-"), Period::SinceAbout(2024));
    /// assert_eq!(Period::read("in corso"), Period::Words("in corso"));
    /// ```
    pub fn read(text: &'a str) -> Self {
        let year = |text: &str| {
            text.parse().ok().filter(|_| text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()))
        };
        let Some((from, to)) = text.split_once('-') else {
            return year(text).map_or(Self::Words(text), Self::Year);
        };
        let about = from.strip_prefix("circa ").and_then(year);
        match (year(from), about, to) {
            (Some(from), _, "") => Self::Since(from),
            (Some(from), _, "?") => Self::SinceWithUnknownEnd(from),
            (Some(from), _, to) => year(to).map_or(Self::Words(text), |to| Self::Years { from, to }),
            (None, Some(about), "") => Self::SinceAbout(about),
            (None, _, _) => Self::Words(text),
        }
    }
}

/// Every word that a sheet does not bring itself. Each answer is ready to be printed.
pub trait SheetWording {
    fn direction(&self, language: Language) -> Direction;

    fn label(&self, language: Language, label: SheetLabel) -> String;

    fn kind(&self, language: Language, kind: SheetKind) -> String;

    fn theme(&self, language: Language, code: &str) -> String;

    fn part(&self, language: Language, part: SheetPart) -> String;

    fn need(&self, language: Language, code: &NeedCode) -> String;

    fn period(&self, language: Language, period: Period<'_>) -> String;

    fn date(&self, language: Language, date: NaiveDate) -> String;

    /// What a screen reader says at the QR code.
    fn live_alt(&self, language: Language, url: &str) -> String;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_read_and_doubts_stay_as_they_were_written() {
        for (text, expected) in [
            ("2021", Period::Year(2021)),
            ("2017-2018", Period::Years { from: 2017, to: 2018 }),
            ("2016-", Period::Since(2016)),
            ("circa 2024-", Period::SinceAbout(2024)),
            ("circa 2024-2025", Period::Words("circa 2024-2025")),
            ("1998-?", Period::SinceWithUnknownEnd(1998)),
            ("2019-2022 circa", Period::Words("2019-2022 circa")),
            ("in corso", Period::Words("in corso")),
            ("+201-", Period::Words("+201-")),
        ] {
            assert_eq!(Period::read(text), expected, "{text}");
        }
    }
}
