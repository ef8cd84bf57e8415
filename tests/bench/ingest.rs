//! A million synthetic CSV rows through the whole way in, into both stores, twice: the second run finds everything
//! unchanged. Prints seconds, seconds of CPU, rows per second and the greatest memory of the process, and whether 60 s
//! and 1 GiB are kept. Run with `make bench`; `BUSSOLA_BENCH_ROWS` says how many rows, `BUSSOLA_TEST_POSTGRES` where a PostGIS is.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use bussola::app::library::Library;
use bussola::ingest::{Context, Options};
use bussola::ports::clock::Fixed;
use bussola::ports::mapping::SourceSettings;
use bussola_engine::domain::register::RegisterEntry;
use mimalloc::MiMalloc;
use rand::rngs::SmallRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};

/// As in the program.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const MAX_SECONDS: f64 = 60.0;
const MAX_MIB: f64 = 1024.0;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("an async runtime");
    // Each store is filled by a process of its own, or the second would be told the memory of the first.
    if let (Ok(place), Ok(file)) = (std::env::var("BUSSOLA_BENCH_STORE"), std::env::var("BUSSOLA_BENCH_FILE"))
    {
        return runtime.block_on(measure(&place, Path::new(&file)));
    }
    let n_rows: usize = match std::env::var("BUSSOLA_BENCH_ROWS") {
        Ok(text) => text.parse().expect("BUSSOLA_BENCH_ROWS is a number"),
        Err(_) => 1_000_000,
    };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("rows.csv");
    write_rows(&file, n_rows, &library());
    let bytes = std::fs::metadata(&file).expect("a file").len();
    println!("{n_rows} rows, {:.0} MiB of CSV", bytes as f64 / f64::from(1 << 20));
    fill(&folder.path().join("bench.gpkg").to_string_lossy(), &file);
    match std::env::var("BUSSOLA_TEST_POSTGRES") {
        Ok(database) => {
            let schema = format!("bench_{}", std::process::id());
            let mark = if database.contains('?') { '&' } else { '?' };
            fill(&format!("{database}{mark}options[search_path]={schema}"), &file);
            runtime.block_on(drop_schema(&database, &schema));
        }
        Err(_) => println!("PostGIS: not measured, BUSSOLA_TEST_POSTGRES is not set"),
    }
}

fn fill(place: &str, file: &Path) {
    let this = std::env::current_exe().expect("this program");
    let status = Command::new(this)
        .env("BUSSOLA_BENCH_STORE", place)
        .env("BUSSOLA_BENCH_FILE", file)
        .status()
        .expect("this program runs again");
    assert!(status.success(), "the ingest failed");
}

fn library() -> Library {
    Library::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).expect("the project's own data")
}

async fn drop_schema(database: &str, schema: &str) {
    use sqlx::Connection as _;
    let mut connection = sqlx::PgConnection::connect(database).await.expect("the database answers");
    let drop = sqlx::AssertSqlSafe(format!("DROP SCHEMA IF EXISTS {schema} CASCADE"));
    sqlx::query(drop).execute(&mut connection).await.expect("the schema goes");
}

async fn measure(place: &str, file: &Path) {
    let library = library();
    let name = if place.starts_with("postgres") { "PostGIS" } else { "GeoPackage" };
    let store = bussola::adapters::stores::open(place).await.expect("a store");
    let clock = Fixed("2026-11-23T09:00:00Z".parse().expect("an instant"));
    let context = Context {
        store: &*store,
        geocoder: &*library.geocoder,
        register: &library.register,
        words: &library.words,
        corrections: &library.corrections,
        quotable: &library.quotable,
        clock: &clock,
        progress: &|_| {},
    };
    let settings = library.sources.first().expect("a source");
    let settings = SourceSettings { file: PathBuf::from(file), ..settings.clone() };
    let source = bussola::adapters::sources::open(&settings);
    for run in ["first run", "second run"] {
        let (start, cpu_before) = (Instant::now(), cpu_seconds());
        let report = bussola::ingest::run(&*source, &context, &Options::default()).await.expect("a run");
        let (seconds, mib) = (start.elapsed().as_secs_f64(), peak_mib());
        let (counts, cpu) = (report.counts, cpu_seconds() - cpu_before);
        let kept = seconds < MAX_SECONDS && mib < MAX_MIB;
        println!(
            "{name}, {run}: {} rows, {} new, {} changed, {} same, {} waiting; {seconds:.1} s, {cpu:.1} s of CPU, \
             {:.0} rows/s, {mib:.0} MiB: {}",
            counts.read,
            counts.new,
            counts.changed,
            counts.same,
            counts.quarantined,
            counts.read as f64 / seconds,
            if kept { "pass" } else { "short" }
        );
        println!("  {:?}", report.duration_ms);
    }
}

/// What this process has used of all cores, in ticks of a hundredth of a second.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> =
        stat.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace().collect();
    // `utime` and `stime`, the 14th and 15th of proc(5), of which two stand before the bracket.
    let ticks =
        |index: usize| fields.get(index).and_then(|ticks| ticks.parse::<f64>().ok()).unwrap_or(f64::NAN);
    (ticks(11) + ticks(12)) / 100.0
}

/// The most memory that this process ever had.
fn peak_mib() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.unwrap_or(f64::NAN) / 1024.0
}

const STREETS: [&str; 12] = [
    "Via Roma",
    "Corso Giuseppe Garibaldi",
    "Piazza della Libertà",
    "Via G. Mazzini",
    "Viale della Repubblica",
    "Vicolo Stretto",
    "Via XX Settembre",
    "Largo dei Mille",
    "Strada Provinciale 12",
    "Via S. Francesco d'Assisi",
    "Via Don Minzoni",
    "Via 25 Aprile",
];
const WORDS: [&str; 10] = [
    "",
    "lun-ven 9-12.30",
    "dal lunedì al venerdì ore 9.00/13.00",
    "martedì e giovedì 14.30-17",
    "lun-ven 9-12.30; gio anche 14:30-17",
    "su appuntamento",
    "mer 10-12",
    "lun, mer, ven 8.30-12",
    "h24",
    "sab 9-12, chiuso in agosto",
];
const NEEDS: [&str; 8] = [
    "legal",
    "food",
    "residence_permit;legal",
    "italian_courses",
    "health",
    "work;housing",
    "housing",
    "legal;work;health",
];
const LANGUAGES: [&str; 6] = ["", "it;en", "it;ar;fr", "it;bn", "en;fr;es", "it;uk;ru"];

/// Rows in the columns of the project's own list: a third of them share an organization, a tenth has no position, one
/// in fifty has a wrong telephone number.
fn write_rows(file: &Path, n_rows: usize, library: &Library) {
    let mut random = SmallRng::seed_from_u64(2026);
    let municipalities: Vec<&RegisterEntry> = library
        .register
        .entries()
        .iter()
        .filter(|entry| library.register.containing(entry.seat).is_some_and(|at| at == *entry))
        .collect();
    let out = std::fs::File::create(file).expect("a file");
    let mut out = csv::Writer::from_writer(BufWriter::new(out));
    let header = "id,name,organization,organization_type,kind,address,postcode,municipality,province,phone,email,\
                  website,hours_text,opening_hours,needs,languages,audience,appointment,free,notes,source_url,\
                  source_date,confidence,lat,lon,position_precision,position_basis";
    out.write_record(header.split(',')).expect("written");
    for number in 0..n_rows {
        let place = municipalities.choose(&mut random).expect("municipalities with borders");
        out.write_record(row(number, place, &mut random)).expect("written");
    }
    out.into_inner().expect("written").flush().expect("written");
}

fn row(number: usize, place: &RegisterEntry, random: &mut SmallRng) -> [String; 27] {
    let owned = |text: &str| text.to_owned();
    let pick = |random: &mut SmallRng, of: &[&str]| (*of.choose(random).expect("not empty")).to_owned();
    let organization = random.random_range(0..=number / 3);
    let has_position = !random.random_bool(0.1);
    let near =
        |middle: f64, random: &mut SmallRng| format!("{:.6}", middle + random.random_range(-0.001..0.001));
    let phone = if number % 50 == 49 {
        owned("interno 12")
    } else {
        format!("0{}1 {:07}", 1 + number % 8, random.random_range(2_000_000..9_999_999))
    };
    [
        format!("bench-{number:07}"),
        format!("Sportello {number}"),
        format!("Ente {organization}"),
        pick(random, &["public", "third_sector", "church", "union"]),
        owned("sportello"),
        format!("{}, {}", pick(random, &STREETS), random.random_range(1..200)),
        String::new(),
        place.municipality.name.to_string(),
        place.municipality.province.to_string(),
        phone,
        format!("info{number}@example.org"),
        if number.is_multiple_of(3) { format!("https://www.example.org/{number}") } else { String::new() },
        pick(random, &WORDS),
        String::new(),
        pick(random, &NEEDS),
        pick(random, &LANGUAGES),
        owned("all"),
        pick(random, &["yes", "no", "either", ""]),
        owned("yes"),
        if number.is_multiple_of(4) { owned("Portare un documento.") } else { String::new() },
        format!("https://www.example.org/fonte/{number}"),
        format!("2026-{:02}-{:02}", 1 + number % 10, 1 + number % 28),
        owned("high"),
        if has_position { near(place.seat.lat(), random) } else { String::new() },
        if has_position { near(place.seat.lon(), random) } else { String::new() },
        if has_position { owned("house") } else { String::new() },
        if has_position { owned("register") } else { String::new() },
    ]
}
