//! Good-practice sheets with their titles in the first language of the site.

use bussola_engine::domain::sheet::Sheet;
use geo::Point;

use super::{Kind, Property, World, count, list, maybe, text};
use crate::publication::FieldValue;
use crate::web::urls;

pub(super) const PROPERTIES: [Property; 15] = [
    Property::new("title", Kind::Text, "In the language that `lang` names."),
    Property::new("summary", Kind::Text, "In the language that `lang` names."),
    Property::new("lang", Kind::Text, "ISO 639 code of the language of title and summary."),
    Property::new("kind", Kind::Text, "good_practice or micro_practice."),
    Property::new("theme", Kind::Text, "The shelf on which it stands."),
    Property::new("promoter", Kind::Text, "Who began it."),
    Property::new("place", Kind::Text, "Where, in the words of the source."),
    Property::new("period", Kind::Text, "When, in the words of the source."),
    Property::new("cities", Kind::List, "Slugs of city areas."),
    Property::new("needs", Kind::List, "Codes of needs."),
    Property::new("desks", Kind::List, "Ids of desks that work this way."),
    Property::new("version", Kind::Integer, "Grows with every edition."),
    Property::time("updated_on", Kind::Date, "Day of this edition."),
    Property::new("licence", Kind::Text, "Licence of the texts."),
    Property::new("url", Kind::Text, "Address of the sheet's page."),
];

pub(super) fn value(world: &World<'_>, sheet: &Sheet, property: &str) -> FieldValue {
    let lang = world.site.texts.default_language().code;
    let written = || sheet.text(lang, &[]);
    match property {
        "title" => maybe(written().map(|(_, text)| &text.title)),
        "summary" => maybe(written().map(|(_, text)| &text.summary)),
        "lang" => maybe(written().map(|(lang, _)| lang)),
        "kind" => text(sheet.kind.as_str()),
        "theme" => text(&sheet.theme),
        "promoter" => maybe(sheet.promoter.as_deref()),
        "place" => maybe(sheet.place.as_deref()),
        "period" => maybe(sheet.period.as_deref()),
        "cities" => list(&sheet.cities),
        "needs" => list(&sheet.needs),
        "desks" => list(&sheet.desks),
        "version" => count(sheet.version),
        "updated_on" => text(sheet.updated_on),
        "licence" => text(&sheet.licence),
        "url" => text(format!("{}{}", world.origin, urls::sheet_path(lang, &sheet.id))),
        _ => FieldValue::Missing,
    }
}

/// Where the desks are that work this way.
pub(super) fn pins(world: &World<'_>, sheet: &Sheet) -> Vec<Point<f64>> {
    let desks = sheet.desks.iter().filter_map(|id| world.snapshot.desk(id));
    desks.filter_map(|record| super::pin(world, record)).collect()
}
