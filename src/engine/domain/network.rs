//! The whole published network at one version.

use std::fmt;

use super::desk::DeskRecord;
use super::sheet::Sheet;

/// The number of the last change that the data contain; 0 is an empty store. It is the entity tag of every answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct DataVersion(pub u64);

impl fmt::Display for DataVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Every active desk and every sheet, as the store had them at `version`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Network {
    pub version: DataVersion,
    pub desks: Vec<DeskRecord>,
    pub sheets: Vec<Sheet>,
}
