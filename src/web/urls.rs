//! Addresses of the site, written in one place.

use axum::http::{HeaderMap, header};
use bussola_engine::domain::id::{DeskId, SheetId};
use bussola_engine::domain::language::Language;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::site::Site;

/// Kept as they are in the values of a query.
const QUERY: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b',').remove(b':');

/// A value made fit for a query.
pub fn encoded(value: &str) -> String {
    utf8_percent_encode(value, QUERY).to_string()
}

/// A path under the public address when the site knows it, or else as it is.
pub fn public(site: &Site, path: &str) -> String {
    format!("{}{path}", site.public_url.as_deref().unwrap_or_default())
}

/// The public address, or the one by which the site was asked: what absolute links begin with.
pub fn origin(site: &Site, headers: &HeaderMap) -> String {
    if let Some(public) = &site.public_url {
        return public.clone();
    }
    let is_host = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok());
    let host = host.filter(|host| !host.is_empty() && host.chars().all(is_host)).unwrap_or("127.0.0.1:8080");
    format!("http://{host}")
}

/// The page of a desk.
pub fn desk_page(site: &Site, lang: Language, id: &DeskId) -> String {
    public(site, &desk_path(lang, id))
}

pub fn desk_path(lang: Language, id: &DeskId) -> String {
    format!("/{lang}/desk/{id}")
}

/// The page of a sheet.
pub fn sheet_page(site: &Site, lang: Language, id: &SheetId) -> String {
    public(site, &sheet_path(lang, id))
}

pub fn sheet_path(lang: Language, id: &SheetId) -> String {
    format!("/{lang}/sheet/{id}")
}

/// The printed sheet.
pub fn sheet_pdf(site: &Site, lang: Language, id: &SheetId) -> String {
    public(site, &format!("/sheets/{id}.{lang}.pdf"))
}

/// The sheet with everything that belongs to it.
pub fn sheet_zip(site: &Site, id: &SheetId) -> String {
    public(site, &format!("/sheets/{id}.zip"))
}
