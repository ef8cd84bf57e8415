//! Telephone numbers, mail and web addresses: one, or all those of a cell.

pub mod mail;
pub mod phone;
pub mod web;

/// Longest cell that is looked through, in bytes.
const MAX_CELL: usize = 2_000;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<T> {
    /// In the order of the cell, without repeats.
    pub found: Vec<T>,
    /// What looks like one and is none.
    pub wrong: Vec<String>,
    /// There are words besides, which say something.
    pub says_more: bool,
}

impl<T> Default for Cell<T> {
    fn default() -> Self {
        Self { found: Vec::new(), wrong: Vec::new(), says_more: false }
    }
}

/// At least two labels of letters, digits and inner hyphens.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let top = host.rsplit('.').next().unwrap_or_default();
    host.len() <= 253
        && host.contains('.')
        && host.split('.').all(label)
        && top.len() >= 2
        && top.chars().all(char::is_alphabetic)
}
