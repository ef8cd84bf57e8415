//! Mapbox Vector Tiles 2.1, written: features go straight into the bytes of their layer.
//!
//! ```
//! use bussola::formats::mvt::{Layer, Tile, Value};
//!
//! let mut layer = Layer::new("desks", &["name", "open"], 1);
//! let (name, is_open) = (layer.value(Value::Text("Sportello")), layer.value(Value::Flag(true)));
//! layer.point([17, 4000], &[(0, name), (1, is_open)]);
//! let mut tile = Tile::default();
//! tile.add(&layer);
//! assert!(!tile.into_bytes().is_empty());
//! ```

mod values;

use self::values::Values;
pub use super::web_mercator::EXTENT;

pub const MEDIA_TYPE: &str = "application/vnd.mapbox-vector-tile";

/// The version of the specification that a layer follows.
const VERSION: u64 = 2;

/// Fields of the specification's messages, each with its wire type: `number << 3 | type`.
mod field {
    pub const TILE_LAYER: u8 = 3 << 3 | 2;
    pub const LAYER_NAME: u8 = 1 << 3 | 2;
    pub const LAYER_FEATURE: u8 = 2 << 3 | 2;
    pub const LAYER_KEY: u8 = 3 << 3 | 2;
    pub const LAYER_EXTENT: u8 = 5 << 3;
    pub const LAYER_VERSION: u8 = 15 << 3;
    pub const FEATURE_TAGS: u8 = 2 << 3 | 2;
    pub const FEATURE_TYPE: u8 = 3 << 3;
    pub const FEATURE_GEOMETRY: u8 = 4 << 3 | 2;
}

/// Type of a geometry, and the command that moves the pen once.
const POINT: u8 = 1;
const MOVE_TO: u8 = 1 << 3 | 1;

/// What a feature takes, and how many of its values no other feature has, about.
const BYTES_OF_FEATURE: usize = 40;
const NEW_VALUES_OF_FEATURE: usize = 2;

/// Properties of a feature, at most.
const MAX_KEYS: usize = 16;
/// What stands before the tags of a feature: two fields with their lengths.
const TAGS_START: usize = 4;
/// A number of a key and one of a value per property; what follows is a geometry of a command and two numbers.
const MAX_FEATURE: usize = TAGS_START + MAX_KEYS * (1 + 5) + 4 + 1 + 2 * 5;
// Lengths of one byte are enough.
const _: () = assert!(MAX_FEATURE < 128);

/// A value of a property.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    Text(&'a str),
    Number(f64),
    Count(u64),
    Flag(bool),
}

/// A value of a layer, by its number there: whoever has it can use it for many features.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ValueId(u32);

/// A tile: its layers.
#[derive(Debug, Clone, Default)]
pub struct Tile {
    bytes: Vec<u8>,
}

impl Tile {
    /// Appends a layer; one without features is left out, as the specification wants it.
    pub fn add(&mut self, layer: &Layer) {
        if layer.is_empty() {
            return;
        }
        let (head, tail) = layer.around_features();
        let parts = [&head[..], &layer.features, &tail, layer.values.as_bytes()];
        let size = parts.iter().map(|part| part.len()).sum::<usize>();
        self.bytes.reserve(size + 6);
        self.bytes.push(field::TILE_LAYER);
        put_number(&mut self.bytes, size as u64);
        parts.iter().for_each(|part| self.bytes.extend_from_slice(part));
    }

    /// Empty when no layer has a feature.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Features of one name, with the keys and values that they share.
#[derive(Debug, Clone)]
pub struct Layer {
    name: &'static str,
    keys: Vec<Key>,
    n_keys_used: u8,
    values: Values,
    features: Vec<u8>,
}

/// A key gets its number when it is first used: the specification has no room for idle ones.
#[derive(Debug, Clone)]
struct Key {
    name: &'static str,
    number: Option<u8>,
}

impl Layer {
    /// Properties name their key by its place in `keys`. There is room for so many features, and for more.
    pub fn new(name: &'static str, keys: &[&'static str], n_features: usize) -> Self {
        assert!(keys.len() <= MAX_KEYS, "a feature with more properties does not fit");
        Self {
            name,
            keys: keys.iter().map(|name| Key { name, number: None }).collect(),
            n_keys_used: 0,
            values: Values::with_room(n_features * NEW_VALUES_OF_FEATURE),
            features: Vec::with_capacity(n_features * BYTES_OF_FEATURE),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.features.is_empty()
    }

    /// Takes in a value that some feature is going to have; equal ones are one.
    pub fn value(&mut self, value: Value<'_>) -> ValueId {
        ValueId(self.values.number_of(value))
    }

    /// Appends a point in units of the tile; a little beyond its edges is the buffer.
    pub fn point(&mut self, [x, y]: [i32; 2], properties: &[(usize, ValueId)]) {
        // Everything in it is so short that each length is one byte.
        let mut feature = [0; MAX_FEATURE];
        let mut end = TAGS_START;
        for (place, ValueId(value)) in properties {
            feature[end] = self.key_number(*place);
            end += 1 + write_number(u64::from(*value), &mut feature[end + 1..]);
        }
        let n_tags = end - TAGS_START;
        feature[end..end + 3].copy_from_slice(&[field::FEATURE_TYPE, POINT, field::FEATURE_GEOMETRY]);
        let geometry = end + 4;
        feature[geometry] = MOVE_TO;
        end = geometry + 1;
        for coordinate in [x, y] {
            end += write_number(zigzag(coordinate), &mut feature[end..]);
        }
        feature[geometry - 1] = (end - geometry) as u8;
        let size = (end - 2) as u8;
        feature[..TAGS_START].copy_from_slice(&[
            field::LAYER_FEATURE,
            size,
            field::FEATURE_TAGS,
            n_tags as u8,
        ]);
        self.features.extend_from_slice(&feature[..end]);
    }

    fn key_number(&mut self, place: usize) -> u8 {
        let key = &mut self.keys[place];
        *key.number.get_or_insert_with(|| {
            self.n_keys_used += 1;
            self.n_keys_used - 1
        })
    }

    /// What stands before the features, and between them and the values.
    fn around_features(&self) -> (Vec<u8>, Vec<u8>) {
        let (mut head, mut tail) = (Vec::new(), Vec::new());
        head.push(field::LAYER_VERSION);
        put_number(&mut head, VERSION);
        put_bytes(&mut head, field::LAYER_NAME, self.name.as_bytes());
        head.push(field::LAYER_EXTENT);
        put_number(&mut head, u64::from(EXTENT));
        let mut used: Vec<&Key> = self.keys.iter().filter(|key| key.number.is_some()).collect();
        used.sort_unstable_by_key(|key| key.number);
        for key in used {
            put_bytes(&mut tail, field::LAYER_KEY, key.name.as_bytes());
        }
        (head, tail)
    }
}

/// Small numbers of either sign as small numbers without one.
fn zigzag(value: i32) -> u64 {
    u64::from((value << 1 ^ value >> 31) as u32)
}

/// A field of bytes with its length.
fn put_bytes(out: &mut Vec<u8>, field: u8, bytes: &[u8]) {
    out.push(field);
    put_number(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

/// A number in seven-bit groups, the lowest first.
#[inline]
fn put_number(out: &mut Vec<u8>, number: u64) {
    if number < 0x80 {
        return out.push(number as u8);
    }
    let mut bytes = [0; 10];
    let length = write_number(number, &mut bytes);
    out.extend_from_slice(&bytes[..length]);
}

/// Writes a number and answers how many bytes it took.
#[inline]
fn write_number(mut number: u64, out: &mut [u8]) -> usize {
    let mut length = 0;
    while number >= 0x80 {
        out[length] = number as u8 | 0x80;
        number >>= 7;
        length += 1;
    }
    out[length] = number as u8;
    length + 1
}

/// How many bytes a number takes.
fn number_length(number: u64) -> usize {
    (64 - (number | 1).leading_zeros() as usize).div_ceil(7)
}

#[cfg(test)]
mod tests;
