//! Finding addresses: in files of our own, without asking anybody; and, for lists of desks only, by asking others politely.

pub mod by_city;
pub mod cached;
pub mod chain;
pub mod embedded;
mod foreign;
mod likeness;
pub mod nominatim;
pub mod photon;
pub mod polite;
