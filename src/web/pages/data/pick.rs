//! The conditions of a data page: those of the finder, without a place but with an area, and without counts.

use bussola_engine::domain::city::City;
use bussola_engine::search::snapshot::Snapshot;

use crate::web::extract::{Params, Question};
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::form::{Choice, FormContext, FormView};
use crate::web::view::search::Search;

/// The form above the data.
pub(super) struct Pick {
    pub(super) form: FormView,
    pub(super) cities: Vec<Choice>,
    pub(super) confirmed_since: String,
    /// What follows the language in the address of the page.
    pub(super) page: &'static str,
}

impl Pick {
    pub(super) fn of(
        t: Say<'_>,
        site: &Site,
        snapshot: &Snapshot,
        search: &Search,
        page: &'static str,
    ) -> Self {
        let context = FormContext { t, snapshot, cities: &site.cities, facets: None, page };
        let choice = |city: &City| Choice {
            value: city.slug.to_string(),
            label: city.name.to_string(),
            is_chosen: search.city.as_ref() == Some(&city.slug),
        };
        let mut form = context.form(search);
        // It has a field of its own here.
        form.kept.retain(|(name, _)| *name != "confirmed_since");
        Self {
            form,
            cities: site.cities.iter().map(choice).collect(),
            confirmed_since: search.confirmed_since.map(|day| day.to_string()).unwrap_or_default(),
            page,
        }
    }
}

/// What of a search a data page keeps: the conditions and the area, no position.
pub(super) fn conditions(search: &Search) -> Search {
    Search { city: search.city.clone(), limit: None, max_distance: None, ..search.without_place() }
}

/// The question that the files are asked, as their address puts it.
pub(super) fn question(site: &Site, snapshot: &Snapshot, search: &Search) -> Question {
    let mut params = Params::lenient(Some(&search.query()));
    Question::read(&mut params, site, snapshot).expect("a search writes a query that can be read")
}
