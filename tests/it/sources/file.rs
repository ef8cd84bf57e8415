//! Running a file that has its settings beside it.

use bussola::app::App;
use bussola::config::Places;
use bussola::ingest::Options;

use super::root;

#[tokio::test]
async fn a_file_with_its_settings_beside_it_is_run_and_one_without_is_refused_with_the_way_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let beside = folder.path().join("lista-prova");
    std::fs::create_dir(&beside).expect("created");
    for name in ["source.toml", "sportelli.csv"] {
        let fixture = root().join("tests/fixtures/sources/csv").join(name);
        std::fs::copy(fixture, beside.join(name)).expect("copied");
    }
    std::fs::write(beside.join("altro.csv"), "nome\nUno\n").expect("written");
    let places = Places {
        store: folder.path().join("prova.gpkg").display().to_string(),
        data: root().join("data"),
        gazetteer: Vec::new(),
        contact: None,
        tiles: root().join("tiles"),
        cache: None,
        releases: None,
    };
    let app = App::open(places).await.expect("an app");
    let source = app.source_beside(&beside.join("sportelli.csv")).expect("a source");
    let report = app.ingest(&*source, &Options::default(), &|_| {}).await.expect("a run");
    assert_eq!(source.info().id.as_str(), "lista-prova");
    assert_eq!((report.counts.read, report.counts.published), (4, 3), "{}", report.to_text());
    for name in ["altro.csv", "nowhere/x.csv"] {
        let error = app.source_beside(&beside.join(name)).err().expect("no settings").to_string();
        assert!(error.contains("--guess") || error.contains("No such file"), "{error}");
    }
    let error = app.sources(&["nessuna".to_owned()], false).err().expect("no source").to_string();
    assert!(error.contains("there are: desks"), "{error}");
}
