//! A release's folder: its description (a Data Package), the checksums, the words to cite it with.

use std::io;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Month;

/// What is in the folder, in words for programs.
pub const DESCRIPTION: &str = "datapackage.json";

/// The checksums of all files, as `sha256sum --check` reads them.
pub const SUMS: &str = "SHA256SUMS";

/// How to cite the release. It names the checksum of the checksums, so it cannot be among them.
pub const CITATION: &str = "CITATION.txt";

/// A release that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    pub month: Month,
    /// The day at whose end the data was like this.
    pub as_of: NaiveDate,
    pub data_version: u64,
    pub n_desks: u64,
    pub title: String,
    pub attribution: String,
    pub licence: String,
    /// Those of the description, then the description, the checksums and the citation.
    pub files: Vec<ReleaseFile>,
    /// SHA-256 of the checksums.
    pub checksum: String,
}

/// One file, as a resource of a Data Package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseFile {
    pub name: String,
    pub path: String,
    pub mediatype: String,
    pub bytes: u64,
    /// SHA-256, hexadecimal; in the description with the name of the algorithm in front.
    #[serde(with = "prefixed")]
    pub hash: String,
}

mod prefixed {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    const PREFIX: &str = "sha256:";

    pub fn serialize<S: Serializer>(hash: &str, serializer: S) -> Result<S::Ok, S::Error> {
        format!("{PREFIX}{hash}").serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(text.strip_prefix(PREFIX).unwrap_or(&text).to_owned())
    }
}

/// The parts of the description that are read again.
#[derive(Deserialize)]
struct Description {
    title: String,
    as_of: NaiveDate,
    data_version: u64,
    n_desks: u64,
    attribution: String,
    licence: String,
    resources: Vec<ReleaseFile>,
}

impl Release {
    /// The text of the description.
    pub fn description(&self) -> Value {
        let Self { month, as_of, data_version, n_desks, title, attribution, licence, files, checksum: _ } =
            self;
        json!({
            "profile": "data-package",
            "name": format!("desks-{month}"),
            "title": title,
            "version": data_version.to_string(),
            "as_of": as_of.to_string(),
            "data_version": data_version,
            "n_desks": n_desks,
            "attribution": attribution,
            "licence": licence,
            "contributors": [{ "title": attribution, "role": "publisher" }],
            "resources": files,
        })
    }

    /// How to cite it, with the address where it is when the site knows its own.
    pub fn citation(&self, public_url: Option<&str>) -> String {
        let Self { month, as_of, data_version, title, attribution, licence, checksum, .. } = self;
        let year = as_of.year();
        let place =
            public_url.map(|url| format!(" {url}/releases/{month}/{DESCRIPTION}.")).unwrap_or_default();
        format!(
            "{attribution} ({year}). {title}. Data version {data_version}, as of {as_of}.{place} \
             SHA-256 of {SUMS}: {checksum}. Licence: {licence}."
        )
    }

    /// The address of a file.
    pub fn url(&self, file: &str) -> String {
        format!("/releases/{}/{file}", self.month)
    }

    pub fn file(&self, path: &str) -> Option<&ReleaseFile> {
        self.files.iter().find(|file| file.path == path)
    }

    /// All releases of a folder, the newest first; a folder that is not there has none.
    pub fn all(folder: &Path) -> io::Result<Vec<Self>> {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut releases = Vec::new();
        for entry in entries {
            let name = entry?.file_name();
            let Some(month) = name.to_str().and_then(|name| name.parse().ok()) else { continue };
            releases.extend(Self::read(folder, month)?);
        }
        releases.sort_by_key(|release| std::cmp::Reverse(release.month));
        Ok(releases)
    }

    /// The release of a month; none when there is no such folder.
    pub fn read(folder: &Path, month: Month) -> io::Result<Option<Self>> {
        let folder = folder.join(month.to_string());
        if !folder.is_dir() {
            return Ok(None);
        }
        let text = std::fs::read(folder.join(DESCRIPTION))?;
        let Description { title, as_of, data_version, n_desks, attribution, licence, resources } =
            serde_json::from_slice(&text)?;
        let mut files = resources;
        for (path, mediatype) in [(DESCRIPTION, "application/json"), (SUMS, PLAIN), (CITATION, PLAIN)] {
            files.push(ReleaseFile::of(path, mediatype, &std::fs::read(folder.join(path))?));
        }
        let sums = files.iter().find(|file| file.path == SUMS);
        let checksum = sums.map(|file| file.hash.clone()).unwrap_or_default();
        Ok(Some(Self { month, as_of, data_version, n_desks, title, attribution, licence, files, checksum }))
    }
}

const PLAIN: &str = "text/plain; charset=utf-8";

impl ReleaseFile {
    /// A small file that is in memory.
    pub fn of(path: &str, mediatype: &str, bytes: &[u8]) -> Self {
        Self {
            name: path.to_lowercase().replace('.', "-"),
            path: path.to_owned(),
            mediatype: mediatype.to_owned(),
            bytes: bytes.len() as u64,
            hash: hexadecimal(&Sha256::digest(bytes)),
        }
    }

    /// Its line among the checksums.
    pub fn sum(&self) -> String {
        format!("{}  {}\n", self.hash, self.path)
    }
}

/// Bytes as people compare them.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
