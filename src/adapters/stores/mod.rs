//! The two stores behind `ports::store::Store` and `ports::workshop::Workshop`: a GeoPackage file, or PostGIS.

mod geopackage;
mod postgis;
mod relational;
pub mod rows;
mod session;

use std::path::Path;
use std::sync::Arc;

use crate::ports::store::StoreError;
use crate::ports::workshop::Workshop;
use relational::Relational;

/// Opens a store, makes it when it is missing, and brings its tables up to date.
///
/// `postgres://…` and `postgresql://…` are PostGIS, in the first schema of the address's `search_path` or else in
/// `bussola`; everything else is the path of a GeoPackage.
pub async fn open(place: &str) -> Result<Arc<dyn Workshop>, StoreError> {
    if place.starts_with("postgres://") || place.starts_with("postgresql://") {
        Ok(Arc::new(Relational(postgis::Postgis::open(place).await?)))
    } else {
        Ok(Arc::new(Relational(geopackage::Geopackage::open(Path::new(place)).await?)))
    }
}
