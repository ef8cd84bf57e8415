//! One block of an extract: its strings, and the nodes, ways and relations in it.

use super::wire::{Field, Message, Packed, signed};

/// Most strings of one block, and most nodes of one way.
const MAX_STRINGS: usize = 2_000_000;
const MAX_NODES: usize = 20_000;
/// Longest key or value: OpenStreetMap allows 255 characters.
const MAX_TEXT_BYTES: usize = 2_000;
/// Most keys and values of one node together.
const MAX_TAG_NUMBERS: usize = 4_000;

/// A block, its strings looked up once.
#[derive(Debug)]
pub struct Block<'a> {
    strings: Vec<&'a [u8]>,
    groups: Vec<&'a [u8]>,
    granularity: i64,
    lat_offset: i64,
    lon_offset: i64,
}

/// A way, read as far as it is asked.
#[derive(Debug)]
pub struct Way<'a> {
    block: &'a Block<'a>,
    parts: Parts<'a>,
}

/// A relation, read as far as it is asked.
#[derive(Debug)]
pub struct Relation<'a> {
    block: &'a Block<'a>,
    parts: Parts<'a>,
}

/// The tags of an element, not yet looked up.
#[derive(Debug)]
pub struct Tags<'a> {
    block: &'a Block<'a>,
    pairs: Pairs<'a>,
}

#[derive(Debug)]
enum Pairs<'a> {
    /// Indices of keys and of values.
    Apart(Packed<'a>, Packed<'a>),
    /// Key and value in turn.
    InTurn(&'a [u64]),
}

impl<'a> Block<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        let mut block =
            Self { strings: Vec::new(), groups: Vec::new(), granularity: 100, lat_offset: 0, lon_offset: 0 };
        for (field, value) in Message(bytes) {
            match (field, value) {
                (1, Field::Bytes(table)) => {
                    block.strings = Message(table)
                        .filter_map(|(field, value)| match (field, value) {
                            (1, Field::Bytes(text)) => Some(text),
                            _ => None,
                        })
                        .take(MAX_STRINGS)
                        .collect();
                }
                (2, Field::Bytes(group)) => block.groups.push(group),
                (17, Field::Number(number)) => block.granularity = number as i64,
                (19, Field::Number(number)) => block.lat_offset = number as i64,
                (20, Field::Number(number)) => block.lon_offset = number as i64,
                _ => {}
            }
        }
        block
    }

    /// Longitude and latitude in degrees.
    fn position(&self, lat: i64, lon: i64) -> (f64, f64) {
        let degrees =
            |offset: i64, value: i64| 1e-9 * self.granularity.wrapping_mul(value).wrapping_add(offset) as f64;
        (degrees(self.lon_offset, lon), degrees(self.lat_offset, lat))
    }

    fn string(&self, index: u64) -> Option<&'a str> {
        let bytes = self.strings.get(usize::try_from(index).ok()?)?;
        std::str::from_utf8(bytes).ok().filter(|text| text.len() <= MAX_TEXT_BYTES)
    }

    fn members(&self) -> impl Iterator<Item = (u64, &'a [u8])> {
        let bytes = |(field, value)| match value {
            Field::Bytes(bytes) => Some((field, bytes)),
            Field::Number(_) => None,
        };
        self.groups.iter().flat_map(move |group| Message(group).filter_map(bytes))
    }

    /// Every node: its id, its position, its tags.
    pub fn each_node(&self, mut found: impl FnMut(i64, (f64, f64), &Tags<'_>)) {
        for (field, bytes) in self.members() {
            match field {
                1 => {
                    let node = Parts::of(bytes);
                    let (id, lat, lon) = (signed(node.id), signed(node.numbers[0]), signed(node.numbers[1]));
                    found(id, self.position(lat, lon), &node.tags(self));
                }
                2 => self.each_dense_node(bytes, &mut found),
                _ => {}
            }
        }
    }

    fn each_dense_node(&self, bytes: &[u8], found: &mut impl FnMut(i64, (f64, f64), &Tags<'_>)) {
        let (mut ids, mut lats, mut lons, mut tags) =
            <(Packed<'_>, Packed<'_>, Packed<'_>, Packed<'_>)>::default();
        for (field, value) in Message(bytes) {
            match (field, value) {
                (1, Field::Bytes(bytes)) => ids = Packed(bytes),
                (8, Field::Bytes(bytes)) => lats = Packed(bytes),
                (9, Field::Bytes(bytes)) => lons = Packed(bytes),
                (10, Field::Bytes(bytes)) => tags = Packed(bytes),
                _ => {}
            }
        }
        let mut own = Vec::new();
        for ((id, lat), lon) in ids.sums().zip(lats.sums()).zip(lons.sums()) {
            own.clear();
            // Each node's tags end with a zero; without any tags in the block there are no zeros either.
            own.extend(tags.by_ref().take_while(|index| *index != 0).take(MAX_TAG_NUMBERS));
            found(id, self.position(lat, lon), &Tags { block: self, pairs: Pairs::InTurn(&own) });
        }
    }

    pub fn ways(&self) -> impl Iterator<Item = Way<'_>> {
        self.of_field(3).map(|parts| Way { block: self, parts })
    }

    pub fn relations(&self) -> impl Iterator<Item = Relation<'_>> {
        self.of_field(4).map(|parts| Relation { block: self, parts })
    }

    fn of_field(&self, wanted: u64) -> impl Iterator<Item = Parts<'a>> {
        self.members().filter(move |(field, _)| *field == wanted).map(|(_, bytes)| Parts::of(bytes))
    }
}

impl Way<'_> {
    pub fn id(&self) -> i64 {
        self.parts.id as i64
    }

    pub fn tags(&self) -> Tags<'_> {
        self.parts.tags(self.block)
    }

    /// The ids of its nodes, in order.
    pub fn nodes(&self) -> Vec<i64> {
        self.parts.lists[0].clone().sums().take(MAX_NODES).collect()
    }
}

impl Relation<'_> {
    pub fn id(&self) -> i64 {
        self.parts.id as i64
    }

    pub fn tags(&self) -> Tags<'_> {
        self.parts.tags(self.block)
    }

    /// The first way that is not an inner one: it lies where the relation is.
    pub fn first_way(&self) -> Option<i64> {
        const WAY: u64 = 1;
        let [roles, members, kinds] = &self.parts.lists;
        let mut members = roles.clone().zip(members.clone().sums()).zip(kinds.clone());
        let is_outer = |role| self.block.string(role).is_none_or(|role| role != "inner");
        members.find(|((role, _), kind)| *kind == WAY && is_outer(*role)).map(|((_, member), _)| member)
    }
}

/// What nodes, ways and relations are made of: some fields have the same numbers in all three.
#[derive(Debug, Default)]
struct Parts<'a> {
    id: u64,
    keys: Packed<'a>,
    values: Packed<'a>,
    /// Field 8: a way's nodes or a relation's roles; field 9: its members; field 10: their kinds.
    lists: [Packed<'a>; 3],
    /// Fields 8 and 9 of a node: latitude and longitude.
    numbers: [u64; 2],
}

impl<'a> Parts<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let mut parts = Self::default();
        for (field, value) in Message(bytes) {
            match (field, value) {
                (1, Field::Number(id)) => parts.id = id,
                (2, Field::Bytes(bytes)) => parts.keys = Packed(bytes),
                (3, Field::Bytes(bytes)) => parts.values = Packed(bytes),
                (8..=10, Field::Bytes(bytes)) => parts.lists[field as usize - 8] = Packed(bytes),
                (8..=9, Field::Number(number)) => parts.numbers[field as usize - 8] = number,
                _ => {}
            }
        }
        parts
    }

    fn tags<'b>(&self, block: &'b Block<'b>) -> Tags<'b>
    where
        'a: 'b,
    {
        Tags { block, pairs: Pairs::Apart(self.keys.clone(), self.values.clone()) }
    }
}

impl Tags<'_> {
    /// Key and value of every tag that is sound.
    pub fn pairs(&self) -> Vec<(&str, &str)> {
        match &self.pairs {
            Pairs::Apart(keys, values) => keys
                .clone()
                .zip(values.clone())
                .take(MAX_TAG_NUMBERS / 2)
                .filter_map(|pair| self.pair(pair))
                .collect(),
            Pairs::InTurn(numbers) => {
                numbers.chunks_exact(2).filter_map(|pair| self.pair((pair[0], pair[1]))).collect()
            }
        }
    }

    fn pair(&self, (key, value): (u64, u64)) -> Option<(&str, &str)> {
        Some((self.block.string(key)?, self.block.string(value)?))
    }
}
