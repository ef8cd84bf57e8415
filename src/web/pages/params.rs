//! The query of a page: read like the API's, but leniently. What cannot be understood is told and left out.

use bussola_engine::domain::query::{Include, OpenFilter};
use bussola_engine::search::snapshot::Snapshot;

use crate::web::extract::{Params, Place, Question, read_words};
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::view::search::{Moment, Search};

/// A search, and the parameters that were left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct PageParams {
    pub(super) search: Search,
    pub(super) ignored: Vec<String>,
}

/// Reads the query of the finder.
pub(super) fn read(query: &str, site: &Site, snapshot: &Snapshot) -> PageParams {
    let mut params = Params::lenient(Some(query));
    let search = search(&mut params, site, snapshot).unwrap_or_default();
    let mut ignored: Vec<String> =
        params.notices().iter().filter_map(Problem::parameter).map(str::to_owned).collect();
    ignored.dedup();
    PageParams { search, ignored }
}

/// A written place wins over a position: the visitor wrote it later.
fn search(params: &mut Params, site: &Site, snapshot: &Snapshot) -> Result<Search, Problem> {
    let near = read_words(params, "near")?;
    let is_located = params.flag("located")?;
    let has_limit = params.has("limit");
    let question = Question::read(params, site, snapshot)?;
    let has_moment = params.has("at");
    let filter = question.filter;
    let (moment, include) = match filter.open {
        OpenFilter::Any if has_moment => (Moment::Seen(question.at), Include::default()),
        OpenFilter::Any => (Moment::Any, Include::default()),
        OpenFilter::Open(include) if has_moment => (Moment::At(question.at), include),
        OpenFilter::Open(include) => (Moment::Now, include),
    };
    let position = match question.place {
        Some(Place::At(position)) if near.is_none() => Some(position),
        _ => None,
    };
    Ok(Search {
        needs: filter.needs,
        words: filter.text.map(Into::into),
        is_located: is_located && position.is_some(),
        position,
        near,
        city: question.city,
        languages: filter.languages,
        moment,
        include,
        audience: filter.audience,
        access: filter.access,
        is_free: filter.is_free,
        is_step_free: filter.is_step_free,
        has_sheet: filter.has_sheet,
        confirmed_since: filter.confirmed_since,
        max_distance: question.max_distance,
        limit: u16::try_from(question.limit.get()).ok().filter(|_| has_limit),
    })
}
