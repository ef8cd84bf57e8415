//! The words of printed sheets, from the texts of the site.

use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::sheet::{SheetKind, SheetPart};
use chrono::{Datelike, NaiveDate};

use crate::ports::press::Direction;
use crate::sheets::{Period, SheetLabel, SheetWording};
use crate::web::texts::{self, Texts};

/// The texts of the site, answering a printer.
#[derive(Debug, Clone, Copy)]
pub struct SheetWords<'a> {
    pub texts: &'a Texts,
}

fn key(label: SheetLabel) -> &'static str {
    match label {
        SheetLabel::Promoter => "sheet-promoter",
        SheetLabel::Place => "sheet-place",
        SheetLabel::Period => "sheet-period",
        SheetLabel::Audience => "sheet-audience",
        SheetLabel::Needs => "sheet-needs",
        SheetLabel::Desks => "sheet-desks",
        SheetLabel::Sources => "sheet-sources",
        SheetLabel::NotDocumented => "sheet-not-documented",
        SheetLabel::NotDocumentedNote => "sheet-not-documented-note",
        SheetLabel::Licence => "print-licence",
        SheetLabel::Version => "print-version",
        SheetLabel::UpdatedOn => "print-updated",
        SheetLabel::LivePage => "print-live",
        SheetLabel::Page => "print-page",
        SheetLabel::BundleTitle => "bundle-title",
        SheetLabel::BundleLead => "bundle-lead",
        SheetLabel::BundleSources => "bundle-sources",
        SheetLabel::BundleCard => "bundle-card",
    }
}

impl SheetWording for SheetWords<'_> {
    fn direction(&self, language: Language) -> Direction {
        match self.texts.language(language.as_str()).map(|language| language.direction) {
            Some(texts::Direction::Rtl) => Direction::RightToLeft,
            Some(texts::Direction::Ltr) | None => Direction::LeftToRight,
        }
    }

    fn label(&self, language: Language, label: SheetLabel) -> String {
        self.texts.say(language, key(label), &[])
    }

    fn kind(&self, language: Language, kind: SheetKind) -> String {
        self.texts.say(language, &format!("sheet-kind-{}", kind.as_str()), &[])
    }

    fn theme(&self, language: Language, code: &str) -> String {
        self.texts.theme_label(language, code)
    }

    fn part(&self, language: Language, part: SheetPart) -> String {
        self.texts.say(language, &format!("sheet-part-{}", part.as_str()), &[])
    }

    fn need(&self, language: Language, code: &NeedCode) -> String {
        self.texts.need_label(language, code)
    }

    fn period(&self, language: Language, period: Period<'_>) -> String {
        let since =
            |key, year: u16| self.texts.say(language, key, &[("year", year.to_string().as_str().into())]);
        match period {
            Period::Year(year) => year.to_string(),
            Period::Years { from, to } => {
                let (from, to) = (from.to_string(), to.to_string());
                let args = [("from", from.as_str().into()), ("to", to.as_str().into())];
                self.texts.say(language, "print-period-years", &args)
            }
            Period::Since(year) => since("print-period-since", year),
            Period::SinceAbout(year) => since("print-period-since-about", year),
            Period::SinceWithUnknownEnd(year) => since("print-period-open-end", year),
            Period::Words(words) => words.to_owned(),
        }
    }

    fn date(&self, language: Language, date: NaiveDate) -> String {
        let month = self.texts.say(language, &format!("month-{}", date.month()), &[]);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let args = [("day", (&day).into()), ("month", (&month).into()), ("year", (&year).into())];
        self.texts.say(language, "date-long", &args)
    }

    fn live_alt(&self, language: Language, url: &str) -> String {
        self.texts.say(language, "print-live-alt", &[("url", url.into())])
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_word_on_paper_is_there_in_every_language_of_the_site() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales");
        let texts = Texts::load(&folder).expect("the locales of the project");
        let others = [
            "print-period-years",
            "print-period-since",
            "print-period-since-about",
            "print-period-open-end",
            "print-live-alt",
            "print-organization",
        ];
        for language in texts.languages() {
            for key in SheetLabel::ALL.map(key).into_iter().chain(others) {
                assert!(texts.has(language.code, key), "{} lacks {key}", language.code);
            }
        }
    }
}
