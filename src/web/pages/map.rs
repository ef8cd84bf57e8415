//! The map of a page: addresses of what it draws, and where it begins.

use bussola_engine::domain::city::City;
use bussola_engine::domain::position::Position;

/// What the map is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Drawn {
    /// The desks of a search, with ways to search elsewhere.
    Search,
    /// Desks alone.
    Desks,
    /// Municipalities, by how many desks they have.
    Coverage,
}

/// Addresses for the script of the map.
#[derive(Debug, Clone)]
pub(super) struct MapView {
    pub(super) drawn: Drawn,
    /// GeoJSON of what is drawn.
    pub(super) data_url: String,
    /// Borders of municipalities under the desks.
    pub(super) areas_url: Option<String>,
    pub(super) style_url: String,
    /// Where the visitor is, or the middle of a city.
    pub(super) center: Option<Position>,
    pub(super) zoom: f64,
}

impl MapView {
    pub(super) fn is_search(&self) -> bool {
        self.drawn == Drawn::Search
    }

    pub(super) fn is_coverage(&self) -> bool {
        self.drawn == Drawn::Coverage
    }
}

/// The style of a city has its streets, where the operator has put them.
pub(super) fn style_url(lang: &str, city: Option<&City>) -> String {
    let city = city.map(|city| format!("&city={}", city.slug)).unwrap_or_default();
    format!("/map/style.json?tiles=archive&lang={lang}{city}")
}
