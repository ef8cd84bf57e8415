//! Where addresses in documents for other programs begin.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::web::sheets::public_base;
use crate::web::site::Site;

/// The public address, or the one by which the program came, as map programs cannot follow an address without a host;
/// empty when neither is known.
#[derive(Debug, Clone)]
pub(crate) struct Base(pub String);

impl FromRequestParts<Arc<Site>> for Base {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Infallible> {
        Ok(Self(public_base(site, &parts.uri, &parts.headers).unwrap_or_default()))
    }
}
