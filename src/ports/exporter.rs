//! Writing desks to a file format. The registry in `adapters::exporters` feeds the command line and the web.

use std::io::{self, Write};

use bussola_engine::domain::network::DataVersion;

use crate::publication::{Declared, PublicDesk};

/// What travels with every file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportInfo {
    pub version: DataVersion,
    pub attribution: String,
    pub licence: String,
    /// The fields of every desk in the file, in order: columns are known before the first desk.
    pub fields: Vec<Declared>,
}

/// A file format. Desks come one by one and are never all held together.
///
/// The same desks at the same version give the same bytes: no clock, no chance, no name of this machine.
pub trait Exporter: Send + Sync {
    /// The word in `--format`, such as `geojson`.
    fn format(&self) -> &'static str;

    /// The name under `/export/`, such as `desks.geojson`.
    fn file(&self) -> &'static str;

    fn media_type(&self) -> &'static str;

    /// Writes a whole file, in one go from its beginning: a format that must know its end first keeps what it has in a
    /// temporary file.
    fn write(
        &self,
        info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut (dyn Write + Send),
    ) -> io::Result<()>;
}
