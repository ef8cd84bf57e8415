//! First stage: which records are worth reading at all. Empty ones and exact copies are rejected and counted.

use std::collections::BTreeSet;

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

/// Reads all records of a source.
pub fn parse(records: impl Iterator<Item = RawRecord>, mut progress: impl FnMut(usize)) -> Parsed {
    let mut parsed = Parsed::default();
    let mut seen = BTreeSet::new();
    for (index, record) in records.enumerate() {
        progress(index + 1);
        let is_readable = record.issues.is_empty();
        if record.fields.is_empty() && is_readable {
            parsed.n_empty += 1;
        } else if is_readable && !seen.insert(record.fields.clone()) {
            parsed.n_repeated += 1;
        } else {
            parsed.records.push(record);
        }
    }
    parsed
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
        let mut counted = 0;
        let parsed = parse(all.into_iter(), |n| counted = n);
        assert_eq!((parsed.n_empty, parsed.n_repeated, counted), (1, 1, 5));
        assert_eq!(parsed.records, [record(2, "a"), broken, record(6, "b")]);
    }
}
