//! Reading the fields of one record, collecting what is wrong with them.

use bussola_engine::domain::inference::{InferenceRule, Inferred};
use bussola_engine::domain::issue::{Issue, Rule};

use crate::ports::mapping::LIST_SEPARATOR;
use crate::ports::source::RawRecord;

/// Longest text of a field that is shown in one line, in characters.
const MAX_LINE: usize = 300;
/// Longest text of any field, in characters.
const MAX_TEXT: usize = 10_000;

/// The fields of a record, the issues found and the values inferred so far.
#[derive(Debug)]
pub struct Fields<'a> {
    raw: &'a RawRecord,
    pub issues: Vec<Issue>,
    pub inferred: Vec<Inferred>,
    /// Cells that say more than the values taken from them.
    pub remarks: Vec<&'a str>,
}

impl<'a> Fields<'a> {
    pub fn new(raw: &'a RawRecord) -> Self {
        Self { raw, issues: raw.issues.clone(), inferred: Vec::new(), remarks: Vec::new() }
    }

    pub fn get(&self, field: &str) -> Option<&'a str> {
        self.raw.fields.get(field).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    pub fn warn(&mut self, rule: Rule, field: &str, value: &str) {
        self.issues.push(Issue::warning(rule, field, value));
    }

    pub fn refuse(&mut self, rule: Rule, field: &str, value: &str) {
        self.issues.push(Issue::error(rule, field, value));
    }

    pub fn infer(&mut self, rule: InferenceRule) {
        self.infer_in(rule.field(), rule);
    }

    pub fn infer_in(&mut self, field: &'static str, rule: InferenceRule) {
        let inferred = Inferred::of(field, rule);
        if !self.inferred.contains(&inferred) {
            self.inferred.push(inferred);
        }
    }

    pub fn has_inferred(&self, rule: InferenceRule) -> bool {
        self.inferred.iter().any(|inferred| inferred.rule == rule)
    }

    /// A text on one line, without control characters.
    pub fn line(&mut self, field: &str) -> Option<Box<str>> {
        self.bounded(field, MAX_LINE)
    }

    /// A longer text; line ends become spaces.
    pub fn text(&mut self, field: &str) -> Option<Box<str>> {
        self.bounded(field, MAX_TEXT)
    }

    fn bounded(&mut self, field: &str, limit: usize) -> Option<Box<str>> {
        let text = self.get(field)?;
        // Most texts are clean already.
        let is_clean =
            |text: &str| !text.contains(char::is_control) && !text.contains("  ") && !text.contains('\u{a0}');
        if text.len() <= limit && is_clean(text) {
            return Some(text.into());
        }
        let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
        if clean.chars().count() > limit {
            self.refuse(Rule::TextTooLong, field, text);
            return None;
        }
        (!clean.is_empty()).then(|| clean.into())
    }

    /// A word of a closed vocabulary; another word is told and left out.
    pub fn word<T>(&mut self, field: &str, rule: Rule, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.get(field)?;
        let value = read(&text.to_lowercase());
        if value.is_none() {
            self.warn(rule, field, text);
        }
        value
    }

    /// A list; members that cannot be read are told and left out, repeated ones dropped, the order kept.
    pub fn list<T: PartialEq>(
        &mut self,
        field: &str,
        rule: Rule,
        read: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let mut values = Vec::new();
        for member in self.members(field) {
            match read(member) {
                Some(value) if !values.contains(&value) => values.push(value),
                Some(_) => {}
                None => self.warn(rule, field, member),
            }
        }
        values
    }

    /// The members of a list.
    pub fn members(&self, field: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let members = self.get(field).into_iter().flat_map(|text| text.split(LIST_SEPARATOR));
        members.map(str::trim).filter(|member| !member.is_empty())
    }

    /// A list in its natural order.
    pub fn sorted<T: Ord>(&mut self, field: &str, rule: Rule, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut values = self.list(field, rule, |member| read(&member.to_lowercase()));
        values.sort_unstable();
        values
    }
}
