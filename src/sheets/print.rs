//! From a sheet and a language to a page with every word in place.

use bussola_engine::domain::desk::{Desk, DeskRecord};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::sheet::{Sheet, SheetPart, SheetText};

use super::wording::{Period, SheetLabel, SheetWording};
use crate::ports::press::{Fact, LiveLink, Missing, PagePart, PageSource, PartBody, SheetPage, SourceList};

/// What is to be printed.
#[derive(Debug, Clone, Copy)]
pub struct PrintOrder<'a> {
    pub sheet: &'a Sheet,
    pub language: Language,
    /// Names of the desks that work this way.
    pub desks: &'a [String],
    /// Address of the live page, for the QR code.
    pub live_url: Option<&'a str>,
}

/// The page of a sheet; `None` when the sheet is not written in this language.
pub fn print(order: &PrintOrder<'_>, wording: &dyn SheetWording) -> Option<SheetPage> {
    let PrintOrder { sheet, language, desks, live_url } = *order;
    let text = sheet.texts.get(&language)?;
    let label = |label| wording.label(language, label);
    let imprint = imprint(sheet, language, wording);
    let footer = imprint.iter().map(|fact| format!("{} {}", fact.label, fact.values.join(", ")));
    Some(SheetPage {
        id: sheet.id.clone(),
        language,
        direction: wording.direction(language),
        kicker: vec![wording.kind(language, sheet.kind), wording.theme(language, &sheet.theme)],
        title: text.title.to_string(),
        summary: text.summary.to_string(),
        parts: parts(text, language, wording),
        facts: facts(sheet, language, text, wording),
        desks: (!desks.is_empty()).then(|| Fact { label: label(SheetLabel::Desks), values: desks.to_vec() }),
        missing: missing(text, language, wording),
        sources: sources(sheet, label(SheetLabel::Sources)),
        live: live_url.map(|url| LiveLink {
            url: url.to_owned(),
            caption: label(SheetLabel::LivePage),
            alt: wording.live_alt(language, url),
        }),
        footer: footer.collect::<Vec<_>>().join(" · "),
        imprint,
        page_word: label(SheetLabel::Page),
        updated_on: sheet.updated_on,
    })
}

/// The name of a desk on paper: the service, and who runs it unless the name says so.
pub fn desk_name(record: &DeskRecord) -> String {
    let (service, organization) = (&*record.service.name, &*record.organization.name);
    if service.contains(organization) { service.to_owned() } else { format!("{service} ({organization})") }
}

/// The desks that work as a sheet tells, whichever of the two names the other.
pub fn desks_of<'a>(sheet: &Sheet, desks: impl IntoIterator<Item = &'a DeskRecord>) -> Vec<&'a DeskRecord> {
    desks.into_iter().filter(|record| belongs(sheet, &record.desk)).collect()
}

/// The sheets of how a desk works, whichever of the two names the other.
pub fn sheets_of<'a>(desk: &Desk, sheets: &'a [Sheet]) -> Vec<&'a Sheet> {
    sheets.iter().filter(|sheet| belongs(sheet, desk)).collect()
}

fn belongs(sheet: &Sheet, desk: &Desk) -> bool {
    sheet.desks.contains(&desk.id) || desk.sheets.contains(&sheet.id)
}

fn parts(text: &SheetText, language: Language, wording: &dyn SheetWording) -> Vec<PagePart> {
    let part = |(part, texts): (&SheetPart, &Vec<Box<str>>)| PagePart {
        heading: wording.part(language, *part),
        body: body(*part, texts.iter().map(|text| text.to_string()).collect()),
    };
    text.parts.iter().map(part).collect()
}

fn body(part: SheetPart, texts: Vec<String>) -> PartBody {
    match part {
        SheetPart::Steps if texts.len() > 1 => PartBody::Steps(texts),
        SheetPart::Actors | SheetPart::Tools | SheetPart::Results | SheetPart::HowToCopy
            if texts.len() > 1 =>
        {
            PartBody::Items(texts)
        }
        SheetPart::Problem
        | SheetPart::Context
        | SheetPart::Actors
        | SheetPart::Steps
        | SheetPart::Tools
        | SheetPart::Cost
        | SheetPart::Results
        | SheetPart::WentWrong
        | SheetPart::HowToCopy => PartBody::Paragraphs(texts),
    }
}

fn facts(sheet: &Sheet, language: Language, text: &SheetText, wording: &dyn SheetWording) -> Vec<Fact> {
    let one = |value: &Option<Box<str>>| value.iter().map(|value| value.to_string()).collect();
    let period = sheet.period.iter().map(|text| wording.period(language, Period::read(text))).collect();
    let needs = sheet.needs.iter().map(|code| wording.need(language, code)).collect();
    [
        (SheetLabel::Place, one(&sheet.place)),
        (SheetLabel::Period, period),
        (SheetLabel::Audience, one(&text.audience)),
        (SheetLabel::Promoter, one(&sheet.promoter)),
        (SheetLabel::Needs, needs),
    ]
    .into_iter()
    .filter(|(_, values): &(SheetLabel, Vec<String>)| !values.is_empty())
    .map(|(label, values)| Fact { label: wording.label(language, label), values })
    .collect()
}

fn missing(text: &SheetText, language: Language, wording: &dyn SheetWording) -> Option<Missing> {
    let absent = SheetPart::ALL.into_iter().filter(|part| !text.parts.contains_key(part));
    let parts: Vec<String> = absent.map(|part| wording.part(language, part)).collect();
    let label = |label| wording.label(language, label);
    (!parts.is_empty()).then(|| Missing {
        heading: label(SheetLabel::NotDocumented),
        note: label(SheetLabel::NotDocumentedNote),
        parts,
    })
}

fn sources(sheet: &Sheet, heading: String) -> SourceList {
    let source = |source: &bussola_engine::domain::sheet::SheetSource| PageSource {
        title: source.title.as_deref().map(str::to_owned),
        url: source.url.to_string(),
    };
    SourceList { heading, sources: sheet.sources.iter().map(source).collect() }
}

fn imprint(sheet: &Sheet, language: Language, wording: &dyn SheetWording) -> Vec<Fact> {
    [
        (SheetLabel::Licence, sheet.licence.to_string()),
        (SheetLabel::Version, sheet.version.to_string()),
        (SheetLabel::UpdatedOn, wording.date(language, sheet.updated_on)),
    ]
    .map(|(label, value)| Fact { label: wording.label(language, label), values: vec![value] })
    .into()
}
