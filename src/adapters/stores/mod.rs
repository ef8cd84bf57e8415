//! The two stores behind `ports::store::Store` and `ports::workshop::Workshop`: a GeoPackage file, or PostGIS.

mod geocoding;
mod geopackage;
mod past;
mod postgis;
mod private;
mod relational;
pub mod rows;
mod session;
pub mod upkeep;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::ports::remark::RemarkBox;
use crate::ports::store::StoreError;
use crate::ports::workshop::Workshop;
use private::Private;
use relational::Relational;

/// Opens a store, makes it when it is missing, and brings its tables up to date.
///
/// `postgres://…` and `postgresql://…` are PostGIS, in the first schema of the address's `search_path` or else in
/// `bussola`; everything else is the path of a GeoPackage.
pub async fn open(place: &str) -> Result<Arc<dyn Workshop>, StoreError> {
    if is_database(place) {
        Ok(Arc::new(Relational(postgis::Postgis::open(place).await?)))
    } else {
        Ok(Arc::new(Relational(geopackage::Geopackage::open(Path::new(place)).await?)))
    }
}

/// Opens what must not leave with the network: a file beside the GeoPackage, or a schema of its own.
pub async fn open_private(place: &str) -> Result<Arc<dyn RemarkBox>, StoreError> {
    if is_database(place) {
        Ok(Arc::new(Private::open_schema(place).await?))
    } else {
        Ok(Arc::new(Private::open_file(&private_file(Path::new(place))).await?))
    }
}

/// The file beside a GeoPackage that does not leave with it.
fn private_file(store: &Path) -> PathBuf {
    store.with_extension("private.sqlite")
}

fn is_database(place: &str) -> bool {
    place.starts_with("postgres://") || place.starts_with("postgresql://")
}
