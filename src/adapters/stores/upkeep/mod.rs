//! The upkeep of a store as a whole: the step at which its tables are, copies of all of it, and their way back.

mod address;
mod database;
mod files;

use std::path::{Path, PathBuf};

use super::{is_database, postgis};
use crate::ports::store::StoreError;

/// Names of the copies in a folder. Nothing else is ever put back.
pub const COPIES: [&str; 3] = [files::NETWORK, files::PRIVATE, database::DUMP];

/// What keeps the tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keeper {
    Geopackage,
    /// A schema of a PostgreSQL database.
    Postgis {
        schema: String,
    },
}

/// The last migration that ran, of the network and of what must not leave with it; none where there is no store yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps {
    pub network: Option<i64>,
    pub private: Option<i64>,
}

/// Why a store could not be copied or put back. What was there before still is.
#[derive(Debug, thiserror::Error)]
pub enum UpkeepError {
    #[error("there is no store at {place}; `bussola ingest` makes one")]
    Missing { place: String },
    #[error("there is a store at {place} already; with --replace it is moved aside")]
    Occupied { place: String },
    #[error("somebody else has {path} open; stop the server first")]
    InUse { path: PathBuf },
    #[error("the copy {name} is damaged: {told}")]
    Damaged { name: &'static str, told: String },
    #[error("the backup has no {name}")]
    Incomplete { name: &'static str },
    #[error("{program} is missing; install PostgreSQL's client programs (postgresql-client)")]
    NoProgram { program: &'static str },
    #[error("{program} ended with an error: {told}")]
    Program { program: &'static str, told: String },
    #[error("the file system refuses")]
    Io(#[from] std::io::Error),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The same words on either engine.
const DATA_VERSION: &str = "SELECT coalesce(max(sequence), 0) FROM changes";

fn data_version(stored: i64) -> Result<u64, UpkeepError> {
    u64::try_from(stored).map_err(|error| UpkeepError::Io(std::io::Error::other(error)))
}

/// Which program keeps a store, and where.
pub fn keeper(place: &str) -> Result<Keeper, UpkeepError> {
    if is_database(place) {
        return Ok(Keeper::Postgis { schema: postgis::schema(place)? });
    }
    Ok(Keeper::Geopackage)
}

/// Where the tables are now; nothing is made or changed.
pub async fn steps(place: &str) -> Result<Steps, UpkeepError> {
    if is_database(place) { database::steps(place).await } else { files::steps(Path::new(place)).await }
}

/// Writes copies of a store into a folder while others may go on using it, and changes nothing of it. Answers with the
/// version of the data.
pub async fn copy(place: &str, folder: &Path) -> Result<u64, UpkeepError> {
    if is_database(place) {
        database::copy(place, folder).await
    } else {
        files::copy(Path::new(place), folder).await
    }
}

/// Puts the copies of a folder in the place of a store, all of them or none. A store that is there already is moved
/// aside where `aside` is the ending of its new name, and refused without one; the answer says where it is now.
pub async fn put_back(
    place: &str,
    folder: &Path,
    aside: Option<&str>,
) -> Result<Option<String>, UpkeepError> {
    if is_database(place) {
        database::put_back(place, folder, aside).await
    } else {
        files::put_back(Path::new(place), folder, aside).await
    }
}
