//! Guided paths: what people go through step by step, described and never advised. Their words are in the locales.

use chrono::NaiveDate;

use super::id::{DocumentCode, NeedCode, PathId, StepId};

/// One matter from the first question to the end, such as renewing a permit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidedPath {
    pub id: PathId,
    /// Position in the list.
    pub order: u16,
    /// Name of the pictogram.
    pub icon: Box<str>,
    pub need: NeedCode,
    /// When somebody last compared the steps with their sources.
    pub reviewed_on: NaiveDate,
    /// In the order in which people do them; at least one.
    pub steps: Vec<Step>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Unique within the path.
    pub id: StepId,
    /// The need whose nearest desk helps with it.
    pub need: Option<NeedCode>,
    pub documents: Vec<DocumentCode>,
    /// Whether the locales tell what it costs, and how long it takes.
    pub has_cost: bool,
    pub has_time: bool,
    /// At least one.
    pub sources: Vec<StepSource>,
}

/// A page that a step was written from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepSource {
    pub title: String,
    pub publisher: String,
    /// Begins with `https://` or `http://`.
    pub url: String,
    /// When its text was read; none when only its address is known.
    pub read_on: Option<NaiveDate>,
}
