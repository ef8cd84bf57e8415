//! Pages of lists, and lists as one object per line without pages.

use std::io;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Serialize;

use crate::web::extract::Params;
use crate::web::problem::{Allowed, Problem};

pub const JSON: &str = "application/json";
pub const NDJSON: &str = "application/x-ndjson";

/// Most objects of a page, and how many there are unless asked otherwise.
pub const MAX_PER_PAGE: usize = 100;
pub const PER_PAGE: usize = 20;
/// The same where an object is an identifier and a moment: whoever asks wants all at once.
pub const MAX_MINIMAL: usize = 100_000;
/// The last page that can be asked for.
pub const MAX_PAGE: usize = 10_000_000;

/// Objects that are written together when a list is streamed.
const LINES: usize = 32;

/// A page of a list, in the words of the standard.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Page<T> {
    /// How many objects meet the conditions.
    pub total_items: usize,
    pub total_pages: usize,
    /// From 1.
    pub page_number: usize,
    /// How many objects this page has.
    pub size: usize,
    pub first_page: bool,
    pub last_page: bool,
    /// Whether this page has no objects.
    pub empty: bool,
    pub contents: Vec<T>,
}

/// How a list is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// From 1.
    Pages { page: usize, per_page: usize },
    /// Every object on its line; pages have no meaning.
    Lines,
}

impl Paging {
    pub fn read(params: &mut Params) -> Result<Self, Problem> {
        Self::read_with(params, PER_PAGE, MAX_PER_PAGE)
    }

    /// For objects of which many fit into an answer.
    pub fn read_minimal(params: &mut Params) -> Result<Self, Problem> {
        Self::read_with(params, MAX_MINIMAL, MAX_MINIMAL)
    }

    fn read_with(params: &mut Params, usual: usize, most: usize) -> Result<Self, Problem> {
        let number = |most: usize, shape: &'static str| {
            move |text: &str| {
                let number = text.parse().ok().filter(|number| (1..=most).contains(number));
                number.ok_or(Allowed::Shape(shape))
            }
        };
        let shape = if most == MAX_MINIMAL { "1 to 100000" } else { "1 to 100" };
        let page = params.value("page", number(MAX_PAGE, "1 to 10000000"))?.unwrap_or(1);
        let per_page = params.value("per_page", number(most, shape))?.unwrap_or(usual);
        let lines = params.value("format", |text| match text {
            "json" => Ok(false),
            "ndjson" => Ok(true),
            _ => Err(Allowed::words(["json", "ndjson"])),
        })?;
        Ok(if lines.unwrap_or(false) { Self::Lines } else { Self::Pages { page, per_page } })
    }

    /// The list; `tell` makes its objects by their place among all that meet the conditions.
    pub fn answer<T: Serialize>(
        self,
        total_items: usize,
        tell: impl Fn(usize) -> Option<T> + Send + 'static,
    ) -> Result<Response, Problem> {
        match self {
            Self::Pages { page, per_page } => {
                let start = (page - 1).saturating_mul(per_page).min(total_items);
                let end = start.saturating_add(per_page).min(total_items);
                let contents: Vec<T> = (start..end).filter_map(tell).collect();
                let total_pages = total_items.div_ceil(per_page);
                json(&Page {
                    total_items,
                    total_pages,
                    page_number: page,
                    size: contents.len(),
                    first_page: page == 1,
                    last_page: page >= total_pages,
                    empty: contents.is_empty(),
                    contents,
                })
            }
            Self::Lines => {
                let starts = (0..total_items).step_by(LINES);
                let lines = starts.map(move |start| {
                    let mut bytes = Vec::new();
                    for object in (start..(start + LINES).min(total_items)).filter_map(&tell) {
                        serde_json::to_writer(&mut bytes, &object)?;
                        bytes.push(b'\n');
                    }
                    Ok::<_, io::Error>(Bytes::from(bytes))
                });
                let mut response = Body::from_stream(stream::iter(lines)).into_response();
                response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(NDJSON));
                Ok(response)
            }
        }
    }
}

/// One object.
pub fn json(answer: &impl Serialize) -> Result<Response, Problem> {
    let body = serde_json::to_vec(answer).map_err(|error| Problem::Internal(Box::new(error)))?;
    let mut response = body.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Paging, Problem> {
        Params::strict(Some(query), &["page", "per_page", "format"])
            .and_then(|mut params| Paging::read(&mut params))
    }

    #[test]
    fn pages_are_bounded_and_lines_have_none() {
        assert_eq!(read("").expect("nothing to refuse"), Paging::Pages { page: 1, per_page: 20 });
        let asked = read("page=3&per_page=100&format=json").expect("within bounds");
        assert_eq!(asked, Paging::Pages { page: 3, per_page: 100 });
        assert_eq!(read("format=ndjson&page=3").expect("pages mean nothing"), Paging::Lines);
        for wrong in ["page=0", "page=x", "per_page=101", "per_page=-1", "format=xml", "page=99999999"] {
            assert!(matches!(read(wrong), Err(Problem::BadValue { .. })), "{wrong}");
        }
    }
}
