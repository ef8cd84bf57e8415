//! File formats that desks are given away in. A new one is a file here and a line in `all`.

mod csv;
mod flatgeobuf;
mod geojson;
mod geopackage;
mod latch;
mod parquet;
mod sequence;
mod table;
mod tables;
mod xlsx;

pub use self::csv::Csv;
pub use self::flatgeobuf::FlatGeobuf;
pub use self::geojson::GeoJson;
pub use self::geopackage::GeoPackage;
pub use self::parquet::Parquet;
pub use self::sequence::Sequence;
pub use self::tables::Tables;
pub use self::xlsx::Xlsx;

use crate::ports::exporter::Exporter;

/// Every format, in the order in which they are offered.
pub fn all() -> Vec<Box<dyn Exporter>> {
    vec![
        Box::new(GeoJson),
        Box::new(Csv),
        Box::new(Xlsx),
        Box::new(GeoPackage),
        Box::new(FlatGeobuf),
        Box::new(Parquet),
        Box::new(Sequence),
        Box::new(Tables),
    ]
}
