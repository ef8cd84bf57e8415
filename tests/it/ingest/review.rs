//! What a run notices that a person must look at: opened once, closed when its cause is gone, decided once.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use bussola::ingest::{Context, Options, Report, run};
use bussola::ports::clock::Fixed;
use bussola::ports::geocoder::{
    AddressQuery, Answer, Candidate, GeocodeError, GeocodeOutcome, Geocoder, Sighting, Silence,
};
use bussola::ports::review::{ReviewItem, ReviewList as _, ReviewState};
use bussola_engine::domain::position::{Metres, Placement};

use super::*;

/// Metres north of one point of the town in which the rows lie.
type North = f64;

#[derive(Clone)]
enum Says {
    At(North, Precision),
    Several(Vec<North>),
    /// The best answer, and another geocoder's.
    Contradicted(North, North),
    Outside,
    Nothing,
    /// Somebody finer did not answer.
    CoarselyFor(North),
    Busy,
}

/// A geocoder that is told what to say, and counts.
struct Told {
    says: BTreeMap<&'static str, Says>,
    n_asked: Mutex<usize>,
}

fn told(says: &[(&'static str, Says)]) -> Told {
    Told { says: says.iter().cloned().collect(), n_asked: Mutex::new(0) }
}

fn candidate(north: North, precision: Precision) -> Candidate {
    Candidate {
        position: Position::from_lat_lon(43.5214 + north / 111_195.0, 13.2437).expect("a position"),
        precision,
        radius: Metres::new(if precision == Precision::Municipality { 2000.0 } else { 50.0 })
            .expect("a length"),
        matched: format!("{north} m"),
        municipality: None,
        confidence: 1.0,
    }
}

fn found(north: North) -> GeocodeOutcome {
    GeocodeOutcome::Found(candidate(north, Precision::House))
}

fn busy() -> GeocodeError {
    GeocodeError::Busy { retry_after: Duration::from_secs(60) }
}

#[async_trait]
impl Geocoder for Told {
    fn name(&self) -> &str {
        "told"
    }

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError> {
        Ok(self.ask(query).await?.outcome)
    }

    async fn search(&self, _: &str, _: usize) -> Result<Vec<Candidate>, GeocodeError> {
        Ok(Vec::new())
    }

    async fn ask(&self, query: &AddressQuery) -> Result<Answer, GeocodeError> {
        *self.n_asked.lock().expect("nobody panicked") += 1;
        let sighting = |candidate| Sighting { geocoder: "other".into(), candidate };
        let new = |outcome| Answer::new("told", outcome);
        Ok(match self.says.get(query.text.as_str()).cloned().unwrap_or(Says::Nothing) {
            Says::At(north, precision) => new(GeocodeOutcome::Found(candidate(north, precision))),
            Says::Several(places) => new(GeocodeOutcome::Ambiguous(
                places.into_iter().map(|north| candidate(north, Precision::Street)).collect(),
            )),
            Says::Contradicted(north, other) => {
                Answer { rival: Some(sighting(candidate(other, Precision::House))), ..new(found(north)) }
            }
            Says::Outside => {
                let far = candidate(100_000.0, Precision::House);
                Answer { outside: vec![sighting(far)], ..new(GeocodeOutcome::NotFound) }
            }
            Says::Nothing => new(GeocodeOutcome::NotFound),
            Says::CoarselyFor(north) => {
                let silence = Silence { geocoder: "other".into(), error: busy() };
                let coarse = GeocodeOutcome::Found(candidate(north, Precision::Municipality));
                Answer { silent: vec![silence], ..new(coarse) }
            }
            Says::Busy => return Err(busy()),
        })
    }
}

async fn ingested(store: &MemoryStore, table: &Table, geocoder: &Told, at: &str) -> Report {
    let world = world();
    let context = Context {
        store,
        geocoder,
        register: &world.register,
        words: &world.words,
        corrections: &Corrections::default(),
        quotable: &BTreeSet::new(),
        clock: &Fixed(instant(at)),
        progress: &|_| {},
    };
    run(&*sources::open(&table.settings()), &context, &Options::default()).await.expect("a run")
}

const FIRST: &str = "2026-11-21T09:00:00Z";
const SECOND: &str = "2026-11-22T09:00:00Z";

fn one_row() -> Table {
    Table::new().row(&[])
}

async fn items(store: &MemoryStore) -> Vec<ReviewItem> {
    store.review_items(None).await.expect("a store")
}

/// Items as `id state` after runs in which the geocoder says these things about the only address.
async fn after(runs: &[Says]) -> Vec<String> {
    let store = MemoryStore::default();
    for says in runs {
        ingested(&store, &one_row(), &told(&[("Via Roma 1", says.clone())]), FIRST).await;
    }
    let word = |item: &ReviewItem| match item.state {
        ReviewState::Open => "open",
        ReviewState::Vanished { .. } => "vanished",
        ReviewState::Settled { .. } => "settled",
    };
    items(&store).await.iter().map(|item| format!("{} {}", item.id(), word(item))).collect()
}

#[tokio::test]
async fn each_cause_is_one_item_and_its_end_closes_it() {
    use Precision::{House, Municipality, Street};
    let house = |north| Says::At(north, House);
    let several = || Says::Several(vec![0.0, 900.0]);
    for (runs, expected) in [
        (vec![house(0.0)], vec![]),
        (vec![several()], vec!["uno.ambiguous open"]),
        (vec![several(), several()], vec!["uno.ambiguous open"]),
        (vec![several(), house(0.0)], vec!["uno.ambiguous vanished"]),
        (vec![several(), house(0.0), several()], vec!["uno.ambiguous open"]),
        (vec![Says::Contradicted(0.0, 900.0)], vec!["uno.apart open"]),
        (vec![Says::Contradicted(0.0, 900.0), house(0.0)], vec!["uno.apart vanished"]),
        (vec![Says::Outside], vec!["uno.outside open"]),
        (vec![Says::Outside, house(0.0)], vec!["uno.outside vanished"]),
        (vec![house(0.0), house(199.0)], vec![]),
        (vec![house(0.0), house(202.0)], vec!["uno.moved open"]),
        // Another run does not make a move unseen; going back does.
        (vec![house(0.0), house(500.0), house(500.0)], vec!["uno.moved open"]),
        (vec![house(0.0), house(500.0), house(100.0)], vec!["uno.moved vanished"]),
        // A finer place inside what was said before is no move.
        (vec![Says::At(0.0, Municipality), Says::At(1500.0, Street)], vec![]),
        (vec![Says::At(0.0, Municipality), Says::At(2300.0, Street)], vec!["uno.moved open"]),
        (vec![several(), Says::Contradicted(0.0, 900.0)], vec!["uno.ambiguous vanished", "uno.apart open"]),
    ] {
        assert_eq!(after(&runs).await, expected);
    }
}

#[tokio::test]
async fn a_move_shows_where_the_desk_was_at_first_and_where_it_is_now() {
    let store = MemoryStore::default();
    for (north, at) in [(0.0, FIRST), (500.0, FIRST), (900.0, SECOND)] {
        ingested(&store, &one_row(), &told(&[("Via Roma 1", Says::At(north, Precision::House))]), at).await;
    }
    let [item] = &items(&store).await[..] else { panic!("one item") };
    let places: Vec<&str> = item.places.iter().map(|place| &*place.matched).collect();
    assert_eq!((places, item.found_at), (vec!["0 m", "900 m"], instant(FIRST)));
}

#[tokio::test]
async fn what_is_dismissed_comes_back_only_with_other_places() {
    let store = MemoryStore::default();
    let contradicted = |other| told(&[("Via Roma 1", Says::Contradicted(0.0, other))]);
    ingested(&store, &one_row(), &contradicted(900.0), FIRST).await;
    let mut item = items(&store).await.remove(0);
    item.state = ReviewState::Settled { at: instant(FIRST), by: "anna".into(), decision: "dismissed".into() };
    store.put_review_items(std::slice::from_ref(&item)).await.expect("written");
    ingested(&store, &one_row(), &contradicted(910.0), SECOND).await;
    assert_eq!(items(&store).await, [item]);
    ingested(&store, &one_row(), &contradicted(2000.0), SECOND).await;
    let [again] = &items(&store).await[..] else { panic!("one item") };
    assert!(again.is_open() && again.found_at == instant(SECOND));
}

#[tokio::test]
async fn a_pin_that_a_person_has_locked_stays_and_nobody_is_asked() {
    let store = MemoryStore::default();
    let several = told(&[("Via Roma 1", Says::Several(vec![0.0, 900.0]))]);
    ingested(&store, &one_row(), &several, FIRST).await;
    let StoredDesk { mut record, version } = stored(&store, "uno").await;
    assert_eq!(record.location.placement, None);
    let chosen = candidate(900.0, Precision::Street);
    let pin = Placement {
        position: chosen.position,
        precision: chosen.precision,
        radius: chosen.radius,
        geocoder: "person".into(),
        basis: "accepted".into(),
        is_locked: true,
    };
    record.location.placement = Some(pin.clone());
    store.revise(record, version, &Actor("anna".into()), "review", instant(FIRST)).await.expect("revised");
    let n_before = *several.n_asked.lock().expect("nobody panicked");
    let report = ingested(&store, &one_row(), &several, SECOND).await;
    assert_eq!((report.counts.same, report.counts.changed), (1, 0), "{}", report.to_text());
    assert_eq!(stored(&store, "uno").await.record.location.placement, Some(pin));
    assert_eq!(*several.n_asked.lock().expect("nobody panicked"), n_before);
    assert!(items(&store).await.iter().all(|item| !item.is_open()), "the person has decided");
}

#[tokio::test]
async fn a_silent_geocoder_never_makes_a_place_worse() {
    for says in [Says::CoarselyFor(3000.0), Says::Busy] {
        let store = MemoryStore::default();
        ingested(&store, &one_row(), &told(&[("Via Roma 1", Says::At(0.0, Precision::House))]), FIRST).await;
        let before = stored(&store, "uno").await.record.location.placement;
        let report = ingested(&store, &one_row(), &told(&[("Via Roma 1", says)]), SECOND).await;
        assert_eq!(stored(&store, "uno").await.record.location.placement, before);
        assert!(report.issues.iter().any(|rule| rule.rule == "geocoder_silent"), "{}", report.to_text());
        assert_eq!(items(&store).await, []);
    }
}

#[tokio::test]
async fn a_contradiction_is_told_in_the_report_and_the_best_place_is_taken() {
    let store = MemoryStore::default();
    let contradicted = told(&[("Via Roma 1", Says::Contradicted(0.0, 900.0))]);
    let report = ingested(&store, &one_row(), &contradicted, FIRST).await;
    assert!(report.issues.iter().any(|rule| rule.rule == "geocoders_disagree"), "{}", report.to_text());
    let placement = stored(&store, "uno").await.record.location.placement.expect("placed");
    assert_eq!(placement.position, candidate(0.0, Precision::House).position);
    let places = items(&store).await.remove(0).places;
    assert_eq!(places.iter().map(|place| &*place.geocoder).collect::<Vec<_>>(), ["told", "other"]);
}

#[tokio::test]
async fn each_address_is_asked_once_and_not_where_the_source_knows() {
    let known = [("id", "noto"), ("lat", "43.5214"), ("lon", "13.2437"), ("position_precision", "house")];
    let table = Table::new()
        .row(&[])
        .row(&[("id", "due")])
        .row(&[("id", "tre"), ("address", "Via Verdi 2")])
        .row(&known);
    let geocoder = told(&[("Via Roma 1", Says::At(0.0, Precision::House))]);
    let store = MemoryStore::default();
    ingested(&store, &table, &geocoder, FIRST).await;
    assert_eq!(*geocoder.n_asked.lock().expect("nobody panicked"), 2);
    for desk in ["uno", "due"] {
        assert!(stored(&store, desk).await.record.location.placement.is_some(), "{desk}");
    }
}

#[tokio::test]
async fn a_position_of_the_source_outside_its_municipality_waits_and_is_on_the_list() {
    let outside = [("lat", "45.07"), ("lon", "7.68"), ("position_precision", "house")];
    let store = MemoryStore::default();
    ingested(&store, &Table::new().row(&outside), &told(&[]), FIRST).await;
    let [item] = &items(&store).await[..] else { panic!("one item") };
    assert_eq!((item.id(), &*item.places[0].geocoder), ("uno.outside".to_owned(), "source"));
    // While the row waits for another reason, nobody knows whether the cause is gone.
    ingested(&store, &Table::new().row(&[("name", "")]), &told(&[]), SECOND).await;
    assert!(items(&store).await[0].is_open());
    let right = [("lat", "43.5214"), ("lon", "13.2437"), ("position_precision", "house")];
    ingested(&store, &Table::new().row(&right), &told(&[]), SECOND).await;
    assert!(!items(&store).await[0].is_open());
}
