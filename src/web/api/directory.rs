//! `/api/v1/needs`, `/api/v1/cities` and `/api/v1/organizations`.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::OrganizationId;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::Need;
use bussola_engine::domain::organization::Organization;
use serde::Serialize;

use super::operations::{CITIES, NEEDS, ORGANIZATIONS};
use super::{Link, page_links, with_link_header};
use crate::web::extract::{Params, Question, read_lang};
use crate::web::problem::Problem;
use crate::web::site::Site;

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Needs {
    lang: String,
    needs: Vec<NeedAnswer>,
}

/// What people look for. A door has needs under it, a need has none.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(no_recursion)]
pub struct NeedAnswer {
    code: String,
    label: String,
    /// What a person would say.
    question: Option<String>,
    icon: String,
    /// Italian words printed on letters and forms that mean this need.
    letters: Vec<String>,
    /// Codes of Open Eligibility that mean the same.
    open_eligibility: Vec<String>,
    /// Needs whose desks usually help too.
    see: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    needs: Vec<NeedAnswer>,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Cities {
    cities: Vec<CityAnswer>,
}

/// A city area: a main municipality with what lies around it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct CityAnswer {
    slug: String,
    name: String,
    /// Signs of the provinces that belong to it.
    provinces: Vec<String>,
    /// Signs of provinces whose desks are shown with it.
    neighbour_provinces: Vec<String>,
    /// ISTAT code.
    main_municipality: String,
    /// West, south, east, north.
    bbox: [f64; 4],
    /// Longitude, latitude.
    center: [f64; 2],
    zoom: f64,
    /// Order in which languages are offered there.
    languages: Vec<String>,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Organizations {
    data_version: u64,
    #[serde(rename = "numberMatched")]
    number_matched: usize,
    #[serde(rename = "numberReturned")]
    number_returned: usize,
    links: Vec<Link>,
    organizations: Vec<OrganizationAnswer>,
}

/// A body that runs services.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct OrganizationAnswer {
    id: String,
    name: String,
    /// Sort of body, as `organization_kind` of a desk.
    kind: &'static str,
    website: Option<String>,
    n_desks: usize,
}

pub(super) async fn needs(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut params = Params::strict(query.as_deref(), &NEEDS.names())?;
    let lang = read_lang(&mut params, &site)?;
    let taxonomy = &site.taxonomy;
    let doors = taxonomy.doors().map(|door| {
        let under = taxonomy.children(&door.code).map(|need| told(&site, lang, need, Vec::new()));
        told(&site, lang, door, under.collect())
    });
    let answer = Needs { lang: lang.to_string(), needs: doors.collect() };
    super::json(NEEDS.answer.media_type, &answer)
}

fn told(site: &Site, lang: Language, need: &Need, needs: Vec<NeedAnswer>) -> NeedAnswer {
    let Need { code, parent: _, icon, order: _, open_eligibility, letters, see } = need;
    let owned = |texts: &[Box<str>]| texts.iter().map(ToString::to_string).collect();
    NeedAnswer {
        code: code.to_string(),
        label: site.texts.need_label(lang, code),
        question: site.texts.need_question(lang, code),
        icon: icon.to_string(),
        letters: owned(letters),
        open_eligibility: owned(open_eligibility),
        see: see.iter().map(ToString::to_string).collect(),
        needs,
    }
}

pub(super) async fn cities(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    Params::strict(query.as_deref(), &CITIES.names())?;
    let answer = Cities { cities: site.cities.iter().map(CityAnswer::from).collect() };
    super::json(CITIES.answer.media_type, &answer)
}

impl From<&City> for CityAnswer {
    fn from(city: &City) -> Self {
        // Sources, geocoders and patron days are settings of the server.
        let City {
            slug,
            name,
            provinces,
            neighbour_provinces,
            municipalities: _,
            main_municipality,
            bbox,
            center,
            zoom,
            languages,
            patron_days: _,
            geocoders: _,
            sources: _,
        } = city;
        Self {
            slug: slug.to_string(),
            name: name.to_string(),
            provinces: provinces.iter().map(ToString::to_string).collect(),
            neighbour_provinces: neighbour_provinces.iter().map(ToString::to_string).collect(),
            main_municipality: main_municipality.to_string(),
            bbox: bbox.to_wsen(),
            center: [center.lon(), center.lat()],
            zoom: *zoom,
            languages: languages.iter().map(ToString::to_string).collect(),
        }
    }
}

pub(super) async fn organizations(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &ORGANIZATIONS.names())?;
    let question = Question::read(&mut params, &site, &snapshot)?;
    let mut found: BTreeMap<&OrganizationId, (&Organization, usize)> = BTreeMap::new();
    for record in snapshot.desks() {
        let organization = &record.organization;
        found.entry(&organization.id).or_insert((organization, 0)).1 += 1;
    }
    let (offset, limit, number_matched) = (question.offset, question.limit.get(), found.len());
    let page: Vec<OrganizationAnswer> =
        found.into_values().skip(offset).take(limit).map(organization).collect();
    let answer = Organizations {
        data_version: snapshot.version().0,
        number_matched,
        number_returned: page.len(),
        links: page_links(ORGANIZATIONS.path, query.as_deref(), offset, limit, number_matched),
        organizations: page,
    };
    Ok(with_link_header(super::json(ORGANIZATIONS.answer.media_type, &answer)?, &answer.links))
}

fn organization((organization, n_desks): (&Organization, usize)) -> OrganizationAnswer {
    let Organization { id, name, kind, website } = organization;
    OrganizationAnswer {
        id: id.to_string(),
        name: name.to_string(),
        kind: kind.as_str(),
        website: website.as_deref().map(str::to_owned),
        n_desks,
    }
}
