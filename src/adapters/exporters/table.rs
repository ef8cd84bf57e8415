//! A desk as a row: one value per column, and an `opening` as several columns. Every format that is a table starts here.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::ports::exporter::ExportInfo;
use crate::publication::{Declared, FieldKind, FieldValue, PublicDesk, PublicOpening};

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnKind {
    Text,
    Flag,
    Number,
    Date,
    List,
}

impl ColumnKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Flag => "flag",
            Self::Number => "number",
            Self::Date => "date",
            Self::List => "list",
        }
    }
}

/// A column with its row of the data dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub name: String,
    pub kind: ColumnKind,
    pub about: String,
    pub unit: Option<String>,
}

/// One value of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell<'a> {
    Missing,
    Text(&'a str),
    Flag(bool),
    Number(f64),
    Date(NaiveDate),
    List(Cow<'a, [String]>),
}

/// The columns that one `opening` becomes, and what they hold.
const OPENING_PARTS: [(&str, ColumnKind, &str); 6] = [
    ("state", ColumnKind::Text, "open, opens, closed, maybe or unknown at the asked moment."),
    ("until", ColumnKind::Text, "Until when the state holds, on the wall clock of Europe/Rome."),
    ("next", ColumnKind::Text, "When it opens next, on the wall clock of Europe/Rome."),
    ("languages_now", ColumnKind::List, "Languages spoken at the asked moment."),
    ("reasons", ColumnKind::List, "Codes of the reasons for the state, the weightiest first."),
    ("last_entry", ColumnKind::Text, "After this minute nobody is let in."),
];

/// The columns of a file; the identifier is the first one.
pub(super) fn columns(info: &ExportInfo) -> Vec<Column> {
    let id = Column {
        name: "id".to_owned(),
        kind: ColumnKind::Text,
        about: "Identifier of the desk, the same in every version.".to_owned(),
        unit: None,
    };
    std::iter::once(id).chain(info.fields.iter().flat_map(columns_of)).collect()
}

/// The columns that a field becomes: one, but for an `opening`.
pub(super) fn columns_of(declared: &Declared) -> Vec<Column> {
    let Declared { field, description, unit, is_brief: _ } = declared;
    let name = field.as_str();
    let kind = match field.kind() {
        FieldKind::Text => ColumnKind::Text,
        FieldKind::Flag => ColumnKind::Flag,
        FieldKind::Number => ColumnKind::Number,
        FieldKind::Date => ColumnKind::Date,
        FieldKind::List => ColumnKind::List,
        FieldKind::Opening => {
            let part = |(part, kind, about): &(&str, ColumnKind, &str)| Column {
                name: format!("{name}_{part}"),
                kind: *kind,
                about: (*about).to_owned(),
                unit: None,
            };
            return OPENING_PARTS.iter().map(part).collect();
        }
    };
    vec![Column { name: name.to_owned(), kind, about: description.clone(), unit: unit.clone() }]
}

/// The cells of a desk, in the order of `columns`.
pub(super) fn cells(desk: &PublicDesk) -> Vec<Cell<'_>> {
    let mut cells = Vec::with_capacity(desk.fields.len() + OPENING_PARTS.len());
    cells.push(Cell::Text(&desk.id));
    for (field, value) in &desk.fields {
        match value {
            FieldValue::Missing if field.kind() == FieldKind::Opening => {
                cells.extend(OPENING_PARTS.map(|_| Cell::Missing));
            }
            FieldValue::Missing => cells.push(Cell::Missing),
            FieldValue::Text(text) if field.kind() == FieldKind::Date => {
                let day = text.parse().expect("a field of days is published as YYYY-MM-DD");
                cells.push(Cell::Date(day));
            }
            FieldValue::Text(text) => cells.push(Cell::Text(text)),
            FieldValue::Flag(flag) => cells.push(Cell::Flag(*flag)),
            FieldValue::Number(number) => cells.push(Cell::Number(*number)),
            FieldValue::List(values) => cells.push(Cell::List(Cow::Borrowed(values))),
            FieldValue::Opening(opening) => cells.extend(opening_cells(opening)),
        }
    }
    cells
}

fn opening_cells(opening: &PublicOpening) -> [Cell<'_>; 6] {
    // Nobody sets out from anywhere in a file.
    let PublicOpening { state, until, next, last_entry, in_time: _, languages_now, reasons } = opening;
    let codes: Vec<String> = reasons.iter().map(|reason| reason.code.to_owned()).collect();
    [
        Cell::Text(state),
        maybe_text(until),
        maybe_text(next),
        Cell::List(Cow::Borrowed(languages_now)),
        Cell::List(Cow::Owned(codes)),
        maybe_text(last_entry),
    ]
}

fn maybe_text(text: &Option<String>) -> Cell<'_> {
    text.as_deref().map_or(Cell::Missing, Cell::Text)
}

/// A list in one cell of text: joined by `;`, where a `;` or `\` inside a value is written `\;` and `\\`.
pub(super) fn joined(values: &[String]) -> String {
    let escaped: Vec<String> =
        values.iter().map(|value| value.replace('\\', "\\\\").replace(';', "\\;")).collect();
    escaped.join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_can_be_taken_apart_again() {
        let values = ["Mo-Fr 09:00-12:00; PH off".to_owned(), "a\\b".to_owned()];
        assert_eq!(joined(&values), "Mo-Fr 09:00-12:00\\; PH off;a\\\\b");
    }
}
