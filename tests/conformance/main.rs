//! Official test cases of the standards, which are not part of the project: `make conformance DATA=FOLDER`. Without the
//! folder everything here fails; nothing is skipped.

mod cql2;
mod layer;

use std::path::PathBuf;

/// A file of the folder that `make conformance` was given.
///
/// # Panics
///
/// When there is no such file.
pub fn data(path: &str) -> PathBuf {
    let folder = std::env::var_os("BUSSOLA_DATA").expect("run this with `make conformance DATA=FOLDER`");
    let file = PathBuf::from(folder).join(path);
    assert!(file.exists(), "{} is not there; see tests/README.md", file.display());
    file
}
