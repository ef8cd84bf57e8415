//! What every store does, asked of both for real: a GeoPackage file, and a schema of a PostGIS database.
//!
//! `BUSSOLA_TEST_POSTGRES` is the address of a database in which the tests may make schemas; `.ci/postgis` makes one.

#![allow(clippy::unwrap_used, reason = "a failed call is a failed test, and the error is printed")]

mod desks;
mod duplicates;
mod geocoding;
mod geopackage_file;
pub(crate) mod home;
mod import;
mod log;
mod older;
mod past;
mod privacy;
mod remarks;
mod sheets;
mod statements;
mod together;
mod upkeep;
mod workshop;

/// Makes one test per engine of each behaviour.
macro_rules! contract {
    ($($behaviour:ident)*) => {
        mod geopackage {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $behaviour() {
                super::$behaviour(crate::contract::home::Home::geopackage()).await;
            })*
        }
        mod postgis {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $behaviour() {
                super::$behaviour(crate::contract::home::Home::postgis()).await;
            })*
        }
    };
}
use contract;
