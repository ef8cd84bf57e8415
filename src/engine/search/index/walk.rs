//! The search itself: down a tree towards the nearest, or through all words that may match; both fill one [`Near`].

use super::earth::{GridPoint, reach};
use super::tree::Tree;
use super::words::{Terms, ones};
use crate::order;
use crate::search::answer::Work;

/// The nearest so far, and how far a better one can still be. Distances are squared grid steps.
#[derive(Debug)]
pub struct Near {
    limit: usize,
    /// Nothing beyond can enter the answer.
    bound: f32,
    /// Distance in the upper half, slot in the lower: their order is that of distances.
    found: Vec<u64>,
    /// How many were left when the bound was last drawn in.
    n_kept: usize,
}

impl Near {
    pub fn new(limit: usize, bound: f32) -> Self {
        Self { limit, bound, found: Vec::with_capacity(limit + 64), n_kept: 0 }
    }

    #[inline]
    fn push(&mut self, distance: f32, slot: u32) {
        self.found.push(u64::from(distance.to_bits()) << 32 | u64::from(slot));
    }

    /// Draws the bound in to what the `limit` nearest leave open, and forgets what lies beyond.
    #[inline]
    fn tighten(&mut self) {
        // Of thousands at one point all must be kept: they are gone through again only when they have grown.
        if self.found.len() < self.limit || self.found.len() <= self.n_kept + self.n_kept / 8 {
            return;
        }
        order::part_unstable_by(&mut self.found, self.limit - 1, Ord::cmp);
        self.bound = self.bound.min(reach(distance_of(self.found[self.limit - 1])));
        let bound = self.bound;
        self.found.retain(|found| distance_of(*found) <= bound);
        self.n_kept = self.found.len();
    }

    /// Takes one in if it may be among the nearest and is accepted.
    #[inline]
    pub fn offer(&mut self, distance: f32, slot: u32, accepts: impl FnOnce() -> bool) {
        if distance <= self.bound && accepts() {
            self.push(distance, slot);
            if self.found.len() > 2 * self.limit + 64 {
                self.tighten();
            }
        }
    }

    /// What was found will be found again; the bound stays true.
    pub fn forget(&mut self) {
        self.found.clear();
        self.n_kept = 0;
    }

    /// Slots that may be among the nearest; whatever is, is there.
    pub fn slots(&mut self) -> impl Iterator<Item = u32> {
        self.n_kept = 0;
        self.tighten();
        self.found.iter().map(|found| *found as u32)
    }
}

#[inline]
fn distance_of(found: u64) -> f32 {
    f32::from_bits((found >> 32) as u32)
}

/// More leaves were read than reading all of them would cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OverBudget;

/// One tree, read with one set of terms.
#[derive(Debug)]
pub struct Walk<'a, 't, F> {
    pub tree: &'a Tree,
    pub terms: &'a Terms<'t>,
    pub origin: GridPoint,
    /// Judges what no column says: slot and hours of an entry.
    pub accepts: F,
    /// Leaves that may be read before [`OverBudget`].
    pub budget: usize,
    pub work: Work,
}

impl<F: FnMut(u32, u32) -> bool> Walk<'_, '_, F> {
    /// Nearest first, as far as the bound.
    pub fn descend(&mut self, near: &mut Near) -> Result<(), OverBudget> {
        if self.tree.is_empty() || self.terms.is_void() {
            return Ok(());
        }
        self.node(self.tree.words.top(), 0, near)
    }

    fn node(&mut self, level: usize, node: usize, near: &mut Near) -> Result<(), OverBudget> {
        let word = self.terms.word(level, node, self.tree.words.present(level, node));
        if word == 0 {
            return Ok(());
        }
        if level == 0 {
            if self.budget == 0 {
                return Err(OverBudget);
            }
            self.budget -= 1;
            self.leaf(node, word, near);
            return Ok(());
        }
        self.work.nodes += 1;
        let mut distances = [0.0; 64];
        self.tree.box_distances(level, node, self.origin, &mut distances);
        let mut children = [0u64; 64];
        let mut n = 0;
        for lane in ones(word) {
            let distance = distances[lane];
            if distance <= near.bound {
                children[n] = u64::from(distance.to_bits()) << 8 | lane as u64;
                n += 1;
            }
        }
        while n > 0 {
            let (place, child) = least(&children[..n]);
            n -= 1;
            children[place] = children[n];
            if f32::from_bits((child >> 8) as u32) > near.bound {
                break;
            }
            self.node(level - 1, node * 64 + (child & 63) as usize, near)?;
        }
        Ok(())
    }

    /// Looks at the entries of a leaf whose bits are set.
    fn leaf(&mut self, leaf: usize, word: u64, near: &mut Near) {
        self.work.visited += word.count_ones() as usize;
        self.work.leaves += 1;
        if word.count_ones() < 8 {
            for lane in ones(word) {
                let entry = leaf * 64 + lane;
                self.consider(entry, self.tree.distance(entry, self.origin), near);
            }
        } else {
            let mut distances = [0.0; 64];
            self.tree.leaf_distances(leaf, self.origin, &mut distances);
            for lane in ones(word) {
                self.consider(leaf * 64 + lane, distances[lane], near);
            }
        }
        near.tighten();
    }

    #[inline]
    fn consider(&mut self, entry: usize, distance: f32, near: &mut Near) {
        if distance <= near.bound {
            let slot = self.tree.slots[entry];
            if (self.accepts)(slot, self.tree.hours[entry]) {
                near.push(distance, slot);
            }
        }
    }

    /// Joins the words of all leaves, 64 at a time, and looks at what is left.
    pub fn scan(&mut self, near: &mut Near) {
        if self.tree.is_empty() || self.terms.is_void() {
            return;
        }
        let n_leaves = self.tree.words.n_leaves();
        let mut block = [0; 64];
        for first in (0..n_leaves).step_by(64) {
            let leaves = first..n_leaves.min(first + 64);
            self.work.words += leaves.len() * self.terms.n_columns();
            self.terms.block(leaves.clone(), &mut block);
            for (leaf, word) in leaves.zip(&block) {
                let word = word & self.tree.words.present(0, leaf);
                if word != 0 {
                    self.scan_leaf(leaf, word, near);
                }
            }
        }
    }

    fn scan_leaf(&mut self, leaf: usize, word: u64, near: &mut Near) {
        self.work.visited += word.count_ones() as usize;
        for lane in ones(word) {
            let entry = leaf * 64 + lane;
            self.consider(entry, self.tree.distance(entry, self.origin), near);
        }
        if near.found.len() > 2 * near.limit + 64 {
            near.tighten();
        }
    }
}

#[inline]
fn least(children: &[u64]) -> (usize, u64) {
    let mut best = (0, u64::MAX);
    for (place, child) in children.iter().enumerate() {
        if *child < best.1 {
            best = (place, *child);
        }
    }
    best
}
