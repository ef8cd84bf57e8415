//! A packed tree: entries in Hilbert order by the 64, boxes over them by the 64, and a column of bits per term.

use super::earth::GridPoint;
use super::words::Words;

/// The points of up to 64 entries, coordinate by coordinate.
#[derive(Debug, Clone)]
pub struct Leaf {
    axes: [[i32; 64]; 3],
}

/// The boxes of up to 64 nodes.
#[derive(Debug, Clone)]
pub struct Boxes {
    low: [[i32; 64]; 3],
    high: [[i32; 64]; 3],
}

/// Entries of one kind, such as all pins, or the pins that meet one need.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    pub words: Words,
    leaves: Vec<Leaf>,
    /// Per level above the leaves.
    boxes: Vec<Vec<Boxes>>,
    /// What each entry stands for: its place in Hilbert order among all.
    pub slots: Vec<u32>,
    /// The hours of each entry, at hand where the points are.
    pub hours: Vec<u32>,
}

impl Tree {
    /// Over points in Hilbert order.
    pub fn new(
        points: impl Iterator<Item = GridPoint>,
        slots: Vec<u32>,
        hours: Vec<u32>,
        words: Words,
    ) -> Self {
        let mut leaves = Vec::with_capacity(words.n_leaves());
        for (number, point) in points.enumerate() {
            if number % 64 == 0 {
                leaves.push(Leaf { axes: [[0; 64]; 3] });
            }
            let leaf = leaves.last_mut().expect("a leaf was just begun");
            for (axis, coordinate) in leaf.axes.iter_mut().zip(point) {
                axis[number % 64] = coordinate;
            }
        }
        let mut tree = Self { words, leaves, boxes: Vec::new(), slots, hours };
        tree.put_boxes();
        tree
    }

    fn put_boxes(&mut self) {
        for level in 1..=self.words.top() {
            let mut boxes = Vec::new();
            let n_children = if level == 1 { self.leaves.len() } else { self.boxes[level - 2].len() };
            for child in 0..n_children {
                if child % 64 == 0 {
                    boxes.push(Boxes { low: [[0; 64]; 3], high: [[0; 64]; 3] });
                }
                let (low, high) = self.box_of(level - 1, child);
                let node: &mut Boxes = boxes.last_mut().expect("a node was just begun");
                for axis in 0..3 {
                    node.low[axis][child % 64] = low[axis];
                    node.high[axis][child % 64] = high[axis];
                }
            }
            self.boxes.push(boxes);
        }
    }

    fn box_of(&self, level: usize, node: usize) -> (GridPoint, GridPoint) {
        let n = self.words.present(level, node).count_ones() as usize;
        let (low, high) = match level {
            0 => (&self.leaves[node].axes, &self.leaves[node].axes),
            _ => (&self.boxes[level - 1][node].low, &self.boxes[level - 1][node].high),
        };
        let least = |axis: usize| low[axis][..n].iter().copied().min().unwrap_or(0);
        let most = |axis: usize| high[axis][..n].iter().copied().max().unwrap_or(0);
        ([0, 1, 2].map(least), [0, 1, 2].map(most))
    }

    pub fn len(&self) -> usize {
        self.slots.len()
    }

    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Squared distances, in steps, from a point to the entries of a leaf.
    #[inline]
    pub fn leaf_distances(&self, leaf: usize, from: GridPoint, out: &mut [f32; 64]) {
        let [x, y, z] = &self.leaves[leaf].axes;
        for i in 0..64 {
            let dx = (x[i].wrapping_sub(from[0])) as f32;
            let dy = (y[i].wrapping_sub(from[1])) as f32;
            let dz = (z[i].wrapping_sub(from[2])) as f32;
            out[i] = dx * dx + dy * dy + dz * dz;
        }
    }

    /// Where an entry is.
    #[inline]
    pub fn point(&self, entry: usize) -> GridPoint {
        let axes = &self.leaves[entry / 64].axes;
        [0, 1, 2].map(|axis| axes[axis][entry % 64])
    }

    /// The squared distance from a point to one entry.
    #[inline]
    pub fn distance(&self, entry: usize, from: GridPoint) -> f32 {
        super::earth::steps_2(self.point(entry), from)
    }

    /// The same to the boxes of a node's children; no entry in them is nearer.
    #[inline]
    pub fn box_distances(&self, level: usize, node: usize, from: GridPoint, out: &mut [f32; 64]) {
        let boxes = &self.boxes[level - 1][node];
        *out = [0.0; 64];
        for axis in 0..3 {
            let (low, high, from) = (&boxes.low[axis], &boxes.high[axis], from[axis]);
            for i in 0..64 {
                let before = (low[i].wrapping_sub(from)) as f32;
                let after = (from.wrapping_sub(high[i])) as f32;
                let gap = if before > after { before } else { after };
                let gap = if gap > 0.0 { gap } else { 0.0 };
                out[i] += gap * gap;
            }
        }
    }

    pub fn size_bytes(&self) -> usize {
        self.leaves.len() * size_of::<Leaf>()
            + self.boxes.iter().map(|level| level.len() * size_of::<Boxes>()).sum::<usize>()
            + self.slots.len() * 4
            + self.hours.len() * 4
            + self.words.size_bytes()
    }
}
