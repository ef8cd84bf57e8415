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

/// A file format. Writing is streaming: desks come one by one and are never held together.
pub trait Exporter: Send + Sync {
    /// The word after the dot and in `--format`, such as `geojson`.
    fn format(&self) -> &'static str;

    fn media_type(&self) -> &'static str;

    /// Writes a whole file. The same desks at the same version give the same bytes.
    fn write(
        &self,
        info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut dyn Write,
    ) -> io::Result<()>;
}
