//! Scratch.
use super::home::import_new;
use crate::fixture::*;
#[tokio::test]
async fn scratch() {
    let n: usize = std::env::var("N").unwrap().parse().unwrap();
    let place = std::env::var("PLACE").unwrap();
    let store = bussola::adapters::stores::open(&place).await.unwrap();
    let t = std::time::Instant::now();
    let mut records = random_desks(5, n);
    records.push(full_desk("full"));
    records.push(protected_desk("protected"));
    records.push(minimal_desk("min"));
    println!("made {:?}", t.elapsed());
    let t = std::time::Instant::now();
    import_new(&*store, records).await;
    store
        .put_sheets(
            vec![full_sheet("a"), minimal_sheet("b")],
            &super::home::actor(),
            instant("2026-11-21T10:00:00Z"),
        )
        .await
        .unwrap();
    println!("import {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let net = store.network().await.unwrap();
    println!("network {} {:?}", net.desks.len(), t.elapsed());
    let t = std::time::Instant::now();
    let d = store.desk(&id("full")).await.unwrap().unwrap();
    println!("desk {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let mut r = d.record;
    r.service.notes = Some("x".into());
    store.revise(r, d.version, &super::home::actor(), "x", instant("2026-11-21T10:00:00Z")).await.unwrap();
    println!("revise {:?}", t.elapsed());
    let t = std::time::Instant::now();
    store.desks_of(&id("fixture")).await.unwrap();
    println!("desks_of {:?}", t.elapsed());
}
