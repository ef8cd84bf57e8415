//! File formats that desks are given away in. A new one is a file here and a line in `all`.

mod csv;
mod geojson;

pub use self::csv::Csv;
pub use self::geojson::GeoJson;

use crate::ports::exporter::Exporter;

/// Every format, in the order in which they are offered.
pub fn all() -> Vec<Box<dyn Exporter>> {
    vec![Box::new(GeoJson), Box::new(Csv)]
}
