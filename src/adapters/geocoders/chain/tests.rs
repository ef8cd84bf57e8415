//! Which answer of several geocoders holds, and who contradicts it.

use std::sync::Mutex;
use std::time::Duration;

use bussola_engine::domain::position::{Metres, Position};

use super::*;

/// Says always the same, and counts how often.
struct Says {
    name: &'static str,
    outcome: Option<GeocodeOutcome>,
    is_local: bool,
    n_asked: Mutex<usize>,
}

#[async_trait]
impl Geocoder for Says {
    fn name(&self) -> &str {
        self.name
    }

    async fn geocode(&self, _: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError> {
        *self.n_asked.lock().expect("nobody panicked") += 1;
        let busy = GeocodeError::Busy { retry_after: Duration::from_secs(60) };
        self.outcome.clone().ok_or(busy)
    }

    async fn search(&self, _: &str, _: usize) -> Result<Vec<Candidate>, GeocodeError> {
        Ok(Vec::new())
    }

    fn locally(&self, _: &AddressQuery) -> Option<Answer> {
        self.outcome.clone().filter(|_| self.is_local).map(|outcome| Answer::new(self.name, outcome))
    }
}

/// So many metres east of one point.
fn at(metres: f64, precision: Precision, radius: f64) -> Candidate {
    Candidate {
        position: Position::from_lon_lat(7.0 + metres / 78_847.0, 45.0).expect("a position"),
        precision,
        radius: Metres::new(radius).expect("a length"),
        matched: format!("{metres}"),
        municipality: None,
        confidence: 1.0,
    }
}

fn found(metres: f64, precision: Precision, radius: f64) -> Option<GeocodeOutcome> {
    Some(GeocodeOutcome::Found(at(metres, precision, radius)))
}

fn says(name: &'static str, outcome: Option<GeocodeOutcome>) -> Arc<Says> {
    Arc::new(Says { name, outcome, is_local: name == "local", n_asked: Mutex::new(0) })
}

fn chain(members: &[&Arc<Says>]) -> Chain {
    Chain::new(members.iter().map(|member| Arc::clone(member) as Arc<dyn Geocoder>).collect())
}

fn query() -> AddressQuery {
    AddressQuery { text: "Via Roma 1".to_owned(), postcode: None, municipality: None }
}

async fn both(first: Option<GeocodeOutcome>, second: Option<GeocodeOutcome>) -> Answer {
    let (first, second) = (says("first", first), says("second", second));
    chain(&[&first, &second]).ask(&query()).await.expect("somebody answers")
}

fn shown(answer: &Answer) -> String {
    let what = match &answer.outcome {
        GeocodeOutcome::Found(found) => found.precision.as_str(),
        GeocodeOutcome::Ambiguous(_) => "ambiguous",
        GeocodeOutcome::NotFound => "not_found",
    };
    let rival =
        answer.rival.as_ref().map_or_else(String::new, |rival| format!(" against {}", rival.geocoder));
    format!("{what} by {}{rival}", answer.geocoder)
}

#[tokio::test]
async fn the_first_house_ends_the_search() {
    let (first, second) = (says("first", found(0.0, Precision::House, 50.0)), says("second", None));
    let answer = chain(&[&first, &second]).ask(&query()).await.expect("an answer");
    assert_eq!(shown(&answer), "house by first");
    assert_eq!(*second.n_asked.lock().expect("nobody panicked"), 0);
}

#[tokio::test]
async fn the_finest_answer_holds_and_a_contradiction_is_told() {
    use Precision::{House, Municipality, Street};
    let several = Some(GeocodeOutcome::Ambiguous(vec![at(0.0, Street, 600.0), at(5000.0, Street, 600.0)]));
    for (first, second, expected) in [
        (found(0.0, Street, 600.0), found(100.0, House, 50.0), "house by second"),
        (found(0.0, Street, 600.0), found(299.0, House, 50.0), "house by second"),
        (found(0.0, Street, 600.0), found(302.0, House, 50.0), "house by second against first"),
        (found(0.0, Street, 600.0), found(2000.0, Street, 600.0), "street by first against second"),
        // The seat of a municipality that reaches 5 km does not contradict a house 4 km away.
        (found(0.0, Municipality, 5000.0), found(4000.0, House, 50.0), "house by second"),
        (found(0.0, Municipality, 5000.0), found(5400.0, House, 50.0), "house by second against first"),
        (Some(GeocodeOutcome::NotFound), found(0.0, Street, 600.0), "street by second"),
        (found(0.0, Street, 600.0), Some(GeocodeOutcome::NotFound), "street by first"),
        (several.clone(), found(5000.0, House, 50.0), "house by second"),
        (several.clone(), found(9000.0, House, 50.0), "house by second against first"),
        (several.clone(), found(0.0, Municipality, 9000.0), "ambiguous by first"),
        (Some(GeocodeOutcome::NotFound), several, "ambiguous by second"),
        (Some(GeocodeOutcome::NotFound), Some(GeocodeOutcome::NotFound), "not_found by first"),
    ] {
        let answer = both(first.clone(), second.clone()).await;
        assert_eq!(shown(&answer), expected, "{first:?}\n{second:?}");
        assert!(answer.silent.is_empty());
    }
}

#[tokio::test]
async fn who_does_not_answer_is_told_and_the_next_is_asked() {
    let answer = both(None, found(0.0, Precision::Street, 600.0)).await;
    assert_eq!(shown(&answer), "street by second");
    assert_eq!(answer.silent.iter().map(|silence| &*silence.geocoder).collect::<Vec<_>>(), ["first"]);
    let nobody = chain(&[&says("first", None), &says("second", None)]).ask(&query()).await;
    assert!(matches!(nobody, Err(GeocodeError::Busy { .. })));
}

#[test]
fn what_is_known_on_this_machine_says_whether_others_might_know_better() {
    let away = says("away", found(0.0, Precision::House, 50.0));
    for (local, may_improve) in
        [(found(0.0, Precision::House, 50.0), false), (found(0.0, Precision::Street, 600.0), true)]
    {
        let local = says("local", local);
        let answer = chain(&[&local, &away]).locally(&query()).expect("it is known");
        assert_eq!((&*answer.geocoder, answer.may_improve), ("local", may_improve));
        let alone = chain(&[&local]).locally(&query()).expect("it is known");
        assert!(!alone.may_improve);
    }
    assert!(chain(&[&away]).locally(&query()).is_none());
    assert_eq!(*away.n_asked.lock().expect("nobody panicked"), 0);
}
