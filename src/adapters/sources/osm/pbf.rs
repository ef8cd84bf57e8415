//! Extracts of OpenStreetMap (`.osm.pbf`): nodes, ways and relations with wanted tags, placed by their nodes.
//!
//! The file is read in up to three passes: first ways and relations, then the ways that relations begin with, then
//! nodes, which are handed out as they come; so that only what is wanted is ever in memory.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::io::BufReader;

use bussola_engine::domain::issue::Rule;

use super::super::geojson::{centroid, mean};
use super::super::input::{Input, MAX_FILE_BYTES, ReadError, Records, limited, unreadable};
use super::super::json::path::JsonCells;
use super::{Element, Kind, is_wanted};
use crate::formats::osm_pbf::{Block, Blocks, Tags};
use crate::ports::mapping::{Mapping, SourceSettings};
use crate::ports::source::RawRecord;

/// Most ways and relations that are taken, and most corners that are remembered.
const MAX_WAYS: usize = 500_000;
const MAX_CORNERS: usize = 8_000_000;
/// Most bytes of tags of one block, and of all ways and relations: a block may name one long text again and again.
const MAX_TAG_BYTES: usize = 256 << 20;

type Filter = BTreeMap<String, Vec<String>>;

/// The records of an extract: every element that the filter wants.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    let filter = &settings.options.filter;
    let shapes = Shapes::read(input, filter)?;
    let elements = Elements {
        blocks: blocks(input)?,
        filter,
        corners: shapes.corners(),
        shapes,
        waiting: VecDeque::new(),
        is_at_shapes: false,
    };
    let mapping = &settings.mapping;
    Ok(limited(elements.enumerate().map(move |(index, element)| record(index, element, mapping))))
}

fn blocks(input: &Input) -> Result<Blocks, ReadError> {
    let input = BufReader::new(input.open(4 * MAX_FILE_BYTES)?);
    Blocks::open(Box::new(input)).map_err(ReadError::Refused)
}

/// The tags when the filter wants them; nothing for an element without tags.
fn wanted(tags: &Tags<'_>, filter: &Filter) -> Option<Vec<(String, String)>> {
    let pairs = tags.pairs();
    let is_wanted = !pairs.is_empty() && is_wanted(filter, pairs.iter().copied());
    is_wanted.then(|| pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
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
        for bytes in blocks(input)?.flatten() {
            let block = Block::new(&bytes);
            for way in block.ways() {
                let Some(tags) = wanted(&way.tags(), filter) else { continue };
                shapes.push(Element { kind: Kind::Way, id: way.id(), position: None, tags }, way.nodes())?;
            }
            for relation in block.relations() {
                let Some(tags) = wanted(&relation.tags(), filter) else { continue };
                if let Some(way) = relation.first_way() {
                    begun_by.entry(way).or_default().push(shapes.elements.len());
                }
                let element = Element { kind: Kind::Relation, id: relation.id(), position: None, tags };
                shapes.push(element, Vec::new())?;
            }
        }
        if !begun_by.is_empty() {
            for bytes in blocks(input)?.flatten() {
                for way in Block::new(&bytes).ways() {
                    for &own in begun_by.get(&way.id()).into_iter().flatten() {
                        shapes.elements[own].1 = way.nodes();
                    }
                }
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
    blocks: Blocks,
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
            match self.blocks.next() {
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
                        if let Some(element) = wanted(tags, self.filter).map(element) {
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
