//! What a run needs from outside, what it may be told, and why it may stop.

use std::collections::{BTreeMap, BTreeSet};

use bussola_engine::domain::id::{DocumentCode, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::Taxonomy;
use bussola_engine::domain::register::Register;

use super::correct::Corrections;
use super::report::Report;
use crate::ports::clock::Clock;
use crate::ports::geocoder::Geocoder;
use crate::ports::source::SourceError;
use crate::ports::store::StoreError;
use crate::ports::workshop::Workshop;

/// The words that records may use.
#[derive(Debug, Clone, Default)]
pub struct Words {
    pub taxonomy: Taxonomy,
    /// What a kind of desk, in lower case, says with certainty about its needs.
    pub kinds: BTreeMap<String, Vec<NeedCode>>,
    /// How a language may be written, folded: its codes, its names, nationalities that say it.
    pub languages: BTreeMap<String, Language>,
    /// Nationalities most of whose people speak a language, folded.
    pub nationalities: BTreeMap<String, Language>,
    /// Names of needs and words on letters, folded; only those of a single need.
    pub need_names: BTreeMap<String, NeedCode>,
    /// Words that people use for a need, folded; only those of a single need.
    pub need_synonyms: BTreeMap<String, NeedCode>,
    pub documents: BTreeSet<DocumentCode>,
}

/// How far a run has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// So many records are read.
    Read(usize),
    /// So many records, of so many, have been placed.
    Placed { done: usize, of: usize },
    /// The store is writing.
    Writing,
}

/// Everything outside.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub store: &'a dyn Workshop,
    pub geocoder: &'a dyn Geocoder,
    pub register: &'a Register,
    pub words: &'a Words,
    pub corrections: &'a Corrections,
    /// Fields whose values a report may quote.
    pub quotable: &'a BTreeSet<String>,
    pub clock: &'a dyn Clock,
    pub progress: &'a (dyn Fn(Progress) + Sync),
}

impl std::fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context").field("geocoder", &self.geocoder.name()).finish_non_exhaustive()
    }
}

/// What whoever starts a run decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// Report only; the store is not written.
    pub dry_run: bool,
    /// Publish although more than [`Options::MAX_DROP_PERCENT`] of the desks are gone.
    pub accept_drop: bool,
}

impl Options {
    /// A larger drop is likelier a broken file than the truth.
    pub const MAX_DROP_PERCENT: usize = 10;
}

/// Why a run stopped. A bad record never stops one.
#[derive(Debug, thiserror::Error)]
pub enum IngestError {
    #[error("the source cannot be read")]
    Source(#[from] SourceError),
    #[error("the store cannot be used")]
    Store(#[from] StoreError),
    /// Nothing was written.
    #[error(
        "{gone} of {stored} desks of this source are no longer in it, more than {} %; nothing was written. \
         If that is right, run again and accept the drop",
        Options::MAX_DROP_PERCENT
    )]
    Drop { gone: usize, stored: usize, report: Box<Report> },
}
