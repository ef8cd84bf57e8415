//! Progress of a run, on standard error and only on a terminal.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};

use crate::ingest::Progress;

/// A line that says how far a run is; silent where nobody looks.
#[derive(Debug)]
pub struct Line(ProgressBar);

impl Line {
    pub fn new() -> Self {
        if !std::io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let style = ProgressStyle::with_template("{spinner} {msg}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner());
        Self(ProgressBar::new_spinner().with_style(style))
    }

    pub fn show(&self, progress: Progress) {
        let text = match progress {
            Progress::Read(count) => format!("reading: {count} records"),
            Progress::Placed { done, of } => format!("placing: {done} of {of}"),
            Progress::Writing => "writing to the store".to_owned(),
        };
        self.say(text);
    }

    pub fn say(&self, text: String) {
        self.0.set_message(text);
        self.0.tick();
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
