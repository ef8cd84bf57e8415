//! Sources on the web: asked for only when their copy is old, and never taken over when anything is wrong with them.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ureq::http::{HeaderMap, header};

use super::input::MAX_FILE_BYTES;
use crate::ports::mapping::SourceSettings;
use crate::ports::source::{RawRecord, Source, SourceError, SourceInfo};

/// Says who asks, and where to complain.
const USER_AGENT: &str =
    concat!("bussola/", env!("CARGO_PKG_VERSION"), " (+", env!("CARGO_PKG_REPOSITORY"), ")");
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
const MAX_REDIRECTS: u32 = 5;

/// How copies are fetched and where they are kept.
#[derive(Debug, Clone)]
pub struct Fetching {
    /// The folder of the copies; made when it is not there.
    pub cache: PathBuf,
    pub now: DateTime<Utc>,
    /// Ask although the copy is young.
    pub ask_again: bool,
    pub max_bytes: u64,
    /// For the whole answer.
    pub timeout: Duration,
}

impl Fetching {
    pub fn new(cache: &Path, now: DateTime<Utc>) -> Self {
        Self {
            cache: cache.to_owned(),
            now,
            ask_again: false,
            max_bytes: MAX_FILE_BYTES,
            timeout: Duration::from_secs(600),
        }
    }
}

/// A source with an address.
pub struct Web {
    url: String,
    settings: SourceSettings,
    fetching: Fetching,
    local: Box<dyn Source>,
}

/// Why there is no copy to read.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    #[error("only http:// and https:// can be asked")]
    Scheme,
    #[error("it cannot be reached")]
    Unreachable(#[source] Box<ureq::Error>),
    #[error("it answers {0}")]
    Status(u16),
    #[error("it sends more than {0} bytes, which are the most that are taken")]
    TooLarge(u64),
    #[error("the answer broke off")]
    BrokeOff(#[source] std::io::Error),
    #[error("its copy cannot be kept at {place}")]
    Cache {
        place: String,
        #[source]
        source: std::io::Error,
    },
}

/// What is known of a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Copy {
    url: String,
    etag: Option<String>,
    last_modified: Option<String>,
    fetched_at: DateTime<Utc>,
}

impl std::fmt::Debug for Web {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Web")
            .field("url", &self.url)
            .field("fetching", &self.fetching)
            .finish_non_exhaustive()
    }
}

impl Web {
    /// `None` for a source without an address.
    pub fn new(settings: &SourceSettings, fetching: Fetching) -> Option<Self> {
        let url = settings.url.clone()?;
        let mut settings = settings.clone();
        settings.file = fetching.cache.join(format!("{}.{}", settings.info.id, settings.format.as_str()));
        let local = super::open(&settings);
        Some(Self { url, settings, fetching, local })
    }

    /// Makes the copy as fresh as it has to be.
    fn fetch(&self) -> Result<(), FetchError> {
        let known = self.known_copy();
        if let Some(copy) = &known
            && self.is_young(copy)
        {
            return Ok(());
        }
        let is_web =
            ["http://", "https://"].iter().any(|scheme| self.url.to_ascii_lowercase().starts_with(scheme));
        if !is_web {
            return Err(FetchError::Scheme);
        }
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .timeout_connect(Some(CONNECT_TIMEOUT))
            .timeout_global(Some(self.fetching.timeout))
            .max_redirects(MAX_REDIRECTS)
            .http_status_as_error(false)
            .user_agent(USER_AGENT)
            .build()
            .into();
        let mut request = agent.get(&self.url);
        if let Some(copy) = &known {
            for (name, value) in [("if-none-match", &copy.etag), ("if-modified-since", &copy.last_modified)] {
                if let Some(value) = value {
                    request = request.header(name, value);
                }
            }
        }
        let answer = request.call().map_err(|error| FetchError::Unreachable(Box::new(error)))?;
        match (answer.status().as_u16(), known) {
            (304, Some(copy)) => self.note(&Copy { fetched_at: self.fetching.now, ..copy }),
            (200, _) => {
                let copy = self.copy_of(answer.headers());
                self.keep(&mut answer.into_body().into_reader())?;
                self.note(&copy)
            }
            (status, _) => Err(FetchError::Status(status)),
        }
    }

    /// What is known of the copy that is there, if it is of this address.
    fn known_copy(&self) -> Option<Copy> {
        let text = fs::read_to_string(self.note_path()).ok()?;
        let copy: Copy = serde_json::from_str(&text).ok()?;
        (copy.url == self.url && self.settings.file.is_file()).then_some(copy)
    }

    fn is_young(&self, copy: &Copy) -> bool {
        let age = self.fetching.now.signed_duration_since(copy.fetched_at).to_std();
        let limit = self.settings.every.map(|every| every.duration());
        !self.fetching.ask_again && age.ok().zip(limit).is_some_and(|(age, limit)| age < limit)
    }

    fn copy_of(&self, headers: &HeaderMap) -> Copy {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        Copy {
            url: self.url.clone(),
            etag: text(header::ETAG),
            last_modified: text(header::LAST_MODIFIED),
            fetched_at: self.fetching.now,
        }
    }

    /// Writes the answer beside the copy and puts it in its place once it is whole.
    fn keep(&self, body: &mut impl Read) -> Result<(), FetchError> {
        let place = &self.settings.file;
        let failed = |source| FetchError::Cache { place: place.display().to_string(), source };
        fs::create_dir_all(&self.fetching.cache).map_err(failed)?;
        let partial = place.with_extension("partial");
        let mut file = fs::File::create(&partial).map_err(failed)?;
        let (mut size, mut buffer) = (0_u64, vec![0; 64 << 10]);
        let outcome = loop {
            let n = match body.read(&mut buffer) {
                Ok(0) => break Ok(()),
                Ok(n) => n,
                Err(error) => break Err(FetchError::BrokeOff(error)),
            };
            size += n as u64;
            if size > self.fetching.max_bytes {
                break Err(FetchError::TooLarge(self.fetching.max_bytes));
            }
            if let Err(error) = file.write_all(&buffer[..n]) {
                break Err(failed(error));
            }
        };
        let outcome = outcome.and_then(|()| fs::rename(&partial, place).map_err(failed));
        if outcome.is_err() {
            // What is left of a broken answer is of no use; that it cannot be removed is no second error.
            _ = fs::remove_file(&partial);
        }
        outcome
    }

    fn note(&self, copy: &Copy) -> Result<(), FetchError> {
        let place = self.note_path();
        let text = serde_json::to_string_pretty(copy).expect("a struct of texts is JSON");
        fs::write(&place, text)
            .map_err(|source| FetchError::Cache { place: place.display().to_string(), source })
    }

    fn note_path(&self) -> PathBuf {
        self.fetching.cache.join(format!("{}.copy", self.settings.info.id))
    }
}

impl Source for Web {
    fn info(&self) -> &SourceInfo {
        &self.settings.info
    }

    fn records(&self) -> Result<Box<dyn Iterator<Item = RawRecord> + Send + '_>, SourceError> {
        self.fetch().map_err(|error| SourceError::Unavailable {
            source_id: self.settings.info.id.clone(),
            place: self.url.clone(),
            source: Box::new(error),
        })?;
        self.local.records()
    }
}
