//! The index: which desks have which terms, and which are nearest. It knows rows of numbers, no records.
//!
//! Desks with a pin lie in Hilbert order under one packed tree with a column of bits per term.
//! Terms that few desks have get a tree of the same kind of their own, and so does every municipality.

pub mod bits;
pub mod earth;
mod hilbert;
pub mod minute;
pub mod plan;
mod tree;
mod walk;
mod words;

use smallvec::SmallVec;

use self::earth::{GridPoint, Spot, grid, spot};
use self::tree::Tree;
use self::words::Words;
use super::QuickMap;
use super::parallel::{map_each, map_runs};
use crate::domain::address::IstatCode;
use crate::domain::position::Position;
use crate::order;

/// How a desk stands on the ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has a pin.
    Pin,
    /// Only the middle of its area is known, or may be told.
    Area,
    /// As near to one person as to another.
    Everywhere,
    /// Of a place that nobody can find.
    Nowhere,
}

/// What the index knows of a desk besides its columns.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    pub standing: Standing,
    /// Of the pin or of the middle of the area.
    pub position: Option<Position>,
    pub municipality: Option<IstatCode>,
    /// Place in the timetable.
    pub hours: u32,
}

/// The columns of each desk, one list after the other.
#[derive(Debug, Clone)]
pub struct ColumnLists {
    starts: Vec<u32>,
    columns: Vec<u16>,
}

impl Default for ColumnLists {
    fn default() -> Self {
        Self { starts: vec![0], columns: Vec::new() }
    }
}

impl ColumnLists {
    pub fn push(&mut self, columns: impl IntoIterator<Item = u16>) {
        self.columns.extend(columns);
        self.starts.push(self.columns.len() as u32);
    }

    pub fn append(&mut self, other: &Self) {
        let start = self.columns.len() as u32;
        self.columns.extend(&other.columns);
        self.starts.extend(other.starts[1..].iter().map(|end| start + end));
    }

    pub fn of(&self, place: usize) -> &[u16] {
        &self.columns[self.starts[place] as usize..self.starts[place + 1] as usize]
    }
}

/// Any of these columns will do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Clause {
    pub columns: SmallVec<[u16; 8]>,
}

impl Clause {
    pub fn any(columns: impl IntoIterator<Item = u16>) -> Self {
        Self { columns: columns.into_iter().collect() }
    }
}

/// Which terms get trees of their own.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub n_columns: u16,
    /// Columns below this number are terms that people choose by, such as needs.
    pub n_terms: u16,
    /// With fewer pins the whole tree is quick enough for all.
    pub min_pins: usize,
    /// A term that more than this share of the pins has is found as quickly in the whole tree.
    pub max_share: f64,
}

impl Shape {
    pub fn new(n_columns: u16, n_terms: u16) -> Self {
        // Small networks of tests shall have all kinds of trees as well.
        let (min_pins, max_share) = if cfg!(test) { (16, 0.5) } else { (4_096, 0.12) };
        Self { n_columns, n_terms, min_pins, max_share }
    }
}

/// Desks of one standing.
#[derive(Debug, Clone, Default)]
pub struct Field {
    pub(super) tree: Tree,
    /// Exactly where, by slot.
    spots: Vec<Spot>,
    /// The desk, by slot.
    pub(super) places: Vec<u32>,
    /// Its first word among those of all fields.
    pub(super) first_word: usize,
}

/// The desks of a municipality.
#[derive(Debug, Clone, Default)]
struct Members {
    tree: Tree,
    /// Those without a pin, by place in all fields.
    others: Vec<u32>,
}

/// See the module.
#[derive(Debug, Clone, Default)]
pub struct Index {
    pub pins: Field,
    pub areas: Field,
    /// Everywhere and nowhere.
    pub others: Field,
    /// Trees of terms that few pins have.
    terms: Vec<Option<Tree>>,
    municipalities: QuickMap<IstatCode, Members>,
    /// The bit of each desk in the words of all fields.
    bit_of: Vec<u32>,
    /// Desks that belong to everywhere, in order.
    pub everywhere: Vec<u32>,
}

impl Index {
    pub fn build(rows: &[Row], columns: &ColumnLists, shape: Shape) -> Self {
        let with = |standing: &[Standing]| -> Vec<u32> {
            (0u32..).zip(rows).filter(|(_, row)| standing.contains(&row.standing)).map(|(i, _)| i).collect()
        };
        let everywhere = with(&[Standing::Everywhere]);
        let mut fields =
            [&[Standing::Pin][..], &[Standing::Area], &[Standing::Everywhere, Standing::Nowhere]]
                .map(|standing| Field::build(with(standing), rows, columns, shape));
        let mut first_word = 0;
        let mut bit_of = vec![0; rows.len()];
        for field in &mut fields {
            field.first_word = first_word;
            for (slot, place) in (0u32..).zip(&field.places) {
                bit_of[*place as usize] = first_word as u32 * 64 + slot;
            }
            first_word += field.tree.words.n_leaves();
        }
        let [pins, areas, others] = fields;
        let mut index = Self { pins, areas, others, bit_of, everywhere, ..Self::default() };
        index.put_terms(columns, shape);
        index.put_municipalities(rows, columns, shape);
        index
    }

    fn put_terms(&mut self, columns: &ColumnLists, shape: Shape) {
        let n_pins = self.pins.places.len();
        if n_pins < shape.min_pins {
            return;
        }
        let most = (n_pins as f64 * shape.max_share) as u32;
        let is_wanted: Vec<bool> =
            (0..shape.n_terms).map(|c| (1..=most).contains(&self.pins.tree.words.count(c))).collect();
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); usize::from(shape.n_terms)];
        for (slot, place) in (0u32..).zip(&self.pins.places) {
            for column in columns.of(*place as usize) {
                if is_wanted.get(usize::from(*column)) == Some(&true) {
                    members[usize::from(*column)].push(slot);
                }
            }
        }
        self.terms = map_each(members.len(), |column| {
            let slots = &members[column];
            (!slots.is_empty()).then(|| self.subtree(slots.clone(), columns, shape))
        });
    }

    fn put_municipalities(&mut self, rows: &[Row], columns: &ColumnLists, shape: Shape) {
        let mut members: QuickMap<IstatCode, (Vec<u32>, Vec<u32>)> = QuickMap::default();
        for (row, bit) in rows.iter().zip(&self.bit_of) {
            if let Some(istat) = row.municipality {
                let (pins, others) = members.entry(istat).or_default();
                // The pins are the first field: their bits are their slots.
                if row.standing == Standing::Pin { pins.push(*bit) } else { others.push(*bit) }
            }
        }
        let mut members: Vec<_> = members.into_iter().collect();
        members.iter_mut().for_each(|(_, (pins, _))| order::sort(pins));
        let built = map_each(members.len(), |number| {
            let (istat, (slots, others)) = &members[number];
            (*istat, Members { tree: self.subtree(slots.clone(), columns, shape), others: others.clone() })
        });
        self.municipalities = built.into_iter().collect();
    }

    /// A tree of some of the pins.
    fn subtree(&self, slots: Vec<u32>, columns: &ColumnLists, shape: Shape) -> Tree {
        let of = |entry: usize| columns.of(self.pins.places[slots[entry] as usize] as usize);
        let words = Words::build(slots.len(), usize::from(shape.n_columns), of);
        let points = slots.iter().map(|slot| self.pins.tree.point(*slot as usize));
        let hours = slots.iter().map(|slot| self.pins.tree.hours[*slot as usize]).collect();
        Tree::new(points.collect::<Vec<_>>().into_iter(), slots, hours, words)
    }

    fn term(&self, column: u16) -> Option<&Tree> {
        self.terms.get(usize::from(column))?.as_ref()
    }

    fn municipality(&self, istat: Option<IstatCode>) -> Option<&Tree> {
        self.municipalities.get(&istat?).map(|members| &members.tree)
    }

    fn is_pins(&self, field: &Field) -> bool {
        std::ptr::eq(field, &self.pins)
    }

    pub fn n_desks(&self) -> usize {
        self.bit_of.len()
    }

    /// What the index takes in memory.
    pub fn size_bytes(&self) -> usize {
        let field = |field: &Field| {
            field.tree.size_bytes() + field.spots.len() * size_of::<Spot>() + field.places.len() * 4
        };
        let members = |members: &Members| members.tree.size_bytes() + members.others.len() * 4 + 64;
        [&self.pins, &self.areas, &self.others].into_iter().map(field).sum::<usize>()
            + self.terms.iter().flatten().map(Tree::size_bytes).sum::<usize>()
            + self.municipalities.values().map(members).sum::<usize>()
            + self.bit_of.len() * 4
    }
}

impl Field {
    fn build(mut places: Vec<u32>, rows: &[Row], columns: &ColumnLists, shape: Shape) -> Self {
        let position = |place: u32| rows[place as usize].position;
        let keys = map_runs(places.len(), |run| {
            let key = |place: &u32| (position(*place).map_or(0, hilbert::key), *place);
            places[run].iter().map(key).collect::<Vec<_>>()
        });
        let mut keys = keys.concat();
        order::sort(&mut keys);
        places.clear();
        places.extend(keys.into_iter().map(|(_, place)| place));
        let spots = map_runs(places.len(), |run| {
            let spot = |place: &u32| position(*place).map_or([0.0; 3], spot);
            places[run].iter().map(spot).collect::<Vec<_>>()
        });
        let spots = spots.concat();
        let of = |entry: usize| columns.of(places[entry] as usize);
        let words = Words::build(places.len(), usize::from(shape.n_columns), of);
        let hours = places.iter().map(|place| rows[*place as usize].hours).collect();
        let points: Vec<GridPoint> = spots.iter().map(|spot| grid(*spot)).collect();
        let slots = (0..places.len() as u32).collect();
        let tree = Tree::new(points.into_iter(), slots, hours, words);
        Self { tree, spots, places, first_word: 0 }
    }

    pub fn len(&self) -> usize {
        self.places.len()
    }

    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}
