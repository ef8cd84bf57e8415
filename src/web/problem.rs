//! Everything that can go wrong with a request, as one enum; the API tells it by RFC 9457.

use std::error::Error;
use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bussola_engine::domain::query::FilterError;
use serde::Serialize;

use super::layers::access::request_id;
use crate::formats::pmtiles::ArchiveError;
use crate::ports::geocoder::GeocodeError;
use crate::ports::store::StoreError;

/// What would have been right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowed {
    /// One of these words.
    OneOf(Vec<String>),
    /// Anything of this shape, in English.
    Shape(&'static str),
    /// What the value itself calls for, in English.
    Told(String),
}

impl Allowed {
    pub fn words<T: ToString>(words: impl IntoIterator<Item = T>) -> Self {
        Self::OneOf(words.into_iter().map(|word| word.to_string()).collect())
    }

    fn into_list(self) -> Vec<String> {
        match self {
            Self::OneOf(words) => words,
            Self::Shape(shape) => vec![shape.to_owned()],
            Self::Told(told) => vec![told],
        }
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub enum Problem {
    UnknownParameter {
        parameter: String,
        allowed: Vec<String>,
    },
    RepeatedParameter {
        parameter: String,
    },
    MissingParameter {
        parameter: &'static str,
        allowed: Allowed,
    },
    BadValue {
        parameter: &'static str,
        value: String,
        allowed: Allowed,
    },
    /// The query string is not UTF-8 once decoded.
    BadQuery,
    NoSuchPath,
    NoSuchDesk {
        id: String,
    },
    NoSuchSheet {
        id: String,
    },
    NoSuchRun {
        id: String,
    },
    NoSuchCollection {
        id: String,
        allowed: Vec<String>,
    },
    NoSuchFormat {
        format: String,
        allowed: Vec<String>,
    },
    NoSuchFile {
        name: String,
    },
    NoSuchTile {
        tile: String,
        min_zoom: u8,
        max_zoom: u8,
    },
    NoSuchGrid {
        id: String,
        known: &'static str,
    },
    /// `what` it is, in English.
    NoSuchObject {
        what: &'static str,
        id: String,
    },
    MethodNotAllowed,
    UriTooLong,
    TooManyRequests {
        retry_after: Duration,
    },
    /// The request took longer than a person waits.
    TimedOut,
    /// Something that the answer needs cannot be reached just now.
    Unavailable {
        retry_after: Duration,
        source: Option<Box<dyn Error + Send + Sync>>,
    },
    /// Our own fault.
    Internal(Box<dyn Error + Send + Sync>),
    /// Our own fault, already told by the panic.
    Panicked,
}

/// Longest part of a value that is echoed, in characters.
const MAX_ECHO: usize = 200;

#[derive(Serialize)]
struct Body {
    r#type: String,
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// The id under which the request is in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed: Option<Vec<String>>,
}

impl Problem {
    pub const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/problem+json");

    /// Every code with its status and title, for the documentation.
    pub const CODES: [(&'static str, StatusCode, &'static str); 13] = [
        ("unknown-parameter", StatusCode::BAD_REQUEST, "Unknown parameter"),
        ("repeated-parameter", StatusCode::BAD_REQUEST, "Parameter given twice"),
        ("missing-parameter", StatusCode::BAD_REQUEST, "Parameter missing"),
        ("bad-value", StatusCode::BAD_REQUEST, "Value not allowed"),
        ("bad-query", StatusCode::BAD_REQUEST, "Query not readable"),
        ("not-found", StatusCode::NOT_FOUND, "Not found"),
        ("format-not-found", StatusCode::NOT_FOUND, "Format not offered"),
        ("method-not-allowed", StatusCode::METHOD_NOT_ALLOWED, "Method not allowed"),
        ("uri-too-long", StatusCode::URI_TOO_LONG, "Address too long"),
        ("too-many-requests", StatusCode::TOO_MANY_REQUESTS, "Too many requests"),
        ("timed-out", StatusCode::SERVICE_UNAVAILABLE, "Took too long"),
        ("unavailable", StatusCode::SERVICE_UNAVAILABLE, "Not available just now"),
        ("internal", StatusCode::INTERNAL_SERVER_ERROR, "Our fault"),
    ];

    /// The last part of the problem's type, stable.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownParameter { .. } => "unknown-parameter",
            Self::RepeatedParameter { .. } => "repeated-parameter",
            Self::MissingParameter { .. } => "missing-parameter",
            Self::BadValue { .. } => "bad-value",
            Self::BadQuery => "bad-query",
            Self::NoSuchPath
            | Self::NoSuchDesk { .. }
            | Self::NoSuchSheet { .. }
            | Self::NoSuchRun { .. }
            | Self::NoSuchCollection { .. }
            | Self::NoSuchFile { .. }
            | Self::NoSuchTile { .. }
            | Self::NoSuchGrid { .. }
            | Self::NoSuchObject { .. } => "not-found",
            Self::NoSuchFormat { .. } => "format-not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::UriTooLong => "uri-too-long",
            Self::TooManyRequests { .. } => "too-many-requests",
            Self::TimedOut => "timed-out",
            Self::Unavailable { .. } => "unavailable",
            Self::Internal(_) | Self::Panicked => "internal",
        }
    }

    pub fn status(&self) -> StatusCode {
        self.kind().1
    }

    fn kind(&self) -> (&'static str, StatusCode, &'static str) {
        let code = self.code();
        *Self::CODES.iter().find(|(own, ..)| *own == code).expect("every code is listed")
    }

    /// How long to wait before asking again, where that helps.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::TooManyRequests { retry_after } | Self::Unavailable { retry_after, .. } => {
                Some(*retry_after)
            }
            Self::TimedOut => Some(Duration::from_secs(5)),
            _ => None,
        }
    }

    /// Whether the log, not the visitor, is told what happened.
    pub fn is_ours(&self) -> bool {
        self.status().is_server_error()
    }

    /// The parameter that is wrong, for problems that have one.
    pub fn parameter(&self) -> Option<&str> {
        match self {
            Self::UnknownParameter { parameter, .. } | Self::RepeatedParameter { parameter } => {
                Some(parameter)
            }
            Self::MissingParameter { parameter, .. } | Self::BadValue { parameter, .. } => Some(parameter),
            _ => None,
        }
    }

    fn body(self) -> Body {
        let (code, status, title) = self.kind();
        let mut body = Body {
            r#type: format!("/api/docs#{code}"),
            title,
            status: status.as_u16(),
            detail: None,
            instance: request_id().map(|id| format!("urn:request:{id}")),
            parameter: self.parameter().map(echo),
            value: None,
            allowed: None,
        };
        let parameter = body.parameter.clone().unwrap_or_default();
        let not_found = |what: &str, id: &str| Some(format!("There is no {what} {:?}.", echo(id)));
        match self {
            Self::UnknownParameter { allowed, .. } => {
                body.detail = Some(format!("This address has no parameter {parameter:?}."));
                body.allowed = Some(allowed);
            }
            Self::RepeatedParameter { .. } => {
                let hint = "Give it once; several values are separated by commas.";
                body.detail = Some(format!("The parameter {parameter:?} is there more than once. {hint}"));
            }
            Self::MissingParameter { allowed, .. } => {
                body.detail = Some(format!("The parameter {parameter:?} is needed."));
                body.allowed = Some(allowed.into_list());
            }
            Self::BadValue { value, allowed, .. } => {
                body.detail =
                    Some(format!("{:?} is not allowed for the parameter {parameter:?}.", echo(&value)));
                body.value = Some(echo(&value));
                body.allowed = Some(allowed.into_list());
            }
            Self::BadQuery => body.detail = Some("The query is not percent-encoded UTF-8.".to_owned()),
            Self::NoSuchPath => {
                body.detail = Some("There is nothing at this address; see /api/docs.".to_owned());
            }
            Self::NoSuchDesk { id } => body.detail = not_found("desk", &id),
            Self::NoSuchSheet { id } => body.detail = not_found("sheet", &id),
            Self::NoSuchRun { id } => body.detail = not_found("run", &id),
            Self::NoSuchCollection { id, allowed } => {
                body.detail = not_found("collection", &id);
                body.allowed = Some(allowed);
            }
            Self::NoSuchFile { name } => body.detail = not_found("file", &name),
            Self::NoSuchTile { tile, min_zoom, max_zoom } => {
                body.detail = not_found("tile", &tile);
                let zooms = format!("zoom {min_zoom} to {max_zoom}");
                body.allowed = Some(vec![zooms, "column and row from 0 to 2^zoom - 1".to_owned()]);
            }
            Self::NoSuchGrid { id, known } => {
                body.detail = not_found("tile matrix set", &id);
                body.allowed = Some(vec![known.to_owned()]);
            }
            Self::NoSuchObject { what, id } => body.detail = not_found(what, &id),
            Self::NoSuchFormat { format, allowed } => {
                body.detail = not_found("format", &format);
                body.allowed = Some(allowed);
            }
            Self::MethodNotAllowed => body.allowed = Some(vec!["GET".to_owned(), "HEAD".to_owned()]),
            Self::UriTooLong => body.detail = Some("The address has more than 8192 bytes.".to_owned()),
            Self::TooManyRequests { .. } => {
                body.detail = Some("Wait for the seconds of Retry-After, then go on.".to_owned());
            }
            Self::TimedOut | Self::Unavailable { .. } => {
                body.detail = Some("Try again in a moment; nothing is wrong with the request.".to_owned());
            }
            Self::Internal(_) | Self::Panicked => {
                body.detail = Some("Nothing is wrong with the request. Tell us the instance.".to_owned());
            }
        }
        body
    }

    /// Writes the chain of causes to the log, once, without anything that the visitor sent.
    fn log(&self) {
        let (code, id) = (self.code(), request_id().unwrap_or_default());
        match self {
            Self::Internal(error) => {
                tracing::error!(request.id = id, problem = code, chain = chain(&**error));
            }
            Self::Unavailable { source, .. } => {
                let chain = source.as_deref().map(|error| chain(error)).unwrap_or_default();
                tracing::error!(request.id = id, problem = code, chain);
            }
            other if other.is_ours() => tracing::error!(request.id = id, problem = code),
            _ => {}
        }
    }
}

fn echo(value: &str) -> String {
    value.chars().take(MAX_ECHO).collect()
}

fn chain(error: &(dyn Error + 'static)) -> String {
    let mut told = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        told.push_str(": ");
        told.push_str(&error.to_string());
        cause = error.source();
    }
    told
}

/// A path that is no UTF-8 is refused before any handler of ours: told like every other that leads nowhere.
pub async fn reworded(response: Response) -> Response {
    let is_plain = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|own| own.as_bytes().starts_with(b"text/plain"));
    if response.status() == StatusCode::BAD_REQUEST && is_plain {
        Problem::NoSuchPath.into_response()
    } else {
        response
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        self.log();
        let (status, retry_after) = (self.status(), self.retry_after());
        let body = serde_json::to_vec(&self.body()).expect("a problem has only texts and numbers");
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, Self::MEDIA_TYPE);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(wait) = retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        }
        if status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(_) => {
                Self::Unavailable { retry_after: Duration::from_secs(5), source: Some(Box::new(error)) }
            }
            StoreError::Conflict { .. } | StoreError::Corrupt { .. } => Self::Internal(Box::new(error)),
        }
    }
}

impl From<ArchiveError> for Problem {
    fn from(error: ArchiveError) -> Self {
        Self::Internal(Box::new(error))
    }
}

impl From<GeocodeError> for Problem {
    /// The cause is dropped: a driver's error may repeat the address that was asked.
    fn from(error: GeocodeError) -> Self {
        let retry_after = match error {
            GeocodeError::Busy { retry_after } => retry_after,
            GeocodeError::Refused | GeocodeError::Unavailable(_) => Duration::from_secs(30),
        };
        Self::Unavailable { retry_after, source: None }
    }
}

impl From<FilterError> for Problem {
    fn from(FilterError { field, count }: FilterError) -> Self {
        Self::BadValue {
            parameter: field,
            value: format!("{count} values"),
            allowed: Allowed::Shape("at most 32 values"),
        }
    }
}
