//! What every handler is given: the snapshot, the words, the ports.

use std::path::PathBuf;
use std::sync::Arc;

use arc_swap::ArcSwap;
use bussola_engine::domain::calendar::Calendar;
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::CitySlug;
use bussola_engine::domain::need::Taxonomy;
use bussola_engine::domain::notice::Notice;
use bussola_engine::domain::path::GuidedPath;
use bussola_engine::domain::position::Position;
use bussola_engine::domain::register::Register;
use bussola_engine::search::snapshot::Snapshot;
use bussola_engine::search::suggest::Vocabulary;

use super::api::written::WrittenFeatures;
use super::catalogue::Settings;
use super::export::kept::Kept;
use super::hsds;
use super::ogc;
use super::packs::Shelf;
use super::past::Former;
use super::texts::Texts;
use super::tiles::Archives;
use super::view::desk::DocumentIcons;
use crate::ports::clock::Clock;
use crate::ports::exporter::Exporter;
use crate::ports::geocoder::Geocoder;
use crate::ports::mapped::Mapped;
use crate::ports::past::Past;
use crate::ports::press::Press;
use crate::ports::remark::RemarkBox;
use crate::ports::store::Store;
use crate::ports::workshop::Workshop;
use crate::publication::Publication;

/// The state of the web service. A request takes one snapshot and uses it to its end.
pub struct Site {
    pub snapshot: ArcSwap<Snapshot>,
    pub taxonomy: Arc<Taxonomy>,
    /// Holidays, for the hours of former networks.
    pub calendar: Calendar,
    pub cities: Vec<City>,
    /// Municipalities with their borders.
    pub register: Arc<Register>,
    /// Words for needs and places, which packs take along.
    pub vocabulary: Vocabulary,
    pub texts: Arc<Texts>,
    pub geocoder: Arc<dyn Geocoder>,
    pub store: Arc<dyn Store>,
    /// The network as it was.
    pub past: Arc<dyn Past>,
    /// Former networks that were asked for last.
    pub former: Former,
    /// Reports of imports.
    pub workshop: Arc<dyn Workshop>,
    /// What visitors say is wrong.
    pub remarks: Arc<dyn RemarkBox>,
    pub clock: Arc<dyn Clock>,
    pub publication: Publication,
    /// Where mapping campaigns have looked.
    pub mapped: Mapped,
    /// How catalogues of open data are told of it.
    pub catalogue: Settings,
    pub paths: Vec<GuidedPath>,
    /// Swapped when their file changes.
    pub notices: ArcSwap<Vec<Notice>>,
    pub document_icons: DocumentIcons,
    /// What the API wrote last.
    pub written: WrittenFeatures,
    /// What OGC API Features wrote last.
    pub ogc: ogc::Kept,
    /// City packs that are written.
    pub packs: Shelf,
    /// What HSDS speaks of, by its identifiers.
    pub hsds: hsds::Shelf,
    pub exporters: Vec<Box<dyn Exporter>>,
    /// Files of all desks that are written.
    pub kept_exports: Kept,
    pub press: Arc<dyn Press>,
    /// Where releases are.
    pub releases_dir: PathBuf,
    pub tiles_dir: PathBuf,
    /// Those of `tiles_dir` that were asked for.
    pub archives: Archives,
    pub boundaries_dir: PathBuf,
    /// Public address of the site without trailing slash, when configured; used in links of PDFs and QR codes.
    pub public_url: Option<String>,
}

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Site").field("public_url", &self.public_url).finish_non_exhaustive()
    }
}

impl Site {
    pub fn city(&self, slug: &CitySlug) -> Option<&City> {
        self.cities.iter().find(|city| city.slug == *slug)
    }

    /// The city in whose box a position lies.
    pub fn city_around(&self, position: Position) -> Option<&City> {
        self.cities.iter().find(|city| city.bbox.contains(position))
    }
}
