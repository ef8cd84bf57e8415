//! Lines to copy that bring the chosen desks into a program. Those of every format and tool are run by the tests.

use crate::ports::exporter::Exporter;

/// Columns of digits, which a table program would read as numbers and cut the zeros of.
const CODES: [&str; 2] = ["municipality_istat", "postcode"];

/// Lines for one tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Snippet {
    /// Marks the lines for those who try them.
    pub(super) tool: &'static str,
    pub(super) code: String,
}

/// The lines for every tool that reads the format from `url`, which is absolute.
pub(super) fn snippets(exporter: &dyn Exporter, url: &str) -> Vec<Snippet> {
    let file = exporter.file();
    let all = [
        ("curl", Some(format!("curl -fLo {file} \"{url}\""))),
        ("python", python(exporter.format(), url)),
        ("r", r(exporter.format(), file, url)),
        ("qgis", qgis(exporter.format(), file, url)),
    ];
    all.into_iter().filter_map(|(tool, code)| Some(Snippet { tool, code: code? })).collect()
}

/// pandas and GeoPandas.
fn python(format: &str, url: &str) -> Option<String> {
    let codes = CODES.map(|name| format!("\"{name}\": str")).join(", ");
    let fetched = format!("io.BytesIO(urllib.request.urlopen(\"{url}\").read())");
    match format {
        "csv" => Some(format!("import pandas\n\ndesks = pandas.read_csv(\"{url}\", dtype={{{codes}}})")),
        "xlsx" => Some(format!("import pandas\n\ndesks = pandas.read_excel(\"{url}\", dtype={{{codes}}})")),
        "geojson" | "geojsons" | "gpkg" | "fgb" => {
            Some(format!("import geopandas\n\ndesks = geopandas.read_file(\"{url}\")"))
        }
        "parquet" => Some(format!(
            "import io\nimport urllib.request\n\nimport geopandas\n\ndesks = geopandas.read_parquet({fetched})"
        )),
        "tables" => Some(format!(
            "import io\nimport urllib.request\nimport zipfile\n\nimport pandas\n\ntables = zipfile.ZipFile({fetched})\n\
             desks = pandas.read_csv(tables.open(\"desks.csv\"), dtype={{{codes}}})"
        )),
        _ => None,
    }
}

/// R with sf or readxl; its package for Parquet is not everywhere, so that none is offered.
fn r(format: &str, file: &str, url: &str) -> Option<String> {
    let codes = CODES.map(|name| format!("{name} = \"character\"")).join(", ");
    let options = format!("encoding = \"UTF-8\", colClasses = c({codes})");
    let fetched = format!("download.file(\"{url}\", \"{file}\", mode = \"wb\")");
    match format {
        "csv" => Some(format!("desks <- read.csv(\"{url}\", {options})")),
        "geojson" | "geojsons" | "gpkg" | "fgb" => {
            Some(format!("library(sf)\n\n{fetched}\ndesks <- read_sf(\"{file}\")"))
        }
        "xlsx" => Some(format!("library(readxl)\n\n{fetched}\ndesks <- read_excel(\"{file}\")")),
        "tables" => Some(format!("{fetched}\ndesks <- read.csv(unz(\"{file}\", \"desks.csv\"), {options})")),
        _ => None,
    }
}

/// For the Python console of QGIS. The file is fetched first: what is filtered on the way cannot be read in parts.
fn qgis(format: &str, file: &str, url: &str) -> Option<String> {
    matches!(format, "geojson" | "geojsons" | "gpkg" | "fgb").then(|| {
        format!(
            "import os\nimport tempfile\nfrom urllib.request import urlretrieve\n\n\
             file = os.path.join(tempfile.gettempdir(), \"{file}\")\nurlretrieve(\"{url}\", file)\n\
             iface.addVectorLayer(file, \"Bussola\", \"ogr\")"
        )
    })
}
