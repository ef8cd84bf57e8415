//! What is fuzzed: every reader of something that came from outside, by name. Shared by `cargo fuzz` and by `it/fuzz.rs`.

use std::io::Write;
use std::path::{Path, PathBuf};

use bussola::adapters::folder::source_settings::parse_settings;
use bussola::adapters::sources::open_bytes;
use bussola::formats::cql2::{Expression, Row, Value};
use bussola::ingest::Words;
use bussola::ingest::hours;
use bussola::ingest::normalise::{contact, date, language};
use bussola::ports::mapping::{SourceFormat, SourceSettings};
use bussola_engine::domain::issue::Issue;
use bussola_engine::domain::schedule::OsmHours;
use bussola_engine::domain::street::{Surroundings, read_address};

/// A reader, fed with any bytes. It must come back, whatever they are.
pub type Target = fn(&[u8]);

/// Every target by name. A reader that is not here is not fuzzed.
pub const TARGETS: [(&str, Target); 17] = [
    ("csv", csv),
    ("xlsx", xlsx),
    ("xlsx_sheet", xlsx_sheet),
    ("json", json),
    ("geojson", geojson),
    ("hsds", hsds),
    ("osm_pbf", osm_pbf),
    ("osm_block", osm_block),
    ("overpass", overpass),
    ("plone", plone),
    ("data_inclusion", data_inclusion),
    ("settings", settings),
    ("hours_text", hours_text),
    ("address_text", address_text),
    ("contact_text", contact_text),
    ("cql2_text", cql2_text),
    ("cql2_json", cql2_json),
];

/// The project's folder, from wherever this is compiled.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = own.ancestors().find(|folder| folder.join("data/sources").is_dir());
    root.expect("this is compiled inside the project").to_owned()
}

/// Settings as a person would write them, with all that formats do with a mapping.
fn settings_for(format: SourceFormat) -> SourceSettings {
    let data = root().join("data/sources");
    let text = format!(
        "title='t'\nlicence='l'\nattribution='a'\nrank=1\nfile='x'\nformat='{}'\nmunicipality='Prato'\n[columns]\n\
         name={{first=['nome','name','title','service.name','Denominazione'], plain=true}}\nid={{from=['name','address']}}\n\
         address={{join=['indirizzo','addr:street','Indirizzo'], separator=', '}}\nphone={{column='tel', split=';'}}\n\
         lat_lon='coordinate'\nnotes={{column='a.b[0].c', between=['(',')'], upper=true}}\n",
        format.as_str()
    );
    parse_settings(&text, &data.join("fuzz"), &data.join("formats")).expect("the settings are right")
}

/// Reads everything; there are never more records than bytes, and none is larger than what came in allows.
fn read(format: SourceFormat, bytes: &[u8]) {
    let settings = settings_for(format);
    let source = open_bytes(&settings, bytes);
    let Ok(records) = source.records() else { return };
    let mut n = 0;
    for record in records {
        n += 1;
        assert!(n <= bytes.len() + 2, "more records than bytes");
        assert!(record.issues.iter().all(|issue| issue.value.chars().count() <= Issue::MAX_VALUE));
    }
}

pub fn csv(bytes: &[u8]) {
    read(SourceFormat::Csv, bytes);
}

pub fn xlsx(bytes: &[u8]) {
    read(SourceFormat::Xlsx, bytes);
}

/// The sheet inside a sound spreadsheet: otherwise nearly every change only spoils the zip around it.
pub fn xlsx_sheet(bytes: &[u8]) {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let links = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
         Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let parts = [
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", bytes),
    ];
    for (name, contents) in parts {
        zip.start_file(name, stored).expect("a part");
        zip.write_all(contents).expect("written");
    }
    let book = zip.finish().expect("a zip").into_inner();
    let settings = settings_for(SourceFormat::Xlsx);
    if let Ok(records) = open_bytes(&settings, &book).records() {
        _ = records.count();
    }
}

pub fn json(bytes: &[u8]) {
    read(SourceFormat::Json, bytes);
}

pub fn geojson(bytes: &[u8]) {
    read(SourceFormat::GeoJson, bytes);
}

pub fn hsds(bytes: &[u8]) {
    read(SourceFormat::Hsds, bytes);
}

pub fn osm_pbf(bytes: &[u8]) {
    read(SourceFormat::OsmPbf, bytes);
}

/// A block inside a sound file, not packed.
pub fn osm_block(bytes: &[u8]) {
    let mut file = b"\0\0\0\x0D\x0A\x09OSMHeader\x18\0".to_vec();
    let mut length = Vec::new();
    let mut rest = bytes.len();
    while rest > 0x7F {
        length.push((rest & 0x7F) as u8 | 0x80);
        rest >>= 7;
    }
    length.push(rest as u8);
    let blob = [&[0x0A], length.as_slice(), bytes].concat();
    let mut header = b"\x0A\x07OSMData\x18".to_vec();
    let mut size = blob.len();
    while size > 0x7F {
        header.push((size & 0x7F) as u8 | 0x80);
        size >>= 7;
    }
    header.push(size as u8);
    file.extend((header.len() as u32).to_be_bytes());
    file.extend(header);
    file.extend(blob);
    let mut settings = settings_for(SourceFormat::OsmPbf);
    settings.options.filter.clear();
    if let Ok(records) = open_bytes(&settings, &file).records() {
        _ = records.count();
    }
}

pub fn overpass(bytes: &[u8]) {
    read(SourceFormat::Overpass, bytes);
}

pub fn plone(bytes: &[u8]) {
    read(SourceFormat::Plone, bytes);
}

pub fn data_inclusion(bytes: &[u8]) {
    read(SourceFormat::DataInclusion, bytes);
}

/// A `source.toml` that somebody wrote.
pub fn settings(bytes: &[u8]) {
    let data = root().join("data/sources");
    _ = parse_settings(&String::from_utf8_lossy(bytes), &data.join("fuzz"), &data.join("formats"));
}

pub fn hours_text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    _ = hours::normalise(Some(&text), None, &[]);
    _ = hours::normalise(Some(&text), Some(&text), &[]);
    _ = OsmHours::parse(&text);
}

pub fn address_text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let around = Surroundings { municipality: Some("Prato"), is_quarter: &|name| name.len() == 5 };
    _ = read_address(&text, around);
}

pub fn contact_text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    _ = contact::phone::phones(&text);
    _ = contact::mail::emails(&text);
    _ = contact::web::urls(&text);
    _ = date::read(&text);
    _ = language::read(&text, &Words::default());
}

/// A row without properties.
struct Nothing;

impl Row for Nothing {
    fn value(&self, _: &str) -> Value<'_> {
        Value::Null
    }
}

/// What is read is asked and written; as text it is read again as the same.
fn ask(expression: &Expression) {
    expression.matches(&Nothing);
    expression.extent("geometry");
    assert_eq!(Expression::from_text(&expression.to_text()).as_ref(), Ok(expression));
    // Not compared: JSON keeps fifteen digits of a number exactly.
    Expression::from_json(&expression.to_json().to_string()).expect("what was written can be read");
}

pub fn cql2_text(bytes: &[u8]) {
    if let Ok(expression) = Expression::from_text(&String::from_utf8_lossy(bytes)) {
        ask(&expression);
    }
}

pub fn cql2_json(bytes: &[u8]) {
    if let Ok(expression) = Expression::from_json(&String::from_utf8_lossy(bytes)) {
        ask(&expression);
    }
}
