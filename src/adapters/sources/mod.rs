//! Formats in which sources come.

pub mod csv;
