//! The values of a layer: each is written once and has a number.

use super::{Value, put_bytes, put_number};

/// Fields of a layer and of a value, each with its wire type: `number << 3 | type`.
const LAYER_VALUE: u8 = 4 << 3 | 2;
const TEXT: u8 = 1 << 3 | 2;
const DOUBLE: u8 = 3 << 3 | 1;
const COUNT: u8 = 5 << 3;
const FLAG: u8 = 7 << 3;

/// A free place of the table.
const FREE: u32 = u32::MAX;

/// See the module.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    /// The values as a layer has them, one after the other.
    bytes: Vec<u8>,
    /// Where each ends.
    ends: Vec<u32>,
    /// Numbers by the hash of their bytes, each at its place or the next free one; at most half full.
    table: Vec<u32>,
}

impl Values {
    /// The number of a value, which is written when it is new.
    pub fn number_of(&mut self, value: Value<'_>) -> u32 {
        if self.table.len() <= self.ends.len() * 2 {
            self.grow();
        }
        // Written behind the others first, and taken back when it is there already.
        let start = self.bytes.len();
        put_value(&mut self.bytes, value);
        let mask = self.table.len() - 1;
        let mut place = hash(&self.bytes[start..]) as usize & mask;
        loop {
            let number = self.table[place];
            if number == FREE {
                self.table[place] = self.ends.len() as u32;
                self.ends.push(self.bytes.len() as u32);
                return self.ends.len() as u32 - 1;
            }
            if self.bytes[self.range(number)] == self.bytes[start..] {
                self.bytes.truncate(start);
                return number;
            }
            place = (place + 1) & mask;
        }
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn range(&self, number: u32) -> std::ops::Range<usize> {
        let number = number as usize;
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        start as usize..self.ends[number] as usize
    }

    fn grow(&mut self) {
        let size = (self.table.len() * 2).max(64);
        self.table.clear();
        self.table.resize(size, FREE);
        for number in 0..self.ends.len() as u32 {
            let mut place = hash(&self.bytes[self.range(number)]) as usize & (size - 1);
            while self.table[place] != FREE {
                place = (place + 1) & (size - 1);
            }
            self.table[place] = number;
        }
    }
}

fn put_value(out: &mut Vec<u8>, value: Value<'_>) {
    let mut small = [0; 11];
    let body = match value {
        Value::Text(text) => {
            out.push(LAYER_VALUE);
            let length = text.len() as u64;
            put_number(out, 1 + super::number_length(length) as u64 + length);
            return put_bytes(out, TEXT, text.as_bytes());
        }
        Value::Number(number) => {
            small[0] = DOUBLE;
            small[1..9].copy_from_slice(&number.to_le_bytes());
            &small[..9]
        }
        Value::Count(count) => {
            small[0] = COUNT;
            let length = 1 + super::write_number(count, &mut small[1..]);
            &small[..length]
        }
        Value::Flag(flag) => {
            small[..2].copy_from_slice(&[FLAG, u8::from(flag)]);
            &small[..2]
        }
    };
    put_bytes(out, LAYER_VALUE, body);
}

/// Eight bytes at a time, mixed by a multiplication. Values come from our own data: nobody picks them to collide.
fn hash(bytes: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |hash: u64, word: u64| (hash.rotate_left(23) ^ word).wrapping_mul(FACTOR);
    let (words, rest) = bytes.as_chunks::<8>();
    let hash = words.iter().fold(bytes.len() as u64, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let hash = mix(hash, u64::from_le_bytes(last));
    hash ^ hash >> 32
}
