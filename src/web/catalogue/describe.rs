//! What catalogues of open data are told: DCAT-AP 3, and DCAT-AP_IT beside it, of the same things.

use super::graph::{Graph, Telling};
use super::settings::{Catalogue, Concept, Dataset, Publisher, Settings, Words};
use crate::ports::exporter::Exporter;

/// Lists of the Publications Office of the EU.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";
const ATTRIBUTION: &str = "http://purl.org/adms/licencetype/Attribution";
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";
/// The class of what a statement points to: the shapes of DCAT-AP read the graph alone, not the lists that it names.
const CLASSES: [(&str, &str); 12] = [
    ("dcat:accessURL", "rdfs:Resource"),
    ("dcat:downloadURL", "rdfs:Resource"),
    ("dcat:endpointDescription", "rdfs:Resource"),
    ("dcat:endpointURL", "rdfs:Resource"),
    ("dcat:landingPage", "foaf:Document"),
    ("dcat:mediaType", "dct:MediaType"),
    ("dct:accessRights", "dct:RightsStatement"),
    ("dct:accrualPeriodicity", "dct:Frequency"),
    ("dct:conformsTo", "dct:Standard"),
    ("dct:format", "dct:MediaTypeOrExtent"),
    ("dct:language", "dct:LinguisticSystem"),
    ("foaf:homepage", "foaf:Document"),
];
/// The dataset that has files; others are read through the API.
const WITH_FILES: &str = "desks";

/// What is told of one moment of one server.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    /// Start of every address.
    pub origin: &'a str,
    /// `YYYY-MM-DD` of the last change.
    pub modified_on: &'a str,
    pub data_version: u64,
}

/// The catalogue with its datasets, their distributions and the service that gives them.
pub fn describe(settings: &Settings, exporters: &[Box<dyn Exporter>], moment: Moment<'_>) -> Graph {
    let mut graph = Graph::default();
    let Settings { publisher, catalogue, dataset: datasets } = settings;
    let Moment { origin, modified_on, .. } = moment;
    let at = |path: &str| format!("{origin}/dcat{path}");
    let about = ["dcat:Catalog", "dcatapit:Catalog"];
    bilingual(graph.thing(at("#catalogue"), &about), &catalogue.title, &catalogue.description)
        .link("dct:publisher", at("#publisher"))
        .typed("dct:issued", catalogue.issued_on.to_string(), "date")
        .typed("dct:modified", modified_on, "date")
        .link("foaf:homepage", format!("{origin}/"))
        .link("dct:language", format!("{AUTHORITY}/language/ITA"))
        .link("dct:license", LICENCE)
        .link("dct:spatial", catalogue.spatial.as_str())
        .link("dcat:themeTaxonomy", format!("{AUTHORITY}/data-theme"))
        .links("dcat:dataset", datasets.iter().map(|dataset| at(&format!("#{}", dataset.id))))
        .link("dcat:service", at("#api"));
    for dataset in datasets {
        tell_dataset(&mut graph, dataset, settings, exporters, moment);
    }
    tell_service(&mut graph, datasets, origin);
    tell_publisher(&mut graph, publisher, &at("#publisher"), &at("#contact"));
    tell_references(&mut graph, catalogue);
    graph
}

fn bilingual<'a>(telling: Telling<'a>, title: &Words, description: &Words) -> Telling<'a> {
    telling
        .words("dct:title", title.it.as_str(), "it")
        .words("dct:title", title.en.as_str(), "en")
        .words("dct:description", description.it.as_str(), "it")
        .words("dct:description", description.en.as_str(), "en")
}

fn tell_dataset(
    graph: &mut Graph,
    dataset: &Dataset,
    settings: &Settings,
    exporters: &[Box<dyn Exporter>],
    moment: Moment<'_>,
) {
    let Moment { origin, modified_on, data_version } = moment;
    let own = format!("{origin}/dcat#{}", dataset.id);
    let files: Vec<File> = match dataset.id.as_str() {
        WITH_FILES => exporters.iter().map(|exporter| File::of_export(origin, &**exporter)).collect(),
        _ => Vec::new(),
    };
    let files = [vec![File::of_api(origin, &dataset.id)], files].concat();
    let publisher = format!("{origin}/dcat#publisher");
    let catalogue = &settings.catalogue;
    let about = ["dcat:Dataset", "dcatapit:Dataset"];
    let mut telling = bilingual(graph.thing(own.as_str(), &about), &dataset.title, &dataset.description)
        .text("dct:identifier", format!("{}:{}", settings.publisher.identifier, dataset.id))
        .typed("dct:issued", catalogue.issued_on.to_string(), "date")
        .typed("dct:modified", modified_on, "date")
        .text("owl:versionInfo", data_version.to_string())
        .text("dcat:version", data_version.to_string())
        .link("dct:publisher", publisher.as_str())
        .link("dct:rightsHolder", publisher.as_str())
        .link("dct:creator", publisher)
        .link("dct:language", format!("{AUTHORITY}/language/ITA"))
        .link("dct:accrualPeriodicity", format!("{AUTHORITY}/frequency/{}", catalogue.frequency))
        .link("dct:accessRights", format!("{AUTHORITY}/access-right/PUBLIC"))
        .link("dct:spatial", catalogue.spatial.as_str())
        .link("dcat:landingPage", format!("{origin}/it/data"))
        .links("dcat:theme", addresses(&catalogue.themes))
        .links("dct:subject", addresses(&catalogue.subjects))
        .links("dcat:distribution", files.iter().map(|file| format!("{own}-{}", file.name)));
    if settings.publisher.email.is_some() {
        telling = telling.link("dcat:contactPoint", format!("{origin}/dcat#contact"));
    }
    for word in &dataset.keywords.it {
        telling = telling.words("dcat:keyword", word.as_str(), "it");
    }
    for word in &dataset.keywords.en {
        telling = telling.words("dcat:keyword", word.as_str(), "en");
    }
    for file in files {
        tell_file(graph, &own, &file, dataset, modified_on);
    }
}

fn addresses(concepts: &[Concept]) -> impl Iterator<Item = String> {
    concepts.iter().map(|concept| concept.address.clone())
}

/// A way of having the data.
#[derive(Debug, Clone)]
struct File {
    name: String,
    address: String,
    /// Last part of an address of the EU's list of file types.
    file_type: &'static str,
    media_type: &'static str,
    is_whole: bool,
}

impl File {
    fn of_api(origin: &str, collection: &str) -> Self {
        Self {
            name: "api".to_owned(),
            address: format!("{origin}/ogc/collections/{collection}/items"),
            file_type: "GEOJSON",
            media_type: "application/geo+json",
            is_whole: false,
        }
    }

    fn of_export(origin: &str, exporter: &dyn Exporter) -> Self {
        let format = exporter.format();
        Self {
            name: format.to_owned(),
            address: format!("{origin}/export/{}", exporter.file()),
            file_type: match format {
                "csv" => "CSV",
                "geojson" | "geojsons" => "GEOJSON",
                "gpkg" => "GPKG",
                "parquet" => "PARQUET",
                "tables" => "ZIP",
                "xlsx" => "XLSX",
                // The list has no better word for the others.
                _ => "OCTET",
            },
            media_type: exporter.media_type(),
            is_whole: true,
        }
    }
}

fn tell_file(graph: &mut Graph, dataset: &str, file: &File, told: &Dataset, modified_on: &str) {
    let File { name, address, file_type, media_type, is_whole } = file;
    // Parameters do not belong to the list of media types.
    let media_type = media_type.split(';').next().unwrap_or_default();
    let about = ["dcat:Distribution", "dcatapit:Distribution"];
    let telling = graph
        .thing(format!("{dataset}-{name}"), &about)
        .words("dct:title", format!("{}: {name}", told.title.it), "it")
        .words("dct:title", format!("{}: {name}", told.title.en), "en")
        .words("dct:description", told.description.it.as_str(), "it")
        .words("dct:description", told.description.en.as_str(), "en")
        .link("dcat:accessURL", address.as_str())
        .link("dct:format", format!("{AUTHORITY}/file-type/{file_type}"))
        .link("dcat:mediaType", format!("https://www.iana.org/assignments/media-types/{media_type}"))
        .link("dct:license", LICENCE)
        .typed("dct:modified", modified_on, "date")
        .link("dcatap:availability", format!("{AUTHORITY}/planned-availability/AVAILABLE"));
    if *is_whole {
        telling.link("dcat:downloadURL", address.as_str());
    } else {
        let service = format!("{}#api", dataset.split('#').next().unwrap_or_default());
        telling.link("dcat:accessService", service);
    }
}

fn tell_service(graph: &mut Graph, datasets: &[Dataset], origin: &str) {
    graph
        .thing(format!("{origin}/dcat#api"), &["dcat:DataService"])
        .words("dct:title", "OGC API Features", "en")
        .words("dct:title", "OGC API Features", "it")
        .link("dct:publisher", format!("{origin}/dcat#publisher"))
        .link("dcat:endpointURL", format!("{origin}/ogc"))
        .link("dcat:endpointDescription", format!("{origin}/ogc/api"))
        .link("dct:conformsTo", "http://www.opengis.net/spec/ogcapi-features-1/1.0")
        .link("dct:license", LICENCE)
        .link("dct:accessRights", format!("{AUTHORITY}/access-right/PUBLIC"))
        .links("dcat:servesDataset", datasets.iter().map(|dataset| format!("{origin}/dcat#{}", dataset.id)));
}

fn tell_publisher(graph: &mut Graph, publisher: &Publisher, own: &str, contact: &str) {
    graph
        .thing(own, &["foaf:Agent", "dcatapit:Agent"])
        .words("foaf:name", publisher.name.as_str(), "it")
        .text("dct:identifier", publisher.identifier.as_str())
        .link("foaf:homepage", publisher.url.as_str());
    if let Some(email) = &publisher.email {
        graph
            .thing(contact, &["vcard:Kind", "vcard:Organization", "dcatapit:Organization"])
            .words("vcard:fn", publisher.name.as_str(), "it")
            .link("vcard:hasEmail", format!("mailto:{email}"))
            .link("vcard:hasURL", publisher.url.as_str());
    }
}

/// What the others point to, as far as a reader must know of what class it is.
fn tell_references(graph: &mut Graph, catalogue: &Catalogue) {
    graph
        .thing(LICENCE, &["dct:LicenseDocument", "dcatapit:LicenseDocument"])
        .text("foaf:name", "Creative Commons Attribution 4.0 International")
        .text("owl:versionInfo", "4.0")
        .link("dct:type", ATTRIBUTION);
    graph
        .thing(catalogue.spatial.as_str(), &["dct:Location", "dcatapit:Location"])
        .link("dcatapit:geographicalIdentifier", catalogue.spatial.as_str());
    for Concept { address, label } in catalogue.themes.iter().chain(&catalogue.subjects) {
        graph
            .thing(address.as_str(), &["skos:Concept"])
            .words("skos:prefLabel", label.it.as_str(), "it")
            .words("skos:prefLabel", label.en.as_str(), "en");
    }
    for (address, label) in [
        (format!("{AUTHORITY}/planned-availability/AVAILABLE"), "available"),
        (ATTRIBUTION.to_owned(), "Attribution"),
    ] {
        graph.thing(address, &["skos:Concept"]).words("skos:prefLabel", label, "en");
    }
    graph
        .thing(format!("{AUTHORITY}/data-theme"), &["skos:ConceptScheme"])
        .words("dct:title", "Data theme", "en")
        .words("dct:title", "Temi dei dati", "it");
    for (predicate, class) in CLASSES {
        for thing in graph.objects(predicate) {
            graph.thing(thing, &[class]);
        }
    }
}
