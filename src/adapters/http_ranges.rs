//! A file on a web server, read by byte ranges (RFC 9110, 14).

use std::io::{self, Read};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ureq::http::{HeaderMap, header};

use crate::formats::pmtiles::ranges::Ranges;

/// Says who asks, and where to complain.
const USER_AGENT: &str =
    concat!("bussola/", env!("CARGO_PKG_VERSION"), " (+", env!("CARGO_PKG_REPOSITORY"), ")");
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
const MAX_REDIRECTS: u32 = 5;
/// A connection that breaks off is made anew so often; a refusal is taken at once.
const ATTEMPTS: u32 = 3;

/// See the module.
#[derive(Debug)]
pub struct HttpRanges {
    url: String,
    agent: ureq::Agent,
    /// Which version of the file was read first, as the server marks it.
    version: Mutex<Option<Version>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Version {
    mark: Option<String>,
    size: Option<String>,
}

/// Why a range cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum RangeError {
    #[error("only http:// and https:// can be asked")]
    Scheme,
    #[error("the server cannot be reached")]
    Unreachable(#[source] Box<ureq::Error>),
    #[error("the server answers {0}")]
    Status(u16),
    #[error("the server sends the whole file instead of a range; download it and name the file")]
    NoRanges,
    #[error("the server sends another range than the one that was asked for")]
    OtherRange,
    #[error("the file was changed on the server while it was read; begin again")]
    Changed,
    #[error("the answer broke off")]
    BrokeOff(#[source] io::Error),
}

impl HttpRanges {
    /// Nothing is asked yet. `timeout` is for one range.
    pub fn new(url: &str, timeout: Duration) -> Result<Self, RangeError> {
        if !is_web(url) {
            return Err(RangeError::Scheme);
        }
        let agent = ureq::Agent::config_builder()
            .timeout_connect(Some(CONNECT_TIMEOUT))
            .timeout_global(Some(timeout))
            .max_redirects(MAX_REDIRECTS)
            .http_status_as_error(false)
            .user_agent(USER_AGENT)
            .build()
            .into();
        Ok(Self { url: url.to_owned(), agent, version: Mutex::default() })
    }

    fn asked(&self, offset: u64, length: usize) -> Result<Vec<u8>, RangeError> {
        let last = offset.saturating_add(length as u64) - 1;
        // Packed on the way, a range would be one of other bytes.
        let request = self.agent.get(&self.url).header(header::ACCEPT_ENCODING, "identity");
        let answer = request.header(header::RANGE, format!("bytes={offset}-{last}")).call();
        let answer = answer.map_err(|error| RangeError::Unreachable(Box::new(error)))?;
        match answer.status().as_u16() {
            206 => {}
            200 => return Err(RangeError::NoRanges),
            // Nothing lies there.
            416 => return Ok(Vec::new()),
            status => return Err(RangeError::Status(status)),
        }
        let size = size_of(answer.headers(), offset).ok_or(RangeError::OtherRange)?;
        self.check(Version { mark: mark_of(answer.headers()), size })?;
        let mut bytes = Vec::with_capacity(length);
        let mut body = answer.into_body().into_reader().take(length as u64);
        body.read_to_end(&mut bytes).map_err(RangeError::BrokeOff)?;
        Ok(bytes)
    }

    /// Two versions of a file have no archive in common.
    fn check(&self, version: Version) -> Result<(), RangeError> {
        let mut known = self.version.lock().unwrap_or_else(PoisonError::into_inner);
        match &*known {
            Some(first) if *first != version => Err(RangeError::Changed),
            _ => {
                *known = Some(version);
                Ok(())
            }
        }
    }
}

/// Whether a text is the address of something on the web.
pub fn is_web(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.starts_with("http://") || text.starts_with("https://")
}

fn mark_of(headers: &HeaderMap) -> Option<String> {
    let mark = headers.get(header::ETAG).or_else(|| headers.get(header::LAST_MODIFIED))?;
    mark.to_str().ok().map(str::to_owned)
}

/// The size of the whole file, when it is told; `None` when the range does not begin where it should.
fn size_of(headers: &HeaderMap, offset: u64) -> Option<Option<String>> {
    let text = headers.get(header::CONTENT_RANGE)?.to_str().ok()?.strip_prefix("bytes ")?;
    let (range, size) = text.split_once('/')?;
    let (first, _) = range.split_once('-')?;
    let is_asked = first.trim().parse() == Ok(offset);
    is_asked.then(|| (size != "*").then(|| size.to_owned()))
}

impl Ranges for HttpRanges {
    fn read(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        if length == 0 {
            return Ok(Vec::new());
        }
        let mut attempt = 1;
        loop {
            match self.asked(offset, length) {
                Ok(bytes) => return Ok(bytes),
                Err(RangeError::Unreachable(_) | RangeError::BrokeOff(_)) if attempt < ATTEMPTS => {
                    attempt += 1;
                }
                Err(error) => return Err(io::Error::other(error)),
            }
        }
    }
}
