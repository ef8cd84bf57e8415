//! `data/catalogue.toml`: who publishes, and in which words.

use std::path::Path;

use chrono::NaiveDate;
use serde::Deserialize;

/// How catalogues are told of the data.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    pub publisher: Publisher,
    pub catalogue: Catalogue,
    pub dataset: Vec<Dataset>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    pub name: String,
    /// Code of the index of public bodies (IPA), or any name that stays the same.
    pub identifier: String,
    pub url: String,
    /// A mailbox of the office, never of a person.
    pub email: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    pub title: Words,
    pub description: Words,
    pub issued_on: NaiveDate,
    /// Last part of an address of the EU's list of frequencies.
    pub frequency: String,
    /// Of the EU's list of themes.
    pub themes: Vec<Concept>,
    /// Of EuroVoc, narrower than the themes.
    pub subjects: Vec<Concept>,
    /// Address of the place that is covered.
    pub spatial: String,
}

/// An entry of a list that others keep.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    pub address: String,
    pub label: Words,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dataset {
    /// A collection of `/ogc`.
    pub id: String,
    pub title: Words,
    pub description: Words,
    pub keywords: Keywords,
}

/// The two languages that European catalogues of Italian data have.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub it: String,
    pub en: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keywords {
    pub it: Vec<String>,
    pub en: Vec<String>,
}

/// Why the file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error("{path} cannot be read")]
    Unreadable {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("{path} is not written as it should be")]
    Malformed {
        path: String,
        #[source]
        source: toml::de::Error,
    },
}

impl Settings {
    pub fn load(path: &Path) -> Result<Self, SettingsError> {
        let told = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|source| SettingsError::Unreadable { path: told.clone(), source })?;
        toml::from_str(&text).map_err(|source| SettingsError::Malformed { path: told, source })
    }
}
