//! The two SQLite files of a store on the disk.

use std::path::{Path, PathBuf};

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, Connection as _};

use super::super::geopackage::{BUSY_TIMEOUT, Geopackage, only_opener};
use super::super::private::Private;
use super::super::private_file;
use super::super::session::failure;
use super::{DATA_VERSION, Steps, UpkeepError, data_version};

pub(super) const NETWORK: &str = "network.gpkg";
pub(super) const PRIVATE: &str = "private.sqlite";

const LAST_STEP: &str = "SELECT MAX(version) FROM _sqlx_migrations";
const HAS_STEPS: &str = "SELECT COUNT(*) FROM sqlite_schema WHERE name = '_sqlx_migrations'";

pub(super) async fn steps(store: &Path) -> Result<Steps, UpkeepError> {
    Ok(Steps { network: step(store).await?, private: step(&private_file(store)).await? })
}

async fn step(path: &Path) -> Result<Option<i64>, UpkeepError> {
    if !path.exists() {
        return Ok(None);
    }
    let mut connection = opened(path).await?;
    let has_steps: i64 = sqlx::query_scalar(HAS_STEPS).fetch_one(&mut connection).await.map_err(failure)?;
    let step = if has_steps == 0 {
        None
    } else {
        sqlx::query_scalar(LAST_STEP).fetch_one(&mut connection).await.map_err(failure)?
    };
    connection.close().await.map_err(failure)?;
    Ok(step)
}

async fn opened(path: &Path) -> Result<SqliteConnection, UpkeepError> {
    let file = SqliteConnectOptions::new().filename(path).busy_timeout(BUSY_TIMEOUT);
    Ok(file.connect().await.map_err(failure)?)
}

/// Each file as it is at one moment; readers and writers go on.
pub(super) async fn copy(store: &Path, folder: &Path) -> Result<u64, UpkeepError> {
    if !store.exists() {
        return Err(UpkeepError::Missing { place: store.display().to_string() });
    }
    for (from, name) in [(store.to_owned(), NETWORK), (private_file(store), PRIVATE)] {
        if from.exists() {
            let to = folder.join(name);
            let mut connection = opened(&from).await?;
            let copied = sqlx::query("VACUUM INTO ?").bind(to.to_string_lossy());
            copied.execute(&mut connection).await.map_err(failure)?;
            connection.close().await.map_err(failure)?;
        }
    }
    let mut network = opened(&folder.join(NETWORK)).await?;
    let version = sqlx::query_scalar(DATA_VERSION).fetch_one(&mut network).await.map_err(failure)?;
    network.close().await.map_err(failure)?;
    data_version(version)
}

pub(super) async fn put_back(
    store: &Path,
    folder: &Path,
    aside: Option<&str>,
) -> Result<Option<String>, UpkeepError> {
    let (network, private) = (folder.join(NETWORK), folder.join(PRIVATE));
    if !network.exists() {
        return Err(UpkeepError::Incomplete { name: NETWORK });
    }
    judge(&network, NETWORK).await?;
    // Opened once where they lie: what this program cannot read never gets to its place.
    Geopackage::open(&network).await?.close().await;
    if private.exists() {
        judge(&private, PRIVATE).await?;
        only_for_owner(&private)?;
        Private::open_file(&private).await?.close().await;
    }
    let former: Vec<PathBuf> =
        [store.to_owned(), private_file(store)].into_iter().filter(|path| path.exists()).collect();
    let occupied = || UpkeepError::Occupied { place: store.display().to_string() };
    let ending = match (former.is_empty(), aside) {
        (true, _) => "",
        (false, aside) => aside.ok_or_else(occupied)?,
    };
    let _only_opener = only_opener(store).await;
    for path in &former {
        settle(path).await?;
    }
    let moved: Vec<PathBuf> = former.iter().map(|path| with_ending(path, &format!(".{ending}"))).collect();
    for (from, to) in former.iter().zip(&moved) {
        std::fs::rename(from, to)?;
    }
    std::fs::rename(&network, store)?;
    if private.exists() {
        std::fs::rename(&private, private_file(store))?;
    }
    Ok(moved.first().map(|to| to.display().to_string()))
}

/// SQLite's own judgement on a file.
async fn judge(path: &Path, name: &'static str) -> Result<(), UpkeepError> {
    let damaged = |told: String| UpkeepError::Damaged { name, told };
    let file = SqliteConnectOptions::new().filename(path);
    let mut connection = file.connect().await.map_err(|error| damaged(error.to_string()))?;
    let check = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut connection).await;
    let told: String = check.map_err(|error| damaged(error.to_string()))?;
    connection.close().await.map_err(failure)?;
    if told == "ok" { Ok(()) } else { Err(damaged(told)) }
}

/// Brings what lies in the log beside a file into the file; the log stays only where somebody else has it open.
async fn settle(path: &Path) -> Result<(), UpkeepError> {
    let mut connection = opened(path).await?;
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await.map_err(failure)?;
    connection.close().await.map_err(failure)?;
    if with_ending(path, "-wal").exists() {
        return Err(UpkeepError::InUse { path: path.to_owned() });
    }
    Ok(())
}

/// What visitors wrote is nobody else's, whatever rights the file came with.
fn only_for_owner(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(())
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
