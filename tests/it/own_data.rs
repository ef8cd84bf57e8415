//! The project's own data folder, as a server reads it.

use std::path::Path;
use std::sync::Arc;

use bussola::app::library::Library;
use bussola::ingest::{self, Options};
use bussola::ports::clock::Fixed;
use bussola::ports::workshop::Workshop;
use bussola_engine::search::snapshot::{Setting, Snapshot};

pub fn library() -> Library {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    Library::read(&data).expect("the project's own data")
}

/// Every source of the project imported into a store, as it is read from there.
pub async fn imported(store: Arc<dyn Workshop>, library: &Library) -> Snapshot {
    let clock = Fixed("2026-11-23T09:00:00Z".parse().expect("an instant"));
    let context = ingest::Context {
        store: &*store,
        geocoder: &*library.geocoder,
        register: &library.register,
        words: &library.words,
        corrections: &library.corrections,
        quotable: &library.quotable,
        clock: &clock,
        progress: &|_| {},
    };
    for settings in &library.sources {
        let source = bussola::adapters::sources::open(settings);
        ingest::run(&*source, &context, &Options::default()).await.expect("the project's own data");
    }
    let setting = Setting {
        taxonomy: Arc::clone(&library.taxonomy),
        calendar: library.calendar.clone(),
        vocabulary: library.vocabulary.clone(),
        first_day: "2026-11-23".parse().expect("a date"),
        n_days: 40,
    };
    Snapshot::build(store.network().await.expect("a network"), &setting)
}
