//! Every parser against random and spoilt inputs, the same on every run. `tests/fuzz` hunts longer, with `cargo fuzz`.

use std::panic::catch_unwind;
use std::path::Path;

use bussola::formats::cql2::Expression;
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};

#[path = "../fuzz/targets.rs"]
mod targets;

use targets::{TARGETS, Target, root};

/// How many inputs each target gets: seconds in all.
const INPUTS: usize = 300;
/// Longest input, in bytes.
const LONGEST: usize = 8_000;

/// Texts for targets that take no file.
const TEXTS: [&str; 8] = [
    "lun-ven 9-12.30; gio anche 14:30-17, chiuso in agosto",
    "1° e 3° sabato del mese 9.00/13.00 su appuntamento",
    "Mo-Fr 09:00-12:00; PH off; 2026 Jan 01-2026 Mar 31 Sa[1] 10:00-12:00 \"x\"",
    "h24, 24/7, dalle ore 8 alle 20, martedì e giovedì",
    "Via Inventata 12/A int. 3, 59100 Prato (PO) c/o Parrocchia - km 3+500",
    "P.zza Finta s.n.c., Loc. Bivio, fraz. Sotto, sestiere Dorsoduro 2196",
    "+39 0574 000001 / 333.0000001; 800-000000, 0039 (02) 0202",
    "https://Ente.Example:8080/a?b=c#d info@ente.example www.ente.example 05/03/2026",
];

/// Filters, as text and as JSON.
const FILTERS: [&str; 6] = [
    "CASEI(name) LIKE CASEI('it''s \\%%') AND NOT (\"floors\" + 2 ^ 3 >= 5 OR is_open IS NOT NULL)",
    "S_WITHIN(geometry, POLYGON((0 0,9 0,9 9,0 0),(1 1,2 1,2 2,1 1))) OR S_TOUCHES(BBOX(170,0,-170,5), geometry)",
    "S_CROSSES(GEOMETRYCOLLECTION(POINT Z (1 2 3),MULTILINESTRING((0 0,1 1),(2 2,-3.5e1 3))), LINESTRING(0 5,5 0))",
    "T_DURING(INTERVAL(start, '..'), INTERVAL('2026-01-01', '2026-12-31T12:00:00.5Z')) AND d < DATE('2026-05-01')",
    "A_CONTAINEDBY(languages, ('it', (5, TRUE), TIMESTAMP('2026-01-01T00:00:00Z'))) AND Buffer(a, 10) = -b DIV 2",
    "n NOT BETWEEN 1 AND 2 AND n IN (1, 2.5, n % 3) AND città NOT IN ('a', ACCENTI('è'))",
];

#[test]
fn no_parser_panics_or_runs_away_on_random_and_spoilt_inputs() {
    let seeds = seeds();
    let n_inputs = std::env::var("BUSSOLA_FUZZ_INPUTS").ok().and_then(|n| n.parse().ok()).unwrap_or(INPUTS);
    for (index, (name, target)) in TARGETS.into_iter().enumerate() {
        let mut random = SmallRng::seed_from_u64(index as u64);
        let own: Vec<&Vec<u8>> =
            seeds.iter().filter(|(kind, _)| fits(kind, name)).map(|(_, seed)| seed).collect();
        assert!(!own.is_empty(), "{name} has no seed");
        for seed in &own {
            run(name, target, seed);
        }
        for _ in 0..n_inputs {
            let input =
                if random.random_range(0..8) == 0 { noise(&mut random) } else { spoilt(&own, &mut random) };
            run(name, target, &input);
        }
    }
}

fn run(name: &str, target: Target, input: &[u8]) {
    if catch_unwind(|| target(input)).is_err() {
        let hex: String = input.iter().map(|byte| format!("{byte:02x}")).collect();
        panic!("{name} panics on {hex}\n{}", String::from_utf8_lossy(input));
    }
}

/// The fixtures of all formats by the name of their folder, and texts.
fn seeds() -> Vec<(String, Vec<u8>)> {
    let mut seeds: Vec<_> = TEXTS.iter().map(|text| ("text".to_owned(), text.as_bytes().to_vec())).collect();
    let folder = root().join("tests/fixtures/sources");
    for format in std::fs::read_dir(folder).expect("fixtures").flatten().map(|entry| entry.path()) {
        let kind = name_of(&format).replace('-', "_");
        for file in std::fs::read_dir(format).into_iter().flatten().flatten().map(|entry| entry.path()) {
            let kind = match name_of(&file).as_str() {
                "expected.txt" => continue,
                "source.toml" => "settings".to_owned(),
                _ => kind.clone(),
            };
            seeds.push((kind, std::fs::read(&file).expect("a fixture")));
        }
    }
    for text in FILTERS {
        let json = Expression::from_text(text).expect("a filter").to_json();
        seeds.push(("cql2_text".to_owned(), text.as_bytes().to_vec()));
        seeds.push(("cql2_json".to_owned(), json.to_string().into_bytes()));
    }
    seeds.sort();
    for (kind, part) in [("xlsx_sheet", sheet_of(&seeds)), ("osm_block", block_of(&seeds))] {
        seeds.push((kind.to_owned(), part));
    }
    seeds
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn fits(kind: &str, target: &str) -> bool {
    kind == target || (kind == "text" && target.ends_with("_text"))
}

fn seed<'a>(seeds: &'a [(String, Vec<u8>)], kind: &str) -> &'a [u8] {
    &seeds.iter().find(|(own, _)| own == kind).expect("a fixture").1
}

/// The second sheet of the spreadsheet.
fn sheet_of(seeds: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(seed(seeds, "xlsx"))).expect("a zip");
    let mut sheet = Vec::new();
    let mut part = zip.by_name("xl/worksheets/sheet2.xml").expect("a sheet");
    std::io::copy(&mut part, &mut sheet).expect("unpacked");
    sheet
}

/// The block of the extract: the packed bytes begin with the mark of zlib.
fn block_of(seeds: &[(String, Vec<u8>)]) -> Vec<u8> {
    let file = seed(seeds, "osm_pbf");
    let data = file.windows(7).position(|window| window == b"OSMData").expect("a block");
    let packed = file[data..].windows(2).position(|window| window == [0x78, 0xDA]).expect("it is packed");
    let mut block = Vec::new();
    let mut decoder = flate2::read::ZlibDecoder::new(&file[data + packed..]);
    std::io::copy(&mut decoder, &mut block).expect("unpacked");
    block
}

fn noise(random: &mut SmallRng) -> Vec<u8> {
    let length = random.random_range(0..400);
    (0..length).map(|_| random.random()).collect()
}

/// A seed with a few changes: bytes turned, taken out, doubled, put in from elsewhere, cut off.
fn spoilt(seeds: &[&Vec<u8>], random: &mut SmallRng) -> Vec<u8> {
    const SHARP: [&[u8]; 14] = [
        b"\"",
        b"{",
        b"[",
        b"}",
        b"]",
        b",",
        b";",
        b"\n",
        b"\0",
        b"\xFF\xFF\xFF\xFF",
        b"1e999",
        b"-0",
        b"\xE2\x82",
        b"99999999999999999999",
    ];
    let mut input = seeds[random.random_range(0..seeds.len())].clone();
    input.truncate(LONGEST);
    for _ in 0..random.random_range(1..6) {
        let at = random.random_range(0..=input.len());
        let end = at + random.random_range(0..40).min(input.len() - at);
        match random.random_range(0..7) {
            0 if at < input.len() => input[at] = random.random(),
            1 if at < input.len() => input[at] ^= 1 << random.random_range(0..8),
            2 => drop(input.drain(at..end)),
            3 => {
                let doubled = input[at..end].to_vec();
                input.splice(at..at, doubled);
            }
            4 => {
                let other = seeds[random.random_range(0..seeds.len())];
                let from = random.random_range(0..=other.len());
                let to = from + random.random_range(0..60).min(other.len() - from);
                input.splice(at..end, other[from..to].iter().copied());
            }
            5 => drop(input.splice(at..at, SHARP[random.random_range(0..SHARP.len())].iter().copied())),
            6 => input.truncate(at),
            _ => {}
        }
    }
    input
}
