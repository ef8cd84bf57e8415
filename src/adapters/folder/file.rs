//! Reading one file of `data/`: every error names the file, and the key where there is one.

use std::path::{Path, PathBuf};
use std::{fs, io};

use chrono::NaiveDate;
use serde::de::DeserializeOwned;

/// What is wrong with a file that people edit.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    #[error("{file}: cannot be read")]
    Unreadable {
        file: String,
        #[source]
        source: io::Error,
    },
    /// The detail of the parser names line and key.
    #[error("{file}: {detail}")]
    Malformed { file: String, detail: String },
    #[error("{file}: {key}: {detail}")]
    BadKey { file: String, key: String, detail: String },
}

impl FileError {
    pub fn unreadable(file: &Path, source: io::Error) -> Self {
        Self::Unreadable { file: file.display().to_string(), source }
    }

    pub fn malformed(file: &Path, detail: &impl ToString) -> Self {
        Self::Malformed { file: file.display().to_string(), detail: detail.to_string() }
    }

    pub fn bad_key(file: &Path, key: impl Into<String>, detail: impl ToString) -> Self {
        Self::BadKey { file: file.display().to_string(), key: key.into(), detail: detail.to_string() }
    }
}

/// Reads a TOML file into its own type.
pub fn read_toml<T: DeserializeOwned>(file: &Path) -> Result<T, FileError> {
    let text = fs::read_to_string(file).map_err(|error| FileError::unreadable(file, error))?;
    toml::from_str(&text).map_err(|error| FileError::malformed(file, &error.to_string().trim_end()))
}

/// Reads every row of a comma-separated table into its own type.
pub fn read_csv<T: DeserializeOwned>(file: &Path) -> Result<Vec<T>, FileError> {
    let mut reader = csv::Reader::from_path(file).map_err(|error| FileError::malformed(file, &error))?;
    reader.deserialize().collect::<Result<_, _>>().map_err(|error| FileError::malformed(file, &error))
}

/// A day as people write it in these files.
pub fn read_day(file: &Path, key: impl Into<String>, text: &str) -> Result<NaiveDate, FileError> {
    text.parse()
        .map_err(|_| FileError::bad_key(file, key, format!("{text:?} is not a day; write YYYY-MM-DD")))
}

/// The sub-folders of a folder, by name.
pub fn folders_in(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let unreadable = |error| FileError::unreadable(folder, error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The last part of a path, as text.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
