//! `duplicates.toml`: what may be merged without a person.

use std::io;
use std::path::Path;

use serde::Deserialize;

/// What the program may do by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DuplicateRules {
    /// Telephone, name and address are the very same.
    pub merge_exact: bool,
}

/// Why the file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DuplicateRulesError {
    #[error("{path} cannot be read")]
    Unreadable {
        path: String,
        #[source]
        source: io::Error,
    },
    #[error("{path} is not written as it should be")]
    Malformed {
        path: String,
        #[source]
        source: Box<toml::de::Error>,
    },
}

/// Reads the file; where there is none, nothing is merged without a person.
pub fn read_rules(path: &Path) -> Result<DuplicateRules, DuplicateRulesError> {
    let shown = || path.display().to_string();
    let text = match std::fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(DuplicateRules::default()),
        read => read.map_err(|source| DuplicateRulesError::Unreadable { path: shown(), source })?,
    };
    toml::from_str(&text)
        .map_err(|source| DuplicateRulesError::Malformed { path: shown(), source: Box::new(source) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_merged_without_a_person_unless_the_file_says_so() {
        let none = read_rules(Path::new("nowhere.toml")).expect("no file is no fault");
        assert!(!none.merge_exact);
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("duplicates.toml");
        std::fs::write(&path, "merge_exact = true\n").expect("written");
        assert!(read_rules(&path).expect("a rule").merge_exact);
        std::fs::write(&path, "merge_all = true\n").expect("written");
        assert!(matches!(read_rules(&path), Err(DuplicateRulesError::Malformed { .. })));
    }
}
