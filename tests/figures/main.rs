//! Figures that need real lists from outside the project: `make figures DATA=FOLDER`. Each prints what it measured and
//! fails below what was promised. Without the folder everything here fails; nothing is skipped.

mod addresses;
mod measure;
mod walking;

use std::path::PathBuf;

/// A file of the folder that `make figures` was given.
///
/// # Panics
///
/// When there is no such file.
pub fn data(path: &str) -> PathBuf {
    let folder = std::env::var_os("BUSSOLA_DATA").expect("run this with `make figures DATA=FOLDER`");
    let file = PathBuf::from(folder).join(path);
    assert!(file.exists(), "{} is not there; see tests/README.md", file.display());
    file
}
