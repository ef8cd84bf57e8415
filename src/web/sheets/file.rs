//! Files as answers: name, type and entity tag, and the address under which the visitor sees the site.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::Response;
use sha2::{Digest, Sha256};

use crate::web::site::Site;

/// A file to be sent. Its tag is made from its bytes, so that nobody loads the same sheet twice.
#[derive(Debug)]
pub(in crate::web) struct Download {
    media_type: &'static str,
    disposition: String,
    bytes: Vec<u8>,
}

impl Download {
    /// Opens in the browser; saved, it has the name.
    pub(in crate::web) fn pdf(name: &str, bytes: Vec<u8>) -> Self {
        Self { media_type: "application/pdf", disposition: format!("inline; filename=\"{name}\""), bytes }
    }

    pub(in crate::web) fn zip(name: &str, bytes: Vec<u8>) -> Self {
        Self { media_type: "application/zip", disposition: format!("attachment; filename=\"{name}\""), bytes }
    }

    pub(in crate::web) fn answer(self, request: &HeaderMap) -> Response {
        let Self { media_type, disposition, bytes } = self;
        let tag = entity_tag(&bytes);
        let is_known = has_tag(request, &tag);
        let mut response = Response::new(if is_known { Body::empty() } else { Body::from(bytes) });
        if is_known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        let text = |text: &str| HeaderValue::from_str(text).expect("identifiers and codes are ASCII");
        let headers = response.headers_mut();
        headers.insert(header::ETAG, text(&tag));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        if !is_known {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
            headers.insert(header::CONTENT_DISPOSITION, text(&disposition));
        }
        response
    }
}

/// Weak, because the same bytes may travel compressed.
fn entity_tag(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    let short: String = hash[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("W/\"{short}\"")
}

/// Weak comparison (RFC 9110, 13.1.2).
fn has_tag(request: &HeaderMap, tag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let known = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    known.flat_map(|value| value.split(',')).any(|known| known.trim() == "*" || opaque(known) == opaque(tag))
}

/// Where a QR code on paper leads: the configured address, or the one by which the visitor came.
pub(in crate::web) fn public_base(site: &Site, uri: &Uri, headers: &HeaderMap) -> Option<String> {
    site.public_url.clone().or_else(|| visited_base(uri, headers))
}

fn visited_base(uri: &Uri, headers: &HeaderMap) -> Option<String> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = uri.authority().map(|authority| authority.as_str()).or(host)?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    let is_host = (1..=255).contains(&host.len()) && host.chars().all(is_plain);
    is_host.then(|| format!("http://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).expect("a value"))])
    }

    #[test]
    fn a_file_that_the_visitor_has_is_not_sent_again() {
        let first = Download::pdf("a.it.pdf", b"PDF".to_vec()).answer(&HeaderMap::new());
        assert_eq!(first.status(), StatusCode::OK);
        assert_eq!(first.headers()[header::CONTENT_DISPOSITION], "inline; filename=\"a.it.pdf\"");
        let tag = first.headers()[header::ETAG].to_str().expect("ASCII").to_owned();
        let known = headers(header::IF_NONE_MATCH, &format!("\"other\", {tag}"));
        let second = Download::pdf("a.it.pdf", b"PDF".to_vec()).answer(&known);
        assert_eq!(second.status(), StatusCode::NOT_MODIFIED);
        let changed = Download::pdf("a.it.pdf", b"other PDF".to_vec()).answer(&known);
        assert_eq!(changed.status(), StatusCode::OK);
    }

    #[test]
    fn only_a_host_is_taken_for_an_address() {
        let base = |host| visited_base(&Uri::from_static("/sheets.zip"), &headers(header::HOST, host));
        assert_eq!(base("127.0.0.1:8080").as_deref(), Some("http://127.0.0.1:8080"));
        assert_eq!(base("[::1]:8080").as_deref(), Some("http://[::1]:8080"));
        for wrong in ["a/b", "user@host", "a b", ""] {
            assert_eq!(base(wrong), None, "{wrong}");
        }
    }
}
