//! Rows on their way into columns: values side by side, with the levels that say which of them are missing.

use std::io::Write;
use std::mem::take;

use chrono::{Datelike, NaiveDate};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int32Type};
use parquet::errors::ParquetError;
use parquet::file::writer::SerializedRowGroupWriter;

use super::super::table::{self, Cell, Column, ColumnKind};
use super::geo;
use super::schema::CORNERS;
use crate::publication::PublicDesk;

/// Values that are there, with one level per row: 1 where there is one, 0 where not.
struct Optional<T> {
    values: Vec<T>,
    levels: Vec<i16>,
}

impl<T> Optional<T> {
    const fn new() -> Self {
        Self { values: Vec::new(), levels: Vec::new() }
    }

    fn push(&mut self, value: Option<T>) {
        self.levels.push(i16::from(value.is_some()));
        self.values.extend(value);
    }
}

/// Elements of lists. Levels: 0 no list, 1 an empty one, 2 an element; repeated where an element follows another.
#[derive(Default)]
struct Lists {
    values: Vec<ByteArray>,
    levels: Vec<i16>,
    repeated: Vec<i16>,
}

impl Lists {
    fn push(&mut self, list: Option<&[String]>) {
        let Some(elements) = list.filter(|list| !list.is_empty()) else {
            self.levels.push(i16::from(list.is_some()));
            self.repeated.push(0);
            return;
        };
        for (index, element) in elements.iter().enumerate() {
            self.values.push(bytes(element));
            self.levels.push(2);
            self.repeated.push(i16::from(index > 0));
        }
    }
}

/// One column of the file.
enum Buffer {
    Texts(Optional<ByteArray>),
    Flags(Optional<bool>),
    Numbers(Optional<f64>),
    Days(Optional<i32>),
    Lists(Lists),
}

/// Some rows, column by column.
pub(super) struct Rows {
    columns: Vec<Buffer>,
    geometry: Optional<ByteArray>,
    /// Of a point, so that west is east; both are told twice.
    corners: [Optional<f64>; CORNERS.len()],
}

impl Rows {
    pub fn new(columns: &[Column]) -> Self {
        let buffer = |column: &Column| match column.kind {
            ColumnKind::Text => Buffer::Texts(Optional::new()),
            ColumnKind::Flag => Buffer::Flags(Optional::new()),
            ColumnKind::Number => Buffer::Numbers(Optional::new()),
            ColumnKind::Date => Buffer::Days(Optional::new()),
            ColumnKind::List => Buffer::Lists(Lists::default()),
        };
        Self {
            columns: columns.iter().map(buffer).collect(),
            geometry: Optional::new(),
            corners: [const { Optional::new() }; CORNERS.len()],
        }
    }

    pub fn push(&mut self, desk: &PublicDesk) {
        for (buffer, cell) in self.columns.iter_mut().zip(table::cells(desk)) {
            match (buffer, cell) {
                (Buffer::Texts(texts), Cell::Text(text)) => texts.push(Some(bytes(text))),
                (Buffer::Flags(flags), Cell::Flag(flag)) => flags.push(Some(flag)),
                (Buffer::Numbers(numbers), Cell::Number(number)) => numbers.push(Some(number)),
                (Buffer::Days(days), Cell::Date(day)) => days.push(Some(days_since_1970(day))),
                (Buffer::Lists(lists), Cell::List(list)) => lists.push(Some(&list)),
                (buffer, _) => buffer.push_missing(),
            }
        }
        self.geometry.push(desk.lon_lat.map(|pin| geo::point(pin).into()));
        for (index, corner) in self.corners.iter_mut().enumerate() {
            corner.push(desk.lon_lat.map(|pin| pin[index % 2]));
        }
    }

    /// Writes all of them, and is empty afterwards.
    pub fn write<W: Write + Send>(
        &mut self,
        group: &mut SerializedRowGroupWriter<'_, W>,
    ) -> Result<(), ParquetError> {
        for buffer in &mut self.columns {
            match buffer {
                Buffer::Texts(texts) => write_optional::<ByteArrayType, W>(group, texts)?,
                Buffer::Flags(flags) => write_optional::<BoolType, W>(group, flags)?,
                Buffer::Numbers(numbers) => write_optional::<DoubleType, W>(group, numbers)?,
                Buffer::Days(days) => write_optional::<Int32Type, W>(group, days)?,
                Buffer::Lists(lists) => {
                    let Lists { values, levels, repeated } = take(lists);
                    write_column::<ByteArrayType, W>(group, &values, &levels, Some(&repeated))?;
                }
            }
        }
        write_optional::<ByteArrayType, W>(group, &mut self.geometry)?;
        for corner in &mut self.corners {
            write_optional::<DoubleType, W>(group, corner)?;
        }
        Ok(())
    }
}

impl Buffer {
    fn push_missing(&mut self) {
        match self {
            Self::Texts(texts) => texts.push(None),
            Self::Flags(flags) => flags.push(None),
            Self::Numbers(numbers) => numbers.push(None),
            Self::Days(days) => days.push(None),
            Self::Lists(lists) => lists.push(None),
        }
    }
}

fn write_optional<D: DataType, W: Write + Send>(
    group: &mut SerializedRowGroupWriter<'_, W>,
    column: &mut Optional<D::T>,
) -> Result<(), ParquetError> {
    let (values, levels) = (take(&mut column.values), take(&mut column.levels));
    write_column::<D, W>(group, &values, &levels, None)
}

fn write_column<D: DataType, W: Write + Send>(
    group: &mut SerializedRowGroupWriter<'_, W>,
    values: &[D::T],
    levels: &[i16],
    repeated: Option<&[i16]>,
) -> Result<(), ParquetError> {
    let next = group.next_column()?;
    let mut column = next.ok_or_else(|| ParquetError::General("more columns than the schema has".into()))?;
    column.typed::<D>().write_batch(values, Some(levels), repeated)?;
    column.close()
}

fn bytes(text: &str) -> ByteArray {
    text.as_bytes().to_vec().into()
}

fn days_since_1970(day: NaiveDate) -> i32 {
    const EPOCH: i32 = 719_163;
    day.num_days_from_ce() - EPOCH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        let days = |text: &str| days_since_1970(text.parse().expect("a date"));
        assert_eq!([days("1969-12-31"), days("1970-01-01"), days("2026-03-11")], [-1, 0, 20_523]);
    }

    #[test]
    fn no_list_an_empty_one_and_elements_have_levels_of_their_own() {
        let mut lists = Lists::default();
        lists.push(None);
        lists.push(Some(&[]));
        lists.push(Some(&["a".to_owned(), "b".to_owned()]));
        assert_eq!(lists.levels, [0, 1, 2, 2]);
        assert_eq!(lists.repeated, [0, 0, 0, 1]);
        assert_eq!(lists.values.len(), 2);
    }
}
