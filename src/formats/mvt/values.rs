//! The values of a layer: each is written once and has a number.

use std::ops::Range;

use super::{Value, number_length, put_bytes, put_number, write_number};

/// Fields of a layer and of a value, each with its wire type: `number << 3 | type`.
const LAYER_VALUE: u8 = 4 << 3 | 2;
const TEXT: u8 = 1 << 3 | 2;
const DOUBLE: u8 = 3 << 3 | 1;
const COUNT: u8 = 5 << 3;
const FLAG: u8 = 7 << 3;

/// What a name or an id takes, about.
const BYTES_OF_TEXT: usize = 40;

/// A free place of the table.
const FREE: u32 = u32::MAX;

/// See the module.
#[derive(Debug, Clone)]
pub(super) struct Values {
    /// The values as a layer has them, one after the other.
    bytes: Vec<u8>,
    known: Vec<Known>,
    /// Numbers by hash, each at its place or the next free one; at most half full.
    table: Vec<u32>,
}

/// A value that is written.
#[derive(Debug, Clone, Copy)]
struct Known {
    hash: u32,
    /// Where its contents begin, behind lengths and types, and where they end.
    start: u32,
    end: u32,
    kind: u8,
}

impl Values {
    /// Room for so many values, of which most are short texts.
    pub fn with_room(n_values: usize) -> Self {
        let mut values = Self {
            bytes: Vec::with_capacity(n_values * BYTES_OF_TEXT),
            known: Vec::with_capacity(n_values),
            table: Vec::new(),
        };
        values.resize((n_values * 2 + 1).next_power_of_two());
        values
    }

    /// The number of a value, which is written when it is new.
    pub fn number_of(&mut self, value: Value<'_>) -> u32 {
        if self.table.len() <= self.known.len() * 2 {
            self.resize(self.table.len() * 2);
        }
        let mut small = [0; 10];
        let (kind, contents) = contents(value, &mut small);
        let hash = hash(kind, contents);
        let mask = self.table.len() - 1;
        let mut place = hash as usize & mask;
        loop {
            let number = self.table[place];
            if number == FREE {
                break;
            }
            let known = self.known[number as usize];
            if known.hash == hash && known.kind == kind && self.bytes[known.range()] == *contents {
                return number;
            }
            place = (place + 1) & mask;
        }
        let number = self.known.len() as u32;
        self.table[place] = number;
        let start = self.put(kind, contents);
        let end = self.bytes.len() as u32;
        self.known.push(Known { hash, start, end, kind });
        number
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Appends a value; answers where its contents begin.
    fn put(&mut self, kind: u8, contents: &[u8]) -> u32 {
        let (out, length) = (&mut self.bytes, contents.len());
        match (kind, u8::try_from(length)) {
            // Nearly all: both lengths are one byte.
            (TEXT, Ok(short @ 0..126)) => {
                out.extend_from_slice(&[LAYER_VALUE, short + 2, TEXT, short]);
                out.extend_from_slice(contents);
            }
            (TEXT, _) => {
                out.push(LAYER_VALUE);
                put_number(out, (1 + number_length(length as u64) + length) as u64);
                put_bytes(out, TEXT, contents);
            }
            _ => {
                out.push(LAYER_VALUE);
                put_number(out, 1 + length as u64);
                out.push(kind);
                out.extend_from_slice(contents);
            }
        }
        (out.len() - length) as u32
    }

    fn resize(&mut self, size: usize) {
        let size = size.max(64);
        self.table.clear();
        self.table.resize(size, FREE);
        for (number, known) in (0u32..).zip(&self.known) {
            let mut place = known.hash as usize & (size - 1);
            while self.table[place] != FREE {
                place = (place + 1) & (size - 1);
            }
            self.table[place] = number;
        }
    }
}

impl Known {
    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// What tells values apart: the field that they are written under, and what stands in it.
fn contents<'a>(value: Value<'a>, small: &'a mut [u8; 10]) -> (u8, &'a [u8]) {
    match value {
        Value::Text(text) => (TEXT, text.as_bytes()),
        Value::Number(number) => {
            small[..8].copy_from_slice(&number.to_le_bytes());
            (DOUBLE, &small[..8])
        }
        Value::Count(count) => {
            let length = write_number(count, small);
            (COUNT, &small[..length])
        }
        Value::Flag(flag) => {
            small[0] = u8::from(flag);
            (FLAG, &small[..1])
        }
    }
}

/// Eight bytes at a time, mixed by a multiplication. Values come from our own data: nobody picks them to collide.
fn hash(kind: u8, bytes: &[u8]) -> u32 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |hash: u64, word: u64| (hash.rotate_left(23) ^ word).wrapping_mul(FACTOR);
    let (words, rest) = bytes.as_chunks::<8>();
    let start = (bytes.len() as u64) << 8 | u64::from(kind);
    let hash = words.iter().fold(start, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    let last = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    (mix(hash, last) >> 32) as u32
}
