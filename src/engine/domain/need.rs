//! The taxonomy of needs: doors and, under each, what a person looks for.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use foldhash::fast::RandomState;

use super::id::NeedCode;
use crate::order;

/// One node. A need without parent is a door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    pub code: NeedCode,
    pub parent: Option<NeedCode>,
    /// Name of the pictogram.
    pub icon: Box<str>,
    /// Position among its siblings.
    pub order: u16,
    /// Codes of Open Eligibility that mean the same.
    pub open_eligibility: Vec<Box<str>>,
    /// Italian words printed on letters and forms that mean this need.
    pub letters: Vec<Box<str>>,
    /// Needs whose desks usually help, for a need that no desk names.
    pub see: Vec<NeedCode>,
}

/// All needs, in two levels, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Taxonomy {
    needs: Vec<Need>,
    by_code: HashMap<NeedCode, usize, RandomState>,
}

/// What is wrong with a list of needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaxonomyError {
    Repeated(NeedCode),
    /// `code` names `missing` as its parent or in `see`.
    Missing {
        code: NeedCode,
        missing: NeedCode,
    },
    /// A parent has itself a parent.
    TooDeep(NeedCode),
    TooMany {
        count: usize,
    },
}

impl fmt::Display for TaxonomyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Repeated(code) => write!(f, "need {code} is there twice"),
            Self::Missing { code, missing } => write!(f, "need {code} names {missing}, which does not exist"),
            Self::TooDeep(code) => write!(f, "need {code} is on a third level; there are two"),
            Self::TooMany { count } => write!(f, "{count} needs; at most {} fit", Taxonomy::MAX_NEEDS),
        }
    }
}

impl std::error::Error for TaxonomyError {}

impl Taxonomy {
    /// More than people can read, few enough for a column each.
    pub const MAX_NEEDS: usize = 128;

    /// Checks and orders: each door by `order`, followed by its needs by `order`.
    pub fn new(needs: Vec<Need>) -> Result<Self, TaxonomyError> {
        if needs.len() > Self::MAX_NEEDS {
            return Err(TaxonomyError::TooMany { count: needs.len() });
        }
        let mut found: BTreeMap<NeedCode, Need> = BTreeMap::new();
        for need in needs {
            if let Some(first) = found.insert(need.code.clone(), need) {
                return Err(TaxonomyError::Repeated(first.code));
            }
        }
        for need in found.values() {
            let missing = need.parent.iter().chain(&need.see).find(|code| !found.contains_key(*code));
            if let Some(missing) = missing {
                return Err(TaxonomyError::Missing { code: need.code.clone(), missing: missing.clone() });
            }
            let grandparent = need.parent.as_ref().and_then(|parent| found[parent].parent.as_ref());
            if grandparent.is_some() {
                return Err(TaxonomyError::TooDeep(need.code.clone()));
            }
        }
        let door_order = |need: &Need| {
            let door = need.parent.as_ref().map_or(need, |parent| &found[parent]);
            (door.order, door.code.clone(), need.parent.is_some(), need.order, need.code.clone())
        };
        let mut needs: Vec<_> = found.values().map(|need| (door_order(need), need.clone())).collect();
        order::sort_by(&mut needs, |a, b| a.0.cmp(&b.0));
        let needs: Vec<Need> = needs.into_iter().map(|(_, need)| need).collect();
        let by_code = needs.iter().enumerate().map(|(i, need)| (need.code.clone(), i)).collect();
        Ok(Self { needs, by_code })
    }

    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    pub fn doors(&self) -> impl Iterator<Item = &Need> {
        self.needs.iter().filter(|need| need.parent.is_none())
    }

    pub fn children<'a>(&'a self, door: &'a NeedCode) -> impl Iterator<Item = &'a Need> {
        self.needs.iter().filter(move |need| need.parent.as_ref() == Some(door))
    }

    pub fn need(&self, code: &NeedCode) -> Option<&Need> {
        self.by_code.get(code).map(|&i| &self.needs[i])
    }

    /// The place of a need in reading order.
    pub fn place(&self, code: &NeedCode) -> Option<usize> {
        self.by_code.get(code).copied()
    }
}
