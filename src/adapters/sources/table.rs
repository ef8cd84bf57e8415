//! Tables with a header line, whether from delimited text or from a spreadsheet: rows become records.

use std::borrow::Cow;
use std::collections::{BTreeMap, VecDeque};

use bussola_engine::domain::issue::{Issue, Rule};

use super::input::KEPT_OF_LONG;
use crate::ports::mapping::{Cells, Mapping};
use crate::ports::source::RawRecord;

/// How far down the header line may lie below titles and empty rows.
pub const MAX_ROWS_TO_HEADER: usize = 30;

/// One row as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// From 1, as people count in the file.
    pub line: u64,
    pub cells: Vec<Cell>,
    /// Also those that were too many to keep.
    pub n_cells: usize,
    /// What went wrong with the file at this row, after which there is nothing more.
    pub broken: Option<String>,
}

/// One cell as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    pub text: String,
    /// It was longer than is kept.
    pub is_cut: bool,
    /// It was not UTF-8 and was read as Windows-1252.
    pub is_guessed: bool,
}

impl Row {
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.trim().is_empty())
    }
}

/// Rows turned into records, through the header line.
pub struct TableRecords<'a, I> {
    rows: I,
    /// Rows below the header that were read while it was looked for.
    ahead: VecDeque<Row>,
    columns: BTreeMap<String, usize>,
    n_columns: usize,
    mapping: &'a Mapping,
    /// Whether a row must have as many cells as the header.
    is_strict: bool,
}

impl<'a, I: Iterator<Item = Row>> TableRecords<'a, I> {
    /// `header_row` from 1; without it the line that names most of the mapped columns is taken.
    pub fn new(mut rows: I, mapping: &'a Mapping, header_row: Option<u32>, is_strict: bool) -> Self {
        let mut ahead: VecDeque<Row> = VecDeque::new();
        let header = match header_row {
            Some(wanted) => rows.by_ref().find(|row| row.line >= u64::from(wanted)),
            None => {
                ahead.extend(rows.by_ref().take(MAX_ROWS_TO_HEADER));
                let best = best_header(&ahead, mapping);
                ahead.drain(..best.min(ahead.len()));
                ahead.pop_front()
            }
        };
        let mut columns = BTreeMap::new();
        for (index, cell) in header.iter().flat_map(|row| &row.cells).enumerate() {
            // The first of two columns with one name counts.
            columns.entry(column_key(&cell.text)).or_insert(index);
        }
        for column in mapping.columns() {
            if let Some(&index) = columns.get(&column_key(column)) {
                columns.entry(column.to_owned()).or_insert(index);
            }
        }
        let n_columns = header.as_ref().map_or(0, |row| row.n_cells);
        // A file that breaks in its header line still tells so.
        if let Some(broken) = header.filter(|row| row.broken.is_some()) {
            ahead.push_front(broken);
        }
        Self { rows, ahead, columns, n_columns, mapping, is_strict }
    }

    fn record(&self, row: Row) -> RawRecord {
        if row.is_empty() && row.broken.is_none() {
            return RawRecord { line: row.line, fields: BTreeMap::new(), issues: Vec::new() };
        }
        let issues = self.issues(&row);
        let line = row.line;
        let cells = RowCells { columns: &self.columns, texts: row.cells.into_iter().map(kept).collect() };
        self.mapping.record(line, &cells, issues)
    }

    fn issues(&self, row: &Row) -> Vec<Issue> {
        let mut issues = Vec::new();
        if let Some(detail) = &row.broken {
            issues.push(Issue::error(Rule::RowUnreadable, "row", detail));
        } else if self.is_strict && !self.fits(row) {
            let counts = format!("{} fields, {} columns", row.n_cells, self.n_columns);
            issues.push(Issue::error(Rule::RowUnreadable, "row", &counts));
        }
        let is_sound = |cell: &Cell| !(cell.is_cut || cell.is_guessed || cell.text.contains('\0'));
        if row.cells.iter().all(is_sound) {
            return issues;
        }
        for (column, &index) in &self.columns {
            let Some(cell) = row.cells.get(index) else { continue };
            let name = self.mapping.name_of(column);
            if cell.is_cut {
                issues.push(Issue::error(Rule::TextTooLong, name, &cell.text));
            }
            if cell.is_guessed && !cell.is_cut {
                issues.push(Issue::warning(Rule::TextNotUtf8, name, &cell.text));
            }
            if cell.text.contains('\0') {
                issues.push(Issue::error(Rule::RowUnreadable, name, &cell.text.replace('\0', "\u{FFFD}")));
            }
        }
        issues
    }

    /// A separator too many at the end of a line does no harm.
    fn fits(&self, row: &Row) -> bool {
        let surplus = row.cells.iter().skip(self.n_columns);
        row.n_cells == self.n_columns
            || (row.n_cells > self.n_columns
                && row.n_cells == row.cells.len()
                && surplus.clone().all(|cell| cell.text.trim().is_empty()))
    }
}

impl<I: Iterator<Item = Row>> Iterator for TableRecords<'_, I> {
    type Item = RawRecord;

    fn next(&mut self) -> Option<RawRecord> {
        let row = self.ahead.pop_front().or_else(|| self.rows.next())?;
        Some(self.record(row))
    }
}

struct RowCells<'a> {
    columns: &'a BTreeMap<String, usize>,
    texts: Vec<String>,
}

impl Cells for RowCells<'_> {
    /// A cell that a short row lacks is empty: the row is already refused.
    fn cell(&self, column: &str) -> Option<Cow<'_, str>> {
        let index = *self.columns.get(column)?;
        Some(Cow::Borrowed(self.texts.get(index).map_or("", String::as_str)))
    }

    fn is_sparse(&self) -> bool {
        false
    }
}

/// Line breaks and doubled spaces in a header are not part of its name.
pub fn column_key(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The row that names most of the columns that the mapping wants; the first one when none names any.
fn best_header(rows: &VecDeque<Row>, mapping: &Mapping) -> usize {
    let wanted: std::collections::BTreeSet<String> = mapping.columns().map(column_key).collect();
    let named = |row: &Row| {
        let names: std::collections::BTreeSet<String> =
            row.cells.iter().map(|cell| column_key(&cell.text)).collect();
        names.intersection(&wanted).count()
    };
    let best = rows.iter().enumerate().rev().max_by_key(|(_, row)| named(row));
    best.filter(|(_, row)| named(row) > 0).map_or(0, |(index, _)| index)
}

/// What of a text stays with the record.
fn kept(cell: Cell) -> String {
    let text = if cell.text.contains('\0') { cell.text.replace('\0', "\u{FFFD}") } else { cell.text };
    if cell.is_cut { text.chars().take(KEPT_OF_LONG).collect() } else { text }
}
