//! The endpoints: each takes its parameters, asks the directory and shows.

use std::sync::Arc;

use axum::extract::{OriginalUri, Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;

use super::directory::{self, Directory, Group, View, group};
use super::id::Uuid;
use super::object::service_at_location::ServiceAtLocation;
use super::object::taxonomy::TaxonomyTerm;
use super::operations as op;
use super::page::{Paging, json};
use super::telling::Depth;
use super::wanted::{Wanted, uuid};
use crate::web::api::operations::Operation;
use crate::web::extract::{Params, read_words};
use crate::web::problem::{Allowed, Problem};
use crate::web::sheets::public_base;
use crate::web::site::Site;

type SiteState = State<Arc<Site>>;
type Answer = Result<Response, Problem>;

/// What this API is.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Base {
    /// Of HSDS.
    version: &'static str,
    /// Information on the profile: HSDS as it is, without a profile of our own.
    #[schema(format = "uri")]
    profile: &'static str,
    #[schema(format = "uri")]
    openapi_url: String,
}

/// A service as harvesters compare it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct MinimalService {
    id: Uuid,
    /// Absent where the change log does not know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    modified_date: Option<String>,
}

/// `GET /hsds`
pub async fn base(
    State(site): SiteState,
    OriginalUri(uri): OriginalUri,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Answer {
    Params::strict(query.as_deref(), &op::BASE.names())?;
    let base = public_base(&site, &uri, &headers).unwrap_or_default();
    json(&Base {
        version: "3.1",
        profile: "https://docs.openreferral.org/en/v3.1/",
        openapi_url: format!("{base}/hsds/openapi.json"),
    })
}

/// What a handler needs: the directory and the parameters of its address.
struct Request {
    site: Arc<Site>,
    directory: Arc<Directory>,
    params: Params,
}

impl Request {
    async fn open(site: Arc<Site>, query: Option<&str>, operation: &Operation) -> Result<Self, Problem> {
        let params = Params::strict(query, &operation.names())?;
        let directory = directory::open(&site).await?;
        Ok(Self { site, directory, params })
    }

    fn view(&self) -> View<'_> {
        View { site: &self.site, directory: &self.directory }
    }
}

/// Those of some groups that have one of some desks.
fn with_desks(groups: &[Group], desks: &[u32]) -> Vec<usize> {
    let has_one = |group: &Group| group.desks.iter().any(|place| desks.binary_search(place).is_ok());
    let found = groups.iter().enumerate().filter(|(_, group)| has_one(group));
    found.map(|(index, _)| index).collect()
}

/// The group that a path names.
fn named<'a>(groups: &'a [Group], what: &'static str, id: &str) -> Result<&'a Group, Problem> {
    let found = id.parse().ok().and_then(|id| group(groups, id));
    found.ok_or_else(|| Problem::NoSuchObject { what, id: id.to_owned() })
}

pub async fn organizations(State(site): SiteState, RawQuery(query): RawQuery) -> Answer {
    let mut request = Request::open(site, query.as_deref(), &op::ORGANIZATIONS).await?;
    let wanted = Wanted::read(&mut request.params)?;
    let has_full_services = request.params.flag("full_service")?;
    let depth = match (request.params.flag("full")?, has_full_services) {
        (_, true) => Depth::WithFullServices,
        (true, false) => Depth::Full,
        (false, false) => Depth::Row,
    };
    let paging = Paging::read(&mut request.params)?;
    let desks = wanted.desks(&request.site, &request.directory).await?;
    let found = with_desks(&request.directory.organizations, &desks);
    paging.answer(found.len(), move |index| {
        let group = &request.directory.organizations[found[index]];
        Some(request.view().tell_organization(group, depth))
    })
}

pub async fn organization(
    State(site): SiteState,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let mut request = Request::open(site, query.as_deref(), &op::ORGANIZATION).await?;
    let depth = if request.params.flag("full_service")? { Depth::WithFullServices } else { Depth::Full };
    let group = named(&request.directory.organizations, "organization", &id)?;
    json(&request.view().tell_organization(group, depth))
}

pub async fn services(State(site): SiteState, RawQuery(query): RawQuery) -> Answer {
    let mut request = Request::open(site, query.as_deref(), &op::SERVICES).await?;
    let wanted = Wanted::read(&mut request.params)?;
    let is_full = request.params.flag("full")?;
    let is_minimal = request.params.flag("minimal")?;
    if is_full && is_minimal {
        let allowed = Allowed::Shape("true without full");
        return Err(Problem::BadValue { parameter: "minimal", value: "true".to_owned(), allowed });
    }
    let read = if is_minimal { Paging::read_minimal } else { Paging::read };
    let paging = read(&mut request.params)?;
    let desks = wanted.desks(&request.site, &request.directory).await?;
    let found = with_desks(&request.directory.services, &desks);
    if is_minimal {
        return paging.answer(found.len(), move |index| {
            let group = &request.directory.services[found[index]];
            let modified_date = request.view().last_written(group.desks.iter().copied());
            Some(MinimalService { id: group.id, modified_date })
        });
    }
    paging.answer(found.len(), move |index| {
        request.view().tell_service(&request.directory.services[found[index]], is_full)
    })
}

pub async fn service(State(site): SiteState, Path(id): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let request = Request::open(site, query.as_deref(), &op::SERVICE).await?;
    let group = named(&request.directory.services, "service", &id)?;
    json(&request.view().tell_service(group, true))
}

pub async fn service_at_locations(State(site): SiteState, RawQuery(query): RawQuery) -> Answer {
    let mut request = Request::open(site, query.as_deref(), &op::SERVICE_AT_LOCATIONS).await?;
    let wanted = Wanted::read(&mut request.params)?;
    let is_full = request.params.flag("full")?;
    let paging = Paging::read(&mut request.params)?;
    let found = wanted.desks(&request.site, &request.directory).await?;
    paging.answer(found.len(), move |index| request.view().tell_desk(found[index], is_full))
}

pub async fn service_at_location(
    State(site): SiteState,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let request = Request::open(site, query.as_deref(), &op::SERVICE_AT_LOCATION).await?;
    let place = id.parse().ok().and_then(|id| request.directory.place(id));
    let told = place.and_then(|place| request.view().tell_desk(place, true));
    let told = told.ok_or(Problem::NoSuchObject { what: "service at a location", id })?;
    let name = told.service.as_ref().map(|service| service.name.clone());
    let status = told.service.as_ref().map(|service| service.status);
    json(&ServiceAtLocation { name, status, ..told })
}

pub async fn taxonomies(State(site): SiteState, RawQuery(query): RawQuery) -> Answer {
    let mut request = Request::open(site, query.as_deref(), &op::TAXONOMIES).await?;
    let search = read_words(&mut request.params, "search")?;
    let paging = Paging::read(&mut request.params)?;
    let all = request.directory.taxonomies.taxonomies.iter();
    let found = all.filter(|taxonomy| speaks_of(search.as_deref(), [&taxonomy.name, &taxonomy.description]));
    let found: Vec<_> = found.cloned().collect();
    paging.answer(found.len(), move |index| found.get(index).cloned())
}

pub async fn taxonomy(State(site): SiteState, Path(id): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let request = Request::open(site, query.as_deref(), &op::TAXONOMY).await?;
    let found = id.parse().ok().and_then(|id| request.directory.taxonomies.taxonomy(id));
    json(found.ok_or(Problem::NoSuchObject { what: "taxonomy", id })?)
}

pub async fn taxonomy_terms(State(site): SiteState, RawQuery(query): RawQuery) -> Answer {
    let mut request = Request::open(site, query.as_deref(), &op::TAXONOMY_TERMS).await?;
    let params = &mut request.params;
    let search = read_words(params, "search")?;
    let taxonomy = params.value("taxonomy_id", uuid)?;
    let parent = params.value("parent_id", uuid)?;
    let is_top_only = params.flag("top_only")?;
    let paging = Paging::read(params)?;
    let is_wanted = |term: &&TaxonomyTerm| {
        speaks_of(search.as_deref(), [&term.name, &term.description])
            && taxonomy.is_none_or(|taxonomy| term.taxonomy_id == taxonomy)
            && parent.is_none_or(|parent| term.parent_id == Some(parent))
            && !(is_top_only && term.parent_id.is_some())
    };
    let found: Vec<_> = request.directory.taxonomies.terms().filter(is_wanted).cloned().collect();
    paging.answer(found.len(), move |index| found.get(index).cloned())
}

pub async fn taxonomy_term(
    State(site): SiteState,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let request = Request::open(site, query.as_deref(), &op::TAXONOMY_TERM).await?;
    let found = id.parse().ok().and_then(|id| request.directory.taxonomies.whole_term(id));
    json(&found.ok_or(Problem::NoSuchObject { what: "taxonomy term", id })?)
}

/// Whether some texts have a word in them, whatever its accents and case.
fn speaks_of(search: Option<&str>, texts: [&String; 2]) -> bool {
    use bussola_engine::search::text::fold;
    search.is_none_or(|word| texts.into_iter().any(|text| fold(text).contains(&fold(word))))
}
