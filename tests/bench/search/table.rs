//! The table: what was measured, beside what, and whether that is enough.

/// Rows as they come; each is printed at once.
#[derive(Debug, Default)]
pub struct Table {
    n_short: usize,
    n_rows: usize,
}

/// What a row must reach.
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "not every benchmark has rows of every kind")]
pub enum Must {
    /// At most so many times the reference.
    Ratio(f64),
    /// So many times less than the reference.
    Less(f64),
    /// At most this, in the unit of the row.
    Value(f64),
    /// At least this, in the unit of the row.
    Least(f64),
    /// For information.
    Nothing,
}

impl Table {
    pub fn new() -> Self {
        println!(
            "{:<11} {:<46} {:>9} {:>10} {:>10} {:>7} {:>9}  verdict",
            "desks", "workload", "matches", "ours", "reference", "ratio", "must"
        );
        Self::default()
    }

    pub fn heading(&self, text: &str) {
        println!("\n{text}");
    }

    /// One row. Times in microseconds unless the workload's name says otherwise.
    pub fn row(
        &mut self,
        n_desks: usize,
        (name, matches): (&str, Option<usize>),
        ours: f64,
        reference: Option<f64>,
        must: Must,
    ) {
        let ratio = reference.map(|reference| ours / reference);
        let is_enough = match must {
            Must::Ratio(most) => ratio.map(|ratio| ratio <= most),
            Must::Less(times) => ratio.map(|ratio| ratio * times <= 1.0),
            Must::Value(most) => Some(ours <= most),
            Must::Least(least) => Some(ours >= least),
            Must::Nothing => None,
        };
        let ratio = match must {
            Must::Less(_) => ratio.map(|ratio| 1.0 / ratio),
            _ => ratio,
        };
        let must = match must {
            Must::Ratio(most) => format!("<= {}x", (most * 100.0).round() / 100.0),
            Must::Less(times) => format!("{times}x less"),
            Must::Value(most) => format!("<= {most}"),
            Must::Least(least) => format!(">= {least}"),
            Must::Nothing => String::new(),
        };
        let verdict = match is_enough {
            Some(true) => "pass",
            Some(false) => "SHORT",
            None => "",
        };
        self.n_rows += usize::from(is_enough.is_some());
        self.n_short += usize::from(is_enough == Some(false));
        let text = |number: Option<f64>| number.map_or(String::new(), |number| format!("{number:.2}"));
        println!(
            "{n_desks:<11} {name:<46} {:>9} {ours:>10.2} {:>10} {:>7} {must:>9}  {verdict}",
            matches.map_or(String::new(), |matches| matches.to_string()),
            text(reference),
            text(ratio),
        );
    }

    pub fn print_summary(&self) {
        println!("\n{} of {} rows pass", self.n_rows - self.n_short, self.n_rows);
    }
}

/// Times of many questions, in microseconds.
#[derive(Debug, Default)]
pub struct Times(pub Vec<f64>);

impl Times {
    /// How long each of `n` questions takes: of three times the shortest, as other programs run beside this one.
    pub fn of(n: usize, mut ask: impl FnMut(usize)) -> Self {
        let once = |number: usize, ask: &mut dyn FnMut(usize)| {
            let start = std::time::Instant::now();
            ask(number);
            start.elapsed().as_secs_f64() * 1e6
        };
        (0..n.min(50)).for_each(&mut ask);
        let times = (0..n).map(|number| (0..3).map(|_| once(number, &mut ask)).fold(f64::INFINITY, f64::min));
        Self(times.collect())
    }

    pub fn percentile(&self, percent: usize) -> f64 {
        let mut times = self.0.clone();
        times.sort_unstable_by(f64::total_cmp);
        times[(times.len() - 1) * percent / 100]
    }

    pub fn p50(&self) -> f64 {
        self.percentile(50)
    }

    pub fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / self.0.len() as f64
    }
}
