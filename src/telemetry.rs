//! Structured logs on standard error. No line holds anything about a visitor.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Starts logging: readable on a terminal, JSON elsewhere; `RUST_LOG` chooses what.
pub fn start(default_level: &str) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(default_level));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start, as in tests, keeps the first.
    if std::io::stderr().is_terminal() {
        _ = builder.compact().try_init();
    } else {
        _ = builder.json().try_init();
    }
}
