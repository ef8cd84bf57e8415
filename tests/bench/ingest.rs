//! Rows per second through the whole way in, into a GeoPackage: read, parse, normalise, validate, place, reconcile,
//! write. The second run finds everything unchanged. Run with `make bench`.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use bussola::app::library::Library;
use bussola::ingest::{Context, Options};
use bussola::ports::clock::Fixed;
use bussola::ports::mapping::SourceSettings;

fn main() {
    let n_rows: usize = match std::env::var("BUSSOLA_BENCH_ROWS") {
        Ok(text) => text.parse().expect("BUSSOLA_BENCH_ROWS is a number"),
        Err(_) => 20_000,
    };
    let runtime = tokio::runtime::Runtime::new().expect("an async runtime");
    runtime.block_on(measure(n_rows));
}

async fn measure(n_rows: usize) {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let library = Library::read(&data).expect("the project's own data");
    let folder = tempfile::tempdir().expect("a folder");
    let settings = library.sources.first().expect("a source");
    let file = folder.path().join("rows.csv");
    std::fs::write(&file, repeated(&settings.file, n_rows)).expect("a file");
    let store = folder.path().join("bench.gpkg");
    let store = bussola::adapters::stores::open(&store.to_string_lossy()).await.expect("a store");
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
    let source = bussola::adapters::sources::open(&SourceSettings { file, ..settings.clone() });
    for name in ["first run", "second run"] {
        let start = Instant::now();
        let report = bussola::ingest::run(&*source, &context, &Options::default()).await.expect("a run");
        let seconds = start.elapsed().as_secs_f64();
        let (read, published) = (report.counts.read, report.counts.published);
        println!(
            "{name}: {read} rows, {published} published, {seconds:.2} s, {:.0} rows/s",
            read as f64 / seconds
        );
    }
}

/// The rows of the real source again and again, each time with other ids.
fn repeated(file: &Path, n_rows: usize) -> String {
    let text = std::fs::read_to_string(file).expect("the project's own source");
    let mut records = csv::Reader::from_reader(text.as_bytes());
    let header = records.headers().expect("a header").clone();
    let records: Vec<csv::StringRecord> = records.records().map(|record| record.expect("a row")).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).expect("written");
    let mut id = String::new();
    for number in 0..n_rows {
        let record = &records[number % records.len()];
        id.clear();
        write!(id, "{}-{number}", &record[0]).expect("written");
        writer.write_record(std::iter::once(id.as_str()).chain(record.iter().skip(1))).expect("written");
    }
    String::from_utf8(writer.into_inner().expect("written")).expect("text")
}
