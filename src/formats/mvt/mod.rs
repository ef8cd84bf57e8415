//! Mapbox Vector Tiles 2.1, written: features go straight into the bytes of their layer.
//!
//! ```
//! use bussola::formats::mvt::{Layer, Tile, Value};
//!
//! let mut layer = Layer::new("desks", &["name", "open"]);
//! layer.point([17, 4000], &[(0, Value::Text("Sportello")), (1, Value::Flag(true))]);
//! let mut tile = Tile::default();
//! tile.add(layer);
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

/// A value of a property.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    Text(&'a str),
    Number(f64),
    Count(u64),
    Flag(bool),
}

/// A tile: its layers.
#[derive(Debug, Clone, Default)]
pub struct Tile {
    bytes: Vec<u8>,
}

impl Tile {
    /// Appends a layer; one without features is left out, as the specification wants it.
    pub fn add(&mut self, layer: Layer) {
        if layer.is_empty() {
            return;
        }
        let body = layer.into_bytes();
        self.bytes.reserve(body.len() + 6);
        put_bytes(&mut self.bytes, field::TILE_LAYER, &body);
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
    n_keys_used: u32,
    values: Values,
    features: Vec<u8>,
    /// The tags of the feature that is being written.
    tags: Vec<u8>,
}

/// A key gets its number when it is first used: the specification has no room for idle ones.
#[derive(Debug, Clone)]
struct Key {
    name: &'static str,
    number: Option<u32>,
}

impl Layer {
    /// Properties name their key by its place in `keys`.
    pub fn new(name: &'static str, keys: &[&'static str]) -> Self {
        let keys = keys.iter().map(|name| Key { name, number: None }).collect();
        let (values, features, tags) = Default::default();
        Self { name, keys, n_keys_used: 0, values, features, tags }
    }

    pub fn is_empty(&self) -> bool {
        self.features.is_empty()
    }

    /// Appends a point in units of the tile; a little beyond its edges is the buffer.
    pub fn point(&mut self, [x, y]: [i32; 2], properties: &[(usize, Value<'_>)]) {
        self.put_tags(properties);
        let mut geometry = [0; 11];
        geometry[0] = MOVE_TO;
        let mut length = 1;
        for coordinate in [x, y] {
            length += write_number(zigzag(coordinate), &mut geometry[length..]);
        }
        let n_tags = number_length(self.tags.len() as u64) + self.tags.len();
        let size = 1 + n_tags + 2 + 2 + length;
        self.features.push(field::LAYER_FEATURE);
        put_number(&mut self.features, size as u64);
        put_bytes(&mut self.features, field::FEATURE_TAGS, &self.tags);
        self.features.extend([field::FEATURE_TYPE, POINT]);
        put_bytes(&mut self.features, field::FEATURE_GEOMETRY, &geometry[..length]);
    }

    fn put_tags(&mut self, properties: &[(usize, Value<'_>)]) {
        self.tags.clear();
        for (place, value) in properties {
            let next = self.n_keys_used;
            let number = *self.keys[*place].number.get_or_insert(next);
            self.n_keys_used += u32::from(number == next);
            put_number(&mut self.tags, u64::from(number));
            put_number(&mut self.tags, u64::from(self.values.number_of(*value)));
        }
    }

    fn into_bytes(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.features.len() + self.values.as_bytes().len() + 256);
        bytes.push(field::LAYER_VERSION);
        put_number(&mut bytes, VERSION);
        put_bytes(&mut bytes, field::LAYER_NAME, self.name.as_bytes());
        bytes.extend(&self.features);
        let mut used: Vec<&Key> = self.keys.iter().filter(|key| key.number.is_some()).collect();
        used.sort_unstable_by_key(|key| key.number);
        for key in used {
            put_bytes(&mut bytes, field::LAYER_KEY, key.name.as_bytes());
        }
        bytes.extend(self.values.as_bytes());
        bytes.push(field::LAYER_EXTENT);
        put_number(&mut bytes, u64::from(EXTENT));
        bytes
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
    loop {
        out[length] = (number & 0x7F) as u8;
        length += 1;
        number >>= 7;
        if number == 0 {
            return length;
        }
        out[length - 1] |= 0x80;
    }
}

/// How many bytes a number takes.
fn number_length(number: u64) -> usize {
    (64 - (number | 1).leading_zeros() as usize).div_ceil(7)
}

#[cfg(test)]
mod tests;
