//! Columns of bits over the entries of a tree: one per term, with a summary for every 64 nodes of the level below.

use smallvec::SmallVec;

/// A column that has no bit here.
const NONE: u32 = u32::MAX;

/// Bits per node of a tree whose nodes have 64 children each. At the leaves a bit is an entry.
#[derive(Debug, Clone, Default)]
pub struct Words {
    n_entries: usize,
    /// Nodes per level, the leaves first, one root last.
    nodes: Vec<usize>,
    /// The row of each column; columns without any bit have none.
    rows: Vec<u32>,
    /// Bits per column.
    counts: Vec<u32>,
    /// Per level, row by row.
    levels: Vec<Vec<u64>>,
}

/// Nodes per level for a number of entries.
fn nodes_of(n_entries: usize) -> Vec<usize> {
    let mut nodes = vec![n_entries.div_ceil(64)];
    while let Some(last) = nodes.last().copied().filter(|last| *last > 1) {
        nodes.push(last.div_ceil(64));
    }
    nodes
}

impl Words {
    /// Sets the bit of every column that an entry is said to have.
    pub fn build<'a>(n_entries: usize, n_columns: usize, columns_of: impl Fn(usize) -> &'a [u16]) -> Self {
        let mut counts = vec![0u32; n_columns];
        for entry in 0..n_entries {
            for column in columns_of(entry) {
                counts[usize::from(*column)] += 1;
            }
        }
        let mut words = Self::empty(n_entries, counts);
        let n_leaves = words.nodes[0];
        for entry in 0..n_entries {
            for column in columns_of(entry) {
                let row = words.rows[usize::from(*column)] as usize;
                words.levels[0][row * n_leaves + entry / 64] |= 1 << (entry % 64);
            }
        }
        words.summarise();
        words
    }

    /// From ready leaf words, one list per column.
    pub fn from_leaves(n_entries: usize, columns: &[Vec<u64>]) -> Self {
        let count = |words: &Vec<u64>| words.iter().map(|word| word.count_ones()).sum();
        let mut words = Self::empty(n_entries, columns.iter().map(count).collect());
        let n_leaves = words.nodes[0];
        for (column, leaves) in columns.iter().enumerate() {
            if words.rows[column] != NONE {
                let start = words.rows[column] as usize * n_leaves;
                words.levels[0][start..start + n_leaves].copy_from_slice(leaves);
            }
        }
        words.summarise();
        words
    }

    fn empty(n_entries: usize, counts: Vec<u32>) -> Self {
        let nodes = nodes_of(n_entries);
        let mut n_rows = 0;
        let rows = counts
            .iter()
            .map(|count| {
                let row = if *count == 0 { NONE } else { n_rows };
                n_rows += u32::from(*count != 0);
                row
            })
            .collect();
        let levels = nodes.iter().map(|nodes| vec![0; nodes * n_rows as usize]).collect();
        Self { n_entries, nodes, rows, counts, levels }
    }

    /// Fills the levels above the leaves.
    fn summarise(&mut self) {
        for level in 1..self.nodes.len() {
            let (below, above) = self.levels.split_at_mut(level);
            let (below, above) = (&below[level - 1], &mut above[0]);
            let (n_below, n_above) = (self.nodes[level - 1], self.nodes[level]);
            if n_below == 0 {
                continue;
            }
            for (row, words) in below.chunks_exact(n_below).enumerate() {
                for (node, word) in words.iter().enumerate() {
                    above[row * n_above + node / 64] |= u64::from(*word != 0) << (node % 64);
                }
            }
        }
    }

    pub fn n_entries(&self) -> usize {
        self.n_entries
    }

    pub fn n_leaves(&self) -> usize {
        self.nodes[0]
    }

    /// The level of the root.
    pub fn top(&self) -> usize {
        self.nodes.len() - 1
    }

    pub fn count(&self, column: u16) -> u32 {
        self.counts.get(usize::from(column)).copied().unwrap_or(0)
    }

    /// The children that a node has at all.
    pub fn present(&self, level: usize, node: usize) -> u64 {
        let n_children = if level == 0 { self.n_entries } else { self.nodes[level - 1] };
        match n_children.saturating_sub(node * 64) {
            0 => 0,
            n @ 1..64 => (1 << n) - 1,
            _ => !0,
        }
    }

    /// The column, if any entry has it.
    pub fn column(&self, column: u16) -> Option<Column<'_>> {
        let row = self.rows.get(usize::from(column)).copied().filter(|row| *row != NONE)?;
        Some(Column { words: self, row: row as usize })
    }

    pub fn size_bytes(&self) -> usize {
        self.levels.iter().map(|level| level.len() * 8).sum::<usize>() + self.rows.len() * 8
    }
}

/// One column.
#[derive(Debug, Clone, Copy)]
pub struct Column<'a> {
    words: &'a Words,
    row: usize,
}

impl<'a> Column<'a> {
    #[inline]
    pub fn word(&self, level: usize, node: usize) -> u64 {
        self.words.levels[level][self.row * self.words.nodes[level] + node]
    }

    /// All words of a level.
    #[inline]
    pub fn level(&self, level: usize) -> &'a [u64] {
        let n = self.words.nodes[level];
        &self.words.levels[level][self.row * n..][..n]
    }

    pub fn leaves(&self) -> &'a [u64] {
        self.level(0)
    }
}

/// Columns joined: any of those within a clause, all of the clauses, none of those left out.
#[derive(Debug, Clone, Default)]
pub struct Terms<'a> {
    columns: SmallVec<[Column<'a>; 8]>,
    /// Where each clause ends among the columns.
    ends: SmallVec<[u32; 8]>,
    without: SmallVec<[Column<'a>; 4]>,
    /// Some clause has no entry at all.
    is_void: bool,
}

impl<'a> Terms<'a> {
    /// Adds "any of these".
    pub fn and_any(&mut self, columns: impl IntoIterator<Item = Column<'a>>) {
        let before = self.columns.len();
        self.columns.extend(columns);
        self.is_void |= self.columns.len() == before;
        self.ends.push(self.columns.len() as u32);
    }

    /// Leaves out entries that have one of these.
    pub fn and_none(&mut self, columns: impl IntoIterator<Item = Column<'a>>) {
        self.without.extend(columns);
    }

    pub fn is_void(&self) -> bool {
        self.is_void
    }

    pub fn n_columns(&self) -> usize {
        self.columns.len() + self.without.len()
    }

    /// The children of a node that may hold a match; at the leaves, the entries that do.
    #[inline]
    pub fn word(&self, level: usize, node: usize, present: u64) -> u64 {
        let mut all = present;
        let mut start = 0;
        for end in &self.ends {
            let any = self.columns[start..*end as usize]
                .iter()
                .fold(0, |any, column| any | column.word(level, node));
            all &= any;
            if all == 0 {
                return 0;
            }
            start = *end as usize;
        }
        if level == 0 {
            for column in &self.without {
                all &= !column.word(0, node);
            }
        }
        all
    }

    /// The leaf words of up to 64 leaves at once.
    #[inline]
    pub fn block(&self, leaves: std::ops::Range<usize>, out: &mut [u64; 64]) {
        let n = leaves.len();
        out[..n].fill(!0);
        let mut start = 0;
        for end in &self.ends {
            if let [only] = &self.columns[start..*end as usize] {
                and(&mut out[..n], &only.leaves()[leaves.clone()]);
            } else {
                let mut any = [0; 64];
                for column in &self.columns[start..*end as usize] {
                    or(&mut any[..n], &column.leaves()[leaves.clone()]);
                }
                and(&mut out[..n], &any[..n]);
            }
            start = *end as usize;
        }
        for column in &self.without {
            for (word, other) in out[..n].iter_mut().zip(&column.leaves()[leaves.clone()]) {
                *word &= !other;
            }
        }
    }
}

fn and(words: &mut [u64], others: &[u64]) {
    for (word, other) in words.iter_mut().zip(others) {
        *word &= other;
    }
}

fn or(words: &mut [u64], others: &[u64]) {
    for (word, other) in words.iter_mut().zip(others) {
        *word |= other;
    }
}

/// The places of the bits that are set.
#[inline]
pub fn ones(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = word.trailing_zeros() as usize;
        word &= word.wrapping_sub(1);
        (place < 64).then_some(place)
    })
}
