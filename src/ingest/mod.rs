//! The way in.

pub mod hours;
