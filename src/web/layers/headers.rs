//! Headers that every answer carries, and limits that every request meets.

use std::time::Duration;

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::web::problem::Problem;

/// Nothing is loaded from elsewhere and no script stands in a page.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; font-src 'self'; manifest-src 'self'; \
    base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const SECURITY: [(HeaderName, &str); 4] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Addresses carry positions: no other site may learn them from a link.
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("permissions-policy"), "geolocation=(self), camera=(), microphone=()"),
];

/// Longest path and query, in bytes.
const MAX_URI: usize = 8 * 1024;

/// Longest time until an answer begins.
const PATIENCE: Duration = Duration::from_secs(20);
/// The same for a zip, for which dozens of sheets may have to be printed first.
const PATIENCE_FOR_ZIP: Duration = Duration::from_secs(180);

/// Security headers on every answer, also on problems; not on `304`, whose headers take the place of those that the
/// browser has, and some pages have a policy of their own.
pub async fn secure(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status() == StatusCode::NOT_MODIFIED {
        return response;
    }
    for (name, value) in SECURITY {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Gives a page a policy of its own: the usual one, with one rule in place of another.
pub fn with_policy(mut response: Response, (rule, instead): (&str, &str)) -> Response {
    debug_assert!(CONTENT_SECURITY_POLICY.contains(rule), "the policy has no rule {rule}");
    let policy = CONTENT_SECURITY_POLICY.replace(rule, instead);
    let policy = HeaderValue::from_str(&policy).expect("rules are ASCII");
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

/// Refuses endless addresses, and stops waiting in the end.
pub async fn bound(request: Request, next: Next) -> Response {
    let length = request.uri().path_and_query().map_or(0, |uri| uri.as_str().len());
    if length > MAX_URI {
        return Problem::UriTooLong.into_response();
    }
    let patience = if request.uri().path().ends_with(".zip") { PATIENCE_FOR_ZIP } else { PATIENCE };
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::TimedOut.into_response(),
    }
}
