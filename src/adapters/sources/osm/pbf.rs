//! Extracts of OpenStreetMap (`.osm.pbf`): nodes, ways and relations with wanted tags, placed by their nodes.
//!
//! The file is read in up to three passes: first ways and relations, then the ways that relations begin with, then
//! nodes, which are handed out as they come; so that only what is wanted is ever in memory.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::io::Read;

use bussola_engine::domain::issue::Rule;

use self::block::{Block, Found};
use super::super::geojson::{centroid, mean};
use super::super::input::{Input, MAX_FILE_BYTES, ReadError, ReadSeek, Records, limited, unreadable};
use super::super::json::path::JsonCells;
use super::{Element, Kind};
use crate::ports::mapping::{Mapping, SourceSettings};
use crate::ports::source::RawRecord;

mod block;

/// Most ways and relations that are taken, and most corners that are remembered.
const MAX_WAYS: usize = 500_000;
const MAX_CORNERS: usize = 8_000_000;
/// Most bytes of tags of one block, and of all ways and relations: a block may name one long text again and again.
const MAX_TAG_BYTES: usize = 256 << 20;
const MAX_HEADER_BYTES: u32 = 64 << 10;
const MAX_BLOB_BYTES: u64 = 32 << 20;

type Filter = BTreeMap<String, Vec<String>>;
/// The kind of a part and its bytes, still packed.
type Part = (Vec<u8>, Vec<u8>);

/// The records of an extract: every element that the filter wants.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    let filter = &settings.options.filter;
    let shapes = Shapes::read(input, filter)?;
    let elements = Elements {
        blobs: Blobs::open(input)?,
        filter,
        corners: shapes.corners(),
        shapes,
        waiting: VecDeque::new(),
        is_at_shapes: false,
    };
    let mapping = &settings.mapping;
    Ok(limited(elements.enumerate().map(move |(index, element)| record(index, element, mapping))))
}

fn record(index: usize, element: Result<Element, String>, mapping: &Mapping) -> RawRecord {
    let line = index as u64 + 1;
    match element {
        Ok(element) => mapping.record(line, &JsonCells(&element.to_value()), Vec::new()),
        Err(detail) => unreadable(line, Rule::RowUnreadable, "row", &detail, ""),
    }
}

/// Ways and relations that are wanted, with the nodes that they are placed by.
#[derive(Default)]
struct Shapes {
    elements: Vec<(Element, Vec<i64>)>,
    n_bytes: usize,
}

impl Shapes {
    fn read(input: &Input, filter: &Filter) -> Result<Self, ReadError> {
        let mut shapes = Self::default();
        // Of each relation the first outer way, by its place in the list.
        let mut begun_by: HashMap<i64, Vec<usize>> = HashMap::new();
        for block in Blobs::open(input)?.flatten() {
            Block::new(&block).each_shape(filter, |found| match found {
                Found::Way { element, nodes } => shapes.push(element, nodes),
                Found::Relation { element, first_way } => {
                    if let Some(way) = first_way {
                        begun_by.entry(way).or_default().push(shapes.elements.len());
                    }
                    shapes.push(element, Vec::new())
                }
            })?;
        }
        if !begun_by.is_empty() {
            for block in Blobs::open(input)?.flatten() {
                Block::new(&block).each_way(|id, nodes| {
                    for &own in begun_by.get(&id).into_iter().flatten() {
                        shapes.elements[own].1 = nodes();
                    }
                });
            }
        }
        Ok(shapes)
    }

    fn push(&mut self, element: Element, nodes: Vec<i64>) -> Result<(), ReadError> {
        self.n_bytes += weight(&element) + 8 * nodes.len();
        if self.elements.len() >= MAX_WAYS || self.n_bytes > MAX_TAG_BYTES {
            return Err(ReadError::Refused(format!(
                "more than {MAX_WAYS} ways and relations are wanted, or they say too much; narrow `[filter]`, or cut a smaller extract"
            )));
        }
        self.elements.push((element, nodes));
        Ok(())
    }

    fn corners(&self) -> Corners {
        let wanted: HashSet<i64> =
            self.elements.iter().flat_map(|(_, nodes)| nodes).copied().take(MAX_CORNERS).collect();
        Corners { wanted, positions: HashMap::new() }
    }
}

/// Where the nodes are that ways are made of.
struct Corners {
    wanted: HashSet<i64>,
    positions: HashMap<i64, (f64, f64)>,
}

impl Corners {
    fn middle(&self, nodes: &[i64]) -> Option<(f64, f64)> {
        let points: Vec<_> = nodes.iter().filter_map(|node| self.positions.get(node).copied()).collect();
        let is_area = nodes.len() > 3 && nodes.first() == nodes.last();
        if is_area { centroid(std::slice::from_ref(&points)) } else { mean(&points) }
    }
}

/// About how many bytes an element takes.
fn weight(element: &Element) -> usize {
    size_of::<Element>() + element.tags.iter().map(|(key, value)| key.len() + value.len() + 48).sum::<usize>()
}

/// Everything that is wanted: nodes as they come, then ways and relations.
struct Elements<'a> {
    blobs: Blobs,
    filter: &'a Filter,
    corners: Corners,
    shapes: Shapes,
    waiting: VecDeque<Result<Element, String>>,
    is_at_shapes: bool,
}

impl Iterator for Elements<'_> {
    type Item = Result<Element, String>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(element) = self.waiting.pop_front() {
                return Some(element);
            }
            if self.is_at_shapes {
                return None;
            }
            match self.blobs.next() {
                Some(Ok(block)) => {
                    let (corners, mut n_bytes) = (&mut self.corners, 0);
                    Block::new(&block).each_node(|id, position, tags| {
                        if corners.wanted.contains(&id) {
                            corners.positions.insert(id, position);
                        }
                        if n_bytes > MAX_TAG_BYTES {
                            return;
                        }
                        let element = |tags| Element { kind: Kind::Node, id, position: Some(position), tags };
                        if let Some(element) = tags.wanted(self.filter).map(element) {
                            n_bytes += weight(&element);
                            self.waiting.push_back(Ok(element));
                        }
                        if n_bytes > MAX_TAG_BYTES {
                            let detail = "a part says too much; the rest of its nodes is not read".to_owned();
                            self.waiting.push_back(Err(detail));
                        }
                    });
                }
                Some(Err(detail)) => self.waiting.push_back(Err(detail)),
                None => {
                    self.is_at_shapes = true;
                    for (mut element, nodes) in std::mem::take(&mut self.shapes.elements) {
                        element.position = self.corners.middle(&nodes);
                        self.waiting.push_back(Ok(element));
                    }
                }
            }
        }
    }
}

/// The blocks of data in a file, unpacked, one at a time.
struct Blobs {
    input: Box<dyn ReadSeek>,
    is_done: bool,
}

impl Blobs {
    fn open(input: &Input) -> Result<Self, ReadError> {
        let input: Box<dyn ReadSeek> = Box::new(std::io::BufReader::new(input.open(4 * MAX_FILE_BYTES)?));
        let mut blobs = Self { input, is_done: false };
        match blobs.next_blob() {
            Ok(Some((kind, _))) if kind == b"OSMHeader" => Ok(blobs),
            _ => {
                Err(ReadError::Refused("it is no .osm.pbf file: it does not begin with a header".to_owned()))
            }
        }
    }

    /// Kind and packed bytes of the next part.
    fn next_blob(&mut self) -> Result<Option<Part>, String> {
        let mut size = [0; 4];
        match self.input.read(&mut size[..1]) {
            Ok(0) => return Ok(None),
            Ok(_) => self.input.read_exact(&mut size[1..]).map_err(|error| error.to_string())?,
            Err(error) => return Err(error.to_string()),
        }
        let size = u32::from_be_bytes(size);
        if size > MAX_HEADER_BYTES {
            return Err(format!("a header of {size} bytes"));
        }
        let header = self.bytes(u64::from(size))?;
        let (mut kind, mut length) = (Vec::new(), 0);
        for (field, value) in super::wire::Message(&header) {
            match (field, value) {
                (1, super::wire::Field::Bytes(bytes)) => kind = bytes.to_vec(),
                (3, super::wire::Field::Number(number)) => length = number,
                _ => {}
            }
        }
        if length > MAX_BLOB_BYTES {
            return Err(format!("a part of {length} bytes"));
        }
        Ok(Some((kind, self.bytes(length)?)))
    }

    fn bytes(&mut self, length: u64) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::new();
        let read = self.input.by_ref().take(length).read_to_end(&mut bytes);
        match read {
            Ok(n) if n as u64 == length => Ok(bytes),
            Ok(_) => Err("the file ends in the middle of a part".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }
}

impl Iterator for Blobs {
    /// A block, or why there is no more: after a mistake nothing further is read.
    type Item = Result<Vec<u8>, String>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_done {
            match self.next_blob() {
                Ok(Some((kind, blob))) if kind == b"OSMData" => return Some(unpacked(&blob)),
                // Parts of other kinds may be there and are to be passed over.
                Ok(Some(_)) => {}
                Ok(None) => self.is_done = true,
                Err(detail) => {
                    self.is_done = true;
                    return Some(Err(format!("the file cannot be read further: {detail}")));
                }
            }
        }
        None
    }
}

fn unpacked(blob: &[u8]) -> Result<Vec<u8>, String> {
    for (field, value) in super::wire::Message(blob) {
        match (field, value) {
            (1, super::wire::Field::Bytes(raw)) => return Ok(raw.to_vec()),
            (3, super::wire::Field::Bytes(packed)) => {
                let mut bytes = Vec::new();
                let mut decoder = flate2::read::ZlibDecoder::new(packed).take(MAX_BLOB_BYTES + 1);
                decoder.read_to_end(&mut bytes).map_err(|error| format!("a part is damaged: {error}"))?;
                if bytes.len() as u64 > MAX_BLOB_BYTES {
                    return Err("a part unpacks to more than the format allows".to_owned());
                }
                return Ok(bytes);
            }
            (4..=7, super::wire::Field::Bytes(_)) => {
                return Err(
                    "a part is packed otherwise than with zlib; convert the file with osmium".to_owned()
                );
            }
            _ => {}
        }
    }
    Err("a part without data".to_owned())
}
