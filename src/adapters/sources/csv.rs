//! Delimited text: comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252; read as a stream with bounded memory.

use std::io::{self, Read};

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use super::input::{Input, KEPT_OF_LONG, MAX_FIELD_BYTES, MAX_FILE_BYTES, ReadError, Records, limited};
use super::table::{Cell, Row, TableRecords};
use crate::ports::mapping::SourceSettings;

/// Most fields in one row; further ones are counted and thrown away.
const MAX_FIELDS: usize = 1_000;
const CHUNK_BYTES: usize = 64 << 10;
/// How many lines are looked at to find out the delimiter.
const SNIFFED_LINES: usize = 20;

/// The records of a delimited file.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    let options = &settings.options;
    let rows = Rows::new(input.open(MAX_FILE_BYTES)?, options.delimiter)?;
    Ok(limited(TableRecords::new(rows, &settings.mapping, options.header_row, true)))
}

/// The first rows as they stand, for a look at an unknown file; and the delimiter.
pub fn first_rows(input: &Input, n_rows: usize) -> Result<(Vec<Row>, u8), ReadError> {
    let rows = Rows::new(input.open(MAX_FILE_BYTES)?, None)?;
    let delimiter = rows.delimiter;
    Ok((rows.take(n_rows).collect(), delimiter))
}

/// Reads rows through two fixed buffers.
struct Rows<R> {
    input: Utf8<R>,
    reader: Reader,
    delimiter: u8,
    chunk: Vec<u8>,
    from: usize,
    to: usize,
    is_done: bool,
    /// Why the file could not be read to its end.
    failure: Option<String>,
}

impl<R: Read> Rows<R> {
    fn new(input: R, delimiter: Option<u8>) -> io::Result<Self> {
        let mut input = Utf8::new(input)?;
        let mut chunk = vec![0; CHUNK_BYTES];
        let mut to = 0;
        while to < chunk.len() {
            match fill(&mut input, &mut chunk[to..])? {
                0 => break,
                more => to += more,
            }
        }
        let from = if chunk[..to].starts_with(&[0xEF, 0xBB, 0xBF]) { 3 } else { 0 };
        let delimiter = delimiter.unwrap_or_else(|| sniff(&chunk[from..to]));
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Ok(Self { input, reader, delimiter, chunk, from, to, is_done: false, failure: None })
    }

    /// Reads on; after a failure there is nothing more.
    fn refill(&mut self) {
        self.from = 0;
        self.to = 0;
        if self.failure.is_none() {
            match fill(&mut self.input, &mut self.chunk) {
                Ok(n) => self.to = n,
                Err(error) => self.failure = Some(format!("the file cannot be read further: {error}")),
            }
        }
    }

    /// Goes past what is left of the line before, and past empty lines, so that a row has the line where it begins.
    fn skip_line_ends(&mut self) {
        loop {
            if self.from == self.to {
                self.refill();
            }
            if self.from == self.to || !matches!(self.chunk[self.from], b'\n' | b'\r') {
                return;
            }
            let (_, n_in, _) = self.reader.read_field(&self.chunk[self.from..=self.from], &mut [0; 8]);
            self.from += n_in.max(1);
        }
    }

    fn next_row(&mut self) -> Option<Row> {
        if self.is_done {
            return None;
        }
        self.skip_line_ends();
        let mut row = Row { line: self.reader.line(), ..Row::default() };
        let (mut field, mut out) = (Field::default(), [0; 8 << 10]);
        loop {
            if self.from == self.to {
                self.refill();
            }
            let (result, n_in, n_out) = self.reader.read_field(&self.chunk[self.from..self.to], &mut out);
            self.from += n_in;
            field.push(&out[..n_out]);
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    row.n_cells += 1;
                    let cell = std::mem::take(&mut field).into_cell();
                    if row.cells.len() < MAX_FIELDS {
                        row.cells.push(cell);
                    }
                    if record_end {
                        return Some(row);
                    }
                }
                ReadFieldResult::End => {
                    self.is_done = true;
                    row.broken = self.failure.take();
                    return row.broken.is_some().then_some(row);
                }
            }
        }
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        self.next_row()
    }
}

#[derive(Default)]
struct Field {
    bytes: Vec<u8>,
    is_cut: bool,
}

impl Field {
    fn push(&mut self, bytes: &[u8]) {
        let room = MAX_FIELD_BYTES - self.bytes.len();
        self.is_cut |= bytes.len() > room;
        self.bytes.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    /// As text; what is not UTF-8 is read as Windows-1252, as spreadsheets in Italy write it.
    fn into_cell(mut self) -> Cell {
        if self.is_cut {
            self.bytes.truncate(4 * KEPT_OF_LONG);
        }
        match String::from_utf8(self.bytes) {
            Ok(text) => Cell { text, is_cut: self.is_cut, is_guessed: false },
            Err(error) => {
                let text = encoding_rs::WINDOWS_1252.decode_without_bom_handling(error.as_bytes()).0;
                Cell { text: text.into_owned(), is_cut: self.is_cut, is_guessed: true }
            }
        }
    }
}

/// Passes bytes through, except UTF-16, which a byte order mark tells and which becomes UTF-8.
struct Utf8<R> {
    input: R,
    decoder: Option<encoding_rs::Decoder>,
    /// Bytes that are read and not yet handed on: as they came, or decoded.
    ready: Vec<u8>,
    given: usize,
    is_done: bool,
}

impl<R: Read> Utf8<R> {
    fn new(mut input: R) -> io::Result<Self> {
        let mut start = [0; 2];
        let mut n = 0;
        while n < start.len() {
            match fill(&mut input, &mut start[n..])? {
                0 => break,
                more => n += more,
            }
        }
        let encoding = match start {
            [0xFF, 0xFE] => Some(encoding_rs::UTF_16LE),
            [0xFE, 0xFF] => Some(encoding_rs::UTF_16BE),
            _ => None,
        };
        let ready = if encoding.is_some() { Vec::new() } else { start[..n].to_vec() };
        let decoder = encoding.map(encoding_rs::Encoding::new_decoder_without_bom_handling);
        Ok(Self { input, decoder, ready, given: 0, is_done: false })
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.given < self.ready.len() {
                let n = out.len().min(self.ready.len() - self.given);
                out[..n].copy_from_slice(&self.ready[self.given..self.given + n]);
                self.given += n;
                return Ok(n);
            }
            let Some(decoder) = self.decoder.as_mut().filter(|_| !self.is_done) else {
                return if self.decoder.is_some() { Ok(0) } else { self.input.read(out) };
            };
            let mut raw = [0; 8 << 10];
            let n = fill(&mut self.input, &mut raw)?;
            self.is_done = n == 0;
            let mut text = String::with_capacity(decoder.max_utf8_buffer_length(n).unwrap_or(n * 4));
            _ = decoder.decode_to_string(&raw[..n], &mut text, self.is_done);
            (self.ready, self.given) = (text.into_bytes(), 0);
        }
    }
}

fn fill(input: &mut impl Read, chunk: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

/// The delimiter that cuts most lines into equally many parts; quoted ones do not count.
fn sniff(start: &[u8]) -> u8 {
    let candidates = [b',', b';', b'\t', b'|'];
    let mut lines = vec![[0_usize; 4]];
    let mut is_quoted = false;
    for &byte in start {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted && lines.len() == SNIFFED_LINES => break,
            b'\n' if !is_quoted => lines.push([0; 4]),
            _ if !is_quoted => {
                let (own, line) = (candidates.iter().position(|c| *c == byte), lines.last_mut());
                if let (Some(own), Some(line)) = (own, line) {
                    line[own] += 1;
                }
            }
            _ => {}
        }
    }
    let score = |own: usize| {
        let counts = lines.iter().map(|line| line[own]).filter(|count| *count > 0);
        counts.clone().map(|count| counts.clone().filter(|other| *other == count).count() * (count + 1)).max()
    };
    let best = (0..candidates.len()).rev().max_by_key(|own| score(*own).unwrap_or(0));
    best.map_or(b',', |own| candidates[own])
}

#[cfg(test)]
mod tests;
