//! Corrections by people: each replaces one field of one desk in every run, and outranks every source.
//!
//! A correction is read like the source's own value. One that no longer fits leaves the record as it is and is an
//! issue that names it.

use std::collections::BTreeMap;

use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::issue::{Issue, Rule};

use super::draft::Draft;
use crate::ports::correction::Correction;
use crate::ports::mapping::{ADDRESS_PARTS, FIELDS};
use crate::ports::source::RawRecord;

/// All corrections by desk, the older first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Corrections(BTreeMap<DeskId, Vec<Correction>>);

impl Corrections {
    pub fn new(all: impl IntoIterator<Item = Correction>) -> Self {
        let mut by_desk: BTreeMap<DeskId, Vec<Correction>> = BTreeMap::new();
        for correction in all {
            by_desk.entry(correction.desk.clone()).or_default().push(correction);
        }
        by_desk.values_mut().for_each(|own| own.sort_by_key(|correction| (correction.on, correction.line)));
        Self(by_desk)
    }

    pub fn len(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The draft with its corrections; `read` is how records are read. The record as it came stays with the draft.
    pub fn apply(&self, draft: Draft, read: &dyn Fn(RawRecord) -> Draft) -> Draft {
        let Some(own) = draft.id.as_ref().and_then(|id| self.0.get(id)) else { return draft };
        let as_it_came = draft.raw.clone();
        let mut refused = Vec::new();
        let mut best = draft;
        for correction in own {
            match corrected(&best, correction, read) {
                Ok(draft) => best = draft,
                Err(issue) => refused.push(issue),
            }
        }
        best.raw = as_it_came;
        best.issues.extend(refused);
        best
    }

    /// Corrections of desks that nobody knows.
    pub fn strangers<'a>(
        &'a self,
        is_known: impl Fn(&DeskId) -> bool + 'a,
    ) -> impl Iterator<Item = (&'a Correction, Issue)> + 'a {
        let strangers = self.0.iter().filter(move |(id, _)| !is_known(id));
        strangers.flat_map(|(_, own)| own).map(|correction| {
            let issue = Issue::warning(Rule::CorrectionOfUnknownDesk, "desk", correction.desk.as_str());
            (correction, issue)
        })
    }
}

fn corrected(
    draft: &Draft,
    correction: &Correction,
    read: &dyn Fn(RawRecord) -> Draft,
) -> Result<Draft, Issue> {
    let Correction { field, value, line, .. } = correction;
    let named = format!("corrections line {line}: {field} = {value}");
    if field == "id" || !FIELDS.contains(&field.as_str()) {
        return Err(Issue::warning(Rule::CorrectionOfUnknownField, field, &named));
    }
    let mut raw = draft.raw.clone();
    match value.as_str() {
        "" => _ = raw.fields.remove(field),
        value => _ = raw.fields.insert(field.clone(), value.to_owned()),
    }
    // An address in parts would go before the corrected one.
    if field == "address" {
        ADDRESS_PARTS.iter().for_each(|part| _ = raw.fields.remove(*part));
    }
    let mut read = read(raw);
    let is_about = |issue: &&Issue| issue.field.split(", ").any(|name| name == field);
    let mut about = read.issues.iter().filter(is_about);
    // Words that no rule understands are still words.
    let is_refused = about.any(|issue| !matches!(issue.rule, Rule::HoursNotUnderstood | Rule::HoursDisagree))
        && !value.is_empty();
    if is_refused || read.name.is_none() {
        return Err(Issue::warning(Rule::CorrectionInvalid, field, &named));
    }
    // An id made of the name stays the id.
    read.id.clone_from(&draft.id);
    Ok(read)
}
