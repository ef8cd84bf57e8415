//! A strict reader of vector tiles for tests: whatever the specification forbids is an error.

use std::collections::{BTreeMap, BTreeSet};

/// A value as it was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Read {
    Text(String),
    Number(f64),
    Count(u64),
    Flag(bool),
}

/// A feature: a point with its properties.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature {
    pub at: [i64; 2],
    pub properties: BTreeMap<String, Read>,
}

/// A layer with all its features.
#[derive(Debug, Clone, PartialEq)]
pub struct Layer {
    pub name: String,
    pub extent: u64,
    pub features: Vec<Feature>,
}

type Checked<T> = Result<T, String>;

/// The layers of a tile of points.
pub fn read(bytes: &[u8]) -> Checked<Vec<Layer>> {
    let mut layers: Vec<Layer> = Vec::new();
    for (number, field) in fields(bytes)? {
        let (3, Field::Bytes(body)) = (number, field) else {
            return Err(format!("field {number} of a tile"));
        };
        let layer = layer(body)?;
        if layers.iter().any(|other| other.name == layer.name) {
            return Err(format!("two layers {}", layer.name));
        }
        layers.push(layer);
    }
    Ok(layers)
}

fn layer(bytes: &[u8]) -> Checked<Layer> {
    let (mut name, mut extent, mut version) = (None, None, None);
    let (mut keys, mut values, mut features) = (Vec::new(), Vec::new(), Vec::new());
    for (number, field) in fields(bytes)? {
        match (number, field) {
            (1, Field::Bytes(text)) if name.is_none() => name = Some(utf8(text)?),
            (2, Field::Bytes(body)) => features.push(body),
            (3, Field::Bytes(text)) => keys.push(utf8(text)?),
            (4, Field::Bytes(body)) => values.push(value(body)?),
            (5, Field::Number(number)) if extent.is_none() => extent = Some(number),
            (15, Field::Number(number)) if version.is_none() => version = Some(number),
            other => return Err(format!("{other:?} in a layer")),
        }
    }
    if version != Some(2) {
        return Err(format!("version {version:?}"));
    }
    if keys.iter().collect::<BTreeSet<_>>().len() != keys.len() {
        return Err("a key is there twice".to_owned());
    }
    if (1..values.len()).any(|place| values[..place].contains(&values[place])) {
        return Err("a value is there twice".to_owned());
    }
    let mut used = (BTreeSet::new(), BTreeSet::new());
    let features: Vec<Feature> = features
        .into_iter()
        .map(|body| feature(body, (&keys, &values), &mut used))
        .collect::<Checked<_>>()?;
    if (used.0.len(), used.1.len()) != (keys.len(), values.len()) {
        return Err("a key or a value that no feature uses".to_owned());
    }
    match (name, extent) {
        (Some(name), Some(extent)) if !name.is_empty() && extent > 0 && !features.is_empty() => {
            Ok(Layer { name, extent, features })
        }
        other => Err(format!("{other:?} with {} features", features.len())),
    }
}

type Used = (BTreeSet<u64>, BTreeSet<u64>);

fn feature(bytes: &[u8], (keys, values): (&[String], &[Read]), used: &mut Used) -> Checked<Feature> {
    let (mut tags, mut kind, mut geometry) = (None, None, None);
    for (number, field) in fields(bytes)? {
        match (number, field) {
            (2, Field::Bytes(body)) if tags.is_none() => tags = Some(packed(body)?),
            (3, Field::Number(number)) if kind.is_none() => kind = Some(number),
            (4, Field::Bytes(body)) if geometry.is_none() => geometry = Some(packed(body)?),
            other => return Err(format!("{other:?} in a feature")),
        }
    }
    let (Some(1), Some([9, x, y])) = (kind, geometry.as_deref()) else {
        return Err(format!("kind {kind:?}, geometry {geometry:?}"));
    };
    let at = [*x, *y].map(|zigzag| (zigzag >> 1) as i64 ^ -((zigzag & 1) as i64));
    let tags = tags.unwrap_or_default();
    if tags.len() % 2 != 0 {
        return Err("a key without a value".to_owned());
    }
    let mut properties = BTreeMap::new();
    for pair in tags.chunks(2) {
        let key = keys.get(pair[0] as usize).ok_or("a key that is not there")?;
        let value = values.get(pair[1] as usize).ok_or("a value that is not there")?;
        used.0.insert(pair[0]);
        used.1.insert(pair[1]);
        if properties.insert(key.clone(), value.clone()).is_some() {
            return Err(format!("{key} twice in a feature"));
        }
    }
    Ok(Feature { at, properties })
}

fn value(bytes: &[u8]) -> Checked<Read> {
    match fields(bytes)?[..] {
        [(1, Field::Bytes(text))] => Ok(Read::Text(utf8(text)?)),
        [(3, Field::Fixed(bits))] => Ok(Read::Number(f64::from_bits(bits))),
        [(5, Field::Number(count))] => Ok(Read::Count(count)),
        [(7, Field::Number(flag @ (0 | 1)))] => Ok(Read::Flag(flag == 1)),
        ref other => Err(format!("a value of {other:?}")),
    }
}

fn utf8(bytes: &[u8]) -> Checked<String> {
    String::from_utf8(bytes.to_vec()).map_err(|error| error.to_string())
}

#[derive(Debug, Clone, Copy)]
enum Field<'a> {
    Number(u64),
    Fixed(u64),
    Bytes(&'a [u8]),
}

fn fields(mut bytes: &[u8]) -> Checked<Vec<(u64, Field<'_>)>> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let key = number(&mut bytes)?;
        let field = match key & 7 {
            0 => Field::Number(number(&mut bytes)?),
            1 => {
                let (fixed, rest) = bytes.split_first_chunk::<8>().ok_or("eight bytes are missing")?;
                bytes = rest;
                Field::Fixed(u64::from_le_bytes(*fixed))
            }
            2 => {
                let length = number(&mut bytes)? as usize;
                let (body, rest) = bytes.split_at_checked(length).ok_or("a field longer than its message")?;
                bytes = rest;
                Field::Bytes(body)
            }
            other => return Err(format!("wire type {other}")),
        };
        found.push((key >> 3, field));
    }
    Ok(found)
}

fn packed(mut bytes: &[u8]) -> Checked<Vec<u64>> {
    let mut numbers = Vec::new();
    while !bytes.is_empty() {
        numbers.push(number(&mut bytes)?);
    }
    Ok(numbers)
}

/// The shortest form only.
fn number(bytes: &mut &[u8]) -> Checked<u64> {
    let mut value = 0u64;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first().ok_or("a number that does not end")?;
        *bytes = rest;
        value |= u64::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return if *byte == 0 && shift > 0 { Err("a number too long".to_owned()) } else { Ok(value) };
        }
    }
    Err("a number of more than 64 bits".to_owned())
}
