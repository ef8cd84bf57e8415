//! Desks of different sources that perhaps are one: found by what they share, scored with reasons, never merged here.

mod face;
mod score;

use std::collections::{BTreeSet, HashMap};

pub use self::face::Face;
use self::score::score;
use crate::ports::duplicates::{Likeness, Proposal};

/// From this score on a pair is worth a person's look.
const PROPOSED_FROM: u8 = 60;
/// What more than so many desks share says nothing about two of them.
const MAX_BLOCK: usize = 40;
/// Proposals that are kept.
const MAX_PROPOSALS: usize = 10_000;

/// Pairs of published desks of different sources, the likeliest first.
pub fn find(faces: &[Face]) -> Vec<Proposal> {
    let mut blocks: HashMap<u64, Vec<usize>> = HashMap::new();
    for (index, face) in faces.iter().enumerate() {
        for key in face.keys() {
            let block = blocks.entry(key).or_default();
            if block.len() <= MAX_BLOCK {
                block.push(index);
            }
        }
    }
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    for block in blocks.into_values().filter(|block| block.len() <= MAX_BLOCK) {
        for (at, &one) in block.iter().enumerate() {
            let others = block[at + 1..].iter().filter(|&&other| faces[one].source != faces[other].source);
            pairs.extend(others.map(|&other| (one.min(other), one.max(other))));
        }
    }
    let proposals = pairs.into_iter().map(|(one, other)| proposal(&faces[one], &faces[other]));
    let mut likely: Vec<Proposal> = proposals.filter(|pair| pair.score >= PROPOSED_FROM).collect();
    likely.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| (&a.one, &a.other).cmp(&(&b.one, &b.other))));
    likely.truncate(MAX_PROPOSALS);
    likely
}

fn proposal(one: &Face, other: &Face) -> Proposal {
    let (first, second) = if one.id <= other.id { (one, other) } else { (other, one) };
    let reasons = score(first, second);
    let sum: u32 = reasons.iter().map(|(_, points)| u32::from(*points)).sum();
    let score = u8::try_from(sum.min(100)).expect("at most a hundred");
    Proposal { one: first.id.clone(), other: second.id.clone(), score, reasons }
}

/// The rule by which two desks may be merged without a person: telephone, name and address are the very same.
pub fn is_exact(pair: &Proposal) -> bool {
    let has_full =
        |wanted, full| pair.reasons.iter().any(|(what, points)| *what == wanted && *points == full);
    has_full(Likeness::Phone, score::PHONE)
        && has_full(Likeness::Name, score::NAME)
        && has_full(Likeness::Address, score::ADDRESS)
}

#[cfg(test)]
mod tests;
