//! `/feeds/{city}.atom` and `.json`: the last changes of a city, for whoever wants to be told.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::network::DataVersion;
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::atom;
use super::difference::{Difference, What};
use super::operations::{FEED_ATOM, FEED_JSON};
use crate::ports::past::DeskChange;
use crate::publication::{Field, FieldValue};
use crate::web::extract::{Params, read_lang};
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::{select, urls};

/// Entries of a feed.
const MAX_ENTRIES: usize = 50;

/// Changes that are read at once, and how often at most: a feed tells what is new, not what was.
const PAGE: u32 = 500;
const MAX_PAGES: usize = 10;

/// A feed in words.
pub(super) struct Feed {
    pub id: String,
    pub title: String,
    pub lang: Language,
    /// Of the newest entry; of the beginning of time when there is none.
    pub updated: String,
    pub page_url: String,
    pub feed_url: String,
    pub author: String,
    pub rights: String,
    pub entries: Vec<Entry>,
}

/// One change in words.
pub(super) struct Entry {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub updated: String,
    /// The page of the desk, while there is one.
    pub url: Option<String>,
}

/// `GET /feeds/{slug}.atom` and `GET /feeds/{slug}.json`
pub(super) async fn feed(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let parts = file.rsplit_once('.');
    let found = parts.and_then(|(slug, format)| {
        let city = site.cities.iter().find(|city| city.slug.as_str() == slug)?;
        ["atom", "json"].contains(&format).then_some((city, format == "atom"))
    });
    let Some((city, is_atom)) = found else { return Err(Problem::NoSuchFile { name: file }) };
    let operation = if is_atom { FEED_ATOM } else { FEED_JSON };
    let mut params = Params::strict(query.as_deref(), &operation.names())?;
    let lang = read_lang(&mut params, &site)?;
    let path = format!("/feeds/{file}?lang={lang}");
    let feed = read(&site, city, lang, &path).await?;
    let body = if is_atom {
        atom::written(&feed).into_bytes()
    } else {
        serde_json::to_vec(&JsonFeed::from(feed)).map_err(|error| Problem::Internal(Box::new(error)))?
    };
    let mut response = Response::new(body.into());
    let media_type = HeaderValue::from_static(operation.answer.media_type);
    response.headers_mut().insert(header::CONTENT_TYPE, media_type);
    Ok(response)
}

async fn read(site: &Site, city: &City, lang: Language, path: &str) -> Result<Feed, Problem> {
    let t = Say { texts: &site.texts, language: lang };
    let entries = newest(site, city, t).await?;
    let updated =
        entries.first().map_or_else(|| instant(DateTime::UNIX_EPOCH), |entry| entry.updated.clone());
    Ok(Feed {
        id: name(&["feed", city.slug.as_str(), lang.as_str()]),
        title: t.with("feed-title", &[("city", &city.name)]),
        lang,
        updated,
        page_url: urls::public(site, &format!("/{lang}/find?city={}", city.slug)),
        feed_url: urls::public(site, path),
        author: site.publication.attribution().to_owned(),
        rights: site.publication.licence().to_owned(),
        entries,
    })
}

async fn newest(site: &Site, city: &City, t: Say<'_>) -> Result<Vec<Entry>, Problem> {
    let mut entries = Vec::new();
    let mut before = DataVersion(u64::MAX);
    for _ in 0..MAX_PAGES {
        let page = site.past.newest_changes(before, PAGE).await?;
        let Some(last) = page.last() else { break };
        before = last.version;
        let told =
            page.iter().filter(|change| is_in(city, change)).filter_map(|change| entry(site, t, change));
        entries.extend(told.take(MAX_ENTRIES - entries.len()));
        if entries.len() == MAX_ENTRIES {
            break;
        }
    }
    Ok(entries)
}

fn is_in(city: &City, change: &DeskChange) -> bool {
    [&change.before, &change.after].into_iter().flatten().any(|record| select::lies_in(city, record))
}

fn entry(site: &Site, t: Say<'_>, change: &DeskChange) -> Option<Entry> {
    let DeskChange { id, version, at, before, after } = change;
    let Difference { what, desk, fields, moved: _ } =
        Difference::between(&site.publication, before.as_ref(), after.as_ref())?;
    let desk_name = match desk.value(Field::Name) {
        Some(FieldValue::Text(name)) => name.clone(),
        _ => desk.id.clone(),
    };
    let key = match what {
        What::Added => "feed-added",
        What::Removed => "feed-removed",
        What::Moved => "feed-moved",
        What::Changed => "feed-changed",
    };
    let organization = match desk.value(Field::Organization) {
        Some(FieldValue::Text(name)) => Some(name.clone()),
        _ => None,
    };
    let summary: Vec<String> = organization.into_iter().chain(facts(t, &fields)).collect();
    Some(Entry {
        id: name(&["change", &version.to_string(), id.as_str(), &instant(*at)]),
        title: t.with(key, &[("name", &desk_name)]),
        summary: summary.join(" · "),
        updated: instant(*at),
        url: link(site, t.language, id, what),
    })
}

fn link(site: &Site, lang: Language, id: &DeskId, what: What) -> Option<String> {
    (what != What::Removed).then(|| urls::desk_page(site, lang, id))
}

/// What people call the fields, each once.
fn facts(t: Say<'_>, fields: &[Field]) -> Vec<String> {
    let mut keys: Vec<&str> = Vec::new();
    for key in fields.iter().filter_map(|field| fact(*field)) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.into_iter().map(|key| t.say(key)).collect()
}

/// What people call a published field; nothing for those that only programs know.
fn fact(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::OpeningHours
        | Field::OpeningHoursText
        | Field::Exceptions
        | Field::LastEntryInSlots
        | Field::OnNationalHolidays
        | Field::OnPatronDay
        | Field::OnBridgeDays
        | Field::InAugust
        | Field::Opening => "remark-field-hours",
        Field::Phones => "remark-field-phone",
        Field::Address
        | Field::Street
        | Field::HouseNumber
        | Field::AddressDetail
        | Field::Postcode
        | Field::District
        | Field::Municipality
        | Field::MunicipalityIstat
        | Field::Province => "remark-field-address",
        Field::Languages | Field::LanguagesInSlots => "remark-field-languages",
        Field::Documents | Field::DocumentsMandatory => "remark-field-documents",
        Field::Access | Field::AccessInSlots | Field::StepFree => "remark-field-access",
        Field::Free => "remark-field-cost",
        Field::Needs => "remark-field-needs",
        Field::Name
        | Field::Kind
        | Field::Organization
        | Field::OrganizationKind
        | Field::OrganizationWebsite
        | Field::Audience
        | Field::LocationKind
        | Field::Emails
        | Field::Websites
        | Field::Notes
        | Field::Sheets => "remark-field-other",
        Field::ServiceId
        | Field::OrganizationId
        | Field::LocationId
        | Field::AddressVisibility
        | Field::Precision
        | Field::PrecisionM
        | Field::Geocoder
        | Field::ConfirmedOn
        | Field::ConfirmedBy
        | Field::Confidence
        | Field::Inferred
        | Field::Trust
        | Field::Source
        | Field::SourceKey
        | Field::SourceUrl
        | Field::SourceDatedOn
        | Field::Licence => return None,
    })
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A name that stays: the same parts give the same one, and no two things share one (RFC 9562, version 8).
fn name(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
        hash.update([0]);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    let bits = u128::from_be_bytes(bytes) & !(0xF << 76) & !(0x3 << 62) | (0x8 << 76) | (0x2 << 62);
    let hex = format!("{bits:032x}");
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// JSON Feed 1.1.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct JsonFeed {
    version: &'static str,
    title: String,
    home_page_url: String,
    feed_url: String,
    language: String,
    authors: Vec<JsonAuthor>,
    items: Vec<JsonItem>,
}

/// Whom the data is from.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct JsonAuthor {
    name: String,
}

/// One change.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct JsonItem {
    id: String,
    /// The page of the desk; left out for one that is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    title: String,
    content_text: String,
    /// RFC 3339.
    date_published: String,
}

impl From<Feed> for JsonFeed {
    fn from(feed: Feed) -> Self {
        let Feed { id: _, title, lang, updated: _, page_url, feed_url, author, rights: _, entries } = feed;
        let item = |entry: Entry| {
            let Entry { id, title, summary, updated, url } = entry;
            let content_text = if summary.is_empty() { title.clone() } else { summary };
            JsonItem { id, url, title, content_text, date_published: updated }
        };
        Self {
            version: "https://jsonfeed.org/version/1.1",
            title,
            home_page_url: page_url,
            feed_url,
            language: lang.to_string(),
            authors: vec![JsonAuthor { name: author }],
            items: entries.into_iter().map(item).collect(),
        }
    }
}
