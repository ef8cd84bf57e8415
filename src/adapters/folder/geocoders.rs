//! Geocoders that are asked over HTTP, and how long their answers are believed, from `data/geocoders.toml`.

use std::path::Path;
use std::time::Duration;

use chrono::TimeDelta;
use serde::Deserialize;

use super::file::{FileError, read_toml};

const MAX_DAYS: u16 = 3650;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GeocodersFile {
    #[serde(default)]
    contact: String,
    cache: CacheTable,
    nominatim: ServerTable,
    photon: ServerTable,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CacheTable {
    found_days: u16,
    not_found_days: u16,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServerTable {
    url: String,
    interval_ms: u64,
    per_day: u32,
    timeout_s: u64,
    #[serde(default)]
    structured: bool,
}

/// How one server is asked, as it is wished; the geocoder judges whether that is polite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerSettings {
    pub url: String,
    pub interval: Duration,
    pub per_day: u32,
    pub timeout: Duration,
    pub is_structured: bool,
}

/// The whole file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeocoderSettings {
    pub contact: Option<String>,
    pub found_age: TimeDelta,
    pub not_found_age: TimeDelta,
    pub nominatim: ServerSettings,
    pub photon: ServerSettings,
}

impl From<ServerTable> for ServerSettings {
    fn from(table: ServerTable) -> Self {
        let ServerTable { url, interval_ms, per_day, timeout_s, structured } = table;
        Self {
            url,
            interval: Duration::from_millis(interval_ms),
            per_day,
            timeout: Duration::from_secs(timeout_s),
            is_structured: structured,
        }
    }
}

pub fn read_geocoder_settings(file: &Path) -> Result<GeocoderSettings, FileError> {
    let GeocodersFile { contact, cache, nominatim, photon } = read_toml(file)?;
    let days = |key: &str, days: u16| {
        if days > MAX_DAYS {
            return Err(FileError::bad_key(file, key, format!("{days} is more than {MAX_DAYS}")));
        }
        Ok(TimeDelta::days(i64::from(days)))
    };
    Ok(GeocoderSettings {
        contact: Some(contact).filter(|contact| !contact.trim().is_empty()),
        found_age: days("cache.found_days", cache.found_days)?,
        not_found_age: days("cache.not_found_days", cache.not_found_days)?,
        nominatim: nominatim.into(),
        photon: photon.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project_file() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("data/geocoders.toml")
    }

    #[test]
    fn the_settings_of_the_project_are_read_and_name_nobody() {
        let settings = read_geocoder_settings(&project_file()).expect("data/geocoders.toml is right");
        assert_eq!(settings.contact, None);
        assert!(settings.not_found_age < settings.found_age);
        assert_eq!(settings.nominatim.interval, Duration::from_secs(1));
    }

    #[test]
    fn a_mistake_is_told_with_file_and_key() {
        let good = std::fs::read_to_string(project_file()).expect("read");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("geocoders.toml");
        for (bad, expected) in [
            (good.replacen("found_days = 365", "found_days = 9999", 1), "cache.found_days: 9999"),
            (good.replacen("per_day", "per_week", 1), "unknown field `per_week`"),
            (good.replacen("interval_ms = 1000", "interval_ms = -1", 1), "interval_ms"),
        ] {
            std::fs::write(&file, bad).expect("written");
            let error = read_geocoder_settings(&file).expect_err("a mistake").to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
