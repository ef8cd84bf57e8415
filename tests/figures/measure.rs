//! Errors in metres, by class, against the radius that was stated.

use std::collections::BTreeMap;

/// Errors of one class of answers.
#[derive(Debug, Default, Clone)]
pub struct Errors {
    metres: Vec<f64>,
    within: usize,
}

impl Errors {
    pub fn add(&mut self, metres: f64, radius: f64) {
        self.metres.push(metres);
        self.within += usize::from(metres <= radius);
    }

    pub fn len(&self) -> usize {
        self.metres.len()
    }

    /// Of a hundred, how many lie within the radius stated with the answer.
    pub fn percent_within(&self) -> f64 {
        percent(self.within, self.metres.len())
    }

    pub fn share_below(&self, metres: f64) -> f64 {
        percent(self.metres.iter().filter(|own| **own <= metres).count(), self.metres.len())
    }

    /// The error that this share of answers does not exceed.
    pub fn quantile(&self, share: f64) -> f64 {
        let mut sorted = self.metres.clone();
        sorted.sort_by(f64::total_cmp);
        let at = (sorted.len() as f64 * share).ceil() as usize;
        sorted.get(at.saturating_sub(1)).copied().unwrap_or(0.0)
    }
}

pub fn percent(part: usize, of: usize) -> f64 {
    100.0 * part as f64 / of.max(1) as f64
}

/// Errors by class.
pub type Classes = BTreeMap<String, Errors>;

pub fn print(title: &str, asked: usize, classes: &Classes) {
    println!("\n{title}: {asked} asked");
    println!("{:<28} {:>7} {:>7} {:>9} {:>9} {:>9}", "class", "n", "%", "median m", "p90 m", "in radius");
    for (class, errors) in classes {
        println!(
            "{class:<28} {:>7} {:>6.1}% {:>9.1} {:>9.1} {:>8.1}%",
            errors.len(),
            percent(errors.len(), asked),
            errors.quantile(0.5),
            errors.quantile(0.9),
            errors.percent_within()
        );
    }
}
