//! Several geocoders in one order: the first house ends the search, otherwise the finest answer holds, and who
//! contradicts it is told.

use std::sync::Arc;

use async_trait::async_trait;
use bussola_engine::domain::position::Precision;

use crate::ports::geocoder::{
    AddressQuery, Answer, Candidate, GeocodeError, GeocodeOutcome, Geocoder, Sighting, Silence,
};

/// The name of the whole; positions carry the name of the member that found them.
pub const NAME: &str = "chain";

/// Two geocoders that lie farther apart than this contradict each other.
pub const APART_M: f64 = 300.0;

/// Geocoders in the order in which they are asked.
pub struct Chain(Vec<Arc<dyn Geocoder>>);

impl std::fmt::Debug for Chain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|geocoder| geocoder.name())).finish()
    }
}

impl Chain {
    pub fn new(geocoders: Vec<Arc<dyn Geocoder>>) -> Self {
        Self(geocoders)
    }

    async fn run(&self, query: &AddressQuery) -> Result<Answer, GeocodeError> {
        let mut so_far: Option<Answer> = None;
        let mut silent = Vec::new();
        for geocoder in &self.0 {
            match geocoder.ask(query).await {
                Ok(answer) => {
                    let answer = merged(so_far, answer);
                    let is_enough = is_house(&answer.outcome);
                    so_far = Some(answer);
                    if is_enough {
                        break;
                    }
                }
                Err(error) => silent.push(Silence { geocoder: geocoder.name().into(), error }),
            }
        }
        match so_far {
            Some(mut answer) => {
                answer.silent.append(&mut silent);
                answer.may_improve = false;
                Ok(answer)
            }
            None => match soonest(&mut silent) {
                Some(error) => Err(error),
                None => Ok(Answer::new(NAME, GeocodeOutcome::NotFound)),
            },
        }
    }
}

/// Of several reasons the one that says when to come back soonest, otherwise the first.
fn soonest(silent: &mut Vec<Silence>) -> Option<GeocodeError> {
    let pause = |silence: &Silence| match silence.error {
        GeocodeError::Busy { retry_after } => Some(retry_after),
        GeocodeError::Refused | GeocodeError::Unavailable(_) => None,
    };
    let busy = silent.iter().enumerate().filter_map(|(at, silence)| Some((pause(silence)?, at)));
    let at = busy.min().map_or(0, |(_, at)| at);
    (!silent.is_empty()).then(|| silent.swap_remove(at).error)
}

fn is_house(outcome: &GeocodeOutcome) -> bool {
    matches!(outcome, GeocodeOutcome::Found(found) if found.precision == Precision::House)
}

/// A found place is worth more than several, several more than none, a fine one more than a coarse one; of two that
/// are equal the earlier holds.
fn worth(outcome: &GeocodeOutcome) -> (u8, Precision) {
    match outcome {
        GeocodeOutcome::Found(found) if found.precision <= Precision::Near => (0, found.precision),
        GeocodeOutcome::Ambiguous(candidates) => {
            (1, candidates.iter().map(|c| c.precision).min().unwrap_or(Precision::Municipality))
        }
        GeocodeOutcome::Found(found) => (2, found.precision),
        GeocodeOutcome::NotFound => (3, Precision::Municipality),
    }
}

fn merged(earlier: Option<Answer>, later: Answer) -> Answer {
    let Some(earlier) = earlier else { return later };
    let (mut best, other) =
        if worth(&later.outcome) < worth(&earlier.outcome) { (later, earlier) } else { (earlier, later) };
    let rival = contradicting(&best.outcome, &other);
    best.rival =
        best.rival.or(rival).or_else(|| other.rival.filter(|rival| contradicts_all(&best.outcome, rival)));
    best.outside.extend(other.outside);
    best.silent.extend(other.silent);
    best
}

/// The place of the other answer that contradicts the best one; `None` when any of its places agrees.
fn contradicting(best: &GeocodeOutcome, other: &Answer) -> Option<Sighting> {
    let sighting =
        |candidate: &Candidate| Sighting { geocoder: other.geocoder.clone(), candidate: candidate.clone() };
    match &other.outcome {
        GeocodeOutcome::Found(candidate) => {
            Some(sighting(candidate)).filter(|rival| contradicts_all(best, rival))
        }
        GeocodeOutcome::Ambiguous(candidates) => {
            let all = candidates.iter().all(|candidate| contradicts_all(best, &sighting(candidate)));
            candidates.first().filter(|_| all).map(sighting)
        }
        GeocodeOutcome::NotFound => None,
    }
}

fn contradicts_all(best: &GeocodeOutcome, rival: &Sighting) -> bool {
    match best {
        GeocodeOutcome::Found(found) => are_apart(found, &rival.candidate),
        GeocodeOutcome::Ambiguous(candidates) => {
            !candidates.is_empty() && candidates.iter().all(|own| are_apart(own, &rival.candidate))
        }
        GeocodeOutcome::NotFound => false,
    }
}

/// Whether two places cannot both be right. A quarter, a postcode or a municipality reaches as far as its radius says.
pub fn are_apart(a: &Candidate, b: &Candidate) -> bool {
    let reach = |candidate: &Candidate| {
        if candidate.precision > Precision::Near { candidate.radius.value() } else { 0.0 }
    };
    a.position.metres_to(b.position).value() - reach(a) - reach(b) > APART_M
}

#[async_trait]
impl Geocoder for Chain {
    fn name(&self) -> &str {
        match self.0.as_slice() {
            [only] => only.name(),
            _ => NAME,
        }
    }

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError> {
        Ok(self.run(query).await?.outcome)
    }

    /// Only those of this machine say something: the first that does.
    async fn search(&self, text: &str, limit: usize) -> Result<Vec<Candidate>, GeocodeError> {
        for geocoder in &self.0 {
            let found = geocoder.search(text, limit).await?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }

    fn locally(&self, query: &AddressQuery) -> Option<Answer> {
        let mut best: Option<Answer> = None;
        let mut may_improve = false;
        for geocoder in &self.0 {
            match geocoder.locally(query) {
                Some(answer) => {
                    let answer = merged(best, answer);
                    let is_enough = is_house(&answer.outcome) && !may_improve;
                    best = Some(answer);
                    if is_enough {
                        break;
                    }
                }
                None => may_improve = true,
            }
        }
        best.map(|answer| Answer { may_improve, ..answer })
    }

    async fn ask(&self, query: &AddressQuery) -> Result<Answer, GeocodeError> {
        self.run(query).await
    }
}

#[cfg(test)]
mod tests;
