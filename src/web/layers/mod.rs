//! What happens to every request on its way in and out.

pub mod access;
pub mod cache;
pub mod headers;
pub mod limit;
pub mod people;
