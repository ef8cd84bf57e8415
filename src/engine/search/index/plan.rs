//! Which tree to read and how: chosen by counts per term, and reconsidered when the ground turns out otherwise.

use smallvec::{SmallVec, smallvec};

use super::earth::{GridPoint, Origin, steps_2_within};
use super::tree::Tree;
use super::walk::{Near, OverBudget, Walk};
use super::words::{Column, Terms};
use super::{Clause, Field, Index};
use crate::domain::address::IstatCode;
use crate::domain::position::{Metres, Position};
use crate::order;
use crate::search::answer::Work;

/// Estimated costs in nanoseconds, measured at a million desks. Only their proportions matter.
const WALK_COST: f64 = 300.0;
const LEAF_COST: f64 = 70.0;
const LEAF_COLUMN_COST: f64 = 6.0;
const ENTRY_COST: f64 = 5.0;
const WORD_COST: f64 = 0.4;

/// Around the origin lie more leaves than the matches fill.
const LEAVES_AROUND: f64 = 5.0;
/// A walk may cost so much more than estimated, or than going through all words, before it is given up.
const PATIENCE: f64 = 2.0;

/// Trees to be read, each with what an entry must have besides being in it.
type Trees<'a> = SmallVec<[(&'a Tree, Terms<'a>); 1]>;

/// A question to the index.
#[derive(Debug)]
pub struct Ask<'a> {
    pub origin: Origin,
    pub limit: usize,
    pub max_distance: Option<Metres>,
    pub clauses: &'a [Clause],
    pub municipality: Option<IstatCode>,
    /// Columns of the states that count, over the whole field.
    pub open: Option<Vec<Column<'a>>>,
    /// Estimated share of entries that the caller's judgement lets pass.
    pub accepted_share: f64,
}

/// A desk and how far it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    pub place: u32,
    pub distance: Metres,
}

/// What the caller knows that no column says.
pub trait Judge {
    /// Whether an entry of a slot with these hours counts; `is_open` when its state is known to.
    fn accepts(&mut self, slot: u32, hours: u32, is_open: bool) -> bool;
    /// The position of a desk, for the rare distances that need it.
    fn position(&self, place: u32) -> Position;
}

/// The trees that hold every match, and the clause that they stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Whole,
    Municipality,
    Clause(usize),
}

/// How trees are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Descend,
    Scan,
}

/// A choice with what it is thought to cost.
#[derive(Debug, Clone, Copy)]
struct Choice {
    source: Source,
    way: Way,
    cost: f64,
    budget: usize,
}

impl Index {
    /// The nearest entries of a field that meet the question, by distance in decimetres, then by place.
    pub fn nearest(&self, field: &Field, ask: &Ask<'_>, judge: &mut impl Judge) -> (Vec<Found>, Work) {
        let choice = self.choose(field, ask);
        self.nearest_by(field, ask, judge, choice)
    }

    fn nearest_by(
        &self,
        field: &Field,
        ask: &Ask<'_>,
        judge: &mut impl Judge,
        choice: Choice,
    ) -> (Vec<Found>, Work) {
        let bound = ask.max_distance.map_or(f32::INFINITY, steps_2_within);
        let mut near = Near::new(ask.limit, bound);
        let mut work = Work::default();
        let trees = self.trees(field, ask, choice.source);
        let outcome = read(&trees, ask, judge, choice, &mut near, &mut work);
        if outcome == Err(OverBudget) {
            near.forget();
            let scan = Choice { way: Way::Scan, ..choice };
            let outcome = read(&trees, ask, judge, scan, &mut near, &mut work);
            debug_assert_eq!(outcome, Ok(()), "a scan has no budget");
        }
        (settle(field, ask, judge, &mut near), work)
    }

    /// One way, whatever it costs: for tests, which compare all of them. `None` when there are no such trees.
    pub fn nearest_forced(
        &self,
        field: &Field,
        ask: &Ask<'_>,
        judge: &mut impl Judge,
        (source, way): (Source, Way),
    ) -> Option<Vec<Found>> {
        if !self.may_use(field, ask, source) {
            return None;
        }
        let choice = Choice { source, way, cost: 0.0, budget: usize::MAX };
        Some(self.nearest_by(field, ask, judge, choice).0)
    }

    /// The nearest among pins that are already known to hold every match; `slots` in any order, each once.
    pub fn nearest_listed(&self, ask: &Ask<'_>, judge: &mut impl Judge, slots: &[u32]) -> (Vec<Found>, Work) {
        let field = &self.pins;
        let mut near = Near::new(ask.limit, ask.max_distance.map_or(f32::INFINITY, steps_2_within));
        let mut work = Work::default();
        for slot in slots {
            if self.meets(field.first_word as u32 * 64 + slot, ask.clauses) {
                work.visited += 1;
                let hours = field.tree.hours[*slot as usize];
                let distance = field.tree.distance(*slot as usize, ask.origin.grid);
                near.offer(distance, *slot, || judge.accepts(*slot, hours, false));
            }
        }
        (settle(field, ask, judge, &mut near), work)
    }

    fn may_use(&self, field: &Field, ask: &Ask<'_>, source: Source) -> bool {
        let is_of_municipality = ask.municipality.is_some() && self.is_pins(field);
        match source {
            // Only its own tree knows who is of a municipality.
            Source::Municipality => is_of_municipality,
            _ if is_of_municipality => false,
            Source::Whole => true,
            Source::Clause(clause) => {
                let columns = &ask.clauses[clause].columns;
                self.is_pins(field) && columns.iter().all(|column| self.term(*column).is_some())
            }
        }
    }

    /// The sources that a question leaves open.
    pub fn sources(&self, field: &Field, ask: &Ask<'_>) -> Vec<Source> {
        let clauses = (0..ask.clauses.len()).map(Source::Clause);
        let all = [Source::Whole, Source::Municipality].into_iter().chain(clauses);
        all.filter(|source| self.may_use(field, ask, *source)).collect()
    }

    /// The cheapest way by what is known of the terms.
    fn choose(&self, field: &Field, ask: &Ask<'_>) -> Choice {
        let mut best: Option<Choice> = None;
        for source in [Source::Whole, Source::Municipality]
            .into_iter()
            .chain((0..ask.clauses.len()).map(Source::Clause))
        {
            if self.may_use(field, ask, source) {
                let choice = self.estimate(field, ask, source);
                if best.is_none_or(|best| choice.cost < best.cost) {
                    best = Some(choice);
                }
            }
        }
        best.expect("the whole field or a municipality can always be read")
    }

    fn estimate(&self, field: &Field, ask: &Ask<'_>, source: Source) -> Choice {
        let (mut n, mut columns, mut met) = (0.0, 0.0, 0.0);
        let mut add = |tree: &Tree| {
            let n_tree = tree.len() as f64;
            let mut share = 1.0;
            for (number, clause) in ask.clauses.iter().enumerate() {
                if source != Source::Clause(number) {
                    let count: f64 = clause.columns.iter().map(|c| f64::from(tree.words.count(*c))).sum();
                    share *= (count / n_tree.max(1.0)).min(1.0);
                    columns += clause.columns.len() as f64 * n_tree;
                }
            }
            n += n_tree;
            met += share * n_tree;
        };
        match source {
            Source::Clause(clause) => {
                ask.clauses[clause].columns.iter().filter_map(|c| self.term(*c)).for_each(add);
            }
            Source::Municipality => self.municipality(ask.municipality).into_iter().for_each(add),
            Source::Whole => add(&field.tree),
        }
        let matches = (met * ask.accepted_share).max(1e-9);
        let columns = columns / n.max(1.0);
        let n_leaves = (n / 64.0).ceil();
        let leaf_cost = LEAF_COST + columns * LEAF_COLUMN_COST;
        let n_read = (ask.limit as f64 / matches * n_leaves * 1.6 + LEAVES_AROUND).min(n_leaves);
        let walk = WALK_COST + n_read * leaf_cost;
        let scan = WALK_COST + n_leaves * columns * WORD_COST + met * ENTRY_COST;
        let budget = (PATIENCE * (walk.max(scan)) / leaf_cost) as usize + 8;
        match walk <= scan {
            true => Choice { source, way: Way::Descend, cost: walk, budget },
            false => Choice { source, way: Way::Scan, cost: scan, budget },
        }
    }

    /// The trees of a source, each with what an entry must have besides being in it.
    fn trees<'a>(&'a self, field: &'a Field, ask: &Ask<'a>, source: Source) -> Trees<'a> {
        let others = ask.clauses.iter().enumerate().filter(|(number, _)| source != Source::Clause(*number));
        let terms = |tree: &'a Tree| {
            let mut terms = Terms::default();
            for (_, clause) in others.clone() {
                terms.and_any(clause.columns.iter().filter_map(|column| tree.words.column(*column)));
            }
            terms
        };
        match source {
            Source::Whole => {
                let mut terms = terms(&field.tree);
                if let Some(open) = &ask.open {
                    terms.and_any(open.iter().copied());
                }
                smallvec![(&field.tree, terms)]
            }
            Source::Municipality => {
                self.municipality(ask.municipality).map(|tree| (tree, terms(tree))).into_iter().collect()
            }
            Source::Clause(clause) => {
                let columns = &ask.clauses[clause].columns;
                let tree = |(number, column): (usize, &u16)| {
                    let tree = self.term(*column)?;
                    let mut terms = terms(tree);
                    // A desk that has several of the wished values is taken from the first of their trees.
                    terms.and_none(columns[..number].iter().filter_map(|c| tree.words.column(*c)));
                    Some((tree, terms))
                };
                columns.iter().enumerate().filter_map(tree).collect()
            }
        }
    }
}

fn read(
    trees: &[(&Tree, Terms<'_>)],
    ask: &Ask<'_>,
    judge: &mut impl Judge,
    choice: Choice,
    near: &mut Near,
    work: &mut Work,
) -> Result<(), OverBudget> {
    let is_open = choice.source == Source::Whole && ask.open.is_some();
    let origin: GridPoint = ask.origin.grid;
    let mut budget = choice.budget;
    for (tree, terms) in trees {
        let accepts = |slot: u32, hours: u32| judge.accepts(slot, hours, is_open);
        let mut walk = Walk { tree, terms, origin, accepts, budget, work: Work::default() };
        let outcome = match choice.way {
            Way::Descend => walk.descend(near),
            Way::Scan => {
                walk.scan(near);
                Ok(())
            }
        };
        budget = walk.budget;
        work.add(walk.work);
        outcome?;
    }
    Ok(())
}

/// Measures what may be among the nearest, and keeps those that are.
fn settle(field: &Field, ask: &Ask<'_>, judge: &impl Judge, near: &mut Near) -> Vec<Found> {
    let mut measured: Vec<(u64, Found)> = Vec::with_capacity(ask.limit + 8);
    for slot in near.slots() {
        let place = field.places[slot as usize];
        let distance = ask.origin.metres_to(field.spots[slot as usize], || judge.position(place));
        let is_within =
            ask.max_distance.is_none_or(|max| ask.origin.is_within(distance, max, || judge.position(place)));
        if is_within {
            measured.push((distance.decimetres(), Found { place, distance }));
        }
    }
    order::sort_unstable_by(&mut measured, |a, b| (a.0, a.1.place).cmp(&(b.0, b.1.place)));
    measured.truncate(ask.limit);
    measured.into_iter().map(|(_, found)| found).collect()
}
