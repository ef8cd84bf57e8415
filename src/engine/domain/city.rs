//! City areas: a main municipality with what lies around it. Data, never code.

use super::address::IstatCode;
use super::calendar::PatronDay;
use super::id::{CitySlug, SourceId};
use super::language::Language;
use super::position::{BBox, Position};

/// One folder of `data/cities`.
#[derive(Debug, Clone, PartialEq)]
pub struct City {
    pub slug: CitySlug,
    /// Never translated.
    pub name: Box<str>,
    /// Signs of the provinces whose municipalities all belong to the area, such as `TO`.
    pub provinces: Vec<Box<str>>,
    /// Signs of neighbour provinces whose desks are shown with this area.
    pub neighbour_provinces: Vec<Box<str>>,
    /// Further municipalities of the area.
    pub municipalities: Vec<IstatCode>,
    pub main_municipality: IstatCode,
    pub bbox: BBox,
    pub center: Position,
    /// Zoom of the first map view.
    pub zoom: f64,
    /// Order in which languages are offered here.
    pub languages: Vec<Language>,
    pub patron_days: Vec<(IstatCode, PatronDay)>,
    /// Names of the geocoders to ask, in order.
    pub geocoders: Vec<Box<str>>,
    pub sources: Vec<SourceId>,
}

impl City {
    /// Whether a municipality is shown with this area.
    pub fn covers(&self, municipality: IstatCode, province: &str) -> bool {
        self.municipalities.contains(&municipality)
            || self.provinces.iter().chain(&self.neighbour_provinces).any(|own| &**own == province)
    }
}
