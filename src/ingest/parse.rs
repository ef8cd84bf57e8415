//! First stage: which records are worth reading at all. Empty ones and exact copies are rejected and counted.

use std::collections::HashSet;

use sha2::{Digest as _, Sha256};

use crate::ports::source::RawRecord;

/// Records to go on with, and how many were rejected.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parsed {
    pub records: Vec<RawRecord>,
    /// Records without a single value.
    pub n_empty: usize,
    /// Records that equal an earlier one in every field.
    pub n_repeated: usize,
}

impl Parsed {
    pub fn n_read(&self) -> usize {
        self.records.len() + self.n_empty + self.n_repeated
    }
}

/// What a run has read so far, in 16 bytes a record.
#[derive(Debug, Default)]
pub struct Parser {
    seen: HashSet<[u8; 16]>,
    n_read: usize,
}

impl Parser {
    /// Reads at most so many records; nothing is left when none was read.
    pub fn batch(
        &mut self,
        records: &mut dyn Iterator<Item = RawRecord>,
        limit: usize,
        progress: impl Fn(usize),
    ) -> Parsed {
        let mut parsed = Parsed { records: Vec::with_capacity(limit), ..Parsed::default() };
        for record in records.take(limit) {
            self.n_read += 1;
            progress(self.n_read);
            let is_readable = record.issues.is_empty();
            if record.fields.is_empty() && is_readable {
                parsed.n_empty += 1;
            } else if is_readable && !self.seen.insert(digest(&record)) {
                parsed.n_repeated += 1;
            } else {
                parsed.records.push(record);
            }
        }
        parsed
    }
}

/// Half of a SHA-256 over names and values: two records of one source do not meet by chance.
fn digest(record: &RawRecord) -> [u8; 16] {
    let mut hash = Sha256::new();
    for (field, value) in &record.fields {
        for text in [field, value] {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        }
    }
    let whole: [u8; 32] = hash.finalize().into();
    whole[..16].try_into().expect("16 of 32 bytes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use bussola_engine::domain::issue::{Issue, Rule};

    fn record(line: u64, name: &str) -> RawRecord {
        let fields = [("name", name)].into_iter().filter(|(_, value)| !value.is_empty());
        RawRecord { line, fields: fields.map(|(k, v)| (k.into(), v.into())).collect(), issues: Vec::new() }
    }

    #[test]
    fn empty_records_and_exact_copies_are_rejected_and_counted() {
        let broken =
            RawRecord { issues: vec![Issue::error(Rule::RowUnreadable, "row", "")], ..record(5, "") };
        let all = [record(2, "a"), record(3, "a"), record(4, ""), broken.clone(), record(6, "b")];
        let counted = std::cell::Cell::new(0);
        let mut all = all.into_iter();
        let mut parser = Parser::default();
        let parsed = parser.batch(&mut all, 10, |n| counted.set(n));
        assert_eq!((parsed.n_empty, parsed.n_repeated, counted.get()), (1, 1, 5));
        assert_eq!(parsed.records, [record(2, "a"), broken, record(6, "b")]);
        assert_eq!(parser.batch(&mut all, 10, |_| {}).n_read(), 0);
    }

    #[test]
    fn a_copy_is_known_from_an_earlier_batch() {
        let mut all = [record(2, "a"), record(3, "b"), record(4, "a")].into_iter();
        let mut parser = Parser::default();
        assert_eq!(parser.batch(&mut all, 2, |_| {}).records.len(), 2);
        assert_eq!(parser.batch(&mut all, 2, |_| {}).n_repeated, 1);
    }
}
